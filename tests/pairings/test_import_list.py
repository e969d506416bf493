"""A list of pairs by name: sure, on record, to be asked, or unknown; never guessed."""

from datetime import date
from pathlib import Path

import pytest

from bot.atlas.open import open_atlas
from bot.chat.pair_list import date_of, heading, read_list
from bot.errors import DataError
from bot.pairings.import_list import Verdict, matched
from bot.pairings.world import World

SUVA = "Suva, Fiji"
TODAY = date(2026, 11, 27)


@pytest.fixture(scope="module")
def world() -> World:
    return open_atlas()


@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("Bergen, Norway", "gn:3161732"),
        ("Norwegen, Bergen", "gn:3161732"),
        ("Washington, Seattle, United States", "gn:5809844"),
        ("United States, Washington, Seattle", "gn:5809844"),
        ("München, Bayern", "gn:2867714"),
        ("Allemagne, Munich", "gn:2867714"),
        ("東京, 日本", "gn:1850147"),
        ("Bad Godesberg (Bonn)", "x4ef1a8a0a8"),
        ("gn:5809844", "gn:5809844"),
        ("Deauville", "gn:3021668"),
    ],
)
def test_a_name_is_sure_in_any_order_and_language(world: World, name: str, key: str) -> None:
    match = matched(name, world.cities)

    assert match.sure
    assert [city.key for city in match.cities] == [key]


@pytest.mark.parametrize(
    "name",
    [
        "Springfield",
        "Barcalona",
        "San José",
        "Portland",
        "Frankfurt, Hesse, Brandenburg",
        "Kashmir",
        "Pripyat, Ukraine",
        "Dakhla, Morocco",
    ],
)
def test_a_name_that_leaves_a_doubt_is_asked_about(world: World, name: str) -> None:
    assert not matched(name, world.cities).sure


def test_two_hundred_rows_of_which_forty_are_awkward(world: World, tmp_path: Path) -> None:
    sure = [
        f"{city.name};{world.cities.countries[city.country]}"
        for city in map(world.cities.city, world.pairings.rows.tolist()[::60])
    ]
    plain = [f'"{name.replace(";", ", ")}";"{SUVA}"' for name in sure][:160]
    awkward = [f'"{name}";"{SUVA}"' for name in AWKWARD]
    path = tmp_path / "list.csv"
    path.write_text("city;other\n" + "\n".join([*plain, *awkward]) + "\n", "utf-8")

    rows = list(read_list(path, world, TODAY))

    assert len(rows) == 200
    for row in rows[160:]:
        assert row.verdict in {Verdict.ASK, Verdict.UNKNOWN}, row
    # What is called sure lies in the country that was written beside it.
    for row in rows[:160]:
        if row.verdict is Verdict.SURE:
            country = row.first.name.rpartition(", ")[2]
            assert world.cities.countries[row.first.cities[0].country] == country
    assert sum(row.verdict is Verdict.SURE for row in rows[:160]) > 110


AWKWARD = [
    "Springfield", "San José", "Portland", "Barcalona", "Xqzzyburg", "Nowhere at all", "Qwrtzpsdf",
    "Santa Maria", "San Antonio", "San Juan", "Santiago, Xqz", "Berlinn", "Amsterdm", "Copenhagn",
    "Sevilla, Xqzland", "Zzyzxville", "Mjölkhult", "Atlantis, Ocean", "El Dorado, Xqz", "Vlkšč",
    "Newcastle", "Richmond", "Frankfurt", "Salem", "Columbia", "Georgetown", "Clinton", "Franklin",
    "Greenville", "Bristol, Xqz", "Kingston", "Union", "Rochester", "Aurora", "Arlington",
    "Lincoln, Xqz", "Auburn", "Oxford, Xqz", "Jackson", "Ashland",
]  # fmt: skip


