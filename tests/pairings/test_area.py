"""Areas: their most connected cities, whom they are bound to, and the pairings between two."""

import pytest

from bot.gazetteer.areas import united
from bot.gazetteer.asked import AboutCity
from bot.gazetteer.model import Ambiguous
from bot.gazetteer.question import read_question
from bot.pairings.answer import answer
from bot.pairings.area import PAIRS, answer_area, answer_areas
from bot.pairings.model import (
    AreaAnswer,
    AreaPairs,
    Narrowed,
    PairAnswer,
    SisterCities,
    Standing,
    Status,
)
from bot.words.catalogue import phrases
from tests.pairings.whole_world import area, whole_world
from tests.work import calls

BAVARIA, GERMANY, WALES = ("region", "DE.02"), ("country", "DE"), ("region", "GB.WLS")
EUROPE, AFRICA = ("continent", "EU"), ("continent", "AF")


@pytest.mark.parametrize("named", [BAVARIA, GERMANY, WALES, EUROPE, AFRICA])
def test_the_counts_are_those_of_every_pairing_looked_at_one_by_one(named: tuple[str, str]) -> None:
    world = whole_world()
    asked = area(*named)

    answer = answer_area(asked, world)

    listed = reported = within = 0
    for row, other, bond in world.pairings.pairings():
        ends = [world.cities.lies_in(end, (asked.means,)) for end in (row, other)]
        if bond.status is Status.ENDED or not any(ends):
            continue
        listed += bond.standing is Standing.LISTED
        reported += bond.standing is Standing.REPORTED
        within += bond.standing is Standing.LISTED and all(ends)
    assert (answer.listed, answer.reported, answer.within) == (listed, reported, within)


def test_the_most_connected_cities_lie_in_the_area_and_come_in_order() -> None:
    world = whole_world()

    answer = answer_area(area(*BAVARIA), world)

    # A town of a charter that binds one town of each land of the Union.
    assert answer.cities[0].city.name == "Bad Kötzting"
    assert all(each.city.region == "Bavaria" for each in answer.cities)
    counts = [each.listed for each in answer.cities]
    assert counts == sorted(counts, reverse=True)
    assert counts[0] == world.pairings.listed_count(answer.cities[0].city.row)


def test_an_area_is_bound_to_countries_outside_it() -> None:
    answer = answer_area(area(*GERMANY), whole_world())

    assert answer.bound[0].country == "FR"
    assert "DE" not in {each.country for each in answer.bound}


def test_pairs_of_two_areas_lead_from_one_to_the_other() -> None:
    world = whole_world()

    answer = answer_areas(area(*GERMANY), area(*WALES), world)

    assert answer.listed + answer.reported == len(answer.pairs)
    assert {"Stuttgart", "Mannheim"} <= {city.name for city, _ in answer.pairs}
    for city, sister in answer.pairs:
        assert city.country == "DE"
        assert sister.city.region == "Wales"
        assert world.pairings.bond(city.row, sister.city.row) == sister.bond
    standings = [sister.bond.standing for _, sister in answer.pairs]
    assert standings == sorted(standings, key=lambda each: each is not Standing.LISTED)


def test_pairs_are_the_same_from_either_side() -> None:
    there = answer_areas(area(*GERMANY), area(*WALES), whole_world())
    back = answer_areas(area(*WALES), area(*GERMANY), whole_world())

    assert {(a.key, s.city.key) for a, s in there.pairs} == {
        (s.city.key, a.key) for a, s in back.pairs
    }


def test_a_pairing_within_areas_that_overlap_is_met_once() -> None:
    answer = answer_areas(area(*BAVARIA), area(*BAVARIA), whole_world())

    assert answer.listed == answer_area(area(*BAVARIA), whole_world()).within


def test_hundreds_of_pairs_are_counted_and_the_first_are_told() -> None:
    answer = answer_areas(area("country", "FR"), area(*GERMANY), whole_world())

    assert answer.listed > 500
    assert len(answer.pairs) == PAIRS


MOST_CALLS = 4_000
"""Twice what two areas need; a call for each of an area's thousands of ties would be far more."""


@pytest.mark.parametrize("named", [EUROPE, AFRICA, GERMANY, BAVARIA])
def test_an_area_is_little_work(named: tuple[str, str]) -> None:
    asked, world = area(*named), whole_world()

    assert calls(lambda: answer_area(asked, world)) < MOST_CALLS
    assert calls(lambda: answer_areas(asked, area(*GERMANY), world)) < MOST_CALLS


