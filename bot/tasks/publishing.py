"""Publish messages of announcement channels to the servers that follow them, as many as Discord lets."""

import logging
import time
from collections import defaultdict, deque

import discord

from bot.door.door import Denied, Door

log = logging.getLogger(__name__)

PUBLISH_TIMEOUT_S = 10.0
PUBLISHED_AN_HOUR = 10
"""About what Discord allows in one announcement channel."""


class Publisher:
    """Publishes what was just posted, and keeps count of it by channel."""

    def __init__(self, client: discord.Client, door: Door) -> None:
        self._client = client
        self._door = door
        self._published: dict[int, deque[float]] = defaultdict(deque)

    async def publish(self, channel_id: int, message_id: int) -> None:
        """Publish a message, unless the channel has had its share this hour."""
        recent = self._published[channel_id]
        now = time.monotonic()
        while recent and now - recent[0] > 3600:
            recent.popleft()
        if len(recent) >= PUBLISHED_AN_HOUR:
            log.info("not published: enough this hour channel=%d", channel_id)
            return
        recent.append(now)
        message = self._client.get_partial_messageable(channel_id).get_partial_message(message_id)
        try:
            await self._door.ask(message.publish, timeout_s=PUBLISH_TIMEOUT_S)
        except Denied as denied:
            # The message stands; that other servers do not get it is no reason to post it again.
            log.info("not published channel=%d error=%s", channel_id, denied)
