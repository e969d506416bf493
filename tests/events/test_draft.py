"""The event a moderator has described, and how it may be changed."""

from dataclasses import fields, replace
from datetime import date, datetime, timedelta
from typing import Any

import pytest

from bot.errors import UserError
from bot.events import draft
from bot.events.draft import Typed
from bot.events.model import Event, Repeat, Series, State
from bot.events.when import Warn
from bot.gazetteer.model import City
from tests.events.build import CHOIR, DAY, GALA, HOUR, NOW, START

BERGEN = City("gn:3161732", "Bergen", "", "NO", 60.39, 5.32, 213_585, "Europe/Oslo")
SEATTLE = City("gn:5809844", "Seattle", "", "US", 47.6, -122.3, 737_015, "America/Los_Angeles")
ATLANTIS = City("x0123456789", "Atlantis", "", "GR", 36.4, 25.4, 0, "")

BLANK = draft.blank(
    uid="u1", guild=1, channel=20, creator=11, home=BERGEN, timezone="", locale="de", now=NOW
)
HOMELESS = replace(BLANK, city="", timezone="")
MINIMAL = Typed(title="Gala", when="17 January 2027 18:30")


def described(base: Event = BLANK, **typed: Any) -> Event:
    return draft.describe(replace(MINIMAL, **typed), base, now=NOW, locale="en-US")[0]


DESCRIBED: dict[str, tuple[dict[str, Any], dict[str, Any]]] = {
    # what was typed besides title and time, what the event has
    "nothing else": ({}, {"title": "Gala", "start": datetime(2027, 1, 17, 18, 30)}),
    "two hours if nobody says": ({}, {"duration": 2 * HOUR}),
    "its clock is the city's": ({"city": SEATTLE}, {"timezone": "America/Los_Angeles"}),
    "its hour is the city's": ({"city": SEATTLE}, {"start": datetime(2027, 1, 17, 18, 30)}),
    "a city without a clock keeps the server's": ({"city": ATLANTIS}, {"timezone": "Europe/Oslo"}),
    "the other city": ({"other": SEATTLE}, {"other": "gn:5809844", "timezone": "Europe/Oslo"}),
    "spaces in a title": ({"title": "  Gala \n Night "}, {"title": "Gala Night"}),
    "spaces in a place": ({"place": " Town   hall "}, {"place": "Town hall"}),
    "spaces in a host": ({"host": " The\tmayor "}, {"host": "The mayor"}),
    "lines of a description stay": ({"description": " A\n\nB "}, {"description": "A\n\nB"}),
    "a length": ({"duration": "90 min"}, {"duration": timedelta(minutes=90)}),
    "an end": ({"duration": "until 22:00"}, {"duration": timedelta(hours=3.5)}),
    "places": ({"places": 30}, {"capacity": 30}),
    "reminders": ({"reminders": (60,)}, {"reminders": (60,)}),
    "no reminders": ({"reminders": ()}, {"reminders": ()}),
    "once": ({"repeat": "none"}, {"series": Series()}),
    "weekly for half a year": (
        {"repeat": "weekly"}, {"series": Series(Repeat.WEEKLY, until=date(2027, 7, 17))},
    ),
    "weekly until a day": (
        {"repeat": "weekly", "until": "1 March 2027"},
        {"series": Series(Repeat.WEEKLY, until=date(2027, 3, 1))},
    ),
    "ten times": (
        {"repeat": "monthly", "until": "10 times"}, {"series": Series(Repeat.MONTHLY, count=10)},
    ),
    "an instant in another zone": (
        {"when": "<t:1800207000:F>"}, {"start": datetime(2027, 1, 17, 18, 30)},
    ),
    "a range gives the end": ({"when": "tomorrow 18:00-21:30"}, {"duration": timedelta(hours=3.5)}),
    "a range and an empty length": (
        {"when": "tomorrow 18:00-21:30", "duration": ""}, {"duration": timedelta(hours=3.5)},
    ),
    "a range and its own length": (
        {"when": "tomorrow 18:00-21:30", "duration": "3.5 hours"}, {"duration": timedelta(hours=3.5)},
    ),
    "a range and the length the form had": (
        {"when": "tomorrow 18:00-21:30", "duration": "2:00"}, {"duration": timedelta(hours=3.5)},
    ),
    "the second of two equal hours": (
        {"when": "<t:1824946200>"}, {"start": datetime(2027, 10, 31, 2, 30)},
    ),
    "a day that is described": ({"when": "tomorrow 18:00"}, {"start": datetime(2026, 12, 2, 18)}),
    "its server, channel and author": ({}, {"guild": 1, "channel": 20, "creator": 11}),
    "a draft in the language of the server": ({}, {"state": State.DRAFT, "locale": "de"}),
}  # fmt: skip


