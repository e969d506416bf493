"""/twin: servers of sister cities that hold events together."""

import secrets
from typing import TYPE_CHECKING

import discord
from discord import app_commands
from discord.ext import commands

from bot.cogs.event_offer import OfferButton
from bot.cogs.event_outcome import tell
from bot.cogs.event_rights import require_channel, require_manager
from bot.cogs.interaction import Interaction
from bot.cogs.lasting import Lasting
from bot.cogs.pages import setting_for
from bot.errors import UserError
from bot.events.sharing import MOST_TWINS
from bot.gazetteer.model import City
from bot.storage import guilds, sharing, twins
from bot.storage.twins import Twin
from bot.ui.command_names import BY_SERVERS, SERVERS_ONLY, words
from bot.ui.limits import CHOICE_NAME, CHOICES
from bot.ui.render import render
from bot.words.text import clip
from bot.words.twin import (
    ShownTwin,
    asked,
    blocked_again,
    ended,
    invited,
    listed,
    name_of,
    unblocked,
)

if TYPE_CHECKING:
    from bot.live.client import SisterCityBot

CODE_BYTES = 10


async def _home(interaction: Interaction, guild_id: int) -> City:
    """Return a server's home city. Raises UserError where it has none: it is what the other sees."""
    settings = await interaction.client.guild_settings(guild_id)
    home = interaction.client.world.cities.by_key(settings.home_city or "")
    if home is None:
        raise UserError("twin-needs-home")
    return home


async def _asker(interaction: Interaction, code: str, guild_id: int) -> Twin:
    """Return the server that gave the code, if this one may be twinned with it. Raises UserError."""
    client = interaction.client
    async with client.reading() as connection:
        twin = await twins.inviter(connection, code, client.clock())
        if twin is None:
            raise UserError("twin-code-unknown")
        if twin.guild == guild_id:
            raise UserError("twin-own-server")
        here = await twins.list_of(connection, guild_id)
        there = await twins.count(connection, twin.guild)
        blocker = await twins.blocker(connection, guild_id, twin.guild)
    if blocker:
        # Whoever is blocked is not told so.
        is_own = blocker == guild_id
        raise UserError("twin-blocked-here" if is_own else "twin-code-unknown")
    if any(other.guild == twin.guild for other in here):
        raise UserError("twin-already")
    if max(len(here), there) >= MOST_TWINS:
        raise UserError("twin-too-many", limit=MOST_TWINS)
    return twin


async def _shown(interaction: Interaction) -> list[ShownTwin]:
    """Return the servers this one is twinned with, as it may see them, and those it has blocked."""
    client = interaction.client
    async with client.reading() as connection:
        found = await twins.list_of(connection, interaction.guild_id or 0)
        blocked = await twins.blocked(connection, interaction.guild_id or 0)
        every = [*found, *blocked]
        homes = [(await guilds.load(connection, twin.guild)).home_city for twin in every]
    cities = client.world.cities
    return [
        ShownTwin(cities.by_key(home or ""), twin.code, is_blocked=twin in blocked)
        for twin, home in zip(every, homes, strict=True)
    ]


class TwinButton(Lasting, template=r"twin:(?P<code>[0-9a-f]+):(?P<action>yes|no)"):
    """Says yes or no to a server that wants to be twinned with this one."""

    async def pressed(self, interaction: Interaction) -> None:
        client, guild = interaction.client, require_manager(interaction)
        setting = setting_for(interaction)
        if self.state["action"] == "no":
            text = setting.words.say("twin-declined")
            await interaction.response.edit_message(content=text, embeds=[], view=None)
            return
        twin = await _asker(interaction, self.state["code"], guild.id)
        there = await _home(interaction, twin.guild)
        channel = require_channel(interaction, interaction.channel_id or 0, picture=False)
        async with client.writing() as connection:
            is_new = await twins.accept(connection, twin.code, guild.id, channel.id, client.clock())
        if not is_new:
            raise UserError("twin-code-unknown")
        text = setting.words.say("twin-made", city=setting.words.place(there))
        await interaction.response.edit_message(content=text, embeds=[], view=None)


