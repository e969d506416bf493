"""Databases to test on: a SQLite file, and a real PostgreSQL out of a wheel."""

import asyncio
import shutil
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest
from sqlalchemy import make_url

from bot.storage.database import Database, open_database
from tests.postgres import create, postgres_server


@pytest.fixture(scope="session")
def postgres() -> Iterator[str]:
    """Yield the address of a PostgreSQL of this test process's own, on a socket."""
    with postgres_server() as address:
        yield address


@pytest.fixture
def sqlite_url(tmp_path: Path) -> str:
    return f"sqlite+aiosqlite:///{tmp_path}/bot.db"


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
