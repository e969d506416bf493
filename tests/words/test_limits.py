"""Plain words: numbers, ranks and distances narrow the sisters; what is not understood is said."""

import pytest

from bot.gazetteer.asked import (
    AboutArea,
    AboutAreas,
    AboutCity,
    AboutHome,
    AboutNear,
    AboutPair,
    Measure,
    Narrowing,
    State,
)
from bot.gazetteer.index import CityIndex
from bot.gazetteer.question import read_question
from bot.gazetteer.tongues import Tongues

RANKED = {
    # city; superlative, rank, top
    "second oldest sister city of Seattle": ("Seattle", "oldest", 2, 1),
    "Berlin's third largest sister city": ("Berlin", "largest", 3, 1),
    "what's the second biggest sister city of Chicago?": ("Chicago", "largest", 2, 1),
    "three largest sister cities of Berlin": ("Berlin", "largest", 1, 3),
    "top 5 oldest sister cities of Paris": ("Paris", "oldest", 1, 5),
    "the five nearest sister cities of Munich": ("Munich", "nearest", 1, 5),
    "die drei ältesten Partnerstädte von Köln": ("Köln", "oldest", 1, 3),
    "Kölns zweitälteste Partnerstadt": ("Köln", "oldest", 2, 1),
    "Welche ist die drittgrößte Partnerstadt von Berlin?": ("Berlin", "largest", 3, 1),
    "les trois plus anciennes villes jumelées de Lyon": ("Lyon", "oldest", 1, 3),
    "la deuxième plus grande ville jumelée de Marseille": ("Marseille", "largest", 2, 1),
    "las tres ciudades hermanas más antiguas de Madrid": ("Madrid", "oldest", 1, 3),
    "la segunda ciudad hermana más grande de Sevilla": ("Sevilla", "largest", 2, 1),
    "last three sister cities of Munich": ("Munich", "newest", 1, 3),
    "die letzten zwei Partnerstädte von Leipzig": ("Leipzig", "newest", 1, 2),
    "Welche Partnerstadt von Köln hat die meisten Einwohner?": ("Köln", "largest", 1, 1),
    "la dernière ville jumelée de Lille": ("Lille", "newest", 1, 1),
    "la última ciudad hermana de Zaragoza": ("Zaragoza", "newest", 1, 1),
    "Seattle's second sister city": ("Seattle", "oldest", 2, 1),
}

