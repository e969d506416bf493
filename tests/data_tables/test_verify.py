"""What data verify finds, by a folder of tables with one mistake in it."""

from datetime import date
from pathlib import Path

import pytest

from bot.atlas import tables
from bot.atlas.verify import Gazetteer, problems

CITIES = Gazetteer(
    {
        "gn:1": ("FR", 48.85, 2.35),
        "gn:2": ("DE", 52.52, 13.40),
        "gn:3": ("FR", 43.30, 5.37),
        "gn:4": ("DE", 50.94, 6.96),
        "gn:7": ("MU", -20.16, 57.50),
    }
)
PAIRING = {
    "id_a": "gn:1", "id_b": "gn:2", "standing": "listed", "status": "active", "kind": "",
    "since": "", "suspended": "", "ended": "", "status_source": "", "sources": "wikipedia-2026",
    "pages": "", "item": "", "last_seen": "2026", "confidence": "both", "notes": "", "remark": "",
}  # fmt: skip
PLACE = {
    "id": "x0123456789", "name": "Nanterre-Nord", "country": "FR", "lat": "48.9", "lon": "2.2",
    "kind": "district", "source": "wikipedia",
}  # fmt: skip
SOURCE = {
    "source": "wikipedia-2026", "title": "Lists", "licence": "CC BY-SA 4.0", "date": "2026-02",
    "url": "https://example.org",
}  # fmt: skip
CAUTION = {
    "sentence": "caution-2022", "side": "FR", "other": "DE", "since": "2022", "why": "war",
    "source": "https://example.org",
}  # fmt: skip
SAME = {"id": "gn:4", "into": "gn:2", "relation": "same", "found": "hand", "why": "stands twice"}
MISTAKEN = {"id": PAIRING["id_a"], "other": PAIRING["id_b"], "meant": "gn:7", "why": "an example"}
GOOD = {
    tables.PAIRINGS: [PAIRING, PAIRING | {"id_b": "x0123456789", "notes": "domestic"}],
    tables.PLACES: [PLACE],
    tables.LABELS: [{"geonameid": "3", "name": "Marseille"}],
    tables.NAMES: [{"geonameid": "3", "locale": "it", "name": "Marsiglia"}],
    tables.SAME_PLACE: [SAME],
    tables.LARGE_CITIES: [
        {"geonameid": "3", "locale": "tr", "name": "Marsilya", "city": "Marseille"}
    ],
    tables.MISTAKEN_TIES: [MISTAKEN],
    tables.DISPUTED: [{"geonameid": "7", "country": "MU", "region": "", "why": "an example"}],
    tables.SOURCES: [SOURCE],
    tables.CAUTIONS: [CAUTION],
    tables.ARTICLES: [{"country": "FR", "region": "", "article": "List of twin towns in France"}],
}
TODAY = date(2026, 11, 27)


REGIONS = "country\tcode\tname\talso\tsource\nFR\t11\tÎle-de-France\t\tGeoNames\n"
REGION_NAMES = "region\tlocale\tname\tsource\nFR.11\tpt-BR\tIlha de França\tcommon usage\n"
AREAS = """area\tkind\tmeans\ten\tde\tfr\tes\talso\tsource
moravia\tregion\tCZ.78\tMoravia\tMähren\tMoravie\tMoravia\t\tcommon usage
"""


def written(folder: Path, changed: dict[str, list[dict[str, str]]]) -> Path:
    (folder / "regions.tsv").write_text(REGIONS, encoding="utf-8")
    (folder / "region_names.tsv").write_text(REGION_NAMES, encoding="utf-8")
    (folder / "areas.tsv").write_text(AREAS, encoding="utf-8")
    for name, rows in (GOOD | changed).items():
        tables.write_table(folder / name, rows)
    return folder


def test_good_tables_have_no_problem(tmp_path: Path) -> None:
    assert list(problems(written(tmp_path, {}), CITIES, TODAY)) == []


