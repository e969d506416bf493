"""Importing a folder of facts, by a folder that holds one of every awkward thing."""

import importlib.util
from pathlib import Path
from types import ModuleType

import pytest

from bot.atlas import identity, tables
from bot.atlas.joining import one_row_a_pair
from bot.atlas.names_table import NameRow, read_names
from bot.pairings.model import Standing, Status
from bot.paths import DATA

SCRIPT = DATA / "import_facts.py"

PAIRINGS = """\
geonameid_a geonameid_b name_a country_a name_b country_b sources confidence last_seen notes
1 2 A FR B DE wikipedia-2026,wikidata-2016 both 2026 -
1 3 A FR C FR wikidata-2017 both 2017 wikidata-only,domestic
2 3 B DE C FR wikidata-2017 name 2017 wikidata-only
4 1860704 D NZ Kakogawa JP wikipedia-2026 admin 2026 -
4 11611933 D NZ Kakogawa JP wikidata-2016 both 2016 wikidata-only
7 8 G IT H IT wikidata-2016 both 2016 wikidata-only,domestic
5 6 E ES F PE wikipedia-2023 both 2023 multilateral,not-in-2026-list
"""
EXTRA = """\
id_a id_b name_a country_a name_b country_b sources last_seen
1 x0123456789 A FR X FR wikipedia-2026 2026
"""
PLACES = """\
id name country lat lng kind coordinates_from
x0123456789 X FR 48.1 2.2 district wikipedia
"""
LABELS = """\
geonameid geonames_name country list_name
1860704 Kakogawachō-honmachi JP Kakogawa
"""
NAMES = """\
geonameid locale name
1860704 ja 加古川
1860704 ko 가코가와정
11611933 ko 가코가와
1 de Ahausen
"""
YEARS = """\
geonameid_a geonameid_b since ended status kind source note
2 3 1963 - active partnership https://example.org/1 -
1 4 1939 - active sister_city https://example.org/2 -
5 6 1982 - active multilateral_twinning https://example.org/3 declaration_of_all_capitals
1 2 1957 2018 ended sister_city https://example.org/4 ended_in_October
1 x0123456789 1957 2018 ended sister_city https://example.org/4 ended_in_October
"""
STATUS = """\
geonameid_a geonameid_b since ended status kind source note
1 2 - - suspended - https://example.org/5 put_on_ice_in_March_2022
1 3 - 2022 ended - https://example.org/6 -
"""


@pytest.fixture
def script() -> ModuleType:
    spec = importlib.util.spec_from_file_location("import_facts", SCRIPT)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "facts"
    folder.mkdir()
    for name, text in (
        ("pairings", PAIRINGS), ("pairings_extra", EXTRA), ("places_extra", PLACES),
        ("labels", LABELS), ("names", NAMES), ("years", YEARS), ("status", STATUS),
    ):  # fmt: skip
        cells = [
            ["" if cell == "-" else cell.replace("_", " ") if n else cell for cell in line.split()]
            for n, line in enumerate(text.splitlines())
        ]
        table = "".join("\t".join(line) + "\n" for line in cells)
        (folder / f"{name}.tsv").write_text(table, encoding="utf-8")
    return folder


@pytest.fixture
def data(tmp_path: Path) -> Path:
    data = tmp_path / "data"
    data.mkdir()
    return data


@pytest.fixture
def imported(
    script: ModuleType, folder: Path, data: Path
) -> dict[tuple[str, str], tables.PairingRow]:
    assert script.main(folder, data) == 0
    return {(row.a, row.b): row for _, row in tables.read_pairings(data / tables.PAIRINGS)}


Imported = dict[tuple[str, str], tables.PairingRow]


def nobody(key: str) -> tuple[str, str]:
    return key, ""


def test_every_pair_of_the_folder_comes_in(imported: Imported) -> None:
    assert set(imported) == {
        ("gn:1", "gn:2"), ("gn:1", "gn:3"), ("gn:2", "gn:3"), ("gn:4", "gn:11611933"),
        ("gn:5", "gn:6"), ("gn:1", "x0123456789"), ("gn:1", "gn:4"), ("gn:7", "gn:8"),
        ("gn:4", "gn:1860704"),
    }  # fmt: skip