YEARS = {
    "sister cities of Seattle since 1980": ("Seattle", 1980, None),
    "sister cities of Seattle after 1980": ("Seattle", 1981, None),
    "sister cities of Seattle before 1990": ("Seattle", None, 1989),
    "sister cities of Seattle until 1990": ("Seattle", None, 1990),
    "sister cities of Seattle between 1970 and 1990": ("Seattle", 1970, 1990),
    "sister cities of Seattle from 1980 to 1995": ("Seattle", 1980, 1995),
    "sister cities of Seattle 1980-1995": ("Seattle", 1980, 1995),
    "sister cities of Berlin founded in the 1970s": ("Berlin", 1970, 1979),
    "sister cities of Berlin founded in the 1970's": ("Berlin", 1970, 1979),
    "sister cities of Seattle from the 80s": ("Seattle", 1980, 1989),
    "sister cities of Seattle since the 80s": ("Seattle", 1980, None),
    "sister cities of Berlin from 1994": ("Berlin", 1994, 1994),
    "sister cities of Berlin in the nineties": ("Berlin", 1990, 1999),
    "did Seattle have any sister cities before 1960?": ("Seattle", None, 1959),
    "Partnerstädte von Wien 1985": ("Wien", 1985, 1985),
    "Partnerstädte von Berlin seit 1990": ("Berlin", 1990, None),
    "Partnerstädte von Hamburg vor 1980": ("Hamburg", None, 1979),
    "Partnerstädte von München aus den 1960er Jahren": ("München", 1960, 1969),
    "Partnerstädte von Köln zwischen 1960 und 1980": ("Köln", 1960, 1980),
    "villes jumelées de Paris depuis 1990": ("Paris", 1990, None),
    "jumelages de Lyon avant 1970": ("Lyon", None, 1969),
    "villes jumelées de Bordeaux dans les années 1960": ("Bordeaux", 1960, 1969),
    "ciudades hermanas de Madrid desde 1990": ("Madrid", 1990, None),
    "ciudades hermanas de Sevilla antes de 1985": ("Sevilla", None, 1984),
    "ciudades hermanas de Sevilla de los años 80": ("Sevilla", 1980, 1989),
    # The word nearest to the year counts, and "not" turns it round.
    "sister cities of Seattle since before 1980": ("Seattle", None, 1979),
    "sister cities of Berlin from before 1990": ("Berlin", None, 1989),
    "sister cities of Tokyo not before 1980": ("Tokyo", 1980, None),
    "sister cities of Tokyo not since 1980": ("Tokyo", None, 1979),
    "sister cities of Seattle not after 1980": ("Seattle", None, 1980),
    "sister cities of Seattle no later than 1980": ("Seattle", None, 1980),
    "Partnerstädte von Berlin nicht vor 1990": ("Berlin", 1990, None),
    "Partnerstädte von Berlin schon seit vor 1990": ("Berlin", None, 1989),
    "villes jumelées de Paris pas avant 1990": ("Paris", 1990, None),
    "villes jumelées de Lyon depuis avant 1970": ("Lyon", None, 1969),
    "ciudades hermanas de Madrid no antes de 1990": ("Madrid", 1990, None),
    "ciudades hermanas de Sevilla no después de 1985": ("Sevilla", None, 1985),
    # What also counts people and kilometres bounds years before a year, in any case form.
    "побратимы Самары до 1990 года": ("Самара", None, 1990),
    "побратимы Самары до 1990": ("Самара", None, 1990),
    "побратимы Самары до 1990-го года": ("Самара", None, 1990),
    "побратимы Самары к 1990 году": ("Самара", None, 1990),
    "побратимы Самары с 1990-го": ("Самара", 1990, None),
    "побратимы Самары в 1990-м": ("Самара", 1990, 1990),
    "побратимы Самары 1980-х годов": ("Самара", 1980, 1989),
    "побратимы Самары до девяностых": ("Самара", None, 1999),
    "міста-побратими Львова до 1990 року": ("Львов", None, 1990),
    "міста-побратими Львова до 1990-го року": ("Львов", None, 1990),
    "miasta partnerskie Gdańska do 1990 roku": ("Gdańsk", None, 1990),
    "miasta partnerskie Zielonej Góry do 1990 r.": ("Zielona Góra", None, 1990),
    "miasta partnerskie Gdańska sprzed 1990 roku": ("Gdańsk", None, 1989),
    "partnerská města Brna do 1990": ("Brno", None, 1990),
    "partnerská města Brna do r. 1990": ("Brno", None, 1990),
}

PEOPLE = {
    "sisters of Berlin with more than a million people": ("Berlin", 1e6, None),
    "sister cities of London under 500,000 people": ("London", None, 5e5),
    "sister cities of Dallas smaller than 200k": ("Dallas", None, 2e5),
    "sister cities of Dallas not larger than 200k": ("Dallas", None, 2e5),
    "sister cities of Houston with at least 2 million inhabitants": ("Houston", 2e6, None),
    "sister cities of Tokyo larger than 8 million": ("Tokyo", 8e6, None),
    "sister cities of Seattle with over half a million people": ("Seattle", 5e5, None),
    "sister cities of Seattle with a population of over 100000": ("Seattle", 1e5, None),
    "how many sister cities of Berlin have more than a million people?": ("Berlin", 1e6, None),
    "Berliner Partnerstädte mit mehr als 5 Millionen Einwohnern": ("Berlin", 5e6, None),
    "Partnerstädte von Köln unter 100.000 Einwohnern": ("Köln", None, 1e5),
    "villes jumelées de Marseille de plus d'un million d'habitants": ("Marseille", 1e6, None),
    "villes jumelées de Lyon de moins de 50 000 habitants": ("Lyon", None, 5e4),
    "ciudades hermanas de Madrid con más de un millón de habitantes": ("Madrid", 1e6, None),
    "побратимы Самары до 2000 жителей": ("Самара", None, 2000),
}

