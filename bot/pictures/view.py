"""Decide which part of the earth a map shows, and through which projection; north is always up."""

import math
from dataclasses import dataclass
from functools import cache

import numpy as np

from bot.pictures import earth
from bot.pictures.projection import (
    KM_PER_DEGREE,
    EqualArea,
    NaturalEarth,
    Numbers,
    Projection,
    great_circles,
    height,
    middle_of,
    turned,
)
from bot.pictures.scene import Role, Scene, angle

WIDTH = 920
"""Pixels of a map's width; on a phone it is shown at 400."""

HEIGHT, CROWD_HEIGHT = 575, 690
FOOT = 44
"""Height of the strip beneath the map: scale, key and distance stand there, never over a dot."""

REGION_REACH = 35.0
"""Degrees from its middle to the farthest place up to which a map is of a region …"""

MOST_LEAN = 20.0
"""… where north leans no more than so many degrees at any place."""

ZOOMED_SPAN = 220.0
"""Degrees of longitude below which a map of the world comes nearer to its places."""

LEAST_WIDTH_KM = 5.0
LOCATED_BELOW_KM, LOCATOR_KM = 60.0, 1500.0
"""Width below which a map has another, so many kilometres wide, in its corner."""

NORTH, SOUTH = 80.0, -58.0
"""Parallels between which the world is shown, unless a place lies beyond."""

