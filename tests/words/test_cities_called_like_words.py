"""What is read where a city is called like a word of everyday: "nice france", "deal new jersey", "york pa"."""

import pytest

from bot.gazetteer.asked import AboutCity, AboutPair, NoQuestion, Question
from bot.gazetteer.index import CityIndex
from bot.gazetteer.question import read_question
from bot.words.catalogue import phrases


def asked(text: str, cities: CityIndex) -> Question:
    return read_question(text, cities, phrases())


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("nice france sister cities", "nice france"), ("nice, france sister cities", "nice, france"), ("Nice France twin towns", "Nice France"),
        ("como italy sister cities", "como italy"), ("como lombardy twin towns", "como lombardy"), ("best netherlands twin towns", "best netherlands"),
        ("deal new jersey sister cities", "deal new jersey"), ("reading pa twin towns", "reading pa"), ("york pa sister cities", "york pa"),
        ("van turkey sister cities", "van turkey"), ("mobile al sister cities", "mobile al"),
        ("nice sister cities", "nice"), ("nice twin town", "nice"),
    ],
    ids=str,
)  # fmt: skip
def test_the_area_behind_a_word_tells_that_it_is_a_city(
    text: str, name: str, cities: CityIndex
) -> None:
    question = asked(text, cities)

    assert isinstance(question, AboutCity)
    assert (question.name, question.left_out) == (name, ())


@pytest.mark.parametrize(
    ("text", "area"),
    [
        ("hello france sister cities", "france"),
        ("thanks germany sister cities", "germany"),
        ("hi peru sister cities", "peru"),
    ],
)
def test_a_greeting_is_no_city_of_the_country_behind_it(
    text: str, area: str, cities: CityIndex
) -> None:
    question = asked(text, cities)

    assert isinstance(question, AboutCity)
    assert question.name == area


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("nice and cannes", ("nice", "cannes")), ("Nice and Cannes", ("Nice", "Cannes")), ("nice & nuremberg", ("nice", "nuremberg")),
        ("nice vs cannes", ("nice", "cannes")), ("nice and cannes sister cities", ("nice", "cannes")),
        ("are nice and cannes twinned", ("nice", "cannes")), ("are nice and edinburgh sisters", ("nice", "edinburgh")),
    ],
    ids=str,
)  # fmt: skip
def test_such_a_city_is_one_of_a_pair(text: str, names: tuple[str, str], cities: CityIndex) -> None:
    question = asked(text, cities)

    assert isinstance(question, AboutPair)
    assert (question.name, question.other) == names


@pytest.mark.parametrize(
    "text",
    ["nice", "nice and easy", "nice and warm", "is nice and warm in Paris", "nice and Paris is nice", "best sister cities", "nice weather in paris"],
)  # fmt: skip
def test_what_people_say_is_no_such_city(text: str, cities: CityIndex) -> None:
    assert isinstance(asked(text, cities), NoQuestion)


def test_praise_names_no_city(cities: CityIndex) -> None:
    assert not isinstance(asked("nice sister cities!", cities), AboutCity)
