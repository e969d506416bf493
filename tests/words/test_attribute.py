"""Words of English beside "sister city" are no city, however near one they are spelt."""

import pytest

from bot.gazetteer.asked import AboutArea, AboutCity, AboutPair, NoQuestion
from bot.gazetteer.index import CityIndex
from bot.gazetteer.question import read_question
from bot.gazetteer.tongues import Tongues


@pytest.mark.parametrize(
    "text",
    [
        "sister city gala", "Sister City Gala", "student exchange sister city", "sister city exchange", "twin town sign",
        "famous sister cities", "Famous sister cities", "wine twin towns", "little twin towns", "sister city program",
        "random sister city", "sister city garden", "modern sister cities", "best sister city", "rich sister cities",
        "mountain twin town", "sister city bridge", "airport sister city", "university sister city", "chess sister city",
        "what is your favourite sister city", "sister city event tonight", "twinning ceremony", "twinning charter",
        "interesting sister cities", "poetry sister city", "mayor visits sister city", "sister city website",
    ],
)  # fmt: skip
def test_a_word_beside_sister_city_is_no_city(
    text: str, cities: CityIndex, phrases: Tongues
) -> None:
    assert read_question(text, cities, phrases) == NoQuestion()


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("reading twin towns", "reading"), ("hull twin towns", "hull"), ("mobile sister city", "mobile"),
        ("cape coral sister cities", "cape coral"), ("sister city of gala", "gala"), ("cork sister cities", "cork"),
        ("frankfrut sister cities", "frankfrut"), ("Gala's sister city", "Gala"), ("villes jumelées de Tours", "Tours"),
        ("derby twin towns", "derby"), ("sister city bath", "bath"), ("kobe sister city gala", "kobe"),
    ],
)  # fmt: skip
def test_a_city_called_like_a_word_is_asked_about(
    text: str, name: str, cities: CityIndex, phrases: Tongues
) -> None:
    question = read_question(text, cities, phrases)

    assert isinstance(question, AboutCity)
    assert question.name == name


def test_a_word_beside_twin_towns_in_a_country_is_left_out(
    cities: CityIndex, phrases: Tongues
) -> None:
    question = read_question("wine twin towns in France", cities, phrases)

    assert isinstance(question, AboutArea | AboutCity | AboutPair)
    assert question.left_out == ("wine",)
