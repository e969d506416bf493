"""Every fact in data/, asked for through the compiled atlas."""

import random
from collections import defaultdict
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import pairwise

import networkx
import numpy as np
import pytest
from babel.languages import get_official_languages

from bot.atlas import identity, tables
from bot.atlas.cells import LISTED_NAMESAKE, NAMESAKE
from bot.atlas.joining import one_row_a_pair
from bot.gazetteer.areas import AreaKind
from bot.gazetteer.distance import distance_km
from bot.gazetteer.model import Ambiguous, City
from bot.gazetteer.normalise import fold
from bot.gazetteer.question import read_question
from bot.pairings import explore
from bot.pairings.answer import answer
from bot.pairings.clock import hours_apart
from bot.pairings.contract import as_json, outcome_of
from bot.pairings.explored import around
from bot.pairings.match import (
    CountryTies,
    SameShore,
    SharedLanguages,
    SharedSisters,
    SimilarLatitude,
    SimilarSize,
    band_of,
    match,
)
from bot.pairings.model import (
    Bond,
    EndedOnly,
    Narrowed,
    NoneOnRecord,
    SisterCities,
    Standing,
    Status,
)
from bot.pairings.near import near, nearest
from bot.pairings.on_record import answer_city, answer_pair
from bot.pairings.paths import shortest_path
from bot.pairings.world import World
from bot.paths import DATA
from bot.words.catalogue import phrases
from tests.pairings.whole_world import whole_world

pytestmark = pytest.mark.thorough

Record = dict[str, dict[str, Bond]]


@pytest.fixture(scope="module")
def world() -> World:
    return whole_world()


@pytest.fixture(scope="module")
def record(world: World) -> Record:
    """Every pairing on record, by key of one end and key of the other, one a pair of places."""
    record: Record = defaultdict(dict)
    rows = tables.read_pairings(DATA / tables.PAIRINGS)
    relations = identity.read(DATA / tables.SAME_PLACE)

    def named(key: str) -> tuple[str, str]:
        found = world.cities.by_key(key)
        assert found is not None
        return fold(found.name), found.country

    mistaken = identity.read_mistaken_ties(DATA / tables.MISTAKEN_TIES)
    for _, row in one_row_a_pair(rows, relations, mistaken, named):
        record[row.a][row.b] = record[row.b][row.a] = row.bond
    return record


@pytest.fixture(scope="module")
def network(world: World) -> networkx.Graph:
    network = networkx.Graph()
    for row, other, bond in world.pairings.pairings():
        if bond.standing is Standing.LISTED and bond.status is not Status.ENDED:
            network.add_edge(row, other, rests=bond.status is Status.SUSPENDED)
    return network


def city(world: World, key: str) -> City:
    found = world.cities.by_key(key)
    assert found is not None
    return found


def test_every_city_in_the_facts_answers_with_exactly_its_pairings(
    world: World, record: Record
) -> None:
    graph = world.pairings
    assert len(record) > 20_000

    for key, expected in record.items():
        row = world.cities.row_of(key)
        assert row is not None, key
        found = {world.cities.city(other).key: bond for other, bond in graph.partners(row)}
        assert {k: replace(b, caution="") for k, b in found.items()} == expected, key


def test_every_row_of_the_table_leads_to_its_pairing_or_to_that_of_its_town_or_namesake(
    world: World,
) -> None:
    merged = identity.merged(identity.read(DATA / tables.SAME_PLACE))

    def row_of(key: str) -> int:
        row = world.cities.row_of(merged.get(key, key))
        assert row is not None, key
        return row

    def around(row: int) -> set[int]:
        town = world.cities.town_of(row)
        return {row, *world.cities.parts_of(row)} | (set() if town is None else {town})

    def namesakes(place: int, partner: int) -> list[int]:
        """Return the listed namesakes of `place` that stand for it beside `partner`."""
        city = world.cities.city(place)
        return [
            row
            for row, bond in world.pairings.partners(partner)
            if bond.notes & {NAMESAKE, LISTED_NAMESAKE}
            and fold(world.cities.city(row).name) == fold(city.name)
            and world.cities.city(row).country == city.country
        ]

    meant = {
        frozenset((tie.key, tie.other)): (tie.key, tie.meant)
        for tie in identity.read_mistaken_ties(DATA / tables.MISTAKEN_TIES)
    }
    lost, elsewhere = [], []
    for _, row in tables.read_pairings(DATA / tables.PAIRINGS):
        a, b = map(row_of, meant.get(frozenset((row.a, row.b)), (row.a, row.b)))
        if a == b or any(
            world.pairings.bond(one, other)
            for one in around(a)
            for other in around(b)
            if one != other
        ):
            continue
        (elsewhere if namesakes(a, b) or namesakes(b, a) else lost).append((row.a, row.b))

    assert lost == []
    assert 0 < len(elsewhere) < 30


