"""When the bot refreshes its facts by itself, and whom it tells."""

from datetime import UTC, datetime, timedelta

import pytest

from bot.tasks.weekly_facts import command, is_due

NOW = datetime(2026, 11, 27, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    ("last", "due"),
    [
        (None, True),
        (NOW, False),
        (NOW - timedelta(days=7) + timedelta(seconds=1), False),
        (NOW - timedelta(days=7), True),
        (NOW - timedelta(days=300), True),
    ],
    ids=["never", "just now", "a second short", "a week", "long ago"],
)
def test_a_refresh_is_tried_once_a_week(last: datetime | None, due: bool) -> None:
    assert is_due(last, NOW) is due


@pytest.mark.parametrize(
    ("action", "done", "said"), [("info", True, "Pairings"), ("nonsense", False, "invalid choice")]
)
async def test_a_command_tells_how_it_went_and_what_it_printed(
    action: str, done: bool, said: str
) -> None:
    went, printed = await command(action)

    assert went is done
    assert said in printed
