"""What opens a conversation is read as it is meant: corrections, names with more than a slip, ties between two, either of two."""

import pytest

from bot.gazetteer.asked import AboutAreas, AboutCity, AboutPair, NoQuestion
from bot.gazetteer.in_its_language import read_in_its_language
from bot.gazetteer.index import CityIndex
from bot.gazetteer.model import Ambiguous, Found
from bot.gazetteer.question import read_question
from bot.gazetteer.resolve import resolve
from bot.pairings.answer import answer
from bot.pairings.model import NoneOnRecord, SisterCities
from bot.pairings.world import World
from bot.words.catalogue import phrases


@pytest.fixture(scope="module")
def cities(world: World) -> CityIndex:
    return world.cities


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("no, I mean Portland, Maine", "Portland, Maine"),
        ("no, Paris Texas", "Paris Texas"),
        ("I meant Portland, Oregon", "Portland, Oregon"),
        ("Sorry, I mean Leeds", "Leeds"),
        ("non, je veux dire Lyon", "Lyon"),
        ("nein, ich meine Köln", "Köln"),
        ("no, quiero decir Córdoba, Argentina", "Córdoba, Argentina"),
    ],
)
def test_a_correction_may_open_a_conversation(cities: CityIndex, text: str, name: str) -> None:
    assert read_question(text, cities, phrases()) == AboutCity(name)


@pytest.mark.parametrize("text", ["I mean it", "no, I mean that", "I mean Paris is nice", "Liam"])
def test_chatter_that_begins_so_is_no_question(cities: CityIndex, text: str) -> None:
    assert read_question(text, cities, phrases()) == NoQuestion()


@pytest.mark.parametrize(
    ("text", "city"),
    [
        ("Buenas Aires", "Buenos Aires"),
        ("Siddney", "Sydney"),
        ("Kiyv", "Kyiv"),
        ("Munchin", "Munich"),
    ],
)
def test_a_great_city_misspelt_is_the_whole_question(
    cities: CityIndex, text: str, city: str
) -> None:
    assert read_question(text, cities, phrases()) == AboutCity(text)
    found = resolve(text, cities)
    assert isinstance(found, Found)
    assert (found.city.name, bool(found.notes)) == (city, True)


@pytest.mark.parametrize(
    ("text", "first", "second"),
    [
        ("friendship between Seattle and Kobe", "Seattle", "Kobe"),
        ("the friendship between Seattle and Kobe", "Seattle", "Kobe"),
        ("the tie between Leeds and Dortmund", "Leeds", "Dortmund"),
        ("Leeds v Dortmund", "Leeds", "Dortmund"),
        ("l'amitié entre Lyon et Leipzig", "Lyon", "Leipzig"),
        ("die Freundschaft zwischen Köln und Lille", "Köln", "Lille"),
    ],
)
def test_a_tie_between_two_is_a_pair(cities: CityIndex, text: str, first: str, second: str) -> None:
    question = read_question(text, cities, phrases())

    assert isinstance(question, AboutPair)
    assert (question.name, question.other, question.left_out) == (first, second, ())


@pytest.mark.parametrize(
    ("text", "locale", "first", "second"),
    [
        ("Dortmund or Lille", "en-US", "Dortmund", "Lille"),
        ("sister cities of Dortmund or Lille", "en-US", "Dortmund", "Lille"),
        ("Dortmund oder Lille", "de", "Dortmund", "Lille"),
        ("Lyon ou Lille", "fr", "Lyon", "Lille"),
    ],
)
def test_of_either_of_two_it_is_asked_which(
    world: World, text: str, locale: str, first: str, second: str
) -> None:
    question = read_in_its_language(text, world.cities, phrases(), locale)

    found = answer(question, None, world)

    assert isinstance(found, Ambiguous)
    assert found.query == text.removeprefix("sister cities of ")
    assert [city.name for city in found.candidates[:2]] == [first, second]


@pytest.mark.parametrize(
    ("text", "countries"),
    [
        ("Birmingham, not the English one", {"US"}),
        ("sister cities of Birmingham, not the English one", {"US"}),
        ("Birmingham, nicht das englische", {"US"}),
        ("Cambridge - not the British one", {"US", "CA", "NZ"}),
        ("Portland not Oregon", {"US", "GB", "AU"}),
    ],
)
def test_an_adjective_denies_where_the_city_lies(
    world: World, text: str, countries: set[str]
) -> None:
    found = answer(read_question(text, world.cities, phrases()), None, world)

    assert isinstance(found, Ambiguous)
    assert {city.country for city in found.candidates} == countries


@pytest.mark.parametrize(
    "text", ["London, not the Canadian one", "Birmingham, not the American one"]
)
def test_what_nobody_doubts_may_be_denied(world: World, text: str) -> None:
    found = answer(read_question(text, world.cities, phrases()), None, world)

    assert isinstance(found, SisterCities | NoneOnRecord)
    assert found.city.country == "GB"


@pytest.mark.parametrize(
    ("text", "areas", "asked"),
    [
        ("Cornwall and Brittany", ("England", "Brittany"), "Cornwall"),
        ("Brittany and Cornwall", ("Brittany", "England"), "Cornwall"),
        ("Kent and Normandy", ("England", "Normandy"), "Kent"),
    ],
)
def test_a_county_beside_an_area_is_no_town(
    cities: CityIndex, text: str, areas: tuple[str, str], asked: str
) -> None:
    question = read_question(text, cities, phrases())

    assert isinstance(question, AboutAreas)
    assert (question.area.name, question.other.name) == areas
    assert asked in {question.area.asked, question.other.asked}
    assert question.left_out == ()


@pytest.mark.parametrize("text", ["l'Italie", "la Suisse", "les Pays-Bas"])
def test_an_area_with_its_article_is_the_area(cities: CityIndex, text: str) -> None:
    question = read_question(text, cities, phrases())

    assert isinstance(question, AboutCity)
    assert question.left_out == ()


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("who is M&uuml;nchen's sister city?", "München"),
        ("sister cities of Saint-&Eacute;tienne", "Saint-Étienne"),
        ("villes jumelées d&rsquo;Angers", "Angers"),
    ],
)
def test_a_letter_in_markup_is_a_letter(cities: CityIndex, text: str, name: str) -> None:
    assert read_question(text, cities, phrases()) == AboutCity(name)


def test_an_unknown_place_that_sisters_are_asked_for_in_is_said(cities: CityIndex) -> None:
    question = read_question("Does Seattle have a sister in Wakanda?", cities, phrases())

    assert question == AboutCity("Seattle", left_out=("in Wakanda",))
