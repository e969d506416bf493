"""Word the events that a twinned server offers, where this server's moderators answer."""

from datetime import datetime
from typing import TYPE_CHECKING

from bot.events import draft
from bot.storage import guilds, sharing
from bot.storage.outbox import Order
from bot.tasks.deliver import Unneeded
from bot.tasks.posting import Post
from bot.ui.render import render
from bot.ui.setting import Setting
from bot.words.catalogue import BASE, best_locale
from bot.words.event import ShownEvent
from bot.words.twin import offer_outline
from bot.words.voice import Voice

if TYPE_CHECKING:
    from bot.live.client import SisterCityBot


async def draw_offer(bot: "SisterCityBot", order: Order, now: datetime) -> Post | Unneeded:
    """Return the offer, unless it was withdrawn."""
    async with bot.db.read() as connection:
        number, guild_id = int(order.payload["offer"]), order.guild_id or 0
        copy = await sharing.load_offer(connection, number, guild_id)
        if copy is None:
            return Unneeded("withdrawn")
        settings = await guilds.load(connection, guild_id)
        home = await sharing.home_of_origin(connection, copy)
    guild = bot.get_guild(guild_id)
    locale = settings.locale or (str(guild.preferred_locale) if guild else BASE)
    voice = Voice(bot.texts, best_locale(locale), now)
    shown = ShownEvent.of(draft.first_look(copy), bot.world.cities)
    outline = offer_outline(shown, bot.world.cities.by_key(home), voice)
    reply = render(outline, Setting.of_post(voice))
    return Post(reply.content, list(reply.embeds), view=reply.view)
