"""Say when a digest is due, and what stands in it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from bot.news.decide import passes
from bot.news.model import Entry, Filters, Mode
from bot.news.story import gather

MINUTE = 9 * 60
"""When digests come unless the server chose otherwise, in minutes after local midnight: people
have arrived, and the day is still before them."""

WEEKDAY = 0
"""Weekly digests come on Monday."""

MAX_ITEMS = 10


@dataclass(frozen=True, slots=True)
class Digest:
    """At most MAX_ITEMS entries, newest first, and how many more there were."""

    entries: tuple[Entry, ...]
    more: int = 0


def next_digest(
    mode: Mode, timezone: str, now: datetime, *, minute: int = MINUTE
) -> datetime | None:
    """Return the first moment after `now` at which a digest is due, None for instant posting.

    `minute` after midnight on the server's clock, summer time or not; `timezone` is an IANA name,
    "" means UTC.
    """
    if mode is Mode.INSTANT:
        return None
    local = now.astimezone(ZoneInfo(timezone or "UTC"))
    day = local.date()
    while True:
        due = datetime.combine(day, time(minute // 60, minute % 60), local.tzinfo)
        if due > local and (mode is Mode.DAILY or day.weekday() == WEEKDAY):
            return due.astimezone(now.tzinfo)
        day += timedelta(days=1)


def digest(entries: Sequence[Entry], filters: Filters) -> Digest:
    """Return the digest of those of `entries` that pass; they come oldest first."""
    newest = tuple(reversed(gather(e for e in entries if passes(e, filters) is None)))
    return Digest(newest[:MAX_ITEMS], max(0, len(newest) - MAX_ITEMS))
