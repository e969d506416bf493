"""Give up what nobody is to see any more, and forget what was done long ago."""

from collections import Counter
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, delete, func, or_, select, text, true, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.storage.outbox import DROPPED, PENDING, is_pending
from bot.storage.tables.outbox import IS_FULL, deliveries

AT_ONCE = 1_000
"""Rows given up or forgotten in one transaction: others write in between."""

_is_full = text(IS_FULL)
"""As the partial index has it."""


@dataclass(frozen=True, slots=True)
class Dropped:
    """How many items of one reference were given up for one channel."""

    kind: str
    reference: str
    channel_id: int
    count: int


async def drop_reference(
    connection: AsyncConnection, kind: str, reference: str, *, reason: str, now: datetime
) -> int:
    """Give up all that waits of a reference (a subscription removed, an event cancelled)."""
    return sum(
        dropped.count
        for dropped in await _drop_where(
            connection,
            (deliveries.c.kind == kind) & (deliveries.c.reference == reference),
            reason=reason,
            now=now,
        )
    )


async def release_all(connection: AsyncConnection) -> None:
    """Take back every claim and every postponement; only for a store that no other process uses.

    What a process that died had put off is due again, so that nothing younger overtakes it.
    """
    c = deliveries.c
    await connection.execute(
        update(deliveries)
        .where(is_pending, or_(c.claimed_until.is_not(None), c.next_try_at > c.due_at))
        .values(claimed_by=None, claimed_until=None, next_try_at=deliveries.c.due_at)
    )


async def drop_expired(connection: AsyncConnection, now: datetime) -> list[Dropped]:
    """Give up what has expired, up to AT_ONCE, and say how much of what, for "12 older items skipped"."""
    c = deliveries.c
    # What a sender holds may stand in the channel already: its word comes first.
    unheld = or_(c.claimed_until.is_(None), c.claimed_until <= now)
    some = (
        select(c.id)
        .where(is_pending, c.expires_at <= now, unheld)
        .order_by(c.expires_at)
        .limit(AT_ONCE)
    )
    # Once more what holds: somebody else may have given one up, or claimed it, in between.
    return await _drop_where(
        connection, c.id.in_(some) & (c.expires_at <= now) & unheld, reason="expired", now=now
    )


async def depth(connection: AsyncConnection, now: datetime) -> int:
    """Return how many deliveries are due and not sent."""
    query = select(func.count()).where(is_pending, deliveries.c.due_at <= now)
    return int((await connection.execute(query)).scalar_one())


async def make_bare(connection: AsyncConnection, before: datetime) -> int:
    """Forget what was said by what was done before that instant, up to AT_ONCE; return how many.

    That it was posted stays known, and as which message: nothing is posted again.
    """
    c = deliveries.c
    some = select(c.id).where(_is_full, c.done_at < before).order_by(c.done_at).limit(AT_ONCE)
    done = await connection.execute(
        update(deliveries)
        .where(c.id.in_(some))
        .values(payload={}, entry_id=None, reason=None, is_bare=true())
    )
    return done.rowcount


async def prune(connection: AsyncConnection, before: datetime) -> int:
    """Delete what was done before that instant, up to AT_ONCE; return how many.

    An item that is enqueued again afterwards would be posted again: keep longer than its source
    may repeat it.
    """
    c = deliveries.c
    some = select(c.id).where(c.done_at < before).order_by(c.done_at).limit(AT_ONCE)
    done = await connection.execute(delete(deliveries).where(c.id.in_(some)))
    return done.rowcount


async def _drop_where(
    connection: AsyncConnection, condition: ColumnElement[bool], *, reason: str, now: datetime
) -> list[Dropped]:
    c = deliveries.c
    rows = await connection.execute(
        update(deliveries)
        .where(c.status == PENDING, condition)
        .values(status=DROPPED, reason=reason, done_at=now, claimed_by=None, claimed_until=None)
        .returning(c.kind, c.reference, c.channel_id)
    )
    counts = Counter((row.kind, row.reference, row.channel_id) for row in rows)
    return [
        Dropped(kind, reference, channel_id, count)
        for (kind, reference, channel_id), count in sorted(counts.items())
    ]
