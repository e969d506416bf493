"""Open the store, bring it to the newest schema, and hand out transactions."""

import asyncio
import os
import re
import sqlite3
import tempfile
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import asyncpg
from sqlalchemy import URL, Connection, event, make_url, text
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, create_async_engine

from bot.errors import ConfigError, MigrationError, NewerSchemaError, NotUpYet, StorageError
from bot.storage import schema
from bot.storage.failures import DAMAGED, explain, may_pass, shown

BUSY_TIMEOUT_S = 1.0
"""How long a transaction waits for another program on SQLite.

A person waits 2 s for the store (`SisterCityBot.writing`); a wait inside SQLite cannot be broken
off, so both together have to stay below the 3 s in which Discord wants an answer.
"""

START_PATIENCE_S = 20.0
"""At start nobody waits for an answer, but another process of ours may be migrating the file."""

QUEUE_TIMEOUT_S = 30.0
"""How long a writer waits for our own others, who are quick but may be many."""

CLOSE_PATIENCE_S = 2.0
CONNECT_TIMEOUT_S = 10.0
COMMAND_TIMEOUT_S = 30.0

CHECKED_UP_TO_BYTES = 64 * 1024 * 1024
"""A SQLite file up to this size is read through at start (about 0.1 s) to find damage early."""

LEAST_ROOM_BYTES = 64 * 1024
"""What SQLite's journal and its index take when something small is written."""

MIGRATION_LOCK = 0x5157E2C1
"""Key of PostgreSQL's advisory lock: of several processes that start at once, one migrates."""

DRIVER_ERRORS = (SQLAlchemyError, sqlite3.Error, asyncpg.PostgresError, asyncpg.InterfaceError)


class Database:
    """The open store. Hold a transaction only around SQL: never while waiting for the network."""

    def __init__(self, engine: AsyncEngine) -> None:
        self._engine = engine
        self._reader = engine.execution_options(reads_only=True)
        self.is_sqlite = engine.dialect.name == "sqlite"
        # SQLite has one writer; to queue here is fair and free, its own waiting is neither.
        self._writing = asyncio.Lock() if self.is_sqlite else None
        self._under_way = 0
        self._idle = asyncio.Event()
        self._is_closed = False

    @asynccontextmanager
    async def begin(self) -> AsyncIterator[AsyncConnection]:
        """Yield a connection in a transaction: kept if the block ends, undone if it raises.

        Not to be nested. Raises StorageError if the database fails.
        """
        async with self._one_writer(), self._transaction(self._engine) as connection:
            yield connection

    @asynccontextmanager
    async def read(self) -> AsyncIterator[AsyncConnection]:
        """Yield a connection to read from, which on SQLite never waits for a writer.

        Raises StorageError if the database fails.
        """
        async with self._transaction(self._reader) as connection:
            yield connection

    async def forget_traces(self) -> None:
        """See to it that what was just deleted is in no file any more; on SQLite, its log of writes.

        Best effort: who reads at this moment keeps the log, and the next one who deletes tries again.
        Raises StorageError if the database fails.
        """
        if not self.is_sqlite:
            return
        try:
            async with self._one_writer(), self._engine.connect() as connection:
                raw = await connection.get_raw_connection()
                driver: Any = raw.driver_connection
                await driver.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        except (*DRIVER_ERRORS, OSError) as error:
            raise StorageError(explain(error)) from error

    async def close(self) -> None:
        """Begin no more transactions, and wait a moment for those under way.

        Whoever still presses a button while the bot goes has it kept, or is told; a connection
        that is cut off would be left to the garbage collector.
        """
        self._is_closed = True
        with suppress(TimeoutError):
            async with asyncio.timeout(CLOSE_PATIENCE_S):
                while self._under_way:
                    self._idle.clear()
                    await self._idle.wait()

    @asynccontextmanager
    async def _transaction(self, engine: AsyncEngine) -> AsyncIterator[AsyncConnection]:
        if self._is_closed:
            raise StorageError("the store is closed")
        self._under_way += 1
        try:
            async with self._connected(engine) as connection:
                yield connection
        finally:
            self._under_way -= 1
            self._idle.set()

    @asynccontextmanager
    async def _connected(self, engine: AsyncEngine) -> AsyncIterator[AsyncConnection]:
        try:
            async with engine.connect() as connection:
                try:
                    async with connection.begin():
                        yield connection
                except OSError as error:
                    # A connection lost midway; an OSError of the caller's own has no place here.
                    raise StorageError(explain(error)) from error
        except (*DRIVER_ERRORS, OSError) as error:
            raise StorageError(explain(error)) from error

    @asynccontextmanager
    async def _one_writer(self) -> AsyncIterator[None]:
        if self._writing is None:
            yield
            return
        try:
            async with asyncio.timeout(QUEUE_TIMEOUT_S):
                await self._writing.acquire()
        except TimeoutError as error:
            raise StorageError("another transaction has been writing for too long") from error
        try:
            yield
        finally:
            self._writing.release()


