"""Some of a city's sisters: those of an area, and the one that is the most of something."""

from dataclasses import replace

import pytest

from bot.gazetteer.areas import Area, AreaKind
from bot.gazetteer.asked import AboutCity, AboutPair, Narrowing, PairAspect, Superlative
from bot.pairings.answer import answer, answer_city
from bot.pairings.model import AreaAnswer, AreaPairs, Narrowed, PairAnswer, Standing, Status
from bot.pairings.narrow import narrow
from tests.pairings.whole_world import whole_world


def area(kind: str, key: str) -> Area:
    found = whole_world().cities.areas.by_key(AreaKind(kind), key)
    assert found is not None
    return found


def asked(name: str, narrowing: Narrowing) -> Narrowed:
    found = answer(AboutCity(name, narrowing=narrowing), None, whole_world())
    assert isinstance(found, Narrowed)
    return found


def test_the_sisters_of_an_area_are_those_that_lie_there() -> None:
    found = asked("Seattle", Narrowing(area("country", "NO")))

    assert [sister.city.name for sister in found.sisters] == ["Bergen"]


def test_what_is_left_out_and_what_is_asked_for_are_all_the_sisters() -> None:
    every = asked("Seattle", Narrowing()).sisters
    inside = asked("Seattle", Narrowing(area("continent", "AS"))).sisters
    outside = asked("Seattle", Narrowing(area("continent", "AS"), outside=True)).sisters

    assert inside
    assert outside
    assert not set(inside) & set(outside)
    assert set(inside) | set(outside) == set(every)


@pytest.mark.parametrize("key", ["AF", "AS", "EU", "NA", "OC", "SA"])
def test_every_sister_lies_on_one_continent_asked_for(key: str) -> None:
    world = whole_world()
    every = asked("Seattle", Narrowing())
    codes = {world.cities.country_codes[m & 0x7FFF] for m in area("continent", key).means}

    found = asked("Seattle", Narrowing(area("continent", key)))

    assert set(found.sisters) == {s for s in every.sisters if s.city.country in codes}


@pytest.mark.parametrize(
    ("best", "name"),
    [
        (Superlative.OLDEST, "Kobe"),
        (Superlative.NEAREST, "Mazatlán"),
        (Superlative.LARGEST, "Chongqing"),
    ],
)
def test_the_most_of_seattle_s_sisters(best: Superlative, name: str) -> None:
    found = asked("Seattle", Narrowing(best=best))

    assert [sister.city.name for sister in found.sisters] == [name]


@pytest.mark.parametrize("best", list(Superlative))
def test_the_most_is_never_one_that_has_ended_or_is_unconfirmed_beside_listed_ones(
    best: Superlative,
) -> None:
    for name in ("Seattle", "Berlin", "Kobe", "Lyon", "Wuhan", "Los Angeles"):
        for sister in asked(name, Narrowing(best=best)).sisters:
            assert sister.bond.status is not Status.ENDED
            assert sister.bond.standing is Standing.LISTED


def test_a_year_that_is_unknown_is_neither_oldest_nor_newest() -> None:
    city = answer_city(whole_world().cities.named("Seattle")[0], whole_world())
    undated = replace(
        city,
        listed=tuple(replace(s, bond=replace(s.bond, since="")) for s in city.listed),  # type: ignore[union-attr]
    )

    found = narrow(undated, Narrowing(best=Superlative.OLDEST), whole_world())

    assert found.sisters == ()
    assert (found.measured, found.among) == (0, len(undated.listed))  # type: ignore[union-attr]


def test_a_pair_of_a_city_and_a_country_asks_for_its_sisters_there() -> None:
    question = AboutPair("Norway", "Seattle", aspect=PairAspect.WHETHER)

    found = answer(question, None, whole_world())

    assert isinstance(found, Narrowed)
    assert [sister.city.name for sister in found.sisters] == ["Bergen"]
    assert found.narrowing.whether


def test_two_areas_named_as_a_pair_are_answered_with_the_pairs() -> None:
    assert isinstance(answer(AboutPair("Germany", "Wales"), None, whole_world()), AreaPairs)


def test_an_area_with_sisters_in_another_is_answered_with_the_pairs() -> None:
    question = AboutCity("Bavaria", narrowing=Narrowing(area("country", "JP")))

    assert isinstance(answer(question, None, whole_world()), AreaPairs)


@pytest.mark.parametrize("name", ["Bavaria", "Wales", "Ontario", "the Netherlands", "Africa"])
def test_a_name_that_is_an_area_s_is_answered_about_the_area(name: str) -> None:
    assert isinstance(answer(AboutCity(name), None, whole_world()), AreaAnswer)


@pytest.mark.parametrize(
    ("name", "city", "area_key"),
    [
        ("New York", "New York City", "US.NY"),
        ("Luxembourg", "Luxembourg", "LU"),
        ("Mexico", "Mexico City", "MX"),
        ("Washington", "Washington", "US.WA"),
    ],
)
def test_a_city_named_like_an_area_has_the_area_beside_it(
    name: str, city: str, area_key: str
) -> None:
    found = answer(AboutCity(name), None, whole_world())

    assert not isinstance(found, AreaAnswer | Narrowed | PairAnswer)
    assert found.city.name == city  # type: ignore[union-attr]
    assert area_key in {each.key for each in found.areas}  # type: ignore[union-attr]
