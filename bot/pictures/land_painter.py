"""Paint what a map stands on: sea, land, the countries that count in their colour, and borders."""

import math
from collections.abc import Iterator

import numpy as np
import numpy.typing as npt
from PIL import ImageDraw

from bot.pictures import earth
from bot.pictures.colours import BORDER, GRATICULE, LAND, OCEAN, RIM, TIED
from bot.pictures.projection import EqualArea, NaturalEarth, Numbers, turned
from bot.pictures.scene import Role, Scene
from bot.pictures.view import Panel

TWICE = 2
"""How much larger a map is drawn than it is shown: halving it makes its lines smooth."""

LEAST_KM_OF_COUNTRIES = 40.0
"""Width below which countries are not told apart: at 1 : 10 million a border may be a town off."""


def paint_world(
    draw: ImageDraw.ImageDraw, scene: Scene, panel: Panel, projection: NaturalEarth
) -> None:
    south, north = panel.parallels or (-90.0, 90.0)
    rim = projection.rim(south, north)
    draw.polygon(rim, fill=OCEAN)
    for degree in range(-60, 90, 30):
        x, y = projection.project(projection.lon + np.array([-180.0, 180.0]), np.full(2, degree))
        if south < degree < north:
            draw.line([*zip(x, y, strict=True)], fill=GRATICULE, width=1)
    lat = np.linspace(south, north, 40)
    for degree in range(-180, 180, 30):
        away = float(turned(np.array(degree - projection.lon)))
        x, y = projection.project(np.full(40, projection.lon + away), lat)
        draw.line([*zip(x, y, strict=True)], fill=GRATICULE, width=1)
    reach = min(math.degrees(panel.box.width / 2 / panel.projection.scale) / 0.55, 180.0)
    reach += abs(panel.projection.x - (panel.box.left + panel.box.right) / 2) / 2
    tied = _tied(scene)
    outlines = earth.land(panel.detail * 0.6)
    reach = min(reach, 180.0)
    size = (round(TWICE * panel.box.width), round(TWICE * panel.box.height))
    view = (projection, reach, south, north, size)
    for outline, country in _on_world(outlines, *view):
        draw.polygon(outline, fill=TIED if country in tied else LAND)
    for border, _ in _on_world(earth.borders(panel.detail), *view):
        draw.line(border, fill=BORDER, width=1 if panel.detail > 0.2 else 2)
    draw.line([*rim, rim[0]], fill=RIM, width=2)


def _on_world(
    lines: earth.Lines,
    projection: NaturalEarth,
    reach: float,
    south: float,
    north: float,
    size: tuple[int, int],
) -> Iterator[tuple[list[float], str]]:
    """Yield lines in pixels, up to three times each: beside the middle and a turn to either side.

    Because x grows evenly with longitude, whatever lies beyond the rim is simply drawn on it.
    """
    for turn in (-360.0, 0.0, 360.0):
        west, east = (
            lines.bounds[:, 0] - projection.lon + turn,
            lines.bounds[:, 2] - projection.lon + turn,
        )
        seen = (
            (east > -reach)
            & (west < reach)
            & (lines.bounds[:, 3] > south)
            & (lines.bounds[:, 1] < north)
        )
        if not seen.any():
            continue
        some = lines.only(seen)
        away = np.clip(some.lon - projection.lon + turn, -180.0, 180.0)
        x, y = projection.project(away + projection.lon, np.clip(some.lat, south, north))
        yield from _pieces(some, x, y, size)


def _pieces(
    lines: earth.Lines, x: Numbers, y: Numbers, size: tuple[int, int]
) -> Iterator[tuple[list[float], str]]:
    """Yield lines in pixels, without the windings they take outside a picture of that size."""
    countries = lines.country or ("",) * len(lines)
    kept = needed(x, y, lines.start, size)
    start = (2 * np.concatenate([[0], np.cumsum(kept)])[lines.start]).tolist()
    pixels = _flat(x[kept], y[kept])
    for first, end, country in zip(start[:-1], start[1:], countries, strict=True):
        if end - first > 2:
            yield pixels[first:end], country


def needed(
    x: Numbers, y: Numbers, start: npt.NDArray[np.int64], size: tuple[int, int]
) -> npt.NDArray[np.bool_]:
    """Return which points a picture of that size needs: a straight way beside it shows the same.

    One side after another: a way that stays beyond one edge from point to point never comes in.
    """
    ends = np.zeros(len(x), np.bool_)
    ends[start[:-1]] = ends[start[1:] - 1] = True
    left = np.arange(len(x))
    for beyond in (x < -8, x > size[0] + 8, y < -8, y > size[1] + 8):
        out = beyond[left]
        between = ~ends[left]
        between[1:-1] &= out[:-2] & out[1:-1] & out[2:]
        left = left[~between]
    kept = np.zeros(len(x), np.bool_)
    kept[left] = True
    return kept


def paint_region(
    draw: ImageDraw.ImageDraw, scene: Scene, panel: Panel, projection: EqualArea
) -> None:
    box, detail = panel.box, panel.detail * 0.6
    corner = math.hypot(
        max(projection.x, TWICE * box.width - projection.x),
        max(projection.y, TWICE * box.height - projection.y),
    )
    radius = math.degrees(2 * math.asin(min(corner / projection.scale / 2, 1.0)))
    view = (projection.lat, projection.lon, radius)
    divided = panel.km_wide >= LEAST_KM_OF_COUNTRIES
    tied = _tied(scene) if divided else set()
    outlines = earth.land(detail).within(*view)
    x, y = projection.place(outlines.lon, outlines.lat)
    size = (round(TWICE * box.width), round(TWICE * box.height))
    for outline, country in _pieces(outlines, x, y, size):
        draw.polygon(outline, fill=TIED if country in tied else LAND)
    if not divided:
        return
    inner = earth.borders(detail).within(*view)
    x, y = projection.place(inner.lon, inner.lat)
    for border, _ in _pieces(inner, x, y, size):
        draw.line(border, fill=BORDER, width=3)


def _flat(x: Numbers, y: Numbers) -> list[float]:
    """Return points as Pillow takes them: x, y, x, y …"""
    pixels: list[float] = np.stack([x, y], axis=1).ravel().tolist()
    return pixels


def _tied(scene: Scene) -> set[str]:
    return {p.country for p in scene.places if p.country and p.role is not Role.CONTEXT}
