"""Notice what people do to events by hand: in Discord's event list, to cards, channels, servers."""

import logging
from dataclasses import replace
from typing import TYPE_CHECKING

import discord
from discord.ext import commands

from bot.events.model import Event, Repeat, State
from bot.events.zones import zone_of
from bot.storage import event_life, events, guilds, occurrences
from bot.storage.occurrences import Kept
from bot.ui.event_card import marker, native_of

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
        async with self.bot.db.read() as connection:
            kept = await occurrences.find_native(connection, after.id)
            event = kept and await events.load(connection, kept.occurrence.event)
        if kept is None or not isinstance(event, Event):
            return
        if after.status is discord.EventStatus.cancelled:
            await self._cancelled(kept, event)
        elif after.status is discord.EventStatus.completed:
            await self._completed(kept, event)
        else:
            await self.take_over(kept, event, after)

    async def take_over(self, kept: Kept, event: Event, native: discord.ScheduledEvent) -> None:
        """Make the event what Discord's says, if somebody else than we changed it."""
        found = native_of(native)
        if (
            found is None
            or found.signature() == kept.native_shown.partition(":")[0]
            or self.bot.announcer.event_list.is_writing(native.id, found.signature())
            or kept.occurrence.state is not State.OPEN
        ):
            return
        now = self.bot.clock()
        after = replace(event, title=found.name)
        wanted = self.bot.announcer.event_list.wanted(kept, event)
        if found.location != wanted.location:
            after = replace(after, place=found.location)
        ours = marker(event, kept.occurrence.ordinal)
        written = found.description.partition(ours)[0].strip()
        if written != wanted.description.partition(ours)[0].strip():
            text = "\n".join(
                line for line in written.splitlines() if "discord.com/channels/" not in line
            )
            after = replace(after, description=text.strip())
        moved = (found.start, found.end) != (kept.occurrence.start, kept.occurrence.end)
        async with self.bot.db.begin() as connection:
            if moved and event.series.repeat is Repeat.NONE:
                wall = found.start.astimezone(zone_of(event.timezone)).replace(tzinfo=None)
                after = replace(after, start=wall, duration=found.end - found.start)
            if after != event:
                event = await event_life.change(connection, event, after, now)
            if moved and event.series.repeat is not Repeat.NONE:
                await event_life.move(connection, event, kept, found.start, found.end, now)
            picture = kept.native_shown.partition(":")[2]
            shown = f"{found.signature()}:{picture}"
            await occurrences.native_written(connection, kept.id, native.id, shown)
            await occurrences.tend_at(connection, kept.id, now)
        log.info("event taken over from Discord's occurrence=%d", kept.id)
        await self.bot.announcer.tend(kept.id)

    async def _cancelled(self, kept: Kept, event: Event) -> None:
        """Cancelled in Discord's list is cancelled."""
        if kept.occurrence.state is not State.OPEN:
            return
        async with self.bot.db.begin() as connection:
            await occurrences.native_lost(connection, kept.id, "")
            await event_life.cancel_one(connection, event, kept, "", self.bot.clock())
        log.info("event cancelled in Discord's list occurrence=%d", kept.id)
        await self.bot.announcer.tend(kept.id)

    async def _completed(self, kept: Kept, event: Event) -> None:
        """Ended by hand before its end is ended."""
        if kept.occurrence.state is not State.OPEN:
            return
        async with self.bot.db.begin() as connection:
            await occurrences.native_lost(connection, kept.id, "")
            await event_life.end_one(connection, event, kept, self.bot.clock())
        await self.bot.announcer.tend(kept.id)

    @commands.Cog.listener()
    async def on_scheduled_event_delete(self, native: discord.ScheduledEvent) -> None:
        """Note that Discord's event was deleted; the card stands, `/event announce` makes it anew."""
        async with self.bot.db.begin() as connection:
            kept = await occurrences.find_native(connection, native.id)
            if kept is not None and kept.occurrence.state is State.OPEN:
                await occurrences.native_lost(connection, kept.id, "deleted")

    @commands.Cog.listener()
    async def on_raw_message_delete(self, payload: discord.RawMessageDeleteEvent) -> None:
        """Note that a card was deleted; it is not posted again unless somebody asks."""
        await self._card_deleted(payload.message_id)

    @commands.Cog.listener()
    async def on_raw_bulk_message_delete(self, payload: discord.RawBulkMessageDeleteEvent) -> None:
        for message_id in payload.message_ids:
            await self._card_deleted(message_id)

    async def _card_deleted(self, message_id: int) -> None:
        async with self.bot.db.begin() as connection:
            kept = await occurrences.find_card(connection, message_id)
            if kept is not None:
                await occurrences.card_lost(connection, kept.id, "deleted")
                log.info("card deleted occurrence=%d", kept.id)

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
        """Invited again: its settings are still here, and its events are looked after."""
        async with self.bot.db.begin() as connection:
            await guilds.mark_joined(connection, guild.id)
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
