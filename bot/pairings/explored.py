"""Answer what exploring asks: a chain, shared sisters, cities nearby, one country's, a match."""

from dataclasses import dataclass

from bot.gazetteer.areas import AreaKind
from bot.gazetteer.asked import Narrowing
from bot.gazetteer.model import City
from bot.pairings import match
from bot.pairings.explore import most_connected
from bot.pairings.match import PossibleSister
from bot.pairings.model import Bond, Connected, Narrowed, Nearby
from bot.pairings.narrow import narrow
from bot.pairings.near import near
from bot.pairings.on_record import answer_city, shared_sisters
from bot.pairings.paths import bonds_along, shortest_path
from bot.pairings.world import World


@dataclass(frozen=True, slots=True)
class Chain:
    """The shortest chain over listed pairings, both ends included; empty if there is none.

    `steps` bind each station to the next.
    """

    city: City
    other: City
    stations: tuple[City, ...]
    steps: tuple[Bond, ...] = ()


@dataclass(frozen=True, slots=True)
class Shared:
    """The sisters that two cities share."""

    city: City
    other: City
    sisters: tuple[City, ...]


@dataclass(frozen=True, slots=True)
class Suggested:
    """Cities that may become sisters, best first: a suggestion, never a fact."""

    city: City
    suggestions: tuple[PossibleSister, ...]


@dataclass(frozen=True, slots=True)
class Most:
    """The most connected cities of a country (ISO code), or of the world (None)."""

    country: str | None
    cities: tuple[Connected, ...]


Explored = Chain | Shared | Nearby | Narrowed | Suggested | Most

OF_TWO = frozenset({"path", "common"})
"""What is explored between two cities; all else but `top` begins at one."""


def between(what: str, city: City, other: City, world: World) -> Explored:
    """Return what `/explore what` finds between two cities."""
    if what == "common":
        return Shared(city, other, shared_sisters(city, other, world))
    rows = shortest_path(world.pairings, city.row, other.row)
    steps = bonds_along(world.pairings, rows)
    return Chain(city, other, tuple(world.cities.city(row) for row in rows), steps)


def around(what: str, city: City, given: str, world: World) -> Explored:
    """Return what `/explore what` finds from one city; `given` are the kilometres or the country."""
    match what:
        case "near":
            return Nearby(city, int(given), near(city, world, int(given)))
        case "country":
            country = world.cities.areas.by_key(AreaKind.COUNTRY, given)
            return narrow(answer_city(city, world), Narrowing(country), world)
    return Suggested(city, match.match(city, world))


def top(country: str | None, world: World) -> Most:
    """Return the most connected cities."""
    return Most(country, most_connected(world, country))
