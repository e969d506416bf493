"""Tell the local time of cities, and how far apart their clocks are."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from bot.gazetteer.model import City


def local_time(city: City, now: datetime) -> datetime | None:
    """Return `now` (aware) on the clock of `city`, None if its time zone is unknown."""
    if not city.timezone:
        return None
    try:
        return now.astimezone(ZoneInfo(city.timezone))
    except (ZoneInfoNotFoundError, ValueError):
        # GeoNames may name a zone younger than this machine's time zone database.
        return None


def hours_apart(a: City, b: City, now: datetime) -> timedelta | None:
    """Return how far the clock of `b` is ahead of that of `a` at `now`; negative if behind.

    None if either time zone is unknown. The instant matters: summer time starts on other days
    elsewhere.
    """
    here, there = local_time(a, now), local_time(b, now)
    if here is None or there is None:
        return None
    offset_here, offset_there = here.utcoffset(), there.utcoffset()
    if offset_here is None or offset_there is None:
        return None
    return offset_there - offset_here
