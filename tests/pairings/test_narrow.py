"""Some of a city's sisters: those of an area, and the one that is the most of something."""

from dataclasses import replace

import pytest

from bot.gazetteer.asked import (
    AboutArea,
    AboutCity,
    AboutNear,
    AboutPair,
    Limits,
    Measure,
    Narrowing,
    PairAspect,
    State,
    Superlative,
)
from bot.gazetteer.model import Ambiguous, Taken
from bot.gazetteer.qualifier import COUNTRY
from bot.pairings.answer import answer
from bot.pairings.contract import as_json
from bot.pairings.model import (
    AreaAnswer,
    AreaPairs,
    Narrowed,
    Nearby,
    PairAnswer,
    Standing,
    Status,
)
from bot.pairings.narrow import narrow
from bot.pairings.on_record import answer_city
from tests.pairings.whole_world import area, whole_world


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


@pytest.mark.parametrize(
    ("name", "best", "confirmed", "beyond"),
    [
        ("Auckland", Superlative.FARTHEST, ["Los Angeles"], ["Galway"]),
        ("Maastricht", Superlative.NEAREST, ["Chengdu"], ["Koblenz"]),
        ("Honolulu", Superlative.NEAREST, ["Majuro"], []),
        ("Maastricht", Superlative.FARTHEST, ["El Rama"], []),
    ],
)
def test_an_unconfirmed_sister_that_would_be_the_best_is_not_passed_over(
    name: str, best: Superlative, confirmed: list[str], beyond: list[str]
) -> None:
    found = asked(name, Narrowing(best=best))
    written = as_json(found, "", whole_world(), str)

    assert [sister.city.name for sister in found.sisters] == confirmed
    assert [sister.city.name for sister in found.beyond] == beyond
    assert written["filter"].get("unconfirmed", []) == [one.city.key for one in found.beyond]


def test_of_several_asked_for_the_confirmed_are_enough() -> None:
    assert asked("Auckland", Narrowing(best=Superlative.FARTHEST, top=2)).beyond == ()
    assert asked("Auckland", Narrowing(best=Superlative.FARTHEST, rank=2)).beyond == ()


@pytest.mark.parametrize("key", ["AF", "AS", "EU", "NA", "OC", "SA"])
def test_every_sister_lies_on_one_continent_asked_for(key: str) -> None:
    world = whole_world()
    every = asked("Seattle", Narrowing())
    of = world.cities.country_of_region
    means = area("continent", key).means
    codes = {world.cities.country_codes[(m if m & COUNTRY else int(of[m])) & 0x7FFF] for m in means}

    found = asked("Seattle", Narrowing(area("continent", key)))

    assert set(found.sisters) == {s for s in every.sisters if s.city.country in codes}


@pytest.mark.parametrize(
    ("city", "key", "russian"),
    [
        ("Hakodate", "EU", set()),
        ("Hakodate", "AS", {"Vladivostok", "Yuzhno-Sakhalinsk"}),
        ("Pohang", "AS", {"Vladivostok"}),
        ("Hamburg", "EU", {"Kaliningrad", "Saint Petersburg"}),
        ("Hamburg", "AS", set()),
    ],
)
def test_russia_east_of_the_urals_lies_in_asia(city: str, key: str, russian: set[str]) -> None:
    found = asked(city, Narrowing(area("continent", key)))

    assert {s.city.name for s in found.sisters if s.city.country == "RU"} == russian


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


def test_the_sisters_of_several_areas_are_those_of_each() -> None:
    norway, japan = area("country", "NO"), area("country", "JP")

    found = asked("Seattle", Narrowing(norway, more=(japan,)))

    one, two = (asked("Seattle", Narrowing(each)).sisters for each in (norway, japan))
    assert set(found.sisters) == {*one, *two}


@pytest.mark.parametrize(
    ("best", "rank", "name"),
    [
        (Superlative.OLDEST, 1, "Kobe"),
        (Superlative.OLDEST, 2, "Bergen"),
        (Superlative.LARGEST, 1, "Chongqing"),
    ],
)
def test_ranks_count_from_the_best(best: Superlative, rank: int, name: str) -> None:
    found = asked("Seattle", Narrowing(best=best, rank=rank))

    assert [sister.city.name for sister in found.sisters] == [name]


def test_the_three_largest_stand_in_order() -> None:
    found = asked("Seattle", Narrowing(best=Superlative.LARGEST, top=3)).sisters

    people = [sister.city.population for sister in found]
    assert len(people) == 3
    assert people == sorted(people, reverse=True)
    every = asked("Seattle", Narrowing()).sisters
    listed = [s.city.population for s in every if s.bond.standing is Standing.LISTED]
    assert people == sorted(listed, reverse=True)[:3]


def test_a_rank_beyond_the_last_is_nobody_s() -> None:
    found = asked("Seattle", Narrowing(best=Superlative.OLDEST, rank=40))

    assert found.sisters == ()
    assert 0 < found.measured < 40


