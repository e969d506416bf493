"""Describe a picture to those who cannot see it: every city by name."""

from collections.abc import Callable, Iterable, Sequence

from bot.gazetteer.distance import miles
from bot.gazetteer.model import City
from bot.words.catalogue import Catalogue

LIMIT = 1024
"""Characters that Discord takes as an attachment's description."""

_NAMES_LIMIT = 980


def city_alt(texts: Catalogue, locale: str, city: City, sisters: Sequence[City]) -> str:
    """Return "Map with Seattle … in the middle and lines to its sister cities: Bergen, Norway, …"."""
    here = _name(texts, locale, city)
    return _fitting(
        texts, locale, sisters, lambda names: texts.say(locale, "alt-city", city=here, cities=names)
    )


def near_alt(texts: Catalogue, locale: str, city: City, neighbours: Sequence[City]) -> str:
    here = _name(texts, locale, city)
    return _fitting(
        texts,
        locale,
        neighbours,
        lambda names: texts.say(locale, "alt-near", city=here, cities=names),
    )


def pair_alt(texts: Catalogue, locale: str, city: City, other: City, distance_km: float) -> str:
    return texts.say(
        locale,
        "alt-pair",
        city=_name(texts, locale, city),
        other=_name(texts, locale, other),
        distance=texts.distance(locale, distance_km),
    )


def path_alt(texts: Catalogue, locale: str, chain: Sequence[City]) -> str:
    """Return the stations in order; a chain is short enough to be told whole."""
    stations = [f"{i}. {_name(texts, locale, city)}" for i, city in enumerate(chain, 1)]
    return texts.say(locale, "alt-path", stations="; ".join(stations))[:LIMIT]


def common_alt(
    texts: Catalogue, locale: str, city: City, other: City, shared: Sequence[City]
) -> str:
    ends = {"city": _name(texts, locale, city), "other": _name(texts, locale, other)}
    return _fitting(
        texts, locale, shared, lambda names: texts.say(locale, "alt-common", **ends, cities=names)
    )


def suggestions_alt(texts: Catalogue, locale: str, city: City, others: Sequence[City]) -> str:
    here = _name(texts, locale, city)
    return _fitting(
        texts,
        locale,
        others,
        lambda names: texts.say(locale, "alt-match", city=here, cities=names),
    )


def quiz_alt(texts: Catalogue, locale: str, city: City) -> str:
    """Return what the quiz map shows without giving the answer away."""
    return texts.say(locale, "alt-quiz", city=_name(texts, locale, city))


def chart_alt(texts: Catalogue, locale: str, bars: Iterable[tuple[City, int]]) -> str:
    rows = [
        texts.say(locale, "alt-chart-bar", city=_name(texts, locale, city), count=count)
        for city, count in bars
    ]
    return texts.say(locale, "alt-chart", bars="; ".join(rows))[:LIMIT]


def _name(texts: Catalogue, locale: str, city: City) -> str:
    """Return "Bergen, Norway": a flag would be read out as a second country."""
    return f"{city.name}, {texts.territory(locale, city.country)}"


def _fitting(
    texts: Catalogue, locale: str, cities: Sequence[City], sentence: Callable[[str], str]
) -> str:
    """Return `sentence` with as much about the cities as fits.

    Names with countries if they all fit, else bare names, else as many of those as fit "and 12 more".
    """
    named = [_name(texts, locale, city) for city in cities]
    bare = [city.name for city in cities]
    for names in (named, bare):
        if text := _if_short(texts, locale, names, sentence):
            return text
    kept = len(bare)
    while kept:
        kept -= 1
        more = texts.say(locale, "alt-and-more", count=len(bare) - kept)
        if text := _if_short(texts, locale, [*bare[:kept], more], sentence):
            return text
    return sentence(texts.say(locale, "alt-and-more", count=len(bare)))


def _if_short(
    texts: Catalogue, locale: str, names: list[str], sentence: Callable[[str], str]
) -> str:
    """Return the sentence about `names`, "" if it is too long."""
    # Counted before it is worded: Fluent refuses to fill a place with more than 1,000 characters.
    if sum(len(name) + 2 for name in names) > _NAMES_LIMIT:
        return ""
    text = sentence(texts.listing(locale, names))
    return text if len(text) <= LIMIT else ""


def map_distance(texts: Catalogue, locale: str, km: float) -> str:
    """Return the distance as it stands on a map: "7,756 km"."""
    number = texts.number(locale, km, decimals=1 if km < 10 else 0)
    miles_number = texts.number(locale, miles(km), decimals=1 if km < 10 else 0)
    return texts.say(locale, "map-distance", km=number, mi=miles_number)
