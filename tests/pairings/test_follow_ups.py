"""What people go on to say after an answer, as they put it, comes to the right cities and areas."""

import pytest

from bot.gazetteer.asked import (
    AboutAreas,
    AboutCity,
    AboutHome,
    AboutPair,
    Narrowing,
    NoQuestion,
    PairAspect,
    Question,
    Superlative,
)
from bot.gazetteer.model import Ambiguous, Found
from bot.gazetteer.resolve import resolve
from bot.pairings.answer import answer
from bot.pairings.model import SisterCities
from tests.pairings.test_conversation import city_of, talked
from tests.pairings.whole_world import whole_world


def called(name: str) -> tuple[str, str]:
    """Return city and region, or country, that a name in a question means."""
    found = resolve(name, whole_world().cities)
    assert isinstance(found, Found)
    return found.city.name, found.city.region


def title(each: object) -> str:
    """Return what is said last, as the name of a case; what is expected needs none."""
    return str(each[-1]) if isinstance(each, tuple) else str(each)


@pytest.mark.parametrize(
    ("lines", "city", "region"),
    [
        (("Birmingham", "it's the Alabama one"), "Birmingham", "Alabama"),
        (("Birmingham", "it's the Alabama one", "the newest one"), "Birmingham", "Alabama"),
        (("Wellington", "the one in Australia", "not that, New Zealand"), "Wellington", "Wellington Region"),
        (("Wellington", "the one in Somerset", "and the New Zealand one?"), "Wellington", "Wellington Region"),
        (("Perth", "no the Scottish one"), "Perth", "Scotland"),
        (("Perth", "the one in Scotland", "the Australian one"), "Perth", "Western Australia"),
        (("Alexandria", "the Virginia one", "the Egyptian one"), "Alexandria", "Alexandria"),
        (("Granada", "the Nicaraguan one"), "Granada", "Granada Department"),
        (("Lima Ohio", "and the one in Peru?"), "Lima", "Lima Province"),
        (("Perth", "die schottische"), "Perth", "Scotland"),
        (("Perth", "celle d'Écosse"), "Perth", "Scotland"),
        (("Perth", "la escocesa"), "Perth", "Scotland"),
        (("Newcastle", "and in the US?"), "Newcastle", "Washington"),
        (("Newcastle", "South Africa"), "Newcastle", "KwaZulu-Natal"),
        (("Paris", "not Paris France, Paris Texas"), "Paris", "Texas"),
        (("Athens", "Sorry, I meant Athens, Georgia"), "Athens", "Georgia"),
        (("Perth", "oh wait, actually I meant Perth, Scotland"), "Perth", "Scotland"),
        (("Salzburg", "and of Graz?"), "Graz", "Styria"),
        (("Salzburg", "and Linz's?"), "Linz", "Upper Austria"),
        (("Salzburg", "the oldest of Linz"), "Linz", "Upper Austria"),
        (("Melbourne, Florida", "its sisters?"), "Melbourne", "Florida"),
        (("Valencia", "the Spanish one", "the Venezuelan one"), "Valencia", "Carabobo"),
        (("Valencia", "I want the Spanish one"), "Valencia", "Valencia"),
        (("Freiburg", "das schweizerische"), "Fribourg", "Fribourg"),
        (("Partnerstädte von Frankfurt", "nein, an der Oder"), "Frankfurt an der Oder", "Brandenburg"),
        (("miasta partnerskie Chełma", "ten w województwie lubelskim"), "Chełm", "Lublin"),
        (("Partnerstädte von Neustadt", "die in Sachsen"), "Neustadt in Sachsen", "Saxony"),
        (("Partnerstädte von Linz", "und die von Graz?"), "Graz", "Styria"),
        (("jumelages de Nantes", "et celles de Rennes ?"), "Rennes", "Brittany"),
        (("hermanas de Granada", "la nicaragüense"), "Granada", "Granada Department"),
        (("ciudades hermanas de Sevilla", "¿y las de Málaga?"), "Málaga", "Andalusia"),
        (("gemellaggi di Torino", "e quelle di Milano?"), "Milan", "Lombardy"),
        (("Springfield", "the Illinois one", "does it have one in Japan?", "no, Massachusetts"), "Springfield", "Massachusetts"),
        (("Seattle", "wrong, Tacoma"), "Tacoma", "Washington"),
        (("Rome", "oops, Rouen"), "Rouen", "Normandy"),
        (("Rome", "sorry typo: Rouen"), "Rouen", "Normandy"),
        (("Rome", "the one in Georgia, please"), "Rome", "Georgia"),
        (("Birmingham AL", "England, not Alabama"), "Birmingham", "England"),
        (("Birmingham AL", "not in Alabama, in England"), "Birmingham", "England"),
        (("Manila", "same for Quezon City"), "Quezon City", "Metro Manila"),
        (("does Lima have sisters in Europe?", "and does Cusco?"), "Cusco", "Cuzco Department"),
        (("Киров", "который в Калужской области"), "Kirov", "Kaluga Oblast"),
    ],
    ids=title,
)  # fmt: skip
def test_the_city_that_is_meant_now(lines: tuple[str, ...], city: str, region: str) -> None:
    assert city_of(talked(*lines)) == (city, region)


