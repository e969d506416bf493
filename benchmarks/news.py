"""What does it cost to follow ten thousand feeds for fifty thousand subscriptions?

    make bench-news [FEEDS=10000]

One process polls every feed once and posts what is new, an hour's work done as fast as it goes:
its CPU time by 3600 s is the share of a core that hourly polling takes. The feeds and a Discord
that takes every message are a process of their own (benchmarks/news_farm.py). The peer, in the same
run, is the naive loop: fetch without validators, `feedparser.parse` on the event loop, a set of
seen guids. Budgets: no callback of the event loop takes 20 ms of CPU, 1.2 times the naive loop's CPU,
half a core, 300 MB.
"""

import asyncio
import gc
import os
import socket
import sys
import tempfile
import time
from asyncio import events
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from functools import cache
from itertools import chain
from pathlib import Path

import aiohttp
import discord
import feedparser
import psutil
from aiohttp.abc import AbstractResolver, ResolveResult
from sqlalchemy import func, insert, select

from benchmarks import news_farm
from bot.atlas.open import open_atlas
from bot.clock import Clock, utc_now
from bot.fetch.client import Fetcher
from bot.fetch.feeds import FeedReader
from bot.fetch.gdelt import Gdelt
from bot.fetch.guard import Guard
from bot.fetch.parsing import ParsePool
from bot.live.client import GC_THRESHOLDS
from bot.news.model import Entry
from bot.news.parse import parse_feed
from bot.news.recognise import Keys, key_of, keys_of
from bot.storage.database import Database, open_database
from bot.storage.entries import facts_of
from bot.storage.tables.news import entries, entry_keys, feeds, subscriptions
from bot.storage.tables.outbox import deliveries
from bot.tasks.deliver import Sender
from bot.tasks.news_posts import NewsHandler
from bot.tasks.poll import Poller
from bot.words.catalogue import TEXTS
from tests.discord_stand_in.remote import ROOT

FEEDS = int(os.environ.get("FEEDS", "10000"))
FOLLOWERS = 5
NAIVE = min(FEEDS, 600)
"""Feeds the naive loop is measured on; its figures are for as many as ours by proportion."""

HOUR_S = 3600.0
MOST_BLOCKED_MS = 20.0
"""What is promised of every callback; with ten thousand feeds it is not kept yet (benchmarks/README.md)."""

MOST_OF_NAIVE = 1.2
MOST_SHARE = 0.5
MOST_MEMORY_MB = 300.0


class Loopback(AbstractResolver):
    """Every name is this machine."""

    async def resolve(
        self, host: str, port: int = 0, family: socket.AddressFamily = socket.AF_INET
    ) -> list[ResolveResult]:
        return [
            ResolveResult(
                hostname=host, host="127.0.0.1", port=port, family=socket.AF_INET, proto=0, flags=0
            )
        ]

    async def close(self) -> None:
        pass


class Watch:
    """Measures CPU, memory and the longest callback of the event loop while it is entered."""

    def __enter__(self) -> "Watch":
        self.longest_cpu_ms = self.longest_wall_ms = 0.0
        self.worst = ""
        self._run = events.Handle._run
        watch = self

        def run(handle: events.Handle) -> object:
            wall, cpu = time.perf_counter(), time.thread_time()
            try:
                return watch._run(handle)
            finally:
                cpu_ms = (time.thread_time() - cpu) * 1000
                watch.longest_wall_ms = max(
                    watch.longest_wall_ms, (time.perf_counter() - wall) * 1000
                )
                if cpu_ms > watch.longest_cpu_ms:
                    watch.longest_cpu_ms, watch.worst = cpu_ms, repr(handle)[:300]

        events.Handle._run = run  # type: ignore[method-assign]
        self._process = psutil.Process()
        self._cpu, self._parser_cpu = self._cpu_s(), self._parser_cpu_s()
        self._begun = time.perf_counter()
        self.memory_mb = 0.0
        return self

    def _cpu_s(self) -> float:
        used = self._process.cpu_times()
        return used.user + used.system

    def _parser_cpu_s(self) -> float:
        times = [process.cpu_times() for process in _children(self._process)]
        return sum(used.user + used.system for used in times)

    def look(self) -> None:
        memory = sum(p.memory_info().rss for p in (self._process, *_children(self._process)))
        self.memory_mb = max(self.memory_mb, memory / 1e6)

    def __exit__(self, *error: object) -> None:
        events.Handle._run = self._run  # type: ignore[method-assign]
        self.loop_cpu_s = self._cpu_s() - self._cpu
        self.parser_cpu_s = self._parser_cpu_s() - self._parser_cpu
        self.cpu_s = self.loop_cpu_s + self.parser_cpu_s
        self.wall_s = time.perf_counter() - self._begun


def _children(process: psutil.Process) -> list[psutil.Process]:
    return [p for p in process.children() if "parse_worker" in " ".join(p.cmdline())]


