"""Follow the places that became one: keep the key that stands for a place, not one it went by before.

The atlas answers to both; SQL, which compares keys as they are written, would count one city as two.
"""

from collections.abc import Callable
from typing import Any

from sqlalchemy import Column, Table, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.storage import feeds
from bot.storage.tables import metadata
from bot.storage.tables.news import feeds as feed_table

Standing = Callable[[str], str | None]
"""The key that stands for the place of a key, None if there is no such place."""


async def follow(connection: AsyncConnection, standing: Standing) -> int:
    """Write standing keys wherever others are kept, and return how many keys were changed.

    A key that means no place any more stays: a later atlas may know it again.
    """
    changed = 0
    for table, column in _city_columns():
        kept = await connection.scalars(select(column).where(column.is_not(None)).distinct())
        for key in kept.all():
            now = standing(key)
            if now is not None and now != key:
                done = update(table).where(column == key).values({column.name: now})
                changed += (await connection.execute(done)).rowcount
    return changed + await _searches(connection, standing)


def _city_columns() -> list[tuple[Table, Column[Any]]]:
    return [
        (table, column)
        for table in metadata.sorted_tables
        for column in table.columns
        if column.info.get("city")
    ]


async def _searches(connection: AsyncConnection, standing: Standing) -> int:
    """Give searches the address of the standing keys, as feeds that have moved."""
    changed = 0
    urls = await connection.scalars(
        select(feed_table.c.url).where(feed_table.c.kind == feeds.SEARCH)
    )
    for feed in await feeds.by_urls(connection, urls.all()):
        keys = dict.fromkeys(standing(key) or key for key in feed.city_keys)
        now = feeds.search_url(*keys)
        if now != feed.url:
            await feeds.move(connection, feed, now)
            changed += 1
    return changed
