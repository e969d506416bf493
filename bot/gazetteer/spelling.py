"""Tell from how a name is written whether an area or a city is meant: "França" is not Franca."""

from collections.abc import Sequence

from bot.gazetteer.areas import AreaName
from bot.gazetteer.index import CityIndex
from bot.gazetteer.model import City


def is_anothers_own(text: str, home: City, namesakes: Sequence[City], cities: CityIndex) -> bool:
    """Whether a greater city elsewhere is printed so, and `home` is not: Salvador in Bahia, and San Salvador."""
    folded = cities.fold(text)
    return cities.fold(home.name) != folded and any(
        cities.fold(city.name) == folded and city.population > home.population for city in namesakes
    )


def is_spelt_like(text: str, name: AreaName, namesakes: Sequence[City], cities: CityIndex) -> bool:
    """Whether an area is written with these very marks, and no city of the name: "França" is not Franca."""
    letters = text.casefold()
    return cities.areas.is_spelt(letters, name.area) and not any(
        city.name.casefold() == letters and city.population for city in namesakes
    )
