"""Two questions in one sentence are no pair: the first is answered, and the second is said to have been left out."""

import pytest

from bot.gazetteer.asked import AboutCity, AboutPair
from bot.gazetteer.question import read_question
from bot.pairings.world import World
from bot.words.catalogue import phrases
from tests.words.told import told


@pytest.mark.parametrize(
    ("text", "city", "rest"),
    [
        ("who is Seattle twinned with and how many does Boston have", "Seattle", "and how many does Boston have"),
        ("what are the sister cities of Denver and what is the oldest one of Austin?", "Denver", "and what is the oldest one of Austin"),
        ("who is Seattle twinned with, and does Boston have any?", "Seattle", "and does Boston have any"),
        ("which cities is Leeds twinned with, what about Dortmund?", "Leeds", "what about Dortmund"),
        ("how many sister cities does Leeds have and how many does Dortmund have?", "Leeds", "and how many does Dortmund have"),
        ("mit wem ist Bremen verschwistert und wie viele hat Leeds?", "Bremen", "und wie viele hat Leeds"),
        ("mit wem ist Bremen verschwistert und mit wem Leeds", "Bremen", "und mit wem Leeds"),
        ("avec qui Lyon est-elle jumelée et avec qui Bordeaux", "Lyon", "et avec qui Bordeaux"),
        ("con quién está hermanada Lyon y con quién Burdeos", "Lyon", "y con quién Burdeos"),
        ("con chi è gemellata Torino e con chi Milano", "Torino", "e con chi Milano"),
        ("quali sono le città gemellate con Torino e quante ne ha Milano", "Torino", "e quante ne ha Milano"),
        ("com quem Lisboa é geminada e com quem o Porto", "Lisboa", "e com quem o Porto"),
        ("quais são as cidades-irmãs de Lisboa e quantas tem o Porto", "Lisboa", "e quantas tem o Porto"),
        ("met wie is Utrecht verzusterd en met wie Rotterdam", "Utrecht", "en met wie Rotterdam"),
        ("vilka vänorter har Malmö och hur många har Lund", "Malmö", "och hur många har Lund"),
        ("jakie miasta partnerskie ma Kraków i ile ma Gdańsk", "Kraków", "i ile ma Gdańsk"),
        ("s kým je partnerské město Brno a s kým Praha", "Brno", "a s kým Praha"),
        ("kivel testvérváros Szeged és kivel Pécs", "Szeged", "és kivel Pécs"),
        ("cu cine este înfrățit Clujul și cu cine Iașiul", "Cluj", "și cu cine Iașiul"),
        ("Ankara kiminle kardeş şehir ve İzmir kiminle", "Ankara", "ve İzmir kiminle"),
        ("Ankara'nın kaç kardeş şehri var ve İzmir'in kaç tane var", "Ankara", "ve İzmir'in kaç tane var"),
        ("Kanpur's sister cities and Pune's?", "Kanpur", "and Pune's"),
        ("sister cities of Seattle and sister cities of Boston", "Seattle", "and sister cities of Boston"),
        ("Kanpur's sister cities and those of Pune", "Kanpur", "and those of Pune"),
        ("quelles sont les villes jumelées de Lyon et celles de Bordeaux", "Lyon", "et celles de Bordeaux"),
        ("le città gemellate di Torino e quelle di Milano", "Torino", "e quelle di Milano"),
        ("京都の姉妹都市はどこですか、そして大阪は？", "京都", "そして 大阪"),
        ("京都の姉妹都市はどこで、大阪の姉妹都市はどこですか", "京都", "大阪 姉妹都市"),
        ("京都はどこと姉妹都市ですか、大阪はどことですか", "京都", "大阪 と"),
        ("서울의 자매도시는 어디이고 부산의 자매도시는 어디인가요", "서울", "고 부산 자매도시"),
        ("서울 자매도시는 몇 개이고 부산은 몇 개야?", "서울", "개이고 부산 몇 개"),
        ("北京的友好城市有哪些，上海有多少个？", "北京", "上海 有多少个"),
        ("北京和谁是友好城市，上海呢", "北京", "上海"),
    ],
    ids=str,
)  # fmt: skip
def test_the_first_of_two_questions(text: str, city: str, rest: str, world: World) -> None:
    question = read_question(text, world.cities, phrases())

    assert isinstance(question, AboutCity)
    assert (question.name, question.left_out) == (city, (rest,))


def test_the_second_question_is_said_to_be_left_out(world: World) -> None:
    said = told("who is Seattle twinned with and how many does Boston have", world)

    assert said.startswith("Seattle, Washington")
    assert "I left out “and how many does Boston have”." in said


@pytest.mark.parametrize(
    "text",
    [
        "Is Leeds twinned with Dortmund and since when?",
        "do Seattle and Boston share sister cities",
        "which sister cities do Seattle and Boston share",
        "who has more sister cities, Seattle or Boston, and how many",
        "sister cities of Seattle and of Boston",
        "Seattle's and Boston's sister cities",
        "sister cities of Seattle and its sister city Kobe",
        "京都の姉妹都市は、大阪ですか",
        "北京和上海是友好城市吗",
        "Ankara ile İzmir kardeş şehir mi",
        "서울과 부산은 자매도시인가요",
        "Lyon est-elle jumelée avec Bordeaux",
    ],
)
def test_two_cities_of_one_question_are_a_pair(text: str, world: World) -> None:
    assert isinstance(read_question(text, world.cities, phrases()), AboutPair)
