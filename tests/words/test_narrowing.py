"""Plain words: which of a city's sisters are asked for, and what is asked about areas."""

import pytest

from bot.gazetteer.asked import (
    AboutArea,
    AboutAreas,
    AboutCity,
    AboutHome,
    AboutKinds,
    AboutPair,
    NoQuestion,
    PairAspect,
)
from bot.gazetteer.index import CityIndex
from bot.gazetteer.place import AreaMeant, place_meant
from bot.gazetteer.question import read_question
from bot.gazetteer.tongues import Tongues

NARROWED = {
    # city; area, superlative, count, whether
    "does Seattle have a sister city in Norway?": ("Seattle", "NO", "", False, True),
    "does Seattle have a sister city in Africa?": ("Seattle", "AF", "", False, True),
    "Berlin's sisters in Asia": ("Berlin", "AS", "", False, False),
    "sisters of Kobe in Europe": ("Kobe", "EU", "", False, False),
    "Has Leeds got a twin town in France?": ("Leeds", "FR", "", False, True),
    "Is there a sister city of Dallas in Africa?": ("Dallas", "AF", "", False, True),
    "any sister cities of Chicago in South America?": ("Chicago", "SA", "", False, True),
    "Which Polish cities are twinned with Berlin?": ("Berlin", "PL", "", False, False),
    "French twin towns of Birmingham": ("Birmingham", "FR", "", False, False),
    "twin towns of Cardiff in Brittany": ("Cardiff", "FR.53", "", False, False),
    "does Boston have a sister city in the UK?": ("Boston", "GB", "", False, True),
    "does Kobe have a sister city in the US?": ("Kobe", "US", "", False, True),
    "Does Bath have a twin town in Germany?": ("Bath", "DE", "", False, True),
    "which sister cities does Dallas have in Europe?": ("Dallas", "EU", "", False, False),
    "What is Seattle's oldest sister city?": ("Seattle", "", "oldest", False, False),
    "Where is Seattle's newest sister city?": ("Seattle", "", "newest", False, False),
    "nearest sister city of Kobe": ("Kobe", "", "nearest", False, False),
    "which of Berlin's sister cities is farthest away?": ("Berlin", "", "farthest", False, False),
    "largest sister city of Leeds": ("Leeds", "", "largest", False, False),
    "Leeds smallest twin town": ("Leeds", "", "smallest", False, False),
    "città gemellata più piccola di Ferrara": ("Ferrara", "", "smallest", False, False),
    "la città gemellata più grande di Bologna": ("Bologna", "", "largest", False, False),
    "má olomouc partnerské město v číně": ("olomouc", "CN", "", False, True),
    "har uppsala nån vänort i usa": ("uppsala", "US", "", False, True),
    "izmirin almanyadaki kardeş şehirleri": ("izmir", "DE", "", False, False),
    "bursanın fransada kardeş şehri var mı": ("bursa", "FR", "", False, True),
    "города-побратимы Калининграда с Польшей": ("Калининград", "PL", "", False, False),
    "Berlin's oldest sister city in Asia": ("Berlin", "AS", "oldest", False, False),
    "how many sister cities does Paris have?": ("Paris", "", "", True, False),
    "how many sister cities does Berlin have in Asia?": ("Berlin", "AS", "", True, False),
    "does Berlin have sister cities?": ("Berlin", "", "", False, True),
    "Hat Köln eine Partnerstadt in Japan?": ("Köln", "JP", "", False, True),
    "Hat Seattle Partnerstädte in Norwegen?": ("Seattle", "NO", "", False, True),
    "Gibt es eine Partnerstadt von Bremen in Afrika?": ("Bremen", "AF", "", False, True),
    "Welche französischen Partnerstädte hat Mainz?": ("Mainz", "FR", "", False, False),
    "Welche Partnerstadt von Wien liegt in Asien?": ("Wien", "AS", "", False, False),
    "Welche ist die älteste Partnerstadt von Köln?": ("Köln", "", "oldest", False, False),
    "Welche Partnerstadt ist am weitesten von Bonn entfernt?": ("Bonn", "", "farthest", False, False),
    "Wo liegt die größte Partnerstadt von Dresden?": ("Dresden", "", "largest", False, False),
    "Wie viele Partnerstädte hat München in Afrika?": ("München", "AF", "", True, False),
    "die deutschen Partnerstädte von Paris": ("Paris", "DE", "", False, False),
    "Est-ce que Lyon a une ville jumelée en Allemagne ?": ("Lyon", "DE", "", False, True),
    "Nantes a-t-elle une ville jumelée au Japon ?": ("Nantes", "JP", "", False, True),
    "Quelles sont les villes jumelées de Marseille en Afrique ?": ("Marseille", "AF", "", False, False),
    "Combien de villes allemandes sont jumelées avec Lyon ?": ("Lyon", "DE", "", True, False),
    "Quelle est la plus ancienne ville jumelée de Lyon ?": ("Lyon", "", "oldest", False, False),
    "Quelle est la ville jumelée la plus éloignée de Bordeaux ?": ("Bordeaux", "", "farthest", False, False),
    "Combien de villes jumelées a Lyon ?": ("Lyon", "", "", True, False),
    "¿Tiene Madrid ciudades hermanas en Asia?": ("Madrid", "AS", "", False, True),
    "¿Hay alguna ciudad hermana de Sevilla en Estados Unidos?": ("Sevilla", "US", "", False, True),
    "¿Qué ciudades hermanas tiene Valencia en América Latina?": ("Valencia", "latin-america", "", False, False),
    "ciudades alemanas hermanadas con Salamanca": ("Salamanca", "DE", "", False, False),
    "¿Cuál es la ciudad hermana más antigua de Madrid?": ("Madrid", "", "oldest", False, False),
    "¿Cuántas ciudades hermanas tiene Bilbao en Europa?": ("Bilbao", "EU", "", True, False),
    "¿Cuál es la ciudad hermana más lejana de Zaragoza?": ("Zaragoza", "", "farthest", False, False),
}  # fmt: skip

