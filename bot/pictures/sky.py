"""Paint the sky over a city as the sun leaves it."""

import math
import random

import numpy as np
import numpy.typing as npt
from PIL import Image, ImageDraw

Colour = tuple[int, int, int]

# Altitude of the sun in degrees, and the sky's colours then: overhead, half-way down, at the horizon.
_SKIES: tuple[tuple[float, str, str, str], ...] = (
    (-18.0, "#060c1f", "#0c1733", "#172a4e"),
    (-11.0, "#0b1533", "#1c2a5a", "#3d3f77"),
    (-5.0, "#1f2f63", "#5b4a86", "#d0756f"),
    (-0.5, "#3d5691", "#b8788f", "#ffae6b"),
    (5.0, "#5b8cc0", "#b9c3cf", "#ffd9a0"),
    (14.0, "#4d93cf", "#8fc1e2", "#e3eff0"),
    (40.0, "#3a86cc", "#74b4e2", "#cfe8f3"),
)
_STARS = 120


def mixed(one: Colour, other: Colour, share: float) -> Colour:
    """Return the colour `share` of the way from one to the other."""
    r, g, b = (round(a + (c - a) * share) for a, c in zip(one, other, strict=True))
    return r, g, b


def rgb(colour: str) -> Colour:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def sky_colours(sun: float) -> tuple[Colour, Colour, Colour]:
    """Return the colours overhead, half-way and at the horizon for a sun at that altitude."""
    below = max((s for s in _SKIES if s[0] <= sun), default=_SKIES[0])
    above = min((s for s in _SKIES if s[0] > sun), default=_SKIES[-1])
    span = above[0] - below[0]
    share = (sun - below[0]) / span if span > 0 else 0.0
    first, second, third = (
        mixed(rgb(str(a)), rgb(str(b)), min(max(share, 0.0), 1.0))
        for a, b in zip(below[1:], above[1:], strict=True)
    )
    return first, second, third


def darkness(sun: float) -> float:
    """Return 0 by day, 1 in deep night."""
    return min(max((2.0 - sun) / 14.0, 0.0), 1.0)


def paint_sky(
    size: tuple[int, int],
    horizon: int,
    sun: float,
    hour_angle: float,
    south: bool,
    chance: random.Random,
) -> Image.Image:
    """Return a sky of that size; below `horizon` (a row) it goes on as the horizon's colour.

    The sun moves from left to right, in the south from right to left: one looks towards the equator.
    """
    width, height = size
    top, half, low = (np.array(c, dtype=np.float64) for c in sky_colours(sun))
    share = np.clip(np.arange(height) / horizon, 0, 1)[:, None]
    rows = np.where(
        share < 0.55, top + (half - top) * share / 0.55, half + (low - half) * (share - 0.55) / 0.45
    )
    pixels: npt.NDArray[np.uint8] = np.broadcast_to(
        np.round(rows).astype(np.uint8)[:, None], (height, width, 3)
    ).copy()
    picture = Image.fromarray(pixels)
    draw = ImageDraw.Draw(picture)
    night = darkness(sun)
    for _ in range(_STARS):
        x, y, glow = (
            chance.random() * width,
            chance.random() ** 1.3 * horizon * 0.9,
            chance.random(),
        )
        if glow < night - 0.25:
            r = 1.0 + 1.8 * chance.random()
            red, green, blue = (int(c) for c in pixels[min(int(y), height - 1), 0])
            shade = mixed((red, green, blue), (255, 250, 235), 0.45 + 0.55 * glow)
            draw.ellipse((x - r, y - r, x + r, y + r), fill=shade)
    if sun > -4:
        _paint_sun(picture, draw, horizon, sun, hour_angle, south)
    return picture


def _paint_sun(
    picture: Image.Image,
    draw: ImageDraw.ImageDraw,
    horizon: int,
    sun: float,
    hour_angle: float,
    south: bool,
) -> None:
    width = picture.width
    across = math.sin(math.radians(hour_angle)) * (-1 if south else 1)
    x = width * (0.5 + 0.36 * across)
    y = horizon * (0.93 - 0.62 * math.sin(math.radians(min(max(sun, -4.0), 75.0))))
    low = min(max((12 - sun) / 14, 0.0), 1.0)
    core = mixed((255, 246, 214), (255, 176, 92), low)
    halo = Image.new("L", (width // 8, picture.height // 8))
    glow = ImageDraw.Draw(halo)
    for step in range(14):
        r = (30 + 190 * low + 60) / 8 * (1 - step / 14)
        glow.ellipse((x / 8 - r, y / 8 - r, x / 8 + r, y / 8 + r), fill=12 + 8 * step)
    picture.paste(core, mask=halo.resize(picture.size, Image.Resampling.BICUBIC))
    draw.ellipse((x - 34, y - 34, x + 34, y + 34), fill=core)
