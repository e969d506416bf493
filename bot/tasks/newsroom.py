"""Hold what reading the news takes: the fetcher, the parser, GDELT, the poller; and ask them."""

import asyncio
from collections.abc import Callable, Sequence
from contextlib import AsyncExitStack
from dataclasses import replace
from datetime import datetime, timedelta
from types import TracebackType
from typing import Self

from sqlalchemy.ext.asyncio import AsyncConnection

from bot.clock import Clock, utc_now
from bot.config import Settings
from bot.errors import BadStatus
from bot.fetch.client import Fetcher
from bot.fetch.feeds import FeedReader, Page
from bot.fetch.gdelt import Gdelt
from bot.fetch.guard import Guard
from bot.fetch.parsing import ParsePool
from bot.fetch.sources import search_for
from bot.fetch.translate import Translator
from bot.gazetteer.model import City
from bot.news.asked import subject_of
from bot.news.decide import dated, decide
from bot.news.found import NewsFound, Read, merge, newest_of, news_about
from bot.news.model import Entry, Mode
from bot.news.press import gdelt_queries
from bot.news.search import Subject
from bot.pairings.world import World
from bot.storage import entries, feeds, subscriptions
from bot.storage.database import Database
from bot.storage.feeds import StoredFeed
from bot.storage.guilds import GuildSettings
from bot.tasks.digests import next_digest_of
from bot.tasks.poll import Poller
from bot.words.links import shown_host

KNOWN_ENTRIES = 400
"""How many of the newest stored entries are looked through for a city."""