DISTANCES = {
    "Seattle's sister cities within 5000 km": ("Seattle", None, 5000.0),
    "sister cities of Denver more than 10000 km away": ("Denver", 10000.0, None),
    "sister cities of Dallas farther than 5000 miles": ("Dallas", 8046.72, None),
    "Partnerstädte von Köln im Umkreis von 500 km": ("Köln", None, 500.0),
    "villes jumelées de Lyon à moins de 1000 km": ("Lyon", None, 1000.0),
    "ciudades hermanas de Madrid a menos de 2000 km": ("Madrid", None, 2000.0),
}

STATES = {
    "former sister cities of Los Angeles": ("Los Angeles", State.ENDED),
    "ended sister cities of Prague": ("Prague", State.ENDED),
    "which sister cities did Prague drop?": ("Prague", State.ENDED),
    "who was once the sister city of Osaka?": ("Osaka", State.ENDED),
    "suspended sister cities of Paris": ("Paris", State.SUSPENDED),
    "unconfirmed sister cities of Lyon": ("Lyon", State.REPORTED),
    "ehemalige Partnerstädte von Prag": ("Prag", State.ENDED),
    "anciennes villes jumelées de Prague": ("Prague", State.ENDED),
    "antiguas ciudades hermanas de Praga": ("Praga", State.ENDED),
}

NEAR = {
    "sister cities near Seattle": ("Seattle", 100),
    "sister cities within 100 miles of Seattle": ("Seattle", 161),
    "sister cities within 50 km of Paris": ("Paris", 50),
    "sister cities near me": ("", 100),
    "Partnerstädte in der Nähe von Köln": ("Köln", 100),
    "villes jumelées près de Nantes": ("Nantes", 100),
    "ciudades hermanas cerca de Sevilla": ("Sevilla", 100),
    "sister cities 50 miles from Boston": ("Boston", 80),
    "towns near Leeds with twin towns": ("Leeds", 100),
    "Partnerstädte 50 km um Leipzig": ("Leipzig", 50),
    "Partnerstädte im Umkreis von 50 km um Leipzig": ("Leipzig", 50),
    "villes jumelées à moins de 30 km de Lyon": ("Lyon", 30),
    "villes jumelées près de chez moi": ("", 100),
    "ciudades hermanas a 50 km de Málaga": ("Málaga", 50),
}

SEVERAL_AREAS = {
    "sisters of Seattle in Norway or Sweden": ("Seattle", {"NO", "SE"}, False),
    "sister cities of Berlin in Asia and Africa": ("Berlin", {"AS", "AF"}, False),
    "sister cities of Seattle in Japan, Korea or China": ("Seattle", {"JP", "korea", "CN"}, False),
    "sister cities of Seattle except Japan and China": ("Seattle", {"JP", "CN"}, True),
    "Hat Köln Partnerstädte in Asien oder Afrika?": ("Köln", {"AS", "AF"}, False),
    "Lyon a-t-elle des villes jumelées en Asie ou en Afrique ?": ("Lyon", {"AS", "AF"}, False),
    "villes jumelées de Lyon sauf en Allemagne et en Italie": ("Lyon", {"DE", "IT"}, True),
    "¿Tiene Madrid ciudades hermanas en Asia o África?": ("Madrid", {"AS", "AF"}, False),
    "Partnerstädte von Hamburg außerhalb Europas": ("Hamburg", {"EU"}, True),
    "Seattle, but not in Norway": ("Seattle", {"NO"}, True),
    "nearest sister city of Seattle outside the US": ("Seattle", {"US"}, True),
    "Partnerstädte von Köln, aber nicht in Frankreich": ("Köln", {"FR"}, True),
    "Köln, aber nicht in Frankreich": ("Köln", {"FR"}, True),
    "Strasbourg, mais pas en Allemagne": ("Strasbourg", {"DE"}, True),
    "les villes jumelées de Nice sans l'Italie": ("Nice", {"IT"}, True),
    "sister cities of Berlin in former Yugoslavia": ("Berlin", {"yugoslavia"}, False),
}

