"""Tell whether a city lies in the county, or other part of a region, that stands behind its name.

The atlas finds "Leeds, Kent" in all of England, for it knows the county of few places: of those that are
called like another of their region. Where it knows it, that place is the one; else an answer owns up to it.
"""

from bot.gazetteer.areas import PART, AreaKind
from bot.gazetteer.index import CityIndex
from bot.gazetteer.model import Note, Taken

_SORTS = ("county ", "co ", "department of ", "province of ", "provincia di ", "landkreis ")
"""What sort of part it is, where a name begins with it: "County Durham"."""


def part_named(typed: str, row: int, cities: CityIndex) -> str:
    """Return the first of the folded words `typed`, if they name a part of the city's region or country, else "".

    "kent england" names Kent. An area that goes by the very words is no part: "Durham" of North Carolina.
    """
    words = typed.split()
    for count in range(len(words), 0, -1):
        part = " ".join(words[:count])
        around = [
            name for name in cities.areas.named(part) if cities.lies_in(row, (name.area.means,))
        ]
        if around:
            is_part = all(name.how == PART for name in around)
            return part if is_part else ""
    return ""


def lies_in_part(part: str, row: int, cities: CityIndex) -> bool:
    """Return whether the city is on record as lying in the part: Wellington's district is Somerset.

    "Sussex" is West Sussex, too; where a part is larger or smaller than a district, nothing is known.
    """
    district = cities.fold(cities.city(row).district)
    return f" {_bare(part)} " in f" {district} "


def said_of_part(part: str, row: int, cities: CityIndex) -> tuple[Note, ...]:
    """Return what an answer must own up to: that the whole region was searched for the city.

    A county that is named after the city is its own: Oxford lies in Oxfordshire. Of a part of a country we do not
    say that it is one, for that may be disputed: "Northern Cyprus" is said to have been left out.
    """
    city = cities.city(row)
    names = cities.areas.named(part)
    if any(
        name.area.kind is AreaKind.COUNTRY and name.area.country == city.country for name in names
    ):
        return (Note(Taken.DROPPED, part),)
    name = cities.fold(city.name)
    if any(word.startswith(name) for word in _bare(part).split()):
        return ()
    return (Note(Taken.PART, part, city.region, city),)


def _bare(part: str) -> str:
    for sort in _SORTS:
        part = part.removeprefix(sort)
    return part
