"""Stay connected until told to stop, and end with the exit code that says why."""

import asyncio
import logging
import platform
import signal
from collections.abc import Callable
from contextlib import AsyncExitStack, suppress
from threading import Thread

import aiohttp
import discord

import bot
from bot.atlas.open import open_atlas
from bot.clock import Clock
from bot.config import Settings, misspelt, refuse_what_is_no_token
from bot.errors import ConfigError, NotUpYet
from bot.live import logs
from bot.live.calendars import Calendars
from bot.live.client import SisterCityBot
from bot.live.command_sync import PENDING
from bot.live.figures import Figures
from bot.live.gateway import DISCORDS_401, point_discord_py_at
from bot.live.health import serve_health
from bot.live.opening import halted
from bot.live.vitals import Vitals
from bot.live.watch import vitals_of
from bot.pairings.holiday import warm
from bot.pictures.studio import Studio
from bot.storage.database import Database, open_database
from bot.storage.sole import sole_user

log = logging.getLogger(__name__)

END_WITHIN_S = 4.0
RETRY_FIRST_S, RETRY_MOST_S = 2.0, 60.0

UNREACHABLE = (
    OSError,
    aiohttp.ClientError,
    discord.HTTPException,
    discord.RateLimited,
    discord.GatewayNotFound,
    TimeoutError,
)
"""An answer of 403 or 404 to the login may be a proxy's, and pass."""

WRONG_FOR_GOOD = {
    4004: "DISCORD_TOKEN was refused by Discord's gateway",
    4010: "SHARD_IDS and SHARD_COUNT were refused by Discord: they should be the same in all processes",
    4011: "SHARD_COUNT should hold more shards: Discord wants one for every 2,500 servers",
    4012: "Discord speaks to this version no more; install a newer one",
    4013: "Discord does not know the intents of this version; install a newer one",
    4014: "Discord wants a privileged intent switched on (Bot, Privileged Gateway Intents)",
}
"""Codes with which the gateway closes a connection that may not be opened again."""


def is_of_discord(refused: BaseException | None) -> bool:
    """Whether a 401 is Discord's word about the token, and no page of a proxy that wants a password."""
    return not isinstance(refused, discord.HTTPException) or DISCORDS_401 in refused.text


def go_live(settings: Settings, clock: Clock) -> int:
    """Run the bot until SIGTERM or Ctrl-C (exit code 0).

    Raises ConfigError or DataError if the operator must act first.
    """
    refuse_what_is_no_token(settings)
    logs.set_up(settings.log_level, settings.log_format, secrets=[settings.token])
    log.info(
        "starting version=%s python=%s platform=%s",
        bot.__version__,
        platform.python_version(),
        platform.platform(),
    )
    for slip in misspelt():
        log.warning("%s", slip)
    point_discord_py_at(settings)
    with suppress(KeyboardInterrupt):  # where the loop takes no signal handlers (Windows)
        asyncio.run(live(settings, clock))
    return 0


async def live(settings: Settings, clock: Clock) -> None:
    """Run the bot until a signal ends it. Raises as `go_live`."""
    stop = asyncio.Event()
    _on_signals(stop.set)
    started_at = clock()
    world = open_atlas(settings.atlas_path)
    client: SisterCityBot | None = None

    figures = Figures()

    async def vitals() -> Vitals:
        if client is None:
            return Vitals(clock(), started_at, commands=PENDING, database="it is not open yet")
        return await vitals_of(client)

    async with AsyncExitStack() as stack:
        if settings.health_port is not None:
            await stack.enter_async_context(
                serve_health(
                    settings.health_host,
                    settings.health_port,
                    vitals,
                    figures,
                    Calendars(lambda: client).routes() if settings.public_url else (),
                )
            )
        await stack.enter_async_context(sole_user(settings.database_url))
        db = await _store(stack, settings.database_url, stop)
        if db is None:
            return
        studio = await stack.enter_async_context(Studio())
        # Off the loop and ahead of the first card of two cities, which would wait a second for it.
        Thread(target=warm, args=(started_at.year,), daemon=True, name="holidays").start()
        delay = RETRY_FIRST_S
        while not stop.is_set():
            # discord.py's client cannot be started twice.
            client = SisterCityBot(settings, world, db, studio=studio, clock=clock, figures=figures)
            problem = await _until_stopped(client, settings, stop)
            if problem is None:
                return
            log.warning("Discord cannot be reached (%s); trying again in %.0f s", problem, delay)
            delay = await _wait(stop, delay)


async def _store(stack: AsyncExitStack, url: str, stop: asyncio.Event) -> Database | None:
    """Open the store, waiting for a database that is not up yet; None if told to stop meanwhile."""
    delay = RETRY_FIRST_S
    while not stop.is_set():
        opening = asyncio.create_task(stack.enter_async_context(open_database(url)))
        stopping = asyncio.create_task(stop.wait())
        try:
            await asyncio.wait({opening, stopping}, return_when=asyncio.FIRST_COMPLETED)
            if opening.done():
                return await opening
        except NotUpYet as error:
            log.warning("%s; trying again in %.0f s", error, delay)
            delay = await _wait(stop, delay)
        finally:
            for task in (opening, stopping):
                task.cancel()
            await asyncio.gather(opening, stopping, return_exceptions=True)
    return None


async def _wait(stop: asyncio.Event, delay: float) -> float:
    """Wait `delay` seconds, or less when told to stop; return how long to wait the next time."""
    with suppress(TimeoutError):
        await asyncio.wait_for(stop.wait(), delay)
    return min(delay * 2, RETRY_MOST_S)


async def _until_stopped(
    client: SisterCityBot, settings: Settings, stop: asyncio.Event
) -> str | None:
    """Run the bot; return None once it was stopped, or why Discord could not be reached."""
    running = asyncio.create_task(client.start(settings.token or ""), name="discord")
    stopping = asyncio.create_task(stop.wait(), name="wait for the end")
    opening = asyncio.create_task(halted(client), name="watch the start")
    try:
        await asyncio.wait({running, stopping, opening}, return_when=asyncio.FIRST_COMPLETED)
        if opening.done() and (waits_for := opening.result()):
            return waits_for
        await asyncio.wait({running, stopping}, return_when=asyncio.FIRST_COMPLETED)
        if running.done():
            await running
            return None
    except discord.LoginFailure as error:
        if not is_of_discord(error.__cause__):
            return f"something before Discord answers 401: {error.__cause__}"
        raise ConfigError(
            "DISCORD_TOKEN is refused by Discord; make a new one at "
            "https://discord.com/developers/applications (Bot, Reset Token)"
        ) from None
    except discord.PrivilegedIntentsRequired:
        raise ConfigError(WRONG_FOR_GOOD[4014]) from None
    except discord.ConnectionClosed as error:
        if error.code in WRONG_FOR_GOOD:
            raise ConfigError(WRONG_FOR_GOOD[error.code]) from None
        return f"connection closed with code {error.code}"
    except UNREACHABLE as error:
        return str(error) or type(error).__name__
    finally:
        stopping.cancel()
        opening.cancel()
        await _close(client, running)
    return None


async def _close(client: SisterCityBot, running: asyncio.Task[None]) -> None:
    try:
        async with asyncio.timeout(END_WITHIN_S):
            await client.close()
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
