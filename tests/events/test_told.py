"""Who hears that an event was moved or called off."""

from dataclasses import replace

import pytest

from bot.events import life, told
from bot.events.intents import What
from bot.events.model import Answer, Course, Rsvp
from tests.events.build import CHOIR, CHOIR_STARTS, DAY, GALA, HOUR, NOW, START, course, with_one

CARD = {"card": 5, "card_channel": 20}
HERE = with_one(course(GALA), 0, **CARD)
ANSWERS = [
    Answer(1, Rsvp.GOING, True, NOW), Answer(2, Rsvp.GOING, False, NOW),
    Answer(3, Rsvp.MAYBE, True, NOW), Answer(4, Rsvp.DECLINED, True, NOW),
    Answer(5, Rsvp.WAITING, False, NOW),
]  # fmt: skip


def tells(before: Course, after: Course) -> list[tuple[int, str, tuple[int, ...], tuple[int, ...]]]:
    every = {a.id: ANSWERS for a in after.all_of}
    return [
        (one.id, one.what.value, one.going, one.users) for one in told.telling(before, after, every)
    ]


def test_who_is_going_is_mentioned_and_who_asked_is_written_to() -> None:
    moved = life.change(HERE, replace(GALA, start=GALA.start + DAY), NOW)

    assert tells(HERE, moved) == [(100, "moved", (1, 2), (1, 3))]
    assert tells(HERE, life.cancel(HERE, "")) == [(100, "cancelled", (1, 2), (1, 3))]


@pytest.mark.parametrize(
    ("answer", "who"),
    [
        (Answer(2, Rsvp.GOING, False, NOW), [((2,), ())]),
        (Answer(3, Rsvp.MAYBE, True, NOW), [((), (3,))]),
        (Answer(4, Rsvp.DECLINED, True, NOW), []),
    ],
    ids=["going, not to be reminded", "perhaps, to be reminded", "not coming"],
)
def test_one_person_is_enough_to_be_told(answer: Answer, who: list[tuple[object, ...]]) -> None:
    found = told.telling(HERE, life.cancel(HERE, ""), {100: [answer]})

    assert [(one.going, one.users) for one in found] == who


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (HERE, life.change(HERE, replace(GALA, title="Ball"), NOW)),
        (HERE, life.change(HERE, replace(GALA, duration=HOUR), NOW)),
        (HERE, life.end_one(HERE, 100, START + 3 * HOUR)),
        (life.cancel(HERE, ""), life.cancel(HERE, "Storm")),
    ],
    ids=["a title", "a length", "its end", "what was off before"],
)
def test_of_nothing_else_people_are_told(before: Course, after: Course) -> None:
    assert tells(before, after) == []


def test_of_a_series_those_of_the_times_that_moved_are_told() -> None:
    there = course(CHOIR)
    after = life.move(there, 102, CHOIR_STARTS[2] + DAY, CHOIR_STARTS[2] + DAY + HOUR, NOW)

    [one] = told.telling(there, after, {102: ANSWERS})
    assert (one.id, one.start, one.was) == (102, CHOIR_STARTS[2] + DAY, CHOIR_STARTS[2])
    assert one.channel is None


def test_it_is_told_in_the_thread_if_there_is_one() -> None:
    there = with_one(HERE, 0, thread=77)

    [one] = told.telling(there, life.cancel(there, ""), {100: ANSWERS})
    assert one.channel == 77


def test_nobody_hears_of_what_is_otherwise_by_now() -> None:
    ahead, off = HERE.all_of[0], life.cancel(HERE, "").all_of[0]

    assert told.still_holds(ahead, What.MOVED, START)
    assert not told.still_holds(ahead, What.MOVED, START + HOUR)
    assert not told.still_holds(off, What.MOVED, START)
    assert told.still_holds(off, What.CANCELLED, START)
    assert not told.still_holds(ahead, What.CANCELLED, START)


def test_one_message_names_fifty_people() -> None:
    assert [len(some) for some in told.batches(range(120))] == [50, 50, 20]
    assert list(told.batches(())) == []
    assert told.meant([1, 2, 3, 9], ANSWERS) == (1, 2)
