"""Find out whether the store takes what is written, and how much room is left beside it."""

import asyncio
import shutil
from pathlib import Path

from sqlalchemy import make_url

from bot.errors import StorageError
from bot.storage import command_syncs
from bot.storage.database import Database
from bot.storage.engine import sqlite_file

PATIENCE_S = 2.0
"""Whoever asks whether the bot is ready has a deadline of his own, mostly of 5 s or more."""


class StoreProbe:
    """Tries the store for whoever asks; of many who ask at once only one tries."""

    def __init__(self, db: Database, url: str) -> None:
        self._db = db
        file = sqlite_file(make_url(url))
        self._folder = file.parent if file is not None else Path()
        self._trying: asyncio.Task[str] | None = None

    async def database(self) -> str:
        """Return what is wrong with writing to the store, "" for nothing, within `PATIENCE_S`."""
        if self._trying is None:
            # Not cancelled when it takes long: SQLite cannot be broken off, and the next one asks again.
            self._trying = asyncio.create_task(self._write(), name="probe the store")
            self._trying.add_done_callback(self._ended)
        trying = self._trying
        done, _ = await asyncio.wait({trying}, timeout=PATIENCE_S)
        return trying.result() if done else f"it took nothing within {PATIENCE_S:.0f} seconds"

    def disk_free_bytes(self) -> int | None:
        """Return the room left where the store lies, or where the bot runs; None if not to be told."""
        try:
            return shutil.disk_usage(self._folder).free
        except OSError:
            return None

    async def close(self) -> None:
        """Wait until nobody tries any more."""
        if self._trying is not None:
            await asyncio.wait({self._trying})

    async def _write(self) -> str:
        try:
            async with self._db.begin() as connection:
                await command_syncs.rehearse(connection)
        except StorageError as error:
            return str(error)
        return ""

    def _ended(self, _task: asyncio.Task[str]) -> None:
        self._trying = None
