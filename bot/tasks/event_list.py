"""Keep an entry in Discord's own list of events for every occurrence that is announced."""

import asyncio
import logging
from contextlib import suppress
from datetime import timedelta
from typing import TYPE_CHECKING

import discord

from bot.errors import Trouble
from bot.events.model import Counts, Event, State
from bot.storage import events, occurrences
from bot.storage.occurrences import Kept
from bot.tasks.trouble import PERMISSIONS_AGAIN, problem_of, try_again_after
from bot.ui.event_card import Native, Shown, card_url, draw_native, marker
from bot.ui.voice import Voice
from bot.words.catalogue import best_locale

if TYPE_CHECKING:
    from bot.live.client import SisterCityBot

log = logging.getLogger(__name__)

UNKNOWN_EVENT = 10070
TOO_MANY_EVENTS = 30038
ECHO_S = 30.0


class EventList:
    """Writes Discord's own events; `Announcer` says when."""

    def __init__(self, bot: "SisterCityBot") -> None:
        self.bot = bot
        self._written: dict[tuple[int, str], float] = {}

    def is_writing(self, native_id: int, signature: str) -> bool:
        """Whether a change of Discord's event that we hear of is one we are making, or just made.

        The gateway may tell us of the first of two edits after the second was answered.
        """
        written_at = self._written.get((native_id, signature), -ECHO_S)
        return asyncio.get_running_loop().time() - written_at < ECHO_S

    def _note_writing(self, native_id: int, signature: str) -> None:
        now = asyncio.get_running_loop().time()
        self._written = {k: at for k, at in self._written.items() if now - at < ECHO_S}
        self._written[native_id, signature] = now

    def wanted(self, kept: Kept, event: Event) -> Native:
        """Return Discord's own event as it should be."""
        voice = Voice(self.bot.texts, best_locale(event.locale))
        shown = self.bot.announcer.show(event, kept, Counts())
        return draw_native(shown, voice, card_url(event.guild, kept.card_channel, kept.card))

    async def tend(
        self, guild: discord.Guild, kept: Kept, shown: Shown, voice: Voice
    ) -> timedelta | None:
        """Bring Discord's event up to date; return after how long to try again, if at all."""
        async with self.bot.db.read() as connection:
            # The card may have been posted a moment ago, and is linked to.
            kept = await occurrences.load(connection, kept.id) or kept
        wanted = draw_native(
            shown, voice, card_url(shown.event.guild, kept.card_channel, kept.card)
        )
        is_open = State.OPEN is kept.occurrence.state is shown.event.state
        if kept.native is not None:
            return await self._write(guild, kept, shown, wanted, is_open=is_open)
        if not is_open or kept.native_problem == "deleted":
            return None
        if kept.occurrence.start <= self.bot.clock():
            await self._note_problem(kept, "started")
            return None
        if not guild.me.guild_permissions.create_events:
            await self._note_problem(kept, "missing:create_events")
            return PERMISSIONS_AGAIN
        native = await self._find(guild, kept, shown) if kept.native_tried_at else None
        if native is None:
            async with self.bot.db.begin() as connection:
                await occurrences.native_tried(connection, kept.id, self.bot.clock())
            native = await self._create(guild, kept, shown, wanted)
            await self._delete_doubles(guild, kept, shown, native)
        async with self.bot.db.begin() as connection:
            await occurrences.native_written(
                connection, kept.id, native.id, f"{wanted.signature()}:{shown.picture}"
            )
        return None

    async def _create(
        self, guild: discord.Guild, kept: Kept, shown: Shown, wanted: Native
    ) -> discord.ScheduledEvent:
        cover = await self._cover(shown)
        try:
            return await guild.create_scheduled_event(
                name=wanted.name,
                description=wanted.description,
                location=wanted.location,
                start_time=wanted.start,
                end_time=wanted.end,
                entity_type=discord.EntityType.external,
                privacy_level=discord.PrivacyLevel.guild_only,
                image=cover,
            )
        except discord.HTTPException as error:
            problem = "too-many" if error.code == TOO_MANY_EVENTS else problem_of(error)
            await self._note_problem(kept, problem)
            raise Trouble(problem, try_again_after(error)) from error

    async def _cover(self, shown: Shown) -> bytes:
        """Return the picture for the cover, or that there is none."""
        async with self.bot.db.read() as connection:
            picture = await events.load_picture(connection, shown.event.id)
        none: bytes = discord.utils.MISSING
        return picture[1] if picture else none

    async def _delete_doubles(
        self, guild: discord.Guild, kept: Kept, shown: Shown, native: discord.ScheduledEvent
    ) -> None:
        """Take away what was made by requests whose answers were lost: discord.py sends them again."""
        ours = marker(shown.event, kept.occurrence.ordinal)
        for other in guild.scheduled_events:
            if other.id != native.id and ours in (other.description or ""):
                log.info("double entry deleted occurrence=%d", kept.id)
                with suppress(discord.HTTPException):
                    await other.delete()

    async def _find(
        self, guild: discord.Guild, kept: Kept, shown: Shown
    ) -> discord.ScheduledEvent | None:
        """Return Discord's event if it was made and we did not live to note it."""
        ours = marker(shown.event, kept.occurrence.ordinal)
        try:
            there = await guild.fetch_scheduled_events(with_counts=False)
        except discord.HTTPException as error:
            raise Trouble(problem_of(error), try_again_after(error)) from error
        mine = [e for e in there if ours in (e.description or "")]
        for double in mine[1:]:
            await double.delete()
        return mine[0] if mine else None

    async def _write(
        self, guild: discord.Guild, kept: Kept, shown: Shown, wanted: Native, *, is_open: bool
    ) -> timedelta | None:
        native_id = kept.native or 0
        signature = wanted.signature()
        written = f"{signature}:{shown.picture}"
        if is_open and kept.native_shown == written:
            return None
        native = guild.get_scheduled_event(native_id)
        if native is None or native.status in (
            discord.EventStatus.completed,
            discord.EventStatus.cancelled,
        ):
            if not is_open:
                await self._note_gone(kept, "")
                return None
            if native is None:
                native = await self._fetch(guild, kept)
        try:
            if not is_open:
                await self._close(native, ended=kept.occurrence.state is State.ENDED)
                await self._note_gone(kept, "")
                return None
            self._note_writing(native_id, signature)
            started = native.status is discord.EventStatus.active
            is_new_picture = kept.native_shown.partition(":")[2] != shown.picture
            cover = await self._cover(shown) if is_new_picture else discord.utils.MISSING
            await native.edit(
                name=wanted.name,
                description=wanted.description,
                entity_type=discord.EntityType.external,
                location=wanted.location,
                start_time=native.start_time if started else wanted.start,
                end_time=wanted.end,
                image=cover,
            )
        except discord.HTTPException as error:
            if error.code == UNKNOWN_EVENT:
                await self._note_gone(kept, "deleted")
                raise Trouble("deleted", None) from error
            await self._note_problem(kept, problem_of(error))
            raise Trouble(problem_of(error), try_again_after(error)) from error
        async with self.bot.db.begin() as connection:
            await occurrences.native_written(connection, kept.id, native_id, written)
        return None

    async def _fetch(self, guild: discord.Guild, kept: Kept) -> discord.ScheduledEvent:
        try:
            return await guild.fetch_scheduled_event(kept.native or 0, with_counts=False)
        except discord.HTTPException as error:
            if error.code == UNKNOWN_EVENT or error.status == 404:
                await self._note_gone(kept, "deleted")
                raise Trouble("deleted", None) from error
            raise Trouble(problem_of(error), try_again_after(error)) from error

    async def _close(self, native: discord.ScheduledEvent, *, ended: bool) -> None:
        if native.status is discord.EventStatus.active:
            await native.end()
        elif native.status is discord.EventStatus.scheduled and not ended:
            await native.cancel()
        # An event that was never started ends by itself at its end, which is over.

    async def _note_problem(self, kept: Kept, problem: str) -> None:
        if kept.native_problem != problem:
            async with self.bot.db.begin() as connection:
                await occurrences.native_failed(connection, kept.id, problem)

    async def _note_gone(self, kept: Kept, problem: str) -> None:
        async with self.bot.db.begin() as connection:
            await occurrences.native_lost(connection, kept.id, problem)
