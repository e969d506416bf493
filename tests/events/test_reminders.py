"""Who is reminded, and when."""

from datetime import UTC, datetime, timedelta

import pytest

from bot.events.reminders import (
    Reminder,
    RemindersUnreadable,
    Verdict,
    decide,
    key,
    plan,
    read_leads,
)

START = datetime(2027, 1, 17, 17, 30, tzinfo=UTC)
DAY = Reminder(START, 24 * 60)
QUARTER = Reminder(START, 15)
BOTH = (DAY, QUARTER)


@pytest.mark.parametrize(
    ("minutes_before", "day", "quarter"),
    [
        pytest.param(24 * 60 + 1, Verdict.WAIT, Verdict.WAIT, id="too early"),
        pytest.param(24 * 60, Verdict.SEND, Verdict.WAIT, id="a day before"),
        pytest.param(20 * 60, Verdict.SEND, Verdict.WAIT, id="late but useful"),
        pytest.param(10, Verdict.DROP, Verdict.SEND, id="after a silence one is enough"),
        pytest.param(0, Verdict.DROP, Verdict.DROP, id="it has begun"),
    ],
)
def test_a_reminder_is_sent_when_it_helps(
    minutes_before: int, day: Verdict, quarter: Verdict
) -> None:
    now = START - timedelta(minutes=minutes_before)

    assert decide(DAY, BOTH, now=now) is day
    assert decide(QUARTER, BOTH, now=now) is quarter


def test_an_event_announced_at_short_notice_plans_only_what_is_to_come() -> None:
    assert plan(START, (24 * 60, 15), now=START - timedelta(hours=3)) == (QUARTER,)


def test_a_moved_event_reminds_anew() -> None:
    moved = Reminder(START + timedelta(days=1), 15)

    assert key(1, 0, QUARTER) != key(1, 0, moved)
    assert key(1, 0, QUARTER) != key(1, 1, QUARTER) != key(2, 1, QUARTER)


@pytest.mark.parametrize(
    ("text", "leads"),
    [
        ("1 day, 15 min", (1440, 15)),
        ("2 Stunden und 30 Minuten", (120, 30)),
        ("une heure", (60,)),
        ("none", ()),
        ("15m; 15 minutes", (15,)),
    ],
)
def test_reminders_are_set_in_words(text: str, leads: tuple[int, ...]) -> None:
    assert read_leads(text) == leads


@pytest.mark.parametrize("text", ["soon", "0 min", "9 weeks", "1h,2h,3h,4h,5h,6h", ""])
def test_reminders_that_make_no_sense_are_refused(text: str) -> None:
    with pytest.raises(RemindersUnreadable):
        read_leads(text)
