"""Plain words: a bare name is a question in whatever it is dressed, and chatter in such a dress is none."""

import pytest

from bot.gazetteer.asked import AboutCity, NoQuestion
from bot.gazetteer.dressed import named_in_full
from bot.gazetteer.index import CityIndex
from bot.gazetteer.model import Found
from bot.gazetteer.question import read_question
from bot.gazetteer.resolve import resolve
from bot.words.catalogue import phrases

DRESSED = {
    "10115 Berlin": "Berlin",
    "Seattle 98101": "Seattle",
    "75001 Paris": "Paris",
    "SW1A 1AA London": "London",
    "Kobe 🇯🇵": "Kobe",
    "Comune di Bologna": "Bologna",
    "Landeshauptstadt Dresden": "Dresden",
    "Freie und Hansestadt Hamburg": "Hamburg",
    "Ayuntamiento de Madrid": "Madrid",
    "Leeds City Council": "Leeds",
    "Z&uuml;rich": "Zürich",
    "KÃ¶ln": "Cologne",
    "<b>Oslo</b>": "Oslo",
    "Ьгтшср": "Munich",
    "London SW1": "London",
    "D02 Dublin": "Dublin",
    "Sydney NSW 2000": "Sydney",
    "2000 Antwerpen": "Antwerp",
    "SE-111 20 Stockholm": "Stockholm",
    "Praha 110 00": "Prague",
    "00-001 Warszawa": "Warsaw",
    "〒650-0001 神戸": "Kobe",
    "magistrát města Olomouc": "Olomouc",
    "Magistrát hlavního města Prahy": "Prague",
    "obec Lidice": "Lidice",
    "міська рада Львова": "Lviv",
    "виконком Полтави": "Poltava",
    "администрация города Казани": "Kazan",
    "мэрия Новосибирска": "Novosibirsk",
    "город-герой Волгоград": "Volgograd",
    "городской округ Самара": "Samara",
    "Stockholms stad": "Stockholm",
    "Göteborgs kommun": "Gothenburg",
    "Københavns Kommune": "Copenhagen",
    "Szeged Megyei Jogú Város Önkormányzata": "Szeged",
    "Pécs Város Önkormányzata": "Pécs",
    "Budapest Főváros": "Budapest",
    "Urząd Miasta Gdyni": "Gdynia",
    "m.st. Warszawa": "Warsaw",
    "prezydent miasta Poznania": "Poznań",
    "Consiliul Local Brașov": "Brașov",
    "Konya Büyükşehir Belediye Başkanlığı": "Konya",
    "神戸市役所": "Kobe",
    "京都府庁": "Kyoto",
    "부산광역시청": "Busan",
    "广州市人民政府": "Guangzhou",
    "stadhuis van Gent": "Ghent",
    "Hôtel de ville de Lille": "Lille",
    "Roma Capitale": "Rome",
    "Rathaus Bremen": "Bremen",
    "Free and Hanseatic City of Hamburg": "Hamburg",
    "Metropolitan City of Naples": "Naples",
    "City and County of Denver": "Denver",
    "Prefeitura da Cidade do Rio de Janeiro": "Rio de Janeiro",
}


@pytest.mark.parametrize(("text", "name"), DRESSED.items())
def test_a_dressed_name_is_a_question(cities: CityIndex, text: str, name: str) -> None:
    asked = read_question(text, cities, phrases())

    assert isinstance(asked, AboutCity)
    found = resolve(asked.name, cities)
    assert isinstance(found, Found)
    assert found.city.name == name


@pytest.mark.parametrize(
    "text",
    [
        "nice city",
        "the city of love",
        "the town hall",
        "greater good",
        "Paris 2024",
        "12345",
        "call me 98101",
        "hello &amp; thanks",
        "ghbdtn",
        "<b>thanks</b>",
        "city council",
    ],
)
def test_chatter_in_such_a_dress_is_none(cities: CityIndex, text: str) -> None:
    assert isinstance(read_question(text, cities, phrases()), NoQuestion)


@pytest.mark.parametrize(
    "text",
    [
        "Is Paris Hilton's sister famous",
        "Is Jack London's sister alive?",
        "Does Florence Pugh have a sister?",
    ],
)
def test_half_of_a_persons_name_is_no_city(cities: CityIndex, text: str) -> None:
    assert isinstance(read_question(text, cities, phrases()), NoQuestion)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("I live in Denver. What are its sister cities?", "Denver"),
        ("My mother was born in Kraków. Which cities is it twinned with?", "Kraków"),
        ("Ich komme aus Jena. Welche Partnerstädte hat sie?", "Jena"),
    ],
)
def test_its_sisters_are_those_of_the_city_spoken_of(
    cities: CityIndex, text: str, name: str
) -> None:
    assert read_question(text, cities, phrases()) == AboutCity(name)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Die France", "Die, France"), ("Y France", "Y, France"), ("Eu France", "Eu, France"),
        ("Borough of Swindon", "Borough of Swindon"), ("Metropolitan Borough of Wigan", "Metropolitan Borough of Wigan"),
        ("Town of Banff", "Town of Banff"), ("Kingston, Jamaica not Canada", "Kingston, Jamaica"),
        ("Portland, Maine not Oregon", "Portland, Maine"),
    ],
)  # fmt: skip
def test_a_town_is_known_by_its_country_or_its_form(
    text: str, name: str, cities: CityIndex
) -> None:
    question = read_question(text, cities, phrases())

    assert isinstance(question, AboutCity)
    assert (question.name, question.narrowing) == (name, None)


@pytest.mark.parametrize("text", ["The Netherlands", "New Zealand", "City of Angels"])
def test_an_area_or_a_nickname_is_no_town_in_its_country(text: str, cities: CityIndex) -> None:
    assert not named_in_full(text, cities)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("who is the sister city of the City and County of Denver?", "Denver"),
        ("sister cities of the Free and Hanseatic City of Hamburg", "Hamburg"),
        ("City and County of San Francisco sister cities", "San Francisco"),
        ("Partnerstädte der Freien und Hansestadt Hamburg", "Hamburg"),
        ("Partnerstädte der Hanse- und Universitätsstadt Rostock", "Rostock"),
    ],
)
def test_the_and_of_a_form_of_office_joins_no_two_names(
    cities: CityIndex, text: str, name: str
) -> None:
    assert read_question(text, cities, phrases()) == AboutCity(name)


@pytest.mark.parametrize("text", ["08001 Barcelona", "Ayuntamiento de Barcelona"])
def test_what_a_name_is_dressed_in_does_not_hide_it_from_its_language(
    cities: CityIndex, text: str
) -> None:
    assert read_question(text, cities, phrases()) == AboutCity("Barcelona")


@pytest.mark.parametrize(
    "text", ["Seattle 1962", "Berlin M1", "Paris SW1", "администрация Байдена"]
)
def test_what_is_no_dress_is_no_question(cities: CityIndex, text: str) -> None:
    assert isinstance(read_question(text, cities, phrases()), NoQuestion)
