"""Search the world's news with GDELT DOC 2.0, as slowly as it asks for."""

import asyncio
import json
import time
from collections import OrderedDict
from datetime import datetime, timedelta
from urllib.parse import urlencode

from bot.clock import Clock, utc_now
from bot.errors import BadStatus, Broken, Busy, Throttled
from bot.fetch.client import Fetched, Fetcher
from bot.news.model import Entry
from bot.news.press import MOST_ARTICLES
from bot.news.search import read_gdelt

GAP_S = 5.0
"""GDELT asks for at most one request in five seconds, which we keep for the whole process."""

CACHED = timedelta(minutes=30)
MAX_CACHED = 500
MAX_WAITING = 60
"""More people than this in the queue would wait over five minutes; they are told so instead."""

SPAN = "3months"


class Gdelt:
    """A queue in front of GDELT, and what it answered in the last half hour.

    `fetcher` may reach any address: the operator, and nobody else, says where GDELT is.
    """

    def __init__(
        self, fetcher: Fetcher, url: str, *, gap_s: float = GAP_S, clock: Clock = utc_now
    ) -> None:
        self._fetcher = fetcher
        self._url = url
        self._gap_s = gap_s
        self._clock = clock
        self._turn = asyncio.Lock()
        self._free_at = 0.0
        self._waiting = 0
        self._cached: OrderedDict[str, tuple[datetime, tuple[Entry, ...]]] = OrderedDict()

    def cached(self, query: str) -> tuple[Entry, ...] | None:
        """Return what is known of `query` without asking, None if nothing fresh is."""
        known = self._cached.get(query)
        if known is None or self._clock() - known[0] > CACHED:
            return None
        return known[1]

    def last(self, query: str) -> tuple[Entry, ...]:
        """Return what GDELT last answered to `query`, however long ago; nothing if it never did."""
        known = self._cached.get(query)
        return known[1] if known else ()

    def last_answer_at(self, query: str) -> datetime | None:
        """Return when that was, None if it never answered."""
        known = self._cached.get(query)
        return known[0] if known else None

    async def search(self, query: str) -> tuple[Entry, ...]:
        """Return the articles that match, newest first.

        Waits for its turn. Raises FeedError, Throttled where GDELT says so in plain text with
        status 200, Busy where too many wait already.
        """
        known = self.cached(query)
        if known is not None:
            return known
        if self._waiting >= MAX_WAITING:
            raise Busy(host="GDELT")
        self._waiting += 1
        try:
            async with self._turn:
                known = self.cached(query)  # somebody in front of us may have asked the same
                if known is not None:
                    return known
                pause_s = self._free_at - time.monotonic()
                if pause_s > 0:
                    await asyncio.sleep(pause_s)
                try:
                    entries = await self._ask(query)
                finally:
                    self._free_at = time.monotonic() + self._gap_s
        finally:
            self._waiting -= 1
        self._cached[query] = (self._clock(), entries)
        self._cached.move_to_end(query)
        while len(self._cached) > MAX_CACHED:
            self._cached.popitem(last=False)
        return entries

    async def _ask(self, query: str) -> tuple[Entry, ...]:
        options = {
            "query": query,
            "mode": "artlist",
            "format": "json",
            "maxrecords": str(MOST_ARTICLES),
            "sort": "datedesc",
            "timespan": SPAN,
        }
        separator = "&" if "?" in self._url else "?"
        page = await self._fetcher.fetch(
            f"{self._url}{separator}{urlencode(options)}", accept="application/json"
        )
        if not isinstance(page, Fetched):  # a 304 nobody asked for
            raise BadStatus(url=self._url, status=304)
        return read_gdelt(_json(page))


def _json(page: Fetched) -> dict[str, object]:
    text = page.body.decode("utf-8", "replace").strip()
    if not text or text == "{}":
        return {}
    try:
        answer = json.loads(text, strict=False)
    except ValueError as error:
        # "Please limit requests to one every 5 seconds …", "Your query was too short …"
        if "limit" in text[:300].lower():
            raise Throttled(url=page.url) from error
        raise Broken(url=page.url, host="GDELT") from error
    if not isinstance(answer, dict):
        raise Broken(url=page.url, host="GDELT")
    return answer
