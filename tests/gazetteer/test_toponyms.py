"""What places are called in the reader's language, and that it never changes which place is meant."""

from functools import cache

import pytest

from bot.gazetteer.index import CityIndex
from bot.gazetteer.model import Found
from bot.gazetteer.resolve import resolve
from tests.gazetteer.small_atlas import Town, index_of

CALLED = {"de": "Köln", "fr": "Cologne", "es-ES": "Colonia", "zh-CN": "科隆", "zh-TW": "科隆市"}


@cache
def cities() -> CityIndex:
    return index_of([
        Town("Neighbourton", 50_000, also=("Nachbarstadt",)),
        Town("Cologne upon Rhine", 1_000_000, called=CALLED, also=tuple(CALLED.values())),
        Town("Nowhere", 1_000),
        Town("Bombay", 900_000, called={"es-419": "Mumbái", "es-ES": "Bombay de la India"}),
    ])  # fmt: skip


@pytest.mark.parametrize(
    ("locale", "name"),
    [
        ("en-US", "Cologne upon Rhine"),
        ("en-GB", "Cologne upon Rhine"),
        ("ja", "Cologne upon Rhine"),
        ("de", "Köln"),
        ("de-AT", "Köln"),
        ("es-ES", "Colonia"),
        ("es-419", "Colonia"),
        ("zh-CN", "科隆"),
        ("zh-HK", "科隆市"),
    ],
)
def test_a_city_is_called_as_its_reader_calls_it(locale: str, name: str) -> None:
    assert cities().city(1).in_language(locale).name == name


def test_latin_america_has_names_of_its_own_beside_those_of_spain() -> None:
    assert [cities().city(row).in_language("es-419").name for row in (1, 3)] == [
        "Colonia",
        "Mumbái",
    ]


def test_a_city_without_a_name_of_its_own_is_called_as_shown() -> None:
    assert [cities().city(row).in_language("de").name for row in (0, 2)] == [
        "Neighbourton",
        "Nowhere",
    ]


def test_what_is_in_a_language_stays_as_it_is() -> None:
    german = cities().city(1).in_language("de")

    assert german.in_language("fr") == german
    assert german.key == cities().city(1).key


@pytest.mark.parametrize("name", CALLED.values())
def test_every_such_name_leads_to_its_city(name: str) -> None:
    found = resolve(name, cities())

    assert isinstance(found, Found)
    assert found.city == cities().city(1)
    assert found.city.name == "Cologne upon Rhine"
