"""A store that cannot be used: one clear line at start, a StorageError afterwards."""

import asyncio
import errno
import os
import resource
import shutil
import sqlite3
import subprocess
import sys
import threading
import time
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import make_url, text

from bot.errors import ConfigError, StorageError
from bot.storage import database, engine, homes
from bot.storage.database import Database, inspect, open_database
from bot.storage.failures import explain
from tests.silent import silent_server

pytestmark = pytest.mark.thorough

NOW = datetime(2026, 11, 23, 21, 0, tzinfo=UTC)
REPOSITORY = Path(__file__).parent.parent.parent


async def refusal(url: str) -> str:
    """Return the one line with which opening `url` is refused."""
    with pytest.raises(ConfigError) as caught:
        async with open_database(url):
            pass
    (line,) = str(caught.value).splitlines()
    assert line.startswith("DATABASE_URL: the database ")
    return line


async def fill(url: str, people: int = 2000) -> None:
    async with open_database(url) as db, db.begin() as connection:
        for person in range(people):
            await homes.store(connection, person, "gn:5809844", NOW)


def damage(path: Path, at: int) -> None:
    with path.open("r+b") as file:
        file.seek(at)
        file.write(b"\x55" * 4096)


async def test_a_folder_in_the_files_place_cannot_be_opened(tmp_path: Path) -> None:
    line = await refusal(f"sqlite+aiosqlite:///{tmp_path}")

    assert "cannot be opened; check that its folder exists" in line


