"""Find the cities whose names are one or two slips away from a query."""

import re
from unicodedata import normalize

from rapidfuzz.distance import OSA

from bot.gazetteer.areas import Area
from bot.gazetteer.candidates import LONGEST_CODE, Hit, exact, is_namesake
from bot.gazetteer.edits import cost
from bot.gazetteer.index import CityIndex
from bot.gazetteer.model import Note, Taken
from bot.gazetteer.names import ALTERNATE, NICKNAME, PRIMARY
from bot.gazetteer.qualifier import Reading, misspelt, readings
from bot.gazetteer.rank import people_prior, trust
from bot.gazetteer.score import (
    ASK_BELOW,
    CHEAPEST_EDIT,
    COMPARED,
    COUNTRY_PRIOR,
    EDIT,
    EXACT,
    FUZZY_PENALTY,
    GREAT_PEOPLE,
    KIND_PENALTY,
    LIGHTER,
    LIGHTER_SHORTEST,
    LIGHTER_SHORTEST_ELSEWHERE,
    LIGHTER_WITHIN,
    LIGHTER_WITHIN_SISTERS,
    MOST_READINGS,
    NEAR_SLACK,
    NOTHING,
    PERSON,
    QUALIFIED,
    QUALIFIED_TRUST,
    RESPACED,
    SHORTEST_FOR_TWO,
    SHOWN,
    SLIP_PEOPLE,
    SLIP_SHORTEST,
    WEIGHT_STEPS,
    WRITTEN_OUT,
)

ENDS_OF_AREAS = (
    "land", "lands", "landia", "bygden", "orszag", "fold", "videk", "megye", "bolgesi", "yoresi", "szczyzna", "szczyzny", "shire",
)  # fmt: skip
"""How folded names of regions end in languages of the bot."""


def nearly(parts: list[str], cities: CityIndex) -> list[Hit]:
    """Return cities whose names are one or two edits away from the query or from a reading of it."""
    whole = " ".join(parts)
    hits: list[Hit] = []
    for reading in misspelt(parts, cities.qualifiers):
        area = _area_meant(reading, cities)
        for hit in exact(reading.name, reading.areas, cities):
            hit.score -= EXACT - QUALIFIED + EDIT * reading.cost
            hit.trust = cities.prior(hit.row) + QUALIFIED_TRUST - trust(len(whole))
            hit.notes = (Note(Taken.SLIP, reading.typed, reading.meant, area=area),)
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
    if len(whole) == 1:
        return hits  # Of one letter, a slip leaves nothing: "푸" is not 沪.
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


def _area_meant(reading: Reading, cities: CityIndex) -> Area | None:
    """Return the area that a misspelt qualifier means, None where it is no area's name but a code."""
    named = (name.area for name in cities.areas.named(reading.meant))
    return next((area for area in named if area.means & reading.areas[0]), None)


HEAVY = 6.0
"""Weight of the names that are scanned first, of cities from 5 000 people: 40 % of all. Mostly their
best hit then spares the scan of the others, which cannot come near it."""

PASSES = ((1, HEAVY, 13.0), (1, 0.0, HEAVY), (2, HEAVY, 13.0), (2, 0.0, HEAVY))
"""Edits, and from which weight up to which names are scanned."""


def greater(whole: str, than: Hit, cities: CityIndex) -> list[Hit]:
    """Return far greater cities than `than` that are one slip away from all that was typed.

    What was typed is `than`'s name to the letter; but "barcalona" is also a by-name of a village.
    """
    if len(whole) < (LIGHTER_SHORTEST if whole.isascii() else LIGHTER_SHORTEST_ELSEWHERE):
        return []
    known = cities.prior(than.row)
    far = least = max(people_prior(GREAT_PEOPLE), known + LIGHTER)
    lightest = int((least - KIND_PENALTY[ALTERNATE]) * WEIGHT_STEPS)
    asked_for = than.is_own and cities.has_sisters(than.row)
    odd = (
        than.kind >= ALTERNATE and not cities.has_sisters(than.row) and len(whole) >= SLIP_SHORTEST
    )
    if odd:
        # "Valpariso" is a by-name of a village in Florida: whoever has the name but for a slip and is asked for comes first.
        least = max(people_prior(SLIP_PEOPLE), known)
        lightest = int(least * WEIGHT_STEPS)
    within = LIGHTER_WITHIN_SISTERS if asked_for else LIGHTER_WITHIN
    hits = []
    for number, name, _ in cities.scan.near(whole, 1, lightest):
        if name == whole:
            continue
        slip = EDIT * cost(whole, name)
        for row, kind in cities.entries_of(number, most=1):
            score = cities.prior(row) - KIND_PENALTY[kind] - slip
            if asked_for and kind > NICKNAME and than.whole:
                continue  # Singen is no slip in Singan, as Xi'an is seldom called.
            if kind > ALTERNATE or cities.prior(row) < least:
                continue
            if not (odd and kind == PRIMARY and cities.has_sisters(row)) and (
                cities.prior(row) < far or score < known - within
            ):
                continue
            if kind != PRIMARY and len(name) <= LONGEST_CODE + 2 * (kind == NICKNAME):
                continue  # "Bar" is no slip in BER, nor "March" in Manch.
            if not cities.names_no_city(name) or is_namesake(row, name, cities):
                note = Note(Taken.LIGHTER, whole, cities.city(row).name)
                hits.append(Hit(row, score, kind=kind, notes=(note,)))
    return hits


