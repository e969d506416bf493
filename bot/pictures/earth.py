"""Give the land and borders that a map's view needs, no finer than it can show.

Natural Earth by way of `world-atlas` (data/README.md), read from `data/earth/countries-*.npz`.
"""

import math
from dataclasses import dataclass, replace
from functools import cache, lru_cache

import numpy as np
import numpy.typing as npt

from bot.paths import DATA

Numbers = npt.NDArray[np.float64]

COARSE_DETAIL = 0.4
"""Degrees from which on the 1 : 110 million coast will do: no picture of ours is so small."""

FINE_DETAIL = 0.008
"""Degrees a detail must measure to be seen, below which the 1 : 10 million coast is drawn."""

_WHOLE_TURN = 360.0

_VERSIONS = 8
"""Levels of land and of borders that are kept: two storeys of a crowd are two already."""


@dataclass(frozen=True, slots=True)
class Earth:
    """Polygons of one scale: grid points of every arc, and which arcs make which ring."""

    points: Numbers
    arc_start: npt.NDArray[np.int32]
    ring_arcs: npt.NDArray[np.int32]
    ring_start: npt.NDArray[np.int32]
    polygon_start: npt.NDArray[np.int32]
    country: npt.NDArray[np.str_]
    inner_arcs: npt.NDArray[np.int64]
    """The arcs that two countries share."""
    worth: npt.NDArray[np.uint8]
    """How coarse a map may be that still needs a point: see `level_of`."""

    def ring(self, number: int) -> Numbers:
        """Return one closed ring as (lon, lat) in degrees."""
        arcs = self.ring_arcs[self.ring_start[number] : self.ring_start[number + 1]]
        return self.points[self._along(arcs, np.zeros(len(arcs), np.int64))[0]]

    def thinned(self, level: int) -> "Earth":
        """Return the same polygons of only the points that a map of this level needs."""
        kept = self.worth >= level
        arc_start = np.concatenate([[0], np.cumsum(kept)])[self.arc_start].astype(np.int32)
        return replace(self, points=self.points[kept], arc_start=arc_start, worth=self.worth[kept])

    def _along(
        self, arcs: npt.NDArray[np.int32], ring_of: npt.NDArray[np.int64]
    ) -> tuple[npt.NDArray[np.int64], npt.NDArray[np.int64]]:
        """Return the points along `arcs` one after another, and the ring of each point.

        A negative arc is its complement run backwards; an arc begins where the one before ended.
        """
        forward = np.where(arcs >= 0, arcs, ~arcs)
        first, end = self.arc_start[forward].astype(np.int64), self.arc_start[forward + 1]
        count = (end - first).astype(np.int64)
        before = np.cumsum(count) - count
        step = np.arange(count.sum()) - np.repeat(before, count)
        index = np.where(
            np.repeat(arcs >= 0, count),
            np.repeat(first, count) + step,
            np.repeat(end, count) - 1 - step,
        )
        begins_ring = np.concatenate([[True], ring_of[1:] != ring_of[:-1]])
        keep = (step > 0) | np.repeat(begins_ring, count)
        return index[keep], np.repeat(ring_of, count)[keep]


@dataclass(frozen=True, slots=True)
class Lines:
    """Many lines one after another, as degrees; longitudes run on over the date line.

    `start` has one number more than there are lines. `bounds` are west, south, east, north.
    """

    lon: Numbers
    lat: Numbers
    start: npt.NDArray[np.int64]
    bounds: Numbers
    country: tuple[str, ...] = ()

    def __len__(self) -> int:
        return len(self.start) - 1

    def only(self, chosen: npt.NDArray[np.bool_]) -> "Lines":
        """Return the chosen lines."""
        lengths = np.diff(self.start)
        inside = np.repeat(chosen, lengths)
        country = tuple(c for c, wanted in zip(self.country, chosen, strict=False) if wanted)
        start = np.concatenate([[0], np.cumsum(lengths[chosen])])
        return Lines(self.lon[inside], self.lat[inside], start, self.bounds[chosen], country)

    def within(self, lat: float, lon: float, radius: float) -> "Lines":
        """Return the lines whose box reaches within `radius` degrees of a point."""
        return self.only(_reaches(self.bounds, lat, lon, radius))


