"""/home: which city a person calls theirs."""

from typing import TYPE_CHECKING

from discord import app_commands
from discord.ext import commands

from bot.cogs.interaction import Interaction
from bot.cogs.lasting import Lasting
from bot.cogs.options.city import CityText
from bot.cogs.pages import known_city, setting_for
from bot.cogs.replying import redraw, respond
from bot.gazetteer.model import City, Found
from bot.gazetteer.resolve import resolve
from bot.storage import homes
from bot.ui import custom_ids
from bot.ui.answer_card import which_city
from bot.ui.command_names import group, words
from bot.ui.render import render
from bot.ui.reply import Reply
from bot.words import person
from bot.words.deeds import SetHome

if TYPE_CHECKING:
    from bot.live.client import SisterCityBot


async def set_home(interaction: Interaction, city: City) -> Reply:
    """Keep the city as the person's home and return what to tell them."""
    async with interaction.client.writing() as connection:
        await homes.store(connection, interaction.user.id, city.key, interaction.client.clock())
    setting = setting_for(interaction)
    return render(person.home_set(city, setting.words), setting)


class SetHomeButton(Lasting, template=rf"home:{custom_ids.KEY}"):
    """Makes a card's city the home of whoever presses it."""

    async def pressed(self, interaction: Interaction) -> None:
        city = known_city(interaction, self.state["key"])
        await respond(interaction, await set_home(interaction, city), ephemeral=True)


class WhichHomeMenu(Lasting, template="whichhome"):
    """Sets the home once the person has said which city was meant; the menu is private."""

    async def pressed(self, interaction: Interaction) -> None:
        city = known_city(interaction, self.chosen(interaction)[0])
        await redraw(interaction, await set_home(interaction, city))


class HomeCog(commands.Cog):
    home = group("home")

    def __init__(self, bot: "SisterCityBot") -> None:
        self.bot = bot

    @home.command(name="set", description=words("command-home-set"))
    @app_commands.describe(city=words("option-home-set-city"))
    async def set(self, interaction: Interaction, city: CityText) -> None:
        found = resolve(city, self.bot.world.cities)
        if isinstance(found, Found) and not (found.others and found.city.key != city):
            reply = await set_home(interaction, found.city)
        else:
            reply = which_city(found, setting_for(interaction), SetHome())
        await respond(interaction, reply, ephemeral=True)

    @home.command(name="show", description=words("command-home-show"))
    async def show(self, interaction: Interaction) -> None:
        setting = setting_for(interaction)
        home = await self.bot.home_of(interaction.user.id)
        server = await self.bot.guild_home(interaction.guild_id)
        await respond(interaction, render(person.home_shown(home, server, setting.words), setting))

    @home.command(name="clear", description=words("command-home-clear"))
    async def clear(self, interaction: Interaction) -> None:
        async with self.bot.writing() as connection:
            had_one = await homes.clear(connection, interaction.user.id)
        setting = setting_for(interaction)
        said = person.home_cleared(setting.words, had_one=had_one)
        await respond(interaction, render(said, setting))


async def setup(bot: "SisterCityBot") -> None:
    bot.add_dynamic_items(SetHomeButton, WhichHomeMenu)
    await bot.add_cog(HomeCog(bot))
