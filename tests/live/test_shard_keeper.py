"""What a process held that is dead or frozen is given back by those that live."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import func, select, update

from bot.live.shard_keeper import SILENT, ShardKeeper
from bot.storage import leases, outbox
from bot.storage.database import Database, open_database
from bot.storage.outbox import Order
from bot.storage.tables.leases import processes
from bot.storage.tables.outbox import deliveries

ITEMS = {"silent": "a", "lives": "b"}


class Watch:
    """A clock that stands still until it is turned."""

    now_s = 0.0

    def __call__(self) -> float:
        return self.now_s


@pytest.fixture
def watch() -> Watch:
    return Watch()


@pytest.fixture
async def db(tmp_path: Path) -> AsyncIterator[Database]:
    async with open_database(f"sqlite+aiosqlite:///{tmp_path}/bot.db") as database:
        yield database


async def close_shard(_shard: int) -> None:
    """Nothing is connected here."""


@pytest.fixture
def keeper(db: Database, watch: Watch) -> ShardKeeper:
    """The keeper of the process that lives."""
    return ShardKeeper(
        db, "lives", open_shard=lambda shard: None, close_shard=close_shard, monotonic=watch
    )


@pytest.fixture
async def claimed(db: Database, keeper: ShardKeeper) -> None:
    """Let each of two processes hold a delivery."""
    now = datetime.now(UTC)
    await keeper.round()
    async with db.begin() as connection:
        await leases.note_alive(connection, "silent", await leases.time_of(connection))
        for worker, item in ITEMS.items():
            await outbox.enqueue(connection, [Order("news", "s:1", item, 1, now, {})], now)
            await outbox.claim_due(connection, now=now, limit=1, worker=worker)


async def be_silent(db: Database, name: str, for_s: float) -> None:
    async with db.begin() as connection:
        since = await leases.time_of(connection) - timedelta(seconds=for_s)
        await connection.execute(
            update(processes).where(processes.c.name == name).values(seen_at=since)
        )


async def held(db: Database) -> list[str]:
    c = deliveries.c
    async with db.read() as connection:
        held = select(c.claimed_by).where(c.claimed_by.is_not(None)).order_by(c.id)
        return list(await connection.scalars(held))


@pytest.mark.usefixtures("claimed")
async def test_what_the_silent_had_claimed_is_given_back_when_its_shards_are_over(
    db: Database, keeper: ShardKeeper
) -> None:
    await be_silent(db, "silent", SILENT.total_seconds() - 2)
    await keeper.round()
    assert await held(db) == ["silent", "lives"]
    await be_silent(db, "silent", SILENT.total_seconds() + 1)

    await keeper.round()

    assert await held(db) == ["lives"]


@pytest.mark.usefixtures("claimed")
async def test_who_was_without_the_database_takes_nobody_for_dead_in_its_first_look(
    db: Database, keeper: ShardKeeper, watch: Watch
) -> None:
    await be_silent(db, "silent", 60)
    watch.now_s += 60

    await keeper.round()
    after_the_first = await held(db)
    await keeper.round()

    assert after_the_first == ["silent", "lives"]
    assert await held(db) == ["lives"]


async def test_who_starts_takes_its_shards_in_its_first_look(db: Database, watch: Watch) -> None:
    opened: list[int] = []
    keeper = ShardKeeper(
        db, "lives", open_shard=opened.append, close_shard=close_shard, monotonic=watch
    )
    await keeper.begin(wanted=2, advised=1)

    await keeper.round()

    assert opened == [0, 1]


@pytest.mark.usefixtures("claimed")
async def test_who_starts_gives_back_what_the_dead_had_claimed_in_its_first_look(
    db: Database, watch: Watch
) -> None:
    await be_silent(db, "silent", 60)

    keeper = ShardKeeper(
        db, "new", open_shard=lambda shard: None, close_shard=close_shard, monotonic=watch
    )
    await keeper.round()

    assert await held(db) == ["lives"]


@pytest.mark.usefixtures("claimed")
async def test_what_the_silent_had_is_given_back_once(db: Database, keeper: ShardKeeper) -> None:
    await be_silent(db, "silent", 60)
    await keeper.round()
    now = datetime.now(UTC)
    async with db.begin() as connection:  # it wakes, and claims before it says that it lives
        assert await outbox.claim_due(connection, now=now, limit=1, worker="silent")

    await keeper.round()

    assert await held(db) == ["silent", "lives"]
    async with db.read() as connection:
        count = select(func.count()).select_from(processes)
        assert (await connection.execute(count)).scalar_one() == 1
