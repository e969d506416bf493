"""Carry out what was decided about events: post their cards, keep Discord's own events in step.

What is to be done is decided in `bot.events.tend`; here it is done, and Discord's answer is brought
back. What has to be kept is gathered and written before the next thing is asked for, and at the
end. So tending may be cut off anywhere, and repeated at any time.
"""

import asyncio
import logging
from collections.abc import Iterable
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING
from weakref import WeakValueDictionary

import discord

from bot.events import life, places, tend
from bot.events.intents import CardDeed, NativeDeed, Step, ThreadOpened, Write
from bot.events.model import Course, Look, State
from bot.events.native import SeenNative
from bot.storage import event_life, occurrences, rsvps
from bot.tasks.event_cards import EventCards
from bot.tasks.event_list import EventList
from bot.words.catalogue import best_locale
from bot.words.event import ShownEvent, picture_mark
from bot.words.voice import Voice

if TYPE_CHECKING:
    from bot.live.client import SisterCityBot

log = logging.getLogger(__name__)


class Tending:
    """One occurrence while it is looked after: how it stands, and what is still to be kept of it."""

    def __init__(self, bot: "SisterCityBot", guild: discord.Guild, look: Look) -> None:
        self.bot = bot
        self.guild = guild
        self.look = look
        self.voice = Voice(bot.texts, best_locale(look.event.locale), bot.clock())
        self.shown = ShownEvent.of(look, bot.world.cities)
        self._to_keep: list[Write] = []

    def note(self, step: Step[CardDeed] | Step[NativeDeed]) -> None:
        """Take in what a step wants kept."""
        if step.writes:
            self._to_keep += step.writes
            told = tend.noted(self.look.announcement, step.writes)
            self.look = replace(self.look, announcement=told)
        if step.again is not None:
            number = self.look.announcement.id
            log.info("event not announced occurrence=%d again_s=%d", number, step.again.seconds)

    async def keep(self) -> None:
        """Write what was noted: nothing is asked of Discord that is not noted before."""
        if self._to_keep:
            async with self.bot.db.begin() as connection:
                await event_life.write(connection, self._to_keep, self.bot.clock())
            self._to_keep.clear()

    async def finish(self, waits: Iterable[timedelta | None]) -> None:
        """Write what was noted, and when to look after it next."""
        now = self.bot.clock()
        told = self.look.announcement
        async with self.bot.db.begin() as connection:
            await event_life.write(connection, self._to_keep, now)
            await occurrences.tended(
                connection,
                told,
                next_at=tend.next_at(told, self.look.event, waits, now),
                again_at=now + tend.debounce(told.card, now),
            )


