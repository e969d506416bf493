"""What an event's occurrences do when it is announced, changed, cancelled, or time passes."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from bot.events import life
from bot.events.intents import (
    AddOccurrences,
    CardLost,
    DeleteCard,
    DropOccurrence,
    KeepEvent,
    LookAfter,
    NativeLost,
    PlanReminders,
    Reschedule,
    SetState,
)
from bot.events.model import Course, Repeat, Series, State
from tests.events.build import (
    CHOIR,
    CHOIR_STARTS,
    DAY,
    GALA,
    HOUR,
    NOW,
    START,
    WEEK,
    course,
    with_one,
)

AFTER_TWO = CHOIR_STARTS[1] + 3 * HOUR
DRAFT = replace(CHOIR, state=State.DRAFT)
OPEN, PLANNED, ENDED, CANCELLED = State.OPEN, State.PLANNED, State.ENDED, State.CANCELLED


def states(found: Course) -> str:
    """Return one letter an occurrence: open, planned, ended, cancelled."""
    return "".join(a.occurrence.state.value[0] for a in found.all_of)


def hours(found: Course) -> list[str]:
    """Return when the occurrences begin, in UTC."""
    return [f"{a.occurrence.start:%d.%m. %H:%M}" for a in found.all_of]


def series(count: int) -> Series:
    return Series(Repeat.WEEKLY, count=count)


MOVED = with_one(
    course(CHOIR), 1, start=CHOIR_STARTS[1] + DAY, end=CHOIR_STARTS[1] + DAY + 2 * HOUR
)
LONGER = with_one(course(CHOIR), 1, end=CHOIR_STARTS[1] + 3 * HOUR)
LATER = replace(CHOIR, start=datetime(2027, 3, 1, 20, 0))
TWO_OVER = course(CHOIR, ENDED, CANCELLED, OPEN, PLANNED)

STEPS: dict[str, tuple[Callable[[], Course], str, str]] = {
    # what is done, states afterwards, state of the event
    "a draft opens its first time": (lambda: life.confirm(DRAFT, NOW), "oppp", "open"),
    "a draft confirmed late opens the next time": (
        lambda: life.confirm(DRAFT, AFTER_TWO), "eeop", "open",
    ),
    "one confirmed while it goes on is open": (
        lambda: life.confirm(replace(GALA, state=State.DRAFT), START + HOUR), "o", "open",
    ),
    "a draft that is wholly over ends": (
        lambda: life.confirm(replace(GALA, state=State.DRAFT), START + DAY), "e", "ended",
    ),
    "a changed title changes no state": (
        lambda: life.change(course(CHOIR), replace(CHOIR, title="Song"), NOW), "oppp", "open",
    ),
    "a shorter series drops what was not announced": (
        lambda: life.change(course(CHOIR), replace(CHOIR, series=series(2)), NOW), "op", "open",
    ),
    "a shorter series cancels what was announced": (
        lambda: life.change(TWO_OVER, replace(CHOIR, series=series(2)), AFTER_TWO), "ecc", "ended",
    ),
    "a shorter series keeps what is over": (
        lambda: life.change(
            course(CHOIR, ENDED, ENDED, OPEN, PLANNED), replace(CHOIR, series=series(1)), AFTER_TWO
        ), "eec", "ended",
    ),
    "a longer series is planned on": (
        lambda: life.change(course(CHOIR), replace(CHOIR, series=series(6)), NOW), "oppppp", "open",
    ),
    "a series that is lengthened after its last time goes on": (
        lambda: life.change(
            course(CHOIR, ENDED, ENDED, ENDED, CANCELLED),
            replace(CHOIR, series=series(5)),
            CHOIR_STARTS[3] + DAY,
        ), "eeeco", "open",
    ),
    "an event that becomes a series": (
        lambda: life.change(course(GALA), replace(GALA, series=series(3)), NOW), "opp", "open",
    ),
    "a series that becomes an event": (
        lambda: life.change(course(CHOIR), replace(CHOIR, series=Series()), NOW), "o", "open",
    ),
    "a cancelled time stays cancelled when the series moves": (
        lambda: life.change(with_one(course(CHOIR), 2, state=CANCELLED), LATER, NOW), "opcp", "open",
    ),
    "a moved time keeps its state": (
        lambda: life.move(course(CHOIR), 102, CHOIR_STARTS[2] + DAY, CHOIR_STARTS[2] + DAY + HOUR, NOW),
        "oppp", "open",
    ),
    "a time moved behind the next leaves both announced": (
        lambda: life.move(course(CHOIR), 100, CHOIR_STARTS[1] + DAY, CHOIR_STARTS[1] + DAY + HOUR, NOW),
        "oopp", "open",
    ),
    "cancelling all cancels what is to come": (
        lambda: life.cancel(TWO_OVER, "Storm"), "eccc", "cancelled",
    ),
    "cancelling the open time opens the next": (
        lambda: life.cancel_one(course(CHOIR), 100, "", NOW), "copp", "open",
    ),
    "cancelling a planned time leaves the open one": (
        lambda: life.cancel_one(course(CHOIR), 102, "", NOW), "opcp", "open",
    ),
    "cancelling the last time ends the series": (
        lambda: life.cancel_one(course(CHOIR, ENDED, ENDED, ENDED, OPEN), 103, "", AFTER_TWO),
        "eeec", "ended",
    ),
    "cancelling one of one cancels the event": (
        lambda: life.cancel_one(course(GALA), 100, "Storm", NOW), "c", "cancelled",
    ),
    "the end of one opens the next": (
        lambda: life.end_one(course(CHOIR), 100, CHOIR_STARTS[0] + 2 * HOUR), "eopp", "open",
    ),
    "the end of the only one ends the event": (
        lambda: life.end_one(course(GALA), 100, START + 2 * HOUR), "e", "ended",
    ),
    "what was missed while we were away is over, not announced": (
        lambda: life.end_one(course(CHOIR), 100, CHOIR_STARTS[2] + HOUR), "eeop", "open",
    ),
    "the next is the next in time, not in number": (
        lambda: life.end_one(
            with_one(course(CHOIR), 1, start=CHOIR_STARTS[3] + DAY, end=CHOIR_STARTS[3] + DAY + HOUR),
            100, CHOIR_STARTS[0] + 3 * HOUR,
        ), "epop", "open",
    ),
    "a minute before the end nothing is over": (
        lambda: life.pass_time(course(GALA), 100, START + 2 * HOUR - HOUR / 60), "o", "open",
    ),
    "at the end it is over": (
        lambda: life.pass_time(course(GALA), 100, START + 2 * HOUR), "e", "ended",
    ),
    "what is cancelled does not end": (
        lambda: life.pass_time(life.cancel(course(GALA), ""), 100, START + DAY), "c", "cancelled",
    ),
    "a planned one does not end by itself": (
        lambda: life.pass_time(course(CHOIR), 102, CHOIR_STARTS[2] + DAY), "oppp", "open",
    ),
}  # fmt: skip


@pytest.mark.parametrize(("step", "wanted", "event"), STEPS.values(), ids=STEPS.keys())
def test_each_step_leaves_every_occurrence_where_it_belongs(
    step: Callable[[], Course], wanted: str, event: str
) -> None:
    found = step()

    assert states(found) == wanted
    assert found.event.state.value == event


TIMES: dict[str, tuple[Callable[[], Course], list[str]]] = {
    "a series moves with its hour": (
        lambda: life.change(course(CHOIR), LATER, NOW),
        ["01.03. 19:00", "08.03. 19:00", "15.03. 19:00", "22.03. 19:00"],
    ),
    "what was moved alone stays where it was moved to": (
        lambda: life.change(MOVED, LATER, NOW),
        ["01.03. 19:00", "09.03. 18:00", "15.03. 19:00", "22.03. 19:00"],
    ),
    "what was made longer alone stays where it is": (
        lambda: life.change(LONGER, LATER, NOW),
        ["01.03. 19:00", "08.03. 18:00", "15.03. 19:00", "22.03. 19:00"],
    ),
    "what is over stays where it was": (
        lambda: life.change(TWO_OVER, LATER, AFTER_TWO),
        ["01.03. 18:00", "08.03. 18:00", "15.03. 19:00", "22.03. 19:00"],
    ),
    "a changed title moves nothing": (
        lambda: life.change(MOVED, replace(CHOIR, title="Song"), NOW),
        ["01.03. 18:00", "09.03. 18:00", "15.03. 18:00", "22.03. 18:00"],
    ),
    "one event follows wherever it was moved to": (
        lambda: life.change(
            with_one(course(GALA), 0, start=START + DAY, end=START + DAY + HOUR),
            replace(GALA, start=datetime(2027, 1, 20, 18, 30)),
            NOW,
        ),
        ["20.01. 17:30"],
    ),
    "a moved time goes alone": (
        lambda: life.move(course(CHOIR), 103, CHOIR_STARTS[3] - DAY, CHOIR_STARTS[3], NOW),
        ["01.03. 18:00", "08.03. 18:00", "15.03. 18:00", "21.03. 18:00"],
    ),
    "an hour is kept over a change of the clocks": (
        lambda: life.change(course(CHOIR), replace(CHOIR, series=series(6)), NOW),
        ["01.03. 18:00", "08.03. 18:00", "15.03. 18:00", "22.03. 18:00", "29.03. 17:00", "05.04. 17:00"],
    ),
}  # fmt: skip


@pytest.mark.parametrize(("step", "wanted"), TIMES.values(), ids=TIMES.keys())
def test_each_step_leaves_every_occurrence_when_it_belongs(
    step: Callable[[], Course], wanted: list[str]
) -> None:
    assert hours(step()) == wanted


def test_a_change_is_a_later_version_and_an_end_is_none() -> None:
    there = course(CHOIR)

    assert life.change(there, CHOIR, NOW).event.sequence == 1
    assert life.move(there, 101, START, START + HOUR, NOW).event.sequence == 1
    assert life.cancel(there, "").event.sequence == 1
    assert life.cancel_one(there, 101, "", NOW).event.sequence == 1
    assert life.end_one(there, 100, AFTER_TWO).event.sequence == 0


CARD = {"card": 5, "card_channel": 20}
DIFFERENCES: dict[str, tuple[Course, Course, set[str]]] = {
    "nothing changed": (course(CHOIR), course(CHOIR), set()),
    "a title": (
        course(CHOIR),
        life.change(course(CHOIR), replace(CHOIR, title="Song"), NOW),
        {"KeepEvent", "LookAfter 100"},
    ),
    "a title, with a cancelled card that shows it too": (
        with_one(course(CHOIR), 1, state=CANCELLED, **CARD),
        life.change(
            with_one(course(CHOIR), 1, state=CANCELLED, **CARD), replace(CHOIR, title="Song"), NOW
        ),
        {"KeepEvent", "LookAfter 100", "LookAfter 101"},
    ),
    "a title, while the cards of what is over stand": (
        with_one(TWO_OVER, 0, **CARD),
        life.change(with_one(TWO_OVER, 0, **CARD), replace(CHOIR, title="Song"), AFTER_TWO),
        {"KeepEvent", "LookAfter 102"},
    ),
    "one moved": (
        course(CHOIR),
        life.move(course(CHOIR), 102, CHOIR_STARTS[2] + DAY, CHOIR_STARTS[2] + DAY + HOUR, NOW),
        {"KeepEvent", "Reschedule 102", "PlanReminders 102 2", "LookAfter 100"},
    ),
    "one cancelled": (
        course(CHOIR),
        life.cancel_one(course(CHOIR), 101, "Storm", NOW),
        {"KeepEvent", "SetState 101 cancelled", "PlanReminders 101 0", "LookAfter 100"},
    ),
    "the open one over": (
        with_one(course(CHOIR), 0, **CARD),
        life.end_one(with_one(course(CHOIR), 0, **CARD), 100, CHOIR_STARTS[0] + 2 * HOUR),
        {
            "SetState 100 ended", "PlanReminders 100 0", "LookAfter 100",
            "SetState 101 open", "LookAfter 101",
        },
    ),
    "a shorter series": (
        course(CHOIR),
        life.change(course(CHOIR), replace(CHOIR, series=series(2)), NOW),
        {"KeepEvent", "DropOccurrence 102", "DropOccurrence 103", "LookAfter 100"},
    ),
    "a longer series": (
        course(CHOIR),
        life.change(course(CHOIR), replace(CHOIR, series=series(5)), NOW),
        {"KeepEvent", "Add 4 with 2", "LookAfter 100"},
    ),
    "other reminders": (
        course(GALA),
        life.change(course(GALA), replace(GALA, reminders=(60,)), NOW),
        {"KeepEvent", "PlanReminders 100 1", "LookAfter 100"},
    ),
    "a draft confirmed": (
        Course(replace(GALA, state=State.DRAFT)),
        life.confirm(replace(GALA, state=State.DRAFT), NOW),
        {"KeepEvent", "Add 0 with 2"},
    ),
}  # fmt: skip


def named(write: object) -> str:
    match write:
        case KeepEvent():
            return "KeepEvent"
        case AddOccurrences(new):
            return "Add " + ", ".join(f"{o.ordinal} with {len(planned)}" for o, planned in new)
        case DropOccurrence(id=number) | Reschedule(id=number) | LookAfter(id=number):
            return f"{type(write).__name__} {number}"
        case SetState(id=number, state=state):
            return f"SetState {number} {state.value}"
        case PlanReminders(id=number, reminders=planned):
            return f"PlanReminders {number} {len(planned)}"
    raise AssertionError(write)


@pytest.mark.parametrize(
    ("before", "after", "wanted"), DIFFERENCES.values(), ids=DIFFERENCES.keys()
)
def test_only_what_differs_is_written(before: Course, after: Course, wanted: set[str]) -> None:
    writes = [named(write) for write in life.difference(before, after, NOW)]

    assert set(writes) == wanted
    assert len(writes) == len(wanted)


def test_an_occurrence_moved_past_its_reminders_plans_only_what_is_to_come() -> None:
    now = START - 20 * HOUR
    after = life.move(course(GALA), 100, START + HOUR, START + 3 * HOUR, NOW)

    [planned] = [
        w for w in life.difference(course(GALA), after, now) if isinstance(w, PlanReminders)
    ]

    assert [(r.start, r.lead) for r in planned.reminders] == [(START + HOUR, 15)]


def test_a_time_moved_to_the_evening_of_the_next_is_announced_beside_it() -> None:
    """It would be over when its turn came, and nobody would have heard of it."""
    choir = course(CHOIR)
    later = replace(
        choir.all_of[2].occurrence, start=CHOIR_STARTS[0] + HOUR, end=CHOIR_STARTS[0] + 3 * HOUR
    )

    moved = life.change_one(choir, later, NOW)

    assert states(moved) == "opop"


def test_a_time_moved_to_the_next_ones_end_waits_for_its_turn() -> None:
    choir = course(CHOIR)
    end = choir.all_of[0].occurrence.end
    later = replace(choir.all_of[2].occurrence, start=end, end=end + HOUR)

    moved = life.change_one(choir, later, NOW)

    assert states(moved) == "oppp"


def test_of_times_that_run_into_each_other_the_next_two_are_announced() -> None:
    weeks = replace(CHOIR, duration=8 * DAY, state=State.DRAFT)

    confirmed = life.confirm(weeks, NOW)

    assert states(confirmed) == "oopp"


def test_a_reason_is_kept_with_what_is_cancelled() -> None:
    after = life.cancel(course(CHOIR), "Storm")

    assert {a.occurrence.reason for a in after.all_of} == {"Storm"}


def test_an_announcement_made_anew_leaves_discords_own_event_where_there_is_one() -> None:
    there = with_one(course(CHOIR), 0, native=9, **CARD)
    after, writes, old = life.announce_anew(there, 33)
    _, without, none = life.announce_anew(course(GALA), 33)

    assert (old, none) == ((DeleteCard(20, 5),), ())
    assert after.event == replace(CHOIR, channel=33)
    assert writes == (CardLost(100, ""), LookAfter(100))
    assert without == (CardLost(100, ""), NativeLost(100, ""), LookAfter(100))


def test_what_is_over_is_not_announced_anew() -> None:
    _, *nothing = life.announce_anew(with_one(course(GALA, ENDED), 0, **CARD), 33)

    assert nothing == [(), ()]


def test_an_unknown_occurrence_is_an_error_not_a_guess() -> None:
    with pytest.raises(KeyError):
        life.move(course(GALA), 555, START, START + WEEK, NOW)


def test_occurrences_begin_in_utc() -> None:
    assert {a.occurrence.start.tzinfo for a in life.confirm(DRAFT, NOW).all_of} == {UTC}
