"""What is offered while an event is described."""

import pytest

from bot.cogs.event_create import offered


@pytest.mark.parametrize(
    ("current", "names"),
    [
        ("", ["60 years of Seattle and Bergen", "Gala"]),
        ("GAL", ["Gala"]),
        ("years", ["60 years of Seattle and Bergen"]),
        ("x", []),
    ],
)
def test_what_holds_the_words_typed_is_offered(current: str, names: list[str]) -> None:
    choices = offered(["60 years of Seattle and Bergen", "Gala"], current)

    assert [choice.name for choice in choices] == names
    assert [choice.value for choice in choices] == names


def test_discord_takes_twenty_five_of_a_hundred_letters() -> None:
    choices = offered(["x" * 101] * 26, "")

    assert len(choices) == 25
    assert {(len(choice.name), len(str(choice.value))) for choice in choices} == {(100, 100)}
