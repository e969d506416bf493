"""Say when a digest is due, and what stands in it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from bot.news.model import Entry, Mode

HOUR = 9
"""The local hour of digests: people have arrived, and the day is still before them."""

WEEKDAY = 0
"""Weekly digests come on Monday."""

MAX_ITEMS = 10


@dataclass(frozen=True, slots=True)
class Digest:
    """At most MAX_ITEMS entries, newest first, and how many more there were."""

    entries: tuple[Entry, ...]
    more: int = 0


def next_digest(mode: Mode, timezone: str, now: datetime) -> datetime | None:
    """Return the first moment after `now` at which a digest is due, None for instant posting.

    09:00 on the server's clock, summer time or not; `timezone` is an IANA name, "" means UTC.
    """
    if mode is Mode.INSTANT:
        return None
    local = now.astimezone(ZoneInfo(timezone or "UTC"))
    day = local.date()
    while True:
        due = datetime.combine(day, time(HOUR), local.tzinfo)
        if due > local and (mode is Mode.DAILY or day.weekday() == WEEKDAY):
            return due.astimezone(now.tzinfo)
        day += timedelta(days=1)


def digest(entries: Sequence[Entry]) -> Digest:
    """Return the digest of `entries`, which are oldest first."""
    newest = tuple(reversed(entries))
    return Digest(newest[:MAX_ITEMS], max(0, len(newest) - MAX_ITEMS))