def test_a_thousand_ties_between_the_two_sides_of_2022_are_in_doubt(world: World) -> None:
    doubted = [
        (world.cities.city(a).country, world.cities.city(b).country, bond)
        for a, b, bond in world.pairings.pairings()
        if bond.caution
    ]

    assert len(doubted) > 1_000
    assert all(len({a, b} & {"BY", "RU"}) == 1 for a, b, _ in doubted)
    assert not any(bond.celebrated or bond.status_source for _, _, bond in doubted)


def test_the_json_of_a_city_is_what_is_on_record(world: World, record: Record) -> None:
    keys = [*random.Random(7).sample(sorted(record), 300), "gn:5809844", "gn:1850147"]

    for key in keys:
        written = as_json(answer_city(city(world, key), world), "", world, str)
        found = {
            s["id"]: (s["standing"], s["status"], s["since"] or "", s["pages"])
            for s in written["sisters"]
        }
        assert written["city"]["id"] == key
        links = [link for s in written["sisters"] for link in s["sources"]]
        assert all(link["name"] and link["url"].startswith("http") for link in links)
        assert all(s["sources"] for s in written["sisters"])
        assert found == {
            other: (b.standing, b.status, b.since, list(b.pages))
            for other, b in record[key].items()
        }


def test_a_city_written_out_answers_with_its_pairings(world: World, record: Record) -> None:
    """By "name, region, country", as the card writes it; several of one name may need a choice."""
    keys = random.Random(7).sample(sorted(record), 400)
    unlike = []

    for key in keys:
        here = city(world, key)
        country = world.cities.countries[here.country]
        text = ", ".join(filter(None, (here.name, here.region, country)))
        found = answer(read_question(text, world.cities, phrases()), None, world)
        if getattr(found, "city", None) != here:
            unlike.append((text, outcome_of(found)))

    assert {outcome for _, outcome in unlike} <= {"ambiguous", "none", "listed", "reported"}, unlike
    assert len(unlike) <= 6, unlike


@pytest.mark.parametrize(
    "text",
    [
        "Como, Lombardy, Italy",
        "Orange, California, United States",
        "Them, Central Jutland, Denmark",
        "Die, Auvergne-Rhône-Alpes, France",
        "Port of Spain, Port of Spain, Trinidad and Tobago",
        "Hann. Münden, Lower Saxony, Germany",
        "Essen, Lower Saxony, Germany",
    ],
)
def test_a_name_that_is_an_everyday_word_is_a_city_once_written_out(
    world: World, text: str
) -> None:
    found = answer(read_question(text, world.cities, phrases()), None, world)

    assert isinstance(found, SisterCities)
    country = world.cities.countries[found.city.country]
    assert f"{found.city.name}, {found.city.region}, {country}" == text


def test_what_only_wikidata_knows_answers_reported(world: World, record: Record) -> None:
    reported = [
        key
        for key, bonds in record.items()
        if all(b.standing is Standing.REPORTED for b in bonds.values())
    ]
    assert len(reported) > 1_000

    for key in random.Random(7).sample(reported, 300):
        result = answer_city(city(world, key), world)
        assert outcome_of(result) == "reported", key
        assert isinstance(result, SisterCities)
        assert len(result.reported) == len(record[key])


def test_a_city_whose_only_pairing_ended_says_so(world: World, record: Record) -> None:
    ended = [
        key
        for key, bonds in record.items()
        if all(b.status is Status.ENDED for b in bonds.values())
    ]

    for key in ended:
        assert isinstance(answer_city(city(world, key), world), EndedOnly)


def test_seattle_has_its_twenty_sisters_and_more(world: World) -> None:
    result = answer_city(city(world, "gn:5809844"), world)

    assert isinstance(result, SisterCities)
    names = {s.city.name for s in result.listed}
    assert names >= {
        "Bergen", "Kobe", "Christchurch", "Tashkent", "Beersheba", "Nantes", "Reykjavík",
    }  # fmt: skip
    assert len(names) >= 20


@pytest.mark.parametrize(
    ("second", "first"), [("gn:1860704", "gn:11611933"), ("gn:2111677", "gn:1855580")]
)
def test_a_city_that_stands_twice_is_one(world: World, second: str, first: str) -> None:
    assert city(world, second) == city(world, first)
    assert outcome_of(answer_city(city(world, second), world)) == "listed"


