"""Ask feeds and the search about a city or a pair at once, and say who did not answer."""

import asyncio
import logging
from collections.abc import AsyncIterator, Collection
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass

from bot.clock import Clock
from bot.errors import Broken, Busy, FeedError
from bot.fetch.client import Fetcher
from bot.fetch.feeds import FeedReader, Page
from bot.fetch.gdelt import Gdelt
from bot.fetch.guard import Guard
from bot.fetch.parsing import ParsePool
from bot.news.found import NewsFound, Read, merge, newest_of, news_about
from bot.news.model import Entry
from bot.news.press import gdelt_queries, next_query
from bot.news.search import Subject

log = logging.getLogger(__name__)

PATIENCE_S = 25.0
"""How long a person waits for GDELT; it is asked once in five seconds, by everybody in turn."""


@dataclass(frozen=True, slots=True)
class Sources:
    """What can be asked without a store behind it: the operator's feeds, and GDELT."""

    reader: FeedReader
    gdelt: Gdelt
    urls: tuple[str, ...]

    async def about(self, subject: Subject) -> NewsFound:
        """Return what is new about a city or a pair."""
        search = search_for(self.gdelt, subject)
        *read, searched = await asyncio.gather(*map(self._read, self.urls), search)
        return news_about(subject, (*read, searched))

    async def newest(self) -> NewsFound:
        """Return what the operator's feeds show, whatever it is about."""
        return newest_of(await asyncio.gather(*map(self._read, self.urls)))

    async def _read(self, url: str) -> Read:
        try:
            page = await self.reader.read(url, urgent=True)
        except FeedError as error:
            return Read(url, error=error, ours=True)
        return Read(url, page.feed.entries if isinstance(page, Page) else (), ours=True)


async def search_for(gdelt: Gdelt, subject: Subject) -> Read:
    """Return what GDELT finds, or what it last found where it does not answer in time."""
    at_hand: list[tuple[Entry, ...]] = []
    failed: FeedError | None = None
    try:
        async with asyncio.timeout(PATIENCE_S):
            failed = await ask(gdelt, subject, at_hand)
    except FeedError as error:
        failed = error
    except TimeoutError:
        failed = Busy(host="GDELT")
    if failed is None:
        return Read("GDELT", merge(*at_hand), searched=True, matched=True)
    log.info("search refused reason=%s", failed.code)
    queries = gdelt_queries(subject)
    last, at = merge(*map(gdelt.last, queries)), gdelt.last_answer_at(queries[0])
    return Read("GDELT", last, failed, at, searched=True, matched=True)


async def ask(gdelt: Gdelt, subject: Subject, answers: list[tuple[Entry, ...]]) -> FeedError | None:
    """Put into `answers` what GDELT says of a city or a pair, the world's press first, then that at home.

    Returns what kept it from answering all of it. Raises FeedError where it answered nothing.
    """
    while query := next_query(subject, answers):
        try:
            answers.append(await gdelt.search(query))
        except Broken:
            if not answers:
                raise
            answers.append(())  # it may not know the country: the rest is asked without
        except FeedError as error:
            if not answers:
                raise
            return error
    return None


@asynccontextmanager
async def open_sources(
    urls: Collection[str], gdelt_url: str, *, allow_private: bool, contact: str, clock: Clock
) -> AsyncIterator[Sources]:
    """Open what it takes to ask the operator's feeds and GDELT, and close it after the block."""
    async with AsyncExitStack() as stack:
        fetcher = await stack.enter_async_context(
            Fetcher(Guard(allow_private=allow_private), contact=contact, clock=clock)
        )
        # Where GDELT is says the operator, so no guard stands in front of it.
        unguarded = await stack.enter_async_context(
            Fetcher(Guard(allow_private=True), contact=contact, clock=clock)
        )
        parser = await stack.enter_async_context(ParsePool())
        gdelt = Gdelt(unguarded, gdelt_url, clock=clock)
        yield Sources(FeedReader(fetcher, parser), gdelt, tuple(urls))
