"""/explore: wander through the network of sister cities."""

import random
from collections.abc import Callable
from typing import TYPE_CHECKING

from discord import app_commands
from discord.ext import commands

from bot.cogs.interaction import Interaction
from bot.cogs.lasting import Lasting
from bot.cogs.options.city import CityText
from bot.cogs.options.country import CountryText
from bot.cogs.pages import known_city, setting_for
from bot.cogs.replying import respond, show
from bot.gazetteer.model import City, Found
from bot.gazetteer.resolve import resolve
from bot.pairings.answer import answer_city, answer_pair, shared_sisters
from bot.pairings.explore import most_connected, sisters_in, surprise
from bot.pairings.match import match
from bot.pairings.model import NoCityGiven
from bot.pairings.near import near
from bot.pairings.paths import shortest_path
from bot.ui import custom_ids
from bot.ui.answers import draw, which_city
from bot.ui.command_names import group, words
from bot.ui.explore_cards import (
    common_card,
    country_card,
    match_card,
    near_card,
    path_card,
    random_card,
    top_card,
)
from bot.ui.reply import Reply
from bot.ui.setting import Setting

if TYPE_CHECKING:
    from bot.live.client import SisterCityBot

NEAR_KM, FARTHEST_KM = 100, 2000


def path_reply(city: City, other: City, interaction: Interaction, setting: Setting) -> Reply:
    world = interaction.client.world
    rows = shortest_path(world.pairings, city.row, other.row)
    return path_card([world.cities.city(row) for row in rows], city, other, setting)


def common_reply(city: City, other: City, interaction: Interaction, setting: Setting) -> Reply:
    return common_card(shared_sisters(city, other, interaction.client.world), city, other, setting)


OF_TWO: dict[str, Callable[[City, City, Interaction, Setting], Reply]] = {
    "path": path_reply,
    "common": common_reply,
}


def near_reply(city: City, km: str, interaction: Interaction, setting: Setting) -> Reply:
    return near_card(near(city, interaction.client.world, int(km)), city, int(km), setting)


def country_reply(city: City, country: str, interaction: Interaction, setting: Setting) -> Reply:
    return country_card(sisters_in(city, country, interaction.client.world), city, country, setting)


def match_reply(city: City, _: str, interaction: Interaction, setting: Setting) -> Reply:
    return match_card(match(city, interaction.client.world), city, setting)


OF_ONE: dict[str, Callable[[City, str, Interaction, Setting], Reply]] = {
    "near": near_reply,
    "country": country_reply,
    "match": match_reply,
}


def explored(what: str, city: str, rest: str, interaction: Interaction, setting: Setting) -> Reply:
    """Return the answer to `/explore what`, or the question which city was meant.

    `city` is a key or free text; so is `rest` for two cities, else it is the other option's value.
    """
    found = resolve(city, interaction.client.world.cities)
    if not isinstance(found, Found):
        custom_id = custom_ids.explore_which(what, "city", setting.asker, rest)
        return which_city(found, setting, custom_id)
    if what in OF_ONE:
        return OF_ONE[what](found.city, rest, interaction, setting)
    other = resolve(rest, interaction.client.world.cities)
    if not isinstance(other, Found):
        key = found.city.key
        custom_id = custom_ids.explore_which(what, "other", setting.asker, key)
        return which_city(other, setting, custom_id)
    return OF_TWO[what](found.city, other.city, interaction, setting)


class StationMenu(Lasting, template="station"):
    """Opens the card of the city chosen, for the presser's eyes."""

    async def pressed(self, interaction: Interaction) -> None:
        city = known_city(interaction, self.chosen(interaction)[0])
        answer = answer_city(city, interaction.client.world)
        await respond(interaction, draw(answer, setting_for(interaction)), ephemeral=True)


class ExploreWhichMenu(
    Lasting,
    template=rf"explore:(?P<what>path|common|near|country|match):(?P<slot>city|other):{custom_ids.ASKER}:(?P<rest>.*)",
):
    """Puts the answer about the city that was meant in the menu's place."""

    async def pressed(self, interaction: Interaction) -> None:
        asker = int(self.state["asker"])
        mine = interaction.user.id == asker
        setting = setting_for(interaction, asker if mine else None)
        chosen, rest = self.chosen(interaction)[0], self.state["rest"]
        city, rest = (chosen, rest) if self.state["slot"] == "city" else (rest, chosen)
        reply = explored(self.state["what"], city, rest, interaction, setting)
        await show(interaction, reply, asker=asker)