AN_AREA = {
    "Hokkaido sister states": "JP.12", "sister state of Illinois": "US.IL", "Queensland sister state": "AU.04",
    "Wales UK twin towns": "GB.WLS", "twin towns in Wales, UK": "GB.WLS", "sister cities in Quebec, Canada": "CA.10",
    "Sicily Italy": "IT.15", "Queensland Australia": "AU.04", "Georgia USA sister cities": "US.GA",
    "Italy Tuscany twin towns": "IT.16", "England UK twin towns": "GB.ENG", "North Wales twin towns": "GB.WLS",
    "Bayern Deutschland Partnerstädte": "DE.02", "jumelages Normandie France": "FR.28",
    "sister cities in Germany": "DE", "sister cities of Bavaria": "DE.02", "Catalonia": "ES.56",
    "England": "GB.ENG", "Hyōgo": "JP.13", "Partnerstädte in Sachsen": "DE.13",
    "jumelages en Bretagne": "FR.53", "ciudades hermanas de Cataluña": "ES.56",
    "sister cities in the United Kingdom": "GB", "sister cities in the US": "US",
    "sister cities in Latin America": "latin-america", "sister cities of Europe": "EU",
    "twin towns in Scotland": "GB.SCT", "which city in Texas has the most sister cities?": "US.TX",
    "most connected cities in Poland": "PL", "how many sister cities does Germany have?": "DE",
    "sister cities in Mexico": "MX", "the state of New York": "US.NY", "Bayern": "DE.02",
    "Partnerstädte in Nordrhein-Westfalen": "DE.07", "sächsische Partnerstädte": "DE.13",
    "villes jumelées en Bavière": "DE.02", "villes jumelées au pays de Galles": "GB.WLS",
    "ciudades hermanas en Andalucía": "ES.51", "Scandinavia": "scandinavia", "Norway": "NO",
    "Welche Partnerstädte gibt es in Afrika?": "AF", "les jumelages en Allemagne": "DE",
    "ciudades hermanas en África": "AF", "jumelages dans le Finistère": "FR.53", "sister cities in Orange County": "US.CA",
    "villes jumelées des Bouches-du-Rhône": "FR.93", "Orange County": "US.CA",
}  # fmt: skip

