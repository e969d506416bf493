"""Turn places on the globe into places in a picture; north is up.

`NaturalEarth` is for maps of the world: parallels are level, and x grows evenly with longitude.
`EqualArea` is for regions: azimuthal, true to area about its middle.
"""

import math
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

Numbers = npt.NDArray[np.float64]

KM_PER_DEGREE = 111.195
"""On the mean sphere."""


@dataclass(frozen=True, slots=True)
class NaturalEarth:
    """Tom Patterson's Natural Earth projection, by Šavrič's polynomials.

    `lon` is the meridian in the middle. `scale` is pixels for each radian at the middle; (`x`, `y`)
    is where the equator meets the middle meridian.
    """

    lon: float
    scale: float
    x: float
    y: float

    def project(self, lon: Numbers, lat: Numbers, turn: float = 0.0) -> tuple[Numbers, Numbers]:
        """Return pixels of places whose longitude counts from the middle after adding `turn`."""
        phi = np.radians(lat)
        return (
            self.x + self.scale * np.radians(lon - self.lon + turn) * parallel_length(phi),
            self.y - self.scale * height(phi),
        )

    def place(self, lon: Numbers, lat: Numbers) -> tuple[Numbers, Numbers]:
        """Return pixels of places, each on the one side of the middle where the map shows it."""
        return self.project(self.lon + turned(lon - self.lon), lat)

    def unplace(self, x: Numbers, y: Numbers) -> tuple[Numbers, Numbers]:
        """Return longitudes and latitudes of pixels, to a hundredth of a degree."""
        lat = np.linspace(-90.0, 90.0, 721)
        found = np.interp((self.y - y) / self.scale, height(np.radians(lat)), lat)
        length = self.scale * parallel_length(np.radians(found))
        return self.lon + np.degrees((x - self.x) / length), found

    def moved(self, dx: float, dy: float, zoom: float) -> "NaturalEarth":
        return NaturalEarth(self.lon, self.scale * zoom, self.x * zoom + dx, self.y * zoom + dy)

    def rim(self, south: float = -90.0, north: float = 90.0) -> list[tuple[float, float]]:
        """Return the outline of the map between two parallels, as pixels."""
        lat = np.linspace(south, north, 46)
        east, y = self.project(np.full(46, self.lon + 180.0), lat)
        west = 2 * self.x - east
        return [*zip(east, y, strict=True), *zip(west[::-1], y[::-1], strict=True)]


@dataclass(frozen=True, slots=True)
class EqualArea:
    """Lambert's azimuthal equal-area projection about (`lat`, `lon`).

    `scale` is pixels for each radian in the middle; (`x`, `y`) is where the middle falls.
    """

    lat: float
    lon: float
    scale: float
    x: float
    y: float

    def place(self, lon: Numbers, lat: Numbers) -> tuple[Numbers, Numbers]:
        phi, phi0 = np.radians(lat), math.radians(self.lat)
        theta = np.radians(lon - self.lon)
        cos_c = math.sin(phi0) * np.sin(phi) + math.cos(phi0) * np.cos(phi) * np.cos(theta)
        stretch = self.scale * np.sqrt(2 / np.maximum(1 + cos_c, 1e-6))
        east = np.cos(phi) * np.sin(theta)
        north = math.cos(phi0) * np.sin(phi) - math.sin(phi0) * np.cos(phi) * np.cos(theta)
        return self.x + stretch * east, self.y - stretch * north

    def unplace(self, x: Numbers, y: Numbers) -> tuple[Numbers, Numbers]:
        """Return longitudes and latitudes of pixels."""
        east, north = (x - self.x) / self.scale, (self.y - y) / self.scale
        chord = np.maximum(np.hypot(east, north), 1e-12)
        c = 2 * np.arcsin(np.minimum(chord / 2, 1.0))
        phi0 = math.radians(self.lat)
        phi = np.arcsin(
            np.clip(np.cos(c) * math.sin(phi0) + north * np.sin(c) * math.cos(phi0) / chord, -1, 1)
        )
        theta = np.arctan2(
            east * np.sin(c),
            chord * math.cos(phi0) * np.cos(c) - north * math.sin(phi0) * np.sin(c),
        )
        return self.lon + np.degrees(theta), np.degrees(phi)

    def moved(self, dx: float, dy: float, zoom: float) -> "EqualArea":
        return EqualArea(
            self.lat, self.lon, self.scale * zoom, self.x * zoom + dx, self.y * zoom + dy
        )

    def north_leans(self, lon: Numbers, lat: Numbers) -> Numbers:
        """Return by how many degrees north leans from "up" at places, without a sign."""
        x, y = self.place(lon, lat)
        # Towards the nearer side of a pole the step goes south and is turned round.
        step = np.where(lat > 0, -0.01, 0.01)
        x1, y1 = self.place(lon, lat + step)
        dx, dy = (x1 - x) * np.sign(step), (y - y1) * np.sign(step)
        return np.abs(np.degrees(np.arctan2(dx, dy)))


