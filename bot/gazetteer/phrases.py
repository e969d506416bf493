"""Hold the words that questions are made of, in every language at once."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from rapidfuzz.distance import OSA

from bot.gazetteer.asking import Asking
from bot.gazetteer.sentence import plain, words_of

Words = tuple[str, ...]

_LONGEST_TERM = 3
"""Words a word for sister city has at most: "city of sisters" is none."""


@dataclass(frozen=True, slots=True)
class Ending:
    """A possessive ending of letters, what stands there without it, and what taking it off costs.

    `behind`: a name behind the word for sister city may have it, too: "Partnerstädte Münchens".
    """

    letters: str
    instead: str
    cost: float
    behind: bool = False


@dataclass(frozen=True, slots=True)
class Phrases:
    """Words and phrases in search form; `locales/en-US/phrases.toml` says what each set holds.

    `sisters`, `weak` and `twinned` are written without spaces ("sistercity"), for people disagree
    about those. `leading` words stand before a name, at `parting` ones a name must end, `standing` ones are
    there for their own sake, `prepositions` lead to a name in some language and are no article there; `greeting` are the first and the last words of chatter. `endings` are by term, for they belong to a language: those before "partnerstädte".
    """

    sisters: frozenset[str]
    weak: frozenset[str]
    twinned: frozenset[str]
    mine: frozenset[str]
    ours: frozenset[Words]
    lives: frozenset[Words]
    about: frozenset[Words]
    joins: frozenset[str]
    having: frozenset[str]
    before: frozenset[str]
    asks: frozenset[str]
    who: frozenset[str]
    endings: Mapping[str, tuple[Ending, ...]]
    chatter: frozenset[Words]
    common: frozenset[str]
    doubtful: frozenset[str]
    parts: frozenset[str]
    inside: frozenset[str]
    copulas: frozenset[str]
    verbs: frozenset[str]
    articles: frozenset[str]
    corrections: frozenset[Words]
    contrasts: frozenset[Words]
    contractions: Mapping[str, str]
    asking: Asking
    leading: frozenset[str]
    parting: frozenset[str]
    standing: frozenset[str]
    prepositions: frozenset[str]
    greeting: tuple[frozenset[str], frozenset[str]]

    @classmethod
    def of(cls, tables: Iterable[Mapping[str, Any]]) -> "Phrases":
        """Return the phrases of several languages' tables, each as `phrases.toml` has it, its `asking.toml` under "asking"."""
        tables = list(tables)
        asking = Asking.of(table["asking"] for table in tables)

        def phrases(key: str) -> frozenset[Words]:
            return frozenset(words_of(phrase) for table in tables for phrase in table[key])

        def words(key: str) -> frozenset[str]:
            return frozenset(word for phrase in phrases(key) for word in phrase)

        def glued(key: str) -> frozenset[str]:
            return frozenset(_glued(phrase) for phrase in phrases(key))

        leading = words("before") | words("joins")
        apart = words("having") | words("copulas") | words("verbs")
        chatter = phrases("chatter")
        return cls(
            leading=leading,
            parting=words("joins") | apart | words("asks"),
            standing=leading | apart | words("articles"),
            prepositions=frozenset().union(*map(_prepositions, tables)),
            greeting=(
                frozenset(phrase[0] for phrase in chatter),
                frozenset(phrase[-1] for phrase in chatter),
            ),
            sisters=glued("sisters"),
            weak=glued("weak"),
            twinned=glued("twinned"),
            mine=words("mine"),
            ours=phrases("ours"),
            lives=phrases("lives"),
            about=phrases("about"),
            joins=words("joins"),
            having=words("having"),
            before=words("before"),
            asks=words("asks"),
            who=words("who"),
            endings=_endings(tables),
            chatter=chatter,
            common=frozenset().union(
                *map(words, ("common", "mine", "ours", "before", "asks", "copulas", "verbs")),
                asking.words,
            ),
            doubtful=words("doubtful"),
            parts=words("parts"),
            inside=words("inside"),
            copulas=words("copulas"),
            verbs=words("verbs"),
            articles=words("articles"),
            corrections=phrases("corrections"),
            contrasts=phrases("contrasts"),
            contractions={
                plain(short): full
                for table in tables
                for short, full in table["contractions"].items()
            },
            asking=asking,
        )

    def term(self, words: Words) -> tuple[str, int, int] | None:
        """Return the first word for sister city: (which set it is of, start, end), or None.

        The exact word wins over one with a typo, the longer over the shorter.
        """
        windows = [
            (words[start : start + length], start, start + length)
            for length in range(_LONGEST_TERM, 0, -1)
            for start in range(len(words) - length + 1)
        ]
        glued = [(_glued(window), start, end) for window, start, end in windows]
        for name in ("sisters", "twinned", "weak"):
            known: frozenset[str] = getattr(self, name)
            for window, start, end in glued:
                if window in known:
                    return name, start, end
        for window, start, end in glued:
            if end - start < _LONGEST_TERM and self._is_nearly_a_term(window):
                return "sisters", start, end
        return None

    def endings_before(self, term: Words) -> tuple[Ending, ...]:
        """Return the possessive endings that a name may have before this word for sister city."""
        return self.endings.get(_glued(term), ())

    def _is_nearly_a_term(self, window: str) -> bool:
        """One slip in a word of eight letters, two from twelve on; the first letter is right."""
        allowed = 0 if len(window) < 8 else 1 if len(window) < 11 else 2
        return allowed > 0 and any(
            term[0] == window[0]
            and abs(len(term) - len(window)) <= allowed
            and OSA.distance(term, window, score_cutoff=allowed) <= allowed
            for term in self.sisters
            if len(term) >= 8
        )


def _endings(tables: Iterable[Mapping[str, Any]]) -> dict[str, tuple[Ending, ...]]:
    found: dict[str, tuple[Ending, ...]] = {}
    for table in tables:
        endings = tuple(
            Ending(letters, instead, cost, letters in table["genitives"])
            for letters, instead, cost in table["endings"]
        )
        for phrase in (*table["sisters"], *table["weak"]):
            term = _glued(words_of(phrase))
            found[term] = (*found.get(term, ()), *endings)
    return found


def _glued(words: Words) -> str:
    return "".join(words).replace("-", "").replace("_", "")


def _prepositions(table: Mapping[str, Any]) -> frozenset[str]:
    """Return the words that stand before names in one language without being its articles."""
    before, articles = (
        {word for phrase in table[key] for word in words_of(phrase)}
        for key in ("before", "articles")
    )
    return frozenset(before - articles)
