"""Decide how likely a city is meant, whether to believe it, and whether to ask."""

import math
from itertools import pairwise

from bot.gazetteer.names import POPULATION_FLOOR, POPULATION_WEIGHT

EXACT = 3.0
"""Added to the score of a city whose name was typed as it stands."""

QUALIFIED = 1.0
"""Added where the query says in which region or country, and the city is there."""

EDIT = 4.0
"""What one unit of edit cost takes off: as much as 300 times fewer people."""

ASK_BELOW = 1.0
"""Gap of scores under which we ask: the runner-up then has at least a quarter of the people."""

_TRUST = ((3, 6.5), (4, 5.6), (5, 4.6), (6, 3.6), (8, 2.7), (10, 2.0), (14, 1.5))
"""Prior that one edit demands, by the number of letters typed: a village needs a long name or a
single edit, a metropolis does not."""

NAMESAKE_PEOPLE = 50_000
"""A country's name means a city only if a city of just this name has so many people."""


def trust(letters: int) -> float:
    """Return the prior that each edit demands of a city before it is believed."""
    if letters <= _TRUST[0][0]:
        return _TRUST[0][1]
    for (shorter, high), (longer, low) in pairwise(_TRUST):
        if letters <= longer:
            return high + (low - high) * (letters - shorter) / (longer - shorter)
    return _TRUST[-1][1]


def people_prior(people: int) -> float:
    """Return the prior of a city of so many people."""
    return POPULATION_WEIGHT * math.log(people + POPULATION_FLOOR)
