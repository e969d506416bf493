"""Polling: from a feed on the loopback to orders in the outbox."""

import asyncio
import json
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import select, text, update

from bot.fetch.client import Fetcher, Validators
from bot.fetch.feeds import FeedReader, Page, Unchanged
from bot.fetch.gdelt import Gdelt
from bot.news.model import Filters, Mode
from bot.news.search import Subject
from bot.storage import feeds, subscriptions
from bot.storage.database import Database
from bot.storage.feeds import StoredFeed
from bot.storage.subscriptions import Subscription
from bot.storage.tables.news import entries
from bot.storage.tables.news import feeds as feeds_table
from bot.storage.tables.outbox import deliveries
from bot.tasks.poll import Poller
from tests.press import Press

ALWAYS = ("http://127.0.0.1:1/operator",)


@pytest.fixture
async def poller(
    db: Database, reader: FeedReader, fetcher: Fetcher, press: Press
) -> AsyncIterator[Poller]:
    made = Poller(
        db,
        reader,
        Gdelt(fetcher, press.url("gdelt"), gap_s=0),
        subject_of=lambda keys: Subject(("Seattle",), ("Bergen",)) if "gn:1" in keys else None,
        always=(),
        interval=timedelta(hours=1),
        worker="test",
        chance=lambda: 0.5,
    )
    yield made
    await made.close()


async def follow(db: Database, url: str, **more: object) -> Subscription:
    now = datetime.now(UTC)
    async with db.begin() as connection:
        kind = feeds.SEARCH if url.startswith("search:") else feeds.FEED
        feed = await feeds.add(connection, url, now, kind=kind)
        new = Subscription(5 << 22, 111, feed.id, Mode.INSTANT, now)
        return await subscriptions.add(connection, replace(new, **more))  # type: ignore[arg-type]


async def poll_all(db: Database, poller: Poller) -> None:
    """Poll everything that is followed, due or not."""
    async with db.begin() as connection:
        await connection.execute(update(feeds_table).values(next_poll_at=datetime.now(UTC)))
    await poller.round()
    await poller.settle()


async def orders(db: Database) -> list[tuple[str, int, str]]:
    """Return kind, channel and title or reason of everything in the outbox, oldest first."""
    async with db.read() as connection:
        rows = await connection.execute(
            select(deliveries, entries.c.facts)
            .select_from(deliveries.outerjoin(entries, entries.c.id == deliveries.c.entry_id))
            .order_by(deliveries.c.id)
        )
        return [
            (
                row.kind,
                row.channel_id,
                _told({"entry": row.facts, **row.payload} if row.facts else row.payload),
            )
            for row in rows
        ]


def _told(payload: dict[str, Any]) -> str:
    if "entries" in payload:
        return " · ".join(one["title"] for one in payload["entries"])
    return payload["entry"]["title"] if "entry" in payload else payload["reason"]


async def the_feed(db: Database, url: str) -> StoredFeed:
    async with db.read() as connection:
        feed = await feeds.by_url(connection, url)
    assert feed is not None
    return feed


async def test_the_first_poll_posts_nothing_and_the_next_what_is_new(
    db: Database, poller: Poller, press: Press
) -> None:
    await follow(db, press.url())
    press.publish("Old")
    await poll_all(db, poller)
    press.publish("First new")
    press.publish("Second new")

    await poll_all(db, poller)
    await poll_all(db, poller)

    assert await orders(db) == [("news", 111, "First new"), ("news", 111, "Second new")]


async def test_one_poll_serves_every_follower(db: Database, poller: Poller, press: Press) -> None:
    for channel in range(1, 6):
        await follow(db, press.url(), channel_id=channel)
    await poll_all(db, poller)
    press.publish("News")
    press.requests.clear()

    await poll_all(db, poller)

    assert len(press.requests) == 1
    assert [channel for _, channel, _ in await orders(db)] == [1, 2, 3, 4, 5]


async def test_each_follower_has_its_words(db: Database, poller: Poller, press: Press) -> None:
    await follow(db, press.url(), channel_id=1, filters=Filters(include=("gala",)))
    await follow(db, press.url(), channel_id=2, filters=Filters(exclude=("gala",)))
    await poll_all(db, poller)
    press.publish("The gala")
    press.publish("The ball")

    await poll_all(db, poller)

    assert await orders(db) == [("news", 1, "The gala"), ("news", 2, "The ball")]


