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

SISTERS_AMONG_LABELS = 4.0
"""Added where two places print alike and one has pairings: it is the one that is talked about here."""

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
    """Return the cities whose names are typed to the letter, with or without a qualifier."""
    whole = " ".join(parts)
    hits = exact(whole, (), cities)
    for reading in readings(parts, cities.qualifiers):
        found = exact(reading.name, reading.areas, cities)
        for hit in found:
            hit.score += rank.QUALIFIED - reading.cost
            if len(parts) > 1 and _is_label(hit.row, parts, cities):
                hit.score += LABEL + SISTERS_AMONG_LABELS * cities.has_sisters(hit.row)
        hits += found
    return hits


def exact(name: str, areas: tuple[Area, ...], cities: CityIndex) -> list[Hit]:
    """Return the cities in `areas` that go by `name` or by another way to write it."""
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
    # One reading a name: "santiago, queretaro" is a state and a city's district by one name.
    qualified = {
        reading.name: reading
        for reading in reversed(list(readings(parts, cities.qualifiers)))
        if len(reading.name) > 2 and reading.cost < 1
    }
    texts = [*reversed(qualified.values())][:MOST_READINGS]
    if not texts or len(parts) == 1:
        texts.append(Reading(whole))
    written_out = any(len(reading.typed) >= WRITTEN_OUT for reading in texts)
    for edits, lightest, below in PASSES:
        for reading in texts:
            # Beside a country or region written out, two slips are looked for in the name alone.
            if edits == 1 or (
                len(reading.name) >= SHORTEST_FOR_TWO and (reading.areas or not written_out)
            ):
                best_score = max((hit.score for hit in hits if hit.trust >= 0), default=NOTHING)
                hits += _within(edits, reading, cities, best_score, lightest, below)
    if country > max((hit.score for hit in hits if hit.trust >= 0), default=-9.0):
        for hit in hits:
            hit.trust = min(hit.trust, -1.0)
    return hits


HEAVY = 6.0
"""Weight of the names that are scanned first, of cities from 5 000 people: 40 % of all. Mostly their
best hit then spares the scan of the others, which cannot come near it."""

PASSES = ((1, HEAVY, 13.0), (1, 0.0, HEAVY), (2, HEAVY, 13.0), (2, 0.0, HEAVY))
"""Edits, and from which weight up to which names are scanned."""

WRITTEN_OUT = 6
"""Letters from which a qualifier is surely meant as one; codes and "city" end many names."""

MOST_READINGS = 2
"""Readings with a qualifier whose names are thought misspelt, each at the price of a scan."""

SHORTEST_FOR_TWO = 5
"""Letters from which two edits are thought of."""

CHEAPEST_EDIT = 0.75

NOTHING = -99.0
"""Score of no city at all."""

FUZZY_PENALTY = (0.0, 0.4, 0.5, 1.0, 0.5)
"""What a kind of name takes off besides where it is misspelt: fewer slips are made in rare names."""


def _within(
    edits: int,
    reading: Reading,
    cities: CityIndex,
    best_score: float,
    lightest: float,
    below: float,
) -> list[Hit]:
    """Return what `reading` may mean at `edits` edits; what cannot come near `best_score` is left out."""
    demanded = rank.trust(len(reading.name))
    eased = QUALIFIED_TRUST if reading.areas else 0.0
    bonus = (rank.QUALIFIED if reading.areas else 0.0) - reading.cost
    floor = demanded * edits - eased - (NEAR_SLACK if edits == 1 else 0.0)
    cheapest = rank.EDIT * CHEAPEST_EDIT
    worst = best_score - rank.ASK_BELOW
    floor = max(floor, lightest, worst + cheapest * edits - bonus)
    if floor >= below:
        return []
    found = cities.scan.near(
        reading.name, edits, max(0, int(floor * WEIGHT_STEPS)), int(below * WEIGHT_STEPS)
    )
    likeliest = sorted(
        (
            (
                cities.weight(number) / WEIGHT_STEPS - cheapest * distance + bonus,
                number,
                name,
                distance,
            )
            for number, name, distance in found
        ),
        reverse=True,
    )
    typed = set(reading.name.split())
    hits = []
    for at_most, number, name, distance in likeliest[:COMPARED]:
        if at_most < worst:
            break
        if set(name.split()) < typed:
            continue  # A word too many is another name, not a slip.
        if cities.names_no_city(name) and not cities.is_large(name):
            continue  # "austrailia" is no hamlet called Australia.
        slip = cost(reading.name, name)
        for row, kind in cities.entries_of(number, reading.areas, most=SHOWN):
            weight = cities.prior(row) - KIND_PENALTY[kind]
            if name.isascii():
                weight -= FUZZY_PENALTY[kind]
            hit = Hit(
                row,
                weight - rank.EDIT * slip + bonus,
                weight + eased - demanded * max(distance, int(slip)),
            )
            hits.append(hit)
            if hit.trust >= 0:
                worst = max(worst, hit.score - rank.ASK_BELOW)
    return hits


def _misspelt_country(whole: str, cities: CityIndex) -> float:
    """Return the score of the likeliest country that the query misspells.

    Not of one that shares its name with a large city: الجزائر is Algeria and Algiers.
    """
    slips = [
        slip
        for area, slip, text in cities.qualifiers.near(whole)
        if cities.has_country(area) and not cities.is_large(text)
    ]
    return COUNTRY_PRIOR - rank.EDIT * min(slips, default=9.0)
