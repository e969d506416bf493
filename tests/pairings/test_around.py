"""Ties of a town's districts, and of the county around it, where the town itself has none."""

from itertools import pairwise

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
        (BUDAPEST, ODORHEIU, ("Budapest I. kerület", "Odorheiu Secuiesc")),
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


KANSAS, MISSOURI = "gn:4273837", "gn:4393217"


def test_the_town_that_a_source_names_hears_whose_tie_it_is() -> None:
    found = answer_city(city(KANSAS), whole_world())
    written = as_json(found, "", whole_world(), str)

    assert {sister["name"] for sister in written["sisters"]} == {"Karlovac", "Limerick", "Linz"}
    [tie] = written["named_instead"]
    assert (tie["city"]["id"], tie["partner"]["name"], tie["by"]) == (
        MISSOURI,
        "Seville",
        "wikidata",
    )


@pytest.mark.parametrize(
    ("place", "town", "belonging"),
    [
        ("gn:779303", "Sør-Varanger", "seat"),
        ("gn:2643741", "London", "part"),
        ("xcf421e9977", "Inari", "around"),
        ("x163dba8f25", "Düren", "around"),
    ],
)
def test_a_place_says_how_it_belongs_to_the_town_it_is_shown_with(
    place: str, town: str, belonging: str
) -> None:
    written = as_json(answer_city(city(place), whole_world()), "", whole_world(), str)

    assert (written["part_of"]["name"], written["part_of"]["belonging"]) == (town, belonging)


@pytest.mark.parametrize(
    ("ward", "people", "sister"),
    [
        ("gn:1852139", 422_488, "gn:4975802"),
        ("gn:11790632", 240_069, "gn:2894003"),
        ("gn:11836117", 588_354, "x09241dbcc8"),
        ("gn:11209896", 543_730, "gn:6159905"),
    ],
)
def test_a_ward_of_tokyo_that_geonames_misplaces_is_the_ward(
    ward: str, people: int, sister: str
) -> None:
    found = city(ward)

    assert (found.region, found.population) == ("Tokyo", people)
    assert whole_world().pairings.bond(found.row, city(sister).row) is not None


def test_a_chain_says_of_every_step_what_binds_it() -> None:
    world = whole_world()
    pair = as_json(answer_pair(city("gn:2950159"), city("gn:5809844"), world), "", world, str)[
        "pair"
    ]

    assert len(pair["steps"]) == len(pair["chain"]) - 1 > 0
    for (one, two), step in zip(pairwise(pair["chain"]), pair["steps"], strict=True):
        bond = world.pairings.bond(city(one["id"]).row, city(two["id"]).row)
        assert bond is not None
        assert (step["standing"], step["status"]) == (bond.standing.value, bond.status.value)


def test_two_towns_hear_of_the_tie_around_them_that_has_ended() -> None:
    kirkenes, severomorsk = city("gn:779303"), city("gn:496278")
    found = answer_pair(kirkenes, severomorsk, whole_world())

    assert found.through == ()
    assert [
        (place.name, sister.city.name, sister.bond.ended) for place, sister in found.through_ended
    ] == [("Sør-Varanger", "Severomorsk", "2023")]
    written = as_json(found, "", whole_world(), str)["pair"]
    assert [place["name"] for place in written["through_ended"][0]] == [
        "Sør-Varanger",
        "Severomorsk",
    ]
