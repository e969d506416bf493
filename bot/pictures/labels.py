"""Decide where each name stands, so that none covers another or a dot, and most find room."""

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

import numpy as np
import numpy.typing as npt

from bot.pictures.lettering import HALF_HEIGHT
from bot.pictures.view import Box

Numbers = npt.NDArray[np.float64]
Busy = Callable[[Numbers], Numbers]
"""Says of boxes (rows of left, top, right, bottom) how much of each is crossed by lines, 0 to 1."""

GAP = 4.0
"""Pixels between a dot's edge and its name."""

LEADER = 18.0
"""A name that stands farther off is led to by a line, no longer than this."""

_PAD = np.array([-4.0, -1.0, 4.0, 1.0])
"""Room kept between two names."""

_BLOCKED = 1e6
"""More than any spot costs: what a spot costs for each name that stands in its way."""

_TRIES = 10
"""Spots looked at, likeliest first, before a name is left without one."""

_ROUND = (0, 180, 270, 90, 315, 45, 225, 135)
_FINE = (0, 180, 20, 340, 160, 200, 45, 315, 135, 225, 70, 290, 110, 250, 90, 270)
"""Directions in which a name may stand from its dot (degrees clockwise from the right), best first."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """A name that wants a place beside its dot at (x, y); everything in pixels."""

    text: str
    x: float
    y: float
    radius: float
    width: float
    size: float
    must: bool = False
    """Whether its leader may be as long as it takes: a map without its city's name is none."""
    quiet: bool = False
    """Whether it only tells where we are: it goes without rather than be led to by a line."""


@dataclass(frozen=True, slots=True)
class Spot:
    """Where a name stands, and the line that leads to it where it stands off."""

    box: Box
    leader: tuple[float, float, float, float] | None = None


def place_names(
    names: Sequence[Wanted],
    bounds: Box,
    taken: Sequence[Box] = (),
    busy: Busy | None = None,
    *,
    roughly: bool = False,
) -> list[Spot | None]:
    """Return each name's spot, or None where there is no room; names come most important first.

    A name never covers another name, a dot, the edge of `bounds` or `taken`. `roughly` is quicker,
    because it tries no leaders, and finds room for fewer names.
    """
    if not names:
        return []
    if roughly:
        names = [replace(name, must=False, quiet=True) for name in names]
    first = _Board(names, bounds, taken, busy)
    if roughly:
        first.fill(first.scarcest_first())
        return first.spots()
    first.fill(range(len(names)))
    if first.full:
        return first.spots()
    boards = [first]
    for crossed in (True, False):
        # Where room is short, names may lie over arcs rather than go unwritten.
        board = first.cleared(crossed=crossed)
        board.fill(board.scarcest_first())
        boards.append(board)
    best = max(boards, key=lambda board: board.worth)
    best.make_room()
    return best.spots()


