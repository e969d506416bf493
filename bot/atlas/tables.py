"""Read and write the tables of facts in data/, checking every row as it passes."""

import calendar
import csv
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

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

KIND = re.compile(r"[a-z][a-z' -]{2,59}")
"""The shape of a page's own word for the tie: an open list, in lower case."""
GONE = "not-on-wikidata"
"""Of a tie that only Wikidata told of, and no longer does: kept, marked, unmarked when it is there again."""

NAMESAKE = "wikidata-names-another"
"""Of a listed tie that Wikidata has with another town of the name in that country: put on when compiled."""
NOT_IN_NEWEST = "not-in-2026-list"
LISTED_NAMESAKE = "list-names-another"
"""Of a tie that a newer list, which gives no state, has with another town of the name: likewise."""

NOTES = frozenset(
    {"domestic", "multilateral", NOT_IN_NEWEST, "northern-cyprus", "no-anniversary", GONE}
)
CONFIDENCES = frozenset({"", "both", "admin", "name"})
RELATIONS = frozenset({"same", "mistaken", "part", "apart"})
FOUND = frozenset({"rule", "hand"})
PLACE_KINDS = frozenset({"place", "district", "region"})
PAGE = "page"
"""The short name of a source that is a dated page, its address in `pages`."""

KEY = re.compile(r"gn:[1-9][0-9]{0,9}|x[0-9a-f]{10}")
SOURCE = re.compile(r"[a-z][a-z-]*(-20[0-9]{2})?")
"""The shape of a source's short name: an open list, each with its line in sources.tsv."""
DATED_SOURCE = re.compile(r"(wikipedia|wikidata)-(20[0-9]{2})")
ITEM = re.compile(r"Q[1-9][0-9]*")
COUNTRY = re.compile(r"[A-Z]{2}")

Cells = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class PairingRow:
    """One row of pairings.tsv; `a` sorts before `b` (`order_of`).

    `confidence` says how sure the two *places* are: both (name and coordinates on both ends),
    admin (name and a known state), name (name and country), "" where the source gives an id.
    """

    a: str
    b: str
    bond: Bond
    confidence: str = ""


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


def order_of(key: str) -> tuple[int, str]:
    """Return what keys are sorted by: GeoNames ids by number, then our own places."""
    return (int(key[3:]), "") if key.startswith("gn:") else (1 << 62, key)


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
            sources=_words(cells["sources"], ","),
            pages=_words(cells["pages"], " "),
            last_seen=int(cells["last_seen"] or 0),
            notes=frozenset(_words(cells["notes"], ",")),
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


def pairing_problems(cells: Cells) -> list[str]:
    """Return what is wrong with one row of pairings.tsv, looked at by itself."""
    wrong = [
        f"{column} {cells[column]!r} is no key (gn:… or x…)"
        for column in ("id_a", "id_b")
        if not KEY.fullmatch(cells[column])
    ]
    if not wrong and cells["id_a"] == cells["id_b"]:
        wrong.append(f"{cells['id_a']} is paired with itself")
    elif not wrong and order_of(cells["id_a"]) > order_of(cells["id_b"]):
        wrong.append(f"{cells['id_a']} and {cells['id_b']} stand in the wrong order")
    for column, words in (
        ("standing", frozenset(Standing)),
        ("status", frozenset(Status)),
        ("confidence", CONFIDENCES),
    ):
        if cells[column] not in words:
            wrong.append(f"{column} {cells[column]!r} is not a word we know")
    wrong += [
        f"note {n!r} is not a word we know" for n in _words(cells["notes"], ",") if n not in NOTES
    ]
    if cells["kind"] and not KIND.fullmatch(cells["kind"]):
        wrong.append(f"kind {cells['kind']!r} is not a word in lower case")
    return wrong + _life_problems(cells) + _provenance_problems(cells)


def _life_problems(cells: Cells) -> list[str]:
    wrong = [
        f"{column} {cells[column]!r} is no date (YYYY or YYYY-MM-DD)"
        for column in ("since", "suspended", "ended")
        if cells[column] and not is_date(cells[column])
    ]
    since, status = cells["since"], cells["status"]
    for column, wanted in (("suspended", Status.SUSPENDED), ("ended", Status.ENDED)):
        when = cells[column]
        if when and since and when[:4] < since[:4]:
            wrong.append(f"{column} {when} before it began {since}")
        if when and status != wanted:
            wrong.append(f"{column} {when}, but the status is {status!r}")
    told_by = cells["status_source"]
    if bool(told_by) != (status != Status.ACTIVE):
        wrong.append(f"status {status!r} and status_source {told_by!r} do not belong together")
    if told_by and told_by not in (*cells["pages"].split(" "), *cells["sources"].split(",")):
        wrong.append(f"status_source {told_by!r} is neither among the pages nor the sources")
    return wrong