TWO_AREAS = {
    "Israel-Germany twin towns": ("IL", "DE"),
    "Japan-Brazil sister cities": ("JP", "BR"),
    "is Bavaria twinned with Quebec": ("DE.02", "CA.10"),
    "Normandy France and Bavaria Germany": ("FR.28", "DE.02"),
    "does Texas USA have sister cities in Jalisco Mexico": ("US.TX", "MX.14"),
    "which German cities are twinned with towns in Wales": ("DE", "GB.WLS"),
    "towns in Wales twinned with Germany": ("GB.WLS", "DE"),
    "sister cities between France and Germany": ("FR", "DE"),
    "Germany and France": ("DE", "FR"),
    "France, Germany": ("FR", "DE"),
    "Bavaria and Brittany": ("DE.02", "FR.53"),
    "Welche deutschen Städte sind mit walisischen Orten verpartnert?": ("DE", "GB.WLS"),
    "Städtepartnerschaften zwischen Bayern und der Bretagne": ("DE.02", "FR.53"),
    "Quelles villes allemandes sont jumelées avec des villes du pays de Galles ?": ("DE", "GB.WLS"),
    "jumelages entre la Bretagne et le pays de Galles": ("FR.53", "GB.WLS"),
    "qué ciudades españolas están hermanadas con Francia": ("ES", "FR"),
    "hermanamientos entre España y México": ("ES", "MX"),
    "which cities in Norway and Sweden are twinned?": ("NO", "SE"),
}

TOGETHER = {
    "sister cities in Norway and Sweden": "cNO+cSE", "Norway or Sweden": "cNO+cSE",
    "sister cities in Norway, Sweden and Denmark": "cNO+cSE+cDK", "Norway, Sweden and Denmark": "cNO+cSE+cDK",
    "sister cities in the US and Canada": "cUS+cCA", "sister cities in the United States and Mexico": "cUS+cMX",
    "Welche Partnerstädte gibt es in Bayern und Hessen?": "rDE.02+rDE.05", "Bayern oder Hessen": "rDE.02+rDE.05",
    "villes jumelées en Norvège et en Suède": "cNO+cSE", "la Norvège ou la Suède": "cNO+cSE",
    "ciudades hermanas en Noruega y Suecia": "cNO+cSE", "Noruega o Suecia": "cNO+cSE",
}  # fmt: skip

THE_WORLD = (
    "which city has the most sister cities?", "most sister cities", "how many sister cities are there?",
    "which city has the most sister cities in the world?", "most twinned city in the world", "the most connected city",
    "welche Stadt hat die meisten Partnerstädte?",
    "wie viele Partnerstädte gibt es weltweit?", "quelle ville a le plus de jumelages ?",
    "combien de jumelages y a-t-il dans le monde ?", "¿qué ciudad tiene más ciudades hermanas?",
    "¿cuántas ciudades hermanas hay en el mundo?",
)  # fmt: skip

