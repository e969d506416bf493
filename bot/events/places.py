"""Decide who has a place at an occurrence and who waits for one."""

from collections.abc import Sequence
from datetime import datetime

from bot.events.intents import GivePlaces, Write
from bot.events.model import Announcement, Counts, Event, Rsvp


def answer(before: Rsvp | None, wanted: Rsvp, counts: Counts, capacity: int) -> Rsvp:
    """Return the answer as it is kept: whoever wants to go waits if every place is taken.

    `before` is the person's answer so far, `capacity` 0 means as many as come. Saying "going" twice
    keeps the first one's place, or place in the queue.
    """
    if wanted is not Rsvp.GOING:
        return wanted
    if before in (Rsvp.GOING, Rsvp.WAITING):
        return before
    # Nobody overtakes those who wait already.
    is_full = bool(capacity) and (counts.going >= capacity or counts.waiting > 0)
    return Rsvp.WAITING if is_full else Rsvp.GOING


def give_away(
    event: Event,
    announcement: Announcement,
    counts: Counts,
    waiting: Sequence[int],
    now: datetime,
) -> tuple[Write, ...]:
    """Return who of those who wait, the longest first, gets a free place.

    To wait is to ask to be told. Nobody moves up any more after the start, nor to what is called off.
    """
    occurrence = announcement.occurrence
    if not announcement.is_ahead or now >= occurrence.start:
        return ()
    free = max(0, event.capacity - counts.going) if event.capacity else len(waiting)
    users = tuple(waiting[:free])
    if not users:
        return ()
    return (GivePlaces(announcement.id, event.id, occurrence.ordinal, occurrence.start, users),)
