"""The events a moderator chooses from while typing, and how the choice is read."""

from dataclasses import replace

import pytest

from bot.events.model import Event, Occurrence, Repeat, Series, State
from bot.ui.event_choice import MOST_OF_ONE, choices, read_choice
from tests.events.build import CHOIR, DAY, GALA, START
from tests.words.outlines import voice_of

VOICE = voice_of("en-US")


def times(event: Event, count: int, state: State = State.OPEN) -> list[Occurrence]:
    return [
        Occurrence(event.id, n, START + n * DAY, START + n * DAY, START + n * DAY, state)
        for n in range(count)
    ]


def values(*found: tuple[Event, list[Occurrence]], typed: str = "") -> list[str]:
    return [choice.value for choice in choices(found, typed, VOICE)]


def test_one_event_is_one_choice() -> None:
    assert values((GALA, times(GALA, 1))) == ["7"]


def test_of_a_series_the_whole_is_offered_and_the_next_eight() -> None:
    weekly = replace(CHOIR, series=Series(Repeat.WEEKLY, count=12))

    assert values((weekly, times(weekly, 12))) == ["8", *(f"8/{n}" for n in range(MOST_OF_ONE))]
    assert MOST_OF_ONE == 8


@pytest.mark.parametrize(
    ("state", "offered"),
    [(State.OPEN, ["7"]), (State.PLANNED, ["7"]), (State.CANCELLED, []), (State.ENDED, [])],
)
def test_only_what_is_to_come_is_offered(state: State, offered: list[str]) -> None:
    assert values((GALA, times(GALA, 1, state))) == offered


def test_the_time_is_told_in_the_events_own_zone() -> None:
    [one] = choices([(GALA, times(GALA, 1))], "", VOICE)

    assert "6:30" in one.name
    assert "Gala" in one.name


@pytest.mark.parametrize(("typed", "offered"), [("GAL", ["7"]), (" gala ", ["7"]), ("choir", [])])
def test_what_is_typed_narrows_the_choice(typed: str, offered: list[str]) -> None:
    assert values((GALA, times(GALA, 1)), typed=typed) == offered


def test_discord_takes_twenty_five_choices_of_a_hundred_letters() -> None:
    many = [(replace(GALA, id=n, title="x" * 300), times(GALA, 1)) for n in range(30)]
    offered = choices(many, "", VOICE)

    assert len(offered) == 25
    assert max(len(choice.name) for choice in offered) <= 100


@pytest.mark.parametrize(
    ("text", "choice"),
    [
        ("12", (12, None)),
        (" #12 ", (12, None)),
        ("12/0", (12, 0)),
        ("12/3", (12, 3)),
        ("9" * 18, (int("9" * 18), None)),
        ("9" * 19, None),
        ("1/9999", (1, 9999)),
        ("1/10000", None),
        ("12/", None),
        ("gala", None),
        ("", None),
    ],
)
def test_a_choice_is_an_event_or_one_occurrence_of_it(
    text: str, choice: tuple[int, int | None] | None
) -> None:
    assert read_choice(text) == choice
