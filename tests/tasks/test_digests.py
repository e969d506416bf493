"""Digests go into the outbox at their hour, with what their followers want to read."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import select

from bot.gazetteer.model import City
from bot.news.decide import Decision
from bot.news.model import Entry, Filters, Mode
from bot.storage import entries, feeds, guilds, subscriptions
from bot.storage.claims import Shards
from bot.storage.database import Database
from bot.storage.guilds import GuildSettings
from bot.storage.subscriptions import Subscription
from bot.storage.tables.outbox import deliveries
from bot.tasks.digests import next_digest_of, post_digests

MONDAY_NINE = datetime(2026, 11, 23, 9, tzinfo=UTC)
DAY, HOUR = timedelta(days=1), timedelta(hours=1)
GUILD = 5 << 22


class Cities:
    """An atlas of one city."""

    def by_key(self, key: str) -> City | None:
        if key != "gn:3161732":
            return None
        return City(key, "Bergen", "Vestland", "NO", 60.4, 5.3, 290000, "Europe/Oslo")


async def follow(db: Database, **more: object) -> Subscription:
    async with db.begin() as connection:
        feed = await feeds.add(connection, "https://town.example/feed", MONDAY_NINE - 30 * DAY)
        new = Subscription(
            GUILD, 111, feed.id, Mode.DAILY, MONDAY_NINE - 30 * DAY,
            next_digest_at=MONDAY_NINE, digest_from=MONDAY_NINE - DAY,
        )  # fmt: skip
        return await subscriptions.add(connection, replace(new, **more))  # type: ignore[arg-type]


async def appear(db: Database, one: Subscription, *titles: str, at: datetime) -> None:
    async with db.begin() as connection:
        some = tuple(Entry(key=title.ljust(32, "0"), title=title) for title in titles)
        await entries.remember(
            connection, one.feed_id, Decision((), tuple(some), ()), is_news=True, now=at
        )


async def posted(db: Database, now: datetime = MONDAY_NINE) -> list[tuple[list[str], int]]:
    """Order what is due and return (titles, more) of every digest in the outbox."""
    await post_digests(db, Cities(), Shards(), now)  # type: ignore[arg-type]
    async with db.read() as connection:
        rows = await connection.execute(select(deliveries).order_by(deliveries.c.id))
        return [([e["title"] for e in r.payload["entries"]], r.payload["more"]) for r in rows]


async def again(db: Database, one: Subscription) -> Subscription:
    async with db.read() as connection:
        found = await subscriptions.by_id(connection, one.id)
    assert found is not None
    return found


async def test_a_digest_holds_what_appeared_since_the_last_one(db: Database) -> None:
    one = await follow(db)
    await appear(db, one, "Before", at=MONDAY_NINE - DAY)
    await appear(db, one, "Choir", at=MONDAY_NINE - 2 * HOUR)
    await appear(db, one, "Council", at=MONDAY_NINE)
    await appear(db, one, "Later", at=MONDAY_NINE + HOUR)

    assert await posted(db) == [(["Council", "Choir"], 0)]
    assert (await again(db, one)).digest_from == MONDAY_NINE


@pytest.mark.parametrize(
    ("filters", "titles"),
    [
        (Filters(include=("choir",)), ["Choir sings"]),
        (Filters(exclude=("choir",)), ["Council meets"]),
    ],
    ids=["include", "exclude"],
)
async def test_a_digest_heeds_the_words_of_its_follower(
    db: Database, filters: Filters, titles: list[str]
) -> None:
    one = await follow(db, filters=filters)
    await appear(db, one, "Choir sings", "Council meets", at=MONDAY_NINE - HOUR)

    assert await posted(db) == [(titles, 0)]


async def test_a_digest_comes_once_and_at_its_hour(db: Database) -> None:
    one = await follow(db)
    await appear(db, one, "Choir", at=MONDAY_NINE - HOUR)

    assert await posted(db, MONDAY_NINE - timedelta(minutes=1)) == []
    assert len(await posted(db)) == 1
    assert len(await posted(db)) == 1
    assert (await again(db, one)).next_digest_at == MONDAY_NINE + DAY


async def test_nothing_new_is_no_digest(db: Database) -> None:
    await follow(db)

    assert await posted(db) == []


async def test_a_paused_subscription_gets_no_digest(db: Database) -> None:
    one = await follow(db, paused_at=MONDAY_NINE - DAY, pause_reason="moderator")
    await appear(db, one, "Choir", at=MONDAY_NINE - HOUR)

    assert await posted(db) == []


@pytest.mark.parametrize(
    ("mode", "reach"), [(Mode.DAILY, timedelta(days=2)), (Mode.WEEKLY, timedelta(days=9))]
)
async def test_after_a_long_outage_nobody_is_told_all_of_it(
    db: Database, mode: Mode, reach: timedelta
) -> None:
    one = await follow(db, mode=mode, digest_from=MONDAY_NINE - 30 * DAY)
    await appear(db, one, "Long ago", at=MONDAY_NINE - reach - HOUR)
    await appear(db, one, "Lately", at=MONDAY_NINE - reach + HOUR)

    assert await posted(db) == [(["Lately"], 0)]


@pytest.mark.parametrize(
    ("settings", "due"),
    [
        (GuildSettings(GUILD), MONDAY_NINE + DAY),
        (GuildSettings(GUILD, home_city="gn:3161732"), MONDAY_NINE + DAY - HOUR),
        (GuildSettings(GUILD, home_city="gn:1"), MONDAY_NINE + DAY),
        (GuildSettings(GUILD, home_city="gn:3161732", time_zone="UTC"), MONDAY_NINE + DAY),
        (GuildSettings(GUILD, digest_minute=0), datetime(2026, 11, 24, tzinfo=UTC)),
    ],
    ids=["UTC", "home city's zone", "home unknown", "own zone first", "midnight"],
)
def test_the_hour_is_the_servers(settings: GuildSettings, due: datetime) -> None:
    assert next_digest_of(Mode.DAILY, settings, Cities(), MONDAY_NINE) == due  # type: ignore[arg-type]


async def test_the_next_one_follows_the_servers_clock(db: Database) -> None:
    one = await follow(db)
    async with db.begin() as connection:
        await guilds.store(connection, GuildSettings(GUILD, home_city="gn:3161732"), MONDAY_NINE)

    await posted(db)

    assert (await again(db, one)).next_digest_at == MONDAY_NINE + DAY - HOUR
