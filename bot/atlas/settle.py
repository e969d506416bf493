"""Give our own places the region and the time zone of the city nearest to them."""

from collections import defaultdict
from collections.abc import Collection

import numpy as np

from bot.atlas.place import PlaceRow
from bot.gazetteer.distance import distances_km

NEAR_KM = 60.0
"""Farther away the nearest city says nothing of the region a place lies in."""


def settle(places: Collection[PlaceRow]) -> None:
    """Fill in region and time zone where a place has none; of regions themselves the zone only.

    The nearest city of the place's own country is asked, for a border may be nearer than it.
    """
    by_country: dict[str, list[PlaceRow]] = defaultdict(list)
    for place in places:
        if place.timezone:
            by_country[place.country].append(place)
    coordinates = {
        country: np.array([(city.lat, city.lon) for city in cities], np.float32)
        for country, cities in by_country.items()
    }
    for place in places:
        if place.timezone or place.country not in coordinates:
            continue
        km = distances_km(place.lat, place.lon, coordinates[place.country])
        nearest = int(km.argmin())
        city = by_country[place.country][nearest]
        place.timezone = city.timezone
        if km[nearest] <= NEAR_KM and not place.region:
            place.region = city.region
