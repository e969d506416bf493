"""Read `names.tsv` and `large_cities.tsv`: what cities are called in the languages of Discord; check those of regions."""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
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
    return wrong + _problems_of_name(cells)


def region_name_problems(
    lines: Iterable[tuple[int, Cells]], regions: Mapping[str, str]
) -> Iterator[tuple[int, str]]:
    """Yield (line, what is wrong) of `region_names.tsv`; `regions` are English names by "country.code", or by the key in `areas.tsv`."""
    last = ("", "")
    for line, cells in lines:
        key = (cells["region"], cells["locale"])
        if key <= last:
            yield line, f"{' '.join(key)} stands twice or out of order"
        last = key
        if cells["region"] not in regions:
            yield line, f"{cells['region']} is no region we know"
        elif cells["name"] == regions[cells["region"]]:
            yield line, f"{cells['name']!r} is as shown"
        if set(cells["name"]) & set("()[],;/"):
            yield line, f"{cells['name']!r} says more than a name"
        if not cells["source"]:
            yield line, "no source"
        yield from ((line, problem) for problem in _problems_of_name(cells))


def _problems_of_name(cells: Cells) -> list[str]:
    wrong = []
    if not LOCALE.fullmatch(cells["locale"]):
        wrong.append(f"locale {cells['locale']!r} is none of Discord's")
    name = cells["name"]
    if not name or " ".join(name.split()) != name or not name.isprintable():
        wrong.append(f"name {name!r} is empty, or has spaces or marks that do not show")
    elif unicodedata.normalize("NFC", name) != name:
        wrong.append(f"name {name!r} is not in composed form (NFC)")
    return wrong
