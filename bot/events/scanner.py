"""Go through a text of one language from left to right, and keep what was read of it."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import StrEnum
from functools import cached_property

from bot.errors import SisterCityError
from bot.events.clocks import Clock
from bot.events.lexicon import Lexicon

DASH = r"(?:-|–|—)"
END = r"(?![a-z0-9])"
"""Where a word ends."""


class Doubt(StrEnum):
    """What about the words themselves is doubtful."""

    DAY_OR_MONTH = "day-or-month"
    WHICH_WEEK = "which-week"
    WEEKDAY_MISMATCH = "weekday-mismatch"
    EIGHT_DAYS = "eight-days"
    EVERY_WEEK = "every-week"
    FEAST_DAY = "feast-day"
    MINUTES_TO = "minutes-to"
    HALF_DAY = "half-day"


class Part(StrEnum):
    """A part of the day."""

    MORNING = "morning"
    AFTERNOON = "afternoon"
    EVENING = "evening"
    NIGHT = "night"
    SMALL_HOURS = "small-hours"


@dataclass(slots=True)
class Point:
    """One end of what was said: a day, a time of day, or both."""

    day: date | None = None
    clock: Clock | None = None
    part: Part | None = None
    weekday: int | None = None
    is_tonight: bool = False
    """Whether it is the night that is, or comes."""
    rolls: bool = False
    """Whether the day is merely the coming weekday: next week's, where today's time has passed."""


@dataclass(slots=True)
class Reading:
    """What was read."""

    start: Point = field(default_factory=Point)
    end: Point | None = None
    span: timedelta | None = None
    """From now to the start, by the stopwatch."""
    lasting: timedelta | None = None
    is_all_day: bool = False
    abbreviation: str = ""
    end_abbreviation: str = ""
    """Of "GMT/BST", where the clocks change between start and end."""
    may_swap: bool = False
    """Whether day and month are in figures in which people of other languages would turn them round."""
    zone: str = ""
    offset: timedelta | None = None
    doubts: set[Doubt] = field(default_factory=set)


class Unread(SisterCityError, ValueError):
    """A word is unknown, or what is said cannot be: the text is not in this language, or no time."""


class Scanner:
    """Stands at a place in the text; what it takes is read and passed."""

    def __init__(
        self,
        text: str,
        lexicon: Lexicon,
        today: date,
        day_first: bool,
        place_zone: Callable[[str], str],
    ) -> None:
        self.text = parted(text, lexicon)
        self.pos = 0
        self.lexicon = lexicon
        self.today = today
        self.day_first = day_first
        self.place_zone = place_zone
        self.found = Reading()
        self.point = self.found.start
        self.swapped: date | None = None
        """A date with day and month the other way round, where they may be."""
        self.hour_ends = -1
        """Where the time of day ends that was taken last."""
        self.is_counted = False
        """Whether the day was counted from today: "in two weeks"."""
        self.weeks = 0
        """How many weeks, if it was weeks."""

    def _skip(self) -> bool:
        """Pass over what separates words; return whether anything is left."""
        while self.pos < len(self.text) and self.text[self.pos] in " ,;.()!":
            self.pos += 1
        return self.pos < len(self.text)

    def _take(self, pattern: str) -> re.Match[str] | None:
        """Take a pattern that stands here and ends where a word does."""
        match = re.compile(rf"(?:{pattern}){END}").match(self.text, self.pos) if pattern else None
        if match:
            self.pos = match.end()
        return match

    def _ahead(self, pattern: str) -> bool:
        return re.compile(pattern).match(self.text, self.pos) is not None

    @cached_property
    def _months(self) -> str:
        return "|".join(sorted(self.lexicon.months, key=len, reverse=True))

    @cached_property
    def _weekdays(self) -> str:
        return "|".join(sorted(self.lexicon.weekdays, key=len, reverse=True))

    @cached_property
    def _units(self) -> str:
        return "|".join(sorted(self.lexicon.units, key=len, reverse=True))

    def _take_until(self) -> bool:
        match = re.compile(rf" ?(?:{DASH} ?|(?:{self.lexicon.until}) )").match(self.text, self.pos)
        if match and match.end() > match.start():
            self.pos = match.end()
            return True
        return False


_COMPACT_BEFORE_END = re.compile(
    r"(?<![\d:./-])(0?[1-9]|1[0-2])([0-5]\d)(?= ?[-–—] ?\d{1,2}:?(?:[0-5]\d)? ?[ap]\.? ?m\b)"
)
"""The "730" of "730-9pm"."""
_COMPACT_BOTH = re.compile(
    r"(?<=[a-z] )([01]\d|2[0-3])(00|15|30|45) ?[-–—] ?([01]\d|2[0-4])(00|15|30|45)(?![\d:]| ?[ap]\.? ?m\b)"
)
"""Hours of 24, behind a word: "friday 1900-2100"."""


def parted(text: str, lexicon: Lexicon) -> str:
    """Return the text with "Freitagabend" as the two words it is, "8ish" as about eight, and "730-9pm" with a colon."""
    if lexicon.code == "en":
        text = _COMPACT_BEFORE_END.sub(r"\1:\2", text)
        text = _COMPACT_BOTH.sub(r"\1:\2-\3:\4", text)
        text = re.sub(r"(?<![\d:])(\d{1,2}(?::\d\d)?)[- ]?ish\b", r"around \1", text)
        return re.sub(r"([ap]m|noon|midnight)[- ]?ish\b", r"\1", text)
    if lexicon.code != "de":
        return text
    text = re.sub(
        r"\b(?:in der )?nacht (?:(?:von|vom) \w+ (?:auf|zum)|auf|zum) (?:den )?(\w+tag|sonnabend|mittwoch)\b",
        r"\1 in den fruhen morgenstunden",
        text,
    )
    parts = "abend|morgen|vormittag|nachmittag|mittag|nacht"
    return re.sub(
        rf"\b(montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)({parts})\b",
        r"\1 \2",
        text,
    )
