"""Read a text that is nothing but the names of several cities: "Lund, Malmö och Ystad".

A little word between two names tells no language ("a" and "e" join in several), so that of any will do.
"""

import re
from itertools import pairwise

from bot.gazetteer.asked import AboutPair
from bot.gazetteer.index import CityIndex
from bot.gazetteer.model import City
from bot.gazetteer.names import ALTERNATE
from bot.gazetteer.sentence import plain

LONGEST = 120
"""Characters of such a text."""

SEVERAL = 3
"""Names that are a list without more ado."""

LARGE = 15_000
"""People of each of several cities."""

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


def _named(name: str, cities: CityIndex) -> City | None:
    """Return the greatest city of a name with a capital, if it is large."""
    number, _, _ = cities.seek(name) if name and not name[0].islower() else (-1, False, False)
    rows = (
        [row for row, how in cities.entries_of(number) if how <= ALTERNATE] if number >= 0 else []
    )
    found = max(map(cities.city, rows), key=lambda city: city.population, default=None)
    return found if found is not None and found.population >= LARGE else None


def _lies_there(name: str, area: str, cities: CityIndex) -> bool:
    """Whether a large city of the name lies in what is behind the comma: "Salem, Oregon"."""
    where = cities.qualifiers.find(cities.fold(area))
    return where is not None and any(
        cities.city(row).population >= LARGE
        for row, _ in cities.entries(cities.fold(name), (where,))
    )
