"""Decide what to take over from Discord's own event when somebody changes it by hand."""

from dataclasses import replace
from datetime import datetime

from bot.events import life
from bot.events.intents import (
    POSTED_ANEW,
    CardLost,
    LookAfter,
    NativeLost,
    NativeWritten,
    ThreadOpened,
    Write,
)
from bot.events.model import Announcement, Course, Event, Repeat, State
from bot.events.native import Native, NativeState, SeenNative, marker
from bot.events.tend import as_sent, written
from bot.events.zones import zone_of


def changed(
    course: Course, number: int, seen: SeenNative, wanted: Native, now: datetime
) -> tuple[Write, ...]:
    """Return what has to be kept after Discord's event was changed; nothing where that was us.

    `wanted` is Discord's event as we would have it. Cancelled in Discord's list is cancelled, ended
    by hand before its end is ended; else its title, place, description and times are taken over,
    unless another server decides about them: then ours are written anew.
    """
    announcement = course.find(number)
    if announcement.occurrence.state is not State.OPEN:
        return ()
    match seen.state:
        case NativeState.CANCELLED:
            after = life.cancel_one(course, number, "", now)
            return (NativeLost(number, ""), *life.difference(course, after, now))
        case NativeState.COMPLETED:
            after = life.end_one(course, number, now)
            return (NativeLost(number, ""), *life.difference(course, after, now))
    found = seen.shows
    if found is None or _is_ours(announcement, found):
        return ()
    after = course
    if course.event.shared_from is None:
        after = _taken_over(course, announcement, found, as_sent(wanted, seen), now)
    shown = announcement.native_shown.partition(":")[2]
    return (
        *life.difference(course, after, now),
        NativeWritten(number, seen.id, written(found.signature(), shown)),
        LookAfter(number),
    )


def _is_ours(announcement: Announcement, found: Native) -> bool:
    return found.signature() == announcement.native_shown.partition(":")[0]


def _taken_over(
    course: Course, announcement: Announcement, found: Native, wanted: Native, now: datetime
) -> Course:
    before = course.event
    event = _with_texts(before, announcement, found, wanted)
    # Measured against what we would have written: what has begun has a start of Discord's own.
    moved = (found.start, found.end) != (wanted.start, wanted.end)
    if moved and before.series.repeat is Repeat.NONE:
        start = announcement.occurrence.start if found.start == wanted.start else found.start
        wall = start.astimezone(zone_of(before.timezone)).replace(tzinfo=None)
        event = replace(event, start=wall, duration=found.end - start)
    if event != before:
        course = life.change(course, event, now)
    if moved and before.series.repeat is not Repeat.NONE:
        start = announcement.occurrence.start if found.start == wanted.start else found.start
        course = life.move(course, announcement.id, start, found.end, now)
    return course


def _with_texts(event: Event, announcement: Announcement, found: Native, wanted: Native) -> Event:
    after = event if found.name == wanted.name else replace(event, title=found.name)
    if found.location != wanted.location:
        after = replace(after, place=found.location)
    ours = marker(event, announcement.occurrence.ordinal)
    text = found.description.partition(ours)[0].strip()
    if text != wanted.description.partition(ours)[0].strip():
        lines = [line for line in text.splitlines() if "discord.com/channels/" not in line]
        after = replace(after, description="\n".join(lines).strip())
    return after


def deleted(announcement: Announcement) -> tuple[Write, ...]:
    """Return what to note where Discord's event was deleted: the card stands."""
    is_open = announcement.occurrence.state is State.OPEN
    return (NativeLost(announcement.id, "deleted"),) if is_open else ()


def card_deleted(announcement: Announcement) -> tuple[Write, ...]:
    """Return what to note where a card was deleted: it is not posted again unless somebody asks.

    What we have taken away ourselves, to post it again, is noted by whoever does so.
    """
    if announcement.card_shown == POSTED_ANEW:
        return ()
    return (CardLost(announcement.id, "deleted"),)


def thread_deleted(announcement: Announcement) -> tuple[Write, ...]:
    """Return what to note where the thread of a card was deleted: none is hung on it again.

    In a forum the thread is the post that the card begins, and gone with it.
    """
    if announcement.card_channel == announcement.card:
        return card_deleted(announcement)
    return (ThreadOpened(announcement.id, 0),)
