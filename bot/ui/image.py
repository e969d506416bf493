"""Put a picture into a card together with its description for those who cannot see it."""

from typing import Any

import discord

from bot.words.text import clip

ALT_LIMIT = 1024
"""Characters that Discord takes as the description of an attachment or of an embed's image."""


def with_image(embed: discord.Embed, url: str, alt: str) -> discord.Embed:
    """Return the card with the picture at `url`, described by `alt`.

    Discord takes the description of an embed's image; discord.py has no argument for it yet, so it
    goes into the payload here and nowhere else.
    """
    payload: dict[str, Any] = {**embed.to_dict()}
    payload["image"] = {"url": url, "description": clip(alt, ALT_LIMIT)}
    return discord.Embed.from_dict(payload)
