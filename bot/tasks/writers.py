"""Keep work that runs unasked from crowding people out of the store."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from sqlalchemy.ext.asyncio import AsyncConnection

from bot.storage.database import Database

AT_ONCE = 2


class Writers:
    """Lets few of many tasks into the store's queue of writers at a time.

    SQLite has one writer, whoever waits longer than 5 s for it is turned away, and each commit
    waits for the disk: forty polls and fifty posts in that queue would be in front of everybody
    who sets a home. Here they wait as long as it takes.
    """

    def __init__(self, db: Database) -> None:
        self._db = db
        self._places = asyncio.Semaphore(AT_ONCE)

    @asynccontextmanager
    async def begin(self) -> AsyncIterator[AsyncConnection]:
        """Yield a connection in a transaction, as `Database.begin`, when it is our turn."""
        async with self._places, self._db.begin() as connection:
            yield connection
