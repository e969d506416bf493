"""Kill the bot at random moments while events are announced, once and again, changed, split, shared and called off.

    python -m benchmarks.crash_events [--kills 100] [--seed 1]

After every kill the bot is started again. In the end the store and Discord agree: every time of
every event has one card and one entry in Discord's list that say what the store says, in each
server that holds it; each is reminded of, and a move or cancellation told, once. How long it took
after a restart until nothing was missing is measured; the budget is a minute.
"""

import argparse
import asyncio
import contextlib
import logging
import os
import random
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from benchmarks.crash_truth import Truth
from tests.discord_stand_in import DiscordStandIn

ROOT = Path(__file__).resolve().parents[1]
BERGEN, SEATTLE = "gn:3161732", "gn:5809844"
BUDGET_S = 60.0
LONGEST_S = 1.0
"""What is confirmed is done within this; the bot is killed at a random moment of it."""

PACE = {"delay_s": 0.08, "answer_delay_s": 0.12}

LEAD_S = 60
"""The shortest reminder there is, a minute before the start."""

IN_A_WEEK_S = 7 * 86400


@dataclass
class Findings:
    """What was found: `missing` and `double` name what should have been there once."""

    kills: int = 0
    confirmed: int = 0
    drafts: int = 0
    midway: int = 0
    """Kills after which Discord did not show what the store said."""
    done: Counter[str] = field(default_factory=Counter)
    """How often each deed was kept."""
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
    """A Discord with two twinned servers, and a bot that is killed again and again."""

    def __init__(self, discord: DiscordStandIn, folder: Path, seed: int) -> None:
        self.discord = discord
        self.folder = folder
        self.chance = random.Random(seed)
        self.bot: asyncio.subprocess.Process | None = None
        self.people: set[asyncio.Task[Any]] = set()
        sound = discord.state.add_guild("Sound")
        channel = discord.state.add_channel(sound["id"], "general")["id"]
        self.there = {"guild": sound["id"], "channel": channel, "user": sound["owner_id"]}
        self.truth = Truth(discord, folder / "bot.db", (discord.general, channel))

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

    async def twin(self) -> None:
        """Let the two servers hold events together."""
        await self.here("setup", city=BERGEN)
        await self.discord.slash("setup", **self.there, city=SEATTLE)
        code = (await self.here("twin invite")).text.split("**")[1]
        asked = await self.discord.slash("twin accept", **self.there, code=code)
        await self.discord.press(asked, "Yes, twin the servers", user=self.there["user"])

    async def here(self, command: str, **options: Any) -> Any:
        return await self.discord.slash(command, user=self.discord.moderator, **options)

    async def confirmed(self, command: str, button: str = "Confirm", **options: Any) -> None:
        """Use a command and confirm; the bot may be killed while somebody waits for it."""
        with contextlib.suppress(Exception):
            preview = await self.here(command, **options)
            await self.discord.press(preview, button)

    async def announce(self, title: str, **options: Any) -> None:
        """Create and confirm an event whose reminder is due in a few seconds."""
        start = int(time.time()) + LEAD_S + self.chance.randint(3, 8)
        when = f"<t:{start}>"
        wanted = {"when": when, "city": BERGEN, "reminders": "1 min", **options}
        await self.confirmed("event create", title=title, **wanted)

    async def standing(self, title: str, **options: Any) -> str:
        """Announce an event in peace, let somebody answer, and return its number."""
        start = f"<t:{int(time.time()) + IN_A_WEEK_S}>"
        await self.announce(title, **{"when": start, "reminders": "none", **options})
        [number] = [str(one.id) for one in self.truth.events() if one.title == title]
        await until(lambda: bool(self.truth.cards_of(title)), BUDGET_S)
        await self.discord.press(self.truth.cards_of(title)[0], "Going")
        return number

    async def deed(self, n: int) -> Any:
        """Prepare the deed of the `n`th kill; return what is to be struck by it."""
        title = f"Crash {n}"
        match DEEDS[n % len(DEEDS)]:
            case "announce":
                return self.announce(title)
            case "edit":
                number = await self.standing(title)
                when = f"<t:{int(time.time()) + IN_A_WEEK_S + 3600}>"
                return self.confirmed("event edit", event=number, title=f"{title} anew", when=when)
            case "anew":
                number = await self.standing(title)
                return self._anew(number)
            case "split":
                until_day = {"repeat": "daily", "until": "5 times"}
                number = await self.standing(title, **until_day)
                return self.confirmed(
                    "event edit",
                    event=f"{number}/2",
                    scope="following",
                    title=f"{title} anew",
                )
            case "share":
                await self.announce(title, share=True)
                offers = self.discord.posts
                await until(lambda: self._offer(title) is not None, BUDGET_S)
                offer = self._offer(title)
                assert offer is not None, offers(self.there["channel"])
                return self._take(offer)
            case "cancel":
                number = await self.standing(title)
                return self.confirmed("event cancel", "Call it off", event=number)
        raise AssertionError(n)

    async def _anew(self, number: str) -> None:
        with contextlib.suppress(Exception):
            await self.here("event announce", event=number)

    def _offer(self, title: str) -> Any:
        posts = self.discord.posts(self.there["channel"])
        found = [m for m in posts if "offer:" in str(m["components"]) and title in str(m["embeds"])]
        return found[-1] if found else None

    async def _take(self, offer: Any) -> None:
        with contextlib.suppress(Exception):
            await self.discord.press(offer, "Announce it here, too", user=self.there["user"])


