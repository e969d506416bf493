"""Let pairings decide between cities of one name: who asks for sisters means one that has some."""

from dataclasses import replace

from bot.gazetteer.candidates import LONGEST_CODE
from bot.gazetteer.model import Ambiguous, City, Found, NotFound, Resolution
from bot.gazetteer.score import SHOWN
from bot.pairings.model import Narrowed
from bot.pairings.world import World

FAR_MORE_SISTERS, MANY_SISTERS = 5, 20
"""A menu is headed by the namesake that has so many times the sisters of the likeliest, and so many."""


ABOUT_EQUAL = 4
"""A namesake with pairings is asked about beside a city that an area is called like, unless that has so many times
the people."""


FAR_LESSER, WELL_KNOWN = 20, 200_000
"""A namesake with pairings is asked about beside a city without any unless the latter has so many times the people, or
so many: who asks for a metropolis means it."""


def with_namesakes_there(found: Narrowed, name: str, world: World) -> Narrowed:
    """Return the answer that none of the sisters lies there, with the cities of the name that do.

    "Freiburg in der Schweiz" may be Fribourg.
    """
    asked, inner = found.narrowing, found.answer
    if found.sisters or asked.area is None or asked.outside:
        return found
    entries = world.cities.entries(world.cities.fold(name), (asked.area.means,))
    there = [world.cities.city(row) for row, _ in entries if row != inner.city.row]
    others = tuple(dict.fromkeys([*there, *inner.others]))
    return replace(found, answer=replace(inner, others=others)) if there else found


def before_its_area(city: City, name: str, resolution: Resolution, world: World) -> Resolution:
    """Return what the name of an area means where `city`, called like it, goes before it.

    Such an area makes its city no greater than namesakes elsewhere: León is not León in Nicaragua,
    nor Santiago the one in the Dominican Republic. Mex is a village, though, and Mexico's code; and who says Brest
    may well mean the one in France.
    """
    match resolution:
        case NotFound():
            return Found(city)
        case Ambiguous(_, (first, *others), notes) if first.key == city.key:
            fold = world.cities.fold
            is_code = fold(name) != fold(city.name) and len(name) <= LONGEST_CODE
            if not (is_code and any(fold(other.name) == fold(name) for other in others)):
                if any(_is_equal(city, other, name, world) for other in others):
                    return resolution
                return Found(city, tuple(others), notes)
    return resolution


def _is_equal(city: City, other: City, name: str, world: World) -> bool:
    """Return whether `other` bears the name as well, has sisters, and is not far lesser: Brest in France."""
    fold = world.cities.fold
    bears = fold(city.name) == fold(other.name) == fold(name)
    near = other.population * ABOUT_EQUAL >= city.population
    return bears and near and world.pairings.node_of(other.row) is not None


def asked_for(name: str, resolution: Resolution, world: World) -> Resolution:
    """Return a menu where the likeliest city has no pairings on record, and a namesake not far lesser has.

    Dongcheng is a town of Hainan; who asks for its sisters may mean the district of Beijing.
    """
    graph, fold = world.pairings, world.cities.fold
    match resolution:
        case Found(city, others, ()) if graph.node_of(city.row) is None and others:
            likely = [
                other
                for other in others
                if graph.node_of(other.row) is not None
                and f"{fold(other.name)} ".startswith(f"{fold(name)} ")
                and (not other.population or other.population * FAR_LESSER >= city.population)
            ]
            if likely and city.population < WELL_KNOWN:
                return Ambiguous(name, tuple(dict.fromkeys([*likely, city, *others]))[:SHOWN])
    return resolution


def paired_first(name: str, resolution: Resolution, world: World) -> Resolution:
    """Let a menu begin with the namesake that is asked for here.

    That is the first with pairings, if a city without heads it, or one with far more: nobody who asks
    for Bethlehem's 74 sisters means the one with five.
    """
    if not isinstance(resolution, Ambiguous):
        return resolution
    graph, folded = world.pairings, world.cities.fold(name)
    first = resolution.candidates[0]
    own = [city for city in resolution.candidates if world.cities.fold(city.name) == folded]
    paired = [city for city in own if graph.node_of(city.row) is not None]
    if not paired or own[0] != first:
        return resolution
    head = paired[0]
    most = max(paired, key=lambda city: graph.listed_count(city.row))
    least = max(FAR_MORE_SISTERS * graph.listed_count(head.row), MANY_SISTERS)
    if graph.listed_count(most.row) >= least:
        head = most
    return _headed_by(head, resolution)


def _headed_by(city: City, menu: Ambiguous) -> Ambiguous:
    rest = (other for other in menu.candidates if other != city)
    return replace(menu, candidates=(city, *rest))


def told_apart(resolution: Resolution, world: World) -> Resolution:
    """Let pairings tell cities apart that share name, region and country.

    No menu could: written out they are the same. Where one of them only has pairings on record
    it is the one whose sisters are asked for; the others stand beneath.
    """
    match resolution:
        case Found(city, others) if world.pairings.node_of(city.row) is None:
            alike = [city, *(other for other in others if _written(other) == _written(city))]
        case Ambiguous(_, (city, *more)) if all(_written(m) == _written(city) for m in more):
            alike, others = [city, *more], tuple(more)
        case _:
            return resolution
    paired = [each for each in alike if world.pairings.node_of(each.row) is not None]
    if len(paired) != 1:
        return resolution
    rest = tuple(c for c in dict.fromkeys((city, *others)) if c != paired[0])
    return Found(paired[0], rest, resolution.notes)


def _written(city: City) -> tuple[str, str, str]:
    return city.name, city.region, city.country
