"""Give the land and borders that a map's view needs, no finer than it can show.

Natural Earth by way of `world-atlas` (data/README.md), read from `data/earth/countries-*.npz`.
"""

import math
from dataclasses import dataclass
from functools import cache
from typing import Any

import numpy as np
import numpy.typing as npt

from bot.paths import DATA

FINE_DETAIL = 0.032
"""Degrees a detail must measure to be seen, below which the 1 : 10 million coast is drawn."""

COARSE_DETAIL = 0.14
"""… and above which 1 : 110 million is enough."""

_OUTSKIRTS = 1.25
"""How much wider than the view outlines are kept whole: beyond, a thinned one cuts corners."""


@dataclass(frozen=True, slots=True)
class Earth:
    """Polygons of one scale: grid points of every arc, and which arcs make which ring."""

    points: npt.NDArray[np.float64]
    arc_start: npt.NDArray[np.int32]
    ring_arcs: npt.NDArray[np.int32]
    ring_start: npt.NDArray[np.int32]
    polygon_start: npt.NDArray[np.int32]
    country: npt.NDArray[np.str_]
    bounds: npt.NDArray[np.float64]
    """West, south, east, north of every polygon's outline, in degrees."""
    inner_arcs: npt.NDArray[np.int64]
    """The arcs that two countries share."""
    inner_bounds: npt.NDArray[np.float64]

    def arc(self, number: int) -> npt.NDArray[np.float64]:
        """Return one line as (lon, lat) in degrees."""
        return self.points[self.arc_start[number] : self.arc_start[number + 1]]

    def ring(self, number: int) -> npt.NDArray[np.float64]:
        """Return one closed ring as (lon, lat) in degrees."""
        parts: list[npt.NDArray[np.float64]] = []
        for arc in self.ring_arcs[self.ring_start[number] : self.ring_start[number + 1]]:
            index = arc if arc >= 0 else ~arc
            line = self.arc(index) if arc >= 0 else self.arc(index)[::-1]
            # An arc begins where the one before it ended.
            parts.append(line[1:] if parts else line)
        return np.concatenate(parts)


@cache
def load(scale: str) -> Earth:
    """Read one scale ("110m", "50m", "10m")."""
    with np.load(DATA / "earth" / f"countries-{scale}.npz") as arrays:
        steps, arc_start = arrays["steps"], arrays["arc_start"]
        ring_arcs, ring_start = arrays["ring_arcs"], arrays["ring_start"]
        polygon_start, country = arrays["polygon_start"], arrays["country"]
        grid, origin = arrays["scale"], arrays["translate"]
    # Every arc is a first point followed by steps: one running sum, begun anew at each arc.
    running = np.cumsum(steps, axis=0, dtype=np.int64)
    before = np.vstack([np.zeros((1, 2), np.int64), running])[arc_start[:-1]]
    running -= np.repeat(before, np.diff(arc_start), axis=0)
    points = running * grid + origin

    low = np.minimum.reduceat(points, arc_start[:-1])
    high = np.maximum.reduceat(points, arc_start[:-1])
    used = np.where(ring_arcs >= 0, ring_arcs, ~ring_arcs)
    first_arc = ring_start[polygon_start[:-1]]
    bounds = np.hstack(
        [np.minimum.reduceat(low[used], first_arc), np.maximum.reduceat(high[used], first_arc)]
    )
    inner = np.flatnonzero(np.bincount(used, minlength=len(low)) > 1)
    return Earth(
        points,
        arc_start,
        ring_arcs,
        ring_start,
        polygon_start,
        country,
        bounds,
        inner_arcs=inner,
        inner_bounds=np.hstack([low, high])[inner],
    )


def scale_for(detail: float) -> str:
    """Return the scale for a map whose least visible detail measures `detail` degrees."""
    if detail >= COARSE_DETAIL:
        return "110m"
    return "50m" if detail >= FINE_DETAIL else "10m"


