"""Tell the region that is called like a city in it, Murcia, Konya, Córdoba, or whose province is: Trento, Antwerp."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from bot.gazetteer.areas import PART, SAYS_REGION, Area, AreaKind
from bot.gazetteer.index import CityIndex
from bot.gazetteer.model import Ambiguous, City, Found
from bot.gazetteer.names import PRIMARY
from bot.gazetteer.place import areas_called, lies_in
from bot.gazetteer.resolve import resolve
from bot.gazetteer.unspaced import is_unspaced

ALL_OF_IT = 0.9
"""Share of a region's people from which on the city is all of it: Seoul, Beijing; Berlin's boroughs have
sisters of their own."""


_PROVINCES = (
    ("provincia di {}", "it"),
    ("provincia de {}", "es"),
    ("provincie {}", "nl"),
    ("county {}", "en"),
)
"""How area_parts.tsv writes a province or county that is called like a town of it, in a region of another name, and in
which language."""

TOWN = 15_000
"""People of a city that is offered beside a county elsewhere of its name."""

OFFERED = 3
"""Such cities that are offered."""


def region_around(city: City, text: str, cities: CityIndex) -> Area | None:
    """Return the region around `city` that goes by `text` or its name, None where there is none or the city is all of it.

    A region of which only a province goes by the name is `asked` for it: Trentino-South Tyrol is, for "Trento".
    """
    called = dict.fromkeys((*areas_called(text, cities), *areas_called(city.name, cities)))
    called |= dict.fromkeys(_with_its_sort(text, cities))
    provinces = dict.fromkeys(_with_a_province(text, city, cities))
    namesakes = (each for each in cities.named(text) if cities.has_sisters(each.row))
    around = _around((city,), (*called, *provinces), cities)
    # Mexico's Salamanca is greater, but no region is called like it there.
    return around or _around(namesakes, tuple(provinces), cities)


def _around(towns: Iterable[City], called: Sequence[Area], cities: CityIndex) -> Area | None:
    return next(
        (
            area
            for city in towns
            for area in called
            if area.kind is AreaKind.REGION
            and lies_in(city, area, cities)
            and city.population < ALL_OF_IT * area.people
        ),
        None,
    )


def county_called(text: str, cities: CityIndex) -> Area | None:
    """Return the area of which a county goes by just this name, `asked` for it: Surrey, Durham; None where none does."""
    named = (each for each in cities.areas.named(cities.fold(text)) if each.how == PART)
    return next((replace(each.area, asked=text) for each in named if each.area.country), None)


def cities_called(area: Area, cities: CityIndex) -> tuple[City, ...]:
    """Return the cities, wherever they lie, that bear the name an area was `asked` for, the greatest first."""
    folded = cities.fold(area.asked)
    found = {cities.city(row) for row, kind in cities.entries(folded) if kind == PRIMARY}
    towns = [city for city in found if city.population >= TOWN and city.kind != "region"]
    return tuple(sorted(towns, key=lambda city: -city.population)[:OFFERED])


def city_within(area: Area, cities: CityIndex) -> City | None:
    """Return the city that an area was `asked` for by the name of, None where it was no city's."""
    match resolve(area.asked, cities):
        case Found(city) if lies_in(city, area, cities):
            return city
        case Ambiguous(candidates=several):
            return next((city for city in several if lies_in(city, area, cities)), None)
    return None


def _with_its_sort(text: str, cities: CityIndex) -> Iterator[Area]:
    """Yield the regions whose names say what they are with one letter more: 吉林 is the city, 吉林省 around it."""
    if is_unspaced(text):
        for letter in sorted(SAYS_REGION):
            for named in cities.areas.named(cities.fold(text + letter)):
                yield named.area


def _with_a_province(text: str, city: City, cities: CityIndex) -> Iterator[Area]:
    for form, language in _PROVINCES:
        for name in dict.fromkeys((text, city.name, city.in_language(language).name)):
            for named in cities.areas.named(cities.fold(form.format(name))):
                yield replace(named.area, asked=text)