Projection = NaturalEarth | EqualArea


def parallel_length(phi: Numbers) -> Numbers:
    """Return how long a parallel is drawn, for each radian of longitude; 0.87 at the equator."""
    p2 = phi * phi
    p4 = p2 * p2
    length: Numbers = (
        0.8707 - 0.131979 * p2 + p4 * (-0.013791 + p4 * (0.003971 * p2 - 0.001529 * p4))
    )
    return length


def height(phi: Numbers) -> Numbers:
    """Return how far above the equator a parallel is drawn."""
    p2 = phi * phi
    p4 = p2 * p2
    level: Numbers = phi * (
        1.007226 + p2 * (0.015085 + p4 * (-0.044475 + 0.028874 * p2 - 0.005916 * p4))
    )
    return level


def turned(lon: Numbers) -> Numbers:
    """Return longitudes between -180 and 180."""
    return (lon + 180.0) % 360.0 - 180.0


def great_circles(starts: Numbers, ends: Numbers, steps: int = 64) -> tuple[Numbers, Numbers]:
    """Return the ways from `starts` to `ends` (rows of lat, lon) as (lon, lat), a row each.

    Longitudes run on over the date line. Antipodes are joined by way of the north.
    """
    a, b = _vectors(starts), _vectors(ends)
    cosine = np.clip((a * b).sum(axis=1), -1.0, 1.0)
    angle = np.arccos(cosine)
    opposite = angle > math.pi - 1e-4
    if opposite.any():
        # Any great circle will do: leave the antipode a little way to the north.
        b = np.where(opposite[:, None], b + np.array([0.0, 0.0, 2e-3]), b)
        b /= np.linalg.norm(b, axis=1, keepdims=True)
        angle = np.arccos(np.clip((a * b).sum(axis=1), -1.0, 1.0))
    t = np.linspace(0.0, 1.0, steps)
    sine = np.maximum(np.sin(angle), 1e-9)[:, None]
    from_a = np.where(angle[:, None] < 1e-6, 1 - t, np.sin((1 - t) * angle[:, None]) / sine)
    from_b = np.where(angle[:, None] < 1e-6, t, np.sin(t * angle[:, None]) / sine)
    points = from_a[:, :, None] * a[:, None, :] + from_b[:, :, None] * b[:, None, :]
    lat = np.degrees(np.arctan2(points[:, :, 2], np.hypot(points[:, :, 0], points[:, :, 1])))
    lon = np.degrees(np.unwrap(np.arctan2(points[:, :, 1], points[:, :, 0]), axis=1))
    return lon, lat


def _vectors(places: Numbers) -> Numbers:
    phi, theta = np.radians(places[:, 0]), np.radians(places[:, 1])
    return np.stack([np.cos(phi) * np.cos(theta), np.cos(phi) * np.sin(theta), np.sin(phi)], axis=1)


def middle_of(lat: Numbers, lon: Numbers) -> tuple[float, float]:
    """Return the middle (lat, lon) of the smallest cap that holds all places, nearly.

    Ritter's way: from the middle of two far ends, led outwards by whoever is not yet inside.
    """
    vectors = _vectors(np.stack([lat, lon], axis=1))
    centre = vectors.mean(axis=0)
    if np.linalg.norm(centre) < 1e-6:
        centre = vectors[0]
    centre = centre / np.linalg.norm(centre)
    for step in range(1, 60):
        farthest = vectors[(vectors @ centre).argmin()]
        centre = centre + (farthest - centre) / (step + 1)
        centre = centre / np.linalg.norm(centre)
    return (
        math.degrees(math.atan2(centre[2], math.hypot(centre[0], centre[1]))),
        math.degrees(math.atan2(centre[1], centre[0])),
    )
