"""Keep what was decided about an event, and load what decisions are made from."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import assert_never

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.errors import RowGone
from bot.events import intents, life
from bot.events import reminders as rules
from bot.events.intents import GivePlaces, Remind, TellPeople, Told, Write
from bot.events.model import Announcement, Course, Event, Look
from bot.events.told import batches, changes, telling
from bot.storage import events, occurrences, outbox, reminders, rsvps
from bot.storage.outbox import Order
from bot.storage.parties import parties
from bot.storage.tables.events import event_pictures
from bot.storage.tables.events import occurrences as occurrence_table

REMINDER = "reminder"
"""The kind of delivery in the outbox."""

TELLING_LASTS = timedelta(days=2)
"""That something has changed is told no later than that."""


async def load(
    connection: AsyncConnection, occurrence_id: int
) -> tuple[Announcement, Event] | None:
    """Return an occurrence with its event, or None if there is none of this number."""
    found = await occurrences.load(connection, occurrence_id)
    if found is None:
        return None
    event = await events.load(connection, found.occurrence.event)
    return None if event is None else (found, event)


async def load_course(
    connection: AsyncConnection, event_id: int, *, for_update: bool = False
) -> Course | None:
    """Return an event with all its occurrences, or None if there is none of this number.

    With `for_update`, whoever wants to change the same course waits for the transaction's end.
    """
    event = await events.load(connection, event_id, for_update=for_update)
    if event is None:
        return None
    all_of = await occurrences.list_of_event(connection, event_id)
    return Course(event, tuple(all_of), await events.picture_name(connection, event_id))


def as_whole(course: Course) -> Look:
    """Return an event as its calendar tells it: without what one time has of its own."""
    current = next(iter((*course.announced(), *course.all_of)))
    plain = replace(current.occurrence, title="", place="")
    return Look(course.event, replace(current, occurrence=plain), total=len(course.all_of))


async def look(connection: AsyncConnection, occurrence_id: int) -> Look | None:
    """Return an occurrence as people see it, or None if there is none of this number."""
    found = await load(connection, occurrence_id)
    if found is None:
        return None
    announcement, event = found
    series = select(func.count()).where(occurrence_table.c.event_id == event.id).scalar_subquery()
    picture = (
        select(event_pictures.c.filename)
        .where(event_pictures.c.event_id == event.id)
        .scalar_subquery()
    )
    total, name = (await connection.execute(select(series, picture))).one()
    counts = await rsvps.count(connection, occurrence_id)
    together = await parties(connection, event, announcement.occurrence.ordinal)
    return Look(event, announcement, counts, int(total), name or "", together)


async def confirm(connection: AsyncConnection, draft: Event, now: datetime) -> Course | None:
    """Open a draft with all its occurrences and reminders; return None if it was none any more."""
    if not await events.confirm(connection, draft.id, now):
        return None
    after = life.confirm(draft, now)
    await write(connection, life.difference(Course(draft), after, now), now)
    return await load_course(connection, draft.id)


async def split(
    connection: AsyncConnection, course: Course, ordinal: int, uid: str, now: datetime
) -> Course:
    """Make a series from an occurrence on an event of its own, and return its course."""
    head, tail = life.split(course, ordinal, uid, now)
    made = await events.store(connection, tail.event, now)
    numbers = [announcement.id for announcement in tail.all_of]
    await occurrences.give_to(connection, numbers, made.id)
    picture = await events.load_picture(connection, course.event.id)
    if picture is not None:
        await events.store_picture(connection, made.id, *picture)
    for number in await events.copies_of(connection, course.event.id):
        copy = await load_course(connection, number, for_update=True)
        if copy is None or not any(a.occurrence.ordinal >= ordinal for a in copy.all_of):
            continue
        follows = await split(connection, copy, ordinal, f"{number}-{uid}", now)
        await events.share(connection, follows.event.id, made.id)
    stays = replace(course, all_of=course.all_of[: len(head.all_of)])
    await write(connection, life.difference(stays, head, now), now)
    kept = await load_course(connection, made.id)
    if kept is None:
        raise RowGone("events")
    await wait_to_open(connection, kept)
    return kept


async def wait_to_open(connection: AsyncConnection, course: Course) -> None:
    """See to it that a series that was to wait is opened when its time has come."""
    first = next((announcement for announcement in course.all_of if announcement.is_ahead), None)
    if first is not None and course.event.opens is not None and not course.announced():
        await occurrences.tend_at(connection, first.id, course.event.opens)


async def tell(connection: AsyncConnection, before: Course, after: Course, now: datetime) -> bool:
    """Queue what people have to hear of a change; return whether there is anything."""
    answers = {
        new.id: await rsvps.list_all(connection, new.id) for _, new, _ in changes(before, after)
    }
    writes = telling(before, after, answers)
    await write(connection, writes, now)
    return bool(writes)


async def write(connection: AsyncConnection, writes: Iterable[Write], now: datetime) -> None:
    """Keep all that one decision brings."""
    for one in writes:
        await _write(connection, one, now)


async def _write(connection: AsyncConnection, one: Write, now: datetime) -> None:
    match one:
        case intents.KeepEvent(event):
            await events.update_event(connection, event, now)
        case intents.AddOccurrences(new):
            numbers = await occurrences.store(connection, [o for o, _ in new], tend_at=now)
            planned = zip(numbers, (leads for _, leads in new), strict=True)
            await reminders.plan_new(connection, dict(planned))
        case intents.DropOccurrence(number):
            await occurrences.drop(connection, number)
        case intents.Reschedule(number, planned, start, end):
            await occurrences.reschedule(connection, number, planned=planned, start=start, end=end)
        case intents.CallOne(number, title, place):
            await occurrences.call(connection, number, title=title, place=place)
        case intents.SetState(number, state, reason):
            await occurrences.set_state(connection, number, state, reason=reason)
        case intents.PlanReminders(number, wanted):
            await reminders.plan(connection, number, wanted)
        case intents.LookAfter(number):
            await occurrences.tend_at(connection, number, now)
        case intents.KeepAnswer(number, user, answer, at):
            await rsvps.store(connection, number, user, answer, at)
        case intents.ForgetAnswer(number, user):
            await rsvps.take_back(connection, number, user)
        case intents.GivePlaces():
            await rsvps.give_places(connection, one.id, one.users)
            await outbox.enqueue(connection, _told_of_places(one, now), now)
        case intents.SettleReminder(number, is_sent):
            settled = reminders.QUEUED if is_sent else reminders.DROPPED
            await reminders.settle(connection, number, settled)
        case intents.Remind():
            await outbox.enqueue(connection, _reminded(one, now), now)
        case intents.TellPeople():
            await outbox.enqueue(connection, _told_of_change(one, now), now)
        case _:
            await _note(connection, one)


async def _note(connection: AsyncConnection, one: Told) -> None:
    """Keep what Discord was told."""
    match one:
        case intents.CardTried(number, at):
            await occurrences.card_tried(connection, number, at)
        case intents.CardWritten(number, channel, message, shown):
            await occurrences.card_posted(connection, number, channel, message, shown)
        case intents.CardFailed(number, problem):
            await occurrences.card_failed(connection, number, problem)
        case intents.CardLost(number, problem):
            await occurrences.card_lost(connection, number, problem)
        case intents.ThreadOpened(number, thread):
            await occurrences.thread_opened(connection, number, thread)
        case intents.NativeTried(number, at):
            await occurrences.native_tried(connection, number, at)
        case intents.NativeWritten(number, native, shown):
            await occurrences.native_written(connection, number, native, shown)
        case intents.NativeFailed(number, problem):
            await occurrences.native_failed(connection, number, problem)
        case intents.NativeLost(number, problem):
            await occurrences.native_lost(connection, number, problem)
        case _:
            assert_never(one)


def _told_of_places(given: GivePlaces, now: datetime) -> Iterable[Order]:
    start = int(given.start.timestamp())
    for user_id in given.users:
        yield Order(
            kind=REMINDER,
            reference=_reference(given.event),
            item=f"place:{given.event}:{given.ordinal}:{start}:{int(now.timestamp())}",
            channel_id=user_id,
            user_id=user_id,
            due_at=now,
            expires_at=given.start,
            payload={"occurrence": given.id, "start": start, "place": True},
        )


def _reminded(due: Remind, now: datetime) -> Iterable[Order]:
    """Yield the messages for the channel and one for each person who asked for it."""
    in_channel = Order(
        kind=REMINDER,
        reference=_reference(due.event),
        item=rules.key(due.event, due.ordinal, due.reminder),
        channel_id=due.channel,
        guild_id=due.guild,
        due_at=now,
        expires_at=due.reminder.start,
        payload={"occurrence": due.id, "start": int(due.reminder.start.timestamp())},
    )
    yield from _mentioning(in_channel, due.going)
    for user_id in due.users:
        yield replace(in_channel, channel_id=user_id, user_id=user_id, guild_id=None)


def _mentioning(order: Order, going: Sequence[int]) -> Iterable[Order]:
    """Yield the message, as often as it takes to name all of them."""
    for number, some in enumerate(tuple(batches(going)) or ((),)):
        item = f"{order.item}:{number}" if number else order.item
        payload = {**order.payload, "people": list(some), "more": bool(number)}
        yield replace(order, item=item, payload=payload)


def _told_of_change(told: TellPeople, now: datetime) -> Iterable[Order]:
    """Yield a message for so many of those going as one can name, and one for each who asked."""
    start, was = int(told.start.timestamp()), int(told.was.timestamp())
    item = f"told:{told.event}:{told.ordinal}:{told.what.value}:{start}:{told.version}"
    facts = {"occurrence": told.id, "told": told.what.value, "start": start, "was": was}
    order = Order(
        kind=REMINDER,
        reference=_reference(told.event),
        item=item,
        channel_id=told.channel or 0,
        guild_id=told.guild,
        due_at=now,
        expires_at=now + TELLING_LASTS,
        payload=facts,
    )
    if told.channel is not None:
        for number, some in enumerate(batches(told.going)):
            yield replace(order, item=f"{item}:{number}", payload={**facts, "people": list(some)})
    for user_id in told.users:
        yield replace(order, channel_id=user_id, user_id=user_id, guild_id=None)


def _reference(event_id: int) -> str:
    """Return what the outbox calls the event."""
    return f"event:{event_id}"
