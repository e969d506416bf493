"""Say which cities some words may mean, to the letter, and what each reading costs."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from bot.gazetteer.areas import AreaKind
from bot.gazetteer.distance import distance_km
from bot.gazetteer.formal import form_of, is_wider
from bot.gazetteer.index import CityIndex
from bot.gazetteer.model import Note, Taken
from bot.gazetteer.names import CODE, NICKNAME, PRIMARY
from bot.gazetteer.qualifier import Area, Reading, readings
from bot.gazetteer.score import (
    AREA_PEOPLE,
    CITY_STATE_SHARE,
    DISAGREES,
    DISAGREES_PEOPLE,
    EXACT,
    FILLER,
    FILLER_AS_CODE,
    KIND_PENALTY,
    LABEL,
    NAMESAKE_PEOPLE,
    NEARBY,
    NEARBY_KM,
    QUALIFIED,
    SISTERS_AMONG_LABELS,
    TOLD_APART,
)
from bot.gazetteer.territories import ALSO_SAID_OF
from bot.gazetteer.variants import (
    has_umlaut,
    is_spelt_by_sound,
    variants,
    without_umlauts,
)
from bot.gazetteer.within_part import lies_in_part, part_named, said_of_part

LONGEST_CODE = 3
"""Letters of a code or an abbreviation that is only itself if it is typed as it stands."""

_SEPARATORS = re.compile(r"[,;()\[\]|、，،؛\n\t/]+")


@dataclass(slots=True)
class Hit:
    """A city that may be meant: `trust` ≥ 0 means that it is believed.

    `score` can be compared between all stretches of a text: a logarithm of likelihood (`score`).
    `kind` is that of the name (`names`); `spelt` whether the name was typed as it stands, `whole` whether it
    was all that was typed. `notes` say what an answer must own up to.
    """

    row: int
    score: float
    trust: float = 0.0
    kind: int = PRIMARY
    spelt: bool = False
    whole: bool = False
    notes: tuple[Note, ...] = ()

    @property
    def is_own(self) -> bool:
        """Return whether the name typed is, to the letter, the city's own."""
        return self.spelt and self.kind == PRIMARY


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


def named(parts: list[str], cities: CityIndex) -> list[Hit]:
    """Return the cities that the folded `parts` between commas name to the letter."""
    whole = " ".join(parts)
    if cities.names_no_city(whole):
        return named_alone(whole, cities)
    hits = exactly(parts, cities)
    if any(hit.is_own for hit in hits):
        return hits
    return _over_a_border(parts, cities) or hits or disagreeing(parts, cities)


def named_alone(name: str, cities: CityIndex) -> list[Hit]:
    """Return the cities called `name`; where it is an area's or no place's, only large ones.

    A country's code is no better a name than a village's own that is asked for here: Mex, in Switzerland.
    """
    hits = exact(name, (), cities)
    if not cities.names_no_city(name):
        return hits
    code = len(name) <= LONGEST_CODE
    return [
        hit
        for hit in hits
        if is_namesake(hit.row, name, cities)
        or (code and hit.is_own and cities.has_sisters(hit.row))
    ]


def exactly(parts: list[str], cities: CityIndex) -> list[Hit]:
    """Return the cities whose names are typed to the letter, with or without a qualifier."""
    hits = exact(" ".join(parts), (), cities)
    form, dressed_in = form_of(parts[0])
    for hit in hits:
        hit.whole = True
        if dressed_in and not hit.spelt and cities.city(hit.row).country not in dressed_in:
            hit.score -= DISAGREES
            hit.notes += (Note(Taken.LEFT_OUT, form),)
    found = sorted(
        readings(parts, cities.qualifiers), key=lambda reading: (reading.spare, reading.filler)
    )
    coded = qualified = False
    for reading in found:
        if reading.spare and qualified:
            break
        inside = exact(reading.name, tuple(map(cities.with_territories, reading.areas)), cities)
        # "Columbus, IN, United States" is in Indiana; "Lyon in France" is in no such state.
        cost = reading.cost + (FILLER_AS_CODE if reading.filler and coded else 0.0)
        qualified = qualified or bool(inside)
        coded = coded or (bool(inside) and len(reading.areas) > 1)
        said = (
            (Note(Taken.DROPPED, reading.typed),)
            if cities.qualifiers.is_former(reading.typed)
            else ()
        )
        for hit in inside:
            hit.notes += said
            hit.score += QUALIFIED - cost
            if part := part_named(reading.typed, hit.row, cities):
                if lies_in_part(part, hit.row, cities):
                    hit.score += TOLD_APART
                else:
                    hit.notes += said_of_part(part, hit.row, cities)
            if len(parts) > 1 and _is_label(hit.row, parts, cities):
                hit.score += LABEL + SISTERS_AMONG_LABELS * cities.has_sisters(hit.row)
            if len(parts) > 2:
                hit.score += _told_apart(hit, parts[1:-1], cities)
        hits += inside
    if len(parts) == 2 and not qualified:
        # "Neustadt, Sachsen" is called Neustadt in Sachsen.
        hits += [hit for hit in exact(" in ".join(parts), (), cities) if hit.is_own]
    return hits


