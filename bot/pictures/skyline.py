"""Draw a city's skyline: made up, but always the same for the same city.

A large city has towers, a small one gables; by the sea lies water, palms grow near the equator and
firs near the poles.
"""

import math
import random

from PIL import Image, ImageDraw

from bot.pictures.sky import Colour, darkness, mixed, sky_colours

_NIGHT, _DAY = (9, 16, 34), (52, 74, 96)
_LIT = (255, 214, 130)


def paint_skyline(
    picture: Image.Image,
    base: int,
    population: int,
    lat: float,
    by_the_sea: bool,
    sun: float,
    chance: random.Random,
) -> list[tuple[float, float]]:
    """Draw the city standing on row `base`, and return the tops of its landmarks, as (x, y)."""
    draw = ImageDraw.Draw(picture)
    width = picture.width
    night = darkness(sun)
    horizon = sky_colours(sun)[2]
    near = mixed(_DAY, _NIGHT, night)
    _paint_hills(draw, width, base, mixed(horizon, near, 0.38), chance)
    size = min(max((math.log10(max(population, 1_000)) - 3.0) / 4.0, 0.0), 1.0)
    for layer, share in ((0, 0.62), (1, 1.0)):
        shade = mixed(horizon, near, share)
        x = -20.0 * chance.random()
        while x < width:
            wide = chance.uniform(34, 58) + (26 * size if chance.random() < 0.3 else 0)
            middle = 1 - abs(x + wide / 2 - width / 2) / (width / 2)
            high = _height(size, middle, layer, chance)
            _paint_building(draw, x, base, wide, high, shade, size, chance)
            if layer == 1:
                _paint_windows(draw, x, base, wide, high, shade, night, chance)
            x += wide + (chance.uniform(0, 14) if layer else chance.uniform(0, 30))
    top = _paint_landmark(draw, width, base, size, near, chance)
    if by_the_sea:
        _paint_water(picture, draw, base, sun, chance)
    else:
        ground = mixed(near, (38, 62, 48), 0.35 * (1 - night) + 0.2)
        draw.rectangle((0, base, width, picture.height), fill=ground)
        _paint_trees(draw, width, base, lat, mixed(near, (20, 46, 34), 0.6), chance)
    return [top]


def _height(size: float, middle: float, layer: int, chance: random.Random) -> float:
    low = 46 + 46 * size
    tall: float = low + (60 + 230 * size) * max(middle, 0.05) ** 1.2 * chance.random() ** 1.4
    return tall * (1.12 if layer == 0 else 0.86)


def _paint_hills(
    draw: ImageDraw.ImageDraw, width: int, base: int, shade: Colour, chance: random.Random
) -> None:
    a, b, height = chance.uniform(0, 6), chance.uniform(0, 6), chance.uniform(30, 110)
    points: list[tuple[float, float]] = [(0, base)]
    for x in range(0, width + 20, 20):
        wave = 0.5 + 0.3 * math.sin(x / 190 + a) + 0.2 * math.sin(x / 83 + b)
        points.append((x, base - 30 - height * wave))
    draw.polygon([*points, (width, base)], fill=shade)


def _paint_building(
    draw: ImageDraw.ImageDraw,
    x: float,
    base: int,
    wide: float,
    high: float,
    shade: Colour,
    size: float,
    chance: random.Random,
) -> None:
    top = base - high
    draw.rectangle((x, top, x + wide, base), fill=shade)
    kind = chance.random()
    if kind < 0.55 - 0.45 * size:
        gable = wide * 0.42
        draw.polygon([(x - 3, top), (x + wide / 2, top - gable), (x + wide + 3, top)], fill=shade)
    elif kind < 0.62:
        step = wide * 0.22
        draw.rectangle((x + step, top - 20, x + wide - step, top), fill=shade)
    elif kind < 0.7 and high > 120:
        draw.line((x + wide / 2, top, x + wide / 2, top - 40), fill=shade, width=4)
    elif kind < 0.78 and high > 110:
        draw.polygon([(x, top), (x + wide, top - wide * 0.5), (x + wide, top)], fill=shade)


