"""Does everything hold over a week, and does the memory stay as it is?

    make soak                                                              a day in five minutes
    make soak ARGS="--servers 200 --feeds 500 --days 7 --minutes 60"       a week in an hour

The bot is a process of its own, by a clock that is put forward every six seconds (benchmarks/moved_clock.py);
Discord and the feeds are here, by the same clock. Each server follows three feeds, a fifth of them has an event a day, people
ask and answer. Meanwhile Discord fails for an hour, a proxy says 403 for an hour, the gateway breaks off,
feeds are away for six hours, a tenth of the servers throws the bot out and invites it again, the bot is
killed twice and stopped once, and its machine's clock goes three hours ahead and an hour behind for a
while. Then nothing more happens, and the memory is compared with itself later on.

In the end each item must stand once in each channel that follows its feed (of a server that threw the bot
out meanwhile: once at most), each time of an event must have one card and one entry, nobody's question may
be without an answer while the bot is there, none of Discord's limits broken, no traceback in the log, and
the memory flat. Exit code 1 otherwise.
"""

import argparse
import asyncio
import os
import random
import sys
import tempfile
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import psutil
from aiohttp import web

from benchmarks.moved_clock import MovedClock
from benchmarks.soak_outcome import tell, wrong_items
from tests.discord_stand_in import DiscordStandIn
from tests.discord_stand_in.remote import ROOT
from tests.discord_stand_in.reply import components_of
from tests.press import Press

JSON = dict[str, Any]

FOLLOWED = 3
ITEMS_A_DAY = 1.0
TICK_S = 0.5
LEAP_EVERY_S = 6.0
"""Each of the bot's loops has had a round by then."""

TRIES = 5
"""Where the machine has so much to do that the store is not there in time."""

START_S = 300.0
DRAIN_S = 240.0
SLACK = timedelta(hours=12)
"""A post that waits while the bot is thrown out may come this long after what it is about."""

BEGINS = datetime(2027, 3, 24, 6, tzinfo=UTC)
"""The clocks of Europe change on the 28th."""


def takes_answers(message: JSON) -> bool:
    """Return whether a message is the card of an event that one can still say to that one comes."""
    return {"Going", "Maybe"} <= {one.get("label") for one in components_of(message)}


@dataclass
class Server:
    """A server with a channel, whoever owns it, and the feeds it follows."""

    guild: JSON
    channel: str
    owner: str
    feeds: tuple[str, ...] = ()
    away: list[tuple[datetime, datetime]] = field(default_factory=list)

    def had_the_bot(self, at: datetime) -> bool:
        return not any(left - SLACK <= at <= back + SLACK for left, back in self.away)


