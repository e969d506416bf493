"""Continents, countries and cities are understood by their usual names in every language."""

import pytest

from bot.gazetteer.question import read_question
from bot.pairings.answer import answer
from bot.pairings.model import AreaAnswer, SisterCities
from bot.pairings.world import World
from bot.words.catalogue import phrases


@pytest.mark.parametrize(
    ("text", "area"),
    [
        ("Европа", "EU"),
        ("Ameryka Północna", "NA"),
        ("Asie", "AS"),
        ("Європа", "EU"),
        ("США", "US"),
        ("ОАЭ", "AE"),
        ("Южная Корея", "KR"),
        ("Голландія", "NL"),
        ("Jižní Korea", "KR"),
        ("Velká Británie", "GB"),
    ],
)
def test_an_area_goes_by_its_usual_name(text: str, area: str, world: World) -> None:
    found = answer(read_question(text, world.cities, phrases()), None, world)

    assert isinstance(found, AreaAnswer)
    assert found.area.key == area


@pytest.mark.parametrize(
    ("text", "city"),
    [
        ("міста-побратими: Рівне", "gn:695594"),
        ("побратими Звягель", "gn:699553"),
        ("partnerská města Plzně", "gn:3068160"),
        ("города-побратимы Волгограда", "gn:472757"),
        ("побратими Тернополя", "gn:691650"),
    ],
)
def test_a_city_is_found_by_its_name_and_its_genitive(text: str, city: str, world: World) -> None:
    found = answer(read_question(text, world.cities, phrases()), None, world)

    assert isinstance(found, SisterCities)
    assert found.city.key == city
