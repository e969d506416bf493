"""Who has a place, and who waits for one."""

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

import pytest

from bot.errors import UserError
from bot.events import places
from bot.events.intents import ForgetAnswer, GivePlaces, KeepAnswer
from bot.events.model import Counts, Look, Rsvp, State
from tests.events.build import GALA, HOUR, NOW, START, course, with_one

GOING, MAYBE, DECLINED, WAITING = Rsvp.GOING, Rsvp.MAYBE, Rsvp.DECLINED, Rsvp.WAITING


@pytest.mark.parametrize(
    ("before", "wanted", "counts", "capacity", "kept"),
    [
        pytest.param(None, GOING, Counts(), 0, GOING, id="as many as come"),
        pytest.param(None, GOING, Counts(going=900), 0, GOING, id="as many as come, and many do"),
        pytest.param(None, GOING, Counts(going=1), 2, GOING, id="the last place"),
        pytest.param(None, GOING, Counts(going=2), 2, WAITING, id="no place left"),
        pytest.param(None, GOING, Counts(going=3), 2, WAITING, id="fewer places than before"),
        pytest.param(None, GOING, Counts(going=1, waiting=1), 2, WAITING, id="nobody overtakes"),
        pytest.param(GOING, GOING, Counts(going=2), 2, GOING, id="going already"),
        pytest.param(WAITING, GOING, Counts(going=1, waiting=1), 2, WAITING, id="in the queue"),
        pytest.param(MAYBE, GOING, Counts(going=2, maybe=1), 2, WAITING, id="a maybe has no place"),
        pytest.param(DECLINED, GOING, Counts(going=1), 2, GOING, id="a changed mind"),
        pytest.param(GOING, MAYBE, Counts(going=2), 2, MAYBE, id="less sure"),
        pytest.param(WAITING, DECLINED, Counts(going=2, waiting=1), 2, DECLINED, id="gives up"),
        pytest.param(None, DECLINED, Counts(going=2), 2, DECLINED, id="no needs no place"),
    ],
)
def test_whoever_comes_late_waits(
    before: Rsvp | None, wanted: Rsvp, counts: Counts, capacity: int, kept: Rsvp
) -> None:
    assert places.answer(before, wanted, counts, capacity) is kept


PLACES: dict[str, tuple[dict[str, Any], tuple[int, ...]]] = {
    # what is so, who gets a place
    "one place, one waits": ({"waiting": (5,)}, (5,)),
    "one place, three wait": ({"waiting": (5, 6, 7)}, (5,)),
    "two places, three wait": ({"going": 1, "waiting": (5, 6, 7)}, (5, 6)),
    "no place": ({"going": 3, "waiting": (5,)}, ()),
    "fewer places than go": ({"going": 9, "waiting": (5,)}, ()),
    "nobody waits": ({}, ()),
    "no limit any more": ({"capacity": 0, "going": 9, "waiting": (5, 6)}, (5, 6)),
    "a minute before the start": (
        {"waiting": (5,), "now": START - timedelta(minutes=1)}, (5,),
    ),
    "at the start": ({"waiting": (5,), "now": START}, ()),
    "after the start": ({"waiting": (5,), "now": START + HOUR}, ()),
    "cancelled": ({"waiting": (5,), "state": State.CANCELLED}, ()),
    "ended by hand": ({"waiting": (5,), "state": State.ENDED}, ()),
    "a later time of a series": ({"waiting": (5,), "state": State.PLANNED}, (5,)),
}  # fmt: skip


@pytest.mark.parametrize(("so", "users"), PLACES.values(), ids=PLACES.keys())
def test_a_free_place_goes_to_who_waits_longest_until_the_start(
    so: dict[str, Any], users: tuple[int, ...]
) -> None:
    facts = {"capacity": 3, "going": 2, "waiting": (), "now": NOW, "state": State.OPEN, **so}
    there = with_one(course(GALA), 0, state=facts["state"])

    look = Look(
        replace(GALA, capacity=facts["capacity"]),
        there.all_of[0],
        Counts(going=facts["going"], waiting=len(facts["waiting"])),
    )

    given = places.give_away(look, facts["waiting"], facts["now"])

    assert given == ((GivePlaces(100, 7, 0, START, users),) if users else ())


BUSY = Counts(going=3, maybe=1, waiting=2)
PLACE = (GivePlaces(100, 7, 0, START, (5,)),)
RESPONSES: dict[str, tuple[Rsvp | None, Rsvp | None, tuple[object, ...], Counts]] = {
    # the answer before, what is wanted, what is written, the counts afterwards
    "a new one waits": (
        None, GOING, (KeepAnswer(100, 9, WAITING, NOW),), Counts(going=3, maybe=1, waiting=3),
    ),
    "a new maybe": (
        None, MAYBE, (KeepAnswer(100, 9, MAYBE, NOW),), Counts(going=3, maybe=2, waiting=2),
    ),
    "a place given back": (
        GOING, None, (ForgetAnswer(100, 9), *PLACE), Counts(going=3, maybe=1, waiting=1),
    ),
    "a place declined": (
        GOING, DECLINED, (KeepAnswer(100, 9, DECLINED, NOW), *PLACE),
        Counts(going=3, maybe=1, declined=1, waiting=1),
    ),
    "the same again is written by nobody": (GOING, GOING, (), BUSY),
    "waiting again keeps the place in the queue": (WAITING, GOING, (), BUSY),
    "nothing to take back": (None, None, (), BUSY),
    "a maybe taken back frees no place": (
        MAYBE, None, (ForgetAnswer(100, 9),), Counts(going=3, waiting=2),
    ),
}  # fmt: skip


@pytest.mark.parametrize(
    ("before", "wanted", "writes", "counts"), RESPONSES.values(), ids=RESPONSES.keys()
)
def test_an_answer_changes_the_counts_and_frees_places(
    before: Rsvp | None, wanted: Rsvp | None, writes: tuple[object, ...], counts: Counts
) -> None:
    look = Look(replace(GALA, capacity=3), course(GALA).all_of[0], BUSY)

    response = places.respond(look, 9, before, wanted, (5, 6), NOW)

    assert response.writes == writes
    assert response.counts == counts


def test_who_leaves_the_queue_does_not_get_the_place() -> None:
    look = Look(replace(GALA, capacity=2), course(GALA).all_of[0], Counts(going=1, waiting=2))

    response = places.respond(look, 5, WAITING, MAYBE, (5, 6), NOW)

    assert response.writes[1] == GivePlaces(100, 7, 0, START, (6,))
    assert response.counts == Counts(going=2, maybe=1)


@pytest.mark.parametrize("wanted", [GOING, MAYBE, DECLINED])
@pytest.mark.parametrize(
    ("state", "now"),
    [
        pytest.param(State.OPEN, START + 2 * HOUR, id="over"),
        pytest.param(State.ENDED, START, id="ended by hand"),
        pytest.param(State.CANCELLED, NOW, id="cancelled"),
    ],
)
def test_what_is_over_is_answered_no_more_but_an_answer_can_be_taken_back(
    wanted: Rsvp, state: State, now: datetime
) -> None:
    look = Look(GALA, course(GALA, state).all_of[0], Counts(going=1))

    with pytest.raises(UserError) as refused:
        places.respond(look, 9, GOING, wanted, (), now)

    assert refused.value.message_id == "event-is-over"
    assert places.respond(look, 9, GOING, None, (), now).writes == (ForgetAnswer(100, 9),)


def test_what_goes_on_can_still_be_answered() -> None:
    look = Look(GALA, course(GALA).all_of[0])

    assert places.respond(look, 9, None, GOING, (), START + HOUR).answer is GOING
