"""Reach Discord where the operator says it is."""

import asyncio
import logging

import discord
import yarl
from discord.gateway import DiscordWebSocket

from bot.config import Settings

log = logging.getLogger(__name__)

PATIENCE_S = 5.0

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


async def shards_wanted(http: discord.http.HTTPClient) -> int:
    """Return how many shards Discord advises; a proxy that cannot tell a number means one."""
    try:
        async with asyncio.timeout(PATIENCE_S):
            count, _, _ = await http.get_bot_gateway()
    except (discord.GatewayNotFound, TimeoutError, KeyError, TypeError, OSError) as error:
        log.info("no number of shards to be had, taking one error=%r", error)
        return 1
    return count
