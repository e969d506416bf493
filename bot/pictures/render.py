"""Turn a scene or a chart into a PNG; runs in the worker process and nowhere else."""

import json
from typing import Any

import vl_convert

from bot.pictures.chart import Chart, chart_from_json, chart_spec
from bot.pictures.palette import reduce_colours
from bot.pictures.scene import Scene, scene_from_json
from bot.pictures.spec import SCALE, land_of, map_spec, measured, measuring_spec

# A specification is all there is to draw: nothing may be fetched for it.
_NO_URLS: list[str] = []


def render(job: dict[str, Any]) -> bytes:
    """Return the PNG of a job as `Studio` writes it: {"map": scene} or {"chart": chart}."""
    if "map" in job:
        return map_png(scene_from_json(job["map"]))
    return chart_png(chart_from_json(job["chart"]))


def map_png(scene: Scene) -> bytes:
    graph = vl_convert.vega_to_scenegraph(json.dumps(measuring_spec(scene)))
    at = measured(scene, graph)
    return _png(map_spec(scene, at, land_of(scene, at)))


def chart_png(chart: Chart) -> bytes:
    return _png(chart_spec(chart))


def _png(spec: dict[str, Any]) -> bytes:
    svg = vl_convert.vega_to_svg(
        json.dumps(spec, separators=(",", ":")), allowed_base_urls=_NO_URLS
    )
    # Vega cannot say that a letter's edge goes under its fill; SVG can.
    svg = svg.replace("<text ", '<text paint-order="stroke" ')
    return reduce_colours(vl_convert.svg_to_png(svg, scale=SCALE))