def test_what_only_wikidata_has_is_reported_unless_a_page_dates_it(imported: Imported) -> None:
    assert imported["gn:1", "x0123456789"].bond.standing is Standing.LISTED
    assert imported["gn:7", "gn:8"].bond.standing is Standing.REPORTED
    assert imported["gn:2", "gn:3"].bond.standing is Standing.LISTED
    assert imported["gn:2", "gn:3"].bond.since == "1963"
    assert imported["gn:2", "gn:3"].confidence == "name"


def test_a_city_that_stands_twice_comes_in_as_it_is_written_and_is_one_when_compiled(
    imported: Imported, data: Path
) -> None:
    relations = identity.read(DATA / tables.SAME_PLACE)

    rows = [row for _, row in one_row_a_pair(enumerate(imported.values()), relations, (), nobody)]

    [row] = [row for row in rows if "gn:11611933" in {row.a, row.b}]
    assert row.bond.standing is Standing.LISTED
    assert row.bond.sources == ("wikipedia-2026", "wikidata-2016")
    assert row.bond.last_seen == 2026
    assert row.confidence == "both"
    assert tables.read_labels(data / tables.LABELS)["gn:11611933"] == "Kakogawa"
    assert list(read_names(data / tables.NAMES)) == [
        NameRow(1, "de", "Ahausen"),
        NameRow(11611933, "ja", "加古川"),
        NameRow(11611933, "ko", "가코가와"),
    ]


@pytest.mark.parametrize(
    ("ends", "notes"),
    [
        (("gn:1", "gn:2"), set()),
        (("gn:1", "gn:3"), {"domestic"}),
        (("gn:1", "x0123456789"), {"domestic"}),
        (("gn:1", "gn:4"), {"no-anniversary"}),
        (("gn:5", "gn:6"), {"multilateral", "not-in-2026-list", "no-anniversary"}),
    ],
    ids=["plain", "domestic", "domestic extra", "before 1945", "joint declaration"],
)
def test_notes_are_kept_and_those_that_follow_are_added(
    imported: Imported, ends: tuple[str, str], notes: set[str]
) -> None:
    assert imported[ends].bond.notes == notes


def test_dates_status_and_page_come_from_the_dated_page(imported: Imported) -> None:
    bond = imported["gn:1", "x0123456789"].bond

    assert (bond.status, bond.since, bond.ended) == (Status.ENDED, "1957", "2018")
    assert bond.pages == ("https://example.org/4",)
    assert bond.status_source == "https://example.org/4"
    assert bond.sources == ("wikipedia-2026", "page")
    assert bond.remark == "ended in October"


def test_status_overrules_the_row_it_meets_and_keeps_what_it_does_not_say(
    imported: Imported,
) -> None:
    bond = imported["gn:1", "gn:2"].bond

    assert (bond.status, bond.suspended, bond.ended) == (Status.SUSPENDED, "2022", "")
    assert (bond.since, bond.kind) == ("1957", "sister city")
    assert bond.status_source == "https://example.org/5"
    assert bond.pages == ("https://example.org/4", "https://example.org/5")


def test_a_page_that_tells_of_an_end_makes_a_reported_tie_listed(imported: Imported) -> None:
    bond = imported["gn:1", "gn:3"].bond

    assert (bond.standing, bond.status, bond.ended) == (Standing.LISTED, Status.ENDED, "2022")


@pytest.mark.parametrize(
    ("note", "year"),
    [
        ("suspended by the council on 28 March 2022", "2022"),
        ("signed March and October 1994; suspended in 2022 (timesofsandiego.com)", "2022"),
        ("suspended the day after the invasion of Ukraine, 2022; no start year", "2022"),
        ("signed in September 2019; council vote of March 2022", "2022"),
        ("suspended by Milan in 2012", "2012"),
        ("frozen, as of November 2022", ""),
        ("everything on ice, May 2022", ""),
        ("36 years in 2022; suspended after the invasion of Ukraine", ""),
        ("contacts frozen over the war (taketonews.com); liquisearch.com says 1991", ""),
        ("suspended over the war; the city's list says signed on 18 August 2006", ""),
        (
            "suspended by the council; council resolution of 22 March 2022 suspended the link",
            "2022",
        ),
    ],
)
def test_the_year_of_a_pause_is_read_from_its_note_or_left_open(
    script: ModuleType, note: str, year: str
) -> None:
    assert script.year_of_pause(note) == year


