"""Write an answer as the JSON object that `ask --json` promises."""

from collections.abc import Callable, Iterable
from typing import Any

from bot.gazetteer.asked import NoQuestion
from bot.gazetteer.model import Ambiguous, City, NotFound
from bot.pairings.answer import sisters_of
from bot.pairings.model import (
    Answer,
    EndedOnly,
    Neighbour,
    NoCityGiven,
    NoneOnRecord,
    PairAnswer,
    PairUnclear,
    Sister,
    SisterCities,
    Status,
)
from bot.pairings.provenance import Articles, articles_in, source_links
from bot.pairings.world import World

CountryName = Callable[[str], str]
"""The English name of an ISO 3166-1 alpha-2 code."""


def outcome_of(answer: Answer) -> str:
    """Return the contract's word for the outcome.

    Of a pair it is what binds the two: listed, reported, ended, or none.
    """
    match answer:
        case SisterCities(listed=listed):
            return "listed" if listed else "reported"
        case NoneOnRecord():
            return "none"
        case PairAnswer(sister=sister):
            if sister is None:
                return "none"
            ended = sister.bond.status is Status.ENDED
            return "ended" if ended else sister.bond.standing.value
        case EndedOnly():
            return "ended"
        case Ambiguous():
            return "ambiguous"
        case NotFound():
            return "not_found"
        case PairUnclear(unclear=unclear):
            # A name nobody knows is the greater trouble: no menu can mend it.
            missing = any(isinstance(resolution, NotFound) for resolution in unclear)
            return "not_found" if missing else "ambiguous"
        case NoCityGiven():
            return "no_city"
        case NoQuestion():
            return "no_question"


def as_json(answer: Answer, text: str, world: World, country_name: CountryName) -> dict[str, Any]:
    """Return `answer` as JSON values; `text` is the answer in words. Unknown facts are null.

    `sisters` holds every pairing of `city` on record, ended ones too.
    """
    city: City | None = None
    candidates: Iterable[City] = ()
    nearest: tuple[Neighbour, ...] = ()
    pair: dict[str, Any] | None = None
    match answer:
        case SisterCities(city=city, others=candidates):
            pass
        case NoneOnRecord(city=city, nearest=nearest, others=candidates):
            pass
        case EndedOnly(city=city, nearest=nearest, others=candidates):
            pass
        case PairAnswer(city=city):
            pair = _pair(answer, country_name)
        case PairUnclear(unclear=unclear, known=city):
            candidates = [c for resolution in unclear for c in _near(resolution)]
        case Ambiguous() | NotFound():
            candidates = _near(answer)
    sisters = () if city is None else sisters_of(city, world)
    articles = articles_in(world.facts)
    written: dict[str, Any] = {
        "outcome": outcome_of(answer),
        "city": None if city is None else city_as_json(city, country_name),
        "sisters": [] if city is None else [_sister(city, s, articles) for s in sisters],
        "candidates": [city_as_json(candidate, country_name) for candidate in candidates],
        "nearest": [
            city_as_json(neighbour.city, country_name)
            | {"distance_km": round(neighbour.distance_km, 1), "listed": neighbour.listed}
            for neighbour in nearest
        ],
        "text": text,
    }
    if pair is not None:
        written["pair"] = pair
    return written


def city_as_json(city: City, country_name: CountryName) -> dict[str, Any]:
    """Return a city as the contract writes it."""
    return {
        "id": city.key,
        "name": city.name,
        "region": city.region,
        "country": city.country,
        "country_name": country_name(city.country),
        "lat": round(city.lat, 5),
        "lon": round(city.lon, 5),
        "population": city.population,
        "timezone": city.timezone,
    }


def _sister(city: City, sister: Sister, articles: Articles) -> dict[str, Any]:
    bond = sister.bond
    return {
        "id": sister.city.key,
        "name": sister.city.name,
        "country": sister.city.country,
        "kind": bond.kind or None,
        "since": bond.since or None,
        "suspended": bond.suspended or None,
        "ended": bond.ended or None,
        "status": bond.status.value,
        "standing": bond.standing.value,
        "distance_km": round(sister.distance_km, 1),
        "status_source": bond.status_source or None,
        "caution": bond.caution or None,
        "sources": [
            {"name": link.name, "url": link.url}
            for link in source_links(bond, city, sister.city, articles)
        ],
        "pages": list(bond.pages),
        "last_seen": bond.last_seen or None,
        "notes": sorted(bond.notes),
    }


def _pair(answer: PairAnswer, country_name: CountryName) -> dict[str, Any]:
    sister = answer.sister
    return {
        "other": city_as_json(answer.other, country_name),
        "paired": answer.paired,
        "standing": None if sister is None else sister.bond.standing.value,
        "distance_km": round(answer.distance_km, 1),
        "chain": [city_as_json(city, country_name) for city in answer.chain],
        "shared": [city_as_json(city, country_name) for city in answer.shared],
    }


def _near(resolution: Ambiguous | NotFound) -> tuple[City, ...]:
    match resolution:
        case Ambiguous(candidates=candidates):
            return candidates
        case NotFound(near=near):
            return near
