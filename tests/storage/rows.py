"""Make a row for any table."""

from datetime import UTC, datetime
from typing import Any

import sqlalchemy as sa

NOW = datetime(2026, 11, 23, 21, 0, tzinfo=UTC)


def some_row(table: sa.Table) -> dict[str, Any]:
    """Return a value for every column; numbers are 1, so that rows point to each other."""
    row: dict[str, Any] = {}
    for column in table.columns:
        kind = getattr(column.type, "impl_instance", column.type)
        if isinstance(kind, sa.DateTime):
            row[column.name] = NOW.replace(tzinfo=UTC if kind.timezone else None)
        elif isinstance(kind, sa.Date):
            row[column.name] = NOW.date()
        elif isinstance(kind, sa.Time):
            row[column.name] = NOW.time()
        elif isinstance(kind, sa.Boolean):
            row[column.name] = True
        elif isinstance(kind, sa.Numeric | sa.Integer):
            row[column.name] = 1
        elif isinstance(kind, sa.LargeBinary):
            row[column.name] = b"x"
        elif isinstance(kind, sa.JSON):
            row[column.name] = {"a": 1}
        else:
            row[column.name] = "x"
    return row
