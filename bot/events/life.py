"""Decide how an event's occurrences follow when it is announced, changed, cancelled, or time passes.

Each step takes the course as it is and returns it as it should be; `difference` says what has to be
kept to get from the one to the other. An occurrence without a number (0) is new.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime

from bot.events import reminders
from bot.events.intents import (
    POSTED_ANEW,
    AddOccurrences,
    CallOne,
    CardLost,
    CardWritten,
    DeleteCard,
    DropOccurrence,
    KeepEvent,
    LookAfter,
    NativeLost,
    PlanReminders,
    Reschedule,
    SetState,
    Write,
)
from bot.events.model import (
    Announcement,
    Course,
    Event,
    Occurrence,
    Reminder,
    Repeat,
    Series,
    State,
)
from bot.events.recurrence import planned


def confirm(draft: Event, now: datetime) -> Course:
    """Return the course of a draft that is announced: its next occurrence open, the others planned."""
    opened = replace(draft, state=State.OPEN)
    return _open_next(Course(opened, tuple(_new(opened))), now)


def change(course: Course, changed: Event, now: datetime) -> Course:
    """Return the course with `changed` in place of its event and all occurrences following.

    What is over stays as it was, what was moved alone stays where it was moved to. Of a series that
    has become shorter, what was announced is cancelled and what was not is dropped.
    """
    before = course.event
    after = replace(changed, id=before.id, sequence=before.sequence + 1)
    times = planned(after)
    followed = []
    for announcement in course.all_of:
        ordinal, state = announcement.occurrence.ordinal, announcement.occurrence.state
        if ordinal in times:
            followed.append(_follow(before, after, announcement, times[ordinal], now))
        elif state is State.OPEN:
            followed.append(_with_state(announcement, State.CANCELLED))
        elif state is not State.PLANNED:
            followed.append(announcement)
    there = {announcement.occurrence.ordinal for announcement in course.all_of}
    new = [a for a in _new(after) if a.occurrence.ordinal not in there]
    return _open_next(replace(course, event=after, all_of=(*followed, *new)), now)


def move(course: Course, number: int, start: datetime, end: datetime, now: datetime) -> Course:
    """Return the course with one occurrence moved alone; the next in time is announced, too."""
    return change_one(course, replace(course.find(number).occurrence, start=start, end=end), now)


def change_one(course: Course, changed: Occurrence, now: datetime) -> Course:
    """Return the course with `changed` in place of the occurrence of its ordinal."""
    one = replace(course.at(changed.ordinal), occurrence=changed)
    return _open_next(_put(_next_sequence(course), one), now)


def split(course: Course, ordinal: int, uid: str, now: datetime) -> tuple[Course, Course]:
    """Return the series up to an occurrence, and from it on as an event of its own, called `uid`.

    Every occurrence stays what it is, with its ordinal, card and answers. The second event has no
    number yet, and nothing of it is announced before the last time of the first one is over.
    """
    event = course.event
    first = [a for a in course.all_of if a.occurrence.ordinal < ordinal]
    rest = [a for a in course.all_of if a.occurrence.ordinal >= ordinal]
    ends = Series(event.series.repeat, count=ordinal - event.anchor)
    head = replace(course, event=replace(event, series=ends), all_of=tuple(first))
    waits = [a.occurrence.end for a in first if a.is_ahead]
    tail = replace(event, id=0, uid=uid, first=ordinal, opens=max(waits, default=None), sequence=0)
    return _open_next(_next_sequence(head), now), replace(course, event=tail, all_of=tuple(rest))


def placed(course: Course, channel: int, locale: str) -> Course:
    """Return the course as it is announced in a channel, in its server's language."""
    return replace(course, event=replace(course.event, channel=channel, locale=locale))


def wake(course: Course, now: datetime) -> Course:
    """Return the course with its next occurrence announced, if the time for that has come."""
    return _open_next(course, now)