@pytest.mark.parametrize(
    ("line", "city", "region"),
    [
        ("no, Paris Texas", "Paris", "Texas"),
        ("no, Birmingham in Alabama", "Birmingham", "Alabama"),
        ("actually I meant Perth, Scotland", "Perth", "Scotland"),
        ("No, I meant Athens, Georgia", "Athens", "Georgia"),
        ("Sorry, I meant Valencia in Venezuela", "Valencia", "Carabobo"),
        ("No. Paris, Texas.", "Paris", "Texas"),
        ("Oh sorry, no, I meant Athens, Ohio", "Athens", "Ohio"),
        ("not Paris France, Paris Texas", "Paris", "Texas"),
        ("not London Ontario, London England", "London", "England"),
        ("Nein, Frankfurt an der Oder", "Frankfurt an der Oder", "Brandenburg"),
        ("ich meinte Halle in Westfalen", "Halle", "North Rhine-Westphalia"),
        ("non, Valence dans la Drôme", "Valence", "Auvergne-Rhône-Alpes"),
        ("no, perdón, quise decir Córdoba, Argentina", "Córdoba", "Cordoba"),
        ("no, intendevo Reggio Calabria", "Reggio Calabria", "Calabria"),
        ("nee, ik bedoelde Bergen op Zoom", "Bergen op Zoom", "North Brabant"),
        ("não, quis dizer Santos", "Santos", "São Paulo"),
        ("nie, miałem na myśli Łódź", "Łódź", "Łódź Voivodeship"),
        ("нет, я имел в виду Ростов-на-Дону", "Rostov-on-Don", "Rostov"),
        ("nej, jag menade Lund", "Lund", "Skåne"),
        ("hayır, Ankara", "Ankara", "Ankara"),
        ("ні, я мав на увазі Львів", "Lviv", "Lviv"),
        ("ne, myslel jsem Plzeň", "Plzeň", "Plzeň Region"),
        ("nem, Szeged", "Szeged", "Csongrád"),
        ("nu, mă refeream la Brașov", "Brașov", "Brașov County"),
        ("違う、広島", "Hiroshima", "Hiroshima"),
        ("아니, 부산", "Busan", "Busan"),
        ("不是，成都", "Chengdu", "Sichuan"),
    ],
)
def test_a_correction_that_opens_a_conversation(line: str, city: str, region: str) -> None:
    assert city_of(talked(line)) == (city, region)


@pytest.mark.parametrize(
    "line",
    [
        "no, thanks", "no, I'm good", "Sorry, I meant well", "actually nice", "no way Jose", "sorry, Charlie",
        "no, Jordan is my friend", "wait, what?", "no, sir", "nein, ich meine das ernst", "ach, schade",
        "enfin bref", "pardon, je ne comprends pas", "perdón, no entiendo", "no, gracias", "scusa, non capisco",
        "sorry, ik snap het niet", "desculpa, não entendi", "нет, спасибо", "hayır, teşekkürler", "nej tack",
        "przepraszam, nie rozumiem", "nem, köszönöm", "nu, mulțumesc", "not Paris, France",
    ],
)  # fmt: skip
def test_a_denial_is_no_city(line: str) -> None:
    assert talked(line) == NoQuestion()


