"""Turn what a moderator types into an event, show it, and announce it once confirmed.

Drafts lie in the store: Confirm, Edit and Cancel work after a restart too.
"""

import asyncio
import io
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import UTC, timedelta
from typing import Any
from uuid import uuid4
from zoneinfo import ZoneInfo

import discord

from bot.cogs.event_rights import (
    require_announcer,
    require_channel,
    require_guild,
    require_pingable,
)
from bot.cogs.interaction import Interaction
from bot.cogs.lasting import AnsweringModal, Lasting
from bot.cogs.replying import respond
from bot.errors import UserError
from bot.events.anniversary import Anniversary, next_anniversary
from bot.events.duration import read_duration
from bot.events.model import Counts, Event, Occurrence, Repeat, State
from bot.events.recurrence import read_end, starts, with_end
from bot.events.when import Warn, read_when
from bot.events.zones import zone_of
from bot.gazetteer.model import Ambiguous, City, Found, NotFound
from bot.gazetteer.resolve import resolve
from bot.storage import event_life, events, guilds, occurrences
from bot.ui.event_card import Shown, card_url
from bot.ui.event_preview import draw_preview, form_fields, form_title
from bot.ui.permissions import in_words
from bot.ui.reply import Reply
from bot.ui.voice import Voice
from bot.words.catalogue import best_locale

PATIENCE_S = 10.0


@dataclass(frozen=True, slots=True)
class Typed:
    """What a moderator typed into the options or the form; None is "leave as it is"."""

    title: str | None = None
    when: str | None = None
    duration: str | None = None
    place: str | None = None
    city: str | None = None
    other: str | None = None
    description: str | None = None
    host: str | None = None
    repeat: str | None = None
    until: str | None = None
    places: int | None = None
    reminders: tuple[int, ...] | None = None


def voice_for(interaction: Interaction) -> Voice:
    """Return the voice that speaks to this person."""
    return Voice(interaction.client.texts, interaction.client.remember_locale(interaction))


def city_of(interaction: Interaction, typed: str) -> City:
    """Return the city meant. Raises UserError that asks which, or names near ones."""
    voice = voice_for(interaction)
    match resolve(typed, interaction.client.world.cities):
        case Found(city):
            return city
        case Ambiguous(candidates=some):
            raise UserError(
                "event-city-ambiguous",
                city=typed[:100],
                candidates=voice.listing([voice.place(c) for c in some[:5]]),
            )
        case NotFound(near=near):
            if near:
                names = voice.listing([voice.place(c) for c in near[:3]])
                raise UserError("event-city-near", city=typed[:100], near=names)
    raise UserError("event-city-not-found", city=typed[:100])


async def read_event(
    interaction: Interaction, typed: Typed, base: Event
) -> tuple[Event, tuple[Warn, ...]]:
    """Return `base` with what was typed in its place, and what is doubtful about its time.

    Raises UserError with the sentence for whatever cannot be read.
    """
    changed = replace(
        base,
        title=_line(typed.title, base.title),
        place=_line(typed.place, base.place),
        host=_line(typed.host, base.host),
        description=base.description if typed.description is None else typed.description.strip(),
        capacity=base.capacity if typed.places is None else typed.places,
        reminders=base.reminders if typed.reminders is None else typed.reminders,
    )
    if not changed.title:
        raise UserError("event-title-missing")
    if len(changed.title) > 100:
        raise UserError("event-title-too-long", length=len(changed.title))
    if typed.city:
        city = city_of(interaction, typed.city)
        changed = replace(changed, city=city.key, timezone=city.timezone or changed.timezone)
    if typed.other:
        changed = replace(changed, other=city_of(interaction, typed.other).key)
    return await _read_times(interaction, typed, changed)


def _line(typed: str | None, before: str) -> str:
    return before if typed is None else " ".join(typed.split())


async def _read_times(
    interaction: Interaction, typed: Typed, event: Event
) -> tuple[Event, tuple[Warn, ...]]:
    now = interaction.client.clock()
    locale = str(interaction.locale)
    zone = _zone(event, typed)
    warnings: tuple[Warn, ...] = ()
    if typed.when is not None:
        # Off the event loop: the first text our own reader does not know loads dateparser.
        understood = await asyncio.to_thread(
            read_when, typed.when, now=now, zone=zone, locale=locale
        )
        warnings = understood.warnings
        event = replace(
            event, start=understood.start.astimezone(zone).replace(tzinfo=None), timezone=zone.key
        )
    start = starts(event.start, replace(event.series, repeat=Repeat.NONE), zone)[0]
    if typed.duration is not None:
        length = await asyncio.to_thread(
            read_duration, typed.duration, start=start.astimezone(zone), zone=zone, locale=locale
        )
        event = replace(event, duration=length)
    if typed.repeat is not None or typed.until is not None:
        repeat = Repeat(typed.repeat) if typed.repeat else event.series.repeat
        if repeat is Repeat.NONE and typed.until:
            raise UserError("event-until-without-repeat")
        series = await asyncio.to_thread(
            read_end, typed.until or "", repeat, now=now, zone=zone, locale=locale
        )
        event = replace(event, series=series)
    return replace(event, series=with_end(event.series, event.start)), warnings


