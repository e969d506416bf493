"""Turn what a moderator types into an event, and show it before it is announced.

Drafts lie in the store: Confirm, Edit and Cancel work after a restart too.
"""

import io
from dataclasses import replace
from typing import Any
from uuid import uuid4

import discord
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.cogs.event_cover import cover
from bot.cogs.event_rights import (
    require_guild,
)
from bot.cogs.interaction import Interaction
from bot.cogs.lasting import AnsweringModal
from bot.cogs.pages import setting_for
from bot.errors import UserError
from bot.events import draft
from bot.events.draft import Typed
from bot.events.model import Course, Event, State
from bot.events.when import PlaceZone, Warn
from bot.gazetteer.model import Found
from bot.gazetteer.resolve import resolve
from bot.pairings.anniversary import Anniversary, next_anniversary
from bot.storage import event_life, events, guilds
from bot.ui.event_preview import draw_preview, form_fields, form_title
from bot.ui.reply import Reply
from bot.ui.setting import Setting
from bot.words.catalogue import best_locale
from bot.words.event import ShownEvent, picture_alt
from bot.words.event_draft import preview_outline
from bot.words.voice import Voice


def read_event(
    interaction: Interaction, typed: Typed, base: Event
) -> tuple[Event, tuple[Warn, ...]]:
    """Return `base` with what was typed in its place, and doubts, as `draft.describe`."""
    return draft.describe(
        typed,
        base,
        now=interaction.client.clock(),
        locale=str(interaction.locale),
        place_zone=place_zone_of(interaction),
    )


def place_zone_of(interaction: Interaction) -> PlaceZone:
    """Return what knows the clock of a city that is named, such as "Seattle" in "Seattle time"."""
    cities = interaction.client.world.cities

    def place_zone(name: str) -> str:
        found = resolve(name, cities)
        return found.city.timezone if isinstance(found, Found) and not found.is_doubtful else ""

    return place_zone


def new_event(interaction: Interaction, settings: guilds.GuildSettings, channel: int) -> Event:
    """Return an event nobody has described yet, in the server's home city if it has one."""
    guild = require_guild(interaction)
    return draft.blank(
        uid=f"{uuid4().hex}@sister-city",
        guild=guild.id,
        channel=channel,
        creator=interaction.user.id,
        home=interaction.client.world.cities.by_key(settings.home_city or ""),
        timezone=settings.time_zone or "",
        locale=settings.locale or best_locale(str(guild.preferred_locale)),
        now=interaction.client.clock(),
    )


def shown_of(interaction: Interaction, event: Event, picture: str = "") -> ShownEvent:
    """Return what a card of the event's first occurrence shows."""
    return ShownEvent.of(draft.first_look(event, picture), interaction.client.world.cities)


async def preview(
    interaction: Interaction,
    event: Event,
    warnings: tuple[Warn, ...] = (),
    picture: tuple[str, bytes] | None = None,
) -> Reply:
    """Return the preview of a draft."""
    setting = setting_for(interaction)
    shown = shown_of(interaction, event, picture[0] if picture else "")
    may_create = require_guild(interaction).me.guild_permissions.create_events
    outline = preview_outline(
        shown,
        setting.words,
        warnings=warnings,
        missing="" if may_create else "create_events",
        anniversary=anniversary_of(interaction, shown),
    )
    return draw_preview(outline, shown, setting, picture_files(picture, shown, setting))


def picture_files(
    picture: tuple[str, bytes] | None, shown: ShownEvent, setting: Setting
) -> list[discord.File]:
    """Return the picture (file name, content) to attach to a preview, with its alt text."""
    if picture is None:
        return []
    alt = picture_alt(shown, setting.words)
    return [discord.File(io.BytesIO(picture[1]), picture[0], description=alt)]


def anniversary_of(interaction: Interaction, shown: ShownEvent) -> Anniversary | None:
    """Return the next anniversary of the two cities' friendship, if its year is on record."""
    if len(shown.cities) < 2:
        return None
    bond = interaction.client.world.pairings.bond(shown.cities[0].row, shown.cities[1].row)
    return None if bond is None else next_anniversary(bond, interaction.client.clock().date())


class EditForm(AnsweringModal):
    """The form behind Edit; of a draft, or with another `kind` and `state` of what is no draft yet."""

    def __init__(
        self, shown: ShownEvent, voice: Voice, *, kind: str = "draft", state: str = ""
    ) -> None:
        super().__init__(title=form_title(voice), kind=kind, state=state or str(shown.event.id))
        self.event_id = shown.event.id
        self.boxes: dict[str, discord.ui.TextInput[Any]] = {}
        for label in form_fields(shown, voice):
            self.add_item(label)
            if isinstance(box := label.component, discord.ui.TextInput):
                self.boxes[box.custom_id] = box

    def typed(self) -> Typed:
        """Return what was typed."""
        values = {name: box.value for name, box in self.boxes.items()}
        return replace(Typed(), **values)  # type: ignore[arg-type]

    async def submitted(self, interaction: Interaction) -> None:
        await interaction.response.defer()
        client = interaction.client
        async with client.reading() as connection:
            before = await load_draft(connection, interaction, self.event_id)
            picture = await events.load_picture(connection, self.event_id)
        changed, warnings = read_event(interaction, self.typed(), before.event)
        fresh = await cover(client, changed, picture[0] if picture else "")
        async with client.writing() as connection:
            await events.update_event(connection, changed, client.clock())
            if fresh is not None:
                picture = fresh
                await events.store_picture(connection, self.event_id, *fresh)
        await redraw_original(interaction, await preview(interaction, changed, warnings, picture))


async def redraw_original(interaction: Interaction, reply: Reply) -> None:
    """Change the message a deferred press sits on into `reply`."""
    parts = reply.parts()
    changed: dict[str, Any] = {"content": None, "embeds": [], "view": None}
    changed["attachments"] = parts.pop("files", [])
    await interaction.edit_original_response(**{**changed, **parts})


async def load_draft(
    connection: AsyncConnection, interaction: Interaction, event_id: int
) -> Course:
    """Return the draft. Raises UserError if it was announced, or thrown away."""
    course = await event_life.load_course(connection, event_id)
    if course is None or course.event.guild != interaction.guild_id:
        raise UserError("event-draft-gone")
    if course.event.state is not State.DRAFT:
        raise UserError("event-draft-announced")
    return course
