"""Read what numbers and the words beside them ask for: "second oldest", "since 1980", "within 500 km"."""

import re
from dataclasses import dataclass, field

from bot.gazetteer.asked import Limits, Measure, State, Superlative
from bot.gazetteer.limit_words import LimitWords, Part, Words, decade_from, parts_of

MOST_TOP = 50
""""The 50 largest" are as many as anybody asks for; a greater number is none of these."""

MOST_BETWEEN = 2
"""Little words between a number and what it belongs to: "more than half a million", "150 km from there"."""

FEWEST_PEOPLE = 5_000
"""From here on a bare number behind "more than" counts people: "larger than 100,000"."""

KM_PER_MILE = 1.609344

LONGEST_DENIAL = 2
"""Words of what turns a limit round: "but not"."""

OWNS = frozenset({"'s", "'"})
"""What stands behind the name of an owner."""

_LIMITS = frozenset({"year_from", "year_after", "year_to", "year_before"})
_TURNED = {
    "year_from": "year_before", "year_after": "year_to", "year_to": "year_after", "year_before": "year_from",
    "more_than": "less_than", "less_than": "more_than",
}  # fmt: skip
_YEAR = re.compile(r"1[0-9]\d\d|20\d\d")
_NEW_YEAR = re.compile(r"19\d\d|20[0-2]\d")
_LITTLE = ("year_", "near", "decade", "ranges")
"""Parts that are little words, unless a year stands behind them."""


