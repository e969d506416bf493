"""Read and write the tables of facts in data/, checking every row as it passes."""

import csv
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from bot.atlas.cells import PAGE, Cells, is_date, parted
from bot.atlas.row_problems import caution_problems, pairing_problems, place_problems
from bot.atlas.whole import replacing
from bot.errors import DataError
from bot.pairings.caution import Caution
from bot.pairings.model import Bond, Standing, Status

PAIRINGS = "pairings.tsv"
PLACES = "places.tsv"
LABELS = "labels.tsv"
NAMES = "names.tsv"
LARGE_CITIES = "large_cities.tsv"
SAME_PLACE = "same_place.tsv"
MISTAKEN_TIES = "mistaken_ties.tsv"
SOURCES = "sources.tsv"
CAUTIONS = "cautions.tsv"
ARTICLES = "articles.tsv"
DISPUTED = "disputed.tsv"

COLUMNS = {
    PAIRINGS: (
        "id_a", "id_b", "standing", "status", "kind", "since", "suspended", "ended",
        "status_source", "sources", "pages", "item", "last_seen", "confidence", "notes", "remark",
    ),
    PLACES: ("id", "name", "country", "lat", "lon", "kind", "source"),
    LABELS: ("geonameid", "name"),
    NAMES: ("geonameid", "locale", "name"),
    LARGE_CITIES: ("geonameid", "locale", "name", "city"),
    SAME_PLACE: ("id", "into", "relation", "found", "why"),
    MISTAKEN_TIES: ("id", "other", "meant", "why"),
    SOURCES: ("source", "title", "licence", "date", "url"),
    CAUTIONS: ("sentence", "side", "other", "since", "why", "source"),
    ARTICLES: ("country", "region", "article"),
    DISPUTED: ("geonameid", "country", "region", "why"),
}  # fmt: skip


DATED_SOURCE = re.compile(r"(wikipedia|wikidata)-(20[0-9]{2})")


@dataclass(frozen=True, slots=True)
class PairingRow:
    """One row of pairings.tsv; `a` sorts before `b` (`order_of`).

    `confidence` says how sure the two *places* are: both (name and coordinates on both ends),
    admin (name and a known state), name (name and country), "" where the source gives an id.
    `namesakes` are the keys of places that other sources name instead of an end called alike; no
    table holds them (`joining.one_row_a_pair`).
    """

    a: str
    b: str
    bond: Bond
    confidence: str = ""
    namesakes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class PlaceRow:
    """A place that GeoNames lacks; `lat`/`lon` degrees WGS 84, `source` of the coordinates."""

    key: str
    name: str
    country: str
    lat: float
    lon: float
    kind: str
    source: str


def source_order(source: str) -> tuple[int, int, str]:
    """Return what sources are sorted by: newest first, Wikipedia before Wikidata, pages last."""
    match = DATED_SOURCE.fullmatch(source)
    if match is None:
        return (2 if source == PAGE else 1, 0, source)
    return (0, -2 * int(match[2]) - (match[1] == "wikipedia"), source)


def read_cells(path: Path) -> Iterator[tuple[int, dict[str, str]]]:
    """Yield (line, cells by column) of a table. Raises DataError where the table itself is broken."""
    columns = COLUMNS[path.name]
    try:
        with path.open(encoding="utf-8", newline="") as file:
            reader = csv.reader(file, delimiter="\t", quoting=csv.QUOTE_NONE)
            header = next(reader, [])
            if tuple(header) != columns:
                raise DataError(
                    f"the columns are {header}, not {list(columns)}", file=str(path), line=1
                )
            for cells in reader:
                if len(cells) != len(columns):
                    raise DataError(
                        f"{len(cells)} cells instead of {len(columns)}",
                        file=str(path),
                        line=reader.line_num,
                    )
                yield reader.line_num, dict(zip(columns, cells, strict=True))
    except (OSError, UnicodeDecodeError) as error:
        raise DataError(f"the table cannot be read ({error})", file=str(path)) from error


def read_pairings(path: Path) -> Iterator[tuple[int, PairingRow]]:
    """Yield (line, row) of pairings.tsv. Raises DataError at the first row that is wrong."""
    for line, cells in read_cells(path):
        for problem in pairing_problems(cells):
            raise DataError(problem, file=str(path), line=line)
        yield line, pairing_of(cells)


