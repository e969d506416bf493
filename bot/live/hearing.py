"""Know whether this process hears Discord, or is cut off from it."""

import logging
import time
from collections.abc import Awaitable, Callable

log = logging.getLogger(__name__)

PACE_S = 5.0

DEAF_AFTER_S = 60.0
"""Discord answers a heartbeat every 41 s, and discord.py begins anew after a minute without a word."""


class Hearing:
    """`is_deaf` where nothing came from the gateway for a minute, and a new line gets no word either.

    `heard_s_ago` tells when something came over any line, None where there is none; `says_hello` tries a
    new one. Who waits for its turn to connect, or has no shard, is not deaf.
    """

    def __init__(
        self,
        heard_s_ago: Callable[[], float | None],
        says_hello: Callable[[], Awaitable[bool]],
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        self.is_deaf = False
        self._heard_s_ago = heard_s_ago
        self._says_hello = says_hello
        self._monotonic = monotonic
        self._heard_at: float | None = None

    async def round(self) -> None:
        """Listen once."""
        ago = self._heard_s_ago()
        if ago is not None:
            self._heard_at = max(self._heard_at or 0.0, self._monotonic() - ago)
        if self._heard_at is None:
            return  # not connected yet
        was_deaf = self.is_deaf
        if self._monotonic() - self._heard_at < DEAF_AFTER_S:
            self.is_deaf = False
        elif await self._says_hello():
            # The way is free: discord.py has another minute to take it.
            self._heard_at, self.is_deaf = self._monotonic(), False
        else:
            self.is_deaf = True
        if self.is_deaf and not was_deaf:
            log.error("cut off from Discord's gateway quiet_s=%.0f", DEAF_AFTER_S)
        elif was_deaf and not self.is_deaf:
            log.info("Discord's gateway is heard again")
