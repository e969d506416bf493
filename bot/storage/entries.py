"""Keep which entries a feed has shown, and what they said."""

from collections.abc import Collection, Mapping, Sequence
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import delete, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.news.decide import MEMORY, Seen
from bot.news.model import Entry, EntryPicture
from bot.storage.statements import insert
from bot.storage.tables.news import entries

_BATCH = 500


async def seen(connection: AsyncConnection, feed_id: int, keys: Collection[str]) -> list[Seen]:
    """Return which of `keys` the feed has shown before, and when."""
    c = entries.c
    known = []
    ordered = list(keys)
    for start in range(0, len(ordered), _BATCH):
        rows = await connection.execute(
            select(c.key, c.first_seen_at, c.last_seen_at).where(
                c.feed_id == feed_id, c.key.in_(ordered[start : start + _BATCH])
            )
        )
        known += [Seen(*row) for row in rows]
    return known


async def remember(
    connection: AsyncConnection,
    feed_id: int,
    unseen: Sequence[Entry],
    restamp: Collection[str],
    *,
    is_news: bool,
    now: datetime,
) -> None:
    """Store the `unseen` entries, oldest first, and renew the stamps of those in `restamp`."""
    rows = [
        {
            "feed_id": feed_id,
            "key": entry.key,
            "first_seen_at": now,
            "last_seen_at": now,
            "is_news": is_news,
            "published_at": entry.published,
            "facts": facts_of(entry),
        }
        for entry in unseen
    ]
    for start in range(0, len(rows), _BATCH):
        await connection.execute(
            insert(connection, entries)
            .values(rows[start : start + _BATCH])
            .on_conflict_do_nothing(index_elements=["feed_id", "key"])
        )
    if restamp:
        await connection.execute(
            update(entries)
            .where(entries.c.feed_id == feed_id, entries.c.key.in_(list(restamp)))
            .values(last_seen_at=now)
        )


async def newest(
    connection: AsyncConnection,
    feed_ids: Collection[int],
    *,
    limit: int,
    since: datetime | None = None,
) -> list[Entry]:
    """Return the newest entries of some feeds, newest first; entries without a date by first sight."""
    c = entries.c
    query = select(c.facts, c.published_at, c.first_seen_at).where(c.feed_id.in_(list(feed_ids)))
    if since is not None:
        query = query.where(c.first_seen_at >= since)
    rows = (await connection.execute(query.order_by(c.id.desc()).limit(limit * 4))).all()
    rows = sorted(rows, key=lambda row: row.published_at or row.first_seen_at, reverse=True)
    return [entry_of(row.facts) for row in rows[:limit]]


async def news_between(
    connection: AsyncConnection, feed_id: int, after: datetime, until: datetime
) -> list[Entry]:
    """Return what became news in a feed after one instant and until another, oldest first."""
    c = entries.c
    rows = await connection.execute(
        select(c.facts)
        .where(c.feed_id == feed_id, c.is_news, c.first_seen_at > after, c.first_seen_at <= until)
        .order_by(c.id)
    )
    return [entry_of(row.facts) for row in rows]


async def forget(connection: AsyncConnection, now: datetime) -> int:
    """Delete entries that no feed has shown for twelve months; return how many."""
    done = await connection.execute(delete(entries).where(entries.c.last_seen_at < now - MEMORY))
    return done.rowcount


def facts_of(entry: Entry) -> dict[str, Any]:
    """Return `entry` as JSON values, without what is empty."""
    picture = entry.picture
    facts: dict[str, Any] = {
        "key": entry.key,
        "title": entry.title,
        "link": entry.link,
        "text": entry.text,
        "excerpt": entry.excerpt,
        "author": entry.author,
        "published": entry.published.astimezone(UTC).isoformat() if entry.published else "",
        "picture": [picture.url, picture.caption, picture.credit] if picture else None,
        "source": entry.source,
        "via": entry.via,
    }
    return {name: value for name, value in facts.items() if value}


def entry_of(facts: Mapping[str, Any]) -> Entry:
    """Return the entry of which `facts_of` made `facts`."""
    given = dict(facts)
    published = given.pop("published", "")
    picture = given.pop("picture", None)
    return Entry(
        **{"key": "", "title": ""} | given,
        published=datetime.fromisoformat(published) if published else None,
        picture=EntryPicture(*picture) if picture else None,
    )
