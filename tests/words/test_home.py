"""Plain words: the asker's city is named first, and the rest asks for some of its sisters."""

import pytest

from bot.gazetteer.asked import AboutCity, AboutPair, Narrowing
from bot.gazetteer.question import read_question
from bot.pairings.world import World
from bot.words.catalogue import phrases


@pytest.mark.parametrize(
    ("text", "city", "area"),
    [
        ("my hometown is Riga, any sister in USA?", "Riga", "US"),
        ("I'm from Leeds, any twin in Germany?", "Leeds", "DE"),
        ("I'm from Leeds, any twin in the US?", "Leeds", "US"),
        ("we're from Lyon, do we have a sister in Japan", "Lyon", "JP"),
        ("Wir wohnen in Ulm. Gibt es eine Partnerstadt in Frankreich?", "Ulm", "FR"),
        ("J'habite à Lyon. Y a-t-il une ville jumelée au Japon ?", "Lyon", "JP"),
        ("Vivo en Sevilla, ¿hay alguna ciudad hermana en Alemania?", "Sevilla", "DE"),
        ("I live in Paris, Texas. Any sister cities in France?", "Paris, Texas", "FR"),
        ("Munich's sister in the States", "Munich", "US"),
        ("Partnerstädte von München in den Staaten", "München", "US"),
    ],
)
def test_the_city_stays_and_the_country_filters(
    world: World, text: str, city: str, area: str
) -> None:
    question = read_question(text, world.cities, phrases())

    assert isinstance(question, AboutCity)
    assert isinstance(question.narrowing, Narrowing)
    assert question.narrowing.area is not None
    assert (question.name, question.narrowing.area.key) == (city, area)


def test_it_is_the_city_named_first(world: World) -> None:
    question = read_question("I live in Seattle. Is it twinned with Kobe?", world.cities, phrases())

    assert isinstance(question, AboutPair)
    assert (question.name, question.other) == ("Seattle", "Kobe")


def test_a_sister_of_flesh_and_blood_filters_nothing(world: World) -> None:
    question = read_question("I live in Leeds. My sister lives in Germany", world.cities, phrases())

    assert getattr(question, "narrowing", None) is None


def test_a_code_is_still_read_where_nothing_follows(world: World) -> None:
    question = read_question("santiago, do", world.cities, phrases())

    assert isinstance(question, AboutCity)
    assert question.name == "santiago, do"
