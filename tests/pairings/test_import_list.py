"""A list of pairs by name: sure, on record, to be asked, or unknown; never guessed."""

from datetime import date
from pathlib import Path

import pytest

from bot.atlas.open import open_atlas
from bot.chat.operator import read_list
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


def test_a_line_with_one_name_is_refused_by_its_number(world: World, tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text("Seattle,Kobe\nBergen,\n", "utf-8")

    with pytest.raises(DataError) as failed:
        list(read_list(path, world, TODAY))

    assert failed.value.line == 2


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
