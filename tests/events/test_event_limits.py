"""How long, how often, how early: the last value that is taken and the first that is not."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from bot.errors import UserError
from bot.events.duration import DurationUnreadable, EndBeforeStart, TooLong, read_duration
from bot.events.model import Reminder, Repeat, Series
from bot.events.recurrence import (
    SeriesEndsBeforeStart,
    nth_weekday,
    read_end,
    rrule,
    wall_times,
    with_end,
)
from bot.events.reminders import plan, read_leads

OSLO = ZoneInfo("Europe/Oslo")
START = datetime(2027, 1, 17, 18, 30, tzinfo=OSLO)
WALL = datetime(2027, 1, 31, 18, 30)


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("31 days", 31 * 1440), ("744 hours", 31 * 1440), ("10", 10), ("9999", 9999), ("0:01", 1), ("2:59", 179), ("1h59", 119),
        ("1 hour 5", 65), ("1.25 hours", 75), ("two and a half hours", 150), ("zweieinhalb Stunden", 150), ("1 day 1 hour", 1500),
        ("23 hours 60 minutes", 1440), ("-1 hours 61 min", 1),
    ],
)  # fmt: skip
def test_the_longest_and_shortest_lengths_are_read(text: str, minutes: int) -> None:
    assert read_duration(text, start=START, zone=OSLO) == timedelta(minutes=minutes)


@pytest.mark.parametrize(
    ("text", "error"),
    [
        ("31 days 1 min", TooLong), ("745 hours", TooLong), ("62 days", TooLong), ("9", DurationUnreadable), ("99999", DurationUnreadable),
        ("010", DurationUnreadable), ("2 days 30", DurationUnreadable), ("0:00", EndBeforeStart), ("-1 hours 60 min", EndBeforeStart), ("1:60", DurationUnreadable),
    ],
)  # fmt: skip
def test_what_is_beyond_is_refused(text: str, error: type[UserError]) -> None:
    with pytest.raises(error):
        read_duration(text, start=START, zone=OSLO)


@pytest.mark.parametrize(
    ("series", "count", "last"),
    [
        pytest.param(Series(), 1, WALL, id="once"),
        pytest.param(Series(Repeat.WEEKLY), 26, datetime(2027, 7, 25, 18, 30), id="half a year of weeks"),
        pytest.param(Series(Repeat.MONTHLY), 13, datetime(2028, 1, 31, 18, 30), id="a year of months"),
        pytest.param(Series(Repeat.MONTHLY_WEEKDAY), 13, datetime(2028, 1, 30, 18, 30), id="a year of last Sundays"),
        pytest.param(Series(Repeat.YEARLY), 5, datetime(2031, 1, 31, 18, 30), id="four years"),
        pytest.param(Series(Repeat.WEEKLY, count=0), 1, WALL, id="at least once"),
        pytest.param(Series(Repeat.WEEKLY, count=260), 260, WALL + timedelta(weeks=259), id="five years"),
        pytest.param(Series(Repeat.WEEKLY, count=261), 260, WALL + timedelta(weeks=259), id="no more"),
        pytest.param(Series(Repeat.WEEKLY, until=WALL.date()), 1, WALL, id="until the first day"),
        pytest.param(Series(Repeat.WEEKLY, until=WALL.date() + timedelta(days=6)), 1, WALL, id="until the day before the second"),
        pytest.param(Series(Repeat.WEEKLY, until=WALL.date() + timedelta(days=7)), 2, WALL + timedelta(weeks=1), id="until the second"),
        pytest.param(Series(Repeat.MONTHLY, count=2), 2, datetime(2027, 2, 28, 18, 30), id="a shorter month"),
    ],
)  # fmt: skip
def test_a_series_ends_where_it_was_said_to(series: Series, count: int, last: datetime) -> None:
    times = wall_times(WALL, series)

    assert (len(times), times[0], times[-1]) == (count, WALL, last)


def test_a_series_cannot_end_before_it_begins() -> None:
    with pytest.raises(SeriesEndsBeforeStart):
        with_end(Series(Repeat.WEEKLY, until=WALL.date() - timedelta(days=1)), WALL)


@pytest.mark.parametrize(
    ("day", "nth"), [(1, 1), (7, 1), (8, 2), (14, 2), (15, 3), (21, 3), (22, 4), (28, 4), (29, -1), (31, -1)]
)  # fmt: skip
def test_a_fifth_weekday_of_a_month_is_its_last(day: int, nth: int) -> None:
    assert nth_weekday(datetime(2027, 1, day).date()) == nth


@pytest.mark.parametrize(
    ("start", "repeat", "rule"),
    [
        (datetime(2027, 1, 28), Repeat.MONTHLY, {"FREQ": "MONTHLY"}),
        (datetime(2027, 1, 29), Repeat.MONTHLY, {"FREQ": "MONTHLY", "BYMONTHDAY": -1}),
        (datetime(2027, 1, 31), Repeat.MONTHLY, {"FREQ": "MONTHLY", "BYMONTHDAY": -1}),
        (datetime(2028, 2, 29), Repeat.YEARLY, {"FREQ": "YEARLY", "BYMONTH": 2, "BYMONTHDAY": -1}),
        (datetime(2028, 1, 29), Repeat.YEARLY, {"FREQ": "YEARLY"}),
        (datetime(2028, 2, 28), Repeat.YEARLY, {"FREQ": "YEARLY"}),
        (datetime(2027, 1, 28), Repeat.MONTHLY_WEEKDAY, {"FREQ": "MONTHLY", "BYDAY": "4TH"}),
        (datetime(2027, 1, 29), Repeat.MONTHLY_WEEKDAY, {"FREQ": "MONTHLY", "BYDAY": "-1FR"}),
    ],
)  # fmt: skip
def test_other_calendars_are_told_the_same_days(
    start: datetime, repeat: Repeat, rule: dict[str, object]
) -> None:
    assert rrule(start, Series(repeat, count=3)) == rule | {"COUNT": 3}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("10 times", Series(Repeat.WEEKLY, count=10)), ("3x", Series(Repeat.WEEKLY, count=3)), ("999", Series(Repeat.WEEKLY, count=999)),
        ("", Series(Repeat.WEEKLY)), (" ", Series(Repeat.WEEKLY)),
    ],
)  # fmt: skip
def test_an_end_is_a_number_of_times(text: str, expected: Series) -> None:
    assert read_end(text, Repeat.WEEKLY, now=START, zone=OSLO) == expected


@pytest.mark.parametrize(
    ("text", "leads"),
    [
        ("4 weeks", (40_320,)), ("28 days", (40_320,)), ("1 min", (1,)), ("none", ()), ("15 min, 1 day", (1_440, 15)), ("60 min; 1 hour", (60,)),
        ("1 min, 2 min, 3 min, 4 min, 5 min", (5, 4, 3, 2, 1)), ("1 min, 2 min, 3 min, 4 min, 5 min, 5 min", (5, 4, 3, 2, 1)),
    ],
)  # fmt: skip
def test_five_reminders_in_four_weeks_are_read(text: str, leads: tuple[int, ...]) -> None:
    assert read_leads(text) == leads


@pytest.mark.parametrize(("seconds_before", "planned"), [(901, True), (900, False), (899, False)])
def test_a_reminder_due_already_is_not_planned(seconds_before: int, planned: bool) -> None:
    start = START.astimezone(UTC)
    expected = (Reminder(start, 15),) if planned else ()

    assert plan(start, [15], now=start - timedelta(seconds=seconds_before)) == expected
