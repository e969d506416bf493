"""Keep what a poll brought: the entries, the orders that follow from them, and when the feed is due again."""

import logging
from collections.abc import AsyncIterator, Callable, Collection, Sequence
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import datetime, timedelta

from sqlalchemy.ext.asyncio import AsyncConnection

from bot.clock import Clock
from bot.errors import FeedError, Gone
from bot.fetch.feeds import Page, Unchanged
from bot.news.decide import Decision, dated, decide, is_corrected
from bot.news.model import Entry
from bot.news.schedule import has_failed_too_long, next_poll
from bot.storage import entries, fan_outs, feeds
from bot.storage.database import Database
from bot.storage.fan_outs import FanOut
from bot.storage.feeds import StoredFeed
from bot.tasks.fan_out import FansOut
from bot.tasks.gathered import Gathered
from bot.tasks.writers import Writers

log = logging.getLogger(__name__)

A_MOMENT_S = 0.1
"""So long it is waited for more polls to end before what is unchanged is noted."""


class Polled:
    """Writes of feeds that `worker` has claimed. Each write raises StorageError, ClaimLost where it has not.

    `always` are the addresses that are kept as they are and never given up; `followers` hears what
    is new, `on_news` that there is something to be posted.
    """

    def __init__(
        self,
        db: Database,
        *,
        always: Collection[str],
        interval: timedelta,
        worker: str,
        on_news: Callable[[], None],
        chance: Callable[[], float],
        clock: Clock,
    ) -> None:
        self._always = tuple(always)
        self._interval = interval
        self._worker = worker
        self._on_news = on_news
        self._chance = chance
        self._clock = clock
        self._write = Writers(db).begin
        self.followers = FansOut(db, self._write, worker=worker, clock=clock)
        self._unchanged = Gathered(self._note_unchanged, linger_s=A_MOMENT_S)

    async def keep_found(self, feed: StoredFeed, found: Sequence[Entry]) -> None:
        """Keep what a search has found."""
        now = self._clock()
        unique = tuple({entry.key: entry for entry in found}.values())
        async with self._of(feed, now) as connection:
            posted = await self._keep_entries(connection, feed, feed.id, unique, now)
            await feeds.succeeded(
                connection, feed.id, now=now, next_poll_at=self._next(feed.ttl_minutes, now)
            )
        await self._tell(posted)

    async def keep_page(self, feed: StoredFeed, page: Page) -> None:
        """Keep what a feed shows."""
        now = self._clock()
        if page.feed.unread:
            log.warning("feed items unread feed=%d count=%d", feed.id, page.feed.unread)
        async with self._of(feed, now) as connection:
            feed_id = await self._moved(connection, feed, page.moved_to, now)
            posted = await self._keep_entries(connection, feed, feed_id, page.feed.entries, now)
            await feeds.succeeded(
                connection,
                feed_id,
                now=now,
                next_poll_at=self._next(page.feed.ttl_minutes, now),
                title=page.feed.title,
                link=page.feed.link,
                etag=page.validators.etag,
                last_modified=page.validators.last_modified,
                digest=page.digest,
                ttl_minutes=page.feed.ttl_minutes,
            )
        await self._tell(posted)

    async def keep_unchanged(self, feed: StoredFeed, answer: Unchanged) -> None:
        """Note that a feed is what it was."""
        now = self._clock()
        seen = feeds.SeenUnchanged(
            feed.id,
            now=now,
            next_poll_at=self._next(feed.ttl_minutes, now),
            etag=answer.validators.etag,
            last_modified=answer.validators.last_modified,
        )
        if answer.moved_to:
            async with self._of(feed, now) as connection:
                feed_id = await self._moved(connection, feed, answer.moved_to, now)
                there = replace(seen, feed_id=feed_id)
                await feeds.unchanged(connection, [there], worker=self._worker)
        else:
            await self._unchanged.put(seen)

    async def _note_unchanged(self, some: Sequence[feeds.SeenUnchanged]) -> None:
        async with self._write() as connection:
            await feeds.unchanged(connection, some, worker=self._worker)

    @asynccontextmanager
    async def _of(self, feed: StoredFeed, now: datetime) -> AsyncIterator[AsyncConnection]:
        """Yield a connection in a transaction in which nobody else works on the feed."""
        async with self._write() as connection:
            await feeds.hold_on(connection, feed.id, worker=self._worker, now=now)
            yield connection

    async def _moved(
        self, connection: AsyncConnection, feed: StoredFeed, moved_to: str, now: datetime
    ) -> int:
        """Let the feed have its new address, if it has one; return the id it goes on under, claimed too."""
        if not moved_to or moved_to == feed.url or feed.url in self._always:
            return feed.id
        if await fan_outs.is_under_way(connection, feed.id):
            # Some still wait for what it brought under this address; it is told again that it moved.
            return feed.id
        there = await feeds.by_url(connection, moved_to)
        if there is not None and not await feeds.take(
            connection, there.id, worker=self._worker, now=now
        ):
            # Another process asks it there at this moment; it is told again that it moved.
            return feed.id
        log.info("feed moved feed=%d", feed.id)
        return await feeds.move(connection, feed, moved_to)

    async def _keep_entries(
        self,
        connection: AsyncConnection,
        feed: StoredFeed,
        feed_id: int,
        shown: Sequence[Entry],
        now: datetime,
    ) -> int:
        """Remember what the feed shows and order what is news; return how many posts that makes.

        In one transaction: what is remembered is also posted, and what is posted is remembered.
        """
        shown = dated(shown, now)
        seen = await entries.seen(connection, feed_id, shown)
        decision = decide(shown, seen, first_poll=feed.never_worked, now=now)
        stored = await entries.remember(
            connection, feed_id, decision, is_news=not feed.never_worked, now=now
        )
        fresh = tuple(stored[one.key] for one in decision.fresh if one.key in stored)
        corrected = await self._corrected(connection, decision)
        if not (fresh or corrected):
            return 0
        return await self.followers.begin(connection, FanOut(feed_id, now, fresh, corrected))

    @staticmethod
    async def _corrected(connection: AsyncConnection, decision: Decision) -> tuple[int, ...]:
        """Store what changed of entries that are a day old or less, and return their ids."""
        known = await entries.news_by_id(connection, [one.id for one, _ in decision.recent])
        changed = []
        for one, shown in decision.recent:
            before = known.get(one.id)
            if before is not None and is_corrected(before, shown):
                corrected = replace(shown, key=before.key, published=before.published)
                await entries.rewrite(connection, one.id, corrected)
                changed.append(one.id)
        return tuple(changed)

    async def note_failure(self, feed: StoredFeed, error: FeedError) -> None:
        """Note that a feed could not be read, and give it up if that has been so for too long."""
        now = self._clock()
        since = feed.failing_since or now
        give_up = feed.url not in self._always and (
            isinstance(error, Gone) or has_failed_too_long(since, now)
        )
        log.info(
            "poll refused feed=%d reason=%s failures=%d", feed.id, error.code, feed.failures + 1
        )
        due = next_poll(
            now,
            self._interval,
            chance=self._chance(),
            failures=feed.failures + 1,
            retry_after_s=error.retry_after_s,
        )
        async with self._of(feed, now) as connection:
            await feeds.failed(
                connection,
                feed,
                error=error,
                now=now,
                next_poll_at=due,
                give_up=give_up,
            )
            if give_up:
                reason = "gone" if isinstance(error, Gone) else "failing"
                await self.followers.begin(connection, FanOut(feed.id, now, pause_reason=reason))
        if give_up:
            await self.followers.go_on()
            log.info("feed given up feed=%d failures=%d", feed.id, feed.failures + 1)
            self._on_news()

    def _next(self, ttl_minutes: int | None, now: datetime) -> datetime:
        return next_poll(now, self._interval, chance=self._chance(), ttl_minutes=ttl_minutes)

    async def _tell(self, posted: int) -> None:
        """Let what was ordered be posted, and order it for whoever else follows."""
        if posted:
            self._on_news()
            if await self.followers.go_on():
                self._on_news()
