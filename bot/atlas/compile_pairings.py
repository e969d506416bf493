"""Compile the table of pairings into arrays: the half of the atlas that PairingGraph reads."""

import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from bot.atlas import identity, tables
from bot.atlas.joining import one_row_a_pair
from bot.errors import DataError
from bot.gazetteer.normalise import fold
from bot.pairings.caution import caution_of
from bot.pairings.graph import NOTE_BITS, STANDINGS, STATUSES
from bot.pairings.model import Bond, Standing, Status

Array = npt.NDArray[Any]

DOMESTIC = "domestic"


def sections(
    data_dir: Path,
    row_of: Callable[[str], int | None],
    country_of: Callable[[int], str],
    name_of: Callable[[int], str],
) -> dict[str, Array]:
    """Return the arrays "pairing.…" of the pairings in `data_dir`, and "namesake.…" of what sources mistake.

    `row_of` gives the atlas row of a key, None if there is no such place; `country_of` the country
    of a row, `name_of` its name. Which ties are in doubt (cautions.tsv) is decided here, once. Raises DataError with
    file and line for a row that is wrong or names a place nobody knows.
    """
    path = data_dir / tables.PAIRINGS
    cautions = tables.read_cautions(data_dir / tables.CAUTIONS)
    relations = list(identity.read(data_dir / tables.SAME_PLACE))
    mistaken = list(identity.read_mistaken_ties(data_dir / tables.MISTAKEN_TIES))
    ends: list[tuple[int, int]] = []
    bonds: list[Bond] = []
    instead: list[tuple[int, int, int]] = []

    def named(key: str) -> tuple[str, str]:
        at = row_of(key)
        return (key, "") if at is None else (fold(name_of(at)), country_of(at))

    for line, row in one_row_a_pair(_once(path), relations, mistaken, named):
        a, b = (_known(row_of, key, path, line) for key in (row.a, row.b))
        ends.append((min(a, b), max(a, b)))
        countries = country_of(a), country_of(b)
        notes = row.bond.notes - {DOMESTIC} | (
            {DOMESTIC} if countries[0] == countries[1] else set()
        )
        bond = replace(row.bond, notes=notes)
        bonds.append(replace(bond, caution=caution_of(bond, *countries, cautions)))
        for key in row.namesakes:
            town, partner = (a, b) if named(row.a) == named(key) else (b, a)
            instead.append((_known(row_of, key, path, line), town, partner))
    return arrays_of(ends, bonds) | _namesakes(instead)


def _namesakes(instead: list[tuple[int, int, int]]) -> dict[str, Array]:
    """Return the towns that a source names for a tie, ascending, the namesake that has it, the partner."""
    columns = np.array(sorted(instead), np.uint32).reshape(-1, 3).T
    names = ("row", "town", "partner")
    return {
        f"namesake.{name}": np.ascontiguousarray(column)
        for name, column in zip(names, columns, strict=True)
    }


def _once(path: Path) -> Iterator[tuple[int, tables.PairingRow]]:
    """Yield the rows as they are written. Raises DataError for a pairing that stands twice."""
    seen: dict[tuple[str, str], int] = {}
    for line, row in tables.read_pairings(path):
        first = seen.setdefault((row.a, row.b), line)
        if first != line:
            problem = f"{row.a} – {row.b} is paired in line {first} already"
            raise DataError(problem, file=str(path), line=line)
        yield line, row


def _known(row_of: Callable[[str], int | None], key: str, path: Path, line: int) -> int:
    row = row_of(key)
    if row is None:
        raise DataError(f"{key} is no place we know", file=str(path), line=line)
    return row


def arrays_of(ends: list[tuple[int, int]], bonds: list[Bond]) -> dict[str, Array]:
    """Return the arrays "pairing.…" of pairings between atlas rows, the lower row first."""
    return {f"pairing.{name}": array for name, array in _arrays(ends, bonds).items()}


def _arrays(ends: list[tuple[int, int]], bonds: list[Bond]) -> dict[str, Array]:
    pairs = np.array(ends, np.uint32).reshape(-1, 2)
    nodes, compact = np.unique(pairs, return_inverse=True)
    compact = compact.reshape(-1, 2)
    living = np.array(
        [b.standing is Standing.LISTED and b.status is not Status.ENDED for b in bonds], bool
    )
    start, partner, bond = _csr(compact, np.arange(len(bonds)), len(nodes))
    listed_start, listed_partner, _ = _csr(compact[living], np.flatnonzero(living), len(nodes))
    kinds = sorted({b.kind for b in bonds})
    sources = sorted({b.sources for b in bonds})
    doubts = sorted({b.caution for b in bonds})
    return {
        "node": nodes.astype(np.uint32),
        "start": start,
        "partner": partner,
        "bond": bond,
        "listed_start": listed_start,
        "listed_partner": listed_partner,
        "standing": np.array([STANDINGS.index(b.standing) for b in bonds], np.uint8),
        "status": np.array([STATUSES.index(b.status) for b in bonds], np.uint8),
        "kind": np.array([kinds.index(b.kind) for b in bonds], np.uint8),
        "since": np.array([b.since for b in bonds], "S10"),
        "suspended": np.array([b.suspended for b in bonds], "S10"),
        "ended": np.array([b.ended for b in bonds], "S10"),
        "caution": np.array([doubts.index(b.caution) for b in bonds], np.uint8),
        "sources": np.array([sources.index(b.sources) for b in bonds], np.uint16),
        "last_seen": np.array([b.last_seen for b in bonds], np.uint16),
        "notes": np.array([sum(NOTE_BITS[n] for n in b.notes) for b in bonds], np.uint16),
        **_texts("pages", [" ".join(b.pages) for b in bonds]),
        **_texts("remark", [b.remark for b in bonds]),
        **_texts("status_source", [b.status_source for b in bonds]),
        **_texts("item", [b.item for b in bonds]),
        "words": np.frombuffer(
            json.dumps({"kinds": kinds, "sources": sources, "cautions": doubts}).encode(), np.uint8
        ),
    }


def _csr(pairs: Array, bond: Array, nodes: int) -> tuple[Array, Array, Array]:
    """Return (start, partner, bond) of both directions: node n has partner[start[n]:start[n + 1]]."""
    origin = np.concatenate([pairs[:, 0], pairs[:, 1]])
    target = np.concatenate([pairs[:, 1], pairs[:, 0]])
    order = np.lexsort((target, origin))
    start = np.zeros(nodes + 1, np.uint32)
    np.cumsum(np.bincount(origin, minlength=nodes), out=start[1:])
    both = np.concatenate([bond, bond])
    return start, target[order].astype(np.uint32), both[order].astype(np.uint32)


def _texts(name: str, texts: list[str]) -> dict[str, Array]:
    encoded = [text.encode() for text in texts]
    offsets = np.zeros(len(encoded) + 1, np.uint32)
    np.cumsum([len(text) for text in encoded], out=offsets[1:])
    blob = np.frombuffer(b"".join(encoded), np.uint8)
    return {f"{name}_start": offsets, f"{name}_text": blob}
