"""Decide which city a person means."""

from bot.gazetteer.index import CityIndex
from bot.gazetteer.model import City, Resolution


def resolve(query: str, cities: CityIndex) -> Resolution:
    """Return what `query` names: a city key, or free text as people type it. Never raises."""
    raise NotImplementedError


def complete(text: str, cities: CityIndex, limit: int = 25) -> tuple[City, ...]:
    """Return up to `limit` cities that `text`, still being typed, may become, likeliest first."""
    raise NotImplementedError
