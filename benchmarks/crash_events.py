"""Kill the bot at random moments while events are announced and reminders are due.

    python -m benchmarks.crash_events [--kills 100] [--seed 1]

After every kill the bot is started again. In the end every event whose confirmation was kept has
one card, one entry in Discord's list and one reminder: none is missing, none is there twice. How
long it took after a restart until nothing was missing is measured; the budget is a minute.
"""

import argparse
import asyncio
import contextlib
import logging
import os
import random
import sqlite3
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tests.discord_stand_in import DiscordStandIn

ROOT = Path(__file__).resolve().parents[1]
BERGEN = "gn:3161732"
BUDGET_S = 60.0
LONGEST_S = 1.0
"""An event is announced within this; the bot is killed at a random moment of it."""

PACE = {"delay_s": 0.08, "answer_delay_s": 0.12}

LEAD_S = 60
"""The shortest reminder there is, a minute before the start."""


@dataclass
class Findings:
    """What was found: `missing` and `double` name what should have been there once."""

    kills: int = 0
    confirmed: int = 0
    drafts: int = 0
    midway: int = 0
    """Kills that struck between the confirmation and the last of Discord's answers."""
    longest_s: float = 0.0
    missing: list[str] = field(default_factory=list)
    double: list[str] = field(default_factory=list)
    violations: list[str] = field(default_factory=list)

    @property
    def is_good(self) -> bool:
        """Whether nothing was missing or doubled, and nothing took too long."""
        bad = self.missing or self.double or self.violations
        return not bad and self.longest_s < BUDGET_S and self.confirmed > 0


class Crashes:
    """A Discord, and a bot that is killed again and again."""

    def __init__(self, discord: DiscordStandIn, folder: Path, seed: int) -> None:
        self.discord = discord
        self.folder = folder
        self.chance = random.Random(seed)
        self.bot: asyncio.subprocess.Process | None = None
        self.people: set[asyncio.Task[Any]] = set()

    async def start(self) -> None:
        """Start the bot and wait until it is connected."""
        kept = {k: v for k, v in os.environ.items() if k in ("PATH", "HOME", "LANG", "TMPDIR")}
        self.bot = await asyncio.create_subprocess_exec(
            sys.executable, "-m", "bot",
            cwd=self.folder,
            stderr=asyncio.subprocess.PIPE,
            env=kept | {
                "DISCORD_TOKEN": "not.a.token",
                "DISCORD_API_BASE": self.discord.api_base,
                "DISCORD_GATEWAY_URL": self.discord.gateway_url,
                "DATABASE_URL": f"sqlite+aiosqlite:///{self.folder}/bot.db",
                "NEWS_FEEDS": "",
                "PYTHONPATH": str(ROOT),
            },
        )  # fmt: skip
        assert self.bot.stderr is not None
        said: list[bytes] = []
        async with asyncio.timeout(60):
            while b" ready " not in (line := await self.bot.stderr.readline()):
                said.append(line)
                assert line, f"the bot ended by itself:\n{b''.join(said).decode()}"
        self._keep_reading(self.bot.stderr)
        await self.discord.until_commands()

    def _keep_reading(self, log: asyncio.StreamReader) -> None:
        """Empty the pipe, or the bot would stop when it is full."""

        async def read() -> None:
            while await log.readline():
                pass

        self.behind(read())

    def behind(self, work: Any) -> None:
        task = asyncio.ensure_future(work)
        self.people.add(task)
        task.add_done_callback(self.people.discard)

    async def kill(self) -> None:
        """End the bot as the power would."""
        assert self.bot is not None
        self.bot.kill()
        await self.bot.wait()
        for task in list(self.people):
            task.cancel()
        await asyncio.gather(*self.people, return_exceptions=True)

    async def announce(self, title: str) -> None:
        """Create and confirm an event whose reminder is due in a few seconds."""
        start = int(time.time()) + LEAD_S + self.chance.randint(3, 8)
        with contextlib.suppress(Exception):  # the bot may be killed while somebody waits for it
            preview = await self.discord.slash(
                "event create",
                user=self.discord.moderator,
                title=title,
                when=f"<t:{start}>",
                city=BERGEN,
                reminders="1 min",
            )
            await self.discord.press(preview, "Confirm")

    def events(self) -> dict[str, str]:
        """Return the state of every event in the store, by title."""
        with contextlib.closing(
            sqlite3.connect(f"file:{self.folder}/bot.db?mode=ro", uri=True)
        ) as db:
            return dict(db.execute("SELECT title, state FROM events"))

    def seen(self) -> tuple[Counter[str], Counter[str], Counter[str]]:
        """Return how often each title has a card, a reminder, and an entry in Discord's list."""
        cards: Counter[str] = Counter()
        reminders: Counter[str] = Counter()
        for message in self.discord.posts(self.discord.general):
            title = message["embeds"][0]["title"].removeprefix("Over: ")
            (cards if message["components"] else reminders)[title] += 1
        natives = Counter(
            e["name"] for e in self.discord.state.events[self.discord.harbour].values()
        )
        return cards, reminders, natives

    def lacking(self) -> list[str]:
        """Return the confirmed events without card or entry."""
        cards, _, natives = self.seen()
        confirmed = [title for title, state in self.events().items() if state != "draft"]
        return [t for t in confirmed if not cards[t] or not natives[t]]


