"""A region goes before a by-name of a city abroad, a town before an adjective, and 东北 is not 東北."""

import pytest

from bot.gazetteer.asked import AboutCity
from bot.gazetteer.in_its_language import read_in_its_language
from bot.gazetteer.place import AreaMeant, CityMeant, place_meant
from bot.words.catalogue import phrases
from tests.pairings.whole_world import whole_world


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("Jura", "CH.JU"), ("Tesino", "CH.TI"), ("Navarra", "ES.32"), ("Piémont", "IT.12"), ("东北", "manchuria"),
        ("東北", "tohoku"),
    ],
)  # fmt: skip
def test_an_area_is_meant(text: str, key: str) -> None:
    meant = place_meant(text, whole_world().cities)
    assert isinstance(meant, AreaMeant)
    assert meant.area.key == key


@pytest.mark.parametrize("text", ["东北", "東北"])
def test_the_other_north_east_is_offered(text: str) -> None:
    meant = place_meant(text, whole_world().cities)
    assert isinstance(meant, AreaMeant)
    assert {meant.area.key, *(area.key for area in meant.others)} == {"manchuria", "tohoku"}


@pytest.mark.parametrize("text", ["沖縄", "冲绳", "오키나와"])
def test_okinawa_offers_its_prefecture(text: str) -> None:
    meant = place_meant(text, whole_world().cities)
    assert isinstance(meant, CityMeant)
    assert "JP.47" in {area.key for area in meant.areas}


@pytest.mark.parametrize(
    "text", ["Chino sister cities", "Norman sister cities", "Indio sister cities"]
)
def test_a_town_is_no_adjective(text: str) -> None:
    question = read_in_its_language(text, whole_world().cities, phrases(), "en-US")
    assert isinstance(question, AboutCity)
    assert question.name == text.split()[0]
