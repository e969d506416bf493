"""The outbox: each item once in each channel, whoever sends and whatever dies in between."""

import asyncio
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from bot.storage import outbox, outbox_upkeep, posts, sharding
from bot.storage.claims import Shards
from bot.storage.database import Database
from bot.storage.outbox import Order
from bot.storage.outbox_upkeep import Dropped

NOW = datetime(2026, 11, 23, 21, 0, tzinfo=UTC)
LATER = NOW + timedelta(hours=2)
SECOND = timedelta(seconds=1)

NEWS = Order(
    kind="news",
    reference="subscription:12",
    item="https://example.org/a",
    channel_id=1111,
    guild_id=5 << 22,
    due_at=NOW,
    payload={"title": "Überraschung in 京都", "pictures": [1, 2]},
)


async def enqueue(db: Database, *orders: Order) -> int:
    async with db.begin() as connection:
        return await outbox.enqueue(connection, orders, NOW)


async def claim(db: Database, now: datetime = NOW, **options: object) -> list[outbox.Delivery]:
    given = {"limit": 10, "worker": "one"} | options
    async with db.begin() as connection:
        return await outbox.claim_due(connection, now=now, **given)  # type: ignore[arg-type]


async def test_what_is_enqueued_is_given_out_as_it_was(db: Database) -> None:
    reminder = Order("reminder", "event:3", "24h", 77, NOW, {"at": 1}, user_id=77, expires_at=LATER)
    await enqueue(db, NEWS, reminder)

    given = await claim(db)

    assert [delivery.order for delivery in given] == [NEWS, reminder]
    assert [delivery.attempts for delivery in given] == [1, 1]


async def test_the_same_item_is_enqueued_once_per_channel(db: Database) -> None:
    elsewhere = replace(NEWS, channel_id=2222)

    assert await enqueue(db, NEWS, NEWS) == 1
    assert await enqueue(db, NEWS, elsewhere) == 1


async def test_more_orders_than_one_statement_takes_are_all_enqueued(db: Database) -> None:
    orders = [replace(NEWS, item=str(number)) for number in range(1203)]

    assert await enqueue(db, *orders) == 1203


async def test_an_item_already_sent_is_not_enqueued_again(db: Database) -> None:
    await enqueue(db, NEWS)
    (delivery,) = await claim(db)
    async with db.begin() as connection:
        await outbox.mark_sent(connection, delivery, 999, NOW)

    assert await enqueue(db, NEWS) == 0
    assert await claim(db, LATER) == []


async def test_nothing_is_given_out_before_it_is_due_and_the_longest_due_comes_first(
    db: Database,
) -> None:
    orders = [replace(NEWS, item=str(m), due_at=NOW + timedelta(minutes=m)) for m in (3, 1, 9)]
    await enqueue(db, *orders)

    given = await claim(db, NOW + timedelta(minutes=5))

    assert [delivery.order.item for delivery in given] == ["1", "3"]


async def test_a_claim_gives_out_no_more_than_its_limit(db: Database) -> None:
    await enqueue(db, *(replace(NEWS, item=str(number)) for number in range(5)))

    assert [delivery.order.item for delivery in await claim(db, limit=2)] == ["0", "1"]
    assert [delivery.order.item for delivery in await claim(db, limit=9)] == ["2", "3", "4"]


async def test_what_a_dead_sender_held_is_given_out_again_after_its_lease(db: Database) -> None:
    await enqueue(db, NEWS)
    (first,) = await claim(db, worker="dies")

    assert await claim(db, NOW + outbox.LEASE - SECOND, worker="lives") == []
    (second,) = await claim(db, NOW + outbox.LEASE, worker="lives")

    assert second.id == first.id, "the nonce is the same, so Discord drops a second message"
    assert second.attempts == 2


