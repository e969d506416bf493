"""Write a refresh into the tables, keep the tables before it, and bring them back."""

import shutil
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from bot.atlas import identity, row_problems, tables, update
from bot.atlas.difference import Difference, beyond_limits, difference, lines
from bot.atlas.known_cities import load_gazetteer
from bot.atlas.update import Twinning
from bot.atlas.whole import replacing
from bot.errors import DataError, RefreshError

KEPT = 3
"""Tables before a refresh that are kept, the newest ones."""

TOLD = 12

REFRESHED = (tables.PAIRINGS, tables.SOURCES)


@dataclass(frozen=True, slots=True)
class Plan:
    """What a refresh would write, what it leaves out, and what speaks against writing it unasked."""

    cells: tuple[Mapping[str, str], ...]
    changes: update.Changes
    difference: Difference
    against: tuple[str, ...]
    odd: tuple[str, ...]
    """Statements with impossible dates, in words: what is odd of them is left out, the rest written."""
    report: tuple[str, ...]


def plan(data_dir: Path, twinnings: list[Twinning], today: date) -> Plan:
    """Return what `twinnings` change in the tables. Writes nothing.

    Raises RefreshError if there is nothing to go by, DataError if a row would come out wrong.
    """
    if not twinnings:
        raise RefreshError("Wikidata answered, but with no statement at all")
    gazetteer = load_gazetteer()
    path = data_dir / tables.PAIRINGS
    old = [row for _, row in tables.read_pairings(path)]
    merged = identity.merged(identity.read(data_dir / tables.SAME_PLACE))
    country_of = gazetteer.country_of
    sane, odd = update.without_odd_dates(
        twinnings, today=today, country_of=country_of, merged=merged
    )
    rows, changes = update.apply(old, sane, today=today, country_of=country_of, merged=merged)
    cells = tuple(tables.cells_of(row) for row in rows)
    for line, row in enumerate(cells, 2):
        for problem in row_problems.pairing_problems(row):
            raise DataError(problem, file=str(path), line=line)
    found = difference(old, rows)
    places = {place.key: place.name for _, place in tables.read_places(data_dir / tables.PLACES)}
    names = places | tables.read_labels(data_dir / tables.LABELS)
    named = lines(found, country_of, lambda key: names.get(key) or gazetteer.name_of(key))
    report = (str(changes), *named)
    return Plan(cells, changes, found, tuple(beyond_limits(found, len(odd))), tuple(odd), report)


def write(data_dir: Path, planned: Plan, now: datetime) -> None:
    """Write what was planned; the tables as they were are kept for `rollback`."""
    _keep(data_dir, now)
    # The source first: a source without rows is harmless, a row without its source is not.
    _write_source(data_dir / tables.SOURCES, now.date())
    tables.write_table(data_dir / tables.PAIRINGS, planned.cells)


def rollback(data_dir: Path) -> str | None:
    """Bring the newest kept tables back; return when they were replaced ("20261127T094500Z").

    Called again it goes one refresh further back; None where none is kept.
    """
    kept = _kept(data_dir)
    if not kept:
        return None
    newest = kept[-1]
    for name in REFRESHED:
        with replacing(data_dir / name) as file:
            file.write((newest / name).read_bytes())
    shutil.rmtree(newest)
    return newest.name


def source_of(today: date) -> str:
    """Return the short name of what a refresh of `today` is taken from."""
    return f"wikidata-{today.year}"


def _shelf(data_dir: Path) -> Path:
    return data_dir / "build" / "kept"


def _kept(data_dir: Path) -> list[Path]:
    """Return the kept tables, oldest first; one that was not copied to the end does not count."""
    shelf = _shelf(data_dir)
    folders = sorted(shelf.iterdir()) if shelf.is_dir() else []
    return [folder for folder in folders if all((folder / name).exists() for name in REFRESHED)]


def _keep(data_dir: Path, now: datetime) -> None:
    folder = _shelf(data_dir) / f"{now:%Y%m%dT%H%M%S%fZ}"
    for name in REFRESHED:
        with replacing(folder / name) as file:
            file.write((data_dir / name).read_bytes())
    for old in _kept(data_dir)[:-KEPT]:
        shutil.rmtree(old)


def _write_source(path: Path, today: date) -> None:
    rows: dict[str, dict[str, str]] = {
        cells["source"]: cells for _, cells in tables.read_cells(path)
    }
    name = source_of(today)
    rows[name] = {
        "source": name,
        "title": "Wikidata, property P190 (twinned administrative body)",
        "licence": "CC0 1.0",
        "date": f"{today:%Y-%m}",
        "url": "https://www.wikidata.org/wiki/Property:P190",
    }
    tables.write_table(path, rows.values())


def told(problems: Sequence[str], mark: str = "✗") -> Iterator[str]:
    """Yield what speaks against writing, or what was left out, a line each; the first dozen."""
    yield from (f"  {mark} {problem}" for problem in problems[:TOLD])
    if len(problems) > TOLD:
        yield f"  … and {len(problems) - TOLD:,} more"