class Announcer:
    """Tends the occurrences of this process's servers; one at a time each."""

    def __init__(self, bot: "SisterCityBot") -> None:
        self.bot = bot
        self._locks: WeakValueDictionary[int, asyncio.Lock] = WeakValueDictionary()
        self._announcing: WeakValueDictionary[int, asyncio.Lock] = WeakValueDictionary()
        self.cards = EventCards(bot)
        self.event_list = EventList(bot)

    async def tend_due(self) -> int:
        """Tend what is due; return how many there were."""
        async with self.bot.db.read() as connection:
            due = await occurrences.list_due(
                connection, self.bot.clock(), shards=self.bot.own_shards
            )
        for announcement in due:
            try:
                await self.tend(announcement.id)
            # One event that cannot be drawn must not keep all others waiting.
            except Exception:
                log.exception("event not tended occurrence=%d", announcement.id)
                async with self.bot.db.begin() as connection:
                    later = self.bot.clock() + tend.TRY_AGAIN
                    await occurrences.tend_at(connection, announcement.id, later)
        return len(due)

    async def tend(self, occurrence_id: int) -> Look | None:
        """Bring Discord up to date about one occurrence; return how it stands afterwards."""
        lock = self._locks.setdefault(occurrence_id, asyncio.Lock())
        async with lock:
            async with self.bot.db.read() as connection:
                look = await event_life.look(connection, occurrence_id)
            if look is None:
                return None
            guild = self.bot.get_guild(look.event.guild)
            if guild is None or guild.unavailable:
                # Thrown out, or Discord has trouble: `on_guild_available` and `on_guild_join` ask again.
                await self._leave(look)
                return look
            tending = Tending(self.bot, guild, await self._move_on(look))
            try:
                waits = [await self._tend_card(tending), await self._tend_native(tending)]
                await self._tend_thread(tending)
                await tending.finish(waits)
            except BaseException:
                # What Discord has taken must be known, whatever went wrong afterwards.
                await tending.keep()
                raise
            return tending.look

    async def _leave(self, look: Look) -> None:
        now = self.bot.clock()
        async with self.bot.db.begin() as connection:
            again_at = now + tend.debounce(look.announcement.card, now)
            await occurrences.tended(connection, look.announcement, next_at=None, again_at=again_at)

    async def _move_on(self, look: Look) -> Look:
        """Give free places away; close what is over; open what comes next in a series."""
        now = self.bot.clock()
        occurrence = look.announcement.occurrence
        if occurrence.state is State.PLANNED:
            return await self._wake(look)
        is_open = occurrence.state is State.OPEN is look.event.state
        if not is_open or not (now >= occurrence.end or look.counts.waiting):
            return look
        number = look.announcement.id
        async with self.bot.db.begin() as connection:
            course = await event_life.load_course(connection, look.event.id, for_update=True)
            await rsvps.one_at_a_time(connection, number)
            fresh = await event_life.look(connection, number)
            if course is None or fresh is None:
                return look
            waiting = await rsvps.waiting(connection, number)
            after = life.pass_time(course, number, now)
            writes = (
                *places.give_away(fresh, waiting, now),
                *life.difference(course, after, now),
            )
            await event_life.write(connection, writes, now)
            return await event_life.look(connection, number) or look

    async def _wake(self, look: Look) -> Look:
        """Open a series that was to wait, if it is its time."""
        now = self.bot.clock()
        async with self.bot.db.begin() as connection:
            course = await event_life.load_course(connection, look.event.id, for_update=True)
            if course is None:
                return look
            writes = life.difference(course, life.wake(course, now), now)
            await event_life.write(connection, writes, now)
            return await event_life.look(connection, look.announcement.id) or look

    async def _tend_card(self, tending: Tending) -> timedelta | None:
        """Bring the card up to date; return after how long to try again, if at all."""
        event, picture = tending.look.event, picture_mark(tending.shown, tending.voice)
        wanted = tending.shown.signature()
        while True:
            told = tending.look.announcement
            if not tend.wants_card(told, wanted, picture):
                return None
            spot = await self.cards.spot(
                tending.guild,
                tend.place_of_card(told, event),
                picture=bool(picture) and told.card is None,
            )
            if isinstance(spot, tend.Refused):
                step = tend.after_card(told, spot, wanted, picture)
                tending.note(step)
                return step.again
            step = tend.card(told, event, wanted, picture, spot=spot, now=self.bot.clock())
            tending.note(step)
            if step.deed is None:
                return step.again
            await tending.keep()
            outcome = await self.cards.carry_out(step.deed, tending.shown, tending.voice)
            step = tend.after_card(tending.look.announcement, outcome, wanted, picture)
            tending.note(step)
            if isinstance(outcome, tend.Refused):
                return step.again

    async def _tend_thread(self, tending: Tending) -> None:
        """Hang a thread on the card, where one is wanted; without one the card stands all the same."""
        told = tending.look.announcement
        if tend.needs_thread(told, tending.look.event):
            thread = await self.cards.open_thread(told, tending.shown, tending.voice)
            if thread is not None:
                step: Step[CardDeed] = Step((ThreadOpened(told.id, thread),))
                tending.note(step)

    async def _tend_native(self, tending: Tending) -> timedelta | None:
        """Bring Discord's own event up to date; return after how long to try again, if at all."""
        event, picture = tending.look.event, tending.look.picture
        # The card may have been posted a moment ago, and is linked to.
        wanted = self.event_list.wanted(tending.look)
        seen = self.event_list.seen(tending.guild, tending.look.announcement.native)
        while True:
            step = tend.native(
                tending.look.announcement,
                event,
                wanted,
                picture,
                may_create=tending.guild.me.guild_permissions.create_events,
                seen=seen,
                now=self.bot.clock(),
            )
            tending.note(step)
            if step.deed is None:
                return step.again
            await tending.keep()
            outcome = await self.event_list.carry_out(step.deed, tending.guild, tending.shown)
            if isinstance(outcome, SeenNative):
                seen = outcome
                continue
            step = tend.after_native(tending.look.announcement, outcome, picture)
            tending.note(step)
            if isinstance(outcome, tend.Refused):
                return step.again

    async def post_anew(self, event_id: int, channel: int) -> Look | None:
        """Post the card of the open occurrence again, in the channel, and take the old away.

        Whoever asks at the same time waits for the other's card, and has it replaced. Returns None
        where nothing is open any more. Raises Denied where the old card may still stand.
        """
        lock = self._announcing.setdefault(event_id, asyncio.Lock())
        async with lock:
            async with self.bot.db.read() as connection:
                course = await event_life.load_course(connection, event_id)
            if course is None:
                return None
            await self._expect_anew(course)
            # The old card goes first: of a crash in between a missing card is left, not a second one.
            taken_away = life.announce_anew(course, channel)[2]
            for deed in taken_away:
                await self.cards.delete(deed)
            now = self.bot.clock()
            async with self.bot.db.begin() as connection:
                course = await event_life.load_course(connection, event_id, for_update=True)
                if course is None:
                    return None
                after, writes, old = life.announce_anew(course, channel)
                changes = life.difference(course, after, now)
                await event_life.write(connection, (*changes, *writes), now)
            # If it took so long that the event was looked after meanwhile, it has a card again.
            for deed in set(old) - set(taken_away):
                await self.cards.delete(deed)
            looks = [await self.tend(announcement.id) for announcement in after.announced()]
            return looks[0] if looks else None

    async def _expect_anew(self, course: Course) -> None:
        """Keep that the cards are about to be posted again, and when to see whether they were."""
        now = self.bot.clock()
        async with self.bot.db.begin() as connection:
            await event_life.write(connection, life.expect_anew(course), now)
            for announcement in course.announced():
                await occurrences.tend_at(connection, announcement.id, now + tend.TRY_AGAIN)
