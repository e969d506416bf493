"""Make the engine of a store: how SQLite and PostgreSQL are spoken to, and what neither can hold."""

import re
from pathlib import Path
from typing import Any

from sqlalchemy import URL, Connection, event
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine

from bot.storage import one_hop

BUSY_TIMEOUT_S = 1.0
"""How long a transaction waits for another program on SQLite.

A person waits 2 s for the store (`SisterCityBot.writing`); a wait inside SQLite cannot be broken
off, so both together have to stay below the 3 s in which Discord wants an answer.
"""


CONNECT_TIMEOUT_S = 10.0


COMMAND_TIMEOUT_S = 30.0


MIGRATION_TIMEOUT_S = 3600.0
"""A statement of a migration may go through millions of rows; one of a lost connection ends some day."""


LONGEST_PAUSE_S = 8.0
"""A transaction of ours in which so long nothing is said is a frozen process's, or one's that is cut off.

PostgreSQL would keep its locks for hours, and nobody could follow on what it held: this is shorter
than a lease (bot/live/shard_keeper).
"""


def make_engine(address: URL, *, migrating: bool = False) -> AsyncEngine:
    """Return an engine for `address` that connects to nothing yet.

    While `migrating`, PostgreSQL is waited for up to an hour a statement and waits as long for us: what
    is quick with a hundred rows is not with a million, and nobody else may begin before it is done.
    """
    engine = _new_engine(address, migrating=migrating)
    event.listen(engine.sync_engine, "before_cursor_execute", _make_storable, retval=True)
    return engine


def _new_engine(address: URL, *, migrating: bool) -> AsyncEngine:
    if address.get_backend_name() != "sqlite":
        command_timeout_s = MIGRATION_TIMEOUT_S if migrating else COMMAND_TIMEOUT_S
        engine = create_async_engine(
            address,
            hide_parameters=True,  # what people wrote has no place in a log
            pool_size=5,
            max_overflow=5,
            pool_pre_ping=True,
            # Waiting longer than an interaction lives helps nobody.
            pool_timeout=CONNECT_TIMEOUT_S,
            connect_args={"timeout": CONNECT_TIMEOUT_S, "command_timeout": command_timeout_s},
        )
        if not migrating:
            event.listen(engine.sync_engine, "connect", _set_up_postgres)
        return engine
    options: dict[str, Any] = {}
    if sqlite_file(address) is not None:
        # All are kept: each is a thread, and to make one anew costs more than most of what it is asked.
        options = {"pool_size": 8, "max_overflow": 0, "pool_timeout": CONNECT_TIMEOUT_S}
    engine = create_async_engine(
        address.update_query_dict({"timeout": str(address.query.get("timeout", BUSY_TIMEOUT_S))}),
        hide_parameters=True,
        connect_args={"async_creator_fn": one_hop.connect},
        **options,
    )
    event.listen(engine.sync_engine, "connect", _set_up_sqlite)
    event.listen(engine.sync_engine, "begin", _begin_sqlite)
    return engine


def _set_up_postgres(connection: Any, _record: Any) -> None:
    # Said here and not when connecting: a pooler between would refuse a setting it does not know.
    pause_ms = round(LONGEST_PAUSE_S * 1000)
    connection.run_async(
        lambda driver: driver.execute(f"SET idle_in_transaction_session_timeout = {pause_ms}")
    )


def _set_up_sqlite(connection: Any, _record: Any) -> None:
    # Transactions are begun by us (below): Python's own habit begins them too late.
    connection.isolation_level = None
    cursor = connection.cursor()
    cursor.execute("PRAGMA journal_mode = WAL")
    # Nothing acknowledged is lost, not even when the power goes: the outbox lives on it.
    cursor.execute("PRAGMA synchronous = FULL")
    # What a person has deleted is overwritten, not only unlinked.
    cursor.execute("PRAGMA secure_delete = ON")
    cursor.close()


def _begin_sqlite(connection: Connection) -> None:
    options = connection.get_execution_options()
    # Off while migrating: to change a table SQLite builds it anew, and dropping the old one
    # would take along all rows that point to it. Only to be switched outside a transaction.
    wanted = "OFF" if options.get("migrating") else "ON"
    # Once a connection: each statement is a hop into the driver's thread.
    if connection.info.get("foreign_keys") != wanted:
        connection.exec_driver_sql(f"PRAGMA foreign_keys = {wanted}")
        connection.info["foreign_keys"] = wanted
    # A transaction that begins as a reader and writes later may be refused without waiting.
    driver: Any = connection.connection.driver_connection
    driver.begin_with("BEGIN" if options.get("reads_only") else "BEGIN IMMEDIATE")


_UNSTORABLE = re.compile("[\x00\ud800-\udfff]")


def _make_storable(
    _connection: Any, _cursor: Any, statement: str, parameters: Any, *_rest: Any
) -> tuple[str, Any]:
    """Replace what no database takes: NUL (PostgreSQL), halves of a UTF-16 pair (both).

    Feeds and people send such characters; that shall not be an error long after.
    """
    return statement, _storable(parameters)


def _storable(value: Any) -> Any:
    match value:
        case str():
            return _UNSTORABLE.sub("\ufffd", value) if _UNSTORABLE.search(value) else value
        case tuple():
            return tuple(_storable(part) for part in value)
        case list():
            return [_storable(part) for part in value]
        case dict():
            return {name: _storable(part) for name, part in value.items()}
    return value


def sqlite_file(address: URL) -> Path | None:
    """Return the file a SQLite address names; None if it lies in memory or is no SQLite."""
    if address.get_backend_name() != "sqlite":
        return None
    name = (address.database or "").removeprefix("file:")
    return Path(name) if name and name != ":memory:" else None
