"""Tell servers what comes this week, where moderators want it, and only where something does."""

from datetime import UTC, datetime
from typing import TYPE_CHECKING

import discord
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.events.week import due_week
from bot.storage import guilds, outbox, week_ahead
from bot.storage.outbox import Delivery
from bot.storage.outbox_upkeep import Dropped
from bot.storage.server_years import channel_of, zone_in
from bot.storage.week_ahead import Wanted
from bot.tasks.deliver import Unneeded
from bot.tasks.due_posts import order_due
from bot.tasks.posting import Post, Sent, Thread
from bot.ui.render import render
from bot.ui.setting import Setting
from bot.words.catalogue import best_locale
from bot.words.event import ShownEvent, card_url
from bot.words.voice import Voice
from bot.words.week_ahead import week_outline

if TYPE_CHECKING:
    from bot.live.client import SisterCityBot


async def round_of_weeks(bot: "SisterCityBot") -> None:
    """Put the weeks that are due into the outbox."""
    await order_due(bot, "weeks", week_ahead.list_on, _order)


async def _order(bot: "SisterCityBot", connection: AsyncConnection, one: Wanted) -> int:
    """Order the server's week if it is due; that, and that it was, are one transaction."""
    now = bot.clock()
    settings = await guilds.load(connection, one.guild_id)
    channel_id = channel_of(settings)
    week = due_week(one.told, now, zone_in(settings, bot.world.cities))
    if week is None or channel_id is None:
        return 0
    if not await week_ahead.note_told(connection, one.guild_id, week.monday):
        return 0
    looks, _ = await week_ahead.coming(connection, one.guild_id, now, week.ends)
    if not looks:
        return 0
    order = week_ahead.order_of(one.guild_id, channel_id, week, now)
    return await outbox.enqueue(connection, [order], now)


class WeekHandler:
    """Words the weeks in the outbox when they are posted: see `bot.tasks.deliver.Handler`."""

    def __init__(self, bot: "SisterCityBot") -> None:
        self.bot = bot

    async def render(self, delivery: Delivery, now: datetime) -> Post | Unneeded:
        order, bot = delivery.order, self.bot
        guild = bot.get_guild(order.guild_id or 0)
        if guild is None:
            return Unneeded("not in the server")
        ends = datetime.fromtimestamp(int(order.payload["ends"]), UTC)
        async with bot.db.read() as connection:
            settings = await guilds.load(connection, guild.id)
            looks, more = await week_ahead.coming(connection, guild.id, now, ends)
        if not looks:
            return Unneeded("nothing comes any more")
        voice = Voice(bot.texts, settings.locale or best_locale(str(guild.preferred_locale)), now)
        rows = [
            (ShownEvent.of(look, bot.world.cities), card_url(look.event, look.announcement))
            for look in looks
        ]
        outline = week_outline(rows, more, voice)
        reply = render(outline, Setting.of_post(voice))
        is_forum = isinstance(guild.get_channel(order.channel_id), discord.ForumChannel)
        thread = Thread(outline.title) if is_forum else None
        return Post(reply.content, list(reply.embeds), thread=thread)

    async def sent(
        self, connection: AsyncConnection, delivery: Delivery, sent: Sent, now: datetime
    ) -> None:
        """Nothing more to note: the outbox knows."""

    async def refused(
        self, connection: AsyncConnection, delivery: Delivery, reason: str, now: datetime
    ) -> None:
        """The panel of /setup tells moderators what is missing in the channel."""

    async def expired(self, connection: AsyncConnection, dropped: Dropped) -> None:
        """A week that is over helps nobody."""
