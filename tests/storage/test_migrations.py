"""Migrations: from nothing, from every older schema, undone when they fail."""

import asyncio
import shutil
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext

from bot.errors import ConfigError, NotUpYet
from bot.storage import database, engine, homes, schema
from bot.storage.database import inspect, open_database
from bot.storage.tables import metadata
from tests.storage.rows import NOW, some_row

pytestmark = pytest.mark.thorough

REPOSITORY = Path(__file__).parent.parent.parent
CORE = "0001_core"


async def on(url: str, work: Callable[[sa.Connection], Any]) -> Any:
    """Do `work` on a bare connection, as an older version of the bot might have."""
    patient = engine.make_engine(sa.make_url(url), migrating=True)
    async with patient.begin() as connection:
        done = await connection.run_sync(work)
    await patient.dispose()
    return done


async def test_the_migrated_schema_is_the_one_the_tables_declare(url: str) -> None:
    async with open_database(url):
        pass

    def differences(connection: sa.Connection) -> list[Any]:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        return list(compare_metadata(context, metadata))

    assert await on(url, differences) == []


def test_the_migrations_stand_in_one_line_with_numbers_that_count_up() -> None:
    revisions = schema.all_revisions()

    assert [revision[:5] for revision in revisions] == [
        f"{number:04}_" for number in range(1, len(revisions) + 1)
    ]


@pytest.mark.parametrize("revision", schema.all_revisions())
async def test_an_upgrade_from_any_older_schema_keeps_every_row(url: str, revision: str) -> None:
    def fill(connection: sa.Connection) -> dict[str, dict[str, Any]]:
        schema.upgrade(connection, to=revision)
        older = sa.MetaData()
        older.reflect(connection)
        for table in older.sorted_tables:
            if table.name != "alembic_version":
                connection.execute(table.insert().values(some_row(table)))
        return _rows(connection)

    before = await on(url, fill)
    async with open_database(url):
        pass
    after = await on(url, _rows)

    assert CORE in schema.all_revisions()
    assert {"homes", "guilds", "suggestions", "deliveries"} <= before.keys()
    for table, row in before.items():
        assert after[table].items() >= row.items(), table


def _rows(connection: sa.Connection) -> dict[str, dict[str, Any]]:
    tables = sa.MetaData()
    tables.reflect(connection)
    found = {
        name: connection.execute(sa.select(table)).mappings().one_or_none()
        for name, table in tables.tables.items()
        if name != "alembic_version"
    }
    return {name: dict(row) for name, row in found.items() if row is not None}


@pytest.fixture
def next_migration(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[str], None]:
    """Return a function that adds a migration with the given body after the newest one."""

    def add(body: str) -> None:
        folder = tmp_path / "migrations with spaces and 100%"
        shutil.copytree(schema.MIGRATIONS, folder)
        newest = schema.all_revisions()[-1]
        lines = "\n".join(f"    {line}" for line in body.strip().splitlines())
        (folder / "versions" / "9999_next.py").write_text(
            "import sqlalchemy as sa\nfrom alembic import op\n"
            f"revision = '9999_next'\ndown_revision = {newest!r}\n\n"
            f"def upgrade():\n{lines}\n",
            encoding="utf-8",
        )
        monkeypatch.setattr(schema, "MIGRATIONS", folder)

    return add


