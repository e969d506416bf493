"""Work that runs unasked leaves room in the store for people."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any, cast

from bot.storage.database import Database
from bot.tasks.writers import AT_ONCE, Writers


class Counted:
    """A database that counts how many ask for it at a time."""

    def __init__(self) -> None:
        self.now = self.most = 0

    @asynccontextmanager
    async def begin(self) -> AsyncIterator[Any]:
        self.now += 1
        self.most = max(self.most, self.now)
        await asyncio.sleep(0)
        yield None
        self.now -= 1


async def test_many_tasks_stand_in_the_stores_queue_a_few_at_a_time() -> None:
    db = Counted()
    writers = Writers(cast(Database, db))

    async def work() -> None:
        async with writers.begin():
            await asyncio.sleep(0)

    await asyncio.gather(*(work() for _ in range(30)))

    assert db.most == AT_ONCE
