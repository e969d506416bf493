"""Tell whether it is day in a city."""

import math
from dataclasses import dataclass
from datetime import UTC, datetime

from bot.gazetteer.model import City

HORIZON_DEG = -0.833
"""Altitude of the sun's middle when its edge rises, refraction included."""


@dataclass(frozen=True, slots=True)
class Sun:
    """Where the sun stands: degrees above the horizon, and degrees since it stood highest.

    `hour_angle` runs from -180 through 0 at noon to 180.
    """

    altitude: float
    hour_angle: float


def is_day(city: City, now: datetime) -> bool:
    """Return whether the sun is up in `city` at the instant `now` (aware)."""
    return sun_over(city.lat, city.lon, now).altitude > HORIZON_DEG


def sun_over(lat: float, lon: float, now: datetime) -> Sun:
    """Return where the sun stands over a place at the instant `now` (aware).

    To about a quarter of a degree, that is a minute or two of sunrise: the formulas for declination
    and equation of time of the Astronomical Almanac (low precision, 1950 to 2050).
    """
    utc = now.astimezone(UTC)
    days = (utc - datetime(2000, 1, 1, 12, tzinfo=UTC)).total_seconds() / 86_400
    mean_longitude = math.radians((280.460 + 0.9856474 * days) % 360)
    anomaly = math.radians((357.528 + 0.9856003 * days) % 360)
    longitude = mean_longitude + math.radians(
        1.915 * math.sin(anomaly) + 0.020 * math.sin(2 * anomaly)
    )
    tilt = math.radians(23.439 - 0.0000004 * days)
    declination = math.asin(math.sin(tilt) * math.sin(longitude))
    ascension = math.atan2(math.cos(tilt) * math.sin(longitude), math.cos(longitude))
    sidereal_deg = (280.46062 + 360.98564737 * days) % 360
    hour_angle = math.radians(sidereal_deg + lon) - ascension
    phi = math.radians(lat)
    altitude = math.asin(
        math.sin(phi) * math.sin(declination)
        + math.cos(phi) * math.cos(declination) * math.cos(hour_angle)
    )
    turned = (math.degrees(hour_angle) + 180.0) % 360.0 - 180.0
    return Sun(math.degrees(altitude), turned)
