"""An afterthought tells which namesake is meant: "Córdoba, la de Argentina" is no area and no other city."""

import pytest

from bot.gazetteer.asked import AboutCity
from bot.gazetteer.in_its_language import read_in_its_language
from bot.words.catalogue import phrases
from tests.pairings.whole_world import whole_world


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Córdoba, la de Argentina", "Córdoba, Argentina"),
        ("ciudades hermanas de Córdoba, la de España", "Córdoba, España"),
        ("ciudades hermanas de Valencia, la de Venezuela", "Valencia, Venezuela"),
        ("¿Con quién está hermanada Santiago, la de Cuba?", "Santiago, Cuba"),
        ("jumelages de Paris, celui du Texas", "Paris, Texas"),
        ("Partnerstädte von Paris, das in Texas", "Paris, Texas"),
        ("Dublin, das in Ohio", "Dublin, Ohio"),
        ("cidades irmãs de Valência, a da Espanha", "Valência, Espanha"),
        ("Córdova, a da Argentina", "Córdova, Argentina"),
        ("Cordoba, quella in Argentina", "Cordoba, Argentina"),
        ("gemellaggi di Cordova, quella dell'Argentina", "Cordova, Argentina"),
        ("Bergen, die in Noorwegen", "Bergen, Noorwegen"),
        ("Paris, det i Texas", "Paris, Texas"),
        ("Paris, cel din Texas", "Paris, Texas"),
        ("Париж, тот, что в Техасе", "Париж, Техас"),
        ("Париж, той що в Техасі", "Париж, Техас"),
        ("sister cities of Perth, the one in Scotland", "Perth, Scotland"),
    ],
)
def test_the_namesake_in_the_area_is_meant(text: str, name: str) -> None:
    question = read_in_its_language(text, whole_world().cities, phrases(), "en-US")
    assert question == AboutCity(name)
