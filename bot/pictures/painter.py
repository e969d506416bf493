"""Draw a map with Pillow: at twice its size, then halved, with the letters last."""

import math
from collections.abc import Iterator

import numpy as np
from PIL import Image, ImageChops, ImageDraw, ImageFilter

from bot.pictures import earth
from bot.pictures.colours import (
    AMBER,
    AMBER_QUIET,
    BORDER,
    CORAL,
    GRATICULE,
    GREY,
    INK,
    LAND,
    OCEAN,
    RIM,
    SPACE,
    TIED,
    WHITE,
)
from bot.pictures.lettering import width, write
from bot.pictures.plan import CROWD, LETTERS, Plan, Storey, is_bold, plan, text_size
from bot.pictures.projection import KM_PER_DEGREE, EqualArea, NaturalEarth, Numbers, turned
from bot.pictures.scene import Role, Scene
from bot.pictures.view import FOOT, WIDTH, Box, Panel

TWICE = 2
"""How much larger a map is drawn than it is shown: halving it makes its lines smooth."""

LEAST_KM_OF_COUNTRIES = 40.0
"""Width below which countries are not told apart: at 1 : 10 million a border may be a town off."""

_DISTANCE_LETTERS = LETTERS + 3
_DOT = {
    Role.HOME: CORAL,
    Role.SISTER: AMBER,
    Role.REPORTED: AMBER,
    Role.ENDED: GREY,
    Role.STEP: AMBER,
    Role.CONTEXT: GREY,
}
_DASHES = {Role.REPORTED: (7.0, 6.0), Role.ENDED: (2.5, 6.0)}


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
        _paint_world(draw, scene, panel, projection)
    else:
        _paint_region(draw, scene, panel, projection)
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
        _paint_region(draw, scene, panel, projection)
    x, y = large.width / 2, large.height / 2
    for r, colour in ((22, INK), (19, WHITE), (13, CORAL)):
        draw.ellipse((x - r, y - r, x + r, y + r), fill=colour)
    draw.rectangle((0, 0, large.width - 1, large.height - 1), outline=WHITE, width=4)
    picture.paste(large.reduce(TWICE), (round(box.left), round(box.top)))


def _paint_world(
    draw: ImageDraw.ImageDraw, scene: Scene, panel: Panel, projection: NaturalEarth
) -> None:
    south, north = panel.parallels or (-90.0, 90.0)
    rim = projection.rim(south, north)
    draw.polygon(rim, fill=OCEAN)
    for degree in range(-60, 90, 30):
        x, y = projection.project(projection.lon + np.array([-180.0, 180.0]), np.full(2, degree))
        if south < degree < north:
            draw.line([*zip(x, y, strict=True)], fill=GRATICULE, width=1)
    lat = np.linspace(south, north, 40)
    for degree in range(-180, 180, 30):
        away = float(turned(np.array(degree - projection.lon)))
        x, y = projection.project(np.full(40, projection.lon + away), lat)
        draw.line([*zip(x, y, strict=True)], fill=GRATICULE, width=1)
    reach = min(math.degrees(panel.box.width / 2 / panel.projection.scale) / 0.55, 180.0)
    reach += abs(panel.projection.x - (panel.box.left + panel.box.right) / 2) / 2
    tied = _tied(scene)
    outlines = earth.land(panel.detail * 0.6)
    reach = min(reach, 180.0)
    for outline, country in _on_world(outlines, projection, reach, south, north):
        draw.polygon(outline, fill=TIED if country in tied else LAND)
    for border, _ in _on_world(earth.borders(panel.detail), projection, reach, south, north):
        draw.line(border, fill=BORDER, width=1 if panel.detail > 0.2 else 2)
    draw.line([*rim, rim[0]], fill=RIM, width=2)


