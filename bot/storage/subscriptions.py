"""Keep who follows which feed where, and how."""

from collections.abc import Collection
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Select, bindparam, case, delete, func, select, update
from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.errors import AlreadyFollowed
from bot.news.decide import STALE_AFTER
from bot.news.model import Filters, Mode, Threads
from bot.storage.claims import Shards
from bot.storage.statements import change_row
from bot.storage.tables.news import subscriptions


@dataclass(frozen=True, slots=True)
class Subscription:
    """A channel that follows a feed or a search.

    `id` is 0 before it is stored. `created_by` is None once that person had their data deleted.
    `skipped` counts older entries left out since the last post. `pause_reason` is one of
    moderator, failing, gone, channel, permission, tag. `thread_id` is the thread its items go into
    once there is one, for Threads.CITY.
    """

    guild_id: int
    channel_id: int
    feed_id: int
    mode: Mode
    created_at: datetime
    id: int = 0
    city_key: str | None = None
    other_key: str | None = None
    role_id: int | None = None
    filters: Filters = field(default_factory=Filters)
    publish: bool = False
    age_days: int = STALE_AFTER.days
    threads: Threads = Threads.NONE
    thread_id: int | None = None
    locale: str = "en-US"
    created_by: int | None = None
    paused_at: datetime | None = None
    pause_reason: str | None = None
    skipped: int = 0
    posted_at: datetime | None = None
    next_digest_at: datetime | None = None
    digest_from: datetime | None = None

    @property
    def city_keys(self) -> tuple[str, ...]:
        """The cities of a search as they were named, () for a feed."""
        return tuple(key for key in (self.city_key, self.other_key) if key)

    @property
    def age(self) -> timedelta:
        """How long ago an item may have been published."""
        return timedelta(days=self.age_days)

    @property
    def reference(self) -> str:
        """What its deliveries are kept under in the outbox."""
        return reference_of(self.id)


def reference_of(subscription_id: int) -> str:
    """Return what a subscription's deliveries are kept under in the outbox."""
    return f"subscription:{subscription_id}"


REFUSALS = ("channel", "permission", "tag")
"""Reasons to pause that are Discord's; a new invitation may have cured them."""

_PLAIN = [name for name in Subscription.__slots__ if name != "filters"]


def _query() -> Select[Any]:
    c = subscriptions.c
    return select(*(c[name] for name in _PLAIN), c.include, c.exclude)


_BY_ID = _query().where(subscriptions.c.id == bindparam("number"))


def _subscription(row: Any) -> Subscription:
    values = {name: getattr(row, name) for name in _PLAIN}
    values["mode"], values["threads"] = Mode(row.mode), Threads(row.threads)
    return Subscription(**values, filters=Filters(tuple(row.include), tuple(row.exclude)))


async def add(connection: AsyncConnection, new: Subscription) -> Subscription:
    """Store a subscription and return it with its id. Raises AlreadyFollowed."""
    values: dict[str, Any] = {name: getattr(new, name) for name in _PLAIN if name != "id"}
    values["mode"], values["threads"] = new.mode.value, new.threads.value
    values["include"], values["exclude"] = list(new.filters.include), list(new.filters.exclude)
    try:
        async with connection.begin_nested():
            row = await connection.execute(
                subscriptions.insert().values(**values).returning(subscriptions.c.id)
            )
            new_id = row.scalar_one()
    except IntegrityError as error:
        raise AlreadyFollowed from error
    return _with_id(new, new_id)


def _with_id(new: Subscription, new_id: int) -> Subscription:
    values = {name: getattr(new, name) for name in Subscription.__slots__}
    return Subscription(**values | {"id": new_id})


async def by_id(
    connection: AsyncConnection, subscription_id: int, guild_id: int | None = None
) -> Subscription | None:
    """Return the subscription, None if there is none, or if it is not of `guild_id` where given."""
    row = (await connection.execute(_BY_ID, {"number": subscription_id})).one_or_none()
    found = _subscription(row) if row else None
    return found if found and guild_id in {None, found.guild_id} else None


async def of_guild(connection: AsyncConnection, guild_id: int) -> list[Subscription]:
    """Return all subscriptions of a server, the oldest first."""
    query = _query().where(subscriptions.c.guild_id == guild_id).order_by(subscriptions.c.id)
    return [_subscription(row) for row in await connection.execute(query)]


async def count(connection: AsyncConnection, guild_id: int) -> int:
    """Return how many subscriptions a server has."""
    query = select(func.count()).where(subscriptions.c.guild_id == guild_id)
    return int((await connection.execute(query)).scalar_one())


