"""Say how much a name alone tells about the city meant."""

import numpy as np
import numpy.typing as npt

PRIMARY, NICKNAME, ALTERNATE, CODE, ROMANISED = range(5)
"""Kinds of names: the city's own, one of data/nicknames.tsv, another one, an airport-like code, a machine-made romanisation."""

KIND_PENALTY = (0.0, 0.4, 1.1, 1.6, 2.2)
"""What a kind of name takes off a city's prior."""

BEGUN_PENALTY = (0.0, 2.0, 1.0, 2.0, 1.8)
"""What a kind of name takes off besides while it is being typed: few begin with an exonym of one place
and mean another, and the more letters are typed the less it matters."""

POPULATION_WEIGHT = 0.7
POPULATION_FLOOR = 500
"""A city's prior is 0.7·ln(people + 500): ten times the people count as two typos' difference less."""

SISTER_BONUS = 0.3
"""Added to the prior of a city with any pairing (docs/decisions/0007-sisters-in-ranking.md)."""

WEIGHT_STEPS = 20
"""Steps per unit of the one-byte weights kept beside each name."""


def prior(
    population: npt.NDArray[np.integer], sisters: npt.NDArray[np.integer]
) -> npt.NDArray[np.float64]:
    """Return how likely each city is meant before a letter is read, as a logarithm."""
    people: npt.NDArray[np.float64] = POPULATION_WEIGHT * np.log(
        population.astype(np.float64) + POPULATION_FLOOR
    )
    return people + SISTER_BONUS * (sisters > 0)