async def fill(db: Database, port: int) -> None:
    """Put feeds, their entries and subscriptions into the store, as if polled an hour ago."""
    before = datetime.now(UTC) - timedelta(hours=1)
    for start in range(0, FEEDS, 500):
        numbers = range(start, min(start + 500, FEEDS))
        async with db.begin() as connection:
            await connection.execute(
                insert(feeds),
                [
                    {
                        "id": n + 1, "kind": "feed", "url": f"http://feed{n}.example:{port}/feed",
                        "title": f"Feed {n}", "link": "", "last_modified": "", "failures": 0,
                        "etag": news_farm.etag(n, news_farm.items_of(n)),
                        "digest": news_farm.digest(n, news_farm.items_of(n)),
                        "added_at": before, "succeeded_at": before, "next_poll_at": before,
                    }
                    for n in numbers
                ],
            )  # fmt: skip
            shown = [remembered(n, item) for n in numbers for item in items(n)]
            begun = (await connection.execute(select(func.max(entries.c.id)))).scalar() or 0
            await connection.execute(
                insert(entries),
                [
                    {
                        "id": number, "feed_id": n + 1, "key": key_of(keys),
                        "first_seen_at": before, "last_seen_at": before, "is_news": False,
                        "facts": facts_of(entry),
                    }
                    for number, (n, entry, keys) in enumerate(shown, begun + 1)
                ],
            )  # fmt: skip
            await connection.execute(
                insert(entry_keys),
                [
                    {"entry_id": number, "feed_id": n + 1, "key": key}
                    for number, (n, _, keys) in enumerate(shown, begun + 1)
                    for key in keys.kept()
                ],
            )
            await connection.execute(
                insert(subscriptions),
                [
                    {
                        "guild_id": (n % 1000 + 1) << 22, "channel_id": n * FOLLOWERS + k + 1,
                        "feed_id": n + 1, "mode": "instant", "include": [], "exclude": [],
                        "publish": False, "locale": "en-US", "created_at": before, "skipped": 0,
                    }
                    for n in numbers
                    for k in range(FOLLOWERS)
                ],
            )  # fmt: skip


def items(feed: int) -> range:
    """Return the numbers of the items the feed showed an hour ago."""
    return range(1, news_farm.items_of(feed) + 1)


@cache
def text_of_items() -> str:
    """Return the text every item has, as the bot reads it."""
    return parse_feed(news_farm.body(0, 1), "text/xml", "http://feed0.example/feed").entries[0].text


def remembered(feed: int, item: int) -> tuple[int, Entry, Keys]:
    """Return an item as the bot keeps it after a poll: its entry, and the keys it is known by."""
    link, title, text = news_farm.guid(feed, item), f"Item {item} of feed {feed}", text_of_items()
    entry = Entry(key="", title=title, link=link, text=text, excerpt=text[:300])
    return feed, entry, keys_of(link, link, title, text, None)


async def ours(db: Database, port: int, farm: str) -> tuple[Watch, dict[str, float]]:
    """Poll and post an hour's worth; return what it cost and when things were posted."""
    discord.http.Route.BASE = f"{farm}/api/v10"
    async with (
        Fetcher(Guard(allow_private=True), resolver=Loopback()) as fetcher,
        ParsePool() as parser,
        discord.Client(intents=discord.Intents.none()) as client,
        aiohttp.ClientSession() as session,
    ):
        await client.login("a-token")
        # Up for hours: in the first two, a sender also looks for posts from before a backup was put back.
        sender = Sender(client, db, worker="bench", clock=_since(utc_now() - timedelta(hours=3)))
        handler = NewsHandler(client, db, open_atlas().cities, TEXTS)
        await handler.prepare()
        sender.handlers |= dict.fromkeys(handler.kinds, handler)
        poller = Poller(
            db, FeedReader(fetcher, parser), Gdelt(fetcher, farm), subject_of=lambda _: None,
            always=(), interval=timedelta(hours=1), worker="bench", on_news=sender.wake.set,
        )  # fmt: skip
        async with session.post(f"{farm}/publish?feeds={FEEDS}") as answer:
            published = await answer.json()
        # As the bot has it once it is ready.
        gc.collect()
        gc.freeze()
        gc.set_threshold(*GC_THRESHOLDS)
        with Watch() as watch:
            polling = asyncio.create_task(_poll_all(poller))
            while not polling.done() or await _waiting(db):
                await sender.round()
                await asyncio.to_thread(watch.look)  # psutil walks through all processes
                await asyncio.sleep(0.2)
            await sender.settle()
            await polling
        async with session.get(f"{farm}/posts") as answer:
            told = await answer.json()
        latencies = await _latencies(db, told["posts"])
    return watch, {
        "published": published,
        "requests": told["requests"],
        "posts": len(told["posts"]),
        "different": len({(channel, title) for _, channel, title in told["posts"]}),
    } | latencies


def _since(start: datetime) -> Clock:
    """Return a clock that says `start` when it is first asked, and the time from then on."""
    times = chain([start], iter(utc_now, None))
    return lambda: next(times)