@asynccontextmanager
async def open_database(url: str) -> AsyncIterator[Database]:
    """Open the store at `url`, migrated to the newest schema, and close it after the block.

    Raises ConfigError with one line that says why and what to do if it cannot be used: not
    there, only to be read, full, locked, damaged, of a newer version, refused; the kind NotUpYet
    where time may cure it. A migration that fails leaves the database as it was.
    """
    address = make_url(url)
    engine = make_engine(address)
    try:
        await prepare(engine, address)
        database = Database(engine)
        try:
            yield database
        finally:
            await database.close()
    finally:
        await engine.dispose()


@dataclass(frozen=True, slots=True)
class Inspection:
    """What was found without changing anything: the schema, and the migrations it lacks."""

    revision: str | None
    pending: tuple[str, ...]


async def inspect(url: str) -> Inspection:
    """Look at the store at `url` without changing it. Raises ConfigError as `open_database`.

    A SQLite file that is not there yet is no fault: all migrations are pending then.
    """
    address = make_url(url)
    file = sqlite_file(address)
    if file is not None and not file.exists():
        return Inspection(None, tuple(schema.all_revisions()))
    engine = make_engine(address)
    try:
        with _told(address):
            _try_opening(engine, address)
            async with engine.execution_options(reads_only=True).connect() as connection:
                await _look_for_damage(connection, file, address)
                return await _inspected(connection)
    finally:
        await engine.dispose()


async def _inspected(connection: AsyncConnection) -> Inspection:
    revision = await connection.run_sync(schema.current)
    return Inspection(revision, tuple(await connection.run_sync(schema.pending)))


def make_engine(address: URL) -> AsyncEngine:
    """Return an engine for `address` that connects to nothing yet."""
    engine = _new_engine(address)
    event.listen(engine.sync_engine, "before_cursor_execute", _make_storable, retval=True)
    return engine


def _new_engine(address: URL) -> AsyncEngine:
    if address.get_backend_name() != "sqlite":
        return create_async_engine(
            address,
            hide_parameters=True,  # what people wrote has no place in a log
            pool_size=5,
            max_overflow=5,
            pool_pre_ping=True,
            # Waiting longer than an interaction lives helps nobody.
            pool_timeout=CONNECT_TIMEOUT_S,
            connect_args={"timeout": CONNECT_TIMEOUT_S, "command_timeout": COMMAND_TIMEOUT_S},
        )
    options: dict[str, Any] = {}
    if sqlite_file(address) is not None:
        options = {"pool_size": 4, "max_overflow": 4, "pool_timeout": CONNECT_TIMEOUT_S}
    engine = create_async_engine(
        address.update_query_dict({"timeout": str(address.query.get("timeout", BUSY_TIMEOUT_S))}),
        hide_parameters=True,
        **options,
    )
    event.listen(engine.sync_engine, "connect", _set_up_sqlite)
    event.listen(engine.sync_engine, "begin", _begin_sqlite)
    return engine


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
    connection.exec_driver_sql("BEGIN" if options.get("reads_only") else "BEGIN IMMEDIATE")


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


