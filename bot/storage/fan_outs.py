"""Keep how far the followers of a feed have been told what a poll brought.

Ten thousand followers are told in parts, each in a transaction of its own that moves the mark on:
others write in between, and whoever goes on after a crash begins where the last part ended.
"""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import delete, exists, func, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.storage import claims
from bot.storage.tables.fan_outs import fan_outs
from bot.storage.tables.news import subscriptions

LEASE = timedelta(seconds=90)
"""How long it belongs to whoever claimed it, from each part on."""


@dataclass(frozen=True, slots=True)
class FanOut:
    """What goes to the followers of a feed: `fresh` and `corrected` are ids of entries, oldest first.

    With a `pause_reason` they are paused and told so. `after_id` is the last subscription that was
    reached, `until_id` the last there was when it began. `id` is 0 before it is stored.
    """

    feed_id: int
    made_at: datetime
    fresh: tuple[int, ...] = ()
    corrected: tuple[int, ...] = ()
    pause_reason: str | None = None
    after_id: int = 0
    until_id: int = 0
    id: int = 0


async def newest_subscription(connection: AsyncConnection) -> int:
    """Return the id of the newest subscription, 0 where there is none."""
    return (await connection.execute(select(func.max(subscriptions.c.id)))).scalar_one() or 0


async def is_under_way(connection: AsyncConnection, feed_id: int) -> bool:
    """Return whether followers of a feed still wait for something of an earlier poll."""
    query = select(fan_outs.c.id).where(fan_outs.c.feed_id == feed_id).limit(1)
    return (await connection.execute(query)).first() is not None


async def is_any(connection: AsyncConnection) -> bool:
    """Return whether anybody still waits for anything."""
    return (await connection.execute(select(fan_outs.c.id).limit(1))).first() is not None


async def store(connection: AsyncConnection, new: FanOut) -> None:
    """Keep what has not reached all followers."""
    await connection.execute(
        fan_outs.insert().values(
            feed_id=new.feed_id,
            made_at=new.made_at,
            fresh=list(new.fresh),
            corrected=list(new.corrected),
            pause_reason=new.pause_reason,
            after_id=new.after_id,
            until_id=new.until_id,
        )
    )


async def claim_next(connection: AsyncConnection, *, worker: str, now: datetime) -> FanOut | None:
    """Take one that nobody works on, of each feed the oldest first. Commit before going on."""
    older = fan_outs.alias()
    is_first = ~exists().where(older.c.feed_id == fan_outs.c.feed_id, older.c.id < fan_outs.c.id)
    rows = await claims.claim(
        connection,
        fan_outs,
        ready=is_first,
        order_by=[],
        limit=1,
        worker=worker,
        now=now,
        lease=LEASE,
    )
    for row in rows:
        fresh, corrected = tuple(row.fresh), tuple(row.corrected)
        return FanOut(
            row.feed_id,
            row.made_at,
            fresh,
            corrected,
            row.pause_reason,
            row.after_id,
            row.until_id,
            row.id,
        )
    return None


async def advance(
    connection: AsyncConnection, one: FanOut, to: int, *, worker: str, now: datetime
) -> bool:
    """Move the mark on to a subscription; return False where somebody else goes on with it by now.

    In the transaction that tells those up to there, before all else.
    """
    c = fan_outs.c
    done = await connection.execute(
        update(fan_outs)
        .where(c.id == one.id, c.claimed_by == worker, c.after_id == one.after_id)
        .values(after_id=to, claimed_until=now + LEASE)
    )
    return done.rowcount > 0


async def finish(connection: AsyncConnection, one: FanOut, *, worker: str) -> None:
    """Forget one that has reached everybody."""
    await connection.execute(
        delete(fan_outs).where(fan_outs.c.id == one.id, fan_outs.c.claimed_by == worker)
    )


async def release(connection: AsyncConnection, workers: Collection[str] | None) -> None:
    """Take back what workers hold, or anybody: only where no other process uses the store."""
    await claims.release(connection, fan_outs, workers)