@cache
def load(scale: str) -> Earth:
    """Read one scale ("110m", "50m", "10m")."""
    with np.load(DATA / "earth" / f"countries-{scale}.npz") as arrays:
        steps, arc_start = arrays["steps"], arrays["arc_start"]
        ring_arcs, ring_start = arrays["ring_arcs"], arrays["ring_start"]
        polygon_start, country = arrays["polygon_start"], arrays["country"]
        grid, origin, worth = arrays["scale"], arrays["translate"], arrays["worth"]
    # Every arc is a first point followed by steps: one running sum, begun anew at each arc.
    running = np.cumsum(steps, axis=0, dtype=np.int64)
    before = np.vstack([np.zeros((1, 2), np.int64), running])[arc_start[:-1]]
    running -= np.repeat(before, np.diff(arc_start), axis=0)
    points = running * grid + origin
    used = np.where(ring_arcs >= 0, ring_arcs, ~ring_arcs)
    inner = np.flatnonzero(np.bincount(used, minlength=len(arc_start) - 1) > 1)
    return Earth(points, arc_start, ring_arcs, ring_start, polygon_start, country, inner, worth)


def scale_for(detail: float) -> str:
    """Return the scale for a map whose least visible detail measures `detail` degrees."""
    if detail >= COARSE_DETAIL:
        return "110m"
    return "50m" if detail >= FINE_DETAIL else "10m"


def land(detail: float) -> Lines:
    """Return the outline of every island and mainland, the largest first, no finer than `detail`.

    Lakes are left out: what lies inside another country is drawn after it, being smaller.
    """
    return _land(scale_for(detail), level_of(detail))


def borders(detail: float) -> Lines:
    """Return the lines between countries, without the coasts."""
    return _borders(scale_for(detail), level_of(detail))


def level_of(detail: float) -> int:
    """Return the least worth of points on a map whose least visible detail measures `detail`.

    Worth w stands for 2 ** ((w - 40) / 2) degrees (`data/earth/import_world_atlas.py` measures
    it): a step for each half power of two, so that few versions of the land are kept.
    """
    return math.floor(2 * math.log2(max(detail, 1e-4))) + 40


@lru_cache(maxsize=_VERSIONS)
def _land(scale: str, level: int) -> Lines:
    earth = load(scale).thinned(level)
    outer = _outer_rings(earth)
    counts = earth.ring_start[outer + 1] - earth.ring_start[outer]
    ring_of = np.repeat(np.arange(len(outer)), counts)
    offsets = np.arange(counts.sum()) - np.repeat(np.cumsum(counts) - counts, counts)
    arcs = earth.ring_arcs[np.repeat(earth.ring_start[outer], counts) + offsets]
    index, owner = earth._along(arcs, ring_of)
    lines = _closed_over_poles(_lines(earth.points[index], owner))
    width, height = (
        lines.bounds[:, 2] - lines.bounds[:, 0],
        lines.bounds[:, 3] - lines.bounds[:, 1],
    )
    visible = np.flatnonzero(np.maximum(width, height) >= 2.5 * 2 ** ((level - 40) / 2))
    order = visible[np.argsort(-(width * height)[visible], kind="stable")]
    return _reordered(lines, order, tuple(str(earth.country[i]) for i in order))


def _outer_rings(earth: Earth) -> npt.NDArray[np.int32]:
    """Return the first ring of every polygon; at 1 : 50 million Antarctica's is the pole itself."""
    outer = earth.polygon_start[:-1].copy()
    south = earth.points[earth.arc_start[np.abs(earth.ring_arcs[earth.ring_start[outer]])], 1]
    for polygon in np.flatnonzero(south < -89):
        rings = range(earth.polygon_start[polygon], earth.polygon_start[polygon + 1])
        outer[polygon] = max(rings, key=lambda ring: np.ptp(earth.ring(ring)[:, 1]))
    return outer