PAIRS = {
    "is Kobe the sister of Riga?": ("Kobe", "Riga", PairAspect.WHETHER),
    "is Berlin twinned with Los Angeles": ("Berlin", "Los Angeles", PairAspect.WHETHER),
    "Are Oxford and Bonn twinned?": ("Oxford", "Bonn", PairAspect.WHETHER),
    "Sind Köln und Tokio Partnerstädte?": ("Köln", "Tokio", PairAspect.WHETHER),
    "Lyon est-elle jumelée avec Birmingham ?": ("Lyon", "Birmingham", PairAspect.WHETHER),
    "Est-ce que Paris et Rome sont jumelées ?": ("Paris", "Rome", PairAspect.WHETHER),
    "¿Está Madrid hermanada con Berlín?": ("Madrid", "Berlín", PairAspect.WHETHER),
    "does Kobe have more sisters than Riga?": ("Kobe", "Riga", PairAspect.COUNT),
    "which has more sister cities, Berlin or Paris?": ("Berlin", "Paris", PairAspect.COUNT),
    "does Seattle have fewer sister cities than Dallas": ("Seattle", "Dallas", PairAspect.COUNT),
    "who has more, London or Paris": ("London", "Paris", PairAspect.COUNT),
    "wer hat mehr, London oder Paris?": ("London", "Paris", PairAspect.COUNT),
    "Ist Köln mit Lille verbunden?": ("Köln", "Lille", PairAspect.WHETHER),
    "has Lyon as many twin towns as Nantes?": ("Lyon", "Nantes", PairAspect.COUNT),
    "Hat Köln mehr Partnerstädte als Bonn?": ("Köln", "Bonn", PairAspect.COUNT),
    "Qui a le plus de villes jumelées, Lyon ou Nantes ?": ("Lyon", "Nantes", PairAspect.COUNT),
    "¿Quién tiene más ciudades hermanas, Lima o Bogotá?": ("Lima", "Bogotá", PairAspect.COUNT),
    "Chi ha più gemellaggi, Torino o Genova?": ("Torino", "Genova", PairAspect.COUNT),
    "Heeft Utrecht meer zustersteden dan Rotterdam?": ("Utrecht", "Rotterdam", PairAspect.COUNT),
    "Czy Kraków ma więcej miast partnerskich niż Gdańsk?": ("Kraków", "Gdańsk", PairAspect.COUNT),
    "Lisboa tem mais cidades irmãs que o Porto?": ("Lisboa", "Porto", PairAspect.COUNT),
    "how far is Seattle from its sister Kobe": ("Seattle", "Kobe", PairAspect.DISTANCE),
    "how far is it from Seattle to Kobe?": ("Seattle", "Kobe", PairAspect.DISTANCE),
    "Wie weit ist Köln von Liverpool entfernt?": ("Köln", "Liverpool", PairAspect.DISTANCE),
    "À quelle distance est Lyon de Birmingham ?": ("Lyon", "Birmingham", PairAspect.DISTANCE),
    "¿A qué distancia está Madrid de Berlín?": ("Madrid", "Berlín", PairAspect.DISTANCE),
    "When did Kobe become Seattle's sister city?": ("Kobe", "Seattle", PairAspect.SINCE),
}

WHOLE_CITY = (
    "sister cities of Lyon in France", "sister cities of Portland, Maine", "sister cities of New York",
    "sister cities of Paris in Texas", "who is Denver's sister city", "sister cities of Nancy",
    "sister cities of Luxembourg", "Partnerstädte von Frankfurt in Hessen",
)  # fmt: skip

KINDS = (
    "what's the difference between a sister city and a twin town", "what is a sister city?",
    "what does twin town mean", "Was ist eine Partnerstadt?",
    "Was ist der Unterschied zwischen Partnerstadt und Schwesterstadt?",
    "quelle est la différence entre ville jumelée et ville sœur", "qué es una ciudad hermana",
)  # fmt: skip

CHATTER = (
    "my oldest sister lives in Norway", "my sister is the oldest", "the nearest city is Dallas",
    "how many people live in Berlin?", "how far is it?", "London is the largest city in England",
    "I love my twin sister", "I'm from Norway", "is my sister in Paris?", "5", "12", "how many?",
    "meine älteste Schwester", "ma plus grande sœur", "mi hermana mayor vive en España",
)  # fmt: skip


@pytest.mark.parametrize(("text", "meant"), NARROWED.items(), ids=NARROWED)
def test_some_of_the_sisters_are_asked_for(
    cities: CityIndex, phrases: Tongues, text: str, meant: tuple[str, str, str, bool, bool]
) -> None:
    question = read_question(text, cities, phrases)

    assert isinstance(question, AboutCity)
    assert question.narrowing is not None
    asked = question.narrowing
    area, best = (asked.area.key if asked.area else ""), (asked.best or "")
    assert (question.name, area, best, asked.count, asked.whether) == meant


@pytest.mark.parametrize(("text", "key"), AN_AREA.items(), ids=AN_AREA)
def test_an_area_is_asked_about(cities: CityIndex, phrases: Tongues, text: str, key: str) -> None:
    question = read_question(text, cities, phrases)

    if isinstance(question, AboutArea):
        assert question.area.key == key
        return
    assert isinstance(question, AboutCity)
    meant = place_meant(question.name, cities, inside=question.inside)
    assert isinstance(meant, AreaMeant)
    assert meant.area.key == key


@pytest.mark.parametrize(
    "text",
    [
        "Does Japan have more sister cities than China?",
        "which has more sister cities, Texas or California?",
        "Hat Bayern mehr Partnerstädte als Hessen?",
        "Qui a le plus de villes jumelées, la Bretagne ou l'Alsace ?",
    ],
)
def test_which_of_two_areas_has_more_is_asked(
    cities: CityIndex, phrases: Tongues, text: str
) -> None:
    question = read_question(text, cities, phrases)

    assert isinstance(question, AboutAreas)
    assert question.compared


