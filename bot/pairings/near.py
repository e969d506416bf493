"""Find the cities nearby that have sisters."""

import numpy as np

from bot.gazetteer.distance import distances_km
from bot.gazetteer.index import KINDS
from bot.gazetteer.model import City
from bot.pairings.model import Neighbour
from bot.pairings.world import World

REGION = KINDS.index("region")


def near(city: City, world: World, km: float) -> tuple[Neighbour, ...]:
    """Return every other city within `km` that has listed sisters, nearest first."""
    return _neighbours(city, world, within_km=km, limit=None)


def nearest(city: City, world: World, limit: int = 5) -> tuple[Neighbour, ...]:
    """Return the `limit` nearest other cities that have listed sisters, nearest first.

    Provinces and other regions are left out: they are near to everything they hold.
    """
    return _neighbours(city, world, within_km=None, limit=limit)


def _neighbours(
    city: City, world: World, *, within_km: float | None, limit: int | None
) -> tuple[Neighbour, ...]:
    graph, cities = world.pairings, world.cities
    others = (graph.listed_counts > 0) & (graph.rows != city.row)
    nodes = np.flatnonzero(others & (cities.kind_numbers[graph.rows] != REGION))
    distances = distances_km(city.lat, city.lon, cities.coordinates[graph.rows[nodes]])
    if limit is not None and limit < len(nodes):
        within_km = float(np.partition(distances, limit - 1)[limit - 1])
    close = np.arange(len(nodes)) if within_km is None else np.flatnonzero(distances <= within_km)
    nearest_first = close[np.argsort(distances[close], kind="stable")][:limit]
    return tuple(
        Neighbour(
            cities.city(int(graph.rows[nodes[at]])),
            float(distances[at]),
            int(graph.listed_counts[nodes[at]]),
        )
        for at in nearest_first
    )