def _within(
    edits: int,
    reading: Reading,
    cities: CityIndex,
    best_score: float,
    lightest: float,
    below: float,
) -> list[Hit]:
    """Return what `reading` may mean at `edits` edits; what cannot come near `best_score` is left out."""
    demanded = trust(len(reading.name))
    eased = QUALIFIED_TRUST if reading.areas else 0.0
    bonus = (QUALIFIED if reading.areas else 0.0) - reading.cost
    floor = demanded * edits - eased - (NEAR_SLACK if edits == 1 else 0.0)
    cheapest = EDIT * CHEAPEST_EDIT
    worst = best_score - ASK_BELOW
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
    spaces = reading.name.count(" ")
    persons = {word for word in typed if spaces and cities.is_given_name(word)}
    hits = []
    for at_most, number, name, distance in likeliest[:COMPARED]:
        if at_most < worst:
            break
        if set(name.split()) < typed:
            continue  # A word too many is another name, not a slip.
        if cities.names_no_city(name) and not cities.is_large(name):
            continue  # "austrailia" is no hamlet called Australia.
        slip = cost(reading.name, name)
        doubt = PERSON if persons and not persons <= set(name.split()) else 0.0
        if distance == 2 and name.count(" ") != spaces:
            doubt += RESPACED
        for row, kind in cities.entries_of(number, reading.areas, most=SHOWN):
            weight = cities.prior(row) - KIND_PENALTY[kind]
            if name.isascii():
                weight -= FUZZY_PENALTY[kind]
            hit = Hit(
                row,
                weight - EDIT * slip + bonus,
                weight + eased - doubt - demanded * max(distance, int(slip)),
                kind,
                notes=(Note(Taken.SLIP, reading.name),),
            )
            hits.append(hit)
            if distance > 1 and _is_rather_an_area(reading.name, name, cities.prior(row)):
                hit.trust = min(hit.trust, -1.0)
            if _is_half_another_word(reading.name, name, row, cities):
                hit.trust = min(hit.trust, -1.0)
            if hit.trust >= 0:
                worst = max(worst, hit.score - ASK_BELOW)
    return hits


_PAIR_OF_HAN = re.compile("[\u3400-\u9fff]{2}")
_PAIR_OF_HANGUL = re.compile("[\uac00-\ud7a3]{2}")
_HAN_COUNTRIES = frozenset({"CN", "HK", "JP", "MO", "TW"})


def _is_half_another_word(typed: str, name: str, row: int, cities: CityIndex) -> bool:
    """Return whether `typed` is two Chinese characters, of which one slip leaves half: 月球 is no 月浦, 友達 no 吉達.

    A great city of these countries is believed: 广洲 is 广州. Of two Korean syllables more than one letter is
    another: 빵빵 is no 람빵, but 인쳔 is 인천.
    """
    if _PAIR_OF_HANGUL.fullmatch(typed):
        return OSA.distance(normalize("NFD", typed), normalize("NFD", name)) > 1
    if not _PAIR_OF_HAN.fullmatch(typed):
        return False
    city = cities.city(row)
    return city.country not in _HAN_COUNTRIES or city.population < GREAT_PEOPLE


def _is_rather_an_area(typed: str, name: str, prior: float) -> bool:
    """Return whether `typed` ends as names of regions do, and a town that is two slips away is no great city.

    "Svealand" is no Saraland, "Småland" no Malang.
    """
    great = prior >= people_prior(GREAT_PEOPLE) and typed[:1] == name[:1]
    return not great and typed.endswith(ENDS_OF_AREAS)


def _misspelt_country(whole: str, cities: CityIndex) -> float:
    """Return the score of the likeliest country that the query misspells.

    Not of one that shares its name with a large city: الجزائر is Algeria and Algiers.
    """
    slips = [
        slip
        for area, slip, text in cities.qualifiers.near(whole)
        if cities.has_country(area) and not cities.is_large(text)
    ]
    return COUNTRY_PRIOR - EDIT * min(slips, default=9.0)
