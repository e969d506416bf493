"""Lead the great circles across a panel of the map, in pixels."""

import math

import numpy as np
from PIL import Image, ImageDraw

from bot.pictures.labels import Busy
from bot.pictures.projection import EqualArea, NaturalEarth, Numbers
from bot.pictures.scene import Role, Scene
from bot.pictures.view import Box, Ground, Panel

Arcs = tuple[tuple[Role, Numbers, Numbers], ...]
"""Lines in pixels: what tie each shows, and its x and y."""


def arcs_in(scene: Scene, on: Ground, panel: Panel) -> Arcs:
    """Return the great circles as lines in pixels; one that leaves over the rim is two lines."""
    projection = panel.projection
    if isinstance(projection, EqualArea):
        x, y = projection.place(on.way_lon, on.way_lat)
        return tuple((arc.role, x[n], y[n]) for n, arc in enumerate(scene.arcs))
    turns = np.floor((on.way_lon - projection.lon + 180.0) / 360.0)
    x, y = projection.project(on.way_lon - 360.0 * turns, on.way_lat)
    whole = (turns == turns[:, :1]).all(axis=1)
    lines: list[tuple[Role, Numbers, Numbers]] = []
    for n, arc in enumerate(scene.arcs):
        if whole[n]:
            lines.append((arc.role, x[n], y[n]))
            continue
        for lon, lat in _split_at_rim(projection, on.way_lon[n], on.way_lat[n]):
            lines.append((arc.role, *projection.project(lon, lat)))
    return tuple(lines)


def _split_at_rim(
    projection: NaturalEarth, lon: Numbers, lat: Numbers
) -> list[tuple[Numbers, Numbers]]:
    """Return the stretches of a way, each on its side of the rim and led up to it."""
    away = lon - projection.lon
    turn = np.floor((away + 180.0) / 360.0)
    parts, begin = [], 0
    lead: list[tuple[float, float]] = []
    for k in [*(np.flatnonzero(np.diff(turn)) + 1), len(lon)]:
        part = [*lead, *zip(away[begin:k] - 360.0 * turn[begin], lat[begin:k], strict=True)]
        if k < len(lon):
            rim = 180.0 if turn[k] > turn[k - 1] else -180.0
            edge = 360.0 * turn[k - 1] + rim
            share = (edge - away[k - 1]) / (away[k] - away[k - 1])
            at = float(lat[k - 1] + share * (lat[k] - lat[k - 1]))
            part.append((rim, at))
            lead = [(-rim, at)]
        points = np.array(part)
        parts.append((points[:, 0] + projection.lon, points[:, 1]))
        begin = int(k)
    return parts


def crossed_by(arcs: Arcs, box: Box) -> Busy | None:
    """Return what tells of a name's box how much arcs run through it; None without arcs."""
    if not arcs:
        return None
    scale = 4
    wide, high = math.ceil(box.width / scale) + 1, math.ceil(box.height / scale) + 1
    picture = Image.new("L", (wide, high))
    draw = ImageDraw.Draw(picture)
    for _, x, y in arcs:
        points = np.stack([(x - box.left) / scale, (y - box.top) / scale], axis=1)
        draw.line(points.ravel().tolist(), fill=1)
    summed = np.zeros((high + 1, wide + 1))
    summed[1:, 1:] = np.asarray(picture, dtype=np.float64).cumsum(0).cumsum(1)

    def busy(boxes: Numbers) -> Numbers:
        left, top, right, bottom = ((boxes - [box.left, box.top] * 2) / scale).T
        x0, x1 = (np.clip(v.astype(np.int64), 0, wide) for v in (left, np.ceil(right)))
        y0, y1 = (np.clip(v.astype(np.int64), 0, high) for v in (top, np.ceil(bottom)))
        crossed = summed[y1, x1] - summed[y0, x1] - summed[y1, x0] + summed[y0, x0]
        share: Numbers = np.minimum(crossed / np.maximum((y1 - y0) * (x1 - x0), 1) * 3, 1.0)
        return share

    return busy
