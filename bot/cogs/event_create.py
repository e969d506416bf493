"""/event create: announce something new."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import discord
from discord import app_commands
from discord.ext import commands

from bot.cogs.asking import with_cities
from bot.cogs.event_change import MOST_PLACES, Repeats
from bot.cogs.event_cover import cover
from bot.cogs.event_draft import new_event, preview, read_event
from bot.cogs.event_group import EVENT
from bot.cogs.event_outcome import settings_of, tell
from bot.cogs.event_picture import take_picture
from bot.cogs.event_rights import (
    require_announcer,
    require_calendars,
    require_channel,
    require_given,
    require_pingable,
    require_threads,
    require_twins,
)
from bot.cogs.interaction import Interaction
from bot.cogs.options.channel import EventChannel
from bot.cogs.options.city import CityText
from bot.cogs.pages import setting_for
from bot.events.draft import Typed
from bot.events.reminders import read_leads
from bot.events.sharing import require_unlimited
from bot.gazetteer.model import City
from bot.pairings.anniversary import next_anniversary
from bot.storage import events
from bot.ui.command_names import words
from bot.words.voice import Voice

if TYPE_CHECKING:
    from bot.live.client import SisterCityBot

Offered = list[app_commands.Choice[str]]


class NewEvents(commands.Cog):
    """The command of /event that announces something new; part of the cog in `event`."""

    bot: "SisterCityBot"

    @EVENT.command(name="create", description=words("command-event-create"))
    @app_commands.describe(
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
        role=words("option-event-role"),
        channel=words("option-event-channel"),
        repeat=words("option-event-repeat"),
        until=words("option-event-until"),
        places=words("option-event-places"),
        reminders=words("option-event-reminders"),
        thread=words("option-event-thread"),
        share=words("option-event-share"),
        public=words("option-event-public"),
    )
    async def create(
        self,
        interaction: Interaction,
        title: str,
        when: str,
        duration: str = "",
        place: app_commands.Range[str, 0, 300] = "",
        city: CityText = "",
        other: CityText = "",
        description: app_commands.Range[str, 0, 2000] = "",
        host: app_commands.Range[str, 0, 300] = "",
        image: discord.Attachment | None = None,
        image_url: str = "",
        role: discord.Role | None = None,
        channel: EventChannel | None = None,
        repeat: Repeats = "none",
        until: str = "",
        places: app_commands.Range[int, 0, MOST_PLACES] = 0,
        reminders: str = "",
        thread: bool = False,
        share: bool = False,
        public: bool = False,
    ) -> None:
        settings = await settings_of(interaction)
        require_announcer(interaction, settings)
        await interaction.response.defer(ephemeral=True)
        has_picture = bool(image or image_url.strip())
        if channel is not None:
            posted_in = require_given(interaction, channel, picture=has_picture)
        else:
            wanted = settings.event_channel_id or interaction.channel_id or 0
            posted_in = require_channel(interaction, wanted, picture=has_picture)
        if role is not None:
            require_pingable(interaction, role, posted_in)
        if thread:
            require_threads(posted_in)
        if share:
            await require_twins(interaction)
        if public:
            require_calendars(interaction)
        leads = read_leads(reminders, str(interaction.locale)) if reminders.strip() else None

        async def draft(at: Interaction, cities: tuple[City | None, ...]) -> None:
            first, second = cities
            typed = Typed(
                title, when, duration, place, first, second, description, host, repeat, until, places,
                leads, share, public,
            )  # fmt: skip
            blank = new_event(at, settings, posted_in.id)
            described, warnings = read_event(at, typed, blank)
            require_unlimited(described)
            picture = await take_picture(at, image, image_url) or await cover(self.bot, described)
            async with self.bot.writing() as connection:
                stored = await events.store(
                    connection,
                    replace(described, role=role.id if role else None, thread=thread),
                    self.bot.clock(),
                )
                if picture is not None:
                    await events.store_picture(connection, stored.id, *picture)
            await tell(at, await preview(at, stored, warnings, picture))

        await with_cities(interaction, (city, other), draft)

    @create.autocomplete("title")
    async def offer_anniversaries(self, interaction: Interaction, current: str) -> Offered:
        """Offer the coming anniversaries of the server's home city as titles."""
        home = await self.bot.guild_home(interaction.guild_id)
        voice = setting_for(interaction).words
        titles = [] if home is None else anniversary_titles(self.bot, home, voice)
        return offered(titles, current)

    @create.autocomplete("when")
    async def offer_times(self, interaction: Interaction, current: str) -> Offered:
        """Offer ways to write a time that are sure to be read."""
        return self._examples(interaction, "event-times", current)

    @create.autocomplete("duration")
    async def offer_durations(self, interaction: Interaction, current: str) -> Offered:
        """Offer ways to write a length that are sure to be read."""
        return self._examples(interaction, "event-durations", current)

    def _examples(self, interaction: Interaction, message_id: str, current: str) -> Offered:
        voice = setting_for(interaction).words
        return offered([part.strip() for part in voice.say(message_id).split("|")], current)


def offered(texts: Sequence[str], current: str) -> Offered:
    """Return those of the texts that hold what is typed, as choices."""
    return [
        app_commands.Choice(name=text[:100], value=text[:100])
        for text in texts
        if current.casefold() in text.casefold()
    ][:25]


def anniversary_titles(bot: "SisterCityBot", home: City, voice: Voice) -> list[str]:
    """Return a title for each coming anniversary of the city's friendships, round ones first."""
    today = bot.clock().date()
    found = []
    for row, bond in bot.world.pairings.partners(home.row):
        coming = next_anniversary(bond, today)
        if coming is not None:
            found.append((not coming.is_round, coming.on or date(coming.year, 12, 31), row, coming))
    return [
        voice.say(
            "event-title-anniversary",
            years=coming.years,
            city=voice.name(home),
            other=voice.name(bot.world.cities.city(row)),
        )
        for _, _, row, coming in sorted(found, key=lambda one: one[:3])[:25]
    ]
