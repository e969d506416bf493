"""/event when-both: the hours that suit two cities."""

from typing import TYPE_CHECKING

from discord import app_commands
from discord.ext import commands

from bot.cogs.asking import with_cities
from bot.cogs.event_group import EVENT
from bot.cogs.event_outcome import settings_of, tell
from bot.cogs.event_rights import require_announcer
from bot.cogs.interaction import Interaction
from bot.cogs.options.city import CityText
from bot.cogs.pages import setting_for
from bot.errors import UserError
from bot.events.both import weeks
from bot.events.zones import zone_of
from bot.gazetteer.model import City
from bot.ui.command_names import words
from bot.ui.render import render
from bot.words.event_both import both_outline

if TYPE_CHECKING:
    from bot.live.client import SisterCityBot


class HoursOfBoth(commands.Cog):
    """The command of /event that proposes hours; part of the cog in `event`."""

    bot: "SisterCityBot"

    @EVENT.command(name="when-both", description=words("command-event-when-both"))
    @app_commands.describe(city=words("option-event-city"), other=words("option-event-other"))
    async def when_both(
        self, interaction: Interaction, other: CityText, city: CityText = ""
    ) -> None:
        settings = await settings_of(interaction)
        require_announcer(interaction, settings)

        async def propose(at: Interaction, cities: tuple[City | None, ...]) -> None:
            first = cities[0] or self.bot.world.cities.by_key(settings.home_city or "")
            second = cities[1]
            if first is None or second is None:
                raise UserError("event-city-needed")
            found = weeks(zone_of(first.timezone), zone_of(second.timezone), self.bot.clock())
            setting = setting_for(at)
            await tell(at, render(both_outline(first, second, found, setting.words), setting))

        await with_cities(interaction, (city, other), propose)
