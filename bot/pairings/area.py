"""Answer what binds a region, country or continent to the rest of the world, or to another."""

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
import numpy.typing as npt

from bot.gazetteer.areas import OWN, PART, Area, AreaKind
from bot.gazetteer.asked import AboutAreas, Slip
from bot.gazetteer.distance import distance_km
from bot.gazetteer.index import KINDS
from bot.gazetteer.keys import OWN as OWN_PLACES
from bot.gazetteer.keys import number_of
from bot.gazetteer.model import City
from bot.gazetteer.place import OFFERED, AreaMeant, place_meant
from bot.pairings.model import AreaAnswer, AreaPairs, Bound, Connected, Part, Sister, Status
from bot.pairings.world import World

REGION = KINDS.index("region")

CITIES = 25
"""Most connected cities that an answer names; a card shows ten of them first."""

PAIRS = 50
"""Pairings between two areas that an answer holds; France and Germany have 1,300."""

TIED, TIES = 8, 6
"""Most connected cities of which pairings are drawn, and how many of each."""

COUNTRIES = 6
"""Countries that an area is most bound to, as many as an answer names."""


def answer_area(
    area: Area,
    world: World,
    *,
    how: int = OWN,
    asked: str = "",
    others: tuple[Area, ...] = (),
    namesakes: tuple[City, ...] = (),
    without: Area | None = None,
) -> AreaAnswer:
    """Return the most connected cities of `area`, its pairings, and whom they lead to.

    `asked` are the words that meant it, `how` they did, `others` and `namesakes` what else they name.
    What lies in `without` is left out.
    """
    graph, cities = world.pairings, world.cities
    inside = _inside(area, world)
    if without is not None:
        inside &= ~_inside(without, world)
    here, there = inside[graph.edge_node], inside[graph.edge_partner]
    listed, reported = graph.edge_listed, graph.edge_reported
    leading_out = here & ~there & listed
    countries = cities.country_numbers[graph.rows[graph.edge_partner[leading_out]]]
    counted = np.bincount(countries, minlength=len(cities.country_codes))
    order = np.argsort(-counted, kind="stable")[:COUNTRIES]
    connected = most_connected(world, inside, CITIES)
    own = _own(area, world) if without is None else None
    return AreaAnswer(
        area,
        cities=connected,
        connected=int(np.count_nonzero(inside & (graph.listed_counts > 0))),
        listed=_pairings(here, there, listed),
        reported=_pairings(here, there, reported),
        within=int(np.count_nonzero(here & there & listed)) // 2,
        bound=tuple(
            Bound(cities.country_codes[number], int(counted[number]))
            for number in order.tolist()
            if counted[number]
        ),
        ties=_ties(connected[:TIED], world),
        sources=graph.sources_of(graph.edge_pairing[here & (listed | reported)]),
        how=how,
        asked=asked or area.name,
        others=others,
        namesakes=tuple(city for city in namesakes if own is None or city != own.city),
        without=without,
        own=own,
    )


def with_what_is_as_near(answer: AreaAnswer, slips: tuple[Slip, ...], world: World) -> AreaAnswer:
    """Return the answer with the cities and areas that were as near to what was typed: Iran beside Ireland."""
    keys = (key for slip in slips for key in slip.cities)
    near = (city for key in keys if (city := world.cities.by_key(key)) is not None)
    areas = (area for slip in slips for area in slip.areas)
    return replace(
        answer,
        namesakes=tuple(dict.fromkeys((*near, *answer.namesakes)))[:OFFERED],
        others=tuple(dict.fromkeys((*areas, *answer.others)))[:OFFERED],
    )


def _own(area: Area, world: World) -> Part | None:
    """Return the place that is the area itself and has ties of its own, the one with most; else None."""
    if area.kind is AreaKind.CONTINENT or not area.country:
        return None
    cities, rows = world.cities, world.pairings.rows
    country = cities.country_codes.index(area.country)
    regions = (cities.country_numbers[rows] == country) & (cities.kind_numbers[rows] == REGION)
    called = [city for city in cities.named(area.name) if number_of(city.key) >= OWN_PLACES]
    found = []
    for city in {*map(cities.city, rows[regions].tolist()), *called}:
        row = city.row
        meant = place_meant(city.name, cities, inside=True)
        if isinstance(meant, AreaMeant) and meant.how != PART and meant.area == area:
            bonds = [bond for _, bond in world.pairings.partners(row)]
            found.append(Part(city, sum(bond.status is not Status.ENDED for bond in bonds)))
    living = [part for part in found if part.sisters]
    return max(living, key=lambda part: (part.sisters, part.city.key), default=None)


