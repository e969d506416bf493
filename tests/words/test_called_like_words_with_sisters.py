"""A city called like a word of everyday is asked about where its name is due, and only there."""

import pytest

from bot.gazetteer.asked import AboutArea, AboutCity, AboutHome, AboutPair, NoQuestion
from bot.gazetteer.question import read_question
from bot.pairings.world import World
from bot.words.catalogue import phrases
from tests.words.told import told


@pytest.mark.parametrize(
    ("text", "name", "area"),
    [
        ("bath sister city in Germany", "bath", "DE"), ("Bath sister city in Germany", "Bath", "DE"),
        ("nice sister city in Japan", "nice", "JP"), ("nice twin towns in germany", "nice", "DE"),
        ("reading twin town in Germany", "reading", "DE"), ("mobile sister cities in Japan", "mobile", "JP"),
        ("orange twin towns in France", "orange", "FR"), ("split sister city in Germany", "split", "DE"),
        ("twin towns of nice in Japan", "nice", "JP"), ("twin towns of Mobile in Japan", "Mobile", "JP"),
        ("sister cities of bath in Germany", "bath", "DE"), ("which sister cities does nice have in Germany", "nice", "DE"),
        ("essen partnerstadt in Polen", "essen", "PL"), ("leon ciudad hermana en Francia", "leon", "FR"),
    ],
    ids=str,
)  # fmt: skip
def test_a_city_called_like_a_word_with_sisters_in_an_area(
    text: str, name: str, area: str, world: World
) -> None:
    question = read_question(text, world.cities, phrases())

    assert isinstance(question, AboutCity)
    assert question.name == name
    assert question.narrowing is not None
    assert [each.key for each in question.narrowing.areas] == [area]


def test_the_area_is_offered_that_the_word_may_praise_sisters_in(world: World) -> None:
    said = told("nice sister city in Japan", world)

    assert "In Japan: Kamakura." in said
    assert "Or did you mean Japan (country)?" in said


@pytest.mark.parametrize(
    "text",
    [
        "a nice sister city in Japan", "any nice sister city in Japan", "we are reading about twin towns in Germany",
        "best sister city in Germany", "nice sister cities in Japan!",
    ],
)  # fmt: skip
def test_only_the_area_is_asked_about(text: str, world: World) -> None:
    question = read_question(text, world.cities, phrases())

    assert isinstance(question, AboutArea) or (isinstance(question, AboutCity) and question.inside)


@pytest.mark.parametrize(
    "text",
    [
        "is it nice to have a sister city", "what a nice sister city", "that is a nice twin town", "reading about sister cities",
        "I was reading about sister cities", "is reading about twin towns fun", "I took a bath in the sister city",
        "do you have a mobile app for sister cities", "should we split the sister city budget", "wir essen mit der Partnerstadt",
        "it is nice that we have a sister city",
    ],
)  # fmt: skip
def test_the_word_itself_names_no_city(text: str, world: World) -> None:
    assert isinstance(read_question(text, world.cities, phrases()), NoQuestion | AboutHome)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("is nice twinned with Nuremberg", ("nice", "Nuremberg")), ("is bath a twin town of Braunschweig", ("bath", "Braunschweig")),
        ("is split a sister city of Cologne", ("split", "Cologne")), ("are bath and split twinned", ("bath", "split")),
        ("ist essen mit Tel Aviv verpartnert", ("essen", "Tel Aviv")),
    ],
    ids=str,
)  # fmt: skip
def test_such_a_city_is_one_of_two(text: str, names: tuple[str, str], world: World) -> None:
    question = read_question(text, world.cities, phrases())

    assert isinstance(question, AboutPair)
    assert (question.name, question.other) == names
