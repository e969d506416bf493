"""Give an event of two cities a postcard for its cover, where nobody gave it a picture."""

import asyncio
from dataclasses import replace
from typing import TYPE_CHECKING

from bot.cogs.pages import voice_of
from bot.events import draft
from bot.events.model import Event, Repeat, State
from bot.pairings.on_record import answer_pair
from bot.pictures.postcards import postcard_of
from bot.storage import event_life, events, sharing
from bot.words.event import POSTCARD
from bot.words.postcard import postcard

if TYPE_CHECKING:
    from bot.live.client import SisterCityBot

PATIENCE_S = 5.0


async def cover(client: "SisterCityBot", event: Event, kept: str = "") -> tuple[str, bytes] | None:
    """Return (file name, content) of the postcard that shows the event's start in both cities.

    None where the event is not of two cities, where `kept`, the file name of the picture it has,
    is not of our making, where the bot may not attach it, or where it cannot be drawn in time. The
    times of a series differ, so its postcard has no clocks.
    """
    if (kept and not kept.startswith(POSTCARD)) or not _may_attach(client, event):
        return None
    return await drawn(client, event)


async def drawn(client: "SisterCityBot", event: Event) -> tuple[str, bytes] | None:
    """Return the postcard of an event in its own language, its own city first; None as in `cover`."""
    city, other = (client.world.cities.by_key(key) for key in (event.city, event.other))
    if city is None or other is None or city.key == other.key or client.studio is None:
        return None
    start = draft.first_look(event).announcement.occurrence.start
    answer = await asyncio.to_thread(answer_pair, city, other, client.world)
    words = postcard(answer, voice_of(client, event.locale), start)
    if event.series.repeat is not Repeat.NONE:
        left, right = (replace(side, clock="", weekday="") for side in words.sides)
        words = replace(words, sides=(left, right))
    card = postcard_of(words, client.world.cities)
    png = await client.studio.draw_within(card, PATIENCE_S)
    return (f"{POSTCARD}{card.key[:8]}.png", png) if png else None


async def covers_of_copies(client: "SisterCityBot", number: int) -> None:
    """Draw the postcards anew that the event's copies in other servers show, each as that server reads it.

    Until then, and where one cannot be drawn, a copy shows its origin's.
    """
    async with client.reading() as connection:
        origin = await events.load_picture(connection, number)
        copies = [
            await event_life.load_course(connection, copy)
            for copy in await events.copies_of(connection, number)
        ]
    if origin is None or not origin[0].startswith(POSTCARD):
        return
    for copy in copies:
        if copy is None or copy.event.state is not State.OPEN:
            continue
        fresh = await drawn(client, copy.event)
        if fresh is not None and fresh[0] != copy.picture:
            async with client.writing() as connection:
                await sharing.cover(connection, copy, fresh, client.clock())


def _may_attach(client: "SisterCityBot", event: Event) -> bool:
    guild = client.get_guild(event.guild)
    channel = guild.get_channel_or_thread(event.channel) if guild else None
    return (
        guild is not None and channel is not None and channel.permissions_for(guild.me).attach_files
    )
