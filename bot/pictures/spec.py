"""Write a map as a Vega specification: what is drawn where, in which colour.

Two steps, for Vega projects and we place the names: `measuring_spec` asks where every place falls,
`map_spec` draws with the names at the places `labels` found for them.
"""

import math
from dataclasses import dataclass
from typing import Any

from bot.gazetteer.distance import EARTH_RADIUS_KM
from bot.pictures import earth
from bot.pictures.labels import Box, Wanted, place_names
from bot.pictures.lettering import FONT, width, writable
from bot.pictures.scene import Place, Role, Scene, middle

WIDTH, HEIGHT = 800, 500
"""Logical size; at phone width (400 px) everything is half as large."""

SCALE = 1.15
"""Pixels of the PNG for each logical pixel."""

WORLD_REACH = 70.0
"""Degrees from the middle to the farthest place above which the whole world is shown."""

LEAST_DETAIL = 1.6
"""Logical pixels below which a detail of a coast goes unseen."""

LEAST_VIEW_DEG, USUAL_VIEW_DEG = 0.18, 0.32
"""A view reaches at least 20 km from its middle: nearer, the coast is only corners; and 36 km
where the places do not lie wall to wall."""

SCHEMA = "https://vega.github.io/schema/vega/v5.json"
Spec = dict[str, Any]

# A night-blue sheet of its own reads alike on Discord's dark and light themes.
SPACE, OCEAN, LAND, LAND_OF_TIES, BORDER = "#0b1b2e", "#14304a", "#3a5a6e", "#527a88", "#14304a"
WHITE, AMBER, CORAL, GREY = "#ffffff", "#ffc94d", "#ff7b72", "#b6c4d2"

_DOT_COLOUR = {
    Role.HOME: CORAL,
    Role.SISTER: AMBER,
    Role.REPORTED: AMBER,
    Role.ENDED: GREY,
    Role.STEP: AMBER,
    Role.CONTEXT: GREY,
}
_RADIUS = {
    Role.HOME: 8.0,
    Role.SISTER: 5.5,
    Role.REPORTED: 5.0,
    Role.ENDED: 5.0,
    Role.STEP: 13.0,
    Role.CONTEXT: 3.2,
}
_SIZE = {Role.HOME: 24.0, Role.STEP: 22.0, Role.CONTEXT: 17.0}
_CROWD = 40
"""From so many places on dots, arcs and names are drawn smaller."""


@dataclass(frozen=True, slots=True)
class Measured:
    """Where things fall, in logical pixels: every place, every arc's middle, the scene's middle.

    `whole`: the whole globe is shown, rather than a view fitted to the places.
    """

    places: tuple[tuple[float, float], ...]
    middles: tuple[tuple[float, float], ...]
    middle: tuple[float, float]
    pixels_per_degree: float
    whole: bool

    @property
    def detail(self) -> float:
        """Return how many degrees the least visible detail measures in the middle of the map."""
        return LEAST_DETAIL / self.pixels_per_degree

    @property
    def radius(self) -> float:
        """Return how far the picture's corners lie from its middle, in degrees.

        Of the azimuthal equal-area projection; a world map reaches 180°.
        """
        x, y = (
            max(self.middle[0], WIDTH - self.middle[0]),
            max(self.middle[1], HEIGHT - self.middle[1]),
        )
        half_chord = math.radians(math.hypot(x, y) / self.pixels_per_degree) / 2
        return math.degrees(2 * math.asin(half_chord)) if half_chord < 1 else 180.0


@dataclass(frozen=True, slots=True)
class Land:
    """GeoJSON features of countries, and the lines between them."""

    countries: list[Spec]
    borders: list[Any]


def is_world(scene: Scene) -> bool:
    return scene.reach > WORLD_REACH


def view_reach(scene: Scene) -> float:
    """Return how far the map must reach from its middle at least, in degrees."""
    if scene.reach >= USUAL_VIEW_DEG:
        return scene.reach
    return min(max(10 * scene.reach, LEAST_VIEW_DEG), USUAL_VIEW_DEG)


