"""Who has a place, and who waits for one."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from bot.events import places
from bot.events.intents import GivePlaces
from bot.events.model import Counts, Rsvp, State
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

    given = places.give_away(
        replace(GALA, capacity=facts["capacity"]),
        there.all_of[0],
        Counts(going=facts["going"], waiting=len(facts["waiting"])),
        facts["waiting"],
        facts["now"],
    )

    assert given == ((GivePlaces(100, 7, 0, START, users),) if users else ())
