"""Take in the picture of an event, from a file or an address."""

import asyncio
import hashlib

import discord

from bot.cogs.interaction import Interaction
from bot.errors import FeedError, UserError
from bot.fetch.client import Fetched, Fetcher
from bot.fetch.guard import Guard
from bot.pictures.cover import LONGEST_SIDE, MOST_PIXELS, NoPicture, SidesTooLong, as_cover

MOST_BYTES = 5_000_000


async def take_picture(
    interaction: Interaction, attachment: discord.Attachment | None, address: str
) -> tuple[str, bytes] | None:
    """Return (file name, content) of the picture, None if none was given.

    Touches the network: defer first. Raises UserError if it is none, too large or not to be had.
    """
    if attachment is not None:
        if attachment.size > MOST_BYTES:
            raise UserError("event-image-too-large", megabytes=MOST_BYTES // 1_000_000)
        try:
            return await kept_picture(await attachment.read())
        except discord.HTTPException as error:
            raise UserError("event-image-unreachable") from error
    if not address.strip():
        return None
    settings = interaction.client.settings
    try:
        async with Fetcher(
            Guard(allow_private=settings.allow_private_feeds),
            contact=settings.contact,
            clock=interaction.client.clock,
        ) as fetcher:
            page = await fetcher.fetch(address.strip(), accept="image/*")
    except FeedError as error:
        raise UserError("event-image-unreachable") from error
    return await kept_picture(page.body if isinstance(page, Fetched) else b"")


async def kept_picture(content: bytes) -> tuple[str, bytes]:
    """Return (file name, content) of what is kept of a picture; the name changes with the content.

    Raises UserError if it is none, or not one that can be looked at.
    """
    try:
        cover = await asyncio.to_thread(as_cover, content)
    except NoPicture as error:
        raise UserError("event-image-none") from error
    except SidesTooLong as error:
        raise UserError(
            "event-image-sides", side=LONGEST_SIDE, millions=MOST_PIXELS // 1_000_000
        ) from error
    digest = hashlib.sha256(cover.content).hexdigest()[:8]
    return f"event-{digest}.{cover.ending}", cover.content