def cancel(course: Course, reason: str) -> Course:
    """Return the course cancelled with all that is still to come of it."""
    after = replace(course.event, state=State.CANCELLED, sequence=course.event.sequence + 1)
    return replace(
        course,
        event=after,
        all_of=tuple(
            _with_state(a, State.CANCELLED, reason) if a.is_ahead else a for a in course.all_of
        ),
    )


def cancel_from(course: Course, ordinal: int, reason: str, now: datetime) -> Course:
    """Return the course without what is still to come from an occurrence on."""
    kept = [a for a in course.all_of if a.is_ahead and a.occurrence.ordinal < ordinal]
    if not kept:
        return cancel(course, reason)
    event = course.event
    series = Series(event.series.repeat, count=ordinal - event.anchor)
    gone = tuple(
        _with_state(a, State.CANCELLED, reason)
        if a.is_ahead and a.occurrence.ordinal >= ordinal
        else a
        for a in course.all_of
    )
    shorter = replace(course, event=replace(event, series=series), all_of=gone)
    return _open_next(_next_sequence(shorter), now)


def cancel_one(course: Course, number: int, reason: str, now: datetime) -> Course:
    """Return the course without one occurrence; it goes on with the next, or ends with it."""
    if course.event.series.repeat is Repeat.NONE:
        return cancel(course, reason)
    gone = _with_state(course.find(number), State.CANCELLED, reason)
    return _open_next(_put(_next_sequence(course), gone), now)


def end_one(course: Course, number: int, now: datetime) -> Course:
    """Return the course with one occurrence over and the next one open."""
    return _open_next(_put(course, _with_state(course.find(number), State.ENDED)), now)


def pass_time(course: Course, number: int, now: datetime) -> Course:
    """Return the course as it is at `now`: an announced occurrence whose end has come is over."""
    occurrence = course.find(number).occurrence
    is_over = occurrence.state is State.OPEN is course.event.state and now >= occurrence.end
    return end_one(course, number, now) if is_over else course


def expect_anew(course: Course) -> tuple[Write, ...]:
    """Return what to keep before the old cards are taken away to be posted again.

    Of a crash after that a card that is gone is found, and posted anew, though nobody asks again.
    """
    return tuple(
        CardWritten(announcement.id, announcement.card_channel, announcement.card, POSTED_ANEW)
        for announcement in course.announced()
        if announcement.card is not None and announcement.card_channel is not None
    )


def announce_anew(
    course: Course, channel: int
) -> tuple[Course, tuple[Write, ...], tuple[DeleteCard, ...]]:
    """Return the course in another channel, and what lets it be announced there anew.

    The old cards are deleted; Discord's own events are made again only where they are gone.
    """
    after = replace(course, event=replace(course.event, channel=channel))
    writes: list[Write] = []
    old: list[DeleteCard] = []
    for announcement in course.announced():
        if announcement.card is not None and announcement.card_channel is not None:
            old.append(DeleteCard(announcement.card_channel, announcement.card))
        writes.append(CardLost(announcement.id, ""))
        if announcement.native is None:
            writes.append(NativeLost(announcement.id, ""))
        writes.append(LookAfter(announcement.id))
    return after, tuple(writes), tuple(old)


def difference(before: Course, after: Course, now: datetime) -> tuple[Write, ...]:
    """Return what has to be kept so that `before` becomes `after`."""
    writes: list[Write] = []
    if after.event != before.event:
        writes.append(KeepEvent(after.event))
    was = {announcement.id: announcement for announcement in before.all_of}
    there = {announcement.id for announcement in after.all_of}
    writes += [DropOccurrence(number) for number in was if number not in there]
    new = []
    for announcement in after.all_of:
        if announcement.id in was:
            writes += _changes(was[announcement.id], announcement, before.event, after.event, now)
        else:
            leads = _reminders(announcement.occurrence, after.event, now)
            new.append((announcement.occurrence, leads))
    return (*writes, AddOccurrences(tuple(new))) if new else tuple(writes)


