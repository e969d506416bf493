import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from bot.atlas import compile_pairings, tables
from bot.errors import DataError
from bot.pairings.model import Bond, Standing, Status
from bot.pairings.world import World
from bot.paths import DATA
from tests.pairings import small_world as w

FULL = Bond(
    Standing.LISTED,
    Status.SUSPENDED,
    kind="citizens' friendship city",
    since="1973-04-06",
    suspended="2022",
    status_source="http://example.org/2",
    item="Q5083",
    sources=("wikipedia-2026", "wikidata-2016", "page"),
    pages=("https://example.org/å?q=1", "http://example.org/2"),
    last_seen=2026,
    notes=frozenset({"multilateral", "not-in-2026-list", "no-anniversary", "not-on-wikidata"}),
    remark="exchange suspended by Sendai – 14 March 2022",
)


@pytest.mark.parametrize("bond", [FULL, w.LISTED, w.REPORTED, w.ENDED], ids=lambda b: b.standing)
def test_a_bond_comes_back_from_the_arrays_as_it_was(tmp_path: Path, bond: Bond) -> None:
    world = w.world_of(tmp_path, [w.KOBE, w.SUVA, w.SEATTLE], [(w.SEATTLE, w.KOBE, bond)])

    assert world.pairings.partners(2) == [(0, bond)]
    assert world.pairings.bond(0, 2) == bond
    assert world.pairings.bond(2, 0) == bond


def test_a_city_without_pairings_is_bound_to_nothing(world: World) -> None:
    tacoma = w.here(world, w.TACOMA).row

    assert world.pairings.partners(tacoma) == []
    assert world.pairings.bond(tacoma, w.here(world, w.SEATTLE).row) is None
    assert world.pairings.listed_count(tacoma) == 0


def test_counted_are_listed_pairings_that_have_not_ended(world: World) -> None:
    seattle = w.here(world, w.SEATTLE).row

    assert len(world.pairings.partners(seattle)) == 4
    assert world.pairings.listed_count(seattle) == 2


def test_every_pairing_is_yielded_once(world: World) -> None:
    pairs = [(a, b) for a, b, _ in world.pairings.pairings()]

    assert len(pairs) == len(world.pairings) == 8
    assert all(a < b for a, b in pairs)
    assert len(set(pairs)) == 8


@pytest.mark.parametrize(
    ("pairs", "problem"),
    [
        ([(w.SEATTLE, w.ARCHANGEL, w.LISTED)], "gn:581049 is no place we know"),
        ([(w.SEATTLE, w.KOBE, w.LISTED)] * 2, "paired in line 2 already"),
        ([(w.SEATTLE, w.SEATTLE, w.LISTED)], "paired with itself"),
        ([(w.SEATTLE, w.KOBE, replace(w.LISTED, since="1957-02-30"))], "'1957-02-30' is no date"),
    ],
    ids=["unknown place", "double", "self", "date"],
)
def test_a_wrong_row_stops_the_compiling_by_file_and_line(
    tmp_path: Path, pairs: list[tuple[w.City, w.City, Bond]], problem: str
) -> None:
    path = w.write_pairings(tmp_path, pairs)
    shutil.copy(DATA / tables.CAUTIONS, tmp_path)
    tables.write_table(tmp_path / tables.SAME_PLACE, ())
    tables.write_table(tmp_path / tables.MISTAKEN_TIES, ())
    index = w.SmallIndex([w.SEATTLE, w.KOBE])

    with pytest.raises(DataError) as caught:
        compile_pairings.sections(
            tmp_path,
            index.row_of,
            lambda row: index.city(row).country,
            lambda row: index.city(row).name,
        )

    assert str(caught.value).startswith(f"{path}:{len(pairs) + 1}: ")
    assert problem in caught.value.problem
