"""Let a person say which country: what they may pick while typing, and what they typed."""

from typing import Annotated

from discord import app_commands
from discord.app_commands import Choice

from bot.cogs.interaction import Interaction
from bot.errors import UserError
from bot.gazetteer.areas import Area
from bot.gazetteer.place import AreaMeant, place_meant
from bot.ui.limits import CHOICE_NAME, CHOICES
from bot.words.catalogue import best_locale
from bot.words.country_names import countries_like, country_named
from bot.words.text import clip

LONGEST = 100


class CountryOption(app_commands.Transformer):
    """An option that takes a country: ISO code picked from the choices, or its name as free text."""

    async def transform(  # type: ignore[override]
        self, interaction: Interaction, value: str
    ) -> str:
        client = interaction.client
        locale = best_locale(str(interaction.locale))
        codes = client.world.cities.country_codes
        code = country_named(value[:LONGEST], codes, client.texts, locale)
        if code is None:
            raise UserError("explore-country-unknown", query=value[:LONGEST])
        return code

    async def autocomplete(  # type: ignore[override]
        self, interaction: Interaction, value: str
    ) -> list[Choice[str]]:
        client = interaction.client
        locale = best_locale(str(interaction.locale))
        found = countries_like(
            value[:LONGEST], client.world.cities.country_codes, client.texts, locale, CHOICES
        )
        return [Choice(name=clip(name, CHOICE_NAME), value=code) for name, code in found]


class AreaOption(CountryOption):
    """An option that takes a country, as above, or the name of any region or continent."""

    async def transform(self, interaction: Interaction, value: str) -> str | Area:  # type: ignore[override]
        try:
            return await super().transform(interaction, value)
        except UserError:
            cities = interaction.client.world.cities
            meant = place_meant(value[:LONGEST], cities, inside=True)
            if isinstance(meant, AreaMeant):
                return meant.area
            raise


AreaText = Annotated[str | Area, AreaOption()]
"""The type of a command's area parameter; the command gets the ISO code of a country, or an area."""

CountryText = Annotated[str, CountryOption()]
"""The type of a command's country parameter; the command gets the ISO code."""
