"""Draw an event: its card, its buttons, and what other programs read of it."""

import hashlib
import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

import discord

from bot.events.calendar import Wording
from bot.events.model import Counts, Event, Look, Occurrence, Repeat, State
from bot.events.native import Native, NativeState, SeenNative, marker
from bot.events.recurrence import nth_weekday
from bot.events.zones import zone_of
from bot.gazetteer.index import CityIndex
from bot.gazetteer.model import City
from bot.ui import custom_ids
from bot.ui.image import with_image
from bot.ui.limits import fit, plain, safe
from bot.ui.reply import CardView
from bot.ui.voice import Voice
from bot.words.catalogue import best_locale
from bot.words.text import clip

TITLE_MOST = 100
"""Discord's own events have no longer names; the embed could take 256."""

DESCRIPTION_MOST = 2000
PLACE_MOST = 300
NATIVE_NAME_MOST = 100
NATIVE_LOCATION_MOST = 100
NATIVE_DESCRIPTION_MOST = 1000

DEBOUNCE = timedelta(seconds=5)
"""Counts on a card are written at most this often …"""

OLD_CARD = timedelta(minutes=55)
SLOW_DEBOUNCE = timedelta(minutes=1)
"""… and this often on messages older than an hour, whose edits Discord limits (30046)."""

COLOURS = {
    State.DRAFT: discord.Colour.light_grey(),
    State.CANCELLED: discord.Colour.red(),
    State.ENDED: discord.Colour.dark_grey(),
}


@dataclass(frozen=True, slots=True)
class Shown:
    """All that a card shows: one occurrence (`id` its number) of an event, in its cities."""

    id: int
    event: Event
    occurrence: Occurrence
    counts: Counts
    cities: tuple[City, ...] = ()
    total: int = 1
    picture: str = ""
    """File name of the kept picture; "" where the event has none."""

    @classmethod
    def of(cls, look: Look, cities: CityIndex) -> "Shown":
        """Return what a card of an occurrence shows, its cities looked up."""
        event, told = look.event, look.announcement
        keys = dict.fromkeys(key for key in (event.city, event.other) if key)
        found = tuple(city for key in keys if (city := cities.by_key(key)) is not None)
        return cls(told.id, event, told.occurrence, look.counts, found, look.total, look.picture)

    def signature(self) -> str:
        """Return what changes whenever the card has to be written again."""
        facts = (
            self.event.title, self.event.timezone, self.event.place, self.event.city,
            self.event.other, self.event.host, self.event.description,
            self.event.capacity, self.event.locale, self.event.series, self.event.state,
            self.occurrence, self.counts, self.total, self.picture,
        )  # fmt: skip
        return hashlib.sha256(repr(facts).encode()).hexdigest()[:32]


def draw_card(shown: Shown, voice: Voice) -> discord.Embed:
    """Return the card as an embed."""
    event, occurrence = shown.event, shown.occurrence

    title = safe(event.title, TITLE_MOST)
    if State.CANCELLED in (event.state, occurrence.state):
        title = voice.say("event-title-cancelled", title=title)
    elif occurrence.state is State.ENDED:
        title = voice.say("event-title-ended", title=title)
    embed = discord.Embed(
        title=clip(title, 256),
        description=clip(event.description, DESCRIPTION_MOST) or None,
        colour=COLOURS.get(
            event.state if event.state is State.CANCELLED else occurrence.state,
            discord.Colour.blurple(),
        ),
    )
    if occurrence.reason:
        embed.add_field(
            name=voice.say("event-reason"), value=safe(occurrence.reason, PLACE_MOST), inline=False
        )
    embed.add_field(name=voice.say("event-when"), value=_when(occurrence), inline=False)
    for name, times in local_times(shown, voice):
        embed.add_field(name=clip(name, 256), value=times, inline=True)
    if event.place:
        embed.add_field(name=voice.say("event-place"), value=_place(event.place), inline=False)
    if event.host:
        embed.add_field(
            name=voice.say("event-host"), value=safe(event.host, PLACE_MOST), inline=False
        )
    if event.series.repeat is not Repeat.NONE:
        embed.add_field(name=voice.say("event-series"), value=repeats(shown, voice), inline=False)
    embed.add_field(name=voice.say("event-answers"), value=answers(shown, voice), inline=False)
    if shown.picture:
        embed = with_image(embed, f"attachment://{shown.picture}", picture_alt(shown, voice))
    if event.id:
        embed.set_footer(text=voice.say("event-footer", number=str(event.id)))
    return fit(embed)


