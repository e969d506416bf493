"""Speak to SQLite with one hop into the driver's thread a statement.

aiosqlite goes there four times for each: for a cursor, to execute, to fetch, to close. Each time costs both
threads and the event loop more than most of our statements do.
"""

import sqlite3
from collections.abc import Callable, Iterable, Sequence
from functools import partial
from typing import Any, Self

import aiosqlite

_ROWS_AT_ONCE = 64


class Connection(aiosqlite.Connection):
    """A connection whose cursors hold all their rows, and whose transactions begin with their first statement."""

    _begin = ""

    def begin_with(self, statement: str) -> None:
        """Carry out `statement` in front of the next one, in the same hop."""
        self._begin = statement

    def cursor(self) -> "_Cursor":  # type: ignore[override]
        """Return a cursor; nothing is asked of SQLite yet."""
        return _Cursor(self)

    async def commit(self) -> None:
        """Keep what was done, if anything was begun."""
        await self._end(self._conn.commit)

    async def rollback(self) -> None:
        """Undo what was done, if anything was begun."""
        await self._end(self._conn.rollback)

    async def _end(self, how: Callable[[], None]) -> None:
        self._begin = ""
        if self._conn.in_transaction:
            await self._hop(how)

    async def ask(self, many: bool, statement: str, parameters: Any) -> "_Answer":
        """Carry out a statement with everything that belongs to it."""
        answer: _Answer = await self._hop(partial(self._ask, many, statement, parameters))
        return answer

    async def _hop(self, function: Callable[[], Any]) -> Any:
        return await self._execute(function)  # type: ignore[no-untyped-call]

    def _ask(self, many: bool, statement: str, parameters: Any) -> "_Answer":
        if self._begin:
            # Kept until it worked: what follows a refusal must not be carried out outside of it.
            self._conn.execute(self._begin)
            self._begin = ""
        cursor = self._conn.cursor()
        try:
            (cursor.executemany if many else cursor.execute)(statement, parameters)
            rows = cursor.fetchall() if cursor.description else []
            return cursor.description, rows, cursor.rowcount, cursor.lastrowid
        finally:
            cursor.close()


_Answer = tuple[Any, list[Any], int, int | None]
"""Description, rows, row count and the last row's id, as DB-API has them."""


class _Cursor:
    """What SQLAlchemy asks of a cursor of aiosqlite's."""

    arraysize = 1

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._answer: _Answer = (None, [], -1, None)

    async def __aenter__(self) -> Self:
        return self

    async def execute(self, statement: str, parameters: Sequence[Any] = ()) -> Self:
        self._answer = await self._connection.ask(False, statement, parameters)
        return self

    async def executemany(self, statement: str, parameters: Iterable[Sequence[Any]]) -> Self:
        self._answer = await self._connection.ask(True, statement, parameters)
        return self

    async def fetchall(self) -> list[Any]:
        return self._answer[1]

    async def close(self) -> None:
        pass

    @property
    def description(self) -> Any:
        return self._answer[0]

    @property
    def rowcount(self) -> int:
        return self._answer[2]

    @property
    def lastrowid(self) -> int | None:
        return self._answer[3]


def connect(database: str, **options: Any) -> Connection:
    """Return a connection that is made when it is awaited; `options` are those of `sqlite3.connect`."""
    connection = Connection(partial(sqlite3.connect, database, **options), _ROWS_AT_ONCE)
    # As SQLAlchemy has it: nobody waits at the end for a connection that was not closed.
    connection._thread.daemon = True
    return connection
