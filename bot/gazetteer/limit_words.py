"""Find the words that compare and count: "more than", "second", "1980s", "half a million"."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, TypeVar

from bot.gazetteer.asked import State, Superlative
from bot.gazetteer.sentence import plain, words_of

Words = tuple[str, ...]
Key = TypeVar("Key")
Value = TypeVar("Value")

COMPARED = 2
"""Words of a comparison: "bigger than"."""

SHORTEST_COMPARATIVE = 5
"""Letters of the one that compares: "up to" has none."""

_NUMBER = re.compile(r"(\d{1,3}(?:[.,' ]\d{3})+|\d+(?:[.,]\d{1,2})?)([a-z]*)")
_YEARS = re.compile(r"(1[0-9]\d\d|20\d\d)[-–](1[0-9]\d\d|20\d\d)")
_A_YEAR = re.compile(r"(?:1[0-9]\d\d|20\d\d)(?:-\D+)?")
_DECADE = re.compile(r"((?:1[0-9]|20)?\d0)(?:'?s|ern?|-?talet)")
_YEAR_AND_ENDING = re.compile(r"((?:1[0-9]|20)?\d\d)((?:\D.*)?)")

BEHIND = "~"
"""What stands for the year in a phrase that follows it: Hungarian "~ óta" (since), "~-ig" (until)."""


@dataclass(frozen=True, slots=True)
class LimitWords:
    """Words that compare and count, by the first word of each phrase: (phrase, what it is, its value).

    `locales/en-US/asking.toml` says what each set holds.
    """

    by_first: Mapping[str, tuple[tuple[Words, str, Any], ...]]
    ordinals: Mapping[str, int]
    """Ordinals that are written together with a superlative, without the rest: "zweit" of "zweitgrößte"."""
    behind: tuple[tuple[str, Words, str], ...] = ()
    """What follows a year: an ending or "", the words behind it, and what they are."""
    denials: frozenset[Words] = frozenset()
    """What turns a limit round that follows it: "not" of "not before 1980"."""
    denying: frozenset[Words] = frozenset()
    """What denies anywhere before "any more"."""
    stood: frozenset[Words] = frozenset()
    """What tells that ties stood in a year, and none began: "had"."""
    begun: frozenset[Words] = frozenset()
    """What tells that they began then all the same: "founded"."""
    times: frozenset[Words] = frozenset()
    """What is counted back from today: "years" of "the last 10 years"."""

    @classmethod
    def of(cls, table: Mapping[str, Any], best: Mapping[Words, Superlative]) -> "LimitWords":
        """Return the words of a language's table, as `asking.toml` has it."""
        found: dict[str, list[tuple[Words, str, Any]]] = {}

        def add(phrase: Words, kind: str, value: Any = None) -> None:
            found.setdefault(phrase[0], []).append((phrase, kind, value))

        glued: dict[str, int] = {}
        behind: list[tuple[str, Words, str]] = []
        for kind in _PLAIN:
            for phrase in table[kind]:
                if phrase.startswith(BEHIND):
                    ending, _, rest = phrase.removeprefix(BEHIND).partition(" ")
                    behind.append((plain(ending), words_of(rest), kind))
                else:
                    # "Più piccola di" is also "the smallest of".
                    add(words_of(phrase), kind, best.get(words_of(phrase)))
        for kind in _VALUED:
            for value, *several in table[kind]:
                for phrase in several:
                    add(words_of(phrase), kind, value)
        for state in State:
            for phrase in table[state.value]:
                add(words_of(phrase), "state", state)
        for phrase in table.get("no_more", ()):
            add(words_of(phrase), "no_more")
        for value, *several in table["ordinals_glued"]:
            glued |= {words_of(start)[0]: value for start in several}
        for phrase, which in best.items():
            add(phrase, "best", which)
        behind.sort(key=lambda each: -len(each[1]))
        denials = frozenset(words_of(phrase) for phrase in table["is_not"])
        denying = {words_of(p) for key in ("denying", "is_not", "none") for p in table[key]}
        asides = (frozenset(map(words_of, table.get(k, ()))) for k in ("stood", "begun", "times"))
        return cls(
            _longest_first(found), glued, tuple(behind), denials, frozenset(denying), *asides
        )

    @classmethod
    def together(cls, several: Sequence["LimitWords"]) -> "LimitWords":
        """Return the words of several languages as those of one."""
        found: dict[str, list[tuple[Words, str, Any]]] = {}
        for each in several:
            for first, phrases in each.by_first.items():
                found.setdefault(first, []).extend(phrases)
        behind = tuple(phrase for each in several for phrase in each.behind)
        return cls(
            _longest_first(found),
            merged(each.ordinals for each in several),
            behind,
            frozenset().union(*(each.denials for each in several)),
            frozenset().union(*(each.denying for each in several)),
            frozenset().union(*(each.stood for each in several)),
            frozenset().union(*(each.begun for each in several)),
            frozenset().union(*(each.times for each in several)),
        )

    def compares(self, word: str) -> bool:
        """Return whether a word compares by itself, such as "bigger" of "bigger than"."""
        kinds = {"more_than", "less_than", "year_after", "year_before"}
        return len(word) >= SHORTEST_COMPARATIVE and any(
            kind in kinds and len(phrase) == COMPARED
            for phrase, kind, _ in self.by_first.get(word, ())
        )

    def is_earlier_or_later(self, phrase: Words) -> bool:
        """Return whether words stand before what something was earlier or later than: "before", "prior to"."""
        several = self.by_first.get(phrase[0], ()) if phrase else ()
        return any(kind in _EARLIER_OR_LATER and each == phrase for each, kind, _ in several)

    def counts_people(self, words: Words) -> bool:
        """Return whether one of `words` says that people are counted: "inhabitants"."""
        return any(kind == "people" for word in words for _, kind, _ in self.by_first.get(word, ()))

    @property
    def words(self) -> frozenset[str]:
        """Return every word that compares or counts: none of them is a name that nobody knows."""
        before = [phrase for several in self.by_first.values() for phrase, _, _ in several]
        behind = [phrase for _, phrase, _ in self.behind]
        return frozenset(word for phrase in (*before, *behind) for word in phrase)


