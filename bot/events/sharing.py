"""Decide what a twinned server has of an event that another server shares with it.

What it takes is an event of its own, with cards, answers and reminders in its channel and language.
What the event is, and when, stays the sharing server's to say: the copy follows.
"""

from dataclasses import replace

from bot.errors import UserError
from bot.events.model import Announcement, Course, Event, Occurrence, State

MOST_TWINS = 20
"""With how many others one server may be twinned."""


def require_unlimited(event: Event) -> None:
    """Let pass what can be shared: places are given by one list, and each server has its own.

    Raises UserError.
    """
    if event.capacity and (event.share or event.shared_from is not None):
        raise UserError("event-share-places")


def require_own(event: Event) -> None:
    """Let pass what this server decides about. Raises UserError."""
    if event.shared_from is not None:
        raise UserError("event-of-twin", title=event.title)


def offered(origin: Event, guild: int, channel: int, home: str) -> Event:
    """Return the draft that lies in a twinned server until somebody there takes it."""
    blank = replace(origin, id=0, uid=f"{origin.uid.partition('@')[0]}-{guild}@sister-city")
    own = replace(
        blank, guild=guild, channel=channel, creator=None, role=None, state=State.DRAFT,
        share=False, shared_from=origin.id, public=False,
    )  # fmt: skip
    return follow(origin, own, home)


def follow(origin: Event, copy: Event, home: str) -> Event:
    """Return the copy as its origin is now, with the city of its own server (`home`) first."""
    city, other = cities(origin, home)
    return replace(
        copy, city=city, other=other, title=origin.title, start=origin.start,
        timezone=origin.timezone, duration=origin.duration, series=origin.series,
        place=origin.place, host=origin.host, description=origin.description,
        reminders=origin.reminders, sequence=origin.sequence, first=origin.first,
        anchor=origin.anchor, opens=origin.opens,
    )  # fmt: skip


def cities(origin: Event, home: str) -> tuple[str, str]:
    """Return the keys of the two cities a copy shows, its own first where it can be told."""
    both = (origin.city, origin.other)
    if home and home in both:
        return (home, both[1] if both[0] == home else both[0])
    return (home, origin.city) if home and not origin.other else both


def mirror(origin: Course, copy: Course, home: str) -> Course:
    """Return the copy's course as its origin's is now.

    What is over in the copy, or was called off there, stays so.
    """
    if copy.event.state not in (State.DRAFT, State.OPEN):
        return copy
    event = replace(follow(origin.event, copy.event, home), state=origin.event.state)
    there = {a.occurrence.ordinal: a for a in copy.all_of}
    ordinals = {a.occurrence.ordinal for a in origin.all_of}
    followed = [
        _follow(a.occurrence, there.get(a.occurrence.ordinal), event.id) for a in origin.all_of
    ]
    kept = [a for a in copy.all_of if a.occurrence.ordinal not in ordinals and not a.is_ahead]
    all_of = sorted((*kept, *followed), key=lambda a: a.occurrence.ordinal)
    return replace(copy, event=event, all_of=tuple(all_of))


def _follow(origin: Occurrence, copy: Announcement | None, event: int) -> Announcement:
    wanted = replace(origin, event=event)
    if copy is None:
        return Announcement(0, wanted)
    if not copy.is_ahead:
        return copy
    if copy.occurrence.state is State.OPEN and wanted.state is State.PLANNED:
        wanted = replace(wanted, state=State.OPEN)
    return replace(copy, occurrence=wanted)
