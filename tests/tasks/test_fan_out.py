"""Many followers are told in parts: each once, whatever ends in between, and others write meanwhile."""

import asyncio
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.errors import StorageError
from bot.news.decide import Decision
from bot.news.model import Entry, Mode
from bot.storage import entries, fan_outs, feeds, homes, outbox, posts, subscriptions
from bot.storage.database import Database
from bot.storage.fan_outs import FanOut
from bot.storage.subscriptions import Subscription
from bot.storage.tables.fan_outs import fan_outs as fan_outs_table
from bot.storage.tables.news import subscriptions as subscriptions_table
from bot.storage.tables.outbox import deliveries
from bot.tasks.fan_out import AT_ONCE, FansOut

NOW = datetime(2026, 11, 28, 12, tzinfo=UTC)
MANY = 2 * AT_ONCE + 50
URL = "https://town.example/feed"


@pytest.fixture
async def feed_id(db: Database) -> int:
    async with db.begin() as connection:
        return (await feeds.add(connection, URL, NOW)).id


async def follow(db: Database, feed_id: int, count: int, first: int = 1) -> None:
    """Let `count` channels follow the feed, each in a server of its own."""
    one = Subscription(0, 0, feed_id, Mode.INSTANT, NOW)
    async with db.begin() as connection:
        for number in range(first, first + count):
            await subscriptions.add(
                connection, replace(one, guild_id=number << 22, channel_id=number)
            )


async def store(db: Database, feed_id: int, *titles: str) -> tuple[int, ...]:
    """Store entries as a poll does that finds them new, and return their ids."""
    new = tuple(
        Entry(key=title, title=title, link=f"https://town.example/{title}", published=NOW)
        for title in titles
    )
    async with db.begin() as connection:
        stored = await entries.remember(
            connection, feed_id, Decision(new, new, ()), is_news=True, now=NOW
        )
    return tuple(stored[title] for title in titles)


def fans_out(db: Database, worker: str = "one", now: datetime = NOW) -> FansOut:
    return FansOut(db, db.begin, worker=worker, clock=lambda: now)


async def begin(db: Database, fan_out: FanOut) -> int:
    async with db.begin() as connection:
        return await fans_out(db).begin(connection, fan_out)


async def told(db: Database, kind: str = "news") -> list[tuple[int, str]]:
    """Return the channel and item of everything ordered, in the order it will be posted."""
    async with db.read() as connection:
        rows = await connection.execute(
            select(deliveries.c.channel_id, deliveries.c.item)
            .where(deliveries.c.kind == kind)
            .order_by(deliveries.c.due_at, deliveries.c.id)
        )
        return [(row.channel_id, row.item) for row in rows]


async def test_few_followers_are_told_in_the_transaction_that_decided(
    db: Database, feed_id: int
) -> None:
    await follow(db, feed_id, 5)
    fresh = await store(db, feed_id, "a", "b")

    posted = await begin(db, FanOut(feed_id, NOW, fresh))

    assert posted == 10
    async with db.read() as connection:
        assert not await fan_outs.is_any(connection)


async def test_many_followers_are_told_everything_once_and_in_order(
    db: Database, feed_id: int
) -> None:
    await follow(db, feed_id, MANY)
    fresh = await store(db, feed_id, "a", "b")

    first = await begin(db, FanOut(feed_id, NOW, fresh))
    rest = await fans_out(db).go_on()

    assert (first, rest) == (2 * AT_ONCE, 2 * (MANY - AT_ONCE))
    assert await told(db) == [(n, item) for n in range(1, MANY + 1) for item in "ab"]
    async with db.read() as connection:
        assert not await fan_outs.is_any(connection)


class Killed(Exception):
    """The process ended here."""


def dying(db: Database, at: int, *, kept: bool) -> FansOut:
    """Return one that ends in its transaction number `at`, before or after it was kept."""
    begun = 0

    @asynccontextmanager
    async def write() -> AsyncIterator[AsyncConnection]:
        nonlocal begun
        begun += 1
        async with db.begin() as connection:
            yield connection
            if begun == at and not kept:
                raise Killed
        if begun == at:
            raise Killed

    return FansOut(db, write, worker="dead", clock=lambda: NOW)


@pytest.mark.parametrize("kept", [False, True], ids=["undone", "kept"])
@pytest.mark.parametrize("at", [1, 2, 3])
async def test_a_process_that_ends_between_parts_leaves_nothing_out_and_doubles_nothing(
    db: Database, feed_id: int, at: int, kept: bool
) -> None:
    await follow(db, feed_id, MANY)
    fresh = await store(db, feed_id, "a", "b", "c")
    await begin(db, FanOut(feed_id, NOW, fresh))
    with pytest.raises(Killed):
        await dying(db, at, kept=kept).go_on()

    held = await fans_out(db, "other").go_on()
    await fans_out(db, "other", NOW + fan_outs.LEASE).go_on()

    assert (at, kept) in {(1, False), (3, True)} or held == 0
    assert Counter(await told(db)) == Counter(
        [(n, item) for n in range(1, MANY + 1) for item in "abc"]
    )


