"""Who is reminded, and when."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from bot.events.intents import Remind, SettleReminder
from bot.events.model import Answer, Look, Reminder, Rsvp, State
from bot.events.reminders import (
    RemindersUnreadable,
    ReminderVerdict,
    decide,
    holds,
    key,
    people,
    plan,
    read_leads,
    settle,
)
from tests.events.build import DAY as ONE_DAY
from tests.events.build import GALA, HOUR, NOW, START, course, with_one

DAY = Reminder(START, 24 * 60)
QUARTER = Reminder(START, 15)
BOTH = (DAY, QUARTER)


@pytest.mark.parametrize(
    ("minutes_before", "day", "quarter"),
    [
        pytest.param(24 * 60 + 1, ReminderVerdict.WAIT, ReminderVerdict.WAIT, id="too early"),
        pytest.param(24 * 60, ReminderVerdict.SEND, ReminderVerdict.WAIT, id="a day before"),
        pytest.param(20 * 60, ReminderVerdict.SEND, ReminderVerdict.WAIT, id="late but useful"),
        pytest.param(
            10, ReminderVerdict.DROP, ReminderVerdict.SEND, id="after a silence one is enough"
        ),
        pytest.param(0, ReminderVerdict.DROP, ReminderVerdict.DROP, id="it has begun"),
    ],
)
def test_a_reminder_is_sent_when_it_helps(
    minutes_before: int, day: ReminderVerdict, quarter: ReminderVerdict
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
        ("1 hour before", (60,)),
        ("half an hour before", (30,)),
        ("1½ hours", (90,)),
        ("1 day\n2 hours", (1440, 120)),
        ("1 day / 2 hours", (1440, 120)),
        ("1 Tag vorher und 15 Minuten vorher", (1440, 15)),
        ("une heure avant", (60,)),
        ("2 días antes", (2880,)),
    ],
)
def test_reminders_are_set_in_words(text: str, leads: tuple[int, ...]) -> None:
    assert read_leads(text) == leads


@pytest.mark.parametrize(
    "text",
    [
        "soon", "0 min", "9 weeks", "29 days", "40321 min", "", "1 min,", "1h,2h,3h,4h,5h,6h",
        "1 min, 2 min, 3 min, 4 min, 5 min, 6 min",
    ],
)  # fmt: skip
def test_reminders_that_make_no_sense_are_refused(text: str) -> None:
    with pytest.raises(RemindersUnreadable):
        read_leads(text)


@pytest.mark.parametrize(
    ("answer", "remind", "is_told"),
    [
        (Rsvp.GOING, True, True),
        (Rsvp.MAYBE, True, True),
        (Rsvp.DECLINED, True, False),
        (Rsvp.WAITING, True, False),
        (Rsvp.GOING, False, False),
        (Rsvp.MAYBE, False, False),
        (Rsvp.DECLINED, False, False),
        (Rsvp.WAITING, False, False),
    ],
)
def test_only_who_may_come_and_asked_for_it_is_reminded(
    answer: Rsvp, remind: bool, is_told: bool
) -> None:
    assert people([Answer(5, answer, remind, NOW)]) == ((5,) if is_told else ())


HOLDS: dict[str, tuple[dict[str, Any], bool]] = {
    "as it was": ({}, True),
    "moved": ({"start": START + ONE_DAY}, False),
    "moved by less than a second": ({"start": START + timedelta(milliseconds=4)}, True),
    "longer": ({"end": START + 9 * HOUR}, True),
    "this time cancelled": ({"state": State.CANCELLED}, False),
    "ended by hand": ({"state": State.ENDED}, False),
    "a later time of the series": ({"state": State.PLANNED}, True),
    "the whole event cancelled": ({"event": State.CANCELLED}, False),
    "a minute before": ({"now": START - HOUR / 60}, True),
    "begun": ({"now": START}, False),
}


@pytest.mark.parametrize(("so", "wanted"), HOLDS.values(), ids=HOLDS.keys())
def test_a_reminder_on_its_way_is_sent_only_while_it_is_true(
    so: dict[str, Any], wanted: bool
) -> None:
    facts = dict(so)
    event = replace(GALA, state=facts.pop("event", State.OPEN))
    now = facts.pop("now", START - HOUR)
    there = with_one(course(GALA), 0, **facts).all_of[0]

    assert holds(there, event, int(START.timestamp()), now) is wanted


SETTLED: dict[str, tuple[timedelta, dict[str, Any], str]] = {
    # how long before the start, what is so, what becomes of the reminder a quarter of an hour before
    "too early": (timedelta(minutes=16), {}, "waits"),
    "in time": (timedelta(minutes=15), {}, "sent"),
    "late": (timedelta(minutes=1), {}, "sent"),
    "too late": (timedelta(), {}, "dropped"),
    "cancelled": (timedelta(minutes=15), {"state": State.CANCELLED}, "dropped"),
    "moved": (timedelta(minutes=15), {"start": START + ONE_DAY}, "dropped"),
    "a later time of a series": (timedelta(minutes=15), {"state": State.PLANNED}, "sent"),
}


@pytest.mark.parametrize(("before", "so", "wanted"), SETTLED.values(), ids=SETTLED.keys())
def test_a_planned_reminder_is_settled_once(
    before: timedelta, so: dict[str, Any], wanted: str
) -> None:
    look = Look(GALA, with_one(course(GALA), 0, **so).all_of[0])
    answers = [Answer(5, Rsvp.GOING, True, NOW), Answer(6, Rsvp.DECLINED, True, NOW)]

    writes = settle(3, QUARTER, BOTH, look, answers, START - before)

    assert (
        writes
        == {
            "waits": (),
            "dropped": (SettleReminder(3, is_sent=False),),
            "sent": (SettleReminder(3, is_sent=True), Remind(100, 7, 0, 1, 20, QUARTER, (5,))),
        }[wanted]
    )


def test_a_reminder_goes_where_the_card_is() -> None:
    look = Look(GALA, with_one(course(GALA), 0, card=5, card_channel=33).all_of[0])

    [_, remind] = settle(3, QUARTER, BOTH, look, [], START - timedelta(minutes=5))

    assert isinstance(remind, Remind)
    assert remind.channel == 33
