"""/event people: who comes, for moderators; add and take away somebody."""

import io
from typing import TYPE_CHECKING, Literal

import discord
from discord import app_commands
from discord.ext import commands

from bot.cogs.event_group import EVENT
from bot.cogs.event_outcome import settings_of, tell
from bot.cogs.event_rights import require_announcer, require_guild
from bot.cogs.interaction import Interaction
from bot.cogs.options.event import EventText, chosen_event
from bot.cogs.pages import setting_for
from bot.errors import UserError
from bot.events import edits
from bot.events.model import Rsvp
from bot.events.places import Press
from bot.storage import event_life, rsvps
from bot.ui.command_names import words
from bot.ui.render import render
from bot.ui.reply import Reply
from bot.words.event import ShownEvent
from bot.words.event_people import people_csv, people_outline

if TYPE_CHECKING:
    from bot.live.client import SisterCityBot


class PeopleOfEvents(commands.Cog):
    """The command of /event about people; part of the cog in `event`."""

    bot: "SisterCityBot"

    @EVENT.command(name="people", description=words("command-event-people"))
    @app_commands.describe(
        event=words("option-event-event"),
        add=words("option-event-people-add"),
        answer=words("option-event-people-answer"),
        remove=words("option-event-people-remove"),
        file=words("option-event-people-file"),
    )
    async def people(
        self,
        interaction: Interaction,
        event: EventText,
        add: discord.Member | discord.User | None = None,
        answer: Literal["going", "maybe", "declined"] = "going",
        remove: discord.User | None = None,
        file: bool = False,
    ) -> None:
        require_announcer(interaction, await settings_of(interaction))
        guild = require_guild(interaction)
        is_read_only = add is None and remove is None
        course, one = await chosen_event(interaction, event, may_be_over=is_read_only)
        await interaction.response.defer(ephemeral=True)
        number = edits.whose_people(course, one, self.bot.clock()).id
        if add is not None:
            if add.bot:
                raise UserError("event-people-bot")
            if not isinstance(add, discord.Member):
                raise UserError("event-people-elsewhere")
            await self.bot.answers.keep(Press(number, guild.id, add.id, Rsvp(answer)))
        if remove is not None:
            await self.bot.answers.keep(Press(number, guild.id, remove.id, None))
        async with self.bot.reading() as connection:
            look = await event_life.look(connection, number)
            given = await rsvps.list_all(connection, number)
        if look is None:
            raise UserError("error-gone")
        setting = setting_for(interaction)
        shown = ShownEvent.of(look, self.bot.world.cities)
        reply = render(people_outline(shown, given, setting.words), setting)
        if file:
            names = await self.bot.members_of_events.names(guild, [one.user_id for one in given])
            content = people_csv(given, names, setting.words)
            files = [discord.File(io.BytesIO(content), f"event-{look.event.id}.csv")]
            reply = Reply(reply.content, embeds=reply.embeds, view=reply.view, files=files)
        await tell(interaction, reply)
