"""Tell the region that is called like a city in it, Murcia, Konya, Córdoba, or whose province is: Trento, Antwerp."""

from collections.abc import Iterator
from dataclasses import replace

from bot.gazetteer.areas import PART, Area, AreaKind
from bot.gazetteer.index import CityIndex
from bot.gazetteer.model import City, Found
from bot.gazetteer.names import PRIMARY
from bot.gazetteer.place import areas_called, lies_in
from bot.gazetteer.resolve import resolve

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
    called |= dict.fromkeys(_with_a_province(text, city, cities))
    return next(
        (
            area
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
    return None


def _with_a_province(text: str, city: City, cities: CityIndex) -> Iterator[Area]:
    for form, language in _PROVINCES:
        for name in dict.fromkeys((text, city.name, city.in_language(language).name)):
            for named in cities.areas.named(cities.fold(form.format(name))):
                yield replace(named.area, asked=text)