@pytest.mark.parametrize(
    ("table", "row", "found"),
    [
        (tables.PAIRINGS, PAIRING | {"id_b": "gn:9"}, "gn:9 is not in GeoNames"),
        (tables.PAIRINGS, PAIRING | {"id_b": "x00000000ff"}, "x00000000ff is not in places.tsv"),
        (tables.PAIRINGS, PAIRING | {"id_b": "gn:1", "notes": "domestic"}, "paired with itself"),
        (tables.PAIRINGS, PAIRING, "gn:1 and gn:2 are paired in line 2 already"),
        (tables.PAIRINGS, PAIRING | {"id_b": "gn:3"}, "gn:1 (FR) and gn:3 (FR) against the note"),
        (
            tables.PAIRINGS,
            PAIRING | {"id_b": "gn:7", "sources": "wikipedia-2023"},
            "wikipedia-2023 has no line in sources.tsv",
        ),
        (tables.PAIRINGS, PAIRING | {"id_b": "gn:7", "since": "soon"}, "since 'soon' is no date"),
        (
            tables.PAIRINGS,
            PAIRING | {"id_b": "gn:7", "since": "2026-11-28"},
            "since 2026-11-28 lies in the future",
        ),
        (tables.CAUTIONS, CAUTION | {"other": "QQ"}, "'QQ' is no country"),
        (tables.CAUTIONS, CAUTION | {"other": "FR"}, "FR stands on both sides"),
        (tables.CAUTIONS, CAUTION | {"since": "lately"}, "since 'lately' is no year"),
        (tables.CAUTIONS, CAUTION | {"sentence": "caution-1066"}, "is no message of"),
        (
            tables.ARTICLES,
            {"country": "FR", "region": "", "article": "List of twin towns"},
            "FR stands twice",
        ),
        (
            tables.ARTICLES,
            {"country": "DE", "region": "", "article": "Germany"},
            "'Germany' is no title of a list",
        ),
        (tables.PLACES, PLACE, "x0123456789 stands twice"),
        (
            tables.PLACES,
            PLACE | {"id": "x0123456780", "lat": "2.2", "lon": "48.9"},
            "km from the nearest city",
        ),
        (tables.LABELS, {"geonameid": "3", "name": "A"}, "gn:3 stands twice"),
        (tables.LABELS, {"geonameid": "9", "name": "A"}, "gn:9 is not in GeoNames"),
        (tables.LABELS, {"geonameid": "4", "name": "A"}, "gn:4 is another city's id"),
        (tables.LABELS, {"geonameid": "1", "name": ""}, "no name"),
        (
            tables.NAMES,
            {"geonameid": "3", "locale": "it", "name": "A"},
            "gn:3 has two names in it",
        ),
        (
            tables.NAMES,
            {"geonameid": "9", "locale": "it", "name": "A"},
            "gn:9 is not in GeoNames",
        ),
        (
            tables.NAMES,
            {"geonameid": "4", "locale": "it", "name": "A"},
            "gn:4 is another city's id",
        ),
        (tables.NAMES, {"geonameid": "x1", "locale": "it", "name": "A"}, "'x1' is no number"),
        (tables.NAMES, {"geonameid": "1", "locale": "Italian", "name": "A"}, "none of Discord's"),
        (tables.NAMES, {"geonameid": "1", "locale": "it", "name": "A\u200b"}, "do not show"),
        (tables.NAMES, {"geonameid": "1", "locale": "it", "name": "A  b"}, "do not show"),
        (tables.NAMES, {"geonameid": "1", "locale": "it", "name": "A\u0308"}, "composed form"),
        (tables.SAME_PLACE, SAME | {"id": "gn:9"}, "gn:9 is no place we know"),
        (tables.SAME_PLACE, SAME | {"id": "gn:7", "into": "gn:4"}, "gn:4, which is said to be"),
        (tables.SAME_PLACE, SAME | {"id": "gn:7", "relation": "kin"}, "'kin' is not a word"),
        (tables.SAME_PLACE, SAME | {"id": "gn:7", "why": ""}, "no why"),
        (tables.SAME_PLACE, SAME | {"relation": "part"}, "gn:4 stands twice"),
        (tables.MISTAKEN_TIES, MISTAKEN, "stand twice"),
        (tables.MISTAKEN_TIES, MISTAKEN | {"other": "gn:8"}, "no row in pairings.tsv"),
        (tables.MISTAKEN_TIES, MISTAKEN | {"id": "gn:7"}, "not three places"),
        (tables.MISTAKEN_TIES, MISTAKEN | {"other": "x0123456789", "why": ""}, "no why"),
        (
            tables.MISTAKEN_TIES,
            MISTAKEN | {"other": "x0123456789", "meant": "gn:99"},
            "gn:99 is no place we know",
        ),
        (tables.PLACES, PLACE | {"id": "x0123456780", "name": "Q1030610"}, "number of Wikidata"),
        (
            tables.DISPUTED,
            {"geonameid": "1", "country": "QQ", "region": "", "why": "?"},
            "'QQ' is no country",
        ),
        (tables.SOURCES, SOURCE | {"source": "page", "licence": ""}, "no licence"),
        (tables.SOURCES, SOURCE, "the source wikipedia-2026 stands twice"),
    ],
    ids=lambda value: value[:40] if isinstance(value, str) else None,
)
def test_a_mistake_is_found_by_file_and_line(
    tmp_path: Path, table: str, row: dict[str, str], found: str
) -> None:
    folder = written(tmp_path, {table: [*GOOD[table], row]})

    [problem, *more] = problems(folder, CITIES, TODAY)

    assert more == []
    assert (problem.file, problem.line) == (table, len(GOOD[table]) + 2)
    assert found in problem.text