@dataclass(slots=True)
class Limited:
    """What the words ask for; `used` are those that were understood, `over` those that were not.

    `near` is where "near" stands, `within` where a distance at most does: (start, end, km). `counted` are numbers
    of what is asked for: "three German twins". `of_names` is where "former" and the like stand before a name.
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
    counted: tuple[tuple[int, int], ...] = ()
    of_names: tuple[tuple[int, int], ...] = ()


def limited(words: Words, known: LimitWords, term: tuple[int, int] | None) -> Limited:
    """Return what `words` ask for, names among them given as ""; `term` is where "sister city" stands."""
    parts = list(parts_of(words, known))
    return _Reader(words, parts, term, known).read() if parts else Limited()


class _Reader:
    def __init__(
        self,
        words: Words,
        parts: list[Part],
        term: tuple[int, int] | None,
        known: LimitWords,
    ) -> None:
        self._words = words
        self._denials, self._denying = known.denials, known.denying
        self._times = known.times
        said = [(word,) for word in words]
        self._stood = not known.stood.isdisjoint(said) and known.begun.isdisjoint(said)
        self._stood &= all(part.kind != "state" for part in parts)
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
            case "best" | "state" if (time := self._time_behind(part)) is not None:
                self._over.append(time)
            case "best" if found.best in {None, part.value}:
                found.best = part.value
                self._use(part)
            case "best" | "ranked" if found.best is not None:
                self._over.append(part)
            case "ranked":
                found.best, found.rank = part.value
                self._use(part)
            case "state" if not self._is_of_a_name(part):
                found.state = part.value
                self._use(part)
            case "no_more" if self._is_denied_before(part):
                found.state = State.ENDED
                self._use(part)
            case "state":
                found.of_names = (*found.of_names, (part.start, part.end))
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
                self._count(part)
            case "number_km" | "number_miles":
                self._reach(part, part.value, part.kind.removeprefix("number_"), part.end)
            case "people":
                self._over.append(part)

    def _is_of_a_name(self, part: Part) -> bool:
        """Whether a name follows: in "former Yugoslavia" nothing has ended but the country.

        Where the name owns something, it is that: "no longer Moscow's sister".
        """
        if self._words[part.end : part.end + 1] != ("",) or self._touches_term(part):
            return False
        end = next((i for i in range(part.end, len(self._words)) if self._words[i]), 0)
        return self._words[end] not in OWNS

    def _is_denied_before(self, part: Part) -> bool:
        """Whether "not" or the like stands before "any more"."""
        before = self._words[: part.start]
        return any(
            before[i : i + length] in self._denying
            for i in range(len(before))
            for length in range(1, LONGEST_DENIAL + 1)
        )

    def _time_behind(self, part: Part) -> Part | None:
        """Return "last 10 years" whole, which is no superlative, and no year either: nobody here knows today."""
        number = self._parts[self._at] if self._at < len(self._parts) else part
        counted = number.kind in {"number", "numbers"} and number.start == part.end
        end = number.end if counted else part.end
        if self._words[end : end + 1] not in self._times:
            return None
        self._at += counted
        return Part("time", None, part.start, end + 1)

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

    def _count(self, part: Part) -> None:
        """Take a number without a comparison: of miles, a year, or of what is asked for."""
        unit = self._next(part, "km", "miles")
        if unit is not None:
            self._reach(part, part.value, unit.kind, unit.end)
            return
        word, before = self._words[part.start], self._words[part.start - 1 : part.start]
        if _NEW_YEAR.fullmatch(word) and before == ("",):
            # "sister cities of Seattle 1967"; a postcode stands before the name.
            self._add_years(None if self._stood else int(word), int(word))
            self._use(part)
            return
        self._numbers.append(part)

    def _reach(self, part: Part, value: float, unit: str, end: int) -> None:
        """Take a distance without a comparison: "50 miles from Boston"."""
        km = value * KM_PER_MILE if unit == "miles" else value
        self._found.within = (part.start, end, km)

    # ── comparisons ──────────────────────────────────────────────────────────────────────────

    def _compare(self, part: Part) -> None:
        number = self._number(part)
        if number is None and part.value and self._is_of_a_city(part):
            self._found.best = part.value
            self._use(part)
            return
        if number is None:
            self._over.append(part)
            return
        value, unit, parts = number
        if unit in {"", "people"} and self._is_after_people(part):
            unit = "people"
        last = parts[-1]
        measure = Measure.DISTANCE if unit in {"km", "miles"} else Measure.PEOPLE
        if unit == "" and (value < FEWEST_PEOPLE or _is_year(self._words[parts[0].start])):
            self._over += [part, *parts]
            return
        if unit == "miles":
            value *= KM_PER_MILE
        kind, denial = self._turned(part)
        self._found.used |= denial
        least = kind == "more_than"
        if measure is Measure.DISTANCE and not least:
            self._found.within = (part.start, last.end, value)
        self._add(Limits(measure, value if least else None, None if least else value))
        self._use(part, *parts)

    def _is_of_a_city(self, part: Part) -> bool:
        """Whether a name follows what compares right behind the word for sister city: "gemella più piccola di Ferrara"."""
        named = self._words[part.end : part.end + 1] == ("",)
        return named and self._found.best is None and self._touches_term(part)

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
        before = [p for p in self._over if p.kind == "people" and p.end <= part.start]
        if not before or part.start - before[-1].end > MOST_BETWEEN:
            return False
        self._over.remove(before[-1])
        self._use(before[-1])
        return True

    # ── years ────────────────────────────────────────────────────────────────────────────────

    def _year(self, part: Part) -> None:
        nearer = self._parts[self._at] if self._at < len(self._parts) else None
        if nearer is not None and nearer.kind in _LIMITS and nearer.start == part.end:
            self._use(part)  # "since before 1980"
            return
        kind, denial = self._turned(part)
        behind = self._next(part, "number", "years", "decades", "decade")
        if behind is not None and behind.kind == "decade":
            part_of = self._next(behind, "number", "decades")
            behind = part_of and Part(
                "years", decade_from(int(part_of.value)), part_of.start, part_of.end
            )
        if behind is None:
            if part.end - part.start > 1 and part.kind in {"year_after", "year_before"}:
                self._over.append(part)  # "older than its sister cities"
            return
        if behind.kind == "number" and not _is_year(self._words[behind.start]):
            self._count(behind)
            return
        first, last = _span(behind)
        self._use(part, behind)
        self._found.used |= denial
        match kind:
            case "denied":
                self._over += [part, behind]
            case "year_after":
                self._add_years(last + 1, None)
            case "year_before":
                self._add_years(None, first - 1)
            case "year_to":
                self._add_years(None, last)
            case "year_in":
                self._add_years(None if self._stood else first, last)
            case _:
                # "from 1970 to 1980", "between 1970 and 1980", "from the 70s", "since 1970"
                until = self._until(behind)
                if until is None and kind == "ranges":
                    self._over += [part, behind]
                    return
                self._add_years(first, last if until is None and kind == "year_of" else until)

    def _turned(self, part: Part) -> tuple[str, set[int]]:
        """Return what a limit is after a "not" right before it, "denied" where that can be said of no limit; and where it stands."""
        for length in range(1, LONGEST_DENIAL + 1):
            begin = part.start - length
            if begin >= 0 and self._words[begin : part.start] in self._denials:
                return _TURNED.get(part.kind, "denied"), set(range(begin, part.start))
        return part.kind, set()

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
        self._add_years(*decade_from(int(number.value)))
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
            figure = self._words[part.start][:1].isdigit() or self._touches_term(part)
            if found.best is not None and 1 < part.value <= MOST_TOP and found.top == 1:
                found.top = int(part.value)
                self._use(part)
                continue
            if found.best is None and part.value <= MOST_TOP:
                found.counted = (*found.counted, (part.start, part.end))
            if figure:
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
        return decade_from(int(part.value))
    return int(part.value), int(part.value)
