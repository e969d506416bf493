"""How quickly does the bot start and answer over the wire, and how much memory does it hold?

    make bench-wire

The bot runs as a process of its own against the Discord on the loopback (tests/discord_stand_in),
so the figures hold everything but the internet: discord.py, parsing, the answer, drawing the card,
and its way back. Budgets: ready in 3 s, first response in 300 ms, autocomplete in 50 ms (p99) at
50 a second, 200 MB of memory while idle.
"""

import asyncio
import os
import statistics
import sys
import tempfile
import time
from collections.abc import Sequence

import psutil

from tests.discord_stand_in import DiscordStandIn
from tests.discord_stand_in.remote import ROOT

CITIES = (
    "Seattle", "Paris", "Tokyo", "Köln", "Saint Petersburg", "İstanbul", "São Paulo", "Suva",
    "Washington D.C.", "Frankfurt am Main", "東京", "Portland, Maine", "Nantes", "Kobe", "Bergen, Norway",
    "Rio de Janeiro", "Bethlehem", "Shanghai", "Reykjavík", "Christchurch",
)  # fmt: skip
TYPED = (
    "s",
    "se",
    "sea",
    "seat",
    "seatt",
    "k",
    "kö",
    "köl",
    "köln",
    "san",
    "san j",
    "東",
    "portl",
    "new yo",
)
PER_SECOND, SECONDS = 50, 10


class Report:
    """Prints each figure beside its budget and remembers which ones were broken."""

    def __init__(self) -> None:
        self.broken: list[str] = []

    def figure(self, what: str, value: float, unit: str, most: float | None = None) -> None:
        within = "" if most is None else f"   (at most {most:g} {unit})"
        print(f"{what:<40} {value:8.2f} {unit}{within}")
        if most is not None and value > most:
            self.broken.append(f"{what}: {value:.2f} {unit}, at most {most:g}")

    def times(self, what: str, times: Sequence[float], most_ms: float) -> None:
        ms = sorted(t * 1000 for t in times)
        self.figure(f"{what}, median of {len(ms)}", statistics.median(ms), "ms")
        self.figure(f"{what}, p99", ms[min(len(ms) - 1, int(len(ms) * 0.99))], "ms", most_ms)


async def main() -> None:
    report = Report()
    async with DiscordStandIn() as discord:
        with tempfile.TemporaryDirectory() as folder:
            started = time.perf_counter()
            bot = await start_bot(discord, folder)
            try:
                await discord.until_commands()
                report.figure(
                    "connected, commands registered", time.perf_counter() - started, "s", 3
                )
                await asyncio.sleep(3)
                report.figure("memory while idle", memory_mb(bot.pid), "MB", 200)
                report.times("/sister and its pages", await commands(discord), 300)
                report.times(f"autocomplete at {PER_SECOND}/s", await autocomplete(discord), 50)
                report.figure("memory after the work", memory_mb(bot.pid), "MB")
                stopped = time.perf_counter()
                bot.terminate()
                await bot.wait()
                report.figure("end on SIGTERM", time.perf_counter() - stopped, "s", 5)
            finally:
                if bot.returncode is None:
                    bot.kill()
    sys.exit("\n".join([*discord.violations, *report.broken]) or 0)


async def start_bot(
    discord: DiscordStandIn, folder: str, database_url: str = ""
) -> asyncio.subprocess.Process:
    """Start the bot in `folder`, on a SQLite there where no database is named."""
    return await asyncio.create_subprocess_exec(
        sys.executable,
        "-m",
        "bot",
        cwd=folder,
        stderr=asyncio.subprocess.DEVNULL,
        env=os.environ
        | {
            "DISCORD_TOKEN": "not.a.token",
            "DISCORD_API_BASE": discord.api_base,
            "DISCORD_GATEWAY_URL": discord.gateway_url,
            "DATABASE_URL": database_url or f"sqlite+aiosqlite:///{folder}/bot.db",
            "NEWS_FEEDS": "",
            "XDG_CACHE_HOME": folder,
            "PYTHONPATH": str(ROOT),
        },
    )


def memory_mb(pid: int) -> float:
    return float(psutil.Process(pid).memory_info().rss / 2**20)


async def commands(discord: DiscordStandIn) -> list[float]:
    times = []
    for city in CITIES * 3:
        card = await discord.slash("sister", city=city)
        times.append(card.first_response_s)
        if "Next ▶" in card.buttons:
            times.append((await discord.press(card, "Next ▶")).first_response_s)
    return times


async def autocomplete(discord: DiscordStandIn) -> list[float]:
    """Type in `PER_SECOND` letters a second, as many people at once would."""
    times: list[float] = []

    async def type_in(text: str) -> None:
        began = time.perf_counter()
        await discord.autocomplete("sister", "city", city=text)
        times.append(time.perf_counter() - began)

    tasks = []
    for i in range(PER_SECOND * SECONDS):
        tasks.append(asyncio.create_task(type_in(TYPED[i % len(TYPED)])))
        await asyncio.sleep(1 / PER_SECOND)
    await asyncio.gather(*tasks)
    return times


if __name__ == "__main__":
    asyncio.run(main())
