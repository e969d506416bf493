"""Work shared between processes is given out once."""

import asyncio
import sys
from collections import Counter
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import select

from bot.news.model import Mode
from bot.storage import claims, fan_outs, feeds, outbox, subscriptions
from bot.storage.claims import Shards
from bot.storage.database import Database, open_database
from bot.storage.fan_outs import FanOut
from bot.storage.outbox import Order
from bot.storage.subscriptions import Subscription
from bot.storage.tables.columns import metadata
from bot.storage.tables.outbox import deliveries

pytestmark = pytest.mark.thorough

NOW = datetime(2026, 11, 23, 21, 0, tzinfo=UTC)
ROWS = 600

WORKER = """
import asyncio, sys
from datetime import datetime
from bot.storage import claims, fan_outs, feeds, outbox, subscriptions
from bot.storage.database import open_database

async def main(url, name, now):
    async with open_database(url) as db:
        print("ready", flush=True)
        sys.stdin.readline()
        async def claimer(number):
            while True:
                async with db.begin() as connection:
                    given = await outbox.claim_due(
                        connection, now=now, limit=7, worker=f"{name}-{number}"
                    )
                if not given:
                    return
                print(*(delivery.id for delivery in given), flush=True)
        await asyncio.gather(*(claimer(number) for number in range(4)))

asyncio.run(main(sys.argv[1], sys.argv[2], datetime.fromisoformat(sys.argv[3])))
"""


async def fill(url: str) -> None:
    orders = [Order("news", "subscription:1", str(n), 1, NOW, {}) for n in range(ROWS)]
    async with open_database(url) as db, db.begin() as connection:
        await outbox.enqueue(connection, orders, NOW)


async def test_many_processes_claiming_at_once_are_given_each_row_once(
    migrated_url: str,
) -> None:
    await fill(migrated_url)
    workers = [
        await asyncio.create_subprocess_exec(
            sys.executable,
            "-c",
            WORKER,
            migrated_url,
            f"worker{number}",
            NOW.isoformat(),
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE,
            cwd=Path(__file__).parent.parent.parent,
        )
        for number in range(3)
    ]
    for worker in workers:
        assert worker.stdout is not None
        assert await worker.stdout.readline() == b"ready\n"

    printed = await asyncio.gather(*(worker.communicate(b"go\n") for worker in workers))

    given = Counter(number for out, _ in printed for number in out.split())
    assert len(given) == ROWS, "every row is given out"
    assert max(given.values()) == 1, "and none twice"


async def test_tasks_of_one_process_claiming_at_once_are_given_each_row_once(
    migrated_url: str, db: Database
) -> None:
    await fill(migrated_url)

    async def claimer(name: str) -> list[int]:
        taken: list[int] = []
        while True:
            async with db.begin() as connection:
                given = await outbox.claim_due(connection, now=NOW, limit=20, worker=name)
            if not given:
                return taken
            taken += [delivery.id for delivery in given]

    shares = await asyncio.gather(*(claimer(f"task{number}") for number in range(8)))

    assert sorted(i for share in shares for i in share) == list(range(1, ROWS + 1))


async def test_a_claim_undone_with_its_transaction_holds_nothing(db: Database) -> None:
    async with db.begin() as connection:
        await outbox.enqueue(connection, [Order("news", "s:1", "a", 1, NOW, {})], NOW)

    async with db.read() as connection:
        transaction = connection.get_transaction()
        assert transaction is not None
        await outbox.claim_due(connection, now=NOW, limit=1, worker="dies")
        await transaction.rollback()

    async with db.begin() as connection:
        assert len(await outbox.claim_due(connection, now=NOW, limit=1, worker="lives")) == 1


def test_a_process_with_every_shard_asks_no_question() -> None:
    assert str(Shards(2, frozenset({0, 1})).own(deliveries.c.guild_id)) == "true"


def test_leases_outlive_an_attempt_and_not_discords_memory_of_a_nonce() -> None:
    assert timedelta(seconds=60) < outbox.LEASE < timedelta(minutes=3)


CLAIMED = [table for table in metadata.sorted_tables if "claimed_by" in table.c]
RELEASES = (feeds.release, fan_outs.release, outbox.release)


