"""Let a person say which city: what they may pick while typing, and what they typed."""

import asyncio
from collections.abc import Sequence
from typing import Annotated

import discord
from discord import app_commands
from discord.app_commands import Choice

from bot.cogs.interaction import Interaction
from bot.errors import StorageError
from bot.gazetteer.index import CityIndex
from bot.gazetteer.model import City
from bot.gazetteer.resolve import complete
from bot.ui.limits import CHOICE_NAME, CHOICES, plain
from bot.words.apart import apart
from bot.words.catalogue import Catalogue, best_locale
from bot.words.text import clip

LONGEST = 200
"""Characters of a question that are read; no place has a longer name with its region and country."""

HOME_PATIENCE_S = 0.5

FAMOUS = (
    "gn:5809844",  # Seattle
    "gn:2988507",  # Paris
    "gn:2643743",  # London
    "gn:1850147",  # Tokyo
    "gn:2950159",  # Berlin
    "gn:5128581",  # New York
    "gn:3128760",  # Barcelona
    "gn:3161732",  # Bergen
    "gn:1862415",  # Hiroshima
    "gn:3530597",  # Mexico City
    "gn:3448439",  # São Paulo
    "gn:184745",  # Nairobi
    "gn:2147714",  # Sydney
    "gn:1275339",  # Mumbai
    "gn:745044",  # İstanbul
)
"""Offered while nothing is typed: something to try out, from every part of the world."""


def city_choice(city: City, texts: Catalogue, locale: str) -> Choice[str]:
    """Return "Portland, Maine, United States" with the city's key behind it."""
    parts = [plain(city.name), plain(city.told_region), texts.territory(locale, city.country)]
    name = ", ".join(part for part in parts if part)
    return Choice(name=clip(name, CHOICE_NAME), value=city.key)


def choices_for(text: str, cities: CityIndex, texts: Catalogue, locale: str) -> list[Choice[str]]:
    """Return what the person may mean by what is typed so far, likeliest first."""
    found = complete(text[:LONGEST], cities, CHOICES)
    return city_choices(found[:CHOICES], texts, locale)


def city_choices(cities: Sequence[City], texts: Catalogue, locale: str) -> list[Choice[str]]:
    """Return choices of which no two are named alike, for Discord takes the first of equals."""
    return [city_choice(city, texts, locale) for city in apart(cities, texts, locale)]


async def offered_at_first(interaction: Interaction) -> list[City]:
    """Return the person's home, the server's, then famous cities, for a field still empty."""
    client = interaction.client
    homes: list[City | None] = []
    try:
        async with asyncio.timeout(HOME_PATIENCE_S):
            homes.append(await client.home_of(interaction.user.id))
            homes.append(await client.guild_home(interaction.guild_id))
    except (TimeoutError, StorageError):
        pass  # the home is a convenience here; famous cities need no store
    famous = [client.world.cities.by_key(key) for key in FAMOUS]
    every = {city.key: city for city in [*homes, *famous] if city is not None}
    return list(every.values())


class CityOption(app_commands.Transformer):
    """An option that takes a city: a key picked from the choices, or free text."""

    async def transform(self, interaction: discord.Interaction, value: str) -> str:
        return value.strip()[:LONGEST]

    async def autocomplete(  # type: ignore[override]
        self, interaction: Interaction, value: str
    ) -> list[Choice[str]]:
        client = interaction.client
        locale = best_locale(str(interaction.locale))
        if value.strip():
            return choices_for(value, client.world.cities, client.texts, locale)
        return city_choices(await offered_at_first(interaction), client.texts, locale)


CityText = Annotated[str, CityOption()]
"""The type of a command's city parameter."""
