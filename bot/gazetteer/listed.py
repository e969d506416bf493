"""Read a text that is nothing but the names of cities: "Lund, Malmö och Ystad", "Uppsala Tartu".

A little word between two names tells no language ("a" and "e" join in several), so that of any will do.
"""

import re
from collections.abc import Sequence
from itertools import pairwise

from bot.gazetteer.asked import AboutPair
from bot.gazetteer.index import CityIndex
from bot.gazetteer.model import City
from bot.gazetteer.names import ALTERNATE, NICKNAME
from bot.gazetteer.sentence import plain

LONGEST = 120
"""Characters of such a text."""

SEVERAL = 3
"""Names that are a list without more ado; two are taken for one only side by side."""

LARGE, WELL_KNOWN = 15_000, 100_000
"""People of each of several cities, and of one of two that is named by another language."""

_SIGNS = re.compile(r"\s*[,;]\s*")
_ASKS = "?!.…。？！ "


def listed(text: str, cities: CityIndex, joins: frozenset[str]) -> AboutPair | None:
    """Return the first two cities of a bare list, the others left out; None for any other text.

    `joins` are the words that join two names, in whatever language.
    """
    if len(text) > LONGEST or "\n" in text:
        return None
    names = _names(text.strip(_ASKS), joins)
    if len(names) < SEVERAL:
        return None
    named = [_named(name, cities) for name in names]
    if not all(named) or any(_lies_there(name, area, cities) for name, area in pairwise(names)):
        return None
    return AboutPair(names[0], names[1], left_out=tuple(names[2:]))


def _names(text: str, joins: frozenset[str]) -> list[str]:
    """Return what stands between commas, and on both sides of the last joining word."""
    *first, last = [part for part in _SIGNS.split(text) if part] or [""]
    words = last.split()
    if first and words and plain(words[0]) in joins:
        return [*first, " ".join(words[1:])]  # "Leeds, Lyon, and Lima"
    for at in range(len(words) - 2, 0, -1):
        if plain(words[at]) in joins:
            return [*first, " ".join(words[:at]), " ".join(words[at + 1 :])]
    return [*first, last]


def _named(name: str, cities: CityIndex, kind: int = ALTERNATE) -> City | None:
    """Return the greatest city of a name with a capital, if it is large."""
    number, _, _ = cities.seek(name) if name and not name[0].islower() else (-1, False, False)
    rows = [row for row, how in cities.entries_of(number) if how <= kind] if number >= 0 else []
    found = max(map(cities.city, rows), key=lambda city: city.population, default=None)
    return found if found is not None and found.population >= LARGE else None


def _lies_there(name: str, area: str, cities: CityIndex) -> bool:
    """Whether a large city of the name lies in what is behind the comma: "Salem, Oregon"."""
    where = cities.qualifiers.find(cities.fold(area))
    return where is not None and any(
        cities.city(row).population >= LARGE
        for row, _ in cities.entries(cities.fold(name), (where,))
    )


def side_by_side(text: str, cities: CityIndex) -> AboutPair | None:
    """Return the pair of "Uppsala Tartu": two names that are none together, nor anybody's; None for any other text."""
    words = text.strip(_ASKS).split()
    if cities.has_name(text) or not 1 < len(words) <= SEVERAL:
        return None
    for at in range(1, len(words)):
        one, other = " ".join(words[:at]), " ".join(words[at:])
        if _is_one_of_two([one, other], cities):
            return AboutPair(one, other)
    return None


def _is_one_of_two(names: Sequence[str], cities: CityIndex) -> bool:
    found = [_named(name, cities, NICKNAME) or _label(name, cities) for name in names]
    if not all(city is not None and cities.has_sisters(city.row) for city in found):
        return False
    if _lies_there(names[0], names[1], cities):
        return False  # "Springfield Illinois"
    return not cities.is_given_name(cities.fold(names[0]))  # "Sofia Lima"


def _label(name: str, cities: CityIndex) -> City | None:
    """Return the well known city that some language calls so: Lipsk, Лион."""
    city = _named(name, cities)
    return city if city is not None and city.population >= WELL_KNOWN else None
