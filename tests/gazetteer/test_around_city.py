"""Several towns in what is called like a city are those of the region around it."""

import pytest

from bot.gazetteer.areas import PART
from bot.gazetteer.around_city import region_around
from bot.gazetteer.asked import AboutArea, AboutAreas, AboutCity
from bot.gazetteer.index import CityIndex
from bot.gazetteer.model import Found
from bot.gazetteer.question import read_question
from bot.gazetteer.resolve import resolve
from bot.pairings.answer import answer
from bot.pairings.model import AreaAnswer, SisterCities
from bot.words.catalogue import phrases
from tests.pairings.whole_world import whole_world


@pytest.fixture(scope="module")
def cities() -> CityIndex:
    return whole_world().cities


@pytest.mark.parametrize(
    ("text", "area"),
    [
        ("which towns in Murcia are twinned?", "Murcia"),
        ("which towns in Córdoba have sister cities", "Cordoba"),
        ("cities in Konya with sister cities", "Konya"),
        ("what villages in Lublin are twinned?", "Lublin"),
        ("¿Qué municipios de Murcia tienen ciudades hermanas?", "Murcia"),
        ("quelles villes de Genève sont jumelées ?", "Geneva"),
        ("quais cidades no Rio de Janeiro têm cidades irmãs?", "Rio de Janeiro"),
        ("Welche Orte in Utrecht haben Partnerstädte?", "Utrecht"),
        ("Welke steden in Utrecht hebben zustersteden?", "Utrecht"),
        ("Quali comuni di Ginevra sono gemellati?", "Geneva"),
        ("Konya'daki hangi şehirlerin kardeş şehirleri var", "Konya"),
        ("Konya'nın hangi ilçelerinin kardeş şehri var", "Konya"),
        ("Antalya ilçelerinin kardeş şehirleri", "Antalya"),
        ("Heves városainak testvérvárosai", "Heves County"),
    ],
)
def test_towns_in_a_city_are_those_of_its_region(cities: CityIndex, text: str, area: str) -> None:
    question = read_question(text, cities, phrases())
    assert isinstance(question, AboutArea)
    assert question.area.name == area


@pytest.mark.parametrize(
    ("text", "area", "city"),
    [
        ("quali comuni di Trento hanno gemellaggi", "Trentino-South Tyrol", "Trento"),
        ("quali citta di bolzano sono gemellate", "Trentino-South Tyrol", "Bolzano"),
        ("Quali comuni di Torino sono gemellati?", "Piedmont", "Turin"),
        ("Welke gemeenten in Antwerpen hebben een stedenband?", "Flanders", "Antwerp"),
        ("¿Qué municipios de Zaragoza tienen ciudades hermanas?", "Aragon", "Zaragoza"),
        ("Welche Orte in Bozen haben Partnerstädte?", "Trentino-South Tyrol", "Bolzano"),
        ("pueblos de Salamanca hermanados", "Castile and León", "Salamanca"),
    ],
)
def test_towns_of_a_province_are_its_regions_and_that_is_said(
    text: str, area: str, city: str
) -> None:
    world = whole_world()
    question = read_question(text, world.cities, phrases())
    assert isinstance(question, AboutArea)
    found = answer(question, None, world)
    assert isinstance(found, AreaAnswer)
    assert (found.area.name, found.how) == (area, PART)
    assert found.asked in text
    assert [each.name for each in found.namesakes] == [city]


def test_they_are_asked_about_beside_another_area(cities: CityIndex) -> None:
    question = read_question("towns in Rio twinned with Japan", cities, phrases())
    assert isinstance(question, AboutAreas)
    assert (question.area.name, question.other.name) == ("Rio de Janeiro", "Japan")


@pytest.mark.parametrize(
    "text",
    [
        "sister cities in Murcia",
        "twin towns of Konya",
        "which city in Murcia is twinned?",
        "cities in Seoul with sister cities",
        "which towns in Nantes are twinned?",
        "which cities is Murcia twinned with?",
        "Welche Partnerstädte hat Utrecht?",
        "villes jumelées de Genève",
    ],
)
def test_one_city_or_all_of_a_region_stays_the_city(cities: CityIndex, text: str) -> None:
    assert isinstance(read_question(text, cities, phrases()), AboutCity)


