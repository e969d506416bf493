"""Tell a feed's followers what a poll brought, some of them at a time."""

from collections.abc import Callable, Sequence
from contextlib import AbstractAsyncContextManager
from dataclasses import replace

from sqlalchemy.ext.asyncio import AsyncConnection

from bot.clock import Clock
from bot.news.model import Mode
from bot.storage import entries, fan_outs, outbox, subscriptions
from bot.storage.database import Database
from bot.storage.fan_outs import FanOut
from bot.storage.subscriptions import Subscription
from bot.tasks.news_posts import pause_notice
from bot.tasks.orders import order_corrections, order_news

AT_ONCE = 50
"""Followers told in one transaction: a person who sets a home meanwhile waits for one or two of them."""


class FansOut:
    """Carries out fan-outs. `begin` in the transaction that decided, `go_on` after it."""

    def __init__(
        self,
        db: Database,
        write: Callable[[], AbstractAsyncContextManager[AsyncConnection]],
        *,
        worker: str,
        clock: Clock,
    ) -> None:
        self._db = db
        self._write = write
        self._worker = worker
        self._clock = clock

    async def begin(self, connection: AsyncConnection, new: FanOut) -> int:
        """Tell the first followers, and keep what is left for `go_on`; return how many posts that makes."""
        new = replace(new, until_id=await fan_outs.newest_subscription(connection))
        if await fan_outs.is_under_way(connection, new.feed_id):
            # Nobody is told what is new before what is older.
            await fan_outs.store(connection, new)
            return 0
        some = await self._next(connection, new)
        posted = await self._tell(connection, new, some)
        if len(some) == AT_ONCE:
            await fan_outs.store(connection, replace(new, after_id=some[-1].id))
        return posted

    async def go_on(self) -> int:
        """Tell everybody who still waits, whoever began; return how many posts that makes."""
        posted = 0
        while True:
            async with self._db.read() as connection:
                if not await fan_outs.is_any(connection):
                    return posted
            async with self._write() as connection:
                one = await fan_outs.claim_next(connection, worker=self._worker, now=self._clock())
            if one is None:
                return posted
            posted += await self._finish(one)

    async def _finish(self, one: FanOut) -> int:
        posted = 0
        while True:
            async with self._write() as connection:
                some = await self._next(connection, one)
                to = some[-1].id if some else one.until_id
                now = self._clock()
                if not await fan_outs.advance(connection, one, to, worker=self._worker, now=now):
                    return posted
                posted += await self._tell(connection, one, some)
                if len(some) < AT_ONCE:
                    await fan_outs.finish(connection, one, worker=self._worker)
                    return posted
            one = replace(one, after_id=to)

    async def close(self) -> None:
        """Give back what was begun, so that whoever runs on need not wait for its lease."""
        async with self._write() as connection:
            await fan_outs.release(connection, [self._worker])

    async def _next(self, connection: AsyncConnection, one: FanOut) -> list[Subscription]:
        return await subscriptions.active_of(
            connection, one.feed_id, after=one.after_id, until=one.until_id, limit=AT_ONCE
        )

    async def _tell(
        self, connection: AsyncConnection, one: FanOut, some: Sequence[Subscription]
    ) -> int:
        if not some:
            return 0
        if one.pause_reason is not None:
            return await self._pause(connection, one, some, one.pause_reason)
        posted = 0
        if one.corrected:
            corrected = await entries.news_by_id(connection, one.corrected)
            posted += await order_corrections(
                connection, some, list(corrected.values()), self._clock()
            )
        instant = [follower for follower in some if follower.mode is Mode.INSTANT]
        if one.fresh and instant:
            stored = await entries.news_by_id(connection, one.fresh)
            fresh = {number: stored[number] for number in one.fresh if number in stored}
            posted += await order_news(connection, instant, fresh, one.made_at)
        return posted

    @staticmethod
    async def _pause(
        connection: AsyncConnection, one: FanOut, some: Sequence[Subscription], reason: str
    ) -> int:
        for follower in some:
            await subscriptions.pause(connection, follower.id, reason, one.made_at)
        notices = [pause_notice(follower, reason, one.made_at) for follower in some]
        return await outbox.enqueue(connection, notices, one.made_at)
