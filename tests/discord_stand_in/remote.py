"""Talk to a stand-in in another process as if it were here."""

import asyncio
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import aiohttp

from tests.discord_stand_in.control import plain, revive

ROOT = Path(__file__).resolve().parents[2]


class RemoteDiscord:
    """Every method and attribute of `DiscordStandIn`, as a coroutine: `await discord.slash(…)`."""

    def __init__(self, url: str) -> None:
        self.url = url
        self.api_base = f"{url}/api/v10"
        self.gateway_url = url.replace("http", "ws", 1) + "/gateway"

    def __getattr__(self, name: str) -> Callable[..., Any]:
        async def call(*args: Any, **kwargs: Any) -> Any:
            return await self.call(name, *args, **kwargs)

        return call

    async def call(self, method: str, *args: Any, **kwargs: Any) -> Any:
        """Call a method by its dotted name, such as `state.add_user`."""
        asked = {"method": method, "args": plain(list(args)), "kwargs": plain(kwargs)}
        async with (
            aiohttp.ClientSession() as session,
            session.post(f"{self.url}/control", json=asked) as response,
        ):
            answer = await response.json()
        if "error" in answer:
            raise AssertionError(f"{answer['error']}\n{answer['traceback']}")
        return revive(answer["result"])


class DiscordProcess:
    """A stand-in in a process of its own: `async with DiscordProcess() as discord` is its remote."""

    def __init__(self, *arguments: str) -> None:
        self._arguments = arguments

    async def __aenter__(self) -> RemoteDiscord:
        self._process = await asyncio.create_subprocess_exec(
            sys.executable,
            "-m",
            "tests.discord_stand_in",
            "--port",
            "0",
            *self._arguments,
            stdout=subprocess.PIPE,
            cwd=ROOT,
            env={**os.environ, "PYTHONUNBUFFERED": "1"},
        )
        assert self._process.stdout is not None
        line = (await asyncio.wait_for(self._process.stdout.readline(), 60)).decode().strip()
        assert line.startswith("http"), line
        return RemoteDiscord(line)

    async def __aexit__(self, *exc: object) -> None:
        if self._process.returncode is None:
            self._process.kill()
        await self._process.wait()
