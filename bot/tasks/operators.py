"""Tell those who run the bot what it did or cannot do, in a direct message."""

import logging
from typing import TYPE_CHECKING

import aiohttp
import discord

if TYPE_CHECKING:
    from bot.live.client import SisterCityBot

log = logging.getLogger(__name__)


async def tell_operators(bot: "SisterCityBot", text: str) -> None:
    """Send `text`, Markdown, to everybody in OPERATOR_IDS; who cannot be reached is passed over."""
    for operator_id in bot.settings.operator_ids:
        try:
            operator = await bot.fetch_user(operator_id)
            await operator.send(text)
        except (discord.HTTPException, aiohttp.ClientError, OSError, TimeoutError) as error:
            log.warning("operator not told: %s", type(error).__name__)
