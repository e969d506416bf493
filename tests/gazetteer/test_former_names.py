"""A city is found by what it was called under another state, in every script people write it in, and that is said."""

import pytest

from bot.gazetteer.index import CityIndex
from bot.gazetteer.model import Found, NotFound, Taken
from bot.gazetteer.resolve import resolve

FORMER = {
    "Saint Petersburg": ("レニングラード", "ペトログラード", "列宁格勒", "레닌그라드", "Петроград"),
    "Volgograd": ("スターリングラード", "斯大林格勒", "스탈린그라드", "Сталинград", "Сталінград"),
    "Istanbul": ("コンスタンティノープル", "君士坦丁堡", "콘스탄티노플", "Константинополь", "Царьград"),
    "Kaliningrad": ("ケーニヒスベルク", "柯尼斯堡", "쾨니히스베르크", "Кёнигсберг", "Кенигсберг"),
    "Mumbai": ("ボンベイ", "봄베이", "Бомбей"),
    "Kolkata": ("カルカッタ", "캘커타"),
    "Chennai": ("マドラス", "마드라스", "马德拉斯", "Мадрас"),
    "Ho Chi Minh City": ("サイゴン", "사이공", "西贡", "Сайгон"),
    "Wrocław": ("ブレスラウ", "布雷斯劳", "브레슬라우", "Бреслау"),
    "Gdańsk": ("ダンツィヒ", "但泽", "단치히", "Данциг"),
    "Bratislava": ("プレスブルク", "普雷斯堡", "Прессбург"),
    "Zagreb": ("アグラム", "阿格拉姆", "아그람", "Аграм"),
    "Lviv": ("レンベルク", "렘베르크", "Лемберг"),
    "Podgorica": ("Titograd", "ティトーグラード", "铁托格勒", "티토그라드", "Титоград"),
    "Chemnitz": ("Karl-Marx-Stadt", "カール＝マルクス＝シュタット", "카를마르크스슈타트", "Карл-Маркс-Штадт"),
    "Zlín": ("Gottwaldov", "ゴットヴァルドフ", "Готвальдов"),
    "Dunaújváros": ("Sztálinváros", "スターリンヴァーロシュ", "Сталинварош"),
    "Tallinn": ("レヴァル", "雷瓦尔", "레발", "Ревель"),
    "Vilnius": ("ヴィルナ", "维尔纳", "빌나", "Вильна"),
    "Dushanbe": ("スターリナバード", "스탈리나바드", "Сталинабад"),
    "Kinshasa": ("レオポルドヴィル", "레오폴드빌", "利奥波德维尔", "Леопольдвиль"),
    "Shenyang": ("ムクデン", "봉천", "Мукден"),
    "Xiamen": ("アモイ", "아모이", "Амой"),
}  # fmt: skip


@pytest.mark.parametrize(
    ("typed", "city"), [(name, city) for city, names in FORMER.items() for name in names]
)
def test_a_former_name_is_said(typed: str, city: str, cities: CityIndex) -> None:
    found = resolve(typed, cities)

    assert isinstance(found, Found)
    assert found.city.name == city
    assert [(note.kind, note.typed, note.taken) for note in found.notes] == [
        (Taken.NICKNAME, typed, city)
    ]
    assert not found.is_doubtful


@pytest.mark.parametrize("typed", ["京都市", "東京都", "서울특별시", "Екат", "名古屋", "กรุงเทพฯ"])
def test_what_holds_the_name_in_its_letters_is_not(typed: str, cities: CityIndex) -> None:
    found = resolve(typed, cities)

    assert isinstance(found, Found)
    assert found.notes == ()


def test_katakana_that_is_a_name_is_no_sound_of_another_abroad(cities: CityIndex) -> None:
    found = resolve("カーン", cities)

    assert isinstance(found, Found)
    assert (found.city.name, found.city.country) == ("Caen", "FR")


@pytest.mark.parametrize("typed", ["푸", "봉", "가"])
def test_one_letter_is_a_slip_in_no_name(typed: str, cities: CityIndex) -> None:
    assert isinstance(resolve(typed, cities), NotFound)