def _paint_windows(
    draw: ImageDraw.ImageDraw,
    x: float,
    base: int,
    wide: float,
    high: float,
    shade: Colour,
    night: float,
    chance: random.Random,
) -> None:
    lit = mixed(mixed(shade, (255, 255, 255), 0.16), _LIT, night)
    columns = max(int((wide - 8) // 14), 1)
    left = x + (wide - columns * 14 + 6) / 2
    for row in range(int((high - 14) // 18)):
        for column in range(columns):
            if chance.random() < 0.22 + 0.33 * night:
                wx, wy = left + column * 14, base - high + 12 + row * 18
                draw.rectangle((wx, wy, wx + 7, wy + 9), fill=lit)


def _paint_landmark(
    draw: ImageDraw.ImageDraw,
    width: int,
    base: int,
    size: float,
    shade: Colour,
    chance: random.Random,
) -> tuple[float, float]:
    """Draw the one building that everybody knows, and return its top."""
    x = width * chance.uniform(0.36, 0.64)
    high = 190 + 210 * size + chance.uniform(0, 40)
    kind = chance.randrange(5)
    if kind == 0:  # a church with a spire
        draw.rectangle((x - 24, base - high * 0.6, x + 24, base), fill=shade)
        draw.polygon(
            [(x - 27, base - high * 0.6), (x, base - high), (x + 27, base - high * 0.6)], fill=shade
        )
        draw.rectangle((x - 90, base - high * 0.32, x - 24, base), fill=shade)
        draw.polygon(
            [
                (x - 94, base - high * 0.32),
                (x - 57, base - high * 0.45),
                (x - 20, base - high * 0.32),
            ],
            fill=shade,
        )
    elif kind == 1:  # a dome
        r = 58 + 26 * size
        draw.rectangle((x - r - 12, base - high * 0.5, x + r + 12, base), fill=shade)
        draw.pieslice(
            (x - r, base - high * 0.5 - r, x + r, base - high * 0.5 + r), 180, 360, fill=shade
        )
        draw.rectangle(
            (x - 8, base - high * 0.5 - r - 26, x + 8, base - high * 0.5 - r + 8), fill=shade
        )
        high = high * 0.5 + r + 26
    elif kind == 2:  # a television tower
        draw.polygon(
            [
                (x - 22, base),
                (x - 5, base - high * 0.92),
                (x + 5, base - high * 0.92),
                (x + 22, base),
            ],
            fill=shade,
        )
        draw.ellipse((x - 26, base - high * 0.78, x + 26, base - high * 0.70), fill=shade)
        draw.line((x, base - high, x, base - high * 0.9), fill=shade, width=4)
    elif kind == 3:  # a stepped tower
        for n, half in enumerate((52, 40, 28, 14)):
            draw.rectangle((x - half, base - high * (0.5 + 0.14 * n), x + half, base), fill=shade)
        draw.line((x, base - high, x, base - high * 0.9), fill=shade, width=5)
    else:  # a town hall with a clock
        draw.rectangle((x - 110, base - high * 0.42, x + 110, base), fill=shade)
        draw.rectangle((x - 26, base - high * 0.84, x + 26, base), fill=shade)
        draw.polygon(
            [(x - 32, base - high * 0.84), (x, base - high), (x + 32, base - high * 0.84)],
            fill=shade,
        )
        clock = mixed(shade, (255, 240, 205), 0.75)
        draw.ellipse((x - 15, base - high * 0.78, x + 15, base - high * 0.78 + 30), fill=clock)
    return x, base - high


def _paint_water(
    picture: Image.Image, draw: ImageDraw.ImageDraw, base: int, sun: float, chance: random.Random
) -> None:
    """Draw the sea before the city, with its picture in it upside down and a sail."""
    depth = picture.height - base
    top, _, horizon = sky_colours(sun)
    water = mixed(mixed(top, horizon, 0.25), (16, 52, 84), 0.45)
    mirrored = picture.crop((0, base - depth, picture.width, base))
    mirrored = mirrored.transpose(Image.Transpose.FLIP_TOP_BOTTOM)
    picture.paste(Image.blend(mirrored, Image.new("RGB", mirrored.size, water), 0.6), (0, base))
    glint = mixed(water, horizon, 0.55)
    for _ in range(46):
        x, y = chance.random() * picture.width, base + 8 + chance.random() * (depth - 12)
        long = 14 + 60 * (y - base) / depth
        draw.line((x, y, x + long, y), fill=glint, width=3)
    x, y = picture.width * chance.choice((0.17, 0.8)), base + depth * 0.5
    white = mixed((255, 250, 240), water, 0.25 + 0.4 * darkness(sun))
    draw.polygon([(x, y - 62), (x, y - 8), (x + 34, y - 8)], fill=white)
    draw.polygon([(x - 5, y - 54), (x - 5, y - 8), (x - 26, y - 8)], fill=mixed(white, water, 0.25))
    draw.polygon([(x - 32, y - 4), (x + 38, y - 4), (x + 26, y + 9), (x - 22, y + 9)], fill=_NIGHT)


def _paint_trees(
    draw: ImageDraw.ImageDraw,
    width: int,
    base: int,
    lat: float,
    shade: Colour,
    chance: random.Random,
) -> None:
    for _ in range(9):
        x, high = chance.random() * width, chance.uniform(34, 64)
        foot = base + chance.uniform(4, 26)
        if abs(lat) < 24:
            draw.line((x, foot, x + 5, foot - high), fill=shade, width=7)
            for angle in (-160, -125, -90, -55, -20):
                dx, dy = 34 * math.cos(math.radians(angle)), 22 * math.sin(math.radians(angle))
                tip = (x + 5 + dx, foot - high + dy + 14)
                draw.polygon([(x + 5, foot - high - 4), tip, (x + 5, foot - high + 5)], fill=shade)
        elif abs(lat) > 54:
            for n in range(3):
                half, y = 24 - 6 * n, foot - n * high * 0.3
                draw.polygon([(x - half, y), (x, y - high * 0.55), (x + half, y)], fill=shade)
        else:
            draw.line((x, foot, x, foot - high * 0.6), fill=shade, width=8)
            draw.ellipse((x - 26, foot - high * 1.25, x + 26, foot - high * 0.4), fill=shade)
