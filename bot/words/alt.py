"""Describe a picture to those who cannot see it: its point first, then every city by name.

Cities are told apart by semicolons, because a name with its country may hold a comma. What does
not fit is counted, and no name is ever cut in two.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from bot.gazetteer.distance import miles
from bot.gazetteer.model import City
from bot.pairings.model import Bond, Sister, Standing, Status
from bot.words.catalogue import Catalogue
from bot.words.continents import continent_of_city
from bot.words.typography import (
    full_stop,
    in_brackets,
    one_after_another,
    with_commas,
    with_semicolons,
)

LIMIT = 1024
"""Characters that Discord takes as a picture's description."""


@dataclass(frozen=True, slots=True)
class _Part:
    """Cities with what they have in common ("In Asia:"), "" for nothing."""

    heading: str
    cities: tuple[City, ...]


def sisters_alt(texts: Catalogue, locale: str, city: City, sisters: Sequence[Sister]) -> str:
    """Return "Map: Seattle and its 21 sister cities on 6 continents; nearest …. In Asia: …".

    Confirmed ones come by continent, then those unconfirmed, those suspended, those that have ended.
    """
    if not sisters:
        return texts.say(locale, "alt-alone", city=city.name)
    by_distance = sorted(sisters, key=lambda sister: sister.distance_km)
    near, far = by_distance[0], by_distance[-1]
    places = {continent_of_city(sister.city) for sister in sisters} - {""}
    intro = texts.say(
        locale,
        "alt-sisters" if len(sisters) > 1 else "alt-sister",
        city=city.name,
        count=len(sisters),
        continents=len(places),
        near=near.city.name,
        distance=texts.distance(locale, near.distance_km),
        far=far.city.name,
    )
    ended = [s for s in sisters if s.bond.status is Status.ENDED]
    suspended = [s for s in sisters if s.bond.status is Status.SUSPENDED]
    active = [s for s in sisters if s.bond.status is Status.ACTIVE]
    doubtful = [s for s in active if s.bond.standing is not Standing.LISTED]
    sure = [s for s in active if s.bond.standing is Standing.LISTED]
    groups: dict[str, list[City]] = {}
    for sister in sure:
        groups.setdefault(continent_of_city(sister.city), []).append(sister.city)
    parts = [
        _Part(
            texts.say(locale, "alt-in", place=texts.territory(locale, code)) if code else "",
            tuple(cities),
        )
        for code, cities in sorted(groups.items(), key=lambda group: -len(group[1]))
    ]
    for heading, some in (
        ("alt-unconfirmed", doubtful),
        ("alt-suspended", suspended),
        ("alt-ended", ended),
    ):
        if some:
            parts.append(_Part(texts.say(locale, heading), tuple(s.city for s in some)))
    return _told(texts, locale, intro, parts)


def area_alt(texts: Catalogue, locale: str, area: str, cities: Sequence[City]) -> str:
    """Return the most connected cities that a map shows of an area."""
    return _told(texts, locale, texts.say(locale, "alt-area", area=area), [_all(cities)])


def areas_alt(texts: Catalogue, locale: str, area: str, other: str, pairs: Sequence[str]) -> str:
    """Return the pairings ("Cardiff – Stuttgart") that a map shows between two areas."""
    intro = texts.say(locale, "alt-areas", area=area, other=other)
    return _fitting(texts, locale, intro, [("", list(pairs))]) or intro


def year_alt(texts: Catalogue, locale: str, server: str, year: int, cities: Sequence[City]) -> str:
    """Return the cities of a server's year."""
    intro = texts.say(locale, "alt-year", server=server, year=str(year), count=len(cities))
    return _told(texts, locale, intro, [_all(cities)])


def near_alt(texts: Catalogue, locale: str, city: City, neighbours: Sequence[City]) -> str:
    return _told(texts, locale, texts.say(locale, "alt-near", city=city.name), [_all(neighbours)])


def pair_alt(texts: Catalogue, locale: str, city: City, other: City, distance_km: float) -> str:
    return texts.say(
        locale,
        "alt-pair",
        city=_name(texts, locale, city),
        other=_name(texts, locale, other),
        distance=texts.distance(locale, distance_km),
    )