async def active_of(
    connection: AsyncConnection,
    feed_id: int,
    *,
    after: int = 0,
    until: int | None = None,
    limit: int | None = None,
) -> list[Subscription]:
    """Return who follows a feed and is not paused: the first `limit` by id, after one and up to another."""
    c = subscriptions.c
    query = _query().where(c.feed_id == feed_id, c.id > after, c.paused_at.is_(None))
    if until is not None:
        query = query.where(c.id <= until)
    query = query.order_by(c.id).limit(limit)
    return [_subscription(row) for row in await connection.execute(query)]


async def is_followed(connection: AsyncConnection, feed_id: int) -> bool:
    """Return whether anybody follows a feed and is not paused."""
    c = subscriptions.c
    query = select(c.id).where(c.feed_id == feed_id, c.paused_at.is_(None)).limit(1)
    return (await connection.execute(query)).first() is not None


async def in_channel(
    connection: AsyncConnection, guild_id: int, channel_id: int
) -> list[Subscription]:
    """Return what is posted into one channel."""
    c = subscriptions.c
    query = _query().where(c.guild_id == guild_id, c.channel_id == channel_id).order_by(c.id)
    return [_subscription(row) for row in await connection.execute(query)]


async def by_channel(
    connection: AsyncConnection, some: Collection[Subscription]
) -> dict[tuple[int, int], list[str]]:
    """Return the references of all that is posted into the channels of some, by server and channel."""
    c = subscriptions.c
    wanted = {(one.guild_id, one.channel_id) for one in some}
    rows = await connection.execute(
        select(c.id, c.guild_id, c.channel_id).where(
            c.guild_id.in_(sorted({guild for guild, _ in wanted}))
        )
    )
    found: dict[tuple[int, int], list[str]] = {place: [] for place in wanted}
    for row in rows:
        if (row.guild_id, row.channel_id) in wanted:
            found[row.guild_id, row.channel_id].append(reference_of(row.id))
    return found


async def due_digests(
    connection: AsyncConnection, now: datetime, shards: Shards, limit: int = 100
) -> list[Subscription]:
    """Return subscriptions of this process whose digest is due, the longest due first."""
    c = subscriptions.c
    query = (
        _query()
        .where(c.next_digest_at <= now, c.paused_at.is_(None), shards.own(c.guild_id))
        .order_by(c.next_digest_at, c.id)
        .limit(limit)
    )
    return [_subscription(row) for row in await connection.execute(query)]


async def change(connection: AsyncConnection, subscription_id: int, **values: Any) -> bool:
    """Set columns of a subscription; return False if it is no longer there."""
    return await change_row(connection, subscriptions, subscription_id, values)


async def skip(connection: AsyncConnection, subscription_id: int, count: int) -> None:
    """Count older entries that were left out; a negative count takes back what has been told."""
    now_skipped = subscriptions.c.skipped + count
    await connection.execute(
        update(subscriptions)
        .where(subscriptions.c.id == subscription_id)
        .values(skipped=case((now_skipped > 0, now_skipped), else_=0))
    )


async def pause(
    connection: AsyncConnection, subscription_id: int, reason: str, now: datetime
) -> bool:
    """Pause a subscription that is not paused; return whether it was not."""
    done = await connection.execute(
        update(subscriptions)
        .where(subscriptions.c.id == subscription_id, subscriptions.c.paused_at.is_(None))
        .values(paused_at=now, pause_reason=reason)
    )
    return done.rowcount > 0


async def resume(connection: AsyncConnection, subscription: Subscription, now: datetime) -> None:
    """Let a subscription post again what becomes news from now on."""
    await change(
        connection,
        subscription.id,
        paused_at=None,
        pause_reason=None,
        digest_from=now if subscription.mode is not Mode.INSTANT else None,
    )


async def resume_refused(
    connection: AsyncConnection, guild_id: int, channels: Collection[int], now: datetime
) -> int:
    """Let those that Discord's refusals paused post again into `channels`; return how many.

    For a server that has invited us again: what is still wrong there pauses them again.
    """
    paused = [
        one
        for one in await of_guild(connection, guild_id)
        if one.pause_reason in REFUSALS and one.channel_id in channels
    ]
    for one in paused:
        await resume(connection, one, now)
    return len(paused)


async def remove(connection: AsyncConnection, subscription_id: int) -> None:
    """Delete a subscription."""
    await connection.execute(delete(subscriptions).where(subscriptions.c.id == subscription_id))
