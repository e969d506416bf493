"""Plain words: an area that is named only to be left out never turns the answer upside down."""

import pytest

from bot.gazetteer.asked import AboutCity
from bot.gazetteer.question import read_question
from bot.pairings.answer import answer
from bot.pairings.model import CityAnswer, Narrowed, PairUnclear
from bot.pairings.world import World
from bot.words.catalogue import phrases


@pytest.mark.parametrize(
    "text",
    [
        "Seattle's sister cities excluding Japan",
        "Seattle's sister cities except those in Japan",
        "Seattle's sister cities not in Japan",
        "sister cities of Seattle outside Asia",
        "Seattles Partnerstädte ohne Japan",
        "Partnerstädte von Seattle außerhalb von Europa",
        "villes jumelées de Seattle sauf en Norvège",
        "ciudades hermanas de Seattle excepto en México",
        "Seattle twins minus the Japanese ones",
        "Seattle twins, no Japanese ones",
        "all Seattle twins save the Japanese ones",
        "Seattle twins barring those in Japan",
        "Seattle twins apart from those in Japan",
        "Seattle twins except the ones in Japan",
        "Seattle twin towns, none in Japan",
        "Seattle sister cities but no Japanese ones",
        "villes jumelées de Seattle sauf celles en Norvège",
        "villes jumelées de Seattle, mais pas les japonaises",
        "ciudades hermanas de Seattle excepto las de México",
    ],
)
def test_the_sisters_outside_what_is_left_out_are_asked_for(world: World, text: str) -> None:
    asked = read_question(text, world.cities, phrases())

    assert isinstance(asked, AboutCity)
    assert asked.name == "Seattle"
    assert asked.narrowing is not None
    assert asked.narrowing.area is not None
    assert asked.narrowing.outside


@pytest.mark.parametrize(
    ("text", "region"),
    [
        ("sister cities of Birmingham, not the Alabama one", "England"),
        ("sister cities of Birmingham, not Alabama", "England"),
        ("Portland - not the Maine one", "Oregon"),
        ("Partnerstädte von Birmingham, nicht das in Alabama", "England"),
        ("villes jumelées de Paris, pas celle du Texas", "Île-de-France"),
        ("sister cities of Portland - not the Maine one", "Oregon"),
        ("sister cities of Paris (Texas, not France)", "Texas"),
        ("sister cities of Birmingham but the one in Alabama", "Alabama"),
        ("ciudades hermanas de Córdoba pero la de Argentina", "Cordoba"),
    ],
)
def test_the_city_is_the_one_that_is_not_denied(world: World, text: str, region: str) -> None:
    found = answer(read_question(text, world.cities, phrases()), None, world)

    assert not isinstance(found, Narrowed | PairUnclear)
    assert isinstance(found, CityAnswer)
    assert found.city.region == region


def test_of_several_that_are_left_it_is_asked_by_name(world: World) -> None:
    text = "sister cities of Springfield, not Missouri"

    found = answer(read_question(text, world.cities, phrases()), None, world)

    assert getattr(found, "query", "") == "Springfield"
    assert all(city.region != "Missouri" for city in getattr(found, "candidates", ()))


@pytest.mark.parametrize(
    "text",
    [
        "Partnerstädte von Frankfurt, nicht das am Main",
        "Frankfurt, nicht das am Main",
        "Frankfurt, not the Main one",
        "Frankfurt but not the one in Hesse",
    ],
)
def test_the_only_city_left_that_is_called_so_is_answered(world: World, text: str) -> None:
    found = answer(read_question(text, world.cities, phrases()), None, world)

    assert isinstance(found, CityAnswer)
    assert found.city.region == "Brandenburg"
    assert not found.notes


def test_the_ones_that_are_denied_are_sisters(world: World) -> None:
    text = "Seattle's sister cities but not the ones in Japan"

    found = answer(read_question(text, world.cities, phrases()), None, world)

    assert isinstance(found, Narrowed)
    assert found.narrowing.outside
    assert found.answer.city.name == "Seattle"


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("Portland but not the one in Oregon", "Maine"),
        ("ciudades hermanas de Córdoba, no la de Argentina", "Andalusia"),
        ("Paris, not the one in France", "Texas"),
    ],
)
def test_what_is_left_is_asked_about_without_the_one_denied(
    world: World, text: str, first: str
) -> None:
    found = answer(read_question(text, world.cities, phrases()), None, world)

    assert getattr(found, "candidates", ())
    assert found.candidates[0].region == first  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("text", "key", "left_out"),
    [
        ("Does Seattle have a sister city in Norway, not Sweden?", "NO", ()),
        ("sister cities of Seattle in Germany, not in Bavaria", "DE", ("not in Bavaria",)),
        ("sister cities of Seattle in Bavaria, not in Germany", "DE.02", ("not in Germany",)),
    ],
)
def test_what_is_not_denied_still_narrows(
    world: World, text: str, key: str, left_out: tuple[str, ...]
) -> None:
    asked = read_question(text, world.cities, phrases())

    assert isinstance(asked, AboutCity)
    assert asked.narrowing is not None
    assert asked.narrowing.area is not None
    assert asked.narrowing.area.key == key
    assert asked.left_out == left_out
