"""What a refresh may write, what it refuses, and how it is taken back; by the real tables."""

import shutil
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import BinaryIO

import pytest

from bot.atlas import known_cities, refresh, tables, whole
from bot.atlas.cells import GONE
from bot.atlas.difference import beyond_limits, difference
from bot.atlas.update import Twinning, without_odd_dates
from bot.errors import DataError, RefreshError
from bot.pairings.model import Bond, Standing, Status
from bot.paths import DATA

pytestmark = pytest.mark.thorough

NOW = datetime(2026, 11, 23, 4, 30, tzinfo=UTC)
TODAY = NOW.date()
ROW = tables.PairingRow(
    "gn:1", "gn:2", Bond(Standing.LISTED, Status.ACTIVE, sources=("wikidata-2017",))
)


def contents(data: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in sorted(data.glob("*.tsv"))}


def seattle(*others: int, **dates: str) -> list[Twinning]:
    return [Twinning(frozenset({"5809844"}), frozenset({str(other)}), **dates) for other in others]


def everything_but(data: Path, *keys: str) -> list[Twinning]:
    """Every tie that only Wikidata tells of, as it would state it, but for those of some places."""
    return [
        Twinning(frozenset({row.a[3:]}), frozenset({row.b[3:]}))
        for _, row in tables.read_pairings(data / tables.PAIRINGS)
        if row.bond.standing is Standing.REPORTED
        and row.b.startswith("gn:")
        and not {row.a, row.b} & set(keys)
    ]


def table(count: int) -> list[tables.PairingRow]:
    return [replace(ROW, b=f"gn:{n}") for n in range(2, count + 2)]


@pytest.fixture
def data(tmp_path: Path) -> Path:
    for name in tables.COLUMNS:
        shutil.copy(DATA / name, tmp_path)
    return tmp_path


@pytest.fixture(scope="module")
def geonames() -> known_cities.Gazetteer:
    return known_cities.load_gazetteer()


@pytest.fixture(autouse=True)
def gazetteer(monkeypatch: pytest.MonkeyPatch, geonames: known_cities.Gazetteer) -> None:
    """Read GeoNames once for all tests here: it takes seconds."""
    monkeypatch.setattr(refresh, "load_gazetteer", lambda: geonames)


def test_what_wikidata_knows_is_written_with_its_source(data: Path) -> None:
    before = {
        cells["id_a"] + cells["id_b"]: cells
        for _, cells in tables.read_cells(data / tables.PAIRINGS)
    }

    planned = refresh.plan(
        data,
        [
            *everything_but(data),
            Twinning(frozenset({"5809844"}), frozenset({"3161732"})),
            Twinning(frozenset({"5812944"}), frozenset({"3161732"}), "2001"),
        ],
        NOW.date(),
    )
    refresh.write(data, planned, NOW)
    changes = planned.changes

    after = {
        cells["id_a"] + cells["id_b"]: cells
        for _, cells in tables.read_cells(data / tables.PAIRINGS)
    }
    assert (changes.added, changes.gone) == (1, 0)
    assert after["gn:3161732gn:5812944"]["standing"] == "reported"
    assert after["gn:3161732gn:5812944"]["since"] == "2001"
    assert "wikidata-2026" in after["gn:3161732gn:5809844"]["sources"].split(",")
    listed = {key for key, row in before.items() if row["standing"] == "listed"}
    told = ("standing", "status", "since", "ended", "kind", "notes")
    assert all(after[key][cell] == before[key][cell] for key in listed for cell in told)
    sources = [cells["source"] for _, cells in tables.read_cells(data / tables.SOURCES)]
    assert "wikidata-2026" in sources


@pytest.mark.parametrize("trouble", ["empty", "unreadable"])
def test_a_failure_leaves_the_tables_as_they_were(data: Path, trouble: str) -> None:
    if trouble == "unreadable":
        path = data / tables.PAIRINGS
        path.write_text(path.read_text(encoding="utf-8") + "half a row\n", encoding="utf-8")
    before = contents(data)
    twinnings = [Twinning(frozenset({"5809844"}), frozenset({"3161732"}))]

    with pytest.raises((RefreshError, DataError)):
        refresh.plan(data, [] if trouble == "empty" else twinnings, NOW.date())

    assert contents(data) == before


