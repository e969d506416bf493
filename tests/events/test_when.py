"""Understanding when something is."""

import contextlib
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.errors import UserError
from bot.events.when import (
    Read,
    TimeOfDayMissing,
    TooFarOff,
    Warn,
    WhenUnreadable,
    read_day,
    read_when,
)

OSLO = ZoneInfo("Europe/Oslo")
# A Monday, 21:00 in Oslo.
NOW = datetime(2026, 11, 23, 20, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("locale", "text", "wall"),
    [
        ("en-US", "Friday 7pm", "2026-11-27 19:00"),
        ("en-US", "next Friday 7pm", "2026-11-27 19:00"),
        ("en-US", "Friday next week at 6pm", "2026-12-04 18:00"),
        ("en-US", "17 January 2027 18:30", "2027-01-17 18:30"),
        ("en-US", "January 17th, 2027 at 7 p.m.", "2027-01-17 19:00"),
        ("en-US", "the 5th at 7pm", "2026-12-05 19:00"),
        ("en-US", "tomorrow at noon", "2026-11-24 12:00"),
        ("en-US", "12am tomorrow", "2026-11-24 00:00"),
        ("en-US", "half past 7 tomorrow", "2026-11-24 07:30"),
        ("en-US", "tomorrow evening at 7", "2026-11-24 19:00"),
        ("en-US", "in 3 hours", "2026-11-24 00:00"),
        ("en-US", "in 2 weeks at 18:00", "2026-12-07 18:00"),
        ("en-US", "7pm", "2026-11-24 19:00"),
        ("en-US", "monday 9pm", "2026-11-30 21:00"),
        ("en-US", "3/4/2027 19:00", "2027-03-04 19:00"),
        ("en-GB", "3/4/2027 19:00", "2027-04-03 19:00"),
        ("en-US", "18:00 UTC on 17 January", "2027-01-17 19:00"),
        ("en-US", "29 February 18:00", "2028-02-29 18:00"),
        ("en-US", "  FRIDAY, 7 PM  ", "2026-11-27 19:00"),
        ("en-US", "12/5/2027 19:00", "2027-12-05 19:00"),
        ("en-GB", "12/5/2027 19:00", "2027-05-12 19:00"),
        ("en-US", "13/5/2027 19:00", "2027-05-13 19:00"),
        ("en-US", "quarter to 8 tomorrow", "2026-11-24 07:45"),
        ("en-US", "quarter past 7 tomorrow", "2026-11-24 07:15"),
        ("en-US", "in 2 years at 18:00", "2028-11-23 18:00"),
        ("en-US", "in 3 months at 18:00", "2027-02-23 18:00"),
        ("de", "17.01.27 18.30 Uhr", "2027-01-17 18:30"),
        ("de", "morgen um 18 Uhr", "2026-11-24 18:00"),
        ("de", "morgen früh um 8 Uhr", "2026-11-24 08:00"),
        ("de", "nächsten Freitag um 19 Uhr", "2026-11-27 19:00"),
        ("de", "übernächsten Dienstag 10 Uhr", "2026-12-01 10:00"),
        ("de", "am 17. Januar 2027 um 18:30 Uhr", "2027-01-17 18:30"),
        ("de", "17.01.2027 18.30 Uhr", "2027-01-17 18:30"),
        ("de", "17.1. 18:30", "2027-01-17 18:30"),
        ("de", "übermorgen um halb acht abends", "2026-11-25 19:30"),
        ("de", "Fr 19:30", "2026-11-27 19:30"),
        ("fr", "vendredi prochain à 19h", "2026-11-27 19:00"),
        ("fr", "demain à 18h30", "2026-11-24 18:30"),
        ("fr", "le 17 janvier 2027 à 18 h 30", "2027-01-17 18:30"),
        ("fr", "1er mars 2027 à midi", "2027-03-01 12:00"),
        ("fr", "après-demain à 7 heures du soir", "2026-11-25 19:00"),
        ("es-ES", "mañana a las 18:00", "2026-11-24 18:00"),
        ("es-ES", "mañana por la mañana a las 9", "2026-11-24 09:00"),
        ("es-ES", "el viernes que viene a las 20h", "2026-11-27 20:00"),
        ("es-ES", "17 de enero de 2027 a las 18:30", "2027-01-17 18:30"),
        ("es-ES", "pasado mañana a las 7 de la tarde", "2026-11-25 19:00"),
        ("es-ES", "el lunes a las siete y media de la tarde", "2026-11-30 19:30"),
    ],
    ids=lambda value: value,
)
def test_plain_words_are_read_in_the_zone_of_the_city(locale: str, text: str, wall: str) -> None:
    understood = read_when(text, now=NOW, zone=OSLO, locale=locale)

    assert f"{understood.start:%Y-%m-%d %H:%M}" == wall
    assert understood.start.tzinfo is OSLO
    assert understood.read is Read.WORDS


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("<t:1800000000:F>", Read.TIMESTAMP),
        ("<t:1800000000>", Read.TIMESTAMP),
        ("1800000000", Read.TIMESTAMP),
        ("2027-01-15T08:00:00Z", Read.ISO),
        ("2027-01-15T09:00+01:00", Read.ISO),
        ("2027-01-15 09:00", Read.ISO),
    ],
)
def test_the_same_instant_is_read_from_discord_and_iso(text: str, read: Read) -> None:
    understood = read_when(text, now=NOW, zone=OSLO)

    assert understood.start == datetime(2027, 1, 15, 8, tzinfo=UTC)
    assert understood.read is read


