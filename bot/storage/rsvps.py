"""Keep who answered what to an event, and who waits for a place."""

from collections.abc import Collection
from datetime import datetime

from sqlalchemy import delete, func, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.events.model import Answer, Counts, Rsvp
from bot.storage.statements import insert
from bot.storage.tables.events import occurrences, rsvps


async def store(
    connection: AsyncConnection, occurrence_id: int, user_id: int, answer: Rsvp, now: datetime
) -> None:
    """Keep the person's answer, in place of an earlier one; whether to remind them stays."""
    statement = insert(connection, rsvps).values(
        occurrence_id=occurrence_id,
        user_id=user_id,
        answer=answer.value,
        remind=False,
        answered_at=now,
    )
    await connection.execute(
        statement.on_conflict_do_update(
            index_elements=["occurrence_id", "user_id"],
            set_={"answer": answer.value, "answered_at": now},
        )
    )


async def take_back(connection: AsyncConnection, occurrence_id: int, user_id: int) -> bool:
    """Delete the person's answer; return False if there was none."""
    done = await connection.execute(
        delete(rsvps).where(rsvps.c.occurrence_id == occurrence_id, rsvps.c.user_id == user_id)
    )
    return done.rowcount > 0


async def waiting(connection: AsyncConnection, occurrence_id: int) -> list[int]:
    """Return who waits for a place, the longest waiting first."""
    query = (
        select(rsvps.c.user_id)
        .where(rsvps.c.occurrence_id == occurrence_id, rsvps.c.answer == Rsvp.WAITING)
        .order_by(rsvps.c.answered_at, rsvps.c.user_id)
    )
    return [int(user) for user in (await connection.execute(query)).scalars()]


async def give_places(
    connection: AsyncConnection, occurrence_id: int, users: Collection[int]
) -> None:
    """Let these people go who waited."""
    await connection.execute(
        update(rsvps)
        .where(
            rsvps.c.occurrence_id == occurrence_id,
            rsvps.c.user_id.in_(list(users)),
            rsvps.c.answer == Rsvp.WAITING,
        )
        .values(answer=Rsvp.GOING.value)
    )


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


async def one_at_a_time(connection: AsyncConnection, occurrence_id: int) -> None:
    """Let two people who want the last place come one after the other (PostgreSQL)."""
    await connection.execute(
        select(occurrences.c.id).where(occurrences.c.id == occurrence_id).with_for_update()
    )