@pytest.mark.parametrize(
    "text",
    [
        "Is Tokyo bigger than its sisters?",
        "is Seattle older than its sister cities",
        "Are Seattle's sister cities any good?",
        "Ist Tokio größer als seine Partnerstädte?",
        "Zijn de zustersteden van Utrecht groot?",
        "¿Son bonitas las ciudades hermanas de Madrid?",
    ],
)
def test_what_the_sisters_are_like_is_no_question_whether_there_are_any(
    cities: CityIndex, phrases: Tongues, text: str
) -> None:
    question = read_question(text, cities, phrases)

    assert isinstance(question, AboutCity)
    assert question.narrowing is None


@pytest.mark.parametrize(("text", "keys"), TWO_AREAS.items(), ids=TWO_AREAS)
def test_two_areas_are_asked_about(
    cities: CityIndex, phrases: Tongues, text: str, keys: tuple[str, str]
) -> None:
    question = read_question(text, cities, phrases)

    assert isinstance(question, AboutAreas)
    assert (question.area.key, question.other.key) == keys


@pytest.mark.parametrize(("text", "key"), TOGETHER.items(), ids=TOGETHER)
def test_the_sister_cities_of_several_areas_are_asked_for(
    cities: CityIndex, phrases: Tongues, text: str, key: str
) -> None:
    question = read_question(text, cities, phrases)

    assert isinstance(question, AboutArea)
    assert question.area.key == key
    assert not question.left_out
    assert cities.areas.by_key(question.area.kind, key) == question.area


@pytest.mark.parametrize("text", THE_WORLD)
def test_every_city_there_is_is_asked_about(cities: CityIndex, phrases: Tongues, text: str) -> None:
    question = read_question(text, cities, phrases)

    assert isinstance(question, AboutArea)
    assert question.area.key == "world"


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("America", "US"), ("Amerika", "US"), ("sister cities in America", "US"), ("Partnerstädte in Amerika", "US"),
        ("América", "americas"), ("ciudades hermanas de América", "americas"), ("Amérique", "americas"),
        ("Kent, England", "GB.ENG"), ("sister cities of Washington state", "US.WA"), ("New York state", "US.NY"),
        ("sister cities of Kyoto Prefecture", "JP.22"), ("sister cities of the European Union", "european-union"),
        ("sister cities in the Baltic states", "baltic-states"), ("the Nordic countries", "nordic-countries"),
 ("sister cities of Yorkshire, England", "GB.ENG"),
        ("jumelages en Amérique", "americas"), ("the Americas", "americas"), ("Córdoba Province", "AR.05"),
    ],
)  # fmt: skip
def test_an_area_is_the_one_whose_marks_were_written(
    cities: CityIndex, phrases: Tongues, text: str, key: str
) -> None:
    test_an_area_is_asked_about(cities, phrases, text, key)


@pytest.mark.parametrize(("text", "meant"), PAIRS.items(), ids=PAIRS)
def test_what_is_asked_of_two_cities(
    cities: CityIndex, phrases: Tongues, text: str, meant: tuple[str, str, PairAspect]
) -> None:
    name, other, aspect = meant

    assert read_question(text, cities, phrases) == AboutPair(name, other, aspect=aspect)


@pytest.mark.parametrize("text", WHOLE_CITY)
def test_where_a_city_lies_narrows_nothing(cities: CityIndex, phrases: Tongues, text: str) -> None:
    question = read_question(text, cities, phrases)

    assert isinstance(question, AboutCity)
    assert question.narrowing is None


