"""Ask Discord something, and know afterwards how it went."""

import asyncio
import contextlib
import logging
import time
from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import timedelta
from typing import TypeVar

import aiohttp
import discord

from bot.door.answers import Answer, Verdict, judge
from bot.door.breaker import Breaker, following
from bot.door.reading import UnreadableAnswer, given_up_after
from bot.errors import DeliveryError

log = logging.getLogger(__name__)

T = TypeVar("T")

TIMEOUT_S = 25.0
"""Longest time for one request, discord.py's own retries and waits included."""

FAILURES = (discord.HTTPException, discord.RateLimited, OSError, aiohttp.ClientError, TimeoutError)
"""All that can come back instead of what was asked for."""

MISREAD = (LookupError, TypeError, AttributeError, ValueError)
"""What discord.py meets in an answer that is not formed as Discord's."""

NEVER_LEFT = (aiohttp.ClientConnectorError, ConnectionRefusedError)
"""There was no line, so nothing went over it."""


class Denied(DeliveryError):
    """Discord did not do it, or nobody knows; `verdict` says which."""

    def __init__(self, verdict: Verdict) -> None:
        super().__init__(verdict.worded)
        self.verdict = verdict


class Door:
    """The one way to Discord of whatever nobody waits for; it closes while the way is blocked."""

    def __init__(self, monotonic: Callable[[], float] = time.monotonic) -> None:
        self._monotonic = monotonic
        self._breaker = Breaker()

    @property
    def wait_s(self) -> float:
        """How long nothing is asked any more; 0 while the way is free."""
        return max(0.0, self._breaker.until - self._monotonic())

    @property
    def is_tried(self) -> bool:
        """Whether what is asked next is a trial: one request is enough to know."""
        return self._breaker.is_tried

    @property
    def why(self) -> str:
        """Why nothing is asked, or only a trial made, "" while the way is free."""
        return self._breaker.why

    async def ask(self, request: Callable[[], Awaitable[T]], *, timeout_s: float = TIMEOUT_S) -> T:
        """Return what `request` brings. Raises Denied, at once where the door is closed."""
        if self.wait_s:
            closed = judge(Answer(0, sent=False))
            raise Denied(replace(closed, after=timedelta(seconds=self.wait_s)))
        try:
            with given_up_after(timeout_s):
                async with asyncio.timeout(timeout_s):
                    result = await request()
        except FAILURES as error:
            verdict = judge(answer_of(error))
            self._note(verdict)
            raise Denied(verdict) from error
        except MISREAD as error:
            # Perhaps a fault of ours: it is told whole, and is no word about the way to Discord.
            log.exception("an answer of Discord's cannot be read")
            raise Denied(judge(Answer(0))) from error
        self._note(judge(Answer(200)))
        return result

    def _note(self, verdict: Verdict) -> None:
        before, self._breaker = self._breaker, following(self._breaker, verdict, self._monotonic())
        if self._breaker.why and not before.why:
            log.error(
                "nothing more is sent to Discord for now wait_s=%.0f why=%s",
                self.wait_s,
                verdict.worded,
            )
        elif before.why and not self._breaker.why:
            log.info("sent to Discord again")


def answer_of(error: BaseException) -> Answer:
    """Return what came back, as discord.py tells it."""
    match error:
        case discord.RateLimited(retry_after=seconds):
            return Answer(429, retry_after_s=seconds)
        case UnreadableAnswer(status=status):
            return Answer(status, is_readable=False)
        case discord.HTTPException(status=status, code=code):
            is_code = isinstance(code, int) and not isinstance(code, bool)
            return Answer(status, code if is_code else 0, _retry_after_s(error.response.headers))
    return Answer(0, sent=not isinstance(error, NEVER_LEFT))


def _retry_after_s(headers: object) -> float | None:
    told = getattr(headers, "get", lambda _name: None)("Retry-After")
    with contextlib.suppress(TypeError, ValueError):
        seconds = float(str(told))
        return seconds if seconds >= 0 else None  # neither "nan"
    return None
