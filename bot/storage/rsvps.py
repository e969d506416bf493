"""Keep who answered what to an event, and who waits for a place."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import delete, func, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.events.model import Counts, Rsvp
from bot.storage.statements import insert
from bot.storage.tables.events import occurrences, rsvps


@dataclass(frozen=True, slots=True)
class Answer:
    """One person's answer; `remind` is whether they asked for reminders by direct message."""

    user_id: int
    answer: Rsvp
    remind: bool
    answered_at: datetime


async def answer(
    connection: AsyncConnection,
    occurrence_id: int,
    user_id: int,
    wanted: Rsvp,
    *,
    capacity: int,
    now: datetime,
) -> Rsvp:
    """Keep the answer and return it: whoever wants to go waits if every place is taken.

    `capacity` 0 means as many as come. Saying "going" twice keeps the first one's place.
    """
    await _one_at_a_time(connection, occurrence_id)
    before = await load(connection, occurrence_id, user_id)
    if wanted is Rsvp.GOING and before and before.answer in (Rsvp.GOING, Rsvp.WAITING):
        return before.answer
    if wanted is Rsvp.GOING and capacity:
        counts = await count(connection, occurrence_id)
        # Nobody overtakes those who wait already.
        if counts.going >= capacity or counts.waiting:
            wanted = Rsvp.WAITING
    statement = insert(connection, rsvps).values(
        occurrence_id=occurrence_id,
        user_id=user_id,
        answer=wanted.value,
        remind=before.remind if before else False,
        answered_at=now,
    )
    await connection.execute(
        statement.on_conflict_do_update(
            index_elements=["occurrence_id", "user_id"],
            set_={"answer": wanted.value, "answered_at": now},
        )
    )
    return wanted


async def take_back(connection: AsyncConnection, occurrence_id: int, user_id: int) -> bool:
    """Delete the person's answer; return False if there was none."""
    done = await connection.execute(
        delete(rsvps).where(rsvps.c.occurrence_id == occurrence_id, rsvps.c.user_id == user_id)
    )
    return done.rowcount > 0


async def promote(connection: AsyncConnection, occurrence_id: int, capacity: int) -> list[int]:
    """Give free places to those who wait, the longest waiting first; return who got one."""
    await _one_at_a_time(connection, occurrence_id)
    counts = await count(connection, occurrence_id)
    if not counts.waiting:
        return []
    free = counts.waiting if not capacity else max(0, capacity - counts.going)
    query = (
        select(rsvps.c.user_id)
        .where(rsvps.c.occurrence_id == occurrence_id, rsvps.c.answer == Rsvp.WAITING)
        .order_by(rsvps.c.answered_at, rsvps.c.user_id)
        .limit(free)
    )
    promoted = [int(user) for user in (await connection.execute(query)).scalars()]
    if promoted:
        await connection.execute(
            update(rsvps)
            .where(rsvps.c.occurrence_id == occurrence_id, rsvps.c.user_id.in_(promoted))
            .values(answer=Rsvp.GOING.value)
        )
    return promoted


async def answered_by(connection: AsyncConnection, user_id: int) -> list[int]:
    """Return the occurrences the person has answered to."""
    query = select(rsvps.c.occurrence_id).where(rsvps.c.user_id == user_id)
    return [int(number) for number in (await connection.execute(query)).scalars()]


async def set_remind(
    connection: AsyncConnection, occurrence_id: int, user_id: int, *, remind: bool
) -> bool:
    """Keep whether the person wants direct messages; return False if they have not answered."""
    done = await connection.execute(
        update(rsvps)
        .where(rsvps.c.occurrence_id == occurrence_id, rsvps.c.user_id == user_id)
        .values(remind=remind)
    )
    return done.rowcount > 0


async def load(connection: AsyncConnection, occurrence_id: int, user_id: int) -> Answer | None:
    """Return the person's answer, None if they have not given one."""
    row = (
        await connection.execute(
            select(rsvps.c.user_id, rsvps.c.answer, rsvps.c.remind, rsvps.c.answered_at).where(
                rsvps.c.occurrence_id == occurrence_id, rsvps.c.user_id == user_id
            )
        )
    ).one_or_none()
    return Answer(row.user_id, Rsvp(row.answer), row.remind, row.answered_at) if row else None


async def list_all(connection: AsyncConnection, occurrence_id: int) -> list[Answer]:
    """Return every answer, the earliest first."""
    query = (
        select(rsvps.c.user_id, rsvps.c.answer, rsvps.c.remind, rsvps.c.answered_at)
        .where(rsvps.c.occurrence_id == occurrence_id)
        .order_by(rsvps.c.answered_at, rsvps.c.user_id)
    )
    return [
        Answer(row.user_id, Rsvp(row.answer), row.remind, row.answered_at)
        for row in await connection.execute(query)
    ]


async def count(connection: AsyncConnection, occurrence_id: int) -> Counts:
    """Return how many people answered what."""
    query = (
        select(rsvps.c.answer, func.count())
        .where(rsvps.c.occurrence_id == occurrence_id)
        .group_by(rsvps.c.answer)
    )
    by_answer = {name: int(number) for name, number in await connection.execute(query)}
    return Counts(**{a.value: by_answer.get(a.value, 0) for a in Rsvp})


async def _one_at_a_time(connection: AsyncConnection, occurrence_id: int) -> None:
    """Let two people who want the last place come one after the other (PostgreSQL)."""
    await connection.execute(
        select(occurrences.c.id).where(occurrences.c.id == occurrence_id).with_for_update()
    )
