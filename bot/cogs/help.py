"""/help and /about: what one can ask, and what stands behind the answers."""

from typing import TYPE_CHECKING

import discord
from discord import app_commands
from discord.ext import commands

from bot.cogs.interaction import Interaction
from bot.cogs.pages import setting_for
from bot.cogs.replying import respond
from bot.errors import StorageError
from bot.pairings.on_record import sisters_of
from bot.ui.command_names import everywhere, words
from bot.ui.invitation import invitation
from bot.ui.render import render
from bot.words.help import Commands, Near, about_outline, help_outline
from bot.words.outline import Mention

if TYPE_CHECKING:
    from bot.live.client import SisterCityBot

FOR_MEMBERS = (
    "sister",
    "pairing",
    "news",
    "explore random",
    "home set",
    "quiz play",
    "suggest",
    "events",
    "privacy show",
)
MESSAGE_MENU = "Sister cities mentioned"
FOR_MODERATORS = ("setup", "follow city", "event create")
"""Of a group one command is named: a group itself can be neither used nor pressed."""


class HelpCog(commands.Cog):
    def __init__(self, bot: "SisterCityBot") -> None:
        self.bot = bot

    @everywhere
    @app_commands.command(name="help", description=words("command-help"))
    async def help(self, interaction: Interaction) -> None:
        setting = setting_for(interaction)
        me, kind = self.bot.user, discord.AppCommandType.message
        menu = self.bot.tree.get_command(MESSAGE_MENU, type=kind)
        outline = help_outline(
            [
                Commands("help-members", self._commands(FOR_MEMBERS)),
                Commands("help-moderators", self._commands(FOR_MODERATORS)),
            ],
            setting.words,
            ways="help-plain-words-how",
            addressed=Mention("@", me.id) if me else None,
            menu=setting.words.say("mentioned-menu") if menu else "",
            support=setting.links.support,
            near=await self._near(interaction),
        )
        await respond(interaction, render(outline, setting))

    async def _near(self, interaction: Interaction) -> Near | None:
        """Return the home of whoever asks, else the server's, with a sister; None without one."""
        try:
            home = await self.bot.home_for(interaction.user.id, interaction.guild_id)
        except StorageError:
            return None
        sisters = sisters_of(home, self.bot.world) if home else ()
        return Near(home, sisters[0].city) if home and sisters else None

    def _commands(self, names: tuple[str, ...]) -> list[tuple[str, str]]:
        """Return those of the commands that this bot really has."""
        tree = self.bot.tree
        return [
            (f"/{name}", f"command-{name.replace(' ', '-')}")
            for name in names
            if tree.get_command(name.split()[0])
        ]

    @everywhere
    @app_commands.command(name="about", description=words("command-about"))
    async def about(self, interaction: Interaction) -> None:
        setting = setting_for(interaction)
        invite = invitation(self.bot.application_id) if self.bot.application_id else ""
        outline = about_outline(
            len(self.bot.world.cities),
            self.bot.version,
            setting.links,
            setting.words,
            invite=invite,
        )
        await respond(interaction, render(outline, setting))


async def setup(bot: "SisterCityBot") -> None:
    await bot.add_cog(HelpCog(bot))
