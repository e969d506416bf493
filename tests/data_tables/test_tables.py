"""The tables of facts in data/, each row by itself (data verify looks at the rest)."""

from pathlib import Path

import pytest

from bot.atlas import tables
from bot.errors import DataError
from bot.pairings.model import Standing
from bot.paths import DATA
from tests.pairings.small_world import BERGEN, ENDED, SEATTLE, write_pairings

KNOWN_PAIRINGS = 32_571
"""29,201 + 3,272 + 100 only in dated pages, less two doubles of Kakogawa and Naruto."""


@pytest.fixture(scope="module")
def rows() -> list[tables.PairingRow]:
    return [row for _, row in tables.read_pairings(DATA / tables.PAIRINGS)]


def test_no_known_pairing_is_lost(rows: list[tables.PairingRow]) -> None:
    assert len({(row.a, row.b) for row in rows}) == len(rows) >= KNOWN_PAIRINGS
    assert sum(row.bond.standing is Standing.LISTED for row in rows) >= 23_898


def test_every_place_of_our_own_is_paired(rows: list[tables.PairingRow]) -> None:
    places = {place.key for _, place in tables.read_places(DATA / tables.PLACES)}
    paired = {key for row in rows for key in (row.a, row.b) if key.startswith("x")}

    assert paired == places
    assert len(places) >= 2_116


def test_no_pairing_names_a_city_by_the_id_that_was_merged(rows: list[tables.PairingRow]) -> None:
    merged = tables.read_merged(DATA / tables.MERGED)

    assert merged == {"gn:1860704": "gn:11611933", "gn:2111677": "gn:1855580"}
    assert not {key for row in rows for key in (row.a, row.b)} & merged.keys()


def test_every_source_says_its_licence_and_date(rows: list[tables.PairingRow]) -> None:
    sources = {cells["source"]: cells for _, cells in tables.read_cells(DATA / tables.SOURCES)}

    assert {s for row in rows for s in row.bond.sources} <= sources.keys()
    assert all(all(cells.values()) for cells in sources.values())


def test_a_row_written_is_the_row_read(tmp_path: Path) -> None:
    path = write_pairings(tmp_path, [(SEATTLE, BERGEN, ENDED)])

    [(line, row)] = tables.read_pairings(path)

    assert line == 2
    assert row == tables.PairingRow(BERGEN.key, SEATTLE.key, ENDED)


GOOD = {
    "id_a": "gn:1", "id_b": "gn:2", "standing": "listed", "status": "ended", "kind": "twin town",
    "since": "1957", "ended": "2018", "sources": "wikipedia-2026,page",
    "pages": "https://example.org", "last_seen": "2026", "confidence": "both", "notes": "domestic",
    "remark": "",
}  # fmt: skip


@pytest.mark.parametrize(
    ("column", "value", "problem"),
    [
        ("id_a", "1", "no key"),
        ("id_b", "xABCDEF0123", "no key"),
        ("id_b", "gn:1", "paired with itself"),
        ("id_a", "gn:10", "wrong order"),
        ("standing", "sure", "standing 'sure'"),
        ("standing", "reported", "does not follow from the sources"),
        ("sources", "wikidata-2016,page", ""),
        ("sources", "", "no source"),
        ("sources", "hearsay", "source 'hearsay'"),
        ("sources", "page,page", "stands twice"),
        ("sources", "wikipedia-2026", "belong together"),
        ("pages", "javascript:alert(1)", "no web address"),
        ("status", "dormant", "status 'dormant'"),
        ("status", "active", "ended 2018, but the status"),
        ("kind", "frenemy", "kind 'frenemy'"),
        ("since", "1957-02-29", "no date"),
        ("since", "57", "no date"),
        ("since", "2020", "ended 2018 before it began 2020"),
        ("last_seen", "soon", "no year"),
        ("confidence", "sure", "confidence 'sure'"),
        ("notes", "domestic,odd", "note 'odd'"),
    ],
)
def test_a_wrong_cell_is_named(column: str, value: str, problem: str) -> None:
    problems = tables.pairing_problems(GOOD | {column: value})

    assert bool(problems) == bool(problem)
    assert problem in "; ".join(problems)


@pytest.mark.parametrize(
    ("column", "value"),
    [
        ("id", "gn:5"), ("name", " "), ("country", "USA"), ("lat", "91.0"), ("lat", "nan"),
        ("lon", "-180.1"), ("kind", "planet"), ("source", ""),
    ],
)  # fmt: skip
def test_a_wrong_place_is_named(column: str, value: str) -> None:
    good = {
        "id": "x0123456789", "name": "Nizami", "country": "AZ", "lat": "40.4", "lon": "-49.9",
        "kind": "district", "source": "wikipedia",
    }  # fmt: skip

    assert tables.place_problems(good) == []
    assert tables.place_problems(good | {column: value}) != []


def test_a_table_with_other_columns_is_refused_by_name(tmp_path: Path) -> None:
    path = tmp_path / tables.LABELS
    path.write_text("geonameid\tlabel\n1\tA\n", encoding="utf-8")

    with pytest.raises(DataError, match=r"labels\.tsv:1: the columns are"):
        tables.read_labels(path)


def test_a_cell_that_would_break_the_table_leaves_the_old_one(tmp_path: Path) -> None:
    path = tmp_path / tables.LABELS
    tables.write_table(path, [{"geonameid": "1", "name": "A"}])

    with pytest.raises(DataError):
        tables.write_table(path, [{"geonameid": "1", "name": "A\tB"}])

    assert tables.read_labels(path) == {"gn:1": "A"}
