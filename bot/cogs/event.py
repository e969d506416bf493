"""/event: announce, change, cancel."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Literal

import discord
from discord import app_commands
from discord.ext import commands

from bot.cogs.asking import with_cities
from bot.cogs.event_cover import cover
from bot.cogs.event_draft import DraftButton, new_event, preview, read_event
from bot.cogs.event_edit import (
    ChangeForm,
    change_event,
    chosen_event,
    keep,
    move_one,
    offered_events,
)
from bot.cogs.event_outcome import announced, outcome, settings_of, tell
from bot.cogs.event_picture import take_picture
from bot.cogs.event_rights import require_announcer, require_channel, require_pingable
from bot.cogs.interaction import Interaction
from bot.cogs.options.city import CityText
from bot.cogs.pages import setting_for
from bot.errors import UserError
from bot.events import life
from bot.events.draft import Typed
from bot.events.model import Course
from bot.events.reminders import read_leads
from bot.gazetteer.model import City
from bot.pairings.anniversary import next_anniversary
from bot.storage import events
from bot.ui.command_names import BY_SERVERS, SERVERS_ONLY, words
from bot.ui.event_choice import choices
from bot.words.voice import Voice

if TYPE_CHECKING:
    from bot.live.client import SisterCityBot

Repeats = Literal[
    "none", "daily", "weekly", "biweekly", "weekdays", "monthly", "monthly-weekday", "yearly"
]
MOST_PLACES = 10_000


Offered = list[app_commands.Choice[str]]


class EventOption(app_commands.Transformer):
    """An option that takes one of the server's events."""

    async def transform(self, interaction: discord.Interaction, value: str) -> str:
        return value

    async def autocomplete(  # type: ignore[override]
        self, interaction: Interaction, value: str
    ) -> list[app_commands.Choice[str]]:
        voice = setting_for(interaction).words
        return choices(await offered_events(interaction), value, voice)


EventText = app_commands.Transform[str, EventOption()]


class EventCog(commands.Cog):
    event = app_commands.Group(
        name="event",
        description=words("command-event"),
        allowed_contexts=SERVERS_ONLY,
        allowed_installs=BY_SERVERS,
        # What people see; whether they may is asked again whenever they act.
        default_permissions=discord.Permissions(create_events=True),
    )

    def __init__(self, bot: "SisterCityBot") -> None:
        self.bot = bot

    @event.command(name="create", description=words("command-event-create"))
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
        channel: app_commands.AppCommandChannel | app_commands.AppCommandThread | None = None,
        repeat: Repeats = "none",
        until: str = "",
        places: app_commands.Range[int, 0, MOST_PLACES] = 0,
        reminders: str = "",
    ) -> None:
        settings = await settings_of(interaction)
        require_announcer(interaction, settings)
        await interaction.response.defer(ephemeral=True)
        wanted = channel.id if channel else settings.event_channel_id or interaction.channel_id
        posted_in = require_channel(
            interaction, wanted or 0, picture=bool(image or image_url.strip())
        )
        if role is not None:
            require_pingable(interaction, role, posted_in)
        leads = read_leads(reminders) if reminders.strip() else None

        async def draft(at: Interaction, cities: tuple[City | None, ...]) -> None:
            first, second = cities
            typed = Typed(
                title, when, duration, place, first, second, description, host, repeat, until, places,
                leads,
            )  # fmt: skip
            blank = new_event(at, settings, posted_in.id)
            described, warnings = read_event(at, typed, blank)
            picture = await take_picture(at, image, image_url) or await cover(self.bot, described)
            async with self.bot.writing() as connection:
                stored = await events.store(
                    connection,
                    replace(described, role=role.id if role else None),
                    self.bot.clock(),
                )
                if picture is not None:
                    await events.store_picture(connection, stored.id, *picture)
            await tell(at, await preview(at, stored, warnings, picture))

        await with_cities(interaction, (city, other), draft)

    @event.command(name="edit", description=words("command-event-edit"))
    @app_commands.describe(
        event=words("option-event-event"),
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
        repeat=words("option-event-repeat"),
        until=words("option-event-until"),
        places=words("option-event-places"),
        reminders=words("option-event-reminders"),
    )
    async def edit(
        self,
        interaction: Interaction,
        event: EventText,
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
        repeat: Repeats | None = None,
        until: str | None = None,
        places: app_commands.Range[int, 0, MOST_PLACES] | None = None,
        reminders: str | None = None,
    ) -> None:
        require_announcer(interaction, await settings_of(interaction))
        before, one = await chosen_event(interaction, event)
        leads = None if reminders is None else read_leads(reminders)

        async def change(at: Interaction, cities: tuple[City | None, ...]) -> None:
            first, second = cities
            typed = Typed(
                title, when, duration, place, first, second, description, host, repeat, until, places,
                leads,
            )  # fmt: skip
            if typed == Typed() and image is None and not image_url:
                await at.response.send_modal(ChangeForm(at, before, one))
                return
            if not at.response.is_done():
                await at.response.defer(ephemeral=True)
            picture = await take_picture(at, image, image_url)
            if one is None:
                after = await change_event(at, before, typed, picture)
            elif typed.of_one_time() and picture is None:
                after = await move_one(at, before, one, typed)
            else:
                raise UserError("event-edit-one-time-only")
            await tell(at, await announced(at, after, "event-changed"))

        await with_cities(interaction, (city, other), change)

    @event.command(name="cancel", description=words("command-event-cancel"))
    @app_commands.describe(event=words("option-event-event"), reason=words("option-event-reason"))
    async def cancel(
        self,
        interaction: Interaction,
        event: EventText,
        reason: app_commands.Range[str, 0, 300] = "",
    ) -> None:
        require_announcer(interaction, await settings_of(interaction))
        before, one = await chosen_event(interaction, event)
        await interaction.response.defer(ephemeral=True)

        def decide(course: Course) -> Course:
            if one is None:
                return life.cancel(course, reason.strip())
            return life.cancel_one(course, one.id, reason.strip(), self.bot.clock())

        after = await keep(interaction, before, decide)
        await tell(interaction, await announced(interaction, after, "event-cancelled"))

    @event.command(name="announce", description=words("command-event-announce"))
    @app_commands.describe(event=words("option-event-event"), channel=words("option-event-channel"))
    async def announce(
        self,
        interaction: Interaction,
        event: EventText,
        channel: app_commands.AppCommandChannel | app_commands.AppCommandThread | None = None,
    ) -> None:
        require_announcer(interaction, await settings_of(interaction))
        before, _ = await chosen_event(interaction, event)
        wanted = channel.id if channel else before.event.channel
        if interaction.guild is not None and not interaction.guild.get_channel_or_thread(wanted):
            wanted = interaction.channel_id or 0
        posted_in = require_channel(interaction, wanted, picture=bool(before.picture))
        await interaction.response.defer(ephemeral=True)
        look = await self.bot.announcer.post_anew(before.event.id, posted_in.id)
        if look is None:
            raise UserError("event-is-over", title=before.event.title)
        await tell(interaction, outcome(interaction, look, "event-announced"))

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


async def setup(bot: "SisterCityBot") -> None:
    bot.add_dynamic_items(DraftButton)
    await bot.add_cog(EventCog(bot))
