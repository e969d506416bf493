"""Say when the week that begins is to be told, and what of it."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

AT = time(9)
"""On Monday morning, by the server's clock."""

LATE = timedelta(days=2)
"""A week that could not be told for so long is not told any more: half of it is over."""

MOST_SHOWN = 10


@dataclass(frozen=True, slots=True)
class Week:
    """A week of a server's clock, by its `monday`; it `ends` where the next one begins."""

    monday: date
    told_from: datetime
    ends: datetime


def week_of(at: datetime, zone: ZoneInfo) -> Week:
    """Return the week in which an instant lies."""
    local = at.astimezone(zone)
    return _week(local.date() - timedelta(days=local.weekday()), zone)


def _week(monday: date, zone: ZoneInfo) -> Week:
    return Week(
        monday,
        datetime.combine(monday, AT, zone),
        datetime.combine(monday + timedelta(weeks=1), time(), zone),
    )


def begun(now: datetime, zone: ZoneInfo) -> date | None:
    """Return the Monday of the week of which it is too late to be told, None before its hour."""
    week = week_of(now, zone)
    return week.monday if now >= week.told_from else None


def due_week(told: date | None, now: datetime, zone: ZoneInfo) -> Week | None:
    """Return the week that is to be told now, None if none is; `told` is the Monday of the last one."""
    week = week_of(now, zone)
    is_time = week.told_from <= now < week.told_from + LATE
    return week if is_time and (told is None or told < week.monday) else None
