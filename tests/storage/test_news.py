"""Feeds, entries and subscriptions, on both databases."""

import asyncio
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from bot.errors import AlreadyFollowed, BadStatus, RowGone, TookTooLong
from bot.news.decide import Decision
from bot.news.model import Entry, EntryPicture, Filters, Mode
from bot.storage import entries, feeds, outbox, privacy, subscriptions
from bot.storage.claims import Shards
from bot.storage.database import Database
from bot.storage.feeds import StoredFeed
from bot.storage.subscriptions import Subscription
from bot.storage.tables.news import feeds as feeds_table

NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)
HOUR = timedelta(hours=1)
URL = "https://news.example/feed"

ENTRY = Entry(
    key="a" * 32,
    title="Choir",
    link="https://news.example/a",
    text="They sang.",
    excerpt="They **sang**.",
    author="Jo",
    published=NOW - HOUR,
    picture=EntryPicture("https://p.example/a.jpg", "Caption", "Credit"),
)


async def add_feed(db: Database, url: str = URL, **more: str) -> StoredFeed:
    async with db.begin() as connection:
        return await feeds.add(connection, url, NOW, **more)


async def follow(db: Database, feed: StoredFeed, **more: object) -> Subscription:
    new = Subscription(5 << 22, 111, feed.id, Mode.INSTANT, NOW, created_by=42)
    async with db.begin() as connection:
        return await subscriptions.add(connection, replace(new, **more))  # type: ignore[arg-type]


async def claim(db: Database, now: datetime = NOW, **more: object) -> list[StoredFeed]:
    given = {"limit": 10, "worker": "one"} | more
    async with db.begin() as connection:
        return await feeds.claim_due(connection, now=now, **given)  # type: ignore[arg-type]


async def test_a_feed_is_one_feed_however_often_it_is_asked_for(db: Database) -> None:
    assert await add_feed(db) == await add_feed(db)


async def test_only_followed_feeds_are_polled_and_those_of_the_operator(db: Database) -> None:
    followed = await add_feed(db)
    await follow(db, followed)
    operators = await add_feed(db, "https://operator.example/feed")
    await add_feed(db, "https://nobody.example/feed")

    claimed = await claim(db, always=[operators.url])

    assert {feed.url for feed in claimed} == {followed.url, operators.url}


async def test_the_feed_that_is_due_longest_comes_first(db: Database) -> None:
    names = ["young", "old", "middle"]
    some = {name: await add_feed(db, f"https://{name}.example/") for name in names}
    for feed in some.values():
        await follow(db, feed)
    waits = {"young": timedelta(minutes=3), "old": timedelta(0), "middle": timedelta(minutes=1)}
    async with db.begin() as connection:
        await feeds.put_off(connection, [(some[n].id, waits[n]) for n in names], NOW)

    claimed = await claim(db, NOW + HOUR)

    assert [feed.id for feed in claimed] == [some[n].id for n in ("old", "middle", "young")]


async def test_a_feed_goes_to_one_process_at_a_time(db: Database) -> None:
    for number in range(20):
        await follow(db, await add_feed(db, f"https://f{number}.example/"))

    taken = await asyncio.gather(*(claim(db, worker=f"w{i}", limit=7) for i in range(4)))

    ids = [feed.id for feeds_of_one in taken for feed in feeds_of_one]
    assert len(ids) == len(set(ids))
    assert await claim(db, NOW + timedelta(minutes=4)) == [] or len(ids) < 20


async def test_a_feed_of_a_process_that_died_is_given_out_again(db: Database) -> None:
    await follow(db, await add_feed(db))
    await claim(db)

    assert await claim(db, NOW + timedelta(minutes=4)) == []
    assert len(await claim(db, NOW + timedelta(minutes=6))) == 1


async def test_searches_are_claimed_apart(db: Database) -> None:
    search = await add_feed(db, feeds.search_url("gn:2", "gn:1"), kind=feeds.SEARCH)
    await follow(db, search)

    assert await claim(db) == []
    (claimed,) = await claim(db, searches=True)
    assert claimed.city_keys == ("gn:1", "gn:2")


async def test_success_and_failure_are_remembered(db: Database) -> None:
    feed = await add_feed(db)
    async with db.begin() as connection:
        await feeds.failed(
            connection, feed, error=BadStatus(url="x", status=500), now=NOW,
            next_poll_at=NOW + HOUR, give_up=False,
        )  # fmt: skip
        await feeds.failed(
            connection, feed, error=TookTooLong(url="x", seconds=10), now=NOW + HOUR,
            next_poll_at=NOW + 3 * HOUR, give_up=True,
        )  # fmt: skip
        failing = await feeds.by_id(connection, feed.id)
        await feeds.begin_anew(connection, feed.id, NOW + 4 * HOUR)
        await feeds.succeeded(
            connection, feed.id, now=NOW + 4 * HOUR, next_poll_at=NOW + 5 * HOUR, etag='W/"x"'
        )
        well = await feeds.by_id(connection, feed.id)

    assert failing is not None
    assert (failing.failures, failing.failing_since) == (2, NOW)
    assert (failing.error_reason, failing.paused_at) == ("timeout", NOW + HOUR)
    assert well is not None
    assert (well.failures, well.failing_since, well.error_reason) == (0, None, None)
    assert (well.etag, well.paused_at) == ('W/"x"', None)


