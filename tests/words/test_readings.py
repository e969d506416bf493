"""One reading of a question: what stands around a name is never taken for part of it, nor dropped."""

import pytest

from bot.gazetteer.asked import AboutCity, AboutHome, AboutPair, NoQuestion
from bot.gazetteer.index import CityIndex
from bot.gazetteer.model import Ambiguous, Found, NotFound
from bot.gazetteer.question import read_question
from bot.gazetteer.resolve import resolve
from bot.gazetteer.tongues import Tongues

ENDINGS = {
    # a possessive is no part of a name, though some place is called so
    "who is Denver's sister city?": "Denver, US",
    "Lima's sister cities": "Lima, PE",
    "Oakland's twin towns": "Oakland, US",
    "Who is Bari's sister city?": "Bari, IT",
    "What are L.A.'s sister cities?": "Los Angeles, US",
    "Adelaide's sister cities": "Adelaide, AU",
    "What's Barcelona's sister city": "Barcelona, ES",
    "who are Turin's partner cities?": "Turin, IT",
    "Cologne's twin towns please": "Cologne, DE",
    "Is there a list of Milan's sister cities?": "Milan, IT",
    "Berns Partnerstädte": "Bern, CH",
    "Londons Partnerstädte": "London, GB",
    "Roms Partnerstadt": "Rome, IT",
    "Wiens Städtepartnerschaften": "Vienna, AT",
    "Welche sind Kölns Partnerstädte?": "Cologne, DE",
    "Turins Partnerstädte": "Turin, IT",
    "Madrids Partnerstädte bitte": "Madrid, ES",
    "Dresdens Partnerstädte": "Dresden, DE",
    "Hallo, wer ist Kiels Partnerstadt?": "Kiel, DE",
    "Limas Partnerstädte": "Lima, PE",
    "Paris' Partnerstädte": "Paris, FR",
    "Münchner Partnerstädte": "Munich, DE",
    "Bremer Partnerstädte": "Bremen, DE",
    "Basler Partnerstädte": "Basel, CH",
    "Göttinger Städtepartnerschaften": "Göttingen, DE",
    "seattles sister cities": "Seattle, US",
    # nor is a name of its own cut short that ends or begins so
    "St. John's sister cities": "St. John's, CA",
    "Worms Partnerstädte": "Worms, DE",
    "twin towns of Cannes": "Cannes, FR",
    "Nantes twin towns": "Nantes, FR",
    "who is Reims' sister city": "Reims, FR",
}

