"""Word an event: its card, its reminder, and the list of what is coming up."""

import hashlib
import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from bot.events.intents import What
from bot.events.model import Announcement, Counts, Event, Look, Occurrence, Repeat, State
from bot.events.recurrence import nth_weekday
from bot.events.tend import NAME_DIGITS
from bot.events.zones import zone_of
from bot.gazetteer.index import CityIndex
from bot.gazetteer.model import City
from bot.words.catalogue import best_locale
from bot.words.deeds import Action, OnEvent, OpenEvent
from bot.words.event_times import clock, full_date, span
from bot.words.outline import (
    Block,
    Command,
    Fact,
    Facts,
    Formatted,
    Line,
    Link,
    Menu,
    Moment,
    Outline,
    Row,
    Rows,
    Said,
)
from bot.words.text import clip, tidy, unmasked
from bot.words.voice import Voice

TITLE_MOST = 100
"""Discord's own events have no longer names; the embed could take 256."""

DESCRIPTION_MOST = 2000
PLACE_MOST = 300
LIST_TITLE_MOST = 80


POSTCARD = "postcard-"
"""How the file name of a picture begins that we drew ourselves."""


@dataclass(frozen=True, slots=True)
class ShownEvent:
    """All that a card shows: one occurrence (`id` its number) of an event, in its cities."""

    id: int
    event: Event
    occurrence: Occurrence
    counts: Counts
    cities: tuple[City, ...] = ()
    total: int = 1
    picture: str = ""
    """File name of the kept picture; "" where the event has none."""
    together: tuple[tuple[City | None, Counts], ...] = ()
    """The servers that hold it together, each by its home city; () where it is this one's alone."""
    interested: int = 0
    """How many pressed that at Discord's own event, whatever they answered here."""

    @classmethod
    def of(cls, look: Look, cities: CityIndex) -> "ShownEvent":
        """Return what a card of an occurrence shows, its cities looked up."""
        told = look.announcement
        event = told.occurrence.of(look.event)
        keys = dict.fromkeys(key for key in (event.city, event.other) if key)
        found = tuple(city for key in keys if (city := cities.by_key(key)) is not None)
        parties = tuple((cities.by_key(party.city), party.counts) for party in look.together)
        return cls(
            told.id, event, told.occurrence, look.counts, found, look.total, look.picture, parties,
            told.interested,
        )  # fmt: skip

    @property
    def all_counts(self) -> Counts:
        """Return the answers, in all the servers that hold it together."""
        if not self.together:
            return self.counts
        each = [counts for _, counts in self.together]
        return Counts(
            going=sum(one.going for one in each),
            maybe=sum(one.maybe for one in each),
            declined=sum(one.declined for one in each),
            waiting=sum(one.waiting for one in each),
        )

    def signature(self) -> str:
        """Return what changes whenever the card has to be written again."""
        facts = (
            self.event.title, self.event.timezone, self.event.place, self.event.city,
            self.event.other, self.event.host, self.event.description,
            self.event.capacity, self.event.locale, self.event.series, self.event.state,
            self.occurrence, self.counts, self.total, self.picture,
        )  # fmt: skip
        both = tuple((city.key if city else "", counts) for city, counts in self.together)
        more = (*([both] if both else []), *([self.interested] if self.interested else []))
        name = (self.event.title, State.CANCELLED in (self.event.state, self.occurrence.state))
        return _digest(name)[:NAME_DIGITS] + _digest((*facts, *more))[: 32 - NAME_DIGITS]


def _digest(facts: object) -> str:
    return hashlib.sha256(repr(facts).encode()).hexdigest()


def thread_name(shown: ShownEvent, voice: Voice) -> str:
    """Return what the thread or forum post of an event is called: that it is over is told by its card."""
    name = tidy(shown.event.title, TITLE_MOST)
    if State.CANCELLED in (shown.event.state, shown.occurrence.state):
        return tidy(voice.say("event-title-cancelled", title=name), TITLE_MOST)
    return name


def card_url(event: Event, told: Announcement) -> str:
    """Return the address of the card, "" while there is none."""
    if told.card_channel is None or told.card is None:
        return ""
    return f"https://discord.com/channels/{event.guild}/{told.card_channel}/{told.card}"


