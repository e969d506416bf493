"""What is taken over from Discord's own event when somebody changes it by hand."""

from dataclasses import replace
from datetime import datetime
from typing import Any

import pytest

from bot.events import takeover, tend
from bot.events.intents import (
    KeepEvent,
    LookAfter,
    NativeLost,
    NativeWritten,
    Reschedule,
    SetState,
    Step,
    Write,
)
from bot.events.model import Course, Event, State
from bot.events.native import Native, NativeState, SeenNative, marker
from bot.events.tend import Spot
from tests.events.build import CHOIR, CHOIR_STARTS, DAY, GALA, HOUR, NOW, START, course, with_one

LINK = "https://discord.com/channels/1/20/5"


def wanted_of(there: Course, ordinal: int = 0) -> Native:
    """Return Discord's event as we would write it."""
    event, occurrence = there.event, there.all_of[ordinal].occurrence
    tail = f"{LINK}\n{marker(event, ordinal)}"
    text = f"{event.description}\n\n{tail}".strip()
    return Native(event.title, text, event.place or "Bergen", occurrence.start, occurrence.end)


def told(event: Event) -> Course:
    """Return the course of an event whose first time is in Discord's list as 9."""
    there = course(event)
    return with_one(there, 0, native=9, native_shown=f"{wanted_of(there).signature()}:a.png")


def hand(there: Course, state: NativeState = NativeState.SCHEDULED, **changes: Any) -> list[Write]:
    """Return what is written after somebody changed Discord's event so."""
    wanted = wanted_of(there)
    shows = replace(wanted, **changes)
    seen = SeenNative(9, state, shows.start, shows)
    return list(takeover.changed(there, there.all_of[0].id, seen, wanted, NOW))


def kept(writes: list[Write]) -> Event:
    [event] = [write.event for write in writes if isinstance(write, KeepEvent)]
    return event


TOLD = told(GALA)
TEXT = f"{LINK}\n{marker(GALA, 0)}"
TEXTS: dict[str, tuple[dict[str, Any], dict[str, Any]]] = {
    # what was changed by hand, what the event becomes
    "name": ({"name": "Ball"}, {"title": "Ball"}),
    "place": ({"location": "Town hall"}, {"place": "Town hall"}),
    "place taken away": ({"location": ""}, {"place": ""}),
    "text added": ({"description": f"New\n\n{TEXT}"}, {"description": "New"}),
    "text without our mark": ({"description": "New"}, {"description": "New"}),
    "text and our link": ({"description": f"New\n{LINK}"}, {"description": "New"}),
    "text of two lines": ({"description": f"A\nB\n\n{TEXT}"}, {"description": "A\nB"}),
    "later": (
        {"start": START + DAY, "end": START + DAY + 2 * HOUR},
        {"start": datetime(2027, 1, 18, 18, 30)},
    ),
    "longer": ({"end": START + 3 * HOUR}, {"duration": 3 * HOUR}),
    "earlier and longer": (
        {"start": START - HOUR},
        {"start": datetime(2027, 1, 17, 17, 30), "duration": 3 * HOUR},
    ),
    "all at once": (
        {"name": "Ball", "location": "X", "end": START + HOUR},
        {"title": "Ball", "place": "X", "duration": HOUR},
    ),
}


@pytest.mark.parametrize(("by_hand", "becomes"), TEXTS.values(), ids=TEXTS.keys())
def test_what_was_changed_by_hand_is_what_the_event_says(
    by_hand: dict[str, Any], becomes: dict[str, Any]
) -> None:
    writes = hand(TOLD, **by_hand)

    assert kept(writes) == replace(GALA, sequence=1, **becomes)
    shown = replace(wanted_of(TOLD), **by_hand).signature()
    assert NativeWritten(100, 9, f"{shown}:a.png") in writes
    assert writes[-1] == LookAfter(100)


def test_a_moved_event_moves_its_occurrence() -> None:
    writes = hand(TOLD, start=START + DAY, end=START + DAY + 2 * HOUR)

    assert Reschedule(100, START + DAY, START + DAY, START + DAY + 2 * HOUR) in writes


def test_our_own_edit_is_not_taken_for_somebodys() -> None:
    assert hand(TOLD) == []


def test_a_trailing_space_that_discord_cuts_is_nobodys_edit() -> None:
    assert hand(TOLD, description=f"{TEXT}\n ") == []


