"""Read what numbers and the words beside them ask for: "second oldest", "since 1980", "within 500 km"."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from bot.gazetteer.asked import Limits, Measure, State, Superlative
from bot.gazetteer.sentence import words_of

Words = tuple[str, ...]

MOST_TOP = 50
""""The 50 largest" are as many as anybody asks for; a greater number is none of these."""

MOST_BETWEEN = 2
"""Little words between a number and what it belongs to: "more than half a million", "150 km from there"."""

FEWEST_PEOPLE = 5_000
"""From here on a bare number behind "more than" counts people: "larger than 100,000"."""

KM_PER_MILE = 1.609344

_NUMBER = re.compile(r"(\d{1,3}(?:[.,' ]\d{3})+|\d+(?:[.,]\d{1,2})?)([a-z]*)")
_YEAR = re.compile(r"1[0-9]\d\d|20\d\d")
_YEARS = re.compile(r"(1[0-9]\d\d|20\d\d)[-–](1[0-9]\d\d|20\d\d)")
_DECADE = re.compile(r"((?:1[0-9]|20)?\d0)(?:'?s|ern?)")


@dataclass(frozen=True, slots=True)
class LimitWords:
    """Words that compare and count, by the first word of each phrase: (phrase, what it is, its value).

    `locales/en-US/asking.toml` says what each set holds.
    """

    by_first: Mapping[str, tuple[tuple[Words, str, Any], ...]]
    ordinals: Mapping[str, int]
    """Ordinals that are written together with a superlative, without the rest: "zweit" of "zweitgrößte"."""

    @classmethod
    def of(
        cls, tables: Iterable[Mapping[str, Any]], best: Mapping[Words, Superlative]
    ) -> "LimitWords":
        """Return the words of several languages' tables, each as `asking.toml` has it."""
        found: dict[str, list[tuple[Words, str, Any]]] = {}

        def add(phrase: Words, kind: str, value: Any = None) -> None:
            found.setdefault(phrase[0], []).append((phrase, kind, value))

        glued: dict[str, int] = {}
        for table in tables:
            for kind in _PLAIN:
                for phrase in table[kind]:
                    add(words_of(phrase), kind)
            for kind in _VALUED:
                for value, *several in table[kind]:
                    for phrase in several:
                        add(words_of(phrase), kind, value)
            for state in State:
                for phrase in table[state.value]:
                    add(words_of(phrase), "state", state)
            for value, *several in table["ordinals_glued"]:
                glued |= {words_of(start)[0]: value for start in several}
        for phrase, which in best.items():
            add(phrase, "best", which)
        ordered = {
            first: tuple(sorted(several, key=lambda each: -len(each[0])))
            for first, several in found.items()
        }
        return cls(ordered, glued)

    @property
    def words(self) -> frozenset[str]:
        """Return every word that compares or counts: none of them is a name that nobody knows."""
        return frozenset(
            word
            for several in self.by_first.values()
            for phrase, _, _ in several
            for word in phrase
        )


_PLAIN = (
    "more_than", "less_than", "people", "km", "miles", "year_from", "year_after", "year_to", "year_before",
    "year_in", "year_of", "decade", "near", "top", "ranges",
)  # fmt: skip
_VALUED = ("numbers", "scales", "ordinals", "decades")


_LITTLE = ("year_", "near", "decade", "ranges")
"""Parts that are little words, unless a year stands behind them."""


@dataclass(frozen=True, slots=True)
class Part:
    """Words that compare or count: what they are, their value, and where they stand."""

    kind: str
    value: Any
    start: int
    end: int


@dataclass(slots=True)
class Limited:
    """What the words ask for; `used` are those that were understood, `over` those that were not.

    `near` is where "near" stands, `within` where a distance at most does: (start, end, km).
    """

    best: Superlative | None = None
    rank: int = 1
    top: int = 1
    limits: tuple[Limits, ...] = ()
    state: State | None = None
    near: tuple[int, int] | None = None
    within: tuple[int, int, float] | None = None
    used: set[int] = field(default_factory=set)
    over: tuple[tuple[int, int], ...] = ()


