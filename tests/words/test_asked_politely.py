"""What opens a polite question is no name, in any language: "Ați putea", "Pan", "söyler misiniz"."""

import pytest

from bot.gazetteer.asked import AboutCity, NoQuestion
from bot.gazetteer.in_its_language import read_in_its_language
from bot.gazetteer.index import CityIndex
from bot.gazetteer.model import Found
from bot.gazetteer.resolve import resolve
from bot.gazetteer.tongues import Tongues


@pytest.mark.parametrize(
    ("text", "locale", "city"),
    [
        ("Ați putea să-mi spuneți cu ce orașe este înfrățit municipiul Sibiu?", "ro", "Sibiu"),
        ("Îmi puteți spune ce orașe înfrățite are Iași?", "ro", "Iași"),
        ("Ati putea sa-mi spuneti cu ce orase este infratit Clujul?", "ro", "Cluj-Napoca"),
        ("Czy mógłby mi Pan powiedzieć, z jakimi miastami partnerskimi współpracuje Kraków?", "pl", "Kraków"),
        ("Mógłby Pan podać miasta partnerskie Gdańska?", "pl", "Gdańsk"),
        ("Czy mogłaby Pani podać miasta partnerskie Poznania?", "pl", "Poznań"),
        ("Czy wie Pan, jakie miasta partnerskie ma Łódź?", "pl", "Łódź"),
        ("could you please tell me who is Seattle's sister city", "en-US", "Seattle"),
        ("Me podría decir con qué ciudades está hermanada Sevilla", "es-ES", "Seville"),
        ("pourriez-vous me dire avec quelles villes est jumelée Lyon ?", "fr", "Lyon"),
        ("Könnten Sie mir bitte sagen, welche Partnerstädte Leipzig hat?", "de", "Leipzig"),
        ("Mi saprebbe dire con quali città è gemellata Torino?", "it", "Turin"),
        ("Zou u mij kunnen vertellen welke zustersteden Gent heeft?", "nl", "Ghent"),
        ("O senhor poderia me dizer quais são as cidades-irmãs de Curitiba?", "pt-BR", "Curitiba"),
        ("Skulle du kunna säga vilka vänorter Malmö har?", "sv-SE", "Malmö"),
        ("Могли бы вы сказать, какие города-побратимы у Казани?", "ru", "Kazan"),
        ("Не подскажете, какие города-побратимы у Самары?", "ru", "Samara"),
        ("Чи могли б ви сказати, які міста-побратими має Львів?", "uk", "Lviv"),
        ("Můžete mi říct, jaká partnerská města má Brno?", "cs", "Brno"),
        ("Mohl byste mi prosím sdělit partnerská města Olomouce?", "cs", "Olomouc"),
        ("Tudna segíteni, mik Pécs testvérvárosai?", "hu", "Pécs"),
        ("Meg tudná mondani, mik Szeged testvérvárosai?", "hu", "Szeged"),
        ("Bursa'nın kardeş şehirlerini söyler misiniz?", "tr", "Bursa"),
        ("Bana Konya'nın kardeş şehirlerini söyleyebilir misiniz?", "tr", "Konya"),
    ],
)  # fmt: skip
def test_only_the_city_is_asked_about(
    text: str, locale: str, city: str, cities: CityIndex, phrases: Tongues
) -> None:
    question = read_in_its_language(text, cities, phrases, locale)

    assert isinstance(question, AboutCity), question
    assert question.instead == ()
    found = resolve(question.name, cities)
    assert isinstance(found, Found)
    assert found.city.name == city


@pytest.mark.parametrize(
    "text",
    [
        "Ați putea să-mi spuneți?", "Czy mógłby mi Pan powiedzieć?", "could you please tell me",
        "Könnten Sie mir sagen?", "Tudna segíteni?", "söyler misiniz",
    ],
)  # fmt: skip
def test_an_opening_alone_asks_for_nothing(text: str, cities: CityIndex, phrases: Tongues) -> None:
    assert read_in_its_language(text, cities, phrases) == NoQuestion()
