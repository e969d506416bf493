"""Keep what is known to tell the news of a city."""

from collections.abc import Collection, Iterable
from typing import Any

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.news.directory import NewsSource, SourceKind
from bot.storage.statements import insert
from bot.storage.tables.news import news_sources

_COLUMNS = [news_sources.c[name] for name in NewsSource.__slots__]


async def add(connection: AsyncConnection, sources: Iterable[NewsSource]) -> None:
    """Add sources; of one that is known for the city already the newer word counts."""
    for source in sources:
        values: dict[str, Any] = {name: getattr(source, name) for name in NewsSource.__slots__}
        values["kind"] = source.kind.value
        changed = {name: values[name] for name in values if name not in {"city_key", "url"}}
        await connection.execute(
            insert(connection, news_sources)
            .values(**values)
            .on_conflict_do_update(index_elements=["city_key", "url"], set_=changed)
        )


async def of_cities(connection: AsyncConnection, keys: Collection[str]) -> list[NewsSource]:
    """Return what is known for some cities, in the order it was told."""
    rows = await connection.execute(
        select(*_COLUMNS).where(news_sources.c.city_key.in_(list(keys))).order_by(news_sources.c.id)
    )
    return [NewsSource(**row._asdict() | {"kind": SourceKind(row.kind)}) for row in rows]
