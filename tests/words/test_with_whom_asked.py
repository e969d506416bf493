"""The word for "whom" in any case is no name: "з ким побратим Львів" is about Lviv, not a pair with Kim."""

import pytest

from bot.gazetteer.asked import AboutCity, NoQuestion
from bot.gazetteer.index import CityIndex
from bot.gazetteer.model import Found
from bot.gazetteer.question import read_question
from bot.gazetteer.resolve import resolve
from bot.gazetteer.tongues import Tongues


@pytest.mark.parametrize(
    ("text", "city"),
    [
        ("з ким побратим львів", "Lviv"),
        ("Чий побратим Луцьк?", "Lutsk"),
        ("Побратимом якого міста є Одеса?", "Odesa"),
        ("с кем побратим омск", "Omsk"),
        ("Кому побратим Казань?", "Kazan"),
        ("z kim partnerem jest rzeszow", "Rzeszów"),
        ("czyim partnerem jest rzeszow", "Rzeszów"),
        ("s kým je partnerem brno", "Brno"),
        ("čí partner je Brno", "Brno"),
        ("kié a testvérvárosa Szeged", "Szeged"),
        ("Bursa nereyle kardeş", "Bursa"),
        ("al cărui oraș este înfrățit Iașiul", "Iași"),
        ("met wie is gouda verzusterd", "Gouda"),
        ("hermanas de valladolid en mexico", "Valladolid"),
        ("sisters of Toledo in Spain", "Toledo"),
    ],
)
def test_the_city_is_asked_about(text: str, city: str, cities: CityIndex, phrases: Tongues) -> None:
    question = read_question(text, cities, phrases)

    assert isinstance(question, AboutCity)
    assert not question.left_out
    found = resolve(question.name, cities)
    assert isinstance(found, Found)
    assert found.city.name == city


@pytest.mark.parametrize(
    "text",
    [
        "the sisters of Victoria in Texas",
        "hermanas de Victoria en Texas",
        "sisters of Charlotte in Paris",
    ],
)
def test_where_somebody_lives_makes_no_city_of_a_person(
    text: str, cities: CityIndex, phrases: Tongues
) -> None:
    assert isinstance(read_question(text, cities, phrases), NoQuestion)