_HALF_TURN = 2 * 0.8707 * math.pi
"""Width of the whole Natural Earth projection, in units of its scale."""


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle of the picture, in pixels."""

    left: float
    top: float
    right: float
    bottom: float

    @property
    def width(self) -> float:
        return self.right - self.left

    @property
    def height(self) -> float:
        return self.bottom - self.top

    def meets(self, other: "Box") -> bool:
        return (
            self.left < other.right
            and other.left < self.right
            and self.top < other.bottom
            and other.top < self.bottom
        )

    def holds(self, x: Numbers, y: Numbers, margin: float = 0.0) -> np.ndarray:
        """Return which points lie inside, at least `margin` from the edge."""
        return np.asarray(
            (x >= self.left + margin)
            & (x <= self.right - margin)
            & (y >= self.top + margin)
            & (y <= self.bottom - margin)
        )


@dataclass(frozen=True, slots=True)
class Panel:
    """One storey of a map: a box of the picture, what it shows, and which places it names.

    `parallels` bound a map of the world, which is drawn with its outline; None for a region.
    """

    box: Box
    projection: Projection
    named: tuple[int, ...]
    parallels: tuple[float, float] | None = None

    @property
    def km_wide(self) -> float:
        return math.degrees(self.box.width / self.projection.scale) * KM_PER_DEGREE

    @property
    def middle(self) -> tuple[float, float]:
        """Return the latitude and longitude that the projection is about."""
        projection = self.projection
        return (projection.lat if isinstance(projection, EqualArea) else 0.0, projection.lon)

    @property
    def detail(self) -> float:
        """Return how many degrees the least visible detail measures: a pixel."""
        return math.degrees(1.0 / self.projection.scale)


@dataclass(frozen=True, slots=True)
class Ground:
    """The coordinates a view is decided on: places that count, and the ways between them.

    `home` says which of the places are the city asked for.
    """

    lat: Numbers
    lon: Numbers
    home: np.ndarray
    index: tuple[int, ...]
    way_lon: Numbers
    way_lat: Numbers

    @property
    def all_lon(self) -> Numbers:
        return np.concatenate([self.lon, self.way_lon.ravel()])

    @property
    def all_lat(self) -> Numbers:
        return np.concatenate([self.lat, self.way_lat.ravel()])


def ground(scene: Scene) -> Ground:
    counting = [i for i, p in enumerate(scene.places) if p.role is not Role.CONTEXT]
    lat = np.array([scene.places[i].lat for i in counting])
    lon = np.array([scene.places[i].lon for i in counting])
    home = np.array([scene.places[i].role is Role.HOME for i in counting])
    ends = [
        [(scene.places[i].lat, scene.places[i].lon) for i in (arc.start, arc.end)]
        for arc in scene.arcs
    ]
    if not ends:
        return Ground(lat, lon, home, tuple(counting), np.zeros((0, 2)), np.zeros((0, 2)))
    points = np.array(ends)
    way_lon, way_lat = great_circles(points[:, 0], points[:, 1])
    return Ground(lat, lon, home, tuple(counting), way_lon, way_lat)


def single(scene: Scene, on: Ground, high: float = HEIGHT) -> Panel:
    """Return the one storey that shows every place: a region where it can be, else the world."""
    box = Box(0, 0, WIDTH, high - FOOT)
    everyone = tuple(range(len(scene.places)))
    near = region(on, box, everyone)
    return near or world(on, box, everyone)


def region(on: Ground, box: Box, named: tuple[int, ...]) -> Panel | None:
    """Return a map of the region that holds all places, None where they lie too far apart.

    None, too, where north would lean.
    """
    lat, _ = middle_of(on.lat, on.lon)
    west, span = _covering(on.lon)
    lon = float(turned(np.array(west + span / 2)))
    reach = max(angle(lat, lon, a, b) for a, b in zip(on.lat, on.lon, strict=True))
    if reach > REGION_REACH:
        return None
    flat = EqualArea(lat, lon, 1.0, 0.0, 0.0)
    if (flat.north_leans(on.lon, on.lat) > MOST_LEAN).any():
        return None
    x, y = flat.place(on.all_lon, on.all_lat)
    # Of a short way more of the surroundings is shown: two dots alone say nothing.
    wide = math.degrees(max(np.ptp(x), np.ptp(y) * box.width / box.height)) * KM_PER_DEGREE
    room = 0.5 if wide < 60 else 0.78
    across, down = np.ptp(x) / (room * box.width), np.ptp(y) / (room * box.height)
    least = math.radians(LEAST_WIDTH_KM / KM_PER_DEGREE) / box.width
    scale = 1 / max(across, down, least)
    return Panel(
        box,
        EqualArea(
            lat,
            lon,
            scale,
            (box.left + box.right) / 2 - scale * (x.min() + x.max()) / 2,
            (box.top + box.bottom) / 2 - scale * (y.min() + y.max()) / 2,
        ),
        named,
    )


def locator(panel: Panel, x: Numbers, y: Numbers) -> Panel | None:
    """Return a little map of the country around, for a corner of `panel` that holds no place.

    Of a few kilometres alone nobody can say where they are. None where it is not needed, or where
    there is no such corner. `x`, `y` are the places in pixels.
    """
    if panel.parallels is not None or panel.km_wide >= LOCATED_BELOW_KM:
        return None
    wide, high, off = 214.0, 146.0, 12.0
    box = panel.box
    for right, bottom in ((True, False), (False, False), (False, True), (True, True)):
        left = box.right - off - wide if right else box.left + off
        top = box.bottom - off - high if bottom else box.top + off
        corner = Box(left, top, left + wide, top + high)
        around = Box(left - 30, top - 30, left + wide + 30, top + high + 30)
        if not around.holds(x, y).any():
            scale = wide / math.radians(LOCATOR_KM / KM_PER_DEGREE)
            lat, lon = panel.middle
            return Panel(corner, EqualArea(lat, lon, scale, left + wide / 2, top + high / 2), ())
    return None


def world(on: Ground, box: Box, named: tuple[int, ...]) -> Panel:
    """Return the world about the meridian that serves best, as near as its places allow.

    A map that shows all the world is no higher than the world.
    """
    west, span = _covering(on.all_lon)
    north, south = max(NORTH, on.all_lat.max() + 2), min(SOUTH, on.all_lat.min() - 2)
    north, south = min(north, 90.0), max(south, -90.0)
    high, low = height(np.radians(np.array([north, south])))
    widest = min((box.width - 20) / _HALF_TURN, (box.height - 16) / (high - low))
    if span >= ZOOMED_SPAN:
        lon, scale = best_meridian(on), widest
    else:
        lon = float(turned(np.array(west + span / 2)))
        scale = 0.0
    unit = NaturalEarth(lon, 1.0, 0.0, 0.0)
    x, y = unit.place(on.all_lon, on.all_lat)
    if not scale:
        scale = min(0.74 * box.width / np.ptp(x), 0.8 * box.height / max(np.ptp(y), 1e-6))
        scale = max(scale, widest)
    whole = scale <= widest * 1.04
    if whole:
        middle_x, rows = 0.0, scale * (high - low) + 16
        middle_y = -(high + low) / 2
        box = Box(box.left, box.top, box.right, min(box.bottom, box.top + rows))
    else:
        middle_x, middle_y = (x.min() + x.max()) / 2, (y.min() + y.max()) / 2
        half = box.height / 2 / scale
        # No more of the polar seas than the places need.
        highest, lowest = -high - 0.02, -low + 0.02
        if 2 * half >= lowest - highest:
            middle_y = (highest + lowest) / 2
            box = Box(box.left, box.top, box.right, box.top + scale * (lowest - highest))
        else:
            middle_y = min(max(middle_y, highest + half), lowest - half)
    return Panel(
        box,
        NaturalEarth(
            lon,
            scale,
            (box.left + box.right) / 2 - scale * middle_x,
            (box.top + box.bottom) / 2 - scale * middle_y,
        ),
        named,
        (south, north),
    )


def _covering(lon: Numbers) -> tuple[float, float]:
    """Return the western end and the width of the narrowest stretch that holds all longitudes."""
    around = np.sort(lon % 360.0)
    gaps = np.diff(np.concatenate([around, [around[0] + 360.0]]))
    widest = int(gaps.argmax())
    return float(around[(widest + 1) % len(around)]), 360.0 - float(gaps[widest])


def best_meridian(on: Ground) -> float:
    """Return the middle meridian of a whole world that cuts the least: arcs first, then land.

    Places near the rim count against it, the first one (the city asked about) farther from it than
    others; and so does, a little, an unfamiliar middle.
    """
    candidates = np.arange(-180.0, 180.0, 5.0)
    rims = (candidates + 180.0)[:, None]
    cut = np.zeros(len(candidates))
    if len(on.way_lon):
        low, high = on.way_lon.min(axis=1)[None], on.way_lon.max(axis=1)[None]
        cut = (np.ceil((low - rims) / 360.0) <= np.floor((high - rims) / 360.0)).mean(axis=1)
    from_rim = np.abs(turned(on.lon[None] - rims))
    crowded = (from_rim < 18.0).mean(axis=1) + 0.4 * (from_rim[:, 0] < 60.0)
    strange = np.abs(turned(candidates - 10.0)) / 180.0
    cost = 10 * cut + 6 * _land_on_meridians() + 5 * crowded + 1.2 * strange
    return float(candidates[int(cost.argmin())])


@cache
def _land_on_meridians() -> Numbers:
    """Return the share of land along the far side of each candidate of `best_meridian`.

    Where outlines cross a meridian eastwards land begins north of it or south, where they cross it
    westwards it ends: latitudes of crossings, each with its sign, add up to the land between.
    """
    outlines = earth.land(0.5)
    lon, lat = outlines.lon, np.clip(outlines.lat, SOUTH, NORTH)
    turns = np.floor((lon - np.arange(0.0, 360.0, 5.0)[:, None]) / 360.0)
    crossing = np.diff(turns, axis=1)
    crossing[:, outlines.start[1:-1] - 1] = 0.0
    rim, at = np.nonzero(crossing)
    edge = 5.0 * rim + 360.0 * np.maximum(turns[rim, at], turns[rim, at + 1])
    share = (edge - lon[at]) / (lon[at + 1] - lon[at])
    crossed = (lat[at] + share * (lat[at + 1] - lat[at])) * crossing[rim, at]
    return np.abs(np.bincount(rim, crossed, minlength=72)) / (NORTH - SOUTH)
