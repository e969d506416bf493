"""Decades, counts and "without a year" are read in Chinese, Japanese and Korean; what towns have is said to be left out."""

import pytest

from bot.gazetteer.asked import AboutCity, Limits, Measure, Narrowing, Superlative
from bot.gazetteer.index import CityIndex
from bot.gazetteer.question import read_question
from bot.gazetteer.tongues import Tongues

SEVENTIES, EIGHTIES = (Limits(Measure.YEAR, 1970, 1979),), (Limits(Measure.YEAR, 1980, 1989),)


@pytest.mark.parametrize(
    ("text", "left_out"),
    [
        ("福岡の姉妹都市で年が不明なもの", "年が不明な"), ("京都の年が書かれていない姉妹都市", "年が書かれていない"),
        ("豊田の姉妹都市で島にあるもの", "島にある"), ("名古屋の港のある姉妹都市", "港のある"), ("横浜の海のある姉妹都市", "海のある"),
        ("札幌の雪の多い姉妹都市", "雪の多い"), ("松本の山のある姉妹都市", "山のある"), ("바다가 있는 대전 자매도시", "바다가"),
        ("서울의 섬에 있는 자매도시", "섬에"), ("울산 자매도시 두 개만", "두 개"), ("有海的上海友城", "有海的"), ("上海沿海的友好城市", "沿海的"),
        ("побратимы без указания года у Рязани", "без указания года"), ("побратимы Рязани без указания года", "без указания года"),
    ],
)  # fmt: skip
def test_what_no_answer_looks_at_is_left_out(
    text: str, left_out: str, cities: CityIndex, phrases: Tongues
) -> None:
    question = read_question(text, cities, phrases)

    assert isinstance(question, AboutCity)
    assert question.narrowing is None
    assert question.left_out == (left_out,)


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("北京八十年代的友好城市", Narrowing(limits=EIGHTIES)), ("上海七十年代友城", Narrowing(limits=SEVENTIES)),
        ("팔십년대 대구 자매도시", Narrowing(limits=EIGHTIES)),
        ("대전에서 제일 큰 자매도시 세 곳", Narrowing(best=Superlative.LARGEST, top=3)),
        ("대전에서 제일 큰 자매도시 3곳", Narrowing(best=Superlative.LARGEST, top=3)),
        ("서울의 작은 자매도시 두 곳", Narrowing(best=Superlative.SMALLEST, top=2)),
        ("人口の少ない横浜の姉妹都市", Narrowing(best=Superlative.SMALLEST)),
    ],
)  # fmt: skip
def test_decades_and_counts_are_read(
    text: str, asked: Narrowing, cities: CityIndex, phrases: Tongues
) -> None:
    question = read_question(text, cities, phrases)

    assert isinstance(question, AboutCity)
    assert question.narrowing == asked
    assert question.left_out == ()