@pytest.mark.parametrize(
    ("text", "warning"),
    [
        pytest.param("17 January 1999 18:00", Warn.PAST, id="a year long gone"),
        pytest.param("tonight at 8", Warn.PAST, id="an hour ago"),
        pytest.param("2027-03-28 02:30", Warn.SKIPPED, id="clocks go forward"),
        pytest.param("2027-10-31 02:30", Warn.TWICE, id="clocks go back"),
        pytest.param("17 January 2029 18:00", Warn.FAR_OFF, id="in two years"),
        pytest.param("3/4/2027 19:00", Warn.DAY_OR_MONTH, id="3/4"),
        pytest.param("next Friday 7pm", Warn.WHICH_WEEK, id="next Friday on a Monday"),
        pytest.param("Saturday 27 November 7pm", Warn.WEEKDAY_MISMATCH, id="a Friday"),
    ],
)
def test_what_is_doubtful_is_warned_of(text: str, warning: Warn) -> None:
    assert read_when(text, now=NOW, zone=OSLO).warnings == (warning,)


@pytest.mark.parametrize(
    ("locale", "text", "day"),
    [
        ("en-US", "this Friday 7pm", 27), ("de", "diesen Freitag um 19 Uhr", 27), ("fr", "ce vendredi à 19h", 27),
        ("es-ES", "este viernes a las 19:00", 27),
        ("en-US", "on this Friday 7pm", 27), ("de", "an diesem Freitag um 19 Uhr", 27), ("en-US", "on this Monday 11pm", 23),
        ("en-US", "this Monday 11pm", 23), ("de", "diesen Montag um 23 Uhr", 23), ("fr", "ce lundi à 23h", 23),
        ("es-ES", "este lunes a las 23:00", 23),
    ],
)  # fmt: skip
def test_this_weekday_is_this_weeks_beyond_doubt(locale: str, text: str, day: int) -> None:
    understood = read_when(text, now=NOW, zone=OSLO, locale=locale)

    assert understood.start.astimezone(OSLO).day == day
    assert understood.warnings == ()


def test_a_skipped_hour_becomes_the_next_and_a_doubled_one_its_first() -> None:
    skipped = read_when("28 March 2027 02:30", now=NOW, zone=OSLO).start
    twice = read_when("31 October 2027 02:30", now=NOW, zone=OSLO).start

    assert skipped.astimezone(UTC) == datetime(2027, 3, 28, 1, 30, tzinfo=UTC)
    assert twice.astimezone(UTC) == datetime(2027, 10, 31, 0, 30, tzinfo=UTC)


@pytest.mark.parametrize(
    "text",
    ["pizza", "", "sometime soon", "31 February 2027 18:00", "today at 25:00", "17:61 tomorrow",
     "<t:99999999999999>", "**", "'; DROP TABLE events", "13pm tomorrow", "99.99.2027 18:00"],
)  # fmt: skip
def test_what_is_no_time_is_refused(text: str) -> None:
    with pytest.raises(WhenUnreadable):
        read_when(text, now=NOW, zone=OSLO)


