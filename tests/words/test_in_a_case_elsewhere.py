"""A name in a case is found beside a country that it does not lie in, and the country is said to be left out."""

import pytest

from bot.gazetteer.asked import AboutCity
from bot.gazetteer.index import CityIndex
from bot.gazetteer.model import Found, Taken
from bot.gazetteer.question import read_question
from bot.gazetteer.resolve import resolve
from bot.gazetteer.tongues import Tongues


@pytest.mark.parametrize(
    ("text", "city", "country"),
    [
        ("miasta partnerskie Wrocławia, Niemcy", "Wrocław", "Niemcy"),
        ("miasta partnerskie Gdańska, Niemcy", "Gdańsk", "Niemcy"),
        ("miasta partnerskie Poznania, Niemcy", "Poznań", "Niemcy"),
        ("побратимы Киева, Россия", "Kyiv", "Россия"),
        ("побратимы Мюнхена, Австрия", "Munich", "Австрия"),
        ("побратими Мюнхена, Австрія", "Munich", "Австрія"),
        ("partnerská města Vratislavi, Německo", "Wrocław", "Německo"),
    ],
)
def test_the_city_is_found(
    text: str, city: str, country: str, cities: CityIndex, phrases: Tongues
) -> None:
    question = read_question(text, cities, phrases)

    assert isinstance(question, AboutCity)
    found = resolve(question.name, cities)
    assert isinstance(found, Found)
    assert found.city.name == city
    assert [(note.kind, note.typed) for note in found.notes] == [(Taken.DROPPED, country)]


@pytest.mark.parametrize(
    ("text", "city"),
    [
        ("partnerska mesta ceskych budejovic", "České Budějovice"),
        ("partnerska mesta ceskeho krumlova", "Český Krumlov"),
        ("partnerska mesta ceskeho tesina", "Český Těšín"),
        ("partnerska mesta liptovskeho mikulase", "Liptovský Mikuláš"),
        ("partnerska mesta uherskeho hradiste", "Uherské Hradiště"),
        ("partnerska mesta jindrichova hradce", "Jindřichův Hradec"),
        ("Partnerská města Havlíčkova Brodu", "Havlíčkův Brod"),
        ("miasta partnerskie bialegostoku", "Białystok"),
        ("побратими сум", "Sumy"),
        ("міста-побратими ромен", "Romny"),
    ],
)
def test_a_name_of_two_words_is_found_in_a_case_without_accents(
    text: str, city: str, cities: CityIndex, phrases: Tongues
) -> None:
    question = read_question(text, cities, phrases)

    assert isinstance(question, AboutCity)
    assert question.narrowing is None
    found = resolve(question.name, cities)
    assert isinstance(found, Found)
    assert found.city.name == city


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("partnerská města německých Drážďan", "Drážďany"),
        ("partnerska mesta italskeho milana", "milan"),
        ("miasta partnerskie niemieckiego Lipska", "Lipsk"),
    ],
)
def test_an_adjective_before_a_city_of_that_country_limits_nothing(
    text: str, name: str, cities: CityIndex, phrases: Tongues
) -> None:
    assert read_question(text, cities, phrases) == AboutCity(name)


def test_it_limits_a_city_of_another_country(cities: CityIndex, phrases: Tongues) -> None:
    question = read_question("německá partnerská města Prahy", cities, phrases)

    assert isinstance(question, AboutCity)
    assert question.narrowing is not None
    assert question.narrowing.area is not None
    assert question.narrowing.area.name == "Germany"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("mugladaki kardes sehirler", "mugla"),
        ("edirnedeki kardes sehirler", "edirne"),
        ("aydindaki kardes sehirler", "aydin"),
    ],
)
def test_what_is_in_a_city_is_its_own_in_turkish_without_apostrophe(
    text: str, name: str, cities: CityIndex, phrases: Tongues
) -> None:
    assert read_question(text, cities, phrases) == AboutCity(name)
