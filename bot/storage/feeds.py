"""Keep the feeds, when each is due, and how it fares."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import (
    Row,
    Select,
    bindparam,
    case,
    delete,
    exists,
    func,
    literal,
    or_,
    select,
    update,
)
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.errors import ClaimLost, FeedError, RowGone, kept_feed_error
from bot.storage import claims, posts
from bot.storage.statements import change, change_claimed, change_row, insert
from bot.storage.tables.news import feeds, subscriptions

LEASE = timedelta(minutes=5)
"""How long a feed belongs to the process that polls it; a poll takes seconds, a queue minutes."""

FARTHEST = timedelta(days=16)
"""Nothing is put off longer than a week, and by a tenth more: what is due later was dated by a clock
that went wrong, and is due now."""

FEED = "feed"
SEARCH = "search"


@dataclass(frozen=True, slots=True)
class StoredFeed:
    """A feed as the store has it; a search is a feed too, made of what GDELT finds.

    `error_reason` and `error_facts` keep the last failure, None while all is well; `error` is what
    they say. `succeeded_at` is None until the first poll that worked.
    """

    id: int
    kind: str
    url: str
    title: str
    link: str
    etag: str
    last_modified: str
    digest: str
    ttl_minutes: int | None
    polled_at: datetime | None
    succeeded_at: datetime | None
    error_reason: str | None
    error_facts: dict[str, Any] | None
    failures: int
    failing_since: datetime | None
    next_poll_at: datetime
    paused_at: datetime | None

    @property
    def error(self) -> FeedError | None:
        """Why the last poll failed; None if it worked."""
        return kept_feed_error(self.error_reason, self.error_facts) if self.error_reason else None

    @property
    def never_worked(self) -> bool:
        """Whether no poll has worked yet: the first one that does posts nothing."""
        return self.succeeded_at is None

    @property
    def city_keys(self) -> tuple[str, ...]:
        """The one or two city keys of a search, () for a feed."""
        return tuple(self.url.removeprefix("search:").split("|")) if self.kind == SEARCH else ()


_COLUMNS = [feeds.c[name] for name in StoredFeed.__slots__]
_BY_ID = select(*_COLUMNS).where(feeds.c.id == bindparam("feed"))


def search_url(city_key: str, other_key: str | None = None) -> str:
    """Return the address under which a search is kept; a pair is the same from either side."""
    return "search:" + "|".join(sorted(filter(None, (city_key, other_key))))


async def add(
    connection: AsyncConnection, url: str, now: datetime, *, kind: str = FEED, title: str = ""
) -> StoredFeed:
    """Return the feed at `url`, made if nobody has asked for it before."""
    await connection.execute(
        insert(connection, feeds)
        .values(
            kind=kind,
            url=url,
            title=title,
            link="",
            etag="",
            last_modified="",
            digest="",
            added_at=now,
            failures=0,
            next_poll_at=now,
        )
        .on_conflict_do_nothing(index_elements=["url"])
    )
    feed = await by_url(connection, url)
    if feed is None:
        raise LookupError(url)
    return feed


async def by_url(connection: AsyncConnection, url: str) -> StoredFeed | None:
    """Return the feed at `url`, None if we do not know it."""
    return await _one(connection, select(*_COLUMNS).where(feeds.c.url == url))


async def by_id(connection: AsyncConnection, feed_id: int) -> StoredFeed | None:
    """Return the feed, None if it was given up."""
    row = (await connection.execute(_BY_ID, {"feed": feed_id})).one_or_none()
    return StoredFeed(*row) if row else None


async def by_ids(connection: AsyncConnection, feed_ids: Collection[int]) -> list[StoredFeed]:
    """Return those feeds of `feed_ids` that there are."""
    rows = await connection.execute(select(*_COLUMNS).where(feeds.c.id.in_(list(feed_ids))))
    return [StoredFeed(*row) for row in rows]


async def by_urls(connection: AsyncConnection, urls: Collection[str]) -> list[StoredFeed]:
    """Return those feeds at `urls` that we know."""
    rows = await connection.execute(select(*_COLUMNS).where(feeds.c.url.in_(list(urls))))
    return [StoredFeed(*row) for row in rows]


async def _one(connection: AsyncConnection, query: Select[Any]) -> StoredFeed | None:
    row = (await connection.execute(query)).one_or_none()
    return StoredFeed(*row) if row else None


async def claim_due(
    connection: AsyncConnection,
    *,
    now: datetime,
    limit: int,
    worker: str,
    always: Collection[str] = (),
    searches: bool = False,
) -> list[StoredFeed]:
    """Take up to `limit` feeds that are due, or searches, the longest due first; commit before polling them.

    Only what somebody follows is polled, and the addresses in `always`.
    """
    rows = await claims.claim(
        connection,
        feeds,
        ready=or_(feeds.c.next_poll_at <= now, feeds.c.next_poll_at > now + FARTHEST)
        & feeds.c.paused_at.is_(None)
        & (feeds.c.kind == (SEARCH if searches else FEED))
        & or_(feeds.c.url.in_(list(always)), _followed()),
        order_by=[feeds.c.next_poll_at],
        limit=limit,
        worker=worker,
        now=now,
        lease=LEASE,
    )
    # Of a host with many feeds those that come first have its turns.
    return [_feed(row) for row in sorted(rows, key=lambda row: (row.next_poll_at, row.id))]


def _followed() -> Any:
    return exists().where(
        subscriptions.c.feed_id == feeds.c.id, subscriptions.c.paused_at.is_(None)
    )


def _feed(row: Row[Any]) -> StoredFeed:
    return StoredFeed(*(getattr(row, column.name) for column in _COLUMNS))


async def put_off(
    connection: AsyncConnection, waits: Sequence[tuple[int, timedelta]], now: datetime
) -> None:
    """Give claimed feeds back to be asked later, each after its own wait."""
    if not waits:
        return
    kind = feeds.c.next_poll_at.type
    later = case(*((feeds.c.id == number, literal(now + wait, kind)) for number, wait in waits))
    await connection.execute(
        update(feeds)
        .where(feeds.c.id.in_([number for number, _ in waits]))
        .values(next_poll_at=later, claimed_by=None, claimed_until=None)
    )


async def hold_on(connection: AsyncConnection, feed_id: int, *, worker: str, now: datetime) -> None:
    """See to it that nobody else works on a claimed feed while this transaction writes what it said.

    Raises ClaimLost where the worker was taken for dead.
    """
    until = now + LEASE
    if not await claims.hold_on(connection, feeds, feed_id, worker=worker, until=until):
        raise ClaimLost(feeds.name, feed_id)


async def take(connection: AsyncConnection, feed_id: int, *, worker: str, now: datetime) -> bool:
    """Claim one feed, due or not; return False where another worker holds it."""
    free = or_(claims.unheld(feeds, now), feeds.c.claimed_by == worker)
    taken = await connection.execute(
        update(feeds)
        .where(feeds.c.id == feed_id, free)
        .values(claimed_by=worker, claimed_until=now + LEASE)
    )
    return taken.rowcount > 0


async def give_back(connection: AsyncConnection, ids: Collection[int], *, worker: str) -> None:
    """Take a worker's claims back from feeds, as due as they were."""
    await claims.release(connection, feeds, [worker], among=feeds.c.id.in_(ids))