def test_a_refusal_leaves_no_thread_behind_that_complains(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    complaints: list[object] = []
    monkeypatch.setattr(threading, "excepthook", complaints.append)

    for _ in range(20):
        asyncio.run(refusal(f"sqlite+aiosqlite:///{tmp_path}"))
    time.sleep(0.1)

    assert complaints == []


async def test_a_file_in_the_folders_place_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")

    line = await refusal(f"sqlite+aiosqlite:///{tmp_path}/file/bot.db")

    assert "a file stands where its folder should be" in line


async def test_a_database_that_may_only_be_read_is_refused(sqlite_url: str, tmp_path: Path) -> None:
    await fill(sqlite_url, 1)

    line = await refusal(f"sqlite+aiosqlite:///file:{tmp_path}/bot.db?mode=ro&uri=true")

    assert "may only be read; give the bot's user the right to write" in line


@pytest.mark.parametrize(
    "content", [os.urandom(16384), b"<html>not found</html>" * 99], ids=["random", "html"]
)
async def test_a_file_that_is_no_database_is_left_as_it_is(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "bot.db"
    file.write_bytes(content)

    assert "is no SQLite database" in await refusal(f"sqlite+aiosqlite:///{file}")
    assert file.read_bytes() == content


@pytest.mark.parametrize("page", [1, 10])
async def test_a_damaged_page_is_found_at_start(sqlite_url: str, tmp_path: Path, page: int) -> None:
    await fill(sqlite_url)
    damage(tmp_path / "bot.db", page * 4096)

    assert "is damaged; put a backup in its place" in await refusal(sqlite_url)


async def test_a_database_cut_short_is_found_at_start(sqlite_url: str, tmp_path: Path) -> None:
    await fill(sqlite_url)
    os.truncate(tmp_path / "bot.db", 5 * 4096)

    assert "is damaged; put a backup in its place" in await refusal(sqlite_url)


async def test_a_database_locked_by_another_program_is_refused_after_the_wait(
    sqlite_url: str, tmp_path: Path
) -> None:
    await fill(sqlite_url, 1)
    other = sqlite3.connect(tmp_path / "bot.db", isolation_level=None)
    other.execute("PRAGMA locking_mode = EXCLUSIVE")
    other.execute("BEGIN EXCLUSIVE")

    line = await refusal(sqlite_url + "?timeout=0.1")
    other.close()

    assert "another program holds it locked; end that program" in line


def upgrade_with_room_for(size: int, url: str) -> subprocess.CompletedProcess[str]:
    """Run `db upgrade` where no file may grow beyond `size` bytes, as on a full disk."""
    return subprocess.run(
        [sys.executable, "-m", "bot", "db", "upgrade"],
        cwd=REPOSITORY,
        env={**os.environ, "DATABASE_URL": url},
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (size, size)),
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.parametrize("size", [0, 10_000], ids=["no-room", "room-for-half-the-migrations"])
def test_a_full_disk_at_the_first_start_ends_with_one_line_and_78(
    sqlite_url: str, size: int
) -> None:
    ended = upgrade_with_room_for(size, sqlite_url)

    assert ended.returncode == 78
    assert "Traceback" not in ended.stderr
    assert "disk" in ended.stderr
    assert len(ended.stderr.splitlines()) == 1


async def test_a_full_disk_at_a_later_start_leaves_the_database_whole(
    sqlite_url: str, tmp_path: Path
) -> None:
    await fill(sqlite_url, 1)

    ended = upgrade_with_room_for(0, sqlite_url)

    assert ended.returncode == 78
    assert len(ended.stderr.splitlines()) == 1
    async with open_database(sqlite_url) as db, db.read() as connection:
        assert await homes.load(connection, 0) is not None


async def test_what_people_wrote_stands_in_no_error(db: Database) -> None:
    async def store_twice() -> None:
        async with db.begin() as connection:
            for _ in range(2):
                await connection.execute(
                    text("INSERT INTO homes VALUES (:user, :city, :at)"),
                    {"user": 7654321, "city": "my secret town", "at": NOW},
                )

    with pytest.raises(StorageError) as caught:
        await store_twice()

    assert "my secret town" not in f"{caught.value} {caught.value.__cause__}"
    assert "7654321" not in str(caught.value)


@pytest.fixture
async def file_db(sqlite_url: str) -> AsyncIterator[Database]:
    async with open_database(sqlite_url + "?timeout=0.1") as opened:
        yield opened


async def write(db: Database, person: int = 1) -> None:
    async with db.begin() as connection:
        await homes.store(connection, person, "gn:5809844", NOW)


async def test_a_disk_that_fills_up_while_running_is_a_storage_error(file_db: Database) -> None:
    async def write_until_full() -> None:
        async with file_db.begin() as connection:
            pages = (await connection.execute(text("PRAGMA page_count"))).scalar_one()
            await connection.execute(text(f"PRAGMA max_page_count = {pages}"))
            for person in range(5000):
                await homes.store(connection, person, "gn:5809844", NOW)

    with pytest.raises(StorageError, match="the disk is full"):
        await write_until_full()

    async with file_db.read() as connection:
        assert await homes.load(connection, 0) is None, "the transaction is undone"


async def test_a_lock_held_by_another_program_is_a_storage_error_until_it_is_let_go(
    file_db: Database, tmp_path: Path
) -> None:
    other = sqlite3.connect(tmp_path / "bot.db", isolation_level=None)
    other.execute("BEGIN IMMEDIATE")

    with pytest.raises(StorageError, match="locked"):
        await write(file_db)
    async with file_db.read() as connection:
        assert await homes.load(connection, 1) is None, "reading goes on meanwhile"

    other.execute("ROLLBACK")
    other.close()
    await write(file_db)


async def test_damage_met_while_running_is_a_storage_error(sqlite_url: str, tmp_path: Path) -> None:
    await fill(sqlite_url)
    async with open_database(sqlite_url) as db:
        for page in range(1, 12):
            damage(tmp_path / "bot.db", page * 4096)

        # The first connection has read the good pages; while it is in use another is opened.
        async with db.read():
            with pytest.raises(StorageError, match="damaged"):
                await write(db)


async def test_a_writer_that_never_ends_does_not_hold_up_the_others_for_ever(
    file_db: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(database, "QUEUE_TIMEOUT_S", 0.05)

    async with file_db.begin():
        with pytest.raises(StorageError, match="writing for too long"):
            await write(file_db)


async def test_a_hundred_writers_at_once_all_get_their_turn(file_db: Database) -> None:
    await asyncio.gather(*(write(file_db, person) for person in range(100)))

    async with file_db.read() as connection:
        count = (await connection.execute(text("SELECT count(*) FROM homes"))).scalar_one()
    assert count == 100


async def test_nobody_but_the_bots_user_may_read_the_file(sqlite_url: str, tmp_path: Path) -> None:
    await fill(sqlite_url, 1)

    assert (tmp_path / "bot.db").stat().st_mode & 0o077 == 0


async def test_an_acknowledged_write_survives_the_process_being_killed(
    sqlite_url: str,
) -> None:
    script = (
        "import asyncio, os, signal, sys\n"
        "from datetime import datetime, UTC\n"
        "from bot.storage import homes\n"
        "from bot.storage.database import open_database\n"
        "async def main():\n"
        "    async with open_database(sys.argv[1]) as db:\n"
        "        async with db.begin() as connection:\n"
        "            await homes.store(connection, 1, 'gn:1', datetime.now(UTC))\n"
        "        async with db.begin() as connection:\n"
        "            await homes.store(connection, 2, 'gn:2', datetime.now(UTC))\n"
        "            os.kill(os.getpid(), signal.SIGKILL)\n"
        "asyncio.run(main())\n"
    )
    subprocess.run([sys.executable, "-c", script, sqlite_url], cwd=REPOSITORY, check=False)

    async with open_database(sqlite_url) as db, db.read() as connection:
        assert await homes.load(connection, 1) is not None
        assert await homes.load(connection, 2) is None


async def test_postgres_that_is_not_there_is_said_without_its_password() -> None:
    line = await refusal("postgresql+asyncpg://me:hunter2@127.0.0.1:1/bot")

    assert "cannot be reached" in line
    assert "hunter2" not in line


@pytest.mark.parametrize(
    ("error", "why"),
    [
        (ConnectionRefusedError(errno.ECONNREFUSED, "Connect call failed"), "Connect call failed"),
        (ConnectionResetError(), "ConnectionResetError"),
    ],
    ids=["by the system's words", "by the error's name"],
)
def test_why_it_cannot_be_reached_is_said(error: OSError, why: str) -> None:
    assert explain(error) == f"it cannot be reached ({why})"


async def test_a_host_without_an_address_is_said() -> None:
    line = await refusal("postgresql+asyncpg://me:hunter2@nowhere.invalid/bot")

    assert "cannot be reached" in line


async def test_postgres_that_does_not_answer_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(engine, "CONNECT_TIMEOUT_S", 0.2)

    async with silent_server() as port:
        line = await refusal(f"postgresql+asyncpg://me:hunter2@127.0.0.1:{port}/bot?ssl=disable")

    assert "does not answer in time" in line


async def test_a_postgres_database_that_does_not_exist_is_said(postgres: str) -> None:
    address = make_url(postgres).set(drivername="postgresql+asyncpg", database="elsewhere")

    assert "there is no database of that name" in await refusal(address.render_as_string())


async def test_a_postgres_user_that_does_not_exist_is_said(postgres_url: str) -> None:
    address = make_url(postgres_url).set(username="nobody", password="hunter2")

    line = await refusal(address.render_as_string(hide_password=False))

    assert "refuses the user" in line
    assert "hunter2" not in line


async def test_postgres_that_may_only_be_read_is_refused(postgres_url: str) -> None:
    async with open_database(postgres_url) as db, db.begin() as connection:
        await connection.execute(
            text(
                f"ALTER ROLE CURRENT_USER IN DATABASE {make_url(postgres_url).database} SET default_transaction_read_only = on"
            )
        )

    assert "may only be read" in await refusal(postgres_url)


async def test_connections_cut_by_postgres_are_made_anew(postgres_url: str) -> None:
    cut = text(
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
        " WHERE datname = current_database() AND pid <> pg_backend_pid()"
    )
    async with open_database(postgres_url) as db, open_database(postgres_url) as other:

        async def read_while_cut_off() -> None:
            async with db.read() as connection:
                async with other.begin() as killer:
                    await killer.execute(cut)
                await connection.execute(text("SELECT 1"))

        with pytest.raises(StorageError):
            await read_while_cut_off()

        await write(db)


async def test_a_missing_file_is_no_fault_when_only_looking(tmp_path: Path) -> None:
    shutil.rmtree(tmp_path)

    assert (await inspect(f"sqlite+aiosqlite:///{tmp_path}/bot.db")).revision is None


async def test_people_who_give_up_waiting_leave_nothing_behind(
    sqlite_url: str, tmp_path: Path
) -> None:
    async with open_database(sqlite_url + "?timeout=0.1") as db:
        other = sqlite3.connect(tmp_path / "bot.db", isolation_level=None)
        other.execute("BEGIN IMMEDIATE")

        async def give_up(person: int) -> None:
            with pytest.raises(TimeoutError):
                async with asyncio.timeout(0.02):
                    await write(db, person)

        # More of them than there are connections: a leak of either shows.
        for person in range(12):
            await give_up(person)
        other.execute("ROLLBACK")
        other.close()

        await write(db, 99)
