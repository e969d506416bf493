"""What is typed into the forms of /setup."""

import pytest

from bot.cogs.setup import read_time
from bot.errors import UserError


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("22:30", 22 * 60 + 30),
        ("22.30", 22 * 60 + 30),
        ("22h30", 22 * 60 + 30),
        ("22 h", 22 * 60),
        ("22", 22 * 60),
        ("0", 0),
        ("00:00", 0),
        ("23:59", 23 * 60 + 59),
        ("10 pm", 22 * 60),
        ("10:15 P.M.", 22 * 60 + 15),
        ("12 am", 0),
        ("12 pm", 12 * 60),
        ("7 am", 7 * 60),
        ("22:30 Uhr", 22 * 60 + 30),
    ],
)
def test_a_time_is_read_as_people_write_it(text: str, minutes: int) -> None:
    assert read_time(text) == minutes


@pytest.mark.parametrize(
    "text", ["24", "24:00", "22:60", "22:5", "later", "", "-1", "10:30:00", "111"]
)
def test_what_is_no_time_is_said_so(text: str) -> None:
    with pytest.raises(UserError) as caught:
        read_time(text)

    assert caught.value.facts == {"text": text}
