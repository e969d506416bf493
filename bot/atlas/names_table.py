"""Read `names.tsv` and `large_cities.tsv`: what cities are called in the languages of Discord."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from bot.atlas import tables
from bot.atlas.cells import Cells
from bot.atlas.tables import read_cells
from bot.errors import DataError

LOCALE = re.compile(r"[a-z]{2}(-[A-Z]{2}|-[0-9]{3})?")


@dataclass(frozen=True, slots=True)
class NameRow:
    """What the city with a number of GeoNames is called in a locale, where that is not as shown."""

    number: int
    locale: str
    text: str


def read_all_names(data_dir: Path) -> Iterator[NameRow]:
    """Yield the rows of both tables; no city has two names in a locale. Raises DataError where one is wrong."""
    yield from read_names(data_dir / tables.NAMES)
    yield from read_names(data_dir / tables.LARGE_CITIES)


def read_names(path: Path) -> Iterator[NameRow]:
    """Yield the rows of the table at `path`. Raises DataError where one is wrong."""
    for line, cells in read_cells(path):
        for problem in name_problems(cells):
            raise DataError(problem, file=str(path), line=line)
        yield NameRow(int(cells["geonameid"]), cells["locale"], cells["name"])


def name_problems(cells: Cells) -> list[str]:
    """Return what is wrong with one row, looked at by itself."""
    wrong = []
    if not re.fullmatch("[1-9][0-9]{0,9}", cells["geonameid"]):
        wrong.append(f"geonameid {cells['geonameid']!r} is no number")
    if not LOCALE.fullmatch(cells["locale"]):
        wrong.append(f"locale {cells['locale']!r} is none of Discord's")
    name = cells["name"]
    if not name or " ".join(name.split()) != name or not name.isprintable():
        wrong.append(f"name {name!r} is empty, or has spaces or marks that do not show")
    elif unicodedata.normalize("NFC", name) != name:
        wrong.append(f"name {name!r} is not in composed form (NFC)")
    return wrong
