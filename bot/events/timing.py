"""Decide which moments a reading names, and what about them is doubtful."""

from dataclasses import dataclass, field, replace
from datetime import date, datetime, time, timedelta
from enum import StrEnum

from bot.errors import SisterCityError
from bot.events.clocks import Clock
from bot.events.lexicon import Lexicon
from bot.events.scanner import Part, Point, Reading, Unread
from bot.events.tongue import Speech

_DAY = timedelta(days=1)
_LONG_NIGHT = timedelta(hours=12)
"""From this on, hours that run past midnight are likelier a slip: "20:00-08:00"."""
_LONGEST_NIGHT = timedelta(hours=14)
"""Beyond this nobody means them: "9pm - 7pm"."""
NOON = 12
_DAYS_END = 24


class Warn(StrEnum):
    """What a moderator should look at before confirming."""

    PAST = "past"
    SKIPPED = "skipped"
    TWICE = "twice"
    FAR_OFF = "far-off"
    DAY_OR_MONTH = "day-or-month"
    WHICH_WEEK = "which-week"
    WEEKDAY_MISMATCH = "weekday-mismatch"
    EIGHT_DAYS = "eight-days"
    """Eight or fifteen days, which are a week or a fortnight to most, and that many days to others."""
    EVERY_WEEK = "every-week"
    """A day that comes again and again ("every Friday"), of which the next was taken."""
    FEAST_DAY = "feast-day"
    """A day that is kept on other dates elsewhere ("Mother's Day")."""
    MINUTES_TO = "minutes-to"
    """A range that may be minutes before an hour: "5 to 7pm"."""
    HALF_DAY = "half-day"
    """An hour without am or pm, which may be of the morning or of the evening."""
    SLIP = "slip"
    """A name of a day or a month with one letter wrong."""
    MIDNIGHT = "midnight"
    """A day's midnight, which may be its beginning or its end."""
    END_DAY = "end-day"
    """A range of days whose end has no hour of its own."""
    ZONE_SEASON = "zone-season"
    """An abbreviation of winter's clock in summer, or the other way round."""


class NoTimeOfDay(SisterCityError, ValueError):
    """A day was named, and no time of day."""


@dataclass(slots=True)
class Timing:
    """The wall times that were named (naive), or the span from now (`exact`)."""

    start: datetime
    end: datetime | None = None
    exact: timedelta | None = None
    doubts: list[Warn] = field(default_factory=list)

    def said(self) -> tuple[datetime | timedelta, datetime | None]:
        """Return what two readings have to agree on."""
        return (self.exact or self.start, self.end)


def timing(reading: Reading, lexicon: Lexicon | Speech, *, now: datetime) -> Timing:
    """Return the moments a reading names; `now` is the wall time of the clock it is read by.

    Raises NoTimeOfDay, or Unread for what cannot be.
    """
    start = reading.start
    doubts = [Warn(doubt.value) for doubt in sorted(reading.doubts)]
    if reading.span is not None:
        if start.day or start.clock or reading.end or reading.is_all_day:
            raise Unread("a span and a time")
        return Timing(now, exact=reading.span)
    if reading.is_all_day:
        return _all_day(reading, doubts)
    if start.clock is None:
        if start.day is None and start.part is None:
            raise Unread("nothing")
        if (
            start.day
            and reading.end
            and reading.end.day
            and _not_before(start.day, reading.end) < start.day
        ):
            raise Unread("the days run backwards: no hour would help")
        raise NoTimeOfDay
    first, last = _halves(reading, start.clock)
    begin, doubt = _begin(start, first, lexicon, now, last if reading.end else None)
    doubts += doubt
    if last and last.is_plain and first.is_plain and begin.hour >= NOON:
        # "Saturday 6-8", in the afternoon of that day
        last = replace(last, at=time(last.at.hour + NOON, last.at.minute))
    end, doubt = _finish(reading, begin, last)
    if last and last.is_plain and not first.is_plain and end and end.date() != begin.date():
        # "Friday 8pm – Sunday 3"
        doubt = [Warn.HALF_DAY]
    return Timing(begin, end, doubts=doubts + doubt)


def _all_day(reading: Reading, doubts: list[Warn]) -> Timing:
    start, end = reading.start, reading.end
    if start.clock or start.day is None or (end and (end.clock or end.day is None)):
        raise Unread("all of no day")
    last = _not_before(start.day, end) if end and end.day else start.day
    return Timing(_at(start.day), _at(last) + _DAY, doubts=doubts)