async def test_a_migration_of_many_rows_is_waited_for(
    url: str,
    kind: str,
    next_migration: Callable[[str], None],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(engine, "LONGEST_PAUSE_S", 0.2)
    monkeypatch.setattr(engine, "COMMAND_TIMEOUT_S", 0.2)
    body = [
        "import time",
        "op.create_table('more', sa.Column('id', sa.Integer()))",
        "time.sleep(0.5)",
        "op.execute('INSERT INTO more VALUES (1)')",
    ]
    if kind == "postgres":
        body.append("op.execute('SELECT pg_sleep(0.5)')")
    next_migration("\n".join(body))

    async with open_database(url) as db, db.read() as connection:
        found = await connection.execute(sa.text("SELECT id FROM more"))

    assert found.scalars().all() == [1]


async def test_who_finds_another_migrating_for_long_may_ask_again(
    postgres_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(database, "MIGRATING_PATIENCE_S", 0.1)
    lock = sa.text(f"SELECT pg_advisory_xact_lock({database.MIGRATION_LOCK})")

    async def open_it() -> None:
        async with open_database(postgres_url):
            pass

    other = engine.make_engine(sa.make_url(postgres_url))
    async with other.begin() as connection:
        await connection.execute(lock)
        with pytest.raises(NotUpYet, match="another process has been migrating"):
            await open_it()
    await other.dispose()

    await open_it()


async def set_home(url: str) -> None:
    async with open_database(url) as db, db.begin() as connection:
        await homes.store(connection, 1, "gn:5809844", NOW)


@pytest.mark.parametrize(
    ("body", "why"),
    [
        pytest.param("op.execute('CREATE TABEL x (id INTEGER)')", "syntax error", id="bad-sql"),
        pytest.param("raise KeyError('forgotten')", "forgotten", id="bad-python"),
    ],
)
async def test_a_failed_migration_is_named_and_leaves_the_old_database_usable(
    url: str,
    next_migration: Callable[[str], None],
    monkeypatch: pytest.MonkeyPatch,
    body: str,
    why: str,
) -> None:
    await set_home(url)
    old = schema.MIGRATIONS
    next_migration(
        "op.create_table('half', sa.Column('id', sa.Integer()))\n"
        "op.execute(sa.delete(sa.table('homes')))\n"
        "op.drop_column('guilds', 'locale')\n" + body
    )

    with pytest.raises(ConfigError, match="9999_next failed") as caught:
        async with open_database(url):
            pass

    assert why in str(caught.value)
    assert "Nothing has been changed" in str(caught.value)
    assert len(str(caught.value).splitlines()) == 1
    monkeypatch.setattr(schema, "MIGRATIONS", old)
    async with open_database(url) as db, db.read() as connection:
        assert await homes.load(connection, 1) == homes.Home("gn:5809844", NOW)
        tables = await connection.run_sync(lambda c: sa.inspect(c).get_table_names())
    assert "half" not in tables
    found = await inspect(url)
    assert (found.revision, found.pending) == (schema.all_revisions()[-1], ())


async def test_building_a_table_anew_keeps_the_rows_that_point_to_it(
    sqlite_url: str, next_migration: Callable[[str], None]
) -> None:
    await set_home(sqlite_url)
    await on(
        sqlite_url,
        lambda c: [
            c.exec_driver_sql(sql)
            for sql in (
                "CREATE TABLE pets (owner REFERENCES homes (user_id) ON DELETE CASCADE)",
                "INSERT INTO pets VALUES (1)",
            )
        ],
    )
    next_migration(
        "with op.batch_alter_table('homes', recreate='always') as homes:\n"
        "    homes.add_column(sa.Column('since', sa.Integer()))"
    )

    async with open_database(sqlite_url) as db, db.read() as connection:
        pets = (await connection.execute(sa.text("SELECT owner FROM pets"))).scalars().all()

    assert pets == [1]


async def test_a_migration_that_leaves_rows_pointing_nowhere_fails(
    sqlite_url: str, next_migration: Callable[[str], None]
) -> None:
    await set_home(sqlite_url)
    next_migration(
        "op.execute('CREATE TABLE pets (owner REFERENCES homes (user_id))')\n"
        "op.execute('INSERT INTO pets VALUES (404)')"
    )

    with pytest.raises(ConfigError, match="rows of pets point to rows of homes"):
        async with open_database(sqlite_url):
            pass


async def test_a_database_of_a_newer_version_is_refused_by_name(url: str) -> None:
    await set_home(url)
    newer = sa.text("UPDATE alembic_version SET version_num = '0999_future'")
    await on(url, lambda c: c.execute(newer))

    with pytest.raises(ConfigError, match=r"newer version of the bot .*0999_future"):
        async with open_database(url):
            pass


async def test_several_processes_may_start_at_once_on_an_empty_database(url: str) -> None:
    processes = [
        await asyncio.create_subprocess_exec(
            sys.executable,
            "-c",
            "import sys; from bot.storage import upgrade; sys.exit(upgrade.run(sys.argv[1]))",
            url,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.PIPE,
            cwd=REPOSITORY,
        )
        for _ in range(4)
    ]

    said = await asyncio.gather(*(process.communicate() for process in processes))

    assert [process.returncode for process in processes] == [0] * 4, said
    assert (await inspect(url)).pending == ()


async def test_looking_at_a_database_changes_nothing(tmp_path: Path) -> None:
    found = await inspect(f"sqlite+aiosqlite:///{tmp_path}/none/bot.db")

    assert found.revision is None
    assert list(found.pending) == schema.all_revisions()
    assert list(tmp_path.iterdir()) == []