def test_osaka_and_san_francisco_ended(world: World) -> None:
    result = answer_pair(city(world, "gn:1853909"), city(world, "gn:5391959"), world)

    assert not result.paired
    assert result.sister is not None
    assert result.sister.bond.ended == "2018"
    assert outcome_of(result) == "ended"
    assert len(result.chain) > 2


def test_a_suspended_pairing_is_listed_with_its_status(world: World) -> None:
    result = answer_pair(city(world, "gn:524901"), city(world, "gn:2934246"), world)

    assert result.sister is not None
    assert result.sister.bond.status is Status.SUSPENDED
    assert outcome_of(result) == "listed"


def test_the_nearest_of_a_city_without_pairings_all_have_some(world: World) -> None:
    suva = city(world, "gn:2198148")
    lonely = replace(suva, row=next(r for r in range(len(world.cities)) if world.pairings.node_of(r) is None))  # fmt: skip

    result = answer_city(lonely, world)

    assert isinstance(result, NoneOnRecord)
    assert len(result.nearest) == 5
    assert all(n.listed == world.pairings.listed_count(n.city.row) > 0 for n in result.nearest)


def test_chains_are_as_short_as_networkx_finds_them(world: World, network: networkx.Graph) -> None:
    chance = random.Random(2026)
    rows = world.pairings.rows.tolist()
    active = networkx.Graph(e for e in network.edges if not network.edges[e]["rests"])

    for _ in range(1_000):
        start, goal = chance.choice(rows), chance.choice(rows)
        chain = shortest_path(world.pairings, start, goal)
        try:
            reached = start in active and goal in active and networkx.has_path(active, start, goal)
            within = active if reached and not network.has_edge(start, goal) else network
            expected = networkx.shortest_path_length(within, start, goal)
        except (networkx.NetworkXNoPath, networkx.NodeNotFound):
            expected = 0 if start == goal else None
        if expected is None:
            assert chain == (), (start, goal)
        else:
            assert (chain[0], chain[-1], len(chain)) == (start, goal, expected + 1)
            assert all(network.has_edge(a, b) for a, b in pairwise(chain))


@pytest.mark.parametrize(
    ("key", "km"),
    [("gn:2950159", 60), ("gn:2198148", 1500), ("gn:2729907", 900), ("gn:3833367", 700)],
    ids=["Berlin", "Suva, across the antimeridian", "Longyearbyen", "Ushuaia"],
)
def test_near_finds_what_measuring_every_city_finds(world: World, key: str, km: float) -> None:
    here = city(world, key)
    others = [world.cities.city(row) for row in world.pairings.rows.tolist()]
    expected = {
        other.key
        for other in others
        if world.pairings.listed_count(other.row)
        and distance_km(here, other) <= km
        and other.key != key
        and other.kind != "region"
    }

    found = near(here, world, km)

    assert {n.city.key for n in found} == expected
    assert [n.distance_km for n in found] == sorted(n.distance_km for n in found)
    assert nearest(here, world, 2) == found[:2]


def test_the_most_connected_are_those_with_most_listed_sisters(
    world: World, network: networkx.Graph
) -> None:
    degrees = {
        row: degree
        for row, degree in network.degree()
        if world.cities.city(row).country == "JP" and world.cities.city(row).kind != "region"
    }

    top = explore.most_connected(world, "JP", limit=10)

    assert [c.listed for c in top] == sorted(degrees.values(), reverse=True)[:10]
    assert all(degrees[c.city.row] == c.listed for c in top)
    assert explore.most_connected(world, "XX") == ()


@pytest.mark.parametrize(
    ("key", "count"),
    [
        ("gn:5809844", 5),
        ("gn:2950159", 5),
        ("gn:2198148", 5),
        ("gn:3833367", 5),
        ("gn:2729907", 2),
    ],
    ids=["Seattle", "Berlin", "Suva", "Ushuaia", "Longyearbyen, like no other"],
)
def test_every_suggestion_is_new_abroad_and_has_two_reasons(
    world: World, key: str, count: int
) -> None:
    here = city(world, key)

    suggestions = match(here, world)

    assert len(suggestions) >= count
    for suggestion in suggestions:
        assert suggestion.city.country != here.country
        assert world.pairings.bond(here.row, suggestion.city.row) is None
        assert len(suggestion.reasons) >= 2


