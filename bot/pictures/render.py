"""Turn a job into a PNG; runs in the worker process and nowhere else."""

from typing import Any

from bot.pictures.painter import paint_map
from bot.pictures.png import png, true_png
from bot.pictures.postcard import Postcard, postcard_from_json
from bot.pictures.scene import Scene, scene_from_json


def render(job: dict[str, Any]) -> bytes:
    """Return the PNG of a job as `Studio` writes it: {"map": scene}, {"chart": …}, {"postcard": …}."""
    if "map" in job:
        return map_png(scene_from_json(job["map"]))
    if "postcard" in job:
        return postcard_png(postcard_from_json(job["postcard"]))
    from bot.pictures.chart import chart_from_json
    from bot.pictures.chart_painter import paint_chart

    return png(paint_chart(chart_from_json(job["chart"])))


def map_png(scene: Scene) -> bytes:
    return png(paint_map(scene))


def postcard_png(postcard: Postcard) -> bytes:
    # Most workers draw maps only, and somebody waits while they start: the rest comes when needed.
    from bot.pictures.postcard_painter import paint_postcard

    return true_png(paint_postcard(postcard))