GRAMMAR = {
    "ciudades hermanas de Washington": "Washington, US",
    "¿cuáles son las ciudades hermanas de León?": "León, MX",
    "ciudades hermanas de La Paz, Bolivia": "La Paz, BO",
    "hermanamientos de Berlín": "Berlin, DE",
    "¿Qué ciudades están hermanadas con La Habana?": "Havana, CU",
    "¿Tiene Dover ciudades hermanas?": "Dover, GB",
    "ciudades hermanas de Las Vegas": "Las Vegas, US",
    "¿Está hermanada Roma?": "Rome, IT",
    "ciudades hermanas de El Paso": "El Paso, US",
    "ciudades hermanas del Callao": "Callao, PE",
    "ciudades hermanas de Los Ángeles": "Los Angeles, US",
    "jumelages de Glasgow": "Glasgow, GB",
    "villes jumelées de Kraków": "Kraków, PL",
    "jumelages d'Anvers": "Antwerp, BE",
    "jumelages d'Alger": "Algiers, DZ",
    "les villes jumelées d'Athènes": "Athens, GR",
    "Est-ce que San Antonio a des villes jumelées ?": "San Antonio, US",
    "Est-ce que Lima a une ville jumelle ?": "Lima, PE",
    "villes jumelées du Caire": "Cairo, EG",
    "jumelages de La Haye": "The Hague, NL",
    "villes jumelées des Ulis": "Les Ulis, FR",
    "à quelle ville Vienne est-elle jumelée ?": "Vienna, AT",
    "jumelages de Dover": "Dover, GB",
    "Welche Partnerstädte hat São Paulo?": "São Paulo, BR",
    "Welche Partnerstädte hat Den Haag?": "The Hague, NL",
    "Hat Lima Partnerstädte?": "Lima, PE",
    "Partnerstädte in Bonn": "Bonn, DE",
    "Partnerstädte der Stadt Bern": "Bern, CH",
    "Welche Partnerstädte hat Ulm?": "Ulm, DE",
    "Mit wem ist Oslo verpartnert?": "Oslo, NO",
    "is Bergen twinned": "Bergen, NO",
    "does Lima have a sister city": "Lima, PE",
    "what sister cities has Rome": "Rome, IT",
    "sister cities of The Hague": "The Hague, NL",
    "sister cities of New London": "New London, US",
    "sister cities of new london": "New London, US",
    "Great Falls sister cities": "Great Falls, US",
    "Good Hope sister cities": "Good Hope, US",
    "twin towns of Budapest XV. District": "Budapest XV. kerület, HU",
    "sister cities of Portland - the Maine one": "Portland, US-Maine",
    "sister cities of Birmingham (the Alabama one)": "Birmingham, US-Alabama",
    "twin towns of Paris – I mean the one in Texas": "Paris, US-Texas",
    "sister cities of Rome, no, Paris": "Paris, FR",
    "sister cities of Columbus, IN, United States": "Columbus, US-Indiana",
    "twin towns of Lyon in France": "Lyon, FR",
    "jumelages de Portland - celle du Maine": "Portland, US-Maine",
    "Partnerstädte von Portland – das in Maine": "Portland, US-Maine",
    "ciudades hermanas de Portland - la de Maine": "Portland, US-Maine",
}

PAIRS = {
    "Ist London verpartnert mit Berlin?": ("London, GB", "Berlin, DE"),
    "Ist Rom mit Paris verpartnert?": ("Rome, IT", "Paris, FR"),
    "Sind Kiel und Brest Partnerstädte?": ("Kiel, DE", "Brest, BY"),
    "Ist Bonn eine Partnerstadt von Oxford?": ("Bonn, DE", "Oxford, GB"),
    "Is Denver twinned with Brest?": ("Denver, US", "Brest, BY"),
    "Are Lima and Austin sister cities?": ("Lima, PE", "Austin, US"),
    "Is Kobe a sister city of Seattle?": ("Kobe, JP", "Seattle, US"),
    "are Crewe and Nantwich and Bergen twinned?": ("Crewe and Nantwich, GB", "Bergen, NO"),
    "Est-ce que San Antonio est jumelée avec Las Palmas ?": (
        "San Antonio, US",
        "Las Palmas de Gran Canaria, ES",
    ),
    "Anvers est-elle jumelée avec Mulhouse ?": ("Antwerp, BE", "Mulhouse, FR"),
    "¿Está León hermanada con Oporto?": ("León, MX", "Porto, PT"),
    "¿Son Lima y Madrid ciudades hermanas?": ("Lima, PE", "Madrid, ES"),
    "are Seattle and Kobe sisters?": ("Seattle, US", "Kobe, JP"),
}

