"""Draw a postcard of two sister cities: two skies, two skylines, and the arc that binds them."""

import math
import random

from PIL import Image, ImageChops, ImageDraw, ImageFilter

from bot.pictures.lettering import width, writable, write
from bot.pictures.postcard import Half, Postcard
from bot.pictures.sky import paint_sky
from bot.pictures.skyline import paint_skyline

WIDTH, HEIGHT = 920, 575
_TWICE = 2
_MARGIN, _GAP = 16, 6
_PICTURE = 424
"""Height of the two pictures; beneath them stands what is written."""

_BASE = 348
"""Row of the pictures on which the cities stand."""

_PAPER, _INK, _FAINT, _RED = "#f7f1e3", "#22303f", "#5b6672", "#b8402f"
_LIGHT = "#fff8e6"


def paint_postcard(card: Postcard) -> Image.Image:
    """Return the postcard, in full colour."""
    large = Image.new("RGB", (WIDTH * _TWICE, HEIGHT * _TWICE), _PAPER)
    half = (WIDTH - 2 * _MARGIN - _GAP) // 2
    tops = []
    for n, side in enumerate((card.left, card.right)):
        left = _MARGIN + n * (half + _GAP)
        picture, (x, y) = _paint_half(side, half)
        large.paste(picture, (left * _TWICE, _MARGIN * _TWICE))
        tops.append((left * _TWICE + x, _MARGIN * _TWICE + y))
    _paint_arc(ImageDraw.Draw(large), tops[0], tops[1])
    picture = large.reduce(_TWICE)
    _write_clocks(picture, card)
    _write_beneath(picture, card)
    return picture


def _paint_half(side: Half, half: int) -> tuple[Image.Image, tuple[float, float]]:
    # Two of them: how many stars there are must not change the city beneath.
    heavens, chance = random.Random(side.seed + " sky"), random.Random(side.seed)
    size = (half * _TWICE, _PICTURE * _TWICE)
    picture = paint_sky(size, _BASE * _TWICE, side.sun, side.hour_angle, side.lat < 0, heavens)
    tops = paint_skyline(
        picture, _BASE * _TWICE, side.population, side.lat, side.by_the_sea, side.sun, chance
    )
    return picture, tops[0]


def _paint_arc(
    draw: ImageDraw.ImageDraw, start: tuple[float, float], end: tuple[float, float]
) -> None:
    """Draw a row of dots that swings from one landmark to the other, high over both cities."""
    (x0, y0), (x1, y1) = start, end
    y0, y1 = y0 - 16, y1 - 16
    peak = 2 * (_MARGIN + 92) * _TWICE - (y0 + y1) / 2
    length = math.hypot(x1 - x0, 2 * (min(y0, y1) - peak))
    count = max(int(length / 24), 12)
    for n in range(count + 1):
        t = n / count
        x = (1 - t) ** 2 * x0 + 2 * t * (1 - t) * (x0 + x1) / 2 + t**2 * x1
        y = (1 - t) ** 2 * y0 + 2 * t * (1 - t) * peak + t**2 * y1
        r = 9 if n in (0, count) else 4.5
        draw.ellipse((x - r - 2, y - r - 2, x + r + 2, y + r + 2), fill=_INK)
        draw.ellipse((x - r, y - r, x + r, y + r), fill=_LIGHT)


def _write_clocks(picture: Image.Image, card: Postcard) -> None:
    letters = Image.new("L", picture.size)
    draw = ImageDraw.Draw(letters)
    for n, side in enumerate((card.left, card.right)):
        if not side.clock:
            continue
        for text, size, middle, bold in ((side.clock, 40, 52, True), (side.weekday, 25, 90, False)):
            left = _MARGIN + 20.0
            if n:
                left = WIDTH - _MARGIN - 20 - width(text, size, bold=bold)
            write(draw, left, _MARGIN + middle - 16, text, size, 255, bold=bold)
    around = letters.filter(ImageFilter.GaussianBlur(3))
    picture.paste(_INK, mask=around.point([min(200, 2 * v) for v in range(256)]))
    picture.paste(_LIGHT, mask=ImageChops.lighter(letters, Image.new("L", picture.size)))


def _write_beneath(picture: Image.Image, card: Postcard) -> None:
    draw = ImageDraw.Draw(picture)
    top = _MARGIN + _PICTURE
    room = (WIDTH - 2 * _MARGIN - 24) / 2
    for n, side in enumerate((card.left, card.right)):
        name, size = _fitting(side, room)
        left = _MARGIN + 4.0
        if n:
            left = WIDTH - _MARGIN - 4 - width(name, size, bold=True)
        write(draw, left, top + 32, name, size, _INK, bold=True)
        country = writable(side.country, limit=34)
        left = WIDTH - _MARGIN - 4 - width(country, 24) if n else _MARGIN + 4.0
        write(draw, left, top + 66, country, 24, _FAINT)
    middle = top + 108.0
    line = (_MARGIN + 4, WIDTH - _MARGIN - 4)
    between = [text for text in (card.since, card.distance) if text]
    spans = [width(text, 25, bold=not n) for n, text in enumerate(between)]
    gap = 34.0
    whole = sum(spans) + gap * (len(spans) - 1)
    left = (WIDTH - whole) / 2
    draw.line((line[0], middle, left - 16, middle), fill=_RED, width=2)
    draw.line((left + whole + 16, middle, line[1], middle), fill=_RED, width=2)
    for n, (text, span) in enumerate(zip(between, spans, strict=True)):
        if n:
            x = left - gap / 2
            draw.ellipse((x - 4, middle - 4, x + 4, middle + 4), fill=_RED)
        write(draw, left, middle, text, 25, _RED if not n else _INK, bold=not n)
        left += span + gap


def _fitting(side: Half, room: float) -> tuple[str, float]:
    """Return the city's name and a size at which it fits its half; cut where no size does."""
    for limit in (60, 44, 36, 28, 20):
        name = writable(side.name, limit)
        for size in (36.0, 33.0, 30.0, 27.0, 25.0):
            if width(name, size, bold=True) <= room:
                return name, size
    return name, 25.0
