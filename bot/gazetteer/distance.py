"""Measure how far places are from each other."""

import math

import numpy as np
import numpy.typing as npt

from bot.gazetteer.model import City

EARTH_RADIUS_KM = 6371.009
"""Mean radius of the Earth (IUGG)."""

KM_PER_MILE = 1.609344


def distance_km(a: City, b: City) -> float:
    """Return the great-circle distance between two city centres, in kilometres.

    Haversine on a sphere of the IUGG mean radius: within 0.5 % of the ellipsoid,
    enough for "about 1 200 km away".
    """
    lat_a, lat_b = math.radians(a.lat), math.radians(b.lat)
    half_lat = math.sin((lat_b - lat_a) / 2)
    half_lon = math.sin(math.radians(b.lon - a.lon) / 2)
    chord = half_lat**2 + math.cos(lat_a) * math.cos(lat_b) * half_lon**2
    return 2 * EARTH_RADIUS_KM * math.asin(min(1.0, math.sqrt(chord)))


def distances_km(
    lat: float, lon: float, coordinates: npt.NDArray[np.floating]
) -> npt.NDArray[np.float64]:
    """Return the distance from one point to each of `coordinates` (degrees, shape (n, 2)), in km."""
    other = np.radians(coordinates.astype(np.float64))
    here_lat, here_lon = math.radians(lat), math.radians(lon)
    chord = (
        np.sin((other[:, 0] - here_lat) / 2) ** 2
        + math.cos(here_lat) * np.cos(other[:, 0]) * np.sin((other[:, 1] - here_lon) / 2) ** 2
    )
    distances: npt.NDArray[np.float64] = (
        2 * EARTH_RADIUS_KM * np.arcsin(np.minimum(1.0, np.sqrt(chord)))
    )
    return distances


def miles(km: float) -> float:
    """Return `km` in statute miles."""
    return km / KM_PER_MILE