UNKNOWN_PARTNER = {
    "Is Seattle twinned with Xqzzyburg?": ("Seattle", "Xqzzyburg"),
    "Seattle and Xqzzyburg": ("Seattle", "Xqzzyburg"),
    "Xqzzyburg and Seattle": ("Xqzzyburg", "Seattle"),
    "are Xqzzyburg and Seattle sister cities?": ("Xqzzyburg", "Seattle"),
    "is Xqzzyburg twinned with Seattle": ("Xqzzyburg", "Seattle"),
    "Is Seattle a sister city of Xqzzyburg?": ("Seattle", "Xqzzyburg"),
    "does Seattle have Xqzzyburg as a sister city?": ("Seattle", "Xqzzyburg"),
    "Ist Seattle mit Xqzzyburg verpartnert?": ("Seattle", "Xqzzyburg"),
    "Sind Xqzzyburg und Berlin Partnerstädte?": ("Xqzzyburg", "Berlin"),
    "Berlin und Xqzzyburg": ("Berlin", "Xqzzyburg"),
    "Ist Xqzzyburg Partnerstadt von Berlin?": ("Xqzzyburg", "Berlin"),
    "Lyon est-elle jumelée avec Xqzzyville ?": ("Lyon", "Xqzzyville"),
    "Lyon et Xqzzyville sont-elles jumelées ?": ("Lyon", "Xqzzyville"),
    "Lyon et Xqzzyville": ("Lyon", "Xqzzyville"),
    "¿Está Madrid hermanada con Xqzzypolis?": ("Madrid", "Xqzzypolis"),
    "¿Son Xqzzypolis y Madrid ciudades hermanas?": ("Xqzzypolis", "Madrid"),
    "Madrid y Xqzzypolis": ("Madrid", "Xqzzypolis"),
}

CHATTER = [
    "ok Boomer",
    "twinning is winning",
    "my home is my castle",
    "are Giulia Sato and Peter Ivanov sisters",
    "are Marie Dupont and Hans Weber sisters?",
    "Olga Petrova and Kenji Tanaka are sisters",
    "thanks Castle",
    "partnership is leadership",
    "sisters before misters",
    "Jumelage ist toll",
    "mein Haus ist meine Burg",
    "Sind Anna Schmidt und Lena Huber Schwestern?",
    "danke Boomer",
    "le jumelage est génial",
    "ma maison est mon château",
    "hola Boomer",
    "mi casa es tu casa",
    "el hermanamiento es bonito",
    "¿son hermanas Lucía Gómez y Carmen Ruiz?",
    "my home is here",
]

AT_HOME_IN_CHATTER = {
    "what are teh sister cities of Seattle": "Seattle, US",
    "Could you elaborate which cities are twinned with Lyon?": "Lyon, FR",
    "Bonjour, peux-tu me dire quelles sont les villes sœurs de Lyon, s'il te plaît ?": "Lyon, FR",
    "Hola, ¿me puedes decir qué ciudades están hermanadas con Lima, por favor?": "Lima, PE",
    "Hallo, verrätst du mir die Partnerstädte von Lima?": "Lima, PE",
}


def place(name: str, cities: CityIndex) -> str:
    """Return "Name, country" of the city that `name` resolves to, or heads the menu of."""
    match resolve(name, cities):
        case Found(city) | Ambiguous(_, (city, *_)):
            return f"{city.name}, {city.country}"
    return "?"


def region(name: str, cities: CityIndex) -> str:
    found = resolve(name, cities)
    assert isinstance(found, Found)
    return f"{found.city.name}, {found.city.country}-{found.city.region}"


@pytest.mark.parametrize(
    ("text", "expected"), (ENDINGS | GRAMMAR | AT_HOME_IN_CHATTER).items(), ids=str
)
def test_what_stands_around_a_name_is_no_part_of_it(
    cities: CityIndex, phrases: Tongues, text: str, expected: str
) -> None:
    question = read_question(text, cities, phrases)

    assert isinstance(question, AboutCity), question
    told = region if "-" in expected else place
    assert told(question.name, cities) == expected


@pytest.mark.parametrize(("text", "expected"), PAIRS.items(), ids=PAIRS)
def test_a_pair_is_read_without_the_words_around_it(
    cities: CityIndex, phrases: Tongues, text: str, expected: tuple[str, str]
) -> None:
    question = read_question(text, cities, phrases)

    assert isinstance(question, AboutPair), question
    assert (place(question.name, cities), place(question.other, cities)) == expected


