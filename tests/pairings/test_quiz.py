"""Questions of the quiz: exactly one right answer, and none that could be argued about."""

import random

import pytest

from bot.atlas.open import open_atlas
from bot.pairings.quiz import Difficulty, draw_question, is_right
from bot.pairings.world import World
from tests.pairings import small_world as w


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


@pytest.mark.parametrize(
    ("difficulty", "people", "sisters"),
    [(Difficulty.EASY, 500_000, 10), (Difficulty.MEDIUM, 120_000, 2), (Difficulty.HARD, 0, 1)],
)
def test_a_question_is_about_cities_as_well_known_as_its_difficulty(
    world, difficulty, people, sisters
):
    asked = set()
    for seed in range(60):
        question = draw_question(world, difficulty, random.Random(seed))
        asked |= {question.city, *question.answers}

        assert question.city.country != question.right.country

    assert all(city.population >= people and city.kind != "region" for city in asked)
    assert all(world.pairings.listed_count(city.row) >= sisters for city in asked)


def test_easy_questions_are_about_cities_of_different_countries(world):
    for seed in range(30):
        question = draw_question(world, Difficulty.EASY, random.Random(seed))

        assert len({city.country for city in (question.city, *question.answers)}) == 5


@pytest.mark.parametrize(
    ("bond", "counts"),
    [(w.LISTED, True), (w.REPORTED, False), (w.ENDED, False)],
    ids=["listed", "only-reported", "ended"],
)
def test_only_a_listed_sister_of_today_is_a_right_answer(tmp_path, bond, counts):
    small = w.world_of(tmp_path, [w.SEATTLE, w.BERGEN], [(w.SEATTLE, w.BERGEN, bond)])
    seattle, bergen = (small.cities.by_key(city.key) for city in (w.SEATTLE, w.BERGEN))

    assert is_right(small, seattle, bergen) is counts


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