@pytest.mark.parametrize(
    ("lines", "city", "asked"),
    [
        (("Seattle", "does it have a sister city in Norway?"), "Seattle", ("NO", True, False)),
        (("Seattle", "does it have any sisters in Africa?"), "Seattle", ("AF", True, False)),
        (("Zagreb", "does it have a sister in Japan?"), "Zagreb", ("JP", True, False)),
        (("Cardiff", "does it have one in Wales?"), "Cardiff", ("GB.WLS", True, False)),
        (("Cork", "are any of them in America?"), "Cork", ("US", True, False)),
        (("Wrocław", "are they in Germany?"), "Wrocław", ("DE", True, False)),
        (("Marseille", "show me the ones in Africa"), "Marseille", ("AF", False, False)),
        (("Toronto", "in China?"), "Toronto", ("CN", False, False)),
        (("Cambridge, UK", "how many in Europe?"), "Cambridge", ("EU", False, True)),
        (("San Francisco", "the one in China"), "San Francisco", ("CN", False, False)),
        (("Rotterdam", "which one is the oldest?", "which of them are in China?"), "Rotterdam", ("CN", False, False)),
        (("Granada", "the Nicaraguan one", "how many in Spain?"), "Granada", ("ES", False, True)),
        (("Seattle", "and does it have one in Norway?"), "Seattle", ("NO", True, False)),
        (("Köln", "hat sie eine Partnerstadt in Japan?"), "Cologne", ("JP", True, False)),
        (("Köln", "in Japan?"), "Cologne", ("JP", False, False)),
        (("Köln", "hat es eine in Polen?"), "Cologne", ("PL", True, False)),
        (("Lyon", "est-ce qu'elle a une ville jumelle en Chine ?"), "Lyon", ("CN", True, False)),
        (("Lyon", "en Chine ?"), "Lyon", ("CN", False, False)),
        (("Lyon", "combien en Italie ?"), "Lyon", ("IT", False, True)),
        (("Madrid", "¿en Alemania?"), "Madrid", ("DE", False, False)),
        (("Glasgow", "the German one"), "Glasgow", ("DE", False, False)),
        (("Kyiv", "list the American ones"), "Kyiv", ("US", False, False)),
        (("Glasgow", "do any of its sisters lie in Germany?"), "Glasgow", ("DE", True, False)),
        (("Волгоград", "и сколько их в Германии?"), "Volgograd", ("DE", False, True)),
        (("Lviv", "tell me the Polish ones", "and the Ukrainian ones?"), "Lviv", ("UA", False, False)),
        (("Seattle", "actually, in Japan"), "Seattle", ("JP", False, False)),
        (("Seattle", "which sister cities are in Japan?"), "Seattle", ("JP", False, False)),
        (("Dublin", "any in the US?"), "Dublin", ("US", True, False)),
        (("Dresden", "wie viele davon in Frankreich?"), "Dresden", ("FR", False, True)),
        (("Freiburg", "zeig mir die in Italien"), "Freiburg im Breisgau", ("IT", False, False)),
        (("Lille", "a-t-elle des jumelles en Pologne ?"), "Lille", ("PL", True, False)),
        (("ciudades hermanas de Sevilla", "¿tiene una ciudad hermana en Italia?"), "Seville", ("IT", True, False)),
        (("gemellaggi di Torino", "ha una gemella in Cina?"), "Turin", ("CN", True, False)),
        (("zustersteden van Utrecht", "heeft het een zusterstad in Duitsland?"), "Utrecht", ("DE", True, False)),
        (("miasta partnerskie Krakowa", "ma jakieś w Niemczech?"), "Kraków", ("DE", False, False)),
        (("cidades irmãs de Curitiba", "tem alguma no Japão?"), "Curitiba", ("JP", True, False)),
        (("vänorter till Malmö", "har den någon i Tyskland?"), "Malmö", ("DE", True, False)),
        (("Волгоград", "в Китае?"), "Volgograd", ("CN", False, False)),
        (("Волгоград", "есть ли у него побратим в Германии?"), "Volgograd", ("DE", True, False)),
        (("Львів", "є в Німеччині?"), "Lviv", ("DE", False, False)),
        (("partnerská města Brna", "má nějaké v Německu?"), "Brno", ("DE", True, False)),
        (("Szeged testvérvárosai", "és Németországban?"), "Szeged", ("DE", False, False)),
        (("orașele înfrățite cu Cluj-Napoca", "are vreunul în Germania?"), "Cluj-Napoca", ("DE", True, False)),
        (("成都的友好城市", "日本有哪些？"), "Chengdu", ("JP", False, False)),
        (("成都的友好城市", "在德国有吗？"), "Chengdu", ("DE", True, False)),
        (("부산의 자매도시", "일본에는?"), "Busan", ("JP", False, False)),
        (("부산의 자매도시", "중국에 있어?"), "Busan", ("CN", True, False)),
        (("サンパウロの姉妹都市", "日本には？"), "São Paulo", ("JP", False, False)),
        (("サンパウロの姉妹都市", "日本にもありますか？"), "São Paulo", ("JP", True, False)),
        (("札幌の姉妹都市", "ドイツの都市は？"), "Sapporo", ("DE", False, False)),
    ],
    ids=title,
)  # fmt: skip
def test_sisters_there_of_the_city_spoken_of(
    lines: tuple[str, ...], city: str, asked: tuple[str, bool, bool]
) -> None:
    question = talked(*lines)

    assert city_of(question)[0] == city
    assert isinstance(question, AboutCity)
    narrowing = question.narrowing
    assert narrowing is not None
    assert narrowing.best is None
    assert narrowing.area is not None
    assert (narrowing.area.key, narrowing.whether, narrowing.count) == asked