@pytest.mark.parametrize(("typed", "wanted"), DESCRIBED.values(), ids=DESCRIBED.keys())
def test_an_event_is_what_was_typed(typed: dict[str, Any], wanted: dict[str, Any]) -> None:
    event = described(**typed)

    assert {name: getattr(event, name) for name in wanted} == wanted


REFUSED: dict[str, tuple[dict[str, Any], str]] = {
    "no title": ({"title": " "}, "event-title-missing"),
    "a long title": ({"title": "x" * 101}, "event-title-too-long"),
    "no time": ({"when": "pizza"}, "event-when-unreadable"),
    "no time of day": ({"when": "saturday"}, "event-when-no-time"),
    "too far off": ({"when": "17 January 2040 18:00"}, "event-when-too-far"),
    "no length": ({"duration": "forever"}, "event-duration-unreadable"),
    "an end before the start": (
        {"duration": "until 17 January 2027 17:00"}, "event-end-before-start",
    ),
    "a range and another length": (
        {"when": "tomorrow 18:00-21:30", "duration": "1 hour"}, "event-two-ends",
    ),
    "a length in months": ({"duration": "1 month"}, "event-duration-unreadable"),
    "nine weeks": ({"duration": "9 weeks"}, "event-too-long"),
    "an end without a series": ({"until": "1 May 2027"}, "event-until-without-repeat"),
    "a series over before it begins": (
        {"repeat": "weekly", "until": "1 January 2027"}, "event-until-before-start",
    ),
}  # fmt: skip


@pytest.mark.parametrize(("typed", "sentence"), REFUSED.values(), ids=REFUSED.keys())
def test_what_cannot_be_is_refused_with_its_sentence(typed: dict[str, Any], sentence: str) -> None:
    with pytest.raises(UserError) as refused:
        described(**typed)

    assert refused.value.message_id == sentence


def test_without_a_city_nobody_knows_whose_clock_counts() -> None:
    with pytest.raises(UserError) as refused:
        described(HOMELESS)

    assert refused.value.message_id == "event-city-needed"
    assert described(HOMELESS, city=BERGEN).timezone == "Europe/Oslo"
    assert described(HOMELESS, when="<t:1800207000>").timezone == "UTC"


def test_a_title_of_a_hundred_characters_fits() -> None:
    assert described(title="x" * 100).title == "x" * 100


def test_the_servers_own_clock_counts_before_that_of_its_home() -> None:
    blank = draft.blank(
        uid="u", guild=1, channel=2, creator=3, home=BERGEN, timezone="UTC", locale="de", now=NOW
    )

    assert (blank.timezone, blank.city) == ("UTC", BERGEN.key)


@pytest.mark.parametrize("name", [f.name for f in fields(Typed)])
def test_what_was_not_typed_stays(name: str) -> None:
    full = replace(
        GALA, description="Text", host="Mayor", capacity=5, reminders=(5,), series=CHOIR.series
    )

    event, _ = draft.describe(replace(Typed(), **{name: None}), full, now=NOW, locale="en-US")

    assert event == full