async def _poll_all(poller: Poller) -> None:
    await poller.round()
    await poller.settle()


async def _waiting(db: Database) -> int:
    async with db.read() as connection:
        query = select(func.count()).where(deliveries.c.status == "pending")
        return int((await connection.execute(query)).scalar_one())


async def _latencies(db: Database, posts: list[list[object]]) -> dict[str, float]:
    """Return how long after its feed was read each item was posted, in seconds."""
    async with db.read() as connection:
        rows = await connection.execute(select(deliveries.c.channel_id, deliveries.c.created_at))
        read_at = {row.channel_id: row.created_at.timestamp() for row in rows}
    times = sorted(float(when) - read_at[int(channel)] for when, channel, _ in posts)  # type: ignore[arg-type, call-overload]
    return {"p50_s": times[len(times) // 2], "p99_s": times[int(len(times) * 0.99)]}


async def naive(port: int) -> tuple[Watch, int]:
    """Poll NAIVE feeds as many bots do."""
    seen: set[str] = set()
    new = 0
    connector = aiohttp.TCPConnector(resolver=Loopback(), limit=40)
    async with aiohttp.ClientSession(connector=connector) as session:
        with Watch() as watch:

            async def poll(number: int) -> None:
                nonlocal new
                async with session.get(f"http://feed{number}.example:{port}/feed") as response:
                    parsed = feedparser.parse(await response.read())
                for entry in parsed.entries:
                    if entry.id not in seen:
                        seen.add(entry.id)
                        new += 1

            await _at_most(40, [lambda n=n: poll(n) for n in range(NAIVE)])  # type: ignore[misc]
    watch.look()
    return watch, new


async def _at_most(places: int, work: list[Callable[[], Awaitable[None]]]) -> None:
    left = iter(work)

    async def worker() -> None:
        for one in left:
            await one()

    await asyncio.gather(*(worker() for _ in range(places)))


@asynccontextmanager
async def farm_process(folder: Path) -> AsyncIterator[int]:
    port_file = folder / "port"
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "benchmarks.news_farm", str(port_file), cwd=ROOT
    )
    try:
        async with asyncio.timeout(20):
            while not (port_file.exists() and port_file.read_text()):  # noqa: ASYNC110
                await asyncio.sleep(0.05)
        yield int(port_file.read_text())
    finally:
        process.kill()
        await process.wait()


async def run() -> int:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        async with (
            farm_process(folder) as port,
            open_database(f"sqlite+aiosqlite:///{folder}/bot.db") as db,
        ):
            await fill(db, port)
            watch, told = await ours(db, port, f"http://127.0.0.1:{port}")
            loop, new = await naive(port)
    scale = FEEDS / NAIVE
    print(
        f"{FEEDS} feeds, {FEEDS * FOLLOWERS} subscriptions, {told['published']:.0f} feeds with news"
    )
    print(f"{'':34}{'ours':>12}{'naive loop':>14}")
    line("CPU of an hour's polling, s", watch.cpu_s, loop.cpu_s * scale)
    line("  of it on the bot's event loop", watch.loop_cpu_s, loop.cpu_s * scale)
    line("share of a core, hourly", watch.cpu_s / HOUR_S, loop.cpu_s * scale / HOUR_S, ".1%")
    line("CPU of one poll, ms", watch.cpu_s / FEEDS * 1000, loop.cpu_s / NAIVE * 1000)
    line("done in, s", watch.wall_s, loop.wall_s * scale)
    line("memory with the parser, MB", watch.memory_mb, loop.memory_mb, ".0f")
    line("longest callback, CPU ms", watch.longest_cpu_ms, loop.longest_cpu_ms)
    line("longest callback, wall ms", watch.longest_wall_ms, loop.longest_wall_ms)
    print(f"posts {told['posts']:.0f}, all different: {told['posts'] == told['different']}")
    print(
        f"from reading the feed to the post: p50 {told['p50_s']:.2f} s, p99 {told['p99_s']:.2f} s"
    )
    print(
        "from publication to post: that, and up to 66 minutes until the feed is read (33 on average)"
    )
    print(f"worst callback: {watch.worst}")
    print(f"the naive loop read {NAIVE} feeds ({new} items), posted nothing and kept nothing")
    broken = [
        told["posts"] != told["published"] * FOLLOWERS,
        told["posts"] != told["different"],
        watch.longest_cpu_ms > MOST_BLOCKED_MS,
        watch.cpu_s > MOST_OF_NAIVE * loop.cpu_s * scale,
        watch.cpu_s / HOUR_S > MOST_SHARE,
        watch.memory_mb > MOST_MEMORY_MB,
    ]
    return int(any(broken))


def line(what: str, us: float, them: float, form: str = ".2f") -> None:
    print(f"{what:34}{us:>12{form}}{them:>14{form}}")


if __name__ == "__main__":
    sys.exit(asyncio.run(run()))
