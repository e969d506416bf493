"""Suggest plausible future sisters of a city, each with reasons a person can check.

A suggestion, never a fact: the caller labels it so.
"""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from babel.languages import get_official_languages

from bot.gazetteer.index import KINDS
from bot.gazetteer.model import City
from bot.pairings.on_record import shared_sisters
from bot.pairings.paths import neighbours
from bot.pairings.world import World

LARGEST_RATIO = 3.0
"""Beyond three times the size two cities are no longer of a size."""

LATITUDE_DEGREES = 5.0
"""About 550 km: day length and, by and large, the seasons are alike."""

TROPIC, SUBTROPIC, TEMPERATE, POLAR = 23.4, 35.0, 55.0, 66.6
"""Where one band of latitude ends and the next begins, degrees from the equator."""

COASTAL_KM, INLAND_KM = 10, 50
"""Up to here from the sea a city is coastal; from there on it is inland; between it is neither."""

WEIGHTS = {
    "size": 3.0,
    "shared": 3.0,
    "latitude": 1.5,
    "language": 1.5,
    "coast": 1.0,
    "ties": 1.0,
}
MOST_SHARED = 3
"""More shared sisters than these count no higher."""

PER_COUNTRY = 2
POOL = 400
"""Best by score that are looked at one by one: one country alone may fill the first hundreds."""


@dataclass(frozen=True, slots=True)
class SimilarSize:
    """Both have about as many people."""

    population: int
    other: int


@dataclass(frozen=True, slots=True)
class SimilarLatitude:
    """Both lie as far from the equator, in the same band: tropical, subtropical, temperate,
    subpolar or polar. By latitude alone: height and sea currents are not in our data."""

    degrees: float
    other: float
    band: str


@dataclass(frozen=True, slots=True)
class SharedSisters:
    """Both are sisters of `cities` already."""

    cities: tuple[City, ...]


@dataclass(frozen=True, slots=True)
class SharedLanguages:
    """The two countries share official languages (CLDR), as language codes."""

    codes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class CountryTies:
    """Between the two countries `pairings` listed ones exist already."""

    pairings: int


@dataclass(frozen=True, slots=True)
class SameShore:
    """Both lie at the sea (`coastal`: at most 10 km away), or both far inland (50 km or more)."""

    coastal: bool


Reason = SimilarSize | SimilarLatitude | SharedSisters | SharedLanguages | CountryTies | SameShore


@dataclass(frozen=True, slots=True)
class PossibleSister:
    """A city that may become a sister, and what speaks for it, weightiest first."""

    city: City
    reasons: tuple[Reason, ...]


def match(city: City, world: World, limit: int = 5) -> tuple[PossibleSister, ...]:
    """Return up to `limit` suggestions, best first, at most two of one country.

    Suggested are places abroad of the same kind that take part in the network (they have a listed
    sister), with nothing on record between the two, ended ties included. Each has two reasons at least.
    """
    graph, cities = world.pairings, world.cities
    rows = graph.rows
    scores, shared_counts, ties = _score(city, world)
    barred = {city.row, *(row for row, _ in graph.partners(city.row))}
    abroad = cities.country_numbers[rows] != cities.country_codes.index(city.country)
    same_kind = cities.kind_numbers[rows] == KINDS.index(city.kind)
    scores[~(abroad & same_kind & (graph.listed_counts > 0))] = 0.0
    found: list[PossibleSister] = []
    per_country: dict[str, int] = {}
    # The row settles equal scores, so that the same question has the same answer.
    for node in np.lexsort((rows, -scores))[:POOL]:
        row = int(rows[node])
        other = cities.city(row)
        if scores[node] <= 0.0 or row in barred or per_country.get(other.country, 0) == PER_COUNTRY:
            continue
        reasons = _reasons(city, other, world, int(shared_counts[node]), int(ties[node]))
        if len(reasons) < 2:
            continue
        per_country[other.country] = per_country.get(other.country, 0) + 1
        found.append(PossibleSister(other, reasons))
        if len(found) == limit:
            break
    return tuple(found)


def band_of(latitude: float) -> str:
    """Return the band of a latitude in degrees: tropical, subtropical, temperate, subpolar, polar."""
    distance = abs(latitude)
    for limit, band in (
        (TROPIC, "tropical"),
        (SUBTROPIC, "subtropical"),
        (TEMPERATE, "temperate"),
        (POLAR, "subpolar"),
    ):
        if distance <= limit:
            return band
    return "polar"


