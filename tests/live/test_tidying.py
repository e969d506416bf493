"""Garbage is looked for everywhere once a day, and never while people ask."""

import gc
import weakref
from datetime import UTC, datetime, timedelta

from bot.live.tidying import EVERY, Tidying

START = datetime(2026, 11, 28, 3, tzinfo=UTC)


class Knot:
    """Garbage that only a collection finds."""

    def __init__(self) -> None:
        self.self = self


class Day:
    def __init__(self) -> None:
        self.now, self.asked = START, 0.0
        self.tidying = Tidying(lambda: self.asked, lambda: self.now)

    async def round(self, *, after: timedelta, asked: int = 0) -> None:
        self.now += after
        self.asked += asked
        await self.tidying.round()


async def test_what_was_kept_and_became_garbage_is_found_at_a_quiet_hour() -> None:
    day = Day()
    knot = Knot()
    gc.freeze()
    seen = weakref.ref(knot)
    del knot

    await day.round(after=EVERY)
    await day.round(after=timedelta(minutes=15))

    assert seen() is None
    gc.unfreeze()


async def test_nobody_who_asks_is_kept_waiting_for_it() -> None:
    day = Day()

    await day.round(after=EVERY)
    await day.round(after=timedelta(minutes=15), asked=1)

    assert day.tidying.done_at == START


async def test_once_a_day_is_enough() -> None:
    day = Day()
    await day.round(after=EVERY)
    await day.round(after=timedelta(minutes=15))
    done_at = day.tidying.done_at

    await day.round(after=timedelta(hours=10))

    assert done_at == day.tidying.done_at == START + EVERY + timedelta(minutes=15)
    gc.unfreeze()
