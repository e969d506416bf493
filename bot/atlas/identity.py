"""Say which ids mean one place, which places are a part of a town, and which place a tie means."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from bot.atlas import row_problems, tables
from bot.atlas.cells import order_of
from bot.errors import DataError
from bot.gazetteer.model import Belonging


class Relation(StrEnum):
    """What one place is to another (data/README.md)."""

    SAME = "same"
    """Two ids of one place: its pairings are the other's, its names are too."""
    MISTAKEN = "mistaken"
    """The source meant the other place: its pairings are the other's, its name is not."""
    PART = "part"
    """A district of the town, or what has joined it: a place with ties of its own."""
    AROUND = "around"
    """The municipality, district, county or region around the town, with ties of its own."""
    SEAT = "seat"
    """A town or village in the municipality around it, with ties of its own: Kirkenes in Sør-Varanger."""
    APART = "apart"
    """Two places of one name that lie close by; somebody looked."""


MERGING = frozenset({Relation.SAME, Relation.MISTAKEN})
BELONGING = {
    Relation.PART: Belonging.PART,
    Relation.AROUND: Belonging.AROUND,
    Relation.SEAT: Belonging.SEAT,
}
"""What a place with ties of its own is to the town it is shown with."""


@dataclass(frozen=True, slots=True)
class SamePlace:
    """One row of same_place.tsv; `found` is "rule" or "hand", `why` for people."""

    key: str
    into: str
    relation: Relation
    found: str
    why: str

    def cells(self) -> dict[str, str]:
        """Return the row as cells."""
        return {
            "id": self.key,
            "into": self.into,
            "relation": self.relation,
            "found": self.found,
            "why": self.why,
        }


@dataclass(frozen=True, slots=True)
class MistakenTie:
    """One row of mistaken_ties.tsv: where a source has `key` with `other`, it means `meant`."""

    key: str
    other: str
    meant: str
    why: str


def read(path: Path) -> Iterator[SamePlace]:
    """Yield the rows of same_place.tsv. Raises DataError at the first row that is wrong."""
    for line, cells in tables.read_cells(path):
        for problem in row_problems.same_place_problems(cells):
            raise DataError(problem, file=str(path), line=line)
        yield SamePlace(
            cells["id"], cells["into"], Relation(cells["relation"]), cells["found"], cells["why"]
        )


def read_mistaken_ties(path: Path) -> Iterator[MistakenTie]:
    """Yield the rows of mistaken_ties.tsv. Raises DataError at the first row that is wrong."""
    for line, cells in tables.read_cells(path):
        for problem in row_problems.mistaken_tie_problems(cells):
            raise DataError(problem, file=str(path), line=line)
        yield MistakenTie(cells["id"], cells["other"], cells["meant"], cells["why"])


def write(path: Path, rows: Iterable[SamePlace]) -> None:
    """Write the rows, in order of their ids."""
    ordered = sorted(rows, key=lambda row: order_of(row.key))
    tables.write_table(path, (row.cells() for row in ordered))


def merged(rows: Iterable[SamePlace]) -> dict[str, str]:
    """Return the key that stands for a place, by each of its other keys."""
    return {row.key: row.into for row in rows if row.relation in MERGING}
