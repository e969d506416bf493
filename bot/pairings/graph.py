"""Hold every pairing on record as a graph of cities."""

import json
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping
from functools import cache, cached_property, lru_cache
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from bot.gazetteer.distinct import distinct
from bot.pairings.model import Bond, Standing, Status

STANDINGS: Final = (Standing.LISTED, Standing.REPORTED)
STATUSES: Final = (Status.ACTIVE, Status.SUSPENDED, Status.ENDED)
BONDS_KEPT = 4096
"""Bonds that are kept ready: each is met from both ends, and great cities are asked for often."""

NOTE_BITS: Final = {
    "domestic": 1,
    "multilateral": 2,
    "not-in-2026-list": 4,
    "northern-cyprus": 8,
    "no-anniversary": 16,
    "not-on-wikidata": 32,
    "wikidata-names-another": 64,
    "list-names-another": 128,
    "sources-name-two": 256,
}


@cache
def _notes(bits: int) -> frozenset[str]:
    return frozenset(note for note, bit in NOTE_BITS.items() if bits & bit)


class PairingGraph:
    """Pairings over memory-mapped arrays in CSR form.

    Outside, a city is its atlas row. Inside, only cities with pairings are nodes, numbered in
    order of their rows, so that an algorithm over the whole graph needs arrays of thousands, not
    of all the world's cities. *Listed* neighbours are those of listed pairings that have not ended.
    """

    def __init__(self, arrays: Mapping[str, npt.NDArray[Any]]) -> None:
        """Take the arrays that `atlas.compile_pairings` names "pairing.…" and "namesake.…"."""
        self._arrays = {
            name.removeprefix("pairing."): array
            for name, array in arrays.items()
            if name.startswith("pairing.")
        }
        words = json.loads(self._arrays["words"].tobytes())
        self._kinds: list[str] = words["kinds"]
        self._sources = [tuple(sources) for sources in words["sources"]]
        self._cautions: list[str] = words["cautions"]
        # Views give Python's own numbers in a tenth of the time that array elements take.
        self._views = {
            name: array.data for name, array in self._arrays.items() if array.dtype.kind in "iu"
        }
        # Of dates, which are seldom there, the first letter tells whether they are.
        self._first_letter = {
            name: self._arrays[name].view(np.uint8).reshape(len(self), -1)[:, 0].data
            for name in ("since", "ended", "suspended")
        }
        self.bond_at = lru_cache(maxsize=BONDS_KEPT)(self._bond_at)
        self._start = self._arrays["start"]
        self._partner = self._arrays["partner"]
        self._bond = self._arrays["bond"]
        self._namesakes = {
            name: arrays[f"namesake.{name}"].data for name in ("row", "town", "partner")
        }
        self.rows: npt.NDArray[np.uint32] = self._arrays["node"]
        """The atlas row of every node, ascending."""
        self.listed_start: npt.NDArray[np.uint32] = self._arrays["listed_start"]
        self.listed_partner: npt.NDArray[np.uint32] = self._arrays["listed_partner"]

    def __len__(self) -> int:
        """Return the number of pairings on record, ended ones too."""
        return len(self._arrays["standing"])

    def node_of(self, row: int) -> int | None:
        """Return the node of the city in `row`, None if it has no pairing on record."""
        rows = self._views["node"]
        node = bisect_left(rows, row)
        return node if node < len(rows) and rows[node] == row else None

    def partners(self, row: int) -> list[tuple[int, Bond]]:
        """Return every partner of a city on record, ended ones too: (row, bond), rows ascending."""
        node = self.node_of(row)
        if node is None:
            return []
        first, end = self._start[node : node + 2].tolist()
        rows = self.rows[self._partner[first:end]].tolist()
        return [
            (partner, self.bond_at(pairing))
            for partner, pairing in zip(rows, self._bond[first:end].tolist(), strict=True)
        ]

    def bond(self, row: int, other: int) -> Bond | None:
        """Return what binds two cities, or None if nothing is on record."""
        node, target = self.node_of(row), self.node_of(other)
        if node is None or target is None:
            return None
        start, partner = self._views["start"], self._views["partner"]
        first, last = start[node], start[node + 1]
        edge = bisect_left(partner, target, first, last)
        if edge == last or partner[edge] != target:
            return None
        return self.bond_at(self._views["bond"][edge])

    def named_instead(self, row: int) -> list[tuple[int, int]]:
        """Return the ties for which a source names the city in `row`, and that stand with a namesake.

        Each is (row of the namesake, row of the partner); the namesake's bond says which source it is.
        """
        rows = self._namesakes["row"]
        first, end = bisect_left(rows, row), bisect_right(rows, row)
        towns, partners = self._namesakes["town"], self._namesakes["partner"]
        return list(zip(towns[first:end], partners[first:end], strict=True))

    def _bond_at(self, pairing: int) -> Bond:
        """Return the bond of pairing number `pairing` (0 … len - 1)."""
        views = self._views
        return Bond(
            standing=STANDINGS[views["standing"][pairing]],
            status=STATUSES[views["status"][pairing]],
            kind=self._kinds[views["kind"][pairing]],
            since=self._date("since", pairing),
            ended=self._date("ended", pairing),
            sources=self._sources[views["sources"][pairing]],
            pages=tuple(self._text("pages", pairing).split()),
            last_seen=views["last_seen"][pairing],
            notes=_notes(views["notes"][pairing]),
            remark=self._text("remark", pairing),
            suspended=self._date("suspended", pairing),
            status_source=self._text("status_source", pairing),
            item=self._text("item", pairing),
            caution=self._cautions[views["caution"][pairing]],
        )

    def _date(self, name: str, pairing: int) -> str:
        if not self._first_letter[name][pairing]:
            return ""
        date: str = self._arrays[name][pairing].decode()
        return date

    def _text(self, name: str, pairing: int) -> str:
        starts = self._views[f"{name}_start"]
        start, end = starts[pairing], starts[pairing + 1]
        return "" if start == end else bytes(self._views[f"{name}_text"][start:end]).decode()

    @property
    def kinds(self) -> frozenset[str]:
        """Return what sources call a tie ("sister city", "twin town", …)."""
        return frozenset(self._kinds)

    def pairings(self) -> Iterator[tuple[int, int, Bond]]:
        """Yield every pairing on record once: (row, row, bond), ended ones too."""
        for node, row in enumerate(self.rows.tolist()):
            for edge in range(int(self._start[node]), int(self._start[node + 1])):
                partner = int(self._partner[edge])
                if node < partner:
                    yield row, int(self.rows[partner]), self.bond_at(int(self._bond[edge]))

    def dated(self, inside: npt.NDArray[np.bool_] | None = None) -> Iterator[tuple[int, int, Bond]]:
        """Yield every pairing whose beginning is on record once, the oldest first: (row, row, bond).

        `inside`, a truth a node, leaves those that have an end there.
        """
        since = self._arrays["since"][self._bond]
        known = (since != b"") & (self.edge_node < self._partner)
        if inside is not None:
            known &= inside[self.edge_node] | inside[self._partner]
        edges = np.flatnonzero(known)
        # The nodes of an edge are in order already, and the sort keeps them so.
        for edge in edges[np.argsort(since[edges], kind="stable")].tolist():
            ends = self.rows[self.edge_node[edge]], self.rows[self._partner[edge]]
            yield int(ends[0]), int(ends[1]), self.bond_at(int(self._bond[edge]))

    # Every pairing is met twice below, once from either end.

    @cached_property
    def edge_node(self) -> npt.NDArray[np.uint32]:
        """Return the node that each edge starts at."""
        return np.repeat(np.arange(len(self.rows), dtype=np.uint32), np.diff(self._start))

    @property
    def edge_partner(self) -> npt.NDArray[np.uint32]:
        """Return the node that each edge leads to."""
        return self._partner

    @property
    def edge_pairing(self) -> npt.NDArray[np.uint32]:
        """Return the number of the pairing that each edge is (see `bond_at`)."""
        return self._bond

    @cached_property
    def edge_listed(self) -> npt.NDArray[np.bool_]:
        """Return whether each edge is a listed pairing that has not ended."""
        return self._living(Standing.LISTED)

    @cached_property
    def edge_reported(self) -> npt.NDArray[np.bool_]:
        """Return whether each edge is a pairing only reported that has not ended."""
        return self._living(Standing.REPORTED)

    def sources_of(self, pairings: npt.NDArray[np.integer]) -> tuple[str, ...]:
        """Return the short names of the sources that report any of these pairings."""
        combinations = distinct(self._arrays["sources"][pairings]).tolist()
        return tuple(dict.fromkeys(name for each in combinations for name in self._sources[each]))

    def _living(self, standing: Standing) -> npt.NDArray[np.bool_]:
        wanted = self._arrays["standing"] == STANDINGS.index(standing)
        wanted &= self._arrays["status"] != STATUSES.index(Status.ENDED)
        living: npt.NDArray[np.bool_] = wanted[self._bond]
        return living

    def listed_neighbours(self, row: int) -> npt.NDArray[np.uint32]:
        """Return the rows of a city's listed sisters that have not ended, ascending."""
        node = self.node_of(row)
        if node is None:
            return np.empty(0, np.uint32)
        first, last = int(self.listed_start[node]), int(self.listed_start[node + 1])
        return self.rows[self.listed_partner[first:last]]

    def listed_count(self, row: int) -> int:
        """Return how many listed pairings of the city have not ended."""
        return len(self.listed_neighbours(row))

    @cached_property
    def listed_lists(self) -> tuple[list[int], list[int]]:
        """Return `listed_start` and `listed_partner` as lists, for algorithms that walk (2 MB)."""
        return self.listed_start.tolist(), self.listed_partner.tolist()

    @cached_property
    def active_lists(self) -> tuple[list[int], list[int]]:
        """Return the like of `listed_lists` for the pairings that are not suspended (2 MB)."""
        active = self._arrays["status"] == STATUSES.index(Status.ACTIVE)
        kept = self.edge_listed & active[self._bond]
        counts = np.bincount(self.edge_node[kept], minlength=len(self.rows))
        return [0, *np.cumsum(counts).tolist()], self._partner[kept].tolist()

    @property
    def listed_counts(self) -> npt.NDArray[np.uint32]:
        """Return the listed count of every node, in the order of `rows`."""
        return np.diff(self.listed_start)