async def test_an_outage_ends_with_one_line_and_no_flood(
    db: Database, poller: Poller, press: Press
) -> None:
    made = await follow(db, press.url())
    await poll_all(db, poller)
    for number in range(22):
        press.publish(f"Item {number}", hours_ago=22 - number)

    await poll_all(db, poller)

    async with db.read() as connection:
        after = await subscriptions.by_id(connection, made.id)
    told, *posted = [title for *_, title in await orders(db)]
    assert told == " · ".join(f"Item {n}" for n in range(11, -1, -1))
    assert posted == [f"Item {n}" for n in range(12, 22)]
    assert after is not None
    assert after.skipped == 0


async def test_digests_are_left_to_their_hour(db: Database, poller: Poller, press: Press) -> None:
    await follow(db, press.url(), mode=Mode.DAILY)
    await poll_all(db, poller)
    press.publish("News")

    await poll_all(db, poller)

    assert await orders(db) == []


async def test_nothing_is_polled_before_it_is_due(
    db: Database, poller: Poller, press: Press
) -> None:
    await follow(db, press.url())
    await poll_all(db, poller)
    press.requests.clear()

    await poller.round()
    await poller.settle()

    assert press.requests == []
    assert (await the_feed(db, press.url())).next_poll_at > datetime.now(UTC) + timedelta(
        minutes=59
    )


async def test_validators_and_digests_spare_the_work(
    db: Database, poller: Poller, press: Press
) -> None:
    await follow(db, press.url())
    press.headers["town"] = {"ETag": '"1"', "Last-Modified": "yesterday"}
    await poll_all(db, poller)

    await poll_all(db, poller)

    assert press.requests[-1].headers["If-None-Match"] == '"1"'
    assert press.requests[-1].headers["If-Modified-Since"] == "yesterday"
    assert (await the_feed(db, press.url())).title == "Town news"


async def test_a_feed_that_moved_is_rewritten(db: Database, poller: Poller, press: Press) -> None:
    await follow(db, press.url("old"))
    press.status["old"], press.headers["old"] = 301, {"Location": "/town"}

    await poll_all(db, poller)

    assert (await the_feed(db, press.url())).error_reason is None


async def test_a_feed_that_is_gone_is_paused_and_told_once(
    db: Database, poller: Poller, press: Press
) -> None:
    made = await follow(db, press.url())
    press.status["town"] = 410

    await poll_all(db, poller)
    await poll_all(db, poller)

    async with db.read() as connection:
        after = await subscriptions.by_id(connection, made.id)
    assert after is not None
    assert after.pause_reason == "gone"
    assert await orders(db) == [("notice", 111, "gone")]
    assert len(press.requests) == 1


@pytest.mark.parametrize("days", [9, 10])
async def test_ten_days_of_failure_pause_a_feed(
    db: Database, poller: Poller, press: Press, days: int
) -> None:
    await follow(db, press.url())
    press.status["town"] = 500
    await poll_all(db, poller)
    since = datetime.now(UTC) - timedelta(days=days)
    async with db.begin() as connection:
        await connection.execute(update(feeds_table).values(failing_since=since))

    await poll_all(db, poller)
    await poll_all(db, poller)

    assert await orders(db) == ([("notice", 111, "failing")] if days == 10 else [])


async def test_failures_are_kept_in_words_and_back_off(
    db: Database, poller: Poller, press: Press
) -> None:
    await follow(db, press.url())
    press.status["town"] = 500

    for _ in range(3):
        await poll_all(db, poller)

    feed = await the_feed(db, press.url())
    assert (feed.error_reason, feed.error_facts) == ("status", {"url": press.url(), "status": 500})
    assert feed.failures == 3
    assert feed.next_poll_at > datetime.now(UTC) + timedelta(hours=3.9)


async def test_retry_after_is_honoured(db: Database, poller: Poller, press: Press) -> None:
    await follow(db, press.url())
    press.status["town"], press.headers["town"] = 429, {"Retry-After": "36000"}

    await poll_all(db, poller)

    feed = await the_feed(db, press.url())
    assert feed.next_poll_at >= datetime.now(UTC) + timedelta(hours=9.99)


async def test_one_broken_feed_does_not_keep_the_others_waiting(
    db: Database, poller: Poller, press: Press
) -> None:
    await follow(db, press.url("broken"))
    press.bodies["broken"] = "no feed at all"
    await follow(db, press.url())

    await poll_all(db, poller)

    assert (await the_feed(db, press.url("broken"))).error_reason == "not-a-feed"
    assert (await the_feed(db, press.url())).succeeded_at is not None


SEARCH = feeds.search_url("gn:1", "gn:2")


