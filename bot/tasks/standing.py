"""Find the message of a delivery that stands in its channel already, where the store does not know it."""

from datetime import datetime, timedelta

import discord

from bot.clock import Clock
from bot.door.door import Door
from bot.door.looking_back import own_messages
from bot.storage import outbox, posts
from bot.storage.database import Database
from bot.storage.outbox import Delivery
from bot.tasks.posting import Post, is_same

NONCE_KNOWN = timedelta(minutes=2)
"""Discord remembers a nonce for some minutes; after this we look whether the message stands."""

MAY_BE_A_BACKUP = timedelta(hours=2)
"""So long after a start each channel is looked through, once, for posts the store knows nothing of:
it may be a backup that was put back, and within this time all feeds are read again."""


class Standing:
    """Looks in channels for what was posted there. Soon after the start each is read once."""

    def __init__(self, client: discord.Client, db: Database, door: Door, clock: Clock) -> None:
        self._client = client
        self._db = db
        self._door = door
        self._clock = clock
        self._started_at = clock()
        self._from_before: dict[int, list[discord.Message]] = {}

    async def message(self, channel_id: int, delivery: Delivery, post: Post) -> int | None:
        """Return the id of the message if it stands in the channel and is no other delivery's.

        An earlier attempt may have got through, and its nonce be forgotten; or the store is a backup,
        older than what stands.
        """
        if post.thread or post.edits:
            return None
        if delivery.attempts == 1 and delivery.order.kind in posts.POSTS:
            # A reminder looks like its event's card, which stands in the channel rightly.
            known = await self._before_the_start(channel_id)
        elif delivery.attempts > 1 and self._clock() - delivery.created_at > NONCE_KNOWN:
            known = await self._own(channel_id, delivery.created_at)
        else:
            return None
        for message in known:
            if is_same(message, post):
                async with self._db.read() as connection:
                    if not await outbox.is_noted(connection, message.id):
                        return message.id
        return None

    async def _before_the_start(self, channel_id: int) -> list[discord.Message]:
        """Return what we have posted in a channel before the start, soon after it."""
        if self._clock() - self._started_at > MAY_BE_A_BACKUP:
            self._from_before.clear()
            return []
        if channel_id not in self._from_before:
            own = await self._own(channel_id)
            self._from_before[channel_id] = [m for m in own if m.created_at < self._started_at]
        return self._from_before[channel_id]

    async def _own(self, channel_id: int, since: datetime | None = None) -> list[discord.Message]:
        channel = self._client.get_partial_messageable(channel_id)
        return await own_messages(self._door, channel, self._client.user, since)
