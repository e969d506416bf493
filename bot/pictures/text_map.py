"""Draw a map in a terminal: land in Braille dots, cities as signs."""

import math

import numpy as np
import numpy.typing as npt

from bot.pictures import earth
from bot.pictures.scene import Dot, Role, Scene

_SIGNS = {
    Role.HOME: "◉",
    Role.SISTER: "●",
    Role.REPORTED: "○",
    Role.SUSPENDED: "◌",
    Role.ENDED: "×",
    Role.STEP: "●",
    Role.CONTEXT: "",
}

# A Braille cell is 2 dots wide and 4 high; these are the bits of its dots, row by row.
_BITS = np.array([[0x01, 0x08], [0x02, 0x10], [0x04, 0x20], [0x40, 0x80]])
_BLANK = 0x2800

_ROOM = 1.35
"""A map shows this much more than the way to its farthest place."""


def text_map(scene: Scene, columns: int = 76) -> str:
    """Return the map as lines of `columns` characters, with the scene's middle in the middle.

    The whole world where the places are far apart, else their surroundings. Home is ◉, a sister ●,
    one only reported ○, one suspended ◌, one that ended ×; stations of a chain bear their numbers.
    """
    world = scene.reach > 45
    # Nobody lives north of 84°; Antarctica may be cut.
    height = 144.0 if world else min(144.0, 2 * _ROOM * max(scene.reach, 1.0))
    middle = 12.0 if world else scene.lat
    shrink = 1.0 if world else max(math.cos(math.radians(scene.lat)), 0.1)
    width = 360.0 if world else min(360.0, height * 2.2 / shrink)
    rows = max(6, round(columns / 2 * (height / (width * shrink))))
    view = _View(scene.lon, middle, width, height, columns, rows)
    land = _land_dots(view, "110m" if world or scene.reach > 8 else "50m")
    cells = land.reshape(rows, 4, columns, 2)
    codes = _BLANK + np.einsum("rdcx,dx->rc", cells, _BITS)
    lines = [[chr(code) for code in row] for row in codes]
    drawn_last = sorted(scene.places, key=lambda place: place.role is Role.HOME)
    for place in drawn_last:
        spot = view.spot(place)
        sign = str(place.number) if 0 < place.number < 10 else _SIGNS[place.role]
        if spot and sign:
            lines[spot[0]][spot[1]] = sign
    return "\n".join("".join(line).replace(chr(_BLANK), " ").rstrip() for line in lines)


class _View:
    """An equirectangular window: its middle and size in degrees, its size in characters."""

    def __init__(
        self, lon: float, lat: float, width: float, height: float, columns: int, rows: int
    ) -> None:
        self.lon, self.lat = lon, lat
        self.width, self.height = width, height
        self.columns, self.rows = columns, rows

    def across(self, lon: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
        """Return where longitudes fall, as a share of the width."""
        turned = (lon - self.lon + 180) % 360 - 180
        return turned / self.width + 0.5

    def spot(self, place: Dot) -> tuple[int, int] | None:
        """Return row and column of a place, None outside the window."""
        column = int(self.across(np.array([place.lon]))[0] * self.columns)
        row = int(((self.lat - place.lat) / self.height + 0.5) * self.rows)
        inside = 0 <= row < self.rows and 0 <= column < self.columns
        return (row, column) if inside else None


def _land_dots(view: _View, scale: str) -> npt.NDArray[np.int64]:
    """Return 1 for every dot that is land, 0 for water.

    A dot is land if, from the north pole down the date line and then eastwards to it, coasts are
    crossed an odd number of times.
    """
    world = earth.load(scale)
    rings = [world.ring(i) for i in range(len(world.ring_start) - 1)]
    starts = np.concatenate([ring[:-1] for ring in rings])
    ends = np.concatenate([ring[1:] for ring in rings])
    # An outline that crosses the date line steps from 180° to -180°: undo the jump.
    jumps = np.abs(ends[:, 0] - starts[:, 0]) > 180
    ends[jumps, 0] += 360 * np.sign(starts[jumps, 0])
    jump_lats = (starts[jumps, 1] + ends[jumps, 1]) / 2

    dots_down, dots_across = view.rows * 4, view.columns * 2
    lats = view.lat + view.height * (0.5 - (np.arange(dots_down) + 0.5) / dots_down)
    lons = view.lon + view.width * ((np.arange(dots_across) + 0.5) / dots_across - 0.5)
    turned = (lons + 180) % 360 - 180
    dots = np.zeros((dots_down, dots_across), np.int64)
    for row, lat in enumerate(lats):
        crossed = (starts[:, 1] > lat) != (ends[:, 1] > lat)
        a, b = starts[crossed], ends[crossed]
        at = a[:, 0] + (lat - a[:, 1]) / (b[:, 1] - a[:, 1]) * (b[:, 0] - a[:, 0])
        coasts = np.sort((at + 180) % 360 - 180)
        before = np.count_nonzero(jump_lats > lat)
        dots[row] = (np.searchsorted(coasts, turned) + before) % 2
    return dots
