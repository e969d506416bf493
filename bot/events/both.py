"""Find the hours that suit two cities: by day in both."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

FROM, TO = time(8), time(22)
WEEKS = 8


@dataclass(frozen=True, slots=True)
class Common:
    """From `start` to `end` (aware UTC) it is by day in both cities, on one day of a week."""

    start: datetime
    end: datetime


@dataclass(frozen=True, slots=True)
class Week:
    """A week, by its Monday in the first city: when it is by day in both, on its Saturday.

    `is_odd` is whether the two are not as far apart as usual: only one has changed its clocks.
    """

    monday: date
    common: tuple[Common, ...]
    is_odd: bool


LASTS = timedelta(hours=2)
"""So long is what is proposed: the usual length of an event."""


def proposals(found: Sequence[Week]) -> tuple[datetime, ...]:
    """Return a start (aware UTC) in each week that has room for it, midway through the longest time.

    It is a whole hour after that time begins, so that its minutes are round in one of the cities.
    """
    starts = []
    for week in found:
        longest = max(week.common, key=lambda common: common.end - common.start, default=None)
        if longest is not None and longest.end - longest.start >= LASTS:
            spare = longest.end - longest.start - LASTS
            starts.append(longest.start + timedelta(hours=spare // timedelta(hours=2)))
    return tuple(starts)


def weeks(first: ZoneInfo, other: ZoneInfo, now: datetime, count: int = WEEKS) -> tuple[Week, ...]:
    """Return the coming weeks, the next one first."""
    today = now.astimezone(first).date()
    monday = today + timedelta(days=7 - today.weekday())
    usual = _usually_apart(first, other, now)
    found = []
    for ahead in range(count):
        begins = monday + timedelta(weeks=ahead)
        saturday = begins + timedelta(days=5)
        noon = datetime.combine(saturday, time(12), first)
        is_odd = _apart(first, other, noon) not in usual
        found.append(Week(begins, _common(first, other, saturday), is_odd))
    return tuple(found)


def _common(first: ZoneInfo, other: ZoneInfo, day: date) -> tuple[Common, ...]:
    start, end = _daytime(first, day)
    found = []
    # The day over there that overlaps may be the one before or after.
    for there in (day - timedelta(days=1), day, day + timedelta(days=1)):
        begins, ends = _daytime(other, there)
        if max(start, begins) < min(end, ends):
            found.append(Common(max(start, begins), min(end, ends)))
    return tuple(found)


def _daytime(zone: ZoneInfo, day: date) -> tuple[datetime, datetime]:
    begins, ends = (datetime.combine(day, hour, zone).astimezone(UTC) for hour in (FROM, TO))
    return begins, ends


def _apart(first: ZoneInfo, other: ZoneInfo, at: datetime) -> timedelta:
    here, there = at.astimezone(first).utcoffset(), at.astimezone(other).utcoffset()
    return (here or timedelta()) - (there or timedelta())


def _usually_apart(first: ZoneInfo, other: ZoneInfo, now: datetime) -> set[timedelta]:
    """Return how far apart they are for most of a year: the rest are weeks between two changes."""
    days = [_apart(first, other, now + timedelta(days=n)) for n in range(365)]
    return {apart for apart in set(days) if days.count(apart) > 60}