async def test_a_feed_that_moved_keeps_its_followers(db: Database) -> None:
    feed = await add_feed(db)
    await follow(db, feed)

    async with db.begin() as connection:
        assert await feeds.move(connection, feed, "https://new.example/") == feed.id
        moved = await feeds.by_id(connection, feed.id)

    assert moved is not None
    assert moved.url == "https://new.example/"


async def test_two_feeds_that_become_one_share_their_followers(db: Database) -> None:
    old, new = await add_feed(db), await add_feed(db, "https://new.example/")
    await follow(db, old)
    await follow(db, old, channel_id=222)
    await follow(db, new)

    async with db.begin() as connection:
        assert await feeds.move(connection, old, new.url) == new.id
        followers = await subscriptions.active_of(connection, new.id)
        gone = await feeds.by_id(connection, old.id)

    assert sorted(s.channel_id for s in followers) == [111, 222]
    assert gone is None


async def test_what_waits_of_a_feed_that_becomes_one_with_another_is_still_posted(
    db: Database,
) -> None:
    old, new = await add_feed(db), await add_feed(db, "https://new.example/")
    one = Entry(key="a" * 32, title="The gala")
    async with db.begin() as connection:
        stored = await entries.remember(
            connection, old.id, Decision((one,), (one,), ()), is_news=True, now=NOW
        )
        order = outbox.Order(
            "news", "subscription:1", one.key, 1, NOW, {}, entry_id=stored[one.key]
        )
        await outbox.enqueue(connection, [order], NOW)

        await feeds.move(connection, old, new.url)
        (given,) = await outbox.claim_due(connection, now=NOW, limit=9, worker="one")

    assert given.order.payload["entry"]["title"] == "The gala"


async def test_an_entry_comes_back_as_it_was(db: Database) -> None:
    feed = await add_feed(db)
    bare = Entry(key="b" * 32, title="Bare")
    async with db.begin() as connection:
        await entries.remember(
            connection,
            feed.id,
            Decision((), (bare, ENTRY), ()),
            is_news=True,
            now=NOW,
        )
        found = await entries.newest(connection, [feed.id], limit=10)

    assert found == [bare, ENTRY]


async def test_entries_are_remembered_once_and_restamped(db: Database) -> None:
    feed = await add_feed(db)
    later = NOW + timedelta(days=8)
    async with db.begin() as connection:
        await entries.remember(
            connection, feed.id, Decision((), (ENTRY,), ()), is_news=False, now=NOW
        )
        await entries.remember(
            connection,
            feed.id,
            Decision((), (ENTRY,), (ENTRY.key,)),
            is_news=True,
            now=later,
        )
        (seen,) = await entries.seen(connection, feed.id, [ENTRY, Entry(key="other", title="")])

    assert (seen.first_seen, seen.last_seen) == (NOW, later)


async def test_hundreds_of_entries_are_remembered_at_once(db: Database) -> None:
    feed = await add_feed(db)
    many = [replace(ENTRY, key=f"{i:032}") for i in range(1201)]
    async with db.begin() as connection:
        await entries.remember(
            connection, feed.id, Decision((), tuple(many), ()), is_news=True, now=NOW
        )

        assert len(await entries.seen(connection, feed.id, many)) == 1201


async def test_a_digest_finds_what_became_news_in_its_time(db: Database) -> None:
    feed = await add_feed(db)
    async with db.begin() as connection:
        for day, is_news in ((0, False), (1, True), (2, True), (3, True)):
            one = replace(ENTRY, key=str(day))
            await entries.remember(
                connection,
                feed.id,
                Decision((), (one,), ()),
                is_news=is_news,
                now=NOW + timedelta(days=day),
            )
        found = await entries.news_between(connection, feed.id, NOW, NOW + timedelta(days=2))

    assert [e.key for e in found] == ["1", "2"]


async def test_entries_are_forgotten_after_a_year_out_of_sight(db: Database) -> None:
    feed = await add_feed(db)
    async with db.begin() as connection:
        await entries.remember(
            connection, feed.id, Decision((), (ENTRY,), ()), is_news=True, now=NOW
        )

        assert await entries.forget(connection, NOW + timedelta(days=364)) == 0
        assert await entries.forget(connection, NOW + timedelta(days=366)) == 1


async def test_a_subscription_comes_back_as_it_was(db: Database) -> None:
    made = await follow(
        db,
        await add_feed(db),
        mode=Mode.WEEKLY,
        filters=Filters(("gala", "日本"), ("football",)),
        role_id=9,
        publish=True,
        next_digest_at=NOW + HOUR,
    )
    async with db.read() as connection:
        assert await subscriptions.of_guild(connection, made.guild_id) == [made]
        assert await subscriptions.by_id(connection, made.id, made.guild_id) == made
        assert await subscriptions.by_id(connection, made.id, 1) is None


