"""Flags beside a name tell where the city lies, those of parts of a country as well."""

import pytest

from bot.gazetteer.asked import AboutCity, AboutPair, NoQuestion
from bot.gazetteer.in_its_language import read_in_its_language
from bot.words.catalogue import phrases
from tests.pairings.whole_world import whole_world

SCOTLAND, WALES, ENGLAND = (
    "\U0001f3f4" + "".join(chr(0xE0000 + ord(letter)) for letter in code) + "\U000e007f"
    for code in ("gbsct", "gbwls", "gbeng")
)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Valencia 🇪🇸 twins", "Valencia, Spain"),
        ("Valencia🇪🇸 twins", "Valencia, Spain"),
        ("Valencia 🇻🇪 sister cities", "Valencia, Venezuela"),
        ("ciudades hermanas de Valencia 🇻🇪", "Valencia, Venezuela"),
        ("Partnerstädte von Valencia 🇻🇪", "Valencia, Venezuela"),
        ("jumelages de Valence 🇫🇷", "Valence, France"),
        ("Granada 🇳🇮 twin towns", "Granada, Nicaragua"),
        (f"Perth {SCOTLAND} twins", "Perth, Scotland"),
        (f"Perth {SCOTLAND}", "Perth, Scotland"),
        (f"Newport {WALES} sister cities", "Newport, Wales"),
        (f"Boston {ENGLAND} sister cities", "Boston, England"),
        (f"sister cities of {SCOTLAND}", "Scotland"),
        ("sister cities of 🇫🇷", "France"),
        ("Kobe, Japan 🇯🇵", "Kobe, Japan 🇯🇵"),
        ("sister cities of Kobe, Japan 🇯🇵", "Kobe, Japan"),
        ("Ontario 🇺🇸", "Ontario 🇺🇸"),
    ],
)
def test_a_flag_is_read_as_its_area(text: str, name: str) -> None:
    assert read_in_its_language(text, whole_world().cities, phrases(), "en-US") == AboutCity(name)


def test_each_of_two_cities_has_its_flag() -> None:
    text = f"Is Perth {SCOTLAND} twinned with Aschaffenburg 🇩🇪?"
    question = read_in_its_language(text, whole_world().cities, phrases(), "en-US")
    assert isinstance(question, AboutPair)
    assert (question.name, question.other) == ("Perth, Scotland", "Aschaffenburg, Germany")


def test_a_flag_behind_the_question_tells_where_the_sisters_lie() -> None:
    text = "Seattle sister cities 🇯🇵"
    question = read_in_its_language(text, whole_world().cities, phrases(), "en-US")
    assert isinstance(question, AboutCity)
    assert question.narrowing is not None
    assert question.narrowing.area is not None
    assert question.narrowing.area.key == "JP"


def test_a_greeting_with_a_flag_asks_nothing() -> None:
    text = "happy birthday Lyon 🇫🇷 🎉"
    assert read_in_its_language(text, whole_world().cities, phrases(), "en-US") == NoQuestion()