def _point(lat: float, lon: float) -> list[float]:
    return [round(lon, 4), round(lat, 4)]


def _line(scene: Scene, start: int, end: int) -> list[list[float]]:
    a, b = scene.places[start], scene.places[end]
    return [_point(a.lat, a.lon), _point(b.lat, b.lon)]


def _fit(scene: Scene) -> Spec:
    """Return what must be in view: the places that count, their arcs, and some room around."""
    room = view_reach(scene) if scene.reach < 1 else 0.3 * scene.reach
    east = min(room / max(math.cos(math.radians(scene.lat)), 0.05), 30.0)
    around = [
        _point(min(scene.lat + room, 89.9), scene.lon),
        _point(max(scene.lat - room, -89.9), scene.lon),
        _point(scene.lat, scene.lon + east),
        _point(scene.lat, scene.lon - east),
    ]
    places = [_point(p.lat, p.lon) for p in scene.places if p.role is not Role.CONTEXT]
    lines = [_line(scene, a.start, a.end) for a in scene.arcs]
    return {
        "type": "GeometryCollection",
        "geometries": [
            {"type": "MultiPoint", "coordinates": around + places},
            {"type": "MultiLineString", "coordinates": lines},
        ],
    }


def _projections(scene: Scene) -> list[Spec]:
    """Return the projection fitted to the places and the one that shows the whole globe.

    The middle of both is the scene's middle, so that from a city in the middle great circles
    leave as straight spokes (azimuthal) or gentle arcs, and no map is cut near the city.
    """
    world = is_world(scene)
    turn = {"rotate": [round(-scene.lon, 4), round(-scene.lat, 4)]}
    kind = "naturalEarth1" if world else "azimuthalEqualArea"
    side, top = (90, 44) if world else (130, 60)
    fitted = {
        "name": "fitted",
        "type": kind,
        **turn,
        "fit": _fit(scene),
        "extent": [[side, top], [WIDTH - side, HEIGHT - top]],
        "clipExtent": [[-40, -40], [WIDTH + 40, HEIGHT + 40]],
    }
    whole = {
        "name": "whole",
        "type": kind,
        **turn,
        "fit": {"type": "Sphere"},
        "extent": [[6, 6], [WIDTH - 6, HEIGHT - 6]],
    }
    return [fitted, whole]


def measuring_spec(scene: Scene) -> Spec:
    """Return a specification that draws nothing but dots, for the sake of where they fall."""
    points = [{"lat": p.lat, "lon": p.lon} for p in scene.places]
    for arc in scene.arcs:
        a, b = scene.places[arc.start], scene.places[arc.end]
        lat, lon = middle([(a.lat, a.lon), (b.lat, b.lon)])
        points.append({"lat": lat, "lon": lon})
    # Two points a tenth of a degree apart at the middle tell the scale there.
    step = 0.1 if scene.lat < 0 else -0.1
    points += [{"lat": scene.lat, "lon": scene.lon}, {"lat": scene.lat + step, "lon": scene.lon}]
    marks = [
        {
            "type": "symbol",
            "from": {"data": name},
            "encode": {"enter": {"x": {"field": "x"}, "y": {"field": "y"}}},
        }
        for name in ("fitted", "whole")
    ]
    return {
        "$schema": SCHEMA,
        "width": WIDTH,
        "height": HEIGHT,
        "autosize": "none",
        "projections": _projections(scene),
        "data": [
            {
                "name": name,
                "values": points,
                "transform": [{"type": "geopoint", "projection": name, "fields": ["lon", "lat"]}],
            }
            for name in ("fitted", "whole")
        ],
        "marks": marks,
    }


