"""What people put around a time says nothing of it."""

import pytest

from bot.events.dressing import undressed

DRESSED = [
    ("**When:** Friday | 7pm 🎉", "When Friday , 7pm"),
    ("📅 _Freitag_ 🕖 19 Uhr", "Freitag 19 Uhr"),
    ("日時：12月4日 19時", "日時 12月4日 19時"),
    ("Friday 7️⃣pm", "Friday 7pm"),
    ("<a:party:123456789012345678> Friday 7pm", "Friday 7pm"),
    ("20:00 America/New_York", "20:00 America/New_York"),
    ("sexta, 3ª feira, 1º", "sexta, 3ª feira, 1º"),
    ("12~14時", "12~14時"),
    ("🎉", ""),
]


@pytest.mark.parametrize(("text", "bare"), DRESSED)
def test_only_what_says_nothing_of_the_time_is_taken_off(text: str, bare: str) -> None:
    assert undressed(text) == bare
