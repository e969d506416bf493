"""Let a moderator say in which channel to post, and see what the bot lacks there."""

from typing import Annotated, Any

import discord
from discord import app_commands

POSTABLE = (
    discord.ChannelType.text,
    discord.ChannelType.news,
    discord.ChannelType.public_thread,
    discord.ChannelType.private_thread,
    discord.ChannelType.news_thread,
)
"""Where news can be posted; a forum's post is a public thread."""

_THREADS = POSTABLE[2:]


class ChannelOption(app_commands.Transformer):
    """An option that takes a channel or thread, known to the bot or not: archived threads are not."""

    @property
    def type(self) -> discord.AppCommandOptionType:
        return discord.AppCommandOptionType.channel

    @property
    def channel_types(self) -> list[discord.ChannelType]:
        return list(POSTABLE)

    async def transform(
        self, interaction: discord.Interaction, value: Any
    ) -> app_commands.AppCommandChannel | app_commands.AppCommandThread:
        channel: app_commands.AppCommandChannel | app_commands.AppCommandThread = value
        return channel


PostableChannel = Annotated[
    app_commands.AppCommandChannel | app_commands.AppCommandThread, ChannelOption()
]
"""The type of a command's channel parameter."""


def is_postable(channel: Any) -> bool:
    """Return whether news can be posted into a channel of this type."""
    return getattr(channel, "type", None) in POSTABLE


def lacking(guild: discord.Guild, channel: Any, role: discord.Role | None = None) -> list[str]:
    """Return the permissions the bot lacks to post there, by discord.py's names, in a fixed order.

    `role` is one to be pinged: it must be mentionable, or the bot allowed to mention all roles.
    """
    is_thread = channel.type in _THREADS
    place = guild.get_channel(channel.parent_id if is_thread else channel.id)
    if place is None:
        return ["view_channel"]
    has = place.permissions_for(guild.me)
    needed = [
        "view_channel",
        "send_messages_in_threads" if is_thread else "send_messages",
        "embed_links",
    ]
    if role is not None and not role.mentionable:
        needed.append("mention_everyone")
    return [name for name in needed if not getattr(has, name)]
