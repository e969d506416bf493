"""Let a moderator say into which channel news goes, or an event."""

from typing import Annotated, Any

import discord
from discord import app_commands

from bot.ui.permissions import FOLLOWABLE


class ChannelOption(app_commands.Transformer):
    """An option that takes a channel or thread, known to the bot or not: archived threads are not."""

    def __init__(self, kinds: tuple[discord.ChannelType, ...]) -> None:
        self._kinds = kinds

    @property
    def type(self) -> discord.AppCommandOptionType:
        return discord.AppCommandOptionType.channel

    @property
    def channel_types(self) -> list[discord.ChannelType]:
        return list(self._kinds)

    async def transform(
        self, interaction: discord.Interaction, value: Any
    ) -> app_commands.AppCommandChannel | app_commands.AppCommandThread:
        channel: app_commands.AppCommandChannel | app_commands.AppCommandThread = value
        return channel


NewsChannel = Annotated[
    app_commands.AppCommandChannel | app_commands.AppCommandThread, ChannelOption(FOLLOWABLE)
]
EventChannel = NewsChannel
"""The types of a command's channel parameter: in a forum each item, or each event, is a post."""
