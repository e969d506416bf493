"""Say what the store says oftener than once: INSERT … ON CONFLICT, a change that must hit, a change of a row, of what is claimed."""

from collections.abc import Mapping
from functools import cache
from typing import Any

from sqlalchemy import Table, Update, bindparam, update
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


@cache
def _change_of(table: Table, names: tuple[str, ...], *, if_claimed: bool = False) -> Update:
    changed = (
        update(table)
        .where(table.c.id == bindparam("_id"))
        .values({name: bindparam(f"_{name}", type_=table.c[name].type) for name in names})
    )
    return changed.where(table.c.claimed_by == bindparam("_worker")) if if_claimed else changed


async def change_row(
    connection: AsyncConnection, table: Table, number: int, values: Mapping[str, Any]
) -> bool:
    """Set columns of the row `number` to values; return whether it is there.

    The statement is made once for each set of columns: what changes at every poll and every post would
    else spend more time being put together than carried out.
    """
    parameters = {f"_{name}": value for name, value in values.items()}
    statement = _change_of(table, tuple(values))
    return (await connection.execute(statement, {"_id": number, **parameters})).rowcount > 0


async def change_claimed(
    connection: AsyncConnection,
    table: Table,
    changes: Mapping[int, Mapping[str, Any]],
    *,
    worker: str,
) -> None:
    """Set the same columns of several rows, told by number; what the worker has no claim to is passed over."""
    for values in list(changes.values())[:1]:
        parameters = [
            {"_id": number, "_worker": worker, **{f"_{k}": v for k, v in given.items()}}
            for number, given in changes.items()
        ]
        await connection.execute(_change_of(table, tuple(values), if_claimed=True), parameters)
