"""Keep which commands Discord was told last, so that they are synced only when they changed."""

from datetime import UTC, datetime

from sqlalchemy import delete, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.storage.statements import insert
from bot.storage.tables.core import command_syncs

REHEARSED = 0
"""No application has this id."""


async def load(connection: AsyncConnection, application_id: int) -> str | None:
    """Return the fingerprint stored last for this application; None if there is none."""
    query = select(command_syncs.c.fingerprint).where(
        command_syncs.c.application_id == application_id
    )
    return (await connection.execute(query)).scalar_one_or_none()


async def store(
    connection: AsyncConnection, application_id: int, fingerprint: str, now: datetime
) -> None:
    """Keep the fingerprint (at most 64 characters) of the commands Discord has just accepted."""
    values = {"fingerprint": fingerprint, "synced_at": now}
    statement = insert(connection, command_syncs).values(application_id=application_id, **values)
    await connection.execute(
        statement.on_conflict_do_update(index_elements=["application_id"], set_=values)
    )


async def rehearse(connection: AsyncConnection) -> None:
    """Write a row and take it away again, to find out whether that can be done. Raises as any write."""
    await store(connection, REHEARSED, "", datetime(1970, 1, 1, tzinfo=UTC))
    await connection.execute(
        delete(command_syncs).where(command_syncs.c.application_id == REHEARSED)
    )
