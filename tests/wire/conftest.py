"""A Discord on the loopback for every test in this folder, and our bot connected to it."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import UTC, datetime
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
from bot.pictures.cache import PictureCache
from bot.pictures.studio import Studio
from bot.storage.database import open_database
from tests.discord_stand_in import DiscordStandIn
from tests.press import Press
from tests.wire.event_stage import Clock, Stage


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


def reads_news(settings: Settings, press: Press) -> Settings:
    """Settings of a bot that reads our own papers, in which one item stands already."""
    press.publish("Old item", text="What stood there before.")
    press.bodies["gdelt"] = "{}"
    return settings.model_copy(
        update={"gdelt_url": press.url("gdelt"), "allow_private_feeds": True}
    )


@pytest.fixture
async def stage(discord: DiscordStandIn, settings: Settings, world: World) -> AsyncIterator[Stage]:
    """Events in Harbour, on the first of December at noon."""
    clock = Clock(datetime(2026, 12, 1, 12, tzinfo=UTC))
    await discord.allow_bot("CREATE_EVENTS")
    async with connected(discord, settings, world, clock) as bot:
        yield Stage(discord, bot, clock)


@pytest.fixture
async def operator(discord: DiscordStandIn, bot: SisterCityBot) -> str:
    """Somebody who may do what an operator may."""
    keeper = discord.state.add_user("keeper")["id"]
    object.__setattr__(bot.settings, "operator_ids", frozenset({int(keeper)}))
    return keeper


@pytest.fixture
async def studio(tmp_path: Path) -> AsyncIterator[Studio]:
    async with Studio(PictureCache(tmp_path / "pictures"), timeout_s=60) as studio:
        yield studio
