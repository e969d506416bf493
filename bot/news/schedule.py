"""Say when a feed is to be asked again, and when to give it up."""

from datetime import datetime, timedelta

LONGEST_WAIT = timedelta(days=1)
GIVE_UP_AFTER = timedelta(days=10)
"""A feed that has failed this long is paused, and its followers are told once."""

SPREAD = 0.1
"""How far a wait may differ from the plan: feeds met together must not stay together."""


def next_poll(
    now: datetime,
    interval: timedelta,
    *,
    chance: float,
    failures: int = 0,
    retry_after_s: float | None = None,
    ttl_minutes: int | None = None,
) -> datetime:
    """Return when to ask again.

    `failures` counts those in a row: each doubles the wait, up to a day. `ttl_minutes` and
    `retry_after_s`, what feed and server ask for, can only make it longer. `chance` (0 … 1) is
    drawn by the caller and spreads the wait by a tenth either way.
    """
    wait = interval
    if ttl_minutes is not None:
        wait = max(wait, min(timedelta(minutes=ttl_minutes), LONGEST_WAIT))
    if failures:
        wait = min(wait * 2 ** min(failures - 1, 10), max(LONGEST_WAIT, interval))
    wait *= 1 + SPREAD * (2 * chance - 1)
    if retry_after_s is not None:
        # Spread only towards later: to come too early is what was asked not to do.
        wait = max(wait, timedelta(seconds=retry_after_s) + interval * SPREAD * chance)
    return now + wait


def has_failed_too_long(failing_since: datetime | None, now: datetime) -> bool:
    """Return whether to give a feed up that has failed without a break since `failing_since`."""
    return failing_since is not None and now - failing_since >= GIVE_UP_AFTER
