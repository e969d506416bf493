"""Draw the preview of an event that is not announced yet, and the form that changes it."""

from collections.abc import Sequence

import discord

from bot.events.duration import DEFAULT
from bot.events.when import Warn
from bot.pairings.anniversary import Anniversary
from bot.ui import custom_ids
from bot.ui.event_card import Shown, draw_card
from bot.ui.limits import MODAL_TITLE
from bot.ui.reply import CardView, Reply
from bot.ui.voice import Voice
from bot.words.text import clip


def draw_preview(
    shown: Shown,
    voice: Voice,
    *,
    channel: int,
    warnings: Sequence[Warn] = (),
    problems: Sequence[str] = (),
    anniversary: Anniversary | None = None,
    files: Sequence[discord.File] = (),
) -> Reply:
    """Return the very card, what to look at before confirming, and Confirm / Edit / Cancel.

    `problems` are sentences already in words.
    """
    lines = [voice.say("event-preview", channel=f"<#{channel}>")]
    if shown.event.role:
        lines.append(voice.say("event-preview-role", role=f"<@&{shown.event.role}>"))
    lines += [f"⚠️ {voice.say(f'event-warn-{warning.value}')}" for warning in warnings]
    lines += [f"⚠️ {problem}" for problem in problems]
    if anniversary is not None and len(shown.cities) > 1:
        lines.append(f"💡 {anniversary_line(shown, anniversary, voice)}")
    view = CardView()
    view.button(
        voice.say("event-button-confirm"),
        custom_ids.draft(shown.event.id, "confirm"),
        style=discord.ButtonStyle.success,
    )
    view.button(voice.say("event-button-edit"), custom_ids.draft(shown.event.id, "edit"))
    view.button(
        voice.say("event-button-cancel"),
        custom_ids.draft(shown.event.id, "cancel"),
        style=discord.ButtonStyle.danger,
    )
    return Reply("\n".join(lines), [draw_card(shown, voice)], view, files)


def anniversary_line(shown: Shown, anniversary: Anniversary, voice: Voice) -> str:
    """Return "On May 22, 2027 the friendship … turns 60." """
    facts = {
        "city": voice.short_place(shown.cities[0]),
        "other": voice.short_place(shown.cities[1]),
        "years": anniversary.years,
        "year": str(anniversary.year),
    }
    if anniversary.on is None:
        return voice.say("event-anniversary-year", **facts)
    date = voice.texts.date(voice.locale, anniversary.on)
    return voice.say("event-anniversary", date=date, **facts)


def form_fields(shown: Shown, voice: Voice) -> list[discord.ui.Label[discord.ui.Modal]]:
    """Return the fields of the form, filled with what the event says now."""
    event = shown.event
    minutes = int(event.duration.total_seconds() // 60)
    hours, rest = divmod(minutes, 60)
    length = "" if event.duration == DEFAULT else f"{hours}:{rest:02}"
    return [
        _field("title", event.title, 100, voice, required=True),
        _field("when", f"{event.start:%Y-%m-%d %H:%M}", 100, voice, required=True),
        _field("duration", length, 100, voice),
        _field("place", event.place, 300, voice),
        _field("description", event.description, 2000, voice, long=True),
    ]


def _field(
    name: str, value: str, most: int, voice: Voice, *, required: bool = False, long: bool = False
) -> discord.ui.Label[discord.ui.Modal]:
    box: discord.ui.TextInput[discord.ui.Modal] = discord.ui.TextInput(
        custom_id=name,
        default=clip(value, most),
        max_length=most,
        required=required,
        style=discord.TextStyle.long if long else discord.TextStyle.short,
    )
    return discord.ui.Label(text=clip(voice.say(f"event-field-{name}"), 45), component=box)


def form_title(voice: Voice) -> str:
    """Return the title of the form."""
    return clip(voice.say("event-form-title"), MODAL_TITLE)
