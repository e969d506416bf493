"""Two names that "or" joins, and a third that both are asked about with: never the pair of the first two."""

import pytest

from bot.gazetteer.asked import AboutCity, AboutPair, PairAspect
from bot.gazetteer.in_its_language import read_in_its_language
from bot.words.catalogue import phrases
from tests.pairings.whole_world import whole_world


@pytest.mark.parametrize(
    ("text", "first", "third", "left_out"),
    [
        ("Is Wexford or Waterford twinned with Lorient?", "Wexford", "Lorient", "or Waterford"),
        (
            "Are Wexford or Waterford sister cities of Lorient?",
            "Wexford",
            "Lorient",
            "or Waterford",
        ),
        ("Are Wexford and Waterford twinned with Lorient?", "Wexford", "Lorient", "and Waterford"),
        ("Is Leeds, Hull or Bradford twinned with Lille?", "Leeds", "Lille", "Hull or Bradford"),
        ("Which of Leeds and Hull is twinned with Lille?", "Leeds", "Lille", "and Hull"),
        ("Ist Bremen oder Hamburg mit Danzig verpartnert?", "Bremen", "Danzig", "oder Hamburg"),
        ("Est-ce que Nantes ou Rennes est jumelée avec Cork ?", "Nantes", "Cork", "ou Rennes"),
        ("Torino o Milano è gemellata con Lione?", "Torino", "Lione", "o Milano"),
        ("Braga ou Coimbra é geminada com Lisboa?", "Braga", "Lisboa", "ou Coimbra"),
        ("Är Göteborg eller Malmö vänort till Oslo?", "Göteborg", "Oslo", "eller Malmö"),
        ("Czy Kraków lub Poznań jest miastem partnerskim Lipska?", "Kraków", "Lipsk", "lub Poznań"),
        ("Je Brno nebo Praha partnerským městem Lipska?", "Brno", "Lipsk", "nebo Praha"),
        ("Győr vagy Pécs a testvérvárosa Graznak?", "Győr", "Graz", "vagy Pécs"),
        ("Iași sau Timișoara este înfrățit cu Poitiers?", "Iași", "Poitiers", "sau Timișoara"),
        ("Является Самара или Казань побратимом Штутгарта?", "Самара", "Штутгарт", "или Казань"),
        ("Чи є Львів або Київ побратимом Кракова?", "Львів", "Краків", "або Київ"),
        ("İzmir mi Ankara mı Bremen'in kardeş şehri?", "İzmir", "Bremen", "Ankara"),
        ("İzmir veya Ankara Bremen ile kardeş şehir mi?", "İzmir", "Bremen", "veya Ankara"),
        ("神戸か大阪はシアトルの姉妹都市ですか？", "神戸", "シアトル", "大阪"),
        ("고베나 오사카는 시애틀의 자매도시인가요?", "고베", "시애틀", "오사카"),
        ("부산 또는 인천은 시애틀과 자매결연을 맺었나요?", "부산", "시애틀", "또는 인천"),
        ("上海还是北京是汉堡的友好城市？", "上海", "汉堡", "还是 北京"),
        ("上海和北京哪个是汉堡的友好城市？", "上海", "汉堡", "和 北京"),
    ],
)
def test_the_first_is_asked_about_with_the_third(
    text: str, first: str, third: str, left_out: str
) -> None:
    question = read_in_its_language(text, whole_world().cities, phrases(), "en-US")
    assert isinstance(question, AboutPair)
    assert (question.name, question.other) == (first, third)
    assert question.left_out == (left_out,)


@pytest.mark.parametrize(
    ("text", "first", "second", "aspect"),
    [
        ("Is Lorient twinned with Wexford or Waterford?", "Lorient", "Wexford", PairAspect.ALL),
        (
            "Who is twinned with Lorient: Wexford or Waterford?",
            "Lorient",
            "Wexford",
            PairAspect.ALL,
        ),
        ("Are Leeds, Lille and Dortmund sister cities?", "Leeds", "Lille", PairAspect.ALL),
        ("İzmir ve Ankara kardeş şehir mi?", "İzmir", "Ankara", PairAspect.WHETHER),
    ],
)
def test_others_stay_with_the_name_they_stand_with(
    text: str, first: str, second: str, aspect: PairAspect
) -> None:
    question = read_in_its_language(text, whole_world().cities, phrases(), "en-US")
    assert isinstance(question, AboutPair)
    assert (question.name, question.other, question.aspect) == (first, second, aspect)


@pytest.mark.parametrize(
    "text", ["神戸か大阪の姉妹都市", "고베나 오사카의 자매도시", "sister cities of Leeds or Lille"]
)
def test_two_alone_are_asked_which_is_meant(text: str) -> None:
    question = read_in_its_language(text, whole_world().cities, phrases(), "en-US")
    assert isinstance(question, AboutCity)
    assert len(question.instead) == 2