class AnotherButton(Lasting, template=rf"explore-another:{custom_ids.ASKER}"):
    """Puts another pairing to discover in the place of this one."""

    async def pressed(self, interaction: Interaction) -> None:
        await show(interaction, surprise_reply(interaction), asker=int(self.state["asker"]))


def surprise_reply(interaction: Interaction) -> Reply:
    """Return the card of a pairing drawn by chance. The atlas always has one."""
    world, setting = interaction.client.world, setting_for(interaction)
    drawn = surprise(world, random.Random())
    if drawn is None:
        return Reply(setting.voice.say("hint"))
    city, sister = drawn
    answer = answer_pair(city, sister.city, world)
    card = draw(answer, setting)
    return random_card(card, setting)


class ExploreCog(commands.Cog):
    explore = group("explore")

    def __init__(self, bot: "SisterCityBot") -> None:
        self.bot = bot

    @explore.command(name="path", description=words("command-explore-path"))
    @app_commands.describe(
        city=words("option-explore-path-city"), other=words("option-explore-path-other")
    )
    async def path(
        self, interaction: Interaction, city: CityText, other: CityText | None = None
    ) -> None:
        await self._of_two(interaction, "path", city, other)

    @explore.command(name="common", description=words("command-explore-common"))
    @app_commands.describe(
        city=words("option-explore-common-city"), other=words("option-explore-common-other")
    )
    async def common(
        self, interaction: Interaction, city: CityText, other: CityText | None = None
    ) -> None:
        await self._of_two(interaction, "common", city, other)

    @explore.command(name="near", description=words("command-explore-near"))
    @app_commands.describe(
        city=words("option-explore-near-city"), km=words("option-explore-near-km")
    )
    async def near(
        self,
        interaction: Interaction,
        city: CityText | None = None,
        km: app_commands.Range[int, 1, FARTHEST_KM] = NEAR_KM,
    ) -> None:
        await self._answer(interaction, "near", city, str(km))

    @explore.command(name="country", description=words("command-explore-country"))
    @app_commands.describe(
        city=words("option-explore-country-city"), country=words("option-explore-country-country")
    )
    async def country(self, interaction: Interaction, city: CityText, country: CountryText) -> None:
        await self._answer(interaction, "country", city, country)

    @explore.command(name="match", description=words("command-explore-match"))
    @app_commands.describe(city=words("option-explore-match-city"))
    async def match(self, interaction: Interaction, city: CityText | None = None) -> None:
        await self._answer(interaction, "match", city, "")

    @explore.command(name="top", description=words("command-explore-top"))
    @app_commands.describe(country=words("option-explore-top-country"))
    async def top(self, interaction: Interaction, country: CountryText | None = None) -> None:
        found = most_connected(self.bot.world, country)
        await respond(interaction, top_card(found, country, setting_for(interaction)))

    @explore.command(name="random", description=words("command-explore-random"))
    async def random(self, interaction: Interaction) -> None:
        await respond(interaction, surprise_reply(interaction))

    async def _of_two(
        self, interaction: Interaction, what: str, city: str, other: str | None
    ) -> None:
        if other:
            await self._answer(interaction, what, city, other)
        else:
            # The home is one end of the way, and the city that was named the other.
            await self._answer(interaction, what, None, city)

    async def _answer(
        self, interaction: Interaction, what: str, city: str | None, rest: str
    ) -> None:
        setting = setting_for(interaction)
        if not city:
            home = await self.bot.home_for(interaction.user.id, interaction.guild_id)
            if home is None:
                reply = draw(NoCityGiven(), setting)
                await respond(interaction, reply, ephemeral=True)
                return
            city = home.key
        await respond(interaction, explored(what, city, rest, interaction, setting))


async def setup(bot: "SisterCityBot") -> None:
    bot.add_dynamic_items(StationMenu, ExploreWhichMenu, AnotherButton)
    await bot.add_cog(ExploreCog(bot))
