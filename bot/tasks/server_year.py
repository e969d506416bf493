"""Tell servers their year, once each, where moderators want it."""

from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

import discord
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.events.year import bounds, due_year
from bot.storage import guilds, outbox, server_years
from bot.storage.outbox import Delivery
from bot.storage.outbox_upkeep import Dropped
from bot.storage.server_years import Wanted, channel_of, gather, order_of, zone_in
from bot.tasks.deliver import Unneeded
from bot.tasks.due_posts import order_due
from bot.tasks.posting import Post, Sent, Thread
from bot.ui.permissions import postable
from bot.ui.render import render
from bot.ui.reply import permitted
from bot.ui.setting import Setting
from bot.words.catalogue import best_locale
from bot.words.server_year import year_outline
from bot.words.text import tidy
from bot.words.voice import Voice

if TYPE_CHECKING:
    from bot.live.client import SisterCityBot

PATIENCE_S = 8.0
"""A post waits so long for its map; nobody is waiting for the post."""


async def round_of_years(bot: "SisterCityBot") -> None:
    """Put the years that are due into the outbox."""
    await order_due(bot, "years", server_years.list_on, _order)


async def _order(bot: "SisterCityBot", connection: AsyncConnection, one: Wanted) -> int:
    """Order the server's year if it is due; that, and that it was, are one transaction."""
    now = bot.clock()
    settings = await guilds.load(connection, one.guild_id)
    channel_id = channel_of(settings)
    year = due_year(one.since, one.told, now, zone_in(settings, bot.world.cities))
    if year is None or channel_id is None:
        return 0
    if not await server_years.note_told(connection, one.guild_id, year):
        return 0
    order = order_of(one.guild_id, channel_id, year, str(year), now)
    return await outbox.enqueue(connection, [order], now)


class YearHandler:
    """Draws the years in the outbox when they are posted: see `bot.tasks.deliver.Handler`."""

    def __init__(self, bot: "SisterCityBot") -> None:
        self.bot = bot

    async def render(self, delivery: Delivery, now: datetime) -> Post | Unneeded:
        order, bot = delivery.order, self.bot
        guild = bot.get_guild(order.guild_id or 0)
        if guild is None:
            return Unneeded("not in the server")
        async with bot.db.read() as connection:
            settings = await guilds.load(connection, guild.id)
            year = int(order.payload["year"])
            found = await gather(connection, settings, year, bot.world.cities, now)
        if found.is_empty:
            return Unneeded("nothing to tell")
        voice = Voice(bot.texts, settings.locale or best_locale(str(guild.preferred_locale)), now)
        so_far = now < bounds(year, zone_in(settings, bot.world.cities))[1]
        outline = year_outline(found, tidy(guild.name), voice, so_far=so_far)
        reply = render(outline, Setting.of_post(voice))
        place = guild.get_channel_or_thread(order.channel_id)
        if isinstance(place, discord.ForumChannel):
            # A post is begun with words alone.
            plain = replace(reply, picture=None).parts()
            return Post(plain.get("content", ""), plain["embeds"], thread=Thread(outline.title))
        channel = postable(place)
        if channel is not None:
            reply = permitted(reply, channel.permissions_for(guild.me))
        png = None
        if reply.picture is not None and bot.studio is not None:
            png = await bot.studio.draw_within(reply.picture.drawing, PATIENCE_S)
        parts = reply.parts(png)
        return Post(parts.get("content", ""), parts.get("embeds", ()), files=parts.get("files", ()))

    async def sent(
        self, connection: AsyncConnection, delivery: Delivery, sent: Sent, now: datetime
    ) -> None:
        """Nothing more to note: the outbox knows."""

    async def refused(
        self, connection: AsyncConnection, delivery: Delivery, reason: str, now: datetime
    ) -> None:
        """The panel of /setup tells moderators what is missing in the channel."""

    async def expired(self, connection: AsyncConnection, dropped: Dropped) -> None:
        """A year told in spring helps nobody."""
