"""Tell the area that is named with the country it lies in: "Wales, UK", "Tuscany Italy", "Germany, Bavaria"."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from bot.gazetteer.areas import PART, AreaKind, AreaName
from bot.gazetteer.index import CityIndex
from bot.gazetteer.qualifier import COUNTRY, LONGEST_WORDS, Area

LONGEST = 8
"""Words of an area and its country."""

NamesOf = Callable[[str], tuple[tuple[AreaName, ...], bool]]
"""What tells the areas that words name, and whether the words say that an area is meant."""


@dataclass(frozen=True, slots=True)
class Within:
    """An area that `inner` names, which lies in `outer`: the numbers of a country, or of what holds several.

    `names` are the areas of the name that lie there, the likeliest first; `explicit` is whether the words say
    that an area is meant ("state of Bavaria"). `left_out` is the country where the area lies in others, too.
    """

    inner: str
    outer: Area
    names: tuple[AreaName, ...]
    explicit: bool
    left_out: str = ""


def within_its_country(text: str, names_of: NamesOf, cities: CityIndex) -> Within | None:
    """Return the area that `text` names together with what it lies in, None if it names none so."""
    partly = None
    for inner, outer, by_code in _cuts(text):
        names, explicit = names_of(inner)
        means = _outer(inner, outer, cities, by_code=by_code) if names else frozenset()
        # "France, Europe" is the country; "Eu France" is a town, and no part of the Union.
        kept = [name for name in names if by_code or name.area.kind is AreaKind.REGION]
        whole = tuple(name for name in kept if _lies_in(name, means, cities))
        if whole:
            return Within(inner, means, whole, explicit)
        touching = tuple(name for name in names if _reaches_into(name, means, cities))
        if touching and partly is None:
            partly = Within(inner, means, touching, explicit, outer)
    return partly


def _cuts(text: str) -> Iterator[tuple[str, str, bool]]:
    """Yield (area, country, whether that stands behind a comma) of every way to take the words apart."""
    parts = [part.strip() for part in text.split(",")]
    if len(parts) > 2 or not all(parts):
        return
    if len(parts) == 2:
        yield parts[0], parts[1], True
        yield parts[1], parts[0], False
        return
    words = text.split()
    if len(words) > LONGEST:
        return
    counts = range(min(LONGEST_WORDS, len(words) - 1), 0, -1)
    yield from ((" ".join(words[:-n]), " ".join(words[-n:]), False) for n in counts)
    yield from ((" ".join(words[n:]), " ".join(words[:n]), False) for n in counts)


def _outer(inner: str, outer: str, cities: CityIndex, *, by_code: bool) -> Area:
    """Return what the words for a country mean, nothing if they are none; codes and continents stand behind a comma."""
    folded = cities.fold(outer)
    means = frozenset[int]().union(
        *(
            name.area.means
            for name in cities.areas.named(folded)
            if name.how != PART and (by_code or name.area.kind is not AreaKind.CONTINENT)
        )
    )
    if means or not by_code:
        return means
    code = cities.qualifiers.find(folded) or frozenset()
    countries = frozenset(number for number in code if cities.has_country(frozenset([number])))
    # Ontario, CA, is a city in California.
    elsewhere = code - countries
    return (
        frozenset() if elsewhere and cities.entries(cities.fold(inner), (elsewhere,)) else countries
    )


def _lies_in(name: AreaName, means: Area, cities: CityIndex) -> bool:
    """Whether all of an area lies there; only a part is answered for with all of what it lies in: "Kent, England"."""
    same = name.area.means == means
    return _lie_within(name.area.means, means, cities) and (name.how == PART or not same)


def _reaches_into(name: AreaName, means: Area, cities: CityIndex) -> bool:
    """Whether some of a group of regions lies there: "Kurdistan, Iraq"."""
    area = name.area
    return not area.country and any(
        number not in means and _lie_within(frozenset([number]), means, cities)
        for number in area.means
    )


def _lie_within(inner: Area, outer: Area, cities: CityIndex) -> bool:
    """Whether all regions and countries of `inner` are of `outer`, or lie in a country of it."""
    of = cities.country_of_region
    partly = frozenset[int]()
    if any(number & COUNTRY for number in outer):
        # A continent holds some of Russia's regions: "Russia, Europe" is Russia.
        partly = frozenset(int(of[number]) for number in outer if not number & COUNTRY)
    return bool(inner) and all(
        number in outer or number in partly or (not number & COUNTRY and int(of[number]) in outer)
        for number in inner
    )