def _on_world(
    lines: earth.Lines, projection: NaturalEarth, reach: float, south: float, north: float
) -> Iterator[tuple[list[float], str]]:
    """Yield lines in pixels, up to three times each: beside the middle and a turn to either side.

    Because x grows evenly with longitude, whatever lies beyond the rim is simply drawn on it.
    """
    for turn in (-360.0, 0.0, 360.0):
        west, east = (
            lines.bounds[:, 0] - projection.lon + turn,
            lines.bounds[:, 2] - projection.lon + turn,
        )
        seen = (
            (east > -reach)
            & (west < reach)
            & (lines.bounds[:, 3] > south)
            & (lines.bounds[:, 1] < north)
        )
        if not seen.any():
            continue
        some = lines.only(seen)
        away = np.clip(some.lon - projection.lon + turn, -180.0, 180.0)
        x, y = projection.project(away + projection.lon, np.clip(some.lat, south, north))
        yield from _pieces(some, x, y)


def _pieces(lines: earth.Lines, x: Numbers, y: Numbers) -> Iterator[tuple[list[float], str]]:
    countries = lines.country or ("",) * len(lines)
    pixels, start = _flat(x, y), (2 * lines.start).tolist()
    for first, end, country in zip(start[:-1], start[1:], countries, strict=True):
        if end - first > 2:
            yield pixels[first:end], country


def _paint_region(
    draw: ImageDraw.ImageDraw, scene: Scene, panel: Panel, projection: EqualArea
) -> None:
    box, detail = panel.box, panel.detail * 0.6
    corner = math.hypot(
        max(projection.x, TWICE * box.width - projection.x),
        max(projection.y, TWICE * box.height - projection.y),
    )
    radius = math.degrees(2 * math.asin(min(corner / projection.scale / 2, 1.0)))
    view = (projection.lat, projection.lon, radius)
    divided = panel.km_wide >= LEAST_KM_OF_COUNTRIES
    tied = _tied(scene) if divided else set()
    outlines = earth.land(detail).within(*view)
    x, y = projection.place(outlines.lon, outlines.lat)
    for outline, country in _pieces(outlines, x, y):
        draw.polygon(outline, fill=TIED if country in tied else LAND)
    if not divided:
        return
    inner = earth.borders(detail).within(*view)
    x, y = projection.place(inner.lon, inner.lat)
    for border, _ in _pieces(inner, x, y):
        draw.line(border, fill=BORDER, width=3)


def _flat(x: Numbers, y: Numbers) -> list[float]:
    flat: list[float] = np.stack([x, y], axis=1).ravel().tolist()
    return flat


def _tied(scene: Scene) -> set[str]:
    return {p.country for p in scene.places if p.country and p.role is not Role.CONTEXT}


def _paint_frames(draw: ImageDraw.ImageDraw, storey: Storey, planned: Plan) -> None:
    """Draw on the world the frame of the region that the storey below shows."""
    below = planned.storeys[-1].panel
    if storey.panel is below or not isinstance(below.projection, EqualArea):
        return
    lon, lat = _edge_of(below.box, below.projection)
    x, y = storey.panel.projection.place(lon, lat)
    box = storey.panel.box
    points = [*zip(TWICE * (x - box.left), TWICE * (y - box.top), strict=True)]
    draw.line([*points, points[0]], fill=WHITE, width=3)


def _edge_of(box: Box, projection: EqualArea) -> tuple[Numbers, Numbers]:
    """Return the edge of a region's panel as longitudes and latitudes."""
    across, down = np.linspace(box.left, box.right, 24), np.linspace(box.top, box.bottom, 12)
    x = np.concatenate([across, np.full(12, box.right), across[::-1], np.full(12, box.left)])
    y = np.concatenate([np.full(24, box.top), down, np.full(24, box.bottom), down[::-1]])
    return projection.unplace(x, y)


