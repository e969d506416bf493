"""Transactions of SQLite that begin with their first statement."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from sqlalchemy import make_url, text
from sqlalchemy.exc import OperationalError

from bot.errors import StorageError
from bot.storage.database import Database, open_database
from bot.storage.engine import BUSY_TIMEOUT_S, make_engine
from bot.storage.tables.core import homes


@pytest.fixture
async def file(migrated_file: Path, tmp_path: Path) -> Path:
    there = tmp_path / "bot.db"
    there.write_bytes(migrated_file.read_bytes())
    return there


@pytest.fixture
async def db(file: Path) -> AsyncIterator[Database]:
    async with open_database(f"sqlite+aiosqlite:///{file}?timeout={BUSY_TIMEOUT_S / 10}") as opened:
        yield opened


async def count(db: Database) -> int:
    async with db.read() as connection:
        return int((await connection.execute(text("SELECT count(*) FROM homes"))).scalar_one())


INSERT = text(
    "INSERT INTO homes (user_id, city_key, set_at) VALUES (:user, 'geonames:1', '2026-11-28')"
)


async def test_what_fails_halfway_is_undone_from_the_first_statement(db: Database) -> None:
    async def fail() -> None:
        async with db.begin() as connection:
            await connection.execute(INSERT, {"user": 1})
            raise RuntimeError

    with pytest.raises(RuntimeError):
        await fail()

    assert await count(db) == 0


async def test_what_follows_a_refused_beginning_is_not_carried_out_outside_of_it(
    db: Database, file: Path
) -> None:
    refused = []

    async def go_on_all_the_same() -> None:
        async with db.begin() as connection:
            for user in (2, 3):
                try:
                    await connection.execute(INSERT, {"user": user})
                except OperationalError as error:
                    refused.append(error)
            raise refused[-1]

    async with open_database(f"sqlite+aiosqlite:///{file}") as other, other.begin() as writing:
        await writing.execute(INSERT, {"user": 1})
        with pytest.raises(StorageError):
            await go_on_all_the_same()

    assert len(refused) == 2
    assert await count(db) == 1


async def test_a_transaction_without_statements_leaves_nothing_to_the_next(db: Database) -> None:
    async with db.begin():
        pass
    async with db.begin() as connection:
        await connection.execute(homes.delete())
        await connection.execute(INSERT, {"user": 1})

    assert await count(db) == 1


@pytest.mark.parametrize(
    ("url", "kept"), [("sqlite+aiosqlite:///bot.db", 8), ("sqlite+aiosqlite://", None)]
)
def test_a_file_has_only_connections_that_are_kept(url: str, kept: int | None) -> None:
    pool = make_engine(make_url(url)).pool

    assert getattr(pool, "size", lambda: None)() == kept
    assert getattr(pool, "_max_overflow", 0) == 0