class _Board:
    """Every candidate spot of every name, which of them are free, and which are chosen."""

    def __init__(
        self,
        names: Sequence[Wanted],
        bounds: Box,
        taken: Sequence[Box],
        busy: Busy | None,
    ) -> None:
        self._names = names
        owner, boxes, leaders, cost = _candidates(names)
        dots = np.array([(n.x, n.y, n.radius) for n in names])
        fits = (
            (boxes[:, 0] >= bounds.left + 4)
            & (boxes[:, 1] >= bounds.top + 3)
            & (boxes[:, 2] <= bounds.right - 4)
            & (boxes[:, 3] <= bounds.bottom - 3)
        )
        fits &= ~_covers_dots(boxes, dots) & ~_leader_hits(leaders, dots, owner)
        if taken:
            fits &= ~_meet(
                boxes, np.array([(b.left, b.top, b.right, b.bottom) for b in taken])
            ).any(axis=1)
        self._owner, self._boxes, self._leaders = owner[fits], boxes[fits], leaders[fits]
        self._plain_cost = self._cost = cost[fits]
        if busy is not None and len(self._boxes):
            self._cost = self._cost + 3.0 * busy(self._boxes)
        first = np.searchsorted(self._owner, np.arange(len(names) + 1))
        self._range = [(int(a), int(b)) for a, b in pairwise(first)]
        lines = _boxes_of(self._leaders)
        led = ~np.isnan(self._leaders[:, :1])
        hulls = np.hstack(
            [
                np.where(led, np.minimum(self._boxes, lines), self._boxes)[:, :2],
                np.where(led, np.maximum(self._boxes, lines), self._boxes)[:, 2:],
            ]
        )
        # Edge by edge: what is compared thousands of times lies side by side.
        self._box_edges, self._line_edges, self._hull_edges = (
            np.ascontiguousarray(rows.T) for rows in (self._boxes, lines, hulls)
        )
        self._known: dict[int, npt.NDArray[np.int64]] = {}
        self._clear()

    def _clear(self) -> None:
        self._blocked = np.zeros(len(self._boxes))
        self._chosen: list[int | None] = [None] * len(self._names)

    def cleared(self, *, crossed: bool) -> "_Board":
        """Return the same board with nothing on it; `crossed`: arcs under a name still count."""
        other = object.__new__(_Board)
        other.__dict__.update(self.__dict__)
        if not crossed:
            other._cost = self._plain_cost
        other._clear()
        return other

    @property
    def worth(self) -> float:
        """Return how good the board is: names on it, the important ones a little more."""
        count = len(self._names)
        return sum(
            1.0 + 0.3 * (count - i) / count + 50.0 * self._names[i].must
            for i, chosen in enumerate(self._chosen)
            if chosen is not None
        )

    @property
    def full(self) -> bool:
        return all(chosen is not None for chosen in self._chosen)

    def scarcest_first(self) -> list[int]:
        """Return the names by how few spots they have; what must stand comes first."""
        return sorted(
            range(len(self._names)),
            key=lambda i: (
                not self._names[i].must,
                self._names[i].quiet,
                self._range[i][1] - self._range[i][0],
            ),
        )

    def fill(self, order: Sequence[int] | range) -> None:
        for i in order:
            if self._chosen[i] is None:
                first, end = self._range[i]
                if first < end:
                    cost = self._cost[first:end] + _BLOCKED * self._blocked[first:end]
                    best = int(cost.argmin())
                    if cost[best] < _BLOCKED:
                        self._put(i, first + best)

    def make_room(self) -> None:
        """Let those without a spot have one that others, by moving, can leave to them."""
        for i in [i for i, chosen in enumerate(self._chosen) if chosen is None]:
            self._displace(i)

    def _displace(self, i: int) -> bool:
        first, end = self._range[i]
        blocked = self._blocked[first:end]
        order = np.lexsort((self._cost[first:end], blocked))[:_TRIES]
        for spot in [first + int(k) for k in order if blocked[k] <= 2]:
            conflict = set(self._conflicts(spot).tolist())
            rivals = [j for j, chosen in enumerate(self._chosen) if chosen in conflict]
            before = [(j, self._chosen[j]) for j in rivals]
            for j in rivals:
                self._take(j)
            self._put(i, spot)
            self.fill(rivals)
            if all(self._chosen[j] is not None for j in rivals):
                return True
            for j in (i, *rivals):
                self._take(j)
            for j, chosen in before:
                if chosen is not None:
                    self._put(j, chosen)
        return False

    def _conflicts(self, spot: int) -> npt.NDArray[np.int64]:
        """Return the spots that cannot be taken beside this one."""
        if spot not in self._known:
            hull, box = self._hull_edges[:, spot] + _PAD, self._box_edges[:, spot] + _PAD
            near = np.flatnonzero(_meets_one(self._hull_edges, hull))
            boxes, lines = self._box_edges[:, near], self._line_edges[:, near]
            meets = _meets_one(boxes, box) | _meets_one(lines, box)
            self._known[spot] = near[meets | _meets_one(boxes, self._line_edges[:, spot])]
        return self._known[spot]

    def _put(self, i: int, spot: int) -> None:
        self._chosen[i] = spot
        self._blocked[self._conflicts(spot)] += 1

    def _take(self, i: int) -> None:
        spot = self._chosen[i]
        if spot is not None:
            self._blocked[self._conflicts(spot)] -= 1
            self._chosen[i] = None

    def spots(self) -> list[Spot | None]:
        found: list[Spot | None] = []
        for spot in self._chosen:
            if spot is None:
                found.append(None)
                continue
            left, top, right, bottom = (float(v) for v in self._boxes[spot])
            x0, y0, x1, y1 = (float(v) for v in self._leaders[spot])
            leader = None if math.isnan(x0) else (x0, y0, x1, y1)
            found.append(Spot(Box(left, top, right, bottom), leader))
        return found


