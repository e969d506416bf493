"""Post what waits in the outbox: once each, in order within a channel, and never where refused."""

import asyncio
import logging
import time
from collections import defaultdict, deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Protocol

import discord
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.clock import Clock, utc_now
from bot.door.answers import About, Outcome, Verdict
from bot.door.door import Denied, Door
from bot.errors import StorageError
from bot.storage import outbox, outbox_upkeep
from bot.storage.claims import Shards
from bot.storage.database import Database
from bot.storage.outbox import Delivery, Order
from bot.storage.outbox_upkeep import Dropped
from bot.tasks.gathered import Gathered
from bot.tasks.posting import TAG_NEEDED, Post, Sent, TagNeeded, put
from bot.tasks.publishing import Publisher
from bot.tasks.standing import Standing
from bot.tasks.writers import Writers

log = logging.getLogger(__name__)

MOST_AT_ONCE = 50
"""Deliveries held at a time, over all channels: Discord takes 50 requests a second."""

SURELY_HELD_S = 3.0
"""So long after a claim nobody else can have it; later it is asked. A process claims nothing when it has
said nothing for nine seconds, and what it holds is given back after twelve (bot/live/shard_keeper)."""

NOTE_FOR_S = 60.0
"""How long it is tried to note that a message was sent: shorter than its lease."""

LONGEST_WAIT = timedelta(minutes=10)
"""Between two attempts. A process that dies and starts again counts attempts that were none, and
news that is an hour late for that would be a pity."""

KEEP_TRYING = timedelta(days=7)
"""What has no `expires_at` is given up then."""

MOST_TRIES = 8
"""Of a message that Discord does not take for a reason we do not know."""

KEEP_DONE = timedelta(days=400)
"""Longer than feeds' entries are remembered: what was posted once is not posted again."""

KEEP_SAID = timedelta(days=31)
"""Longer than anybody asks what a delivery said: /follow list tells of thirty days."""


@dataclass(frozen=True, slots=True)
class Unneeded:
    """Nobody needs the message any more, and why: it was removed, paused, is past."""

    reason: str


REASONS = {About.CHANNEL: "channel", About.PERMISSION: "permission"}
"""What a handler is told; whoever takes no direct messages does not permit them."""


class Handler(Protocol):
    """What the sender has to know about one kind of delivery. One for each kind of `Order`.

    `sent` and `refused` run in the transaction that notes the outcome; `refused` is called when
    Discord does not let us post there ("channel": it is gone; "permission": we may not; "tag": its forum asks for one we do not have).
    """

    async def render(self, delivery: Delivery, now: datetime) -> Post | Unneeded: ...

    async def sent(
        self, connection: AsyncConnection, delivery: Delivery, sent: Sent, now: datetime
    ) -> None: ...

    async def refused(
        self, connection: AsyncConnection, delivery: Delivery, reason: str, now: datetime
    ) -> None: ...

    async def expired(self, connection: AsyncConnection, dropped: Dropped) -> None: ...


