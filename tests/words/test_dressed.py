"""Plain words: a bare name is a question in whatever it is dressed, and chatter in such a dress is none."""

import pytest

from bot.gazetteer.asked import AboutCity, NoQuestion
from bot.gazetteer.dressed import named_in_full
from bot.gazetteer.index import CityIndex
from bot.gazetteer.model import Found
from bot.gazetteer.question import read_question
from bot.gazetteer.resolve import resolve
from bot.words.catalogue import phrases

DRESSED = {
    "10115 Berlin": "Berlin",
    "Seattle 98101": "Seattle",
    "75001 Paris": "Paris",
    "SW1A 1AA London": "London",
    "Kobe 🇯🇵": "Kobe",
    "Comune di Bologna": "Bologna",
    "Landeshauptstadt Dresden": "Dresden",
    "Freie und Hansestadt Hamburg": "Hamburg",
    "Ayuntamiento de Madrid": "Madrid",
    "Leeds City Council": "Leeds",
    "Z&uuml;rich": "Zürich",
    "KÃ¶ln": "Cologne",
    "<b>Oslo</b>": "Oslo",
    "Ьгтшср": "Munich",
}


@pytest.mark.parametrize(("text", "name"), DRESSED.items())
def test_a_dressed_name_is_a_question(cities: CityIndex, text: str, name: str) -> None:
    asked = read_question(text, cities, phrases())

    assert isinstance(asked, AboutCity)
    found = resolve(asked.name, cities)
    assert isinstance(found, Found)
    assert found.city.name == name


@pytest.mark.parametrize(
    "text",
    [
        "nice city",
        "the city of love",
        "the town hall",
        "greater good",
        "Paris 2024",
        "12345",
        "call me 98101",
        "hello &amp; thanks",
        "ghbdtn",
        "<b>thanks</b>",
        "city council",
    ],
)
def test_chatter_in_such_a_dress_is_none(cities: CityIndex, text: str) -> None:
    assert isinstance(read_question(text, cities, phrases()), NoQuestion)


@pytest.mark.parametrize(
    "text",
    [
        "Is Paris Hilton's sister famous",
        "Is Jack London's sister alive?",
        "Does Florence Pugh have a sister?",
    ],
)
def test_half_of_a_persons_name_is_no_city(cities: CityIndex, text: str) -> None:
    assert isinstance(read_question(text, cities, phrases()), NoQuestion)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("I live in Denver. What are its sister cities?", "Denver"),
        ("My mother was born in Kraków. Which cities is it twinned with?", "Kraków"),
        ("Ich komme aus Jena. Welche Partnerstädte hat sie?", "Jena"),
    ],
)
def test_its_sisters_are_those_of_the_city_spoken_of(
    cities: CityIndex, text: str, name: str
) -> None:
    assert read_question(text, cities, phrases()) == AboutCity(name)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Die France", "Die, France"), ("Y France", "Y, France"), ("Eu France", "Eu, France"),
        ("Borough of Swindon", "Borough of Swindon"), ("Metropolitan Borough of Wigan", "Metropolitan Borough of Wigan"),
        ("Town of Banff", "Town of Banff"), ("Kingston, Jamaica not Canada", "Kingston, Jamaica"),
        ("Portland, Maine not Oregon", "Portland, Maine"),
    ],
)  # fmt: skip
def test_a_town_is_known_by_its_country_or_its_form(
    text: str, name: str, cities: CityIndex
) -> None:
    question = read_question(text, cities, phrases())

    assert isinstance(question, AboutCity)
    assert (question.name, question.narrowing) == (name, None)


@pytest.mark.parametrize("text", ["The Netherlands", "New Zealand", "City of Angels"])
def test_an_area_or_a_nickname_is_no_town_in_its_country(text: str, cities: CityIndex) -> None:
    assert not named_in_full(text, cities)
