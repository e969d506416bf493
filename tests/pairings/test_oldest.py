"""The oldest ties of an area are asked for in words."""

import pytest

from bot.gazetteer.question import read_question
from bot.pairings.answer import answer
from bot.pairings.contract import as_json
from bot.pairings.model import AreaAnswer, Narrowed, Oldest
from bot.pairings.world import World
from bot.words.catalogue import phrases
from tests.pairings.whole_world import whole_world


@pytest.fixture(scope="module")
def world() -> World:
    return whole_world()


@pytest.mark.parametrize(
    ("text", "area", "first"),
    [
        ("oldest ties of Germany", "DE", ("Wiesbaden", "Klagenfurt")),
        ("oldest German sister cities", "DE", ("Wiesbaden", "Klagenfurt")),
        ("oldest sister cities in Japan", "JP", ("Nagasaki", "Saint Paul")),
        ("the oldest twinning in Wales", "GB.WLS", ("Cardiff", "Stuttgart")),
        (
            "Was sind die ältesten Partnerschaften in Deutschland?",
            "DE",
            ("Wiesbaden", "Klagenfurt"),
        ),
        ("älteste Städtepartnerschaft Bayerns", "DE.02", ("Munich", "Edinburgh")),
        ("les plus anciens jumelages de France", "FR", ("Orléans", "Dundee")),
        ("los hermanamientos más antiguos de España", "ES", ("Zaragoza", "Pau")),
    ],
)
def test_the_oldest_ties_of_an_area_are_ranked(
    world: World, text: str, area: str, first: tuple[str, str]
) -> None:
    found = answer(read_question(text, world.cities, phrases()), None, world)

    assert isinstance(found, Oldest)
    assert found.area is not None
    assert found.area.key == area
    city, sister = found.ties[0]
    assert (city.name, sister.city.name) == first
    years = [sister.bond.since[:4] for _, sister in found.ties]
    assert years == sorted(years)
    assert found.notes == ()


def test_in_json_they_are_pairs(world: World) -> None:
    found = answer(read_question("oldest ties of Germany", world.cities, phrases()), None, world)

    written = as_json(found, "", world, str)

    assert written["outcome"] == "area"
    assert written["area"]["id"] == "DE"
    assert written["filter"] == {"best": "oldest"}
    assert written["pairs"][0]["sister"]["since"] == "1930"


def test_of_a_city_it_is_one_of_its_sisters(world: World) -> None:
    found = answer(read_question("oldest ties of Bergen", world.cities, phrases()), None, world)

    assert isinstance(found, Narrowed)


def test_the_newest_are_said_to_be_left_out(world: World) -> None:
    found = answer(read_question("newest ties of Germany", world.cities, phrases()), None, world)

    assert isinstance(found, AreaAnswer)
    assert [note.typed for note in found.notes] == ["newest"]
