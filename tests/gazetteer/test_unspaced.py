"""Sentences of scripts without spaces are cut into words that are read like any others."""

import pytest

from bot.gazetteer.unspaced import Unspaced, spaced
from bot.gazetteer.word_order import Nameless
from bot.words.catalogue import phrases

AREAS: dict[str, set[str]] = {
    "ドイツ": {"ケルン"},
    "法国": {"里昂"},
    "フランス": {"リヨン"},
    "경기도": {"광주"},
    "日本": {"東京", "京都"},
    "四川省": {"成都"},
    "中国": {"香港"},
    "台湾": {"台北"},
    "台北": {"台湾"},
}
COUNTRIES = {"ドイツ", "法国", "フランス", "日本", "中国", "台湾"}
NAMES = {
    "神戸", "シアトル", "京都", "三宮", "東京", "天津", "呼和浩特", "부산", "서울", "北京", "ロス", "パリ", "ロンドン", "上海",
    "ニューヨーク", "ヨーク", "世田谷区", "대구", "ナガ", "ナガの", "벨레스", "벨레", "스와", "林伍德", "和林", "伍德", "レ", "バン", "エクス-レ-バン",
    "哈尔", "巴塞尔", "바르", "阿巴", "巴城", "多拉", "애들",
    "Nova Odessa", "Nova", "Odessa", *AREAS, *(name for names in AREAS.values() for name in names),
}  # fmt: skip


class Few:
    """A gazetteer of few names."""

    def has_name(self, text: str) -> bool:
        return text.replace("=", "-") in NAMES

    def has_area(self, text: str) -> bool:
        return text in AREAS

    def has_city_in(self, name: str, area: str) -> bool:
        return name in AREAS[area]

    def has_country(self, text: str) -> bool:
        return text in COUNTRIES

    def is_elsewhere(self, name: str, country: str) -> bool:
        return (name, country) == ("香港", "中国")

    def is_slip_in_greater(self, text: str, part: str) -> bool:
        return (text, part) in {("哈尔宾", "哈尔"), ("巴塞尔那", "巴塞尔"), ("바르셀로네", "바르")}

    def is_well_known(self, text: str) -> bool:
        return text in {"北京", "서울", "부산", "東京", "天津", "上海"}