@pytest.mark.parametrize(
    ("row", "found"),
    [
        ("FR\t11\tÎle-de-France\t\tGeoNames", "FR.11 stands twice"),
        ("QQ\t11\tNowhere\t\tGeoNames", "'QQ' is no country"),
        ("FR\t12\t\t\tGeoNames", "no name"),
        ("FR\t12\tNormandy\t\t", "no source"),
    ],
)
def test_a_mistaken_region_is_found_by_file_and_line(tmp_path: Path, row: str, found: str) -> None:
    folder = written(tmp_path, {})
    (folder / "regions.tsv").write_text(f"{REGIONS}{row}\n", encoding="utf-8")

    [problem] = problems(folder, CITIES, TODAY)

    assert (problem.file, problem.line) == ("regions.tsv", 3)
    assert found in problem.text


@pytest.mark.parametrize(
    ("row", "found"),
    [
        ("FR.11\tit\tIsola di Francia\tcommon usage", "FR.11 it stands twice or out of order"),
        ("FR.12\tit\tNormandia\tcommon usage", "FR.12 is no region we know"),
        ("FR.11\tro\tÎle-de-France\tcommon usage", "is as shown"),
        ("FR.11\tro\tParis (regiune)\tcommon usage", "says more than a name"),
        ("FR.11\tro\tParis \tcommon usage", "has spaces"),
        ("FR.11\trumanian\tParis\tcommon usage", "is none of Discord's"),
        ("FR.11\tro\tParis\t", "no source"),
    ],
)
def test_a_mistaken_name_of_a_region_is_found_by_file_and_line(
    tmp_path: Path, row: str, found: str
) -> None:
    folder = written(tmp_path, {})
    (folder / "region_names.tsv").write_text(f"{REGION_NAMES}{row}\n", encoding="utf-8")

    [problem] = problems(folder, CITIES, TODAY)

    assert (problem.file, problem.line) == ("region_names.tsv", 3)
    assert found in problem.text


def test_a_place_of_an_overseas_part_is_near_a_city_of_another_country(tmp_path: Path) -> None:
    island = PLACE | {"id": "x00000000ff", "name": "Réunion", "lat": "-21.1", "lon": "57.5"}

    folder = written(tmp_path, {tables.PLACES: [PLACE, island]})

    assert list(problems(folder, CITIES, TODAY)) == []


def test_a_broken_table_is_named_and_the_others_still_checked(tmp_path: Path) -> None:
    folder = written(tmp_path, {tables.LABELS: [{"geonameid": "9", "name": "A"}]})
    path = folder / tables.PAIRINGS
    path.write_text(path.read_text().rstrip("\n") + "\tone more\n")

    found = [str(problem) for problem in problems(folder, CITIES, TODAY)]

    assert found == [
        "labels.tsv:2: gn:9 is not in GeoNames",
        "pairings.tsv:3: 17 cells instead of 16",
    ]


def test_a_missing_table_is_named(tmp_path: Path) -> None:
    folder = written(tmp_path, {})
    (folder / tables.PLACES).unlink()

    [first, *_] = problems(folder, CITIES, TODAY)

    assert first.file == tables.PLACES
    assert "cannot be read" in first.text


def test_a_group_of_regions_has_names_in_further_languages(tmp_path: Path) -> None:
    folder = written(tmp_path, {})
    row = "moravia\tcs\tMorava\tcommon usage\n"
    (folder / "region_names.tsv").write_text(f"{REGION_NAMES}{row}", encoding="utf-8")
    assert list(problems(folder, CITIES, TODAY)) == []


def test_an_area_that_stands_twice_is_found(tmp_path: Path) -> None:
    folder = written(tmp_path, {})
    again = AREAS.splitlines()[1]
    (folder / "areas.tsv").write_text(f"{AREAS}{again}\n", encoding="utf-8")
    (problem,) = problems(folder, CITIES, TODAY)
    assert (problem.file, problem.line) == ("areas.tsv", 3)
    assert "stands twice" in problem.text
