"""Derive our coastline and borders from the npm package `world-atlas` (Natural Earth, public domain).

usage: npm pack world-atlas && tar xzf world-atlas-*.tgz && python data/earth/import_world_atlas.py package

Keeps the topology (arcs of a quantised grid, rings made of arcs) and one country code a polygon,
the one under which GeoNames has the places on it, so that map and card agree; drops names and everything else, and says of each point what it is worth to the shape of its arc.
The result is less than half of the TopoJSON.
"""

import heapq
import json
import math
import sys
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
from babel.core import get_global

SCALES = ("110m", "50m", "10m")
WITHOUT_NUMBER = {"Kosovo": "XK", "Somaliland": "SO", "N. Cyprus": "CY", "Baikonur": "KZ"}
"""Areas that Natural Earth draws apart and ISO 3166-1 gives no number; others stay uncoloured."""


def country_code(geometry: dict[str, Any]) -> str:
    """Return ISO 3166-1 alpha-2 of a country's geometry, "" where there is none."""
    number = geometry.get("id")
    if number is None:
        return WITHOUT_NUMBER.get(geometry["properties"]["name"], "")
    # CLDR knows the alpha-2 code of every ISO number as an alias of it.
    codes = get_global("territory_aliases").get(number, [""])
    return str(codes[0])


ELSEWHERE_IN_GEONAMES = (
    ("RU", "UA", (32.3, 44.2, 36.8, 46.3)),  # Crimea
    ("FR", "GF", (-55.0, 2.0, -51.0, 6.0)),
    ("FR", "GP", (-61.9, 15.8, -60.9, 16.6)),
    ("FR", "MQ", (-61.3, 14.3, -60.7, 15.0)),
    ("FR", "RE", (55.0, -21.5, 56.0, -20.7)),
    ("FR", "YT", (44.9, -13.1, 45.4, -12.5)),
    ("NL", "BQ", (-68.5, 11.9, -62.8, 17.8)),
    ("NO", "SJ", (-9.5, 70.5, -7.5, 71.5)),
    ("NO", "SJ", (10.0, 74.0, 34.0, 81.5)),
)
"""Land under Natural Earth's code, GeoNames' code, and the box (west, south, east, north) it lies in."""


def in_geonames(country: str, ring: npt.NDArray[np.float64]) -> str:
    """Return GeoNames' code for a polygon that Natural Earth counts to `country`.

    `ring` is its outline as (lon, lat) in degrees.
    """
    west, south = ring.min(axis=0)
    east, north = ring.max(axis=0)
    for held, code, (left, bottom, right, top) in ELSEWHERE_IN_GEONAMES:
        if country == held and left <= west and east <= right and bottom <= south and north <= top:
            return code
    return country


LEAST_HALVINGS = 40
"""Worth counts from 2 ** (-LEAST_HALVINGS / 2) degrees, a hundred metres, on."""

ALWAYS = 255
"""The worth of what no map may leave out: ends of arcs, and three corners of an island."""


def worth(
    steps: npt.NDArray[np.int32],
    arc_start: npt.NDArray[np.int32],
    scale: npt.NDArray[np.float64],
    translate: npt.NDArray[np.float64],
) -> npt.NDArray[np.uint8]:
    """Return of every point how coarse a map may be that still needs it (Visvalingam and Whyatt).

    A point is worth the side of the square as large as the triangle it makes with its neighbours
    when its turn to go has come; w stands for 2 ** ((w - LEAST_HALVINGS) / 2) degrees. Arcs are
    judged one by one, so that two countries lose the same points of the border they share.
    """
    found = np.full(len(steps), ALWAYS, np.uint8)
    for first, end in pairwise(arc_start.tolist()):
        points = np.cumsum(steps[first:end], axis=0) * scale + translate
        lon = np.degrees(np.unwrap(np.radians(points[:, 0])))
        lat = points[:, 1]
        x = (lon * np.cos(np.radians(np.clip(lat, -85, 85).mean()))).tolist()
        closed = bool((points[0] == points[-1]).all())
        for i, size in _sizes(x, lat.tolist(), 2 if closed else 0):
            halvings = math.floor(2 * math.log2(max(size, 1e-9))) + LEAST_HALVINGS
            found[first + i] = min(max(halvings, 0), ALWAYS - 1)
    return found


def _sizes(x: list[float], y: list[float], kept: int) -> Iterator[tuple[int, float]]:
    """Yield inner points of a line in the order in which they go, with the sizes they went at.

    `kept` of them stay.
    """

    def size(i: int) -> float:
        a, b = before[i], after[i]
        return math.sqrt(abs((x[i] - x[a]) * (y[b] - y[a]) - (x[b] - x[a]) * (y[i] - y[a])) / 2)

    before, after = [i - 1 for i in range(len(x))], [i + 1 for i in range(len(x))]
    now = {i: size(i) for i in range(1, len(x) - 1)}
    heap = [(s, i) for i, s in now.items()]
    heapq.heapify(heap)
    least = 0.0
    while len(now) > kept:
        s, i = heapq.heappop(heap)
        if now.get(i) != s:
            continue
        # None goes for less than one that went before: coarser maps only ever lose points.
        least = max(least, s)
        yield i, least
        del now[i]
        a, b = before[i], after[i]
        after[a], before[b] = b, a
        for j in (a, b):
            if j in now:
                now[j] = size(j)
                heapq.heappush(heap, (now[j], j))


def derive(topology: dict[str, Any]) -> dict[str, Any]:
    """Return the arrays of one scale; `bot.pictures.earth` reads them."""
    scale = np.array(topology["transform"]["scale"])
    translate = np.array(topology["transform"]["translate"])
    lines = [np.cumsum(arc, axis=0) * scale + translate for arc in topology["arcs"]]
    ring_arcs: list[int] = []
    ring_start = [0]
    polygon_start = [0]
    countries: list[str] = []
    for geometry in topology["objects"]["countries"]["geometries"]:
        polygons = geometry.get("arcs", [])
        if geometry["type"] == "Polygon":
            polygons = [polygons]
        for rings in polygons:
            for ring in rings:
                ring_arcs += ring
                ring_start.append(len(ring_arcs))
            polygon_start.append(len(ring_start) - 1)
            outline = np.concatenate([lines[arc if arc >= 0 else ~arc] for arc in rings[0]])
            countries.append(in_geonames(country_code(geometry), outline))
    arcs = topology["arcs"]
    steps = np.array([step for arc in arcs for step in arc], np.int32)
    arc_start = np.cumsum([0, *map(len, arcs)], dtype=np.int32)
    return {
        "steps": steps,
        "arc_start": arc_start,
        "worth": worth(steps, arc_start, scale, translate),
        "ring_arcs": np.array(ring_arcs, np.int32),
        "ring_start": np.array(ring_start, np.int32),
        "polygon_start": np.array(polygon_start, np.int32),
        "country": np.array(countries, "U2"),
        "scale": scale,
        "translate": translate,
    }


def main(package: Path) -> None:
    here = Path(__file__).parent
    for scale in SCALES:
        topology = json.loads((package / f"countries-{scale}.json").read_text(encoding="utf-8"))
        arrays = derive(topology)
        np.savez_compressed(here / f"countries-{scale}.npz", **arrays)
        print(f"{scale}: {len(arrays['country'])} polygons, {len(arrays['steps'])} points")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