def event_outline(shown: ShownEvent, voice: Voice) -> Outline:
    """Return the card: what, when (in both cities), where, who, and how many come."""
    event, occurrence = shown.event, shown.occurrence
    blocks: list[Block] = []
    if occurrence.reason:
        blocks.append(_said(voice.say("event-reason"), tidy(occurrence.reason, PLACE_MOST)))
    blocks += local_times(shown, voice)
    if event.place:
        blocks.append(_said(voice.say("event-place"), place(event.place)))
    if event.host:
        blocks.append(_said(voice.say("event-host"), tidy(event.host, PLACE_MOST)))
    if event.series.repeat is not Repeat.NONE:
        blocks.append(_said(voice.say("event-series"), repeats(shown, voice)))
    interested = interested_line(shown, voice)
    said = (answers(shown, voice), *by_city(shown, voice), *interested)
    blocks.append(Said(voice.say("event-answers"), said))
    described: tuple[Line, ...] = ()
    if event.description:
        described = ((Formatted(clip(unmasked(event.description), DESCRIPTION_MOST)),),)
    return Outline(
        title=title(shown, voice),
        lead=(when(shown, voice), *described),
        blocks=tuple(blocks),
        footer=voice.say("event-footer", number=str(event.id)) if event.id else "",
        actions=_actions(shown, voice),
        warns=occurrence.state is State.CANCELLED,
    )


def title(shown: ShownEvent, voice: Voice) -> str:
    """Return the title, with what became of the event before it."""
    name = tidy(shown.event.title, TITLE_MOST)
    if State.CANCELLED in (shown.event.state, shown.occurrence.state):
        return voice.say("event-title-cancelled", title=name)
    if shown.occurrence.state is State.ENDED:
        return voice.say("event-title-ended", title=name)
    return name


def when(shown: ShownEvent, voice: Voice) -> Line:
    """Return start, end and how long until then: Discord shows them in everybody's own zone."""
    start, end = shown.occurrence.start, shown.occurrence.end
    is_short = (end - start).total_seconds() < 20 * 3600
    return voice.line(
        "event-when-line",
        start=moment(shown, start, voice),
        end=_clock_moment(shown, end, voice) if is_short else moment(shown, end, voice),
        relative=until(start, voice),
    )


def until(at: datetime, voice: Voice) -> Moment:
    """Return how long it is until then, or was since."""
    return voice.from_now(at)


def moment(shown: ShownEvent, at: datetime, voice: Voice) -> Moment:
    """Return an instant in full; where Discord does not show it, by the event's own clock."""
    return Moment(at, _written(shown, at, voice), "F")


def _clock_moment(shown: ShownEvent, at: datetime, voice: Voice) -> Moment:
    return Moment(at, clock(at.astimezone(zone_of(shown.event.timezone)), voice.locale), "t")


def _written(shown: ShownEvent, at: datetime, voice: Voice) -> str:
    local = at.astimezone(zone_of(shown.event.timezone))
    return f"{full_date(local, voice.locale)}, {clock(local, voice.locale)} ({local.tzname()})"


def local_times(shown: ShownEvent, voice: Voice) -> list[Block]:
    """Return the times written out for each of the event's cities, or by the event's own clock."""
    places = [(voice.short_place(city), city.timezone) for city in shown.cities]
    return [
        Facts(name, (Fact("", span(shown.occurrence, zone, voice)),), beside=True)
        for name, zone in places or [(shown.event.timezone, shown.event.timezone)]
    ]


def place(text: str) -> Line:
    """Return the place as it is to be read; an address is left whole, or it would lead nowhere."""
    if re.fullmatch(r"https?://[^\s<>]{1,500}", text):
        return (Link(text, text),)
    return tidy(text, PLACE_MOST)


def repeats(shown: ShownEvent, voice: Voice) -> str:
    """Return "Every second Tuesday of the month, 3 of 12"."""
    from babel.dates import format_datetime

    event = shown.event
    babel_locale = best_locale(voice.locale).replace("-", "_")
    return voice.say(
        f"event-repeat-{event.series.repeat.value}",
        weekday=format_datetime(event.start, "EEEE", locale=babel_locale),
        day=str(event.start.day),
        date=format_datetime(event.start, "d MMMM", locale=babel_locale),
        nth=nth_weekday(event.start.date()),
        number=shown.occurrence.ordinal - event.first + 1,
        total=shown.total,
    )


def answers(shown: ShownEvent, voice: Voice) -> str:
    """Return "Going: 12 of 50 · Maybe: 3 · Can't: 1"."""
    counts, capacity = shown.all_counts, shown.event.capacity
    facts = {
        "going": counts.going, "maybe": counts.maybe, "declined": counts.declined,
        "waiting": counts.waiting, "capacity": capacity,
    }  # fmt: skip
    return voice.say("event-counts-capped" if capacity else "event-counts", **facts)


def by_city(shown: ShownEvent, voice: Voice) -> list[Line]:
    """Return how many go from each of the cities whose servers hold it together."""
    return [
        voice.say(
            "event-counts-of",
            city=voice.say("twin-nowhere") if city is None else voice.name(city),
            going=counts.going,
        )
        for city, counts in shown.together
    ]


def interested_line(shown: ShownEvent, voice: Voice) -> list[Line]:
    """Return how many pressed "Interested" in Discord's own list, where anybody has."""
    if not shown.interested:
        return []
    return [voice.say("event-interested", count=shown.interested)]


def _said(heading: str, line: Line) -> Said:
    return Said(heading, (line,))


