"""Change what has been announced: show what it would become, and carry it out once confirmed.

A change lies in the store as a draft until then: Confirm, Edit and Cancel work after a restart too.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from uuid import uuid4

from sqlalchemy.ext.asyncio import AsyncConnection

from bot.cogs.event_cover import cover, covers_of_copies
from bot.cogs.event_draft import (
    EditForm,
    picture_files,
    place_zone_of,
    redraw_original,
    shown_of,
)
from bot.cogs.event_outcome import announced, tell
from bot.cogs.event_rights import require_channel, require_guild, require_pingable
from bot.cogs.interaction import Interaction
from bot.cogs.pages import setting_for
from bot.errors import UserError
from bot.events import draft, edits, life
from bot.events.draft import Typed
from bot.events.edits import Edit, Target
from bot.events.model import Course, Event, Repeat, State
from bot.events.when import Warn
from bot.storage import event_edits, event_life, events, rsvps, sharing
from bot.ui.event_preview import draw_preview
from bot.ui.reply import Reply
from bot.words.event import ShownEvent
from bot.words.event_edit import cancel_outline, edit_outline

Picture = tuple[str, bytes]


def describe_edit(
    interaction: Interaction,
    base: Event,
    typed: Typed,
    *,
    channel: int | None = None,
    role: int | None = None,
) -> tuple[Event, tuple[Warn, ...]]:
    """Return `base` as it is to become, and doubts. `role` 0 pings nobody. Raises UserError."""
    wanted, warnings = draft.describe(
        typed,
        base,
        now=interaction.client.clock(),
        locale=str(interaction.locale),
        place_zone=place_zone_of(interaction),
    )
    if channel is not None:
        wanted = replace(wanted, channel=channel)
    if role is not None:
        wanted = replace(wanted, role=role or None)
    return wanted, warnings


async def propose(
    interaction: Interaction,
    course: Course,
    edit: Edit,
    warnings: tuple[Warn, ...] = (),
    picture: Picture | None = None,
) -> Reply:
    """Keep a change as a draft and return its preview. Raises UserError where it cannot be."""
    client = interaction.client
    if not edit.is_cancel:
        if picture is not None and edit.target.scope is edits.Scope.THIS:
            raise UserError("event-edit-one-time-only")
        if not edits.changed(edit.before, edit.wanted) and picture is None:
            raise UserError("event-edit-nothing")
        edits.require_possible(edit, client.clock())
        picture = picture or await _new_cover(interaction, course, edit)
    wanted = replace(
        edit.wanted,
        uid=f"{uuid4().hex}@sister-city",
        creator=interaction.user.id,
        state=State.DRAFT,
    )
    async with client.writing() as connection:
        stored = await events.store(connection, wanted, client.clock())
        edit = replace(edit, wanted=stored)
        await event_edits.store(connection, stored.id, edit)
        if picture is not None:
            await events.store_picture(connection, stored.id, *picture)
    return await preview_edit(interaction, course, edit, warnings, picture)


async def _new_cover(interaction: Interaction, course: Course, edit: Edit) -> Picture | None:
    """Return the postcard anew where the event has one of ours and it would show something else."""
    if edit.target.scope is edits.Scope.THIS:
        return None
    fresh = await cover(interaction.client, edit.wanted, course.picture)
    return fresh if fresh is not None and fresh[0] != course.picture else None


async def preview_edit(
    interaction: Interaction,
    course: Course,
    edit: Edit,
    warnings: Sequence[Warn] = (),
    picture: Picture | None = None,
    meanwhile: Sequence[str] = (),
) -> Reply:
    """Return what the event would become, in both cities; `picture` is its new one."""
    setting = setting_for(interaction)
    try:
        number = course.at(edit.target.ordinal).id
    except KeyError as error:
        raise UserError("event-is-over", title=course.event.title) from error
    async with interaction.client.reading() as connection:
        counts = await rsvps.count(connection, number)
        shows = picture or await events.load_picture(connection, course.event.id)
    look = draft.first_look(edit.wanted, shows[0] if shows else "")
    cities = interaction.client.world.cities
    shown = ShownEvent.of(replace(look, counts=counts), cities)
    is_series = course.event.series.repeat is not Repeat.NONE
    if edit.is_cancel:
        reason = edit.wanted.description
        told = replace(
            shown, event=edit.before, occurrence=replace(shown.occurrence, reason=reason)
        )
        outline = cancel_outline(told, edit, setting.words, is_series=is_series)
        shown = told
    else:
        start = edits.kept_start(course.event, edit)
        shown = replace(shown, event=replace(shown.event, start=start))
        outline = edit_outline(
            shown,
            edit,
            setting.words,
            warnings=warnings,
            meanwhile=meanwhile,
            new_picture=picture is not None and not picture[0].startswith("postcard"),
            is_series=is_series,
        )
    return draw_preview(outline, shown, setting, picture_files(shows, shown, setting))


async def confirm_edit(interaction: Interaction, edit: Edit) -> None:
    """Carry the change out and tell the moderator what came of it.

    What others changed meanwhile stays; where both changed the same, it is shown once more.
    """
    client = interaction.client
    now = client.clock()
    _require_places(interaction, edit)
    await interaction.response.defer()
    async with client.writing() as connection:
        course = await event_life.load_course(connection, edit.event, for_update=True)
        if course is None or course.event.guild != interaction.guild_id:
            raise UserError("error-gone")
        if course.event.state is not State.OPEN:
            raise UserError("event-is-over", title=edit.before.title)
        edits.require_ahead(course, edit.target)
        fresh = edits.seen(course, edit.target)
        meanwhile = () if edit.is_cancel else edits.overtaken(edit.before, edit.wanted, fresh)
        picture = await events.load_picture(connection, edit.wanted.id)
        if meanwhile:
            edit = edits.anew(edit, fresh)
            await events.update_event(connection, edit.wanted, now)
            await event_edits.store(connection, edit.wanted.id, edit)
        elif not await events.forget(connection, edit.wanted.id):
            raise UserError("event-edit-done")
        else:
            course = await _carry_out(connection, course, edit, picture, now)
    if meanwhile:
        again = await preview_edit(interaction, course, edit, (), picture, meanwhile)
        await redraw_original(interaction, again)
        return
    if edit.before.channel != edit.wanted.channel and not edit.is_cancel:
        await client.announcer.post_anew(course.event.id, course.event.channel)
    client.sender.wake.set()
    said = "event-cancelled" if edit.is_cancel else "event-changed"
    await redraw_original(interaction, await announced(interaction, course, said))
    if picture is not None:
        await covers_of_copies(client, course.event.id)


def _require_places(interaction: Interaction, edit: Edit) -> None:
    """Ask again what may have changed since the preview. Raises UserError."""
    if edit.is_cancel:
        return
    edits.require_possible(edit, interaction.client.clock())
    names = edits.changed(edit.before, edit.wanted)
    if not {"channel", "role"} & set(names):
        return
    channel = require_channel(interaction, edit.wanted.channel, picture=False)
    if "role" in names and edit.wanted.role:
        role = require_guild(interaction).get_role(edit.wanted.role)
        if role is None:
            raise UserError("event-role-gone")
        require_pingable(interaction, role, channel)


async def _carry_out(
    connection: AsyncConnection,
    course: Course,
    edit: Edit,
    picture: Picture | None,
    now: datetime,
) -> Course:
    if (ordinal := edits.cut(course, edit)) is not None:
        course = await event_life.split(
            connection, course, ordinal, f"{uuid4().hex}@sister-city", now
        )
        await sharing.offer_rest(connection, edit.event, course.event, now)
    if picture is not None:
        await events.store_picture(connection, course.event.id, *picture)
    after = edits.carry_out(course, edit, now)
    await event_life.write(connection, life.difference(course, after, now), now)
    await event_life.tell(connection, course, after, now)
    for number in dict.fromkeys((edit.event, course.event.id)):
        await sharing.pass_on(connection, number, now, new_picture=picture is not None)
    kept = await event_life.load_course(connection, course.event.id)
    if kept is None:
        raise UserError("error-gone")
    if edit.before.share and not edit.wanted.share:
        await sharing.withdraw(connection, kept.event.id, now)
    elif edit.wanted.share and not edit.before.share:
        await sharing.offer(connection, kept.event, now)
    return kept


class ChangeForm(EditForm):
    """The form of `/event edit` with nothing but the event given."""

    def __init__(self, interaction: Interaction, course: Course, target: Target) -> None:
        base = edits.seen(course, target)
        super().__init__(
            shown_of(interaction, base),
            setting_for(interaction).words,
            kind="change",
            state=f"{course.event.id}.{target.scope}.{target.ordinal}",
        )
        self.course, self.target, self.base = course, target, base

    async def submitted(self, interaction: Interaction) -> None:
        await interaction.response.defer(ephemeral=True, thinking=True)
        wanted, warnings = describe_edit(interaction, self.base, self.typed())
        edit = Edit(self.course.event.id, self.target, self.base, wanted)
        await tell(interaction, await propose(interaction, self.course, edit, warnings))


class ChangeAgainForm(EditForm):
    """The form behind Edit, beneath the preview of a change."""

    def __init__(self, interaction: Interaction, edit: Edit) -> None:
        super().__init__(shown_of(interaction, edit.wanted), setting_for(interaction).words)
        self.edit = edit

    async def submitted(self, interaction: Interaction) -> None:
        await interaction.response.defer()
        client = interaction.client
        wanted, warnings = describe_edit(interaction, self.edit.wanted, self.typed())
        edit = replace(self.edit, wanted=wanted)
        edits.require_possible(edit, client.clock())
        async with client.writing() as connection:
            course = await event_life.load_course(connection, edit.event)
            if course is None:
                raise UserError("error-gone")
            await events.update_event(connection, wanted, client.clock())
            picture = await events.load_picture(connection, wanted.id)
        again = await preview_edit(interaction, course, edit, warnings, picture)
        await redraw_original(interaction, again)
