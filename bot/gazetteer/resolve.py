"""Decide which city a person means."""

from functools import lru_cache

from bot.gazetteer.candidates import Hit, best, exact, named, split
from bot.gazetteer.complete import complete as complete
from bot.gazetteer.county import called_for_short, called_like
from bot.gazetteer.decide import decide, decide_between
from bot.gazetteer.elsewhere import with_famous
from bot.gazetteer.index import CityIndex
from bot.gazetteer.keyboard import relaid
from bot.gazetteer.keys import OWN, number_of
from bot.gazetteer.match import greater, nearly
from bot.gazetteer.model import Ambiguous, Found, Note, NotFound, Resolution, Taken
from bot.gazetteer.names import ALTERNATE, NICKNAME, PRIMARY
from bot.gazetteer.normalise import LONGEST
from bot.gazetteer.place import AreaMeant, place_meant
from bot.gazetteer.rank import people_prior
from bot.gazetteer.repair import mend, without_flags, without_postcode
from bot.gazetteer.score import (
    LEFT_OUT,
    LEFT_OUT_PEOPLE,
    LIGHTER_FIRST_BELOW,
    NAMESAKE_PEOPLE,
    RELAID_PEOPLE,
    SHOWN,
    WEAK,
)


@lru_cache(maxsize=16)
def resolve(query: str, cities: CityIndex) -> Resolution:
    """Return what `query` names: a city key, or free text as people type it. Never raises.

    Remembered for a moment: what a question is read by is resolved once more to answer it.
    """
    typed = query[:LONGEST].strip()
    city = cities.by_key(typed)
    if city is not None:
        return Found(city)
    text = without_flags(mend(typed), cities.countries)
    parts = split(text, cities)
    if not parts or not any(char.isalnum() for char in text):
        return NotFound(query)
    area = place_meant(text, cities)
    if isinstance(area, AreaMeant):
        own = [city for city in area.cities if number_of(city.key) >= OWN]
        if len(parts) > 1 and len(own) == 1:
            return Found(own[0])  # Labels write "Kujalleq, Greenland" of what has ties of its own.
        return _namesakes(query, area, cities)
    if area is not None and area.council:
        return Found(area.city, area.others)
    hits = best(named(parts, cities))
    whole = " ".join(parts)
    if not hits and cities.names_no_city(whole):
        near = best(exact(whole, (), cities))
        return NotFound(query, tuple(cities.city(hit.row) for hit in near[:SHOWN]))
    if not hits and (seat := called_like(parts[0]) or _seat_for_short(whole, cities)):
        towns = best(named([seat, *parts[1:]], cities) or named([seat], cities))
        near = [*exact(f"county {seat}", (), cities), *towns]  # "Cork County" is County Cork.
        return NotFound(query, tuple(cities.city(hit.row) for hit in near[:SHOWN]))
    if not hits:
        plain = without_postcode(text)
        if plain is not None:
            parts = split(plain, cities)
            hits = best(named(parts, cities)) if parts else []
        hits = hits or best(_relaid(typed, cities))
    if hits and hits[0].score >= WEAK and not _is_a_by_name_elsewhere(hits[0], cities):
        rivals = _greater(parts, hits, cities)
        if rivals:
            return decide_between(query, hits, rivals, cities)
        return with_famous(query, parts, hits, decide(query, hits, cities), cities)
    near = nearly(parts, cities)
    if any(hit.trust >= 0 for hit in near):
        hits = [hit for hit in hits if not _is_a_by_name_elsewhere(hit, cities)]
    hits = best([*hits, *near])
    if not any(hit.trust >= 0 for hit in hits):
        hits = [*best(_first_alone(parts, cities)), *hits]
    return decide(query, hits, cities)


def _is_a_by_name_elsewhere(top: Hit, cities: CityIndex) -> bool:
    """Return whether it is no city's own name, nor lies where it was said to: "Conception, Chile"."""
    dropped = any(note.kind is Taken.DROPPED for note in top.notes)
    return dropped and top.kind >= ALTERNATE and not cities.has_sisters(top.row)


def _seat_for_short(whole: str, cities: CityIndex) -> str:
    """Return the town of "cork co", "" where nobody knows it: a slip in a city of Colorado is another matter."""
    seat = called_for_short(whole)
    return seat if seat and cities.entries(seat, most=1) else ""


def _namesakes(query: str, area: AreaMeant, cities: CityIndex) -> Ambiguous | NotFound:
    """Return the cities called like an area: a menu if one is large enough to be meant, else near names."""
    name = cities.fold(query)
    large = any(
        city.population >= NAMESAKE_PEOPLE and cities.fold(city.name) == name
        for city in area.cities
    )
    return Ambiguous(query, area.cities) if large else NotFound(query, area.cities)


def _greater(parts: list[str], hits: list[Hit], cities: CityIndex) -> list[Hit]:
    """Return far greater cities that may be meant by a slip, the likeliest first."""
    top = hits[0]
    if (
        len(parts) > 1
        or top.kind == NICKNAME
        or any(note.kind is Taken.REPAIRED for note in top.notes)
    ):
        return []
    if (
        not top.spelt
        and top.kind == PRIMARY
        and cities.city(top.row).population >= LIGHTER_FIRST_BELOW
    ):
        return []  # "City of Roy" is Roy, not Kolkata, the City of Joy.
    return best(greater(parts[0], top, cities))


def _relaid(typed: str, cities: CityIndex) -> list[Hit]:
    """Return the large cities that the same keys name in another keyboard layout."""
    hits = []
    for text in relaid(typed):
        for hit in exact(cities.fold(text), (), cities):
            great = cities.city(hit.row).population >= RELAID_PEOPLE
            if great and hit.kind <= ALTERNATE:
                hit.notes = (Note(Taken.REPAIRED, typed, text),)
                hit.spelt = False
                hits.append(hit)
    return hits


def _first_alone(parts: list[str], cities: CityIndex) -> list[Hit]:
    """Return the cities called like what stands before the first comma, if nothing else can be read."""
    if len(parts) < 2 or cities.names_no_city(parts[0]):
        return []
    hits = []
    for hit in exact(parts[0], (), cities):
        asked_for = hit.is_own and cities.has_sisters(hit.row)
        large = cities.prior(hit.row) >= people_prior(LEFT_OUT_PEOPLE) and hit.kind <= ALTERNATE
        if asked_for or large:
            hit.score -= LEFT_OUT
            hit.notes = (Note(Taken.LEFT_OUT, ", ".join(parts[1:])),)
            hits.append(hit)
    return hits
