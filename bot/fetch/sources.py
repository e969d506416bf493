"""Ask feeds and the search about a city or a pair at once, and say who did not answer."""

import asyncio
from collections.abc import AsyncIterator, Collection
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass

from bot.errors import FeedError
from bot.fetch.client import Fetcher
from bot.fetch.feeds import FeedReader, Page
from bot.fetch.gdelt import Gdelt
from bot.fetch.guard import Guard
from bot.fetch.parsing import ParsePool
from bot.news.answer import NewsFound, Unreached, merge
from bot.news.model import Entry
from bot.news.search import Subject, gdelt_query, is_about, relevant


@dataclass(frozen=True, slots=True)
class Sources:
    """What can be asked without a store behind it: the operator's feeds, and GDELT."""

    reader: FeedReader
    gdelt: Gdelt
    urls: tuple[str, ...]

    async def about(self, subject: Subject) -> NewsFound:
        """Return what is new about a city or a pair; each source that fails is named."""
        searched, *read = await asyncio.gather(
            self._search(subject), *(self._read(url) for url in self.urls)
        )
        entries = [
            tuple(entry for entry in one if is_about(entry, subject))
            for one in read
            if not isinstance(one, Unreached)
        ]
        found = () if isinstance(searched, Unreached) else searched
        unreached = [one for one in (searched, *read) if isinstance(one, Unreached)]
        return NewsFound(merge(*entries, found), tuple(unreached), searched=True)

    async def newest(self) -> NewsFound:
        """Return what the operator's feeds show, whatever it is about."""
        read = await asyncio.gather(*(self._read(url) for url in self.urls))
        entries = [one for one in read if not isinstance(one, Unreached)]
        return NewsFound(merge(*entries), tuple(one for one in read if isinstance(one, Unreached)))

    async def _search(self, subject: Subject) -> tuple[Entry, ...] | Unreached:
        try:
            return relevant(await self.gdelt.search(gdelt_query(subject)), subject)
        except FeedError as error:
            return Unreached("GDELT", error)

    async def _read(self, url: str) -> tuple[Entry, ...] | Unreached:
        try:
            page = await self.reader.read(url)
        except FeedError as error:
            return Unreached(url, error)
        return page.feed.entries if isinstance(page, Page) else ()


@asynccontextmanager
async def open_sources(
    urls: Collection[str], gdelt_url: str, *, allow_private: bool, contact: str
) -> AsyncIterator[Sources]:
    """Open what it takes to ask the operator's feeds and GDELT, and close it after the block."""
    async with AsyncExitStack() as stack:
        fetcher = await stack.enter_async_context(
            Fetcher(Guard(allow_private=allow_private), contact=contact)
        )
        # Where GDELT is says the operator, so no guard stands in front of it.
        unguarded = await stack.enter_async_context(
            Fetcher(Guard(allow_private=True), contact=contact)
        )
        parser = await stack.enter_async_context(ParsePool())
        yield Sources(FeedReader(fetcher, parser), Gdelt(unguarded, gdelt_url), tuple(urls))
