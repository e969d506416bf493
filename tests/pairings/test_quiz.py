"""Questions of the quiz: exactly one right answer, and none that could be argued about."""

import random

import pytest

from bot.atlas.open import open_atlas
from bot.pairings.quiz import LEAST_POPULATION, Difficulty, draw_question, is_right
from bot.pairings.world import World


@pytest.fixture(scope="module")
def world() -> World:
    return open_atlas()


@pytest.mark.parametrize("difficulty", Difficulty)
def test_exactly_one_answer_is_right_and_nothing_binds_the_others(world, difficulty):
    for seed in range(60):
        question = draw_question(world, difficulty, random.Random(seed))

        right = [a for a in question.answers if is_right(world, question.city, a)]
        assert right == [question.right]
        assert len({a.name for a in question.answers} | {question.city.name}) == 5
        for wrong in set(question.answers) - {question.right}:
            assert world.pairings.bond(question.city.row, wrong.row) is None


def test_easy_questions_are_about_well_known_cities_of_different_countries(world):
    least = LEAST_POPULATION[Difficulty.EASY]
    for seed in range(30):
        question = draw_question(world, Difficulty.EASY, random.Random(seed))

        everybody = (question.city, *question.answers)
        assert all(city.population >= least for city in everybody)
        assert len({city.country for city in everybody}) == 5


def test_hard_questions_offer_towns_near_the_right_one(world):
    question = draw_question(world, Difficulty.HARD, random.Random(5))

    assert all(abs(a.lat - question.right.lat) < 15 for a in question.answers)


@pytest.mark.parametrize("country", ["NO", "JP", "FJ"])
def test_a_country_may_be_asked_for_whatever_its_size(world, country):
    for difficulty in Difficulty:
        question = draw_question(world, difficulty, random.Random(1), country)

        assert question is None or question.city.country == country
    assert draw_question(world, Difficulty.HARD, random.Random(1), country) is not None


@pytest.mark.parametrize("country", ["XX", "AQ"])
def test_a_country_without_pairings_has_no_question(world, country):
    assert draw_question(world, Difficulty.EASY, random.Random(1), country) is None


def test_the_right_answer_is_not_always_in_the_same_place(world):
    places = set()
    for seed in range(40):
        question = draw_question(world, Difficulty.EASY, random.Random(seed))
        places.add(question.answers.index(question.right))

    assert places == {0, 1, 2, 3}