@pytest.mark.parametrize("text", ["saturday", "2027-01-17", "morgen", "in 3 days", "17 January"])
def test_a_day_without_an_hour_is_asked_for_its_hour(text: str) -> None:
    with pytest.raises(TimeOfDayMissing):
        read_when(text, now=NOW, zone=OSLO)


def test_what_discord_cannot_announce_is_refused() -> None:
    with pytest.raises(TooFarOff):
        read_when("17 January 2040 18:00", now=NOW, zone=OSLO)


def test_an_abbreviation_names_the_clock_of_its_place() -> None:
    understood = read_when("Dec 3, 6:30pm EST", now=NOW, zone=OSLO)

    assert understood.start == datetime(2026, 12, 3, 23, 30, tzinfo=UTC)


def test_the_last_day_of_a_series_needs_no_hour() -> None:
    assert read_day("31 December 2027", now=NOW, zone=OSLO) == date(2027, 12, 31)
    assert read_day("2027-12-31", now=NOW, zone=OSLO) == date(2027, 12, 31)


@pytest.mark.parametrize(
    ("locale", "text", "day"),
    [
        ("en-US", "June", date(2027, 6, 30)),
        ("en-US", "June 2028", date(2028, 6, 30)),
        ("en-US", "end of December", date(2026, 12, 31)),
        ("en-US", "November", date(2026, 11, 30)),
        ("en-US", "in 10 weeks", date(2027, 2, 1)),
        ("de", "Ende Februar", date(2027, 2, 28)),
        ("fr", "juin", date(2027, 6, 30)),
        ("es-ES", "finales de junio", date(2027, 6, 30)),
    ],
)
def test_a_series_may_end_with_a_month(locale: str, text: str, day: date) -> None:
    assert read_day(text, now=NOW, zone=OSLO, locale=locale) == day


@pytest.mark.parametrize("text", ["soon", "", "28-29 November", "the end"])
def test_no_last_day_is_guessed(text: str) -> None:
    with pytest.raises(WhenUnreadable):
        read_day(text, now=NOW, zone=OSLO)


@settings(deadline=None)
@given(st.text(max_size=40))
def test_no_text_breaks_the_reader(text: str) -> None:
    with contextlib.suppress(UserError):
        assert read_when(text, now=NOW, zone=OSLO).start.tzinfo is OSLO


@pytest.mark.parametrize(
    ("text", "end"),
    [
        ("Sat 18-7", datetime(2026, 11, 29, 7)),
        ("Sat 18-19", datetime(2026, 11, 28, 19)),
        ("Sat 6-7pm", datetime(2026, 11, 28, 19)),
        ("Sat 9-5", datetime(2026, 11, 28, 17)),
    ],
)
def test_an_hour_of_twenty_four_makes_the_other_one_too(text: str, end: datetime) -> None:
    assert read_when(text, now=NOW, zone=OSLO).end == end.replace(tzinfo=OSLO)


@pytest.mark.parametrize(
    ("locale", "text", "wall"),
    [
        # Today, a Monday and the fourth of its month, is not over at 23:00.
        ("it", "il quarto lunedì del mese alle 23", "11-23T23"),
        ("nl", "de vierde maandag van de maand om 23:00", "11-23T23"),
        ("sv-SE", "fjärde måndagen i månaden kl 23", "11-23T23"),
        ("ru", "четвёртый понедельник ноября в 23:00", "11-23T23"),
        ("it", "23 del mese alle 23", "11-23T23"),
        ("it", "22 del mese alle 23", "12-22T23"),
        ("ja", "十二月十二日十九時", "12-12T19"),
        ("ja", "十一月二十三日二十三時", "11-23T23"),
        ("zh-CN", "十二月二十日晚上八点", "12-20T20"),
    ],
)
def test_a_day_of_the_month_may_be_today_and_stand_in_characters(
    locale: str, text: str, wall: str
) -> None:
    found = read_when(text, now=NOW, zone=OSLO, locale=locale)

    assert f"{found.start:%m-%dT%H}" == wall
