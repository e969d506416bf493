"""Take an event through its life: each step one transaction, so that none is done by half."""

from dataclasses import replace
from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncConnection

from bot.events import reminders as rules
from bot.events.model import Event, Occurrence, Repeat, State
from bot.events.recurrence import starts
from bot.events.zones import zone_of
from bot.storage import events, occurrences, outbox, reminders, rsvps
from bot.storage.occurrences import Kept
from bot.storage.outbox import Order

REMINDER = "reminder"
"""The kind of delivery in the outbox."""


def reference(event_id: int) -> str:
    """Return what the outbox calls the event."""
    return f"event:{event_id}"


async def load(connection: AsyncConnection, occurrence_id: int) -> tuple[Kept, Event] | None:
    """Return an occurrence with its event, or None if there is none of this number."""
    kept = await occurrences.load(connection, occurrence_id)
    if kept is None:
        return None
    event = await events.load(connection, kept.occurrence.event)
    return None if event is None else (kept, event)


async def confirm(connection: AsyncConnection, event: Event, now: datetime) -> bool:
    """Open a draft with all its occurrences and reminders; return False if it was none any more."""
    if not await events.confirm(connection, event.id, now):
        return False
    planned = starts(event.start, event.series, zone_of(event.timezone))
    new = [Occurrence(event.id, n, at, at, at + event.duration) for n, at in enumerate(planned)]
    await occurrences.store(connection, new, tend_at=now)
    for kept in await occurrences.list_of_event(connection, event.id):
        await _plan_reminders(connection, event, kept, now)
    await open_next(connection, event, now)
    return True


async def open_next(connection: AsyncConnection, event: Event, now: datetime) -> None:
    """Announce the next occurrence if none is announced; end the event if there is none left.

    One at a time: Discord holds at most 100 events a server, a series may have more.
    """
    all_of = await occurrences.list_of_event(connection, event.id)
    if any(k.occurrence.state is State.OPEN for k in all_of):
        return
    for kept in sorted(all_of, key=lambda k: k.occurrence.start):
        if kept.occurrence.state is not State.PLANNED:
            continue
        if kept.occurrence.end <= now:
            await occurrences.set_state(connection, kept.id, State.ENDED)
            continue
        await occurrences.set_state(connection, kept.id, State.OPEN, tend_at=now)
        return
    over = replace(event, state=State.ENDED)
    await events.update_event(connection, over, now)


async def change(connection: AsyncConnection, before: Event, after: Event, now: datetime) -> Event:
    """Keep a changed event and let its occurrences follow; return it with its next sequence.

    What is over stays as it was, what was moved alone stays where it was moved to.
    """
    after = replace(after, id=before.id, sequence=before.sequence + 1)
    await events.update_event(connection, after, now)
    planned = starts(after.start, after.series, zone_of(after.timezone))
    kept_by_ordinal = {
        k.occurrence.ordinal: k for k in await occurrences.list_of_event(connection, before.id)
    }
    for ordinal, kept in kept_by_ordinal.items():
        if ordinal >= len(planned):
            await _drop(connection, kept, now)
        else:
            await _follow(connection, before, after, kept, planned[ordinal], now)
    new = [
        Occurrence(after.id, n, at, at, at + after.duration)
        for n, at in enumerate(planned)
        if n not in kept_by_ordinal
    ]
    if new:
        await occurrences.store(connection, new, tend_at=now)
    for kept in await occurrences.list_of_event(connection, after.id):
        await _plan_reminders(connection, after, kept, now)
    await _forget_queued(connection, after, now)
    await open_next(connection, after, now)
    await _tend_announced(connection, after, now)
    return after


async def _drop(connection: AsyncConnection, kept: Kept, now: datetime) -> None:
    """Take an occurrence out of a series that has become shorter."""
    if kept.occurrence.state is State.PLANNED:
        await occurrences.drop_unannounced(connection, [kept.id])
    elif kept.occurrence.state is State.OPEN:
        await occurrences.set_state(connection, kept.id, State.CANCELLED, tend_at=now)


async def _follow(
    connection: AsyncConnection,
    before: Event,
    after: Event,
    kept: Kept,
    planned: datetime,
    now: datetime,
) -> None:
    occurrence = kept.occurrence
    was_moved = before.series.repeat is not Repeat.NONE and (
        occurrence.start != occurrence.planned
        or occurrence.end != occurrence.start + before.duration
    )
    is_over = occurrence.end <= now or occurrence.state in (State.CANCELLED, State.ENDED)
    start, end = (
        (occurrence.start, occurrence.end)
        if is_over or was_moved
        else (planned, planned + after.duration)
    )
    await occurrences.reschedule(connection, kept.id, planned=planned, start=start, end=end)