def test_a_dry_plan_writes_nothing_and_reports_countries_and_cities(data: Path) -> None:
    before = contents(data)

    planned = refresh.plan(
        data, [*everything_but(data), *seattle(5392171, 2643743, since="2020")], TODAY
    )

    assert contents(data) == before
    assert not (data / "build").exists()
    report = "\n".join(planned.report)
    assert "2  new (reported)" in report
    assert "By country: US 2, GB 1" in report
    assert "Seattle (gn:5809844)" in report
    assert planned.against == ()


@pytest.mark.parametrize(
    ("dates", "said"),
    [
        ({"ended": "2099"}, "gn:5809844 – gn:3161732 ends in the future (2099)"),
        ({"since": "2026-11-24"}, "gn:5809844 – gn:3161732 begins in the future (2026-11-24)"),
        ({"since": "1990", "ended": "1967"}, "ends (1967) before it begins (1990)"),
    ],
)
def test_a_date_that_cannot_be_is_told_and_left_out_and_the_rest_is_written(
    data: Path, dates: dict[str, str], said: str
) -> None:
    seattles = [*seattle(3161732, **dates), *seattle(5392171), *seattle(2643743, **dates)]
    statements = [*everything_but(data), *seattles]

    planned = refresh.plan(data, statements, TODAY)

    assert planned.against == ()
    assert any(said in problem for problem in planned.odd)
    rows = {(c["id_a"], c["id_b"]): c for c in planned.cells}
    bergen = rows["gn:3161732", "gn:5809844"]
    assert (bergen["status"], bergen["ended"], bergen["since"]) == ("active", "", "1967")
    assert "wikidata-2026" in bergen["sources"]
    assert rows["gn:5392171", "gn:5809844"]["sources"] == "wikidata-2026"
    assert ("gn:2643743", "gn:5809844") not in rows
    assert (planned.changes.added, planned.changes.left_out) == (1, 1)


def test_thousands_of_impossible_dates_are_vandalism_and_nothing_is_written(data: Path) -> None:
    rows = [row for _, row in tables.read_pairings(data / tables.PAIRINGS)]
    everybody = [
        Twinning(frozenset({row.a[3:]}), frozenset({row.b[3:]}), ended="2099")
        for row in rows
        if row.b.startswith("gn:")
    ]

    planned = refresh.plan(data, everybody, TODAY)

    [problem, *_] = planned.against
    assert problem.endswith("dates cannot be; at most 1,636 (5%) may be so")
    assert not any(cells["ended"] == "2099" for cells in planned.cells)


def test_a_city_that_loses_all_its_statements_keeps_its_sisters_marked(data: Path) -> None:
    def of_seattle() -> dict[tuple[str, str], dict[str, str]]:
        return {
            (c["id_a"], c["id_b"]): c
            for _, c in tables.read_cells(data / tables.PAIRINGS)
            if "gn:5809844" in (c["id_a"], c["id_b"]) and c["standing"] == "reported"
        }

    before = of_seattle()
    planned = refresh.plan(data, everything_but(data, "gn:5809844"), TODAY)
    refresh.write(data, planned, NOW)

    after = of_seattle()
    assert len(before) == len(after) >= 2
    assert {cells["notes"] for cells in after.values()} == {"not-on-wikidata"}
    found = {(row.a, row.b) for row in planned.difference.gone}
    assert found >= set(before)

    later = refresh.plan(data, everything_but(data), TODAY)
    refresh.write(data, later, NOW + timedelta(days=7))

    assert {cells["notes"] for cells in of_seattle().values()} == {""}


def test_an_answer_cut_in_half_would_mark_too_many_and_is_refused(data: Path) -> None:
    half = everything_but(data)[::2]

    planned = refresh.plan(data, half, TODAY)

    assert any("rows would be new or changed" in problem for problem in planned.against)


