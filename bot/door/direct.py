"""Tell one person something, in a direct message."""

from typing import Any

import discord

from bot.door.door import Door


async def tell_person(door: Door, client: discord.Client, user_id: int, **parts: Any) -> None:
    """Send `parts`, as discord.py's `send` takes them. Raises Denied, also where nobody listens."""
    channel = await door.ask(lambda: client.create_dm(discord.Object(user_id)))
    await door.ask(lambda: channel.send(**parts))
