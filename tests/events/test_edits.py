"""What an edit changes: fields on a version, of one time, of those that follow, or of all."""

from dataclasses import fields, replace
from datetime import date, datetime, timedelta
from typing import Any

import pytest

from bot.errors import UserError
from bot.events import edits, life
from bot.events.edits import Edit, Scope, Target
from bot.events.model import Course, Event, Repeat, Series, State
from bot.events.recurrence import planned
from tests.events.build import CHOIR, CHOIR_STARTS, DAY, GALA, HOUR, NOW, START, course, with_one

ENDED, OPEN, PLANNED, CANCELLED = State.ENDED, State.OPEN, State.PLANNED, State.CANCELLED
LAST = course(CHOIR, ENDED, ENDED, ENDED, OPEN)
"""Three of four are over."""
AFTER_THREE = CHOIR_STARTS[2] + DAY


def edited(
    there: Course, of: Target, now: datetime = NOW, **changes: Any
) -> tuple[Course | None, Course]:
    """Return what an edit leaves of the series before it (None: it is not split), and the rest."""
    before = edits.seen(there, of)
    edit = Edit(there.event.id, of, before, replace(before, **changes))
    edits.require_possible(edit, now)
    ordinal = edits.cut(there, edit)
    if ordinal is None:
        return None, edits.carry_out(there, edit, now)
    head, tail = life.split(there, ordinal, "other@sister-city", now)
    return head, edits.carry_out(tail, edit, now)


def told(found: Course | None) -> list[str]:
    """Return ordinal, state and start of each time."""
    return [
        f"{a.occurrence.ordinal}{a.occurrence.state.value[0]} {a.occurrence.start:%d.%m. %H:%M}"
        for a in (found.all_of if found else ())
    ]


ALL, THIS, FOLLOWING = Scope.ALL, Scope.THIS, Scope.FOLLOWING
CASES: dict[str, tuple[Course, Target, datetime, dict[str, Any], list[str], list[str]]] = {
    # of what, how much, when, the changes, what is left before, what it becomes
    "the hour of the last of four": (
        LAST, Target(ALL, 3), AFTER_THREE, {"start": datetime(2027, 3, 22, 20)},
        ["0e 01.03. 18:00", "1e 08.03. 18:00", "2e 15.03. 18:00"], ["3o 22.03. 19:00"],
    ),
    "the title of all, three of them over": (
        LAST, Target(ALL, 3), AFTER_THREE, {"title": "Song"},
        [], ["0e 01.03. 18:00", "1e 08.03. 18:00", "2e 15.03. 18:00", "3o 22.03. 18:00"],
    ),
    "the hour of all, none over": (
        course(CHOIR), Target(ALL, 0), NOW, {"start": datetime(2027, 3, 1, 20)},
        [], ["0o 01.03. 19:00", "1p 08.03. 19:00", "2p 15.03. 19:00", "3p 22.03. 19:00"],
    ),
    "the day of all, none over": (
        course(CHOIR), Target(ALL, 0), NOW, {"start": datetime(2027, 3, 2, 19)},
        [], ["0o 02.03. 18:00", "1p 09.03. 18:00", "2p 16.03. 18:00", "3p 23.03. 18:00"],
    ),
    "the hour from the third on": (
        course(CHOIR), Target(FOLLOWING, 2), NOW, {"start": datetime(2027, 3, 15, 20)},
        ["0o 01.03. 18:00", "1p 08.03. 18:00"], ["2p 15.03. 19:00", "3p 22.03. 19:00"],
    ),
    "the title from the third on": (
        course(CHOIR), Target(FOLLOWING, 2), NOW, {"title": "Song"},
        ["0o 01.03. 18:00", "1p 08.03. 18:00"], ["2p 15.03. 18:00", "3p 22.03. 18:00"],
    ),
    "the title of what follows when all before is over": (
        LAST, Target(FOLLOWING, 3), AFTER_THREE, {"title": "Song"},
        [], ["0e 01.03. 18:00", "1e 08.03. 18:00", "2e 15.03. 18:00", "3o 22.03. 18:00"],
    ),
    "from the third on every other week": (
        course(CHOIR), Target(FOLLOWING, 2), NOW, {"series": Series(Repeat.BIWEEKLY, count=3)},
        ["0o 01.03. 18:00", "1p 08.03. 18:00"],
        ["2p 15.03. 18:00", "3p 29.03. 17:00", "4p 12.04. 17:00"],
    ),
    "longer, two over": (
        course(CHOIR, ENDED, ENDED, OPEN, PLANNED), Target(ALL, 2), AFTER_THREE - 6 * DAY,
        {"series": Series(Repeat.WEEKLY, count=3)},
        [], ["0e 01.03. 18:00", "1e 08.03. 18:00", "2o 15.03. 18:00", "3p 22.03. 18:00", "4p 29.03. 17:00"],
    ),
    "one time alone": (
        course(CHOIR), Target(THIS, 1), NOW, {"start": datetime(2027, 3, 9, 20), "title": "Concert"},
        [], ["0o 01.03. 18:00", "1p 09.03. 19:00", "2p 15.03. 18:00", "3p 22.03. 18:00"],
    ),
    "the open time behind the next": (
        course(CHOIR), Target(THIS, 0), NOW, {"start": datetime(2027, 3, 10, 19)},
        [], ["0o 10.03. 18:00", "1o 08.03. 18:00", "2p 15.03. 18:00", "3p 22.03. 18:00"],
    ),
    "an event that takes place once": (
        course(GALA), Target(ALL, 0), NOW, {"start": datetime(2027, 1, 18, 20)},
        [], ["0o 18.01. 19:00"],
    ),
    "once, and weekly from now on": (
        course(GALA), Target(ALL, 0), NOW, {"series": Series(Repeat.WEEKLY, count=2)},
        [], ["0o 17.01. 17:30", "1p 24.01. 17:30"],
    ),
}  # fmt: skip


