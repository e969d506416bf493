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


async def main() -> None:
    async with DiscordStandIn() as discord:
        with tempfile.TemporaryDirectory() as folder:
            started = time.perf_counter()
            bot = await start_bot(discord, folder)
            try:
                await discord.until_commands()
                print(f"connected and commands registered   {time.perf_counter() - started:6.2f} s")
                await asyncio.sleep(3)
                print(f"memory while idle                   {memory_mb(bot.pid):6.0f} MB")
                await commands(discord)
                await autocomplete(discord)
                print(f"memory after the work               {memory_mb(bot.pid):6.0f} MB")
                stopped = time.perf_counter()
                bot.terminate()
                await bot.wait()
                print(f"end on SIGTERM                      {time.perf_counter() - stopped:6.2f} s")
            finally:
                if bot.returncode is None:
                    bot.kill()
    if discord.violations:
        sys.exit("\n".join(discord.violations))


async def start_bot(discord: DiscordStandIn, folder: str) -> asyncio.subprocess.Process:
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
            "DATABASE_URL": f"sqlite+aiosqlite:///{folder}/bot.db",
            "NEWS_FEEDS": "",
            "XDG_CACHE_HOME": folder,
            "PYTHONPATH": str(ROOT),
        },
    )


def memory_mb(pid: int) -> float:
    return float(psutil.Process(pid).memory_info().rss / 2**20)


async def commands(discord: DiscordStandIn) -> None:
    times = []
    for city in CITIES * 3:
        card = await discord.slash("sister", city=city)
        times.append(card.first_response_s)
        if "Next ▶" in card.buttons:
            times.append((await discord.press(card, "Next ▶")).first_response_s)
    report("/sister and its pages", times)


async def autocomplete(discord: DiscordStandIn) -> None:
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
    report(f"autocomplete at {PER_SECOND}/s", times)


def report(what: str, times: Sequence[float]) -> None:
    ms = sorted(t * 1000 for t in times)
    p99 = ms[min(len(ms) - 1, int(len(ms) * 0.99))]
    print(f"{what:<35} {statistics.median(ms):6.1f} ms median, {p99:.1f} ms p99 of {len(ms)}")


if __name__ == "__main__":
    asyncio.run(main())
