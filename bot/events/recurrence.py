"""Decide when the occurrences of a series are."""

import re
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from dateutil.relativedelta import relativedelta

from bot.errors import UserError
from bot.events.model import Event, Repeat, Series
from bot.events.vocabulary import fold
from bot.events.when import WhenUnreadable, read_day
from bot.events.zones import at_wall_time, zone_of
from bot.said import WORLD, words_of

MOST_OCCURRENCES = 260
"""Five years of weeks: Discord announces nothing later than that."""

_DEFAULT_SPAN = {
    Repeat.DAILY: relativedelta(months=1),
    Repeat.WEEKDAYS: relativedelta(months=1),
    Repeat.WEEKLY: relativedelta(months=6),
    Repeat.BIWEEKLY: relativedelta(months=6),
    Repeat.MONTHLY: relativedelta(years=1),
    Repeat.MONTHLY_WEEKDAY: relativedelta(years=1),
    Repeat.YEARLY: relativedelta(years=4),
}
"""How long a series runs if nobody says: an end is always given, and shown in the preview."""

_TIMES = fold(words_of("when", WORLD)["times"])
"""What stands behind a number of times, as it is searched: without marks."""

_FRIDAY = 4
_EVERY_MONTH_HAS = 28
"""Days."""


class SeriesEndsBeforeStart(UserError):
    """`until` lies before the first occurrence."""

    def __init__(self, until: date, start: datetime) -> None:
        super().__init__("event-until-before-start", until=until, start=start)


class SeriesStartsAtWeekend(UserError):
    """A series of Mondays to Fridays would begin on a Saturday or Sunday."""

    def __init__(self, start: datetime) -> None:
        super().__init__("event-weekdays-at-weekend", start=start)


def with_end(series: Series, start: datetime) -> Series:
    """Return `series` with an end, given its first wall time.

    Raises SeriesEndsBeforeStart or SeriesStartsAtWeekend.
    """
    if series.repeat is Repeat.NONE:
        return Series()
    if series.repeat is Repeat.WEEKDAYS and start.weekday() > _FRIDAY:
        raise SeriesStartsAtWeekend(start)
    if series.until is not None:
        if series.until < start.date():
            raise SeriesEndsBeforeStart(series.until, start)
        return series
    if series.count is not None:
        return Series(series.repeat, count=max(1, min(series.count, MOST_OCCURRENCES)))
    return Series(series.repeat, until=start.date() + _DEFAULT_SPAN[series.repeat])


def read_end(
    text: str, repeat: Repeat, *, now: datetime, zone: ZoneInfo, locale: str = "en-US"
) -> Series:
    """Return the series that `until` describes: a last day, or "10 times"; "" leaves it open.

    Raises WhenUnreadable.
    """
    if repeat is Repeat.NONE or not text.strip():
        return Series(repeat)
    if times := re.fullmatch(rf"(\d{{1,3}})(?: ?(?:{_TIMES}))?", fold(text)):
        if not int(times[1]):
            raise WhenUnreadable(text)
        return Series(repeat, count=int(times[1]))
    return Series(repeat, until=read_day(text, now=now, zone=zone, locale=locale))


def wall_times(start: datetime, series: Series) -> tuple[datetime, ...]:
    """Return the naive wall time of every occurrence, the first being `start`."""
    ended = with_end(series, start)
    found = []
    for wall in _endless(start, ended.repeat):
        if ended.until is not None and wall.date() > ended.until:
            break
        found.append(wall)
        if len(found) == (ended.count or MOST_OCCURRENCES) or ended.repeat is Repeat.NONE:
            break
    return tuple(found)


def starts(start: datetime, series: Series, zone: ZoneInfo) -> tuple[datetime, ...]:
    """Return the instant of every occurrence, in UTC; each keeps the hour of the wall clock."""
    return tuple(at_wall_time(wall, zone).at.astimezone(UTC) for wall in wall_times(start, series))


