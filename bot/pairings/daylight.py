"""Tell whether it is day in a city."""

import math
from datetime import UTC, datetime

from bot.gazetteer.model import City

HORIZON_DEG = -0.833
"""Altitude of the sun's middle when its edge rises, refraction included."""


def is_day(city: City, now: datetime) -> bool:
    """Return whether the sun is up in `city` at the instant `now` (aware).

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
    hour_angle = math.radians(sidereal_deg + city.lon) - ascension
    lat = math.radians(city.lat)
    altitude = math.asin(
        math.sin(lat) * math.sin(declination)
        + math.cos(lat) * math.cos(declination) * math.cos(hour_angle)
    )
    return math.degrees(altitude) > HORIZON_DEG
