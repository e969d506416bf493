"""/event edit, cancel and announce: what is done with an event that people know of."""

from typing import TYPE_CHECKING, Literal

import discord
from discord import app_commands
from discord.ext import commands

from bot.cogs.asking import with_cities
from bot.cogs.event_edit import ChangeForm, describe_edit, propose
from bot.cogs.event_group import EVENT
from bot.cogs.event_outcome import outcome, settings_of, tell
from bot.cogs.event_picture import take_picture
from bot.cogs.event_rights import (
    require_announcer,
    require_calendars,
    require_channel,
    require_given,
    require_guild,
    require_pingable,
    require_twins,
)
from bot.cogs.interaction import Interaction
from bot.cogs.options.channel import EventChannel
from bot.cogs.options.city import CityText
from bot.cogs.options.event import EventText, chosen_event
from bot.errors import UserError
from bot.events import edits
from bot.events.draft import Typed
from bot.events.edits import Edit, Scope
from bot.events.model import Course
from bot.events.reminders import read_leads
from bot.events.sharing import require_own
from bot.gazetteer.model import City
from bot.ui.command_names import words

if TYPE_CHECKING:
    from bot.live.client import SisterCityBot

Repeats = Literal[
    "none", "daily", "weekly", "biweekly", "weekdays", "monthly", "monthly-weekday", "yearly"
]
Scopes = Literal["this", "following", "all"]
MOST_PLACES = 10_000


class ChangesOfEvents(commands.Cog):
    """The commands of /event that change something announced; part of the cog in `event`."""

    bot: "SisterCityBot"

    @EVENT.command(name="edit", description=words("command-event-edit"))
    @app_commands.describe(
        event=words("option-event-event"),
        scope=words("option-event-scope"),
        title=words("option-event-title"),
        when=words("option-event-when"),
        duration=words("option-event-duration"),
        place=words("option-event-place"),
        city=words("option-event-city"),
        other=words("option-event-other"),
        description=words("option-event-description"),
        host=words("option-event-host"),
        image=words("option-event-image"),
        image_url=words("option-event-image-url"),
        role=words("option-event-role-anew"),
        channel=words("option-event-channel-anew"),
        repeat=words("option-event-repeat"),
        until=words("option-event-until"),
        places=words("option-event-places"),
        reminders=words("option-event-reminders"),
        share=words("option-event-share"),
        public=words("option-event-public"),
    )
    async def edit(
        self,
        interaction: Interaction,
        event: EventText,
        scope: Scopes | None = None,
        title: str | None = None,
        when: str | None = None,
        duration: str | None = None,
        place: app_commands.Range[str, 0, 300] | None = None,
        city: CityText | None = None,
        other: CityText | None = None,
        description: app_commands.Range[str, 0, 2000] | None = None,
        host: app_commands.Range[str, 0, 300] | None = None,
        image: discord.Attachment | None = None,
        image_url: str = "",
        role: discord.Role | None = None,
        channel: EventChannel | None = None,
        repeat: Repeats | None = None,
        until: str | None = None,
        places: app_commands.Range[int, 0, MOST_PLACES] | None = None,
        reminders: str | None = None,
        share: bool | None = None,
        public: bool | None = None,
    ) -> None:
        require_announcer(interaction, await settings_of(interaction))
        course, one = await chosen_event(interaction, event)
        require_own(course.event)
        if share:
            await require_twins(interaction)
        if public:
            require_calendars(interaction)
        target = edits.target(course, Scope(scope) if scope else None, one, self.bot.clock())
        leads = None if reminders is None else read_leads(reminders, str(interaction.locale))
        posted_in = None
        if channel is not None:
            posted_in = require_given(interaction, channel, picture=bool(course.picture)).id
        pinged = self._pinged(interaction, course, role, posted_in)

        async def change(at: Interaction, cities: tuple[City | None, ...]) -> None:
            first, second = cities
            typed = Typed(
                title, when, duration, place, first, second, description, host, repeat, until, places,
                leads, share, public,
            )  # fmt: skip
            is_empty = typed == Typed() and posted_in is None and pinged is None
            if is_empty and image is None and not image_url:
                await at.response.send_modal(ChangeForm(at, course, target))
                return
            if not at.response.is_done():
                await at.response.defer(ephemeral=True)
            picture = await take_picture(at, image, image_url)
            base = edits.seen(course, target)
            wanted, warnings = describe_edit(at, base, typed, channel=posted_in, role=pinged)
            proposed = Edit(course.event.id, target, base, wanted)
            await tell(at, await propose(at, course, proposed, warnings, picture))

        await with_cities(interaction, (city, other), change)

    @staticmethod
    def _pinged(
        interaction: Interaction, course: Course, role: discord.Role | None, channel: int | None
    ) -> int | None:
        """Return the role to ping from now on: 0 for nobody (@everyone was chosen), None as before."""
        if role is None or role.is_default():
            return None if role is None else 0
        place = require_channel(interaction, channel or course.event.channel, picture=False)
        require_pingable(interaction, role, place)
        return role.id

    @EVENT.command(name="cancel", description=words("command-event-cancel"))
    @app_commands.describe(
        event=words("option-event-event"),
        scope=words("option-event-scope"),
        reason=words("option-event-reason"),
    )
    async def cancel(
        self,
        interaction: Interaction,
        event: EventText,
        scope: Scopes | None = None,
        reason: app_commands.Range[str, 0, 300] = "",
    ) -> None:
        require_announcer(interaction, await settings_of(interaction))
        course, one = await chosen_event(interaction, event)
        await interaction.response.defer(ephemeral=True)
        target = edits.target(course, Scope(scope) if scope else None, one, self.bot.clock())
        proposed = edits.calling_off(course, target, reason.strip())
        await tell(interaction, await propose(interaction, course, proposed))

    @EVENT.command(name="announce", description=words("command-event-announce"))
    @app_commands.describe(event=words("option-event-event"), channel=words("option-event-channel"))
    async def announce(
        self,
        interaction: Interaction,
        event: EventText,
        channel: EventChannel | None = None,
    ) -> None:
        require_announcer(interaction, await settings_of(interaction))
        before, _ = await chosen_event(interaction, event)
        has_picture = bool(before.picture)
        taken = None
        if channel is not None:
            posted_in = require_given(interaction, channel, picture=has_picture)
        else:
            guild = require_guild(interaction)
            if guild.get_channel_or_thread(before.event.channel) is None:
                taken = interaction.channel_id
            wanted = taken or before.event.channel
            posted_in = require_channel(interaction, wanted, picture=has_picture)
        await interaction.response.defer(ephemeral=True)
        look = await self.bot.announcer.post_anew(before.event.id, posted_in.id)
        if look is None:
            raise UserError("event-is-over", title=before.event.title)
        await tell(interaction, outcome(interaction, look, "event-announced", taken=taken))