def _zone(event: Event, typed: Typed) -> ZoneInfo:
    if event.timezone:
        return zone_of(event.timezone)
    if typed.when and typed.when.strip().startswith("<t:"):
        # Discord's own timestamps name the instant whatever the zone.
        return zone_of("UTC")
    raise UserError("event-city-needed")


async def new_event(interaction: Interaction, channel: int) -> Event:
    """Return an event nobody has described yet, in the server's home city if it has one."""
    guild = require_guild(interaction)
    settings = await interaction.client.guild_settings(guild.id)
    home = interaction.client.world.cities.by_key(settings.home_city or "")
    return Event(
        id=0,
        uid=f"{uuid4().hex}@sister-city",
        guild=guild.id,
        channel=channel,
        creator=interaction.user.id,
        title="",
        start=interaction.client.clock().astimezone(UTC).replace(tzinfo=None),
        timezone=settings.time_zone or (home.timezone if home else ""),
        duration=timedelta(hours=2),
        city=home.key if home else "",
        locale=settings.locale or best_locale(str(guild.preferred_locale)),
    )


def shown_of(interaction: Interaction, event: Event, picture: str = "") -> Shown:
    """Return what a card of the event's first occurrence shows."""
    planned = starts(event.start, event.series, zone_of(event.timezone))
    first = Occurrence(event.id, 0, planned[0], planned[0], planned[0] + event.duration, State.OPEN)
    keys = dict.fromkeys(key for key in (event.city, event.other) if key)
    found = [interaction.client.world.cities.by_key(key) for key in keys]
    return Shown(0, event, first, Counts(), tuple(c for c in found if c), len(planned), picture)


async def preview(interaction: Interaction, event: Event, warnings: tuple[Warn, ...] = ()) -> Reply:
    """Return the preview of a draft in the store."""
    voice = voice_for(interaction)
    async with interaction.client.reading() as connection:
        picture = await events.load_picture(connection, event.id)
    files = [discord.File(io.BytesIO(picture[1]), picture[0])] if picture else []
    shown = shown_of(interaction, event, picture[0] if picture else "")
    return draw_preview(
        shown,
        voice,
        channel=event.channel,
        warnings=warnings,
        problems=problems_of(interaction, voice),
        anniversary=anniversary_of(interaction, shown),
        files=files,
    )


def problems_of(interaction: Interaction, voice: Voice) -> list[str]:
    """Return, in words, what the bot will not be able to do."""
    if require_guild(interaction).me.guild_permissions.create_events:
        return []
    return [voice.say("event-native-missing", permission=in_words("create_events"))]


def anniversary_of(interaction: Interaction, shown: Shown) -> Anniversary | None:
    """Return the next anniversary of the two cities' friendship, if its year is on record."""
    if len(shown.cities) < 2:
        return None
    bond = interaction.client.world.pairings.bond(shown.cities[0].row, shown.cities[1].row)
    return None if bond is None else next_anniversary(bond, interaction.client.clock().date())


class EditForm(AnsweringModal):
    """The form behind Edit."""

    def __init__(self, shown: Shown, voice: Voice) -> None:
        super().__init__(title=form_title(voice), timeout=15 * 60)
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
        draft = await load_draft(interaction, self.event_id)
        changed, warnings = await read_event(interaction, self.typed(), draft)
        async with interaction.client.writing() as connection:
            await events.update_event(connection, changed, interaction.client.clock())
        await redraw_original(interaction, await preview(interaction, changed, warnings))


async def redraw_original(interaction: Interaction, reply: Reply) -> None:
    """Change the message a deferred press sits on into `reply`."""
    parts = reply.parts()
    changed: dict[str, Any] = {"content": None, "embeds": [], "view": None}
    changed["attachments"] = parts.pop("files", [])
    await interaction.edit_original_response(**{**changed, **parts})


async def load_draft(interaction: Interaction, event_id: int) -> Event:
    """Return the draft. Raises UserError if it was announced, or thrown away."""
    async with interaction.client.reading() as connection:
        event = await events.load(connection, event_id)
    if event is None or event.guild != interaction.guild_id:
        raise UserError("event-draft-gone")
    if event.state is not State.DRAFT:
        raise UserError("event-draft-announced")
    return event


