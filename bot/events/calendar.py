"""Write an event as an iCalendar file (RFC 5545) that calendars take over and keep up with.

One UID for the life of an event and a SEQUENCE that grows: importing a newer file replaces the
older. There is no METHOD: it makes some readers look for an ORGANIZER to answer to, and there is
none; what is called off says so in its STATUS. A series is a rule in the wall time of its city; what was moved or cancelled alone stands
beside it under its RECURRENCE-ID.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from icalendar import Calendar, Timezone, TimezoneDaylight, TimezoneStandard, vRecur
from icalendar import Event as Component

from bot.events.model import Event, Occurrence, Repeat, State
from bot.events.recurrence import planned, rrule, ruled
from bot.events.zones import ClockChange, at_wall_time, zone_of

PRODID = "-//Sister City//Events//EN"


@dataclass(frozen=True, slots=True)
class CalendarText:
    """What a person reads in their calendar, already in their language."""

    summary: str
    description: str
    location: str = ""
    url: str = ""


def calendar(
    event: Event,
    occurrences: Sequence[Occurrence],
    wording: CalendarText,
    *,
    stamp: datetime,
    other_zone: str = "",
) -> bytes:
    """Return the .ics file of `event`.

    `occurrences` are all there are, `stamp` is when the file is made, `other_zone` the IANA zone
    of the sister city: calendars show both cities' clocks when they know both zones.
    """
    file = Calendar()
    file.add("prodid", PRODID)
    file.add("version", "2.0")
    file.add("calscale", "GREGORIAN")
    for zone in dict.fromkeys(z for z in (event.timezone, other_zone) if z and z != "UTC"):
        file.add_component(_timezone(zone, occurrences))
    for component in _components(event, occurrences, wording, stamp):
        file.add_component(component)
    written: bytes = file.to_ical()
    return written


@dataclass(frozen=True, slots=True)
class Listed:
    """An event of a calendar, with all its occurrences."""

    event: Event
    occurrences: tuple[Occurrence, ...]
    wording: CalendarText
    other_zone: str = ""


@dataclass(frozen=True, slots=True)
class Day:
    """A day to be kept in mind, such as an anniversary; `uid` is its own for good."""

    uid: str
    on: date
    summary: str


def feed(name: str, listed: Sequence[Listed], days: Sequence[Day], *, stamp: datetime) -> bytes:
    """Return a calendar that readers ask for again and again, called `name`.

    The same content gives the same bytes as long as `stamp` is the same.
    """
    file = Calendar()
    file.add("prodid", PRODID)
    file.add("version", "2.0")
    file.add("calscale", "GREGORIAN")
    file.add("name", name)
    file.add("x-wr-calname", name)
    file.add("refresh-interval", timedelta(hours=1), parameters={"value": "DURATION"})
    file.add("x-published-ttl", "PT1H")
    every = [occurrence for one in listed for occurrence in one.occurrences]
    zones = (zone for one in listed for zone in (one.event.timezone, one.other_zone))
    for zone in sorted({zone for zone in zones if zone and zone != "UTC"}):
        file.add_component(_timezone(zone, every))
    for one in listed:
        for component in _components(one.event, one.occurrences, one.wording, stamp):
            file.add_component(component)
    for day in days:
        component = Component()
        component.add("uid", day.uid)
        component.add("dtstamp", stamp.astimezone(UTC))
        component.add("dtstart", day.on)
        component.add("dtend", day.on + timedelta(days=1))
        component.add("summary", day.summary)
        component.add("transp", "TRANSPARENT")
        file.add_component(component)
    written: bytes = file.to_ical()
    return written


def _timezone(zone_name: str, occurrences: Sequence[Occurrence]) -> Timezone:
    """Return the VTIMEZONE that covers the occurrences and a year to each side.

    Written here, for icalendar 7.3 gives the onset of summer time an hour late
    (RFC 5545, 3.6.5, wants it in the wall time that ends there).
    """
    zone = zone_of(zone_name)
    first = min(o.start for o in occurrences) - timedelta(days=366)
    last = max(o.end for o in occurrences) + timedelta(days=366)
    written = Timezone()
    written.add("tzid", zone_name)
    for at in (first, *_transitions(first, last, zone)):
        before, after = (at - timedelta(seconds=1)).astimezone(zone), at.astimezone(zone)
        part = TimezoneDaylight() if after.dst() else TimezoneStandard()
        offset_from = before.utcoffset() or timedelta()
        part.add("dtstart", (at + offset_from).replace(tzinfo=None, microsecond=0))
        part.add("tzoffsetfrom", offset_from)
        part.add("tzoffsetto", after.utcoffset() or timedelta())
        part.add("tzname", after.tzname() or zone_name)
        written.add_component(part)
    return written


def _transitions(first: datetime, last: datetime, zone: ZoneInfo) -> Iterator[datetime]:
    """Yield the instants (UTC, to the second) at which the clocks of `zone` change."""
    step = timedelta(days=7)
    here = first.astimezone(UTC).replace(microsecond=0)
    while here < last:
        there = here + step
        if here.astimezone(zone).utcoffset() != there.astimezone(zone).utcoffset():
            low, high = here, there
            while high - low > timedelta(seconds=1):
                middle = low + timedelta(seconds=(high - low) // timedelta(seconds=2))
                same = low.astimezone(zone).utcoffset() == middle.astimezone(zone).utcoffset()
                low, high = (middle, high) if same else (low, middle)
            yield high
        here = there


def _components(
    event: Event, occurrences: Sequence[Occurrence], wording: CalendarText, stamp: datetime
) -> list[Component]:
    zone = zone_of(event.timezone)
    master = _component(event, wording, stamp)
    if event.series.repeat is Repeat.NONE:
        # One occurrence: it stands for the event, wherever it was moved to.
        _add_times(master, occurrences[0], zone)
        master.add("status", _status(event, occurrences[0]))
        return [master]
    skip = event.first - event.anchor
    walls = ruled(event.start, event.series)[skip:]
    by_rule = {
        at: at_wall_time(wall, zone).at
        for at, wall in zip(planned(event).values(), walls, strict=True)
    }
    by_wall = {
        at: wall.replace(tzinfo=zone)
        for at, wall in zip(planned(event).values(), walls, strict=True)
        if at_wall_time(wall, zone).clock is ClockChange.SKIPPED
    }
    # What the rule says of every time, by the hands of the clock; times at which those change stand alone.
    master.add("dtstart", walls[0].replace(tzinfo=zone))
    master.add("dtend", (walls[0] + event.duration).replace(tzinfo=zone))
    master.add("rrule", vRecur(rrule(event.start, event.series, skip)))
    master.add("status", "CANCELLED" if event.state is State.CANCELLED else "CONFIRMED")
    written = [master]
    for occurrence in occurrences:
        instance = by_rule.get(occurrence.planned, occurrence.planned).astimezone(zone)
        # In an hour the clocks jump over, readers know the time by what the rule says: 02:30.
        named = by_wall.get(occurrence.planned, instance)
        as_planned = (
            occurrence.start == occurrence.planned == instance
            and occurrence.end == occurrence.planned + event.duration
            and not _clocks_change(occurrence, zone)
            and not (occurrence.title or occurrence.place)
        )
        if occurrence.state is State.CANCELLED and event.state is not State.CANCELLED:
            master.add("exdate", named)
        elif not as_planned:
            alone = _component(event, _own(wording, occurrence), stamp)
            alone.add("recurrence-id", named)
            _add_times(alone, occurrence, zone)
            alone.add("status", _status(event, occurrence))
            written.append(alone)
    return written


def _own(wording: CalendarText, occurrence: Occurrence) -> CalendarText:
    """Return what is read of the one time: its own title and place, where it has them."""
    return replace(
        wording,
        summary=occurrence.title or wording.summary,
        location=occurrence.place or wording.location,
    )


def _clocks_change(occurrence: Occurrence, zone: ZoneInfo) -> bool:
    """Whether the clocks change just before it or while it lasts: readers differ on its end then."""
    before = (occurrence.start - timedelta(hours=3)).astimezone(zone)
    end = occurrence.end.astimezone(zone)
    return before.utcoffset() != end.utcoffset() or bool(end.fold)


def _add_times(component: Component, occurrence: Occurrence, zone: ZoneInfo) -> None:
    shown_in = UTC if _clocks_change(occurrence, zone) else zone
    component.add("dtstart", occurrence.start.astimezone(shown_in))
    component.add("dtend", occurrence.end.astimezone(shown_in))


def _status(event: Event, occurrence: Occurrence) -> str:
    return "CANCELLED" if State.CANCELLED in (event.state, occurrence.state) else "CONFIRMED"


def _component(event: Event, wording: CalendarText, stamp: datetime) -> Component:
    component = Component()
    component.add("uid", event.uid)
    component.add("sequence", event.sequence)
    component.add("dtstamp", stamp.astimezone(UTC))
    component.add("last-modified", stamp.astimezone(UTC))
    component.add("summary", wording.summary)
    component.add("description", wording.description)
    if wording.location:
        component.add("location", wording.location)
    if wording.url:
        component.add("url", wording.url)
    return component
