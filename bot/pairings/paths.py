"""Find the shortest chain of sisters between two cities."""

import numpy as np
import numpy.typing as npt

from bot.pairings.graph import PairingGraph

Nodes = npt.NDArray[np.int64]

_UNSEEN = -1


def shortest_path(graph: PairingGraph, row: int, other: int) -> tuple[int, ...]:
    """Return the rows of a shortest chain over listed pairings, both ends included.

    Empty if there is none; a single row if both are the same city. Among chains of equal length
    the choice is arbitrary, but always the same.
    """
    start, goal = graph.node_of(row), graph.node_of(other)
    if row == other:
        return (row,)
    if start is None or goal is None:
        return ()
    # Breadth first from both ends; the smaller frontier steps, so the hubs are met late and once.
    sides = (_Side(graph, start), _Side(graph, goal))
    while all(len(side.frontier) for side in sides):
        mine, theirs = sorted(sides, key=lambda side: len(side.frontier))
        mine.step()
        met = mine.frontier[theirs.parent[mine.frontier] != _UNSEEN]
        if len(met):
            # The two searches shared no city before this step, so whatever they meet at now lies
            # on the outermost layer of both: every meeting point is equally short.
            bridge = int(met[0])
            nodes = sides[0].back_from(bridge)[::-1] + sides[1].back_from(bridge)[1:]
            return tuple(int(graph.rows[node]) for node in nodes)
    return ()


class _Side:
    """A breadth-first search from one end: who was reached from where."""

    def __init__(self, graph: PairingGraph, origin: int) -> None:
        self._graph = graph
        self.parent = np.full(len(graph.rows), _UNSEEN, np.int64)
        self.parent[origin] = origin
        self.frontier: Nodes = np.array([origin], np.int64)

    def step(self) -> None:
        """Reach everything one pairing further."""
        origins, targets = neighbours(self._graph, self.frontier)
        fresh = self.parent[targets] == _UNSEEN
        reached, first = np.unique(targets[fresh], return_index=True)
        self.parent[reached] = origins[fresh][first]
        self.frontier = reached

    def back_from(self, node: int) -> list[int]:
        """Return the nodes from `node` back to the origin, both included."""
        way = [node]
        while self.parent[way[-1]] != way[-1]:
            way.append(int(self.parent[way[-1]]))
        return way


def neighbours(graph: PairingGraph, nodes: Nodes) -> tuple[Nodes, Nodes]:
    """Return (origin, target) of every listed pairing that leaves `nodes`."""
    first = graph.listed_start[nodes].astype(np.int64)
    counts = graph.listed_start[nodes + 1].astype(np.int64) - first
    origins = np.repeat(nodes, counts)
    # Positions 0, 1, 2 … within each node's slice, laid after one another.
    within = np.arange(len(origins)) - np.repeat(np.cumsum(counts) - counts, counts)
    return origins, graph.listed_partner[np.repeat(first, counts) + within].astype(np.int64)
