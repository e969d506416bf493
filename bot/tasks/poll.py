"""Ask the feeds that are due, and put what is new into the outbox."""

import asyncio
import logging
import random
import time
from collections import Counter, OrderedDict
from collections.abc import Callable, Collection, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime, timedelta

from sqlalchemy.ext.asyncio import AsyncConnection

from bot.clock import Clock, utc_now
from bot.errors import CityUnknown, FeedError, Gone, StorageError
from bot.fetch.client import Validators
from bot.fetch.feeds import FeedReader, Page, Unchanged
from bot.fetch.gdelt import Gdelt
from bot.fetch.sources import ask
from bot.news.decide import Decision, dated, decide, is_corrected
from bot.news.found import merge
from bot.news.identity import entry_key
from bot.news.model import Entry
from bot.news.schedule import has_failed_too_long, next_poll
from bot.news.search import Subject, relevant
from bot.news.turns import host_of, take_turns
from bot.storage import entries, fan_outs, feeds
from bot.storage.database import Database
from bot.storage.fan_outs import FanOut
from bot.storage.feeds import StoredFeed
from bot.tasks.fan_out import FansOut
from bot.tasks.gathered import Gathered
from bot.tasks.writers import Writers

log = logging.getLogger(__name__)

MOST_AT_ONCE = 40
"""Feeds asked at the same time: enough for 10,000 an hour even if each takes its full ten seconds."""

MOST_HOSTS = 2000
"""Hosts of which we remember how long they take."""

MOST_SEARCHES_AT_ONCE = 4
"""Searches queue for GDELT, five seconds each; more would only hold claims."""

A_MOMENT_S = 0.1
"""So long it is waited for more polls to end, before others are begun or what is unchanged is noted."""

FORGET_UNFOLLOWED_AFTER = timedelta(days=30)
SubjectOf = Callable[[tuple[str, ...]], Subject | None]


