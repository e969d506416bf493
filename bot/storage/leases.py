"""Keep which process holds which shard, as the database's own clock has it.

The clocks of processes differ; that of the one database they share does not.
"""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from sqlalchemy import delete, func, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.storage.statements import insert
from bot.storage.tables.leases import identify_turns, processes, shard_leases


@dataclass(frozen=True, slots=True)
class Held:
    """A shard, the process that holds it, and until when."""

    shard: int
    holder: str
    until: datetime


async def time_of(connection: AsyncConnection) -> datetime:
    """Return the database's time."""
    if connection.dialect.name == "sqlite":
        text = (
            await connection.execute(select(func.strftime("%Y-%m-%dT%H:%M:%f", "now")))
        ).scalar_one()
        return datetime.fromisoformat(text).replace(tzinfo=UTC)
    now: datetime = (await connection.execute(select(func.now()))).scalar_one()
    return now


async def note_alive(
    connection: AsyncConnection, name: str, now: datetime, *, hears: bool = True
) -> None:
    """Note that a process lives, and whether it `hears` Discord."""
    new = insert(connection, processes).values(
        name=name, seen_at=now, heard_at=now if hears else None
    )
    told = {"seen_at": new.excluded.seen_at, "heard_at": new.excluded.heard_at}
    await connection.execute(new.on_conflict_do_update(index_elements=["name"], set_=told))


async def is_any_silent(connection: AsyncConnection, since: datetime) -> bool:
    """Return whether a process was not heard of since an instant, and nobody has followed it yet."""
    query = select(processes.c.name).where(processes.c.seen_at < since).limit(1)
    return (await connection.execute(query)).first() is not None


async def forget_silent(connection: AsyncConnection, since: datetime) -> list[str]:
    """Forget the processes that were not heard of since an instant, and return their names.

    Of several that ask each name goes to one, which gives back in this transaction what it held.
    """
    gone = delete(processes).where(processes.c.seen_at < since).returning(processes.c.name)
    return list((await connection.execute(gone)).scalars())


async def alive_since(connection: AsyncConnection, since: datetime) -> list[str]:
    """Return the names of the processes that were heard of since an instant."""
    query = select(processes.c.name).where(processes.c.seen_at >= since)
    return list((await connection.execute(query)).scalars())


async def hearing_since(connection: AsyncConnection, since: datetime) -> list[str]:
    """Return the names of the processes that heard Discord since an instant."""
    query = select(processes.c.name).where(processes.c.heard_at >= since)
    return list((await connection.execute(query)).scalars())


async def list_held(connection: AsyncConnection) -> list[Held]:
    """Return all shards that anybody holds or held last."""
    rows = await connection.execute(select(shard_leases))
    return [Held(row.shard, row.holder, row.held_until) for row in rows]


async def renew(
    connection: AsyncConnection, name: str, shards: Collection[int], until: datetime
) -> set[int]:
    """Hold shards on until then; return those that are still the process's own."""
    c = shard_leases.c
    rows = await connection.execute(
        update(shard_leases)
        .where(c.holder == name, c.shard.in_(sorted(shards)))
        .values(held_until=until)
        .returning(c.shard)
    )
    return set(rows.scalars())


async def take(
    connection: AsyncConnection,
    name: str,
    shards: Collection[int],
    *,
    now: datetime,
    until: datetime,
) -> set[int]:
    """Take shards that nobody holds at this instant; return those that were got."""
    got = set()
    for shard in sorted(shards):
        new = insert(connection, shard_leases).values(shard=shard, holder=name, held_until=until)
        row = await connection.execute(
            new.on_conflict_do_update(
                index_elements=["shard"],
                set_={"holder": new.excluded.holder, "held_until": new.excluded.held_until},
                where=shard_leases.c.held_until <= now,
            ).returning(shard_leases.c.shard)
        )
        got |= set(row.scalars())
    return got


async def give(connection: AsyncConnection, name: str, shards: Collection[int] | None) -> None:
    """Give shards back at once; with None all of them, and the process is no more."""
    c = shard_leases.c
    own = delete(shard_leases).where(c.holder == name)
    if shards is None:
        await connection.execute(own)
        await connection.execute(delete(processes).where(processes.c.name == name))
    else:
        await connection.execute(own.where(c.shard.in_(sorted(shards))))


async def take_turn(
    connection: AsyncConnection, bucket: int, now: datetime, gap: timedelta
) -> datetime:
    """Take the turn to connect in a bucket if it is free: return `now`, else when it may be.

    Nothing is reserved ahead: who is timed out while it waits would leave a gap, and all of them
    together would push the end of the queue further and further.
    """
    c = identify_turns.c
    first = insert(connection, identify_turns).values(bucket=bucket, free_at=now)
    await connection.execute(first.on_conflict_do_nothing(index_elements=["bucket"]))
    taken = await connection.execute(
        update(identify_turns).where(c.bucket == bucket, c.free_at <= now).values(free_at=now + gap)
    )
    if taken.rowcount:
        return now
    free_at: datetime = (
        await connection.execute(select(c.free_at).where(c.bucket == bucket))
    ).scalar_one()
    return max(free_at, now)