@pytest.mark.parametrize("key", ["gn:5809844", "gn:2950159", "gn:2198148", "gn:3833367"])
def test_every_reason_holds_when_a_person_checks_it(
    world: World, network: networkx.Graph, key: str
) -> None:
    here = city(world, key)
    country = {row: world.cities.city(row).country for row in network}

    for suggestion in match(here, world):
        other = suggestion.city
        for reason in suggestion.reasons:
            match reason:
                case SimilarSize(population, theirs):
                    assert (population, theirs) == (here.population, other.population)
                    assert 1 / 3 <= population / theirs <= 3
                case SimilarLatitude(degrees, theirs, _):
                    assert (degrees, theirs) == (here.lat, other.lat)
                    assert abs(abs(degrees) - abs(theirs)) <= 5
                case SharedSisters(cities):
                    both = set(network[here.row]) & set(network[other.row])
                    assert {c.row for c in cities} == both
                case SharedLanguages(codes):
                    assert codes
                    assert set(codes) <= set(get_official_languages(here.country))
                    assert set(codes) <= set(get_official_languages(other.country))
                case SameShore(coastal):
                    kilometres = world.cities.coast_km[[here.row, other.row]]
                    assert (kilometres <= 10 if coastal else kilometres >= 50).all()
                case CountryTies(pairings):
                    between = [
                        edge
                        for edge in network.edges
                        if {country[edge[0]], country[edge[1]]} == {here.country, other.country}
                    ]
                    assert pairings == len(between)


@pytest.mark.parametrize(
    ("key", "least", "most"),
    [
        ("gn:5809844", 0, 5),
        ("gn:2198148", 0, 5),
        ("gn:2729907", 0, 5),
        ("gn:587084", 0, 10),
        ("gn:2643743", 25, 49),
        ("gn:2886242", 50, 50),
        ("gn:4887398", 50, 50),
        ("gn:1282027", 0, 5),
    ],
    ids=[
        "Seattle", "Suva, at the antimeridian", "Longyearbyen", "Baku, on the Caspian", "London",
        "Cologne", "Chicago: a lake is no sea", "Malé, an island smaller than its grain",
    ],
)  # fmt: skip
def test_a_city_is_as_far_from_the_sea_as_on_the_map(
    world: World, key: str, least: int, most: int
) -> None:
    assert least <= world.cities.coast_km[city(world, key).row] <= most


@pytest.mark.parametrize(
    ("latitude", "band"),
    [(0, "tropical"), (-23, "tropical"), (-33.9, "subtropical"), (47.6, "temperate"),
     (60.4, "subpolar"), (78.2, "polar"), (-90, "polar")],
)  # fmt: skip
def test_a_latitude_lies_in_one_band(latitude: float, band: str) -> None:
    assert band_of(latitude) == band


def test_sisters_in_a_country_are_those_that_a_question_about_it_finds(world: World) -> None:
    seattle = city(world, "gn:5809844")

    found = around("country", seattle, "CN", world)

    assert isinstance(found, Narrowed)
    assert [s.city.name for s in found.sisters] == ["Chongqing"]


def test_every_country_that_can_be_given_is_an_area(world: World) -> None:
    areas = world.cities.areas

    assert [c for c in world.cities.country_codes if not areas.by_key(AreaKind.COUNTRY, c)] == []


def test_surprises_differ_and_are_listed(world: World) -> None:
    chance = random.Random(5)

    drawn = [explore.surprise(world, chance) for _ in range(30)]

    pairs = {(c.key, s.city.key) for c, s in filter(None, drawn)}
    assert len(pairs) > 25
    assert all(s.bond.standing is Standing.LISTED for _, s in filter(None, drawn))
    far = [s.distance_km for _, s in filter(None, drawn)]
    assert float(np.median(far)) > 2_000


def test_the_clocks_of_seattle_and_christchurch_move_apart_with_the_season(world: World) -> None:
    seattle, christchurch = city(world, "gn:5809844"), city(world, "gn:2192362")

    winter, summer = (datetime(2026, month, 1, tzinfo=UTC) for month in (1, 7))

    assert hours_apart(seattle, christchurch, winter) == timedelta(hours=21)
    assert hours_apart(seattle, christchurch, summer) == timedelta(hours=19)


@pytest.mark.parametrize(
    ("name", "region"),
    [("Victoria", "British Columbia"), ("Bethlehem", "West Bank")],
)
def test_a_menu_begins_with_a_namesake_that_has_sisters(
    world: World, name: str, region: str
) -> None:
    found = answer(read_question(name, world.cities, phrases()), None, world)

    assert isinstance(found, Ambiguous)
    assert found.candidates[0].region == region


def test_a_village_is_asked_about_that_is_called_like_a_countrys_code(world: World) -> None:
    found = answer(read_question("Mex", world.cities, phrases()), None, world)

    assert isinstance(found, Ambiguous)
    assert {"Mexico City", "Mex"} <= {city.name for city in found.candidates}
