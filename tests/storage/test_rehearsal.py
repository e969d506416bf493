"""What `check` does with a store: all that a start does, and then nothing was."""

import resource
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
import sqlalchemy as sa
from sqlalchemy import make_url, text

from bot.errors import ConfigError, NotUpYet
from bot.storage import schema
from bot.storage.database import inspect, open_database
from bot.storage.rehearsal import rehearse


def sqlite_at(file: Path) -> str:
    return f"sqlite+aiosqlite:///{file}"


@contextmanager
def no_file_grows_beyond(size: int) -> Iterator[None]:
    """A full disk, as far as this process can tell."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


async def started(url: str) -> str:
    """Return the line a start is refused with, "" if it is not."""
    try:
        async with open_database(url):
            return ""
    except ConfigError as error:
        return str(error)


async def rehearsed(url: str) -> str:
    try:
        await rehearse(url)
    except ConfigError as error:
        return str(error)
    return ""


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.rglob("*"))


async def test_a_new_store_leaves_neither_file_nor_folder(tmp_path: Path) -> None:
    found = await rehearse(sqlite_at(tmp_path / "data" / "deep" / "bot.db"))

    assert found.revision is None
    assert names(tmp_path) == []


async def test_a_store_of_before_stays_as_it_was(tmp_path: Path) -> None:
    first, *later = schema.all_revisions()
    engine = sa.create_engine(f"sqlite:///{tmp_path}/bot.db")
    with engine.begin() as connection:
        schema.upgrade(connection, to=first)
    engine.dispose()
    url = sqlite_at(tmp_path / "bot.db")

    assert (await rehearse(url)).pending == tuple(later)
    assert (await inspect(url)).revision == first


async def test_every_kind_of_store_is_rehearsed(migrated_url: str) -> None:
    assert (await rehearse(migrated_url)).pending == ()


async def test_an_empty_postgres_stays_empty(postgres_url: str) -> None:
    await rehearse(postgres_url)

    assert (await inspect(postgres_url)).revision is None


async def test_a_start_meanwhile_is_not_touched(tmp_path: Path) -> None:
    url = sqlite_at(tmp_path / "data" / "bot.db")
    async with open_database(url):
        await rehearse(url)

    assert (await inspect(url)).pending == ()


@pytest.mark.parametrize("there", [False, True], ids=["new", "there-already"])
async def test_a_full_disk_refuses_both_in_the_same_words(tmp_path: Path, there: bool) -> None:
    url = sqlite_at(tmp_path / "bot.db")
    if there:
        assert await started(url) == ""
    before = names(tmp_path)

    with no_file_grows_beyond(20_000):
        told = await rehearsed(url)
        assert told == await started(url)

    assert "the disk is full; make room" in told
    assert there is False or names(tmp_path) == before


@pytest.mark.parametrize(
    "name", ["a-file/bot.db", "a-file/deep/bot.db", "a-folder", "page.html", "/proc/nowhere/bot.db"]
)
async def test_what_refuses_a_start_refuses_a_rehearsal_in_the_same_words(
    tmp_path: Path, name: str
) -> None:
    (tmp_path / "a-file").write_text("")
    (tmp_path / "a-folder").mkdir()
    (tmp_path / "page.html").write_text("<html>" * 3000)
    url = sqlite_at(tmp_path / name)

    told = await rehearsed(url)

    assert told == await started(url)
    assert told.startswith("DATABASE_URL: the database ")
    assert names(tmp_path) == ["a-file", "a-folder", "page.html"]


async def test_a_postgres_that_may_only_be_read_refuses_both(postgres_url: str) -> None:
    async with open_database(postgres_url) as db, db.begin() as connection:
        name = make_url(postgres_url).database
        await connection.execute(
            text(
                f"ALTER ROLE CURRENT_USER IN DATABASE {name} SET default_transaction_read_only = on"
            )
        )

    assert "may only be read" in await rehearsed(postgres_url)


async def test_a_database_that_is_not_up_is_told_apart_from_a_wrong_one(
    postgres_url: str, tmp_path: Path
) -> None:
    with pytest.raises(NotUpYet):
        await rehearse("postgresql+asyncpg://me:hunter2@127.0.0.1:1/bot")
    with pytest.raises(ConfigError) as wrong:
        await rehearse(make_url(postgres_url).set(database="elsewhere").render_as_string())

    assert not isinstance(wrong.value, NotUpYet)


async def test_a_locked_file_may_be_let_go(tmp_path: Path) -> None:
    url = sqlite_at(tmp_path / "bot.db")
    assert await started(url) == ""
    other = sqlite3.connect(tmp_path / "bot.db", isolation_level=None)
    other.execute("BEGIN IMMEDIATE")

    with pytest.raises(NotUpYet, match="locked"):
        await rehearse(url + "?timeout=0.1")
    other.close()
