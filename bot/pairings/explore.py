"""Wander through the network: who is most connected, who lies in a country, what surprises."""

import math
import random

import numpy as np

from bot.gazetteer.distance import distance_km
from bot.gazetteer.model import City
from bot.pairings import area
from bot.pairings.model import Connected, Sister
from bot.pairings.world import World

DRAWN = 64
"""Pairings looked at for one surprise: enough to hold a few odd ones, quick to weigh."""

DOMESTIC_WEIGHT = 0.1


def most_connected(
    world: World, country: str | None = None, limit: int = 10
) -> tuple[Connected, ...]:
    """Return the cities with most listed sisters, in `country` (ISO alpha-2) or in the world."""
    cities, rows = world.cities, world.pairings.rows
    inside = np.ones(len(rows), bool)
    if country is not None:
        if country not in cities.country_codes:
            return ()
        inside = cities.country_numbers[rows] == cities.country_codes.index(country)
    return area.most_connected(world, inside, limit)


def surprise(world: World, chance: random.Random) -> tuple[City, Sister] | None:
    """Return a listed pairing to discover, None if there is none.

    Drawn so that it surprises: a tie across half the world between two places with few others
    comes up far more often than one of two capitals, a domestic one or a charter's seldom.
    """
    graph = world.pairings
    edges = len(graph.listed_partner)
    if not edges:
        return None
    drawn = []
    weights = []
    for edge in (chance.randrange(edges) for _ in range(DRAWN)):
        node = int(np.searchsorted(graph.listed_start, edge, side="right")) - 1
        partner = int(graph.listed_partner[edge])
        a = world.cities.city(int(graph.rows[node]))
        b = world.cities.city(int(graph.rows[partner]))
        degrees = int(graph.listed_counts[node]) * int(graph.listed_counts[partner])
        weight = distance_km(a, b) / math.sqrt(degrees) + 1.0
        drawn.append((a, b))
        weights.append(weight * (DOMESTIC_WEIGHT if a.country == b.country else 1.0))
    city, other = chance.choices(drawn, weights)[0]
    bond = graph.bond(city.row, other.row)
    if bond is None:
        raise AssertionError(f"a listed edge without a bond: {city.key}, {other.key}")
    return city, Sister(other, bond, distance_km(city, other))