async def claim_one_of_each(db: Database, worker: str) -> None:
    """Let a worker have a row of each table that is claimed from."""
    async with db.begin() as connection:
        feed = await feeds.add(connection, f"https://{worker}.example/", NOW)
        await subscriptions.add(connection, Subscription(5 << 22, 1, feed.id, Mode.INSTANT, NOW))
        await fan_outs.store(connection, FanOut(feed.id, NOW))
        order = Order("news", f"subscription:{worker}", "a", 1, NOW, {})
        await outbox.enqueue(connection, [order], NOW)
        assert await feeds.claim_due(connection, now=NOW, limit=1, worker=worker)
        assert await fan_outs.claim_next(connection, worker=worker, now=NOW)
        assert await outbox.claim_due(connection, now=NOW, limit=1, worker=worker)


async def holders(db: Database) -> dict[str, list[str]]:
    async with db.read() as connection:
        return {
            table.name: sorted(
                await connection.scalars(
                    select(table.c.claimed_by).where(table.c.claimed_by.is_not(None))
                )
            )
            for table in CLAIMED
        }


async def test_what_one_held_that_is_no_more_is_given_back_and_nothing_of_the_living(
    db: Database,
) -> None:
    for worker in ("dead", "lives"):
        await claim_one_of_each(db, worker)

    async with db.begin() as connection:
        for release in RELEASES:
            await release(connection, ["dead", "died too"])

    assert await holders(db) == {table.name: ["lives"] for table in CLAIMED}


async def test_who_was_taken_for_dead_holds_nothing_on(db: Database) -> None:
    await claim_one_of_each(db, "frozen")
    until = NOW + timedelta(minutes=1)

    async def held(worker: str) -> list[bool]:
        async with db.begin() as connection:
            return [
                await claims.hold_on(connection, table, 1, worker=worker, until=until)
                for table in CLAIMED
            ]

    before = await held("frozen"), await held("other")
    async with db.begin() as connection:
        for release in RELEASES:
            await release(connection, ["frozen"])

    assert before == ([True] * 3, [False] * 3)
    assert await held("frozen") == [False] * 3


async def test_a_delivery_that_others_had_meanwhile_is_another_one(db: Database) -> None:
    async with db.begin() as connection:
        await outbox.enqueue(connection, [Order("news", "s:1", "a", 1, NOW, {})], NOW)
        [first] = await outbox.claim_due(connection, now=NOW, limit=1, worker="a")
        assert await outbox.hold_on(connection, first, worker="a", now=NOW)
        await outbox.release(connection, ["a"])
        [again] = await outbox.claim_due(connection, now=NOW, limit=1, worker="a")

        assert not await outbox.hold_on(connection, first, worker="a", now=NOW)
        assert await outbox.hold_on(connection, again, worker="a", now=NOW)


async def test_what_is_being_written_is_not_given_back_nor_waited_for(postgres_url: str) -> None:
    async with open_database(postgres_url) as db:
        await claim_one_of_each(db, "slow")
        async with db.begin() as writing:
            await feeds.hold_on(writing, 1, worker="slow", now=NOW)
            async with asyncio.timeout(5), db.begin() as connection:
                for release in RELEASES:
                    await release(connection, ["slow"])

        assert await holders(db) == {"feeds": ["slow"], "fan_outs": [], "deliveries": []}


async def test_what_another_is_claiming_is_passed_by_and_not_waited_for(postgres_url: str) -> None:
    orders = [Order("news", "s:1", item, 1, NOW, {}) for item in ("a", "b", "c")]
    async with open_database(postgres_url) as db:
        async with db.begin() as connection:
            await outbox.enqueue(connection, orders, NOW)

        async with db.begin() as first:
            slow = await outbox.claim_due(first, now=NOW, limit=1, worker="slow")
            async with asyncio.timeout(5), db.begin() as second:
                quick = await outbox.claim_due(second, now=NOW, limit=2, worker="quick")

    assert [delivery.order.item for delivery in slow] == ["a"]
    assert sorted(delivery.order.item for delivery in quick) == ["b", "c"]
