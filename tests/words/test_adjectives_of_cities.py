"""A city's adjective beside the word for sister city means the city; an office named in a case is its city's."""

import pytest

from bot.gazetteer.asked import AboutArea, AboutCity
from bot.gazetteer.index import CityIndex
from bot.gazetteer.model import Found
from bot.gazetteer.question import read_question
from bot.gazetteer.resolve import resolve
from bot.gazetteer.tongues import Tongues


@pytest.mark.parametrize(
    ("text", "city"),
    [
        ("київські побратими", "Kyiv"),
        ("львівські міста-побратими", "Lviv"),
        ("одеські побратими", "Odesa"),
        ("вінницькі побратими", "Vinnytsia"),
        ("черкаські побратими", "Cherkasy"),
        ("празькі побратими", "Prague"),
        ("луцькі міста-побратими", "Lutsk"),
        ("пражские города-побратимы", "Prague"),
        ("московские побратимы", "Moscow"),
        ("казанские побратимы", "Kazan"),
        ("омские побратимы", "Omsk"),
        ("рижские города-побратимы", "Riga"),
        ("krakowskie miasta partnerskie", "Kraków"),
        ("Warszawskie miasta partnerskie", "Warsaw"),
        ("łódzkie miasta partnerskie", "Łódź"),
        ("gdanskie miasta partnerskie", "Gdańsk"),
        ("białostockie miasta partnerskie", "Białystok"),
        ("pražská partnerská města", "Prague"),
        ("brněnská partnerská města", "Brno"),
        ("olomoucká partnerská města", "Olomouc"),
        ("Hannoversche Partnerstädte", "Hanover"),
        ("Zürcher Partnerstädte", "Zürich"),
        ("Karlsruher Partnerstädte", "Karlsruhe"),
        ("stockholmska vänorter", "Stockholm"),
        ("magistrát města Brna", "Brno"),
        ("urząd miasta Krakowa", "Kraków"),
        ("мэрия Казани", "Kazan"),
        ("Gommerns Partnerstädte", "Gommern"),
    ],
)
def test_the_city_is_meant(text: str, city: str, cities: CityIndex, phrases: Tongues) -> None:
    question = read_question(text, cities, phrases)

    assert isinstance(question, AboutCity)
    assert not question.left_out
    found = resolve(question.name, cities)
    assert isinstance(found, Found)
    assert found.city.name == city


@pytest.mark.parametrize(
    ("text", "area"),
    [
        ("lubelskie miasta partnerskie", "Lublin"),
        ("німецькі побратими", "Germany"),
        ("китайские побратимы", "China"),
        ("polnische Partnerstädte", "Poland"),
        ("tyska vänorter", "Germany"),
    ],
)
def test_an_areas_adjective_stays_the_areas(
    text: str, area: str, cities: CityIndex, phrases: Tongues
) -> None:
    question = read_question(text, cities, phrases)

    assert isinstance(question, AboutArea)
    assert question.area.name == area


@pytest.mark.parametrize(
    ("text", "area"),
    [
        ("немецкие города-побратимы Омска", "Germany"),
        ("польські побратими Львова", "Poland"),
        ("niemieckie miasta partnerskie Krakowa", "Germany"),
        ("německá partnerská města Brna", "Germany"),
        ("svenska vänorter till Åbo", "Sweden"),
    ],
)
def test_an_areas_adjective_narrows_the_sisters_of_a_city(
    text: str, area: str, cities: CityIndex, phrases: Tongues
) -> None:
    question = read_question(text, cities, phrases)

    assert isinstance(question, AboutCity)
    assert question.narrowing is not None
    assert [each.name for each in question.narrowing.areas] == [area]
