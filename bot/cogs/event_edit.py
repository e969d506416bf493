"""Change what has been announced: find it, change it, move one time of a series."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from bot.cogs.event_cover import cover
from bot.cogs.event_draft import EditForm, place_zone_of, shown_of
from bot.cogs.event_outcome import announced, tell
from bot.cogs.interaction import Interaction
from bot.cogs.pages import setting_for
from bot.errors import UserError
from bot.events import draft, life
from bot.events.draft import Typed
from bot.events.model import Announcement, Course, Event, Occurrence, Repeat, State
from bot.events.zones import zone_of
from bot.storage import event_life, events, occurrences
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


async def chosen_event(interaction: Interaction, text: str) -> tuple[Course, Announcement | None]:
    """Return the event and, where one time of a series is meant, that.

    Free text that begins exactly one event's title names that event. Raises UserError.
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
    if course.event.state is not State.OPEN:
        raise UserError("event-is-over", title=course.event.title)
    if choice[1] is None or course.event.series.repeat is Repeat.NONE:
        return course, None
    for announcement in course.all_of:
        if announcement.occurrence.ordinal == choice[1]:
            if not announcement.is_ahead:
                raise UserError("event-is-over", title=course.event.title)
            return course, announcement
    raise UserError("event-not-found", event=text[:100])


async def change_event(
    interaction: Interaction, before: Course, typed: Typed, picture: tuple[str, bytes] | None
) -> Course:
    """Change the whole event and return its course. Raises UserError."""
    now = interaction.client.clock()
    changed, _ = draft.edit(
        before,
        typed,
        now=now,
        locale=str(interaction.locale),
        place_zone=place_zone_of(interaction),
    )

    picture = picture or await cover(interaction.client, changed, before.picture)

    def decide(course: Course) -> Course:
        return life.change(course, draft.merge(before.event, changed, course.event), now)

    return await keep(interaction, before, decide, picture)


async def move_one(
    interaction: Interaction, before: Course, one: Announcement, typed: Typed
) -> Course:
    """Move one time of a series alone and return its course. Raises UserError."""
    start, end = draft.edit_one(
        before.event,
        one,
        typed,
        now=interaction.client.clock(),
        locale=str(interaction.locale),
        place_zone=place_zone_of(interaction),
    )

    def decide(course: Course) -> Course:
        return life.move(course, one.id, start, end, interaction.client.clock())

    return await keep(interaction, before, decide)


async def keep(
    interaction: Interaction,
    before: Course,
    decide: Callable[[Course], Course],
    picture: tuple[str, bytes] | None = None,
) -> Course:
    """Keep what is decided of the course as it stands in the store now, and return it.

    Raises UserError if it is gone.
    """
    now = interaction.client.clock()
    async with interaction.client.writing() as connection:
        course = await event_life.load_course(connection, before.event.id, for_update=True)
        if course is None:
            raise UserError("error-gone")
        if picture is not None:
            await events.store_picture(connection, before.event.id, *picture)
        after = decide(course)
        await event_life.write(connection, life.difference(course, after, now), now)
        kept = await event_life.load_course(connection, before.event.id)
    if kept is None:
        raise UserError("error-gone")
    return kept


class ChangeForm(EditForm):
    """The form of `/event edit` with nothing but the event given."""

    def __init__(self, interaction: Interaction, before: Course, one: Announcement | None) -> None:
        shown = shown_of(interaction, before.event)
        if one is not None:
            start = one.occurrence.start.astimezone(zone_of(before.event.timezone))
            moved = replace(before.event, start=start.replace(tzinfo=None))
            shown = replace(shown, event=moved, occurrence=one.occurrence)
        super().__init__(shown, setting_for(interaction).words)
        self.one = one
        self.before = before

    async def submitted(self, interaction: Interaction) -> None:
        await interaction.response.defer(ephemeral=True, thinking=True)
        typed = self.typed()
        if self.one is None:
            after = await change_event(interaction, self.before, typed, None)
        else:
            after = await move_one(interaction, self.before, self.one, typed)
        await tell(interaction, await announced(interaction, after, "event-changed"))
