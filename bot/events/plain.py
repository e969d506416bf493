"""Read what a language says of a day and its hours by a table of its words: all of it, or nothing.

For languages whose ways with time fit one plain grammar: a day (a date, a weekday, "tomorrow"), a part of the day,
a time or two of a range, in whatever order, and words that say nothing. The tables are in `speech`. What is not in
them ends the reading, so that "half acht" is never eight.
"""

import re
from collections.abc import Mapping
from datetime import date, timedelta

from bot.events.clocks import Clock, NoSuchHour
from bot.events.days import later
from bot.events.named_zones import ABBREVIATIONS
from bot.events.scanner import Doubt, Part, Point, Reading, Unread
from bot.events.tongue import Speech, folded

_ZONE = re.compile(rf"(?:{ABBREVIATIONS})(?![a-z0-9+-])")
_SIGNS = " ,;.@()!、。，"
NOON = 12
_LONGEST_SPAN = 5000


def read_plainly(text: str, speech: Speech, *, today: date) -> Reading:
    """Return what `text` says in one language.

    Raises Unread, or ValueError for a day or an hour that does not exist.
    """
    said = folded(text)
    if speech.is_compounding:
        weekdays, parts = ("|".join(words) for words in (speech.weekdays, speech.parts))
        said = re.sub(rf"({weekdays})s?({parts})\b", r"\1 \2", said)
    return _Reader(said, speech, today).read()


