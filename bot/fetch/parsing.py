"""Have feeds parsed beside the event loop, by processes that can be stopped."""

import asyncio
import contextlib
import pickle
import struct
import sys
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from heapq import heappop, heappush
from itertools import count
from types import TracebackType
from typing import Any, Self, cast
from urllib.parse import urlsplit

from bot.errors import Unreadable, kept_feed_error
from bot.fetch.client import Fetched
from bot.news.discover import FeedLink
from bot.news.model import Feed
from bot.paths import PACKAGE

TIME_LIMIT_S = 15.0
"""The process counts its own time (`parse_worker.CPU_LIMIT_S`); where that fails, within a regular
expression, it is killed after this long and another takes its place."""

MOST_HOSTS = 1000
"""Hosts whose cost is remembered."""

IDLE_S = 120.0
"""A process without work ends after this long: a bot with three feeds needs it seconds an hour."""


class ParsePool:
    """Up to `size` parsing processes, and one for people who wait; open it with `async with`.

    They are started when there is work. Threads would not do: one regular expression over five
    megabytes holds the interpreter's lock, and with it the event loop, far beyond 20 ms.
    """

    def __init__(self, size: int = 1, *, time_limit_s: float = TIME_LIMIT_S) -> None:
        self._polled = _Lane(size)
        self._asked = _Lane(1)
        self._time_limit_s = time_limit_s

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        for worker in (*self._polled.workers, *self._asked.workers):
            await worker.stop()

    async def feed(self, page: Fetched, *, urgent: bool = False) -> Feed:
        """Return the feed in `page`; `urgent` if a person waits. Raises WebPage, NotAFeed, Unreadable."""
        feed: Feed = await self._ask("feed", page, urgent)
        return feed

    async def feed_links(self, page: Fetched) -> tuple[FeedLink, ...]:
        """Return the feeds the web page `page` links to; only people ask that."""
        links: tuple[FeedLink, ...] = await self._ask("page", page, urgent=True)
        return links

    async def _ask(self, what: str, page: Fetched, urgent: bool) -> Any:
        message = pickle.dumps((what, page.body, page.content_type, page.url, page.links))
        lane = self._asked if urgent else self._polled
        async with lane.worker(urlsplit(page.url).hostname or "") as worker:
            try:
                async with asyncio.timeout(self._time_limit_s):
                    answer = await worker.ask(message)
            except (TimeoutError, asyncio.IncompleteReadError, OSError) as error:
                await worker.stop()
                raise Unreadable(url=page.url, problem=type(error).__name__) from error
            except BaseException:
                # Cancelled in the middle of an answer: the next question must not read its rest.
                await worker.stop()
                raise
        match answer:
            case ("ok", value):
                return value
            case (_, code, facts):
                raise kept_feed_error(code, facts)


class _Lane:
    """A few workers, and who waits for one: hosts that took long lately behind the others."""

    def __init__(self, size: int) -> None:
        self.workers = [_Worker() for _ in range(size)]
        self._free = list(self.workers)
        self._waiting: list[tuple[float, int, asyncio.Future[_Worker]]] = []
        self._spent_s: dict[str, float] = {}
        self._number = count()

    @asynccontextmanager
    async def worker(self, host: str) -> AsyncIterator["_Worker"]:
        worker = self._free.pop() if self._free else await self._turn(host)
        begun = time.monotonic()
        try:
            yield worker
        finally:
            if len(self._spent_s) > MOST_HOSTS:
                self._spent_s.clear()
            self._spent_s[host] = self._spent_s.get(host, 0) / 2 + time.monotonic() - begun
            self._hand_on(worker)

    async def _turn(self, host: str) -> "_Worker":
        turn: asyncio.Future[_Worker] = asyncio.get_running_loop().create_future()
        heappush(self._waiting, (round(self._spent_s.get(host, 0), 1), next(self._number), turn))
        try:
            return await turn
        except asyncio.CancelledError:
            if turn.done() and not turn.cancelled():
                self._hand_on(turn.result())
            raise

    def _hand_on(self, worker: "_Worker") -> None:
        while self._waiting:
            *_, turn = heappop(self._waiting)
            if not turn.done():
                turn.set_result(worker)
                return
        self._free.append(worker)


class _Worker:
    """One process, started at the first question and again after it was stopped."""

    def __init__(self) -> None:
        self._process: asyncio.subprocess.Process | None = None
        self._idle: asyncio.TimerHandle | None = None
        self._ending: set[asyncio.Task[None]] = set()

    async def ask(self, message: bytes) -> Any:
        if self._idle is not None:
            self._idle.cancel()
        if self._process is None or self._process.returncode is not None:
            self._process = await asyncio.create_subprocess_exec(
                sys.executable,
                "-m",
                "bot.fetch.parse_worker",
                stdin=asyncio.subprocess.PIPE,
                stdout=asyncio.subprocess.PIPE,
                cwd=PACKAGE.parent,
            )
        process = self._process
        # Both are pipes, because they were asked for above.
        to_it = cast(asyncio.StreamWriter, process.stdin)
        from_it = cast(asyncio.StreamReader, process.stdout)
        to_it.write(struct.pack("<I", len(message)) + message)
        await to_it.drain()
        (length,) = struct.unpack("<I", await from_it.readexactly(4))
        answer = pickle.loads(await from_it.readexactly(length))  # noqa: S301 - our own process
        self._idle = asyncio.get_running_loop().call_later(IDLE_S, self._retire)
        return answer

    def _retire(self) -> None:
        task = asyncio.ensure_future(self.stop())
        self._ending.add(task)
        task.add_done_callback(self._ending.discard)

    async def stop(self) -> None:
        if self._idle is not None:
            self._idle.cancel()
        process, self._process = self._process, None
        if process is None or process.returncode is not None:
            return
        with contextlib.suppress(ProcessLookupError):
            process.kill()
        await process.wait()