def answer_areas(area: Area, other: Area, world: World) -> AreaPairs:
    """Return every pairing between a city of `area` and one of `other` that has not ended.

    The listed ones first, and of them those of cities that most people know.
    """
    graph, cities = world.pairings, world.cities
    one, two = _inside(area, world), _inside(other, world)
    node, partner_of = graph.edge_node, graph.edge_partner
    crossing = one[node] & two[partner_of] & (graph.edge_listed | graph.edge_reported)
    # Where the areas overlap, a pairing within both would be met from either end.
    crossing &= ~(two[node] & one[partner_of]) | (node < partner_of)
    edges = np.flatnonzero(crossing)
    people = cities.populations[graph.rows]
    known = np.minimum(people[node[edges]], people[partner_of[edges]]).astype(np.int64)
    edges = edges[np.lexsort((-known, ~graph.edge_listed[edges]))]
    listed = int(np.count_nonzero(graph.edge_listed[edges]))
    pairs = []
    for edge in edges[:PAIRS].tolist():
        city = cities.city(int(graph.rows[node[edge]]))
        partner = cities.city(int(graph.rows[partner_of[edge]]))
        bond = graph.bond_at(int(graph.edge_pairing[edge]))
        pairs.append((city, Sister(partner, bond, distance_km(city, partner))))
    return AreaPairs(area, other, tuple(pairs), listed, len(edges) - listed)


def answer_two_areas(asked: AboutAreas, world: World) -> AreaPairs:
    """Return the pairings between two areas; of namesakes those areas that have any between them."""
    meant = [
        (one, two)
        for one in (asked.area, *asked.instead)
        for two in (asked.other, *asked.other_instead)
        if one != two or not asked.instead
    ]
    found = answer_areas(*meant[0], world)
    for pair in meant[1:]:
        if found.pairs:
            break
        found = max(found, answer_areas(*pair, world), key=lambda each: len(each.pairs))
    others = tuple(pair for pair in meant if pair != (found.area, found.other))
    counts = (answer_area(area, world).listed for area in (found.area, found.other))
    return replace(found, others=others[:OFFERED], counts=tuple(counts) if asked.compared else ())


def most_connected(
    world: World, inside: npt.NDArray[np.bool_], limit: int
) -> tuple[Connected, ...]:
    """Return the cities with most listed sisters among the nodes `inside`.

    Provinces and other regions are left out: the question is for cities. Of two with as many
    sisters the more populous stands first.
    """
    graph, cities = world.pairings, world.cities
    counts = graph.listed_counts
    nodes = np.flatnonzero(inside & (counts > 0) & (cities.kind_numbers[graph.rows] != REGION))
    populations = cities.populations[graph.rows[nodes]].astype(np.int64)
    order = np.lexsort((-populations, -counts[nodes].astype(np.int64)))[:limit]
    return tuple(
        Connected(cities.city(int(graph.rows[node])), int(counts[node])) for node in nodes[order]
    )


def _ties(connected: Sequence[Connected], world: World) -> tuple[tuple[City, City], ...]:
    """Return the pairings of these cities with their most populous sisters."""
    cities = world.cities
    ties = []
    for each in connected:
        rows = world.pairings.listed_neighbours(each.city.row)
        order = np.argsort(-cities.populations[rows].astype(np.int64), kind="stable")
        ties += [(each.city, cities.city(int(row))) for row in rows[order[:TIES]]]
    return tuple(ties)


def _inside(area: Area, world: World) -> npt.NDArray[np.bool_]:
    return world.cities.lie_in(world.pairings.rows, (area.means,))


def _pairings(
    here: npt.NDArray[np.bool_], there: npt.NDArray[np.bool_], kind: npt.NDArray[np.bool_]
) -> int:
    """Return how many pairings of a kind have an end here; one within is met from both."""
    return int(np.count_nonzero(here & kind)) - int(np.count_nonzero(here & there & kind)) // 2
