"""Compose a postcard's picture from its words, the sun over its cities, and the cities themselves."""

from datetime import datetime

from bot.gazetteer.index import CityIndex
from bot.pairings.daylight import sun_over
from bot.pictures.postcard import Half, Postcard
from bot.words import outline

SEASIDE_KM = 8
"""A city whose centre lies no farther from the coast has the sea on its postcard."""


def postcard_of(card: outline.Postcard, cities: CityIndex | None = None) -> Postcard:
    """Return what is drawn; within one minute always the same."""
    minute = card.at.replace(second=0, microsecond=0)
    left, right = (_half(side, minute, cities) for side in card.sides)
    return Postcard(left, right, card.distance, card.since)


def _half(side: outline.Side, at: datetime, cities: CityIndex | None) -> Half:
    city = side.city
    sun = sun_over(city.lat, city.lon, at)
    by_the_sea = cities is not None and city.row >= 0 and cities.coast_km[city.row] <= SEASIDE_KM
    return Half(
        city.name,
        side.country,
        side.clock,
        side.weekday,
        round(sun.altitude, 1),
        round(sun.hour_angle, 1),
        round(city.lat, 2),
        city.population,
        bool(by_the_sea),
        city.key,
    )
