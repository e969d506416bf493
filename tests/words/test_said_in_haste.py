"""What is typed in haste is read as it is meant: "montreals twin", "town of vail", "have us sister cities", "carribean"."""

import pytest

from bot.gazetteer.asked import AboutCity, AboutHome, AboutPair, NoQuestion
from bot.gazetteer.question import read_question
from bot.pairings.answer import answer
from bot.pairings.model import AreaAnswer
from bot.pairings.world import World
from bot.words.catalogue import phrases


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("montreals twin", "montreal"), ("what city is Montreals twin", "Montreal"),
        ("what city is Leeds twin", "Leeds"), ("what town is leeds twin", "leeds"), ("whats leeds twin", "leeds"), ("who is leeds sister", "leeds"),
        ("not paris texas, the french one", "Paris, France"), ("not birmingham alabama, the english one", "Birmingham, England"),
        ("town of vail", "vail"), ("the town of vail", "vail"), ("township of Edison", "Edison"), ("borough of Reigate", "Reigate"),
    ],
    ids=str,
)  # fmt: skip
def test_a_city_is_asked_about(world: World, text: str, name: str) -> None:
    question = read_question(text, world.cities, phrases())

    assert isinstance(question, AboutCity)
    assert (question.name, question.left_out) == (name, ())


@pytest.mark.parametrize(
    "text",
    ["jacksons twin", "who is emilys sister", "charlottes sister", "is Kobe Bryant's sister", "Is Jack London's sister alive?", "evil twin", "my brothers twin", "whats up twin", "town of clowns"],
)  # fmt: skip
def test_people_and_what_is_said_are_none(world: World, text: str) -> None:
    assert isinstance(read_question(text, world.cities, phrases()), NoQuestion)


@pytest.mark.parametrize(
    "text", ["does Lima have us sister cities", "does lima have us twin towns"]
)
def test_us_beside_cities_is_the_united_states(world: World, text: str) -> None:
    question = read_question(text, world.cities, phrases())

    assert isinstance(question, AboutCity)
    assert question.narrowing is not None
    assert [area.key for area in question.narrowing.areas] == ["US"]


def test_us_is_no_country_where_we_are_asked_about(world: World) -> None:
    question = read_question("do we have us sister cities", world.cities, phrases())

    assert isinstance(question, AboutHome)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("is Dresden Coventry's twin", ("Dresden", "Coventry")), ("is riga vienna's sister", ("riga", "vienna")),
        ("Leeds and Lille common sisters", ("Leeds", "Lille")),
    ],
    ids=str,
)  # fmt: skip
def test_two_cities_are_asked_about(world: World, text: str, names: tuple[str, str]) -> None:
    question = read_question(text, world.cities, phrases())

    assert isinstance(question, AboutPair)
    assert (question.name, question.other) == names


@pytest.mark.parametrize(
    ("text", "name", "area"),
    [
        ("Dortmand sister cities in China", "Dortmand", "CN"), ("Liverpol sister cities in Germany", "Liverpol", "DE"),
        ("Dortmamd sister cities in China", "Dortmamd", "CN"), ("Johanesberg sister cities in China", "Johanesberg", "CN"),
    ],
)  # fmt: skip
def test_a_slip_in_the_city_does_not_lose_it_to_the_area(
    world: World, text: str, name: str, area: str
) -> None:
    question = read_question(text, world.cities, phrases())

    assert isinstance(question, AboutCity)
    assert question.narrowing is not None
    assert (question.name, [each.key for each in question.narrowing.areas]) == (name, [area])


@pytest.mark.parametrize("name", ["Filadelpia", "Yohanesberg"])
def test_a_city_with_three_slips_is_left_out_beside_an_area(world: World, name: str) -> None:
    question = read_question(f"{name} sister cities in China", world.cities, phrases())

    assert isinstance(question, AboutCity)
    assert (question.name, question.left_out) == ("China", (name,))


@pytest.mark.parametrize(
    ("text", "area"),
    [
        ("sister cities in the carribean", "the Caribbean"), ("carribean sister cities", "the Caribbean"), ("sister cities in Venezula", "Venezuela"),
        ("sister cities in Bali", "Bali"), ("twin towns in bali", "Bali"),
    ],
    ids=str,
)  # fmt: skip
def test_an_area_is_asked_about(world: World, text: str, area: str) -> None:
    found = answer(read_question(text, world.cities, phrases()), None, world)

    assert isinstance(found, AreaAnswer)
    assert found.area.name == area
