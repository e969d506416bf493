"""Tell about which city or pair news is asked, and what newspapers call it."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from babel import Locale

from bot.gazetteer.asked import AboutPair
from bot.gazetteer.model import Ambiguous, City, Found, NotFound
from bot.gazetteer.names import NICKNAME
from bot.gazetteer.resolve import resolve
from bot.news.evidence_areas import country_words, state_codes
from bot.news.evidence_indic import with_anusvara
from bot.news.evidence_meant import Meant
from bot.news.search import Subject, usable_names
from bot.pairings.answer import answer
from bot.pairings.model import PairAnswer, PairUnclear
from bot.pairings.world import World

RIVAL = 2
"""A namesake with half a city's people is written about as if it were the only one."""

WRITTEN_ABOUT = 15_000
"""Papers of its country write so of a namesake of this size, and mean it."""

SHORTEST_WORD = 5
"""Beginnings of a name of fewer letters are no names: what looks like a case of "Hali" is not Halifax."""

NAMED_BY_REGION = frozenset({"AU", "CA", "GB", "US"})

_KIND_OF_AREA = re.compile(
    r" (?:department|region|province|county|state|district|governorate|oblast|prefecture|voivodeship)$"
)

_TELLS_APART = re.compile(
    r"[ -](?:am|an der|im|in der|upon|on|under|sur|sous|nad|pod|[(/])[ -]?(?=\w)"
)


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
    """Return under which names newspapers may write of a city, or of two, and what tells it apart."""
    one = _meant(city, world)
    two = _meant(other, world) if other else None
    return Subject(
        usable_names(city.name, one.names),
        usable_names(other.name, two.names) if other and two else (),
        short=_short(city, world),
        other_short=_short(other, world) if other else "",
        area=_told_apart_by(city, world),
        home=_home(city, world),
        other_home=_home(other, world) if other else "",
        city=one,
        other=two,
    )


def _short(city: City, world: World) -> str:
    """Return the city's name without what only tells it apart: "Frankfurt" of Frankfurt am Main."""
    found = _TELLS_APART.search(city.name)
    short = city.name[: found.start()] if found else ""
    meant = resolve(short, world.cities) if short else None
    return short if isinstance(meant, Found) and meant.city == city else ""


def _rivals(city: City, world: World) -> list[City]:
    return [
        one
        for one in world.cities.named(city.name)
        if one.row != city.row
        and one.name == city.name
        and one.population * RIVAL >= city.population
    ]


def _home(city: City, world: World) -> str:
    """Return the country whose papers mean the city by its name: not where a rival is there, or is larger."""
    is_meant = all(
        one.country != city.country and one.population <= city.population
        for one in _rivals(city, world)
    )
    return city.country if is_meant else ""


def _told_apart_by(city: City, world: World) -> str:
    """Return the English name of the area that tells a city from great namesakes, "" if it has none."""
    rivals = _rivals(city, world)
    country = Locale("en").territories.get(city.country, "")
    # Papers write "Cambridge, England" and "Paris, Texas", also abroad.
    if city.country in NAMED_BY_REGION or any(one.country == city.country for one in rivals):
        country = city.region or country
    return country if rivals and country != city.name else ""


def _meant(city: City, world: World) -> Meant:
    cities = world.cities
    known = cities.names_of(city.row)
    short = _short_names(city, known, world)
    written = (with_anusvara(name) for name in known)
    names = tuple(dict.fromkeys((*usable_names(cities.fold(city.name), known), *short, *written)))
    own = cities.fold(city.name)
    sensible = tuple(
        n
        for n in names
        if n == own
        or not (
            cities.names_no_city(n) or (_is_code(n) and n not in short) or _is_beginning(n, own)
        )
    )
    # In some language Nice is "Nis": whose own name is another's is no namesake of Niš.
    namesakes = [
        one
        for one in cities.named(city.name)
        if one.row != city.row and cities.fold(one.name)[:4] == own[:4]
    ]
    # Newcastle upon Tyne is mostly written Newcastle, and so is that of New South Wales.
    # Who shares but a byname is not meant by the area alone: an Old Town in Ukraine beside Baltimore.
    called_so = {
        one.row: one for name in sensible if name[:2] == own[:2] for one in cities.named(name)
    }
    called_so.pop(city.row, None)
    # Vienne in France is what the French call Vienna.
    theirs = {one.row for one in namesakes} | {
        one.row for one in called_so.values() if cities.fold(one.name) in sensible
    }
    return Meant(
        sensible,
        city.row,
        areas=_areas(city, world),
        # A region called after its chief town says no more than the town does: Nova Gorica.
        elsewhere=frozenset().union(
            *(_areas(one, world) - {cities.fold(one.name)} for one in called_so.values())
        ),
        sisters=_sisters(city.row, world) - {own},
        their_sisters=frozenset().union(*(_sisters(row, world) for row in theirs)),
        country=city.country,
        rival_countries=frozenset(
            one.country for one in called_so.values() if one.population >= WRITTEN_ABOUT
        ),
        sister_rows=_partners(city.row, world) - {city.row},
        their_rows=frozenset().union(*(_partners(row, world) for row in theirs)),
        places=cities,
    )


def _is_beginning(name: str, own: str) -> bool:
    """Return whether a name is but the beginning of the city's own: "Hali" of Halifax, but not Cluj of Cluj-Napoca."""
    left = own.removeprefix(name)
    return len(name) < SHORTEST_WORD and left != own and len(left) > 2 and left[0] != " "


def _short_names(city: City, known: Sequence[str], world: World) -> tuple[str, ...]:
    """Return the names of three Latin letters a language has for the city and for no greater one: Åbo, Beč."""
    cities = world.cities
    return tuple(
        name
        for name in known
        if len(name) == 3
        and name.isascii()
        and any((row, kind) == (city.row, NICKNAME) for row, kind in cities.entries(name)[:1])
    )


def _is_code(name: str) -> bool:
    return len(name) < (4 if name < "\u0370" else 3) and name < "\u2e80"


def _areas(city: City, world: World) -> frozenset[str]:
    region = world.cities.fold(city.region)
    # Headlines say Cajamarca for Cajamarca Department.
    said = _KIND_OF_AREA.sub("", region)
    told = {region} | {said} - {world.cities.fold(city.name)}
    return frozenset(told - {""}) | country_words(city.country) | state_codes(region)


def _partners(row: int, world: World) -> frozenset[int]:
    return frozenset(partner for partner, _ in world.pairings.partners(row))


def _sisters(row: int, world: World) -> frozenset[str]:
    """Return the names of a city's sisters as they are mostly called: none that is a common word."""
    cities = world.cities
    folded = set()
    for partner, _ in world.pairings.partners(row):
        folded.add(cities.fold(cities.city(partner).name))
    return frozenset(n for n in folded if len(n) > 3 and not cities.names_no_city(n))
