"""The option that takes one of the server's events, whole or one time of it."""

from collections.abc import Sequence

import discord
from discord import app_commands

from bot.cogs.interaction import Interaction
from bot.cogs.pages import setting_for
from bot.errors import UserError
from bot.events.model import Announcement, Course, Event, Occurrence, Repeat, State
from bot.storage import event_life, events, occurrences
from bot.ui.event_choice import choices, read_choice
from bot.ui.limits import CHOICE_NAME, CHOICES
from bot.words.text import clip, tidy


class EventOption(app_commands.Transformer):
    """Offers the server's events while somebody types."""

    async def transform(self, interaction: discord.Interaction, value: str) -> str:
        return value

    async def autocomplete(  # type: ignore[override]
        self, interaction: Interaction, value: str
    ) -> list[app_commands.Choice[str]]:
        return choices(await offered_events(interaction), value, setting_for(interaction).words)


class PastEventOption(EventOption):
    """Offers what has been, too, each title once and the latest first."""

    async def autocomplete(  # type: ignore[override]
        self, interaction: Interaction, value: str
    ) -> list[app_commands.Choice[str]]:
        async with interaction.client.reading() as connection:
            found = await events.list_of_guild(connection, interaction.guild_id or 0, _KNOWN)
        latest: dict[str, int] = {}
        for event in found:
            latest.setdefault(clip(tidy(event.title), CHOICE_NAME), event.id)
        wanted = value.casefold().strip()
        return [
            app_commands.Choice(name=title, value=str(number))
            for title, number in latest.items()
            if wanted in title.casefold()
        ][:CHOICES]


_KNOWN = (State.OPEN, State.ENDED, State.CANCELLED)

PastEventText = app_commands.Transform[str, PastEventOption()]
EventText = app_commands.Transform[str, EventOption()]


async def offered_events(interaction: Interaction) -> list[tuple[Event, Sequence[Occurrence]]]:
    """Return the server's open events with their occurrences."""
    if interaction.guild_id is None:
        return []
    async with interaction.client.reading() as connection:
        found = await events.list_of_guild(connection, interaction.guild_id)
        times = await occurrences.list_of_guild(connection, interaction.guild_id)
    return [(event, times.get(event.id, ())) for event in found]


async def chosen_event(
    interaction: Interaction, text: str, *, may_be_over: bool = False
) -> tuple[Course, Announcement | None]:
    """Return the event and, where one time of a series is meant, that.

    Free text that begins exactly one event's title names that event; one that is over or called off is
    returned only where it `may_be_over`. Raises UserError.
    """
    guild_id = interaction.guild_id or 0
    choice = read_choice(text)
    async with interaction.client.reading() as connection:
        if choice is None:
            wanted = text.strip().casefold()
            begun = [
                event
                for event in await events.list_of_guild(connection, guild_id)
                if wanted and event.title.casefold().startswith(wanted)
            ]
            choice = (begun[0].id, None) if len(begun) == 1 else (0, None)
        course = await event_life.load_course(connection, choice[0])
    if course is None or course.event.guild != guild_id or course.event.state is State.DRAFT:
        raise UserError("event-not-found", event=text[:100])
    if course.event.state is not State.OPEN and not may_be_over:
        raise UserError("event-is-over", title=course.event.title)
    if choice[1] is None or course.event.series.repeat is Repeat.NONE:
        return course, None
    try:
        announcement = course.at(choice[1])
    except KeyError as error:
        raise UserError("event-not-found", event=text[:100]) from error
    if not (announcement.is_ahead or may_be_over):
        raise UserError("event-is-over", title=course.event.title)
    return course, announcement


async def past_event(interaction: Interaction, text: str) -> Course:
    """Return the event of that number, or the latest whose title begins so; "" is the latest of all.

    Raises UserError.
    """
    guild_id = interaction.guild_id or 0
    choice, wanted = read_choice(text), text.strip().casefold()
    async with interaction.client.reading() as connection:
        found = await events.list_of_guild(connection, guild_id, _KNOWN)
        for event in found:
            is_meant = (
                event.id == choice[0] if choice else event.title.casefold().startswith(wanted)
            )
            if is_meant and (course := await event_life.load_course(connection, event.id)):
                return course
    raise UserError("event-not-found", event=text[:100])
