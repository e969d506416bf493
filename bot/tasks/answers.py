"""Keep people's answers to events, many at a time.

When an event is announced hundreds press within seconds, and every transaction waits for the disk.
So whatever comes in while one is written goes together into the next.
"""

import asyncio
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from sqlalchemy.ext.asyncio import AsyncConnection

from bot.events.model import Counts, Event, Rsvp
from bot.storage import event_life, occurrences, rsvps
from bot.storage.occurrences import Kept
from bot.storage.rsvps import Answer
from bot.ui.event_card import debounce

if TYPE_CHECKING:
    from bot.live.client import SisterCityBot

MOST_AT_ONCE = 200


@dataclass(frozen=True, slots=True)
class Wish:
    """What a person answers; None takes the answer back."""

    kept: Kept
    event: Event
    user_id: int
    wanted: Rsvp | None


@dataclass(frozen=True, slots=True)
class Outcome:
    """The answer as it is kept, None if there is none; and how many answered what."""

    mine: Answer | None
    counts: Counts


class Answers:
    """Writes answers in the order in which they came."""

    def __init__(self, bot: "SisterCityBot") -> None:
        self.bot = bot
        self._waiting: list[tuple[Wish, asyncio.Future[Outcome]]] = []
        self._is_writing = False

    async def keep(self, kept: Kept, event: Event, user_id: int, wanted: Rsvp | None) -> Outcome:
        """Keep one answer, or take it back (None); return what came of it. Raises StorageError."""
        wish = Wish(kept, event, user_id, wanted)
        outcome: asyncio.Future[Outcome] = asyncio.get_running_loop().create_future()
        self._waiting.append((wish, outcome))
        if not self._is_writing:
            self._is_writing = True
            self.bot.run_in_background(self._write(), name="answers")
        return await outcome

    async def _write(self) -> None:
        try:
            while self._waiting:
                batch = self._waiting[:MOST_AT_ONCE]
                del self._waiting[:MOST_AT_ONCE]
                await self._write_batch(batch)
        finally:
            self._is_writing = False

    async def _write_batch(self, batch: list[tuple[Wish, asyncio.Future[Outcome]]]) -> None:
        now = self.bot.clock()
        outcomes = []
        try:
            async with self.bot.db.begin() as connection:
                for wish, _ in batch:
                    outcomes.append(await _keep(connection, wish, now))
                for kept in {wish.kept.id: wish.kept for wish, _ in batch}.values():
                    at = now + debounce(kept.card, now)
                    await occurrences.tend_later(connection, kept.id, at)
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
            if not waiting.done():
                waiting.set_result(outcome)


async def _keep(connection: AsyncConnection, wish: Wish, now: datetime) -> Outcome:
    kept, event = wish.kept, wish.event
    if wish.wanted is None:
        await rsvps.take_back(connection, kept.id, wish.user_id)
    else:
        await rsvps.answer(
            connection, kept.id, wish.user_id, wish.wanted, capacity=event.capacity, now=now
        )
    if event.capacity and wish.wanted is not Rsvp.GOING:
        await event_life.give_places(connection, event, kept, now)
    return Outcome(
        await rsvps.load(connection, kept.id, wish.user_id), await rsvps.count(connection, kept.id)
    )
