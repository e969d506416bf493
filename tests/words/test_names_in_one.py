"""A name written without spaces that nobody knows is no shorter name inside it."""

import pytest

from bot.gazetteer.asked import AboutCity, AboutPair
from bot.gazetteer.index import CityIndex
from bot.gazetteer.model import Ambiguous, Found, NotFound
from bot.gazetteer.question import read_question
from bot.gazetteer.resolve import resolve
from bot.gazetteer.tongues import Tongues

MEANT = {
    "哈尔宾的友好城市": "Harbin", "莫斯哥的友好城市": "Moscow", "巴塞尔那的友好城市": "Barcelona", "바르셀로네의 자매도시": "Barcelona",
    "シアトルの姉妹都市": "Seattle", "なごやの姉妹都市": "Nagoya", "なごやのしまいとし": "Nagoya", "시애들 자매도시": "Seattle",
    "巴塞尔有友好城市吗": "Basel", "请帮我查一下巴黎的友好城市": "Paris", "그부산 자매도시": "Busan", "로마한테 자매도시가 있어?": "Rome",
}  # fmt: skip


@pytest.mark.parametrize(("typed", "meant"), MEANT.items())
def test_the_whole_name_is_tried_with_a_slip(
    typed: str, meant: str, cities: CityIndex, phrases: Tongues
) -> None:
    question = read_question(typed, cities, phrases)
    assert isinstance(question, AboutCity)
    found = resolve(question.name, cities)
    assert not isinstance(found, NotFound)
    city = found.city if isinstance(found, Found) else found.candidates[0]
    assert city.name == meant


@pytest.mark.parametrize(
    ("typed", "other"),
    [
        ("重庆与阿巴阿巴城是友好城市吗", "阿巴阿巴城"),
        ("重庆和多多拉拉是友好城市吗", "多 多拉拉"),
        ("서울과 빵빵은 자매도시?", "빵빵"),
    ],
)
def test_a_name_that_is_no_slip_is_not_found_as_a_whole(
    typed: str, other: str, cities: CityIndex, phrases: Tongues
) -> None:
    question = read_question(typed, cities, phrases)
    assert isinstance(question, AboutPair)
    assert question.other == other
    assert isinstance(resolve(other, cities), NotFound)


def test_a_syllable_with_one_other_letter_is_a_slip_in_it(cities: CityIndex) -> None:
    found = resolve("인쳔", cities)

    assert isinstance(found, Ambiguous)
    assert found.candidates[0].name == "Incheon"
