"""Draw a map with Pillow: at twice its size, then halved, with the letters last."""

import math
from collections.abc import Iterator

import numpy as np
from PIL import Image, ImageDraw, ImageFilter

from bot.pictures.colours import AMBER, AMBER_QUIET, CORAL, GREY, INK, OCEAN, SPACE, WHITE
from bot.pictures.land_painter import TWICE, paint_region, paint_world
from bot.pictures.lettering import width, write
from bot.pictures.plan import CROWD, LETTERS, Plan, Storey, is_bold, plan, text_size
from bot.pictures.projection import KM_PER_DEGREE, EqualArea, NaturalEarth, Numbers, Projection
from bot.pictures.scene import Role, Scene
from bot.pictures.view import FOOT, WIDTH, Box, Panel

_DISTANCE_LETTERS = LETTERS + 3
_DOT = {
    Role.HOME: CORAL,
    Role.SISTER: AMBER,
    Role.REPORTED: AMBER,
    Role.SUSPENDED: GREY,
    Role.ENDED: GREY,
    Role.STEP: AMBER,
    Role.CONTEXT: GREY,
}
_LONGEST = 200_000.0
"""Pixels after which a line is dashed no more: of an arc to the other end of the earth on a map of
a few kilometres only its beginning is ever in the picture."""

_LEAST_STEP = 6.0
"""Pixels between two points of an arc; nearer ones nobody can tell from a straight line."""

_HALO = 8
"""Pixels around a name that its letters, their accents and the dark about them may reach."""

_FOUR_TIMES = [min(255, 4 * v) for v in range(256)]
_DASHES = {Role.REPORTED: (7.0, 6.0), Role.SUSPENDED: (14.0, 6.0), Role.ENDED: (2.5, 6.0)}
_OVER = (Role.SUSPENDED, Role.ENDED)
"""What is drawn in grey: at present nothing binds these."""


def paint_map(scene: Scene) -> Image.Image:
    """Return the map as it is shown, in full colour."""
    planned = plan(scene)
    picture = Image.new("RGB", (WIDTH, planned.height), SPACE)
    for storey in planned.storeys:
        _paint_storey(picture, scene, storey, planned)
    if planned.inset:
        _paint_inset(picture, scene, planned.inset)
    _write_names(picture, scene, planned)
    _paint_foot(picture, scene, planned)
    return picture


def _paint_storey(picture: Image.Image, scene: Scene, storey: Storey, planned: Plan) -> None:
    box, panel = storey.panel.box, storey.panel
    size = (round(box.width) * TWICE, round(box.height) * TWICE)
    large = Image.new("RGB", size, OCEAN if panel.parallels is None else SPACE)
    draw = ImageDraw.Draw(large)
    projection = panel.projection.moved(-TWICE * box.left, -TWICE * box.top, TWICE)
    if isinstance(projection, NaturalEarth):
        paint_world(draw, scene, panel, projection)
    else:
        paint_region(draw, scene, panel, projection)
    _paint_frames(draw, storey, planned)
    _paint_arcs(draw, scene, storey)
    _paint_dots(draw, scene, storey)
    picture.paste(large.reduce(TWICE), (round(box.left), round(box.top)))


def _paint_inset(picture: Image.Image, scene: Scene, panel: Panel) -> None:
    """Draw the little map that tells where the large one is, with a ring around its place."""
    box = panel.box
    large = Image.new("RGB", (round(box.width) * TWICE, round(box.height) * TWICE), OCEAN)
    draw = ImageDraw.Draw(large)
    projection = panel.projection.moved(-TWICE * box.left, -TWICE * box.top, TWICE)
    if isinstance(projection, EqualArea):
        paint_region(draw, scene, panel, projection)
    x, y = large.width / 2, large.height / 2
    for r, colour in ((22, INK), (19, WHITE), (13, CORAL)):
        draw.ellipse((x - r, y - r, x + r, y + r), fill=colour)
    draw.rectangle((0, 0, large.width - 1, large.height - 1), outline=WHITE, width=4)
    picture.paste(large.reduce(TWICE), (round(box.left), round(box.top)))


def _paint_frames(draw: ImageDraw.ImageDraw, storey: Storey, planned: Plan) -> None:
    """Draw on the world the frame of the region that the storey below shows."""
    below = planned.storeys[-1].panel
    if storey.panel is below:
        return
    lon, lat = _edge_of(below.box, below.projection)
    x, y = storey.panel.projection.place(lon, lat)
    box = storey.panel.box
    points = [*zip(TWICE * (x - box.left), TWICE * (y - box.top), strict=True)]
    draw.line([*points, points[0]], fill=WHITE, width=3)


