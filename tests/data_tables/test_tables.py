"""The tables of facts in data/, each row by itself (data verify looks at the rest)."""

from pathlib import Path

import pytest

from bot.atlas import row_problems, tables
from bot.errors import DataError
from bot.pairings.model import Standing, Status
from bot.paths import DATA
from tests.pairings.small_world import BERGEN, ENDED, SEATTLE, write_pairings

KNOWN_PAIRINGS = 32_735
"""29,201 + 3,272 + 269 only in dated pages, less two doubles of Kakogawa and Naruto."""


@pytest.fixture(scope="module")
def rows() -> list[tables.PairingRow]:
    return [row for _, row in tables.read_pairings(DATA / tables.PAIRINGS)]


def test_no_known_pairing_is_lost(rows: list[tables.PairingRow]) -> None:
    assert len({(row.a, row.b) for row in rows}) == len(rows) >= KNOWN_PAIRINGS
    assert sum(row.bond.standing is Standing.LISTED for row in rows) >= 24_243


def test_every_place_of_our_own_is_paired(rows: list[tables.PairingRow]) -> None:
    places = {place.key for _, place in tables.read_places(DATA / tables.PLACES)}
    paired = {key for row in rows for key in (row.a, row.b) if key.startswith("x")}
    # A tie that a source has with the wrong place is put right when it is compiled.
    meant = {cells["meant"] for _, cells in tables.read_cells(DATA / tables.MISTAKEN_TIES)}
    paired |= {key for key in meant if key.startswith("x")}

    assert paired == places
    assert len(places) >= 2_111


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
    "since": "1957", "suspended": "", "ended": "2018", "status_source": "https://example.org",
    "sources": "wikipedia-2026,page", "pages": "https://example.org", "item": "Q5083", "last_seen": "2026", "confidence": "both", "notes": "domestic",
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
        ("sources", "page,Hear say", "source 'Hear say'"),
        ("sources", "page,town-hall-2027", ""),
        ("sources", "page,page", "stands twice"),
        ("sources", "wikipedia-2026", "belong together"),
        ("pages", "javascript:alert(1)", "no web address"),
        ("status", "dormant", "status 'dormant'"),
        ("status", "active", "ended 2018, but the status"),
        ("kind", "Sister City!", "kind 'Sister City!'"),
        ("kind", "partner city for tourism", ""),
        ("item", "5083", "item '5083'"),
        ("suspended", "2020", "suspended 2020, but the status is 'ended'"),
        ("status_source", "", "do not belong together"),
        ("status_source", "https://example.org/other", "neither among the pages nor the sources"),
        ("status_source", "wikipedia-2026", ""),
        ("since", "1957-02-29", "no date"),
        ("since", "57", "no date"),
        ("since", "2020", "ended 2018 before it began 2020"),
        ("last_seen", "soon", "no year"),
        ("confidence", "sure", "confidence 'sure'"),
        ("notes", "domestic,odd", "note 'odd'"),
    ],
)
def test_a_wrong_cell_is_named(column: str, value: str, problem: str) -> None:
    problems = row_problems.pairing_problems(GOOD | {column: value})

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

    assert row_problems.place_problems(good) == []
    assert row_problems.place_problems(good | {column: value}) != []


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


def test_the_handed_over_status_of_2022_is_in_the_table(rows: list[tables.PairingRow]) -> None:
    bond_of = {(row.a, row.b): row.bond for row in rows}
    voronezh_brno = bond_of["gn:472045", "gn:3078610"]
    turku_petersburg = bond_of["gn:498817", "gn:633679"]
    sochi_colorado_springs = bond_of["gn:491687", "gn:5417598"]

    assert (voronezh_brno.status, voronezh_brno.ended) == (Status.ENDED, "2022")
    assert voronezh_brno.since == "1967"
    assert voronezh_brno.status_source.startswith("https://eurozpravy.cz/")
    assert (turku_petersburg.status, turku_petersburg.suspended) == (Status.SUSPENDED, "2022")
    # One page calls it ended; status.tsv, which calls it suspended, overrules.
    assert (sochi_colorado_springs.status, sochi_colorado_springs.ended) == (Status.SUSPENDED, "")


def test_three_sisters_of_portland_maine_are_not_oregons(rows: list[tables.PairingRow]) -> None:
    paired = {(row.a, row.b) for row in rows}

    for sister in ("gn:256866", "gn:581049", "gn:3728474"):
        assert (sister, "gn:4975802") in paired
        assert (sister, "gn:5746545") not in paired


def test_every_tie_that_ended_or_rests_names_the_page_that_says_so(
    rows: list[tables.PairingRow],
) -> None:
    told = [row.bond for row in rows if row.bond.status is not Status.ACTIVE]

    assert len(told) >= 142
    assert all(bond.status_source.startswith("http") for bond in told)