def path_alt(
    texts: Catalogue, locale: str, chain: Sequence[City], steps: Sequence[Bond] = ()
) -> str:
    """Return the stations in order, numbered as on the map; behind one that the tie to it rests."""
    intro = texts.say(locale, "alt-path", count=len(chain) - 1)
    stations = [f"{i}. {_name(texts, locale, city)}" for i, city in enumerate(chain, 1)]
    for at, bond in enumerate(steps, 1):
        if bond.status is Status.SUSPENDED:
            stations[at] = with_commas(locale, [stations[at], texts.say(locale, "suspended")])
    return _fitting(texts, locale, intro, [("", stations)]) or intro


def common_alt(
    texts: Catalogue, locale: str, city: City, other: City, shared: Sequence[City]
) -> str:
    intro = texts.say(locale, "alt-common", city=city.name, other=other.name, count=len(shared))
    return _told(texts, locale, intro, [_all(shared)])


def suggestions_alt(texts: Catalogue, locale: str, city: City, others: Sequence[City]) -> str:
    return _told(texts, locale, texts.say(locale, "alt-match", city=city.name), [_all(others)])


def quiz_alt(texts: Catalogue, locale: str, city: City) -> str:
    """Return what the quiz map shows without giving the answer away."""
    return texts.say(locale, "alt-quiz", city=_name(texts, locale, city))


def chart_alt(texts: Catalogue, locale: str, bars: Iterable[tuple[City, int]]) -> str:
    rows = [
        texts.say(locale, "alt-chart-bar", city=_name(texts, locale, city), count=count)
        for city, count in bars
    ]
    intro = texts.say(locale, "alt-chart")
    return _fitting(texts, locale, intro, [("", rows)]) or intro


def map_distance(texts: Catalogue, locale: str, km: float) -> str:
    """Return the distance as it stands on a map: "7,756 km · 4,819 mi"."""
    number = texts.number(locale, km, decimals=1 if km < 10 else 0)
    miles_number = texts.number(locale, miles(km), decimals=1 if km < 10 else 0)
    return texts.say(locale, "map-distance", km=number, mi=miles_number)


def _all(cities: Sequence[City]) -> _Part:
    return _Part("", tuple(cities))


def _name(texts: Catalogue, locale: str, city: City) -> str:
    """Return "Bergen (Norway)": a flag would be read out as a second country."""
    return in_brackets(city.name, texts.territory(locale, city.country))


def _told(texts: Catalogue, locale: str, intro: str, parts: Sequence[_Part]) -> str:
    """Return the intro and the cities: with their countries if they all fit, else by name only.

    Where not even the names fit, as many as do "and 12 more".
    """
    named = [(part.heading, [_name(texts, locale, c) for c in part.cities]) for part in parts]
    if sum(len(name) + 2 for _, names in named for name in names) <= LIMIT:
        told = _written(locale, intro, named)
        if len(told) <= LIMIT:
            return told
    bare = [(part.heading, [city.name for city in part.cities]) for part in parts]
    return _fitting(texts, locale, intro, bare) or intro


def _fitting(
    texts: Catalogue, locale: str, intro: str, parts: Sequence[tuple[str, list[str]]]
) -> str:
    """Return as much as fits, cut behind a name; "" where no name does."""
    total = sum(len(names) for _, names in parts)
    whole = _written(locale, intro, parts)
    if len(whole) <= LIMIT:
        return whole
    for kept in range(min(total, LIMIT // 3), 0, -1):
        left, shown = kept, []
        for heading, names in parts:
            if left > 0:
                shown.append((heading, names[:left]))
                left -= len(names)
        more = texts.say(locale, "alt-and-more", count=total - kept)
        heading, names = shown[-1]
        shown[-1] = (heading, [*names[:-1], one_after_another(locale, (names[-1], more))])
        told = _written(locale, intro, shown)
        if len(told) <= LIMIT:
            return told
    return ""


def _written(locale: str, intro: str, parts: Sequence[tuple[str, list[str]]]) -> str:
    sentences = [intro]
    for heading, names in parts:
        if names:
            listed = with_semicolons(locale, names) + full_stop(locale)
            sentences += [heading, listed] if heading else [listed]
    return one_after_another(locale, sentences)