class Newsroom:
    """Reads news, polled or asked for; open it with `async with`."""

    def __init__(
        self,
        settings: Settings,
        db: Database,
        world: World,
        *,
        worker: str,
        on_news: Callable[[], None] = lambda: None,
        clock: Clock = utc_now,
        count: Callable[[str], None] = lambda outcome: None,
    ) -> None:
        self._clock = clock
        self.feeds = settings.news_feeds
        self.world = world
        self._db = db
        self.interval = timedelta(minutes=settings.news_poll_minutes)
        # Tests poll every second or so; then the pauses shrink likewise.
        gap_s = min(1.0, self.interval.total_seconds() / 10)
        self._fetcher = Fetcher(
            Guard(allow_private=settings.allow_private_feeds),
            contact=settings.contact,
            host_gap_s=gap_s,
            clock=clock,
        )
        self._parser = ParsePool()
        # Where GDELT is says the operator, so no guard stands in front of it.
        self._gdelt_fetcher = Fetcher(
            Guard(allow_private=True), contact=settings.contact, host_gap_s=0, clock=clock
        )
        self.reader = FeedReader(self._fetcher, self._parser)
        self.translator = Translator(settings.translate_url) if settings.translate_url else None
        self.gdelt = Gdelt(self._gdelt_fetcher, settings.gdelt_url, clock=clock)
        self.poller = Poller(
            db,
            self.reader,
            self.gdelt,
            subject_of=self.subject_of,
            always=self.feeds,
            interval=self.interval,
            worker=worker,
            on_news=on_news,
            clock=clock,
            count=count,
        )
        self._open = AsyncExitStack()

    async def __aenter__(self) -> Self:
        async with AsyncExitStack() as stack:
            for part in (self._fetcher, self._gdelt_fetcher, self._parser):
                await stack.enter_async_context(part)
            if self.translator is not None:
                await stack.enter_async_context(self.translator)
            stack.push_async_callback(self.poller.close)
            self._open = stack.pop_all()
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self._open.aclose()

    @property
    def round_every_s(self) -> float:
        """Seconds between two looks at what is due."""
        return min(5.0, max(0.1, self.interval.total_seconds() / 10))

    def next_digest(self, mode: Mode, settings: GuildSettings, now: datetime) -> datetime | None:
        """Return when a server's next digest is due, None for instant posting."""
        return next_digest_of(mode, settings, self.world.cities, now)

    def subject_of(self, city_keys: tuple[str, ...]) -> Subject | None:
        """Return the names of one or two cities; None if one is no longer known."""
        cities = [self.world.cities.by_key(key) for key in city_keys]
        if not all(cities):
            return None
        city, *others = (city for city in cities if city is not None)
        return subject_of(city, others[0] if others else None, self.world)

    async def known(
        self, city: City, other: City | None = None, *, guild_feeds: Sequence[int] = ()
    ) -> tuple[Entry, ...]:
        """Return what is at hand about a city or a pair, newest first, without asking anybody.

        Looks through the operator's feeds, those the asking server follows (`guild_feeds`), and
        what GDELT said in the last half hour. Raises StorageError.
        """
        subject = await asyncio.to_thread(subject_of, city, other, self.world)
        cached = merge(*(self.gdelt.cached(query) or () for query in gdelt_queries(subject)))
        async with self._db.read() as connection:
            kept, _ = await self._kept(connection, city, other, guild_feeds)
        reads = (*kept, Read("GDELT", cached, matched=True))
        return (await asyncio.to_thread(news_about, subject, reads)).entries

    async def news(
        self, city: City, other: City | None = None, *, guild_feeds: Sequence[int] = ()
    ) -> NewsFound:
        """Return what is new about a city or a pair; asks GDELT unless it answered lately.

        Raises StorageError.
        """
        subject = await asyncio.to_thread(subject_of, city, other, self.world)
        searched = await search_for(self.gdelt, subject)
        async with self._db.read() as connection:
            kept, search = await self._kept(connection, city, other, guild_feeds)
        if search is not None and searched.last_seen is None:
            searched = replace(searched, last_seen=search.succeeded_at)
        # Hundreds of texts to judge: half a second of a core.
        return await asyncio.to_thread(news_about, subject, (*kept, searched))

    async def exchange(self, limit: int) -> NewsFound:
        """Return the newest of the operator's feeds: the seed page's Exchange. Raises StorageError."""
        async with self._db.read() as connection:
            return newest_of(await self._operators(connection, limit))

    async def _kept(
        self,
        connection: AsyncConnection,
        city: City,
        other: City | None,
        guild_feeds: Sequence[int],
    ) -> tuple[list[Read], StoredFeed | None]:
        """Return what the store has that may be about them, and the search for them, if any is kept."""
        url = feeds.search_url(city.key, other.key if other else None)
        search = await feeds.by_url(connection, url)
        numbers = [*guild_feeds, *([search.id] if search else [])]
        theirs = await entries.newest(connection, numbers, limit=KNOWN_ENTRIES)
        ours = await self._operators(connection, KNOWN_ENTRIES)
        return [*ours, Read("followed", tuple(theirs))], search

    async def _operators(self, connection: AsyncConnection, limit: int) -> list[Read]:
        """Return the newest entries of the operator's feeds together, and each that fails."""
        known = await feeds.by_urls(connection, self.feeds)
        newest = await entries.newest(connection, [feed.id for feed in known], limit=limit)
        failing = [
            Read(
                feed.title or shown_host(feed.url),
                error=feed.error,
                last_seen=feed.succeeded_at,
                ours=True,
            )
            for feed in known
            if feed.error is not None
        ]
        return [Read("operator", tuple(newest), ours=True), *failing]

    async def look(self, feed: StoredFeed) -> Sequence[Entry]:
        """Return what a feed or a search shows at this moment; nothing is stored.

        Raises FeedError and StorageError.
        """
        if feed.kind == feeds.SEARCH:
            return await self.poller.found(feed)
        page = await self.reader.read(feed.url, urgent=True)
        if not isinstance(page, Page):
            raise BadStatus(url=feed.url, status=304)
        return dated(page.feed.entries, self._clock())

    async def first_look(self, page: Page, url: str) -> StoredFeed:
        """Store a feed that was just read, as its first poll: nothing of it will be posted.

        Of a feed that is known already nothing is changed: what is new there is still to be posted
        to those who follow it. Raises StorageError.
        """
        now = self._clock()
        async with self._db.begin() as connection:
            feed = await feeds.add(connection, page.moved_to or url, now, title=page.feed.title)
            if feed.never_worked or not await self._is_polled(connection, feed):
                shown = dated(page.feed.entries, now)
                seen = await entries.seen(connection, feed.id, shown)
                decision = decide(shown, seen, first_poll=True, now=now)
                await entries.remember(connection, feed.id, decision, is_news=False, now=now)
                await feeds.succeeded(
                    connection,
                    feed.id,
                    now=now,
                    next_poll_at=now + self.interval,
                    paused_at=None,
                    title=page.feed.title,
                    link=page.feed.link,
                    etag=page.validators.etag,
                    last_modified=page.validators.last_modified,
                    digest=page.digest,
                    ttl_minutes=page.feed.ttl_minutes,
                )
        return feed

    async def search_feed(self, city: City, other: City | None) -> StoredFeed:
        """Return the search for a city or a pair as a feed, due at once if it is new."""
        url = feeds.search_url(city.key, other.key if other else None)
        now = self._clock()
        async with self._db.begin() as connection:
            feed = await feeds.add(connection, url, now, kind=feeds.SEARCH)
            if not await self._is_polled(connection, feed):
                await feeds.begin_anew(connection, feed.id, now)
        return feed

    async def resume(self, connection: AsyncConnection, feed: StoredFeed) -> None:
        """Poll a feed again for a follower who comes back; what appeared meanwhile is not posted."""
        now = self._clock()
        if not await self._is_polled(connection, feed):
            await feeds.begin_anew(connection, feed.id, now)

    async def _is_polled(self, connection: AsyncConnection, feed: StoredFeed) -> bool:
        """Return whether the feed is polled at present, so that what is unseen in it is new."""
        if feed.paused_at is not None:
            return False
        is_followed = await subscriptions.is_followed(connection, feed.id)
        return is_followed or feed.url in self.feeds
