"""Keep the quiz scores of a server's members who asked for it."""

from datetime import datetime

from sqlalchemy import ColumnElement, delete, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.pairings.quiz import Score
from bot.storage.statements import insert
from bot.storage.tables.quiz import quiz_scores

_COLUMNS = [quiz_scores.c[name] for name in Score.__dataclass_fields__]


async def join(connection: AsyncConnection, guild_id: int, user_id: int, now: datetime) -> None:
    """Begin to keep the person's score in a server; a score already kept stays."""
    statement = insert(connection, quiz_scores).values(
        guild_id=guild_id, user_id=user_id, asked=0, correct=0, in_a_row=0, joined_at=now
    )
    await connection.execute(
        statement.on_conflict_do_nothing(index_elements=["guild_id", "user_id"])
    )


async def leave(connection: AsyncConnection, guild_id: int, user_id: int) -> bool:
    """Delete the person's score in a server; return whether there was one."""
    done = await connection.execute(delete(quiz_scores).where(_whose(guild_id, user_id)))
    return done.rowcount > 0


async def count(
    connection: AsyncConnection, guild_id: int, user_id: int, *, correct: bool, now: datetime
) -> Score | None:
    """Count one answer; return the new score, None for one who keeps no score."""
    c = quiz_scores.c
    statement = (
        update(quiz_scores)
        .where(_whose(guild_id, user_id))
        .values(
            asked=c.asked + 1,
            correct=c.correct + (1 if correct else 0),
            in_a_row=c.in_a_row + 1 if correct else 0,
            answered_at=now,
        )
        .returning(*_COLUMNS)
    )
    row = (await connection.execute(statement)).one_or_none()
    return Score(*row) if row else None


async def load(connection: AsyncConnection, guild_id: int, user_id: int) -> Score | None:
    """Return the person's score in a server; None if none is kept."""
    row = (
        await connection.execute(select(*_COLUMNS).where(_whose(guild_id, user_id)))
    ).one_or_none()
    return Score(*row) if row else None


async def best(connection: AsyncConnection, guild_id: int, limit: int = 10) -> list[Score]:
    """Return the best scores of a server: most right answers, then fewest questions."""
    c = quiz_scores.c
    query = (
        select(*_COLUMNS)
        .where(c.guild_id == guild_id, c.asked > 0)
        .order_by(c.correct.desc(), c.asked, c.joined_at)
        .limit(limit)
    )
    return [Score(*row) for row in await connection.execute(query)]


def _whose(guild_id: int, user_id: int) -> ColumnElement[bool]:
    return (quiz_scores.c.guild_id == guild_id) & (quiz_scores.c.user_id == user_id)
