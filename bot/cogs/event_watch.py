"""Notice what people do to events by hand: in Discord's event list, to cards, channels, servers."""

import logging
from typing import TYPE_CHECKING

import discord
from discord.ext import commands
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.cogs.event_cover import cover, covers_of_copies
from bot.events import takeover
from bot.events.intents import Write
from bot.events.model import Look
from bot.events.native import NativeState, SeenNative
from bot.storage import event_life, events, guilds, occurrences, sharing, subscriptions
from bot.ui.event_card import seen_of
from bot.words.event import POSTCARD

if TYPE_CHECKING:
    from bot.live.client import SisterCityBot

log = logging.getLogger(__name__)


class EventWatchCog(commands.Cog):
    def __init__(self, bot: "SisterCityBot") -> None:
        self.bot = bot

    @commands.Cog.listener()
    async def on_scheduled_event_update(
        self, _before: discord.ScheduledEvent, after: discord.ScheduledEvent
    ) -> None:
        """Take over what a moderator changed in Discord's own event."""
        seen = seen_of(after)
        event_list = self.bot.announcer.event_list
        is_over = seen.state in (NativeState.COMPLETED, NativeState.CANCELLED)
        if is_over and event_list.is_closing(after.id):
            return
        if seen.shows is not None and event_list.is_writing(after.id, seen.shows.signature()):
            return
        async with self.bot.db.read() as connection:
            number, writes = await self._taken_over(connection, seen)
        if not writes:
            return
        async with self.bot.db.begin() as connection:
            number, writes = await self._taken_over(connection, seen, for_update=True)
            await self._keep(connection, number, writes)
        if writes:
            log.info("taken over from Discord's event occurrence=%d", number)
            await self._cover_anew(number)
            await self.bot.announcer.tend(number)

    async def _keep(
        self, connection: AsyncConnection, number: int, writes: tuple[Write, ...]
    ) -> None:
        """Keep what was taken over, and let those hear of it who mean to come."""
        now = self.bot.clock()
        found = await event_life.load(connection, number)
        before = await event_life.load_course(connection, found[1].id) if found else None
        await event_life.write(connection, writes, now)
        after = await event_life.load_course(connection, found[1].id) if found else None
        if before and after and await event_life.tell(connection, before, after, now):
            self.bot.sender.wake.set()
        if after:
            await sharing.pass_on(connection, after.event.id, now)

    async def _cover_anew(self, number: int) -> None:
        """Draw the event's postcard, if it has one, for the start that it has now."""
        async with self.bot.db.read() as connection:
            look = await event_life.look(connection, number)
        if look is None or not look.picture.startswith(POSTCARD):
            return
        fresh = await cover(self.bot, look.event, look.picture)
        if fresh is not None and fresh[0] != look.picture:
            async with self.bot.db.begin() as connection:
                await events.store_picture(connection, look.event.id, *fresh)
                await sharing.pass_on(connection, look.event.id, self.bot.clock(), new_picture=True)
            await covers_of_copies(self.bot, look.event.id)

    async def _taken_over(
        self, connection: AsyncConnection, seen: SeenNative, *, for_update: bool = False
    ) -> tuple[int, tuple[Write, ...]]:
        """Return the occurrence that Discord's event announces (0: none), and what is to be kept."""
        found = await occurrences.find_native(connection, seen.id)
        if found is None:
            return 0, ()
        course = await event_life.load_course(
            connection, found.occurrence.event, for_update=for_update
        )
        if course is None:
            return 0, ()
        wanted = self.bot.announcer.event_list.wanted(Look(course.event, course.find(found.id)))
        return found.id, takeover.changed(course, found.id, seen, wanted, self.bot.clock())

    @commands.Cog.listener()
    async def on_scheduled_event_delete(self, native: discord.ScheduledEvent) -> None:
        """Note that Discord's event was deleted; the card stands, `/event announce` makes it anew."""
        async with self.bot.db.begin() as connection:
            found = await occurrences.find_native(connection, native.id)
            if found is not None:
                writes = takeover.deleted(found)
                await event_life.write(connection, writes, self.bot.clock())

    @commands.Cog.listener()
    async def on_raw_message_delete(self, payload: discord.RawMessageDeleteEvent) -> None:
        """Note that a card was deleted; it is not posted again unless somebody asks."""
        await self._card_deleted(payload.message_id)

    @commands.Cog.listener()
    async def on_raw_bulk_message_delete(self, payload: discord.RawBulkMessageDeleteEvent) -> None:
        for message_id in payload.message_ids:
            await self._card_deleted(message_id)

    @commands.Cog.listener()
    async def on_raw_thread_delete(self, payload: discord.RawThreadDeleteEvent) -> None:
        """Note that the thread on a card was deleted, or the post of a forum that a card begins.

        Both have the number of the card.
        """
        async with self.bot.db.begin() as connection:
            found = await occurrences.find_card(connection, payload.thread_id)
            if found is not None:
                writes = takeover.thread_deleted(found)
                await event_life.write(connection, writes, self.bot.clock())

    async def _card_deleted(self, message_id: int) -> None:
        async with self.bot.db.begin() as connection:
            found = await occurrences.find_card(connection, message_id)
            if found is not None:
                writes = takeover.card_deleted(found)
                await event_life.write(connection, writes, self.bot.clock())
                log.info("card deleted occurrence=%d", found.id)

    @commands.Cog.listener()
    async def on_guild_channel_delete(self, channel: discord.abc.GuildChannel) -> None:
        """Look after the server's events: a card may have gone with the channel."""
        await self._look_after(channel.guild)

    @commands.Cog.listener()
    async def on_guild_role_update(self, _before: discord.Role, after: discord.Role) -> None:
        """What was forbidden may be allowed now."""
        if after in after.guild.me.roles:
            await self._look_after(after.guild)

    @commands.Cog.listener()
    async def on_guild_channel_update(
        self, _before: discord.abc.GuildChannel, after: discord.abc.GuildChannel
    ) -> None:
        await self._look_after(after.guild)

    @commands.Cog.listener()
    async def on_guild_join(self, guild: discord.Guild) -> None:
        """Invited again: its settings are still here, its events are looked after, follows go on."""
        async with self.bot.db.begin() as connection:
            await guilds.mark_joined(connection, guild.id)
            there = {channel.id for channel in (*guild.channels, *guild.threads)}
            await subscriptions.resume_refused(connection, guild.id, there, self.bot.clock())
        await self._look_after(guild)

    @commands.Cog.listener()
    async def on_guild_available(self, guild: discord.Guild) -> None:
        """Catch up on what people did to Discord's own events while we were away."""
        for native in guild.scheduled_events:
            await self.on_scheduled_event_update(native, native)
        await self._look_after(guild)

    @commands.Cog.listener()
    async def on_guild_remove(self, guild: discord.Guild) -> None:
        async with self.bot.db.begin() as connection:
            await guilds.mark_left(connection, guild.id, self.bot.clock())

    async def _look_after(self, guild: discord.Guild) -> None:
        async with self.bot.db.begin() as connection:
            await occurrences.tend_guild(connection, guild.id, self.bot.clock())


async def setup(bot: "SisterCityBot") -> None:
    await bot.add_cog(EventWatchCog(bot))
