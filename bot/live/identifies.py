"""Wait for one's turn to connect a shard: Discord counts the connections of all processes together."""

import asyncio
import logging
import random
import time
from collections.abc import Awaitable, Callable
from datetime import timedelta

from bot.errors import StorageError
from bot.live.gateway import Advice
from bot.storage import leases
from bot.storage.database import Database

log = logging.getLogger(__name__)

GAP = timedelta(seconds=5)
"""Between two connections in one bucket (Discord, Gateway, "Max Concurrency")."""

ASK_AGAIN_S = 300.0
MOST_JITTER_S = 0.2


class Identifies:
    """One budget: a turn every five seconds in each of Discord's buckets, and so many a day.

    Processes on one PostgreSQL take turns there; on SQLite there is but one. `advised` asks Discord.
    """

    def __init__(
        self,
        db: Database,
        advised: Callable[[], Awaitable[Advice | None]],
        monotonic: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self.left: int | None = None
        """How many are left today, None where nobody knows."""
        self.is_waiting = False
        """Whether the day has none left, and one waits for the next."""
        self.at_once = 1
        """`max_concurrency`: how many shards may connect at a time."""
        self._db = db
        self._advised = advised
        self._monotonic = monotonic
        self._sleep = sleep
        self._free_at: dict[int, float] = {}

    async def look(self) -> Advice | None:
        """Ask Discord how many are left."""
        advice = await self._advised()
        if advice is not None:
            self.note(advice)
        return advice

    def note(self, advice: Advice) -> None:
        """Note what Discord said."""
        self.left, self.at_once = advice.identifies_left, max(1, advice.at_once)

    async def wait(self, shard: int) -> None:
        """Return when it is the shard's turn to connect."""
        await self.day()
        while (wait_s := await self._turn_in_s(shard % self.at_once)) > 0:
            # Not all at the same instant, of whom one is served.
            await self._sleep(wait_s + random.uniform(0.0, MOST_JITTER_S))
        if self.left is not None:
            self.left -= 1

    async def day(self) -> None:
        """Return when the day has connections left, as far as Discord has told; at a start, `look` first."""
        while self.left is not None and self.left <= 0:
            advice = await self.look()
            if advice is None or self.left is None or self.left > 0:
                break
            wait_s = min(ASK_AGAIN_S, max(1.0, advice.resets_after_s))
            log.error(
                "Discord lets the bot connect no more today, and again in %.0f s; asking again in %.0f s",
                advice.resets_after_s,
                wait_s,
            )
            self.is_waiting = True
            try:
                await self._sleep(wait_s)
            finally:
                self.is_waiting = False

    async def _turn_in_s(self, bucket: int) -> float:
        """Take the turn and return 0, or return after how long to ask again."""
        if not self._db.is_sqlite:
            try:
                async with self._db.begin() as connection:
                    now = await leases.time_of(connection)
                    turn = await leases.take_turn(connection, bucket, now, GAP)
                return (turn - now).total_seconds()
            except StorageError as error:
                log.warning("turns to connect are not to be had error=%s", error)
        now_s = self._monotonic()
        rest_s = self._free_at.get(bucket, now_s) - now_s
        if rest_s > 0:
            return rest_s
        self._free_at[bucket] = now_s + GAP.total_seconds()
        return 0.0
