"""Find the oldest ties of an area, or of the world."""

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
    ties = [
        (bond.since, row, other, bond)
        for row, other, bond in world.pairings.dated()
        if bond.standing is Standing.LISTED
        and bond.status is not Status.ENDED
        and "multilateral" not in bond.notes
    ]
    found: list[tuple[City, Sister]] = []
    for _, row, other, bond in sorted(ties, key=lambda tie: tie[:3]):
        inside = [r for r in (row, other) if area is None or world.cities.lies_in(r, (area.means,))]
        if not inside:
            continue
        city = world.cities.city(inside[0])
        second = world.cities.city(other if inside[0] == row else row)
        found.append((city, Sister(second, bond, distance_km(city, second))))
        if len(found) == OLDEST_SHOWN:
            break
    return Oldest(area, tuple(found))