def _not_before(first: date, end: Point) -> date:
    """Return the day of an end; a weekday is the first one from the start on: "Friday to Sunday"."""
    day = end.day or first
    while end.weekday is not None and day < first:
        day += timedelta(days=7)
    return day


def _at(day: date, hour: time = time()) -> datetime:
    return datetime.combine(day, hour)


# ---- which half of the day


@dataclass(frozen=True, slots=True)
class _Hour:
    """A time of day on the clock of 24 hours; `next_day` where it is the midnight that ends its day."""

    at: time
    next_day: bool = False
    is_plain: bool = False
    is_midnight: bool = False
    is_tonight: bool = False
    """Whether it is a small hour of the night that is, or comes."""


def _halves(reading: Reading, first: Clock) -> tuple[_Hour, _Hour | None]:
    """Return start and end on the clock of 24 hours: one of the two may tell the other's half."""
    start, end = reading.start, reading.end
    last = end.clock if end else None
    if last is None or end is None:
        return _hour(first, start.part, is_tonight=start.is_tonight), None
    if first.hour == _DAYS_END and (last.half or last.hour >= NOON):
        raise Unread("from the end of a day to its evening: the 24th, at that hour")
    part = end.part or start.part
    if part is not None:
        until = _until(last, part, first)
        own = start.part if end.part else None
        begin = _before(first, own, part, until)
        is_over = end.part is None and last.is_plain and until.at <= begin.at
        if is_over and not until.next_day and (later := _plus(last, "p")).at > begin.at:
            # "Friday morning 9-1"
            return begin, later
        is_within = end.part is None and begin.at.hour in _REACH[part]
        if is_within and not until.next_day and until.at <= begin.at:
            raise Unread("the end lies before the start")
        return begin, until
    is_one_day = end.day in (None, start.day)
    if is_one_day and last.half == "a" and first.hour == NOON and _is_of_12(first):
        # "12-2am", "12:30-2:30 AM"
        return _Hour(time(0, first.minute), next_day=True, is_midnight=True), _hour(last, None)
    if is_one_day and last.half and _is_of_12(first):
        until = _hour(last, None)
        same, other = (_plus(first, last.half), _plus(first, "a" if last.half == "p" else "p"))
        return (same if same.at < until.at else other), until
    if is_one_day and first.half and _is_of_12(last):
        begin = _hour(first, None)
        same, other = (_plus(last, first.half), _plus(last, "a" if first.half == "p" else "p"))
        return begin, (same if same.at > begin.at else other)
    if any(clock.is_marked or (clock.hour > 12 and not clock.half) for clock in (first, last)):
        # "10-12h", "10:00-16:00": what makes one of them an hour of 24 makes both.
        first, last = replace(first, is_plain=False), replace(last, is_plain=False)
    begin, until = _hour(first, None), _hour(last, None)
    if is_one_day and until.is_plain and until.at <= begin.at < (later := _plus(last, "p")).at:
        # "9 to 5", "noon to 1"
        return begin, later
    return begin, until


def _until(last: Clock, part: Part, first: Clock) -> _Hour:
    """Return the end of a range, which may lie beyond its part of the day: "Friday night 10-2", "下午7:30至9:30"."""
    try:
        return _hour(last, part)
    except Unread:
        begin = _hour(first, part)
    if not last.is_plain and not _is_of_12(last):
        return _beyond(last, part, begin)
    if part in (Part.EVENING, Part.NIGHT) and last.hour <= _LATEST_SMALL_HOUR:
        return _Hour(time(last.hour, last.minute), next_day=True)
    later = _plus(last, "p")
    if part is not Part.AFTERNOON or later.at <= begin.at:
        raise Unread("no such end of that part of the day")
    return later


def _beyond(last: Clock, part: Part, begin: _Hour) -> _Hour:
    """Return the end of a range that has a clear hour beyond the part of the day it begins in: "tonight 10pm-2am"."""
    if last.at > begin.at:
        return _Hour(last.at)
    crosses = part in (Part.EVENING, Part.NIGHT) or (
        part is Part.AFTERNOON and last.hour <= _LATEST_SMALL_HOUR
    )
    if begin.next_day or begin.is_tonight or not crosses or last.hour >= NOON:
        raise Unread("no such end of that part of the day")
    return _Hour(last.at, next_day=True)


def _is_of_12(clock: Clock) -> bool:
    """Whether an hour may go by the clock of twelve that the other end goes by: "7:30" of "7:30-9:30 PM"."""
    return not clock.half and not clock.is_marked and 1 <= clock.hour <= NOON


def _plus(clock: Clock, half: str) -> _Hour:
    return _Hour(time(clock.hour % 12 + (12 if half == "p" else 0), clock.minute))


