"""Tell about which city or pair news is asked, and what newspapers call it."""

from dataclasses import dataclass

from bot.gazetteer.asked import AboutPair
from bot.gazetteer.model import Ambiguous, City, Found, NotFound
from bot.gazetteer.resolve import resolve
from bot.news.search import Subject, usable_names
from bot.pairings.answer import answer
from bot.pairings.model import PairAnswer, PairUnclear
from bot.pairings.world import World


@dataclass(frozen=True, slots=True)
class Asked:
    """News of a city, or of two."""

    city: City
    other: City | None = None


@dataclass(frozen=True, slots=True)
class Unclear:
    """A name that leaves a choice or names nothing; `known` is the other city, if it is told."""

    name: Ambiguous | NotFound
    known: City | None = None


def cities_asked(city: str, other: str | None, world: World) -> Asked | Unclear:
    """Return whose news is meant; of two names, the cities of that name that are paired."""
    if not other:
        found = resolve(city, world.cities)
        return Asked(found.city) if isinstance(found, Found) else Unclear(found)
    match answer(AboutPair(city, other), None, world):
        case PairAnswer(city=one, other=two):
            return Asked(one, two)
        case PairUnclear(unclear=unclear, known=known):
            return Unclear(unclear[0], known)
    # Two names of one city ask about that city.
    return cities_asked(city, None, world)


def subject_of(city: City, other: City | None, world: World) -> Subject:
    """Return the names under which newspapers may write of a city, or of two."""
    names = world.cities.names_of
    return Subject(
        usable_names(city.name, names(city.row)),
        usable_names(other.name, names(other.row)) if other else (),
    )