def merged(several: Iterable[Mapping[Key, Value]]) -> dict[Key, Value]:
    """Return one mapping for several; of two values for one key the later."""
    return {key: value for each in several for key, value in each.items()}


def _longest_first(
    found: Mapping[str, list[tuple[Words, str, Any]]],
) -> dict[str, tuple[tuple[Words, str, Any], ...]]:
    return {
        first: tuple(sorted(several, key=lambda each: -len(each[0])))
        for first, several in found.items()
    }


_PLAIN = (
    "more_than", "less_than", "people", "km", "miles", "year_from", "year_after", "year_to", "year_before",
    "year_in", "year_of", "decade", "near", "top", "ranges",
)  # fmt: skip
_COMPARING = frozenset({"more_than", "less_than"})
_BOUNDS = ("year_from", "year_to", "year_before")
_EARLIER_OR_LATER = frozenset({"year_before", "year_after"})
_VALUED = ("numbers", "scales", "ordinals", "decades")


@dataclass(frozen=True, slots=True)
class Part:
    """Words that compare or count: what they are, their value, and where they stand."""

    kind: str
    value: Any
    start: int
    end: int


def parts_of(words: Words, known: LimitWords) -> Iterator[Part]:
    """Yield the words that compare or count, and the numbers, in order."""
    i = 0
    while i < len(words):
        if dated := _dated(words, i, known):
            yield from dated
            i = dated[0].end
            continue
        part = _phrase(words, i, known) or _figure(words, i) or _glued(words, i, known)
        if part is None:
            i += 1
        else:
            yield part
            i = part.end


def _dated(words: Words, i: int, known: LimitWords) -> tuple[Part, ...]:
    """Return the year with what follows it, that before the year: "1990 óta", "2000-ig", "1970-es évek"."""
    year = _YEAR_AND_ENDING.fullmatch(words[i]) if known.behind else None
    if year is None:
        return ()
    for ending, phrase, kind in known.behind:
        if kind == "ranges":  # "1970 és 1980 között"
            end, until = (
                i + 3 + len(phrase),
                _YEARS.fullmatch("-".join((words[i], *words[i + 2 : i + 3]))),
            )
            if until is not None and words[i + 3 : end] == phrase:
                return (Part("years", (int(until[1]), int(until[2])), i, end),)
            continue
        end = i + 1 + len(phrase)
        if ending != year[2] or words[i + 1 : end] != phrase:
            continue
        number = int(year[1])
        if kind == "decade" and number % 10 == 0:
            return (Part("years", decade_from(number), i, end),)
        if kind != "decade" and len(year[1]) == 4:
            return (Part(kind, None, i, end), Part("years", (number, number), i, end))
    return ()


