"""Look through everything for garbage once a day, at an hour when nobody asks."""

import gc
from collections.abc import Callable
from datetime import datetime, timedelta

from bot.clock import Clock

PACE_S = 900.0
EVERY = timedelta(hours=20)
"""Less than a day, so that it moves to the quietest hour, whichever that is where people are."""


class Tidying:
    """`asked` tells how often people have asked so far: where nobody has between two rounds it is quiet enough.

    A full look holds the event loop for a tenth of a second or more; what is left then stays, and is
    looked through no more until the next day.
    """

    def __init__(self, asked: Callable[[], float], clock: Clock) -> None:
        self._asked = asked
        self._clock = clock
        self._asked_before = -1.0
        self.done_at: datetime = clock()

    async def round(self) -> None:
        """Tidy up, if a day has gone and it is quiet."""
        asked, self._asked_before = self._asked_before, self._asked()
        if asked != self._asked_before or self._clock() - self.done_at < EVERY:
            return
        self.done_at = self._clock()
        # What was kept a day ago may be garbage by now.
        gc.unfreeze()
        gc.collect()
        gc.freeze()
