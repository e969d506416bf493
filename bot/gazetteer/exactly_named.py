"""Tell whether an area is meant by its very name, though a city has it in its own, or one elsewhere is called so."""

from collections.abc import Sequence

from bot.gazetteer.areas import OWN, AreaKind, AreaName
from bot.gazetteer.index import CityIndex
from bot.gazetteer.model import City
from bot.gazetteer.names import NICKNAME, PRIMARY

OF_STATES = frozenset({"US", "CA", "AU", "IN"})
"""Countries whose states and provinces everybody knows by name."""

GREATER = 4
"""Such an area has more people by this factor than a city elsewhere that is called the same: Jamaica."""

WELL_KNOWN = 100_000
"""People of a city elsewhere that is known beside a state (Washington), or beside a small country."""


METROPOLIS = 500_000
"""People of a city that is known by its other names: Colonia is Cologne, before a department of Uruguay."""


def goes_first(name: AreaName, entries: Sequence[tuple[City, int]], cities: CityIndex) -> bool:
    """Return whether the area `name` is meant before the cities of `entries`, each with how it is called so.

    Idaho is meant before Idaho Falls in it, and Jamaica before the Jamaica in New York; but nobody calls New
    York City other than New York. Of other regions only one that cities in other countries have for a by-name
    goes first: Jura is a canton, and what some call Győr.
    """
    area = name.area
    by_names = all(
        how > NICKNAME and city.country != area.country and city.population < METROPOLIS
        for city, how in entries
    )
    if name.how == OWN and area.kind is AreaKind.REGION and area.country and by_names:
        return True
    state = area.kind is AreaKind.REGION and area.country in OF_STATES
    if name.how != OWN or not (state or area.kind is AreaKind.COUNTRY):
        return False
    if state and all(how > NICKNAME for _, how in entries):
        return True
    if any(
        cities.lies_in(city.row, (area.means,))
        for city, how in entries
        if not state or how <= NICKNAME
    ):
        return False
    greatest = max((city.population for city, how in entries if how == PRIMARY), default=0)
    if greatest >= WELL_KNOWN and state:
        return False
    return area.people >= (GREATER if state or greatest >= WELL_KNOWN else 1) * greatest
