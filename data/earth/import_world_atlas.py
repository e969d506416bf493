"""Derive our coastline and borders from the npm package `world-atlas` (Natural Earth, public domain).

usage: npm pack world-atlas && tar xzf world-atlas-*.tgz && python data/earth/import_world_atlas.py package

Keeps the topology (arcs of a quantised grid, rings made of arcs) and one country code a polygon;
drops names and everything else. The result is about a third of the TopoJSON.
"""

import json
import sys
from pathlib import Path
from typing import Any

import numpy as np
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


def derive(topology: dict[str, Any]) -> dict[str, Any]:
    """Return the arrays of one scale; `bot.pictures.earth` reads them."""
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
            countries.append(country_code(geometry))
    arcs = topology["arcs"]
    return {
        "steps": np.array([step for arc in arcs for step in arc], np.int32),
        "arc_start": np.cumsum([0, *map(len, arcs)], dtype=np.int32),
        "ring_arcs": np.array(ring_arcs, np.int32),
        "ring_start": np.array(ring_start, np.int32),
        "polygon_start": np.array(polygon_start, np.int32),
        "country": np.array(countries, "U2"),
        "scale": np.array(topology["transform"]["scale"]),
        "translate": np.array(topology["transform"]["translate"]),
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
