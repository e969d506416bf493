"""The words of a message, without what Discord puts between them."""

import pytest

from bot.cogs.mentions import READ_CHARACTERS, question_in


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("<@123> sister cities of Bergen?", "sister cities of Bergen?"),
        ("<@!123> Bergen", "Bergen"),
        ("Bergen <:wave:99> and <a:dance:12> Seattle", "Bergen and Seattle"),
        ("see https://example.org/a?b=c now", "see now"),
        ("**Bergen** and _Seattle_ and `Kobe`", "Bergen and Seattle and Kobe"),
        ("<#42> <t:1700000000:R> <@&7>", ""),
        ("Bergen\n\n  Norway", "Bergen Norway"),
        ("a < b", "a < b"),
    ],
)
def test_markup_is_no_part_of_a_question(text: str, words: str) -> None:
    assert question_in(text) == words


def test_a_long_message_is_read_up_to_a_point() -> None:
    assert len(question_in("x" * 5000)) == READ_CHARACTERS
