"""Regions that people speak of, and provinces said to be such, are no towns that look like them."""

from datetime import UTC, datetime

import pytest

from bot.pairings.world import World
from bot.words.catalogue import TEXTS
from bot.words.voice import Voice
from tests.words.told import told

TITLES = [
    ("en-GB", "sister cities of the Midlands", "England, United Kingdom"),
    ("en-US", "Appalachia", "United States"),
    ("en-US", "sister cities in Sylt", "Schleswig-Holstein, Germany"),
    ("en-US", "twin towns of Lesbos", "North Aegean, Greece"),
    ("en-US", "sister cities of Kauai", "Hawaii, United States"),
    ("de", "Partnerstädte auf Texel", "Nordholland, Niederlande"),
    ("en-US", "sister cities in Anatolia", "Türkiye"),
    ("en-US", "Asia Minor", "Türkiye"),
    ("en-US", "sister island of Jeju", "Jeju-do"),
    ("en-US", "Labrador", "Newfoundland and Labrador, Canada"),
    ("en-GB", "the Kimberley", "Western Australia, Australia"),
    ("en-US", "sister cities of Franconia", "Bavaria, Germany"),
    ("en-US", "the Home Counties", "England, United Kingdom"),
    ("en-US", "Livonia", "Latvia"),
    ("de", "Partnerstädte in Kappadokien", "Zentralanatolien"),
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
    ("hu", "testvérvárosok az Alföldön", "Alföld"),
    ("hu", "testvérvárosok Pest megyében", "Pest vármegye, Magyarország"),
    ("uk", "побратими Галичини", "Галичина"),
    ("uk", "побратими Поділля", "Поділля"),
    ("uk", "побратими Слобожанщини", "Слобожанщина"),
    ("uk", "побратими Полісся", "Українське Полісся"),
    ("uk", "побратими Буковини", "Буковина"),
    ("uk", "побратими Донбасу", "Донбас"),
    ("ru", "побратимы Поволжья", "Поволжье"),
    ("ru", "города-побратимы в Черноземье", "Черноземье"),
    ("ru", "города-побратимы на Кубани", "Краснодарский край, Россия"),
    ("ru", "побратимы Галиции", "Галиция"),
    ("de", "Partnerstädte in Galizien", "Galizien"),
    ("pl", "miasta partnerskie w Galicji", "Galicja historyczna"),
    ("tr", "Güneydoğu'daki kardeş şehirler", "Güneydoğu Anadolu Bölgesi"),
    ("ja", "中国地方の姉妹都市", "中国地方"),
    ("ja", "北陸の姉妹都市", "北陸地方"),
    ("ko", "영남의 자매도시", "영남"),
    ("ko", "충청도의 자매도시", "충청도"),
    ("zh-CN", "华北的友好城市", "华北"),
    ("zh-CN", "东北三省的友好城市", "中国东北"),
    ("fr", "villes jumelées en bourgone", "Bourgogne-Franche-Comté, France"),
    ("fr", "villes jumelées en alscae", "Grand Est, France"),
    ("fr", "villes jumelées en normandi", "Normandie, France"),
    ("cs", "partnerská města ve slezku", "Moravskoslezský kraj, Česko"),
    ("ro", "orașe înfrățite din Moldova", "Republica Moldova"),
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
    ("sv-SE", "vänorter i Höga kusten", "Västernorrland, Sverige"),
    ("tr", "Trakya kardeş şehirleri", "Trakya"),
]


@pytest.mark.parametrize(("locale", "text", "title"), TITLES)
def test_a_region_is_meant_by_its_name(locale: str, text: str, title: str, world: World) -> None:
    assert told(text, world, locale).split("\n")[0].startswith(title)


def test_a_province_is_all_of_its_towns_and_no_city(world: World) -> None:
    assert "stedenbanden bekend" in told("Stedenbanden in de provincie Utrecht", world, "nl")
    assert "kardeş şehir ilişkisi var" in told("Muğla ili kardeş şehirler", world, "tr")


def test_a_part_says_that_the_answer_is_about_the_whole(world: World) -> None:
    assert "Brianza" in told("gemellaggi della Brianza", world, "it")
    assert "Bohuslän" in told("vänorter i Bohuslän", world, "sv-SE")


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
    found = told(text, world, locale)
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
    assert told(text, world, "nl").split("\n")[0].startswith(title)