DEEDS = ("announce", "edit", "split", "share", "cancel", "anew")


async def crash(kills: int, folder: Path, seed: int = 1) -> Findings:
    """Kill the bot `kills` times and return what was found."""
    findings = Findings(kills=kills)
    async with DiscordStandIn() as discord:
        crashes = Crashes(discord, folder, seed)
        await discord.allow_bot("CREATE_EVENTS")
        await discord.allow_bot("CREATE_EVENTS", guild=crashes.there["guild"])
        try:
            await _strike(crashes, findings)
        finally:
            await crashes.kill()
    return findings


async def _strike(crashes: Crashes, findings: Findings) -> None:
    discord = crashes.discord
    await crashes.start()
    await crashes.twin()
    # Discord takes its time, so that a kill may strike before, between and after its answers.
    discord.fail("POST", "/messages|/scheduled-events", status=0, times=0, **PACE)
    discord.fail("PATCH", "/messages|/scheduled-events", status=0, times=0, **PACE)
    for n in range(findings.kills):
        crashes.behind(await crashes.deed(n))
        await asyncio.sleep(crashes.chance.uniform(0.05, LONGEST_S))
        await crashes.kill()
        findings.midway += bool(crashes.truth.wrong())
        await crashes.start()
        restarted = time.monotonic()
        await until(lambda: not crashes.truth.wrong(), 2 * BUDGET_S)
        findings.longest_s = max(findings.longest_s, time.monotonic() - restarted)
        # Reminders of earlier events are due in the meantime: kills strike them, too.
        await asyncio.sleep(crashes.chance.uniform(0.0, 2.0))
    await until(lambda: not crashes.truth.untold(), 45)
    # And a while longer, in which a second one would come.
    await asyncio.sleep(6)
    _judge(crashes, findings)


async def until(is_so: Callable[[], bool], patience_s: float) -> None:
    """Wait until something is so, for `patience_s` at most; the store is in another process."""
    for _ in range(int(patience_s / 0.05)):
        if is_so():
            return
        await asyncio.sleep(0.05)


def _judge(crashes: Crashes, findings: Findings) -> None:
    truth = crashes.truth
    states = [event.state for event in truth.events()]
    findings.drafts = states.count("draft")
    findings.confirmed = len(states) - findings.drafts
    findings.done = truth.done()
    findings.missing = [*truth.wrong(), *truth.untold()]
    findings.double = truth.double()
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
    kept = ", ".join(f"{count} {what}" for what, count in sorted(findings.done.items()))
    print(
        f"{findings.kills} kills ({findings.midway} midway), {findings.confirmed} events ({kept}), {findings.drafts} drafts "
        f"left; nothing missing {findings.longest_s:.1f} s after a restart at the latest"
    )
    for line in (*findings.missing, *findings.double, *findings.violations):
        print("✗", line)
    return 0 if findings.is_good else 1


if __name__ == "__main__":
    sys.exit(main())