@lru_cache(maxsize=_VERSIONS)
def _borders(scale: str, level: int) -> Lines:
    earth = load(scale).thinned(level)
    arcs = earth.inner_arcs.astype(np.int32)
    index, owner = earth._along(arcs, np.arange(len(arcs)))
    return _lines(earth.points[index], owner)


def _lines(points: Numbers, owner: npt.NDArray[np.int64]) -> Lines:
    """Return the points as lines, one of each owner."""
    first = np.concatenate([[True], owner[1:] != owner[:-1]])
    # A line that crosses the date line steps from 180° to -180°: let it run on instead.
    jump = np.zeros(len(points))
    jump[1:] = -_WHOLE_TURN * np.round(np.diff(points[:, 0]) / _WHOLE_TURN)
    jump[first] = 0.0
    turns = np.cumsum(jump)
    begin = np.flatnonzero(first)
    lengths = np.diff(np.concatenate([begin, [len(points)]]))
    lon = points[:, 0] + turns - np.repeat(turns[begin], lengths)
    middle = (np.minimum.reduceat(lon, begin) + np.maximum.reduceat(lon, begin)) / 2
    lon -= np.repeat(_WHOLE_TURN * np.round(middle / _WHOLE_TURN), lengths)
    start = np.concatenate([begin, [len(points)]])
    return Lines(lon, points[:, 1], start, _bounds(lon, points[:, 1], begin))


def _bounds(lon: Numbers, lat: Numbers, begin: npt.NDArray[np.int64]) -> Numbers:
    low, high = np.minimum.reduceat, np.maximum.reduceat
    return np.stack([low(lon, begin), low(lat, begin), high(lon, begin), high(lat, begin)], axis=1)


def _closed_over_poles(lines: Lines) -> Lines:
    """Lead outlines that run once round the earth (Antarctica's) home over their pole."""
    first, last = lines.start[:-1], lines.start[1:] - 1
    around = np.flatnonzero(np.abs(lines.lon[last] - lines.lon[first]) > _WHOLE_TURN / 2)
    if not len(around):
        return lines
    where = np.repeat(last[around] + 1, 2)
    lon = np.insert(
        lines.lon, where, np.stack([lines.lon[last], lines.lon[first]], 1)[around].ravel()
    )
    lat = np.insert(lines.lat, where, -90.0)
    lengths = np.diff(lines.start)
    lengths[around] += 2
    start = np.concatenate([[0], np.cumsum(lengths)])
    return Lines(lon, lat, start, _bounds(lon, lat, start[:-1]))


def _reordered(lines: Lines, order: npt.NDArray[np.int64], country: tuple[str, ...]) -> Lines:
    lengths = np.diff(lines.start)[order]
    steps = np.arange(lengths.sum()) - np.repeat(np.cumsum(lengths) - lengths, lengths)
    index = np.repeat(lines.start[order], lengths) + steps
    start = np.concatenate([[0], np.cumsum(lengths)])
    return Lines(lines.lon[index], lines.lat[index], start, lines.bounds[order], country)


def _reaches(bounds: Numbers, lat: float, lon: float, radius: float) -> npt.NDArray[np.bool_]:
    west, south, east, north = bounds.T
    seen: npt.NDArray[np.bool_] = (north >= lat - radius) & (south <= lat + radius)
    half = _half_width(lat, radius)
    beside = np.zeros(len(bounds), np.bool_)
    for turn in (-_WHOLE_TURN, 0.0, _WHOLE_TURN):
        beside |= (east + turn >= lon - half) & (west + turn <= lon + half)
    return seen & beside


def _half_width(lat: float, radius: float) -> float:
    """Return how many degrees of longitude a round view reaches to either side."""
    if abs(lat) + radius >= 89:
        return 180.0  # a pole is in view, and with it every meridian
    # The meridians that touch a circle on the sphere (Napier's rule).
    sine = math.sin(math.radians(radius)) / math.cos(math.radians(lat))
    return math.degrees(math.asin(min(1.0, sine)))
