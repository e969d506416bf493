"""Draw the preview of an event that is not announced yet, and the form that changes it."""

from collections.abc import Sequence
from dataclasses import replace

import discord

from bot.events.draft import written_start
from bot.events.duration import DEFAULT
from bot.ui.event_card import draw_card
from bot.ui.limits import MODAL_TITLE
from bot.ui.render import render
from bot.ui.reply import Reply
from bot.ui.setting import Setting
from bot.words.event import ShownEvent
from bot.words.outline import Outline
from bot.words.text import clip
from bot.words.voice import Voice


def draw_preview(
    preview: Outline, shown: ShownEvent, setting: Setting, files: Sequence[discord.File] = ()
) -> Reply:
    """Return the very card, and above it what to look at before confirming."""
    card = draw_card(shown, setting)
    return replace(render(preview, setting), embeds=card.embeds, files=files)


def form_fields(shown: ShownEvent, voice: Voice) -> list[discord.ui.Label[discord.ui.Modal]]:
    """Return the fields of the form, filled with what the event says now."""
    event = shown.event
    minutes = int(event.duration.total_seconds() // 60)
    hours, rest = divmod(minutes, 60)
    length = "" if event.duration == DEFAULT else f"{hours}:{rest:02}"
    return [
        _field("title", event.title, 100, voice, required=True),
        _field("when", written_start(event.start), 100, voice, required=True),
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
