"""Understanding how long something lasts."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from bot.events.duration import (
    DEFAULT,
    DurationUnreadable,
    EndBeforeStart,
    TooLong,
    read_duration,
)

OSLO = ZoneInfo("Europe/Oslo")
START = datetime(2027, 1, 17, 18, 30, tzinfo=OSLO)


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("2 hours", 120), ("90 min", 90), ("1h30", 90), ("1 hour 30", 90), ("1:30", 90),
        ("1 1/2 h", 90), ("1½ hours", 90), ("¾ h", 45), ("1¼h", 75), ("about 2 hours", 120), ("ca. 2 Stunden", 120), ("~90 min", 90),
        ("2h30m", 150), ("2 hours and 30 minutes", 150), ("1.5h", 90), ("half an hour", 30),
        ("an hour and a half", 90), ("two days", 2880), ("3 days", 4320), ("one week", 10080),
        ("2 Stunden", 120), ("1,5 Stunden", 90), ("anderthalb Stunden", 90), ("zwei Tage", 2880),
        ("eine halbe Stunde", 30), ("une heure et demie", 90), ("2 jours", 2880),
        ("media hora", 30), ("hora y media", 90), ("dos horas", 120),
        ("90", 90), ("30", 30), ("all day", 330), ("ganztägig", 330), ("toute la journée", 330),
        ("todo el día", 330),
        ("until 22:00", 210), ("until 2am", 450), ("bis 22 Uhr", 210), ("jusqu'à 22h", 210),
        ("hasta las 22:00", 210), ("until 18 January 2027 18:30", 1440),
    ],
)  # fmt: skip
def test_a_length_is_read_in_words(text: str, minutes: int) -> None:
    assert read_duration(text, start=START, zone=OSLO) == timedelta(minutes=minutes)


def test_nothing_said_lasts_two_hours() -> None:
    assert read_duration("", start=START, zone=OSLO) == DEFAULT


def test_three_days_over_a_clock_change_end_at_the_hour_they_began() -> None:
    start = datetime(2027, 3, 27, 18, 0, tzinfo=OSLO)

    assert read_duration("3 days", start=start, zone=OSLO) == timedelta(days=3, hours=-1)


@pytest.mark.parametrize(
    "text", ["soon", "2 hours of fun", "2", "0", "forever", "20:00", "2-3 hours", "until we drop"]
)
def test_what_is_no_length_is_refused(text: str) -> None:
    with pytest.raises(DurationUnreadable):
        read_duration(text, start=START, zone=OSLO)


@pytest.mark.parametrize("text", ["-1 hours", "0 min", "until 17 January 2027 17:00"])
def test_an_end_before_the_start_is_refused(text: str) -> None:
    with pytest.raises(EndBeforeStart):
        read_duration(text, start=START, zone=OSLO)


@pytest.mark.parametrize("text", ["5 weeks", "999999999 days"])
def test_what_never_ends_is_refused(text: str) -> None:
    with pytest.raises(TooLong):
        read_duration(text, start=START, zone=OSLO)
