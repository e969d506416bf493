"""Do what nobody asks for: every loop of the bot stands in one table, with its pace."""

import asyncio
import logging
import time
from collections.abc import Awaitable, Callable, Coroutine
from dataclasses import dataclass
from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING, Any, NoReturn

from bot.errors import StorageError
from bot.live import hearing, shard_keeper, tidying
from bot.live.figures import Figures
from bot.live.watch import Watch
from bot.storage import fan_outs, feeds, outbox_upkeep, sharding
from bot.tasks.digests import post_digests
from bot.tasks.every import Pulse, every
from bot.tasks.interested import round_of_interest
from bot.tasks.remind import forget_old_drafts, round_of_events
from bot.tasks.server_year import round_of_years
from bot.tasks.week_ahead import round_of_weeks
from bot.tasks.weekly_facts import WeeklyFacts

if TYPE_CHECKING:
    from bot.live.client import SisterCityBot

log = logging.getLogger(__name__)

LAG_PACE_S = 1.0


@dataclass(frozen=True, slots=True)
class Loop:
    """`round` is done at once and then every `pace_s` seconds, or sooner when `wake` is set."""

    name: str
    pace_s: float
    round: Callable[[], Awaitable[object]]
    wake: asyncio.Event | None = None


def loops_of(bot: "SisterCityBot") -> tuple[Loop, ...]:
    """Return the table."""
    return (
        *([Loop("shards", shard_keeper.PACE_S, bot.keep_shards)] if bot.keeper else []),
        Loop("hearing", hearing.PACE_S, bot.hearing.round),
        Loop("send", 5.0, bot.sender.round, bot.sender.wake),
        # A card lags behind its answers by little more than this.
        Loop("events", 2.0, partial(round_of_events, bot)),
        Loop("poll", bot.newsroom.round_every_s, partial(poll, bot)),
        Loop("digests", 30.0, partial(digests, bot)),
        Loop("world", 30.0, bot.fresh_world.round),
        Loop("facts", 3600.0, WeeklyFacts(bot).round),
        Loop("years", 1800.0, partial(round_of_years, bot)),
        Loop("interested", 900.0, partial(round_of_interest, bot)),
        Loop("weeks", 600.0, partial(round_of_weeks, bot)),
        Loop("leavers", 900.0, bot.members_of_events.round),
        Loop("drafts", 3600.0, partial(forget_old_drafts, bot)),
        Loop("forget", 6 * 3600.0, partial(forget, bot)),
        Loop("watch", 60.0, Watch(bot).round),
        Loop("limits", 3600.0, partial(limits, bot)),
        Loop("tidy", tidying.PACE_S, tidying.Tidying(bot.figures.asked, bot.clock).round),
    )


async def take_up(bot: "SisterCityBot") -> None:
    """Begin all of it, at once with what a process that died has left."""
    try:
        if bot.db.is_sqlite:  # which no other process uses, so every claim is a dead one's
            async with bot.db.begin() as connection:
                await feeds.release(connection, None)
                await outbox_upkeep.release_all(connection)
                await fan_outs.release(connection, None)
        await settle_shards(bot)
        await bot.newsroom.poller.prepare()
    except StorageError:
        log.warning("the store fails at start; its work waits", exc_info=True)
    for loop in loops_of(bot):
        pulse = bot.pulses[loop.name] = Pulse(timedelta(seconds=loop.pace_s), bot.clock())
        rounds = every(
            loop.pace_s, loop.round, name=loop.name, wake=loop.wake, pulse=pulse, clock=bot.clock
        )
        bot.run_in_background(rounds, name=loop.name)
    bot.run_in_background(measure_lag(bot.figures), name="measure the loop's lag")


async def settle_shards(bot: "SisterCityBot") -> None:
    """Let each delivery that waits belong to its shard, as there are so many by now.

    Where this process has all of them nobody asks whose one is.
    """
    if bot.own_shards.are_all or (bot.keeper is not None and not bot.keeper.has_begun):
        return
    async with bot.db.begin() as connection:
        await sharding.store_shards(connection, bot.own_shards.count)
    changed = sharding.AT_ONCE
    while changed == sharding.AT_ONCE:
        async with bot.db.begin() as connection:
            changed = await sharding.restamp(connection)


async def measure_lag(figures: Figures) -> NoReturn:
    """Note how late the event loop does what is due; ends only by being cancelled."""
    while True:
        due = time.monotonic() + LAG_PACE_S
        await asyncio.sleep(LAG_PACE_S)
        figures.lag.observe(max(0.0, time.monotonic() - due))


async def poll(bot: "SisterCityBot") -> None:
    """Look at the feeds that are due."""
    await bot.newsroom.poller.round()


async def digests(bot: "SisterCityBot") -> None:
    """Put the digests that are due into the outbox."""
    if await post_digests(bot.db, bot.world.cities, bot.own_shards, bot.clock()):
        bot.sender.wake.set()


async def limits(bot: "SisterCityBot") -> None:
    """Ask how often Discord lets us connect today, for /metrics."""
    await bot.wait_until_ready()
    await bot.identifies.look()


async def forget(bot: "SisterCityBot") -> None:
    """Drop what nothing needs any more: old entries, and deliveries long settled."""
    await settle_shards(bot)
    await bot.newsroom.poller.forget()
    await bot.sender.prune()


class Background:
    """Holds what runs beside the commands, so that it ends with the bot and fails aloud."""

    def __init__(self) -> None:
        self._running: set[asyncio.Task[Any]] = set()

    def run(self, work: Coroutine[Any, Any, Any], *, name: str) -> None:
        """Run `work` until it ends or all of it is cancelled; a failure of it is logged."""
        task = asyncio.create_task(work, name=name)
        self._running.add(task)
        task.add_done_callback(self._ended)

    def _ended(self, task: asyncio.Task[Any]) -> None:
        self._running.discard(task)
        if not task.cancelled() and (error := task.exception()) is not None:
            log.error("background work failed name=%s", task.get_name(), exc_info=error)

    async def close(self) -> None:
        """Cancel what runs and wait for its end."""
        for task in self._running:
            task.cancel()
        await asyncio.gather(*self._running, return_exceptions=True)
