"""Keep what is to be posted until it has been, once each.

Whoever decides that something is to be posted calls `enqueue` in the transaction in which it notes
that it has decided (an entry seen, a reminder due). One sender claims what is due and posts it with
the delivery's nonce, so that a message sent right before a crash is not sent twice.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Integer,
    Select,
    and_,
    column,
    literal_column,
    or_,
    select,
    true,
    union_all,
    update,
    values,
)
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.storage import claims
from bot.storage.claims import Shards, unheld
from bot.storage.sharding import load_shards
from bot.storage.statements import insert
from bot.storage.tables.news import entries
from bot.storage.tables.outbox import deliveries

PENDING = "pending"
SENT = "sent"
DROPPED = "dropped"
FAILED = "failed"

is_pending = deliveries.c.status == literal_column(f"'{PENDING}'")
"""Written out, as the partial indexes have it: neither database looks into a bound value."""

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
    JSON values: facts to be worded when it is sent; of an entry that is posted as it is stored
    `entry_id` is enough. It is not posted before `due_at`, nor any more at `expires_at`.
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
    entry_id: int | None = None


@dataclass(frozen=True, slots=True)
class Delivery:
    """An order in the outbox; `attempts` counts this one too.

    Its payload holds the entry too, where it posts one that is stored.
    """

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


async def enqueue(connection: AsyncConnection, orders: Iterable[Order], now: datetime) -> int:
    """Put the orders into the outbox and return how many were new.

    What is there already, in whatever state, is left as it is.
    """
    orders = list(orders)
    if not orders:
        return 0
    shards = await load_shards(connection)
    rows = [
        {
            "kind": order.kind,
            "reference": order.reference,
            "item": order.item,
            "channel_id": order.channel_id,
            "guild_id": order.guild_id,
            "user_id": order.user_id,
            "payload": dict(order.payload),
            "entry_id": order.entry_id,
            "shard": shards.of(order.guild_id),
            "due_at": order.due_at,
            "expires_at": order.expires_at,
            "attempts": 0,
            "next_try_at": order.due_at,
            "status": PENDING,
            "created_at": now,
        }
        for order in orders
    ]
    new = insert(connection, deliveries).on_conflict_do_nothing(
        index_elements=["kind", "reference", "item", "channel_id"]
    )
    # As many rows as they are, and not as values of one statement: that would be compiled anew each time.
    kept = await connection.execute(new.returning(deliveries.c.id), rows)
    return len(kept.all())


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
    if shards is not None and not shards.ids:
        return []
    c = deliveries.c
    ready = and_(
        is_pending,
        # Nothing is tried before it is due; said, the index need not be read beyond.
        c.due_at <= now,
        c.next_try_at <= now,
        or_(c.expires_at.is_(None), c.expires_at > now),
    )
    among = None
    if shards is not None and not shards.are_all:
        free = ready & unheld(deliveries, now)
        among = c.id.in_(_first_of_each(connection, shards, free, limit))
    rows = await claims.claim(
        connection,
        deliveries,
        ready=ready,
        order_by=[c.due_at],
        limit=limit,
        worker=worker,
        now=now,
        lease=lease,
        values={"attempts": c.attempts + 1},
        among=among,
    )
    given = [_delivery(row) for row in sorted(rows, key=lambda row: (row.due_at, row.id))]
    return await _with_entries(connection, given)


def _first_of_each(
    connection: AsyncConnection, shards: Shards, free: ColumnElement[bool], limit: int
) -> Select[tuple[int]]:
    """Return the longest due of some shards, looked up in the index of each.

    Asked for all of them at once a database reads all that is due there, or due at all.
    """
    c = deliveries.c

    def due_of(shard: int | ColumnElement[int]) -> Select[tuple[int, datetime]]:
        query = select(c.id, c.due_at).where(free, c.shard == shard)
        return query.order_by(c.due_at, c.id).limit(limit)

    ids = sorted(shards.ids)
    if connection.dialect.name == "sqlite":  # which knows no LATERAL
        each = union_all(*(select(due_of(shard).subquery()) for shard in ids)).subquery()
        return select(each.c.id).order_by(each.c.due_at, each.c.id).limit(limit)
    mine = values(column("shard", Integer), name="mine").data([(shard,) for shard in ids])
    first = due_of(mine.c.shard).lateral()
    found = select(first.c.id).select_from(mine.join(first, true()))
    return found.order_by(first.c.due_at, first.c.id).limit(limit)


async def _with_entries(connection: AsyncConnection, given: Sequence[Delivery]) -> list[Delivery]:
    """Return the deliveries with what they post of the entries stored."""
    wanted = {one.order.entry_id for one in given if one.order.entry_id is not None}
    if not wanted:
        return list(given)
    query = select(entries.c.id, entries.c.facts).where(entries.c.id.in_(sorted(wanted)))
    stored = {row.id: {"entry": row.facts} for row in await connection.execute(query)}
    filled = []
    for one in given:
        said = stored.get(one.order.entry_id or 0, {})
        order = replace(one.order, payload={**said, **one.order.payload})
        filled.append(replace(one, order=order))
    return filled


async def hold_on(
    connection: AsyncConnection, delivery: Delivery, *, worker: str, now: datetime
) -> bool:
    """Keep a delivery for another lease; return False where it is not the worker's any more.

    As it was given out: what others had meanwhile and the worker claimed again it holds as another one.
    """
    as_given = is_pending & (deliveries.c.attempts == delivery.attempts)
    return await claims.hold_on(
        connection, deliveries, delivery.id, worker=worker, until=now + LEASE, among=as_given
    )


async def release(connection: AsyncConnection, workers: Collection[str]) -> None:
    """Take back what workers hold: it is due to be sent by whoever has its shard."""
    await claims.release(connection, deliveries, workers, among=is_pending)


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
        entry_id=row.entry_id,
    )
    return Delivery(row.id, order, row.attempts, row.created_at)