def _changes(
    was: Announcement, is_now: Announcement, before: Event, after: Event, now: datetime
) -> Iterable[Write]:
    old, new = was.occurrence, is_now.occurrence
    if (old.planned, old.start, old.end) != (new.planned, new.start, new.end):
        yield Reschedule(is_now.id, new.planned, new.start, new.end)
    if (old.title, old.place) != (new.title, new.place):
        yield CallOne(is_now.id, new.title, new.place)
    if (old.state, old.reason) != (new.state, new.reason):
        yield SetState(is_now.id, new.state, new.reason)
    facts = (old.start, was.is_ahead, before.reminders)
    if facts != (new.start, is_now.is_ahead, after.reminders):
        yield PlanReminders(is_now.id, _reminders(new, after, now))
    if (old, before.sequence) != (new, after.sequence) and _is_shown(was, is_now):
        yield LookAfter(is_now.id)


def _is_shown(was: Announcement, is_now: Announcement) -> bool:
    """Whether people see it: what is over keeps the card it had, but for that it is over."""
    states = {was.occurrence.state, is_now.occurrence.state}
    if State.OPEN in states:
        return True
    return State.CANCELLED in states and is_now.card is not None


def _reminders(occurrence: Occurrence, event: Event, now: datetime) -> tuple[Reminder, ...]:
    if occurrence.state not in (State.OPEN, State.PLANNED):
        return ()
    return reminders.plan(occurrence.start, event.reminders, now=now)


def _new(event: Event) -> list[Announcement]:
    return [
        Announcement(0, Occurrence(event.id, ordinal, at, at, at + event.duration))
        for ordinal, at in planned(event).items()
    ]


def _follow(
    before: Event, after: Event, announcement: Announcement, at: datetime, now: datetime
) -> Announcement:
    """Return the occurrence where the changed series has it, unless it goes its own way."""
    occurrence = announcement.occurrence
    was_moved = before.series.repeat is not Repeat.NONE and (
        occurrence.start != occurrence.planned
        or occurrence.end != occurrence.start + before.duration
    )
    moved = replace(occurrence, planned=at)
    if announcement.is_ahead and occurrence.end > now and not was_moved:
        moved = replace(moved, start=at, end=at + after.duration)
    return replace(announcement, occurrence=moved)


def _open_next(course: Course, now: datetime) -> Course:
    """Announce the next occurrence in time; end the event if there is none left.

    One after the other: Discord holds at most 100 events a server, a series may have more. What was
    announced and then moved behind the next one stays announced beside it, and what begins before the
    next one is over is announced with it: afterwards it might be over, too.
    """
    event = course.event
    if event.state is not State.OPEN:
        return course
    if event.opens is not None and now < event.opens and not course.announced():
        return course
    first_end: datetime | None = None
    for announcement in sorted(course.all_of, key=lambda a: a.occurrence.start):
        occurrence = announcement.occurrence
        if first_end is not None and occurrence.start >= first_end:
            break
        if occurrence.state is State.PLANNED:
            is_ahead = occurrence.end > now
            state = State.OPEN if is_ahead else State.ENDED
            course = _put(course, _with_state(announcement, state))
            if not is_ahead:
                continue
        elif occurrence.state is not State.OPEN:
            continue
        first_end = first_end or occurrence.end
    if first_end is None:
        return replace(course, event=replace(course.event, state=State.ENDED))
    return course


def _with_state(announcement: Announcement, state: State, reason: str = "") -> Announcement:
    changed = replace(announcement.occurrence, state=state, reason=reason)
    return replace(announcement, occurrence=changed)


def _put(course: Course, changed: Announcement) -> Course:
    return replace(course, all_of=_replaced(course.all_of, changed))


def _replaced(all_of: Sequence[Announcement], changed: Announcement) -> tuple[Announcement, ...]:
    ordinal = changed.occurrence.ordinal
    return tuple(changed if a.occurrence.ordinal == ordinal else a for a in all_of)


def _next_sequence(course: Course) -> Course:
    return replace(course, event=replace(course.event, sequence=course.event.sequence + 1))
