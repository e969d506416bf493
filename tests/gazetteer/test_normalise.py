"""Names and queries meet in one search form."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.gazetteer.kana import romanise
from bot.gazetteer.normalise import LONGEST, fold, unify


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        pytest.param("İSTANBUL", "istanbul", id="Turkish dotted capital"),
        pytest.param("'s-Hertogenbosch", "s hertogenbosch", id="leading apostrophe"),
        pytest.param("Frankfurt (Oder)", "frankfurt oder", id="brackets"),
        pytest.param("Xi’an", "xian", id="curly apostrophe"),
        pytest.param("Łódź", "lodz", id="a letter Unicode does not decompose"),
        pytest.param("Đà Nẵng", "da nang", id="two marks on one letter"),
        pytest.param("Straße", "strasse", id="sharp s"),
        pytest.param("Washington, D.C.", "washington dc", id="dots"),
        pytest.param("  Rio\tde\u00a0Janeiro ", "rio de janeiro", id="spaces of all sorts"),
        pytest.param("\u202eParis\u200f", "paris", id="direction marks"),
        pytest.param("أحمدیة", "احمديه", id="Arabic letters of several keyboards"),
        pytest.param("दिल्ली", "दिल्ली", id="Indic marks stay"),
        pytest.param("ﾄｳｷｮｳ", "トウキョウ", id="half-width kana"),
        pytest.param("エクス＝レ＝バン", "エクス レ バン", id="a French name in Japanese"),
        pytest.param("!!!", "", id="nothing but punctuation"),
    ],
)
def test_a_name_folds_to_what_people_type(text: str, folded: str) -> None:
    assert fold(text) == folded


@given(st.text())
def test_folding_twice_changes_nothing(text: str) -> None:
    once = fold(text)

    assert fold(once) == once or len(once) > LONGEST


def test_only_the_first_letters_of_a_long_text_count() -> None:
    assert fold("a" * 4000) == "a" * LONGEST


def test_hiragana_meets_katakana_and_traditional_meets_simplified() -> None:
    assert unify("とうきょう", {}) == "トウキョウ"
    assert unify("廣州", {ord("廣"): ord("广")}) == "广州"


@pytest.mark.parametrize(
    ("kana", "latin"),
    [
        ("トウキョウ", "tokyo"),
        ("オオサカ", "osaka"),
        ("サッポロ", "sapporo"),
        ("シズオカ", "shizuoka"),
        ("ジョウエツ", "joetsu"),
        ("東京", ""),
    ],
)
def test_kana_is_spelt_as_on_a_map(kana: str, latin: str) -> None:
    assert romanise(kana) == latin
