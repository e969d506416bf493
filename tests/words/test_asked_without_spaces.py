"""Questions as people type them in Japanese, Chinese, Korean and Turkish are read right."""

import pytest

from bot.gazetteer.asked import (
    AboutAreas,
    AboutCity,
    AboutHome,
    AboutKinds,
    AboutNear,
    AboutPair,
    Measure,
    Narrowing,
    NoQuestion,
    PairAspect,
    Question,
    State,
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
    "ロスアンゼルスの姉妹都市": "Los Angeles", "ヴァンクーヴァー（カナダ）の姉妹都市": "Vancouver", "ニュー・ヨークの姉妹都市": "New York City", "くまもと市の姉妹都市": "Kumamoto",
    "愛知県豊田市の姉妹都市を教えてほしい": "Toyota", "金沢の姉妹都市について教えてください": "Kanazawa", "ドイツ、ハンブルクの姉妹都市": "Hamburg",
    "ありがとう、神戸の姉妹都市が分かりました": "Kobe", "岡山に住んでいるんですけど姉妹都市ってどこですか？": "Okayama", "金沢について": "Kanazawa",
    "法国里昂的友好城市": "Lyon", "中国浙江省杭州市的友好城市": "Hangzhou", "我住在成都，有什么友好城市？": "Chengdu", "我住北京": "Beijing", "四川成都的友好城市": "Chengdu",
    "경기도 수원시의 자매도시": "Suwon", "부산에 사는데 자매도시가 어디야?": "Busan", "포항은 어느 도시와 자매도시인가요?": "Pohang", "울산에 살고 있는데 우리 자매도시는 어디야?": "Ulsan",
    "수원시와 자매결연을 맺은 도시는 어디인가요?": "Suwon", "여수랑 자매도시인 곳": "Yeosu", "창원시에 대해": "Changwon",
    "İzmir’in kardeş şehirleri hangileri?": "İzmir", "izmirin kardes sehirleri": "İzmir", "Ankara’nın kardeş kentleri": "Ankara",
    "동해시 자매도시": "Donghae", "동해 자매도시": "Donghae", "영천시 자매도시": "Yeongcheon", "무안 자매도시": "Muan", "남원시의 자매도시는?": "Namwon", "김제시 자매도시": "Kimje",
    "広島県府中市の姉妹都市": "Fuchūchō", "府中市の姉妹都市": "Fuchū",
    "Köln'ün kardeş şehirleri": "Cologne", "Bursa kardeş şehir": "Bursa", "Eskişehir kardeş şehirleri": "Eskişehir",
}  # fmt: skip

PAIRS = {
    "神戸とシアトルは姉妹都市ですか？": ("Kobe", "Seattle"), "サンフランシスコと大阪の距離は？": ("San Francisco", "Osaka"),
    "天津和神户是友好城市吗？": ("Tianjin", "Kobe"), "和歌山和济南是友好城市吗": ("Wakayama", "Jinan"),
    "부산과 시카고는 자매도시인가요?": ("Busan", "Chicago"), "로스앤젤레스하고 부산": ("Los Angeles", "Busan"),
    "神戸市とシアトル市は姉妹都市ですか": ("Kobe", "Seattle"), "広島市と大邱市": ("Hiroshima", "Daegu"),
    "부산시와 시모노세키시는 자매도시야?": ("Busan", "Shimonoseki"), "전주시와 가나자와시는 자매도시인가요?": ("Jeonju", "Kanazawa"),
    "神户市和西雅图市是友好城市吗": ("Kobe", "Seattle"),
    "神戸 天津": ("Kobe", "Tianjin"), "东京、首尔": ("Tokyo", "Seoul"), "서울 부산": ("Seoul", "Busan"), "東京・北京": ("Tokyo", "Beijing"), "부산, 시모노세키": ("Busan", "Shimonoseki"),
    "德国杜伊斯堡和武汉是友好城市吗": ("Duisburg", "Wuhan"),
    "Berlin ile İstanbul kardeş şehir mi?": ("Berlin", "Istanbul"),
}  # fmt: skip

