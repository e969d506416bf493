"""Keep what people propose or correct, until the operator has looked at it."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from sqlalchemy import func, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.storage.tables.core import suggestions

OPEN = "open"
ACCEPTED = "accepted"
DECLINED = "declined"


@dataclass(frozen=True, slots=True)
class Proposal:
    """`city` and `other` are city keys, or what the person wrote where we know no such city."""

    id: int
    user_id: int
    city: str
    other: str
    source: str
    note: str
    locale: str
    status: str
    made_at: datetime
    decided_at: datetime | None


_COLUMNS = [suggestions.c[name] for name in Proposal.__dataclass_fields__]


async def store(
    connection: AsyncConnection,
    *,
    user_id: int,
    city: str,
    other: str,
    source: str = "",
    note: str = "",
    locale: str,
    now: datetime,
) -> int:
    """Keep one suggestion and return its number.

    Cities are cut at 100 characters, the source at 500, the note at 2 000.
    """
    statement = suggestions.insert().values(
        user_id=user_id,
        city=city[:100],
        other=other[:100],
        source=source[:500],
        note=note[:2000],
        locale=locale,
        status=OPEN,
        made_at=now,
    )
    return int((await connection.execute(statement.returning(suggestions.c.id))).scalar_one())


async def load(connection: AsyncConnection, suggestion_id: int) -> Proposal | None:
    """Return one suggestion, None if there is none of that number."""
    query = select(*_COLUMNS).where(suggestions.c.id == suggestion_id)
    row = (await connection.execute(query)).one_or_none()
    return Proposal(*row) if row else None


async def list_open(connection: AsyncConnection, limit: int = 25) -> list[Proposal]:
    """Return what waits for the operator, the oldest first."""
    query = select(*_COLUMNS).where(suggestions.c.status == OPEN).order_by(suggestions.c.id)
    return [Proposal(*row) for row in await connection.execute(query.limit(limit))]


async def count_open(connection: AsyncConnection, user_id: int) -> int:
    """Return how many suggestions of this person wait: one person shall not fill the list."""
    query = select(func.count()).where(
        suggestions.c.status == OPEN, suggestions.c.user_id == user_id
    )
    return int((await connection.execute(query)).scalar_one())


async def settle_end(
    connection: AsyncConnection, suggestion_id: int, end: Literal["city", "other"], key: str
) -> bool:
    """Put the city's key in place of what was typed; return False if the suggestion is not open."""
    done = await connection.execute(
        update(suggestions)
        .where(suggestions.c.id == suggestion_id, suggestions.c.status == OPEN)
        .values({end: key})
    )
    return done.rowcount > 0


async def decide(
    connection: AsyncConnection, suggestion_id: int, *, accepted: bool, now: datetime
) -> bool:
    """Close an open suggestion; return False if it was not open any more."""
    done = await connection.execute(
        update(suggestions)
        .where(suggestions.c.id == suggestion_id, suggestions.c.status == OPEN)
        .values(status=ACCEPTED if accepted else DECLINED, decided_at=now)
    )
    return done.rowcount > 0
