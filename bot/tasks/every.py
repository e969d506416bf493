"""Do something again and again, whatever happens to one round of it."""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from typing import NoReturn

log = logging.getLogger(__name__)


async def every(
    interval_s: float,
    work: Callable[[], Awaitable[object]],
    *,
    name: str,
    wake: asyncio.Event | None = None,
) -> NoReturn:
    """Run `work` now and then every `interval_s` seconds, or sooner when `wake` is set.

    A round that fails is logged and the next one runs: `discord.ext.tasks` would stop for good
    on an error it does not know. Ends only by being cancelled.
    """
    while True:
        if wake is not None:
            wake.clear()
        try:
            await work()
        except Exception:  # the next round may do better, whatever went wrong in this one
            log.exception("round failed task=%s", name)
        if wake is None:
            await asyncio.sleep(interval_s)
            continue
        try:
            async with asyncio.timeout(interval_s):
                await wake.wait()
        except TimeoutError:
            continue
