"""The server's year: shown to moderators, posted when they say so, or every January."""

from dataclasses import replace
from typing import TYPE_CHECKING

from bot.cogs.event_create import anniversary_titles
from bot.cogs.event_rights import require_channel, require_manager
from bot.cogs.interaction import Interaction
from bot.cogs.lasting import Lasting
from bot.cogs.pages import setting_for
from bot.cogs.replying import redraw, respond
from bot.errors import UserError
from bot.events.year import bounds, year_to_show
from bot.storage import outbox, server_years
from bot.storage.server_years import channel_of, gather, order_of, zone_in
from bot.ui.markdown import markdown
from bot.ui.render import render
from bot.ui.reply import Reply
from bot.ui.server_year import year_view
from bot.words.outline import Mention
from bot.words.server_year import nothing_yet, when_told, year_outline
from bot.words.text import tidy

if TYPE_CHECKING:
    from bot.live.client import SisterCityBot

IDEAS = 3
"""Anniversaries that are suggested where there is nothing to show yet."""


async def year_reply(interaction: Interaction, notice: str = "") -> Reply:
    """Return the year as it would be posted now, with what moderators may do about it.

    `notice` is a line, written already, about what was just done.
    """
    guild, client = require_manager(interaction), interaction.client
    setting = setting_for(interaction)
    voice, now = setting.words, client.clock()
    settings = await client.guild_settings(guild.id)
    zone = zone_in(settings, client.world.cities)
    year = year_to_show(now, zone)
    async with client.reading() as connection:
        found = await gather(connection, settings, year, client.world.cities, now)
        told = await server_years.is_on(connection, guild.id)
    so_far, server = now < bounds(year, zone)[1], tidy(guild.name)
    if found.is_empty:
        home = client.world.cities.by_key(settings.home_city or "")
        ideas = anniversary_titles(client, home, voice)[:IDEAS] if home else []
        outline = nothing_yet(found, server, voice, ideas, so_far=so_far)
    else:
        outline = year_outline(found, server, voice, so_far=so_far)
    channel_id = channel_of(settings)
    outline = replace(
        outline, notes=(*outline.notes, when_told(channel_id, voice, told=told)), private=True
    )
    may_post = not found.is_empty and channel_id is not None
    view = year_view(year, voice, may_post=may_post, told=told if channel_id else None)
    return replace(render(outline, setting), content=notice, view=view)


class YearButton(Lasting, template=r"year:(?P<deed>show|post|on|off):(?P<year>\d*)"):
    """Shows the server's year, posts it, or has it posted every January."""

    async def pressed(self, interaction: Interaction) -> None:
        guild, client = require_manager(interaction), interaction.client
        say = setting_for(interaction).words.say
        match self.state["deed"]:
            case "show":
                await respond(interaction, await year_reply(interaction), ephemeral=True)
            case "post":
                notice = await self._post(interaction)
                await redraw(interaction, await year_reply(interaction, notice))
            case deed:
                async with client.writing() as connection:
                    if deed == "on":
                        await server_years.turn_on(connection, guild.id, client.clock())
                    else:
                        await server_years.turn_off(connection, guild.id)
                await redraw(interaction, await year_reply(interaction, say("setup-saved")))

    async def _post(self, interaction: Interaction) -> str:
        """Put the year into the outbox; return in words where it will stand."""
        guild, client = require_manager(interaction), interaction.client
        channel_id = channel_of(await client.guild_settings(guild.id))
        if channel_id is None:
            raise UserError("event-channel-gone")
        require_channel(interaction, channel_id, picture=True)
        now = client.clock()
        # Whoever presses twice by mistake presses the same button.
        item = f"asked:{interaction.message.id if interaction.message else interaction.id}"
        async with client.writing() as connection:
            order = order_of(guild.id, channel_id, int(self.state["year"]), item, now)
            new = await outbox.enqueue(connection, [order], now)
        client.sender.wake.set()
        said = "year-posted" if new else "year-posted-before"
        line = setting_for(interaction).words.line(said, channel=Mention("#", channel_id))
        return markdown(line)


async def setup(bot: "SisterCityBot") -> None:
    bot.add_dynamic_items(YearButton)