def _candidates(
    names: Sequence[Wanted],
) -> tuple[npt.NDArray[np.int64], Numbers, Numbers, Numbers]:
    """Return owner, box, leader (NaN where there is none) and cost of every spot, by owner."""
    kinds: dict[tuple[bool, bool], Numbers] = {}
    rows, owners = [], []
    for i, name in enumerate(names):
        kind = (name.must, name.quiet)
        if kind not in kinds:
            kinds[kind] = _ways(*kind)
        rows.append(kinds[kind])
        owners.append(np.full(len(kinds[kind]), i))
    ways, owner = np.concatenate(rows), np.concatenate(owners)
    cos, sin, off, cost = ways.T
    x, y, radius, half_w, half_h = np.array(
        [(n.x, n.y, n.radius, n.width / 2, n.size * HALF_HEIGHT) for n in names]
    ).T[:, owner]
    reach = radius + GAP + off
    across = np.clip(cos * 1.42, -1, 1) * half_w
    down = np.clip(sin * 1.42, -1, 1) * half_h
    middle_x, middle_y = x + cos * reach + across, y + sin * reach + down
    boxes = np.stack(
        [middle_x - half_w, middle_y - half_h, middle_x + half_w, middle_y + half_h], axis=1
    )
    near_x = np.clip(x, boxes[:, 0], boxes[:, 2])
    near_y = np.clip(y, boxes[:, 1] + 2, boxes[:, 3] - 2)
    away = np.maximum(np.hypot(near_x - x, near_y - y), 1e-6)
    share = radius / away
    leaders = np.stack([x + (near_x - x) * share, y + (near_y - y) * share, near_x, near_y], axis=1)
    leaders[off < 3] = np.nan
    return owner, boxes, leaders, cost


def _ways(must: bool, quiet: bool) -> Numbers:
    """Return the ways a name may stand: direction (cos, sin), pixels off, and what it costs."""
    offs: tuple[float, ...] = (0.0,) if quiet else (0.0, 7.0, LEADER - GAP)
    if must:
        offs = (*offs, 24.0, 36.0, 52.0, 72.0)
    rows = []
    for off in offs:
        for rank, degrees in enumerate(_ROUND if off == 0 else _FINE):
            cost = rank * (0.25 if off == 0 else 0.1) + (1.6 + off * 0.12 if off else 0.0)
            a = math.radians(degrees)
            rows.append((math.cos(a), math.sin(a), off, cost))
    return np.array(rows)


def _covers_dots(boxes: Numbers, dots: Numbers) -> npt.NDArray[np.bool_]:
    dx = np.maximum(np.maximum(boxes[:, :1] - dots[:, 0], dots[:, 0] - boxes[:, 2:3]), 0)
    dy = np.maximum(np.maximum(boxes[:, 1:2] - dots[:, 1], dots[:, 1] - boxes[:, 3:4]), 0)
    covered: npt.NDArray[np.bool_] = (dx * dx + dy * dy < (dots[:, 2] + 1.0) ** 2).any(axis=1)
    return covered


def _leader_hits(
    leaders: Numbers, dots: Numbers, owner: npt.NDArray[np.int64]
) -> npt.NDArray[np.bool_]:
    """Return which leaders run through the dot of another name."""
    hit = np.zeros(len(leaders), np.bool_)
    led = np.flatnonzero(~np.isnan(leaders[:, 0]))
    x0, y0, x1, y1 = leaders[led].T
    others = owner[led][:, None] != np.arange(len(dots))
    for t in (0.4, 0.7, 1.0):
        dx = (x0 + t * (x1 - x0))[:, None] - dots[:, 0]
        dy = (y0 + t * (y1 - y0))[:, None] - dots[:, 1]
        hit[led] |= ((dx * dx + dy * dy < (dots[:, 2] + 1.0) ** 2) & others).any(axis=1)
    return hit


def _boxes_of(leaders: Numbers) -> Numbers:
    """Return the boxes that leaders lie in; where there is none, a box far away."""
    x0, y0, x1, y1 = np.nan_to_num(leaders, nan=-1e6).T
    return np.stack(
        [np.minimum(x0, x1), np.minimum(y0, y1), np.maximum(x0, x1), np.maximum(y0, y1)], axis=1
    )


def _meets_one(edges: Numbers, box: Numbers) -> npt.NDArray[np.bool_]:
    """Return which boxes meet `box`; `edges` are rows of all left, top, right and bottom edges."""
    left, top, right, bottom = box.tolist()
    meets: npt.NDArray[np.bool_] = edges[0] < right
    meets &= edges[2] > left
    meets &= edges[1] < bottom
    meets &= edges[3] > top
    return meets


def _meet(boxes: Numbers, others: Numbers) -> npt.NDArray[np.bool_]:
    meets: npt.NDArray[np.bool_] = (
        (boxes[:, None, 0] < others[None, :, 2])
        & (others[None, :, 0] < boxes[:, None, 2])
        & (boxes[:, None, 1] < others[None, :, 3])
        & (others[None, :, 1] < boxes[:, None, 3])
    )
    return meets
