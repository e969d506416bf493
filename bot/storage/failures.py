"""Say in one line why a database cannot be used, and never with its password."""

import errno
import sqlite3
from collections.abc import Iterator

from sqlalchemy import URL

DAMAGED = "it is damaged; put a backup in its place, or save what `sqlite3 FILE .recover` finds"

_FULL = "the disk is full; make room and start again"

_SQLITE = {
    "SQLITE_READONLY": "it may only be read; give the bot's user the right to write it and its folder",
    "SQLITE_PERM": "it may only be read; give the bot's user the right to write it and its folder",
    "SQLITE_CANTOPEN": "it cannot be opened; check that its folder exists and may be written",
    "SQLITE_BUSY": "another program holds it locked; end that program and start again",
    "SQLITE_LOCKED": "another program holds it locked; end that program and start again",
    "SQLITE_PROTOCOL": "another program holds it locked; end that program and start again",
    "SQLITE_FULL": _FULL,
    "SQLITE_IOERR": "the disk cannot be written or read (full, over quota or failing)",
    "SQLITE_NOTADB": "it is no SQLite database; move it away or correct DATABASE_URL",
    "SQLITE_CORRUPT": DAMAGED,
}

_POSTGRES = {
    "28P01": "it refuses the user or the password; correct DATABASE_URL",
    "28000": "it refuses the user; correct DATABASE_URL or pg_hba.conf",
    "3D000": "there is no database of that name; create it or correct DATABASE_URL",
    "42501": "the user lacks a right there; let it create tables in the schema",
    "53300": "it has too many connections open",
    "53100": "its disk is full",
    "55P03": "another process has been migrating it for too long",
    "57P03": "it is starting up or shutting down; try again shortly",
    "25006": "it may only be read; it is a standby or set to read-only",
}

_SYSTEM = {
    errno.ENOSPC: _FULL,
    errno.EDQUOT: _FULL,
    errno.EFBIG: _FULL,
    errno.EACCES: "its folder may not be written; give the bot's user the right to",
    errno.EPERM: "its folder may not be written; give the bot's user the right to",
    errno.EROFS: "its folder lies on a disk that may only be read",
    errno.ENOTDIR: "it cannot be opened; a file stands where its folder should be",
    errno.EEXIST: "it cannot be opened; a file stands where its folder should be",
}

_NOT_UP_YET = {"53300", "55P03", "57P01", "57P02", "57P03"}
"""What PostgreSQL answers while it starts or ends, has no connection left, or another migrates it."""


def _chain(error: BaseException) -> Iterator[BaseException]:
    """Yield the error and what it was made of: SQLAlchemy wraps the driver's, which wraps its own."""
    seen: BaseException | None = error
    while seen is not None:
        yield seen
        seen = getattr(seen, "orig", None) or seen.__cause__


def explain(error: BaseException) -> str:
    """Return why, and what to do where that is known."""
    for cause in _chain(error):
        if isinstance(cause, sqlite3.Error):
            name = getattr(cause, "sqlite_errorname", "")
            # Extended names such as SQLITE_CANTOPEN_ISDIR begin with the plain one.
            known = "_".join(name.split("_")[:2])
            if known in _SQLITE:
                return _SQLITE[known]
        state = getattr(cause, "sqlstate", None)
        if state in _POSTGRES:
            return _POSTGRES[state]
    for cause in _chain(error):
        if isinstance(cause, TimeoutError):
            return "it does not answer in time"
        if isinstance(cause, OSError) and cause.errno in _SYSTEM:
            return _SYSTEM[cause.errno]
        if isinstance(cause, OSError):
            return f"it cannot be reached ({cause.strerror or type(cause).__name__})"
    deepest = list(_chain(error))[-1]
    # PostgreSQL puts the offending values into the lines after the first.
    first_line = (str(deepest).splitlines() or [""])[0]
    return " ".join(f"{type(deepest).__name__}: {first_line}".split())[:300]


def may_pass(error: BaseException, url: URL) -> bool:
    """Return whether the database may be there a little later, with nobody doing anything."""
    if url.get_backend_name() == "sqlite":
        names = (getattr(cause, "sqlite_errorname", "") or "" for cause in _chain(error))
        return any(name.startswith(("SQLITE_BUSY", "SQLITE_LOCKED")) for name in names)
    return any(
        isinstance(cause, OSError | TimeoutError) or getattr(cause, "sqlstate", None) in _NOT_UP_YET
        for cause in _chain(error)
    )


def shown(url: URL) -> str:
    """Return the database's address as a person may see it: no password, and no parameter, which may be one."""
    host = (url.host or "").rpartition("@")[2]
    return url.set(query={}, host=host or None).render_as_string(hide_password=True)