async def test_a_sender_whose_lease_ran_out_cannot_give_back_what_another_holds(
    db: Database,
) -> None:
    await enqueue(db, NEWS)
    (late,) = await claim(db, worker="slow")
    await claim(db, NOW + outbox.LEASE, worker="other")

    async with db.begin() as connection:
        await outbox.retry_later(connection, late, reason="500", now=NOW, after=SECOND)
        await outbox.drop(connection, late, reason="gone", now=NOW)

    assert await claim(db, NOW + outbox.LEASE + SECOND, worker="third") == []
    assert len(await claim(db, NOW + outbox.LEASE * 2, worker="third")) == 1


async def test_a_message_that_stands_is_sent_even_if_the_lease_ran_out(db: Database) -> None:
    await enqueue(db, NEWS)
    (late,) = await claim(db, worker="slow")
    await claim(db, NOW + outbox.LEASE, worker="other")

    async with db.begin() as connection:
        await outbox.mark_sent(connection, late, 999, NOW)

    assert await claim(db, LATER) == []


async def test_a_failed_attempt_waits_longer_each_time(db: Database) -> None:
    await enqueue(db, NEWS)
    now, waits = NOW, []
    for _ in range(4):
        (delivery,) = await claim(db, now)
        async with db.begin() as connection:
            again = await outbox.retry_later(connection, delivery, reason="500", now=now)
        waits.append((again - now).total_seconds())
        assert await claim(db, again - SECOND) == []
        now = again

    assert waits == [15, 30, 60, 120]


async def test_the_wait_discord_asks_for_is_kept(db: Database) -> None:
    await enqueue(db, NEWS)
    (delivery,) = await claim(db)

    async with db.begin() as connection:
        again = await outbox.retry_later(
            connection, delivery, reason="429", now=NOW, after=timedelta(minutes=7)
        )

    assert again == NOW + timedelta(minutes=7)


@pytest.mark.parametrize(
    ("attempts", "seconds"),
    [(0, 15), (1, 15), (2, 30), (3, 60), (8, 1920), (9, 3600), (10, 3600), (1000, 3600)],
)
def test_the_wait_doubles_up_to_an_hour(attempts: int, seconds: int) -> None:
    assert outbox.back_off(attempts) == timedelta(seconds=seconds)


async def test_what_expired_is_not_sent_but_counted(db: Database) -> None:
    stale = [replace(NEWS, item=str(n), expires_at=NOW + SECOND) for n in range(3)]
    await enqueue(db, *stale, replace(NEWS, item="fresh", expires_at=LATER))
    async with db.begin() as connection:
        dropped = await outbox_upkeep.drop_expired(connection, NOW + SECOND)

    assert dropped == [Dropped("news", "subscription:12", 1111, 3)]
    assert [d.order.item for d in await claim(db, NOW + SECOND)] == ["fresh"]


async def test_what_expired_is_never_given_out_even_before_it_is_dropped(db: Database) -> None:
    await enqueue(db, replace(NEWS, expires_at=NOW))

    assert await claim(db) == []


async def test_what_expires_while_it_is_being_sent_is_left_to_its_sender(db: Database) -> None:
    await enqueue(db, replace(NEWS, expires_at=NOW + SECOND))
    await claim(db)

    async with db.begin() as connection:
        assert await outbox_upkeep.drop_expired(connection, NOW + SECOND) == []


async def test_dropping_a_reference_leaves_the_others(db: Database) -> None:
    await enqueue(db, NEWS, replace(NEWS, item="b"), replace(NEWS, reference="subscription:1"))

    async with db.begin() as connection:
        count = await outbox_upkeep.drop_reference(
            connection, "news", "subscription:12", reason="removed", now=NOW
        )

    assert count == 2
    assert [d.order.reference for d in await claim(db)] == ["subscription:1"]


async def divide(db: Database, count: int) -> None:
    async with db.begin() as connection:
        await sharding.store_shards(connection, count)


