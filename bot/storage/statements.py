"""Say what the store says oftener than once: INSERT … ON CONFLICT, and a change that must hit."""

from sqlalchemy import Table, Update
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.errors import RowGone


def insert(connection: AsyncConnection, table: Table) -> sqlite.Insert | postgresql.Insert:
    """Return an INSERT into `table` that knows `on_conflict_do_update` and `…_do_nothing`."""
    if connection.dialect.name == "sqlite":
        return sqlite.insert(table)
    return postgresql.insert(table)


async def change(connection: AsyncConnection, statement: Update) -> None:
    """Carry out an UPDATE of rows that are there. Raises RowGone if they are not.

    Where "not there any more" is an answer, look at the row count instead.
    """
    if (await connection.execute(statement)).rowcount == 0:
        raise RowGone(str(statement.table))