@dataclass
class Soak:
    """What goes on, and what is known of it."""

    discord: DiscordStandIn
    press: Press
    clock: MovedClock
    folder: Path
    options: argparse.Namespace
    chance: random.Random
    servers: list[Server] = field(default_factory=list)
    items: dict[str, dict[str, datetime]] = field(default_factory=dict)
    """Feed → title → when it was published."""
    asked: int = 0
    unanswered: list[str] = field(default_factory=list)
    memory: list[tuple[float, float]] = field(default_factory=list)
    """How much of the time was over, and MB held."""
    bot: "asyncio.subprocess.Process | None" = None
    breaks: int = 0
    """How often the bot was not there, or did not hear: what was asked meanwhile may be lost."""

    @property
    def leap(self) -> timedelta:
        whole = timedelta(days=self.options.days)
        return whole * LEAP_EVERY_S / (self.options.minutes * 60)

    # the bot as a process

    async def start(self) -> None:
        kept = {k: v for k, v in os.environ.items() if k in ("PATH", "HOME", "LANG", "TMPDIR")}
        env = kept | {
            "DISCORD_TOKEN": "not.a.token",
            "DISCORD_API_BASE": self.discord.api_base,
            "DISCORD_GATEWAY_URL": self.discord.gateway_url,
            "DATABASE_URL": f"sqlite+aiosqlite:///{self.folder}/bot.db",
            "NEWS_FEEDS": "",
            "ALLOW_PRIVATE_FEEDS": "true",
            "PYTHONPATH": str(ROOT),
        }
        with (self.folder / "bot.log").open("ab") as log:
            self.bot = await asyncio.create_subprocess_exec(
                sys.executable, "-W", "ignore", "-m", "benchmarks.moved_clock",
                str(self.folder / "clock"), cwd=self.folder, env=env, stderr=log,
            )  # fmt: skip
        await self.discord.until_commands(START_S)
        self.breaks += 1

    async def stop(self, *, hard: bool) -> None:
        assert self.bot is not None
        self.breaks += 1
        (self.bot.kill if hard else self.bot.terminate)()
        await self.bot.wait()

    async def again(self, *, hard: bool) -> None:
        await self.stop(hard=hard)
        await self.start()

    # before

    async def furnish(self) -> None:
        """Make the servers, let each follow some feeds, and announce some events."""
        names = [f"feed{number}" for number in range(self.options.feeds)]
        for name in names:
            self.items[name] = {}
            self._publish(name, f"{name} before")
        for number in range(self.options.servers):
            guild = await self.discord.invite(f"server {number}")
            await self.discord.allow_bot("CREATE_EVENTS", guild=guild["id"])
            channel = guild["channels"][0]["id"]
            feeds = tuple(names[(number * FOLLOWED + n) % len(names)] for n in range(FOLLOWED))
            server = Server(guild, channel, guild["owner_id"], feeds)
            for name in feeds:
                reply = await self.discord.slash(
                    "follow feed", url=self.url(name), guild=guild["id"], channel=channel,
                    user=server.owner,
                )  # fmt: skip
                assert "now follows" in reply.text, reply.text
            if number % 5 == 0:
                await self._announce(server)
            self.servers.append(server)

    async def look_once(self) -> None:
        """Wait until each feed was looked at: what stands in it then is not news."""
        followed = {name for server in self.servers for name in server.feeds}
        self.press.requests.clear()
        while followed - {request.path[1:] for request in self.press.requests}:
            self.clock.leap(timedelta(minutes=70))
            await asyncio.sleep(LEAP_EVERY_S)

    def url(self, name: str) -> str:
        """Return a feed's address: each has a host of its own, for one host is asked slowly."""
        host = list(self.items).index(name) + 2
        return f"http://127.0.{host // 250}.{host % 250 + 1}:{self.press.port}/{name}"

    async def _announce(self, server: Server) -> None:
        day = self.clock.right() + timedelta(days=1)
        preview = await self.discord.slash(
            "event create", user=server.owner, guild=server.guild["id"], channel=server.channel,
            title="Meeting", when=f"{day:%Y-%m-%d} 18:00", place="Town hall", city="gn:3161732",
            repeat="daily",
        )  # fmt: skip
        for _ in range(TRIES):
            confirmed = await self.discord.press(preview, "Confirm")
            if "Announced" in confirmed.text:
                return
        raise RuntimeError(f"not announced: {confirmed.text}")

    def _publish(self, name: str, title: str) -> None:
        # The press dates by our clock.
        ahead = self.clock.right() - datetime.now(UTC)
        self.press.publish(title, name, hours_ago=-ahead / timedelta(hours=1))

    # meanwhile

    def publish(self, meanwhile: timedelta) -> None:
        """Let feeds publish what they publish in this time."""
        for name, items in self.items.items():
            if self.press.status.get(name, 200) == 200 and self.chance.random() < (
                ITEMS_A_DAY * (meanwhile / timedelta(days=1))
            ):
                title = f"{name} item {len(items)}"
                items[title] = self.clock.right()
                self._publish(name, title)

    async def ask(self) -> None:
        """Let somebody ask about a city, or answer an event."""
        server = self.chance.choice(self.servers)
        if server.guild["id"] not in self.discord.state.guilds:
            return
        self.asked += 1
        breaks = self.breaks
        where = {"user": server.owner}
        try:
            cards = [m for m in self.discord.posts(server.channel) if takes_answers(m)]
            if cards and self.chance.random() < 0.5:
                await self.discord.press(cards[-1], self.chance.choice(("Going", "Maybe")), **where)
            else:
                city = self.chance.choice(("Seattle", "Köln", "Bergen", "東京"))
                await self.discord.slash(
                    "sister", city=city, guild=server.guild["id"], channel=server.channel, **where
                )
        except (TimeoutError, AssertionError) as error:
            if breaks == self.breaks:
                self.unanswered.append(f"{server.guild['name']}: {error!r}")

    async def break_off(self, *, resumable: bool) -> None:
        self.breaks += 1
        await self.discord.gateway.drop(resumable=resumable)
        await self.discord.until_ready(START_S)
        self.breaks += 1

    async def throw_out(self) -> None:
        for server in self.servers[::10]:
            state, now = self.discord.state, self.clock.right()
            server.away.append((now, now + timedelta(days=99)))
            guild = state.guilds.pop(server.guild["id"])
            await self.discord.gateway.dispatch("GUILD_DELETE", {"id": guild["id"]}, guild["id"])

    async def invite_again(self) -> None:
        for server in self.servers[::10]:
            self.discord.state.guilds[server.guild["id"]] = server.guild
            await self.discord.gateway.guild_joined(server.guild)
            server.away[-1] = server.away[-1][0], self.clock.right()

    async def fail(self, **how: Any) -> None:
        self.discord.fail("POST", "/channels/", times=0, **how)

    async def heal(self) -> None:
        self.discord.heal()

    async def feeds_away(self, status: int) -> None:
        for name in list(self.items)[::5]:
            self.press.status[name] = status

    async def wrong_clock(self, hours: float) -> None:
        self.clock.set(self.clock.right(), wrong_by=timedelta(hours=hours))

    def troubles(self) -> list[tuple[float, Callable[[], Awaitable[object]]]]:
        """Return what happens, and when: in parts of the whole time."""
        hour = 1 / (24 * self.options.days)
        return [
            (0.08, lambda: self.fail(status=503)),
            (0.08 + hour, self.heal),
            (0.15, lambda: self.again(hard=True)),
            (0.20, lambda: self.break_off(resumable=True)),
            (0.24, lambda: self.break_off(resumable=False)),
            (0.28, self.throw_out),
            (0.32, lambda: self.feeds_away(503)),
            (0.32 + 6 * hour, lambda: self.feeds_away(200)),
            (0.36 + 6 * hour, self.invite_again),
            (0.54, lambda: self.wrong_clock(3)),
            (0.57, lambda: self.wrong_clock(0)),
            (0.58, lambda: self.wrong_clock(-1)),
            (0.60, lambda: self.wrong_clock(0)),
            (0.61, lambda: self.fail(status=403)),
            (0.61 + hour, self.heal),
            (0.64, lambda: self.again(hard=False)),
            (0.66, lambda: self.again(hard=True)),
        ]

    def measure(self, over: float) -> None:
        assert self.bot is not None
        with suppress(psutil.Error):
            main = psutil.Process(self.bot.pid)
            held = [one.memory_info().rss for one in (main, *main.children(recursive=True))]
            self.memory.append((over, sum(held) / 2**20))

    async def run(self) -> None:
        """Let the time go by."""
        began, lasts_s = time.monotonic(), self.options.minutes * 60
        coming = self.troubles()
        people: set[asyncio.Task[None]] = set()
        leaps = 0
        while (over := (time.monotonic() - began) / lasts_s) < 1:
            if coming and over >= coming[0][0]:
                await coming.pop(0)[1]()
            if over * lasts_s >= (leaps + 1) * LEAP_EVERY_S:
                leaps += 1
                self.clock.leap(self.leap)
            if over < 0.97:
                self.publish(self.leap * TICK_S / LEAP_EVERY_S)
            task = asyncio.create_task(self.ask())
            people.add(task)
            task.add_done_callback(people.discard)
            self.measure(over)
            self.press.requests.clear()
            self.discord.requests.clear()
            await asyncio.sleep(TICK_S)
        await asyncio.gather(*people)

    async def drain(self) -> None:
        """Wait until everything stands, or until waiting longer is of no use."""
        patience = time.monotonic() + DRAIN_S
        while wrong_items(self) and time.monotonic() < patience:
            await asyncio.sleep(LEAP_EVERY_S)
            self.clock.leap(timedelta(minutes=15))