def articles(*titles: str) -> str:
    return json.dumps(
        {
            "articles": [
                {"url": f"https://paper.example/{title}", "title": title, "domain": "paper.example"}
                for title in titles
            ]
        }
    )


async def test_what_a_database_did_not_take_is_polled_again_in_the_next_round(
    db: Database, poller: Poller, press: Press
) -> None:
    await follow(db, press.url("town"))
    press.publish("old", "town")
    await poll_all(db, poller)
    press.publish("new", "town")
    async with db.begin() as connection:
        await connection.execute(text("ALTER TABLE entries RENAME TO away"))
    await poll_all(db, poller)
    async with db.begin() as connection:
        await connection.execute(text("ALTER TABLE away RENAME TO entries"))

    await poller.round()
    await poller.settle()

    assert [order[2] for order in await orders(db)] == ["new"]


async def test_what_a_database_refuses_again_waits_and_its_host_is_left_in_peace(
    db: Database, poller: Poller, press: Press
) -> None:
    await follow(db, press.url("town"))
    press.publish("old", "town")
    await poll_all(db, poller)
    press.publish("new", "town")
    asked = len(press.requests)
    async with db.begin() as connection:
        await connection.execute(text("ALTER TABLE entries RENAME TO away"))
    await poll_all(db, poller)

    for _ in range(4):
        await poller.round()
        await poller.settle()

    assert len(press.requests) - asked == 2


@pytest.mark.parametrize("answer", ["news", "nothing new", "gone", "moved"])
async def test_a_poll_of_whoever_was_taken_for_dead_writes_nothing(
    db: Database, poller: Poller, press: Press, answer: str
) -> None:
    await follow(db, press.url("town"))
    press.publish("old", "town")
    await poll_all(db, poller)
    match answer:
        case "news":
            press.publish("new", "town")
        case "gone":
            press.status["town"] = 410
        case "moved":
            press.status["town"], press.headers["town"] = 301, {"Location": "/moved"}
            press.publish("old", "moved")
    async with db.begin() as connection:
        [frozen] = await feeds.claim_due(
            connection, now=datetime.now(UTC) + timedelta(days=1), limit=1, worker="test"
        )
        await feeds.release(connection, ["test"])
        [taken] = await feeds.claim_due(
            connection, now=datetime.now(UTC) + timedelta(days=1), limit=1, worker="other"
        )

    await poller._poll_and_log(frozen)

    async with db.begin() as connection:
        assert await feeds.by_id(connection, frozen.id) == taken
        await feeds.hold_on(connection, taken.id, worker="other", now=datetime.now(UTC))
    assert await orders(db) == []


async def test_a_feed_that_moved_to_one_that_another_reads_joins_it_later(
    db: Database, poller: Poller, press: Press
) -> None:
    await follow(db, press.url("old"), channel_id=1)
    await follow(db, press.url("moved"), channel_id=2)
    press.publish("one", "old")
    press.publish("one", "moved")
    await poll_all(db, poller)
    press.status["old"], press.headers["old"] = 301, {"Location": "/moved"}
    there = await the_feed(db, press.url("moved"))
    async with db.begin() as connection:
        assert await feeds.take(connection, there.id, worker="other", now=datetime.now(UTC))
    await poll_all(db, poller)
    assert await the_feed(db, press.url("old"))
    async with db.begin() as connection:
        await feeds.hold_on(connection, there.id, worker="other", now=datetime.now(UTC))
        await feeds.release(connection, ["other"])

    await poll_all(db, poller)
    press.publish("two", "moved")
    await poll_all(db, poller)

    assert await orders(db) == [("news", 1, "two"), ("news", 2, "two")]
    async with db.read() as connection:
        assert await feeds.by_url(connection, press.url("old")) is None


async def test_who_ends_in_order_lets_the_next_poll_at_once(
    db: Database, poller: Poller, press: Press
) -> None:
    await follow(db, press.url("town"))
    await poller.round()  # what is begun has not had its turn yet
    await poller.close()

    async with db.begin() as connection:
        assert await feeds.claim_due(connection, now=datetime.now(UTC), limit=1, worker="next")


