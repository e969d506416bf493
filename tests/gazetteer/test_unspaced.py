"""Sentences of scripts without spaces are cut into words that are read like any others."""

import pytest

from bot.gazetteer.unspaced import Unspaced, spaced

NAMES = {"神戸", "シアトル", "京都", "三宮", "ドイツ", "東京", "天津", "呼和浩特", "부산", "서울"}
KNOWN = Unspaced(
    words=frozenset(
        [
            "姉妹都市",
            "友好城市",
            "자매도시",
            "の",
            "は",
            "と",
            "か",
            "教えて",
            "ですか",
            "ありますか",
            "にある",
            "に住んでいます",
            "的",
            "和",
            "是",
            "吗",
            "在",
            "의",
            "와",
            "는",
        ]
    ),
    dropped=frozenset(["の", "は", "か", "的", "是", "의", "는"]),
    behind=frozenset(["にある", "に住んでいます"]),
    inside=frozenset(["にある", "在"]),
    opening=frozenset(["ですか", "ありますか", "教えて", "吗"]),
)


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("神戸の姉妹都市は？", "神戸 姉妹都市 ？"),
        ("神戸市の姉妹都市、教えて", "教えて 神戸 姉妹都市 ,"),
        ("神戸とシアトルは姉妹都市ですか", "ですか 神戸 と シアトル 姉妹都市"),
        ("三の宮の姉妹都市", "三の宮 姉妹都市"),
        ("Le Havreの姉妹都市は", "Le Havre 姉妹都市"),
        ("京都に住んでいます", "に住んでいます 京都"),
        ("ドイツにある神戸の姉妹都市は？", "神戸 姉妹都市 にある ドイツ ？"),
        ("天津和呼和浩特是友好城市吗", "吗 天津 和 呼和浩特 友好城市"),
        ("东京在ドイツ的友好城市", "东京 友好城市 在 ドイツ"),
        ("부산의 자매도시는", "부산 자매도시"),
        ("サンティアゴ・デ・コンポステーラの姉妹都市", "サンティアゴ・デ・コンポステーラ 姉妹都市"),
        ("東京", "東京"),
        ("Seattle's sister cities", "Seattle's sister cities"),
    ],
)
def test_words_are_apart_and_in_the_order_in_which_they_are_read(typed: str, read: str) -> None:
    assert spaced(typed, NAMES.__contains__, KNOWN) == read


def test_a_long_text_without_a_known_word_is_left_whole_enough_to_be_read() -> None:
    text = "龘" * 400

    assert spaced(text, NAMES.__contains__, KNOWN).replace(" ", "") == text
