"""A name in a case is found by the endings of its language."""

import pytest

from bot.gazetteer.inflected import MOST, uninflected
from bot.gazetteer.phrases import Ending

CASES = frozenset({
    Ending("ы", "а", 0.3), Ending("а", "", 0.3), Ending("его", "ий", 0.4), Ending("'in", "", 0.1), Ending("ic", "ice", 0.3),
})  # fmt: skip


@pytest.mark.parametrize(
    ("typed", "name", "cost"),
    [
        ("Москвы", "Москва", 0.3), ("МОСКВЫ", "МОСКВа", 0.3), ("Нижнего Новгорода", "Нижний Новгород", 0.7),
        ("Ростова-на-Дону", "Ростов-на-Дону", 0.3), ("İzmir'in", "İzmir", 0.1), ("Katowic", "Katowice", 0.3),
    ],
)  # fmt: skip
def test_the_name_is_among_what_is_tried(typed: str, name: str, cost: float) -> None:
    assert dict(uninflected(typed, CASES))[name] == pytest.approx(cost)


@pytest.mark.parametrize("typed", ["Мa", "ы", "Lyon", ""])
def test_a_name_without_an_ending_or_a_stem_is_left_alone(typed: str) -> None:
    assert typed not in dict(uninflected(typed, CASES))
    assert len(list(uninflected(typed, CASES))) == 0


def test_a_long_name_of_many_endings_is_not_tried_for_ever() -> None:
    many = frozenset(Ending("a", str(number), 0.1) for number in range(50))

    assert len(list(uninflected("aaaa aaaa aaaa", many))) == MOST


def test_what_says_where_a_town_lies_is_in_no_case_of_its_own() -> None:
    cases = frozenset({Ending("ého", "é", 0.3), Ending("a", "o", 0.4), Ending("ě", "a", 0.4)})

    tried = dict(uninflected("Nového Města na Moravě", cases))

    assert tried["Nové Město na Moravě"] == pytest.approx(0.7)
    assert all(form.endswith(" na Moravě") for form in tried if form.startswith("Nové Město"))


def test_an_ending_behind_the_whole_name_is_taken_off_its_last_word() -> None:
    cases = frozenset({Ending("ával", "a", 0.2), Ending("e", "a", 0.4)})

    tried = dict(uninflected("Ponte de Limával", cases))

    assert tried["Ponte de Lima"] == pytest.approx(0.2)
    assert "Ponta de Lima" not in tried


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("liptovskeho mikulase", "liptovsky mikulas"),
        ("bialegostoku", "bialystok"),
        ("Ceskeho Krumlova", "Cesky Krumlov"),
    ],
)
def test_endings_are_typed_without_accents(typed: str, name: str) -> None:
    cases = frozenset({Ending("ého", "ý", 0.4), Ending("e", "", 0.4), Ending("a", "", 0.3), Ending("łegostoku", "łystok", 0.2)})  # fmt: skip

    assert name in dict(uninflected(typed, cases))


def test_who_types_accents_leaves_none_out() -> None:
    assert not dict(uninflected("Žďareho", frozenset({Ending("ého", "ý", 0.4)})))
