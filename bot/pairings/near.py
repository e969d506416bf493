"""Find the cities nearby that have sisters."""

import numpy as np

from bot.gazetteer.distance import distances_km
from bot.gazetteer.model import City
from bot.pairings.model import Neighbour
from bot.pairings.world import World

REGION = "region"


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
    graph = world.pairings
    counts = graph.listed_counts
    nodes = np.flatnonzero(counts)
    distances = distances_km(city.lat, city.lon, world.cities.coordinates[graph.rows[nodes]])
    order = np.argsort(distances, kind="stable")
    found: list[Neighbour] = []
    for index in order:
        if within_km is not None and distances[index] > within_km:
            break
        if limit is not None and len(found) == limit:
            break
        node = nodes[index]
        other = world.cities.city(int(graph.rows[node]))
        if other.key != city.key and other.kind != REGION:
            found.append(Neighbour(other, float(distances[index]), int(counts[node])))
    return tuple(found)