def picture_alt(shown: Shown, voice: Voice) -> str:
    """Return the description of the event's own picture, of which we know no more than whose it is."""
    return voice.say("event-picture-alt", title=shown.event.title)


def _place(place: str) -> str:
    """Return the place as it is to be read; a link is left whole, or it would lead nowhere."""
    if re.fullmatch(r"https?://[^\s<>]+", place):
        return clip(place, 1024)
    return safe(place, PLACE_MOST)


def _when(occurrence: Occurrence) -> str:
    """Discord shows these to everybody in their own zone and language."""
    start, end = int(occurrence.start.timestamp()), int(occurrence.end.timestamp())
    short = (occurrence.end - occurrence.start).total_seconds() < 20 * 3600
    return f"<t:{start}:F> – <t:{end}:{'t' if short else 'F'}>\n<t:{start}:R>"


def local_times(shown: Shown, voice: Voice) -> list[tuple[str, str]]:
    """Return (city, times written out) for each of the event's cities."""
    lines = []
    for city in shown.cities:
        zone = zone_of(city.timezone)
        lines.append(
            (
                voice.short_place(city),
                span(
                    shown.occurrence.start.astimezone(zone),
                    shown.occurrence.end.astimezone(zone),
                    voice,
                ),
            )
        )
    if not lines:
        zone = zone_of(shown.event.timezone)
        start = shown.occurrence.start.astimezone(zone)
        end = shown.occurrence.end.astimezone(zone)
        lines.append((shown.event.timezone, span(start, end, voice)))
    return lines


def span(start: datetime, end: datetime, voice: Voice) -> str:
    """Return "Sunday, January 17, 2027, 6:30 PM – 8:30 PM (CET)", in the zone of `start`."""
    if start.date() == end.date():
        return voice.say(
            "event-span-one-day",
            date=full_date(start, voice.locale),
            start=clock(start, voice.locale),
            end=clock(end, voice.locale),
            zone=start.tzname() or "",
        )
    return voice.say(
        "event-span-days",
        date=full_date(start, voice.locale),
        start=clock(start, voice.locale),
        end_date=full_date(end, voice.locale),
        end=clock(end, voice.locale),
        zone=start.tzname() or "",
    )


def full_date(moment: datetime, locale: str) -> str:
    """Return "Sunday, January 17, 2027"."""
    from babel.dates import format_date  # slow to import

    return format_date(moment, "full", locale=best_locale(locale).replace("-", "_"))


def clock(moment: datetime, locale: str) -> str:
    """Return "6:30 PM", as the locale writes a time of day."""
    from babel.dates import format_time

    return format_time(moment, "short", locale=best_locale(locale).replace("-", "_"))


def repeats(shown: Shown, voice: Voice) -> str:
    """Return "Every second Tuesday of the month, 3 of 12"."""
    from babel.dates import format_datetime

    event = shown.event
    babel_locale = best_locale(voice.locale).replace("-", "_")
    return voice.say(
        f"event-repeat-{event.series.repeat.value}",
        weekday=format_datetime(event.start, "EEEE", locale=babel_locale),
        day=str(event.start.day),
        date=format_datetime(event.start, "d MMMM", locale=babel_locale),
        nth=str(nth_weekday(event.start.date())),
        number=shown.occurrence.ordinal + 1,
        total=shown.total,
    )


def answers(shown: Shown, voice: Voice) -> str:
    """Return "Going: 12 of 50 · Maybe: 3 · Can't: 1"."""
    counts, capacity = shown.counts, shown.event.capacity
    facts = {
        "going": counts.going, "maybe": counts.maybe, "declined": counts.declined,
        "waiting": counts.waiting, "capacity": capacity,
    }  # fmt: skip
    return voice.say("event-counts-capped" if capacity else "event-counts", **facts)