def _provenance_problems(cells: Cells) -> list[str]:
    sources = _words(cells["sources"], ",")
    pages = _words(cells["pages"], " ")
    wrong = []
    if not sources:
        wrong.append("no source")
    wrong += [f"source {s!r} is not a word we know" for s in sources if not SOURCE.fullmatch(s)]
    if len(set(sources)) < len(sources):
        wrong.append(f"a source stands twice in {cells['sources']!r}")
    wrong += [
        f"page {p!r} is no web address" for p in pages if not p.startswith(("http://", "https://"))
    ]
    if (PAGE in sources) != bool(pages):
        wrong.append("the source 'page' and an address in pages belong together")
    if cells["item"] and not ITEM.fullmatch(cells["item"]):
        wrong.append(f"item {cells['item']!r} is no item of Wikidata (Q…)")
    if not re.fullmatch(r"(20[0-9]{2})?", cells["last_seen"]):
        wrong.append(f"last_seen {cells['last_seen']!r} is no year")
    only_wikidata = bool(sources) and all(s.startswith("wikidata-") for s in sources)
    if (cells["standing"] == Standing.REPORTED) != only_wikidata:
        wrong.append(
            f"standing {cells['standing']!r} does not follow from the sources {cells['sources']!r}"
        )
    return wrong


def place_problems(cells: Cells) -> list[str]:
    """Return what is wrong with one row of places.tsv, looked at by itself."""
    wrong = []
    if not re.fullmatch(r"x[0-9a-f]{10}", cells["id"]):
        wrong.append(f"id {cells['id']!r} is not x and ten hex digits")
    if not cells["name"].strip():
        wrong.append("no name")
    elif ITEM.fullmatch(cells["name"]):
        wrong.append(f"name {cells['name']!r} is a number of Wikidata")
    if not COUNTRY.fullmatch(cells["country"]):
        wrong.append(f"country {cells['country']!r} is no ISO 3166-1 code")
    for column, limit in (("lat", 90), ("lon", 180)):
        if not re.fullmatch(r"-?[0-9]{1,3}(\.[0-9]+)?", cells[column]) or (
            abs(float(cells[column])) > limit
        ):
            wrong.append(f"{column} {cells[column]!r} is not between -{limit} and {limit} degrees")
    if cells["kind"] not in PLACE_KINDS:
        wrong.append(f"kind {cells['kind']!r} is not a word we know")
    if not cells["source"]:
        wrong.append("no source")
    return wrong


def same_place_problems(cells: Cells) -> list[str]:
    """Return what is wrong with one row of same_place.tsv, looked at by itself."""
    wrong = [
        f"{column} {cells[column]!r} is no key (gn:… or x…)"
        for column in ("id", "into")
        if not KEY.fullmatch(cells[column])
    ]
    if cells["id"] == cells["into"]:
        wrong.append(f"{cells['id']} is said to be itself")
    for column, words in (("relation", RELATIONS), ("found", FOUND)):
        if cells[column] not in words:
            wrong.append(f"{column} {cells[column]!r} is not a word we know")
    if not cells["why"].strip():
        wrong.append("no why")
    return wrong


def mistaken_tie_problems(cells: Cells) -> list[str]:
    """Return what is wrong with one row of mistaken_ties.tsv, looked at by itself."""
    ends = ("id", "other", "meant")
    wrong = [
        f"{column} {cells[column]!r} is no key (gn:… or x…)"
        for column in ends
        if not KEY.fullmatch(cells[column])
    ]
    if len({cells[column] for column in ends}) < len(ends):
        wrong.append("id, other and meant are not three places")
    if not cells["why"].strip():
        wrong.append("no why")
    return wrong


def caution_problems(cells: Cells) -> list[str]:
    """Return what is wrong with one row of cautions.tsv, looked at by itself."""
    wrong = []
    if not re.fullmatch(r"caution-[a-z0-9-]+", cells["sentence"]):
        wrong.append(f"sentence {cells['sentence']!r} is no message id (caution-…)")
    sides = [cells[column].split() for column in ("side", "other")]
    for column, side in zip(("side", "other"), sides, strict=True):
        if not side:
            wrong.append(f"{column} names no country")
        wrong += [f"{column} {c!r} is no ISO 3166-1 code" for c in side if not COUNTRY.fullmatch(c)]
    wrong += [f"{c} stands on both sides" for c in sorted(set(sides[0]) & set(sides[1]))]
    if not re.fullmatch(r"[0-9]{4}", cells["since"]):
        wrong.append(f"since {cells['since']!r} is no year")
    wrong += [f"no {column}" for column in ("why", "source") if not cells[column].strip()]
    return wrong


def is_date(text: str) -> bool:
    """Return whether `text` is YYYY or YYYY-MM-DD, a day that exists, from 800 to 2100."""
    match = re.fullmatch(r"([0-9]{4})(?:-([0-9]{2})-([0-9]{2}))?", text)
    if match is None or not 800 <= int(match[1]) <= 2100:
        return False
    if match[2] is None:
        return True
    year, month, day = int(match[1]), int(match[2]), int(match[3])
    return 1 <= month <= 12 and 1 <= day <= calendar.monthrange(year, month)[1]


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


def _words(text: str, separator: str) -> tuple[str, ...]:
    return tuple(text.split(separator)) if text else ()