@pytest.mark.parametrize(
    ("note", "address"),
    [
        ("contacts frozen over the war (taketonews.com); liquisearch.com says 1991", "https://taketonews.com/"),
        ("suspended over the war (Guardian report via successdigestonline.com)", "https://successdigestonline.com/"),
        ("ended in October 2018 (atlasobscura.com)", "https://atlasobscura.com/"),
        ("suspended by the mayor in summer 2025; start year from osezbordeaux.fr", ""),
        ("start year from the city (osezbordeaux.fr); suspended in 2025", ""),
    ],
)  # fmt: skip
def test_a_pause_or_an_end_is_told_by_the_site_that_its_note_names(
    script: ModuleType, note: str, address: str
) -> None:
    assert script.told_by(note) == address


def test_an_end_that_only_wikidata_states_counts_for_a_listed_row(
    imported: Imported, script: ModuleType, folder: Path, data: Path
) -> None:
    path = data / tables.PAIRINGS
    cells = [cells for _, cells in tables.read_cells(path)]
    of = {(c["id_a"], c["id_b"]): c for c in cells}
    for ends in (("gn:4", "gn:11611933"), ("gn:1", "x0123456789")):
        of[ends] |= {
            "sources": f"wikidata-2026,{of[ends]['sources']}", "status": "ended", "ended": "2021",
            "status_source": "wikidata-2026",
        }  # fmt: skip
    tables.write_table(path, cells)

    assert script.main(folder, data) == 0

    rows = {(row.a, row.b): row.bond for _, row in tables.read_pairings(path)}
    assert rows["gn:4", "gn:11611933"].ended == "2021"
    assert rows["gn:4", "gn:11611933"].status_source == "wikidata-2026"
    # Where a page tells of another end, the page wins.
    assert rows["gn:1", "x0123456789"].ended == "2018"


def test_a_second_import_changes_nothing_and_says_so(
    imported: Imported, script: ModuleType, folder: Path, data: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:  # fmt: skip
    before = {path.name: path.read_bytes() for path in data.iterdir()}

    assert script.main(folder, data) == 0

    assert {path.name: path.read_bytes() for path in data.iterdir()} == before
    assert "pairings.tsv: 9 rows: 0 new, 0 changed, 0 gone" in capsys.readouterr().out


def test_what_wikidata_added_since_outlives_an_import(
    imported: Imported, script: ModuleType, folder: Path, data: Path
) -> None:
    path = data / tables.PAIRINGS
    cells = [cells for _, cells in tables.read_cells(path)]
    cells[0]["sources"] = "wikidata-2026," + cells[0]["sources"]
    new = {**cells[0], "id_b": "gn:9", "standing": "reported", "status": "active", "ended": "",
           "suspended": "", "status_source": "", "sources": "wikidata-2026", "pages": ""}  # fmt: skip
    tables.write_table(path, [*cells, new])

    assert script.main(folder, data) == 0

    rows = {(row.a, row.b): row for _, row in tables.read_pairings(path)}
    assert "wikidata-2026" in rows["gn:1", "gn:2"].bond.sources
    assert rows["gn:1", "gn:2"].bond.suspended == "2022"
    assert rows["gn:1", "gn:9"].bond.standing is Standing.REPORTED


def test_a_wrong_row_writes_nothing_and_is_named(
    imported: Imported, script: ModuleType, folder: Path, data: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:  # fmt: skip
    before = {path.name: path.read_bytes() for path in data.iterdir()}
    years = folder / "years.tsv"
    years.write_text(years.read_text().replace("1957", "1957-13-01"), encoding="utf-8")

    assert script.main(folder, data) == 1

    assert "'1957-13-01' is no date" in capsys.readouterr().err
    assert {path.name: path.read_bytes() for path in data.iterdir()} == before
