"""Decide which city a person means."""

from bot.gazetteer import rank
from bot.gazetteer.complete import complete as complete
from bot.gazetteer.index import CityIndex
from bot.gazetteer.match import SHOWN, Hit, best, exact, exactly, nearly, split
from bot.gazetteer.model import Ambiguous, City, Found, NotFound, Resolution
from bot.gazetteer.names import NICKNAME
from bot.gazetteer.normalise import LONGEST

OTHERS = 4
OTHERS_WITHIN = 6.5
"""Lesser cities named beneath a famous one: their score may be so much lower (10 000 times the people)."""

WEAK = 6.6
"""Score of an exact name under which slips are thought of all the same: some alternate name of a
hamlet, or a machine-made romanisation of a village's."""

DOUBLE_KM2 = 0.05
"""Square of degrees within which two of one name are one city that stands twice in GeoNames."""


def resolve(query: str, cities: CityIndex) -> Resolution:
    """Return what `query` names: a city key, or free text as people type it. Never raises."""
    text = query[:LONGEST].strip()
    city = cities.by_key(text)
    if city is not None:
        return Found(city)
    parts = split(text, cities)
    if not parts or not any(char.isalnum() for char in text):
        return NotFound(query)
    whole = " ".join(parts)

    if cities.names_no_city(whole):
        large = [hit for hit in exact(whole, (), cities) if _is_namesake(hit.row, whole, cities)]
        if not large:
            near = best(exact(whole, (), cities))
            return NotFound(query, tuple(cities.city(hit.row) for hit in near[:SHOWN]))
        return _decide(query, best(large), cities)

    hits = best(exactly(parts, cities))
    if not hits or hits[0].score < WEAK:
        hits = best([*hits, *nearly(parts, cities)])
    believed = [hit for hit in hits if hit.trust >= 0]
    if not believed:
        return NotFound(query, tuple(cities.city(hit.row) for hit in hits[:SHOWN]))
    return _decide(query, believed, cities)


def _decide(query: str, hits: list[Hit], cities: CityIndex) -> Resolution:
    """Return the best of believed hits, or ask if another comes too close."""
    best = cities.city(hits[0].row)
    rivals = [
        hit
        for hit in hits[1:]
        if hit.score > hits[0].score - rank.ASK_BELOW and not _is_double(best, cities.city(hit.row))
    ]
    if rivals:
        return Ambiguous(query, tuple(cities.city(hit.row) for hit in hits[:SHOWN]))
    others = [hit for hit in hits[1:] if hit.score > hits[0].score - OTHERS_WITHIN]
    return Found(best, tuple(cities.city(hit.row) for hit in others[:OTHERS]))


def _is_double(one: City, other: City) -> bool:
    return (
        one.country == other.country
        and (one.lat - other.lat) ** 2 + (one.lon - other.lon) ** 2 < DOUBLE_KM2
    )


def _is_namesake(row: int, folded: str, cities: CityIndex) -> bool:
    """Return whether a large city goes by these very words, though they name a country as well.

    Of a city that is called like its country any name will do: "Singapur" is Singapore.
    """
    city = cities.city(row)
    if city.population < rank.NAMESAKE_PEOPLE:
        return False
    kinds = [kind for other, kind in cities.entries(folded) if other == row]
    return bool(kinds) and (
        min(kinds) <= NICKNAME
        or cities.fold(city.name) == cities.fold(cities.countries[city.country])
    )
