"""What sisters have or lie on is no second city, however a name is spelt; the answer says that it was left out."""

import pytest

from bot.gazetteer.asked import AboutCity, AboutPair
from bot.gazetteer.index import CityIndex
from bot.gazetteer.question import read_question
from bot.gazetteer.tongues import Tongues


@pytest.mark.parametrize(
    ("text", "left_out"),
    [
        ("Göteborgs vänorter vid kusten", "vid kusten"), ("Gävles vänorter på öar", "på öar"), ("Visbys vänorter på ön", "på ön"),
        ("Norrköpings vänorter med sjö", "med sjö"), ("Göteborgs vänorter med strand", "med strand"),
        ("ciudades hermanas de Bilbao con mar", "con mar"), ("ciudades hermanas de Madrid con playa", "con playa"),
        ("Partnerstädte von Köln mit Dom", "mit Dom"), ("Partnerstädte von Köln mit Burg", "mit Burg"), ("partnerstädte köln mit dom", "mit dom"),
        ("gemelle di Bari con un monte", "con un monte"), ("città gemelle di Bari con porto", "con porto"),
        ("miasta partnerskie Gdyni z portem", "z portem"), ("miasta partnerskie Krakowa nad morzem", "nad morzem"),
        ("cidades irmãs de Curitiba com porto", "com porto"), ("cidades irmãs de Curitiba com praia", "com praia"), ("cidades irmãs de Curitiba com rio", "com rio"),
        ("partnerská města Tábora s mostem", "s mostem"), ("partnerská města Brna u moře", "u moře"),
        ("города-побратимы Казани на реке", "на реке"), ("міста-побратими Одеси з портом", "з портом"),
        ("zustersteden van Gent aan zee", "aan zee"), ("villes jumelées de Lyon en montagne", "en montagne"), ("villes jumelées de Lyon avec un port", "avec un port"),
        ("orașe înfrățite cu Constanța cu port", "cu port"), ("sister cities of Leeds by the sea", "by the sea"),
        ("Budapest testvérvárosai tengerrel", "tengerrel"),
    ],
)  # fmt: skip
def test_what_is_found_in_a_town_is_no_city(
    text: str, left_out: str, cities: CityIndex, phrases: Tongues
) -> None:
    question = read_question(text, cities, phrases)

    assert isinstance(question, AboutCity)
    assert question.narrowing is None
    assert question.left_out == (left_out,)


@pytest.mark.parametrize(
    ("text", "other"),
    [
        ("Bari è gemellata con porto?", "porto"), ("Bari è gemellata con Porto", "Porto"), ("Är Göteborg vänort med oslo?", "oslo"),
        ("Partnerstädte von Köln mit berlin", "berlin"), ("partnerstädte von köln mit bonn", "bonn"), ("villes jumelées de Nantes avec Tours", "Tours"),
        ("Is Leeds twinned with hull?", "hull"), ("Städtepartnerschaft von Köln mit Bergen", "Bergen"),
    ],
)  # fmt: skip
def test_a_city_called_like_it_is_asked_about(
    text: str, other: str, cities: CityIndex, phrases: Tongues
) -> None:
    question = read_question(text, cities, phrases)

    assert isinstance(question, AboutPair)
    assert question.other == other
