"""Ask feeds and the search about a city or a pair at once, and say who did not answer."""

import asyncio
import logging
from collections.abc import AsyncIterator, Collection
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass

from bot.clock import Clock
from bot.errors import Busy, FeedError
from bot.fetch.client import Fetcher
from bot.fetch.feeds import FeedReader, Page
from bot.fetch.gdelt import Gdelt
from bot.fetch.guard import Guard
from bot.fetch.parsing import ParsePool
from bot.news.found import NewsFound, Read, newest_of, news_about
from bot.news.search import Subject, gdelt_query

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
    query = gdelt_query(subject)
    try:
        async with asyncio.timeout(PATIENCE_S):
            return Read("GDELT", await gdelt.search(query), searched=True, matched=True)
    except FeedError as error:
        failed = error
    except TimeoutError:
        failed = Busy(host="GDELT")
    log.info("search refused reason=%s", failed.code)
    last, at = gdelt.last(query), gdelt.last_answer_at(query)
    return Read("GDELT", last, failed, at, searched=True, matched=True)


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
