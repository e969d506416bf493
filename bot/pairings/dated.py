"""Find ties by their dates: the oldest ones, and the anniversaries to come."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from bot.gazetteer.distance import distance_km
from bot.gazetteer.model import City
from bot.pairings.anniversary import Anniversary, next_anniversary
from bot.pairings.model import Bond, Sister, Standing
from bot.pairings.on_record import sisters_of
from bot.pairings.world import World

MOST_SHOWN = 25
"""Anniversaries of the whole world that are told for one month; the next ones first."""

ROUND = 5
"""People make more of every fifth year."""


@dataclass(frozen=True, slots=True)
class Celebrated:
    """A tie with the round anniversary it comes to next."""

    city: City
    sister: Sister
    anniversary: Anniversary


@dataclass(frozen=True, slots=True)
class Anniversaries:
    """Round anniversaries to come, the next first: a city's, or the world's in one month.

    `month` is 1 to 12, 0 for any. `more` are those beyond the ones that are told.
    """

    city: City | None
    month: int
    ties: tuple[Celebrated, ...]
    more: int = 0


def anniversaries(city: City | None, month: int, world: World, today: date) -> Anniversaries:
    """Return the round anniversaries to come of a city, or of all cities in `month`.

    With a month only ties whose day is on record count; without a city and a month it is this one.
    """
    if city is None and not month:
        month = today.month
    found = []
    for end, sister in _ties(city, world):
        coming = next_round(sister.bond, today)
        if coming is not None and (
            not month or (coming.on is not None and coming.on.month == month)
        ):
            found.append(Celebrated(end, sister, coming))
    if city is None:
        found = [
            each for each in found if each.anniversary.on and _soon(each.anniversary.on, today)
        ]
    found.sort(key=lambda each: (_order(each.anniversary), each.city.key, each.sister.city.key))
    return Anniversaries(city, month, tuple(found[:MOST_SHOWN]), max(0, len(found) - MOST_SHOWN))


def next_round(bond: Bond, today: date) -> Anniversary | None:
    """Return the bond's next round anniversary, today's included; None if no year is on record."""
    coming = next_anniversary(bond, today)
    if coming is None or coming.is_round:
        return coming
    later = ROUND - coming.years % ROUND
    on = None if coming.on is None else _years_on(coming.on, bond.since, later)
    return Anniversary(coming.years + later, coming.year + later, on)


def _years_on(day: date, since: str, years: int) -> date:
    """Return the same day `years` later; what began on 29 February has it again in leap years."""
    year = day.year + years
    leap = since.endswith("-02-29") and (year % 4 == 0 and (year % 100 != 0 or year % 400 == 0))
    return date(year, 2, 29) if leap else day.replace(year=year)


def _ties(city: City | None, world: World) -> Iterator[tuple[City, Sister]]:
    if city is not None:
        yield from ((city, sister) for sister in sisters_of(city, world))
        return
    for row, other, bond in world.pairings.dated():
        if len(bond.since) == len("YYYY-MM-DD") and bond.standing is Standing.LISTED:
            first, second = world.cities.city(row), world.cities.city(other)
            yield first, Sister(second, bond, distance_km(first, second))


def _soon(on: date, today: date) -> bool:
    """Return whether a day lies within the year to come: the next time the month comes round."""
    return (on.year - today.year) * 12 + on.month - today.month < 12


def _order(coming: Anniversary) -> tuple[int, int, int]:
    # Where only the year is on record it stands behind the days of that year.
    return (
        (coming.year, 13, 0) if coming.on is None else (coming.year, coming.on.month, coming.on.day)
    )