def _phrase(words: Words, i: int, known: LimitWords) -> Part | None:
    found = [each for each in known.by_first.get(words[i], ()) if _stands(each[0], words, i)]
    if not found:
        return None
    (phrase, kind, value), end = found[0], i + len(found[0][0])
    if kind in _COMPARING and _is_year_at(words, end, known):
        # "до 1990 года" is until, though "до 500 км" is up to.
        bounds = (each[1] for each in found if each[0] == phrase and each[1] in _BOUNDS)
        kind = next(bounds, kind)
    return Part(kind, value, i, end)


def _stands(phrase: Words, words: Words, i: int) -> bool:
    return words[i : i + len(phrase)] == phrase


def _is_year_at(words: Words, i: int, known: LimitWords) -> bool:
    """Whether a year or a decade stands there, and no number of people or kilometres."""
    if _said_at(words, i, known) & {"decades"}:
        return True
    year = i < len(words) and _A_YEAR.fullmatch(words[i]) is not None
    return year and not _said_at(words, i + 1, known) & {"people", "km", "miles", "scales"}


def _said_at(words: Words, i: int, known: LimitWords) -> set[str]:
    """Return what kinds of phrases begin with word `i`."""
    phrases = known.by_first.get(words[i], ()) if i < len(words) else ()
    return {kind for phrase, kind, _ in phrases if _stands(phrase, words, i)}


def _glued(words: Words, i: int, known: LimitWords) -> Part | None:
    """Return "zweitgrößte" as the superlative that it is, with its rank."""
    for start, rank in known.ordinals.items():
        if words[i].startswith(start):
            part = _phrase((words[i][len(start) :],), 0, known) if words[i] != start else None
            if part is not None and part.kind == "best":
                return Part("ranked", (part.value, rank), i, i + 1)
    return None


def _figure(words: Words, i: int) -> Part | None:
    word = words[i]
    if not word[:1].isdigit():
        return None
    if years := _YEARS.fullmatch(word):
        return Part("years", (int(years[1]), int(years[2])), i, i + 1)
    if decade := _DECADE.fullmatch(word):
        return Part("years", decade_from(int(decade[1])), i, i + 1)
    if word.isdigit() and words[i + 1 : i + 2] == ("'s",) and _DECADE.fullmatch(f"{word}s"):
        return Part("years", decade_from(int(word)), i, i + 2)
    end, written = i + 1, word
    while (
        len(written) <= 11
        and words[end : end + 1] == (",",)
        and _is_three(words[end + 1 : end + 2])
    ):
        written, end = written + words[end + 1], end + 2
    while end == i + 1 and len(word) <= 3 and _is_three(words[end : end + 1]):
        written, end, word = written + words[end], end + 1, "0000"
    match = _NUMBER.fullmatch(written)
    if match is None:
        return None
    unit = {"km": "km", "mi": "miles", "k": "k", "m": "m", "mio": "m", "": ""}.get(match[2])
    if unit is None:
        return None
    digits = match[1]
    groups = re.split(r"[.,' ]", digits)
    whole = len(groups) > 1 and all(len(group) == 3 for group in groups[1:])
    value = float("".join(groups) if whole else digits.replace(",", "."))
    value *= {"k": 1e3, "m": 1e6}.get(unit, 1)
    kind = "figure" if unit not in {"km", "miles"} else unit
    return Part("number" if kind == "figure" else f"number_{kind}", value, i, end)


def _is_three(words: Words) -> bool:
    return bool(words) and len(words[0]) == 3 and words[0].isdigit()


def decade_from(start: int) -> tuple[int, int]:
    """Return the first and last year of a decade, of which the century may be left out."""
    if start < 100:
        start += 1900 if start >= 30 else 2000
    return start, start + 9