LEFT_OUT = {
    "sister cities of Seattle that speak Spanish": ("that speak Spanish",),
    "sister cities of Berlin on the Rhine": ("the Rhine",),
    "coastal sister cities of Hamburg": ("coastal",),
    "sister cities of Seattle near Tokyo": ("near",),
    "sister cities of Seattle except Kobe": ("except Kobe",),
    "sister cities of Berlin but not of Paris": ("but not of Paris",),
    "smallest and largest sister city of Munich": ("largest",),
    "average population of Berlin's sister cities": ("population",),
    "sister cities of Berlin with the same name": ("with the same name",),
    "sister cities of Boston 50 miles away": ("50 miles",),
    "Partnerstädte von Dresden, die größer sind": ("die größer sind",),
    "Partnerstädte in Bayern außer München": ("außer München",),
    "villes jumelées de Strasbourg en Europe sauf l'Allemagne": ("sauf l'Allemagne",),
    "villes jumelées de Nice avec un port": ("avec un port",),
    "ciudades hermanas de Madrid donde se habla inglés": ("donde se habla inglés",),
    "top 5 sister cities of Paris": ("5",),
    "sister cities of Seattle with more than two festivals": ("with more than two festivals",),
    "newest sister cities in Bavaria": ("newest",),
    "sister cities in Germany with more than a million people": (
        "with more than a million people",
    ),
    "sister cities in Norway or Sweden": (),
    "villes jumelées de Lyon au bord de la mer": ("au bord de la mer",),
    "ciudades hermanas de Madrid junto al mar": ("junto al mar",),
}

NOTHING_LEFT_OUT = (
    "who is the sister city of Seattle?", "sister cities of Portland, Maine", "When did Kobe become Seattle's sister city?",
    "sister cities of Rome, no, Paris", "is Munich not twinned with Rome?", "sister cities of Cologne in NRW",
    "common sister cities of Berlin and Paris", "Rennes est-elle jumelée avec une ville chinoise ?",
    "how far is Seattle from its sister Kobe", "Berlin's oldest sister city in Asia", "hey bot what r teh sister cities of Leeds",
    "which German cities are twinned with towns in Wales", "sister cities of Birmingham, not the Alabama one",
    "sister cities of Paris (Texas, not France)", "does Paris have Rome as a sister city?", "10115 Berlin Partnerstädte",
    "Ist London verpartnert mit Berlin?", "villes jumelées du Havre", "sister cities in Germany except Bavaria",
)  # fmt: skip


def narrowing_of(text: str, city: str, cities: CityIndex, phrases: Tongues) -> Narrowing:
    question = read_question(text, cities, phrases)

    assert isinstance(question, AboutCity)
    assert (question.name.rstrip(","), question.left_out) == (city, ())
    assert question.narrowing is not None
    return question.narrowing


@pytest.mark.parametrize(("text", "meant"), RANKED.items(), ids=RANKED)
def test_ranks_and_numbers_go_with_a_superlative(
    cities: CityIndex, phrases: Tongues, text: str, meant: tuple[str, str, int, int]
) -> None:
    asked = narrowing_of(text, meant[0], cities, phrases)

    assert (asked.best, asked.rank, asked.top) == meant[1:]


@pytest.mark.parametrize(
    ("measure", "text", "meant"),
    [
        (measure, text, meant)
        for measure, table in (
            (Measure.YEAR, YEARS),
            (Measure.PEOPLE, PEOPLE),
            (Measure.DISTANCE, DISTANCES),
        )
        for text, meant in table.items()
    ],
    ids=str,
)
def test_a_bound_is_read_with_its_ends(
    cities: CityIndex,
    phrases: Tongues,
    measure: Measure,
    text: str,
    meant: tuple[str, float | None, float | None],
) -> None:
    (limits,) = narrowing_of(text, meant[0], cities, phrases).limits

    assert (limits.measure, limits.least, limits.most) == (measure, *meant[1:])