def _edge_of(box: Box, projection: Projection) -> tuple[Numbers, Numbers]:
    """Return the edge of a region's panel as longitudes and latitudes."""
    across, down = np.linspace(box.left, box.right, 24), np.linspace(box.top, box.bottom, 12)
    x = np.concatenate([across, np.full(12, box.right), across[::-1], np.full(12, box.left)])
    y = np.concatenate([np.full(24, box.top), down, np.full(24, box.bottom), down[::-1]])
    return projection.unplace(x, y)


def _paint_arcs(draw: ImageDraw.ImageDraw, scene: Scene, storey: Storey) -> None:
    box = storey.panel.box
    crowded = len(scene.places) >= CROWD
    lines = [(role, TWICE * (x - box.left), TWICE * (y - box.top)) for role, x, y in storey.arcs]
    size = TWICE * np.array([box.width, box.height])
    strokes = [(role, stroke) for role, x, y in lines for stroke in _strokes(role, x, y, size)]
    if not crowded:
        for _, stroke in strokes:
            draw.line(stroke, fill=INK, width=7)
    for role, stroke in strokes:
        colour = GREY if role in _OVER else AMBER_QUIET if crowded else AMBER
        draw.line(stroke, fill=colour, width=2 if crowded else 4)


def _strokes(role: Role, x: Numbers, y: Numbers, size: Numbers) -> Iterator[list[float]]:
    """Yield the line, or its dashes; nothing is told by colour alone.

    What lies outside a picture of that `size` (width, height) is left out.
    """
    points = np.stack([x, y], axis=1)
    if role in _DASHES:
        dash, gap = (TWICE * v for v in _DASHES[role])
        along = np.concatenate([[0.0], np.cumsum(np.hypot(np.diff(x), np.diff(y)))])
        begin = np.arange(0.0, min(float(along[-1]), _LONGEST), dash + gap)
        at = np.minimum(begin[:, None] + np.array([0.0, dash]), along[-1])
        dashes = np.stack([np.interp(at, along, x), np.interp(at, along, y)], axis=2)
        yield from dashes[_seen(dashes[:, 0], dashes[:, 1], size)].reshape(-1, 4).tolist()
        return
    seen = np.flatnonzero(_seen(points[:-1], points[1:], size))
    if len(seen):
        shown = points[seen[0] : seen[-1] + 2]
        # Of a short line not every point is to be seen.
        length = float(np.abs(np.diff(shown, axis=0)).sum())
        step = max(1, int(len(shown) * _LEAST_STEP / max(length, 1.0)))
        yield [*shown[:-1:step].ravel().tolist(), *shown[-1].tolist()]


def _seen(starts: Numbers, ends: Numbers, size: Numbers) -> np.ndarray:
    """Return which short lines come into a picture of that size; a few pixels around it count."""
    low, high = np.minimum(starts, ends), np.maximum(starts, ends)
    return np.asarray(((high > -8) & (low < size + 8)).all(axis=1))


def _paint_dots(draw: ImageDraw.ImageDraw, scene: Scene, storey: Storey) -> None:
    box = storey.panel.box

    def at(x: float, y: float) -> tuple[float, float]:
        return TWICE * (x - box.left), TWICE * (y - box.top)

    def disc(x: float, y: float, radius: float, colour: str) -> None:
        x, y = at(x, y)
        r = TWICE * radius
        draw.ellipse((x - r, y - r, x + r, y + r), fill=colour)

    for spot in storey.spots:
        if spot is not None and spot.leader is not None:
            ends = (at(*spot.leader[:2]), at(*spot.leader[2:]))
            draw.line(ends, fill=INK, width=6)
            draw.line(ends, fill=WHITE, width=2)
    # The home city is drawn last, over the beginnings of its arcs.
    order = sorted(range(len(scene.places)), key=lambda i: scene.places[i].role is Role.HOME)
    for i in order:
        if i in storey.hidden:
            continue
        role = scene.places[i].role
        x, y, r = float(storey.mark_x[i]), float(storey.mark_y[i]), float(storey.radius[i])
        px, py = float(storey.x[i]), float(storey.y[i])
        if math.hypot(px - x, py - y) > 2:
            draw.line((at(px, py), at(x, y)), fill=AMBER, width=4)
            disc(px, py, 3.5, AMBER)
        disc(x, y, r + 1.5, INK)
        if role is Role.HOME:
            disc(x, y, r, WHITE)
            disc(x, y, r - 2, CORAL)
        else:
            disc(x, y, r, _DOT[role])
        if role in _DASHES:
            disc(x, y, r - 2.2, INK)