@pytest.mark.parametrize(
    ("there", "of", "now", "changes", "before", "after"), CASES.values(), ids=CASES.keys()
)
def test_only_what_is_meant_changes_and_no_time_is_lost(
    there: Course,
    of: Target,
    now: datetime,
    changes: dict[str, Any],
    before: list[str],
    after: list[str],
) -> None:
    head, rest = edited(there, of, now, **changes)

    assert told(head) == before
    assert told(rest) == after


def test_a_series_of_thirty_firsts_that_is_changed_from_a_february_on_stays_one() -> None:
    months = replace(CHOIR, start=datetime(2027, 1, 31, 19), series=Series(Repeat.MONTHLY, count=4))

    for changes in ({"title": "Song"}, {"start": datetime(2027, 2, 28, 20)}):
        _, rest = edited(course(months), Target(FOLLOWING, 1), **changes)

        assert [line[3:9] for line in told(rest)] == ["28.02.", "31.03.", "30.04."]


def test_a_series_split_twice_keeps_every_time() -> None:
    _, rest = edited(course(CHOIR), Target(FOLLOWING, 1), start=datetime(2027, 3, 8, 20))
    middle, last = edited(rest, Target(FOLLOWING, 3), start=datetime(2027, 3, 22, 21))

    assert told(middle) == ["1p 08.03. 19:00", "2p 15.03. 19:00"]
    assert told(last) == ["3p 22.03. 20:00"]
    assert list(planned(last.event)) == [3]


def test_what_was_split_off_waits_for_what_is_before_it() -> None:
    _, tail = life.split(course(CHOIR), 2, "other", NOW)
    over = CHOIR_STARTS[1] + 2 * HOUR

    assert tail.event.opens == over
    assert told(life.wake(tail, over - HOUR))[0].startswith("2p")
    assert told(life.wake(tail, over))[0].startswith("2o")


def test_a_series_of_which_only_the_past_is_left_is_over() -> None:
    head, _ = life.split(LAST, 3, "other", AFTER_THREE)

    assert head.event.state is ENDED


