"""Sisters measured by another city are a filter in every language; what only compares is said to be left out."""

import pytest

from bot.gazetteer.asked import AboutCity, AboutPair, Measure, PairAspect
from bot.gazetteer.in_its_language import read_in_its_language
from bot.words.catalogue import phrases
from tests.pairings.whole_world import whole_world

LEIPZIG = 504_971


@pytest.mark.parametrize(
    "text",
    [
        "sister cities of Lyon bigger than Leipzig",
        "Does Lyon have a bigger sister city than Leipzig?",
        "Partnerstädte von Lyon, die größer als Leipzig sind",
        "Hat Lyon eine größere Partnerstadt als Leipzig?",
        "les villes jumelées de Lyon plus grandes que Leipzig",
        "ciudades hermanas de Lyon más grandes que Leipzig",
        "Lione ha una città gemellata più grande di Lipsia?",
        "Lyon tem uma cidade irmã maior que Leipzig?",
        "zustersteden van Lyon groter dan Leipzig",
        "Lyons vänorter större än Leipzig",
        "miasta partnerskie Lyonu większe niż Lipsk",
        "partnerská města Lyonu větší než Lipsko",
        "orașele înfrățite cu Lyon mai mari decât Leipzig",
        "города-побратимы Лиона больше Лейпцига",
        "міста-побратими Ліона більші за Лейпциг",
        "Lyon Lipcsénél nagyobb testvérvárosai",
        "Lyon'un Leipzig'den büyük kardeş şehirleri",
        "リヨンにはライプツィヒより大きい姉妹都市がありますか？",
        "리옹에 라이프치히보다 큰 자매도시가 있나요?",
        "里昂有比莱比锡大的友好城市吗？",
    ],
)
def test_a_city_measures_the_sisters_of_another(text: str) -> None:
    question = read_in_its_language(text, whole_world().cities, phrases(), "en-US")
    assert isinstance(question, AboutCity)
    assert question.narrowing is not None
    (limits,) = question.narrowing.limits
    assert (limits.measure, limits.least, limits.most) == (Measure.PEOPLE, LEIPZIG + 1, None)
    assert question.left_out == ()


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Which city has more sister cities than Galway?", "more"),
        ("Welche Städte haben mehr Partnerstädte als Galway?", "mehr"),
        ("¿Qué ciudades tienen más ciudades hermanas que Galway?", "más"),
        ("Quali città hanno più gemellaggi di Galway?", "più"),
        ("Que cidades têm mais cidades irmãs do que Galway?", "mais"),
        ("Ce orașe au mai multe orașe înfrățite decât Galway?", "mai multe"),
        ("Welke steden hebben meer zustersteden dan Galway?", "meer"),
        ("Vilka städer har fler vänorter än Galway?", "fler"),
        ("Které města mají více partnerských měst než Galway?", "více"),
        ("Mely városoknak van több testvérvárosuk, mint Galwaynek?", "több"),
        ("ゴールウェイより姉妹都市が多い都市は？", "より"),
        ("哪些城市的友好城市比戈尔韦多？", "比"),
    ],
)
def test_a_comparison_that_is_not_read_is_said(text: str, said: str) -> None:
    question = read_in_its_language(text, whole_world().cities, phrases(), "en-US")
    assert any(said in words for words in question.left_out)  # type: ignore[union-attr]


@pytest.mark.parametrize(
    "text",
    ["tell me more about Lyon's sister cities", "dime más sobre las ciudades hermanas de Lyon"],
)
def test_more_that_only_asks_on_compares_nothing(text: str) -> None:
    question = read_in_its_language(text, whole_world().cities, phrases(), "en-US")
    assert isinstance(question, AboutCity)
    assert question.left_out == ()


@pytest.mark.parametrize(
    "text",
    [
        "上海比北京有更多友好城市吗？",
        "東京は大阪より姉妹都市が多いですか？",
        "has Lyon more twin towns than Nantes?",
    ],
)
def test_two_cities_are_still_counted(text: str) -> None:
    question = read_in_its_language(text, whole_world().cities, phrases(), "en-US")
    assert isinstance(question, AboutPair)
    assert question.aspect is PairAspect.COUNT
