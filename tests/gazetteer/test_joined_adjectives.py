"""Adjectives of countries that share one word for cities are all heard."""

import pytest

from bot.gazetteer.asked import AboutAreas
from bot.gazetteer.question import read_question
from bot.pairings.answer import answer
from bot.pairings.model import AreaAnswer, Narrowed
from bot.words.catalogue import phrases
from tests.pairings.whole_world import whole_world


@pytest.mark.parametrize(
    ("text", "first", "second"),
    [
        ("polish and ukrainian sister cities", "Poland", "Ukraine"),
        ("German and French sister cities", "Germany", "France"),
        ("English and Welsh towns that are twinned", "England", "Wales"),
        ("deutsche und polnische Partnerstädte", "Germany", "Poland"),
    ],
)
def test_two_adjectives_are_two_areas(text: str, first: str, second: str) -> None:
    question = read_question(text, whole_world().cities, phrases())
    assert isinstance(question, AboutAreas)
    assert {question.area.name, question.other.name} == {first, second}


def test_three_are_answered_for_together() -> None:
    world = whole_world()
    question = read_question("polish, czech and german sister cities", world.cities, phrases())
    found = answer(question, None, world)
    assert isinstance(found, AreaAnswer)
    assert {each.name for each in found.area.parts} == {"Poland", "Czechia", "Germany"}


def test_they_narrow_the_sisters_of_a_city() -> None:
    world = whole_world()
    question = read_question("Leeds, French and Polish twin towns", world.cities, phrases())
    found = answer(question, None, world)
    assert isinstance(found, Narrowed)
    assert {each.city.name for each in found.sisters} == {"Lille"}


@pytest.mark.parametrize(
    "text",
    [
        "us cities with sister cities in ireland",
        "which us cities have sister cities in ireland",
        "US towns twinned with irish towns",
        "how many us cities are twinned with irish cities",
    ],
)
def test_us_before_cities_is_a_country(text: str) -> None:
    question = read_question(text, whole_world().cities, phrases())
    assert isinstance(question, AboutAreas)
    assert {question.area.name, question.other.name} == {"United States", "Ireland"}


@pytest.mark.parametrize("text", ["tell us sister cities of Lima", "give us cities in norway"])
def test_us_behind_a_verb_is_who_asks(text: str) -> None:
    question = read_question(text, whole_world().cities, phrases())
    assert not isinstance(question, AboutAreas)