def test_one_time_has_its_own_title_until_it_is_given_the_events() -> None:
    _, named = edited(course(CHOIR), Target(THIS, 1), title="Concert", place="Hall")
    _, again = edited(named, Target(THIS, 1), title="Choir")

    assert (named.at(1).occurrence.title, named.at(1).occurrence.place) == ("Concert", "Hall")
    assert (again.at(1).occurrence.title, again.at(1).occurrence.place) == ("", "Hall")
    assert named.event.sequence == 1


@pytest.mark.parametrize(
    ("of", "changes", "now", "sentence"),
    [
        (Target(THIS, 1), {"description": "Text"}, NOW, "event-edit-one-time-only"),
        (Target(THIS, 1), {"capacity": 3}, NOW, "event-edit-one-time-only"),
        (Target(THIS, 1), {"series": CHOIR.series}, NOW, "event-edit-one-time-only"),
        (Target(THIS, 1), {"start": datetime(2026, 3, 8, 19)}, NOW, "event-start-past"),
        (Target(ALL, 0), {"start": datetime(2026, 3, 8, 19)}, NOW, "event-start-past"),
        (Target(FOLLOWING, 1), {"timezone": "Asia/Tokyo"}, CHOIR_STARTS[1], "event-start-past"),
    ],
)
def test_what_cannot_be_is_refused(
    of: Target, changes: dict[str, Any], now: datetime, sentence: str
) -> None:
    with pytest.raises(UserError) as refused:
        edited(course(CHOIR), of, now, **changes)

    assert refused.value.message_id == sentence


def test_a_text_can_be_changed_while_it_goes_on() -> None:
    _, after = edited(course(GALA), Target(ALL, 0), START + HOUR, title="Ball")

    assert after.event.title == "Ball"


def test_a_time_that_is_gone_is_over() -> None:
    for of in (Target(THIS, 9), Target(FOLLOWING, 4)):
        with pytest.raises(UserError):
            edits.seen(course(CHOIR), of)


@pytest.mark.parametrize(
    ("scope", "one", "wanted"),
    [
        (None, None, Target(ALL, 1)),
        (None, 2, Target(THIS, 2)),
        (THIS, None, Target(THIS, 1)),
        (FOLLOWING, 2, Target(FOLLOWING, 2)),
        (FOLLOWING, None, Target(FOLLOWING, 1)),
        (ALL, 2, Target(ALL, 1)),
    ],
)
def test_without_a_scope_the_chosen_time_is_meant_or_all_to_come(
    scope: Scope | None, one: int | None, wanted: Target
) -> None:
    there = course(CHOIR, ENDED, OPEN, PLANNED, PLANNED)
    chosen = None if one is None else there.at(one)

    assert edits.target(there, scope, chosen, CHOIR_STARTS[0] + DAY) == wanted


def test_of_an_event_that_takes_place_once_all_is_meant() -> None:
    there = course(GALA)

    assert edits.target(there, THIS, there.all_of[0], NOW) == Target(ALL, 0)


def test_a_stale_form_undoes_nothing_that_others_changed_meanwhile() -> None:
    fresh = replace(GALA, place="Town hall", capacity=9, sequence=4)
    wanted = replace(GALA, title="Ball")

    assert edits.merge(GALA, wanted, fresh) == replace(fresh, title="Ball")
    assert edits.overtaken(GALA, wanted, fresh) == ()


def test_what_both_changed_is_named_unless_they_agree() -> None:
    fresh = replace(GALA, title="Soirée", place="Town hall", sequence=1)

    assert edits.overtaken(GALA, replace(GALA, title="Ball"), fresh) == ("title",)
    assert edits.overtaken(GALA, replace(GALA, title="Soirée"), fresh) == ()
    anew = edits.anew(Edit(7, Target(ALL, 0), GALA, replace(GALA, title="Ball", id=9)), fresh)
    assert (anew.before, anew.wanted) == (fresh, replace(fresh, title="Ball", id=9))
    assert edits.overtaken(anew.before, anew.wanted, fresh) == ()


