"""Tell the region that is called like a city in it: Murcia, Konya, Córdoba."""

from bot.gazetteer.areas import Area, AreaKind
from bot.gazetteer.index import CityIndex
from bot.gazetteer.model import City
from bot.gazetteer.place import areas_called, lies_in

ALL_OF_IT = 0.9
"""Share of a region's people from which on the city is all of it: Seoul, Beijing; Berlin's boroughs have
sisters of their own."""


def region_around(city: City, text: str, cities: CityIndex) -> Area | None:
    """Return the region around `city` that goes by `text` or its name, None where there is none or the city is all of it."""
    called = dict.fromkeys((*areas_called(text, cities), *areas_called(city.name, cities)))
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
