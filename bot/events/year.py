"""Tell what a server's year was made of, and which year is due to be told."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from bot.gazetteer.index import CityIndex
from bot.gazetteer.model import City

LATE = timedelta(days=30)
"""A year that could not be told for so long is not told any more: nobody asks for it in spring."""

SHARED_BY = 3
"""Members who must have the same home before it is shown: whose home it is stays their own affair."""


@dataclass(frozen=True, slots=True)
class Meeting:
    """An event that took place: the keys of its cities ("" for none), and how many meant to come."""

    city: str
    other: str
    going: int


@dataclass(frozen=True, slots=True)
class Touched:
    """A city of the year: how many events it took part in, how many members are at home there."""

    city: City
    meetings: int
    members: int


@dataclass(frozen=True, slots=True)
class ServerYear:
    """The cities that a server's events and members touched in a year, the most often met first.

    `home` is the server's own city, None where it has none. `pairs` are the cities that met, each
    pair once. `meetings` counts the events, `going` how often somebody meant to come.
    """

    year: int
    home: City | None
    meetings: int
    going: int
    cities: tuple[Touched, ...]
    pairs: tuple[tuple[City, City], ...]

    @property
    def is_empty(self) -> bool:
        return not self.cities


def server_year(
    year: int,
    home: City | None,
    meetings: Iterable[Meeting],
    homes: Mapping[str, int],
    cities: CityIndex,
) -> ServerYear:
    """Return what `meetings`, and the `homes` of members (how many by city key), make of a year.

    An event of one city met the server's own. Cities the atlas does not know any more are left out.
    """
    met: Counter[str] = Counter()
    pairs: Counter[tuple[str, str]] = Counter()
    found: dict[str, City] = {}

    def known(key: str) -> bool:
        city = cities.by_key(key) if key else None
        if city is not None:
            found[key] = city
        return city is not None

    held = list(meetings)
    for meeting in held:
        keys = list(dict.fromkeys(k for k in (meeting.city, meeting.other) if known(k)))
        met.update(keys)
        if len(keys) == 1 and home is not None and home.key != keys[0]:
            found[home.key] = home
            keys.insert(0, home.key)
        if len(keys) == 2:
            first, second = sorted(keys)
            pairs[first, second] += 1
    members = {key: n for key, n in homes.items() if n >= SHARED_BY and known(key)}
    touched = [Touched(found[key], met[key], members.get(key, 0)) for key in {*met, *members}]
    touched.sort(key=lambda one: (-one.meetings, -one.members, one.city.name, one.city.key))
    return ServerYear(
        year,
        home,
        len(held),
        sum(meeting.going for meeting in held),
        tuple(touched),
        tuple((found[a], found[b]) for (a, b), _ in pairs.most_common()),
    )


def bounds(year: int, zone: ZoneInfo) -> tuple[datetime, datetime]:
    """Return the first instant of the year on clocks of `zone`, and the first of the next one."""
    return datetime(year, 1, 1, tzinfo=zone), datetime(year + 1, 1, 1, tzinfo=zone)


def year_to_show(now: datetime, zone: ZoneInfo) -> int:
    """Return which year is shown to somebody who asks: in January still the one just over."""
    local = now.astimezone(zone)
    return local.year - 1 if local.month == 1 else local.year


def due_year(since: datetime, told: int | None, now: datetime, zone: ZoneInfo) -> int | None:
    """Return the year that is to be told now without anybody asking, None if none is.

    A year is told on the second of January at ten, when its last evening is over, or as soon after
    that as can be within a month. `since` is when this was switched on: what was over before
    then is not told; `told` is the last year that was.
    """
    local = now.astimezone(zone)
    year, moment = local.year - 1, datetime(local.year, 1, 2, 10, tzinfo=zone)
    late = not moment <= now < moment + LATE
    return None if late or since >= moment or (told or 0) >= year else year
