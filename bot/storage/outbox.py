"""Keep what is to be posted until it has been, once each.

Whoever decides that something is to be posted calls `enqueue` in the transaction in which it notes
that it has decided (an entry seen, a reminder due). One sender claims what is due and posts it with
the delivery's nonce, so that a message sent right before a crash is not sent twice.
"""

from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Select,
    delete,
    func,
    literal_column,
    or_,
    select,
    update,
)
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.storage.claims import Shards, claim
from bot.storage.statements import insert
from bot.storage.tables.outbox import deliveries

PENDING = "pending"
SENT = "sent"
DROPPED = "dropped"
FAILED = "failed"

_is_pending = deliveries.c.status == literal_column(f"'{PENDING}'")
"""Written out, as the partial indexes have it: neither database looks into a bound value."""

AT_ONCE = 1_000
"""Rows given up or forgotten in one transaction: others write in between."""

POSTS = ("news", "list", "digest")
"""The kinds of deliveries that are posts of a subscription."""

LEASE = timedelta(seconds=90)
"""How long a delivery belongs to the sender that claimed it. Shorter than Discord remembers a
nonce (a few minutes), longer than one attempt may take."""

FIRST_BACK_OFF = timedelta(seconds=15)
LONGEST_BACK_OFF = timedelta(hours=1)


@dataclass(frozen=True, slots=True)
class Order:
    """What is to be posted: `item` of `reference`, once in `channel_id`.

    `kind` is news, digest, event or reminder; `reference` such as "subscription:12". For a direct
    message `channel_id` and `user_id` are the person's id and `guild_id` is None. `payload` holds
    JSON values: facts to be worded when it is sent. It is not posted before `due_at`, nor any
    more at `expires_at`.
    """

    kind: str
    reference: str
    item: str
    channel_id: int
    due_at: datetime
    payload: Mapping[str, Any]
    guild_id: int | None = None
    user_id: int | None = None
    expires_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Delivery:
    """An order in the outbox; `attempts` counts this one too."""

    id: int
    order: Order
    attempts: int
    created_at: datetime

    @property
    def nonce(self) -> str:
        """What Discord knows the message by for some minutes: the same at each attempt.

        A new store counts from 1 again; with the second it was created in, its nonces are its own.
        """
        return f"d{self.id}-{int(self.created_at.timestamp())}"


@dataclass(frozen=True, slots=True)
class Dropped:
    """How many items of one reference were given up for one channel."""

    kind: str
    reference: str
    channel_id: int
    count: int


async def enqueue(connection: AsyncConnection, orders: Iterable[Order], now: datetime) -> int:
    """Put the orders into the outbox and return how many were new.

    What is there already, in whatever state, is left as it is.
    """
    rows = [
        {
            "kind": order.kind,
            "reference": order.reference,
            "item": order.item,
            "channel_id": order.channel_id,
            "guild_id": order.guild_id,
            "user_id": order.user_id,
            "payload": dict(order.payload),
            "due_at": order.due_at,
            "expires_at": order.expires_at,
            "attempts": 0,
            "next_try_at": order.due_at,
            "status": PENDING,
            "created_at": now,
        }
        for order in orders
    ]
    new = 0
    # SQLite takes at most 32 766 values in one statement.
    for start in range(0, len(rows), 500):
        statement = insert(connection, deliveries).values(rows[start : start + 500])
        kept = await connection.execute(
            statement.on_conflict_do_nothing(
                index_elements=["kind", "reference", "item", "channel_id"]
            ).returning(deliveries.c.id)
        )
        new += len(kept.all())
    return new


async def claim_due(
    connection: AsyncConnection,
    *,
    now: datetime,
    limit: int,
    worker: str,
    shards: Shards | None = None,
    lease: timedelta = LEASE,
) -> list[Delivery]:
    """Take up to `limit` deliveries that are due, the longest due first.

    `shards` are those of this process; without it every guild's deliveries are taken. What has
    expired is never given out. Commit before sending.
    """
    c = deliveries.c
    ready = (
        _is_pending
        # Nothing is tried before it is due; said, the index need not be read beyond.
        & (c.due_at <= now)
        & (c.next_try_at <= now)
        & or_(c.expires_at.is_(None), c.expires_at > now)
        & (shards or Shards()).own(c.guild_id)
    )
    rows = await claim(
        connection,
        deliveries,
        ready=ready,
        order_by=[c.due_at],
        limit=limit,
        worker=worker,
        now=now,
        lease=lease,
        values={"attempts": c.attempts + 1},
    )
    return [_delivery(row) for row in sorted(rows, key=lambda row: (row.due_at, row.id))]


