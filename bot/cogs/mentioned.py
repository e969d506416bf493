"""The message menu "Sister cities mentioned": which cities a message names, answered in private."""

from typing import TYPE_CHECKING

import discord
from discord import app_commands
from discord.ext import commands

from bot.cogs.interaction import Interaction
from bot.cogs.pages import setting_for
from bot.cogs.replying import respond
from bot.gazetteer.mentioned import mentioned
from bot.pairings.mentions import settle
from bot.ui.command_names import everywhere, words
from bot.ui.render import render
from bot.words.catalogue import phrases
from bot.words.mentioned import mentioned_outline

if TYPE_CHECKING:
    from bot.live.client import SisterCityBot


class MentionedCog(commands.Cog):
    def __init__(self, bot: "SisterCityBot") -> None:
        self.bot = bot
        self._menu = everywhere(
            app_commands.ContextMenu(name=words("mentioned-menu"), callback=self.find)
        )

    async def cog_load(self) -> None:
        self.bot.tree.add_command(self._menu)

    async def cog_unload(self) -> None:
        self.bot.tree.remove_command(self._menu.name, type=self._menu.type)

    async def find(self, interaction: Interaction, message: discord.Message) -> None:
        text = "\n".join([message.content, *(e.description or "" for e in message.embeds)])
        world = self.bot.world
        found = settle(mentioned(text, world.cities, phrases()), world)
        setting = setting_for(interaction)
        outline = mentioned_outline(found, world, setting.words)
        await respond(interaction, render(outline, setting))


async def setup(bot: "SisterCityBot") -> None:
    await bot.add_cog(MentionedCog(bot))
