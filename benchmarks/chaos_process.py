"""One of several bots as a process that can be killed, frozen, and cut off from the database and Discord."""

import asyncio
import re
import signal
import sys
from collections import Counter
from contextlib import AsyncExitStack, suppress
from dataclasses import dataclass
from pathlib import Path

from tests.discord_stand_in import RemoteDiscord
from tests.line import Line, line_to, through, to_port, to_postgres

CUTS = {
    f"{where}-{how}": (where, how)
    for where in ("database", "discord", "both")
    for how in ("held", "cut")
}
"""A process that is cut off: from what, and whether its bytes are held up or its connections cut."""

TAKEN = re.compile(r"shard (taken|given up) shard=(\d+)")
CONNECTED = re.compile(r"shard connected shard=(\d+)")


@dataclass
class Process:
    """One bot; what it holds is read in its log."""

    number: int
    folder: Path
    env: dict[str, str]
    lines: dict[str, Line]
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

    def lose(self, where: str, how: str) -> None:
        """Cut it off from the "database", from "discord" or from "both"."""
        for name, line in self.lines.items():
            if where in (name, "both"):
                (line.hold if how == "held" else line.cut)()

    def reach_again(self) -> None:
        for line in self.lines.values():
            line.mend()

    async def end(self) -> None:
        if self.running is not None and self.running.returncode is None:
            with suppress(ProcessLookupError):
                self.running.send_signal(signal.SIGCONT)
                self.running.kill()
            await self.running.wait()


async def process(
    number: int, env: dict[str, str], folder: Path, discord: RemoteDiscord, stack: AsyncExitStack
) -> Process:
    """Return a bot that is not started yet, with lines of its own to the database and to Discord."""
    to_discord = to_port(int(discord.url.rpartition(":")[2]))
    lines = {
        "database": await stack.enter_async_context(line_to(to_postgres(env["DATABASE_URL"]))),
        "discord": await stack.enter_async_context(line_to(to_discord)),
    }
    there = f"127.0.0.1:{lines['discord'].port}"
    own = {
        "DATABASE_URL": through(lines["database"], env["DATABASE_URL"]),
        "DISCORD_API_BASE": f"http://{there}/api/v10",
        "DISCORD_GATEWAY_URL": f"ws://{there}/gateway",
    }
    return Process(number, folder, env | own, lines)