def _score(
    city: City, world: World
) -> tuple[npt.NDArray[np.float64], npt.NDArray[np.int64], npt.NDArray[np.int64]]:
    """Return for every node its score, its shared sisters and the ties between the countries."""
    graph, cities = world.pairings, world.cities
    rows = graph.rows
    size = _closeness(
        np.abs(np.log(np.maximum(cities.populations[rows], 1) / max(city.population, 1))),
        np.log(LARGEST_RATIO),
    )
    size[(cities.populations[rows] == 0) | (city.population == 0)] = 0.0
    latitudes = np.abs(cities.coordinates[rows, 0].astype(np.float64))
    latitude = _closeness(np.abs(latitudes - abs(city.lat)), LATITUDE_DEGREES)
    shared = _shared_counts(city, world)
    countries = cities.country_numbers[rows]
    ties = _ties_by_country(city, world)
    speaks = np.zeros(len(cities.country_codes))
    for number, code in enumerate(cities.country_codes):
        speaks[number] = bool(_shared_languages(city.country, code))
    scores = (
        WEIGHTS["size"] * size
        + WEIGHTS["shared"] * np.minimum(shared, MOST_SHARED) / MOST_SHARED
        + WEIGHTS["latitude"] * latitude
        + WEIGHTS["language"] * speaks[countries]
        + WEIGHTS["coast"] * _same_shore(cities.coast_km[rows], int(cities.coast_km[city.row]))
        + WEIGHTS["ties"] * (ties / max(1, int(ties.max(initial=0))))[countries]
    )
    return scores, shared, ties[countries]


def _closeness(difference: npt.NDArray[np.floating], limit: float) -> npt.NDArray[np.float64]:
    """Return 1 where there is no difference, 0 from `limit` on."""
    closeness: npt.NDArray[np.float64] = np.maximum(0.0, 1.0 - difference / limit)
    return closeness


def _same_shore(coast_km: npt.NDArray[np.uint8], here_km: int) -> npt.NDArray[np.bool_]:
    """Return where the city is coastal or inland as the one `here_km` from the sea is."""
    if here_km <= COASTAL_KM:
        return coast_km <= COASTAL_KM
    return (coast_km >= INLAND_KM) & (here_km >= INLAND_KM)


def _shared_counts(city: City, world: World) -> npt.NDArray[np.int64]:
    """Return for every node how many listed sisters it shares with `city`."""
    graph = world.pairings
    node = graph.node_of(city.row)
    if node is None:
        return np.zeros(len(graph.rows), np.int64)
    _, sisters = neighbours(graph, np.array([node], np.int64))
    _, reached = neighbours(graph, sisters)
    return np.bincount(reached, minlength=len(graph.rows)).astype(np.int64)


def _ties_by_country(city: City, world: World) -> npt.NDArray[np.int64]:
    """Return, by number of country, the listed pairings it has with the country of `city`."""
    graph, cities = world.pairings, world.cities
    countries = cities.country_numbers[graph.rows]
    here = np.flatnonzero(countries == cities.country_codes.index(city.country))
    _, partners = neighbours(graph, here)
    return np.bincount(countries[partners], minlength=len(cities.country_codes)).astype(np.int64)


def _shared_languages(country: str, other: str) -> tuple[str, ...]:
    return tuple(sorted(set(get_official_languages(country)) & set(get_official_languages(other))))


def _reasons(city: City, other: City, world: World, shared: int, ties: int) -> tuple[Reason, ...]:
    reasons: list[Reason] = []
    if shared:
        reasons.append(SharedSisters(shared_sisters(city, other, world)))
    if city.population and other.population:
        larger, smaller = sorted((city.population, other.population), reverse=True)
        if larger <= LARGEST_RATIO * smaller:
            reasons.append(SimilarSize(city.population, other.population))
    band = band_of(city.lat)
    near = abs(abs(city.lat) - abs(other.lat)) <= LATITUDE_DEGREES
    if near and band == band_of(other.lat):
        reasons.append(SimilarLatitude(city.lat, other.lat, band))
    if _same_shore(world.cities.coast_km[[other.row]], int(world.cities.coast_km[city.row])).all():
        reasons.append(SameShore(int(world.cities.coast_km[city.row]) <= COASTAL_KM))
    if languages := _shared_languages(city.country, other.country):
        reasons.append(SharedLanguages(languages))
    if ties:
        reasons.append(CountryTies(ties))
    return tuple(reasons)
