"""Draw an event's card and reminder, and read Discord's own events."""

from dataclasses import replace

import discord

from bot.events.native import Native, NativeState, SeenNative
from bot.ui.image import with_image
from bot.ui.render import render
from bot.ui.reply import Reply
from bot.ui.setting import Setting
from bot.words.event import ShownEvent, event_outline, picture_alt


def draw_card(shown: ShownEvent, setting: Setting) -> Reply:
    """Return the card with its buttons; its picture is attached under its own name."""
    reply = render(event_outline(shown, setting.words), setting)
    if not shown.picture:
        return reply
    [embed] = reply.embeds
    alt = picture_alt(shown, setting.words)
    return replace(reply, embeds=[with_image(embed, f"attachment://{shown.picture}", alt)])


_STATES = {
    discord.EventStatus.scheduled: NativeState.SCHEDULED,
    discord.EventStatus.active: NativeState.ACTIVE,
    discord.EventStatus.completed: NativeState.COMPLETED,
    discord.EventStatus.cancelled: NativeState.CANCELLED,
}


def seen_of(event: discord.ScheduledEvent) -> SeenNative:
    """Return how Discord's event stands, and what it shows."""
    shows = None
    if event.end_time is not None:
        shows = Native(
            name=event.name,
            description=event.description or "",
            location=event.location or "",
            start=event.start_time,
            end=event.end_time,
        )
    return SeenNative(event.id, _STATES[event.status], event.start_time, shows)
