"""Find the cities that a query may mean, and how likely each is."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from bot.gazetteer import rank
from bot.gazetteer.edits import cost
from bot.gazetteer.index import CityIndex
from bot.gazetteer.names import KIND_PENALTY, WEIGHT_STEPS
from bot.gazetteer.qualifier import Area, Reading, misspelt, readings
from bot.gazetteer.variants import variants

SHOWN = 5
"""Candidates of an ambiguous name, and near names of one not found."""


LABEL = 8.0
"""Added to the city that prints exactly as typed: "name, region, country" must lead back to it."""

QUALIFIED_TRUST = 2.5
"""Taken off what an edit demands where a qualifier agrees: few cities of the world are left then."""

NEAR_SLACK = 1.5
"""How far below belief a name may be to be offered as near."""

COMPARED = 60
"""Misspelt names that are weighed letter by letter: the heaviest for their distance."""

COUNTRY_PRIOR = 9.5
"""What a misspelt country counts as beside misspelt cities."""


_SEPARATORS = re.compile(r"[,;()\[\]|、，،؛\n\t/]+")


@dataclass(slots=True)
class Hit:
    """A city that may be meant: `trust` ≥ 0 means that it is believed."""

    row: int
    score: float
    trust: float = 0.0


def split(text: str, cities: CityIndex) -> list[str]:
    """Return the folded pieces of a query between commas and brackets."""
    return [part for part in map(cities.fold, _SEPARATORS.split(text)) if part]


def best(hits: Iterable[Hit]) -> list[Hit]:
    """Return one hit a city, its best, the likeliest city first."""
    best: dict[int, Hit] = {}
    for hit in hits:
        known = best.get(hit.row)
        if known is None or (hit.trust >= 0, hit.score) > (known.trust >= 0, known.score):
            best[hit.row] = hit
    return sorted(best.values(), key=lambda hit: (-hit.score, hit.row))


def exactly(parts: list[str], cities: CityIndex) -> list[Hit]:
    whole = " ".join(parts)
    hits = exact(whole, (), cities)
    for reading in readings(parts, cities.qualifiers):
        found = exact(reading.name, reading.areas, cities)
        for hit in found:
            hit.score += rank.QUALIFIED - reading.cost
            if len(parts) > 1 and _is_label(hit.row, parts, cities):
                hit.score += LABEL
        hits += found
    return hits


def exact(name: str, areas: tuple[Area, ...], cities: CityIndex) -> list[Hit]:
    hits = []
    for text, slip in ((name, 0.0), *variants(name)):
        for row, kind in cities.entries(text, areas):
            score = cities.prior(row) - KIND_PENALTY[kind] + rank.EXACT - slip
            hits.append(Hit(row, score))
    return hits


def _is_label(row: int, parts: list[str], cities: CityIndex) -> bool:
    """Return whether `parts` are what we print of the city: name, region (if known), country."""
    city = cities.city(row)
    printed = [*split(city.name, cities), *split(city.region, cities)]
    country = (
        cities.qualifiers.find(parts[-1])
        if len(parts) == len(split(city.name, cities)) + bool(city.region) + 1
        else None
    )
    return parts[: len(printed)] == printed and country is not None


def nearly(parts: list[str], cities: CityIndex) -> list[Hit]:
    """Return cities whose names are one or two edits away from the query or from a reading of it."""
    whole = " ".join(parts)
    hits: list[Hit] = []
    for reading in misspelt(parts, cities.qualifiers):
        for hit in exact(reading.name, reading.areas, cities):
            hit.score -= rank.EXACT - rank.QUALIFIED + rank.EDIT * reading.cost
            hit.trust = cities.prior(hit.row) + QUALIFIED_TRUST - rank.trust(len(whole))
            hits.append(hit)
    country = _misspelt_country(whole, cities)
    qualified = [r for r in readings(parts, cities.qualifiers) if len(r.name) > 2 and r.cost < 1]
    texts = [*qualified[:3], Reading(whole)]
    if len(parts) > 1 and qualified:
        texts.pop()
    for edits in (1, 2):
        for reading in texts:
            if edits == 1 or len(reading.name) >= 5:
                hits += _within(edits, reading, cities)
        best = max((hit.score for hit in hits if hit.trust >= 0), default=-1.0)
        # Two edits cost at least 1.5: only a metropolis could still overtake.
        if best >= STOP_AT:
            break
    if country > max((hit.score for hit in hits if hit.trust >= 0), default=-9.0):
        for hit in hits:
            hit.trust = min(hit.trust, -1.0)
    return hits


STOP_AT = 3.5
"""Score from which one-edit hits are taken without looking for two edits."""


def _within(edits: int, reading: Reading, cities: CityIndex) -> list[Hit]:
    demanded = rank.trust(len(reading.name))
    eased = QUALIFIED_TRUST if reading.areas else 0.0
    lightest = int((demanded * edits - eased - NEAR_SLACK) * WEIGHT_STEPS)
    found = cities.scan.near(reading.name, edits, min(255, max(0, lightest)))
    found.sort(key=lambda each: each[2] * 3.0 * WEIGHT_STEPS - cities.weight(each[0]))
    hits = []
    typed = set(reading.name.split())
    for number, name, distance in found[:COMPARED]:
        if set(name.split()) < typed:
            continue  # A word too many is another name, not a slip.
        slip = cost(reading.name, name)
        for row, kind in cities.entries_of(number, reading.areas, most=SHOWN):
            weight = cities.prior(row) - KIND_PENALTY[kind]
            score = weight - rank.EDIT * slip - reading.cost
            if reading.areas:
                score += rank.QUALIFIED
            hits.append(Hit(row, score, weight + eased - demanded * max(distance, int(slip))))
    return hits


def _misspelt_country(whole: str, cities: CityIndex) -> float:
    """Return the score of the likeliest country that the query misspells."""
    slips = [slip for area, slip, _ in cities.qualifiers.near(whole) if cities.has_country(area)]
    return COUNTRY_PRIOR - rank.EDIT * min(slips, default=9.0)