async def test_a_search_posts_what_is_about_the_pair(
    db: Database, reader: FeedReader, fetcher: Fetcher, press: Press
) -> None:
    def poller() -> Poller:  # a fresh one, for the search keeps its answers half an hour
        return Poller(
            db, reader, Gdelt(fetcher, press.url("gdelt"), gap_s=0),
            subject_of=lambda _: Subject(("Seattle",), ("Bergen",)), always=(),
            interval=timedelta(hours=1), worker="test",
        )  # fmt: skip

    await follow(db, SEARCH)
    press.bodies["gdelt"] = articles("Seattle and Bergen mark 60 years")
    await poll_all(db, poller())
    press.bodies["gdelt"] = articles("Bergen choir in Seattle", "Rain in Seattle")

    await poll_all(db, poller())

    assert await orders(db) == [("news", 111, "Bergen choir in Seattle")]


async def test_a_search_that_is_throttled_has_failed(
    db: Database, poller: Poller, press: Press
) -> None:
    await follow(db, SEARCH)
    press.bodies["gdelt"] = "Please limit requests to one every 5 seconds."

    await poll_all(db, poller)

    feed = await the_feed(db, SEARCH)
    assert feed.error_reason == "throttled"
    assert feed.succeeded_at is None


async def test_a_search_for_a_city_we_know_no_more_fails_in_words(
    db: Database, poller: Poller
) -> None:
    await follow(db, feeds.search_url("gn:9"))

    await poll_all(db, poller)

    assert (await the_feed(db, feeds.search_url("gn:9"))).error_reason == "no-city"


async def test_a_feed_of_the_operator_is_polled_for_nobody_and_never_given_up(
    db: Database, reader: FeedReader, fetcher: Fetcher, press: Press
) -> None:
    poller = Poller(
        db, reader, Gdelt(fetcher, press.url("gdelt"), gap_s=0), subject_of=lambda _: None,
        always=(press.url(),), interval=timedelta(hours=1), worker="test",
    )  # fmt: skip
    press.publish("Item")
    await poller.prepare()
    await poll_all(db, poller)
    worked = await the_feed(db, press.url())
    press.status["town"] = 410

    await poll_all(db, poller)

    assert worked.succeeded_at is not None
    assert (await the_feed(db, press.url())).paused_at is None


async def test_a_feed_of_the_operator_keeps_its_address_when_it_moves(
    db: Database, reader: FeedReader, fetcher: Fetcher, press: Press
) -> None:
    poller = Poller(
        db, reader, Gdelt(fetcher, press.url("gdelt"), gap_s=0), subject_of=lambda _: None,
        always=(press.url("old"),), interval=timedelta(hours=1), worker="test",
    )  # fmt: skip
    press.status["old"], press.headers["old"] = 301, {"Location": "/town"}
    press.publish("Item")
    await poller.prepare()

    await poll_all(db, poller)

    assert (await the_feed(db, press.url("old"))).title == "Town news"
    async with db.read() as connection:
        assert await feeds.by_url(connection, press.url()) is None


class Hung(FeedReader):
    """A reader for whom one host never answers, and every other at once; remembers whom it asked."""

    def __init__(self) -> None:
        self.asked: list[str] = []

    async def read(
        self,
        url: str,
        validators: Validators | None = None,
        digest: str = "",
        *,
        urgent: bool = False,
    ) -> Page | Unchanged:
        self.asked.append(url)
        if "hung" in url:
            await asyncio.Event().wait()
        return Unchanged(Validators())


async def test_a_hung_host_keeps_nobody_else_waiting(db: Database, poller: Poller) -> None:
    reader = Hung()
    poller._reader = reader
    for number in range(80):
        await follow(db, f"https://hung.example/{number}")
    for number in range(10):
        await follow(db, f"https://town{number}.example/feed")

    await poller.round()

    assert sorted(url for url in reader.asked if "hung" not in url) == [
        f"https://town{number}.example/feed" for number in range(10)
    ]
    assert len(reader.asked) == 12
    async with db.read() as connection:
        rows = (await connection.execute(select(feeds_table))).all()
    put_off = [row for row in rows if "hung" in row.url and row.claimed_by is None]
    assert len(put_off) == 78
    assert len({row.next_poll_at for row in put_off}) == 78


async def test_a_row_dated_far_ahead_by_a_wrong_clock_heals(
    db: Database, poller: Poller, press: Press
) -> None:
    await follow(db, press.url())
    ahead = datetime.now(UTC) + timedelta(days=365)
    async with db.begin() as connection:
        await connection.execute(
            update(feeds_table).values(next_poll_at=ahead, claimed_by="x", claimed_until=ahead)
        )

    await poller.round()
    await poller.settle()

    feed = await the_feed(db, press.url())
    assert feed.succeeded_at is not None
    assert feed.next_poll_at < ahead - timedelta(days=300)