@pytest.mark.parametrize(("text", "names"), UNKNOWN_PARTNER.items(), ids=UNKNOWN_PARTNER)
def test_a_second_name_that_nobody_knows_is_not_dropped(
    cities: CityIndex, phrases: Tongues, text: str, names: tuple[str, str]
) -> None:
    assert read_question(text, cities, phrases) == AboutPair(*names)


@pytest.mark.parametrize(
    ("text", "other"),
    [
        ("is my city twinned with Kobe?", "Kobe"),
        ("are we twinned with Kobe", "Kobe"),
        ("is our town a sister city of Kobe?", "Kobe"),
        ("Ist unsere Stadt mit Prag verpartnert?", "Prag"),
        ("what are my sister cities in Kobe", ""),
        ("Sind wir verpartnert mit Prag?", "Prag"),
        ("sommes-nous jumelés avec Lyon ?", "Lyon"),
        ("¿estamos hermanados con Lima?", "Lima"),
        ("who is my sister city?", ""),
    ],
)
def test_the_asker_s_own_city_may_be_one_of_a_pair(
    cities: CityIndex, phrases: Tongues, text: str, other: str
) -> None:
    question = read_question(text, cities, phrases)

    if other:
        assert question == AboutHome(other=other)
    else:
        assert not (isinstance(question, AboutHome) and question.other)


@pytest.mark.parametrize("text", CHATTER)
def test_no_chatter_names_a_city(cities: CityIndex, phrases: Tongues, text: str) -> None:
    assert read_question(text, cities, phrases) in {NoQuestion(), AboutHome()}


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Edmonds twin towns", {"Edmonds", "Edmond"}),
        ("Arcos Partnerstädte", {"Arcos", "Arco"}),
    ],
)
def test_an_ending_that_may_be_part_of_the_name_is_asked_about(
    cities: CityIndex, phrases: Tongues, text: str, names: set[str]
) -> None:
    question = read_question(text, cities, phrases)

    assert isinstance(question, AboutCity)
    assert {question.name, *question.instead} == names


@pytest.mark.parametrize(
    "text",
    [
        "sister cities of ne york",
        "sister cities of SantaCruz de la Sierra",
        "who is barcalona's sister city",
        "monteral's sister cities",
        "jumelages de monteral",
        "Partnerstädte von cupe town",
        "ciudades hermanas de barcalona",
    ],
)
def test_a_slip_in_a_great_name_is_no_hamlet(
    cities: CityIndex, phrases: Tongues, text: str
) -> None:
    question = read_question(text, cities, phrases)

    assert isinstance(question, AboutCity)
    match resolve(question.name, cities):
        case Found(city):
            assert city.population > 1_000_000
        case Ambiguous(_, candidates):
            assert any(city.population > 1_000_000 for city in candidates)
        case NotFound():
            pytest.fail("not found")


FIRST = ("Giulia", "Hans", "Olga", "Lucía", "Tom", "Chloé", "Yusuf", "Priya", "Mateusz", "Kwame")
LAST = (
    "Sato",
    "Ivanov",
    "Dupont",
    "Weber",
    "Gómez",
    "Moreau",
    "Kowalska",
    "Demir",
    "Sharma",
    "Costa",
)


@pytest.mark.parametrize(
    "frame",
    [
        "{} and {} are friends",
        "are {} and {} sisters",
        "Is {} related to {}?",
        "{} et {} sont sœurs",
        "¿son hermanas {} y {}?",
        "{} und {} sind Schwestern",
    ],
)
def test_people_are_no_cities(cities: CityIndex, phrases: Tongues, frame: str) -> None:
    people = [f"{first} {last}" for first in FIRST for last in LAST]
    pairs = zip(people, reversed(people), strict=True)

    read = [read_question(frame.format(*pair), cities, phrases) for pair in pairs]

    assert [question for question in read if question != NoQuestion()] == []