def card_view(shown: Shown, voice: Voice) -> CardView:
    """Return the buttons under a card; what is over or off can still be put into a calendar."""
    view = CardView()
    closed = shown.occurrence.state is not State.OPEN or shown.event.state is not State.OPEN
    for answer in ("going", "maybe", "declined"):
        view.button(
            voice.say(f"event-button-{answer}"),
            custom_ids.event(shown.id, answer),
            style=discord.ButtonStyle.success
            if answer == "going"
            else discord.ButtonStyle.secondary,
            disabled=closed,
            row=0,
        )
    view.button(voice.say("event-button-calendar"), custom_ids.event(shown.id, "calendar"), row=1)
    view.button(voice.say("event-button-list"), custom_ids.event(shown.id, "list"), row=1)
    return view


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


def draw_native(shown: Shown, voice: Voice, card_url: str) -> Native:
    """Return Discord's own event for the occurrence, with a link to the card where there is one."""
    event = shown.event
    location = event.place or (
        plain(shown.cities[0].name) if shown.cities else voice.say("event-place-open")
    )
    tail = f"{card_url}\n{marker(event, shown.occurrence.ordinal)}".strip()
    head = clip(event.description, NATIVE_DESCRIPTION_MOST - len(tail) - 2)
    return Native(
        name=clip(plain(event.title), NATIVE_NAME_MOST),
        description=f"{head}\n\n{tail}".strip(),
        location=clip(plain(location), NATIVE_LOCATION_MOST),
        start=shown.occurrence.start,
        end=shown.occurrence.end,
    )


def calendar_wording(shown: Shown, voice: Voice, card_url: str) -> Wording:
    """Return what a person reads in their own calendar."""
    event = shown.event
    lines = [event.description] if event.description else []
    if event.series.repeat is Repeat.NONE:
        lines += [f"{name}: {times}" for name, times in local_times(shown, voice)]
    if event.host:
        lines.append(voice.say("event-hosted-by", host=event.host))
    if card_url:
        lines.append(card_url)
    return Wording(event.title, "\n\n".join(lines), event.place, card_url)


def card_url(guild: int, channel: int | None, message: int | None) -> str:
    """Return the address of a card, "" while there is none."""
    if channel is None or message is None:
        return ""
    return f"https://discord.com/channels/{guild}/{channel}/{message}"


def debounce(card: int | None, now: datetime) -> timedelta:
    """Return how long to gather answers before the card is written again."""
    if card is None:
        return DEBOUNCE
    is_old = now - discord.utils.snowflake_time(card) > OLD_CARD
    return SLOW_DEBOUNCE if is_old else DEBOUNCE


def draw_reminder(shown: Shown, voice: Voice, card_url: str) -> discord.Embed:
    """Return the reminder: short, with a link to the card."""
    start = int(shown.occurrence.start.timestamp())
    embed = discord.Embed(
        title=safe(shown.event.title, TITLE_MOST),
        url=card_url or None,
        description=voice.say(
            "event-reminder", relative=f"<t:{start}:R>", absolute=f"<t:{start}:F>"
        ),
        colour=discord.Colour.blurple(),
    )
    for name, times in local_times(shown, voice):
        embed.add_field(name=clip(name, 256), value=times, inline=True)
    if shown.event.place:
        embed.add_field(
            name=voice.say("event-place"), value=_place(shown.event.place), inline=False
        )
    return embed


def draw_list(rows: Sequence[Shown], links: Sequence[str], voice: Voice) -> discord.Embed:
    """Return the upcoming events, each with a link to its card."""
    embed = discord.Embed(title=voice.say("events-title"), colour=discord.Colour.blurple())
    lines = []
    for shown, link in zip(rows, links, strict=True):
        title = safe(shown.event.title, 80)
        start = int(shown.occurrence.start.timestamp())
        cities = " · ".join(voice.short_place(city) for city in shown.cities)
        lines.append(
            (f"**[{title}]({link})**" if link else f"**{title}**")
            + f"\n<t:{start}:F> · <t:{start}:R>"
            + (f"\n{cities}" if cities else "")
            + f"\n{answers(shown, voice)}"
        )
    text = ""
    for line in lines:
        if len(text) + len(line) + 2 > 4000:
            break
        text += ("\n\n" if text else "") + line
    embed.description = text
    return embed
