"""Look up how orders fared: what waits, what stands where, what Discord would not take."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from sqlalchemy import Select, select, text, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.storage.outbox import FAILED, PENDING, SENT, Order, is_pending
from bot.storage.tables.news import entries
from bot.storage.tables.outbox import STILL_SAYS, deliveries

POSTS = ("news", "list", "digest")
"""The kinds of deliveries that are posts of a subscription."""


@dataclass(frozen=True, slots=True)
class Posted:
    """An order as it fared so far; `message_id` is None until it stands.

    What `is_held` is being sent at this moment, and may say what it said when that began.
    """

    id: int
    order: Order
    status: str
    message_id: int | None
    thread_id: int | None
    is_held: bool


def _posted_query() -> Select[Any]:
    c = deliveries.c
    return select(
        *(c[name] for name in Order.__slots__),
        c.id,
        c.status,
        c.message_id,
        c.thread_id,
        c.claimed_by,
    )


def _posted(row: Any) -> Posted:
    order = Order(**{name: getattr(row, name) for name in Order.__slots__})
    return Posted(
        row.id, order, row.status, row.message_id, row.thread_id, row.claimed_by is not None
    )


def _by_age(rows: Iterable[Any]) -> list[Posted]:
    # Asked to sort them, SQLite reads all there are in their order rather than an index.
    return sorted(map(_posted, rows), key=lambda one: one.id)


async def posted(connection: AsyncConnection, delivery_id: int) -> Posted | None:
    """Return one order and how it fared, with the entry it posts; None if it is forgotten."""
    row = (
        await connection.execute(_posted_query().where(deliveries.c.id == delivery_id))
    ).one_or_none()
    if row is None:
        return None
    found = _posted(row)
    query = select(entries.c.facts).where(entries.c.id == row.entry_id)
    facts = (await connection.execute(query)).scalar_one_or_none()
    said = {"entry": facts} if facts else {}
    return replace(found, order=replace(found.order, payload={**said, **found.order.payload}))


async def posts_of(
    connection: AsyncConnection, kind: str, references: Collection[str], item: str
) -> list[Posted]:
    """Return the orders for one item that wait or stand, the oldest first."""
    c = deliveries.c
    rows = await connection.execute(
        _posted_query().where(
            c.kind == kind,
            c.reference.in_(list(references)),
            c.item == item,
            c.status.in_([PENDING, SENT]),
        )
    )
    return _by_age(rows)


async def posts_since(
    connection: AsyncConnection, kind: str, references: Collection[str], since: datetime
) -> list[Posted]:
    """Return the orders since an instant that wait or stand, the oldest first.

    What has forgotten what it said is not among them.
    """
    c = deliveries.c
    rows = await connection.execute(
        _posted_query().where(
            c.kind == kind,
            c.reference.in_(list(references)),
            c.created_at >= since,
            text(STILL_SAYS),
            c.status.in_([PENDING, SENT]),
        )
    )
    return _by_age(rows)


async def rewrite(
    connection: AsyncConnection, delivery_id: int, payload: Mapping[str, Any]
) -> None:
    """Change what an order says, whatever the entry says; whoever posts or edits it later says it so."""
    await connection.execute(
        update(deliveries)
        .where(deliveries.c.id == delivery_id)
        .values(payload=dict(payload), entry_id=None)
    )


async def keep_entries(connection: AsyncConnection, feed_id: int) -> None:
    """Let what waits to be posted of a feed's entries say it itself, for they are about to go."""
    c = deliveries.c
    of_feed = select(entries.c.id, entries.c.facts).where(entries.c.feed_id == feed_id)
    waiting = select(c.entry_id).where(is_pending, c.entry_id.is_not(None))
    for row in (await connection.execute(of_feed.where(entries.c.id.in_(waiting)))).all():
        await connection.execute(
            update(deliveries)
            .where(is_pending, c.entry_id == row.id)
            .values(payload={"entry": row.facts}, entry_id=None)
        )


@dataclass(frozen=True, slots=True)
class Failed:
    """A post Discord would not take: what it was, and when that was noted."""

    payload: Mapping[str, Any]
    done_at: datetime


async def failed_of(
    connection: AsyncConnection, references: Collection[str], since: datetime
) -> dict[str, list[Failed]]:
    """Return by reference what Discord would not take since that instant, newest first.

    What it refused because of the channel is not among it: that is told where it paused.
    """
    c = deliveries.c
    rows = await connection.execute(
        select(c.reference, c.payload, c.done_at, entries.c.facts)
        .select_from(deliveries.outerjoin(entries, entries.c.id == c.entry_id))
        .where(
            c.kind.in_(POSTS),
            c.reference.in_(list(references)),
            c.status == FAILED,
            c.done_at >= since,
            c.reason.not_in(["channel", "permission", "tag"]),
        )
        .order_by(c.id.desc())
    )
    found: dict[str, list[Failed]] = {}
    for row in rows:
        said = {"entry": row.facts} if row.facts else {}
        failed = Failed({**said, **row.payload}, row.done_at)
        found.setdefault(row.reference, []).append(failed)
    return found
