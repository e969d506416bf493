"""One place, one id: rows about one place under two ids come out as one, and districts stay themselves."""

import itertools
from collections.abc import Iterable
from dataclasses import replace

import pytest

from bot.atlas import identity, tables
from bot.atlas.cells import LISTED_NAMESAKE, NAMESAKE, NOT_IN_NEWEST, TWO_NAMESAKES
from bot.atlas.identity import MistakenTie, Relation, SamePlace
from bot.atlas.joining import one_row_a_pair
from bot.atlas.look_alikes import look_alikes
from bot.atlas.open import open_atlas
from bot.atlas.tables import PairingRow
from bot.gazetteer.normalise import fold
from bot.pairings.model import Bond, Standing, Status
from bot.pairings.world import World
from bot.paths import DATA


@pytest.fixture(scope="module")
def world() -> World:
    return open_atlas()


def row(a: str, b: str, *sources: str) -> PairingRow:
    reported = all(source.startswith("wikidata-") for source in sources)
    standing = Standing.REPORTED if reported else Standing.LISTED
    return PairingRow(a, b, Bond(standing, Status.ACTIVE, sources=sources))


def related(key: str, into: str, relation: Relation) -> SamePlace:
    return SamePlace(key, into, relation, "hand", "a test")


NAMES = {
    "gn:21": ("munster", "DE"),
    "gn:22": ("munster", "DE"),
    "gn:23": ("munster", "FR"),
    "gn:24": ("munster", "CA"),
    "gn:29": ("abtenau", "AT"),
}
"""What places are called that other places are called too; the others bear their keys."""


def united(rows: list[PairingRow], *relations: SamePlace) -> dict[tuple[str, str], Bond]:
    return joined_by(rows, relations, ())


def joined_by(
    rows: list[PairingRow], relations: Iterable[SamePlace], mistaken: Iterable[MistakenTie]
) -> dict[tuple[str, str], Bond]:
    found = one_row_a_pair(
        enumerate(rows, 2), relations, mistaken, lambda key: NAMES.get(key, (key, "XX"))
    )
    return {(each.a, each.b): each.bond for _, each in found}


def test_a_place_under_two_ids_has_each_sister_once_with_the_better_standing() -> None:
    rows = [row("gn:1", "gn:9", "wikipedia-2026"), row("gn:9", "x00000000aa", "wikidata-2017")]

    bonds = united(rows, related("x00000000aa", "gn:1", Relation.SAME))

    [(ends, bond)] = bonds.items()
    assert ends == ("gn:1", "gn:9")
    assert bond.standing is Standing.LISTED
    assert bond.sources == ("wikipedia-2026", "wikidata-2017")


def test_a_tie_of_a_place_with_itself_is_none() -> None:
    rows = [row("gn:1", "x00000000aa", "wikidata-2017")]

    assert united(rows, related("x00000000aa", "gn:1", Relation.SAME)) == {}


@pytest.mark.parametrize(
    ("district", "town", "left"),
    [
        ("wikidata-2017", "wikipedia-2026", {"gn:1"}),
        ("wikipedia-2026", "wikidata-2017", {"gn:2"}),
        ("wikidata-2017", "wikidata-2016", {"gn:1"}),
        ("wikipedia-2026", "wikipedia-2026", {"gn:1", "gn:2"}),
        ("wikipedia-2026", "wikipedia-2023", {"gn:2"}),
        ("wikipedia-2023", "wikipedia-2026", {"gn:1"}),
        ("page", "wikipedia-2026", {"gn:1"}),
    ],
    ids=[
        "the town's is listed",
        "the district's is listed",
        "both reported",
        "one list has both",
        "the newer list says the district",
        "the newer list says the town",
        "a page says the district, a list the town",
    ],
)
def test_a_tie_of_town_and_district_that_no_list_has_with_both_is_one(
    district: str, town: str, left: set[str]
) -> None:
    rows = [row("gn:1", "gn:9", town), row("gn:2", "gn:9", district)]

    bonds = united(rows, related("gn:2", "gn:1", Relation.PART))

    assert {end for ends in bonds for end in ends} - {"gn:9"} == left


def test_a_tie_that_wikidata_has_with_a_namesake_is_the_listed_one_and_says_so() -> None:
    rows = [row("gn:21", "gn:29", "wikipedia-2026"), row("gn:22", "gn:29", "wikidata-2017")]

    [(ends, bond)] = united(rows).items()

    assert ends == ("gn:21", "gn:29")
    assert bond.notes == {NAMESAKE}
    assert bond.sources == ("wikipedia-2026",)


def test_the_row_that_stands_knows_the_namesake_that_another_source_names() -> None:
    rows = [row("gn:21", "gn:29", "wikipedia-2026"), row("gn:22", "gn:29", "wikidata-2017")]

    found = one_row_a_pair(enumerate(rows, 2), (), (), lambda key: NAMES.get(key, (key, "XX")))

    assert [each.namesakes for _, each in found] == [("gn:22",)]


@pytest.mark.parametrize(
    ("source", "other"),
    [("wikipedia-2026", "wikipedia-2026"), ("wikidata-2016", "wikidata-2017")],
)
def test_of_two_namesakes_that_may_be_meant_both_say_so(source: str, other: str) -> None:
    bonds = united([row("gn:21", "gn:29", source), row("gn:22", "gn:29", other)])

    assert [bond.notes for bond in bonds.values()] == [{TWO_NAMESAKES}] * 2