WHETHER, DISTANCE, COUNT = PairAspect.WHETHER, PairAspect.DISTANCE, PairAspect.COUNT


@pytest.mark.parametrize(
    ("lines", "first", "second", "aspect"),
    [
        (("Columbus", "is it twinned with Dresden?", "the one in Georgia"), ("Columbus", "Georgia"), "Dresden", WHETHER),
        (("Columbus", "is it twinned with Dresden?", "the one in Georgia", "is it twinned with Kiryu?"),
         ("Columbus", "Georgia"), "Kiryū", WHETHER),
        (("Seattle", "does it have one in Norway?", "is it twinned with Bergen?"), ("Seattle", "Washington"), "Bergen", WHETHER),
        (("Volgograd", "the oldest one", "is that one twinned with Dresden?"), ("Coventry", "England"), "Dresden", WHETHER),
        (("is Volgograd twinned with Coventry?", "is that one twinned with Dresden?"), ("Coventry", "England"), "Dresden", WHETHER),
        (("Seattle", "the oldest?", "is it twinned with Bergen?"), ("Seattle", "Washington"), "Bergen", WHETHER),
        (("Is Boston twinned with Kyoto?", "what about Osaka"), ("Boston", "Massachusetts"), "Osaka", WHETHER),
        (("Is Boston twinned with Kyoto?", "what about Osaka", "how far is it?"), ("Boston", "Massachusetts"), "Osaka", DISTANCE),
        (("is Lyon twinned with Leipzig?", "and Milan?"), ("Lyon", "Auvergne-Rhône-Alpes"), "Milan", WHETHER),
        (("is Lyon twinned with Leipzig?", "and Milan?", "and with Turin?"), ("Lyon", "Auvergne-Rhône-Alpes"), "Turin", WHETHER),
        (("is Kharkiv twinned with Poznań?", "and Lublin?", "are they twinned?"), ("Kharkiv", "Kharkiv"), "Lublin", WHETHER),
        (("is Adelaide twinned with Austin?", "and Himeji?", "and from Sydney?"), ("Sydney", "New South Wales"), "Himeji", WHETHER),
        (("Cork", "San Francisco?", "how far away is that?"), ("Cork", "Munster"), "San Francisco", DISTANCE),
        (("Cork", "are any of them in America?", "San Francisco?", "how far away is that?"), ("Cork", "Munster"), "San Francisco", DISTANCE),
        (("Rotterdam", "how far is Shanghai?"), ("Rotterdam", "South Holland"), "Shanghai", DISTANCE),
        (("Wrocław", "the largest?", "how far is it from Wrocław?"), ("Kyiv", "Kyiv"), "Wrocław", DISTANCE),
        (("Wrocław and Dresden", "which one has more?"), ("Wrocław", "Lower Silesia"), "Dresden", COUNT),
        (("actually I meant Perth, Scotland", "is it twinned with Aschaffenburg?"), ("Perth", "Scotland"), "Aschaffenburg", WHETHER),
        (("Seattle", "is it twinned with Saitama?"), ("Seattle", "Washington"), "Saitama", WHETHER),
        (("Ist Köln mit Lille verpartnert?", "und Turin?"), ("Cologne", "North Rhine-Westphalia"), "Turin", WHETHER),
        (("Glasgow", "is Nuremberg one of them?"), ("Glasgow", "Scotland"), "Nuremberg", WHETHER),
        (("Glasgow", "is Nuremberg among them?"), ("Glasgow", "Scotland"), "Nuremberg", WHETHER),
        (("Seattle", "wait, is it twinned with Riga?"), ("Seattle", "Washington"), "Riga", WHETHER),
        (("Manila", "is Honolulu its sister?"), ("Manila", "Metro Manila"), "Honolulu", WHETHER),
        (("Manila", "is Honolulu also one?"), ("Manila", "Metro Manila"), "Honolulu", WHETHER),
        (("Hamburg", "and Wellington?", "are they sister cities?"), ("Wellington", "Wellington Region"), "Hamburg", WHETHER),
        (("Lima", "and Quito?", "which of those has the most?"), ("Quito", "Pichincha"), "Lima", COUNT),
        (("is Lille twinned with Leeds?", "since when?"), ("Lille", "Hauts-de-France"), "Leeds", PairAspect.SINCE),
        (("Seattle", "and with Kobe?"), ("Seattle", "Washington"), "Kobe", WHETHER),
        (("Glasgow", "the German one", "how far is it?"), ("Glasgow", "Scotland"), "Nuremberg", DISTANCE),
        (("Dresden", "in Polen?", "ist diese Stadt mit Lüttich verpartnert?"), ("Wrocław", "Lower Silesia"), "Liège", WHETHER),
        (("Lille", "et avec Cologne ?", "c'est à quelle distance ?"), ("Lille", "Hauts-de-France"), "Cologne", DISTANCE),
        (("¿Está Sevilla hermanada con Kansas City?", "¿y Marrakech?"), ("Seville", "Andalusia"), "Marrakesh", WHETHER),
        (("Torino è gemellata con Lione?", "e Colonia?", "sono gemellate?"), ("Turin", "Piedmont"), "Cologne", WHETHER),
        (("Волгоград", "а с Хиросимой?"), ("Volgograd", "Volgograd Oblast"), "Hiroshima", WHETHER),
        (("Волгоград и Ковентри побратимы?", "а Дрезден?"), ("Volgograd", "Volgograd Oblast"), "Dresden", WHETHER),
        (("サンパウロの姉妹都市", "横浜とは？"), ("São Paulo", "São Paulo"), "Yokohama", WHETHER),
        (("神戸とリガは姉妹都市ですか？", "シアトルは？"), ("Kobe", "Hyōgo"), "Seattle", WHETHER),
        (("Lyon est-elle jumelée avec Milan ?", "et Francfort ?"), ("Lyon", "Auvergne-Rhône-Alpes"), "Frankfurt am Main", WHETHER),
    ],
    ids=title,
)  # fmt: skip
def test_the_two_cities_that_are_meant_now(
    lines: tuple[str, ...], first: tuple[str, str], second: str, aspect: PairAspect
) -> None:
    question = talked(*lines)

    assert isinstance(question, AboutPair)
    assert called(question.name) == first
    assert called(question.other)[0] == second
    assert question.aspect is aspect


