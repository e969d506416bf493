"""Measure how far each city is from the sea, by Natural Earth's coastline at 1 : 10 million."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from bot.errors import DataError
from bot.gazetteer.distance import EARTH_RADIUS_KM

COASTLINE = Path("earth", "countries-10m.npz")

Points = npt.NDArray[np.float64]

FARTHEST_KM = 50
"""Farther is not told apart: nobody calls such a city coastal."""

KM_PER_DEGREE = EARTH_RADIUS_KM * np.pi / 180
GRAIN_DEGREES = 0.02
"""The coast is kept as points this far apart, 2 km: longer stretches are filled, finer ones thinned."""

CELL_DEGREES = 0.5
"""Cities are measured cell by cell, against the coast within FARTHEST_KM of the cell."""

EDGE = 10.0
"""Degrees on each side of the antimeridian that are looked at from the other side too."""

GRAINS_ROUND = 1 << 16
"""More grains than a parallel has."""

ATOLLS = frozenset({"FM", "MH", "TK"})
"""Countries of which Natural Earth leaves out many an atoll: every place there lies at the sea."""

CUT = 179.99
"""Natural Earth cuts countries at the antimeridian; the cut is no coast."""


def kilometres(
    data_dir: Path, coordinates: npt.NDArray[np.float32], countries: Sequence[str]
) -> npt.NDArray[np.uint8]:
    """Return the distance to the sea of each of `coordinates` (degrees lat, lon), in whole km.

    `countries` are their ISO 3166-1 alpha-2 codes.

    FARTHEST_KM stands for that and more. Good to a few km, for the coast is generalised; lakes do
    not count. Raises DataError if the coastline cannot be read.
    """
    coast = _Coast(_coastline(data_dir / COASTLINE))
    cities = coordinates.astype(np.float64)
    found = np.full(len(cities), float(FARTHEST_KM))
    cells = np.floor(cities / CELL_DEGREES).astype(np.int64)
    order = np.lexsort((cells[:, 1], cells[:, 0]))
    changes = np.flatnonzero(np.any(np.diff(cells[order], axis=0), axis=1)) + 1
    for group in np.split(order, changes):
        if len(group):
            found[group] = coast.nearest_km(cities[group])
    found[[country in ATOLLS for country in countries]] = 0
    return np.minimum(np.round(found), FARTHEST_KM).astype(np.uint8)


class _Coast:
    """Points of coast in bands of latitude, each sorted by longitude."""

    def __init__(self, points: Points) -> None:
        """Take (lat, lon) in degrees."""
        # What lies at the antimeridian is found from both sides.
        west, east = points[points[:, 1] > 180 - EDGE], points[points[:, 1] < EDGE - 180]
        around = np.array([0.0, 360.0])
        points = np.vstack([points, west - around, east + around])
        bands = np.floor(points[:, 0] / CELL_DEGREES).astype(np.int64)
        self._points = points[np.lexsort((points[:, 1], bands))]
        self._first = np.searchsorted(np.sort(bands), np.arange(bands.min(), bands.max() + 2))
        self._lowest = int(bands.min())

    def nearest_km(self, cities: Points) -> Points:
        """Return the distance of each of a cell's cities to the coast, at most FARTHEST_KM.

        Flat within the cell: at most 1 % off over this distance.
        """
        margin = FARTHEST_KM / KM_PER_DEGREE
        south, west = cities.min(axis=0)
        north, east = cities.max(axis=0)
        narrowing = max(float(np.cos(np.radians((south + north) / 2))), 0.01)
        reach = min(margin / narrowing, EDGE - CELL_DEGREES)
        found = []
        for band in range(
            int((south - margin) // CELL_DEGREES), int((north + margin) // CELL_DEGREES) + 1
        ):
            number = band - self._lowest
            if 0 <= number < len(self._first) - 1:
                points = self._points[self._first[number] : self._first[number + 1]]
                first, last = np.searchsorted(points[:, 1], [west - reach, east + reach])
                found.append(points[first:last])
        near = np.concatenate(found) if found else np.empty((0, 2))
        if not len(near):
            return np.full(len(cities), float(FARTHEST_KM))
        squares = np.square(cities[:, :1] - near[:, 0])
        squares += np.square((cities[:, 1:] - near[:, 1]) * narrowing)
        nearest: Points = np.sqrt(squares.min(axis=1)) * KM_PER_DEGREE
        return np.minimum(nearest, FARTHEST_KM)


def _coastline(path: Path) -> Points:
    """Return points (lat, lon) along every coast.

    In the topology a border is an arc that two countries share; an arc of one country only is coast.
    """
    try:
        with np.load(path) as arrays:
            steps, start = arrays["steps"], arrays["arc_start"]
            rings, grid, origin = arrays["ring_arcs"], arrays["scale"], arrays["translate"]
    except (OSError, KeyError, ValueError) as error:
        raise DataError(f"the coastline cannot be read ({error})", file=str(path)) from error
    uses = np.bincount(np.where(rings >= 0, rings, ~rings), minlength=len(start) - 1)
    lines = []
    for arc in np.flatnonzero(uses == 1):
        line = np.cumsum(steps[start[arc] : start[arc + 1]], axis=0, dtype=np.int64) * grid + origin
        lines.append(_densified(line))
    points = np.concatenate(lines)
    points = points[np.abs(points[:, 0]) < CUT]
    grains = np.round(points / GRAIN_DEGREES).astype(np.int64)
    # One number a point: sorting those is ten times as fast as sorting pairs.
    numbers = np.unique(grains[:, 1] * GRAINS_ROUND + grains[:, 0] + GRAINS_ROUND // 2)
    lat, lon = np.divmod(numbers, GRAINS_ROUND)
    return np.column_stack([lat, lon - GRAINS_ROUND // 2]) * GRAIN_DEGREES


def _densified(line: npt.NDArray[Any]) -> Points:
    """Return `line` with points added where two are more than GRAIN_DEGREES apart."""
    gaps = np.abs(np.diff(line, axis=0)).max(axis=1)
    pieces = np.maximum(1, np.ceil(gaps / GRAIN_DEGREES)).astype(np.int64)
    begin = np.repeat(np.arange(len(pieces)), pieces)
    within = np.arange(len(begin)) - np.repeat(np.cumsum(pieces) - pieces, pieces)
    share = (within / pieces[begin])[:, np.newaxis]
    points: Points = line[begin] + share * (line[begin + 1] - line[begin])
    return points