async def release(connection: AsyncConnection, workers: Collection[str] | None) -> None:
    """Take back what workers hold, or anybody: only where no other process uses the store."""
    await claims.release(connection, feeds, workers)


async def succeeded(
    connection: AsyncConnection,
    feed_id: int,
    *,
    now: datetime,
    next_poll_at: datetime,
    **changed: Any,
) -> None:
    """Note a poll that worked; `changed` are columns such as title, etag, digest.

    A validator or link longer than its column is not kept: half of one is worse than none.
    """
    values = _worked(now, next_poll_at, changed)
    if not await change_row(connection, feeds, feed_id, values):
        raise RowGone(feeds.name)


def _worked(now: datetime, next_poll_at: datetime, changed: Mapping[str, Any]) -> dict[str, Any]:
    return {
        "polled_at": now,
        "succeeded_at": now,
        "error_reason": None,
        "error_facts": None,
        "failures": 0,
        "failing_since": None,
        "next_poll_at": next_poll_at,
        "claimed_by": None,
        "claimed_until": None,
        **{name: _fitting(name, value) for name, value in changed.items()},
    }


@dataclass(frozen=True, slots=True)
class SeenUnchanged:
    """A poll of a feed that is what it was, and the validators it has now."""

    feed_id: int
    now: datetime
    next_poll_at: datetime
    etag: str
    last_modified: str


