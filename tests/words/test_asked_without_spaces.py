"""Questions as people type them in Japanese, Chinese, Korean and Turkish are read right."""

import pytest

from bot.gazetteer.asked import (
    AboutCity,
    AboutHome,
    AboutKinds,
    AboutPair,
    NoQuestion,
    Question,
    Superlative,
)
from bot.gazetteer.index import CityIndex
from bot.gazetteer.model import Found
from bot.gazetteer.question import read_question
from bot.gazetteer.resolve import resolve
from bot.gazetteer.tongues import Tongues

CITIES = {
    "神戸市の姉妹都市を教えて": "Kobe", "シアトルの姉妹都市は？": "Seattle", "札幌の姉妹都市っていくつあるの？": "Sapporo",
    "うちの姉妹都市はどこ？京都に住んでいます": "Kyoto", "京都在住です。姉妹都市を教えてください": "Kyoto", "北京の友好都市はどこ？": "Beijing",
    "茅ヶ崎市の姉妹都市は？": "Chigasaki", "神戸から近い姉妹都市": "Kobe", "こうべ しまいとし": "Kobe", "Le Havreの姉妹都市は？": "Le Havre",
    "广州的友好城市有哪些？": "Guangzhou", "旧金山的友好城市有哪些": "San Francisco", "臺北的姊妹市": "Taipei", "广州友城": "Guangzhou",
    "我的友好城市是哪个？我住在成都": "Chengdu", "呼和浩特的友好城市": "Hohhot", "那深圳呢？": "Shenzhen",
    "부산의 자매도시는 어디예요?": "Busan", "서울 자매도시": "Seoul", "대전의 자매 도시는?": "Daejeon", "나는 수원에 살아": "Suwon",
    "우리 자매도시는 어디예요? 인천에 살아요": "Incheon", "수원시의 자매도시를 알려주세요": "Suwon",
    "İzmir’in kardeş şehirleri hangileri?": "İzmir", "izmirin kardes sehirleri": "İzmir", "Ankara’nın kardeş kentleri": "Ankara",
    "Köln'ün kardeş şehirleri": "Cologne", "Bursa kardeş şehir": "Bursa", "Eskişehir kardeş şehirleri": "Eskişehir",
}  # fmt: skip

PAIRS = {
    "神戸とシアトルは姉妹都市ですか？": ("Kobe", "Seattle"), "サンフランシスコと大阪の距離は？": ("San Francisco", "Osaka"),
    "天津和神户是友好城市吗？": ("Tianjin", "Kobe"), "和歌山和济南是友好城市吗": ("Wakayama", "Jinan"),
    "부산과 시카고는 자매도시인가요?": ("Busan", "Chicago"), "로스앤젤레스하고 부산": ("Los Angeles", "Busan"),
    "神戸市とシアトル市は姉妹都市ですか": ("Kobe", "Seattle"), "広島市と大邱市": ("Hiroshima", "Daegu"),
    "부산시와 시모노세키시는 자매도시야?": ("Busan", "Shimonoseki"), "전주시와 가나자와시는 자매도시인가요?": ("Jeonju", "Kanazawa"),
    "神户市和西雅图市是友好城市吗": ("Kobe", "Seattle"),
    "Berlin ile İstanbul kardeş şehir mi?": ("Berlin", "Istanbul"),
}  # fmt: skip

NARROWED = {
    "广岛": ("", None), "广州最早的友好城市是哪个": ("", Superlative.OLDEST), "洛杉矶在中国有友好城市吗": ("CN", None),
    "神戸の中国にある姉妹都市は？": ("CN", None), "神戸から一番遠い姉妹都市は？": ("", Superlative.FARTHEST),
    "大阪から一番近い姉妹都市": ("", Superlative.NEAREST),
    "대구는 독일에 자매도시가 있나요?": ("DE", None), "일본을 제외한 부산의 자매도시": ("JP", None),
    "神戸のアメリカにある姉妹都市は？": ("US", None), "ヨーロッパ以外の神戸の姉妹都市": ("EU", None), "上海在亚洲的友好城市": ("AS", None),
    "부산은 유럽에 자매도시가 있어요?": ("EU", None),
    "Bursa'nın en eski kardeş şehri": ("", Superlative.OLDEST),
}  # fmt: skip

OTHERS = {
    "姉妹都市は？": AboutHome, "姉妹都市とは何ですか": AboutKinds, "什么是友好城市？": AboutKinds, "자매도시란 무엇인가요?": AboutKinds,
    "kardeş şehir nedir": AboutKinds, "こんにちは": NoQuestion, "今日はいい天気ですね": NoQuestion, "今天天气很好": NoQuestion,
    "안녕하세요": NoQuestion, "오늘 날씨 좋네": NoQuestion, "merhaba": NoQuestion, "bugün hava çok güzel": NoQuestion,
}  # fmt: skip


def _name(typed: str, cities: CityIndex) -> str:
    found = resolve(typed, cities)
    return found.city.name if isinstance(found, Found) else type(found).__name__


@pytest.mark.parametrize(("text", "name"), CITIES.items())
def test_a_city_is_asked_about(text: str, name: str, cities: CityIndex, phrases: Tongues) -> None:
    question = read_question(text, cities, phrases)

    assert isinstance(question, AboutCity)
    assert _name(question.name, cities) == name


@pytest.mark.parametrize(("text", "names"), PAIRS.items())
def test_two_cities_are_asked_about(
    text: str, names: tuple[str, str], cities: CityIndex, phrases: Tongues
) -> None:
    question = read_question(text, cities, phrases)

    assert isinstance(question, AboutPair)
    assert (_name(question.name, cities), _name(question.other, cities)) == names


@pytest.mark.parametrize(("text", "wanted"), NARROWED.items())
def test_some_of_the_sisters_are_asked_about(
    text: str, wanted: tuple[str, Superlative | None], cities: CityIndex, phrases: Tongues
) -> None:
    question = read_question(text, cities, phrases)

    assert isinstance(question, AboutCity)
    area, best = wanted
    narrowing = question.narrowing
    assert (narrowing.area.key if narrowing and narrowing.area else "") == area
    assert (narrowing.best if narrowing else None) is best


@pytest.mark.parametrize(("text", "kind"), OTHERS.items())
def test_what_asks_about_no_city_is_told_apart(
    text: str, kind: type[Question], cities: CityIndex, phrases: Tongues
) -> None:
    assert isinstance(read_question(text, cities, phrases), kind)


@pytest.mark.parametrize("text", ["上海在某某的友好城市", "神戸の某某にある姉妹都市は？"])
def test_a_word_of_two_characters_that_nobody_knows_is_said_to_be_left_out(
    text: str, cities: CityIndex, phrases: Tongues
) -> None:
    question = read_question(text, cities, phrases)

    assert isinstance(question, AboutCity)
    assert any("某某" in words for words in question.left_out)


@pytest.mark.parametrize(
    "region", ["北海道", "兵庫県", "京都府", "四川省", "广东", "경기도", "제주도"]
)
def test_a_prefecture_or_province_is_no_city_with_a_slip(region: str, cities: CityIndex) -> None:
    assert cities.has_name(region)
    assert not isinstance(resolve(region, cities), Found)
