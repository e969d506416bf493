"""Places that became one are one in the store, too."""

from datetime import UTC, datetime

import pytest
from sqlalchemy import insert, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.storage import feeds, homes, merged_keys
from bot.storage.database import Database
from bot.storage.tables import metadata
from bot.storage.tables.news import feeds as feed_table
from bot.storage.tables.news import subscriptions
from tests.storage.rows import some_row

NOW = datetime(2026, 11, 27, 12, 0, tzinfo=UTC)
OLD, NEW, BERGEN = "xf6d9a61e62", "x4ef1a8a0a8", "gn:3161732"


def standing(key: str) -> str | None:
    return {OLD: NEW, NEW: NEW, BERGEN: BERGEN}.get(key)


async def test_a_home_moves_to_the_key_that_stands(db: Database) -> None:
    async with db.begin() as connection:
        for person, key in enumerate((OLD, NEW, BERGEN, "x0000000000"), 1):
            await homes.store(connection, person, key, NOW)

        first = await merged_keys.follow(connection, standing)
        again = await merged_keys.follow(connection, standing)
        kept = [(await homes.load(connection, person)).city_key for person in range(1, 5)]

    assert (first, again) == (1, 0)
    assert kept == [NEW, NEW, BERGEN, "x0000000000"]


def test_every_column_that_holds_a_citys_key_is_followed() -> None:
    found = {f"{table.name}.{c.name}" for table, c in merged_keys._city_columns()}

    named = {
        f"{table.name}.{c.name}"
        for table in metadata.sorted_tables
        for c in table.columns
        if c.name in {"city_key", "other_key", "home_city"}
    }
    assert found >= named | {"events.city", "events.other"}


async def follow(connection: AsyncConnection, channel: int, *keys: str) -> None:
    feed = await feeds.add(connection, feeds.search_url(*keys), NOW, kind=feeds.SEARCH)
    row = some_row(subscriptions) | {
        "id": channel * 10 + (NEW in keys),
        "channel_id": channel,
        "feed_id": feed.id,
        "city_key": keys[0],
        "other_key": keys[1],
    }
    await connection.execute(insert(subscriptions).values(row))


@pytest.mark.parametrize("also", [False, True], ids=["alone", "beside the standing one"])
async def test_what_is_followed_goes_on_under_the_standing_key(db: Database, also: bool) -> None:
    async with db.begin() as connection:
        await follow(connection, 1, OLD, BERGEN)
        if also:
            await follow(connection, 1, NEW, BERGEN)
            await follow(connection, 2, OLD, BERGEN)

        await merged_keys.follow(connection, standing)

        c = subscriptions.c
        query = (
            select(c.channel_id, c.city_key, feed_table.c.url)
            .join(feed_table)
            .order_by(c.channel_id)
        )
        kept = [tuple(row) for row in await connection.execute(query)]

    url = feeds.search_url(NEW, BERGEN)
    assert kept == [(channel, NEW, url) for channel in ((1, 2) if also else (1,))]
