"""Keep people's answers to events, many at a time.

When an event is announced hundreds press within seconds, and every transaction waits for the disk.
So whatever comes in while one is written goes together into the next.
"""

import asyncio
from dataclasses import replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from sqlalchemy.ext.asyncio import AsyncConnection

from bot.errors import UserError
from bot.events import places, tend
from bot.events.model import Look
from bot.events.places import Answered, Press
from bot.storage import event_life, homes, occurrences, rsvps
from bot.storage.parties import beside_of, one_at_a_time

if TYPE_CHECKING:
    from bot.live.client import SisterCityBot

MOST_AT_ONCE = 200


class Answers:
    """Writes answers in the order in which they came."""

    def __init__(self, bot: "SisterCityBot") -> None:
        self.bot = bot
        self._waiting: list[tuple[Press, asyncio.Future[Answered]]] = []
        self._is_writing = False

    async def keep(self, press: Press) -> Answered:
        """Keep one answer; return what came of it. Raises UserError or StorageError."""
        answered: asyncio.Future[Answered] = asyncio.get_running_loop().create_future()
        self._waiting.append((press, answered))
        if not self._is_writing:
            self._is_writing = True
            self.bot.run_in_background(self._write(), name="answers")
        return await answered

    async def _write(self) -> None:
        try:
            while self._waiting:
                batch = self._waiting[:MOST_AT_ONCE]
                del self._waiting[:MOST_AT_ONCE]
                await self._write_batch(batch)
        finally:
            self._is_writing = False

    async def _write_batch(self, batch: list[tuple[Press, asyncio.Future[Answered]]]) -> None:
        now = self.bot.clock()
        outcomes: list[Answered | UserError] = []
        try:
            async with self.bot.db.begin() as connection:
                await one_at_a_time(connection, {press.occurrence for press, _ in batch})
                writing = _Batch(self.bot, connection)
                for number, (press, _) in enumerate(batch):
                    # A moment apart: the waiting list is in the order of pressing.
                    at = now + timedelta(microseconds=number)
                    outcomes.append(await writing.answer(press, at))
                await writing.look_after(now)
        # Whatever it is, each of those who wait must hear of it.
        except Exception as error:  # noqa: BLE001
            for _, waiting in batch:
                if not waiting.done():
                    waiting.set_exception(error)
            return
        except asyncio.CancelledError:
            for _, waiting in batch:
                waiting.cancel()
            raise
        for (_, waiting), outcome in zip(batch, outcomes, strict=True):
            if waiting.done():
                continue
            if isinstance(outcome, UserError):
                waiting.set_exception(outcome)
            else:
                waiting.set_result(outcome)


class _Batch:
    """Answers written in one transaction; each sees the counts the one before it left."""

    def __init__(self, bot: "SisterCityBot", connection: AsyncConnection) -> None:
        self.bot = bot
        self.connection = connection
        self._looks: dict[int, Look] = {}

    async def answer(self, press: Press, now: datetime) -> Answered | UserError:
        """Keep one answer, or return why it cannot be."""
        number, user = press.occurrence, press.user
        look = self._looks.get(number)
        if look is None:
            look = await event_life.look(self.connection, number)
        if look is None or look.event.guild != press.guild:
            return UserError("error-gone")
        before = await rsvps.load(self.connection, number, user)
        waiting = await rsvps.waiting(self.connection, number) if look.counts.waiting else []
        try:
            given = before.answer if before is not None else None
            response = places.respond(look, user, given, press.wanted, waiting, now)
        except UserError as refused:
            return refused
        await event_life.write(self.connection, response.writes, now)
        look = self._looks[number] = replace(look, counts=response.counts)
        home = await homes.load(self.connection, user)
        return Answered(
            look,
            response.answer,
            remind=before is not None and before.remind and response.answer is not None,
            home=self.bot.world.cities.by_key(home.city_key) if home else None,
        )

    async def look_after(self, now: datetime) -> None:
        """See to it that the cards follow."""
        for number, look in self._looks.items():
            at = now + tend.debounce(look.announcement.card, now)
            await occurrences.tend_later(self.connection, number, at)
            ordinal = look.announcement.occurrence.ordinal
            for beside in await beside_of(self.connection, look.event, ordinal):
                await occurrences.tend_later(self.connection, beside, at)