@pytest.mark.parametrize(
    ("measure", "least", "most"),
    [
        (Measure.YEAR, 1980, None),
        (Measure.YEAR, None, 1979),
        (Measure.YEAR, 1970, 1990),
        (Measure.PEOPLE, 1e6, None),
        (Measure.PEOPLE, None, 999_999),
        (Measure.DISTANCE, None, 5000.0),
        (Measure.DISTANCE, 5000.001, None),
    ],
)
def test_every_sister_that_is_left_keeps_to_the_limits(
    measure: Measure, least: float | None, most: float | None
) -> None:
    def value(sister: object) -> float:
        match measure:
            case Measure.YEAR:
                return float(sister.bond.since[:4] or 0)  # type: ignore[attr-defined]
            case Measure.PEOPLE:
                return float(sister.city.population)  # type: ignore[attr-defined]
        return float(sister.distance_km)  # type: ignore[attr-defined]

    found = asked("Seattle", Narrowing(limits=(Limits(measure, least, most),)))

    every = asked("Seattle", Narrowing()).sisters
    known = [s for s in every if value(s)]
    fit = [s for s in known if (least or 0) <= value(s) <= (most or 1e12)]
    assert found.sisters
    assert list(found.sisters) == fit
    assert (found.measured, found.among) == (len(known), len(every))


def test_those_that_have_ended_are_asked_for() -> None:
    found = asked("Prague", Narrowing(state=State.ENDED))

    assert {sister.city.name for sister in found.sisters} == {"Beijing", "Shanghai"}
    assert all(sister.bond.status is Status.ENDED for sister in found.sisters)


@pytest.mark.parametrize(
    ("state", "city", "least", "most", "names"),
    [
        (State.ENDED, "Riga", 2022, 2022, {"Minsk", "Moscow", "Saint Petersburg"}),
        (State.ENDED, "Riga", None, 2019, set()),
        (State.SUSPENDED, "Exeter", 2022, None, {"Yaroslavl"}),
        (None, "Seattle", 1957, 1957, {"Kobe"}),
    ],
    ids=["ended in a year", "ended before", "suspended since", "begun in a year"],
)
def test_a_year_is_that_of_the_end_where_ends_are_asked_for(
    state: State | None, city: str, least: float | None, most: float | None, names: set[str]
) -> None:
    found = asked(city, Narrowing(state=state, limits=(Limits(Measure.YEAR, least, most),)))

    assert {sister.city.name for sister in found.sisters} == names


def test_what_lies_in_an_area_left_out_is_not_counted() -> None:
    germany, bavaria = area("country", "DE"), area("region", "DE.02")

    whole = answer(AboutArea(germany), None, whole_world())
    rest = answer(AboutArea(germany, bavaria), None, whole_world())

    assert isinstance(whole, AreaAnswer)
    assert isinstance(rest, AreaAnswer)
    inside = answer(AboutArea(bavaria), None, whole_world())
    assert isinstance(inside, AreaAnswer)
    assert rest.connected == whole.connected - inside.connected
    assert all(each.city.region != "Bavaria" for each in rest.cities)


def test_the_cities_around_one_are_answered_by_distance() -> None:
    found = answer(AboutNear("Seattle", 50), None, whole_world())

    assert isinstance(found, Nearby)
    away = [neighbour.distance_km for neighbour in found.neighbours]
    assert away
    assert away == sorted(away)
    assert away[-1] <= 50
    told = as_json(found, "", whole_world(), lambda code: code)
    assert (told["outcome"], told["sisters"]) == ("listed", [])
    assert told["filter"] == {"around": True, "within_km": 50}
    assert len(told["nearest"]) == len(away)


def test_what_was_left_out_is_noted_in_any_answer() -> None:
    world = whole_world()
    germany = area("country", "DE")
    for question in (
        AboutCity("Seattle", left_out=("on the Rhine",)),
        AboutCity("Seattle", narrowing=Narrowing(germany), left_out=("on the Rhine",)),
        AboutCity("Springfield", left_out=("on the Rhine",)),
        AboutPair("Seattle", "Kobe", left_out=("on the Rhine",)),
        AboutPair("Seattle", "Springfield", left_out=("on the Rhine",)),
        AboutNear("Seattle", 50, left_out=("on the Rhine",)),
        AboutArea(germany, left_out=("on the Rhine",)),
    ):
        found = answer(question, None, world)
        noted = getattr(found, "answer", getattr(found, "unclear", (found,)))
        noted = noted[0] if isinstance(noted, tuple) else noted
        kinds = {(note.kind, note.typed) for note in noted.notes}
        assert (Taken.LEFT_OUT, "on the Rhine") in kinds, question


def test_a_menu_keeps_what_was_asked_of_the_sisters() -> None:
    narrowing = Narrowing(area("country", "JP"))

    found = answer(AboutCity("Springfield", narrowing=narrowing), None, whole_world())

    assert isinstance(found, Ambiguous)
    assert found.asked == narrowing


def test_the_contract_tells_what_narrowed_the_sisters() -> None:
    norway, japan = area("country", "NO"), area("country", "JP")
    limits = (Limits(Measure.YEAR, 1950, None),)
    narrowing = Narrowing(norway, Superlative.OLDEST, more=(japan,), top=2, limits=limits)

    told = as_json(asked("Seattle", narrowing), "", whole_world(), lambda code: code)

    assert told["filter"] == {
        "kind": "country",
        "id": "NO",
        "name": "Norway",
        "areas": [
            {"kind": "country", "id": "NO", "name": "Norway"},
            {"kind": "country", "id": "JP", "name": "Japan"},
        ],
        "superlative": "oldest",
        "compared": 2,
        "top": 2,
        "limits": [{"measure": "year", "least": 1950, "most": None}],
    }
    assert [sister["name"] for sister in told["sisters"]] == ["Kobe", "Bergen"]


def test_a_namesake_in_the_area_is_offered_where_no_sister_lies_there() -> None:
    found = asked("Freiburg", Narrowing(area("country", "CH")))

    assert found.sisters == ()
    assert found.answer.others[0].name == "Fribourg"
