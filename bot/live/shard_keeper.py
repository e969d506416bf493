"""Hold this process's share of the shards, of all the processes on one database."""

import logging
import time
from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta

from sqlalchemy.ext.asyncio import AsyncConnection

from bot.errors import StorageError
from bot.live.shares import Lease, Move, move, move_named
from bot.storage import fan_outs, feeds, leases, outbox, sharding
from bot.storage.claims import Shards
from bot.storage.database import Database

log = logging.getLogger(__name__)

PACE_S = 3.0
LEASE = timedelta(seconds=9)
"""Who says nothing for so long has lost its shards: within a pace more another has them."""

SILENT = timedelta(seconds=12)
"""What a process held that says nothing for so long is given back: shards, feeds, deliveries.

A pace more than a lease: who has not said anything for a lease claims no delivery any more.
"""


class ShardKeeper:
    """Says again and again what this process holds, takes its share, and gives back what is too much.

    `open_shard` connects one to Discord and returns when that has begun; `close_shard` ends its
    connection. Nobody else holds a shard between the two. `hears` is whether Discord is heard: who is
    cut off from it gives all back, as long as another hears it. Who has `named` shards holds those
    alone, and waits while another holds them.
    """

    def __init__(
        self,
        db: Database,
        name: str,
        *,
        open_shard: Callable[[int], None],
        close_shard: Callable[[int], Awaitable[None]],
        named: frozenset[int] = frozenset(),
        hears: Callable[[], bool] = lambda: True,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        self.count = 1
        self._db = db
        self._name = name
        self._open_shard = open_shard
        self._close_shard = close_shard
        self._named = named
        self._hears = hears
        self._waited_for: object = None
        self._monotonic = monotonic
        self._held: frozenset[int] = frozenset()
        self._said_at: float | None = None
        self._has_begun = False

    @property
    def shards(self) -> Shards:
        """The shards this process holds at this moment; none once it has said nothing for a lease.

        A process that was stopped for a while wakes up and still believes to hold them.
        """
        return Shards(self.count, frozenset() if self._is_lapsed() else self._held)

    @property
    def held(self) -> frozenset[int]:
        """The shards that are connected for this process, or about to be."""
        return self._held

    def _is_lapsed(self) -> bool:
        return self._said_at is None or self._monotonic() - self._said_at >= LEASE.total_seconds()

    @property
    def has_begun(self) -> bool:
        """Whether it is known how many shards there are."""
        return self._has_begun

    @property
    def is_idle(self) -> bool:
        """Whether there is no shard left for this process, for now."""
        return not self._is_lapsed() and not self._held

    async def may_begin(self, wanted: int | None) -> bool:
        """Return whether those that run divide the servers as `wanted`; say so once where they do not.

        With two divisions at a time some servers would be nobody's, and some two processes'.
        Raises StorageError.
        """
        async with self._db.read() as connection:
            now = await leases.time_of(connection)
            others = await leases.alive_since(connection, now - LEASE)
            count = (await sharding.load_shards(connection)).count
        if not others or wanted in (None, count):
            return True
        self._say_once(
            count,
            f"SHARD_COUNT is {wanted}, and processes run that share {count} shards; waiting until they "
            "have ended: to change SHARD_COUNT, stop all, then start all with the new number",
        )
        return False

    def _say_once(self, what: object, words: str) -> None:
        if what != self._waited_for:
            log.warning("%s", words)
        self._waited_for = what

    async def begin(self, wanted: int | None, advised: int) -> int:
        """Agree with the other processes on how many shards there are, and return it.

        `wanted` is the operator's word; without it what those that run have agreed on, or else
        what Discord advises. Raises StorageError.
        """
        async with self._db.begin() as connection:
            now = await leases.time_of(connection)
            others = await leases.alive_since(connection, now - LEASE)
            agreed = (await sharding.load_shards(connection)).count if others else None
            self.count = wanted or agreed or advised
            await sharding.store_shards(connection, self.count)
        changed = sharding.AT_ONCE
        while changed == sharding.AT_ONCE:
            async with self._db.begin() as connection:
                changed = await sharding.restamp(connection)
        self._has_begun = True
        return self.count

    async def round(self) -> None:
        """Look once at who holds what, and do what follows. Raises StorageError."""
        began = self._monotonic()
        was_away = self._said_at is not None and self._is_lapsed()
        async with self._db.begin() as connection:
            now = await leases.time_of(connection)
            await leases.note_alive(connection, self._name, now, hears=self._hears())
            held = [
                Lease(one.shard, one.holder, one.until)
                for one in await leases.list_held(connection)
            ]
            # Where nobody hears it, Discord is away for all, and nothing is won by moving.
            able = await leases.hearing_since(connection, now - LEASE) or await leases.alive_since(
                connection, now - LEASE
            )
            if self._named:
                plan = move_named(self._name, held, self._named, now)
            elif self._name in able:
                plan = move(self._name, held, able, self.count, now, was_away=was_away)
            else:
                plan = Move(give=frozenset(h.shard for h in held if h.holder == self._name))
            own = await self._carry_out(connection, plan, now)
            is_any_silent = await leases.is_any_silent(connection, now - SILENT)
        before, self._held, self._said_at = self._held, own, began
        if lacking := sorted(self._named - own):
            numbers = ", ".join(map(str, lacking))
            self._say_once(
                numbers,
                f"shards {numbers} of SHARD_IDS are held by another process; waiting until it ends: "
                "SHARD_IDS should hold other numbers in each",
            )
        for shard in sorted(before - own):
            log.info("shard given up shard=%d", shard)
            await self._close_shard(shard)
        if plan.give:
            async with self._db.begin() as connection:
                await leases.give(connection, self._name, plan.give)
        for shard in sorted(own - before):
            log.info("shard taken shard=%d of=%d", shard, self.count)
            self._open_shard(shard)
        # After a time without the database the others were without it, too, and go on with their work.
        if is_any_silent and not was_away:
            await self._follow()

    async def _follow(self) -> None:
        """Give back what processes have claimed that are dead or frozen: others go on with it at once."""
        async with self._db.begin() as connection:
            now = await leases.time_of(connection)
            gone = await leases.forget_silent(connection, now - SILENT)
            if not gone:  # another has followed them
                return
            for release in (feeds.release, fan_outs.release, outbox.release):
                await release(connection, gone)
        log.info("claims given back of=%s", ",".join(gone))

    async def _carry_out(
        self, connection: AsyncConnection, plan: Move, now: datetime
    ) -> frozenset[int]:
        """Keep and take what is planned; return what this process holds, without what it gives back."""
        until = now + LEASE
        kept = await leases.renew(connection, self._name, plan.keep, until)
        taken = await leases.take(connection, self._name, plan.take, now=now, until=until)
        return frozenset(kept | taken)

    async def close(self) -> None:
        """Give everything back at once, when nothing is connected any more."""
        self._held, self._said_at = frozenset(), None
        try:
            async with self._db.begin() as connection:
                await leases.give(connection, self._name, None)
        except StorageError as error:  # others wait for the leases to end then
            log.warning("shards not given back error=%s", error)
