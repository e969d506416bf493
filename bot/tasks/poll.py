"""Ask the feeds that are due, and put what is new into the outbox."""

import asyncio
import logging
import random
import time
from collections import Counter, OrderedDict
from collections.abc import Callable, Collection, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import timedelta

from bot.clock import Clock, utc_now
from bot.errors import CityUnknown, ClaimLost, FeedError, StorageError
from bot.fetch.client import Validators
from bot.fetch.feeds import FeedReader, Page, Unchanged
from bot.fetch.gdelt import Gdelt
from bot.fetch.sources import ask
from bot.news.found import merge
from bot.news.identity import entry_key
from bot.news.model import Entry
from bot.news.search import Subject, relevant
from bot.news.turns import host_of, take_turns
from bot.storage import entries, feeds
from bot.storage.database import Database
from bot.storage.feeds import StoredFeed
from bot.tasks.polled import A_MOMENT_S, Polled
from bot.tasks.writers import Writers

log = logging.getLogger(__name__)

MOST_AT_ONCE = 40
"""Feeds asked at the same time: enough for 10,000 an hour even if each takes its full ten seconds."""

MOST_HOSTS = 2000
"""Hosts of which we remember how long they take."""

MOST_SEARCHES_AT_ONCE = 4
"""Searches queue for GDELT, five seconds each; more would only hold claims."""

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
        self._worker = worker
        self._on_news = on_news
        self._clock = clock
        self._count = count
        self._write = Writers(db).begin
        self._keep = Polled(
            db,
            always=always,
            interval=interval,
            worker=worker,
            on_news=on_news,
            chance=chance,
            clock=clock,
        )
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
            if await self._keep.followers.go_on():
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
            await self._keep.followers.close()
            async with self._write() as connection:
                await feeds.release(connection, [self._worker])
        except StorageError as error:  # whoever goes on waits for the leases then
            log.warning("what is half done is not given back error=%s", error)

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
        except ClaimLost:  # this process was taken for dead
            log.info("poll left to another feed=%d", feed.id)
        except StorageError as error:
            if self._unkept.pop(feed.id, None) is None:  # what fails twice is left to its claim
                self._unkept[feed.id] = False
            log.warning("poll not kept feed=%d error=%s", feed.id, error)
        except Exception:  # one feed must not keep the others from being polled; its claim runs out
            log.exception("poll failed feed=%d", feed.id)

    async def poll(self, feed: StoredFeed) -> None:
        """Ask one feed that is claimed, and keep what it says. Raises StorageError only."""
        try:
            if feed.kind == feeds.SEARCH:
                await self._keep.keep_found(feed, await self.found(feed))
                self._count("read")
                return
            answer = await self._reader.read(
                feed.url, Validators(feed.etag, feed.last_modified), feed.digest
            )
        except FeedError as error:
            self._count(type(error).__name__)
            await self._keep.note_failure(feed, error)
            return
        self._count("unchanged" if isinstance(answer, Unchanged) else "read")
        match answer:
            case Unchanged():
                await self._keep.keep_unchanged(feed, answer)
            case Page():
                await self._keep.keep_page(feed, answer)

    async def found(self, feed: StoredFeed) -> Sequence[Entry]:
        """Return what GDELT and the operator's own feeds say about the cities of a search.

        Newest first. Raises FeedError and StorageError.
        """
        subject = await asyncio.to_thread(self._subject_of, feed.city_keys)
        if subject is None:
            raise CityUnknown(url=feed.url)
        answers: list[tuple[Entry, ...]] = []
        if failed := await ask(self._gdelt, subject, answers):
            log.info("search answered in part feed=%d reason=%s", feed.id, failed.code)
        found = await asyncio.to_thread(relevant, merge(*answers), subject, matched=True)
        async with self._db.read() as connection:
            ours = await feeds.by_urls(connection, self._always)
            known = await entries.newest(connection, [f.id for f in ours], limit=200)
        # By its page, for one story may come from a feed today and from the search tomorrow.
        about = await asyncio.to_thread(relevant, known, subject)
        return [
            replace(entry, key=entry_key("", entry.link, entry.title))
            for entry in merge(about, found)
        ]

    async def forget(self) -> None:
        """Delete what is no longer needed: old entries, feeds nobody follows, deliveries long done."""
        now = self._clock()
        async with self._write() as connection:
            await entries.forget(connection, now)
            await feeds.forget_unfollowed(connection, now - FORGET_UNFOLLOWED_AFTER, self._always)