def measured(scene: Scene, scenegraph: Spec) -> Measured:
    """Read where things fall from the scene graph of `measuring_spec`.

    The whole globe is taken where fitting would show even more than that.
    """
    groups = scenegraph["scenegraph"]["items"][0]["items"]
    readings = []
    for group in groups:
        xy = [(float(item.get("x", 0)), float(item.get("y", 0))) for item in group["items"]]
        (ax, ay), (bx, by) = xy[-2:]
        readings.append((xy, math.hypot(ax - bx, ay - by) * 10))
    (fitted, fitted_scale), (whole, whole_scale) = readings
    is_whole = whole_scale > fitted_scale
    xy, scale = (whole, whole_scale) if is_whole else (fitted, fitted_scale)
    count = len(scene.places)
    return Measured(tuple(xy[:count]), tuple(xy[count:-2]), xy[-2], scale, is_whole)


def land_of(scene: Scene, at: Measured) -> Land:
    """Return the countries that the map shows, in the detail it can show."""
    view = (scene.lat, scene.lon, 180.0 if is_world(scene) else at.radius, at.detail)
    return Land(earth.land(*view), earth.borders(*view))


def _radius(place: Place, crowded: bool) -> float:
    shrink = crowded and place.role not in (Role.HOME, Role.CONTEXT)
    return _RADIUS[place.role] * (0.72 if shrink else 1)


def _size(place: Place, crowded: bool) -> float:
    return _SIZE.get(place.role, 18.0 if crowded else 20.0)


def _scale_bar(scene: Scene, pixels_per_degree: float) -> tuple[float, int] | None:
    """Return the bar's length in pixels and the kilometres it stands for; none on a world map."""
    if is_world(scene):
        return None
    pixels_per_km = pixels_per_degree / math.radians(1) / EARTH_RADIUS_KM
    most = 150 / pixels_per_km
    if most < 1:
        return None
    power = 10 ** math.floor(math.log10(most))
    km = max(n for n in (1, 2, 5) if n * power <= most) * power
    return km * pixels_per_km, km


def name_boxes(scene: Scene, at: Measured) -> list[tuple[Place, Box]]:
    """Return the names that find room, with their boxes."""
    if not scene.named:
        return []
    crowded = len(scene.places) >= _CROWD
    order = sorted(
        range(len(scene.places)),
        key=lambda i: (
            scene.places[i].role is not Role.HOME,
            scene.places[i].role is Role.CONTEXT,
            -scene.places[i].weight,
        ),
    )
    wanted = []
    for i in order:
        place, (x, y) = scene.places[i], at.places[i]
        text, size = writable(place.name), _size(place, crowded)
        bold = place.role in (Role.HOME, Role.STEP)
        away = _away(scene, at, i)
        radius = _radius(place, crowded)
        span = width(text, size, bold=bold)
        wanted.append(Wanted(text, x, y, radius, span, size, *away, must=place.role is Role.HOME))
    boxes = place_names(wanted, WIDTH, HEIGHT, _taken(scene, at))
    return [(scene.places[i], box) for i, box in zip(order, boxes, strict=True) if box is not None]


def _away(scene: Scene, at: Measured, index: int) -> tuple[float, float]:
    """Return the direction off the arcs that end at a place; mostly sideways, where names fit."""
    x, y = at.places[index]
    ends = [
        at.places[a.end if a.start == index else a.start]
        for a in scene.arcs
        if index in (a.start, a.end)
    ]
    if not ends:
        return (0.3, 0.0)
    dx = sum((x - ex) / max(math.hypot(x - ex, y - ey), 1) for ex, ey in ends)
    dy = sum((y - ey) / max(math.hypot(x - ex, y - ey), 1) for ex, ey in ends)
    length = max(math.hypot(dx, dy), 0.01)
    return (1.2 * dx / length, 0.8 * dy / length)


def _pill(label: str, x: float, y: float) -> Box:
    half = width(label, 20, bold=True) / 2 + 10
    x = min(max(x, half + 8), WIDTH - half - 8)
    y = min(max(y, 24), HEIGHT - 24)
    return Box(x - half, y - 16, x + half, y + 16)