@pytest.mark.parametrize(("text", "meant"), STATES.items(), ids=STATES)
def test_what_has_become_of_the_sisters_is_asked(
    cities: CityIndex, phrases: Tongues, text: str, meant: tuple[str, State]
) -> None:
    assert narrowing_of(text, meant[0], cities, phrases).state is meant[1]


@pytest.mark.parametrize(("text", "meant"), NEAR.items(), ids=NEAR)
def test_the_cities_around_a_city_are_asked_for(
    cities: CityIndex, phrases: Tongues, text: str, meant: tuple[str, int]
) -> None:
    assert read_question(text, cities, phrases) == AboutNear(*meant)


@pytest.mark.parametrize(("text", "meant"), SEVERAL_AREAS.items(), ids=SEVERAL_AREAS)
def test_several_areas_narrow_together(
    cities: CityIndex, phrases: Tongues, text: str, meant: tuple[str, set[str], bool]
) -> None:
    asked = narrowing_of(text, meant[0], cities, phrases)

    assert ({area.key for area in asked.areas}, asked.outside) == meant[1:]


@pytest.mark.parametrize(
    ("text", "area", "without"),
    [
        ("sister cities in Germany except Bavaria", "DE", "DE.02"),
        ("Germany except Bavaria", "DE", "DE.02"),
        ("Europe except Poland", "EU", "PL"),
        ("la France sauf la Bretagne", "FR", "FR.53"),
        ("Partnerstädte in Deutschland ohne Bayern", "DE", "DE.02"),
        ("villes jumelées en Europe sauf la Pologne", "EU", "PL"),
        ("ciudades hermanas en Europa excepto Polonia", "EU", "PL"),
    ],
)
def test_a_part_of_an_area_is_left_out(
    cities: CityIndex, phrases: Tongues, text: str, area: str, without: str
) -> None:
    question = read_question(text, cities, phrases)

    assert isinstance(question, AboutArea)
    assert question.without is not None
    assert (question.area.key, question.without.key) == (area, without)


@pytest.mark.parametrize(
    ("text", "one", "two"),
    [
        ("pairs between Japan and Brazil", "JP", "BR"),
        ("which cities in Japan have sisters in Brazil", "JP", "BR"),
        ("how many sister cities does Germany have in France", "DE", "FR"),
        ("cities in Texas with sister cities in Japan", "US.TX", "JP"),
        ("links between Scotland and Norway", "GB.SCT", "NO"),
        ("Welche Städte in Japan haben Partnerstädte in Brasilien?", "JP", "BR"),
        ("Partnerschaften zwischen Sachsen und Polen", "DE.13", "PL"),
        ("Wie viele Partnerstädte hat Deutschland in Frankreich?", "DE", "FR"),
        ("quelles villes du Japon ont des villes jumelées au Brésil ?", "JP", "BR"),
        ("¿qué ciudades de Japón tienen ciudades hermanas en Brasil?", "JP", "BR"),
    ],
)
def test_the_pairings_between_two_areas_are_asked_for(
    cities: CityIndex, phrases: Tongues, text: str, one: str, two: str
) -> None:
    question = read_question(text, cities, phrases)

    assert isinstance(question, AboutAreas)
    assert (question.area.key, question.other.key, question.left_out) == (one, two, ())


@pytest.mark.parametrize(("text", "words"), LEFT_OUT.items(), ids=LEFT_OUT)
def test_what_narrows_but_is_not_understood_is_said(
    cities: CityIndex, phrases: Tongues, text: str, words: tuple[str, ...]
) -> None:
    question = read_question(text, cities, phrases)

    assert getattr(question, "left_out", ()) == words


@pytest.mark.parametrize("text", NOTHING_LEFT_OUT)
def test_a_question_that_is_understood_whole_leaves_nothing_out(
    cities: CityIndex, phrases: Tongues, text: str
) -> None:
    question = read_question(text, cities, phrases)

    assert isinstance(question, AboutCity | AboutPair | AboutAreas | AboutArea | AboutHome)
    assert question.left_out == ()