class _Reader:
    def __init__(self, text: str, speech: Speech, today: date) -> None:
        self._text = text
        self._pos = 0
        self._speech = speech
        self._today = today
        self._found = Reading()
        self._point = self._found.start

    def read(self) -> Reading:
        steps = (
            self._span, self._date, self._near, self._weekday, self._hours, self._part, self._zone, self._filler,
        )  # fmt: skip
        while self._skip():
            if not any(step() for step in steps):
                raise Unread(self._text[self._pos :])
        return self._found

    def _skip(self) -> bool:
        while self._pos < len(self._text) and self._text[self._pos] in _SIGNS:
            self._pos += 1
        return self._pos < len(self._text)

    def _take(self, name: str) -> re.Match[str] | None:
        match = self._speech.patterns[name].match(self._text, self._pos)
        if match is not None and match.end() > self._pos:
            self._pos = match.end()
            return match
        return None

    def _value(self, word: str) -> int:
        return int(word) if word.isdigit() else self._speech.numbers[word]

    # ── days ─────────────────────────────────────────────────────────────────────────────────────

    def _set_day(self, day: date) -> None:
        if self._point.day is not None:
            raise Unread("two days")
        self._point.day = day
        if self._point.weekday is not None and self._point.weekday != day.weekday():
            self._found.doubts.add(Doubt.WEEKDAY_MISMATCH)

    def _span(self) -> bool:
        match = self._take("span")
        if match is None:
            return False
        number = self._value(match["number"] or match["number2"])
        unit = self._speech.units[match["unit"] or match["unit2"]]
        if number > _LONGEST_SPAN or self._found.span is not None:
            raise Unread("too long a span")
        if unit in ("minute", "hour"):
            self._found.span = timedelta(minutes=number * (60 if unit == "hour" else 1))
        else:
            self._set_day(later(self._today, number, unit))
        return True

    def _date(self) -> bool:
        if match := self._take("cjk") or self._take("iso"):
            self._set_day(self._dated(int(match["day"]), int(match["month"]), match["year"]))
            return True
        if match := self._take("dated"):
            month = self._speech.months[match["month"]]
            self._set_day(self._dated(int(match["day"]), month, match["year"]))
            return True
        begun = self._pos
        match = self._take("figures")
        if match is None:
            return False
        first, second = int(match["a"] or match["a2"]), int(match["b"] or match["b2"])
        if match["sep2"] == "." and not match["end"]:
            self._pos = begun  # "19.30" is an hour.
            return False
        self._figures(first, second, match["year"])
        return True

    def _figures(self, first: int, second: int, year: str | None) -> None:
        day, month = (second, first) if self._speech.month_first else (first, second)
        if first <= 12 and second <= 12 and first != second:
            self._found.doubts.add(Doubt.DAY_OR_MONTH)
        elif month > 12:
            day, month = month, day
        self._set_day(self._dated(day, month, year))

    def _dated(self, day: int, month: int, year: str | None) -> date:
        if year:
            return date(int(year), month, day)
        for ahead in range(9):
            try:
                there = date(self._today.year + ahead, month, day)
            except ValueError:
                continue
            if there >= self._today:
                return there
        raise Unread("no such day")

    def _near(self) -> bool:
        match = self._take("near")
        if match is None:
            return False
        ahead, part = self._speech.near[_bare(match[0], self._speech.near)]
        self._set_day(self._today + timedelta(days=ahead))
        if part is not None:
            self._set_part(part)
        return True

    def _weekday(self) -> bool:
        match = self._take("weekday")
        if match is None:
            return False
        weekday = self._speech.weekdays[_bare(match["weekday"], self._speech.weekdays)]
        if self._point.weekday is not None:
            raise Unread("two weekdays")
        self._point.weekday = weekday
        behind = self._take("behind")
        if self._point.day is not None:
            if self._point.day.weekday() != weekday:
                self._found.doubts.add(Doubt.WEEKDAY_MISMATCH)
            return True
        begun = self._pos
        self._skip()
        if self._take("filler"):
            self._skip()
        if self._date():
            return True
        self._pos = begun
        self._point.day = self._coming(
            weekday,
            is_next_week=bool(match["week"] or (behind and behind["week"])),
            is_next=bool(match["next"] or (behind and behind["next"])),
        )
        return True

    def _coming(self, weekday: int, *, is_next_week: bool, is_next: bool) -> date:
        ahead = (weekday - self._today.weekday()) % 7
        if is_next_week:
            ahead = weekday - self._today.weekday() + 7
        elif is_next:
            ahead = ahead or 7
            if self._today.weekday() + ahead < 7:
                # On Monday "next Friday" is this week's to some and the week after's to others.
                self._found.doubts.add(Doubt.WHICH_WEEK)
        else:
            self._point.rolls = ahead == 0
        return self._today + timedelta(days=ahead)

    # ── hours ────────────────────────────────────────────────────────────────────────────────────

    def _hours(self) -> bool:
        """Take a time of day, or a range of two."""
        begun = self._pos
        first = self._clock(is_second=False)
        if first is None:
            self._pos = begun
            return False
        if self._point.clock is not None:
            raise Unread("two times")
        self._point.clock = first
        begun = self._pos
        if self._take("until") is None:
            return True
        last = self._clock(is_second=True)
        if last is None:
            self._pos = begun
            return True
        if first.is_plain and not last.is_plain and last.hour > 12:
            self._point.clock = Clock(first.hour, first.minute, is_marked=True)
        self._found.end = Point(clock=last)
        return True

    def _clock(self, *, is_second: bool) -> Clock | None:
        if self._take("midnight"):
            return Clock(0, is_midnight=True)
        if self._take("noon"):
            begun = self._pos
            self._skip()
            if (said := self._clock(is_second=True)) is not None:
                # "中午12点": the hour is said as well.
                return said if said.hour in {11, 12, 13} else _refuse("no such noon")
            self._pos = begun
            return Clock(12)
        match = self._take("hour")
        if match is None:
            return None
        return self._told(match, is_second=is_second)

    def _told(self, match: re.Match[str], *, is_second: bool) -> Clock | None:
        word, minute = match["hour"], int(match["minute"] or match["more"] or 0)
        is_announced = any(
            match[name] for name in ("half", "at", "half_to", "clock", "more", "half_past")
        )
        is_announced = is_announced or self._point.part is not None
        behind = self._speech.patterns["part"].match(
            self._text, self._pos + (self._text[self._pos : self._pos + 1] == " ")
        )
        if not (match["minute"] or is_announced or is_second or behind or self._ranges()):
            return None
        if match["sep"] == "." and not is_announced and not is_second and 0 < minute <= 12:
            return None  # as well the tenth of December
        hour = self._value(word)
        if match["half_to"]:
            hour, minute = (hour - 1) % 24, 30
        if match["half_past"]:
            minute = 30
        half = self._speech.halves.get(match["half"] or "", "")
        if half and hour == NOON and not self._speech.has_noon_halves:
            raise Unread("noon or midnight")
        if hour > 24 or (half and hour > 12) or (hour == 24 and minute):
            raise NoSuchHour(match[0])
        if half:
            hour = hour % 12 + (12 if half == "p" else 0)
        is_loose = not match["minute"] or self._speech.is_loose
        is_plain = not half and is_loose and 1 <= hour <= 11 and word[0] != "0"
        return Clock(hour, minute, half, is_plain, hour == 24, match["sep"] == "h")

    def _ranges(self) -> bool:
        """Whether a time follows that is one: "18-20h"."""
        begun = self._pos
        try:
            if self._take("until") is None:
                return False
            match = self._take("hour")
            return match is not None and bool(match["minute"] or match["clock"])
        finally:
            self._pos = begun

    def _set_part(self, part: Part) -> None:
        if self._point.part not in (None, part):
            raise Unread("two parts of a day")
        self._point.part = part

    def _part(self) -> bool:
        match = self._take("part")
        if match is None:
            return False
        self._set_part(self._speech.parts[_bare(match[0], self._speech.parts)])
        return True

    def _zone(self) -> bool:
        """Take the clock it goes by, behind a time: "UTC"."""
        match = _ZONE.match(self._text, self._pos) if self._point.clock is not None else None
        if match is None or self._found.abbreviation:
            return False
        self._pos = match.end()
        self._found.abbreviation = match[0]
        return True

    def _filler(self) -> bool:
        return self._take("filler") is not None


def _bare(found: str, known: Mapping[str, object]) -> str:
    """Return the word of `known` that was found, however its spaces were written."""
    if found in known:
        return found
    return next(word for word in known if word.replace(" ", "") == found.replace(" ", ""))


def _refuse(why: str) -> Clock:
    raise Unread(why)