async def test_a_channel_follows_a_feed_once(db: Database) -> None:
    feed = await add_feed(db)
    await follow(db, feed)

    with pytest.raises(AlreadyFollowed):
        await follow(db, feed)

    await follow(db, feed, channel_id=222)


async def test_paused_subscriptions_get_nothing_and_are_paused_once(db: Database) -> None:
    feed = await add_feed(db)
    made = await follow(db, feed)
    async with db.begin() as connection:
        assert await subscriptions.pause(connection, made.id, "failing", NOW)
        assert not await subscriptions.pause(connection, made.id, "channel", NOW)
        assert await subscriptions.active_of(connection, feed.id) == []
        await subscriptions.resume(connection, made, NOW)
        assert await subscriptions.active_of(connection, feed.id) == [made]


@pytest.mark.parametrize(
    ("reason", "channels", "resumed"),
    [("permission", {111}, 1), ("channel", {111}, 1), ("tag", {111}, 1), ("channel", {222}, 0),
     ("moderator", {111}, 0), ("failing", {111}, 0), ("gone", {111}, 0)],
)  # fmt: skip
async def test_a_server_that_invites_us_again_gets_what_refusals_had_paused(
    db: Database, reason: str, channels: set[int], resumed: int
) -> None:
    feed = await add_feed(db)
    made = await follow(db, feed, channel_id=111)
    elsewhere = await follow(db, feed, channel_id=111, guild_id=made.guild_id + 1)
    async with db.begin() as connection:
        for one in (made, elsewhere):
            await subscriptions.pause(connection, one.id, reason, NOW)

        assert (
            await subscriptions.resume_refused(connection, made.guild_id, channels, NOW) == resumed
        )

        posting = [one.id for one in await subscriptions.active_of(connection, feed.id)]
    assert posting == [made.id] * resumed


async def test_skipped_entries_are_counted_until_told(db: Database) -> None:
    made = await follow(db, await add_feed(db))
    async with db.begin() as connection:
        await subscriptions.skip(connection, made.id, 12)
        await subscriptions.skip(connection, made.id, -5)
        seven = await subscriptions.by_id(connection, made.id)
        await subscriptions.skip(connection, made.id, -50)
        none = await subscriptions.by_id(connection, made.id)

    assert seven is not None
    assert seven.skipped == 7
    assert none is not None
    assert none.skipped == 0


async def test_due_digests_go_to_the_process_of_their_shard(db: Database) -> None:
    feed = await add_feed(db)
    ours = await follow(db, feed, mode=Mode.DAILY, next_digest_at=NOW)
    await follow(db, feed, channel_id=2, guild_id=6 << 22, mode=Mode.DAILY, next_digest_at=NOW)
    await follow(db, feed, channel_id=3, mode=Mode.DAILY, next_digest_at=NOW + HOUR)

    async with db.read() as connection:
        due = await subscriptions.due_digests(connection, NOW, Shards(2, frozenset({1})))

    assert [s.id for s in due] == [ours.id]


async def test_who_made_a_subscription_can_be_forgotten(db: Database) -> None:
    made = await follow(db, await add_feed(db))
    async with db.begin() as connection:
        assert "subscriptions" in await privacy.collect(connection, 42)
        await privacy.delete_all(connection, 42)
        kept = await subscriptions.by_id(connection, made.id)

    assert kept == replace(made, created_by=None)


async def test_feeds_nobody_follows_are_forgotten_with_their_entries(db: Database) -> None:
    kept, lost = await add_feed(db), await add_feed(db, "https://nobody.example/")
    await follow(db, kept)
    operators = await add_feed(db, "https://operator.example/")
    async with db.begin() as connection:
        await entries.remember(
            connection, lost.id, Decision((), (ENTRY,), ()), is_news=True, now=NOW
        )

        assert await feeds.forget_unfollowed(connection, NOW + HOUR, [operators.url]) == 1
        assert await entries.seen(connection, lost.id, [ENTRY]) == []


async def test_a_feed_with_an_endless_validator_or_link_is_kept_without_it(db: Database) -> None:
    feed = await add_feed(db)
    endless = '"' + "x" * 7000 + '"'
    async with db.begin() as connection:
        await feeds.succeeded(
            connection,
            feed.id,
            now=NOW,
            next_poll_at=NOW + HOUR,
            title="News",
            link="https://news.example/" + "%20" * 2000,
            etag=endless,
            last_modified="Mon, 23 Nov 2026 11:00:00 GMT",
        )

        kept = await feeds.by_id(connection, feed.id)

    assert kept is not None
    assert (kept.title, kept.link, kept.etag) == ("News", "", "")
    assert kept.last_modified == "Mon, 23 Nov 2026 11:00:00 GMT"


async def test_a_poll_of_a_feed_that_was_deleted_meanwhile_is_not_lost_silently(
    db: Database,
) -> None:
    feed = await add_feed(db)
    async with db.begin() as connection:
        await connection.execute(feeds_table.delete())

        with pytest.raises(RowGone):
            await feeds.succeeded(connection, feed.id, now=NOW, next_poll_at=NOW + HOUR)
