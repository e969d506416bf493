"""What a city has, such as a university, is no city, and no name of one: the answer is about the city and says so."""

import pytest

from bot.gazetteer.asked import AboutCity, AboutPair, NoQuestion
from bot.gazetteer.index import CityIndex
from bot.gazetteer.question import read_question
from bot.pairings.answer import answer
from bot.pairings.model import PairAnswer
from bot.pairings.world import World
from bot.words.catalogue import phrases


@pytest.fixture(scope="module")
def cities(world: World) -> CityIndex:
    return world.cities


@pytest.mark.parametrize(
    ("text", "name", "left_out"),
    [
        ("University of Oxford", "Oxford", "University of"),
        ("Oxford University", "Oxford", "University"),
        ("who is the sister city of the University of Oxford", "Oxford", "of the University"),
        ("sister cities of Oxford University", "Oxford", "University"),
        ("what is the sister city of Heathrow airport", "Heathrow", "airport"),
        ("Universität Heidelberg", "Heidelberg", "Universität"),
        ("Flughafen Frankfurt", "Frankfurt", "Flughafen"),
        ("Partnerstädte der Universität Heidelberg", "Heidelberg", "der Universität"),
        ("Université de Liège", "Liège", "Université de"),
        ("villes jumelées de l’université de Lyon", "Lyon", "de l'université"),
        ("ciudades hermanas de la Universidad de Salamanca", "Salamanca", "de la Universidad"),
        ("города-побратимы университета Казани", "Казань", "университета"),
        ("北京大学的友好城市", "北京", "大学"),
    ],
)
def test_the_city_is_meant_and_the_rest_said_to_be_left_out(
    cities: CityIndex, text: str, name: str, left_out: str
) -> None:
    question = read_question(text, cities, phrases())

    assert isinstance(question, AboutCity)
    assert (question.name, question.left_out) == (name, (left_out,))


def test_of_two_cities_the_university_is_left_out(world: World) -> None:
    question = read_question("is Oxford University twinned with Bonn?", world.cities, phrases())

    assert isinstance(question, AboutPair)
    assert question.left_out == ("University",)
    assert isinstance(answer(question, None, world), PairAnswer)


@pytest.mark.parametrize(
    ("text", "name", "left_out"),
    [
        ("sister cities of Old Lima", "Lima", "of Old"),
        ("sister cities of Big Seattle", "Seattle", "of Big"),
        ("sister cities of West Berlin", "Berlin", "of West"),
        ("sister cities of North Kobe", "Kobe", "of North"),
        ("sister cities of East London", "East London", ""),
        ("Partnerstädte von Neu Köln", "Neu Köln", ""),
    ],
)
def test_a_word_that_makes_another_name_is_said_to_be_left_out(
    cities: CityIndex, text: str, name: str, left_out: str
) -> None:
    question = read_question(text, cities, phrases())

    assert isinstance(question, AboutCity)
    assert (question.name, "".join(question.left_out)) == (name, left_out)


@pytest.mark.parametrize("text", ["College Station", "University Park", "college station"])
def test_a_town_that_is_called_so_is_the_town(cities: CityIndex, text: str) -> None:
    assert read_question(text, cities, phrases()) == AboutCity(text)


@pytest.mark.parametrize("text", ["Harvard University", "london zoo", "I go to University"])
def test_chatter_about_one_is_no_question(cities: CityIndex, text: str) -> None:
    assert read_question(text, cities, phrases()) == NoQuestion()


@pytest.mark.parametrize("text", ["sister cities of Big Ben", "Eiffel Tower", "Brandenburger Tor"])
def test_a_landmark_is_found_in_its_city(world: World, text: str) -> None:
    question = read_question(text, world.cities, phrases())

    assert isinstance(question, AboutCity)
    (row, _), *_ = world.cities.entries(world.cities.fold(question.name))
    assert world.cities.city(row).name in {"London", "Paris", "Berlin"}


@pytest.mark.parametrize(
    ("text", "at_home", "as_typed"),
    [
        ("miasta partnerskie Gori", "Gora", "Gori"),
        ("miasta partnerskie Ludza", "Ludz", "Ludza"),
    ],
)
def test_a_case_that_a_city_with_sisters_is_called_like_is_asked_about(
    cities: CityIndex, text: str, at_home: str, as_typed: str
) -> None:
    question = read_question(text, cities, phrases())

    assert isinstance(question, AboutCity)
    assert (question.name, as_typed in question.instead) == (at_home, True)
