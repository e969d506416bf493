"""Find the shortest chain of sisters between two cities."""

from collections.abc import Sequence
from itertools import pairwise

import numpy as np
import numpy.typing as npt

from bot.pairings.graph import PairingGraph
from bot.pairings.model import Bond

Nodes = npt.NDArray[np.int64]
Lists = tuple[list[int], list[int]]
"""Where the partners of each node begin, and these partners."""


def shortest_path(graph: PairingGraph, row: int, other: int) -> tuple[int, ...]:
    """Return the rows of a shortest chain over listed pairings, both ends included.

    It goes over suspended ones only between the two themselves, or where there is no other. Empty
    if there is none; a single row if both are the same city. Among chains of equal length
    the choice is arbitrary, but always the same.
    """
    start, goal = graph.node_of(row), graph.node_of(other)
    if row == other:
        return (row,)
    if start is None or goal is None:
        return ()
    if other in graph.listed_neighbours(row):
        return (row, other)
    nodes = _chain(graph.active_lists, start, goal) or _chain(graph.listed_lists, start, goal)
    return tuple(int(graph.rows[node]) for node in nodes)


def bonds_along(graph: PairingGraph, rows: Sequence[int]) -> tuple[Bond, ...]:
    """Return what binds each city of a chain to the next. Raises ValueError if nothing does."""
    bonds = []
    for row, following in pairwise(rows):
        bond = graph.bond(row, following)
        if bond is None:
            raise ValueError(f"no pairing of rows {row} and {following}")
        bonds.append(bond)
    return tuple(bonds)


def _chain(lists: Lists, start: int, goal: int) -> list[int]:
    bridge, came_from, goes_to = _meet(lists, start, goal)
    if bridge is None:
        return []
    return _trail(came_from, bridge)[::-1] + _trail(goes_to, bridge)[1:]


def _meet(lists: Lists, start: int, goal: int) -> tuple[int | None, dict[int, int], dict[int, int]]:
    """Search breadth first from both ends; return where they met, and who was reached from whom.

    Plain lists and dicts: the frontiers are small, and an array operation on ten cities takes
    longer than a loop over them.
    """
    first, partner = lists
    came_from, goes_to = {start: start}, {goal: goal}
    sides = [([start], came_from, goes_to), ([goal], goes_to, came_from)]
    while all(frontier for frontier, _, _ in sides):
        # The smaller frontier steps, so that the hubs are met late and by one side only.
        sides.sort(key=lambda side: len(side[0]))
        frontier, mine, theirs = sides[0]
        reached = []
        for node in frontier:
            for target in partner[first[node] : first[node + 1]]:
                if target not in mine:
                    mine[target] = node
                    if target in theirs:
                        # The two shared no city before this step, so this one is on the outermost
                        # layer of both: no other meeting point is nearer.
                        return target, came_from, goes_to
                    reached.append(target)
        sides[0] = (reached, mine, theirs)
    return None, came_from, goes_to


def _trail(reached_from: dict[int, int], node: int) -> list[int]:
    """Return the nodes from `node` back to where the search began, both included."""
    trail = [node]
    while reached_from[trail[-1]] != trail[-1]:
        trail.append(reached_from[trail[-1]])
    return trail


def neighbours(graph: PairingGraph, nodes: Nodes) -> tuple[Nodes, Nodes]:
    """Return (origin, target) of every listed pairing that leaves `nodes`."""
    first = graph.listed_start[nodes].astype(np.int64)
    counts = graph.listed_start[nodes + 1].astype(np.int64) - first
    origins = np.repeat(nodes, counts)
    # Positions 0, 1, 2 … within each node's slice, laid after one another.
    within = np.arange(len(origins)) - np.repeat(np.cumsum(counts) - counts, counts)
    return origins, graph.listed_partner[np.repeat(first, counts) + within].astype(np.int64)