async def unchanged(
    connection: AsyncConnection, some: Sequence[SeenUnchanged], *, worker: str
) -> None:
    """Note polls that worked and brought nothing. A feed that is gone, or another's by now, needs no note."""
    await change_claimed(
        connection,
        feeds,
        {
            one.feed_id: _worked(
                one.now, one.next_poll_at, {"etag": one.etag, "last_modified": one.last_modified}
            )
            for one in some
        },
        worker=worker,
    )


def _fitting(name: str, value: Any) -> Any:
    # PostgreSQL refuses what is too long, and the feed with it at every poll; SQLite keeps it.
    room = getattr(feeds.c[name].type, "length", None)
    return "" if isinstance(value, str) and room and len(value) > room else value


async def failed(
    connection: AsyncConnection,
    feed: StoredFeed,
    *,
    error: FeedError,
    now: datetime,
    next_poll_at: datetime,
    give_up: bool,
) -> None:
    """Note a poll that failed; with `give_up` the feed is polled no more until it is resumed."""
    await change(
        connection,
        update(feeds)
        .where(feeds.c.id == feed.id)
        .values(
            polled_at=now,
            error_reason=error.code,
            error_facts=error.facts,
            failures=feeds.c.failures + 1,
            failing_since=func.coalesce(feeds.c.failing_since, now),
            next_poll_at=next_poll_at,
            paused_at=now if give_up else None,
            claimed_by=None,
            claimed_until=None,
        ),
    )


async def begin_anew(connection: AsyncConnection, feed_id: int, now: datetime) -> None:
    """Poll the feed at once as if for the first time, with its failures forgiven."""
    await change(
        connection,
        update(feeds)
        .where(feeds.c.id == feed_id)
        .values(
            paused_at=None,
            succeeded_at=None,
            etag="",
            last_modified="",
            digest="",
            failures=0,
            failing_since=None,
            next_poll_at=now,
        ),
    )


async def move(connection: AsyncConnection, feed: StoredFeed, url: str) -> int:
    """Write the feed's new address, which its server says is for good; return the id it has there.

    Where a feed of that address is known already, its followers join it.
    """
    other = await by_url(connection, url)
    if other is None:
        await change(connection, update(feeds).where(feeds.c.id == feed.id).values(url=url))
        return feed.id
    if other.id == feed.id:
        return feed.id
    there = subscriptions.alias()
    # Who follows both keeps the one they have there.
    await connection.execute(
        update(subscriptions)
        .where(
            subscriptions.c.feed_id == feed.id,
            ~exists().where(
                there.c.feed_id == other.id,
                there.c.guild_id == subscriptions.c.guild_id,
                there.c.channel_id == subscriptions.c.channel_id,
            ),
        )
        .values(feed_id=other.id)
    )
    await posts.keep_entries(connection, feed.id)
    await connection.execute(delete(feeds).where(feeds.c.id == feed.id))
    return other.id


async def forget_unfollowed(
    connection: AsyncConnection, before: datetime, keep: Sequence[str]
) -> int:
    """Delete feeds added before that instant that nobody follows, with their entries."""
    done = await connection.execute(
        delete(feeds).where(
            feeds.c.added_at < before,
            feeds.c.url.not_in(list(keep)),
            ~exists().where(subscriptions.c.feed_id == feeds.c.id),
        )
    )
    return done.rowcount
