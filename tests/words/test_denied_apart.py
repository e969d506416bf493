"""Plain words: a city that is left out makes no pair, and a denied adjective of an area asks for what lies outside it."""

import pytest

from bot.gazetteer.asked import AboutCity
from bot.gazetteer.in_its_language import read_in_its_language
from bot.pairings.world import World
from bot.words.catalogue import phrases


@pytest.mark.parametrize(
    ("locale", "text", "city", "left_out"),
    [
        ("hu", "Győr testvérvárosai Erfurt kivételével", "Győr", "Erfurt kivételével"),
        ("hu", "Budapest testvérvárosai Bécsen kívül", "Budapest", "Bécsen kívül"),
        ("hu", "Szeged Erfurt nélküli testvérvárosai", "Szeged", "Erfurt nélküli"),
        ("hu", "Győr testvérvárosai Kuopio nélkül", "Győr", "Kuopio nélkül"),
        (
            "hu",
            "Győr testvérvárosai Erfurt és Kuopio kivételével",
            "Győr",
            "Erfurt és Kuopio kivételével",
        ),
        ("hu", "Erfurton kívül Győr testvérvárosai", "Győr", "Erfurton kívül"),
        ("hu", "Győr testvérvárosai Erfurtot kivéve", "Győr", "Erfurtot kivéve"),
        ("hu", "Győr testvérvárosai, kivéve Erfurtot", "Győr", "kivéve Erfurtot"),
        ("tr", "İstanbul'un Berlin hariç kardeş şehirleri", "İstanbul", "Berlin hariç"),
        ("tr", "Londra hariç Ankara'nın kardeş şehirleri", "Ankara", "Londra hariç"),
        ("tr", "Berlin dışında İstanbul'un kardeş şehirleri", "İstanbul", "Berlin dışında"),
        ("tr", "Köln'den başka İstanbul kardeş şehirleri", "İstanbul", "Köln'den başka"),
        (
            "tr",
            "Berlin ve Londra hariç İstanbul'un kardeş şehirleri",
            "İstanbul",
            "Berlin ve Londra hariç",
        ),
        ("tr", "Berlin hariç kardeş şehirlerimiz", "Berlin", "hariç"),
        ("en-GB", "Except Lille, which are Cologne's twin towns?", "Cologne", "Except Lille"),
        (
            "en-GB",
            "Apart from Lille and Turku, which are Cologne's twin towns?",
            "Cologne",
            "Apart from Lille and Turku",
        ),
        ("en-GB", "Cologne's twin towns, Lille excepted", "Cologne", "Lille excepted"),
        ("fr", "hormis Lille les villes jumelées de Cologne", "Cologne", "hormis Lille"),
        ("ru", "Кроме Берлина, какие побратимы у Москвы?", "Москва", "Кроме Берлина"),
        ("de", "außer Lille Partnerstädte von Köln", "Köln", "außer Lille"),
        ("de", "Partnerstädte von Köln, Lille ausgenommen", "Köln", "Lille ausgenommen"),
        ("de", "Partnerstädte von Köln ausgenommen Lille", "Köln", "ausgenommen Lille"),
    ],
)
def test_a_city_that_is_left_out_is_said_and_makes_no_pair(
    world: World, locale: str, text: str, city: str, left_out: str
) -> None:
    asked = read_in_its_language(text, world.cities, phrases(), locale)

    assert isinstance(asked, AboutCity)
    assert (asked.name, asked.left_out) == (city, (left_out,))


@pytest.mark.parametrize(
    ("locale", "text", "area"),
    [
        ("ru", "не европейские побратимы Ростова-на-Дону", "EU"),
        ("ru", "не немецкие побратимы Казани", "DE"),
        ("ru", "побратимы Казани, которые не немецкие", "DE"),
        ("uk", "не європейські побратими Києва", "EU"),
        ("uk", "побратими Києва, не європейські", "EU"),
        ("pl", "nie niemieckie miasta partnerskie Torunia", "DE"),
        ("pl", "miasta partnerskie Torunia, które nie są niemieckie", "DE"),
        ("cs", "ne německá partnerská města Brna", "DE"),
        ("cs", "partnerská města Brna, která nejsou německá", "DE"),
        ("sv-SE", "icke europeiska vänorter till Malmö", "EU"),
        ("sv-SE", "vänorter till Malmö som inte är europeiska", "EU"),
        ("hu", "nem európai testvérvárosai Pécsnek", "EU"),
        ("hu", "Pécs nem német testvérvárosai", "DE"),
        ("ja", "長崎市の姉妹都市、ヨーロッパでなく", "EU"),
        ("ja", "札幌の姉妹都市、アジアでなく", "AS"),
        ("zh-CN", "上海不是欧洲的友好城市", "EU"),
        ("it", "gemelle non europee di Torino", "EU"),
        ("it", "città gemelle non asiatiche di Torino", "AS"),
        ("it", "gemelle non tedesche di Verona", "DE"),
        ("it", "città gemelle di Torino che non sono europee", "EU"),
        ("fr", "villes jumelles non européennes de Lyon", "EU"),
        ("fr", "les jumelles non allemandes de Lyon", "DE"),
        ("fr", "villes jumelées de Lyon qui ne sont pas européennes", "EU"),
        ("es-ES", "hermanas no europeas de Sevilla", "EU"),
        ("es-ES", "ciudades hermanas de Sevilla, no europeas", "EU"),
        ("es-ES", "ciudades hermanas no de Europa de Sevilla", "EU"),
        ("pt-BR", "irmãs não europeias de Curitiba", "EU"),
        ("ro", "orașe înfrățite cu Cluj care nu sunt germane", "DE"),
        ("de", "Partnerstädte von Köln, nicht europäische", "EU"),
        ("de", "Welche Partnerstädte von Köln sind nicht deutsch?", "DE"),
        ("nl", "zustersteden van Gent die niet Duits zijn", "DE"),
        ("en-GB", "Leeds's non German twin towns", "DE"),
        ("en-GB", "which twin towns of Leeds are not German?", "DE"),
    ],
)
def test_a_denied_adjective_asks_for_what_lies_outside(
    world: World, locale: str, text: str, area: str
) -> None:
    asked = read_in_its_language(text, world.cities, phrases(), locale)

    assert isinstance(asked, AboutCity)
    assert asked.left_out == ()
    assert asked.narrowing is not None
    assert asked.narrowing.outside
    assert [each.key for each in asked.narrowing.areas] == [area]
