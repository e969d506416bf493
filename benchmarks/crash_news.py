"""Does each item stand exactly once in each channel, however often the bot is killed?

    make bench-crash_news [KILLS=120]

Feeds publish, Discord answers slowly, with errors and rate limits between, and loses answers; the
bot, a process of its own, is killed (SIGKILL) at random moments and started again. Discord is the
stand-in in its own process, so it outlives the bot. In the end every item published must stand in
every channel that follows its feed: once, and in the feed's order. Exit code 1 otherwise.
"""

import asyncio
import os
import random
import sys
import tempfile
import time
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path

from aiohttp import web

from tests.discord_stand_in import DiscordProcess, RemoteDiscord
from tests.discord_stand_in.remote import ROOT
from tests.press import Press

FEEDS = 3
POLL_S = 0.6
MOST_WAITING = 6
"""Unposted items of one feed at most: more at once would rightly be skipped as a flood."""

DRAIN_S = 300.0

FAULTS = (
    {"status": 500},
    {"status": 500, "done_anyway": True},
    {"status": 429, "retry_after_s": 0.3},
    {"status": 0, "delay_s": 0.8},
    {"status": 503},
    {"status": 503, "done_anyway": True},
)
"""What Discord does to one request in between; `done_anyway` posts the message and loses the answer."""


@dataclass
class Outcome:
    """What was found in the end: items that are not once in their channel, and figures."""

    kills: int = 0
    items: int = 0
    posts: int = 0
    deduplicated: int = 0
    missing: list[str] = field(default_factory=list)
    doubled: list[str] = field(default_factory=list)
    disordered: list[str] = field(default_factory=list)
    seconds: float = 0.0
    drain_seconds: float = 0.0
    log: str = ""

    @property
    def is_right(self) -> bool:
        return self.items > 0 and not (self.missing or self.doubled or self.disordered)


async def crash(kills: int, folder: Path, *, seed: int = 1, hard: bool = True) -> Outcome:
    """Kill the bot `kills` times while it works, and count what stands in the channels afterwards.

    `hard` lets Discord answer 503 as well, after which a post waits a quarter of a minute or more.
    """
    chance = random.Random(seed)
    begun = time.monotonic()
    faults = FAULTS if hard else FAULTS[:4]
    async with DiscordProcess() as discord, served() as press:
        bot = Bot(discord, folder)
        feeds = [f"feed{number}" for number in range(FEEDS)]
        for name in feeds:
            press.publish(f"{name} before", name)
        followed = await _follow(discord, bot, press, feeds)
        outcome = Outcome()
        published: dict[str, list[str]] = {name: [] for name in feeds}
        for kill in range(kills):
            await bot.start()
            dies_at = time.monotonic() + chance.uniform(0.2, 7.0 if hard else 2.5)
            if chance.random() < 0.6:
                await discord.fail(
                    "POST", "/messages", times=chance.randint(1, 2), **chance.choice(faults)
                )
            while (left := dies_at - time.monotonic()) > 0:
                await asyncio.sleep(min(left, chance.uniform(0.1, 0.6)))
                name = chance.choice(feeds)
                if await _waiting(discord, published[name], followed[name]) < MOST_WAITING:
                    title = f"{name} item {len(published[name])} after {kill} kills"
                    press.publish(title, name)
                    published[name].append(title)
            await bot.kill()
            outcome.kills += 1
        await discord.heal()
        drained = time.monotonic()
        await bot.start()
        await _drain(discord, published, followed)
        # Long enough for a double to show itself.
        await asyncio.sleep(3 * POLL_S + 1)
        await bot.kill()
        outcome.drain_seconds = time.monotonic() - drained
        await _count(discord, published, followed, outcome)
        outcome.seconds = time.monotonic() - begun
        outcome.log = bot.log_file.read_text(encoding="utf-8", errors="replace")
    return outcome


