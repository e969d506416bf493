"""Do something again and again, whatever happens to one round of it."""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import NoReturn

from bot.clock import Clock, utc_now

log = logging.getLogger(__name__)


@dataclass(slots=True)
class Pulse:
    """How the rounds of one loop go: its pace, when it began, when a round last ended well, what failed since."""

    pace: timedelta
    began_at: datetime
    well_at: datetime | None = None
    failed_in_a_row: int = 0
    error: str = ""


async def every(
    interval_s: float,
    work: Callable[[], Awaitable[object]],
    *,
    name: str,
    wake: asyncio.Event | None = None,
    pulse: Pulse | None = None,
    clock: Clock = utc_now,
) -> NoReturn:
    """Run `work` now and then every `interval_s` seconds, or sooner when `wake` is set.

    A round that fails is logged and the next one runs: `discord.ext.tasks` would stop for good
    on an error it does not know. Failures of one kind in a row are logged in a line each after the
    first, whose traceback says it all. `pulse` is kept up to date. Ends only by being cancelled.
    """
    pulse = pulse or Pulse(timedelta(seconds=interval_s), clock())
    failed: Exception | None = None
    while True:
        if wake is not None:
            wake.clear()
        try:
            await work()
        except Exception as error:  # the next round may do better, whatever went wrong in this one
            is_news = type(error) is not type(failed)
            failed = error
            pulse.failed_in_a_row += 1
            pulse.error = str(error) or type(error).__name__
            log.error(
                "round failed task=%s in_a_row=%d error=%s",
                name,
                pulse.failed_in_a_row,
                error,
                exc_info=error if is_news else None,
            )
        else:
            if failed is not None:
                log.info("round works again task=%s failed=%d", name, pulse.failed_in_a_row)
            failed, pulse.failed_in_a_row, pulse.error = None, 0, ""
            pulse.well_at = clock()
        if wake is None:
            await asyncio.sleep(interval_s)
            continue
        try:
            async with asyncio.timeout(interval_s):
                await wake.wait()
        except TimeoutError:
            continue