def planned(event: Event) -> dict[int, datetime]:
    """Return the instant of each of the event's occurrences, in UTC, by its ordinal."""
    instants = starts(event.start, event.series, zone_of(event.timezone))
    every = dict(enumerate(instants, start=event.anchor))
    return {ordinal: at for ordinal, at in every.items() if ordinal >= event.first}


def _endless(start: datetime, repeat: Repeat) -> Iterator[datetime]:
    # The first as it is: sums forget which of two equal hours was meant.
    yield start
    for n in range(1, MOST_OCCURRENCES):
        match repeat:
            case Repeat.NONE:
                return
            case Repeat.DAILY:
                yield start + timedelta(days=n)
            case Repeat.WEEKDAYS:
                weeks, days = divmod(start.weekday() + n, 5)
                yield start + timedelta(weeks=weeks, days=days - start.weekday())
            case Repeat.WEEKLY:
                yield start + timedelta(weeks=n)
            case Repeat.BIWEEKLY:
                yield start + timedelta(weeks=2 * n)
            case Repeat.MONTHLY:
                # relativedelta keeps to the last day of a month that is too short.
                yield start + relativedelta(months=n)
            case Repeat.YEARLY:
                yield start + relativedelta(years=n)
            case Repeat.MONTHLY_WEEKDAY:
                yield _same_weekday(start, n)


def nth_weekday(day: date) -> int:
    """Return which of its weekdays in the month `day` is: 1 to 4, or -1 for a fifth, the last."""
    nth = (day.day - 1) // 7 + 1
    return nth if nth < 5 else -1


def _same_weekday(start: datetime, months: int) -> datetime:
    first = start.replace(day=1) + relativedelta(months=months)
    nth = nth_weekday(start.date())
    if nth > 0:
        ahead = (start.weekday() - first.weekday()) % 7 + 7 * (nth - 1)
        return first + timedelta(days=ahead)
    last = first + relativedelta(day=31)
    return last - timedelta(days=(last.weekday() - start.weekday()) % 7)


def ruled(start: datetime, series: Series) -> tuple[datetime, ...]:
    """Return the naive wall times that `rrule` has, one for each of `wall_times`.

    No rule that all readers understand has "the 30th, or else the last day": months' last days are
    ruled, and whoever writes the file says beside the rule which of them is another day.
    """
    walls = wall_times(start, series)
    if series.repeat is not Repeat.MONTHLY or start.day <= _EVERY_MONTH_HAS:
        return walls
    return tuple(wall + relativedelta(day=31) for wall in walls)


def rrule(start: datetime, series: Series, skip: int = 0) -> dict[str, object]:
    """Return RFC 5545's rule for exactly the occurrences `ruled` gives, but for the first `skip`."""
    ended = with_end(series, start)
    rule: dict[str, object]
    match ended.repeat:
        case Repeat.NONE:
            return {}
        case Repeat.DAILY:
            rule = {"FREQ": "DAILY"}
        case Repeat.WEEKDAYS:
            rule = {"FREQ": "WEEKLY", "BYDAY": ["MO", "TU", "WE", "TH", "FR"]}
        case Repeat.WEEKLY:
            rule = {"FREQ": "WEEKLY"}
        case Repeat.BIWEEKLY:
            rule = {"FREQ": "WEEKLY", "INTERVAL": 2}
        case Repeat.MONTHLY:
            rule = {"FREQ": "MONTHLY"}
            if start.day > _EVERY_MONTH_HAS:
                rule |= {"BYMONTHDAY": -1}
        case Repeat.MONTHLY_WEEKDAY:
            weekday = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"][start.weekday()]
            rule = {"FREQ": "MONTHLY", "BYDAY": f"{nth_weekday(start.date())}{weekday}"}
        case Repeat.YEARLY:
            rule = {"FREQ": "YEARLY"}
            if (start.month, start.day) == (2, 29):
                rule |= {"BYMONTH": 2, "BYMONTHDAY": -1}
    # COUNT, not UNTIL: it says the same in every zone, and says it to readers that mistake UNTIL.
    return rule | {"COUNT": len(wall_times(start, ended)) - skip}