class Bot:
    """The bot as a process that can be killed and started again on the same store."""

    def __init__(self, discord: RemoteDiscord, folder: Path) -> None:
        self.log_file = folder / "bot.log"
        self._process: asyncio.subprocess.Process | None = None
        kept = {k: v for k, v in os.environ.items() if k in ("PATH", "HOME", "LANG", "TMPDIR")}
        self._env = kept | {
            "DISCORD_TOKEN": "not.a.token",
            "DISCORD_API_BASE": discord.api_base,
            "DISCORD_GATEWAY_URL": discord.gateway_url,
            "DATABASE_URL": f"sqlite+aiosqlite:///{folder}/bot.db",
            "NEWS_FEEDS": "",
            "NEWS_POLL_MINUTES": str(POLL_S / 60),
            "ALLOW_PRIVATE_FEEDS": "true",
            "PYTHONPATH": str(ROOT),
        }

    async def start(self) -> None:
        with self.log_file.open("ab") as log:
            self._process = await asyncio.create_subprocess_exec(
                sys.executable, "-m", "bot", cwd=self.log_file.parent, env=self._env, stderr=log
            )

    async def kill(self) -> None:
        """End the process at once, in the middle of whatever it does."""
        assert self._process is not None
        if self._process.returncode is not None:
            raise RuntimeError(
                f"the bot ended by itself: {self._process.returncode}, see {self.log_file}"
            )
        self._process.kill()
        await self._process.wait()


@asynccontextmanager
async def served() -> AsyncIterator[Press]:
    press = Press()
    runner = web.ServerRunner(web.Server(press.answer), shutdown_timeout=0.1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    press.port = runner.addresses[0][1]
    yield press
    await runner.cleanup()


async def _follow(
    discord: RemoteDiscord, bot: Bot, press: Press, feeds: list[str]
) -> dict[str, list[str]]:
    """Follow every feed in two channels, and return the channels by feed."""
    channels = [await discord.general(), await discord.news()]
    moderator = await discord.moderator()
    await bot.start()
    await discord.until_commands()
    for name in feeds:
        for channel in channels:
            reply = await discord.slash(
                "follow feed", url=press.url(name), channel=channel, user=moderator
            )
            assert "now follows" in reply.text, reply.text
    await bot.kill()
    return dict.fromkeys(feeds, channels)


async def _titles(discord: RemoteDiscord, channel: str) -> list[str]:
    return [
        embed["title"]
        for message in await discord.posts(channel)
        for embed in message["embeds"]
        if embed.get("title")
    ]


async def _waiting(discord: RemoteDiscord, published: list[str], channels: list[str]) -> int:
    """Return how many items of a feed do not yet stand in one of its channels."""
    return max([len(set(published) - set(await _titles(discord, channel))) for channel in channels])


async def _drain(
    discord: RemoteDiscord, published: dict[str, list[str]], followed: dict[str, list[str]]
) -> None:
    """Wait until everything stands, or until waiting longer is of no use."""
    patience = time.monotonic() + DRAIN_S
    while time.monotonic() < patience:
        waiting = [await _waiting(discord, published[name], followed[name]) for name in published]
        if not any(waiting):
            return
        await asyncio.sleep(0.5)


async def _count(
    discord: RemoteDiscord,
    published: dict[str, list[str]],
    followed: dict[str, list[str]],
    outcome: Outcome,
) -> None:
    outcome.items = sum(map(len, published.values()))
    outcome.deduplicated = await discord.deduplicated()
    stands = {c: await _titles(discord, c) for c in {c for cs in followed.values() for c in cs}}
    outcome.posts = sum(map(len, stands.values()))
    for name, titles in published.items():
        for channel in followed[name]:
            times = Counter(stands[channel])
            outcome.missing += [f"{t} in {channel}" for t in titles if not times[t]]
            outcome.doubled += [f"{t} in {channel}" for t in titles if times[t] > 1]
            order = [t for t in stands[channel] if t in set(titles)]
            if order != titles and not (outcome.missing or outcome.doubled):
                outcome.disordered.append(f"{name} in {channel}: {order}")


def main() -> int:
    kills = int(os.environ.get("KILLS", "120"))
    seed = int(os.environ.get("SEED", "1"))
    with tempfile.TemporaryDirectory() as folder:
        outcome = asyncio.run(crash(kills, Path(folder), seed=seed))
    print(f"kills                  {outcome.kills}")
    print(f"items published        {outcome.items}")
    print(f"posts in channels      {outcome.posts}")
    print(f"sends deduplicated     {outcome.deduplicated}   (sent again with the same nonce)")
    print(f"missing                {len(outcome.missing)}")
    print(f"doubled                {len(outcome.doubled)}")
    print(f"out of order           {len(outcome.disordered)}")
    print(
        f"time                   {outcome.seconds:.0f} s, of it {outcome.drain_seconds:.0f} s to drain"
    )
    for line in (*outcome.missing, *outcome.doubled, *outcome.disordered):
        print(line)
    if not outcome.is_right:
        print(outcome.log[-5000:], file=sys.stderr)
    return 0 if outcome.is_right else 1


if __name__ == "__main__":
    sys.exit(main())