class Sender:
    """Sends what is due for this process's shards. `handlers` are added by those who own a kind.

    `wake` makes the next round come at once; set it after `enqueue`. `count` hears what came of each.
    """

    def __init__(
        self,
        client: discord.Client,
        db: Database,
        *,
        worker: str,
        shards: Callable[[], Shards | None] = lambda: None,
        clock: Clock = utc_now,
        count: Callable[[str], None] = lambda outcome: None,
        door: Door | None = None,
    ) -> None:
        self.handlers: dict[str, Handler] = {}
        self.wake = asyncio.Event()
        self._client = client
        self._db = db
        self._worker = worker
        self._shards = shards
        self._clock = clock
        self._count = count
        self._door = door or Door()
        self._queues: dict[int, deque[tuple[Delivery, float]]] = defaultdict(deque)
        self._write = Writers(db).begin
        self._noted = Gathered(self._note_all_sent)
        self._held: set[int] = set()
        self._channels: set[asyncio.Task[None]] = set()
        self._put_off: dict[int, tuple[int, float]] = {}
        self._standing = Standing(client, db, self._door, clock)
        self._publisher = Publisher(client, self._door)

    async def round(self) -> None:
        """Count and drop what has expired, claim what is due, and see to it that it is sent."""
        now, began = self._clock(), time.monotonic()
        places = self._places()
        async with self._write() as connection:
            for dropped in await outbox_upkeep.drop_expired(connection, now):
                if handler := self.handlers.get(dropped.kind):
                    await handler.expired(connection, dropped)
            claimed = (
                await outbox.claim_due(
                    connection, now=now, limit=places, worker=self._worker, shards=self._shards()
                )
                if places > 0
                else []
            )
        for delivery in claimed:
            # What a lease let slip while it is still being sent here is not sent twice at once.
            if delivery.id in self._held:
                continue
            self._held.add(delivery.id)
            channel_id = delivery.order.channel_id
            queue = self._queues[channel_id]
            queue.append((delivery, began))
            if len(queue) == 1:
                task = asyncio.create_task(self._drain(channel_id), name=f"channel {channel_id}")
                self._channels.add(task)
                task.add_done_callback(self._channels.discard)

    def _places(self) -> int:
        """Return how many more deliveries may be held: none while the way to Discord is blocked,
        one to see whether it is free again."""
        if self._door.wait_s:
            return 0
        return (1 if self._door.is_tried else MOST_AT_ONCE) - len(self._held)

    async def settle(self) -> None:
        """Wait until everything claimed has been dealt with."""
        while self._channels:
            await asyncio.wait(self._channels)

    async def close(self) -> None:
        """Stop sending; what is not noted as sent is sent again, with the same nonce, by whoever goes on."""
        under_way = set(self._channels)
        for task in under_way:
            task.cancel()
        await asyncio.gather(*under_way, return_exceptions=True)
        if not under_way:
            return
        try:
            async with self._write() as connection:
                await outbox.release(connection, [self._worker])
        except StorageError as error:  # whoever goes on waits for the leases then
            log.warning("deliveries not given back error=%s", error)

    async def prune(self) -> None:
        """Forget what was done long ago."""
        now = self._clock()
        for forget, before in (
            (outbox_upkeep.make_bare, now - KEEP_SAID),
            (outbox_upkeep.prune, now - KEEP_DONE),
        ):
            forgotten = outbox_upkeep.AT_ONCE
            while forgotten == outbox_upkeep.AT_ONCE:
                async with self._write() as connection:
                    forgotten = await forget(connection, before)

    async def _drain(self, channel_id: int) -> None:
        queue = self._queues[channel_id]
        put_off: timedelta | None = None
        while queue:
            delivery, claimed_at = queue[0]
            put_off = put_off or self._waits_for_an_older_one(delivery)
            try:
                if put_off is not None:
                    await self._give_back(delivery, "waits for the one before", put_off)
                elif await self._is_held(delivery, claimed_at):
                    put_off = await self._deliver(delivery)
                    if put_off is not None:
                        again_at = time.monotonic() + put_off.total_seconds()
                        self._put_off[channel_id] = delivery.id, again_at
            except StorageError as error:
                log.warning("delivery not noted id=%d error=%s", delivery.id, error)
                if put_off is None:
                    # It is claimed again once its lease is over, and what follows it not before.
                    put_off = outbox.LEASE
                    again_at = time.monotonic() + put_off.total_seconds()
                    self._put_off[channel_id] = delivery.id, again_at
            except (
                Exception
            ):  # one delivery must not keep the others of its channel from being sent
                log.exception("delivery failed id=%d kind=%s", delivery.id, delivery.order.kind)
            finally:
                queue.popleft()
                self._held.discard(delivery.id)
        self._queues.pop(channel_id, None)
        # More may be due than was claimed.
        self.wake.set()

    async def _is_held(self, delivery: Delivery, claimed_at: float) -> bool:
        """Return whether nobody else sends it: who was frozen wakes and holds what others have sent."""
        if time.monotonic() - claimed_at < SURELY_HELD_S:
            return True
        async with self._write() as connection:
            return await outbox.hold_on(
                connection, delivery, worker=self._worker, now=self._clock()
            )

    def _waits_for_an_older_one(self, delivery: Delivery) -> timedelta | None:
        """Return how long a delivery has to wait for one that was put off, or it would overtake it."""
        waited_for = self._put_off.get(delivery.order.channel_id)
        if waited_for is None:
            return None
        rest_s = waited_for[1] - time.monotonic()
        if delivery.id > waited_for[0] and rest_s > 0:
            return timedelta(seconds=rest_s)
        del self._put_off[delivery.order.channel_id]
        return None

    async def _deliver(self, delivery: Delivery) -> timedelta | None:
        """Send one delivery and note what came of it; return how long it was put off, if it was."""
        handler = self.handlers.get(delivery.order.kind)
        now = self._clock()
        if handler is None:
            await self._drop(delivery, "nobody handles this kind", failed=True)
            return None
        post = await handler.render(delivery, now)
        if isinstance(post, Unneeded):
            await self._drop(delivery, post.reason)
            return None
        try:
            sent = await self._send(delivery, post)
        except TagNeeded:
            await self._refuse(handler, delivery, "tag", now)
            return None
        except Denied as denied:
            self._count(denied.verdict.worded)
            return await self._denied(handler, delivery, denied.verdict, now)
        self._count("sent")
        await self._note_sent(handler, delivery, sent)
        if post.publish and sent.thread_id is None and post.edits is None:
            await self._publisher.publish(delivery.order.channel_id, sent.message_id)
        return None

    async def _denied(
        self, handler: Handler, delivery: Delivery, verdict: Verdict, now: datetime
    ) -> timedelta | None:
        """Note that Discord did not take it; return how long it was put off, if it was."""
        order = delivery.order
        match verdict.outcome, verdict.about:
            case Outcome.REFUSED, About.MESSAGE:
                log.error("delivery impossible id=%d error=%s", delivery.id, verdict.worded)
                await self._drop(delivery, verdict.worded, failed=True)
                return None
            case Outcome.REFUSED, about:
                tag = verdict.answer.code == TAG_NEEDED
                reason = "tag" if tag else REASONS.get(about, "permission")
                await self._refuse(handler, delivery, reason, now)
                return None
            case _, About.MESSAGE if delivery.attempts >= MOST_TRIES:
                log.error("delivery given up id=%d error=%s", delivery.id, verdict.worded)
                await self._drop(delivery, verdict.worded, failed=True)
                return None
        if order.expires_at is None and now - delivery.created_at >= KEEP_TRYING:
            await self._drop(delivery, verdict.worded, failed=True)
            return None
        return await self._give_back(delivery, verdict.worded, verdict.after)

    async def _refuse(
        self, handler: Handler, delivery: Delivery, reason: str, now: datetime
    ) -> None:
        async with self._write() as connection:
            await outbox.drop(connection, delivery, reason=reason, now=now, failed=True)
            await handler.refused(connection, delivery, reason, now)
        log.info("delivery refused id=%d reason=%s", delivery.id, reason)

    async def _note_sent(self, handler: Handler, delivery: Delivery, sent: Sent) -> None:
        """Note that the message stands, and do not give up at once if the store is busy.

        What is not noted is sent again, and Discord knows the nonce only for some minutes.
        """
        patience = time.monotonic() + NOTE_FOR_S
        while True:
            try:
                await self._noted.put((handler, delivery, sent))
            except StorageError:
                if time.monotonic() > patience:
                    raise
                await asyncio.sleep(1)
            else:
                return

    async def _note_all_sent(self, some: Sequence[tuple[Handler, Delivery, Sent]]) -> None:
        now = self._clock()
        async with self._write() as connection:
            for handler, delivery, sent in some:
                await outbox.mark_sent(
                    connection, delivery, sent.message_id, now, thread_id=sent.thread_id
                )
                await handler.sent(connection, delivery, sent, now)

    async def _give_back(
        self, delivery: Delivery, reason: str, after: timedelta | None
    ) -> timedelta:
        now = self._clock()
        after = min(outbox.back_off(delivery.attempts) if after is None else after, LONGEST_WAIT)
        async with self._write() as connection:
            next_try_at = await outbox.retry_later(
                connection, delivery, reason=reason, now=now, after=after
            )
        log.info(
            "delivery put off id=%d attempts=%d reason=%s", delivery.id, delivery.attempts, reason
        )
        return next_try_at - now

    async def _drop(self, delivery: Delivery, reason: str, *, failed: bool = False) -> None:
        async with self._write() as connection:
            await outbox.drop(connection, delivery, reason=reason, now=self._clock(), failed=failed)

    async def _send(self, delivery: Delivery, post: Post) -> Sent:
        """Send the message, unless it stands already, and return where. Raises Denied, TagNeeded."""
        order = delivery.order
        channel_id = await self._channel_of(order)
        standing = await self._standing.message(channel_id, delivery, post)
        if standing is not None:
            log.info("delivery found id=%d message=%d", delivery.id, standing)
            return Sent(standing)
        sent = await self._door.ask(
            lambda: put(
                self._client,
                post,
                channel_id=channel_id,
                guild_id=order.guild_id,
                nonce=delivery.nonce,
                since=order.due_at,
                again=delivery.attempts > 1,
            )
        )
        log.debug("delivered id=%d channel=%d", delivery.id, order.channel_id)
        return sent

    async def _channel_of(self, order: Order) -> int:
        if order.user_id is None:
            return order.channel_id
        person = discord.Object(order.user_id)
        return (await self._door.ask(lambda: self._client.create_dm(person))).id
