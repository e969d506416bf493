"""Stay connected until told to stop, and end with the exit code that says why."""

import asyncio
import logging
import signal
from collections.abc import Callable
from contextlib import AsyncExitStack, suppress
from datetime import UTC, datetime
from threading import Thread

import aiohttp
import discord

from bot.atlas.open import open_atlas
from bot.config import Settings
from bot.errors import ConfigError
from bot.live import logs
from bot.live.client import SisterCityBot
from bot.live.gateway import point_discord_py_at
from bot.live.health import Vitals, serve_health
from bot.pairings.holiday import warm
from bot.pictures.studio import Studio
from bot.storage import outbox
from bot.storage.database import open_database

log = logging.getLogger(__name__)

END_WITHIN_S = 4.0
RETRY_FIRST_S, RETRY_MOST_S = 2.0, 60.0

UNREACHABLE = (
    OSError,
    aiohttp.ClientError,
    discord.DiscordServerError,
    discord.GatewayNotFound,
    TimeoutError,
)


def go_live(settings: Settings) -> int:
    """Run the bot until SIGTERM or Ctrl-C (exit code 0).

    Raises ConfigError or DataError if the operator must act first.
    """
    logs.set_up(settings.log_level, settings.log_format, secrets=[settings.token])
    point_discord_py_at(settings)
    with suppress(KeyboardInterrupt):  # where the loop takes no signal handlers (Windows)
        asyncio.run(_live(settings))
    return 0


async def _live(settings: Settings) -> None:
    stop = asyncio.Event()
    _on_signals(stop.set)
    started_at = datetime.now(UTC)
    world = open_atlas(settings.atlas_path)
    async with AsyncExitStack() as stack:
        db = await stack.enter_async_context(open_database(settings.database_url))
        studio = await stack.enter_async_context(Studio())
        bot = SisterCityBot(settings, world, db, studio=studio)
        # Off the loop and ahead of the first card of two cities, which would wait a second for it.
        Thread(target=warm, args=(started_at.year,), daemon=True, name="holidays").start()

        async def vitals() -> Vitals:
            return await _vitals(bot, started_at)

        if settings.health_port is not None:
            await stack.enter_async_context(
                serve_health(settings.health_host, settings.health_port, vitals)
            )
        delay = RETRY_FIRST_S
        while not stop.is_set():
            problem = await _until_stopped(bot, settings, stop)
            if problem is None:
                return
            log.warning("Discord cannot be reached (%s); trying again in %.0f s", problem, delay)
            with suppress(TimeoutError):
                await asyncio.wait_for(stop.wait(), delay)
            delay = min(delay * 2, RETRY_MOST_S)
            # discord.py's client cannot be started twice.
            bot = SisterCityBot(settings, world, db, studio=studio)


async def _vitals(bot: SisterCityBot, started_at: datetime) -> Vitals:
    """Return how the bot is. Raises StorageError if the store does not answer."""
    async with bot.db.read() as connection:
        due = await outbox.depth(connection, datetime.now(UTC))
    return Vitals(
        ready=bot.is_ready() and not bot.is_closed(),
        latency_s=bot.latency,
        guilds=len(bot.guilds),
        shards=len(bot.shards),
        started_at=started_at,
        last_poll_at=bot.last_poll_at,
        outbox_due=due,
    )


async def _until_stopped(bot: SisterCityBot, settings: Settings, stop: asyncio.Event) -> str | None:
    """Run the bot; return None once it was stopped, or why Discord could not be reached."""
    running = asyncio.create_task(bot.start(settings.token or ""), name="discord")
    stopping = asyncio.create_task(stop.wait(), name="wait for the end")
    try:
        await asyncio.wait({running, stopping}, return_when=asyncio.FIRST_COMPLETED)
        if running.done():
            await running
            return None
    except discord.LoginFailure:
        raise ConfigError(
            "DISCORD_TOKEN is refused by Discord; make a new one at "
            "https://discord.com/developers/applications (Bot, Reset Token)"
        ) from None
    except discord.ConnectionClosed as error:
        if error.code == 4004:
            raise ConfigError("DISCORD_TOKEN was refused by Discord's gateway") from None
        return f"connection closed with code {error.code}"
    except UNREACHABLE as error:
        return str(error) or type(error).__name__
    finally:
        stopping.cancel()
        await _close(bot, running)
    return None


async def _close(bot: SisterCityBot, running: asyncio.Task[None]) -> None:
    try:
        async with asyncio.timeout(END_WITHIN_S):
            await bot.close()
    except TimeoutError:
        log.warning("closing took more than %.0f s; leaving the rest", END_WITHIN_S)
    running.cancel()
    with suppress(asyncio.CancelledError, Exception):
        await running


def _on_signals(stop: Callable[[], None]) -> None:
    loop = asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        try:
            loop.add_signal_handler(number, stop)
        except NotImplementedError:  # Windows
            signal.signal(number, lambda *_: loop.call_soon_threadsafe(stop))