def _paint_arcs(draw: ImageDraw.ImageDraw, scene: Scene, storey: Storey) -> None:
    box = storey.panel.box
    crowded = len(scene.places) >= CROWD
    lines = [(role, TWICE * (x - box.left), TWICE * (y - box.top)) for role, x, y in storey.arcs]
    strokes = [(role, stroke) for role, x, y in lines for stroke in _strokes(role, x, y)]
    if not crowded:
        for _, stroke in strokes:
            draw.line(stroke, fill=INK, width=7)
    for role, stroke in strokes:
        colour = GREY if role is Role.ENDED else AMBER_QUIET if crowded else AMBER
        draw.line(stroke, fill=colour, width=2 if crowded else 4)


def _strokes(role: Role, x: Numbers, y: Numbers) -> Iterator[list[float]]:
    """Yield the line, or its dashes; nothing is told by colour alone."""
    if role not in _DASHES:
        yield _flat(x, y)
        return
    dash, gap = (TWICE * v for v in _DASHES[role])
    along = np.concatenate([[0.0], np.cumsum(np.hypot(np.diff(x), np.diff(y)))])
    # Many thousand pixels long is only what lies mostly outside the picture.
    begin = np.arange(0.0, min(float(along[-1]), 20_000.0), dash + gap)
    at = np.minimum(begin[:, None] + dash * np.array([0.0, 0.33, 0.67, 1.0]), along[-1])
    points = np.stack([np.interp(at, along, x), np.interp(at, along, y)], axis=2)
    yield from points.reshape(len(begin), 8).tolist()


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
        if role in (Role.REPORTED, Role.ENDED):
            disc(x, y, r - 2.2, INK)


def _write_names(picture: Image.Image, scene: Scene, planned: Plan) -> None:
    """Write all names, with the ground darkened a little around the letters."""
    loud, quiet = Image.new("L", picture.size), Image.new("L", picture.size)
    onto_loud, onto_quiet = ImageDraw.Draw(loud), ImageDraw.Draw(quiet)
    for storey in planned.storeys:
        for i, spot in enumerate(storey.spots):
            if spot is None:
                continue
            place = scene.places[i]
            onto = onto_quiet if place.role in (Role.CONTEXT, Role.ENDED) else onto_loud
            middle = (spot.box.top + spot.box.bottom) / 2
            name, size = planned.names[i], text_size(place)
            write(onto, spot.box.left, middle, name, size, 255, bold=is_bold(place))
    around = ImageChops.lighter(loud, quiet).filter(ImageFilter.BoxBlur(2))
    picture.paste(INK, mask=around.point([min(255, 4 * v) for v in range(256)]))
    picture.paste(WHITE, mask=loud)
    picture.paste(GREY, mask=quiet)
    draw = ImageDraw.Draw(picture)
    for storey in planned.storeys:
        for i, place in enumerate(scene.places):
            if place.number and i not in storey.hidden:
                digits = str(place.number)
                left = float(storey.mark_x[i]) - width(digits, 20, bold=True) / 2
                write(draw, left, float(storey.mark_y[i]), digits, 20, INK, bold=True)


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
    labels = [arc.label for arc in scene.arcs if arc.label]
    if labels:
        text = labels[0]
        wide = width(text, _DISTANCE_LETTERS, bold=True)
        x = min(max((WIDTH - wide) / 2, left), max(right - wide, left))
        write(draw, x, middle, text, _DISTANCE_LETTERS, AMBER, bold=True)


def _paint_sign(picture: Image.Image, box: Box, role: Role) -> None:
    large = Image.new("RGB", (24 * TWICE, 24 * TWICE), SPACE)
    draw = ImageDraw.Draw(large)
    colour = _DOT[role]
    middle, r = 24, 13 if role is not Role.HOME else 17
    if role in _DASHES:
        for stroke in _strokes(role, np.array([0.0, 48.0]), np.array([24.0, 24.0])):
            draw.line(stroke, fill=colour, width=4)
    draw.ellipse(
        (middle - r, middle - r, middle + r, middle + r),
        fill=WHITE if role is Role.HOME else colour,
    )
    inner = r - 5
    fill = CORAL if role is Role.HOME else INK if role in (Role.REPORTED, Role.ENDED) else colour
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
