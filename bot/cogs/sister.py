"""/sister and /pairing: who is bound to a city, and what binds two of them."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from discord import app_commands
from discord.ext import commands

from bot.cogs import areas
from bot.cogs.interaction import Interaction
from bot.cogs.options.city import CityText
from bot.cogs.pages import LASTING, setting_for
from bot.cogs.replying import respond
from bot.gazetteer.asked import AboutCity, AboutHome, AboutPair
from bot.news.model import Entry
from bot.pairings.answer import answer
from bot.pairings.contract import outcome_of
from bot.pairings.model import PairAnswer
from bot.ui.answer_card import draw
from bot.ui.command_names import everywhere, words

if TYPE_CHECKING:
    from bot.live.client import SisterCityBot


class SisterCog(commands.Cog):
    def __init__(self, bot: "SisterCityBot") -> None:
        self.bot = bot

    @everywhere
    @app_commands.command(name="sister", description=words("command-sister"))
    @app_commands.describe(
        city=words("option-sister-city"),
        ended=words("option-sister-ended"),
        private=words("option-private"),
    )
    async def sister(
        self,
        interaction: Interaction,
        city: CityText | None = None,
        ended: bool = False,
        private: bool = False,
    ) -> None:
        home = None
        if not city:
            home = await self.bot.home_for(interaction.user.id, interaction.guild_id)
        question = AboutCity(city) if city else AboutHome()
        found = answer(question, home, self.bot.world)
        self.bot.figures.answered(outcome_of(found))
        reply = draw(found, setting_for(interaction), ended=ended)
        await respond(interaction, reply, ephemeral=private)

    @everywhere
    @app_commands.command(name="pairing", description=words("command-pairing"))
    @app_commands.describe(
        city=words("option-pairing-city"),
        other=words("option-pairing-other"),
        postcard=words("option-pairing-postcard"),
    )
    async def pairing(
        self,
        interaction: Interaction,
        city: CityText,
        other: CityText | None = None,
        postcard: bool = False,
    ) -> None:
        question: AboutPair | AboutHome
        if other:
            question = AboutPair(city, other)
        else:
            home = await self.bot.home_for(interaction.user.id, interaction.guild_id)
            question = AboutPair(home.key, city) if home else AboutHome()
        found = answer(question, None, self.bot.world)
        news: Sequence[Entry] = ()
        if isinstance(found, PairAnswer):
            news = await self.bot.news_at_hand(found.city, found.other)
        self.bot.figures.answered(outcome_of(found))
        reply = draw(found, setting_for(interaction), news=news, as_postcard=postcard)
        await respond(interaction, reply)


async def setup(bot: "SisterCityBot") -> None:
    bot.add_dynamic_items(*LASTING, *areas.LASTING)
    await bot.add_cog(SisterCog(bot))