async def mark_sent(
    connection: AsyncConnection,
    delivery: Delivery,
    message_id: int,
    now: datetime,
    *,
    thread_id: int | None = None,
) -> None:
    """Note that the message stands in the channel; its id and thread, for later edits.

    True whoever else holds the delivery by now, so it is written whatever stands there.
    """
    await connection.execute(
        update(deliveries)
        .where(deliveries.c.id == delivery.id)
        .values(
            status=SENT,
            message_id=message_id,
            thread_id=thread_id,
            done_at=now,
            reason=None,
            claimed_by=None,
            claimed_until=None,
        )
    )


async def is_noted(connection: AsyncConnection, message_id: int) -> bool:
    """Return whether a delivery is known to have become this message."""
    query = select(deliveries.c.id).where(deliveries.c.message_id == message_id).limit(1)
    return (await connection.execute(query)).first() is not None


async def retry_later(
    connection: AsyncConnection,
    delivery: Delivery,
    *,
    reason: str,
    now: datetime,
    after: timedelta | None = None,
) -> datetime:
    """Give the delivery back for another try, and return when that will be.

    `after` is what Discord asked for, if it did; otherwise the wait doubles with each attempt.
    """
    next_try_at = now + (back_off(delivery.attempts) if after is None else after)
    await _finish(connection, delivery, next_try_at=next_try_at, reason=reason)
    return next_try_at


def back_off(attempts: int) -> timedelta:
    """Return how long to wait after so many failed attempts: 15 s, doubling, up to an hour."""
    doublings = max(0, min(attempts - 1, 16))
    return min(FIRST_BACK_OFF * (1 << doublings), LONGEST_BACK_OFF)


async def drop(
    connection: AsyncConnection,
    delivery: Delivery,
    *,
    reason: str,
    now: datetime,
    failed: bool = False,
) -> None:
    """Give one delivery up: because nobody needs it any more, or as `failed`."""
    status = FAILED if failed else DROPPED
    await _finish(connection, delivery, status=status, reason=reason, done_at=now)


async def drop_reference(
    connection: AsyncConnection, kind: str, reference: str, *, reason: str, now: datetime
) -> int:
    """Give up all that waits of a reference (a subscription removed, an event cancelled)."""
    return sum(
        dropped.count
        for dropped in await _drop_where(
            connection,
            (deliveries.c.kind == kind) & (deliveries.c.reference == reference),
            reason=reason,
            now=now,
        )
    )


async def release_all(connection: AsyncConnection) -> None:
    """Take back every claim and every postponement; only for a store that no other process uses.

    What a process that died had put off is due again, so that nothing younger overtakes it.
    """
    c = deliveries.c
    await connection.execute(
        update(deliveries)
        .where(_is_pending, or_(c.claimed_until.is_not(None), c.next_try_at > c.due_at))
        .values(claimed_by=None, claimed_until=None, next_try_at=deliveries.c.due_at)
    )


async def drop_expired(connection: AsyncConnection, now: datetime) -> list[Dropped]:
    """Give up what has expired, up to AT_ONCE, and say how much of what, for "12 older items skipped"."""
    c = deliveries.c
    # What a sender holds may stand in the channel already: its word comes first.
    unheld = or_(c.claimed_until.is_(None), c.claimed_until <= now)
    some = (
        select(c.id)
        .where(_is_pending, c.expires_at <= now, unheld)
        .order_by(c.expires_at)
        .limit(AT_ONCE)
    )
    # Once more what holds: somebody else may have given one up, or claimed it, in between.
    return await _drop_where(
        connection, c.id.in_(some) & (c.expires_at <= now) & unheld, reason="expired", now=now
    )


