"""Decide who has a place at an occurrence and who waits for one."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from bot.errors import UserError
from bot.events.intents import ForgetAnswer, GivePlaces, KeepAnswer, Write
from bot.events.model import Announcement, Answer, Counts, Look, Rsvp
from bot.gazetteer.model import City


@dataclass(frozen=True, slots=True)
class Press:
    """What a person in a server answers to an occurrence; None takes the answer back."""

    occurrence: int
    guild: int
    user: int
    wanted: Rsvp | None


@dataclass(frozen=True, slots=True)
class Answered:
    """What came of it: the occurrence with its counts, the answer as it is kept, None if there is none.

    `remind` is whether the person asked for reminders, `home` their own city.
    """

    look: Look
    answer: Rsvp | None
    remind: bool
    home: City | None


@dataclass(frozen=True, slots=True)
class Response:
    """What came of an answer: what has to be kept, the answer as it is now, and all counts."""

    writes: tuple[Write, ...]
    answer: Rsvp | None
    counts: Counts


def require_answerable(look: Look, now: datetime) -> None:
    """Let pass what can still be answered. Raises UserError."""
    if not look.announcement.is_ahead or look.announcement.occurrence.end <= now:
        raise UserError("event-is-over", title=look.event.title)


def respond(
    look: Look,
    user: int,
    before: Rsvp | None,
    wanted: Rsvp | None,
    waiting: Sequence[int],
    now: datetime,
) -> Response:
    """Return what comes of somebody's answer; None takes it back, which is possible at any time.

    `before` is the person's answer so far, `waiting` who waits for a place. Raises UserError where
    there is nothing to be answered any more.
    """
    number = look.announcement.id
    if wanted is None:
        kept = None
    else:
        require_answerable(look, now)
        kept = answer(before, wanted, look.counts, look.event.capacity)
    counts = _counted(_counted(look.counts, before, -1), kept, 1)
    if kept is before:
        return Response((), kept, counts)
    keep = ForgetAnswer(number, user) if kept is None else KeepAnswer(number, user, kept, now)
    others = [one for one in waiting if one != user]
    given = give_away(replace(look, counts=counts), others, now)
    for places in given:
        moved_up = len(places.users)
        counts = replace(counts, going=counts.going + moved_up, waiting=counts.waiting - moved_up)
    return Response((keep, *given), kept, counts)


def answer(before: Rsvp | None, wanted: Rsvp, counts: Counts, capacity: int) -> Rsvp:
    """Return the answer as it is kept: whoever wants to go waits if every place is taken.

    `capacity` 0 means as many as come. Saying "going" twice keeps the first one's place, or place in
    the queue.
    """
    if wanted is not Rsvp.GOING:
        return wanted
    if before in (Rsvp.GOING, Rsvp.WAITING):
        return before
    # Nobody overtakes those who wait already.
    is_full = bool(capacity) and (counts.going >= capacity or counts.waiting > 0)
    return Rsvp.WAITING if is_full else Rsvp.GOING


def has_place(answer: Answer | None) -> bool:
    """Whether a person whose place became free still has it."""
    return answer is not None and answer.answer is Rsvp.GOING


def give_away(look: Look, waiting: Sequence[int], now: datetime) -> tuple[GivePlaces, ...]:
    """Return who of those who wait, the longest first, gets a free place.

    To wait is to ask to be told. Nobody moves up any more after the start, nor to what is called off.
    """
    announcement, event = look.announcement, look.event
    occurrence = announcement.occurrence
    if not _takes_people(announcement, now):
        return ()
    free = max(0, event.capacity - look.counts.going) if event.capacity else len(waiting)
    users = tuple(waiting[:free])
    if not users:
        return ()
    return (GivePlaces(announcement.id, event.id, occurrence.ordinal, occurrence.start, users),)


def _takes_people(announcement: Announcement, now: datetime) -> bool:
    return announcement.is_ahead and now < announcement.occurrence.start


def _counted(counts: Counts, answer: Rsvp | None, by: int) -> Counts:
    match answer:
        case Rsvp.GOING:
            return replace(counts, going=counts.going + by)
        case Rsvp.MAYBE:
            return replace(counts, maybe=counts.maybe + by)
        case Rsvp.DECLINED:
            return replace(counts, declined=counts.declined + by)
        case Rsvp.WAITING:
            return replace(counts, waiting=counts.waiting + by)
        case None:
            return counts
