"""What is no twinning is not answered as one; a name that nobody knows is said, capital or not; who is meant is asked."""

import pytest

from bot.gazetteer.asked import AboutCity, AboutPair, NoQuestion, PairAspect
from bot.gazetteer.in_its_language import read_in_its_language
from bot.gazetteer.index import CityIndex
from bot.gazetteer.model import Ambiguous
from bot.gazetteer.tongues import Tongues
from bot.pairings.answer import answer
from bot.pairings.model import PairUnclear
from bot.pairings.world import World


@pytest.mark.parametrize(
    "text",
    [
        "München ist durch die Bahn mit Berlin verbunden",
        "Hamburg ist per Zug mit Prag verbunden",
        "Sind Köln und Lille durch die Autobahn verbunden?",
        "Rostock ist mit Trelleborg durch eine Fähre verbunden",
    ],
)
def test_what_trains_and_roads_bind_is_no_pair(
    text: str, cities: CityIndex, phrases: Tongues
) -> None:
    assert read_in_its_language(text, cities, phrases, "de") == NoQuestion()


def test_a_partnership_binds_two(cities: CityIndex, phrases: Tongues) -> None:
    question = read_in_its_language("Ist Köln mit Lille verbunden?", cities, phrases, "de")

    assert isinstance(question, AboutPair)
    assert (question.name, question.other) == ("Köln", "Lille")


@pytest.mark.parametrize(
    ("text", "locale", "pair"),
    [
        ("czy szczecin jest partnerem zblorkowa", "pl", ("szczecin", "zblorkowa")),
        ("czy szczecin jest miastem partnerskim zblorkowa", "pl", ("szczecin", "zblorkowa")),
        ("je brno partnerskym mestem zblorkova", "cs", ("brno", "zblorkova")),
        ("чи є полтава побратимом зблоркова", "uk", ("полтава", "зблоркова")),
    ],
)
def test_an_unknown_name_in_a_case_is_said_without_a_capital(
    text: str, locale: str, pair: tuple[str, str], world: World, phrases: Tongues
) -> None:
    question = read_in_its_language(text, world.cities, phrases, locale)

    assert isinstance(question, AboutPair)
    assert (question.name, question.other) == pair
    assert isinstance(answer(question, None, world), PairUnclear)


@pytest.mark.parametrize(
    ("text", "locale"),
    [
        ("czy szczecin ma miasto partnerskie obecnie", "pl"),
        ("ma brno partnerske mesto blizko", "cs"),
    ],
)
def test_a_word_behind_is_no_name_where_it_is_asked_what_a_city_has(
    text: str, locale: str, cities: CityIndex, phrases: Tongues
) -> None:
    assert isinstance(read_in_its_language(text, cities, phrases, locale), AboutCity)


def test_which_of_two_at_home_that_go_by_the_name_is_asked(world: World, phrases: Tongues) -> None:
    question = read_in_its_language("gemellaggi di Reggio", world.cities, phrases, "it")
    found = answer(question, None, world)

    assert isinstance(found, Ambiguous)
    assert {"Reggio Calabria", "Reggio Emilia"} <= {city.name for city in found.candidates}


@pytest.mark.parametrize(
    "text", ["wer is die partnerstadt von goettingen", "was is die partnerstadt von goettingen"]
)
def test_is_is_no_name_in_german(text: str, cities: CityIndex, phrases: Tongues) -> None:
    assert read_in_its_language(text, cities, phrases, "de") == AboutCity("goettingen")


@pytest.mark.parametrize(
    ("text", "city", "area"),
    [
        ("izmirin afrikada kardes sehri var mi", "izmir", "Africa"),
        ("bursanin avrupada kardes sehirleri", "bursa", "Europe"),
    ],
)
def test_continents_in_a_case_in_turkish(
    text: str, city: str, area: str, cities: CityIndex, phrases: Tongues
) -> None:
    question = read_in_its_language(text, cities, phrases, "tr")

    assert isinstance(question, AboutCity)
    assert question.name == city
    assert question.narrowing is not None
    assert question.narrowing.area is not None
    assert question.narrowing.area.name == area


def test_hatay_is_no_city_of_nepal(cities: CityIndex, phrases: Tongues) -> None:
    text = "hatayda hangi sehirlerin kardes sehri var"

    assert read_in_its_language(text, cities, phrases, "tr") == AboutCity("hatay")


@pytest.mark.parametrize(
    ("text", "locale", "city", "left_out"),
    [
        ("Does Bologna have a sister city older than Leipzig?", "en-US", "Bologna", "older than Leipzig"),
    ],
)  # fmt: skip
def test_a_city_to_compare_sisters_with_is_said_to_be_left_out(
    text: str, locale: str, city: str, left_out: str, cities: CityIndex, phrases: Tongues
) -> None:
    question = read_in_its_language(text, cities, phrases, locale)

    assert question == AboutCity(city, left_out=(left_out,))


@pytest.mark.parametrize(
    "text",
    [
        "Lyon a-t-elle plus de jumelles que Nantes ?",
        "does London have more sister cities than Paris",
    ],
)
def test_who_has_more_of_two_is_counted(text: str, cities: CityIndex, phrases: Tongues) -> None:
    question = read_in_its_language(text, cities, phrases)

    assert isinstance(question, AboutPair)
    assert question.aspect is PairAspect.COUNT
