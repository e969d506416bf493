"""Ties of a town's districts, and of the county around it, where the town itself has none."""

import pytest

from bot.gazetteer.model import City
from bot.pairings.contract import as_json
from bot.pairings.model import SisterCities
from bot.pairings.on_record import answer_city, answer_pair
from tests.pairings.whole_world import whole_world


def city(key: str) -> City:
    found = whole_world().cities.by_key(key)
    assert found is not None
    return found


MONAGHAN, COUNTY, GEEL = "gn:2962568", "x8442a819c4", "gn:2797779"
BUDAPEST, ODORHEIU = "gn:3054643", "gn:671964"
SHANGHAI, OSAKA, PREFECTURE = "gn:1796236", "gn:1853909", "x8be8f082f7"


@pytest.mark.parametrize(
    ("one", "other", "through"),
    [
        (MONAGHAN, GEEL, ("County Monaghan", "Geel")),
        (GEEL, MONAGHAN, ("Geel", "County Monaghan")),
        (BUDAPEST, ODORHEIU, ("Budavár (Budapest)", "Odorheiu Secuiesc")),
    ],
)
def test_two_towns_without_a_tie_hear_of_the_one_of_their_district_or_county(
    one: str, other: str, through: tuple[str, str]
) -> None:
    found = answer_pair(city(one), city(other), whole_world())

    assert not found.paired
    assert through in [(a.name, b.name) for a, b in found.through]
    written = as_json(found, "", whole_world(), str)
    assert [list(through)] == [
        names
        for tie in written["pair"]["through"]
        if (names := [place["name"] for place in tie]) == list(through)
    ]


@pytest.mark.parametrize(("one", "other"), [(COUNTY, GEEL), (OSAKA, SHANGHAI)])
def test_two_that_are_bound_hear_of_no_other_tie(one: str, other: str) -> None:
    assert answer_pair(city(one), city(other), whole_world()).through == ()


def test_a_tie_of_the_prefecture_stands_beside_that_of_its_city() -> None:
    found = answer_city(city(SHANGHAI), whole_world())

    assert isinstance(found, SisterCities)
    beside = {sister.city.key: sister.beside for sister in found.listed}
    assert beside[PREFECTURE] == city(OSAKA)
    assert beside[OSAKA] is None