def read_places(path: Path) -> Iterator[tuple[int, PlaceRow]]:
    """Yield (line, row) of places.tsv. Raises DataError at the first row that is wrong."""
    for line, cells in read_cells(path):
        for problem in place_problems(cells):
            raise DataError(problem, file=str(path), line=line)
        yield line, place_of(cells)


def read_labels(path: Path) -> dict[str, str]:
    """Return the name to show by key, where GeoNames' main name is odd."""
    return {f"gn:{cells['geonameid']}": cells["name"] for _, cells in read_cells(path)}


def read_disputed(path: Path) -> dict[int, tuple[str, str]]:
    """Return country and region (GeoNames' code, "" none) of places that states disagree about."""
    return {int(c["geonameid"]): (c["country"], c["region"]) for _, c in read_cells(path)}


def read_cautions(path: Path) -> list[Caution]:
    """Return which ties public life has put in doubt. Raises DataError where a row is wrong."""
    cautions = []
    for line, cells in read_cells(path):
        for problem in caution_problems(cells):
            raise DataError(problem, file=str(path), line=line)
        side, other = (frozenset(cells[column].split()) for column in ("side", "other"))
        cautions.append(Caution(cells["sentence"], side, other, cells["since"]))
    return cautions


def read_articles(path: Path) -> list[tuple[str, str, str]]:
    """Return (country, region or "", title) of Wikipedia's lists of twin towns."""
    return [(c["country"], c["region"], c["article"]) for _, c in read_cells(path)]


def pairing_of(cells: Cells) -> PairingRow:
    """Return the row that sane `cells` hold."""
    return PairingRow(
        cells["id_a"],
        cells["id_b"],
        Bond(
            standing=Standing(cells["standing"]),
            status=Status(cells["status"]),
            kind=cells["kind"],
            since=cells["since"],
            ended=cells["ended"],
            sources=parted(cells["sources"], ","),
            pages=parted(cells["pages"], " "),
            last_seen=int(cells["last_seen"] or 0),
            notes=frozenset(parted(cells["notes"], ",")),
            remark=cells["remark"],
            suspended=cells["suspended"],
            status_source=cells["status_source"],
            item=cells["item"],
        ),
        cells["confidence"],
    )


def place_of(cells: Cells) -> PlaceRow:
    """Return the place that sane `cells` hold."""
    return PlaceRow(
        cells["id"],
        cells["name"],
        cells["country"],
        float(cells["lat"]),
        float(cells["lon"]),
        cells["kind"],
        cells["source"],
    )


def cells_of(row: PairingRow) -> dict[str, str]:
    """Return `row` as cells, the opposite of `pairing_of`."""
    bond = row.bond
    return {
        "id_a": row.a,
        "id_b": row.b,
        "standing": bond.standing,
        "status": bond.status,
        "kind": bond.kind,
        "since": bond.since,
        "suspended": bond.suspended,
        "ended": bond.ended,
        "status_source": bond.status_source,
        "sources": ",".join(sorted(bond.sources, key=source_order)),
        "pages": " ".join(bond.pages),
        "item": bond.item,
        "last_seen": str(bond.last_seen or ""),
        "confidence": row.confidence,
        "notes": ",".join(sorted(bond.notes)),
        "remark": bond.remark,
    }


def is_after(text: str, today: date) -> bool:
    """Return whether the date `text` (YYYY or YYYY-MM-DD; what is none never does) lies after `today`."""
    return is_date(text) and text > today.isoformat()[: len(text)]


def write_table(path: Path, rows: Iterable[Cells]) -> None:
    """Write a table in one step: a reader sees the old one or the new, never a half.

    Raises DataError, leaving the old table as it was, if a cell would break the format.
    """
    columns = COLUMNS[path.name]
    lines = ["\t".join(columns)]
    for cells in rows:
        values = [cells[column] for column in columns]
        if any(set(value) & set("\t\r\n") for value in values):
            raise DataError(f"a cell with a tab or a line end: {values}", file=str(path))
        lines.append("\t".join(values))
    with replacing(path) as file:
        file.write(("\n".join(lines) + "\n").encode())