def _write_names(picture: Image.Image, scene: Scene, planned: Plan) -> None:
    """Write all names, with the ground darkened a little around the letters."""
    written: list[tuple[tuple[int, int], Image.Image, str]] = []
    for storey in planned.storeys:
        for i, spot in enumerate(storey.spots):
            if spot is None:
                continue
            place, box = scene.places[i], spot.box
            # Names cover a small part of the picture: each is a little picture of its own.
            left, top = math.floor(box.left) - _HALO, math.floor(box.top) - _HALO
            right, bottom = math.ceil(box.right) + _HALO, math.ceil(box.bottom) + _HALO
            letters = Image.new("L", (right - left, bottom - top))
            middle = (box.top + box.bottom) / 2 - top
            size, bold = text_size(place), is_bold(place)
            onto = ImageDraw.Draw(letters)
            write(onto, box.left - left, middle, planned.names[i], size, 255, bold=bold)
            quiet = place.role in (Role.CONTEXT, *_OVER)
            written.append(((left, top), letters, GREY if quiet else WHITE))
    for at, letters, _ in written:
        around = letters.filter(ImageFilter.BoxBlur(2))
        picture.paste(INK, at, around.point(_FOUR_TIMES))
    for at, letters, colour in written:
        picture.paste(colour, at, letters)
    draw = ImageDraw.Draw(picture)
    for storey in planned.storeys:
        for i, place in enumerate(scene.places):
            if place.number and i not in storey.hidden:
                digits = str(place.number)
                begin = float(storey.mark_x[i]) - width(digits, 20, bold=True) / 2
                write(draw, begin, float(storey.mark_y[i]), digits, 20, INK, bold=True)


def _paint_foot(picture: Image.Image, scene: Scene, planned: Plan) -> None:
    """Draw the strip beneath the map: scale bar, distance, and the key to the signs."""
    draw = ImageDraw.Draw(picture)
    middle = planned.height - FOOT / 2
    left, right = 16.0, WIDTH - 16.0
    bar = scale_bar(planned.storeys[-1].panel)
    if bar is not None:
        pixels, km = bar
        draw.rectangle((left, middle + 8, left + pixels, middle + 11), fill=WHITE)
        for end in (left, left + pixels):
            draw.rectangle((end - 1, middle + 3, end + 1, middle + 11), fill=WHITE)
        text = f"{km:,} {scene.unit}".replace(",", "\u202f" if km >= 10_000 else "")
        write(draw, left, middle - 6, text, LETTERS - 2, WHITE)
        left += max(pixels, width(text, LETTERS - 2)) + 24
    for role, text in reversed(scene.legend):
        wide = width(text, LETTERS) + 30
        if right - wide < left:
            continue
        right -= wide
        _paint_sign(picture, Box(right, middle - 12, right + 24, middle + 12), role)
        write(draw, right + 28, middle, text, LETTERS, GREY)
        right -= 22
    if scene.foot:
        text = scene.foot
        wide = width(text, _DISTANCE_LETTERS, bold=True)
        x = min(max((WIDTH - wide) / 2, left), max(right - wide, left))
        write(draw, x, middle, text, _DISTANCE_LETTERS, AMBER, bold=True)


def _paint_sign(picture: Image.Image, box: Box, role: Role) -> None:
    large = Image.new("RGB", (24 * TWICE, 24 * TWICE), SPACE)
    draw = ImageDraw.Draw(large)
    colour = _DOT[role]
    middle, r = 24, 13 if role is not Role.HOME else 17
    if role in _DASHES:
        across, down = np.array([0.0, 48.0]), np.array([24.0, 24.0])
        for stroke in _strokes(role, across, down, np.array(large.size)):
            draw.line(stroke, fill=colour, width=4)
    draw.ellipse(
        (middle - r, middle - r, middle + r, middle + r),
        fill=WHITE if role is Role.HOME else colour,
    )
    inner = r - 5
    fill = CORAL if role is Role.HOME else INK if role in _DASHES else colour
    draw.ellipse((middle - inner, middle - inner, middle + inner, middle + inner), fill=fill)
    picture.paste(large.reduce(TWICE), (round(box.left), round(box.top)))


def scale_bar(panel: Panel) -> tuple[float, int] | None:
    """Return the bar's length in pixels and the kilometres it stands for; none on a world map."""
    if panel.parallels is not None:
        return None
    pixels_per_km = math.radians(panel.projection.scale) / KM_PER_DEGREE
    most = 190 / pixels_per_km
    power = 10 ** math.floor(math.log10(most))
    km = max(n for n in (1, 2, 5) if n * power <= most) * power
    return (km * pixels_per_km, int(km)) if km >= 1 else None
