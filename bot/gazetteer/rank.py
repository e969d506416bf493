"""Turn people and letters into scores: what is expected before a letter is read, what an edit demands."""

import math
from itertools import pairwise

import numpy as np
import numpy.typing as npt

from bot.gazetteer.score import POPULATION_FLOOR, POPULATION_WEIGHT, SISTER_BONUS, TRUST


def trust(letters: int) -> float:
    """Return the prior that each edit demands of a city before it is believed."""
    if letters <= TRUST[0][0]:
        return TRUST[0][1]
    for (shorter, high), (longer, low) in pairwise(TRUST):
        if letters <= longer:
            return high + (low - high) * (letters - shorter) / (longer - shorter)
    return TRUST[-1][1]


def people_prior(people: int) -> float:
    """Return the prior of a city of so many people."""
    return POPULATION_WEIGHT * math.log(people + POPULATION_FLOOR)


def prior(
    population: npt.NDArray[np.integer], sisters: npt.NDArray[np.integer]
) -> npt.NDArray[np.float64]:
    """Return how likely each city is meant before a letter is read, as a logarithm."""
    people: npt.NDArray[np.float64] = POPULATION_WEIGHT * np.log(
        population.astype(np.float64) + POPULATION_FLOOR
    )
    return people + SISTER_BONUS * (sisters > 0)