def land(lat: float, lon: float, radius: float, detail: float) -> list[dict[str, Any]]:
    """Return the countries' polygons within `radius` of a point, as GeoJSON features.

    All in degrees. Outlines keep nothing smaller than `detail`, and outside the view almost
    nothing at all.
    """
    if detail >= COARSE_DETAIL:
        return list(_whole_land())
    earth = load(scale_for(detail))
    view = View(lat, lon, min(radius * _OUTSKIRTS, 180.0), detail)
    features = []
    for number in np.flatnonzero(view.sees(earth.bounds)):
        first, last = earth.polygon_start[number : number + 2]
        rings = [view.thin(earth.ring(i)) for i in range(first, last)]
        coordinates = [np.round(ring, 3).tolist() for ring in rings if len(ring) >= 4]
        if coordinates:
            features.append(_polygon(str(earth.country[number]), coordinates))
    return features


@cache
def _whole_land() -> tuple[dict[str, Any], ...]:
    """Return every polygon of the coarsest scale: half of all maps show it."""
    earth = load("110m")
    features = []
    for number, country in enumerate(earth.country):
        first, last = earth.polygon_start[number : number + 2]
        rings = [np.round(earth.ring(i), 2).tolist() for i in range(first, last)]
        features.append(_polygon(str(country), rings))
    return tuple(features)


def _polygon(country: str, coordinates: list[Any]) -> dict[str, Any]:
    return {
        "type": "Feature",
        "properties": {"country": country},
        "geometry": {"type": "Polygon", "coordinates": coordinates},
    }


def borders(lat: float, lon: float, radius: float, detail: float) -> list[Any]:
    """Return the lines between countries, without the coasts, as GeoJSON coordinates."""
    if detail >= COARSE_DETAIL:
        return list(_whole_borders())
    earth = load(scale_for(detail))
    view = View(lat, lon, min(radius * _OUTSKIRTS, 180.0), detail)
    return [
        np.round(view.thin(earth.arc(arc)), 3).tolist()
        for arc in earth.inner_arcs[view.sees(earth.inner_bounds)]
    ]


@cache
def _whole_borders() -> tuple[Any, ...]:
    earth = load("110m")
    return tuple(np.round(earth.arc(arc), 2).tolist() for arc in earth.inner_arcs)


@dataclass(frozen=True, slots=True)
class View:
    """A round view on the globe: its middle and radius, and the least detail it shows, in degrees."""

    lat: float
    lon: float
    radius: float
    detail: float

    @property
    def half_width(self) -> float:
        """Return how many degrees of longitude the view reaches to either side."""
        if abs(self.lat) + self.radius >= 89:
            return 180.0  # a pole is in view, and with it every meridian
        # The meridians that touch a circle on the sphere (Napier's rule).
        sine = math.sin(math.radians(self.radius)) / math.cos(math.radians(self.lat))
        return math.degrees(math.asin(min(1.0, sine)))

    def sees(self, bounds: npt.NDArray[np.float64]) -> npt.NDArray[np.bool_]:
        """Return which of the boxes (west, south, east, north) reach into the view.

        Specks smaller than its detail do not count.
        """
        west, south, east, north = bounds.T
        seen: npt.NDArray[np.bool_] = (north >= self.lat - self.radius) & (
            south <= self.lat + self.radius
        )
        half = self.half_width
        turns = [
            (east + turn >= self.lon - half) & (west + turn <= self.lon + half)
            for turn in (-360.0, 0.0, 360.0)
        ]
        large: npt.NDArray[np.bool_] = np.maximum(east - west, north - south) >= self.detail
        near: npt.NDArray[np.bool_] = turns[0] | turns[1] | turns[2]
        return seen & large & near

    def thin(self, line: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
        """Keep of a line one point for each cell of the view's detail.

        Outside the view cells are as large as a quarter of it.
        """
        turned = (line[:, 0] - self.lon + 180) % 360 - 180
        outside = (np.abs(turned) > self.half_width) | (np.abs(line[:, 1] - self.lat) > self.radius)
        size = np.where(outside, min(max(self.radius / 4, self.detail), 5.0), self.detail)
        # Towards the poles a degree of longitude is short, and so many cells are needless.
        wide = size / np.maximum(np.cos(np.radians(line[:, 1])), 0.1)
        cells = np.floor(line / np.stack([wide, size], axis=1))
        keep = np.any(cells != np.roll(cells, 1, axis=0), axis=1)
        keep[[0, -1]] = True
        return line[keep]
