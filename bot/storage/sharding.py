"""Keep into how many shards the servers are divided, and which of them each delivery belongs to."""

from sqlalchemy import BigInteger, case, cast, literal, literal_column, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.storage.claims import Shards
from bot.storage.statements import insert
from bot.storage.tables.outbox import IS_PENDING, deliveries
from bot.storage.tables.sharding import sharding

AT_ONCE = 1_000
"""Deliveries put to another shard in one transaction."""


async def load_shards(connection: AsyncConnection) -> Shards:
    """Return the shards there are; one where nobody has said."""
    found = (await connection.execute(select(sharding.c.shards))).scalar_one_or_none()
    return Shards(found or 1)


async def store_shards(connection: AsyncConnection, count: int) -> None:
    """Note that the servers are divided into `count` shards; `restamp` what waits then."""
    new = insert(connection, sharding).values(id=1, shards=count)
    await connection.execute(
        new.on_conflict_do_update(index_elements=["id"], set_={"shards": new.excluded.shards})
    )


async def restamp(connection: AsyncConnection) -> int:
    """Let up to AT_ONCE deliveries that wait belong to their shard; return how many did not."""
    c = deliveries.c
    count = (await load_shards(connection)).count
    # A division, because PostgreSQL shifts a bigint only by a plain integer.
    number = cast(c.guild_id, BigInteger) // literal(1 << 22, BigInteger)
    shard = case((c.guild_id.is_(None), 0), else_=number % literal(count, BigInteger))
    some = select(c.id).where(literal_column(IS_PENDING), c.shard != shard).limit(AT_ONCE)
    done = await connection.execute(update(deliveries).where(c.id.in_(some)).values(shard=shard))
    return done.rowcount
