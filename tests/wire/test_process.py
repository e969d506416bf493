"""The bot as a process of its own, against a Discord of its own: how it starts and how it ends."""

import asyncio
import os
import re
import signal
import sys
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import aiohttp
import pytest

from tests.discord_stand_in import DiscordProcess, RemoteDiscord
from tests.discord_stand_in.remote import ROOT

pytestmark = pytest.mark.slow


@pytest.fixture
async def discord() -> AsyncIterator[RemoteDiscord]:
    async with DiscordProcess() as remote:
        yield remote
        assert await remote.violations() == []


def environment(api_base: str, gateway_url: str, folder: Path) -> dict[str, str]:
    """An environment without the developer's own settings."""
    kept = {k: v for k, v in os.environ.items() if k in ("PATH", "HOME", "LANG", "TMPDIR")}
    return kept | {
        "DISCORD_TOKEN": "not.a.token",
        "DISCORD_API_BASE": api_base,
        "DISCORD_GATEWAY_URL": gateway_url,
        "DATABASE_URL": f"sqlite+aiosqlite:///{folder}/bot.db",
        "NEWS_FEEDS": "",
        "PYTHONPATH": str(ROOT),
    }


@asynccontextmanager
async def bot_process(
    env: dict[str, str], folder: Path
) -> AsyncIterator[asyncio.subprocess.Process]:
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "bot", cwd=folder, env=env, stderr=asyncio.subprocess.PIPE
    )
    try:
        yield process
    finally:
        if process.returncode is None:
            process.kill()
        await process.wait()


async def log_until(process: asyncio.subprocess.Process, part: str, patience: float = 60) -> str:
    """Return the log up to the line that holds `part`."""
    assert process.stderr is not None
    lines = []
    async with asyncio.timeout(patience):
        while line := (await process.stderr.readline()).decode():
            lines.append(line)
            if part in line:
                return "".join(lines)
    raise AssertionError("".join(lines))


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT], ids=["SIGTERM", "Ctrl-C"])
async def test_it_starts_answers_and_ends_cleanly(discord, tmp_path, number):
    env = environment(discord.api_base, discord.gateway_url, tmp_path)
    async with bot_process(env, tmp_path) as process:
        await log_until(process, "ready")
        await discord.until_commands()
        reply = await discord.slash("sister", city="Seattle")
        assert "Bergen" in reply.text

        asked = time.monotonic()
        process.send_signal(number)
        code = await process.wait()

        assert code == 0
        # Closing has four seconds; the interpreter's own end comes on top, on a machine that may be busy.
        assert time.monotonic() - asked < 15


async def test_commands_are_synced_once_and_again_only_when_forgotten(discord, tmp_path):
    env = environment(discord.api_base, discord.gateway_url, tmp_path)
    for _ in range(2):
        async with bot_process(env, tmp_path) as process:
            await log_until(process, "ready")
            await discord.until_commands()
            await discord.slash("help")
            process.terminate()
            await process.wait()

    assert await discord.call("state.syncs") == 1


async def test_a_refused_token_is_one_line_and_exit_78(tmp_path):
    async with DiscordProcess("--token", "another.one") as discord:
        env = environment(discord.api_base, discord.gateway_url, tmp_path)
        async with bot_process(env, tmp_path) as process:
            assert process.stderr is not None
            text = (await process.stderr.read()).decode()
            code = await process.wait()

    [line] = [line for line in text.splitlines() if "DISCORD_TOKEN" in line]
    assert "refused" in line
    assert "Traceback" not in text
    assert "not.a.token" not in text
    assert code == 78


async def test_an_unreachable_discord_is_tried_again_without_a_traceback(tmp_path):
    env = environment("http://127.0.0.1:9/api/v10", "ws://127.0.0.1:9/", tmp_path)
    async with bot_process(env, tmp_path) as process:
        text = await log_until(process, "trying again in")

        process.terminate()
        async with asyncio.timeout(30):
            code = await process.wait()

    assert "Discord cannot be reached" in text
    assert "Traceback" not in text
    assert code == 0


async def test_the_health_port_tells_when_it_is_ready_and_how_it_is(discord, tmp_path):
    env = environment(discord.api_base, discord.gateway_url, tmp_path) | {"HEALTH_PORT": "0"}
    async with bot_process(env, tmp_path) as process, aiohttp.ClientSession() as session:
        opened = await log_until(process, "health port open")
        port = re.search(r"port=(\d+)", opened).group(1)
        await log_until(process, "live as ")

        async with session.get(f"http://127.0.0.1:{port}/readyz") as answer:
            assert (answer.status, (await answer.json())["reasons"]) == (200, [])
        async with session.get(f"http://127.0.0.1:{port}/metrics") as answer:
            figures = await answer.text()

    assert re.search(r"^sister_city_guilds \d+\.0$", figures, re.MULTILINE)
    assert re.search(r"^sister_city_outbox_due 0\.0$", figures, re.MULTILINE)