def _taken(scene: Scene, at: Measured) -> list[Box]:
    taken = [_pill(arc.label, *at.middles[i]) for i, arc in enumerate(scene.arcs) if arc.label]
    if _scale_bar(scene, at.pixels_per_degree):
        taken.append(Box(0, HEIGHT - 52, 230, HEIGHT))
    return taken


def _shape(data: str, projection: str, **encoding: object) -> Spec:
    return {
        "type": "shape",
        "from": {"data": data},
        "encode": {"enter": _encoding(encoding)},
        "transform": [{"type": "geoshape", "projection": projection}],
    }


def _encoding(values: dict[str, Any]) -> Spec:
    return {k: v if isinstance(v, dict) else {"value": v} for k, v in values.items()}


def _field(name: str) -> Spec:
    return {"field": name}


def map_spec(scene: Scene, at: Measured, land: Land) -> Spec:
    """Return the specification that draws the map over `land`."""
    projection = "whole" if at.whole else "fitted"
    crowded = len(scene.places) >= _CROWD
    tied = {p.country for p in scene.places if p.country and p.role is not Role.CONTEXT}
    countries = [
        {**f, "fill": LAND_OF_TIES if f["properties"]["country"] in tied else LAND}
        for f in land.countries
    ]
    return {
        "$schema": SCHEMA,
        "width": WIDTH,
        "height": HEIGHT,
        "padding": 0,
        "autosize": "none",
        "background": SPACE,
        "projections": [p for p in _projections(scene) if p["name"] == projection],
        "data": [
            {"name": "sphere", "values": [{"type": "Sphere"}]},
            {"name": "land", "values": countries},
            {"name": "borders", "values": [_lines(land.borders)]},
            {"name": "arcs", "values": [_arc(scene, i) for i in range(len(scene.arcs))]},
            {"name": "dots", "values": _dots(scene, at, crowded)},
            {"name": "names", "values": _names(scene, at, crowded)},
            {"name": "pills", "values": _pills(scene, at)},
        ],
        "marks": [
            _shape("sphere", projection, fill=OCEAN),
            _shape("land", projection, fill=_field("fill")),
            _shape("borders", projection, stroke=BORDER, strokeWidth=0.9),
            _shape(
                "arcs",
                projection,
                stroke=_field("colour"),
                strokeWidth=1.3 if crowded else 2.2,
                strokeOpacity=0.6 if crowded else 0.85,
                strokeDash=_field("dash"),
                strokeCap="round",
            ),
            *_dot_marks(),
            *_scale_marks(scene, at),
            *_name_marks(),
            *_pill_marks(),
        ],
    }


def _lines(coordinates: list[Any]) -> Spec:
    return {
        "type": "Feature",
        "geometry": {"type": "MultiLineString", "coordinates": coordinates},
    }


_DASHES = {Role.REPORTED: [5, 5], Role.ENDED: [2, 6]}


def _arc(scene: Scene, index: int) -> Spec:
    arc = scene.arcs[index]
    return {
        "type": "Feature",
        "geometry": {"type": "LineString", "coordinates": _line(scene, arc.start, arc.end)},
        "colour": GREY if arc.role is Role.ENDED else AMBER,
        "dash": _DASHES.get(arc.role, []),
    }


def _dots(scene: Scene, at: Measured, crowded: bool) -> list[Spec]:
    # The home city is drawn last, over the beginnings of its arcs.
    order = sorted(range(len(scene.places)), key=lambda i: scene.places[i].role is Role.HOME)
    dots = []
    for i in order:
        place, (x, y) = scene.places[i], at.places[i]
        colour, radius = _DOT_COLOUR[place.role], _radius(place, crowded)
        hollow = place.role in (Role.REPORTED, Role.ENDED)
        dots.append(
            {
                "x": round(x, 1),
                "y": round(y, 1),
                "area": round(math.pi * radius**2, 1),
                "fill": OCEAN if hollow else colour,
                "edge": colour if hollow else SPACE,
                "text": str(place.number) if place.number else "",
            }
        )
    return dots


