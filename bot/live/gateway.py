"""Reach Discord where the operator says it is."""

import asyncio
import logging
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

import aiohttp
import discord
import yarl
from discord.gateway import DiscordWebSocket

from bot.config import Settings

log = logging.getLogger(__name__)

PATIENCE_S = 5.0

DISCORDS_401 = "401: Unauthorized"
"""Discord's words for a token that it does not know. A 401 in others is the page of something between."""

INTENTS = discord.Intents(
    guilds=True, guild_messages=True, dm_messages=True, guild_scheduled_events=True
)
"""None of them privileged: mentions and direct messages still deliver their text."""


def point_discord_py_at(settings: Settings) -> None:
    """Send discord.py's requests to a REST proxy or another gateway where the operator says so."""
    if settings.discord_api_base:
        discord.http.Route.BASE = settings.discord_api_base
    if settings.discord_gateway_url:
        DiscordWebSocket.DEFAULT_GATEWAY = yarl.URL(settings.discord_gateway_url)


async def says_hello(http: discord.http.HTTPClient) -> bool:
    """Whether a new line to the gateway gets its first word, which costs no IDENTIFY."""
    address = DiscordWebSocket.DEFAULT_GATEWAY.update_query(v="10", encoding="json")
    try:
        async with asyncio.timeout(PATIENCE_S):
            line = await http.ws_connect(str(address))
            hello: Any = await line.receive_json()
    except (OSError, aiohttp.ClientError, TimeoutError, TypeError, ValueError):
        return False
    with suppress(TimeoutError):
        async with asyncio.timeout(PATIENCE_S):
            await line.close()
    return isinstance(hello, dict) and hello.get("op") == DiscordWebSocket.HELLO


@dataclass(frozen=True, slots=True)
class Advice:
    """What Discord advises: `shards` to take, `identifies_left` today (None: not told), until when.

    `at_once` shards may connect at a time.
    """

    shards: int
    identifies_left: int | None
    resets_after_s: float = 0.0
    at_once: int = 1


async def advice(http: discord.http.HTTPClient) -> Advice | None:
    """Return what Discord advises; None where it cannot be had, behind a proxy for one."""
    try:
        async with asyncio.timeout(PATIENCE_S):
            count, _, limit = await http.get_bot_gateway()
    except (
        discord.GatewayNotFound,
        discord.RateLimited,
        aiohttp.ClientError,
        TimeoutError,
        KeyError,
        TypeError,
        OSError,
    ) as error:
        log.info("Discord's advice on shards is not to be had error=%r", error)
        return None
    return told(count, limit)


def told(count: int, limit: object) -> Advice:
    """Return what Discord's answer holds: the number of shards, and the limit beside it."""
    within: dict[str, Any] = dict(limit) if isinstance(limit, dict) else {}
    left, resets, at_once = (
        within.get(name) for name in ("remaining", "reset_after", "max_concurrency")
    )
    return Advice(
        count,
        left if isinstance(left, int) else None,
        resets / 1000 if isinstance(resets, int) else 0.0,
        at_once if isinstance(at_once, int) else 1,
    )
