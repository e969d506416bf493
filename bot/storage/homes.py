"""Keep which city a person calls home."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import delete, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.storage.statements import insert
from bot.storage.tables.core import homes

TERMINAL_USER = 0
"""The user id of whoever sits at the terminal; Discord gives nobody this number."""


@dataclass(frozen=True, slots=True)
class Home:
    """`city_key` as `City.key` has it; the atlas of today may no longer know it."""

    city_key: str
    set_at: datetime


async def load(connection: AsyncConnection, user_id: int) -> Home | None:
    """Return the person's home; None if none is set."""
    query = select(homes.c.city_key, homes.c.set_at).where(homes.c.user_id == user_id)
    row = (await connection.execute(query)).one_or_none()
    return Home(*row) if row else None


async def store(connection: AsyncConnection, user_id: int, city_key: str, now: datetime) -> None:
    """Set the person's home, in place of the one before."""
    statement = insert(connection, homes).values(user_id=user_id, city_key=city_key, set_at=now)
    await connection.execute(
        statement.on_conflict_do_update(
            index_elements=["user_id"], set_={"city_key": city_key, "set_at": now}
        )
    )


async def clear(connection: AsyncConnection, user_id: int) -> bool:
    """Forget the person's home; return whether there was one."""
    done = await connection.execute(delete(homes).where(homes.c.user_id == user_id))
    return done.rowcount > 0
