"""Hold the words that questions are made of, in one language or in several at once."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from rapidfuzz.distance import OSA

from bot.gazetteer.asking import Asking, united
from bot.gazetteer.by_adjective import ByAdjective
from bot.gazetteer.limit_words import merged
from bot.gazetteer.sentence import plain, words_of

Words = tuple[str, ...]

LONGEST_TERM = 3
"""Words a word for sister city has at most: "city of sisters" is none."""

SHORTEST_SLIP = 8
"""Letters of a word for sister city in which a slip is forgiven."""


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
    there for their own sake, `lives_behind` follow the asker's city in a case ("Szegeden lakom"), `persons` are others who may live there, where that is one word with "I live" (妹), `prepositions` lead to a name in some language and are no article there; `greeting` are the first and the last words of chatter. `of_counties` are words for sister city behind whose "in" a county is meant. `called` phrases stand before a name that somebody bears. `scenery` is what is found in a town, and `beside` leads to it; `capital_scenery` has a capital amid a sentence. `travel` are ways between places, beside which a word of everyday in `twinned` says nothing of sisters. `endings` are by term, for they belong to a language: those before "partnerstädte"; `possessive` are all of them. `cases` are those that names
    have anywhere, `town_cases` those that only cities have. `lands` are the countries in which the language is everybody's, `own_lands` those of its locale alone, `adjectives` forms
    of an adjective that mean another country in another language, each with one that does not.
    """

    sisters: frozenset[str]
    weak: frozenset[str]
    twinned: frozenset[str]
    travel: frozenset[str]
    mine: frozenset[str]
    ours: frozenset[Words]
    lives: frozenset[Words]
    lives_behind: frozenset[Words]
    persons: frozenset[str]
    about: frozenset[Words]
    joins: frozenset[str]
    accompanied: frozenset[str]
    called: frozenset[Words]
    of_counties: frozenset[Words]
    having: frozenset[str]
    before: frozenset[str]
    asks: frozenset[str]
    who: frozenset[str]
    endings: Mapping[str, tuple[Ending, ...]]
    possessive: frozenset[Ending]
    cases: frozenset[Ending]
    town_cases: frozenset[Ending]
    lands: frozenset[str]
    own_lands: frozenset[str]
    chatter: frozenset[Words]
    greets: frozenset[Words]
    common: frozenset[str]
    doubtful: frozenset[str]
    parts: frozenset[str]
    institutions: frozenset[str]
    scenery: frozenset[str]
    capital_scenery: frozenset[str]
    beside: frozenset[str]
    inside: frozenset[str]
    copulas: frozenset[str]
    verbs: frozenset[str]
    articles: frozenset[str]
    corrections: frozenset[Words]
    denials: frozenset[Words]
    contrasts: frozenset[Words]
    contractions: Mapping[str, str]
    adjectives: Mapping[str, str]
    by_adjective: ByAdjective
    asking: Asking
    leading: frozenset[str]
    parting: frozenset[str]
    standing: frozenset[str]
    prepositions: frozenset[str]
    greeting: tuple[frozenset[str], frozenset[str]]

    @classmethod
    def of(cls, table: Mapping[str, Any]) -> "Phrases":
        """Return the phrases of a language's table, as `phrases.toml` has it, its `asking.toml` under "asking"."""
        asking = Asking.of(table["asking"])

        def phrases(key: str) -> frozenset[Words]:
            return frozenset(words_of(phrase) for phrase in table[key])

        def words(key: str) -> frozenset[str]:
            return frozenset(word for phrase in phrases(key) for word in phrase)

        def some(key: str) -> frozenset[str]:
            return frozenset(word for each in table.get(key, ()) for word in words_of(each))

        def unspaced(key: str) -> frozenset[str]:
            return frozenset(glued(phrase) for phrase in phrases(key))

        leading = words("before") | words("joins")
        apart = words("having") | words("copulas") | words("verbs")
        chatter = phrases("chatter")
        return cls(
            leading=leading,
            parting=words("joins") | apart | words("asks"),
            standing=leading | apart | words("articles"),
            prepositions=words("before") - words("articles"),
            greeting=(
                frozenset(phrase[0] for phrase in chatter),
                frozenset(phrase[-1] for phrase in chatter),
            ),
            sisters=unspaced("sisters"),
            weak=unspaced("weak"),
            twinned=unspaced("twinned"),
            travel=some("travel"),
            mine=words("mine"),
            ours=phrases("ours"),
            lives=phrases("lives"),
            lives_behind=frozenset(map(words_of, table.get("lives_behind", ()))),
            persons=some("persons"),
            about=phrases("about"),
            joins=words("joins"),
            accompanied=words("accompanied"),
            called=frozenset(map(words_of, table.get("called", ()))),
            of_counties=frozenset(map(words_of, table.get("of_counties", ()))),
            having=words("having"),
            before=words("before"),
            asks=words("asks"),
            who=words("who"),
            endings=_endings(table),
            possessive=frozenset(Ending(*row) for row in table["endings"]),
            cases=frozenset(Ending(*row) for row in table.get("cases", ())),
            lands=frozenset(table.get("lands", ())),
            own_lands=frozenset(table.get("own_lands", ())),
            town_cases=frozenset(Ending(*row) for row in table.get("town_cases", ())),
            chatter=chatter,
            greets=phrases("greets"),
            common=frozenset().union(
                *map(words, ("common", "mine", "ours", "before", "asks", "copulas", "verbs")),
                asking.words,
            ),
            doubtful=words("doubtful"),
            parts=words("parts"),
            institutions=words("institutions"),
            scenery=some("scenery"),
            capital_scenery=some("capital_scenery"),
            beside=some("beside"),
            inside=words("inside"),
            copulas=words("copulas"),
            verbs=words("verbs"),
            articles=words("articles"),
            corrections=phrases("corrections"),
            denials=phrases("denials"),
            contrasts=phrases("contrasts"),
            contractions={plain(short): full for short, full in table["contractions"].items()},
            adjectives={plain(form): sure for form, sure in table.get("adjectives", {}).items()},
            by_adjective=ByAdjective.of(table),
            asking=asking,
        )

    @classmethod
    def together(cls, several: Sequence["Phrases"]) -> "Phrases":
        """Return the phrases of several languages as those of one; there must be one at least."""
        if len(several) == 1:
            return several[0]
        endings: dict[str, tuple[Ending, ...]] = {}
        for each in several:
            for term, found in each.endings.items():
                endings[term] = (*endings.get(term, ()), *found)
        first, last = zip(*(each.greeting for each in several), strict=True)
        return cls(
            **united(several),
            endings=endings,
            contractions=merged(each.contractions for each in several),
            adjectives=merged(each.adjectives for each in several),
            by_adjective=ByAdjective.together([each.by_adjective for each in several]),
            asking=Asking.together([each.asking for each in several]),
            greeting=(frozenset().union(*first), frozenset().union(*last)),
        )

    def term(self, words: Words) -> tuple[str, int, int] | None:
        """Return the first word for sister city: (which set it is of, start, end), or None.

        The exact word wins over one with a typo, the longer over the shorter. No word of everyday is a typo.
        """
        windows = [
            (words[start : start + length], start, start + length)
            for length in range(LONGEST_TERM, 0, -1)
            for start in range(len(words) - length + 1)
        ]
        written = [(glued(window), start, end) for window, start, end in windows]
        # "Durch die Bahn verbunden" are cities that nobody has twinned.
        travels = not self.travel.isdisjoint(words)
        for name in ("sisters", "twinned", "weak"):
            known: frozenset[str] = getattr(self, name)
            for window, start, end in written:
                if window in known and not (window in self.common and travels):
                    return name, start, end
        for window, start, end in written:
            if window in self.common:
                continue  # "kardeşim" is anybody's brother.
            if end - start < LONGEST_TERM and self._is_nearly_a_term(window):
                return "sisters", start, end
        return None

    def endings_before(self, term: Words) -> tuple[Ending, ...]:
        """Return the possessive endings that a name may have before this word for sister city."""
        return self.endings.get(glued(term), ())

    def _is_nearly_a_term(self, window: str) -> bool:
        return len(window) >= SHORTEST_SLIP and any(
            is_nearly(term, window) for term in _by_first(self.sisters).get(window[:1], ())
        )