def _before(clock: Clock, own: Part | None, part: Part, until: _Hour) -> _Hour:
    """Return the start of a range of which the end's part of the day is known."""
    if own is not None:
        return _hour(clock, own)
    try:
        begin = _hour(clock, part)
    except Unread:
        return _hour(clock, None)
    return begin if begin.at < until.at or until.next_day else _hour(clock, None)


def _hour(clock: Clock, part: Part | None, *, is_tonight: bool = False) -> _Hour:
    """Return a time of day within a part of the day. Raises Unread where it is not in it."""
    hour, minute = clock.hour, clock.minute
    if clock.is_midnight:
        if part in (Part.MORNING, Part.AFTERNOON):
            raise Unread("midnight by day")
        return _Hour(time(0), next_day=True, is_midnight=hour != 24)
    if part is None:
        return _Hour(clock.at, is_plain=clock.is_plain)
    if clock.half and hour == 12 and part in (Part.EVENING, Part.NIGHT):
        raise Unread("noon by night")
    if is_tonight and part is Part.NIGHT and hour in (6, 7) and not clock.half:
        raise Unread("six at night")
    reaches = _REACH[part]
    if hour in reaches:
        return _Hour(time(hour, minute))
    if not clock.half and hour <= 12 and (hour % 12) + 12 in reaches and hour != 12:
        return _Hour(time(hour + 12, minute))
    if hour in (0, 12) and part in (Part.EVENING, Part.NIGHT):
        return _Hour(time(0, minute), next_day=True, is_midnight=part is Part.NIGHT)
    if hour == 12 and part is Part.SMALL_HOURS:
        return _Hour(time(0, minute))
    # "Tonight at 1", "heute Nacht um 4"; "tonight at 4" is 16:00, and was above.
    if is_tonight and 1 <= hour <= _LATEST_SMALL_HOUR and clock.half != "p":
        return _Hour(time(hour, minute), is_tonight=True)
    raise Unread("no such hour in that part of the day")


_LATEST_SMALL_HOUR = 5

_REACH = {
    Part.SMALL_HOURS: range(7),
    Part.MORNING: range(13),
    Part.AFTERNOON: range(12, 21),
    Part.EVENING: range(16, 24),
    Part.NIGHT: range(18, 24),
}
"""The hours that each part of the day has, on the clock of 24 hours."""


# ---- on which day


def _begin(
    start: Point, hour: _Hour, lexicon: Lexicon | Speech, now: datetime, last: _Hour | None
) -> tuple[datetime, list[Warn]]:
    doubts: list[Warn] = []
    if hour.is_plain and (lexicon.says_half_day or (last is not None and last.is_plain)):
        doubts.append(Warn.HALF_DAY)
        later = replace(hour, at=time(hour.at.hour + 12, hour.at.minute))
        is_today = start.day in (None, now.date())
        is_before = last is None or last.is_plain or later.at < last.at
        # Of the two, the one that is still to come.
        if is_today and hour.at <= now.time() < later.at and is_before:
            hour = later
    if start.day is None:
        day = now.date()
        if hour.next_day or hour.at <= now.time():
            day += _DAY
        return _at(day, hour.at), doubts
    day = start.day
    if hour.is_tonight:
        return _at(day if hour.at > now.time() else day + _DAY, hour.at), doubts
    if hour.next_day:
        if hour.is_midnight and day != now.date():
            doubts.append(Warn.MIDNIGHT)
        day += _DAY
    elif start.rolls and hour.at <= now.time():
        day += timedelta(days=7)
    return _at(day, hour.at), doubts


def _finish(
    reading: Reading, begin: datetime, hour: _Hour | None
) -> tuple[datetime | None, list[Warn]]:
    if reading.lasting is not None:
        if reading.end is not None:
            raise Unread("an end and a length")
        return begin + reading.lasting, []
    end = reading.end
    if end is None:
        return None, []
    if end.day is None:
        if hour is None:
            raise Unread("no end")
        until = _at(begin.date(), hour.at)
        if hour.next_day or until <= begin:
            until += _DAY
            if until - begin > _LONGEST_NIGHT:
                raise Unread("the hours run backwards")
            is_clear = (
                end.clock and end.clock.half and reading.start.clock and reading.start.clock.half
            )
            if until - begin >= _LONG_NIGHT and not is_clear:
                return until, [Warn.HALF_DAY]
        return until, []
    day = _not_before(begin.date(), end)
    if hour is None:
        return _at(day, begin.time()), [Warn.END_DAY]
    return _at(day, hour.at) + (_DAY if hour.next_day else timedelta()), []
