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
    on an error it does not know. Failures of one kind in a row are logged in a line each after the
    first, whose traceback says it all. Ends only by being cancelled.
    """
    failed: Exception | None = None
    in_a_row = 0
    while True:
        if wake is not None:
            wake.clear()
        try:
            await work()
        except Exception as error:  # the next round may do better, whatever went wrong in this one
            is_news = type(error) is not type(failed)
            failed, in_a_row = error, in_a_row + 1
            log.error(
                "round failed task=%s in_a_row=%d error=%s",
                name,
                in_a_row,
                error,
                exc_info=error if is_news else None,
            )
        else:
            if failed is not None:
                log.info("round works again task=%s failed=%d", name, in_a_row)
            failed, in_a_row = None, 0
        if wake is None:
            await asyncio.sleep(interval_s)
            continue
        try:
            async with asyncio.timeout(interval_s):
                await wake.wait()
        except TimeoutError:
            continue
