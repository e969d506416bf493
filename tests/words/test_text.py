"""Text of people and of the world is cut and tidied in one place."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.words.text import clip, clip_lines, echo, tidy


@pytest.mark.parametrize(
    ("text", "most", "expected"),
    [
        pytest.param("short", 10, "short", id="fits"),
        pytest.param("exactly 10", 10, "exactly 10", id="exactly as long as may be"),
        pytest.param("sister cities of Bergen", 20, "sister cities of…", id="at a word"),
        pytest.param("x" * 30, 10, "x" * 9 + "…", id="one long word"),
        pytest.param("ab cdefghijklmnop", 10, "ab cdefgh…", id="the blank is too far away"),
        pytest.param("escaped \\*star", 10, "escaped…", id="half an escape after a word"),
        pytest.param("escaped\\*star", 9, "escaped…", id="half an escape"),
        pytest.param("commas, and more", 8, "commas…", id="no comma before the dots"),
        pytest.param(
            "\u2068القدس الشريف\u2069", 10, "\u2068القدس…\u2069", id="isolation is closed"
        ),
        pytest.param(
            "\u2068القدس\u2069 and Bethlehem", 16, "\u2068القدس\u2069 and…", id="closed already"
        ),
    ],
)
def test_a_text_is_cut_at_a_word(text: str, most: int, expected: str) -> None:
    assert clip(text, most) == expected


@given(st.text(max_size=5000), st.integers(2, 300))
def test_a_clipped_text_is_never_longer(text: str, most: int) -> None:
    assert len(clip(text, most)) <= most


@pytest.mark.parametrize(
    ("lines", "most", "expected"),
    [
        (["one", "two"], 7, "one\ntwo"),
        (["one", "two"], 6, "one\n…"),
        (["one", "two", "three"], 9, "one\ntwo\n…"),
        (["a line that never fits"], 10, "…"),
    ],
)
def test_lines_are_kept_whole_or_left_out(lines: list[str], most: int, expected: str) -> None:
    assert clip_lines(lines, most) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("  Bergen \n Norway ", "Bergen Norway", id="blanks and lines"),
        pytest.param("Bergen ", "Bergen", id="a blank behind"),
        pytest.param("Ber\u202egen\u200b", "Bergen", id="marks nobody sees"),
        pytest.param(
            "می\u200cخواهم", "\u2068می\u200cخواهم\u2069", id="a joiner is part of the word"
        ),
        pytest.param("القدس", "\u2068القدس\u2069", id="right to left is isolated"),
        pytest.param("x" * 101, "x" * 99 + "…", id="too long"),
        pytest.param("x" * 100, "x" * 100, id="just long enough"),
    ],
)
def test_a_name_is_tidied(text: str, expected: str) -> None:
    assert tidy(text) == expected


def test_what_was_typed_is_said_back_shortened() -> None:
    assert echo("y" * 81) == "y" * 79 + "…"


@given(st.text(max_size=400))
def test_what_is_tidy_stays_as_it_is(text: str) -> None:
    once = tidy(text)

    assert tidy(once) == once
    assert once.count("\u2068") == once.count("\u2069")


@given(st.text(alphabet="abc אבג", max_size=80), st.integers(5, 60))
def test_a_cut_leaves_nothing_isolated_behind(text: str, most: int) -> None:
    cut = clip(f"{tidy(text)} and more of it", most)

    assert cut.count("\u2068") == cut.count("\u2069")
    assert len(cut) <= most
