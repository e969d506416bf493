"""Find all that is kept of a person, and delete it.

Nothing has to be registered: every column made by `tables.columns.person` takes part, so a new
table cannot be forgotten.
"""

from base64 import b64encode
from collections.abc import Iterator
from datetime import UTC, date, datetime, time
from typing import Any

from sqlalchemy import Column, MetaData, Table, delete, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.storage.tables import metadata
from bot.storage.tables.columns import OnErasure


def person_columns(tables: MetaData = metadata) -> Iterator[tuple[Table, Column[Any], OnErasure]]:
    """Yield every column that holds a person's id, in tables that are pointed to last."""
    for table in reversed(tables.sorted_tables):
        for column in table.columns:
            if "person" in column.info:
                yield table, column, column.info["person"]


async def collect(connection: AsyncConnection, user_id: int) -> dict[str, list[dict[str, Any]]]:
    """Return the rows kept of the person by table, as JSON values; tables without any are left out.

    Instants are ISO 8601 in UTC, bytes base64. Whole numbers beyond 2**53 (Discord's ids) are text, because
    readers of JSON written in JavaScript would round them.
    """
    kept: dict[str, list[dict[str, Any]]] = {}
    for table, column, _ in person_columns():
        rows = await connection.execute(select(table).where(column == user_id))
        for row in rows.mappings():
            entry = {name: _json(value) for name, value in row.items()}
            if entry not in kept.setdefault(table.name, []):
                kept[table.name].append(entry)
    return {name: rows for name, rows in sorted(kept.items()) if rows}


async def delete_all(connection: AsyncConnection, user_id: int) -> dict[str, int]:
    """Delete the person from every table for good; return the number of rows touched by table.

    A row that others need (an event somebody announced) stays without the person's id.
    """
    touched: dict[str, int] = {}
    for table, column, on_erasure in person_columns():
        statement = (
            delete(table).where(column == user_id)
            if on_erasure is OnErasure.DELETE_ROW
            else update(table).where(column == user_id).values({column: None})
        )
        count = (await connection.execute(statement)).rowcount
        if count:
            touched[table.name] = touched.get(table.name, 0) + count
    return touched


def _json(value: Any) -> Any:
    match value:
        case datetime():
            return value.astimezone(UTC).isoformat()
        case date() | time():
            return value.isoformat()
        case bytes():
            return b64encode(value).decode("ascii")
        case int() if abs(value) > 2**53:
            return str(value)
    return value
