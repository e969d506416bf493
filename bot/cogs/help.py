"""/help and /about: what one can ask, and what stands behind the answers."""

from typing import TYPE_CHECKING

import discord
from discord import app_commands
from discord.ext import commands

from bot.cogs.interaction import Interaction
from bot.cogs.pages import links_of, setting_for
from bot.cogs.replying import respond
from bot.ui.command_names import everywhere, words
from bot.ui.reply import CardView, Reply
from bot.ui.setting import COLOUR
from bot.ui.voice import Voice
from bot.words.text import clip_lines

if TYPE_CHECKING:
    from bot.live.client import SisterCityBot

FOR_MEMBERS = (
    "sister",
    "pairing",
    "news",
    "explore",
    "home",
    "quiz",
    "suggest",
    "events",
    "privacy",
)
MESSAGE_MENU = "Sister cities mentioned"
FOR_MODERATORS = ("setup", "follow", "event")
PERMISSIONS = discord.Permissions(
    view_channel=True,
    send_messages=True,
    send_messages_in_threads=True,
    embed_links=True,
    attach_files=True,
    read_message_history=True,
    create_events=True,
    manage_events=True,
)
"""What the invitation asks for: nothing that moderates people."""


class HelpCog(commands.Cog):
    def __init__(self, bot: "SisterCityBot") -> None:
        self.bot = bot

    @everywhere
    @app_commands.command(name="help", description=words("command-help"))
    async def help(self, interaction: Interaction) -> None:
        voice = setting_for(interaction).voice
        embed = discord.Embed(
            title=voice.say("help-title"), description=voice.say("help-intro"), colour=COLOUR
        )
        for heading, names in (("help-members", FOR_MEMBERS), ("help-moderators", FOR_MODERATORS)):
            lines = self._commands(names, voice)
            if lines:
                embed.add_field(
                    name=voice.say(heading), value=clip_lines(lines, 1024), inline=False
                )
        mention = self.bot.user.mention if self.bot.user else "@Sister City"
        embed.add_field(
            name=voice.say("help-plain-words"),
            value=voice.say("help-plain-words-how", bot=mention),
            inline=False,
        )
        menu = self.bot.tree.get_command(MESSAGE_MENU, type=discord.AppCommandType.message)
        if menu is not None:
            embed.add_field(
                name=voice.say("help-menu"),
                value=voice.say("help-menu-how", name=MESSAGE_MENU),
                inline=False,
            )
        view = CardView()
        if support := links_of(self.bot.settings).support:
            view.link(voice.say("help-support"), support)
        await respond(interaction, Reply(embeds=[embed], view=view), ephemeral=True)

    def _commands(self, names: tuple[str, ...], voice: Voice) -> list[str]:
        """Return a line a command that this bot really has."""
        lines = []
        for name in names:
            command = self.bot.tree.get_command(name)
            if command is not None:
                lines.append(f"`/{name}` – {voice.say(f'command-{name}')}")
        return lines

    @everywhere
    @app_commands.command(name="about", description=words("command-about"))
    async def about(self, interaction: Interaction) -> None:
        setting = setting_for(interaction)
        voice, links = setting.voice, setting.links
        embed = discord.Embed(
            title=voice.say("about-title"),
            description="\n\n".join(
                [
                    voice.say("about-what"),
                    voice.say("about-figures", cities=len(self.bot.world.cities)),
                    voice.say("about-data"),
                    voice.say("about-privacy", command="`/privacy show`"),
                    voice.say("about-version", version=self.bot.version),
                ]
            ),
            colour=COLOUR,
        )
        embed.set_footer(text=setting.words.footer([]))
        view = CardView()
        view.link(voice.say("about-take-action"), links.take_action)
        view.link(voice.say("about-more-information"), links.more_information)
        view.link(voice.say("about-donate"), links.donate)
        if self.bot.application_id is not None:
            invite = discord.utils.oauth_url(
                self.bot.application_id,
                permissions=PERMISSIONS,
                scopes=("bot", "applications.commands"),
            )
            view.link(voice.say("about-invite"), invite, row=1)
        if links.support:
            view.link(voice.say("help-support"), links.support, row=1)
        await respond(interaction, Reply(embeds=[embed], view=view))


async def setup(bot: "SisterCityBot") -> None:
    await bot.add_cog(HelpCog(bot))
