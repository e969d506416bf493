"""Draw the bar chart of the most connected cities."""

from PIL import Image, ImageDraw

from bot.pictures.chart import Chart
from bot.pictures.colours import AMBER, OCEAN, SPACE, WHITE
from bot.pictures.lettering import width, writable, write
from bot.pictures.view import WIDTH

_ROW = 53
"""Height of a bar with its gap, in pixels."""

_LETTERS = 24.0
_TWICE = 2


def paint_chart(chart: Chart) -> Image.Image:
    """Return the bars with names to their left and numbers to their right."""
    names = [writable(bar.name, limit=30) for bar in chart.bars]
    left = min(max((width(name, _LETTERS) for name in names), default=0) + 38, WIDTH * 0.5)
    longest = max((bar.value for bar in chart.bars), default=1) or 1
    room = WIDTH - left - 100
    height = _ROW * len(chart.bars) + 36
    large = Image.new("RGB", (WIDTH * _TWICE, height * _TWICE), SPACE)
    draw = ImageDraw.Draw(large)
    draw.rounded_rectangle(_twice(left, 18, left + room, height - 18), 14, fill=OCEAN)
    middles = [18 + _ROW * (i + 0.5) for i in range(len(chart.bars))]
    lengths = [max(3.0, bar.value / longest * room) for bar in chart.bars]
    for middle, length in zip(middles, lengths, strict=True):
        draw.rounded_rectangle(_twice(left, middle - 16, left + length, middle + 16), 8, fill=AMBER)
    picture = large.reduce(_TWICE)
    draw = ImageDraw.Draw(picture)
    for bar, name, middle, length in zip(chart.bars, names, middles, lengths, strict=True):
        write(draw, left - 16 - width(name, _LETTERS), middle, name, _LETTERS, WHITE)
        write(draw, left + length + 12, middle, str(bar.value), _LETTERS, WHITE, bold=True)
    return picture


def _twice(*box: float) -> tuple[float, ...]:
    return tuple(_TWICE * v for v in box)