def test_an_odd_date_between_places_that_are_not_ours_is_nobodys_business() -> None:
    sane, odd = without_odd_dates(
        seattle(999, ended="2099"), today=TODAY, country_of={"gn:5809844": "US"}.get, merged={}
    )

    assert (sane[0].ended, odd) == ("", [])


def test_more_than_fifty_new_sisters_of_one_city_are_too_many() -> None:
    old = table(5_000)
    fifty = [replace(ROW, a="gn:9", b=f"gn:{n}") for n in range(10_000, 10_050)]
    one_more = replace(ROW, a="gn:9", b="gn:10050")

    assert beyond_limits(difference(old, [*old, *fifty])) == []
    assert beyond_limits(difference(old, [*old, *fifty, one_more])) == [
        "gn:9 would have 51 rows new or changed; at most 50 may be"
    ]


def test_more_than_a_twentieth_of_the_rows_are_too_many() -> None:
    old = [replace(ROW, a=f"gn:{2 * n + 1}", b=f"gn:{2 * n + 2}") for n in range(200)]
    ended = replace(ROW.bond, status=Status.ENDED, ended="2020", status_source="wikidata-2026")

    def with_ended(count: int) -> list[tables.PairingRow]:
        return [replace(row, bond=ended) for row in old[:count]] + old[count:]

    assert beyond_limits(difference(old, with_ended(10))) == []
    assert beyond_limits(difference(old, with_ended(11))) == [
        "11 rows would be new or changed; at most 10 (5%) may be"
    ]


def test_a_source_confirmed_is_no_change_and_a_row_marked_is_gone() -> None:
    seen = replace(ROW, bond=replace(ROW.bond, sources=("wikidata-2026", "wikidata-2017")))
    unseen = replace(ROW, b="gn:3")
    marked = replace(unseen, bond=replace(unseen.bond, notes=frozenset({GONE})))

    found = difference([ROW, unseen], [seen, marked])

    assert (found.new, found.changed, found.gone) == ((), (marked,), (marked,))


def test_ten_thousand_absurd_statements_are_refused(data: Path) -> None:
    cities = [key for _, c in tables.read_cells(data / tables.PAIRINGS) for key in (c["id_a"],)]
    others = sorted({int(key[3:]) for key in cities if key.startswith("gn:")})[:10_000]

    planned = refresh.plan(data, seattle(*others), TODAY)

    assert "rows would be new or changed; at most 1,636 (5%) may be" in planned.against[0]
    assert "gn:5809844 would have" in planned.against[1]


def test_the_last_three_tables_are_kept_and_come_back_one_by_one(data: Path) -> None:
    versions = []
    for week, other in enumerate((5392171, 2643743, 2988507, 3117735)):
        versions.append(contents(data))
        now = NOW + timedelta(weeks=week)
        refresh.write(data, refresh.plan(data, seattle(other), now.date()), now)

    for version in (versions[3], versions[2], versions[1]):
        refresh.rollback(data)
        assert contents(data) == version
    assert refresh.rollback(data) is None
    assert contents(data) == versions[1]


def test_a_write_that_breaks_off_leaves_the_old_file_and_no_other(tmp_path: Path) -> None:
    path = tmp_path / "labels.tsv"
    path.write_text("old")

    def broken(file: BinaryIO) -> None:
        file.write(b"half of the n")
        raise OSError(28, "No space left on device")

    with pytest.raises(OSError, match="No space"), whole.replacing(path) as file:
        broken(file)

    assert [p.name for p in tmp_path.iterdir()] == ["labels.tsv"]
    assert path.read_text() == "old"


def test_two_writers_at_once_do_not_mix(tmp_path: Path) -> None:
    path = tmp_path / "labels.tsv"

    with whole.replacing(path) as one, whole.replacing(path) as two:
        one.write(b"one " * 5)
        two.write(b"two")

    assert path.read_bytes() == b"one " * 5
    assert [p.name for p in tmp_path.iterdir()] == ["labels.tsv"]
