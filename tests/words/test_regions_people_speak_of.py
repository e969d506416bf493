"""Regions that people speak of, and provinces said to be such, are no towns that look like them."""

from datetime import UTC, datetime

import pytest

from bot.chat.render import plain_text
from bot.gazetteer.question import read_question
from bot.pairings.answer import answer
from bot.pairings.world import World
from bot.words.catalogue import TEXTS, phrases
from bot.words.telling import outline_of
from bot.words.voice import Voice
from tests.pairings.whole_world import whole_world


@pytest.fixture(scope="module")
def world() -> World:
    return whole_world()


def told(text: str, locale: str, world: World) -> str:
    voice = Voice(TEXTS, locale, datetime(2026, 11, 28, tzinfo=UTC))
    found = answer(read_question(text, world.cities, phrases()), None, world)
    return plain_text(outline_of(found, voice))


TITLES = [
    ("sv-SE", "vänorter i Småland", "Småland"),
    ("sv-SE", "Norrlands vänorter", "Norrland"),
    ("sv-SE", "vänorter i Götaland", "Götaland"),
    ("sv-SE", "vänorter i Bohuslän", "Västra Götaland, Sverige"),
    ("sv-SE", "vänorter i Kalmar län", "Kalmar län, Sverige"),
    ("pl", "miasta partnerskie Dolnego Śląska", "Województwo dolnośląskie, Polska"),
    ("pl", "miasta partnerskie Warmii i Mazur", "Województwo warmińsko-mazurskie, Polska"),
    ("pl", "miasta partnerskie Kujaw", "Województwo kujawsko-pomorskie, Polska"),
    ("pl", "miasta partnerskie Kaszub", "Województwo pomorskie, Polska"),
    ("pl", "partnerskie miasta w Lubuskiem", "Województwo lubuskie, Polska"),
    ("pl", "miasta partnerskie Lubelszczyzny", "Województwo lubelskie, Polska"),
    ("cs", "partnerská města Slezska", "Moravskoslezský kraj, Česko"),
    ("cs", "partnerská města Krkonoš", "Královéhradecký kraj, Česko"),
    ("cs", "partnerská města Čech", "Čechy"),
    ("cs", "partnerská města Moravy", "Morava"),
    ("hu", "Pest megye testvérvárosai", "Pest vármegye, Magyarország"),
    ("hu", "Heves megye testvérvárosai", "Heves vármegye, Magyarország"),
    ("hu", "Tolna vármegye testvérvárosai", "Tolna vármegye, Magyarország"),
    ("hu", "Somogy megye testvérvárosai", "Somogy vármegye, Magyarország"),
    ("hu", "Vas megye testvérvárosai", "Vas vármegye, Magyarország"),
    ("hu", "Felvidék testvérvárosai", "Szlovákia"),
    ("hu", "Székelyföld testvérvárosai", "Székelyföld"),
    ("hu", "Erdély testvérvárosai", "Erdély"),
    ("ro", "orașe înfrățite din Muntenia", "Muntenia"),
    ("ro", "orașe înfrățite din Oltenia", "Oltenia"),
    ("ro", "orașe înfrățite din Dobrogea", "Dobrogea"),
    ("ro", "orașe înfrățite din Crișana", "Crișana"),
    ("nl", "Stedenbanden in de provincie Utrecht", "Utrecht, Nederland"),
    ("tr", "Muğla ili kardeş şehirler", "Muğla, Türkiye"),
    ("tr", "İç Anadolu kardeş şehirleri", "İç Anadolu Bölgesi"),
    ("tr", "Ege bölgesi kardeş şehirleri", "Ege Bölgesi"),
    ("tr", "Karadeniz bölgesi kardeş şehirleri", "Karadeniz Bölgesi"),
    ("tr", "Marmara bölgesi kardeş şehirleri", "Marmara Bölgesi"),
    ("pt-BR", "cidades irmãs do Nordeste", "Nordeste do Brasil"),
    ("pt-BR", "cidades irmãs do Sudeste", "Sudeste do Brasil"),
    ("pt-BR", "cidades irmãs do Sul do Brasil", "Sul do Brasil"),
    ("it", "Gemellaggi del Sud Italia", "Italia meridionale"),
    ("it", "gemellaggi del Mezzogiorno", "Italia meridionale"),
    ("it", "gemellaggi della Brianza", "Lombardia, Italia"),
]


@pytest.mark.parametrize(("locale", "text", "title"), TITLES)
def test_a_region_is_meant_by_its_name(locale: str, text: str, title: str, world: World) -> None:
    assert told(text, locale, world).split("\n")[0].startswith(title)


def test_a_province_is_all_of_its_towns_and_no_city(world: World) -> None:
    assert "Nieuwegein" in told("Stedenbanden in de provincie Utrecht", "nl", world)
    assert "Bodrum" in told("Muğla ili kardeş şehirler", "tr", world)


def test_a_part_says_that_the_answer_is_about_the_whole(world: World) -> None:
    assert "Brianza" in told("gemellaggi della Brianza", "it", world)
    assert "Bohuslän" in told("vänorter i Bohuslän", "sv-SE", world)


@pytest.mark.parametrize(
    ("locale", "text", "there", "elsewhere"),
    [
        ("pl", "Z którymi francuskimi miastami partneruje Lublin?", "Nancy", "Debrecen"),
        ("pl", "Z jakimi niemieckimi miastami współpracuje Gdańsk?", "Brema", "Nicea"),
        ("cs", "S jakými německými městy je partnerem Cheb?", "Hof", "Dubnica"),
        ("cs", "S jakými polskými městy je partnerem Opava?", "Katovice", "Kearney"),
        ("cs", "S jakými slovenskými městy má partnerství Zlín?", "Trenčín", "Groningen"),
    ],
)
def test_an_adjective_beside_cities_in_any_case_narrows(
    locale: str, text: str, there: str, elsewhere: str, world: World
) -> None:
    found = told(text, locale, world)
    assert there in found
    assert elsewhere not in found


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Met welke steden is Brugge verbroederd?", "Brugge, Vlaanderen"),
        ("verbroedering Hasselt", "Hasselt, Vlaanderen"),
        ("Is Antwerpen verbroederd met Mulhouse?", "Antwerpen en Mulhouse"),
    ],
)
def test_flanders_has_its_own_word_for_it(text: str, title: str, world: World) -> None:
    assert told(text, "nl", world).split("\n")[0].startswith(title)