@lru_cache(maxsize=64)
def _by_first(terms: frozenset[str]) -> Mapping[str, Sequence[str]]:
    """Return the terms by their first letter."""
    found: dict[str, list[str]] = {}
    for term in terms:
        found.setdefault(term[:1], []).append(term)
    return found


def is_nearly(term: str, written: str) -> bool:
    """Return whether a word is a word for sister city but for slips, both without spaces.

    One slip in a word of eight letters, two from eleven on; the first letter is right.
    """
    allowed = 0 if len(written) < SHORTEST_SLIP else 1 if len(written) < 11 else 2
    return (
        allowed > 0
        and len(term) >= SHORTEST_SLIP
        and term[0] == written[0]
        and abs(len(term) - len(written)) <= allowed
        and OSA.distance(term, written, score_cutoff=allowed) <= allowed
    )


def _endings(table: Mapping[str, Any]) -> dict[str, tuple[Ending, ...]]:
    endings = tuple(
        Ending(letters, instead, cost, letters in table["genitives"])
        for letters, instead, cost in table["endings"]
    )
    terms = {glued(words_of(phrase)) for phrase in (*table["sisters"], *table["weak"])}
    return dict.fromkeys(terms, endings)


def glued(words: Words) -> str:
    """Return a word for sister city as it is compared: without spaces and hyphens."""
    return "".join(words).replace("-", "").replace("_", "")
