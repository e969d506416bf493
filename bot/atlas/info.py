"""Print what the facts hold: counts, sources, dates."""

from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path

from bot.atlas import identity, tables
from bot.atlas.file import SectionFile
from bot.atlas.identity import BELONGING, Relation
from bot.atlas.known_cities import load_gazetteer
from bot.errors import DataError
from bot.pairings.model import Bond, Standing, Status

LEAST_TOLD = 100
"""Pairings of a country whose coverage is told by itself."""


def run(data_dir: Path, atlas: Path) -> int:
    """Print the figures of the tables in `data_dir` and of the compiled `atlas`."""
    for line in lines(data_dir, atlas):
        print(line)
    return 0


def lines(data_dir: Path, atlas: Path) -> Iterator[str]:
    """Yield the report line by line. Raises DataError if a table cannot be read."""
    rows = [row for _, row in tables.read_pairings(data_dir / tables.PAIRINGS)]
    yield from _pairings(rows)
    yield from _countries(data_dir, rows)
    yield from _places(data_dir, rows)
    yield from _sources(data_dir, rows)
    yield from _atlas(atlas)


def _figure(count: int, what: str) -> str:
    return f"  {count:>8,}  {what}"


def _pairings(rows: list[tables.PairingRow]) -> Iterator[str]:
    bonds = [row.bond for row in rows]

    def standing(which: Standing) -> int:
        return sum(bond.standing is which for bond in bonds)

    yield f"Pairings: {len(rows):,}"
    yield _figure(standing(Standing.LISTED), "listed (a Wikipedia list or a dated page)")
    yield _figure(standing(Standing.REPORTED), "reported (only Wikidata, unconfirmed)")
    for status in Status:
        of_it = [bond for bond in bonds if bond.status is status]
        by_page = sum(bond.status_source.startswith("http") for bond in of_it)
        dated = sum(bool(bond.ended or bond.suspended) for bond in of_it)
        more = "" if status is Status.ACTIVE else f" ({by_page:,} by a page, {dated:,} with a year)"
        yield _figure(len(of_it), f"{status.value}{more}")
    days = sum(len(bond.since) == len("YYYY-MM-DD") for bond in bonds)
    begun = sum(bool(bond.since) for bond in bonds)
    yield _figure(begun, f"with the year of their beginning, {days:,} of them with the day")
    decades = Counter(f"{bond.since[:3]}0s" for bond in bonds if bond.since)
    yield "            " + ", ".join(f"{decade} {n:,}" for decade, n in sorted(decades.items()))
    for note, number in sorted(Counter(n for bond in bonds for n in bond.notes).items()):
        yield _figure(number, note)


def _countries(data_dir: Path, rows: list[tables.PairingRow]) -> Iterator[str]:
    """Yield the coverage of each country that has many pairings; one within a country counts once."""
    of_geonames = load_gazetteer().country_of
    own = {place.key: place.country for _, place in tables.read_places(data_dir / tables.PLACES)}
    bonds: dict[str, list[Bond]] = defaultdict(list)
    for row in rows:
        for country in {own.get(key) or of_geonames(key) for key in (row.a, row.b)} - {None}:
            bonds[str(country)].append(row.bond)
    ordered = sorted(bonds.items(), key=lambda item: (-len(item[1]), item[0]))
    told = [(country, found) for country, found in ordered if len(found) >= LEAST_TOLD]
    yield ""
    yield f"Countries with a pairing: {len(bonds)}"
    for country, found in told:
        listed = sum(bond.standing is Standing.LISTED for bond in found)
        dated = sum(bool(bond.since) for bond in found)
        over = sum(bond.status is not Status.ACTIVE for bond in found)
        yield _figure(
            len(found),
            f"{country}: {listed / len(found):.0%} listed, {dated / len(found):.0%} with a year, "
            f"{over} suspended or ended",
        )
    if rest := len(ordered) - len(told):
        yield f"            and {rest} more with fewer than {LEAST_TOLD} each"


def _places(data_dir: Path, rows: list[tables.PairingRow]) -> Iterator[str]:
    ends = Counter(key for row in rows for key in (row.a, row.b))
    places = [place for _, place in tables.read_places(data_dir / tables.PLACES)]
    yield ""
    yield f"Places with a pairing: {len(ends):,}"
    yield _figure(sum(key.startswith("gn:") for key in ends), "cities of GeoNames")
    yield _figure(sum(key.startswith("x") for key in ends), "places GeoNames lacks")
    for kind, number in sorted(Counter(place.kind for place in places).items()):
        yield _figure(number, f"of those a {kind}")
    yield _figure(len(tables.read_labels(data_dir / tables.LABELS)), "names people use instead")
    relations = Counter(row.relation for row in identity.read(data_dir / tables.SAME_PLACE))
    yield _figure(
        relations[Relation.SAME] + relations[Relation.MISTAKEN], "ids that mean another place"
    )
    yield _figure(
        sum(relations[each] for each in BELONGING), "parts of a town, or counties around one"
    )


def _sources(data_dir: Path, rows: list[tables.PairingRow]) -> Iterator[str]:
    counts = Counter(source for row in rows for source in row.bond.sources)
    yield ""
    yield "Sources"
    for _, cells in tables.read_cells(data_dir / tables.SOURCES):
        name = cells["source"]
        number = f"{counts[name]:,}" if name in counts else "–"
        yield f"  {number:>8}  {name} ({cells['date']}, {cells['licence']}): {cells['title']}"


def _atlas(atlas: Path) -> Iterator[str]:
    yield ""
    try:
        facts = SectionFile(atlas).facts
    except DataError as error:
        yield f"Atlas: {error}"
        return
    yield f"Atlas: {atlas} ({atlas.stat().st_size / 1e6:.1f} MB)"
    for name, value in facts.items():
        if isinstance(value, (int, str)):
            yield f"  {name}: {value:,}" if isinstance(value, int) else f"  {name}: {value}"