async def test_whoever_was_taken_for_dead_tells_nobody_any_more(db: Database, feed_id: int) -> None:
    await follow(db, feed_id, MANY)
    await begin(db, FanOut(feed_id, NOW, await store(db, feed_id, "a")))
    async with db.begin() as connection:
        slow = await fan_outs.claim_next(connection, worker="slow", now=NOW)
        assert slow is not None
    await fans_out(db, "other", NOW + fan_outs.LEASE).go_on()

    async with db.begin() as connection:
        assert not await fan_outs.advance(connection, slow, 999, worker="slow", now=NOW)


async def test_who_ends_in_order_gives_back_at_once(db: Database, feed_id: int) -> None:
    await follow(db, feed_id, MANY)
    await begin(db, FanOut(feed_id, NOW, await store(db, feed_id, "a")))
    with pytest.raises(Killed):
        await dying(db, 2, kept=True).go_on()
    await FansOut(db, db.begin, worker="dead", clock=lambda: NOW).close()

    await fans_out(db, "other").go_on()

    assert len(await told(db)) == MANY


async def test_nobody_is_told_what_is_new_before_what_is_older(db: Database, feed_id: int) -> None:
    await follow(db, feed_id, MANY)
    older = await store(db, feed_id, "older")
    newer = await store(db, feed_id, "newer")
    await begin(db, FanOut(feed_id, NOW, older))

    assert await begin(db, FanOut(feed_id, NOW + timedelta(minutes=1), newer)) == 0
    await fans_out(db).go_on()

    ordered = [item for channel, item in await told(db) if channel == MANY]
    assert ordered == ["older", "newer"]
    assert len(await told(db)) == 2 * MANY


async def test_who_follows_only_now_is_not_told_what_was_before(db: Database, feed_id: int) -> None:
    await follow(db, feed_id, MANY)
    await begin(db, FanOut(feed_id, NOW, await store(db, feed_id, "a")))
    await follow(db, feed_id, 3, first=MANY + 1)

    await fans_out(db).go_on()

    assert max(channel for channel, _ in await told(db)) == MANY


async def test_all_followers_of_a_feed_that_is_gone_are_paused_and_told_once(
    db: Database, feed_id: int
) -> None:
    await follow(db, feed_id, MANY)

    await begin(db, FanOut(feed_id, NOW, pause_reason="gone"))
    await fans_out(db).go_on()

    async with db.read() as connection:
        paused = select(func.count()).where(subscriptions_table.c.pause_reason == "gone")
        assert (await connection.execute(paused)).scalar_one() == MANY
    assert [channel for channel, _ in await told(db, "notice")] == list(range(1, MANY + 1))


async def test_a_correction_reaches_everybody(db: Database, feed_id: int) -> None:
    await follow(db, feed_id, MANY)
    fresh = await store(db, feed_id, "a")
    await begin(db, FanOut(feed_id, NOW, fresh))
    await fans_out(db).go_on()
    async with db.begin() as connection:
        given = await outbox.claim_due(connection, now=NOW, limit=MANY, worker="sender")
        for one in given:
            await outbox.mark_sent(connection, one, 1000 + one.id, NOW)
        (before,) = (await entries.news_by_id(connection, fresh)).values()
        await entries.rewrite(connection, fresh[0], replace(before, title="A, corrected"))

    await begin(db, FanOut(feed_id, NOW, corrected=fresh))
    await fans_out(db).go_on()

    assert len(await told(db, "correction")) == MANY
    async with db.read() as connection:
        shown = await posts.posted(connection, given[-1].id)
    assert given[-1].order.payload["entry"]["title"] == "a"
    assert shown is not None
    assert shown.order.payload["entry"]["title"] == "A, corrected"


async def test_others_write_between_the_parts(db: Database, feed_id: int) -> None:
    await follow(db, feed_id, 6 * AT_ONCE)
    await begin(db, FanOut(feed_id, NOW, await store(db, feed_id, "a")))
    marks = set()

    telling = asyncio.create_task(fans_out(db).go_on())
    while not telling.done():
        async with db.begin() as connection:
            await homes.store(connection, 7, "gn:5809844", NOW)
            mark = await connection.execute(select(fan_outs_table.c.after_id))
            marks |= set(mark.scalars())
    await telling

    assert len(marks) >= 4


async def test_a_store_that_fails_midway_is_asked_again(db: Database, feed_id: int) -> None:
    await follow(db, feed_id, MANY)
    await begin(db, FanOut(feed_id, NOW, await store(db, feed_id, "a")))
    fails = iter([False, False, True])

    @asynccontextmanager
    async def write() -> AsyncIterator[AsyncConnection]:
        async with db.begin() as connection:
            yield connection
            if next(fails, False):
                raise StorageError("the disk is full")

    one = FansOut(db, write, worker="one", clock=lambda: NOW)
    with pytest.raises(StorageError):
        await one.go_on()
    await one.close()
    await one.go_on()

    assert Counter(await told(db)) == Counter([(n, "a") for n in range(1, MANY + 1)])
