"""Find the ties of a town's districts, and of the county or region around it."""

from collections.abc import Iterator
from itertools import product

from bot.gazetteer.distance import distance_km
from bot.gazetteer.model import City
from bot.pairings.model import Bond, NamedInstead, Part, Sister, Status
from bot.pairings.world import World


def town_beside(row: int, city: City, world: World) -> City | None:
    """Return the town of the place in `row`, if `city` is bound to that town as well."""
    town = world.cities.town_of(row)
    if town is None or world.pairings.bond(city.row, town) is None:
        return None
    return world.cities.city(town)


def parts_with_ties(city: City, world: World) -> list[Part]:
    """Return the city's districts and what lies around it, where they have ties, in order of rows."""
    found = []
    for row in world.cities.parts_of(city.row):
        place = world.cities.city(row)
        if living := living_ties(place, world):
            found.append(Part(place, living, world.cities.belonging_of(row)))
    return found


def named_instead(city: City, world: World) -> tuple[NamedInstead, ...]:
    """Return the ties for which a source names the city, but which stand with a namesake of it."""
    found = []
    for town, partner in world.pairings.named_instead(city.row):
        bond = world.pairings.bond(town, partner)
        listed = bond is not None and "list-names-another" in bond.notes
        found.append(NamedInstead(world.cities.city(town), world.cities.city(partner), listed))
    return tuple(found)


def living_ties(city: City, world: World) -> int:
    """Return how many ties of the city have not ended, listed or reported."""
    bonds = [bond for _, bond in world.pairings.partners(city.row)]
    return sum(bond.status is not Status.ENDED for bond in bonds)


def tied_around(city: City, other: City, world: World) -> tuple[tuple[City, City], ...]:
    """Return which of the two, their districts and what lies around them are bound to each other.

    The tie of `city` and `other` themselves is left out, and what has ended.
    """
    return tuple(
        (one, two)
        for one, two, bond in _bonds_around(city, other, world)
        if bond.status is not Status.ENDED
    )


def ended_around(city: City, other: City, world: World) -> tuple[tuple[City, Sister], ...]:
    """Return the ties that `tied_around` leaves out because they have ended, each seen from one end."""
    return tuple(
        (one, Sister(two, bond, distance_km(one, two)))
        for one, two, bond in _bonds_around(city, other, world)
        if bond.status is Status.ENDED
    )


def _bonds_around(city: City, other: City, world: World) -> Iterator[tuple[City, City, Bond]]:
    for one, two in product(_around(city, world), _around(other, world)):
        if (one, two) == (city.row, other.row) or one == two:
            continue
        bond = world.pairings.bond(one, two)
        if bond is not None:
            yield world.cities.city(one), world.cities.city(two), bond


def _around(city: City, world: World) -> list[int]:
    town = world.cities.town_of(city.row)
    return [city.row, *([] if town is None else [town]), *world.cities.parts_of(city.row)]
