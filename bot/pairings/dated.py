"""Find ties by their dates: the oldest ones, and the anniversaries to come."""

from calendar import isleap
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date

from bot.gazetteer.areas import Area
from bot.gazetteer.asked import When
from bot.gazetteer.distance import distance_km
from bot.gazetteer.model import City, Note
from bot.pairings.anniversary import Anniversary, next_anniversary
from bot.pairings.model import Bond, Festive, Sister, Standing
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
    """Round anniversaries, the next first: a city's, an area's, or the world's in one month or year.

    `month` is 1 to 12, 0 for any; `year` is 0 where none was named. `more` are those beyond the ones that
    are told.
    """

    city: City | None
    month: int
    ties: tuple[Celebrated, ...]
    more: int = 0
    area: Area | None = None
    year: int = 0
    notes: tuple[Note, ...] = ()


def anniversaries(city: City | None, month: int, world: World, today: date) -> Anniversaries:
    """Return the round anniversaries to come of a city, or of all cities in `month`.

    With a month only ties whose day is on record count; without a city and a month it is this one.
    """
    if city is None and not month:
        month = today.month
    return _coming(Anniversaries(city, month, ()), _ties(city, world), today)


def festive(city: City | None, area: Area | None, when: When, world: World) -> Festive:
    """Return the ties whose anniversaries are asked for: those of the city, of the area, or all."""
    ties = [
        (end, sister)
        for end, sister in _ties(city, world, of_days=False)
        if area is None
        or any(world.cities.lies_in(row, (area.means,)) for row in (end.row, sister.city.row))
    ]
    return Festive(city, area, tuple(ties), when)


def celebrated(asked: Festive, today: date) -> Anniversaries:
    """Return the round anniversaries in the month and year that are asked about, seen from `today`.

    Of this month or a year also those that are past. Where neither is named, of a city the next ones,
    of more those of this month.
    """
    when = asked.when
    month, year = when.month, when.year
    if when.months_ahead is not None:
        months = today.year * 12 + today.month - 1 + when.months_ahead
        month, year = months % 12 + 1, months // 12
    if when.years_ahead is not None:
        year = today.year + when.years_ahead
    if asked.city is None and not month and not year:
        month, year = today.month, today.year
    start = date(year, month or 1, 1) if year else today
    plain = Anniversaries(asked.city, month, (), area=asked.area, year=year, notes=asked.notes)
    return _coming(plain, asked.ties, start)


def _coming(
    plain: Anniversaries, ties: Iterable[tuple[City, Sister]], start: date
) -> Anniversaries:
    """Return `plain` with the next round anniversaries from `start` on that fall into its month and year."""
    found = []
    for end, sister in ties:
        coming = next_round(sister.bond, start)
        if coming is None or (plain.year and coming.year != plain.year):
            continue
        if plain.month and (coming.on is None or coming.on.month != plain.month):
            continue
        if plain.city is None and not plain.year and not (coming.on and _soon(coming.on, start)):
            continue
        found.append(Celebrated(end, sister, coming))
    found.sort(key=lambda each: (_order(each.anniversary), each.city.key, each.sister.city.key))
    return replace(plain, ties=tuple(found[:MOST_SHOWN]), more=max(0, len(found) - MOST_SHOWN))


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
    leap = since.endswith("-02-29") and isleap(year)
    return date(year, 2, 29) if leap else day.replace(year=year)


def _ties(
    city: City | None, world: World, *, of_days: bool = True
) -> Iterator[tuple[City, Sister]]:
    """Yield the ties of a city, or all listed ones whose beginning is on record; `of_days`: the day of it."""
    if city is not None:
        yield from ((city, sister) for sister in sisters_of(city, world))
        return
    for row, other, bond in world.pairings.dated():
        whole = len(bond.since) == len("YYYY-MM-DD")
        if bond.standing is Standing.LISTED and (whole or not of_days):
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
