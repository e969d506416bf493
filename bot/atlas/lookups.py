"""Read the small tables of words that search knows, or is checked by, besides the names of cities."""

import csv
from collections.abc import Iterator
from pathlib import Path

from bot.errors import DataError

COLUMNS = {
    "regions.tsv": ("country", "code", "name", "also", "source"),
    "region_names.tsv": ("region", "locale", "name", "source"),
    "areas.tsv": ("area", "kind", "means", "en", "de", "fr", "es", "also", "source"),
    "adjectives.tsv": ("area", "forms", "source"),
    "area_parts.tsv": ("name", "lies_in", "source"),
    "qualifiers.tsv": ("name", "means", "source"),
    "nicknames.tsv": ("nickname", "geonameid", "city", "source"),
    "not_places.tsv": ("words", "why", "source"),
    "districts.tsv": ("geonameid", "name", "source"),
    "given_names.tsv": ("name", "source"),
    "english_words.tsv": ("word",),
    "han.tsv": ("character", "form", "source"),
    "questions.tsv": ("language", "set", "other", "question"),
    "question_exceptions.tsv": ("language", "city", "name", "why"),
}


def read_rows(data_dir: Path, table: str) -> Iterator[dict[str, str]]:
    """Yield the rows of one of `COLUMNS`. Raises DataError where the table is broken."""
    path = data_dir / table
    try:
        with path.open(encoding="utf-8", newline="") as file:
            reader = csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)
            if tuple(reader.fieldnames or ()) != COLUMNS[table]:
                raise DataError(f"the columns are not {COLUMNS[table]}", file=str(path), line=1)
            for row in reader:
                if None in row.values() or None in row:
                    raise DataError(
                        "too many or too few cells", file=str(path), line=reader.line_num
                    )
                yield row
    except (OSError, UnicodeDecodeError) as error:
        raise DataError(f"the table cannot be read ({error})", file=str(path)) from error


def read_regions(data_dir: Path) -> dict[str, str]:
    """Return the English name of each region by "country.code", GeoNames' own key."""
    return {f"{r['country']}.{r['code']}": r["name"] for r in read_rows(data_dir, "regions.tsv")}


def read_nicknames(data_dir: Path) -> dict[int, list[str]]:
    """Return the nicknames of each city by its number."""
    nicknames: dict[int, list[str]] = {}
    for row in read_rows(data_dir, "nicknames.tsv"):
        nicknames.setdefault(int(row["geonameid"]), []).append(row["nickname"])
    return nicknames


def read_han(data_dir: Path) -> dict[int, int]:
    """Return the form that stands for each variant of a Han character, as code points."""
    return {ord(r["character"]): ord(r["form"]) for r in read_rows(data_dir, "han.tsv")}
