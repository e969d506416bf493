"""/news: the newest about a city or a pair."""

from typing import TYPE_CHECKING

from discord import app_commands
from discord.ext import commands

from bot.cogs.interaction import Interaction
from bot.cogs.lasting import Lasting
from bot.cogs.options.city import CityText
from bot.cogs.pages import known_city, setting_for
from bot.cogs.replying import respond
from bot.errors import StorageError
from bot.gazetteer.model import City
from bot.news.asked import Unclear, cities_asked
from bot.storage import subscriptions
from bot.ui import custom_ids
from bot.ui.answer_card import which_city
from bot.ui.command_names import everywhere, words
from bot.ui.render import render
from bot.ui.reply import Reply
from bot.words.deeds import OpenNews
from bot.words.news import PER_PAGE, news_outline

if TYPE_CHECKING:
    from bot.live.client import SisterCityBot


class NewsCog(commands.Cog):
    def __init__(self, bot: "SisterCityBot") -> None:
        self.bot = bot

    @everywhere
    @app_commands.command(name="news", description=words("command-news"))
    @app_commands.describe(city=words("option-news-city"), other=words("option-news-other"))
    async def news(
        self,
        interaction: Interaction,
        city: CityText | None = None,
        other: CityText | None = None,
    ) -> None:
        if not city:
            home = await self._home(interaction)
            city = home.key if home else None
        if not city:
            await interaction.response.defer(ephemeral=True)
            await respond(interaction, await self._without_city(interaction))
            return
        await answer_news(interaction, city, other)

    async def _home(self, interaction: Interaction) -> City | None:
        try:
            return await self.bot.home_for(interaction.user.id, interaction.guild_id)
        except StorageError:
            return None

    async def _without_city(self, interaction: Interaction) -> Reply:
        """Ask for a city, and show the newest of the operator's feeds meanwhile."""
        setting = setting_for(interaction)
        found = await self.bot.newsroom.exchange(PER_PAGE)
        return render(news_outline(found, setting.words), setting)


async def answer_news(interaction: Interaction, city: str, other: str | None) -> None:
    """Answer with the news of what is named, or ask which city is meant."""
    asked = cities_asked(city, other, interaction.client.world)
    if isinstance(asked, Unclear):
        setting = setting_for(interaction)
        rest = asked.known.key if asked.known else other or ""
        await respond(interaction, which_city(asked.name, setting, OpenNews(other=rest)))
        return
    await interaction.response.defer(thinking=True)
    await respond(interaction, await news_of(interaction, asked.city, asked.other))


async def news_of(
    interaction: Interaction, city: City, other: City | None, *, page: int = 0
) -> Reply:
    """Return a page of the news about a city or a pair; asks GDELT, so defer first."""
    bot = interaction.client
    guild_feeds: list[int] = []
    if interaction.guild_id is not None:
        async with bot.reading() as connection:
            followed = await subscriptions.of_guild(connection, interaction.guild_id)
        guild_feeds = [one.feed_id for one in followed]
    found = await bot.newsroom.news(city, other, guild_feeds=guild_feeds)
    setting = setting_for(interaction)
    return render(news_outline(found, setting.words, city, other), setting, page=page)


class NewsButton(
    Lasting,
    template=rf"news:{custom_ids.KEY}:(?P<other>(?:gn:\d+|x\w+)?):(?P<page>\d+):{custom_ids.ASKER}",
):
    """Shows the news of the card's city, or a further page of them, below."""

    async def pressed(self, interaction: Interaction) -> None:
        city = known_city(interaction, self.state["key"])
        other = known_city(interaction, self.state["other"]) if self.state["other"] else None
        mine = interaction.user.id == int(self.state["asker"])
        # The asker's further pages stand where all can read them, as the first did.
        page = int(self.state["page"])
        await interaction.response.defer(ephemeral=not (mine and page > 0), thinking=True)
        reply = await news_of(interaction, city, other, page=page)
        await respond(interaction, reply)


class WhichNewsMenu(Lasting, template=rf"whichnews:{custom_ids.ASKER}:(?P<other>.*)"):
    """Shows the news of the city that was meant."""

    async def pressed(self, interaction: Interaction) -> None:
        chosen = self.chosen(interaction)[0]
        await answer_news(interaction, chosen, self.state["other"])


async def setup(bot: "SisterCityBot") -> None:
    bot.add_dynamic_items(NewsButton, WhichNewsMenu)
    await bot.add_cog(NewsCog(bot))