class Poller:
    """Polls what is due, each feed once however many servers follow it.

    `subject_of` tells the names of the one or two cities behind city keys (None if there is no
    such city any more), `always` the addresses that are polled even if nobody follows them.
    """

    def __init__(
        self,
        db: Database,
        reader: FeedReader,
        gdelt: Gdelt,
        *,
        subject_of: SubjectOf,
        always: Collection[str],
        interval: timedelta,
        worker: str,
        on_news: Callable[[], None] = lambda: None,
        chance: Callable[[], float] = random.random,
        clock: Clock = utc_now,
        count: Callable[[str], None] = lambda outcome: None,
    ) -> None:
        self._db = db
        self._reader = reader
        self._gdelt = gdelt
        self._subject_of = subject_of
        self._always = tuple(always)
        self._interval = interval
        self._worker = worker
        self._on_news = on_news
        self._chance = chance
        self._clock = clock
        self._count = count
        self._write = Writers(db).begin
        self._followers = FansOut(db, self._write, worker=worker, clock=clock)
        self._unchanged = Gathered(self._note_unchanged, linger_s=A_MOMENT_S)
        self._running: set[asyncio.Task[None]] = set()
        self._searching: set[asyncio.Task[None]] = set()
        self._resuming: set[asyncio.Task[None]] = set()
        self._under_way: Counter[str] = Counter()
        self._took_s: OrderedDict[str, float] = OrderedDict()
        self._unkept: dict[int, bool] = {}
        """Feeds whose poll the store did not take, and whether their claims were given back since."""

    async def prepare(self) -> None:
        """Note the feeds that are polled in any case."""
        async with self._write() as connection:
            for url in self._always:
                await feeds.add(connection, url, self._clock())

    async def round(self) -> None:
        """Begin to poll all that is due; what is begun goes on after the round."""
        await self._give_back()
        self._resume()
        while await self._begin(self._running, MOST_AT_ONCE, searches=False):
            if len(self._running) >= MOST_AT_ONCE:
                await asyncio.wait(self._running, return_when=asyncio.FIRST_COMPLETED)
                # Others are about to end too: to claim them one by one costs more than to ask them.
                await asyncio.sleep(A_MOMENT_S)
        await self._begin(self._searching, MOST_SEARCHES_AT_ONCE, searches=True)

    async def _give_back(self) -> None:
        """Let those be polled again at once that a database was away for, instead of when their claims run out."""
        if held := [number for number, given in self._unkept.items() if not given]:
            async with self._write() as connection:
                await feeds.give_back(connection, held, worker=self._worker)
            self._unkept |= dict.fromkeys(held, True)

    def _resume(self) -> None:
        """Go on with what a process that ended has left half told."""
        if self._resuming:
            return
        task = asyncio.create_task(self._go_on_and_log(), name="tell who still waits")
        self._resuming.add(task)
        task.add_done_callback(self._resuming.discard)

    async def _go_on_and_log(self) -> None:
        try:
            if await self._followers.go_on():
                self._on_news()
        except StorageError as error:  # tried again in the next round
            log.warning("followers wait error=%s", error)

    async def settle(self) -> None:
        """Wait until everything begun has ended."""
        while under_way := self._under_way_now():
            await asyncio.wait(under_way)

    def _under_way_now(self) -> set[asyncio.Task[None]]:
        return self._running | self._searching | self._resuming

    async def close(self) -> None:
        """Stop what is under way; its feeds are polled again by whoever runs next."""
        under_way = self._under_way_now()
        for task in under_way:
            task.cancel()
        await asyncio.gather(*under_way, return_exceptions=True)
        try:
            await self._followers.close()
        except StorageError as error:  # whoever goes on waits for the lease then
            log.warning("what is half told is not given back error=%s", error)

    async def _begin(self, running: set[asyncio.Task[None]], most: int, *, searches: bool) -> bool:
        """Claim as many due feeds as there are places; return whether more may be due.

        Of one host few are begun at a time: who would only wait for its turn is put off, and holds
        neither a place nor a claim.
        """
        places = most - len(running)
        if places <= 0:
            return True
        async with self._write() as connection:
            claimed = await feeds.claim_due(
                connection,
                now=self._clock(),
                limit=places,
                worker=self._worker,
                always=self._always,
                searches=searches,
            )
            hosts = [(feed, host_of(feed.url)) for feed in claimed]
            turns = take_turns(hosts, self._under_way, self._took_s)
            await feeds.put_off(
                connection, [(f.id, wait) for f, wait in turns.later], self._clock()
            )
        for feed in turns.now:
            task = asyncio.create_task(self._poll_and_log(feed), name=f"poll {feed.id}")
            running.add(task)
            task.add_done_callback(running.discard)
        return len(claimed) == places

    @contextmanager
    def _in_turn(self, host: str) -> Iterator[None]:
        """Count a poll of the host, and how long it takes."""
        self._under_way[host] += 1
        begun = time.monotonic()
        try:
            yield
        finally:
            self._took_s[host] = time.monotonic() - begun
            self._took_s.move_to_end(host)
            while len(self._took_s) > MOST_HOSTS:
                self._took_s.popitem(last=False)
            self._under_way[host] -= 1
            if not self._under_way[host]:
                del self._under_way[host]

    async def _poll_and_log(self, feed: StoredFeed) -> None:
        try:
            with self._in_turn(host_of(feed.url)):
                await self.poll(feed)
            self._unkept.pop(feed.id, None)
        except StorageError as error:
            if self._unkept.pop(feed.id, None) is None:  # what fails twice is left to its claim
                self._unkept[feed.id] = False
            log.warning("poll not kept feed=%d error=%s", feed.id, error)
        except Exception:  # one feed must not keep the others from being polled; its claim runs out
            log.exception("poll failed feed=%d", feed.id)

    async def poll(self, feed: StoredFeed) -> None:
        """Ask one feed and keep what it says. Raises StorageError only."""
        try:
            if feed.kind == feeds.SEARCH:
                await self._keep_found(feed, await self.found(feed))
                self._count("read")
                return
            answer = await self._reader.read(
                feed.url, Validators(feed.etag, feed.last_modified), feed.digest
            )
        except FeedError as error:
            self._count(type(error).__name__)
            await self._note_failure(feed, error)
            return
        self._count("unchanged" if isinstance(answer, Unchanged) else "read")
        match answer:
            case Unchanged():
                await self._keep_unchanged(feed, answer)
            case Page():
                await self._keep_page(feed, answer)

    async def found(self, feed: StoredFeed) -> Sequence[Entry]:
        """Return what GDELT and the operator's own feeds say about the cities of a search.

        Newest first. Raises FeedError and StorageError.
        """
        subject = self._subject_of(feed.city_keys)
        if subject is None:
            raise CityUnknown(url=feed.url)
        answers: list[tuple[Entry, ...]] = []
        if failed := await ask(self._gdelt, subject, answers):
            log.info("search answered in part feed=%d reason=%s", feed.id, failed.code)
        found = relevant(merge(*answers), subject, matched=True)
        async with self._db.read() as connection:
            ours = await feeds.by_urls(connection, self._always)
            known = await entries.newest(connection, [f.id for f in ours], limit=200)
        # By its page, for one story may come from a feed today and from the search tomorrow.
        return [
            replace(entry, key=entry_key("", entry.link, entry.title))
            for entry in merge(relevant(known, subject), found)
        ]

    async def _keep_found(self, feed: StoredFeed, found: Sequence[Entry]) -> None:
        now = self._clock()
        unique = tuple({entry.key: entry for entry in found}.values())
        async with self._write() as connection:
            posted = await self._keep_entries(connection, feed, feed.id, unique, now)
            await feeds.succeeded(
                connection, feed.id, now=now, next_poll_at=self._next(feed.ttl_minutes, now)
            )
        await self._tell(posted)

    async def _keep_page(self, feed: StoredFeed, page: Page) -> None:
        now = self._clock()
        if page.feed.unread:
            log.warning("feed items unread feed=%d count=%d", feed.id, page.feed.unread)
        async with self._write() as connection:
            feed_id = await self._moved(connection, feed, page.moved_to)
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

    async def _keep_unchanged(self, feed: StoredFeed, answer: Unchanged) -> None:
        now = self._clock()
        seen = feeds.SeenUnchanged(
            feed.id,
            now=now,
            next_poll_at=self._next(feed.ttl_minutes, now),
            etag=answer.validators.etag,
            last_modified=answer.validators.last_modified,
        )
        if answer.moved_to:
            async with self._write() as connection:
                feed_id = await self._moved(connection, feed, answer.moved_to)
                await feeds.unchanged(connection, [replace(seen, feed_id=feed_id)])
        else:
            await self._unchanged.put(seen)

    async def _note_unchanged(self, some: Sequence[feeds.SeenUnchanged]) -> None:
        async with self._write() as connection:
            await feeds.unchanged(connection, some)

    async def _moved(self, connection: AsyncConnection, feed: StoredFeed, moved_to: str) -> int:
        if not moved_to or moved_to == feed.url or feed.url in self._always:
            return feed.id
        if await fan_outs.is_under_way(connection, feed.id):
            # Some still wait for what it brought under this address; it is told again that it moved.
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
        return await self._followers.begin(connection, FanOut(feed_id, now, fresh, corrected))

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

    async def _note_failure(self, feed: StoredFeed, error: FeedError) -> None:
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
        async with self._write() as connection:
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
                await self._followers.begin(connection, FanOut(feed.id, now, pause_reason=reason))
        if give_up:
            await self._followers.go_on()
            log.info("feed given up feed=%d failures=%d", feed.id, feed.failures + 1)
            self._on_news()

    def _next(self, ttl_minutes: int | None, now: datetime) -> datetime:
        return next_poll(now, self._interval, chance=self._chance(), ttl_minutes=ttl_minutes)

    async def _tell(self, posted: int) -> None:
        """Let what was ordered be posted, and order it for whoever else follows."""
        if posted:
            self._on_news()
            if await self._followers.go_on():
                self._on_news()

    async def forget(self) -> None:
        """Delete what is no longer needed: old entries, feeds nobody follows, deliveries long done."""
        now = self._clock()
        async with self._write() as connection:
            await entries.forget(connection, now)
            await feeds.forget_unfollowed(connection, now - FORGET_UNFOLLOWED_AFTER, self._always)