@asynccontextmanager
async def served() -> AsyncIterator[Press]:
    """Serve feeds on all addresses of this machine, of which Linux has 127.0.0.0/8."""
    press = Press()
    runner = web.ServerRunner(web.Server(press.answer), shutdown_timeout=0.1)
    await runner.setup()
    await web.TCPSite(runner, "0.0.0.0", 0).start()  # noqa: S104 - for as long as it takes
    press.port = runner.addresses[0][1]
    yield press
    await runner.cleanup()


async def main(options: argparse.Namespace) -> int:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        clock = MovedClock(folder / "clock")
        clock.set(BEGINS)
        async with DiscordStandIn() as discord, served() as press:
            discord.state.clock = clock.right
            soak = Soak(discord, press, clock, folder, options, random.Random(options.seed))
            began = time.monotonic()
            try:
                await soak.start()
                await soak.furnish()
                await soak.look_once()
                await soak.run()
                await soak.drain()
            finally:
                if soak.bot is not None and soak.bot.returncode is None:
                    await soak.stop(hard=False)
                kept = Path(tempfile.gettempdir()) / "soak.log"
                kept.write_bytes((folder / "bot.log").read_bytes())
            wrong = tell(soak, time.monotonic() - began)
        if wrong:
            print(f"{len(wrong)} things are wrong; the bot's log is {kept}")
            print("\n".join(wrong[:40]))
    return 1 if wrong else 0


if __name__ == "__main__":
    parser = argparse.ArgumentParser(prog="python -m benchmarks.soak")
    parser.add_argument("--servers", type=int, default=20)
    parser.add_argument("--feeds", type=int, default=50)
    parser.add_argument("--days", type=float, default=1)
    parser.add_argument("--minutes", type=float, default=5)
    parser.add_argument("--seed", type=int, default=1)
    sys.exit(asyncio.run(main(parser.parse_args())))