def _actions(shown: ShownEvent, voice: Voice) -> tuple[tuple[Action, ...], ...]:
    """Return what can be pressed: what is over or off can still be put into a calendar."""
    asking = (
        Action(voice.say("event-button-calendar"), OnEvent(shown.id, "calendar")),
        Action(voice.say("event-button-list"), OnEvent(shown.id, "list")),
    )
    if not (shown.occurrence.state is State.OPEN is shown.event.state):
        return (asking,)
    answering = (
        Action(voice.say("event-button-going"), OnEvent(shown.id, "going"), "first"),
        Action(voice.say("event-button-maybe"), OnEvent(shown.id, "maybe")),
        Action(voice.say("event-button-declined"), OnEvent(shown.id, "declined")),
    )
    return answering, asking


def picture_alt(shown: ShownEvent, voice: Voice) -> str:
    """Return the words for those who do not see the event's picture: what is known of it."""
    if shown.picture.startswith(POSTCARD) and len(shown.cities) == 2:
        city, other = (voice.name(city) for city in shown.cities)
        title = tidy(shown.event.title)
        return voice.say("event-postcard-alt", title=title, city=city, other=other)
    return voice.say("event-picture-alt", title=tidy(shown.event.title))


def picture_mark(shown: ShownEvent, voice: Voice) -> str:
    """Return what changes whenever the file has to be attached anew; "" without a picture.

    With a file goes what is said of it, and that names the event: a new title is a new file.
    """
    if not shown.picture:
        return ""
    said = hashlib.sha256(picture_alt(shown, voice).encode()).hexdigest()[:8]
    return f"{shown.picture}#{said}"


# ---- what is said of it later


def reminder_outline(shown: ShownEvent, voice: Voice, link: str, *, place_free: bool) -> Outline:
    """Return the reminder: short, with a `link` to the card; `place_free` tells of a place instead."""
    start = shown.occurrence.start
    blocks: list[Block] = local_times(shown, voice)
    if shown.event.place:
        blocks.append(_said(voice.say("event-place"), place(shown.event.place)))
    starts = voice.line(
        "event-reminder",
        relative=until(start, voice),
        absolute=moment(shown, start, voice),
    )
    return Outline(
        title=tidy(shown.event.title, TITLE_MOST),
        lead=(voice.say("event-place-free"), starts) if place_free else (starts,),
        blocks=tuple(blocks),
        notes=((Link(voice.say("event-to-card"), link),),) if link else (),
    )


def change_outline(
    shown: ShownEvent, voice: Voice, link: str, what: What, was: datetime
) -> Outline:
    """Return what people hear who meant to come: it begins at another time, or not at all."""
    occurrence = shown.occurrence
    said = voice.line(
        f"event-told-{what.value}",
        was=moment(shown, was, voice),
        start=moment(shown, occurrence.start, voice),
    )
    blocks: list[Block] = []
    if what is What.MOVED:
        blocks += local_times(shown, voice)
    elif occurrence.reason:
        blocks.append(_said(voice.say("event-reason"), tidy(occurrence.reason, PLACE_MOST)))
    return Outline(
        title=tidy(shown.event.title, TITLE_MOST),
        lead=(said,),
        blocks=tuple(blocks),
        notes=((Link(voice.say("event-to-card"), link),),) if link else (),
        warns=what is What.CANCELLED,
    )


def list_outline(
    rows: Sequence[tuple[ShownEvent, str]], voice: Voice, problems: Sequence[Line] = ()
) -> Outline:
    """Return the upcoming events, each with the address of its card ("" where it has none)."""
    if not rows:
        command = Command("/event create")
        return Outline(lead=(voice.line("events-none", command=command),), private=True)
    return Outline(
        title=voice.say("events-title"),
        blocks=(Rows("", tuple(event_row(shown, link, voice) for shown, link in rows)),),
        notes=tuple(problems),
        menu=Menu(voice.say("events-menu"), OpenEvent()),
        private=True,
    )


def event_row(shown: ShownEvent, link: str, voice: Voice) -> Row:
    """Return the event as one line among others; `link` is the address of its card, "" for none."""
    start = shown.occurrence.start
    facts = [
        Fact("", (moment(shown, start, voice), " · ", until(start, voice))),
        *(Fact("", voice.short_place(city)) for city in shown.cities),
        Fact("", answers(shown, voice)),
    ]
    local = start.astimezone(zone_of(shown.event.timezone))
    return Row(
        tidy(shown.event.title, LIST_TITLE_MOST),
        facts=tuple(facts),
        value=str(shown.id),
        note=voice.texts.date(voice.locale, local.date()),
        link=link,
    )


def counts_outline(shown: ShownEvent, voice: Voice) -> Outline:
    """Return how many answered what, for who may not know who did."""
    return Outline(lead=(voice.say("event-list-not-yours"), answers(shown, voice)), private=True)