OTHER = {
    "channel": 21, "title": "Ball", "start": datetime(2027, 1, 19, 18), "timezone": "Asia/Tokyo",
    "duration": timedelta(hours=1), "series": Series(Repeat.WEEKLY, until=date(2027, 2, 1)),
    "place": "Hall", "city": "gn:1", "other": "gn:2", "host": "Mayor", "description": "Text",
    "role": 5, "capacity": 3, "reminders": (5,), "thread": True,
    "share": True, "public": True,
}  # fmt: skip


@pytest.mark.parametrize("name", [f.name for f in fields(Event)])
def test_every_field_that_can_be_typed_can_be_changed(name: str) -> None:
    is_typed = name in OTHER
    after = replace(GALA, **{name: OTHER[name]}) if is_typed else replace(GALA, **{name: "x"})

    assert edits.changed(GALA, after) == ((name,) if is_typed else ())


def test_the_second_of_two_equal_hours_is_another_time() -> None:
    first = replace(GALA, start=datetime(2027, 10, 31, 2, 30))
    second = replace(first, start=first.start.replace(fold=1))

    assert edits.changed(first, second) == ("start",)


@pytest.mark.parametrize(
    ("of", "wanted"),
    [
        (Target(ALL, 0), "cccc"),
        (Target(THIS, 2), "opcp"),
        (Target(FOLLOWING, 2), "opcc"),
        (Target(FOLLOWING, 0), "cccc"),
    ],
)
def test_so_much_is_called_off_as_is_meant(of: Target, wanted: str) -> None:
    there = course(CHOIR)
    off = edits.calling_off(there, of, "Storm")

    after = edits.carry_out(there, off, NOW)

    assert "".join(a.occurrence.state.value[0] for a in after.all_of) == wanted
    assert {a.occurrence.reason for a in after.all_of if a.occurrence.state is CANCELLED} == {
        "Storm"
    }
    assert edits.cut(there, off) is None


def test_a_moved_time_keeps_its_own_way_when_the_series_is_split() -> None:
    moved = with_one(
        course(CHOIR), 3, start=CHOIR_STARTS[3] + DAY, end=CHOIR_STARTS[3] + DAY + 2 * HOUR
    )

    _, rest = edited(moved, Target(FOLLOWING, 2), start=datetime(2027, 3, 15, 20))

    assert told(rest) == ["2p 15.03. 19:00", "3p 23.03. 18:00"]


MONTHS = replace(CHOIR, start=datetime(2027, 1, 31, 19), series=Series(Repeat.MONTHLY, count=4))


@pytest.mark.parametrize(
    ("start", "kept"),
    [
        pytest.param(datetime(2027, 2, 28, 20), datetime(2027, 1, 31, 20), id="another-hour"),
        pytest.param(datetime(2027, 2, 27, 20), datetime(2027, 2, 27, 20), id="another-day"),
    ],
)
def test_a_preview_tells_the_days_that_a_series_of_31sts_will_have(start, kept) -> None:
    before = edits.seen(course(MONTHS, ENDED, OPEN, PLANNED, PLANNED), Target(Scope.ALL, 1))

    edit = Edit(MONTHS.id, Target(Scope.ALL, 1), before, replace(before, start=start))

    assert edits.kept_start(MONTHS, edit) == kept


def test_what_a_split_or_an_end_has_overtaken_is_told_apart() -> None:
    there = course(CHOIR, ENDED, OPEN, PLANNED, PLANNED)
    shorter = replace(there, all_of=there.all_of[:2])

    with pytest.raises(UserError, match="event-draft-gone"):
        edits.seen(shorter, Target(Scope.THIS, 3))
    with pytest.raises(UserError, match="event-is-over"):
        edits.require_ahead(there, Target(Scope.THIS, 0))
    edits.require_ahead(there, Target(Scope.THIS, 1))
    edits.require_ahead(there, Target(Scope.ALL, 1))
