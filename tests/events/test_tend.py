"""What Discord is told of an occurrence, and what is noted of its answer."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from bot.events import tend
from bot.events.intents import (
    CancelNative,
    CardFailed,
    CardLost,
    CardTried,
    CardWritten,
    CreateNative,
    EditCard,
    EditNative,
    EndNative,
    LookUpNative,
    NativeFailed,
    NativeLost,
    NativeTried,
    NativeWritten,
    PostCard,
    Step,
)
from bot.events.model import State
from bot.events.native import Native, NativeState, SeenNative
from bot.events.tend import (
    PERMISSIONS_AGAIN,
    TRY_AGAIN,
    CardDone,
    NativeClosed,
    NativeDone,
    Refused,
    Spot,
)
from tests.events.build import DAY, GALA, HOUR, NOW, START, course, with_one

TRIED = NOW - timedelta(minutes=1)
NONCE = f"100-{int(NOW.timestamp())}"
CARD = {"card": 5, "card_channel": 21, "card_shown": "old:a.png"}
GONE, CLOSED = Spot(is_there=False), Spot(missing="send_messages")

CARDS: dict[str, tuple[dict[str, Any], dict[str, Any], Step]] = {
    # what was told, what is found now, the step
    "none yet": (
        {},
        {},
        Step((CardTried(100, NOW),), PostCard(20, NONCE, look_first=False, since=NOW)),
    ),
    "asked for before a crash": (
        {"card_tried_at": TRIED},
        {},
        Step((), PostCard(20, f"100-{int(TRIED.timestamp())}", look_first=True, since=TRIED)),
    ),
    "after another problem": (
        {"card_problem": "discord:500:0"},
        {},
        Step((CardTried(100, NOW),), PostCard(20, NONCE, look_first=False, since=NOW)),
    ),
    "a deleted card does not come back": ({"card_problem": "deleted"}, {}, Step()),
    "a planned time has none": ({"state": State.PLANNED}, {}, Step()),
    "a cancelled time gets none": ({"state": State.CANCELLED}, {}, Step()),
    "an ended time gets none": ({"state": State.ENDED}, {}, Step()),
    "its channel is gone": ({}, {"spot": GONE}, Step((CardFailed(100, "channel-gone"),))),
    "its channel is still gone": ({"card_problem": "channel-gone"}, {"spot": GONE}, Step()),
    "no permission": (
        {},
        {"spot": CLOSED},
        Step((CardFailed(100, "missing:send_messages"),), again=PERMISSIONS_AGAIN),
    ),
    "still no permission": (
        {"card_problem": "missing:send_messages"},
        {"spot": CLOSED},
        Step(again=PERMISSIONS_AGAIN),
    ),
    "it shows what it should": (CARD, {"wanted": "old", "picture": "a.png"}, Step()),
    "it shows something else": (CARD, {"picture": "a.png"}, Step(deed=EditCard(21, 5, False))),
    "it shows another picture": (
        CARD,
        {"wanted": "old", "picture": "b.png"},
        Step(deed=EditCard(21, 5, True)),
    ),
    "it has a picture no more": (CARD, {"wanted": "old"}, Step(deed=EditCard(21, 5, True))),
    "what is cancelled is edited": (
        {**CARD, "state": State.CANCELLED},
        {"picture": "a.png"},
        Step(deed=EditCard(21, 5, False)),
    ),
    "what is over is edited": (
        {**CARD, "state": State.ENDED},
        {"picture": "a.png"},
        Step(deed=EditCard(21, 5, False)),
    ),
    "an edit needs no right to post": (
        CARD,
        {"picture": "a.png", "spot": CLOSED},
        Step(deed=EditCard(21, 5, False)),
    ),
    "its thread is locked": (
        {},
        {"spot": Spot(is_locked=True)},
        Step((CardFailed(100, "later:locked:0"),), again=PERMISSIONS_AGAIN),
    ),
    "its own channel is gone": (CARD, {"spot": GONE}, Step((CardLost(100, "channel-gone"),))),
}


@pytest.mark.parametrize(("told", "found", "wanted"), CARDS.values(), ids=CARDS.keys())
def test_a_card_is_posted_once_and_edited_when_it_shows_something_else(
    told: dict[str, Any], found: dict[str, Any], wanted: Step[Any]
) -> None:
    there = with_one(course(GALA), 0, **told).all_of[0]
    facts = {"wanted": "new", "picture": "", "spot": Spot(), **found}

    step = tend.card(there, GALA, facts.pop("wanted"), facts.pop("picture"), **facts, now=NOW)

    assert step == wanted


WANTED = Native("Gala", "Text", "Hall", START, START + 2 * HOUR)
SHOWN = f"{WANTED.signature()}:a.png"
LIVE = replace(WANTED, start=START - HOUR)


def seen(state: NativeState) -> SeenNative:
    return SeenNative(9, state, START - HOUR if state is NativeState.ACTIVE else START, None)


SCHEDULED, ACTIVE = seen(NativeState.SCHEDULED), seen(NativeState.ACTIVE)
MADE = {"native": 9, "native_shown": SHOWN}
OLD = {"native": 9, "native_shown": "old:a.png"}
NATIVES: dict[str, tuple[dict[str, Any], dict[str, Any], Step]] = {
    "none yet": ({}, {}, Step((NativeTried(100, NOW),), CreateNative(WANTED, look_first=False))),
    "asked for before a crash": (
        {"native_tried_at": TRIED},
        {},
        Step((), CreateNative(WANTED, look_first=True)),
    ),
    "a deleted one does not come back": ({"native_problem": "deleted"}, {}, Step()),
    "a planned time has none": ({"state": State.PLANNED}, {}, Step()),
    "a cancelled time gets none": ({"state": State.CANCELLED}, {}, Step()),
    "what has begun gets none": ({}, {"now": START}, Step((NativeFailed(100, "started"),))),
    "that it has begun is noted once": ({"native_problem": "started"}, {"now": START}, Step()),
    "no permission": (
        {},
        {"may_create": False},
        Step((NativeFailed(100, "missing:create_events"),), again=PERMISSIONS_AGAIN),
    ),
    "still no permission": (
        {"native_problem": "missing:create_events"},
        {"may_create": False},
        Step(again=PERMISSIONS_AGAIN),
    ),
    "it shows what it should": (MADE, {"seen": SCHEDULED}, Step()),
    "it shows what it should, unseen": (MADE, {}, Step()),
    "it shows something else, unseen": (OLD, {}, Step(deed=LookUpNative(9))),
    "it shows something else": (
        OLD,
        {"seen": SCHEDULED},
        Step(deed=EditNative(9, WANTED, new_picture=False)),
    ),
    "it shows another picture": (
        MADE,
        {"seen": SCHEDULED, "picture": "b.png"},
        Step(deed=EditNative(9, WANTED, new_picture=True)),
    ),
    "a change needs no right to create": (
        OLD,
        {"seen": SCHEDULED, "may_create": False},
        Step(deed=EditNative(9, WANTED, new_picture=False)),
    ),
    "what has begun keeps its start": (
        OLD,
        {"seen": ACTIVE},
        Step(deed=EditNative(9, LIVE, new_picture=False)),
    ),
    "what has begun and was written so is left": (
        {"native": 9, "native_shown": f"{LIVE.signature()}:a.png"},
        {"seen": ACTIVE},
        Step(),
    ),
    "cancelled before it begins": (
        {**MADE, "state": State.CANCELLED},
        {"seen": SCHEDULED},
        Step(deed=CancelNative(9)),
    ),
    "cancelled while it goes on": (
        {**MADE, "state": State.CANCELLED},
        {"seen": ACTIVE},
        Step(deed=EndNative(9)),
    ),
    "over while it goes on": (
        {**MADE, "state": State.ENDED},
        {"seen": ACTIVE},
        Step(deed=EndNative(9)),
    ),
    "over and never begun ends by itself": (
        {**MADE, "state": State.ENDED},
        {"seen": SCHEDULED},
        Step((NativeLost(100, ""),)),
    ),
    "cancelled and gone already": (
        {**MADE, "state": State.CANCELLED},
        {},
        Step((NativeLost(100, ""),)),
    ),
    "cancelled there already": (
        {**MADE, "state": State.CANCELLED},
        {"seen": seen(NativeState.CANCELLED)},
        Step((NativeLost(100, ""),)),
    ),
    "ended there already": (
        {**MADE, "state": State.ENDED},
        {"seen": seen(NativeState.COMPLETED)},
        Step((NativeLost(100, ""),)),
    ),
}


@pytest.mark.parametrize(("told", "found", "wanted"), NATIVES.values(), ids=NATIVES.keys())
def test_discords_event_is_made_once_and_follows(
    told: dict[str, Any], found: dict[str, Any], wanted: Step[Any]
) -> None:
    there = with_one(course(GALA), 0, **told).all_of[0]
    facts = {"picture": "a.png", "may_create": True, "seen": None, "now": NOW, **found}

    assert tend.native(there, GALA, WANTED, facts.pop("picture"), **facts) == wanted


def test_discords_event_of_a_cancelled_event_is_called_off() -> None:
    there = with_one(course(GALA), 0, **MADE).all_of[0]
    cancelled = replace(GALA, state=State.CANCELLED)

    step = tend.native(there, cancelled, WANTED, "a.png", may_create=True, seen=SCHEDULED, now=NOW)

    assert step.deed == CancelNative(9)


REFUSALS: dict[str, tuple[dict[str, Any], Refused, Step, Step[Any]]] = {
    # what was told, Discord's answer, what follows for the card, and for Discord's event
    "trouble on the way": (
        {},
        Refused("way", again=TRY_AGAIN),
        Step((CardFailed(100, "later:way:0"),), again=TRY_AGAIN),
        Step((NativeFailed(100, "later:way:0"),), again=TRY_AGAIN),
    ),
    "not allowed": (
        {},
        Refused("permission", 50013, PERMISSIONS_AGAIN),
        Step((CardFailed(100, "later:permission:50013"),), again=PERMISSIONS_AGAIN),
        Step((NativeFailed(100, "missing:create_events"),), again=PERMISSIONS_AGAIN),
    ),
    "nonsense": (
        {},
        Refused("message", 50035),
        Step((CardFailed(100, "refused:message:50035"),)),
        Step((NativeFailed(100, "refused:message:50035"),)),
    ),
    "the same problem again is not written again": (
        {"card_problem": "later:way:0", "native_problem": "later:way:0"},
        Refused("way", again=TRY_AGAIN),
        Step(again=TRY_AGAIN),
        Step(again=TRY_AGAIN),
    ),
    "gone": (
        {**CARD, **MADE},
        Refused("channel", 10008),
        Step((CardLost(100, "deleted"),)),
        Step((NativeFailed(100, "refused:message:10008"),)),
    ),
    "gone with its channel": (
        {**CARD, **MADE},
        Refused("channel", 10003),
        Step((CardLost(100, "deleted"),)),
        Step((NativeFailed(100, "refused:message:10003"),)),
    ),
    "its channel went while it was posted": (
        {},
        Refused("channel", 10003),
        Step((CardFailed(100, "channel-gone"),)),
        Step((NativeFailed(100, "refused:message:10003"),)),
    ),
    "gone from Discord's list": (
        {**CARD, **MADE},
        Refused("channel", 10070),
        Step((CardFailed(100, "refused:channel:10070"),)),
        Step((NativeLost(100, "deleted"),)),
    ),
    "in an archived thread": (
        CARD,
        Refused("archived", 50083, PERMISSIONS_AGAIN),
        Step((CardFailed(100, "later:archived:50083"),), again=PERMISSIONS_AGAIN),
        Step((NativeFailed(100, "later:message:50083"),), again=PERMISSIONS_AGAIN),
    ),
    "the list is full": (
        {},
        Refused("limit", 30038, PERMISSIONS_AGAIN),
        Step((CardFailed(100, "later:limit:30038"),), again=PERMISSIONS_AGAIN),
        Step((NativeFailed(100, "too-many"),), again=PERMISSIONS_AGAIN),
    ),
}


@pytest.mark.parametrize(
    ("told", "refused", "card", "native"), REFUSALS.values(), ids=REFUSALS.keys()
)
def test_a_refusal_is_noted_and_tried_again_where_that_may_help(
    told: dict[str, Any], refused: Refused, card: Step[Any], native: Step[Any]
) -> None:
    there = with_one(course(GALA), 0, **told).all_of[0]

    assert tend.after_card(there, refused, "new", "a.png") == card
    assert tend.after_native(there, refused, "a.png") == native


def test_what_was_done_is_noted_with_what_it_shows() -> None:
    there = course(GALA).all_of[0]

    card = tend.after_card(there, CardDone(20, 5), "new", "a.png")
    found = tend.after_card(there, CardDone(20, 5, is_fresh=False), "new", "a.png")
    native = tend.after_native(there, NativeDone(9, WANTED), "a.png")

    assert card == Step((CardWritten(100, 20, 5, "new:a.png"),))
    assert found == Step((CardWritten(100, 20, 5, ""),))
    assert native == Step((NativeWritten(100, 9, SHOWN),))
    assert tend.after_native(there, NativeClosed(), "") == Step((NativeLost(100, ""),))


@pytest.mark.parametrize(
    ("state", "waits", "wanted"),
    [
        pytest.param(State.OPEN, [], START + 2 * HOUR, id="at its end"),
        pytest.param(State.OPEN, [TRY_AGAIN, None], NOW + TRY_AGAIN, id="after a trouble"),
        pytest.param(State.OPEN, [50 * DAY], START + 2 * HOUR, id="at its end at the latest"),
        pytest.param(State.CANCELLED, [None, None], None, id="never"),
        pytest.param(
            State.ENDED, [PERMISSIONS_AGAIN, TRY_AGAIN], NOW + TRY_AGAIN, id="the sooner of two"
        ),
    ],
)
def test_it_is_tended_next_when_something_may_have_changed(
    state: State, waits: list[timedelta | None], wanted: object
) -> None:
    there = course(GALA, state).all_of[0]

    assert tend.next_at(there, GALA, waits, NOW) == wanted


def test_a_series_that_waits_is_looked_at_when_it_opens() -> None:
    waits = replace(GALA, opens=START - DAY)
    there = course(GALA, State.PLANNED).all_of[0]

    assert tend.next_at(there, waits, [], NOW) == START - DAY
    assert tend.next_at(there, waits, [], START - DAY) is None


def test_what_runs_and_is_over_before_the_new_start_is_closed_for_another() -> None:
    there = with_one(course(GALA), 0, native=9, native_shown="old:").all_of[0]
    over = SeenNative(9, NativeState.ACTIVE, START - DAY, replace(WANTED, end=START))
    runs_on = replace(over, shows=replace(WANTED, end=START + HOUR))

    def deed(seen: SeenNative) -> object:
        return tend.native(there, GALA, WANTED, "", may_create=True, seen=seen, now=NOW).deed

    assert deed(over) == EndNative(9)
    assert isinstance(deed(runs_on), EditNative)


# The snowflake of a message posted at NOW.
POSTED = (int(NOW.timestamp() * 1000) - 1_420_070_400_000) << 22


@pytest.mark.parametrize(
    ("card", "old", "seconds"),
    [
        pytest.param(None, timedelta(), 5, id="no card yet"),
        pytest.param(POSTED, timedelta(), 5, id="just posted"),
        pytest.param(POSTED, timedelta(minutes=55), 5, id="not quite an hour old"),
        pytest.param(POSTED, timedelta(minutes=55, milliseconds=1), 60, id="an hour old"),
    ],
)
def test_the_edits_of_an_old_card_are_few(card: int | None, old: timedelta, seconds: int) -> None:
    found = tend.debounce(card, NOW + old)

    assert found == timedelta(seconds=seconds)
