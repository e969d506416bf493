"""Turn a wall clock into an instant where clocks change."""

from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError


class ClockChange(StrEnum):
    """What a change of the clocks does to a wall time."""

    NONE = "none"
    SKIPPED = "skipped"
    """The clocks jump over it: it never happens."""
    TWICE = "twice"
    """The clocks are put back: it happens twice."""


@dataclass(frozen=True, slots=True)
class Instant:
    """An aware moment in its zone, and what the clocks do there."""

    at: datetime
    clock: ClockChange


def zone_of(name: str) -> ZoneInfo:
    """Return the IANA zone `name`, UTC where it is unknown or empty."""
    try:
        return ZoneInfo(name or "UTC")
    except (ZoneInfoNotFoundError, ValueError):
        return ZoneInfo("UTC")


def at_wall_time(wall: datetime, zone: ZoneInfo) -> Instant:
    """Return the instant when clocks in `zone` show the naive `wall`.

    As RFC 5545 (3.3.5) has it: a time that happens twice is its first, unless `wall.fold` says the
    second; a time that is skipped is read with the offset before the gap, so that 02:30 becomes 03:30.
    """
    local = wall.replace(tzinfo=zone, fold=0)
    back = local.astimezone(UTC).astimezone(zone)
    if back.replace(tzinfo=None) != wall:
        return Instant(back, ClockChange.SKIPPED)
    second = local.replace(fold=1)
    if local.utcoffset() != second.utcoffset():
        return Instant(second if wall.fold else back, ClockChange.TWICE)
    return Instant(back, ClockChange.NONE)