def limited(words: Words, known: LimitWords, term: tuple[int, int] | None) -> Limited:
    """Return what `words` ask for, names among them given as ""; `term` is where "sister city" stands."""
    parts = list(_parts(words, known))
    return _Reader(words, parts, term).read() if parts else Limited()


def _parts(words: Words, known: LimitWords) -> Iterator[Part]:
    i = 0
    while i < len(words):
        part = _phrase(words, i, known) or _figure(words, i) or _glued(words, i, known)
        if part is None:
            i += 1
        else:
            yield part
            i = part.end


def _phrase(words: Words, i: int, known: LimitWords) -> Part | None:
    for phrase, kind, value in known.by_first.get(words[i], ()):
        end = i + len(phrase)
        if words[i:end] == phrase:
            return Part(kind, value, i, end)
    return None


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
        return Part("years", _decade(int(decade[1])), i, i + 1)
    if word.isdigit() and words[i + 1 : i + 2] == ("'s",) and _DECADE.fullmatch(f"{word}s"):
        return Part("years", _decade(int(word)), i, i + 2)
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


def _decade(start: int) -> tuple[int, int]:
    if start < 100:
        start += 1900 if start >= 30 else 2000
    return start, start + 9


class _Reader:
    def __init__(self, words: Words, parts: list[Part], term: tuple[int, int] | None) -> None:
        self._words = words
        self._parts = parts
        self._term = term
        self._at = 0
        self._found = Limited()
        self._numbers: list[Part] = []
        self._ordinals: list[Part] = []
        self._over: list[Part] = []

    def read(self) -> Limited:
        while self._at < len(self._parts):
            part = self._parts[self._at]
            self._at += 1
            self._take(part)
        self._rank()
        self._found.over = tuple((part.start, part.end) for part in self._over)
        return self._found

    def _take(self, part: Part) -> None:
        found = self._found
        match part.kind:
            case "best" if found.best is None:
                found.best = part.value
                self._use(part)
            case "ranked":
                found.best, found.rank = part.value
                self._use(part)
            case "state":
                found.state = part.value
                self._use(part)
            case "near":
                found.near = (part.start, part.end)
            case "more_than" | "less_than":
                self._compare(part)
            case (
                "year_from"
                | "year_after"
                | "year_to"
                | "year_before"
                | "year_in"
                | "year_of"
                | "ranges"
            ):
                self._year(part)
            case "years" | "decades":
                self._add_years(*_span(part))
                self._use(part)
            case "decade":
                self._decade(part)
            case "ordinals":
                self._ordinals.append(part)
            case "number" | "numbers":
                self._numbers.append(part)
            case "number_km" | "number_miles":
                self._over.append(part)

    def _use(self, *parts: Part) -> None:
        for part in parts:
            self._found.used |= set(range(part.start, part.end))

    def _next(self, part: Part, *kinds: str) -> Part | None:
        """Return the next part of these kinds if hardly a word stands between, be it "of" or "a"."""
        for at in range(self._at, len(self._parts)):
            after = self._parts[at]
            between = self._words[part.end : after.start]
            if len(between) > MOST_BETWEEN or not all(between):
                return None
            if after.kind in kinds:
                self._at = at + 1
                return after
            if not after.kind.startswith(_LITTLE):
                return None
        return None

    # ── comparisons ──────────────────────────────────────────────────────────────────────────

    def _compare(self, part: Part) -> None:
        number = self._number(part)
        if number is None:
            self._over.append(part)
            return
        value, unit, parts = number
        if unit == "" and self._is_after_people(part):
            unit = "people"
        last = parts[-1]
        measure = Measure.DISTANCE if unit in {"km", "miles"} else Measure.PEOPLE
        if unit == "" and (value < FEWEST_PEOPLE or _is_year(self._words[parts[0].start])):
            self._over += [part, *parts]
            return
        if unit == "miles":
            value *= KM_PER_MILE
        least = part.kind == "more_than"
        if measure is Measure.DISTANCE and not least:
            self._found.within = (part.start, last.end, value)
        self._add(Limits(measure, value if least else None, None if least else value))
        self._use(part, *parts)

    def _number(self, part: Part) -> tuple[float, str, list[Part]] | None:
        """Return the number behind a comparison, its unit and the parts it is made of."""
        scale = self._next(part, "scales")  # "more than a million"
        first = scale or self._next(part, "number", "numbers", "number_km", "number_miles")
        if first is None:
            return None
        value, parts = float(first.value), [first]
        if first.kind.startswith("number_"):
            return value, first.kind.removeprefix("number_"), parts
        while (more := self._next(parts[-1], "scales")) is not None:
            value *= more.value
            parts.append(more)
        unit = self._next(parts[-1], "people", "km", "miles")
        if unit is not None:
            parts.append(unit)
        return value, unit.kind if unit else "", parts

    def _is_after_people(self, part: Part) -> bool:
        """Whether "population" stands right before: "a population of over 100,000"."""
        before = [p for p in self._parts[: self._at] if p.kind == "people" and p.end <= part.start]
        return bool(before) and part.start - before[-1].end <= MOST_BETWEEN

    # ── years ────────────────────────────────────────────────────────────────────────────────

    def _year(self, part: Part) -> None:
        behind = self._next(part, "number", "years", "decades", "decade")
        if behind is not None and behind.kind == "decade":
            part_of = self._next(behind, "number", "decades")
            behind = part_of and Part(
                "years", _decade(int(part_of.value)), part_of.start, part_of.end
            )
        if behind is None:
            return
        if behind.kind == "number" and not _is_year(self._words[behind.start]):
            self._numbers.append(behind)
            return
        first, last = _span(behind)
        self._use(part, behind)
        match part.kind:
            case "year_after":
                self._add_years(last + 1, None)
            case "year_before":
                self._add_years(None, first - 1)
            case "year_to":
                self._add_years(None, last)
            case "year_in":
                self._add_years(first, last)
            case _:
                # "from 1970 to 1980", "between 1970 and 1980", "from the 70s", "since 1970"
                until = self._until(behind)
                if until is None and part.kind == "ranges":
                    self._over += [part, behind]
                    return
                self._add_years(first, last if until is None and part.kind == "year_of" else until)

    def _until(self, part: Part) -> int | None:
        if self._at < len(self._parts) and self._parts[self._at].kind == "year_to":
            to = self._next(part, "year_to")
            part = to or part
        end = self._next(part, "number", "years")
        if end is None or (end.kind == "number" and not _is_year(self._words[end.start])):
            return None
        self._found.used |= set(range(part.end, end.end))
        self._use(part, end)
        return _span(end)[1]

    def _decade(self, part: Part) -> None:
        number = self._next(part, "number", "decades")
        if number is None or not 0 <= number.value <= 2090:
            return
        self._add_years(*_decade(int(number.value)))
        self._use(part, number)

    def _add_years(self, least: int | None, most: int | None) -> None:
        self._add(Limits(Measure.YEAR, least, most))

    def _add(self, limits: Limits) -> None:
        self._found.limits = (*self._found.limits, limits)

    # ── ranks ────────────────────────────────────────────────────────────────────────────────

    def _rank(self) -> None:
        """Give "second" and "three" to the superlative; what is left over was not understood."""
        found = self._found
        for part in self._ordinals:
            if found.best is None and self._touches_term(part):
                found.best = Superlative.OLDEST
            if found.best is None or found.rank > 1:
                self._over.append(part)
                continue
            found.rank = int(part.value)
            self._use(part)
        for part in self._numbers:
            figure = self._words[part.start][:1].isdigit()
            if found.best is not None and 1 < part.value <= MOST_TOP and found.top == 1:
                found.top = int(part.value)
                self._use(part)
            elif figure:
                self._over.append(part)

    def _touches_term(self, part: Part) -> bool:
        return self._term is not None and (part.end == self._term[0] or part.start == self._term[1])


def _is_year(word: str) -> bool:
    return _YEAR.fullmatch(word) is not None


def _span(part: Part) -> tuple[int, int]:
    """Return the first and last year of a part."""
    if part.kind == "years":
        first, last = part.value
        return int(first), int(last)
    if part.kind == "decades":
        return _decade(int(part.value))
    return int(part.value), int(part.value)
