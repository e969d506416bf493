"""Fetch a feed, or say which feeds a page has instead."""

from dataclasses import dataclass

from bot.errors import BadStatus, FeedError, Gone, NotAFeed, WebPage
from bot.fetch.client import Fetched, Fetcher, NotModified, Validators
from bot.fetch.parsing import ParsePool
from bot.news.discover import FeedLink, well_known_feeds
from bot.news.model import Feed


@dataclass(frozen=True, slots=True)
class Page:
    """A feed as fetched, with what is needed to fetch it again for less."""

    feed: Feed
    url: str
    validators: Validators
    digest: str
    moved_to: str = ""


@dataclass(frozen=True, slots=True)
class Unchanged:
    """The feed is, to the byte, what it was."""

    validators: Validators
    moved_to: str = ""


@dataclass(frozen=True, slots=True)
class FeedsFound:
    """The address is a web page, and these are the feeds it offers; never empty."""

    links: tuple[FeedLink, ...]


class FeedReader:
    """Fetches and parses; the one way in which the bot reads feeds."""

    def __init__(self, fetcher: Fetcher, parser: ParsePool) -> None:
        self._fetcher = fetcher
        self._parser = parser

    async def read(
        self,
        url: str,
        validators: Validators | None = None,
        digest: str = "",
        *,
        urgent: bool = False,
    ) -> Page | Unchanged:
        """Return the feed at `url`, or Unchanged by its validators or its `digest`.

        `urgent` where a person waits. Raises FeedError.
        """
        page = await self._fetcher.fetch(url, validators)
        if isinstance(page, NotModified):
            return Unchanged(page.validators, page.moved_to)
        if page.digest == digest:
            return Unchanged(page.validators, page.moved_to)
        return self._page(page, await self._parser.feed(page, urgent=urgent))

    async def find(self, url: str) -> Page | FeedsFound:
        """Return the feed at `url`, or the feeds its page links to.

        Raises FeedError, WebPage if it is a page without feeds.
        """
        page = await self._fetcher.fetch(url)
        if not isinstance(page, Fetched):  # a 304 nobody asked for
            raise BadStatus(url=url, status=304)
        try:
            return self._page(page, await self._parser.feed(page, urgent=True))
        except (WebPage, NotAFeed):
            links = await self._parser.feed_links(page) or await self._well_known(page.url)
            if not links:
                raise
            return FeedsFound(links)

    async def _well_known(self, url: str) -> tuple[FeedLink, ...]:
        """Return the first feed that stands where sites have theirs, if one does."""
        for address in well_known_feeds(url):
            try:
                page = await self._fetcher.fetch(address)
                if isinstance(page, Fetched):
                    feed = await self._parser.feed(page, urgent=True)
                    return (FeedLink(address, feed.title),)
            except (NotAFeed, WebPage, BadStatus, Gone):
                continue
            except FeedError:
                # A host that does not answer will not at the next address either.
                break
        return ()

    @staticmethod
    def _page(page: Fetched, feed: Feed) -> Page:
        return Page(feed, page.url, page.validators, page.digest, page.moved_to)