async def depth(connection: AsyncConnection, now: datetime) -> int:
    """Return how many deliveries are due and not sent."""
    query = select(func.count()).where(_is_pending, deliveries.c.due_at <= now)
    return int((await connection.execute(query)).scalar_one())


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
    ).order_by(c.id)


def _posted(row: Any) -> Posted:
    order = Order(**{name: getattr(row, name) for name in Order.__slots__})
    return Posted(
        row.id, order, row.status, row.message_id, row.thread_id, row.claimed_by is not None
    )


async def posted(connection: AsyncConnection, delivery_id: int) -> Posted | None:
    """Return one order and how it fared, None if it is forgotten."""
    row = (
        await connection.execute(_posted_query().where(deliveries.c.id == delivery_id))
    ).one_or_none()
    return _posted(row) if row else None


async def posts_of(
    connection: AsyncConnection, kind: str, references: Collection[str], item: str
) -> list[Posted]:
    """Return the orders for one item that wait or stand."""
    c = deliveries.c
    rows = await connection.execute(
        _posted_query().where(
            c.kind == kind,
            c.reference.in_(list(references)),
            c.item == item,
            c.status.in_([PENDING, SENT]),
        )
    )
    return [_posted(row) for row in rows]


async def posts_since(
    connection: AsyncConnection, kind: str, references: Collection[str], since: datetime
) -> list[Posted]:
    """Return the orders since an instant that wait or stand, the oldest first."""
    c = deliveries.c
    rows = await connection.execute(
        _posted_query().where(
            c.kind == kind,
            c.reference.in_(list(references)),
            c.created_at >= since,
            c.status.in_([PENDING, SENT]),
        )
    )
    return [_posted(row) for row in rows]


async def rewrite(
    connection: AsyncConnection, delivery_id: int, payload: Mapping[str, Any]
) -> None:
    """Change what an order says; whoever posts or edits it later says it so."""
    await connection.execute(
        update(deliveries).where(deliveries.c.id == delivery_id).values(payload=dict(payload))
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
        select(c.reference, c.payload, c.done_at)
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
        found.setdefault(row.reference, []).append(Failed(row.payload, row.done_at))
    return found


async def prune(connection: AsyncConnection, before: datetime) -> int:
    """Delete what was done before that instant, up to AT_ONCE; return how many.

    An item that is enqueued again afterwards would be posted again: keep longer than its source
    may repeat it.
    """
    c = deliveries.c
    some = select(c.id).where(c.done_at < before).order_by(c.done_at).limit(AT_ONCE)
    done = await connection.execute(delete(deliveries).where(c.id.in_(some)))
    return done.rowcount


async def _drop_where(
    connection: AsyncConnection, condition: ColumnElement[bool], *, reason: str, now: datetime
) -> list[Dropped]:
    c = deliveries.c
    rows = await connection.execute(
        update(deliveries)
        .where(c.status == PENDING, condition)
        .values(status=DROPPED, reason=reason, done_at=now, claimed_by=None, claimed_until=None)
        .returning(c.kind, c.reference, c.channel_id)
    )
    counts = Counter((row.kind, row.reference, row.channel_id) for row in rows)
    return [
        Dropped(kind, reference, channel_id, count)
        for (kind, reference, channel_id), count in sorted(counts.items())
    ]


async def _finish(connection: AsyncConnection, delivery: Delivery, **values: Any) -> None:
    await connection.execute(
        update(deliveries)
        .where(
            deliveries.c.id == delivery.id,
            deliveries.c.status == PENDING,
            # A sender whose lease ran out has nothing to say any more: each claim counts one up.
            deliveries.c.attempts == delivery.attempts,
        )
        .values(claimed_by=None, claimed_until=None, **values)
    )


def _delivery(row: Any) -> Delivery:
    order = Order(
        kind=row.kind,
        reference=row.reference,
        item=row.item,
        channel_id=row.channel_id,
        due_at=row.due_at,
        payload=row.payload,
        guild_id=row.guild_id,
        user_id=row.user_id,
        expires_at=row.expires_at,
    )
    return Delivery(row.id, order, row.attempts, row.created_at)
