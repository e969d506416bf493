"""Decide which city a person means."""

from bot.gazetteer.index import CityIndex
from bot.gazetteer.model import Ambiguous, City, Found, NotFound, Resolution
from bot.gazetteer.normalise import fold


def resolve(query: str, cities: CityIndex) -> Resolution:
    """Return what `query` names: a city key, or free text as people type it. Never raises."""
    city = cities.by_key(query.strip())
    if city is not None:
        return Found(city)
    found = cities.named(fold(query))
    if not found:
        parts = [fold(part) for part in query.split(",")]
        found = [
            city
            for city in cities.named(parts[0])
            if parts[-1]
            in (city.country.lower(), fold(cities.countries[city.country]), fold(city.region))
        ]
    match found:
        case []:
            return NotFound(query)
        case [first]:
            return Found(first)
        case [first, second, *_] if first.population >= 4 * second.population:
            return Found(first, tuple(found[1:5]))
    return Ambiguous(query, tuple(found[:5]))


def complete(text: str, cities: CityIndex, limit: int = 25) -> tuple[City, ...]:
    """Return up to `limit` cities that `text`, still being typed, may become, likeliest first."""
    return tuple(cities.named(fold(text))[:limit])
