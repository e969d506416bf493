"""What is offered while a city is typed."""

import pytest

from bot.cogs.options.city import FAMOUS, city_choice
from bot.gazetteer.model import City
from bot.words.catalogue import TEXTS
from bot.words.text import LONGEST_NAME


def city(name: str, region: str, country: str) -> City:
    return City("gn:1", name, region, country, 0, 0, 1, "")


@pytest.mark.parametrize(
    ("place", "locale", "said"),
    [
        (city("Portland", "Maine", "US"), "en-US", "Portland, Maine, United States"),
        (city("Bergen", "Vestland", "NO"), "de", "Bergen, Vestland, Norwegen"),
        (city("Singapore", "Singapore", "SG"), "en-US", "Singapore, Singapore"),
        (city("Vaduz", "", "LI"), "en-US", "Vaduz, Liechtenstein"),
    ],
    ids=["region and country", "in German", "a region of the same name", "no region"],
)
def test_a_choice_tells_a_city_from_its_namesakes(place: City, locale: str, said: str) -> None:
    choice = city_choice(place, TEXTS, locale)

    assert (choice.name, choice.value) == (said, "gn:1")


def test_a_choice_fits_into_discords_list() -> None:
    assert len(city_choice(city("x" * 300, "y" * 300, "NO"), TEXTS, "en-US").name) <= LONGEST_NAME


def test_the_famous_cities_are_different_ones() -> None:
    assert len(set(FAMOUS)) == len(FAMOUS) <= 25