@pytest.mark.parametrize(
    ("lines", "first", "second"),
    [
        (("miasta partnerskie Krakowa", "czy jest partnerem Lwowa?"), "Kraków", "Lviv"),
        (("miasta partnerskie Krakowa", "a czy Lwów jest miastem partnerskim?"), "Kraków", "Lviv"),
        (("miasta partnerskie Krakowa", "jest partnerskie ze Lwowem?"), "Kraków", "Lviv"),
        (("Bursa'nın kardeş şehirleri", "Saraybosna ile kardeş mi?"), "Bursa", "Sarajevo"),
        (("Bursa'nın kardeş şehirleri", "kardeşi Saraybosna mı?"), "Bursa", "Sarajevo"),
        (("побратими Львова", "чи побратим із Краковом?"), "Lviv", "Kraków"),
        (("побратими Львова", "чи є побратимом Кракова?"), "Lviv", "Kraków"),
        (("cidades irmãs do Recife", "é geminada com o Porto?"), "Recife", "Porto"),
        (("cidades irmãs do Recife", "é cidade irmã do Porto?"), "Recife", "Porto"),
        (("cidades irmãs do Recife", "é geminada com o Porto?", "ela é irmã de Nantes?"), "Recife", "Nantes"),
        (("cidades irmãs do Recife", "e na Europa?", "e Olinda?", "é irmã de Lisboa?"), "Olinda", "Lisbon"),
        (("partnerská města Brna", "je partnerem Lipska?"), "Brno", "Leipzig"),
        (("partnerská města Brna", "je Lipsko partnerské město?"), "Brno", "Leipzig"),
        (("Szeged testvérvárosai", "testvérvárosa Temesvár?"), "Szeged", "Timișoara"),
        (("Szeged testvérvárosai", "Temesvár a testvérvárosa?"), "Szeged", "Timișoara"),
        (("Szeged testvérvárosai", "testvérvárosa-e Temesvárnak?"), "Szeged", "Timișoara"),
        (("Szeged testvérvárosai", "Temesvár testvérvárosa-e?"), "Szeged", "Timișoara"),
        (("jumelages de Lyon", "c'est une ville jumelle de Milan ?"), "Lyon", "Milan"),
        (("Partnerstädte von Köln", "ist Lille Partnerstadt?"), "Cologne", "Lille"),
        (("ciudades hermanas de Sevilla", "¿es hermana de Kansas City?"), "Seville", "Kansas City"),
        (("gemellaggi di Torino", "Lione è gemella?"), "Turin", "Lyon"),
        (("vänorter till Malmö", "är Tallinn vänort?"), "Malmö", "Tallinn"),
        (("Волгоград", "является ли побратимом Ковентри?"), "Volgograd", "Coventry"),
        (("orașele înfrățite cu Cluj-Napoca", "este Dijon oraș înfrățit?"), "Cluj-Napoca", "Dijon"),
        (("札幌の姉妹都市", "ミュンヘンは姉妹都市ですか？"), "Sapporo", "Munich"),
        (("부산의 자매도시", "상하이는 자매도시인가요?"), "Busan", "Shanghai"),
        (("成都的友好城市", "是波恩的友好城市吗？"), "Chengdu", "Bonn"),
        (("Seattle", "is Bergen a sister city?"), "Seattle", "Bergen"),
    ],
    ids=title,
)  # fmt: skip
def test_a_question_of_yes_or_no_without_a_subject_is_of_the_city_spoken_of(
    lines: tuple[str, ...], first: str, second: str
) -> None:
    question = talked(*lines)

    assert isinstance(question, AboutPair)
    assert (called(question.name)[0], called(question.other)[0]) == (first, second)
    assert question.aspect is WHETHER


