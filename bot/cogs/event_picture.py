"""Take in the picture of an event, from a file or an address."""

import hashlib

import discord

from bot.cogs.interaction import Interaction
from bot.errors import FeedError, UserError
from bot.fetch.client import Fetched, Fetcher
from bot.fetch.guard import Guard

MOST_BYTES = 5_000_000
_MAGIC = {
    "png": (b"\x89PNG\r\n\x1a\n",),
    "jpg": (b"\xff\xd8\xff",),
    "gif": (b"GIF87a", b"GIF89a"),
}
"""The formats Discord takes as the cover of an event, by how a file of them begins."""


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
            return name_picture(await attachment.read())
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
            page = await fetcher.fetch(address.strip(), accept="image/png, image/jpeg, image/gif")
    except FeedError as error:
        raise UserError("event-image-unreachable") from error
    return name_picture(page.body if isinstance(page, Fetched) else b"")


def name_picture(content: bytes) -> tuple[str, bytes]:
    """Return (file name, content); the name changes with the content. Raises UserError if it is no picture."""
    for ending, beginnings in _MAGIC.items():
        if content.startswith(beginnings):
            return f"event-{hashlib.sha256(content).hexdigest()[:8]}.{ending}", content
    raise UserError("event-image-none")
