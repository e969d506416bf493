"""How long does a map take, how large is it, and does the event loop notice?

`make bench-maps`. The same cities are drawn by us (through the studio, as the bot does: worker
process, reduced palette) and by matplotlib with cartopy's projections over the same coastline, if
cartopy is installed. staticmap cannot take part: it draws tiles that it fetches from a server.
"""

import asyncio
import io
import statistics
import sys
import tempfile
import time
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import numpy as np
import psutil

from bot.atlas.open import open_atlas
from bot.pairings.on_record import answer_city
from bot.pictures import earth
from bot.pictures.cache import PictureCache
from bot.pictures.scene import Role, Scene
from bot.pictures.scenes import city_scene
from bot.pictures.studio import Studio
from bot.pictures.view import REGION_REACH

CITIES = {
    "Seattle": "gn:5809844",
    "Tokyo": "gn:1850147",
    "Suva": "gn:2198148",
    "Murmansk": "gn:524305",
    "Ushuaia": "gn:3833367",
    "Saint Petersburg": "gn:498817",
    "Haifa": "gn:294801",
    "Bergen": "gn:3161732",
    "Coventry": "gn:2652221",
    "Malmö": "gn:2692969",
    "Görlitz": "gn:2918987",
    "Nairobi": "gn:184745",
}
LIMITS = {
    "warm_ms": 90,
    "p95_ms": 180,
    "cold_ms": 500,
    "png_kb": 120,
    "blocked_ms": 20,
    "rss_mb": 150,
}


class LoopWatch:
    """The longest time the event loop was kept from turning, in ms, beyond the tick itself."""

    def __init__(self) -> None:
        self.longest_ms = 0.0

    async def watch(self) -> None:
        while True:
            before = time.perf_counter()
            await asyncio.sleep(0.001)
            self.longest_ms = max(self.longest_ms, (time.perf_counter() - before - 0.001) * 1000)


async def ours(scenes: dict[str, Scene]) -> dict[str, float]:
    with tempfile.TemporaryDirectory() as folder:
        async with Studio(PictureCache(Path(folder)), timeout_s=60) as studio:
            watch = LoopWatch()
            watching = asyncio.create_task(watch.watch())
            cold, warm, sizes, cpu = 0.0, [], [], []
            # Three rounds, each told apart by a scale's unit so that the cache does not know them.
            for unit in ("km", "km ", "km  "):
                for name, scene in scenes.items():
                    turned = replace(scene, unit=unit)
                    cpu_before = _cpu_ms(studio.worker_pid) if cold else 0.0
                    before = time.perf_counter()
                    png = await studio.draw(turned)
                    took = (time.perf_counter() - before) * 1000
                    if png is None:
                        raise SystemExit(f"no picture of {name}")
                    sizes.append(len(png) / 1000)
                    if cold:
                        warm.append(took)
                        cpu.append(_cpu_ms(studio.worker_pid) - cpu_before)
                    else:
                        cold = took
            rss_mb = psutil.Process(studio.worker_pid).memory_info().rss / 1e6
            before = time.perf_counter()
            await studio.draw(turned)
            cached_ms = (time.perf_counter() - before) * 1000
            watching.cancel()
    return {
        "cold_ms": cold,
        "warm_ms": statistics.median(warm),
        "p95_ms": sorted(warm)[int(len(warm) * 0.95)],
        "cpu_ms": statistics.median(cpu),
        "cpu95_ms": sorted(cpu)[int(len(cpu) * 0.95)],
        "png_kb": max(sizes),
        "blocked_ms": watch.longest_ms,
        "cached_ms": cached_ms,
        "rss_mb": rss_mb,
    }


def _cpu_ms(pid: int | None) -> float:
    used = psutil.Process(pid).cpu_times()
    return (used.user + used.system) * 1000


def cartopy_draws(scenes: dict[str, Scene]) -> dict[str, float] | None:
    """Draw the same places, arcs, land and names with cartopy; None if it is not installed."""
    before = time.perf_counter()
    try:
        import cartopy.crs as ccrs
        import matplotlib
        import shapely
    except ImportError:
        return None
    matplotlib.use("Agg")
    import matplotlib.pyplot as plt

    flat = ccrs.PlateCarree()
    cold, warm, sizes = 0.0, [], []
    for turn in (0, 1):
        for scene in scenes.values():
            if turn or cold:
                before = time.perf_counter()
            world = scene.reach > REGION_REACH
            reach = 180.0 if world else max(scene.reach, 0.3)
            detail = reach / (260 if not world else 500)
            projection = (
                ccrs.EqualEarth(central_longitude=scene.lon)
                if world
                else ccrs.LambertAzimuthalEqualArea(scene.lon, scene.lat)
            )
            figure = plt.figure(figsize=(10, 6.25), dpi=100)
            axes = figure.add_subplot(projection=projection)
            outlines = earth.land(detail).within(scene.lat, scene.lon, min(reach * 1.8, 180))
            points = np.stack([outlines.lon, outlines.lat], axis=1)
            land = [shapely.Polygon(points[a:b]) for a, b in pairwise(outlines.start)]
            axes.add_geometries(
                [shapely.make_valid(polygon) for polygon in land], crs=flat, facecolor="#3a5a6e"
            )
            for arc in scene.arcs:
                a, b = scene.places[arc.start], scene.places[arc.end]
                axes.plot([a.lon, b.lon], [a.lat, b.lat], transform=ccrs.Geodetic(), color="y")
            for place in scene.places:
                if place.role is not Role.CONTEXT:
                    axes.plot(place.lon, place.lat, "o", transform=flat)
                    axes.text(place.lon, place.lat, place.name, transform=flat)
            if world:
                axes.set_global()
            file = io.BytesIO()
            figure.savefig(file)
            plt.close(figure)
            took = (time.perf_counter() - before) * 1000
            sizes.append(len(file.getvalue()) / 1000)
            if cold:
                warm.append(took)
            else:
                cold = took
    rss_mb = psutil.Process().memory_info().rss / 1e6
    return {
        "cold_ms": cold,
        "warm_ms": statistics.median(warm),
        "p95_ms": sorted(warm)[int(len(warm) * 0.95)],
        "png_kb": max(sizes),
        "blocked_ms": max(warm),
        "rss_mb": rss_mb,
    }


def main() -> int:
    world = open_atlas()
    scenes = {}
    for name, key in CITIES.items():
        city = world.cities.by_key(key)
        if city is None:
            raise SystemExit(f"{name} ({key}) is not in the atlas")
        scenes[name] = city_scene(answer_city(city, world), world.cities)
    results = {"sister city": asyncio.run(ours(scenes))}
    peer = cartopy_draws(scenes)
    if peer is None:
        print("cartopy is not installed: pip install cartopy to measure against it")
    else:
        results["matplotlib + cartopy"] = peer
    columns = (
        "cold_ms",
        "warm_ms",
        "p95_ms",
        "cpu_ms",
        "cpu95_ms",
        "cached_ms",
        "png_kb",
        "blocked_ms",
        "rss_mb",
    )
    print(f"{len(scenes)} cities\n\n{'':22}" + "".join(f"{c:>12}" for c in columns))
    for name, result in results.items():
        cells = [f"{result[c]:12.1f}" if c in result else f"{'–':>12}" for c in columns]
        print(f"{name:22}" + "".join(cells))
    mine = results["sister city"]
    missed = [f"{n} {mine[n]:.0f} > {limit}" for n, limit in LIMITS.items() if mine[n] > limit]
    print("\n" + ("missed: " + ", ".join(missed) if missed else "all limits kept"))
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
