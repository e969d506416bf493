"""Draw what one person sees after answering an event, and the list of who answered what."""

from collections.abc import Sequence

import discord

from bot.events.model import Rsvp
from bot.events.zones import zone_of
from bot.gazetteer.model import City
from bot.ui import custom_ids
from bot.ui.event_card import Shown, span
from bot.ui.limits import safe
from bot.ui.reply import CardView, Reply
from bot.ui.voice import Voice
from bot.words.catalogue import flag
from bot.words.text import clip_lines


def draw_answer(
    shown: Shown, answer: Rsvp, voice: Voice, *, remind: bool, home: City | None
) -> Reply:
    """Return the private confirmation: the answer, and when that is where the person is.

    `<t:…>` is shown in the person's own zone by their own Discord; a home city is written out.
    """
    start = int(shown.occurrence.start.timestamp())
    lines = [
        voice.say(f"event-answered-{answer.value}", title=safe(shown.event.title)),
        voice.say("event-local-time", absolute=f"<t:{start}:F>", relative=f"<t:{start}:R>"),
    ]
    cities = [*shown.cities]
    if home is not None and home.key not in {city.key for city in cities}:
        cities.append(home)
    for city in cities:
        zone = zone_of(city.timezone)
        times = span(
            shown.occurrence.start.astimezone(zone),
            shown.occurrence.end.astimezone(zone),
            voice,
        )
        lines.append(f"{safe(city.name)} {flag(city.country)}: {times}")
    view = CardView()
    view.button(voice.say("event-button-take-back"), custom_ids.event(shown.id, "back"))
    if answer is not Rsvp.DECLINED:
        action = "quiet" if remind else "remind"
        view.button(voice.say(f"event-button-{action}"), custom_ids.event(shown.id, action))
        view.button(voice.say("event-button-calendar"), custom_ids.event(shown.id, "calendar"))
    return Reply("\n".join(lines), view=view)


def draw_people(shown: Shown, people: Sequence[tuple[int, Rsvp]], voice: Voice) -> Reply:
    """Return who answered what, by mention: nobody is pinged, and Discord shows the names."""
    embed = discord.Embed(title=safe(shown.event.title), colour=discord.Colour.blurple())
    for answer in (Rsvp.GOING, Rsvp.WAITING, Rsvp.MAYBE, Rsvp.DECLINED):
        some = [f"<@{user}>" for user, given in people if given is answer]
        if some:
            embed.add_field(
                name=f"{voice.say(f'event-list-{answer.value}')} ({len(some)})",
                value=clip_lines(_rows(some), 1024),
                inline=False,
            )
    if not people:
        embed.description = voice.say("event-list-empty")
    return Reply(embeds=[embed])


def _rows(mentions: Sequence[str]) -> list[str]:
    return [" ".join(mentions[n : n + 5]) for n in range(0, len(mentions), 5)]
