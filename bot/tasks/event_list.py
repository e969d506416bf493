"""Keep an entry in Discord's own list of events for every occurrence that is announced, as was decided."""

import asyncio
import logging
from contextlib import suppress
from typing import TYPE_CHECKING, assert_never

import discord

from bot.door.door import Denied
from bot.events.intents import (
    CancelNative,
    CreateNative,
    EditNative,
    EndNative,
    LookUpNative,
    NativeDeed,
)
from bot.events.model import Look
from bot.events.native import Native, SeenNative, marker
from bot.events.tend import NativeClosed, NativeDone, Refused
from bot.storage import events
from bot.tasks.refusals import refused
from bot.ui.event_card import seen_of
from bot.words.catalogue import best_locale
from bot.words.event import ShownEvent, card_url
from bot.words.event_elsewhere import native
from bot.words.voice import Voice

if TYPE_CHECKING:
    from bot.live.client import SisterCityBot

log = logging.getLogger(__name__)

ECHO_S = 30.0
_CLOSED = "closed"


class EventList:
    """Writes Discord's own events; `Announcer` says when and which."""

    def __init__(self, bot: "SisterCityBot") -> None:
        self.bot = bot
        self._door = bot.door
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

    def wanted(self, look: Look) -> Native:
        """Return Discord's own event as it should be."""
        voice = Voice(self.bot.texts, best_locale(look.event.locale), self.bot.clock())
        link = card_url(look.event, look.announcement)
        return native(ShownEvent.of(look, self.bot.world.cities), voice, link)

    def seen(self, guild: discord.Guild, native_id: int | None) -> SeenNative | None:
        """Return how Discord's event stands, as far as the gateway has told us."""
        there = guild.get_scheduled_event(native_id or 0)
        return None if there is None else seen_of(there)

    async def carry_out(
        self, deed: NativeDeed, guild: discord.Guild, shown: ShownEvent
    ) -> SeenNative | NativeDone | NativeClosed | Refused:
        """Do it and return how it went."""
        try:
            match deed:
                case LookUpNative(number):
                    return seen_of(await self._fetch(guild, number))
                case CreateNative():
                    return await self._create(deed, guild, shown)
                case EditNative():
                    return await self._edit(deed, guild, shown)
                case EndNative() | CancelNative():
                    return await self._close(deed, guild)
            assert_never(deed)
        except Denied as denied:
            log.info("no entry in the list occurrence=%d error=%s", shown.id, denied)
            return refused(denied.verdict)

    async def _create(
        self, deed: CreateNative, guild: discord.Guild, shown: ShownEvent
    ) -> NativeDone:
        found = await self._find(guild, shown) if deed.look_first else None
        if found is not None:
            # It may have been made when the event said something else: what it shows counts.
            shows = seen_of(found).shows
            return NativeDone(found.id, shows or deed.native)
        cover = await self._cover(shown)
        made = await self._door.ask(
            lambda: guild.create_scheduled_event(
                name=deed.native.name,
                description=deed.native.description,
                location=deed.native.location,
                start_time=deed.native.start,
                end_time=deed.native.end,
                entity_type=discord.EntityType.external,
                privacy_level=discord.PrivacyLevel.guild_only,
                image=cover,
            )
        )
        await self._delete_doubles(guild, shown, made)
        return NativeDone(made.id, deed.native)

    async def _cover(self, shown: ShownEvent) -> bytes:
        """Return the picture for the cover, or that there is none."""
        none: bytes = discord.utils.MISSING
        if not shown.picture:
            return none
        async with self.bot.db.read() as connection:
            picture = await events.load_picture(connection, shown.event.id)
        return picture[1] if picture else none

    async def _delete_doubles(
        self, guild: discord.Guild, shown: ShownEvent, made: discord.ScheduledEvent
    ) -> None:
        """Take away what was made by requests whose answers were lost: discord.py sends them again."""
        ours = marker(shown.event, shown.occurrence.ordinal)
        for other in guild.scheduled_events:
            if other.id != made.id and ours in (other.description or ""):
                log.info("double entry deleted occurrence=%d", shown.id)
                with suppress(Denied):
                    await self._door.ask(other.delete)

    async def _find(self, guild: discord.Guild, shown: ShownEvent) -> discord.ScheduledEvent | None:
        """Return Discord's event if it was made and we did not live to note it."""
        ours = marker(shown.event, shown.occurrence.ordinal)
        there = await self._door.ask(lambda: guild.fetch_scheduled_events(with_counts=False))
        mine = [e for e in there if ours in (e.description or "")]
        for double in mine[1:]:
            await self._door.ask(double.delete)
        return mine[0] if mine else None

    async def _edit(self, deed: EditNative, guild: discord.Guild, shown: ShownEvent) -> NativeDone:
        there = await self._native(guild, deed.native_id)
        self._note_writing(deed.native_id, deed.native.signature())
        cover = await self._cover(shown) if deed.new_picture else discord.utils.MISSING
        await self._door.ask(
            lambda: there.edit(
                name=deed.native.name,
                description=deed.native.description,
                entity_type=discord.EntityType.external,
                location=deed.native.location,
                start_time=deed.native.start,
                end_time=deed.native.end,
                image=cover,
            )
        )
        return NativeDone(deed.native_id, deed.native)

    def is_closing(self, native_id: int) -> bool:
        """Whether that Discord's event is over is our own doing."""
        return self.is_writing(native_id, _CLOSED)

    async def _close(self, deed: EndNative | CancelNative, guild: discord.Guild) -> NativeClosed:
        self._note_writing(deed.native_id, _CLOSED)
        there = await self._native(guild, deed.native_id)
        if isinstance(deed, EndNative):
            await self._door.ask(there.end)
        else:
            await self._door.ask(there.cancel)
        return NativeClosed()

    async def _native(self, guild: discord.Guild, native_id: int) -> discord.ScheduledEvent:
        return guild.get_scheduled_event(native_id) or await self._fetch(guild, native_id)

    async def _fetch(self, guild: discord.Guild, native_id: int) -> discord.ScheduledEvent:
        return await self._door.ask(
            lambda: guild.fetch_scheduled_event(native_id, with_counts=False)
        )
