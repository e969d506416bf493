"""A yes to “are all of them there?” would grant how many there are: their number is told instead."""

import pytest

from bot.gazetteer.asked import AboutCity
from bot.gazetteer.question import read_question
from bot.pairings.world import World
from bot.words.catalogue import phrases

OF_SO_MANY = {
    # city; area
    "are all of Seattle's sisters in Asia?": ("Seattle", "AS"),
    "does every sister of Seattle lie in Asia": ("Seattle", "AS"),
    "are most of Seattle's sisters in Asia": ("Seattle", "AS"),
    "are half of Seattle's sisters in Asia": ("Seattle", "AS"),
    "are all of Dublin's sister cities in Europe?": ("Dublin", "EU"),
    "does Leeds have three German twins": ("Leeds", "DE"),
    "does Leeds have 3 German sister cities": ("Leeds", "DE"),
    "has Coventry three German twins": ("Coventry", "DE"),
    "does Coventry have four twins in Germany": ("Coventry", "DE"),
    "does Dublin have two Chinese twins": ("Dublin", "CN"),
    "does Leeds have three sister cities": ("Leeds", ""),
    "Hat Leeds drei deutsche Partnerstädte?": ("Leeds", "DE"),
    "Sind alle Partnerstädte von Leeds in Deutschland?": ("Leeds", "DE"),
    "Est-ce que toutes les villes jumelées de Leeds sont en Allemagne ?": ("Leeds", "DE"),
    "¿Están todas las ciudades hermanas de Leeds en Alemania?": ("Leeds", "DE"),
    "¿Tiene Leeds tres ciudades hermanas en Alemania?": ("Leeds", "DE"),
}


@pytest.mark.parametrize(("text", "expected"), OF_SO_MANY.items(), ids=list(OF_SO_MANY))
def test_a_question_of_how_many_are_there_is_answered_by_their_number(
    world: World, text: str, expected: tuple[str, str]
) -> None:
    question = read_question(text, world.cities, phrases())

    assert isinstance(question, AboutCity)
    asked = question.narrowing
    assert asked is not None
    area = asked.area.key if asked.area else ""
    assert (question.name, area, asked.count, asked.whether) == (*expected, True, False)
    assert question.left_out == ()


@pytest.mark.parametrize(
    "text",
    [
        "does Seattle have a sister city in Japan",
        "does Seattle have any sister cities in Japan at all",
        "Hat Seattle eine Partnerstadt in Japan?",
    ],
)
def test_whether_there_is_any_is_still_answered_with_yes(world: World, text: str) -> None:
    question = read_question(text, world.cities, phrases())

    assert isinstance(question, AboutCity)
    assert question.narrowing is not None
    assert (question.narrowing.whether, question.narrowing.count) == (True, False)
