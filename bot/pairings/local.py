"""Name a pairing that this bot's operator added, and lay such pairings over the world."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any

import numpy.typing as npt

from bot.gazetteer.keys import number_of
from bot.pairings.graph import PairingGraph
from bot.pairings.model import Bond, Standing, Status

OPERATOR = "operator"
"""The short name of the source of what the operator of this bot added."""

Arrays = Mapping[str, npt.NDArray[Any]]


@dataclass(frozen=True, slots=True)
class LocalPairing:
    """Two places by their keys; `since` YYYY or YYYY-MM-DD or "", `kind` in the source's word or "".

    `source` is the address of a page, or words, or ""; `added` the day (YYYY-MM-DD) it was accepted.
    """

    city: str
    other: str
    since: str
    kind: str
    source: str
    added: str


def ordered(pairing: LocalPairing) -> LocalPairing:
    """Return the pairing with its places in the order of the tables: GeoNames' ids, then our own."""
    city, other = sorted((pairing.city, pairing.other), key=number_of)
    return replace(pairing, city=city, other=other)


def laid_over(
    graph: PairingGraph,
    local: Iterable[LocalPairing],
    row_of: Callable[[str], int | None],
) -> tuple[list[tuple[int, int]], list[Bond]] | None:
    """Return the ends and bonds of all pairings with the local ones among them, None if none is new.

    A pairing that a source has too is the source's; what the source leaves open (since, kind)
    is filled, and then the operator and the page are among its sources. Places nobody knows (any more) are passed over.
    """
    bonds = {(row, other): bond for row, other, bond in graph.pairings()}
    changed = False
    for pairing in local:
        ends = row_of(pairing.city), row_of(pairing.other)
        if ends[0] is None or ends[1] is None or ends[0] == ends[1]:
            continue
        pair = (min(ends[0], ends[1]), max(ends[0], ends[1]))
        known = bonds.get(pair)
        bonds[pair] = _new(pairing) if known is None else _filled(known, pairing)
        changed |= bonds[pair] != known
    return (list(bonds), list(bonds.values())) if changed else None


def _new(pairing: LocalPairing) -> Bond:
    return Bond(
        Standing.REPORTED,
        Status.ACTIVE,
        kind=pairing.kind,
        since=pairing.since,
        sources=(OPERATOR,),
        pages=_pages(pairing),
        last_seen=int(pairing.added[:4]),
        remark=pairing.added,
    )


def _filled(known: Bond, pairing: LocalPairing) -> Bond:
    filled = replace(known, since=known.since or pairing.since, kind=known.kind or pairing.kind)
    if filled == known:
        return known
    pages = dict.fromkeys((*known.pages, *_pages(pairing)))
    return replace(filled, sources=(*known.sources, OPERATOR), pages=tuple(pages))


def _pages(pairing: LocalPairing) -> tuple[str, ...]:
    return (pairing.source,) if is_page(pairing.source) else ()


def is_page(source: str) -> bool:
    """Return whether a source is the address of a page, which answers can show."""
    return source.startswith(("http://", "https://")) and " " not in source


def added_on(bond: Bond) -> str:
    """Return the day on which this bot's operator added the bond, "" where a source reports it."""
    return bond.remark if bond.sources == (OPERATOR,) else ""