@pytest.mark.parametrize(
    ("name", "first"),
    [
        ("Santiago", "CL"), ("Concepción", "CL"), ("León", "MX"), ("Trujillo", "PE"),
        ("Mérida", "MX"), ("San Juan", "PR"), ("Valencia", "VE"), ("Odessa", "UA"),
        ("New York", "US"), ("Luxembourg", "LU"), ("Québec", "CA"), ("Panamá", "PA"),
    ],
)  # fmt: skip
def test_an_area_of_its_name_makes_a_city_no_greater_than_its_namesakes(
    name: str, first: str
) -> None:
    found = answer(AboutCity(name), None, whole_world())

    city = found.candidates[0] if isinstance(found, Ambiguous) else getattr(found, "city", None)
    assert city is not None
    assert city.country == first


def test_an_area_that_has_namesakes_is_never_taken_in_silence() -> None:
    """Georgia is a country and a state: whichever has the pairings asked for is taken, the other offered."""
    world = whole_world()
    texts = (
        "Georgia and Japan", "sister cities between Japan and Georgia", "pairs between Congo and France",
        "does Atlanta have a sister city in Georgia?", "Toulouse and Georgia", "Savannah's sisters in Georgia",
    )  # fmt: skip

    for text in texts:
        found = answer(read_question(text, world.cities, phrases()), None, world)

        assert isinstance(found, AreaPairs | Narrowed), text
        assert found.others, text
        assert found.pairs if isinstance(found, AreaPairs) else found.sisters


def test_several_areas_hold_the_cities_of_each() -> None:
    world = whole_world()
    norway, sweden = area("country", "NO"), area("country", "SE")
    one, two, between = (
        answer_area(norway, world), answer_area(sweden, world), answer_areas(norway, sweden, world)
    )  # fmt: skip

    both = answer_area(united((norway, sweden)), world)

    assert both.listed == one.listed + two.listed - between.listed
    assert {each.city.country for each in both.cities} == {"NO", "SE"}


@pytest.mark.parametrize("text", ["Macedonia", "sister cities of Macedonia"])
def test_an_area_is_answered_where_no_city_of_the_name_is_meant(text: str) -> None:
    world = whole_world()

    found = answer(read_question(text, world.cities, phrases()), None, world)

    assert isinstance(found, AreaAnswer)
    assert found.area.key == "MK"
    assert found.namesakes


def test_a_city_is_no_namesake_of_itself() -> None:
    world = whole_world()

    found = answer(read_question("Kobe's sisters in Japan", world.cities, phrases()), None, world)

    assert isinstance(found, Narrowed)
    assert found.answer.city not in found.answer.others


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("County Kildare", "x1dfcb62a4b"),
        ("sister cities of County Monaghan", "x8442a819c4"),
        ("Co. Kildare", "x1dfcb62a4b"),
        ("Derbyshire", "Derbyshire"),
        ("Fife", "Fife"),
        ("Isle of Wight", "Isle of Wight"),
        ("Essonne", "Essonne"),
    ],
)
def test_a_county_with_ties_of_its_own_is_answered_for_itself(text: str, key: str) -> None:
    world = whole_world()

    found = answer(read_question(text, world.cities, phrases()), None, world)

    assert isinstance(found, SisterCities)
    assert key in (found.city.key, found.city.name)
    assert found.city.kind == "region"


def test_a_county_is_paired_as_itself() -> None:
    world = whole_world()

    found = answer(read_question("Geel and County Monaghan", world.cities, phrases()), None, world)

    assert isinstance(found, PairAnswer)
    assert found.paired


@pytest.mark.parametrize(
    ("text", "area_key", "meant"),
    [
        ("twin towns in County Cork", "IE.M", None),
        ("Alsace", "FR.44", None),
        ("Kent", None, "Kent"),
    ],
    ids=["in a county", "a part without ties", "a city of the name"],
)
def test_what_a_county_with_ties_does_not_change(
    text: str, area_key: str | None, meant: str | None
) -> None:
    world = whole_world()

    found = answer(read_question(text, world.cities, phrases()), None, world)

    assert (found.area.key if isinstance(found, AreaAnswer) else None) == area_key
    assert (found.city.name if isinstance(found, SisterCities) else None) == meant


@pytest.mark.parametrize(
    ("named", "own"),
    [
        (("region", "AT.06"), "Styria"),
        (("region", "JP.32"), "Osaka Prefecture"),
        (("country", "KE"), "Kenya"),
        (("region", "CH.BE"), "Canton of Bern"),
        (BAVARIA, None),
        (EUROPE, None),
    ],
)
def test_an_area_says_which_ties_are_its_own(named: tuple[str, str], own: str | None) -> None:
    found = answer_area(area(*named), whole_world()).own

    assert (found and found.city.name) == own
    assert found is None or found.sisters > 0