def exact(name: str, areas: tuple[Area, ...], cities: CityIndex) -> list[Hit]:
    """Return the cities in `areas` that go by `name` or by another way to write it."""
    hits = []
    plain = without_umlauts(name)
    written = bool(cities.entries(name, most=1))
    for text, cost in ((name, 0.0), *variants(name)):
        for row, kind in cities.entries(text, areas):
            if written and is_spelt_by_sound(name, text) and cities.city(row).country != "JP":
                continue  # "カーン" is Caen's name, and Kan in Latin letters none that is written so.
            if cost and kind in {NICKNAME, CODE} and len(text) <= LONGEST_CODE:
                continue  # "Caen" is no way to write CAN, nor "Lae" LA.
            if cost and text == plain and kind == PRIMARY and not has_umlaut(cities.city(row).name):
                continue  # "Puela" may be Püla, but never Pula.
            score = cities.prior(row) - KIND_PENALTY[kind] + EXACT - cost
            hits.append(Hit(row, score, kind=kind, spelt=not cost))
            if kind == CODE:
                hits[-1].notes = (Note(Taken.CODE, name, cities.city(row).name),)
            if cost >= FILLER and is_wider(name):
                hits[-1].notes = (Note(Taken.SLIP, name, cities.city(row).name),)
            if (
                kind == NICKNAME
                and cost >= FILLER
                and text not in cities.fold(cities.city(row).name)
            ):
                # "Gotham City" is no Big Apple that somebody dressed up.
                hits[-1].notes = (Note(Taken.SLIP, name, cities.city(row).name),)
    return hits


def disagreeing(parts: list[str], cities: CityIndex) -> list[Hit]:
    """Return cities named exactly beside an area they do not lie in: "Prague, Czechoslovakia".

    Without a comma only a city known beyond its county is believed: "Sofia Jordan" may be a person.
    """
    hits = []
    tried = set()
    for reading in readings(parts, cities.qualifiers):
        comma = len(parts) > 1 and reading.name == parts[0]
        if reading.filler or reading.name in tried:
            continue
        if not comma and not (_is_last(reading, parts) and _is_area(reading.typed, cities)):
            continue
        tried.add(reading.name)
        for hit in named_alone(reading.name, cities):
            own = hit.kind <= NICKNAME
            people = cities.city(hit.row).population
            if not comma and people < DISAGREES_PEOPLE * (1 if own else 10):
                continue
            hit.score -= DISAGREES + reading.cost
            hit.notes = (Note(Taken.DROPPED, reading.typed),)
            hits.append(hit)
    return hits


def _over_a_border(parts: list[str], cities: CityIndex) -> list[Hit]:
    """Return the cities of just this name that are said to lie in the country named: "Ariel, Israel"."""
    countries = {
        other
        for reading in readings(parts, cities.qualifiers)
        for country, others in ALSO_SAID_OF.items()
        for other in others
        if len(reading.areas) == 1 and cities.countries_in(reading.areas[0]) == {country}
    }
    if not countries:
        return []
    return [
        hit
        for hit in disagreeing(parts, cities)
        if hit.is_own and cities.city(hit.row).country in countries
    ]


def _is_last(reading: Reading, parts: list[str]) -> bool:
    return " ".join(parts).endswith(reading.typed)


def _is_area(typed: str, cities: CityIndex) -> bool:
    """Return whether the words surely mean an area: "Nelson" may, but is a surname, too."""
    if cities.qualifiers.is_former(typed):
        return True
    return len(typed) > 3 and any(
        name.area.kind is AreaKind.COUNTRY or name.area.people >= AREA_PEOPLE
        for name in cities.areas.named(typed)
    )


def _is_label(row: int, parts: list[str], cities: CityIndex) -> bool:
    """Return whether `parts` are what we print of the city: name, region (if known), country.

    Region and country may stand in any language.
    """
    city = cities.city(row)
    name = split(city.name, cities)
    if parts[: len(name)] != name or len(parts) != len(name) + bool(city.region) + 1:
        return False
    area = cities.qualifiers.find(parts[-2]) if city.region else None
    in_region = area is not None and not cities.has_country(area) and cities.lies_in(row, (area,))
    as_printed = not city.region or split(city.region, cities) == [parts[-2]]
    return (as_printed or in_region) and cities.qualifiers.find(parts[-1]) is not None


_NEAR = re.compile(
    r"(?:near|bei|in der nahe von|pres d[eu]?|cerca del?|vicino a|kolo|perto de|bij) "
)


def _told_apart(hit: Hit, pieces: list[str], cities: CityIndex) -> float:
    """Return what it counts for that one of the `pieces` behind the name is what the city is told by.

    Our labels print a city's own name: "Huangpu, Guangzhou Shi, Guangdong" is not the greater Dasha there
    that is called Huangpu as well.
    """
    city = cities.city(hit.row)
    marks = {cities.fold(text) for text in (city.district, city.key) if text}
    bonus = 0.0
    region = cities.fold(city.region)
    for piece in pieces:
        if piece == region:
            continue
        named = _NEAR.sub("", piece)
        people = "".join(char for char in piece if char.isdigit())
        near_landmark = named != piece and named == cities.fold(city.landmark)
        of_people = people and people == str(city.population)
        if hit.is_own and (piece in marks or near_landmark or of_people):
            return TOLD_APART
        if cities.qualifiers.find(piece) is None:
            near = cities.entries(named, most=1)
            if near and distance_km(city, cities.city(near[0][0])) <= NEARBY_KM:
                bonus = NEARBY
    return bonus


def is_namesake(row: int, folded: str, cities: CityIndex) -> bool:
    """Return whether a large city goes by these very words, though they name an area as well.

    Of a city that is called like its country any name will do: "Singapur" is Singapore, and such a
    city need not be large: Monaco, Gibraltar.
    """
    city = cities.city(row)
    kinds = [kind for other, kind in cities.entries(folded) if other == row]
    if not kinds:
        return False
    if cities.fold(city.name) == cities.fold(cities.countries[city.country]):
        return city.population >= CITY_STATE_SHARE * cities.people_of(city.country)
    return city.population >= NAMESAKE_PEOPLE and min(kinds) <= NICKNAME
