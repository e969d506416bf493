"""Let one bot at a time use a SQLite file: two would post everything twice."""

import asyncio
import os
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import IO

from sqlalchemy import make_url

from bot.errors import ConfigError
from bot.storage.engine import sqlite_file
from bot.storage.failures import shown

PATIENCE_S = 15.0
"""A bot that is told to end has four seconds; its successor may be there before."""

TRY_EVERY_S = 0.2


@asynccontextmanager
async def sole_user(url: str) -> AsyncIterator[None]:
    """Hold the store at `url` for this process; of a database server there may be many users.

    The mark lies beside the file and ends with the process, however that ends. Where the system has no
    such mark (Windows) nobody is kept out. Raises ConfigError while another bot holds it.
    """
    address = make_url(url)
    file = sqlite_file(address)
    if file is None or os.name != "posix":
        yield
        return
    try:
        held = _opened(_mark_of(file))
    except (OSError, RuntimeError):  # the store itself will say why nothing can be written there
        yield
        return
    with held:
        waited_s = 0.0
        while not _take(held):
            if waited_s >= PATIENCE_S:
                raise ConfigError(
                    f"DATABASE_URL: the database {shown(address)} is used by a bot that runs already "
                    f"(process {_holder(held)}); end that one, or give this one a database of its own"
                )
            await asyncio.sleep(TRY_EVERY_S)
            waited_s += TRY_EVERY_S
        held.truncate(0)
        held.write(str(os.getpid()))
        held.flush()
        yield


def _mark_of(file: Path) -> Path:
    """Return where the mark of a file lies: by whatever link it is named, beside the file itself."""
    real = file.resolve()
    return real.with_name(f"{real.name}.in-use")


def _opened(mark: Path) -> IO[str]:
    mark.parent.mkdir(parents=True, exist_ok=True)
    return open(mark, "a+", opener=_private)


def _private(path: str, flags: int) -> int:
    return os.open(path, flags, 0o600)


def _take(held: IO[str]) -> bool:
    import fcntl

    try:
        fcntl.flock(held, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True


def _holder(held: IO[str]) -> str:
    held.seek(0)
    return held.read().strip() or "unknown"


def is_in_use(url: str) -> bool:
    """Return whether a bot holds the store at `url` now."""
    file = sqlite_file(make_url(url))
    if file is None or os.name != "posix":
        return False
    try:
        mark = _mark_of(file)
        if not mark.is_file():
            return False
        with mark.open("a+") as held:
            return not _take(held)
    except (OSError, RuntimeError):
        return False
