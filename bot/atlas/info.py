"""Print what the facts hold: counts, sources, dates."""

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from bot.atlas import tables
from bot.atlas.file import SectionFile
from bot.errors import DataError
from bot.pairings.model import Bond, Standing, Status


def run(data_dir: Path, atlas: Path) -> int:
    """Print the figures of the tables in `data_dir` and of the compiled `atlas`."""
    for line in lines(data_dir, atlas):
        print(line)
    return 0


def lines(data_dir: Path, atlas: Path) -> Iterator[str]:
    """Yield the report line by line. Raises DataError if a table cannot be read."""
    rows = [row for _, row in tables.read_pairings(data_dir / tables.PAIRINGS)]
    yield from _pairings(rows)
    yield from _places(data_dir, rows)
    yield from _sources(data_dir, rows)
    yield from _atlas(atlas)


def _figure(count: int, what: str) -> str:
    return f"  {count:>8,}  {what}"


def _pairings(rows: list[tables.PairingRow]) -> Iterator[str]:
    bonds = [row.bond for row in rows]

    def count(*wanted: object) -> int:
        return sum({*wanted} <= _traits(bond) for bond in bonds)

    yield f"Pairings: {len(rows):,}"
    yield _figure(count(Standing.LISTED), "listed (a Wikipedia list or a dated page)")
    yield _figure(count(Standing.REPORTED), "reported (only Wikidata, unconfirmed)")
    for status in Status:
        yield _figure(count(status), status.value)
    yield _figure(sum(bool(bond.since) for bond in bonds), "with a year or day of their beginning")
    for note, number in sorted(Counter(n for bond in bonds for n in bond.notes).items()):
        yield _figure(number, note)


def _traits(bond: Bond) -> set[object]:
    return {bond.standing, bond.status}


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
    yield _figure(len(tables.read_merged(data_dir / tables.MERGED)), "cities merged into another")


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
