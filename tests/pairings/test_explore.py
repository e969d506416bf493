"""Wandering through a small network, where every answer can be counted on the fingers."""

import random
from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest

from bot.pairings.explore import most_connected, surprise
from bot.pairings.match import match
from bot.pairings.near import near, nearest
from bot.pairings.world import World
from tests.pairings import small_world as w

OSLO_REGION = replace(w.city(90, "Vestland", "NO", 60.5, 5.5), kind="region")
CAPITAL = w.city(91, "Oslo", "NO", 59.91, 10.75, population=700_000)
TWIN = w.city(92, "Drammen", "NO", 59.74, 10.20, population=100_000)


@pytest.fixture
def norway(tmp_path: Path) -> World:
    return w.world_of(
        tmp_path,
        [OSLO_REGION, w.BERGEN, CAPITAL, TWIN, w.KOBE, w.SEATTLE],
        [
            (OSLO_REGION, w.KOBE, w.LISTED),
            (OSLO_REGION, w.SEATTLE, w.LISTED),
            (w.BERGEN, w.KOBE, w.LISTED),
            (CAPITAL, w.KOBE, w.REPORTED),
            (TWIN, w.SEATTLE, w.ENDED),
            (CAPITAL, TWIN, w.LISTED),
        ],
    )


def test_a_province_is_not_a_city_nearby(norway: World) -> None:
    bergen = w.here(norway, w.BERGEN)

    assert [n.city.name for n in near(bergen, norway, 400)] == ["Drammen", "Oslo"]
    assert "Vestland" not in [n.city.name for n in nearest(bergen, norway)]


def test_a_province_is_not_the_most_connected_city(norway: World) -> None:
    assert [c.city.name for c in most_connected(norway, "NO")] == ["Oslo", "Drammen", "Bergen"]


def test_only_listed_pairings_that_have_not_ended_count(norway: World) -> None:
    assert [(c.city.name, c.listed) for c in most_connected(norway, limit=2)] == [
        ("Kobe", 2),
        ("Oslo", 1),
    ]


def test_a_surprise_is_seldom_a_neighbour(norway: World) -> None:
    chance = random.Random(1)

    drawn = Counter(
        frozenset((c.name, s.city.name))
        for c, s in filter(None, (surprise(norway, chance) for _ in range(200)))
    )

    assert drawn[frozenset(("Oslo", "Drammen"))] <= 2
    assert drawn[frozenset(("Bergen", "Kobe"))] > 40


def test_an_empty_network_holds_no_surprise(tmp_path: Path) -> None:
    world = w.world_of(tmp_path, [w.SEATTLE, w.KOBE], [(w.SEATTLE, w.KOBE, w.REPORTED)])

    assert surprise(world, random.Random(1)) is None


@pytest.fixture
def candidates(tmp_path: Path) -> World:
    """Bergen is asked for; six Swedish towns, a Finnish province and a Dane, all of its size."""
    here = replace(w.BERGEN, population=270_000)
    towns = [
        w.city(100 + n, f"Town {n}", "SE", 60.0, 15.0 + n, population=270_000) for n in range(6)
    ]
    county = replace(w.city(110, "County", "FI", 60.0, 15.0, population=270_000), kind="region")
    dane = w.city(111, "Dane", "DK", 57.0, 10.0, population=250_000)
    sisters = [(town, w.KOBE, w.LISTED) for town in (*towns, county, dane)]
    return w.world_of(
        tmp_path, [here, *towns, county, dane, w.KOBE], [*sisters, (here, w.KOBE, w.LISTED)]
    )


def test_suggestions_are_of_several_countries_and_of_the_same_kind(candidates: World) -> None:
    suggestions = match(w.here(candidates, w.BERGEN), candidates)

    assert Counter(s.city.country for s in suggestions) == {"SE": 2, "DK": 1}
    assert "County" not in [s.city.name for s in suggestions]


def test_no_sister_is_suggested_again_not_even_one_that_ended(tmp_path: Path) -> None:
    here = replace(w.BERGEN, population=270_000)
    town = w.city(100, "Town", "SE", 60.0, 15.0, population=270_000)
    pairs = [(here, w.KOBE, w.LISTED), (town, w.KOBE, w.LISTED), (here, town, w.ENDED)]
    world = w.world_of(tmp_path, [here, town, w.KOBE], pairs)

    assert match(w.here(world, here), world) == ()