@pytest.mark.parametrize(
    ("lines", "city"),
    [
        (("miasta partnerskie Krakowa", "czy Lwów ma miasta partnerskie?"), "Lviv"),
        (("Bursa'nın kardeş şehirleri", "Saraybosna'nın kardeş şehri var mı?"), "Sarajevo"),
        (("побратими Львова", "чи має Краків побратимів?"), "Kraków"),
        (("cidades irmãs do Recife", "o Porto tem cidades irmãs?"), "Porto"),
        (("partnerská města Brna", "má Lipsko partnerská města?"), "Leipzig"),
        (("Szeged testvérvárosai", "Temesvár testvérvárosai?"), "Timișoara"),
        (("Szeged testvérvárosai", "van Temesvárnak testvérvárosa?"), "Timișoara"),
        (("jumelages de Lyon", "Milan a-t-elle des villes jumelles ?"), "Milan"),
        (("札幌の姉妹都市", "ミュンヘンに姉妹都市はありますか？"), "Munich"),
        (("成都的友好城市", "波恩有友好城市吗？"), "Bonn"),
    ],
    ids=title,
)
def test_a_question_with_its_own_subject_is_of_that(lines: tuple[str, ...], city: str) -> None:
    question = talked(*lines)

    assert isinstance(question, AboutCity)
    assert called(question.name)[0] == city


def test_how_far_a_single_city_is_is_told_from_ones_own() -> None:
    question = talked("Zagreb", "how far is it?")

    assert isinstance(question, AboutHome)
    assert (called(question.other)[0], question.aspect) == ("Zagreb", DISTANCE)