class TwinCog(commands.Cog):
    twin = app_commands.Group(
        name="twin",
        description=words("command-twin"),
        allowed_contexts=SERVERS_ONLY,
        allowed_installs=BY_SERVERS,
        default_permissions=discord.Permissions(manage_guild=True),
    )

    def __init__(self, bot: "SisterCityBot") -> None:
        self.bot = bot

    @twin.command(name="invite", description=words("command-twin-invite"))
    async def invite(self, interaction: Interaction) -> None:
        guild = require_manager(interaction)
        await _home(interaction, guild.id)
        channel = require_channel(interaction, interaction.channel_id or 0, picture=False)
        code = secrets.token_hex(CODE_BYTES)
        async with self.bot.writing() as connection:
            if await twins.count(connection, guild.id) >= MOST_TWINS:
                raise UserError("twin-too-many", limit=MOST_TWINS)
            await twins.invite(connection, code, guild.id, channel.id, self.bot.clock())
        setting = setting_for(interaction)
        outline = invited(code, twins.CODE_LASTS.days, setting.words)
        await tell(interaction, render(outline, setting))

    @twin.command(name="accept", description=words("command-twin-accept"))
    @app_commands.describe(code=words("option-twin-code"))
    async def accept(self, interaction: Interaction, code: str) -> None:
        guild = require_manager(interaction)
        here = await _home(interaction, guild.id)
        twin = await _asker(interaction, code.strip(" *`").casefold(), guild.id)
        there = await _home(interaction, twin.guild)
        require_channel(interaction, interaction.channel_id or 0, picture=False)
        is_sister = self.bot.world.pairings.bond(here.row, there.row) is not None
        setting = setting_for(interaction)
        outline = asked(twin.code, there, is_sister=is_sister, voice=setting.words)
        await tell(interaction, render(outline, setting))

    @twin.command(name="list", description=words("command-twin-list"))
    async def list_twins(self, interaction: Interaction) -> None:
        require_manager(interaction)
        setting = setting_for(interaction)
        outline = listed(await _shown(interaction), setting.words)
        await tell(interaction, render(outline, setting))

    @twin.command(name="end", description=words("command-twin-end"))
    @app_commands.describe(code=words("option-twin-code-of"), block=words("option-twin-block"))
    async def end(self, interaction: Interaction, code: str, block: bool | None = None) -> None:
        guild = require_manager(interaction)
        setting = setting_for(interaction)
        wanted = code.strip(" *`").casefold()
        async with self.bot.writing() as connection:
            blocked = [one.code for one in await twins.blocked(connection, guild.id)]
            found = await twins.list_of(connection, guild.id)
            twin = next((one for one in found if one.code == wanted), None)
            if wanted in blocked and block is False:
                await twins.unblock(connection, wanted, guild.id)
            elif wanted not in blocked:
                by = guild.id if block else 0
                if twin is None or not await twins.end(connection, twin.code, blocked_by=by):
                    raise UserError("twin-not-yours")
                await sharing.let_go(connection, guild.id, twin.guild, self.bot.clock())
        if wanted in blocked:
            outline = unblocked(setting.words) if block is False else blocked_again(setting.words)
        else:
            outline = ended(setting.words, is_blocked=bool(block))
        await tell(interaction, render(outline, setting))

    @end.autocomplete("code")
    async def offer_twins(
        self, interaction: Interaction, current: str
    ) -> list[app_commands.Choice[str]]:
        """Offer the twinned servers by their cities."""
        if not interaction.permissions.manage_guild:
            return []
        voice = setting_for(interaction).words
        return [
            app_commands.Choice(
                name=clip(f"{name_of(twin, voice)} · {twin.code}", CHOICE_NAME), value=twin.code
            )
            for twin in await _shown(interaction)
            if current.casefold() in f"{name_of(twin, voice)} {twin.code}".casefold()
        ][:CHOICES]


async def setup(bot: "SisterCityBot") -> None:
    bot.add_dynamic_items(TwinButton, OfferButton)
    await bot.add_cog(TwinCog(bot))
