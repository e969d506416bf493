"""Announce, change or throw away what lies in the store as a draft."""

import re

from bot.cogs.event_draft import EditForm, load_draft, redraw_original, shown_of
from bot.cogs.event_edit import ChangeAgainForm, ChangeForm, confirm_edit
from bot.cogs.event_outcome import announced
from bot.cogs.event_rights import (
    require_announcer,
    require_channel,
    require_guild,
    require_pingable,
)
from bot.cogs.interaction import Interaction
from bot.cogs.lasting import FORMS, Lasting, whole_id
from bot.cogs.pages import setting_for
from bot.errors import UserError
from bot.events import draft
from bot.events.edits import Edit, Scope, Target, require_ahead
from bot.events.model import Course, State
from bot.events.sharing import require_own
from bot.storage import event_edits, event_life, events, guilds, sharing


class DraftButton(Lasting, template=r"draft:(?P<event>\d+):(?P<action>confirm|edit|cancel)"):
    """Confirms, edits or throws away a draft."""

    async def pressed(self, interaction: Interaction) -> None:
        found, edit = await _draft_of(interaction, int(self.state["event"]))
        match self.state["action"]:
            case "edit":
                await interaction.response.send_modal(_form(interaction, found, edit))
            case "cancel":
                await self.throw_away(interaction, found, edit)
            case _ if edit is not None:
                await confirm_edit(interaction, edit)
            case _:
                await confirm(interaction, found)

    async def throw_away(self, interaction: Interaction, found: Course, edit: Edit | None) -> None:
        async with interaction.client.writing() as connection:
            await events.forget(connection, found.event.id)
        said = "event-draft-thrown-away" if edit is None else "event-edit-thrown-away"
        text = setting_for(interaction).words.say(said)
        await interaction.response.edit_message(content=text, embeds=[], view=None, attachments=[])


def _form(interaction: Interaction, found: Course, edit: Edit | None) -> EditForm:
    if edit is not None:
        return ChangeAgainForm(interaction, edit)
    return EditForm(shown_of(interaction, found.event), setting_for(interaction).words)


async def _draft_of(interaction: Interaction, event_id: int) -> tuple[Course, Edit | None]:
    """Return a draft, and the change it is of, for whoever may announce."""
    async with interaction.client.reading() as connection:
        settings = await guilds.load(connection, interaction.guild_id or 0)
        require_announcer(interaction, settings)
        found = await load_draft(connection, interaction, event_id)
        return found, await event_edits.load(connection, found.event)


async def _form_again(interaction: Interaction, event_id: str) -> EditForm:
    found, edit = await _draft_of(interaction, whole_id(event_id))
    return _form(interaction, found, edit)


async def _change_again(interaction: Interaction, state: str) -> EditForm:
    """Return the form of `/event edit` anew, of the event as it is by now."""
    found = re.fullmatch(r"(\d+)\.(this|following|all)\.(\d+)", state)
    number, ordinal = (whole_id(found[group]) if found else 0 for group in (1, 3))
    async with interaction.client.reading() as connection:
        require_announcer(interaction, await guilds.load(connection, interaction.guild_id or 0))
        course = await event_life.load_course(connection, number)
    if found is None or course is None or course.event.guild != interaction.guild_id:
        raise UserError("error-gone")
    require_own(course.event)
    if course.event.state is not State.OPEN:
        raise UserError("event-is-over", title=course.event.title)
    target = Target(Scope(found[2]), ordinal)
    require_ahead(course, target)
    return ChangeForm(interaction, course, target)


FORMS["draft"] = _form_again
FORMS["change"] = _change_again


async def confirm(interaction: Interaction, found: Course) -> None:
    """Announce the draft and tell the moderator what came of it."""
    client = interaction.client
    check_still_possible(interaction, found)
    await interaction.response.defer()
    async with client.writing() as connection:
        course = await event_life.confirm(connection, found.event, client.clock())
        if course is not None and await sharing.offer(connection, course.event, client.clock()):
            client.sender.wake.set()
    if course is None:
        raise UserError("event-draft-announced")
    reply = await announced(interaction, course, "event-announced")
    await redraw_original(interaction, reply)


def check_still_possible(interaction: Interaction, found: Course) -> None:
    """Let pass what can be announced now. Raises UserError with what cannot."""
    event = found.event
    draft.require_ahead(event, interaction.client.clock())
    channel = require_channel(interaction, event.channel, picture=bool(found.picture))
    if event.role is not None:
        role = require_guild(interaction).get_role(event.role)
        if role is None:
            raise UserError("event-role-gone")
        require_pingable(interaction, role, channel)