NARROWED = {
    "大连的友好城市里有日本的吗": ("JP", None), "青岛的友好城市里面有韩国的吗": ("KR", None), "广州的友好城市当中有德国的吗": ("DE", None),
    "长沙最近结的友好城市是哪个": ("", Superlative.NEWEST), "上海最近一个友好城市": ("", Superlative.NEWEST), "离广州最近的友好城市": ("", Superlative.NEAREST),
    "里昂的法国友好城市": ("FR", None), "一番遠い横浜の姉妹都市": ("", Superlative.FARTHEST), "인천의 중국에 있는 자매도시": ("CN", None),
    "广岛": ("", None), "广州最早的友好城市是哪个": ("", Superlative.OLDEST), "洛杉矶在中国有友好城市吗": ("CN", None),
    "神戸の中国にある姉妹都市は？": ("CN", None), "神戸から一番遠い姉妹都市は？": ("", Superlative.FARTHEST),
    "大阪から一番近い姉妹都市": ("", Superlative.NEAREST),
    "대구는 독일에 자매도시가 있나요?": ("DE", None), "일본을 제외한 부산의 자매도시": ("JP", None),
    "神戸のアメリカにある姉妹都市は？": ("US", None), "ヨーロッパ以外の神戸の姉妹都市": ("EU", None), "上海在亚洲的友好城市": ("AS", None),
    "부산은 유럽에 자매도시가 있어요?": ("EU", None),
    "Bursa'nın en eski kardeş şehri": ("", Superlative.OLDEST),
    "中国香港的友好城市": ("", None), "中国台北的友好城市": ("", None), "中国澳门的友好城市": ("", None), "中国高雄的友好城市": ("", None),
    "中国香港の姉妹都市": ("", None), "台湾台北の姉妹都市": ("", None), "중국 홍콩의 자매도시": ("", None), "중국 타이베이 자매도시": ("", None), "대만 타이베이 자매도시": ("", None),
    "日本京都的友好城市": ("", None), "香港の中国の姉妹都市": ("CN", None), "台北在中国的友好城市": ("CN", None), "上海 日本 友好城市": ("JP", None),
}  # fmt: skip