async def crash(kills: int, folder: Path, seed: int = 1) -> Findings:
    """Kill the bot `kills` times and return what was found."""
    findings = Findings(kills=kills)
    async with DiscordStandIn() as discord:
        await discord.allow_bot("CREATE_EVENTS")
        # Discord takes its time, so that a kill may strike before, between and after its answers.
        discord.fail("POST", "/messages|/scheduled-events", status=0, times=0, **PACE)
        crashes = Crashes(discord, folder, seed)
        await crashes.start()
        for n in range(kills):
            crashes.behind(crashes.announce(f"Crash {n}"))
            await asyncio.sleep(crashes.chance.uniform(0.05, LONGEST_S))
            await crashes.kill()
            findings.midway += bool(crashes.lacking())
            await crashes.start()
            restarted = time.monotonic()
            await until(lambda: not crashes.lacking(), 2 * BUDGET_S)
            findings.longest_s = max(findings.longest_s, time.monotonic() - restarted)
            # Reminders of earlier events are due in the meantime: kills strike them, too.
            await asyncio.sleep(crashes.chance.uniform(0.0, 2.0))
        await _wait_for_reminders(crashes)
        _judge(crashes, findings)
        await crashes.kill()
    return findings


async def until(is_so: Callable[[], bool], patience_s: float) -> None:
    """Wait until something is so, for `patience_s` at most; the store is in another process."""
    for _ in range(int(patience_s / 0.05)):
        if is_so():
            return
        await asyncio.sleep(0.05)


async def _wait_for_reminders(crashes: Crashes) -> None:
    def all_came() -> bool:
        _, reminders, _ = crashes.seen()
        return all(reminders[t] for t, state in crashes.events().items() if state != "draft")

    await until(all_came, 45)
    # And a while longer, in which a second one would come.
    await asyncio.sleep(6)


def _judge(crashes: Crashes, findings: Findings) -> None:
    cards, reminders, natives = crashes.seen()
    for title, state in crashes.events().items():
        wanted = 0 if state == "draft" else 1
        findings.drafts += not wanted
        findings.confirmed += wanted
        for what, counted in (("card", cards), ("reminder", reminders), ("entry", natives)):
            if counted[title] < wanted:
                findings.missing.append(f"{what} of {title}")
            if counted[title] > wanted:
                findings.double.append(f"{what} of {title}: {counted[title]}")
    findings.violations = list(crashes.discord.violations)


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.crash_events")
    parser.add_argument("--kills", type=int, default=100)
    parser.add_argument("--seed", type=int, default=1)
    args = parser.parse_args()
    # A killed bot breaks off in the midst of its requests.
    logging.getLogger("aiohttp.server").setLevel(logging.CRITICAL)
    with tempfile.TemporaryDirectory() as folder:
        findings = asyncio.run(crash(args.kills, Path(folder), args.seed))
    print(
        f"{findings.kills} kills ({findings.midway} midway), {findings.confirmed} events confirmed, {findings.drafts} drafts "
        f"left; nothing missing {findings.longest_s:.1f} s after a restart at the latest"
    )
    for line in (*findings.missing, *findings.double, *findings.violations):
        print("✗", line)
    return 0 if findings.is_good else 1


if __name__ == "__main__":
    sys.exit(main())
