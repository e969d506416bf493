"""Keep what this bot's operator added beside the atlas, and open the world with it."""

import csv
from collections.abc import Iterable
from dataclasses import asdict, fields
from pathlib import Path

import numpy as np

from bot import paths
from bot.atlas.whole import replacing
from bot.errors import DataError
from bot.gazetteer.index import CityIndex
from bot.pairings.graph import PairingGraph
from bot.pairings.local import Arrays, LocalPairing, laid_over

NAME = "local.tsv"
"""Beside the atlas: a copy of the store's table, for those who do not open the store."""

COLUMNS = tuple(field.name for field in fields(LocalPairing))


def local_path(atlas: Path) -> Path:
    """Return where the copy lies: beside the atlas, of an installed bot in its own folder."""
    return atlas.with_name(NAME) if paths.STATE is None else paths.STATE / NAME


def read(path: Path) -> list[LocalPairing]:
    """Return what was added; [] where nothing was. Raises DataError if the file is broken."""
    try:
        with path.open(encoding="utf-8", newline="") as file:
            reader = csv.reader(file, delimiter="\t", quoting=csv.QUOTE_NONE)
            if tuple(next(reader, ())) != COLUMNS:
                raise DataError(f"the columns are not {list(COLUMNS)}", file=str(path), line=1)
            rows = list(reader)
    except FileNotFoundError:
        return []
    except (OSError, UnicodeDecodeError) as error:
        raise DataError(f"the table cannot be read ({error})", file=str(path)) from error
    for line, row in enumerate(rows, 2):
        if len(row) != len(COLUMNS):
            raise DataError(
                f"{len(row)} cells instead of {len(COLUMNS)}", file=str(path), line=line
            )
    return [LocalPairing(*row) for row in rows]


def lines(local: Iterable[LocalPairing]) -> list[str]:
    """Return the table as lines, the header first; tabs and line ends within a cell become spaces."""
    rows = [[" ".join(str(cell).split()) for cell in asdict(each).values()] for each in local]
    return ["\t".join(cells) for cells in (list(COLUMNS), *rows)]


def write(path: Path, local: Iterable[LocalPairing]) -> None:
    """Write the copy, whole or not at all."""
    with replacing(path) as file:
        file.write(("\n".join(lines(local)) + "\n").encode())


def with_local(arrays: Arrays, local: Iterable[LocalPairing]) -> Arrays:
    """Return the atlas's arrays with the local pairings among the others."""
    added = list(local)
    found = laid_over(PairingGraph(arrays), added, CityIndex(arrays).row_of) if added else None
    if found is None:
        return arrays
    from bot.atlas.compile_pairings import arrays_of  # 2 MB that few bots need

    pairings = arrays_of(*found)
    sisters = np.zeros_like(arrays["city.sisters"])
    sisters[pairings["pairing.node"]] = np.diff(pairings["pairing.start"])
    return {**arrays, **pairings, "city.sisters": sisters}
