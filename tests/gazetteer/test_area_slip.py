"""Names of areas with a slip where a question asks for one, and words that are none."""

import tomllib

import pytest

from bot.gazetteer.area_slip import without_area_slips
from bot.gazetteer.asked import (
    AboutArea,
    AboutAreas,
    AboutCity,
    AboutHome,
    AboutPair,
    NoQuestion,
    Question,
)
from bot.gazetteer.index import CityIndex
from bot.gazetteer.place import AreaMeant, place_meant
from bot.gazetteer.question import read_question
from bot.paths import LOCALES
from bot.words.catalogue import phrases
from tests.pairings.whole_world import whole_world


@pytest.fixture(scope="module")
def cities() -> CityIndex:
    return whole_world().cities


def areas_of(question: Question, cities: CityIndex) -> set[str]:
    names: tuple[str, ...] = ()
    keys: set[str] = set()
    match question:
        case AboutArea(area):
            keys = {area.key, *(part.key for part in area.parts)}
        case AboutAreas(area, other):
            keys = {area.key, other.key}
        case AboutCity(name, narrowing=narrowing):
            names, keys = (name,), {each.key for each in narrowing.areas} if narrowing else set()
        case AboutPair(name, other):
            names = (name, other)
        case AboutHome(narrowing):
            keys = {each.key for each in narrowing.areas} if narrowing else set()
    meant = [place_meant(name, cities, inside=True) for name in names]
    return keys | {each.area.key for each in meant if isinstance(each, AreaMeant)}


@pytest.mark.parametrize(
    ("text", "typed", "area"),
    [
        ("sister cities in Bavria", "Bavria", "DE.02"),
        ("twin towns of Germny", "Germny", "DE"),
        ("sister cities in Catelonia", "Catelonia", "ES.56"),
        ("sister cities in Califronia", "Califronia", "US.CA"),
        ("sister cities in Swedn", "Swedn", "SE"),
        ("sister cities in South Korae", "South Korae", "KR"),
        ("twin towns in New Zeland", "New Zeland", "NZ"),
        ("Germny's sister cities", "Germny", "DE"),
        ("Frnace twin towns", "Frnace", "FR"),
        ("which cities in Frnace are twinned with towns in Ireland", "Frnace", "FR"),
        ("which German cities are twinned with towns in Scotlnd", "Scotlnd", "GB.SCT"),
        ("does Seattle have a sister city in Noway?", "Noway", "NO"),
        ("Berlin's sisters in Japn", "Japn", "JP"),
        ("sister cities in Norway and Swedn", "Swedn", "SE"),
        ("my sister cities in Itlay", "Itlay", "IT"),
        ("sister cities in Eurpoe", "Eurpoe", "EU"),
        ("Ittaly", "Ittaly", "IT"),
        ("Portugl", "Portugl", "PT"),
        ("Scotlnd", "Scotlnd", "GB.SCT"),
        ("Partnerstädte in Bayrn", "Bayrn", "DE.02"),
        ("Partnerstädte von Österrich", "Österrich", "AT"),
        ("Hat Berlin eine Partnerstadt in Pollen?", "Pollen", "PL"),
        ("villes jumelées en Norvge", "Norvge", "NO"),
        ("jumelages d'Allmagne", "Allmagne", "DE"),
        ("ciudades hermanas de Alemnia", "Alemnia", "DE"),
        ("città gemellate in Germnia", "Germnia", "DE"),
        ("cidades irmãs na Alemnha", "Alemnha", "DE"),
        ("miasta partnerskie w Hizspanii", "Hizspanii", "ES"),
        ("города-побратимы в Гермаии", "Гермаии", "DE"),
        ("міста-побратими в Німечині", "Німечині", "DE"),
        ("ドツイの姉妹都市", "ドツイ", "DE"),
        ("葡牙萄的姐妹城市", "葡牙萄", "PT"),
        ("Almnaya kardeş şehirleri", "Almnaya", "DE"),
        ("partnerská města v Německku", "Německku", "DE"),
        ("zustersteden in Duitslnd", "Duitslnd", "DE"),
        ("vänorter i Tysklnd", "Tysklnd", "DE"),
        ("스덴웨의 자매도시", "스덴웨", "SE"),
        ("orașe înfrățite în Germnia", "Germnia", "DE"),
        ("Németorzság testvérvárosai", "Németorzság", "DE"),
    ],
)
def test_an_area_is_read_through_a_slip_and_the_slip_is_kept(
    cities: CityIndex, text: str, typed: str, area: str
) -> None:
    question = read_question(text, cities, phrases())
    slips = getattr(question, "slips", ())
    assert [(slip.typed, slip.area.key) for slip in slips] == [(typed, area)]
    assert area in areas_of(question, cities)


@pytest.mark.parametrize(
    "text",
    [
        "sister cities of Berln",
        "sister cities of Huabei",
        "Barcalona",
        "sister cities of National City",
        "jumelages de La Mirada",
        "sister cities in Oklhoma City",
        "sister cities of Luron",
        "Los Angelas sister cities",
        "sister cities of leister",
        "sister cities of phus",
        "which German cities have twins",
        "villes françaises jumelées avec Berlin",
        "Partnerstädte von Hamburgs",
        "miasta partnerskie Krakowa",
    ],
)
def test_what_is_rather_a_city_or_known_is_no_area(cities: CityIndex, text: str) -> None:
    assert getattr(read_question(text, cities, phrases()), "slips", ()) == ()


def test_the_names_of_cities_are_no_slips_of_areas(cities: CityIndex) -> None:
    rows = [row for row in range(len(cities)) if cities.has_sisters(row)]
    asked = ("{}", "sister cities of {}", "sister cities in {}", "Partnerstädte von {}")
    texts = [ask.format(cities.city(row).name) for row in rows[::31] for ask in asked]

    assert len(texts) > 2000
    assert [t for t in texts if _mended(t, cities)] == []


def test_what_people_say_for_nothing_is_no_slip_of_an_area(cities: CityIndex) -> None:
    tables = [
        tomllib.loads(path.read_text("utf-8")) for path in sorted(LOCALES.glob("*/phrases.toml"))
    ]
    said = {
        phrase
        for table in tables
        for key in ("chatter", "common", "doubtful")
        for phrase in table[key]
    }
    written = [each for phrase in sorted(said) for each in (phrase, phrase.capitalize())]

    assert len(written) > 2000
    mended = [text for text in written if _mended(text, cities)]
    assert [
        t for t in mended if not isinstance(read_question(t, cities, phrases()), NoQuestion)
    ] == []


def _mended(text: str, cities: CityIndex) -> bool:
    known = phrases().spoken(text).phrases
    return without_area_slips(text, cities, known) is not None
