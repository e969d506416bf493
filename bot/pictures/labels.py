"""Decide where each name stands, so that no two cover each other."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

GAP = 5.0
"""Pixels between a dot's edge and its name."""

_HEIGHT = 0.74
"""Height of capitals with their accents, as a share of the font size."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """A name that wants a place beside its dot at (x, y); everything in pixels.

    `away_x`, `away_y` is the direction in which the name lies best: off its own arc.
    """

    text: str
    x: float
    y: float
    radius: float
    width: float
    size: float
    away_x: float = 0.0
    away_y: float = 0.0
    must: bool = False
    """Whether it may cover dots where there is no room otherwise: a map without its city's name
    is none."""


@dataclass(frozen=True, slots=True)
class Box:
    left: float
    top: float
    right: float
    bottom: float

    def meets(self, other: "Box") -> bool:
        return (
            self.left < other.right
            and other.left < self.right
            and self.top < other.bottom
            and other.top < self.bottom
        )


_SIDES = tuple(
    (round(math.cos(math.radians(a)), 3), round(math.sin(math.radians(a)), 3))
    for a in (0, 180, 270, 90, 315, 45, 225, 135)
)
"""Where a name may stand, likeliest first: right, left, above, below, then the corners."""


def box_at(wanted: Wanted, side: tuple[float, float]) -> Box:
    """Return the box of a name that stands on `side` of its dot."""
    across, down = side
    reach = wanted.radius + GAP
    half_w, half_h = wanted.width / 2, wanted.size * _HEIGHT / 2
    x = wanted.x + across * reach + (math.copysign(half_w, across) if abs(across) > 0.5 else 0)
    y = wanted.y + down * reach + (math.copysign(half_h, down) if abs(down) > 0.5 else 0)
    return Box(x - half_w, y - half_h, x + half_w, y + half_h)


def place_names(
    names: Sequence[Wanted], width: float, height: float, taken: Sequence[Box] = ()
) -> list[Box | None]:
    """Return each name's box, or None where there is no room; names come most important first.

    A name never covers another name, a dot, the edge of the picture or `taken`.
    """
    dots = [Box(n.x - n.radius, n.y - n.radius, n.x + n.radius, n.y + n.radius) for n in names]
    placed: list[Box] = list(taken)
    result: list[Box | None] = []
    for index, name in enumerate(names):
        result.append(None)
        if not name.text:
            continue
        others = dots[:index] + dots[index + 1 :]
        box = _room(name, placed, others, width, height)
        if box is None and name.must:
            box = _room(name, placed, [], width, height)
        if box is not None:
            placed.append(box)
            result[-1] = box
    return result


def _room(
    name: Wanted, placed: Sequence[Box], dots: Sequence[Box], width: float, height: float
) -> Box | None:
    for side in sorted(_SIDES, key=lambda s: -(s[0] * name.away_x + s[1] * name.away_y)):
        box = box_at(name, side)
        if box.left < 6 or box.top < 6 or box.right > width - 6 or box.bottom > height - 6:
            continue
        roomy = Box(box.left - 3, box.top - 3, box.right + 3, box.bottom + 3)
        if not any(roomy.meets(b) for b in placed) and not any(box.meets(d) for d in dots):
            return box
    return None
