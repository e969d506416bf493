"""A Discord on the loopback for every test in this folder, and our bot connected to it."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import datetime
from pathlib import Path

import pytest
from discord.gateway import DiscordWebSocket
from discord.http import Route

from bot.atlas.open import open_atlas
from bot.clock import utc_now
from bot.config import Settings
from bot.live.client import SisterCityBot
from bot.live.gateway import point_discord_py_at
from bot.pairings.world import World
from bot.storage.database import open_database
from tests.discord_stand_in import DiscordStandIn


@pytest.fixture
async def discord() -> AsyncIterator[DiscordStandIn]:
    """A Discord of our own; the test fails if the bot broke one of Discord's limits."""
    async with DiscordStandIn() as stand_in:
        yield stand_in
    assert stand_in.violations == []


@pytest.fixture(autouse=True)
def _discord_py_as_it_was(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let discord.py speak to Discord again once the test is over."""
    monkeypatch.setattr(Route, "BASE", Route.BASE)
    monkeypatch.setattr(DiscordWebSocket, "DEFAULT_GATEWAY", DiscordWebSocket.DEFAULT_GATEWAY)


@pytest.fixture(scope="session")
def world() -> World:
    """The whole real atlas, mapped once for all tests."""
    return open_atlas()


@pytest.fixture
def settings(discord: DiscordStandIn, tmp_path: Path) -> Settings:
    """Settings that lead to the stand-in and to a store of the test's own."""
    return Settings(
        _env_file=None,
        discord_token="not.a.token",
        discord_api_base=discord.api_base,
        discord_gateway_url=discord.gateway_url,
        database_url=f"sqlite+aiosqlite:///{tmp_path}/bot.db",
        news_feeds=(),
        support_url="https://example.org/help",
    )


@asynccontextmanager
async def connected(
    discord: DiscordStandIn,
    settings: Settings,
    world: World,
    clock: Callable[[], datetime] = utc_now,
) -> AsyncIterator[SisterCityBot]:
    """Run the real bot against the stand-in; use it twice for a restart."""
    point_discord_py_at(settings)
    async with open_database(settings.database_url) as db:
        bot = SisterCityBot(settings, world, db, clock=clock)
        task = asyncio.create_task(bot.start("not.a.token"))
        try:
            await discord.until_commands()
            yield bot
        finally:
            await bot.close()
            await task


@pytest.fixture
async def bot(
    discord: DiscordStandIn, settings: Settings, world: World
) -> AsyncIterator[SisterCityBot]:
    """Our bot, connected, its commands registered."""
    async with connected(discord, settings, world) as bot:
        yield bot