OTHERS = {
    "姉妹都市は？": AboutHome, "姉妹都市とは何ですか": AboutKinds, "什么是友好城市？": AboutKinds, "자매도시란 무엇인가요?": AboutKinds,
    "kardeş şehir nedir": AboutKinds, "こんにちは": NoQuestion, "今日はいい天気ですね": NoQuestion, "今天天气很好": NoQuestion,
    "안녕하세요": NoQuestion, "오늘 날씨 좋네": NoQuestion, "merhaba": NoQuestion, "bugün hava çok güzel": NoQuestion,
    "자매도시가 뭐야?": AboutKinds, "자매도시와 우호도시의 차이는?": AboutKinds, "姉妹都市になるにはどうすればいい？": NoQuestion,
    "私の妹は東京に住んでいます": NoQuestion, "妹は札幌に住んでいます": NoQuestion, "友達は大阪に住んでいる": NoQuestion,
    "我姐姐住在上海": NoQuestion, "我朋友来自广州": NoQuestion, "他住在北京": NoQuestion,
    "우리 언니는 부산에 살아요": NoQuestion, "친구는 서울에 살아요": NoQuestion, "орёл или решка": NoQuestion,
    "東京に住んでいます": AboutCity, "私たちは神戸に住んでいます": AboutCity, "我住在上海": AboutCity, "우리는 부산에 살아요": AboutCity,
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


LIMITED = {
    "1990年以降の神戸の姉妹都市": (Measure.YEAR, 1990, None), "神戸が1990年より前に結んだ姉妹都市は？": (Measure.YEAR, None, 1989),
    "神戸の1980年代の姉妹都市": (Measure.YEAR, 1980, 1989), "1970年から1980年までの横浜の姉妹都市": (Measure.YEAR, 1970, 1980),
    "神戸の姉妹都市で人口100万人以上の都市は？": (Measure.PEOPLE, 1e6, None), "神戸から5000km以内の姉妹都市": (Measure.DISTANCE, None, 5000),
    "上海1990年以来的友好城市": (Measure.YEAR, 1990, None), "上海1980年之前结好的友好城市": (Measure.YEAR, None, 1979), "上海在20世纪80年代结好的友好城市": (Measure.YEAR, 1980, 1989),
    "1980年到1990年武汉的友好城市": (Measure.YEAR, 1980, 1990), "上海人口500万以上的友好城市": (Measure.PEOPLE, 5e6, None), "上海1000公里以内的友好城市": (Measure.DISTANCE, None, 1000),
    "부산의 1990년 이후 자매도시는?": (Measure.YEAR, 1990, None), "1980년 이전에 맺은 부산의 자매도시": (Measure.YEAR, None, 1979), "부산의 1980년대 자매도시": (Measure.YEAR, 1980, 1989),
    "인구 100만 이상인 부산의 자매도시": (Measure.PEOPLE, 1e6, None), "부산에서 1000킬로미터 이내의 자매도시": (Measure.DISTANCE, None, 1000),
}  # fmt: skip


@pytest.mark.parametrize(("text", "wanted"), LIMITED.items())
def test_a_limit_is_read_that_stands_behind_its_number(
    text: str, wanted: tuple[Measure, float, float], cities: CityIndex, phrases: Tongues
) -> None:
    question = read_question(text, cities, phrases)

    assert isinstance(question, AboutCity)
    assert question.narrowing is not None
    (limit,) = question.narrowing.limits
    assert (limit.measure, limit.least, limit.most) == wanted
    assert not question.left_out


@pytest.mark.parametrize(
    ("text", "best", "rank", "top"),
    [
        ("神戸の2番目に古い姉妹都市", Superlative.OLDEST, 2, 1),
        ("横浜の大きい順に3つの姉妹都市", Superlative.LARGEST, 1, 3),
        ("北京第二大的友好城市", Superlative.LARGEST, 2, 1),
        ("武汉最大的三个友好城市", Superlative.LARGEST, 1, 3),
        ("부산에서 두 번째로 가까운 자매도시", Superlative.NEAREST, 2, 1),
        ("인구가 가장 많은 대구의 자매도시", Superlative.LARGEST, 1, 1),
    ],
)
def test_ranks_are_read(
    text: str, best: Superlative, rank: int, top: int, cities: CityIndex, phrases: Tongues
) -> None:
    question = read_question(text, cities, phrases)

    assert isinstance(question, AboutCity)
    assert question.narrowing == Narrowing(best=best, rank=rank, top=top)


@pytest.mark.parametrize(
    "text",
    [
        "ソウルと東京ではどちらの姉妹都市が多い？",
        "横浜は札幌より姉妹都市が多いですか？",
        "武汉的友好城市比长沙多吗？",
        "上海和北京哪个友好城市多",
        "서울이 부산보다 자매도시가 많아?",
        "인천과 부산 중 어디가 자매도시가 많아?",
    ],
)
def test_which_of_two_has_more_is_asked(text: str, cities: CityIndex, phrases: Tongues) -> None:
    question = read_question(text, cities, phrases)

    assert isinstance(question, AboutPair)
    assert question.aspect is PairAspect.COUNT


@pytest.mark.parametrize(
    ("text", "state"),
    [
        ("解消された大阪の姉妹都市は？", State.ENDED),
        ("休止中の大阪の姉妹都市", State.SUSPENDED),
        ("해지된 서울의 자매도시", State.ENDED),
        ("上海的前友好城市", State.ENDED),
    ],
)
def test_what_has_become_of_them_may_stand_before_the_city(
    text: str, state: State, cities: CityIndex, phrases: Tongues
) -> None:
    question = read_question(text, cities, phrases)

    assert isinstance(question, AboutCity)
    assert question.narrowing == Narrowing(state=state)


@pytest.mark.parametrize(
    ("text", "area"),
    [
        ("上海非亚洲的友好城市", "AS"),
        ("上海除了日本以外的友好城市", "JP"),
        ("서울의 아시아 이외의 자매도시", "AS"),
        ("창원의 자매도시 중 유럽에 없는 곳", "EU"),
        ("神戸の姉妹都市でアジアにない都市", "AS"),
    ],
)
def test_what_lies_elsewhere_is_asked_for(
    text: str, area: str, cities: CityIndex, phrases: Tongues
) -> None:
    question = read_question(text, cities, phrases)

    assert isinstance(question, AboutCity)
    assert question.narrowing is not None
    assert question.narrowing.outside
    assert [each.key for each in question.narrowing.areas] == [area]


@pytest.mark.parametrize(
    ("text", "areas"),
    [
        ("京都府の都市とアメリカの姉妹都市", ("JP.22", "US")),
        ("愛知県の都市とアメリカの都市の姉妹都市", ("JP.01", "US")),
        ("大阪府の都市と中国の都市の姉妹都市", ("JP.32", "CN")),
        ("北海道の都市とロシアの都市の姉妹都市", ("JP.12", "RU")),
        ("京都府とアメリカの姉妹都市", ("JP.22", "US")),
    ],
)
def test_cities_of_two_areas_are_asked_about(
    text: str, areas: tuple[str, str], cities: CityIndex, phrases: Tongues
) -> None:
    question = read_question(text, cities, phrases)

    assert isinstance(question, AboutAreas)
    assert (question.area.key, question.other.key) == areas


@pytest.mark.parametrize(
    "text",
    ["神戸の近くの姉妹都市のある街", "成都附近的城市的友好城市", "서울 근처 도시의 자매도시"],
)
def test_what_lies_near_is_asked_for(text: str, cities: CityIndex, phrases: Tongues) -> None:
    assert isinstance(read_question(text, cities, phrases), AboutNear)


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
