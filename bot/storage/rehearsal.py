"""Do with a store what a start would do, and leave no trace of it."""

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from secrets import token_hex

from sqlalchemy import make_url

from bot.storage.database import Inspection, prepare
from bot.storage.engine import make_engine, sqlite_file


async def rehearse(url: str) -> Inspection:
    """Open the store at `url`, migrate it, write to it, and undo all of it; return how it was.

    Raises ConfigError where a start would, in the same words (`open_database`).
    """
    address = make_url(url)
    file = sqlite_file(address)
    new = file is not None and "mode" not in address.query and not file.exists()
    if file is None or not new:
        engine = make_engine(address)
        try:
            return await prepare(engine, address, keep=False)
        finally:
            await engine.dispose()
    # Not under its own name: a bot that starts meanwhile would find it, use it and lose it.
    with _scratch_beside(file) as scratch:
        stand_in = address.set(database=str(scratch))
        engine = make_engine(stand_in)
        try:
            return await prepare(engine, stand_in, named=address)
        finally:
            await engine.dispose()


@contextmanager
def _scratch_beside(file: Path) -> Iterator[Path]:
    """Yield a name beside `file`, and take away what was made under it, with the folders."""
    missing = [folder for folder in file.parents if not folder.exists()]
    scratch = file.with_name(f"{file.name}.check-{token_hex(4)}")
    try:
        yield scratch
    finally:
        with suppress(OSError):  # no such folder, or one we may not even look into
            for made in scratch.parent.glob(f"{scratch.name}*"):
                made.unlink()
        for folder in missing:
            with suppress(OSError):  # never made, or in use by now
                folder.rmdir()
