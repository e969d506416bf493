"""Know which schema a database has and bring it to the newest one."""

from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, text

from bot.errors import MigrationError, NewerSchemaError

MIGRATIONS = Path(__file__).parent / "migrations"


def current(connection: Connection) -> str | None:
    """Return the database's revision; None if it is empty."""
    return MigrationContext.configure(connection).get_current_revision()


def all_revisions() -> list[str]:
    """Return every revision we know, the first one in front."""
    scripts = ScriptDirectory(str(MIGRATIONS))
    return [script.revision for script in scripts.walk_revisions()][::-1]


def pending(connection: Connection) -> list[str]:
    """Return the revisions the database lacks, the one to run first in front.

    Raises NewerSchemaError.
    """
    known = all_revisions()
    revision = current(connection)
    if revision is None:
        return known
    if revision not in known:
        raise NewerSchemaError(revision)
    return known[known.index(revision) + 1 :]


def upgrade(connection: Connection, *, to: str = "head") -> list[str]:
    """Run the migrations up to revision `to` in the connection's transaction; return those run.

    What was run counts only once the caller commits. Raises MigrationError, and as `pending`.
    """
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    config.attributes["connection"] = connection
    done: list[str] = []
    for revision in pending(connection):
        try:
            command.upgrade(config, revision)
            _check_foreign_keys(connection)
        # A migration is code that may fail in any way, and whatever it was, the operator needs
        # to hear that nothing has been changed.
        except Exception as error:
            raise MigrationError(revision) from error
        done.append(revision)
        if revision == to:
            break
    # Also when there is nothing to do: a disk that cannot be written shows now and not later.
    connection.execute(text("UPDATE alembic_version SET version_num = version_num"))
    return done


def _check_foreign_keys(connection: Connection) -> None:
    if connection.dialect.name != "sqlite":
        return
    for table, _row, parent, _key in connection.execute(text("PRAGMA foreign_key_check")):
        raise ValueError(f"rows of {table} point to rows of {parent} that are not there")
