"""A question is answered once."""

from typing import Any

from bot.cogs.quiz import REMEMBERED_ROUNDS, QuizCog


def quiz() -> QuizCog:
    nobody: Any = None
    return QuizCog(nobody)


def test_the_first_press_counts_and_no_other() -> None:
    cog = quiz()

    assert [cog.takes(1), cog.takes(1), cog.takes(2), cog.takes(1)] == [True, False, True, False]


def test_a_thousand_rounds_are_remembered_and_the_oldest_goes_first() -> None:
    cog = quiz()
    for number in range(REMEMBERED_ROUNDS):
        cog.takes(number)
    assert not cog.takes(0)

    cog.takes(REMEMBERED_ROUNDS)

    assert not cog.takes(1)
    assert cog.takes(0)
    assert REMEMBERED_ROUNDS == 1000