@pytest.mark.parametrize(
    ("lines", "area", "other"),
    [
        (("Japan and Peru", "and Bolivia?"), "JP", "BO"),
        (("Japan and Peru", "and Bolivia?", "what about Chile"), "JP", "CL"),
        (("Germany and Scotland", "and in Wales?"), "DE", "GB.WLS"),
        (("sister cities of Tuscany", "in Germany?"), "IT.16", "DE"),
        (("sister cities of Tuscany", "in Germany?", "and in France?"), "IT.16", "FR"),
    ],
    ids=title,
)
def test_the_two_areas_that_are_meant_now(lines: tuple[str, ...], area: str, other: str) -> None:
    question = talked(*lines)

    assert isinstance(question, AboutAreas)
    assert (question.area.key, question.other.key) == (area, other)


@pytest.mark.parametrize("line", ["which one?", "Which Paris?", "no, the other one"])
def test_the_cities_of_a_name_are_offered_once_more(line: str) -> None:
    found = answer(talked("Paris", line), None, whole_world())

    assert isinstance(found, Ambiguous)
    assert [city.region for city in found.candidates[:2]] == ["Île-de-France", "Texas"]


@pytest.mark.parametrize(
    ("line", "narrowing"),
    [
        ("which is the closest?", Narrowing(best=Superlative.NEAREST)),
        ("how many?", Narrowing(count=True)),
    ],
)
def test_what_is_asked_while_a_menu_is_open_is_asked_of_the_city_chosen(
    line: str, narrowing: Narrowing
) -> None:
    question = talked("Granada", line, "1")

    assert city_of(question) == ("Granada", "Andalusia")
    assert isinstance(question, AboutCity)
    assert question.narrowing == narrowing


def test_a_menu_that_is_open_yields_to_the_city_that_is_bound() -> None:
    question = talked("Richmond", "is it twinned with Saitama?")

    assert isinstance(question, AboutPair)
    assert (question.name, question.other) == ("Richmond", "Saitama")


@pytest.mark.parametrize(
    "line",
    [
        "I live in Norway", "we are going to Japan", "was it nice in Japan?", "is it in Norway?", "does it rain in Norway?",
        "are you in Germany?", "have you been to Italy?", "sister cities in Norway",
        "are there sister cities in Norway?", "which cities have sisters in Norway?", "I have one in Mexico", "in general",
        "with love", "Norway", "Germany?", "the Netherlands", "do we have a sister city in Norway?", "in France it rains",
        "is Bergen twinned with Kobe?", "is it big?", "with pleasure", "avec plaisir", "con leche",
        "no es así", "ela é linda", "ma brata?", "z tobą", "met plezier", "日本は好きですか", "das ist schön", "c'est la vie",
        "es verdad", "это правда", "same to you", "lol no", "are they nice?", "where is it?", "one more", "does it matter?", "how far is it to the moon?", "what time is it in Tokyo?",
    ],
)  # fmt: skip
def test_small_talk_asks_nothing_of_the_city_spoken_of(line: str) -> None:
    fresh = talked(line)

    assert talked("Seattle", line) == fresh


@pytest.mark.parametrize(
    ("line", "city"),
    [
        ("does Kobe have a sister in Latvia?", "Kobe"), ("sister cities of Riga in Japan", "Riga"), ("Kobe?", "Kobe"),
        ("and Kobe's sisters in Germany?", "Kobe"),
        ("how many sister cities does Riga have?", "Riga"), ("Heeft het dorp Kobe een zusterstad?", "Kobe"),
        ("Vilka är de äldsta vänorterna till Lund?", "Lund"), ("hat die Stadt Bonn Partnerstädte?", "Bonn"),
    ],
)  # fmt: skip
def test_a_fresh_question_stays_about_its_own_city(line: str, city: str) -> None:
    question: Question = talked("Seattle", line)

    assert isinstance(question, AboutCity)
    found = answer(AboutCity(question.name), None, whole_world())
    assert isinstance(found, SisterCities)
    assert found.city.name == city


def test_the_oldest_is_asked_for_where_it_is_said_how_old() -> None:
    question = talked("Kobe", "how old is the oldest tie?")

    assert isinstance(question, AboutCity)
    assert question.narrowing == Narrowing(best=Superlative.OLDEST)


def test_the_namesake_an_adjective_denies_is_not_offered() -> None:
    found = answer(talked("Cambridge", "not the English one"), None, whole_world())

    assert isinstance(found, Ambiguous)
    assert "England" not in {city.region for city in found.candidates}