class DraftButton(Lasting, template=r"draft:(?P<event>\d+):(?P<action>confirm|edit|cancel)"):
    """Confirms, edits or throws away a draft."""

    async def pressed(self, interaction: Interaction) -> None:
        settings = await interaction.client.guild_settings(interaction.guild_id)
        require_announcer(interaction, settings)
        draft = await load_draft(interaction, int(self.state["event"]))
        match self.state["action"]:
            case "edit":
                form = EditForm(shown_of(interaction, draft), voice_for(interaction))
                await interaction.response.send_modal(form)
            case "cancel":
                await self.throw_away(interaction, draft)
            case _:
                await confirm(interaction, draft)

    async def throw_away(self, interaction: Interaction, draft: Event) -> None:
        async with interaction.client.writing() as connection:
            await events.forget(connection, draft.id)
        text = voice_for(interaction).say("event-draft-thrown-away")
        await interaction.response.edit_message(content=text, embeds=[], view=None, attachments=[])


async def confirm(interaction: Interaction, draft: Event) -> None:
    """Announce the draft and tell the moderator what came of it."""
    client = interaction.client
    async with client.reading() as connection:
        picture = await events.load_picture(connection, draft.id)
    check_still_possible(interaction, draft, picture=picture is not None)
    await interaction.response.defer()
    async with client.writing() as connection:
        if not await event_life.confirm(connection, draft, client.clock()):
            raise UserError("event-draft-announced")
        opened = [
            kept
            for kept in await occurrences.list_of_event(connection, draft.id)
            if kept.occurrence.state is State.OPEN
        ]
    await tend_now(interaction, opened)
    reply = await outcome(interaction, draft.id, "event-announced")
    await redraw_original(interaction, reply)


async def tend_now(interaction: Interaction, all_of: Sequence[occurrences.Kept]) -> None:
    """Bring Discord up to date about those that were changed, before the moderator is told.

    Not for ever: what takes too long goes on by itself, and the moderator hears so.
    """
    client = interaction.client
    now = client.clock()
    with suppress(TimeoutError):
        async with asyncio.timeout(PATIENCE_S):
            for kept in all_of:
                if kept.tend_at is not None and kept.tend_at <= now:
                    await client.announcer.tend(kept.id)


def check_still_possible(interaction: Interaction, event: Event, *, picture: bool) -> None:
    """Let pass what can be announced now. Raises UserError with what cannot."""
    first = starts(event.start, event.series, zone_of(event.timezone))[0]
    if first <= interaction.client.clock():
        raise UserError("event-start-past")
    channel = require_channel(interaction, event.channel, picture=picture)
    if event.role is not None:
        role = require_guild(interaction).get_role(event.role)
        if role is None:
            raise UserError("event-role-gone")
        require_pingable(interaction, role, channel)


async def outcome(interaction: Interaction, event_id: int, message_id: str) -> Reply:
    """Return what to tell a moderator of an event that was announced or changed."""
    voice = voice_for(interaction)
    async with interaction.client.reading() as connection:
        event = await events.load(connection, event_id)
        all_of = await occurrences.list_of_event(connection, event_id)
    if event is None:
        raise UserError("error-gone")
    current = next((k for k in all_of if k.occurrence.state is State.OPEN), all_of[0])
    link = card_url(event.guild, current.card_channel, current.card)
    title = Voice.say(voice, message_id, title=_safe(event.title), link=link or "–")
    lines = [title]
    lines += [f"⚠️ {line}" for line in troubles(current, event, voice)]
    return Reply("\n".join(lines))


def troubles(kept: occurrences.Kept, event: Event, voice: Voice) -> list[str]:
    """Return, in words, why the card or Discord's own event is not there."""
    lines = []
    if kept.occurrence.state is State.OPEN:
        lines = [
            in_trouble(voice, part, problem, event)
            for part, problem, there in (
                ("card", kept.card_problem, kept.card),
                ("native", kept.native_problem, kept.native),
            )
            if problem or there is None
        ]
    return lines


def in_trouble(voice: Voice, part: str, problem: str, event: Event) -> str:
    """Return the sentence for one problem of the card or of Discord's event."""
    kind, _, detail = problem.partition(":")
    facts = {
        "channel": f"<#{event.channel}>",
        "command": "`/event announce`",
        "permission": in_words(detail) if kind == "missing" else "",
    }
    known = {
        "card": {"channel-gone", "deleted", "missing"},
        "native": {"deleted", "missing", "too-many", "started"},
    }
    return voice.say(f"event-{part}-{kind if kind in known[part] else 'failed'}", **facts)


def _safe(title: str) -> str:
    return discord.utils.escape_mentions(discord.utils.escape_markdown(title))


async def settings_of(interaction: Interaction) -> guilds.GuildSettings:
    """Return the server's settings."""
    return await interaction.client.guild_settings(interaction.guild_id)


async def tell(interaction: Interaction, reply: Reply) -> None:
    """Answer in private."""
    await respond(interaction, reply, ephemeral=True)