@pytest.mark.parametrize(
    ("text", "area"),
    [
        ("Seattle's sister cities except Japan", "JP"),
        ("sister cities of Seattle excluding the United States", "US"),
        ("Which sisters of Seattle are not in Europe?", "EU"),
        ("does Seattle have a sister city outside of Asia?", "AS"),
        ("sister cities of Hamburg, except those in Germany", "DE"),
        ("sister cities of Lyon outside France", "FR"),
        ("Partnerstädte von Seattle ohne Japan", "JP"),
        ("Partnerstädte von Hamburg außer in Europa", "EU"),
        ("villes jumelées de Lyon sauf les États-Unis", "US"),
        ("villes jumelées avec Marseille hors d'Europe", "EU"),
        ("villes jumelées de Lyon qui ne sont pas en Europe", "EU"),
        ("ciudades hermanas de Madrid excepto Japón", "JP"),
        ("ciudades hermanas de Sevilla que no están en Europa", "EU"),
        ("Debrecen testvérvárosai Európán kívül", "EU"),
        ("Eger testvérvárosai Lengyelország nélkül", "PL"),
    ],
)
def test_what_is_left_out_is_not_asked_for(
    cities: CityIndex, phrases: Tongues, text: str, area: str
) -> None:
    question = read_question(text, cities, phrases)

    assert isinstance(question, AboutCity)
    assert question.narrowing is not None
    assert question.narrowing.area is not None
    assert (question.narrowing.area.key, question.narrowing.outside) == (area, True)


def test_not_elsewhere_in_the_sentence_leaves_nothing_out(
    cities: CityIndex, phrases: Tongues
) -> None:
    question = read_question("Does Paris have no sister city in Germany?", cities, phrases)

    assert isinstance(question, AboutCity)
    assert question.narrowing is not None
    assert not question.narrowing.outside


@pytest.mark.parametrize("text", KINDS)
def test_what_sister_cities_are_is_asked(cities: CityIndex, phrases: Tongues, text: str) -> None:
    assert read_question(text, cities, phrases) == AboutKinds()


@pytest.mark.parametrize("text", CHATTER)
def test_families_and_chatter_ask_nothing(cities: CityIndex, phrases: Tongues, text: str) -> None:
    assert read_question(text, cities, phrases) == NoQuestion()


@pytest.mark.parametrize(
    "text", ["do we have a sister city in Norway?", "my sister cities in Norway"]
)
def test_the_asker_s_own_sisters_are_narrowed(
    cities: CityIndex, phrases: Tongues, text: str
) -> None:
    question = read_question(text, cities, phrases)

    assert isinstance(question, AboutHome)
    assert question.narrowing is not None
    assert question.narrowing.area is not None
    assert question.narrowing.area.key == "NO"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("does Xqzzyburg have a sister in Norway?", "Xqzzyburg"),
        ("Xanadu, China twin towns", "Xanadu, China"),
        ("Boring, Oregon twin towns", "Boring, Oregon"),
        ("sister cities of Montgomery County, Maryland", "Montgomery County, Maryland"),
        ("Boring, Oregon", "Boring, Oregon"),
        ("gondor, wales twin towns", "gondor, wales"),
        ("does Xqzzyburg, Ohio have a sister city in Japan?", "Xqzzyburg, Ohio"),
        ("who is Xqzzyburg, Texas's sister city?", "Xqzzyburg, Texas"),
        ("Welche Partnerstädte hat Xqzzyburg in Sachsen?", "Xqzzyburg in Sachsen"),
        ("Partnerstädte von Xqzzyburg, Bayern", "Xqzzyburg, Bayern"),
        ("jumelages de Xqzzyville en Bretagne", "Xqzzyville en Bretagne"),
        ("ciudades hermanas de Xqzzyville, España", "Xqzzyville, España"),
    ],
)
def test_an_unknown_name_is_not_passed_over_for_the_area(
    cities: CityIndex, phrases: Tongues, text: str, name: str
) -> None:
    question = read_question(text, cities, phrases)

    assert isinstance(question, AboutCity)
    assert question.name == name
    assert not question.left_out


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("is Xqzzyburg, Germany twinned with Seattle?", ("Xqzzyburg, Germany", "Seattle")),
        ("is Seattle twinned with Xqzzyburg, Germany?", ("Seattle", "Xqzzyburg, Germany")),
        ("is hng kong twinned with Kobe?", ("hng kong", "Kobe")),
        ("is Jersey Ciy twinned with Kobe?", ("Jersey Ciy", "Kobe")),
        ("is buenos aiaes twinned with Kobe?", ("buenos aiaes", "Kobe")),
    ],
)
def test_the_first_of_two_names_is_not_passed_over(
    cities: CityIndex, phrases: Tongues, text: str, names: tuple[str, str]
) -> None:
    question = read_question(text, cities, phrases)

    assert isinstance(question, AboutPair)
    assert (question.name, question.other) == names
