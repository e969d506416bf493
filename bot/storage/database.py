"""Open the store, bring it to the newest schema, and hand out transactions."""

import asyncio
import os
import sqlite3
import tempfile
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import asyncpg
from sqlalchemy import URL, make_url, text
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from bot.errors import ConfigError, MigrationError, NewerSchemaError, NotUpYet, StorageError
from bot.storage import schema
from bot.storage.engine import BUSY_TIMEOUT_S, make_engine, sqlite_file
from bot.storage.failures import DAMAGED, explain, may_pass, shown

START_PATIENCE_S = 20.0
"""At start nobody waits for an answer, but another process of ours may be migrating the file."""

QUEUE_TIMEOUT_S = 30.0
"""How long a writer waits for our own others, who are quick but may be many."""

MIGRATING_PATIENCE_S = 60.0
"""How long to wait for another process that migrates a PostgreSQL, before saying so and asking again."""

CLOSE_PATIENCE_S = 2.0

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
        async with _migrating(engine, address) as patient, patient.connect() as connection:
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


@asynccontextmanager
async def _migrating(engine: AsyncEngine, address: URL) -> AsyncIterator[AsyncEngine]:
    """Yield an engine that is in no hurry; SQLite's own never is, and one in memory is the only one."""
    if address.get_backend_name() == "sqlite":
        yield engine
        return
    patient = make_engine(address, migrating=True)
    try:
        yield patient
    finally:
        await patient.dispose()


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
        await connection.execute(
            text(f"SET LOCAL lock_timeout = {round(MIGRATING_PATIENCE_S * 1000)}")
        )
        await connection.execute(
            text("SELECT pg_advisory_xact_lock(:key)"), {"key": MIGRATION_LOCK}
        )
    await connection.run_sync(schema.upgrade)