async def prepare(
    engine: AsyncEngine, address: URL, *, keep: bool = True, named: URL | None = None
) -> Inspection:
    """Do what a start does with the store at `address`: open it, look at it, migrate it, write.

    Return how it was before. Without `keep` all of it is undone again. Errors speak of it as `named` where that is given.
    Raises ConfigError as `open_database`.
    """
    file = sqlite_file(address)
    with _told(named or address):
        if file is not None and "mode" not in address.query:
            _make_private_file(file)
            _find_room(file.parent)
        _try_opening(engine, address)
        async with engine.connect() as connection:
            if file is not None and "timeout" not in address.query:
                await _set_patience(connection, START_PATIENCE_S)
            connection = await connection.execution_options(migrating=True)
            async with connection.begin() as transaction:
                await _look_for_damage(connection, file, named or address)
                before = await _inspected(connection)
                await _migrate(connection)
                if not keep:
                    await transaction.rollback()
            if file is not None and "timeout" not in address.query:
                await _set_patience(connection, BUSY_TIMEOUT_S)
            return before


async def _set_patience(connection: AsyncConnection, seconds: float) -> None:
    """Let SQLite wait so long for another program."""
    raw = await connection.get_raw_connection()
    driver: Any = raw.driver_connection
    await driver.execute(f"PRAGMA busy_timeout = {round(seconds * 1000)}")


def _unusable(address: URL, why: str, *, passes: bool = False) -> ConfigError:
    kind = NotUpYet if passes else ConfigError
    return kind(f"DATABASE_URL: the database {shown(address)} cannot be used: {why}")


@contextmanager
def _told(address: URL) -> Iterator[None]:
    """Turn whatever the database answers at start into one line for the operator."""
    try:
        yield
    except (*DRIVER_ERRORS, OSError) as error:
        raise _unusable(address, explain(error), passes=may_pass(error, address)) from error
    except MigrationError as error:
        why = explain(error.__cause__ or error)
        raise _unusable(
            address,
            f"its migration {error.revision} failed ({why}). Nothing has been changed: "
            "the version of the bot before still runs on it",
        ) from error
    except NewerSchemaError as error:
        raise _unusable(
            address,
            f"it was written by a newer version of the bot (schema {error.revision}); "
            "install that version, or set DATABASE_URL to another database",
        ) from error


def _make_private_file(file: Path) -> None:
    """Create the file so that nobody but the bot's user can read whose home is where."""
    file.parent.mkdir(parents=True, exist_ok=True)
    if not file.exists():
        os.close(os.open(file, os.O_CREAT | os.O_RDWR, 0o600))


def _find_room(folder: Path) -> None:
    """Raise OSError where the disk cannot take a little more: a start shall not find it half-way."""
    with tempfile.TemporaryFile(dir=folder) as file:
        file.write(bytes(LEAST_ROOM_BYTES))
        file.flush()
        os.fsync(file.fileno())


def _try_opening(engine: AsyncEngine, address: URL) -> None:
    """Let a file that cannot be opened fail here.

    aiosqlite's thread would tell it too, but once more when the loop has ended: as a traceback.
    """
    if address.get_backend_name() == "sqlite":
        arguments, options = engine.dialect.create_connect_args(address)
        sqlite3.connect(arguments[0], uri=bool(options.get("uri"))).close()


def _is_quickly_read(file: Path | None) -> bool:
    return file is not None and file.stat().st_size <= CHECKED_UP_TO_BYTES


async def _look_for_damage(connection: AsyncConnection, file: Path | None, address: URL) -> None:
    if not _is_quickly_read(file):
        return
    found = (await connection.execute(text("PRAGMA quick_check(1)"))).scalar_one()
    if found != "ok":
        raise _unusable(address, DAMAGED)


async def _migrate(connection: AsyncConnection) -> None:
    if connection.dialect.name == "postgresql":
        await connection.execute(text("SET LOCAL lock_timeout = '60s'"))
        await connection.execute(
            text("SELECT pg_advisory_xact_lock(:key)"), {"key": MIGRATION_LOCK}
        )
    await connection.run_sync(schema.upgrade)