def _dot_marks() -> list[Spec]:
    at = {"x": _field("x"), "y": _field("y")}
    return [
        {
            "type": "symbol",
            "from": {"data": "dots"},
            "encode": {
                "enter": _encoding(
                    {
                        **at,
                        "size": _field("area"),
                        "fill": _field("fill"),
                        "stroke": _field("edge"),
                        "strokeWidth": 1.6,
                    }
                )
            },
        },
        _text("dots", **at, text=_field("text"), fontSize=17, fontWeight="bold", fill=SPACE),
    ]


def _text(data: str, **encoding: object) -> Spec:
    enter = _encoding({"align": "center", "baseline": "middle", "font": FONT, **encoding})
    return {"type": "text", "from": {"data": data}, "encode": {"enter": enter}}


def _names(scene: Scene, at: Measured, crowded: bool) -> list[Spec]:
    return [
        {
            "x": round((box.left + box.right) / 2, 1),
            "y": round((box.top + box.bottom) / 2, 1),
            "text": writable(place.name),
            "size": _size(place, crowded),
            "weight": "bold" if place.role in (Role.HOME, Role.STEP) else "normal",
            "fill": GREY if place.role in (Role.CONTEXT, Role.ENDED) else WHITE,
        }
        for place, box in name_boxes(scene, at)
    ]


def _name_marks() -> list[Spec]:
    common = {
        "x": _field("x"),
        "y": _field("y"),
        "text": _field("text"),
        "fontSize": _field("size"),
        "fontWeight": _field("weight"),
    }
    # A dark edge keeps each name readable over arcs and coasts; `render` puts it under the letters.
    return [
        _text(
            "names",
            **common,
            fill=_field("fill"),
            stroke=SPACE,
            strokeWidth=4.5,
            strokeJoin="round",
            strokeOpacity=0.85,
        )
    ]


def _pills(scene: Scene, at: Measured) -> list[Spec]:
    pills = []
    for i, arc in enumerate(scene.arcs):
        if arc.label:
            box = _pill(arc.label, *at.middles[i])
            pills.append(
                {"x": box.left, "y": box.top, "x2": box.right, "y2": box.bottom, "text": arc.label}
            )
    return pills


def _pill_marks() -> list[Spec]:
    return [
        {
            "type": "rect",
            "from": {"data": "pills"},
            "encode": {
                "enter": _encoding(
                    {
                        "x": _field("x"),
                        "y": _field("y"),
                        "x2": _field("x2"),
                        "y2": _field("y2"),
                        "cornerRadius": 15,
                        "fill": AMBER,
                    }
                )
            },
        },
        _text(
            "pills",
            x={"signal": "(datum.x + datum.x2) / 2"},
            y={"signal": "(datum.y + datum.y2) / 2"},
            text=_field("text"),
            fontSize=20,
            fontWeight="bold",
            fill=SPACE,
        ),
    ]


def _scale_marks(scene: Scene, at: Measured) -> list[Spec]:
    bar = _scale_bar(scene, at.pixels_per_degree)
    if bar is None:
        return []
    pixels, km = bar
    top = HEIGHT - 20
    return [
        {
            "type": "rect",
            "encode": {
                "enter": _encoding(
                    {"x": 18, "y": top, "width": round(pixels, 1), "height": 5, "fill": WHITE}
                )
            },
        },
        {
            "type": "text",
            "encode": {
                "enter": _encoding(
                    {
                        "x": 18,
                        "y": top - 8,
                        "text": f"{km} {scene.unit}",
                        "font": FONT,
                        "fontSize": 18,
                        "fill": WHITE,
                        "stroke": None,
                    }
                )
            },
        },
    ]
