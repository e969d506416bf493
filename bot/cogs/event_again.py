"""/event again: announce once more what has been before."""

from typing import TYPE_CHECKING

from discord import app_commands
from discord.ext import commands

from bot.cogs.event_cover import cover
from bot.cogs.event_draft import new_event, preview, read_event
from bot.cogs.event_group import EVENT
from bot.cogs.event_outcome import settings_of, tell
from bot.cogs.event_rights import (
    require_announcer,
    require_channel,
    require_given,
    require_pingable,
    require_twins,
)
from bot.cogs.interaction import Interaction
from bot.cogs.options.channel import EventChannel
from bot.cogs.options.event import PastEventText, past_event
from bot.cogs.pages import setting_for
from bot.events import draft
from bot.events.draft import Typed
from bot.events.sharing import require_unlimited
from bot.storage import events
from bot.ui.command_names import words
from bot.ui.permissions import Target
from bot.words.event import POSTCARD

if TYPE_CHECKING:
    from bot.live.client import SisterCityBot


class EventsAgain(commands.Cog):
    """The command of /event that copies; part of the cog in `event`."""

    bot: "SisterCityBot"

    @EVENT.command(name="again", description=words("command-event-again"))
    @app_commands.describe(
        when=words("option-event-when"),
        event=words("option-event-again"),
        channel=words("option-event-channel"),
        share=words("option-event-share"),
    )
    async def again(
        self,
        interaction: Interaction,
        when: str,
        event: PastEventText = "",
        channel: EventChannel | None = None,
        share: bool = False,
    ) -> None:
        settings = await settings_of(interaction)
        require_announcer(interaction, settings)
        if share:
            await require_twins(interaction)
        await interaction.response.defer(ephemeral=True)
        before = await past_event(interaction, event)
        has_picture = bool(before.picture)
        if channel is not None:
            posted_in = require_given(interaction, channel, picture=has_picture)
        else:
            posted_in = require_channel(interaction, before.event.channel, picture=has_picture)
        role = self._still_pinged(interaction, before.event.role, posted_in)
        blank = new_event(interaction, settings, posted_in.id)
        copied = draft.copied(before.event, blank, role=role)
        described, warnings = read_event(interaction, Typed(when=when, share=share), copied)
        require_unlimited(described)
        async with self.bot.reading() as connection:
            picture = await events.load_picture(connection, before.event.id)
        if picture is None or picture[0].startswith(POSTCARD):
            picture = await cover(self.bot, described) or picture
        async with self.bot.writing() as connection:
            stored = await events.store(connection, described, self.bot.clock())
            if picture is not None:
                await events.store_picture(connection, stored.id, *picture)
        await tell(interaction, await preview(interaction, stored, warnings, picture))

    @staticmethod
    def _still_pinged(interaction: Interaction, role_id: int | None, channel: Target) -> int | None:
        """Return the role if it is still there. Raises UserError where it may not be pinged."""
        role = interaction.guild.get_role(role_id) if interaction.guild and role_id else None
        if role is None:
            return None
        require_pingable(interaction, role, channel)
        return role.id

    @again.autocomplete("when")
    async def offer_times(
        self, interaction: Interaction, current: str
    ) -> list[app_commands.Choice[str]]:
        """Offer ways to write a time that are sure to be read."""
        said = setting_for(interaction).words.say("event-times").split("|")
        texts = [part.strip() for part in said if current.casefold() in part.casefold()]
        return [app_commands.Choice(name=text, value=text) for text in texts][:25]
