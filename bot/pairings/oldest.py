"""Find the oldest ties of an area, or of the world."""

from itertools import islice

from bot.gazetteer.areas import Area
from bot.gazetteer.distance import distance_km
from bot.gazetteer.model import City
from bot.pairings.model import Oldest, Sister, Standing, Status
from bot.pairings.world import World

OLDEST_SHOWN = 10
"""Ties that are told."""


def oldest(area: Area | None, world: World) -> Oldest:
    """Return the oldest ties whose beginning is on record, of those that have not ended.

    Nobody is congratulated on the oldest of all (Klagenfurt and Wiesbaden, 1930), but they are the
    oldest; joint declarations of many cities are left out. Each is told from the end that lies in `area`.
    """
    cities, graph = world.cities, world.pairings
    means = None if area is None else (area.means,)
    inside = None if means is None else cities.lie_in(graph.rows, means)
    ties = (
        (row, other, bond)
        for row, other, bond in graph.dated(inside)
        if bond.standing is Standing.LISTED
        and bond.status is not Status.ENDED
        and "multilateral" not in bond.notes
    )
    found: list[tuple[City, Sister]] = []
    for row, other, bond in islice(ties, OLDEST_SHOWN):
        if means is not None and not cities.lies_in(row, means):
            row, other = other, row
        city, second = cities.city(row), cities.city(other)
        found.append((city, Sister(second, bond, distance_km(city, second))))
    return Oldest(area, tuple(found))