def test_only_our_mark_taken_away_changes_no_word_of_ours() -> None:
    writes = hand(TOLD, description=LINK)

    assert not any(isinstance(write, KeepEvent) for write in writes)
    assert LookAfter(100) in writes


def test_an_empty_place_of_ours_is_not_filled_with_the_citys_name() -> None:
    there = told(replace(GALA, place=""))

    assert kept(hand(there, name="Ball")).place == ""


@pytest.mark.parametrize("state", [State.PLANNED, State.CANCELLED, State.ENDED])
@pytest.mark.parametrize("native", list(NativeState))
def test_what_is_not_announced_takes_nothing_over(state: State, native: NativeState) -> None:
    there = with_one(TOLD, 0, state=state)

    assert hand(there, native, name="Ball") == []


def test_an_event_without_an_end_is_none_of_ours() -> None:
    seen = SeenNative(9, NativeState.SCHEDULED, START, None)

    assert takeover.changed(TOLD, 100, seen, wanted_of(TOLD), NOW) == ()


def test_one_time_of_a_series_moves_alone() -> None:
    writes = hand(told(CHOIR), start=CHOIR_STARTS[0] + HOUR, end=CHOIR_STARTS[0] + 4 * HOUR)

    moved = [write for write in writes if isinstance(write, Reschedule)]
    assert moved == [
        Reschedule(100, CHOIR_STARTS[0], CHOIR_STARTS[0] + HOUR, CHOIR_STARTS[0] + 4 * HOUR)
    ]
    assert kept(writes) == replace(CHOIR, sequence=1)


def test_a_series_renamed_and_moved_does_both() -> None:
    writes = hand(told(CHOIR), name="Song", end=CHOIR_STARTS[0] + 3 * HOUR)

    assert kept(writes) == replace(CHOIR, title="Song", sequence=2)
    assert [w.end for w in writes if isinstance(w, Reschedule)] == [CHOIR_STARTS[0] + 3 * HOUR]


def test_a_start_that_discord_set_when_it_began_is_not_a_moved_start() -> None:
    """Discord notes the instant somebody pressed "Start event" as its start."""
    wanted = wanted_of(TOLD)
    shows = replace(wanted, start=START - HOUR / 6, name="Ball")
    seen = SeenNative(9, NativeState.ACTIVE, shows.start, shows)

    writes = list(takeover.changed(TOLD, 100, seen, wanted, NOW))

    assert kept(writes) == replace(GALA, title="Ball", sequence=1)
    assert not any(isinstance(write, Reschedule) for write in writes)


def test_what_goes_on_can_be_made_longer_by_hand() -> None:
    wanted = wanted_of(TOLD)
    shows = replace(wanted, start=START - HOUR / 6, end=START + 5 * HOUR)
    seen = SeenNative(9, NativeState.ACTIVE, shows.start, shows)

    writes = list(takeover.changed(TOLD, 100, seen, wanted, START + HOUR))

    assert kept(writes) == replace(GALA, duration=5 * HOUR, sequence=1)


def test_cancelled_by_hand_is_cancelled() -> None:
    writes = hand(TOLD, NativeState.CANCELLED)

    assert writes[0] == NativeLost(100, "")
    assert kept(writes).state is State.CANCELLED
    assert SetState(100, State.CANCELLED) in writes


def test_one_time_of_a_series_cancelled_by_hand_leaves_the_others() -> None:
    writes = hand(told(CHOIR), NativeState.CANCELLED)

    assert kept(writes).state is State.OPEN
    assert [w for w in writes if isinstance(w, SetState)] == [
        SetState(100, State.CANCELLED),
        SetState(101, State.OPEN),
    ]


def test_ended_by_hand_is_over() -> None:
    writes = hand(TOLD, NativeState.COMPLETED)

    assert writes[0] == NativeLost(100, "")
    assert SetState(100, State.ENDED) in writes


def test_deleted_by_hand_leaves_the_card_and_is_noted() -> None:
    assert takeover.deleted(TOLD.all_of[0]) == (NativeLost(100, "deleted"),)
    assert takeover.deleted(with_one(TOLD, 0, state=State.ENDED).all_of[0]) == ()


def test_a_deleted_card_does_not_come_back_by_itself() -> None:
    there = with_one(course(GALA), 0, card=5, card_channel=20, card_tried_at=NOW).all_of[0]

    writes = takeover.card_deleted(there)
    step = tend.card(tend.noted(there, writes), GALA, "new", "", spot=Spot(), now=NOW)

    assert step == Step()
