"""Look in a channel for what may have been posted there without our knowing."""

import logging
from datetime import datetime, timedelta

import discord

from bot.door.answers import Outcome
from bot.door.door import Denied, Door

log = logging.getLogger(__name__)

LOOK_BACK = 50
"""How many messages are looked through."""

CLOCKS_DIFFER = timedelta(minutes=1)
"""By so much our clock and Discord's may."""


async def own_messages(
    door: Door,
    channel: discord.abc.Messageable,
    author: discord.abc.Snowflake | None,
    since: datetime | None = None,
) -> list[discord.Message]:
    """Return the last messages `author` posted unasked, the newest first: no answers to anybody.

    Where nothing may be read back none is found: then the nonce alone keeps us from posting twice.
    Raises Denied where it may, and did not come through: who posts now may post twice.
    """

    async def read() -> list[discord.Message]:
        after = since - CLOCKS_DIFFER if since else None
        return [m async for m in channel.history(limit=LOOK_BACK, after=after, oldest_first=False)]

    try:
        messages = await door.ask(read)
    except Denied as denied:
        if denied.verdict.outcome is not Outcome.REFUSED:
            raise
        log.info("no looking back error=%s", denied)
        return []
    return [m for m in messages if author is not None and m.author.id == author.id and _unasked(m)]


def _unasked(message: discord.Message) -> bool:
    """Return whether a message answers neither a command nor another message.

    /news may show just the item that is to be posted, and /events the buttons of an event's card.
    """
    return message.webhook_id is None and message.reference is None