@pytest.mark.parametrize(
    ("locale", "text", "title"),
    [
        ("cs", "partnerská města Nového Města na Moravě", "Nové Město na Moravě"),
        ("cs", "partnerská města Nového Města nad Metují", "Nové Město nad Metují"),
        ("cs", "partnerská města Rožnova pod Radhoštěm", "Rožnov pod Radhoštěm"),
        ("cs", "partnerská města Hradce Králové", "Hradec Králové"),
        ("pl", "miasta partnerskie Frankfurtu nad Odrą", "Frankfurt nad Odrą"),
    ],
)
def test_a_name_of_several_words_is_found_in_a_case(
    locale: str, text: str, title: str, world: World
) -> None:
    assert told(text, world, locale).split("\n")[0].startswith(title)


def test_a_genitive_is_no_quarter_of_a_city_elsewhere(world: World) -> None:
    assert told("Vasas vänorter", world, "sv-SE").split("\n")[0].startswith("Vasa, Österbotten")


@pytest.mark.parametrize(
    ("locale", "text", "never"),
    [
        ("sv-SE", "vänorter i Fjällbygden", "🇸🇪"),
        ("hu", "Hanvidék testvérvárosai", "Hanwood"),
        ("tr", "Göller bölgesi kardeş şehirleri", "Göle"),
    ],
)
def test_an_unknown_region_is_no_town_two_slips_away(
    locale: str, text: str, never: str, world: World
) -> None:
    assert never not in told(text, world, locale).split("\n")[0]


def test_a_name_that_two_cities_have_in_a_language_offers_both(world: World) -> None:
    found = told("Friburgo", world, "it")
    assert "Svizzera" in found
    assert "Germania" in found


@pytest.mark.parametrize(
    ("locale", "text", "name"),
    [
        ("hu", "Dunajská Streda", "Dunaszerdahely"),
        ("hu", "Berehove", "Beregszász"),
        ("hu", "Odorheiu Secuiesc", "Székelyudvarhely"),
        ("tr", "Nürnberg", "Nürnberg"),
        ("it", "Saint Petersburg, Russia", "San Pietroburgo"),
        ("cs", "Konstanz", "Kostnice"),
        ("cs", "Bethlehem, Palestine", "Betlém"),
        ("pl", "Kalush", "Kałusz"),
        ("ro", "Cologne", "Köln"),
        ("pt-BR", "Dunkirk, France", "Dunquerque"),
        ("sv-SE", "Arkhangelsk", "Archangelsk"),
    ],
)
def test_a_city_is_shown_as_the_language_calls_it(
    locale: str, text: str, name: str, world: World
) -> None:
    assert told(text, world, locale).split("\n")[0].startswith(f"{name},")


def test_cities_with_their_countries_are_parted_by_semicolons() -> None:
    voice = Voice(TEXTS, "it", datetime(2026, 11, 28, tzinfo=UTC))
    assert voice.listing(["Birmingham, Regno Unito", "Cracovia, Polonia"]) == (
        "Birmingham, Regno Unito; Cracovia, Polonia"
    )
    assert voice.listing(["Bergen", "Kobe"]) == "Bergen e Kobe"


@pytest.mark.parametrize(
    ("locale", "text", "said"),
    [
        ("it", "quante città gemellate ha Roma?", "Risult"),
        ("pt-BR", "quantas cidades-irmãs tem Belo Horizonte?", "São conhecidas"),
    ],
)
def test_a_count_is_a_sentence(locale: str, text: str, said: str, world: World) -> None:
    assert said in told(text, world, locale)


def test_a_district_is_found_by_its_number_with_its_ties(world: World) -> None:
    found = told("Budapest XIII. kerület testvérvárosai", world, "hu")
    assert found.split("\n")[1].startswith("3 testvérváros")
    assert "Bayreuth" in told("Jaká partnerská města má Praha 6?", world, "cs")


@pytest.mark.parametrize(
    ("locale", "text", "offered"),
    [
        ("ro", "orașe înfrățite din Moldova", "Moldova românească"),
        ("de", "Partnerstädte in Schlesien", "historisches Schlesien"),
        ("es-ES", "ciudades hermanas del Levante", "el Levante español"),
        ("sv-SE", "vänorter i Lappland", "Norrbotten"),
        ("pl", "miasta partnerskie w Galicji", "Galicia"),
    ],
)
def test_another_region_of_the_name_is_offered(
    world: World, locale: str, text: str, offered: str
) -> None:
    assert offered in told(text, world, locale).rsplit("\n\n", 1)[-1]
