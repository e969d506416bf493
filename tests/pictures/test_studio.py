"""The drawing process: it draws off the loop, and its failures cost a picture, never an answer."""

import asyncio
import io
import os
import signal
import struct
import time

import pytest
from PIL import Image, ImageDraw

from bot.pictures.cache import PictureCache
from bot.pictures.chart import Bar, Chart
from bot.pictures.colours import AMBER, OCEAN
from bot.pictures.png import png
from bot.pictures.scenes import city_scene
from bot.pictures.studio import Studio


@pytest.fixture
def cache(tmp_path):
    return PictureCache(tmp_path / "pictures")


@pytest.fixture
async def studio(cache):
    async with Studio(cache, timeout_s=60) as studio:
        yield studio


async def test_a_map_becomes_a_small_png_while_the_loop_keeps_turning(studio, sisters):
    pauses = []

    async def watch():
        while True:
            before = time.perf_counter()
            await asyncio.sleep(0.001)
            pauses.append(time.perf_counter() - before)

    watching = asyncio.create_task(watch())
    drawn = await studio.draw(city_scene(sisters("Seattle", "Kobe", "Bergen", "Mombasa")))
    watching.cancel()

    assert drawn.startswith(b"\x89PNG")
    assert struct.unpack(">II", drawn[16:24])[0] == 920
    assert len(drawn) <= 120_000
    assert len(pauses) > 100


async def test_one_studio_draws_serves_again_and_outlives_its_worker(studio, sisters):
    """One worker start serves several claims: starting it is most of the cost."""
    scene = city_scene(sisters("Seattle", "Kobe"))
    png = await studio.draw(scene)
    pid = studio.worker_pid

    # The same picture again comes from the cache: the worker is not asked.
    os.kill(pid, signal.SIGSTOP)
    assert await studio.draw(scene) == png
    os.kill(pid, signal.SIGKILL)

    # A worker that died is replaced for the next picture.
    assert await studio.draw(city_scene(sisters("Seattle", "Bergen"))) not in (None, png)
    assert studio.worker_pid not in (None, pid)
    chart = await studio.draw(Chart((Bar("Kobe", 12), Bar("Bergen", 3))))
    assert chart.startswith(b"\x89PNG")


async def test_what_cannot_be_drawn_is_none_and_the_next_picture_is_drawn(studio, sisters):
    class Unpaintable(Chart):
        __slots__ = ()

    from dataclasses import replace

    good = city_scene(sisters("Seattle", "Kobe"))
    broken = replace(good, places=(replace(good.places[0], lat="north"), good.places[1]))
    object.__setattr__(broken, "lat", float("nan"))

    assert await studio.draw(broken) is None
    assert await studio.draw(good) is not None


async def test_a_worker_that_hangs_is_given_up_and_killed(cache, sisters):
    async with Studio(cache, timeout_s=0.05) as studio:
        assert await studio.draw(city_scene(sisters("Seattle", "Kobe"))) is None
        assert studio.worker_pid is None


async def test_an_idle_worker_gives_its_memory_back(cache, sisters):
    async with Studio(cache, timeout_s=60, idle_s=0.05) as studio:
        await studio.draw(Chart((Bar("Kobe", 12),)))
        worker = studio._worker
        await asyncio.wait_for(worker.wait(), 30)

        assert studio.worker_pid is None


async def test_closing_ends_the_worker(cache):
    async with Studio(cache, timeout_s=60) as studio:
        await studio.draw(Chart((Bar("Kobe", 12),)))
        worker = studio._worker

    assert worker.returncode is not None
    assert await studio.draw(Chart((Bar("Bergen", 1),))) is None


async def test_who_stops_waiting_finds_the_picture_next_time(studio, sisters):
    scene = city_scene(sisters("Seattle", "Kobe"))

    assert await studio.draw_within(scene, 0.001) is None
    assert await studio.draw(scene) is not None


def test_the_cache_drops_what_was_not_asked_for_longest(tmp_path):
    cache = PictureCache(tmp_path, limit_bytes=1000)
    for i, key in enumerate("abc"):
        cache.put(key, bytes(300))
        os.utime(tmp_path / f"{key}.png", (i, i))
    cache.get("a")

    cache.put("d", bytes(300))

    assert {key for key in "abcd" if cache.get(key)} == {"a", "c", "d"} - (
        set() if cache.get("c") else {"c"}
    )
    assert cache.get("a")
    assert cache.get("b") is None


def test_a_disk_that_cannot_be_written_costs_nothing_but_the_picture(tmp_path):
    (tmp_path / "file").write_text("in the way")
    cache = PictureCache(tmp_path / "file")

    cache.put("a", b"png")

    assert cache.get("a") is None


def test_fewer_colours_keep_the_size_and_the_flat_areas():
    before = Image.new("RGB", (64, 48), OCEAN)
    ImageDraw.Draw(before).ellipse((8, 8, 32, 32), fill=AMBER)

    after = Image.open(io.BytesIO(png(before)))

    assert after.mode == "P"
    assert after.size == before.size
    for spot in [(0, 0), (20, 20), (63, 47)]:
        there = zip(after.convert("RGB").getpixel(spot), before.getpixel(spot), strict=True)
        assert all(abs(a - b) <= 2 for a, b in there)
