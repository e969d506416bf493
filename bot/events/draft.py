"""Decide what event a moderator has described: what was typed, put in place of what was there."""

from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from bot.errors import UserError
from bot.events.duration import DEFAULT, LONGEST, TooLong, read_duration
from bot.events.model import Announcement, Event, Look, Occurrence, Repeat, Series, State
from bot.events.recurrence import planned, read_end, with_end
from bot.events.when import PlaceZone, Warn, no_place, read_when
from bot.events.zones import zone_of
from bot.gazetteer.model import City

TITLE_MOST = 100
"""Discord's own events have no longer names."""


@dataclass(frozen=True, slots=True)
class Typed:
    """What a moderator typed into the options or the form; None is "leave as it is"."""

    title: str | None = None
    when: str | None = None
    duration: str | None = None
    place: str | None = None
    city: City | None = None
    other: City | None = None
    description: str | None = None
    host: str | None = None
    repeat: str | None = None
    until: str | None = None
    places: int | None = None
    reminders: tuple[int, ...] | None = None
    share: bool | None = None
    public: bool | None = None


def copied(event: Event, blank: Event, *, role: int | None) -> Event:
    """Return `blank` as `event` once more, to take place once; when is still to be said."""
    return replace(
        event,
        id=blank.id,
        uid=blank.uid,
        channel=blank.channel,
        creator=blank.creator,
        state=blank.state,
        locale=blank.locale,
        role=role,
        series=Series(),
        sequence=0,
        first=0,
        anchor=0,
        opens=None,
        share=False,
        shared_from=None,
        public=False,
    )


def written_start(start: datetime) -> str:
    """Return a wall time as the form shows it."""
    return f"{start:%Y-%m-%d %H:%M}"


def blank(
    *,
    uid: str,
    guild: int,
    channel: int,
    creator: int,
    home: City | None,
    timezone: str,
    locale: str,
    now: datetime,
) -> Event:
    """Return an event nobody has described yet, in the server's home city if it has one.

    `timezone` is what the server has chosen, "" for that of its home city.
    """
    return Event(
        id=0,
        uid=uid,
        guild=guild,
        channel=channel,
        creator=creator,
        title="",
        start=now.astimezone(UTC).replace(tzinfo=None),
        timezone=timezone or (home.timezone if home else ""),
        duration=DEFAULT,
        city=home.key if home else "",
        locale=locale,
    )


def describe(
    typed: Typed,
    base: Event,
    *,
    now: datetime,
    locale: str,
    place_zone: PlaceZone = no_place,
) -> tuple[Event, tuple[Warn, ...]]:
    """Return `base` with what was typed in its place, and what is doubtful about its time.

    `locale` is that of whoever typed, `place_zone` gives the clock of a city named ("Seattle time").
    Raises UserError with the sentence for whatever cannot be read.
    """
    if typed.when == written_start(base.start):
        # The form sends the time it was filled with, to the minute.
        typed = replace(typed, when=None)
    event = _with_texts(typed, base)
    if typed.city is not None:
        event = replace(event, city=typed.city.key, timezone=typed.city.timezone or event.timezone)
    if typed.other is not None:
        event = replace(event, other=typed.other.key)
    return _with_times(typed, event, now=now, locale=locale, place_zone=place_zone)


def _with_texts(typed: Typed, base: Event) -> Event:
    event = replace(
        base,
        title=_line(typed.title, base.title),
        place=_line(typed.place, base.place),
        host=_line(typed.host, base.host),
        description=base.description if typed.description is None else typed.description.strip(),
        capacity=base.capacity if typed.places is None else typed.places,
        reminders=base.reminders if typed.reminders is None else typed.reminders,
        share=base.share if typed.share is None else typed.share,
        public=base.public if typed.public is None else typed.public,
    )
    if not event.title:
        raise UserError("event-title-missing")
    if len(event.title) > TITLE_MOST:
        raise UserError("event-title-too-long", length=len(event.title))
    return event


def _line(typed: str | None, before: str) -> str:
    return before if typed is None else " ".join(typed.split())


def _with_times(
    typed: Typed, event: Event, *, now: datetime, locale: str, place_zone: PlaceZone
) -> tuple[Event, tuple[Warn, ...]]:
    zone = _zone(event, typed)
    warnings: tuple[Warn, ...] = ()
    before = event.duration
    is_range = False
    if typed.when is not None:
        understood = read_when(typed.when, now=now, zone=zone, locale=locale, place_zone=place_zone)
        warnings = understood.warnings
        wall = understood.start.astimezone(zone).replace(tzinfo=None)
        event = replace(event, start=wall, timezone=zone.key)
        is_range = understood.end is not None
        if understood.end is not None:
            event = replace(event, duration=_length(understood.start, understood.end))
    start = first_start(event)
    if typed.duration is not None and not (is_range and not typed.duration):
        length = read_duration(
            typed.duration, start=start.astimezone(zone), zone=zone, locale=locale
        )
        # A form sends the length it was filled with: then the range that was typed counts.
        if is_range and length not in (before, event.duration):
            raise UserError("event-two-ends", when=typed.when or "", duration=typed.duration)
        event = replace(event, duration=event.duration if is_range else length)
    if typed.repeat is not None or typed.until is not None:
        repeat = Repeat(typed.repeat) if typed.repeat else event.series.repeat
        if repeat is Repeat.NONE and typed.until:
            raise UserError("event-until-without-repeat")
        series = read_end(typed.until or "", repeat, now=now, zone=zone, locale=locale)
        if typed.until is None and Repeat.NONE not in (repeat, event.series.repeat):
            # Of a series that is to come back otherwise nothing was said of its end.
            series = replace(event.series, repeat=repeat)
        event = replace(event, series=series)
    if event.series.repeat is not Repeat.NONE:
        # "Every Friday" of what is a series anyway
        warnings = tuple(one for one in warnings if one is not Warn.EVERY_WEEK)
    return replace(event, series=with_end(event.series, event.start)), warnings


def _length(start: datetime, end: datetime) -> timedelta:
    """Return how long a range lasts by the stopwatch. Raises TooLong."""
    length = end.astimezone(UTC) - start.astimezone(UTC)
    if length > LONGEST:
        raise TooLong(LONGEST.days)
    return length


def _zone(event: Event, typed: Typed) -> ZoneInfo:
    if event.timezone:
        return zone_of(event.timezone)
    if typed.when and typed.when.strip().startswith("<t:"):
        # Discord's own timestamps name the instant whatever the zone.
        return zone_of("UTC")
    raise UserError("event-city-needed")


def first_start(event: Event) -> datetime:
    """Return the instant of the event's first occurrence, in UTC."""
    return next(iter(planned(event).values()))


def first_look(event: Event, picture: str = "") -> Look:
    """Return the first occurrence as people would see it if the event were announced."""
    times = planned(event)
    start = times[event.first]
    first = Occurrence(event.id, event.first, start, start, start + event.duration, State.OPEN)
    return Look(event, Announcement(0, first), total=len(times), picture=picture)


def require_ahead(event: Event, now: datetime) -> None:
    """Let pass what is still to begin. Raises UserError."""
    if first_start(event) <= now:
        raise UserError("event-start-past")
