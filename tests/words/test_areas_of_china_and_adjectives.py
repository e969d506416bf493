"""Areas as Chinese readers call them, and the adjectives of regions in Czech, Ukrainian and Romanian."""

import pytest

from bot.gazetteer.asked import AboutArea, AboutAreas, AboutCity, Question
from bot.gazetteer.index import CityIndex
from bot.gazetteer.place import AreaMeant, place_meant
from bot.gazetteer.question import read_question
from bot.gazetteer.tongues import Tongues


def _keys(question: Question, cities: CityIndex) -> list[str]:
    match question:
        case AboutAreas(area, other):
            return [area.key, other.key]
        case AboutArea(area):
            return [area.key]
        case AboutCity(name):
            meant = place_meant(name, cities)
            return [meant.area.key] if isinstance(meant, AreaMeant) else []
    return []


@pytest.mark.parametrize(
    ("typed", "keys"),
    [
        ("Karadenizli şehirlerin Almanya'daki kardeşleri", ["black-sea-region", "DE"]),
        ("法兰西岛的友好城市", ["FR.11"]),
        ("托斯卡纳的友好城市", ["IT.16"]),
        ("普罗旺斯的友好城市", ["FR.93"]),
        ("诺曼底的友好城市", ["FR.28"]),
        ("西北的友好城市", ["northwest-china"]),
        ("华北的友好城市", ["north-china"]),
        ("경상도의 자매도시", ["yeongnam"]),
        ("moravská města partnerská s Rakouskem", ["moravia", "AT"]),
        ("jihočeská města partnerská s Německem", ["CZ.79", "DE"]),
        ("галицькі міста з побратимами в Польщі", ["eastern-galicia", "PL"]),
        ("волинські міста з побратимами в Німеччині", ["UA.24", "DE"]),
        ("orașe bănățene înfrățite cu Serbia", ["banat", "RS"]),
        ("Thüringer Städte mit Partnern in Polen", ["DE.15", "PL"]),
        ("Städte in Thüringen mit Partnern in Polen", ["DE.15", "PL"]),
    ],
)
def test_an_area_is_read_by_its_name_and_its_adjective(
    typed: str, keys: list[str], cities: CityIndex, phrases: Tongues
) -> None:
    assert _keys(read_question(typed, cities, phrases), cities) == keys