def test_the_city_is_offered_beside_its_region() -> None:
    world = whole_world()
    question = read_question("which towns in Murcia are twinned?", world.cities, phrases())
    found = answer(question, None, world)
    assert isinstance(found, AreaAnswer)
    assert [(city.name, city.country) for city in found.namesakes] == [("Murcia", "ES")]


@pytest.mark.parametrize(
    ("name", "area"), [("Murcia", "Murcia"), ("Seoul", None), ("Seattle", None), ("Nantes", None)]
)
def test_a_city_lies_in_a_region_of_its_name(
    cities: CityIndex, name: str, area: str | None
) -> None:
    found = resolve(name, cities)
    assert isinstance(found, Found)
    around = region_around(found.city, name, cities)
    assert (around and around.name) == area


@pytest.mark.parametrize(
    ("text", "area", "city"),
    [
        ("twinned towns in Surrey", "England", "Surrey"), ("twin towns in durham", "England", "Durham"), ("twin towns in Norfolk", "England", "Norfolk"),
        ("twin towns in Kent", "England", "Kent"), ("which towns in surrey are twinned", "England", "Surrey"),
        ("twin towns in donegal", "Ulster", "Donegal"), ("which towns in cork are twinned", "Munster", "Cork"),
    ],
    ids=str,
)  # fmt: skip
def test_twin_towns_in_a_county_are_its_own_and_the_city_is_offered(
    text: str, area: str, city: str
) -> None:
    world = whole_world()

    found = answer(read_question(text, world.cities, phrases()), None, world)

    assert isinstance(found, AreaAnswer)
    assert (found.area.name, found.how) == (area, PART)
    assert city in [each.name for each in found.namesakes]


@pytest.mark.parametrize(
    ("text", "city", "area"),
    [
        ("twin towns in Cork", "Cork", "Munster"),
        ("twin towns in Limerick", "Limerick", "Munster"),
        ("twin towns in Naples", "Naples", "Campania"),
        ("sister cities in Durham", "Durham", "England"),
        ("sister cities in Norfolk", "Norfolk", "England"),
    ],
)
def test_in_a_city_that_has_twins_they_are_its_own_and_the_county_is_offered(
    text: str, city: str, area: str
) -> None:
    world = whole_world()

    found = answer(read_question(text, world.cities, phrases()), None, world)

    assert isinstance(found, SisterCities)
    assert found.city.name == city
    assert area in [each.name for each in found.areas]


@pytest.mark.parametrize(
    ("text", "area", "other"),
    [
        ("広島のどの都市がドイツに姉妹都市がありますか", "Hiroshima", "Germany"),
        ("京都のどの町がフランスと姉妹都市ですか", "Kyoto", "France"),
        ("長野のどの自治体が中国と友好都市ですか", "Nagano", "China"),
        ("吉林的哪些城市和德国是友好城市", "Jilin", "Germany"),
        ("吉林有哪些城市和日本结为友好城市", "Jilin", "Japan"),
        ("Konya'daki hangi şehirler Almanya ile kardeş", "Konya", "Germany"),
        ("Bursa'daki hangi belediyelerin Almanya'da kardeş şehri var", "Bursa Province", "Germany"),
        ("which towns in Salamanca are twinned with France", "Castile and León", "France"),
    ],
)
def test_which_towns_are_asked_for_behind_the_name_too(
    cities: CityIndex, text: str, area: str, other: str
) -> None:
    question = read_question(text, cities, phrases())
    assert isinstance(question, AboutAreas)
    assert (question.area.name, question.other.name) == (area, other)
    assert not question.left_out


@pytest.mark.parametrize(
    "text",
    [
        "上海有哪些友好城市",
        "吉林有哪些友好城市",
        "神戸の街の姉妹都市",
        "알레포는 어느 도시와 자매결연을 맺었나요?",
        "長野はどの都市と姉妹都市ですか",
        "吉林是哪些城市的友好城市",
        "Konya'nın kardeş şehirleri hangileri",
    ],
)
def test_which_sisters_a_city_has_is_asked_of_the_city(cities: CityIndex, text: str) -> None:
    assert isinstance(read_question(text, cities, phrases()), AboutCity)