async def test_each_process_gets_its_shards_and_shard_0_the_direct_messages(db: Database) -> None:
    await divide(db, 3)
    guilds = [replace(NEWS, item=str(n), guild_id=(n << 22) + 4_194_303) for n in range(4)]
    message = replace(NEWS, item="dm", guild_id=None, user_id=8)
    await enqueue(db, *guilds, message)

    zero = await claim(db, shards=Shards(3, frozenset({0})))
    rest = await claim(db, shards=Shards(3, frozenset({1, 2})))

    assert [d.order.item for d in zero] == ["0", "3", "dm"]
    assert [d.order.item for d in rest] == ["1", "2"]


async def test_what_waits_follows_when_there_are_more_shards(db: Database) -> None:
    await enqueue(
        db, *(replace(NEWS, item=str(n), guild_id=(n << 22) + 4_194_303) for n in range(1_500))
    )
    await divide(db, 7)
    moved = []
    for _ in range(4):
        async with db.begin() as connection:
            moved.append(await sharding.restamp(connection))

    given = [
        [int(d.order.item) for d in await claim(db, limit=999, shards=Shards(7, frozenset(ids)))]
        for ids in ({0}, {1, 5}, {2, 3, 4, 6})
    ]

    assert moved == [1_000, 285, 0, 0]
    assert given == [
        [n for n in range(1_500) if n % 7 in ids][:999] for ids in ({0}, {1, 5}, {2, 3, 4, 6})
    ]


async def test_two_processes_that_share_a_shard_for_a_moment_take_nothing_twice(
    db: Database,
) -> None:
    await divide(db, 2)
    await enqueue(db, *(replace(NEWS, item=str(n), guild_id=n << 22) for n in range(200)))
    shards = Shards(4, frozenset({0, 1, 2}))

    some = await asyncio.gather(
        *(claim(db, worker=str(n), limit=30, shards=shards) for n in range(5))
    )

    given = [delivery.id for one in some for delivery in one]
    assert len(given) == len(set(given))
    assert len(given) >= 30


async def test_what_was_done_long_ago_is_known_and_says_nothing(db: Database) -> None:
    await enqueue(db, NEWS, replace(NEWS, item="waits"))
    (first, _) = await claim(db)
    async with db.begin() as connection:
        await outbox.mark_sent(connection, first, 999, NOW)

        assert await outbox_upkeep.make_bare(connection, NOW) == 0
        assert await outbox_upkeep.make_bare(connection, LATER) == 1
        assert await outbox_upkeep.make_bare(connection, LATER) == 0
        bare = await posts.posted(connection, first.id)
        assert await outbox.is_noted(connection, 999)
    assert bare is not None
    assert (bare.order.payload, bare.message_id) == ({}, 999)
    assert await enqueue(db, NEWS) == 0


async def test_the_depth_counts_what_is_due_and_not_sent(db: Database) -> None:
    await enqueue(db, NEWS, replace(NEWS, item="b"), replace(NEWS, item="c", due_at=LATER))
    (first, _) = await claim(db)
    async with db.begin() as connection:
        await outbox.mark_sent(connection, first, 1, NOW)

        assert await outbox_upkeep.depth(connection, NOW) == 1


async def test_pruning_forgets_only_what_was_done_before(db: Database) -> None:
    await enqueue(db, NEWS, replace(NEWS, item="waits"))
    (first, _) = await claim(db)
    async with db.begin() as connection:
        await outbox.mark_sent(connection, first, 1, NOW)

        assert await outbox_upkeep.prune(connection, NOW) == 0
        assert await outbox_upkeep.prune(connection, NOW + SECOND) == 1
        assert await outbox_upkeep.depth(connection, NOW) == 1


async def test_a_number_is_never_given_to_a_second_delivery(db: Database) -> None:
    await enqueue(db, NEWS)
    (first,) = await claim(db)
    async with db.begin() as connection:
        await outbox.mark_sent(connection, first, 1, NOW)
        await outbox_upkeep.prune(connection, LATER)
    await enqueue(db, replace(NEWS, item="b"))

    (second,) = await claim(db)

    assert second.id > first.id
