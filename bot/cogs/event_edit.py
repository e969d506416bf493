"""Change what has been announced: find it, change it, move one time of a series."""

import asyncio
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC

from bot.cogs.event_draft import (
    EditForm,
    Typed,
    outcome,
    read_event,
    shown_of,
    tell,
    tend_now,
    voice_for,
)
from bot.cogs.interaction import Interaction
from bot.errors import UserError
from bot.events.duration import read_duration
from bot.events.model import Event, Occurrence, Repeat, State
from bot.events.when import read_when
from bot.events.zones import zone_of
from bot.storage import event_life, events, occurrences
from bot.storage.occurrences import Kept
from bot.ui.event_choice import read_choice


async def offered_events(interaction: Interaction) -> list[tuple[Event, Sequence[Occurrence]]]:
    """Return the server's open events with their occurrences, the newest first."""
    if interaction.guild_id is None:
        return []
    async with interaction.client.reading() as connection:
        found = await events.list_of_guild(connection, interaction.guild_id)
        return [
            (e, [k.occurrence for k in await occurrences.list_of_event(connection, e.id)])
            for e in found[:25]
        ]


async def chosen_event(interaction: Interaction, text: str) -> tuple[Event, Kept | None]:
    """Return the event and, where one time of a series is meant, that.

    Free text that begins exactly one event's title names that event. Raises UserError.
    """
    guild_id = interaction.guild_id or 0
    choice = read_choice(text)
    async with interaction.client.reading() as connection:
        if choice is None:
            wanted = text.strip().casefold()
            found = [
                e
                for e in await events.list_of_guild(connection, guild_id)
                if wanted and e.title.casefold().startswith(wanted)
            ]
            if len(found) != 1:
                raise UserError("event-not-found", event=text[:100])
            return found[0], None
        event = await events.load(connection, choice[0])
        if event is None or event.guild != guild_id or event.state is State.DRAFT:
            raise UserError("event-not-found", event=text[:100])
        if event.state is not State.OPEN:
            raise UserError("event-is-over", title=event.title)
        if choice[1] is None or event.series.repeat is Repeat.NONE:
            return event, None
        for kept in await occurrences.list_of_event(connection, event.id):
            if kept.occurrence.ordinal == choice[1]:
                if kept.occurrence.state not in (State.OPEN, State.PLANNED):
                    raise UserError("event-is-over", title=event.title)
                return event, kept
    raise UserError("event-not-found", event=text[:100])


async def change_event(
    interaction: Interaction, before: Event, typed: Typed, picture: tuple[str, bytes] | None
) -> None:
    """Change the whole event and bring Discord up to date. Raises UserError."""
    client = interaction.client
    now = client.clock()
    after, _ = await read_event(interaction, typed, before)
    moves = typed.when is not None and after.start != before.start
    if moves and after.start.replace(tzinfo=zone_of(after.timezone)) <= now:
        raise UserError("event-start-past")
    async with client.writing() as connection:
        if picture is not None:
            await events.store_picture(connection, before.id, *picture)
        await event_life.change(connection, before, after, now)
        all_of = await occurrences.list_of_event(connection, before.id)
    await tend_now(interaction, all_of)


async def move_one(interaction: Interaction, event: Event, kept: Kept, typed: Typed) -> None:
    """Move one time of a series alone. Raises UserError."""
    client = interaction.client
    now = client.clock()
    zone = zone_of(event.timezone)
    locale = str(interaction.locale)
    start, length = kept.occurrence.start, kept.occurrence.end - kept.occurrence.start
    if typed.when is not None:
        understood = await asyncio.to_thread(
            read_when, typed.when, now=now, zone=zone, locale=locale
        )
        start = understood.start.astimezone(UTC)
    if start <= now:
        raise UserError("event-start-past")
    if typed.duration is not None:
        length = await asyncio.to_thread(
            read_duration, typed.duration, start=start.astimezone(zone), zone=zone, locale=locale
        )
    async with client.writing() as connection:
        await event_life.move(connection, event, kept, start, start + length, now)
        all_of = await occurrences.list_of_event(connection, event.id)
    await tend_now(interaction, all_of)


class ChangeForm(EditForm):
    """The form of `/event edit` with nothing but the event given."""

    def __init__(self, interaction: Interaction, event: Event, kept: Kept | None) -> None:
        shown = shown_of(interaction, event)
        self.kept = kept
        if kept is not None:
            start = kept.occurrence.start.astimezone(zone_of(event.timezone))
            moved = replace(event, start=start.replace(tzinfo=None))
            shown = replace(shown, event=moved, occurrence=kept.occurrence)
        super().__init__(shown, voice_for(interaction))
        self.before = event

    async def submitted(self, interaction: Interaction) -> None:
        await interaction.response.defer(ephemeral=True, thinking=True)
        typed = self.typed()
        if self.kept is None:
            await change_event(interaction, self.before, typed, None)
        else:
            await move_one(interaction, self.before, self.kept, typed)
        await tell(interaction, await outcome(interaction, self.before.id, "event-changed"))
