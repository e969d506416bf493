"""Give our own places the region and the time zone of the city nearest to them."""

from collections import defaultdict
from collections.abc import Collection, Mapping

import numpy as np

from bot.atlas.place import PlaceRow
from bot.gazetteer.distance import distances_km

NEAR_KM = 60.0
"""Farther away the nearest city says nothing of the region a place lies in."""


def settle(places: Collection[PlaceRow], names_of_regions: Mapping[str, str]) -> None:
    """Fill in region and time zone where a place has none; of a region that is the place itself none.

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
        itself = names_of_regions.get(city.region_key, "").casefold() == place.name.casefold()
        if km[nearest] <= NEAR_KM and not place.region and not itself:
            place.region = city.region
