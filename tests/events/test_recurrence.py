"""When the occurrences of a series are."""

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest

from bot.events.model import Repeat, Series
from bot.events.recurrence import (
    MOST_OCCURRENCES,
    SeriesEndsBeforeStart,
    SeriesStartsAtWeekend,
    read_end,
    starts,
    wall_times,
    with_end,
)

NOW = datetime(2026, 11, 23, 20, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("zone", "first", "changes"),
    [
        pytest.param("Europe/Oslo", datetime(2027, 3, 1, 19), {18, 17}, id="Europe"),
        pytest.param("America/New_York", datetime(2027, 3, 1, 19), {0, 23}, id="America"),
    ],
)
def test_a_weekly_series_keeps_its_hour_across_both_clock_changes(
    zone: str, first: datetime, changes: set[int]
) -> None:
    at = starts(first, Series(Repeat.WEEKLY, count=40), ZoneInfo(zone))

    assert {s.astimezone(ZoneInfo(zone)).hour for s in at} == {19}
    assert {s.hour for s in at} == changes


@pytest.mark.parametrize(
    ("first", "repeat", "days"),
    [
        pytest.param(
            datetime(2027, 1, 31, 19), Repeat.MONTHLY, "01-31 02-28 03-31 04-30", id="the 31st"
        ),
        pytest.param(
            datetime(2027, 1, 12, 19),
            Repeat.MONTHLY_WEEKDAY,
            "01-12 02-09 03-09 04-13",
            id="second Tuesday",
        ),
        pytest.param(
            datetime(2027, 1, 29, 19),
            Repeat.MONTHLY_WEEKDAY,
            "01-29 02-26 03-26 04-30",
            id="fifth Friday is the last",
        ),
        pytest.param(datetime(2027, 2, 27, 19), Repeat.DAILY, "02-27 02-28 03-01", id="daily"),
        pytest.param(
            datetime(2027, 2, 16, 19), Repeat.BIWEEKLY, "02-16 03-02 03-16", id="every other week"
        ),
        pytest.param(
            datetime(2027, 2, 11, 19),
            Repeat.WEEKDAYS,
            "02-11 02-12 02-15 02-16 02-17 02-18 02-19 02-22",
            id="weekdays from a Thursday",
        ),
        pytest.param(
            datetime(2028, 2, 29, 19), Repeat.YEARLY, "02-29 02-28 02-28 02-28 02-29", id="leap day"
        ),
    ],
)
def test_months_and_years_of_uneven_length_lose_no_occurrence(
    first: datetime, repeat: Repeat, days: str
) -> None:
    expected = days.split()

    found = wall_times(first, Series(repeat, count=len(expected)))

    assert [f"{wall:%m-%d}" for wall in found] == expected


def test_until_includes_its_day() -> None:
    series = Series(Repeat.WEEKLY, until=date(2027, 1, 15))

    assert len(wall_times(datetime(2027, 1, 1, 19), series)) == 3


def test_a_series_always_ends() -> None:
    for repeat in Repeat:
        ended = with_end(Series(repeat), datetime(2027, 1, 1, 19))  # a Friday
        assert repeat is Repeat.NONE or ended.until is not None

    far = Series(Repeat.WEEKLY, until=date(2999, 1, 1))
    assert len(wall_times(datetime(2027, 1, 1, 19), far)) == MOST_OCCURRENCES


@pytest.mark.parametrize("day", [13, 14], ids=["Saturday", "Sunday"])
def test_weekdays_begin_on_no_weekend(day: int) -> None:
    with pytest.raises(SeriesStartsAtWeekend):
        with_end(Series(Repeat.WEEKDAYS), datetime(2027, 2, day, 19))


def test_an_end_before_the_first_occurrence_is_refused() -> None:
    with pytest.raises(SeriesEndsBeforeStart):
        with_end(Series(Repeat.WEEKLY, until=date(2026, 12, 31)), datetime(2027, 1, 1, 19))


@pytest.mark.parametrize(
    ("text", "series"),
    [
        ("10 times", Series(Repeat.WEEKLY, count=10)),
        ("10 volte", Series(Repeat.WEEKLY, count=10)),
        ("10 keer", Series(Repeat.WEEKLY, count=10)),
        ("10 razy", Series(Repeat.WEEKLY, count=10)),
        ("10 vezes", Series(Repeat.WEEKLY, count=10)),
        ("10 gånger", Series(Repeat.WEEKLY, count=10)),
        ("5", Series(Repeat.WEEKLY, count=5)),
        ("3 Mal", Series(Repeat.WEEKLY, count=3)),
        ("30 June 2027", Series(Repeat.WEEKLY, until=date(2027, 6, 30))),
        ("", Series(Repeat.WEEKLY)),
    ],
)
def test_an_end_is_a_day_or_a_number_of_times(text: str, series: Series) -> None:
    assert read_end(text, Repeat.WEEKLY, now=NOW, zone=ZoneInfo("Europe/Oslo")) == series
