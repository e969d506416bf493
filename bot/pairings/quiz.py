"""Ask which city is the sister: a city, the right answer, and three that are not."""

import random
from dataclasses import dataclass
from enum import StrEnum

import numpy as np
import numpy.typing as npt

from bot.gazetteer.distance import distances_km
from bot.gazetteer.index import KINDS
from bot.gazetteer.model import City
from bot.pairings.model import Bond, Standing, Status
from bot.pairings.world import World

REGION = KINDS.index("region")

WRONG = 3
"""Answers that are not right, beside the one that is."""

TRIES = 60
"""Cities drawn until one makes a question."""

NEAR_ENOUGH = 60
"""Hard questions draw wrong answers from so many of the cities nearest to the right one."""


class Difficulty(StrEnum):
    """From cities everybody knows to towns nobody does."""

    EASY = "easy"
    MEDIUM = "medium"
    HARD = "hard"


LEAST_POPULATION = {Difficulty.EASY: 500_000, Difficulty.MEDIUM: 120_000, Difficulty.HARD: 0}
LEAST_SISTERS = {Difficulty.EASY: 10, Difficulty.MEDIUM: 2, Difficulty.HARD: 1}
"""How many people, and how many listed sisters, every city of a question has at least.

Size alone is not fame: a hundred cities of a million are known to few outside their country.
"""


@dataclass(frozen=True, slots=True)
class Question:
    """Which of `answers` is a sister of `city`? Exactly one is: `right`."""

    city: City
    right: City
    answers: tuple[City, ...]


@dataclass(frozen=True, slots=True)
class Score:
    """Questions a person answered in one server, how many rightly, and how many of late in a row."""

    user_id: int
    asked: int
    correct: int
    in_a_row: int


def is_right(world: World, city: City, answer: City) -> bool:
    """Return whether `answer` is a listed sister of `city` that has not ended."""
    return _counts(world.pairings.bond(city.row, answer.row))


def draw_question(
    world: World, difficulty: Difficulty, chance: random.Random, country: str | None = None
) -> Question | None:
    """Return a question about a city (in `country`, ISO alpha-2), None if none can be made.

    No wrong answer is on record as bound to the city in any way, ended ties included, and no two
    answers have the same name. Easy ones lie in other countries, hard ones near the right one.
    """
    graph, cities = world.pairings, world.cities
    places = (graph.listed_counts > 0) & (cities.kind_numbers[graph.rows] != REGION)
    known = places & (cities.populations[graph.rows] >= LEAST_POPULATION[difficulty])
    known &= graph.listed_counts >= LEAST_SISTERS[difficulty]
    asked = known
    if country is not None:
        if country not in cities.country_codes:
            return None
        here = cities.country_numbers[graph.rows] == cities.country_codes.index(country)
        # A small country has no metropolis to ask about: its own towns then do.
        asked = known & here if (known & here).any() else places & here
    candidates = graph.rows[asked]
    if not len(candidates):
        return None
    for _ in range(TRIES):
        city = cities.city(int(candidates[chance.randrange(len(candidates))]))
        right = _right_answer(city, world, difficulty, chance)
        if right is None:
            continue
        wrong = _wrong_answers(city, right, world, graph.rows[known], difficulty, chance)
        if len(wrong) == WRONG:
            answers = [right, *wrong]
            chance.shuffle(answers)
            return Question(city, right, tuple(answers))
    return None


def _counts(bond: Bond | None) -> bool:
    return bond is not None and bond.standing is Standing.LISTED and bond.status is not Status.ENDED


def _right_answer(
    city: City, world: World, difficulty: Difficulty, chance: random.Random
) -> City | None:
    """Return a sister abroad that is as well known as the difficulty asks for."""
    least, sisters_at_least = LEAST_POPULATION[difficulty], LEAST_SISTERS[difficulty]
    sisters = [world.cities.city(int(row)) for row in world.pairings.listed_neighbours(city.row)]
    fitting = [
        s
        for s in sisters
        if s.country != city.country
        and s.kind != "region"
        and s.population >= least
        and world.pairings.listed_count(s.row) >= sisters_at_least
        # Crivitz, Wisconsin, and Crivitz, Germany: no riddle.
        and s.name != city.name
    ]
    return chance.choice(fitting) if fitting else None


def _wrong_answers(
    city: City,
    right: City,
    world: World,
    rows: npt.NDArray[np.uint32],
    difficulty: Difficulty,
    chance: random.Random,
) -> list[City]:
    barred = {city.row, right.row, *(row for row, _ in world.pairings.partners(city.row))}
    names = {city.name, right.name}
    if difficulty is Difficulty.HARD:
        distances = distances_km(right.lat, right.lon, world.cities.coordinates[rows])
        rows = rows[np.argsort(distances, kind="stable")[:NEAR_ENOUGH]]
    countries = {city.country, right.country}
    found: list[City] = []
    for _ in range(TRIES * 2):
        other = world.cities.city(int(rows[chance.randrange(len(rows))]))
        if other.row in barred or other.name in names:
            continue
        if difficulty is Difficulty.EASY and other.country in countries:
            continue
        barred.add(other.row)
        names.add(other.name)
        countries.add(other.country)
        found.append(other)
        if len(found) == WRONG:
            break
    return found
