"""/explore: wander through the network of sister cities."""

import random
from typing import TYPE_CHECKING

from discord import app_commands
from discord.ext import commands

from bot.cogs.asking import with_cities
from bot.cogs.interaction import Interaction
from bot.cogs.lasting import Lasting
from bot.cogs.options.city import CityText
from bot.cogs.options.country import AreaText, CountryText
from bot.cogs.pages import known_city, setting_for
from bot.cogs.replying import respond, show
from bot.gazetteer.areas import Area, AreaKind
from bot.gazetteer.asked import FARTHEST_KM, NEAR_KM
from bot.gazetteer.model import City, Found
from bot.gazetteer.resolve import resolve
from bot.pairings import dated, explored
from bot.pairings.area import answer_area
from bot.pairings.explore import surprise
from bot.pairings.oldest import oldest
from bot.pairings.on_record import answer_city, answer_pair
from bot.pairings.world import World
from bot.ui import custom_ids
from bot.ui.answer_card import draw
from bot.ui.command_names import group, words
from bot.ui.render import render
from bot.ui.reply import Reply
from bot.ui.setting import Setting
from bot.words.dated import anniversaries_outline, oldest_outline
from bot.words.deeds import Explore
from bot.words.explore import explore_outline, surprise_outline
from bot.words.outline import Outline
from bot.words.unclear import no_city, no_question, which_city

if TYPE_CHECKING:
    from bot.live.client import SisterCityBot


def outline(what: str, city: str, given: str, world: World, setting: Setting) -> Outline:
    """Return the answer to `/explore what`, or the question which city was meant.

    `city` is a key or free text; so is `given` for two cities, else it is the other option's value.
    """
    voice = setting.words
    found = resolve(city, world.cities)
    if not isinstance(found, Found):
        return which_city(found, voice, Explore(what, "", given))
    if what not in explored.OF_TWO:
        around = explored.around(what, found.city, given, world)
        return explore_outline(around, voice, setting.links)
    other = resolve(given, world.cities)
    if not isinstance(other, Found):
        return which_city(other, voice, Explore(what, found.city.key))
    return explore_outline(explored.between(what, found.city, other.city, world), voice)


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
        chosen, rest = self.chosen(interaction)[0], self.state["rest"]
        city, given = (chosen, rest) if self.state["slot"] == "city" else (rest, chosen)
        await _show(interaction, self.state["what"], city, given, int(self.state["asker"]))


class ExploredButton(
    Lasting,
    template=rf"explored:(?P<what>path|common|near|country):{custom_ids.KEY}:(?P<given>[\w:]*):(?P<page>\d+):{custom_ids.ASKER}:\w*",
):
    """Shows a page of what was found."""

    async def pressed(self, interaction: Interaction) -> None:
        state = self.state
        asker, page = int(state["asker"]), int(state["page"])
        await _show(interaction, state["what"], state["key"], state["given"], asker, page)


async def _show(
    interaction: Interaction, what: str, city: str, given: str, asker: int, page: int = 0
) -> None:
    mine = interaction.user.id == asker
    setting = setting_for(interaction, asker if mine else None)
    found = outline(what, city, given, interaction.client.world, setting)
    await show(interaction, render(found, setting, page=page), asker=asker)


class AnotherButton(Lasting, template=rf"explore-another:{custom_ids.ASKER}"):
    """Puts another pairing to discover in the place of this one."""

    async def pressed(self, interaction: Interaction) -> None:
        await show(interaction, surprise_reply(interaction), asker=int(self.state["asker"]))


def surprise_reply(interaction: Interaction) -> Reply:
    """Return the card of a pairing drawn by chance. The atlas always has one."""
    world, setting = interaction.client.world, setting_for(interaction)
    drawn = surprise(world, random.Random())
    if drawn is None:
        return render(no_question(setting.words), setting)
    city, sister = drawn
    pair = answer_pair(city, sister.city, world)
    return render(surprise_outline(pair, setting.words, setting.links), setting)


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
    @app_commands.describe(
        country=words("option-explore-top-country"), by=words("option-explore-top-by")
    )
    @app_commands.choices(
        by=[
            app_commands.Choice(name=words("choice-explore-top-sisters"), value="sisters"),
            app_commands.Choice(name=words("choice-explore-top-age"), value="age"),
        ]
    )
    async def top(
        self, interaction: Interaction, country: AreaText | None = None, by: str = "sisters"
    ) -> None:
        setting, world = setting_for(interaction), self.bot.world
        if by == "age":
            key = country if isinstance(country, str) else ""
            area = country if isinstance(country, Area) else None
            area = world.cities.areas.by_key(AreaKind.COUNTRY, key) if key else area
            found = oldest_outline(oldest(area, world), setting.words)
        elif isinstance(country, Area):
            await respond(interaction, draw(answer_area(country, world), setting))
            return
        else:
            found = explore_outline(explored.top(country, world), setting.words)
        await respond(interaction, render(found, setting))

    @explore.command(name="anniversaries", description=words("command-explore-anniversaries"))
    @app_commands.describe(
        city=words("option-explore-anniversaries-city"),
        month=words("option-explore-anniversaries-month"),
    )
    async def anniversaries(
        self,
        interaction: Interaction,
        city: CityText | None = None,
        month: app_commands.Range[int, 1, 12] | None = None,
    ) -> None:
        today = self.bot.clock().date()

        async def tell(answered: Interaction, cities: tuple[City | None, ...]) -> None:
            setting = setting_for(answered)
            found = dated.anniversaries(cities[0], month or 0, self.bot.world, today)
            await respond(answered, render(anniversaries_outline(found, setting.words), setting))

        await with_cities(interaction, (city,), tell)

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
                await respond(interaction, render(no_city(setting.words), setting))
                return
            city = home.key
        found = outline(what, city, rest, self.bot.world, setting)
        await respond(interaction, render(found, setting))


async def setup(bot: "SisterCityBot") -> None:
    bot.add_dynamic_items(StationMenu, ExploreWhichMenu, ExploredButton, AnotherButton)
    await bot.add_cog(ExploreCog(bot))
