"""A kind of tie that no answer picks by is said to be left out, and never granted with a yes."""

import pytest

from bot.gazetteer.asked import AboutCity, AboutKinds, AboutPair
from bot.gazetteer.question import read_question
from bot.pairings.world import World
from bot.words.catalogue import phrases
from tests.words.told import told

ASKED = {
    "friendship cities of Manchester": "friendship cities",
    "Coventry friendship cities": "friendship cities",
    "only the friendship cities of Bristol": "the friendship cities",
    "which of Coventry's twins are friendship cities": "friendship cities",
    "Sydney's sister cities, not friendship cities": "not friendship cities",
    "does Cardiff have any friendship cities": "friendship cities",
    "is Faisalabad a friendship city of Manchester": "a friendship city",
    "villes amies de Lyon": "villes amies",
    "does Leeds have no German twins": "no",
}


@pytest.mark.parametrize(("text", "said"), ASKED.items(), ids=list(ASKED))
def test_the_kind_is_said_to_be_left_out(world: World, text: str, said: str) -> None:
    question = read_question(text, world.cities, phrases())

    assert isinstance(question, AboutCity | AboutPair)
    assert question.left_out == (said,)


@pytest.mark.parametrize(
    "text",
    ["does Cardiff have any friendship cities", "does Leeds have no German twins"],
)
def test_no_yes_grants_what_was_left_out(world: World, text: str) -> None:
    assert "Yes" not in told(text, world)


def test_what_such_a_city_is_is_still_told(world: World) -> None:
    question = read_question("what is a friendship city", world.cities, phrases())

    assert isinstance(question, AboutKinds)
