"""Say what a map shows, apart from how it is drawn."""

import hashlib
import json
import math
from dataclasses import asdict, dataclass
from enum import StrEnum

STYLE = 7
"""Raise it when the drawing changes: pictures drawn before are then not found in the cache."""


class Role(StrEnum):
    """What a place is on the map; colour, size and lettering follow from it."""

    HOME = "home"
    SISTER = "sister"
    REPORTED = "reported"
    SUSPENDED = "suspended"
    ENDED = "ended"
    STEP = "step"
    CONTEXT = "context"
    """A well-known city nearby that only tells where we are."""


@dataclass(frozen=True, slots=True)
class Dot:
    """A dot with a name. `weight` decides whose name is written where there is no room for all.

    `region` tells namesakes of one country apart.
    """

    name: str
    lat: float
    lon: float
    role: Role
    country: str = ""
    number: int = 0
    weight: float = 0
    region: str = ""


@dataclass(frozen=True, slots=True)
class Arc:
    """A great circle from place `start` to place `end` (positions in `Scene.places`).

    Unconfirmed ties are dashed: nothing is told by colour alone.
    """

    start: int
    end: int
    role: Role = Role.SISTER


@dataclass(frozen=True, slots=True)
class Scene:
    """A map: a point in its midst (degrees), its places and arcs.

    `unit` is the word for kilometres beside the scale bar of a regional map, `legend` what signs
    mean, in words, `foot` what stands beneath the map, as the distance of two cities.
    """

    lat: float
    lon: float
    places: tuple[Dot, ...]
    arcs: tuple[Arc, ...] = ()
    named: bool = True
    unit: str = "km"
    legend: tuple[tuple[Role, str], ...] = ()
    foot: str = ""

    @property
    def key(self) -> str:
        """Return what names the picture of exactly this scene in the cache."""
        text = json.dumps([STYLE, asdict(self)], ensure_ascii=False, sort_keys=True)
        return hashlib.sha256(text.encode()).hexdigest()[:32]

    @property
    def reach(self) -> float:
        """Return how far the farthest place that must be seen lies from the middle, in degrees."""
        counting = (p for p in self.places if p.role is not Role.CONTEXT)
        return max((angle(self.lat, self.lon, p.lat, p.lon) for p in counting), default=0.0)


def scene_from_json(fields: dict[str, object]) -> Scene:
    """Return the scene that `asdict` took apart, as it arrives in the worker."""
    places = [Dot(**{**p, "role": Role(p["role"])}) for p in fields.pop("places")]  # type: ignore[attr-defined]
    arcs = [Arc(**{**a, "role": Role(a["role"])}) for a in fields.pop("arcs")]  # type: ignore[attr-defined]
    legend = tuple((Role(role), text) for role, text in fields.pop("legend"))  # type: ignore[attr-defined]
    return Scene(places=tuple(places), arcs=tuple(arcs), legend=legend, **fields)  # type: ignore[arg-type]


def angle(lat: float, lon: float, other_lat: float, other_lon: float) -> float:
    """Return the angle between two points of the sphere, in degrees (all in degrees)."""
    a, b = math.radians(lat), math.radians(other_lat)
    half_lat = math.sin((b - a) / 2)
    half_lon = math.sin(math.radians(other_lon - lon) / 2)
    chord = half_lat**2 + math.cos(a) * math.cos(b) * half_lon**2
    return math.degrees(2 * math.asin(min(1.0, math.sqrt(chord))))


def middle(points: list[tuple[float, float]]) -> tuple[float, float]:
    """Return the middle of points on the sphere: the direction of their mean vector, in degrees.

    Where they cancel each other out (antipodes) the first point is the middle.
    """
    x = y = z = 0.0
    for lat, lon in points:
        phi, theta = math.radians(lat), math.radians(lon)
        x += math.cos(phi) * math.cos(theta)
        y += math.cos(phi) * math.sin(theta)
        z += math.sin(phi)
    if math.hypot(x, y, z) < 0.05 * len(points):
        return points[0]
    return math.degrees(math.atan2(z, math.hypot(x, y))), math.degrees(math.atan2(y, x))