async def move(
    connection: AsyncConnection,
    event: Event,
    kept: Kept,
    start: datetime,
    end: datetime,
    now: datetime,
) -> Event:
    """Move one occurrence of a series alone; return the event with its next sequence."""
    after = replace(event, sequence=event.sequence + 1)
    await events.update_event(connection, after, now)
    await occurrences.reschedule(
        connection, kept.id, planned=kept.occurrence.planned, start=start, end=end
    )
    moved = replace(kept, occurrence=replace(kept.occurrence, start=start, end=end))
    await _plan_reminders(connection, after, moved, now)
    await _forget_queued(connection, after, now)
    await _tend_announced(connection, after, now)
    return after


async def give_places(
    connection: AsyncConnection, event: Event, kept: Kept, now: datetime
) -> list[int]:
    """Give free places to those who wait, and queue a direct message to each; return them.

    To wait is to ask to be told. After the start nobody moves up any more.
    """
    if now >= kept.occurrence.start:
        return []
    moved_up = await rsvps.promote(connection, kept.id, event.capacity)
    start = int(kept.occurrence.start.timestamp())
    await outbox.enqueue(
        connection,
        [
            Order(
                kind=REMINDER,
                reference=reference(event.id),
                item=f"place:{event.id}:{kept.occurrence.ordinal}:{start}:{int(now.timestamp())}",
                channel_id=user_id,
                user_id=user_id,
                due_at=now,
                expires_at=kept.occurrence.start,
                payload={"occurrence": kept.id, "start": start, "place": True},
            )
            for user_id in moved_up
        ],
        now,
    )
    return moved_up


async def cancel(connection: AsyncConnection, event: Event, reason: str, now: datetime) -> Event:
    """Cancel an event with all that is still to come of it."""
    after = replace(event, state=State.CANCELLED, sequence=event.sequence + 1)
    await events.update_event(connection, after, now)
    for kept in await occurrences.list_of_event(connection, event.id):
        if kept.occurrence.state in (State.OPEN, State.PLANNED):
            await _cancel(connection, kept, reason, now)
    await outbox.drop_reference(
        connection, REMINDER, reference(event.id), reason="cancelled", now=now
    )
    return after


async def cancel_one(
    connection: AsyncConnection, event: Event, kept: Kept, reason: str, now: datetime
) -> Event:
    """Cancel one occurrence; the event goes on with the next, or ends with it."""
    if event.series.repeat is Repeat.NONE:
        return await cancel(connection, event, reason, now)
    after = replace(event, sequence=event.sequence + 1)
    await events.update_event(connection, after, now)
    await _cancel(connection, kept, reason, now)
    await _forget_queued(connection, after, now)
    await open_next(connection, after, now)
    return after


async def end_one(connection: AsyncConnection, event: Event, kept: Kept, now: datetime) -> None:
    """Close an occurrence that is over, and open the next."""
    await occurrences.set_state(connection, kept.id, State.ENDED, tend_at=now)
    await reminders.plan(connection, kept.id, [])
    await open_next(connection, event, now)


async def _cancel(connection: AsyncConnection, kept: Kept, reason: str, now: datetime) -> None:
    await occurrences.set_state(connection, kept.id, State.CANCELLED, reason=reason, tend_at=now)
    await reminders.plan(connection, kept.id, [])


async def _plan_reminders(
    connection: AsyncConnection, event: Event, kept: Kept, now: datetime
) -> None:
    wanted = (
        rules.plan(kept.occurrence.start, event.reminders, now=now)
        if kept.occurrence.state in (State.OPEN, State.PLANNED)
        else ()
    )
    await reminders.plan(connection, kept.id, wanted)


async def _forget_queued(connection: AsyncConnection, event: Event, now: datetime) -> None:
    """Take back reminders on their way that tell a time which holds no more."""
    await outbox.drop_reference(
        connection, REMINDER, reference(event.id), reason="changed", now=now
    )


async def _tend_announced(connection: AsyncConnection, event: Event, now: datetime) -> None:
    await occurrences.tend_all_of(connection, event.id, now, states=(State.OPEN, State.CANCELLED))
