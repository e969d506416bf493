"""Adjectives of cities behind the word for sister city, by the rules of their languages; those of countries stay theirs."""

import pytest

from bot.gazetteer.asked import AboutArea, AboutCity
from bot.gazetteer.in_its_language import read_in_its_language
from bot.gazetteer.model import Found
from bot.gazetteer.resolve import resolve
from bot.words.catalogue import phrases
from tests.pairings.whole_world import whole_world


@pytest.mark.parametrize(
    ("text", "city"),
    [
        ("gemellaggi torinesi", "Turin"),
        ("città gemelle milanesi", "Milan"),
        ("le città gemellate napoletane", "Naples"),
        ("gemellaggi fiorentini", "Florence"),
        ("gemellaggi bolognesi", "Bologna"),
        ("gemellaggi veneziani", "Venice"),
        ("las ciudades hermanas sevillanas", "Seville"),
        ("hermanamientos bilbaínos", "Bilbao"),
        ("hermanamientos bogotanos", "Bogotá"),
        ("ciudades hermanas porteñas", "Buenos Aires"),
        ("jumelages lyonnais", "Lyon"),
        ("villes jumelées parisiennes", "Paris"),
        ("jumelages marseillais", "Marseille"),
        ("jumelages strasbourgeois", "Strasbourg"),
        ("les jumelages bordelais", "Bordeaux"),
        ("jumelages nantais", "Nantes"),
        ("jumelages lillois", "Lille"),
        ("cidades irmãs paulistanas", "São Paulo"),
        ("cidades irmãs lisboetas", "Lisbon"),
        ("geminações portuenses", "Porto"),
        ("orașe înfrățite clujene", "Cluj-Napoca"),
        ("înfrățirile timișorene", "Timișoara"),
    ],
)
def test_an_adjective_is_of_its_city(text: str, city: str) -> None:
    cities = whole_world().cities
    question = read_in_its_language(text, cities, phrases(), "en-US")
    assert isinstance(question, AboutCity)
    found = resolve(question.name, cities)
    assert isinstance(found, Found)
    assert found.city.name == city
    assert (found.notes, question.left_out) == ((), ())


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("villes jumelées algériennes", "DZ"),
        ("villes jumelées tunisiennes", "TN"),
        ("città gemellate tunisine", "TN"),
        ("ciudades hermanas mexicanas", "MX"),
        ("cidades irmãs argentinas", "AR"),
    ],
)
def test_an_adjective_of_a_country_stays_its_own(text: str, country: str) -> None:
    question = read_in_its_language(text, whole_world().cities, phrases(), "en-US")
    assert isinstance(question, AboutArea)
    assert question.area.key == country