@pytest.fixture(scope="module")
def known() -> Unspaced:
    return phrases().unspaced


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("神戸の姉妹都市は？", "神戸 姉妹都市 ？"),
        ("神戸市の姉妹都市、教えて", "教えて 神戸 姉妹都市 ,"),
        ("神戸とシアトルは姉妹都市ですか", "ですか 神戸 と シアトル 姉妹都市"),
        ("三の宮の姉妹都市", "三の宮 姉妹都市"),
        ("Le Havreの姉妹都市は", "Le Havre 姉妹都市"),
        ("京都に住んでいます", "に住んでいます 京都"),
        ("京都に住んでいますが、姉妹都市は？", "に住んでいますが 京都 。 , 姉妹都市 ？"),
        ("ドイツにある神戸の姉妹都市は？", "神戸 姉妹都市 にある ドイツ ？"),
        ("神戸にある姉妹都市は？", "神戸 姉妹都市 ？"),
        ("天津和呼和浩特是友好城市吗", "吗 天津 和 呼和浩特 友好城市"),
        ("东京在ドイツ的友好城市", "东京 友好城市 在 ドイツ"),
        ("부산의 자매도시는", "부산 자매도시"),
        ("서울에 살아요. 자매도시는?", "살아요 서울 。 자매도시 ?"),
        ("サンティアゴ・デ・コンポステーラの姉妹都市", "サンティアゴデコンポステーラ 姉妹都市"),
        ("ナガの姉妹都市", "ナガ 姉妹都市"),
        ("벨레스와 서울은 자매도시", "벨레스 와 서울 자매도시"),
        ("和林伍德结为友好城市", "和 林伍德 结为 友好城市"),
        ("エクス＝レ＝バンの姉妹都市", "エクス-レ-バン 姉妹都市"),
        ("Nova Odessaの姉妹都市", "Nova Odessa 姉妹都市"),
        ("東京", "東京"),
        ("Seattle's sister cities", "Seattle's sister cities"),
    ],
)
def test_words_are_apart_and_in_the_order_in_which_they_are_read(
    typed: str, read: str, known: Unspaced
) -> None:
    assert spaced(typed, Few(), known) == read


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("神戸 天津", "神戸 、 天津"),
        ("北京上海", "北京 、 上海"),
        ("서울, 부산", "서울 、 부산"),
        ("パリ・ロンドン", "パリ 、 ロンドン"),
        ("東京、京都、神戸", "東京 、 京都 、 神戸"),
        ("神戸 天津 好", "神戸 天津 好"),
    ],
)
def test_names_that_are_only_listed_are_joined(typed: str, read: str, known: Unspaced) -> None:
    assert spaced(typed, Few(), known) == read


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("法国里昂的友好城市", "里昂 法国 友好城市"),
        ("中国香港的友好城市", "香港 , 中国 友好城市"),
        ("台湾台北の姉妹都市", "台北 台湾 姉妹都市"),
        ("フランスのリヨンの姉妹都市", "リヨン フランス 姉妹都市"),
        ("경기도 광주의 자매도시", "광주 경기도 자매도시"),
        ("四川省成都市的友城", "成都 四川省 友城"),
        ("里昂的法国友好城市", "里昂 友好城市 在 法国"),
        ("神戸のドイツの姉妹都市", "神戸 ドイツ 姉妹都市"),
        ("ドイツ、ケルンの姉妹都市", "ケルン ドイツ , 姉妹都市"),
        ("東京世田谷区の姉妹都市", "世田谷区 ( 東京 ) 姉妹都市"),
        ("부산의 유럽에 없는 자매도시", "부산 자매도시 없는 유럽"),
    ],
)
def test_where_a_city_lies_is_told_from_where_its_sisters_do(
    typed: str, read: str, known: Unspaced
) -> None:
    assert spaced(typed, Few(), known) == read


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("人口100万以上の神戸の姉妹都市", "人口 以上の 100 万 神戸 姉妹都市"),
        ("解消された神戸の姉妹都市", "神戸 解消された 姉妹都市"),
        ("神戸の2番目に古い姉妹都市", "神戸 2番目に 古い 姉妹都市"),
        ("北京第二大的友好城市", "北京 第二大的 友好城市"),
        ("神戸の近くの街", "街 の近くの 神戸"),
        ("ドイツは？", "では ドイツ ？"),
        ("法国呢", "那 法国"),
        ("上海除了日本以外的友好城市", "上海 友好城市 除了 日本"),
    ],
)
def test_what_follows_what_it_belongs_to_is_put_before_it(
    typed: str, read: str, known: Unspaced
) -> None:
    assert spaced(typed, Few(), known) == read


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("哈尔宾的友好城市", "哈尔宾 友好城市"),
        ("巴塞尔那的友好城市", "巴塞尔那 友好城市"),
        ("北京与阿巴阿巴城是友好城市吗", "吗 北京 与 阿巴阿巴城 友好城市"),
        ("北京和多拉拉是友好城市吗", "吗 北京 和 多拉拉 友好城市"),
        ("바르셀로네의 자매도시", "바르셀로네 자매도시"),
        ("인쳔 자매도시", "인쳔 자매도시"),
        ("北京话的友好城市", "北京 话 友好城市"),
        ("巴塞尔有友好城市吗", "吗 巴塞尔 有 友好城市"),
        ("서울은 자매도시", "서울 자매도시"),
    ],
)
def test_a_name_that_nobody_knows_is_not_cut_to_a_shorter_one(
    typed: str, read: str, known: Unspaced
) -> None:
    assert spaced(typed, Few(), known) == read


@pytest.mark.parametrize("typed", ["ロスアンゼルス", "ニュー・ヨーク", "バルセローナ", "해운대구"])
def test_a_foreign_name_is_not_torn_in_two(typed: str, known: Unspaced) -> None:
    assert " " not in spaced(typed, Few(), known)


def test_a_long_text_without_a_known_word_is_left_whole_enough_to_be_read(known: Unspaced) -> None:
    text = "龘" * 400

    assert spaced(text, Nameless(), known).replace(" ", "") == text