@pytest.mark.parametrize(
    ("when", "warnings"),
    [
        ("17 January 2027 18:30", ()),
        ("17 January 2026 18:30", (Warn.PAST,)),
        ("28 March 2027 02:30", (Warn.SKIPPED,)),
        ("31 October 2027 02:30", (Warn.TWICE,)),
        ("3/4/2027 19:00", (Warn.DAY_OR_MONTH,)),
    ],
)
def test_doubts_about_a_time_are_told(when: str, warnings: tuple[Warn, ...]) -> None:
    _, doubts = draft.describe(replace(MINIMAL, when=when), BLANK, now=NOW, locale="en-US")

    assert doubts == warnings


def test_a_form_that_changes_the_text_keeps_a_doubtful_time_to_itself() -> None:
    _, doubts = draft.describe(Typed(title="Ball"), GALA, now=START + DAY, locale="en-US")

    assert doubts == ()


def test_what_has_begun_cannot_be_announced() -> None:
    draft.require_ahead(GALA, START - HOUR / 60)

    with pytest.raises(UserError) as refused:
        draft.require_ahead(GALA, START)

    assert refused.value.message_id == "event-start-past"


def test_an_exact_instant_stays_that_instant_in_the_hour_that_comes_twice() -> None:
    """Oslo's clocks go back from 3 to 2 on 31 October 2027: 02:30 comes at 00:30 and 01:30 UTC."""
    first, second = described(when="2027-10-31T00:30Z"), described(when="2027-10-31T01:30Z")

    assert f"{draft.first_start(first):%H:%M}" == "00:30"
    assert f"{draft.first_start(second):%H:%M}" == "01:30"
    again, _ = draft.describe(
        Typed(when=draft.written_start(second.start), title="Ball"),
        second,
        now=NOW,
        locale="en-US",
    )
    assert f"{draft.first_start(again):%H:%M}" == "01:30"


def test_a_range_of_more_than_a_month_is_refused() -> None:
    with pytest.raises(UserError) as refused:
        described(when="1 December 10:00 - 5 January 2027 10:00")

    assert refused.value.message_id == "event-too-long"


def test_the_clock_of_a_city_is_known_by_its_name() -> None:
    event, _ = draft.describe(
        replace(MINIMAL, when="tomorrow 9:00 am Seattle time"),
        BLANK,
        now=NOW,
        locale="en-US",
        place_zone=lambda name: {"seattle": "America/Los_Angeles"}.get(name, ""),
    )

    assert event.start == datetime(2026, 12, 2, 18)
    assert event.timezone == "Europe/Oslo"


@pytest.mark.parametrize(
    ("before", "repeat", "after"),
    [
        pytest.param(
            Series(Repeat.WEEKLY, count=4), "biweekly", Series(Repeat.BIWEEKLY, count=4), id="times"
        ),
        pytest.param(
            Series(Repeat.WEEKLY, until=date(2027, 3, 1)),
            "daily",
            Series(Repeat.DAILY, until=date(2027, 3, 1)),
            id="a-day",
        ),
        pytest.param(Series(Repeat.WEEKLY, count=4), "none", Series(), id="no-series-any-more"),
    ],
)
def test_a_series_that_is_to_come_back_otherwise_keeps_its_end(before, repeat, after) -> None:
    base = replace(described(), series=before)

    event, _ = draft.describe(Typed(repeat=repeat), base, now=NOW, locale="en-US")

    assert event.series == after


@pytest.mark.parametrize(("repeat", "warns"), [(None, True), ("none", True), ("weekly", False)])
def test_every_friday_is_the_coming_one_unless_it_is_a_series(
    repeat: str | None, warns: bool
) -> None:
    typed = replace(MINIMAL, when="every Friday at 7pm", repeat=repeat)

    event, warnings = draft.describe(typed, BLANK, now=NOW, locale="en-US")

    assert event.start.strftime("%A %H:%M") == "Friday 19:00"
    assert (Warn.EVERY_WEEK in warnings) is warns
