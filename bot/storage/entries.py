"""Keep which entries a feed has shown, and what they said."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import bindparam, delete, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.news.decide import MEMORY, Decision, Seen, keys_asked, keys_kept
from bot.news.model import Elsewhere, Entry, EntryPicture
from bot.storage.statements import insert
from bot.storage.tables.news import entries, entry_keys

_BATCH = 500

# Made once: at every poll they would else spend more time being put together than carried out.
_MATCHING = select(entry_keys.c.entry_id).where(
    entry_keys.c.feed_id == bindparam("feed"),
    entry_keys.c.key.in_(bindparam("keys", expanding=True)),
)
_KNOWN = select(entries.c.id, entries.c.key, entries.c.first_seen_at, entries.c.last_seen_at).where(
    entries.c.id.in_(_MATCHING)
)
_KEYS = select(entry_keys.c.entry_id, entry_keys.c.key).where(
    entry_keys.c.entry_id.in_(bindparam("entries", expanding=True))
)
_RESTAMP = (
    update(entries)
    .where(
        entries.c.feed_id == bindparam("feed"), entries.c.key.in_(bindparam("keys", expanding=True))
    )
    .values(last_seen_at=bindparam("now", type_=entries.c.last_seen_at.type))
)


async def seen(connection: AsyncConnection, feed_id: int, shown: Sequence[Entry]) -> list[Seen]:
    """Return the entries of the feed that may be among those shown, with all their keys."""
    asked = list(dict.fromkeys(key for entry in shown for key in keys_asked(entry)))
    known: dict[int, Seen] = {}
    for start in range(0, len(asked), _BATCH):
        rows = await connection.execute(
            _KNOWN, {"feed": feed_id, "keys": asked[start : start + _BATCH]}
        )
        known |= {
            row.id: Seen(row.key, row.first_seen_at, row.last_seen_at, row.id) for row in rows
        }
    keys: dict[int, set[str]] = {one: set() for one in known}
    numbers = list(known)
    for start in range(0, len(numbers), _BATCH):
        rows = await connection.execute(_KEYS, {"entries": numbers[start : start + _BATCH]})
        for row in rows:
            keys[row.entry_id].add(row.key)
    return [replace(one, keys=frozenset(keys[number])) for number, one in known.items()]


async def remember(
    connection: AsyncConnection, feed_id: int, decision: Decision, *, is_news: bool, now: datetime
) -> dict[str, int]:
    """Store what is unseen, oldest first, what else the others are known by, and renew stamps.

    Return the ids of what was stored, by key.
    """
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
        for entry in decision.unseen
    ]
    stored: dict[str, int] = {}
    for start in range(0, len(rows), _BATCH):
        added = await connection.execute(
            insert(connection, entries)
            .values(rows[start : start + _BATCH])
            .on_conflict_do_nothing(index_elements=["feed_id", "key"])
            .returning(entries.c.key, entries.c.id)
        )
        stored |= {row.key: row.id for row in added}
    named = [
        (stored[entry.key], key)
        for entry in decision.unseen
        if entry.key in stored
        for key in keys_kept(entry)
    ]
    await _name(connection, feed_id, [*named, *decision.named])
    if decision.restamp:
        await connection.execute(
            _RESTAMP, {"feed": feed_id, "keys": list(decision.restamp), "now": now}
        )
    return stored


async def news_by_id(connection: AsyncConnection, numbers: Collection[int]) -> dict[int, Entry]:
    """Return as they were last stored those of some entries that are news."""
    rows = await connection.execute(
        select(entries.c.id, entries.c.facts).where(
            entries.c.id.in_(list(numbers)), entries.c.is_news
        )
    )
    return {row.id: entry_of(row.facts) for row in rows}


async def rewrite(connection: AsyncConnection, number: int, entry: Entry) -> None:
    """Store what an entry says now; its key stays."""
    await connection.execute(
        update(entries).where(entries.c.id == number).values(facts=facts_of(entry))
    )


async def _name(
    connection: AsyncConnection, feed_id: int, named: Sequence[tuple[int, str]]
) -> None:
    rows = [{"entry_id": number, "key": key, "feed_id": feed_id} for number, key in named]
    for start in range(0, len(rows), _BATCH):
        await connection.execute(
            insert(connection, entry_keys)
            .values(rows[start : start + _BATCH])
            .on_conflict_do_nothing(index_elements=["entry_id", "key"])
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
        "language": entry.language,
        "also": [[one.name, one.link] for one in entry.also],
    }
    return {name: value for name, value in facts.items() if value}


def entry_of(facts: Mapping[str, Any]) -> Entry:
    """Return the entry of which `facts_of` made `facts`."""
    given = dict(facts)
    published = given.pop("published", "")
    picture = given.pop("picture", None)
    also = given.pop("also", ())
    return Entry(
        **{"key": "", "title": ""} | given,
        published=datetime.fromisoformat(published) if published else None,
        picture=EntryPicture(*picture) if picture else None,
        also=tuple(Elsewhere(*one) for one in also),
    )