def test_a_town_is_a_friend_of_both_places_that_its_longer_name_begins_with() -> None:
    names = {"gn:1": ("konigstein im taunus", "DE")}
    names |= dict.fromkeys(("gn:2", "gn:3"), ("konigstein", "DE"))
    rows = [row("gn:1", "gn:2", "wikidata-2017"), row("gn:1", "gn:3", "wikidata-2017")]

    found = one_row_a_pair(enumerate(rows, 2), (), (), names.__getitem__)

    assert [each.bond.notes for _, each in found] == [frozenset(), frozenset()]


def test_a_tie_that_a_newer_list_has_with_a_namesake_is_the_older_lists_and_says_so() -> None:
    rows = [row("gn:21", "gn:29", "wikipedia-2026"), row("gn:22", "gn:29", "wikipedia-2023")]

    [(ends, bond)] = united(rows).items()

    assert ends == ("gn:22", "gn:29")
    assert bond.notes == {LISTED_NAMESAKE}


def test_a_tie_that_the_newer_list_has_with_a_namesake_is_not_missing_from_it() -> None:
    older = row("gn:22", "gn:29", "wikipedia-2023")
    missing = replace(older, bond=replace(older.bond, notes=frozenset({NOT_IN_NEWEST})))

    [bond] = united([row("gn:21", "gn:29", "wikipedia-2026"), missing]).values()

    assert bond.notes == {LISTED_NAMESAKE}


def test_a_tie_that_a_source_has_with_the_wrong_place_is_that_of_the_place_meant() -> None:
    rows = [row("gn:1", "gn:9", "wikipedia-2026"), row("gn:2", "gn:9", "wikidata-2017")]
    mistaken = MistakenTie("gn:9", "gn:1", "gn:2", "a test")

    [(ends, bond)] = joined_by(rows, (), [mistaken]).items()

    assert ends == ("gn:2", "gn:9")
    assert bond.sources == ("wikipedia-2026", "wikidata-2017")


@pytest.mark.parametrize(
    ("a", "b"),
    [
        (row("gn:21", "gn:29", "wikipedia-2026"), row("gn:22", "gn:29", "wikipedia-2026")),
        (row("gn:21", "gn:29", "wikidata-2017"), row("gn:22", "gn:29", "wikidata-2016")),
        (row("gn:21", "gn:29", "wikipedia-2026"), row("gn:23", "gn:29", "wikidata-2017")),
        (row("gn:21", "gn:24", "wikipedia-2026"), row("gn:22", "gn:24", "wikidata-2017")),
    ],
    ids=["both listed", "both reported", "in another country", "friends because of the name"],
)
def test_namesakes_that_nothing_shows_to_be_one_are_two(a: PairingRow, b: PairingRow) -> None:
    assert len(united([a, b])) == 2


def test_a_town_that_a_list_took_for_another_is_there_still_without_its_sisters(
    world: World,
) -> None:
    taken, meant = world.cities.by_key("gn:2265169"), world.cities.by_key("gn:2736657")

    assert taken is not None
    assert meant is not None
    assert (taken.name, world.pairings.partners(taken.row)) == ("Parede", [])
    assert "Montereau-Fault-Yonne" in {
        world.cities.city(row).name for row, _ in world.pairings.partners(meant.row)
    }


@pytest.mark.parametrize(
    "name", ["Issy", "Gmina Issy", "Issy (Paris)", "Issy, France", "Issy Municipality"]
)
def test_two_places_called_alike_close_by_are_found_until_a_row_tells_them_apart(name: str) -> None:
    places = [
        ("gn:1", "Issy", 48.82, 2.27),
        ("gn:2", name, 48.83, 2.30),
        ("gn:3", "Issy", 44.0, 2.3),
    ]

    assert list(look_alikes(places, [])) == [("gn:1", "gn:2")]
    assert list(look_alikes(places, [related("gn:2", "gn:1", Relation.APART)])) == []


def test_no_card_shows_one_place_twice(world: World) -> None:
    cities = world.cities
    twice = [
        (cities.city(row).name, a.name, b.name)
        for row in world.pairings.rows.tolist()
        for a, b in itertools.combinations(
            [cities.city(p) for p, _ in world.pairings.partners(row)], 2
        )
        if fold(a.name) == fold(b.name)
        and abs(a.lat - b.lat) + abs(a.lon - b.lon) < 0.2
        and not told_apart(a.key, b.key)
    ]

    assert twice == []


def told_apart(a: str, b: str) -> bool:
    return {a, b} in [{row.key, row.into} for row in identity.read(DATA / tables.SAME_PLACE)]


@pytest.mark.parametrize(
    ("old", "now"),
    [("gn:1860704", "gn:11611933"), ("xf6d9a61e62", "x4ef1a8a0a8"), ("x76c1f8a964", "gn:2813040")],
)
def test_an_id_that_somebody_kept_goes_on_meaning_the_place(
    world: World, old: str, now: str
) -> None:
    city = world.cities.by_key(old)

    assert city is not None
    assert city.key == now


def test_every_place_of_our_own_has_a_time_zone_and_nearly_all_a_region(world: World) -> None:
    own = [c for c in map(world.cities.city, range(len(world.cities))) if c.key[0] == "x"]

    assert [city.name for city in own if not city.timezone] == []
    towns = [city for city in own if city.kind != "region"]
    assert sum(bool(city.region) for city in towns) / len(towns) > 0.98


@pytest.mark.parametrize(
    ("key", "country", "region"),
    [("gn:8199394", "PS", "West Bank"), ("gn:2461874", "EH", ""), ("gn:693805", "UA", "Crimea")],
    ids=["Ariel", "Smara", "Simferopol"],
)
def test_disputed_places_stand_under_one_rule(
    world: World, key: str, country: str, region: str
) -> None:
    city = world.cities.by_key(key)

    assert city is not None
    assert (city.country, city.region) == (country, region)