def test_a_date_that_is_none_is_asked_about(world: World, tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text(f'other,since,city\nBergen,soon,"{SUVA}"\nKobe,1999,"{SUVA}"\n', "utf-8")

    soon, fine = read_list(path, world, TODAY)

    assert (soon.verdict, fine.verdict) == (Verdict.ASK, Verdict.SURE)
    assert "is no date" in soon.problem
    assert fine.since == "1999"


def test_a_pairing_on_record_is_said_to_be(world: World, tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text("Seattle, Washington\tNorway, Bergen\n", "utf-8")

    [row] = read_list(path, world, TODAY)

    assert row.verdict is Verdict.KNOWN


@pytest.mark.parametrize(
    ("other", "problem"),
    [("Norwegen, Bergen", "both names mean the same place"), (SUVA, "")],
)
def test_two_names_of_one_place_are_asked_about(
    world: World, tmp_path: Path, other: str, problem: str
) -> None:
    path = tmp_path / "list.csv"
    path.write_text(f'"Bergen, Norway","{other}"\n', "utf-8")

    [row] = read_list(path, world, TODAY)

    assert row.problem == problem
    assert row.verdict is (Verdict.ASK if problem else Verdict.SURE)


def test_a_tie_that_a_namesake_has_is_asked_about(world: World, tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text('"Newport, Wales","Annapolis, Maryland"\n', encoding="utf-8")

    [row] = read_list(path, world, TODAY)

    assert row.verdict is Verdict.ASK
    assert row.problem == "on record with another Newport: Wales, gn:2641596"


@pytest.mark.parametrize("name", ["Georgia", "Golan Heights", "Artsakh"])
def test_a_country_or_region_is_told_from_a_name_that_nobody_knows(world: World, name: str) -> None:
    assert matched(name, world.cities).is_area
    assert not matched("Xanadu", world.cities).is_area


def test_a_tie_that_is_the_countys_is_asked_about(world: World, tmp_path: Path) -> None:
    path = tmp_path / "pairs.csv"
    path.write_text("Monaghan, Ireland;Geel, Belgium\n", encoding="utf-8")

    [row] = read_list(path, world, TODAY)

    assert row.verdict is Verdict.ASK
    assert row.problem == "on record between County Monaghan and Geel"


def test_a_line_with_one_name_is_told_by_its_number_and_the_others_are_read(
    world: World, tmp_path: Path
) -> None:
    path = tmp_path / "list.csv"
    path.write_text(f'"{SUVA}",Kobe\nBergen,\n,Oslo\n"{SUVA}",Kobe\n', "utf-8")

    first, *one_name, last = read_list(path, world, TODAY)

    assert (first.verdict, last.verdict) == (Verdict.SURE, Verdict.SURE)
    assert [(row.line, row.first.name) for row in one_name] == [(2, "Bergen"), (3, "Oslo")]
    assert {(row.verdict, row.problem) for row in one_name} == {
        (Verdict.UNREADABLE, "two names are wanted in each line")
    }


@pytest.mark.parametrize(
    "text",
    [
        "City,Country,Partner city,Country\nSuva,Fiji,Kobe,Japan\n",
        "Stadt;Land;Partnerstadt;Land;Seit\nSuva;Fidschi;Kobe;Japan;1999\n",
        'Sister Country,Sister City,City,Year,URL\nJapan,Kobe,"Suva, Fiji",1999,https://example.org\n',
        "Ville\tPays\tVille jumelée\tPays\nSuva\tFidji\tKobe\tJapon\n",
        "city_a,country_a,city_b,country_b\nSuva,Fiji,Kobe,Japan\n",
    ],
    ids=["english", "german", "partner first", "french", "underscores"],
)
def test_headings_say_what_a_column_holds(world: World, tmp_path: Path, text: str) -> None:
    path = tmp_path / "list.csv"
    path.write_text(text, "utf-8")

    [row] = read_list(path, world, TODAY)

    assert row.verdict is Verdict.SURE
    assert [match.cities[0].name for match in (row.first, row.second)] == ["Suva", "Kobe"]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "latin-1", "utf-16"])
def test_a_list_is_read_in_the_encoding_it_has(world: World, tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "list.csv"
    path.write_bytes(f"Stadt;Partnerstadt\nMünchen, Bayern;{SUVA}\n".encode(encoding))

    [row] = read_list(path, world, TODAY)

    assert row.first.cities[0].name == "Munich"


def test_a_file_that_is_no_text_is_refused(world: World, tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_bytes(bytes(range(256)))

    with pytest.raises(DataError):
        list(read_list(path, world, TODAY))


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("1956", "1956"),
        ("1956-01-30", "1956-01-30"),
        ("1956-1-3", "1956-01-03"),
        ("1956/01/30", "1956-01-30"),
        ("30/01/1956", "1956-01-30"),
        ("1/30/1956", "1956-01-30"),
        ("30-1-1956", "1956-01-30"),
        ("03.04.1956", "1956-04-03"),
        ("03/04/1956", "1956"),
        ("3/3/1956", "1956-03-03"),
        ("30 January 1956", "1956"),
        ("since 1956", "1956"),
        ("1956-01", "1956"),
        ("30/01/56", ""),
        ("31/02/1956", ""),
        ("1956, again 1990", ""),
        ("soon", ""),
    ],
)
def test_a_date_is_read_as_far_as_it_is_plain(written: str, read: str) -> None:
    assert date_of(written) == read


def test_what_a_date_was_read_as_is_said(world: World, tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text(f'"{SUVA}",Kobe,30/01/1956,Sister City\n', "utf-8")

    [row] = read_list(path, world, TODAY)

    assert (row.verdict, row.since, row.kind) == (Verdict.SURE, "1956-01-30", "sister city")
    assert row.remark == "'30/01/1956' read as 1956-01-30"


@pytest.mark.parametrize(
    ("line", "said"),
    [
        (f'"{SUVA}",Bergen,0990', "since 0990 cannot be"),
        (f'"{SUVA}",Bergen,2099', "since 2099 cannot be"),
        ("Seattle,Kobe,1999", "on record since 1957, not 1999"),
        ('"Riga, Latvia","Moscow, Russia",', "on record as ended in 2022"),
    ],
    ids=["too early", "in the future", "another year", "ended"],
)
def test_what_does_not_agree_is_asked_about_and_told(
    world: World, tmp_path: Path, line: str, said: str
) -> None:
    path = tmp_path / "list.csv"
    path.write_text(f"city,other,since\n{line}\n", "utf-8")

    [row] = read_list(path, world, TODAY)

    assert row.verdict is Verdict.ASK
    assert said in row.problem


def test_headings_in_other_words_and_names_in_quotation_marks_are_read(
    world: World, tmp_path: Path
) -> None:
    path = tmp_path / "pairs.csv"
    path.write_text("Our city;Their city\n'Monaghan, Ireland';“Geel, Belgium”\n", "utf-8")
    other = tmp_path / "other.csv"
    other.write_text("Association,Partner,Year\nHonolulu,Reykjavík,1999\n", "utf-8")

    [row] = read_list(path, world, TODAY)
    [second] = read_list(other, world, TODAY)

    assert row.problem == "on record between County Monaghan and Geel"
    assert (second.first.name, second.second.name, second.since) == (
        "Honolulu",
        "Reykjavík",
        "1999",
    )


@pytest.mark.parametrize("line", ["Date, Seattle", "Leeds,Dortmund,1969", "Deauville,Partner"])
def test_a_first_line_of_names_is_no_heading(line: str) -> None:
    assert not heading(line.split(","))


def test_the_one_reading_that_is_on_record_is_named(world: World, tmp_path: Path) -> None:
    path = tmp_path / "pairs.csv"
    path.write_text("Barcelona,Tel Aviv\n", "utf-8")

    [row] = read_list(path, world, TODAY)

    assert row.verdict is Verdict.ASK
    assert row.problem.startswith("probably Barcelona (gn:3128760) – Tel Aviv (gn:293397)")
