"""Calendar files, read back by other people's code."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from io import StringIO
from zoneinfo import ZoneInfo

import pytest
import recurring_ical_events
from dateutil.tz import tzical
from icalendar import Calendar

from bot.events.calendar import CalendarText, Day, Listed, calendar, feed
from bot.events.model import Event, Occurrence, Repeat, Series, State
from bot.events.recurrence import starts

STAMP = datetime(2026, 11, 23, 20, tzinfo=UTC)
WORDING = CalendarText(
    'Gala; with, "commas"', "Line one\nLine two", "Håkonshallen", "https://e.example/1"
)


def event(
    start: datetime,
    repeat: Repeat = Repeat.NONE,
    count: int | None = None,
    zone: str = "Europe/Oslo",
) -> Event:
    return Event(
        1, "u1@sister-city", 1, 2, 3, "Gala", start, zone, timedelta(hours=2), State.OPEN,
        Series(repeat, count=count),
    )  # fmt: skip


def occurrences(of: Event) -> list[Occurrence]:
    at = starts(of.start, of.series, ZoneInfo(of.timezone))
    return [Occurrence(1, n, s, s, s + of.duration, State.OPEN) for n, s in enumerate(at)]


def read_back(file: bytes) -> list[tuple[datetime, datetime]]:
    """Return the (start, end) of every occurrence an independent reader finds."""
    found = recurring_ical_events.of(Calendar.from_ical(file)).between(
        datetime(2026, 1, 1, tzinfo=UTC), datetime(2045, 1, 1, tzinfo=UTC)
    )
    return sorted((e["DTSTART"].dt.astimezone(UTC), e["DTEND"].dt.astimezone(UTC)) for e in found)


SERIES = [
    pytest.param(datetime(2027, 1, 17, 18, 30), Repeat.NONE, None, "Europe/Oslo", id="once"),
    pytest.param(datetime(2026, 12, 1, 19), Repeat.WEEKLY, 60, "Europe/Oslo", id="weekly Oslo"),
    pytest.param(datetime(2026, 12, 1, 19), Repeat.WEEKLY, 60, "America/New_York", id="weekly NY"),
    pytest.param(datetime(2027, 3, 14, 2, 30), Repeat.WEEKLY, 5, "Europe/Oslo", id="skipped hour"),
    pytest.param(datetime(2027, 3, 28, 2, 30), Repeat.WEEKLY, 5, "Europe/Oslo", id="from a skipped hour"),
    pytest.param(datetime(2027, 10, 31, 2, 30), Repeat.WEEKLY, 5, "Europe/Oslo", id="from an hour twice"),
    pytest.param(datetime(2027, 10, 17, 2, 30), Repeat.WEEKLY, 5, "Europe/Oslo", id="hour twice"),
    pytest.param(datetime(2026, 12, 1, 2, 15), Repeat.WEEKLY, 60, "Australia/Lord_Howe", id="half-hour change"),
    pytest.param(datetime(2027, 1, 31, 19), Repeat.MONTHLY, 14, "Asia/Kathmandu", id="31st"),
    pytest.param(datetime(2027, 1, 29, 19), Repeat.MONTHLY_WEEKDAY, 14, "America/Santiago", id="last Friday"),
    pytest.param(datetime(2027, 1, 30, 19), Repeat.MONTHLY, 14, "Europe/Oslo", id="30th"),
    pytest.param(datetime(2027, 10, 29, 19), Repeat.MONTHLY, 30, "America/New_York", id="29th"),
    pytest.param(datetime(2027, 10, 20, 2, 30), Repeat.DAILY, 30, "Europe/Oslo", id="daily over the change"),
    pytest.param(datetime(2027, 3, 10, 19), Repeat.BIWEEKLY, 20, "America/New_York", id="every other week"),
    pytest.param(datetime(2027, 3, 11, 19), Repeat.WEEKDAYS, 40, "Europe/Oslo", id="weekdays from a Thursday"),
    pytest.param(datetime(2028, 2, 29, 19), Repeat.YEARLY, 9, "Europe/Oslo", id="leap day"),
    pytest.param(datetime(2027, 1, 17, 18, 30), Repeat.WEEKLY, 3, "UTC", id="no zone"),
]  # fmt: skip


@pytest.mark.parametrize(("start", "repeat", "count", "zone"), SERIES)
def test_every_occurrence_is_read_back_to_its_instant(
    start: datetime, repeat: Repeat, count: int | None, zone: str
) -> None:
    of = event(start, repeat, count, zone)

    file = calendar(of, occurrences(of), WORDING, stamp=STAMP, other_zone="America/Los_Angeles")

    assert read_back(file) == [(o.start, o.end) for o in occurrences(of)]


def test_a_calendar_of_many_events_is_read_back_to_all_their_instants() -> None:
    some = [
        event(datetime(2027, 1, 31, 19), Repeat.MONTHLY, 14, "Asia/Kathmandu"),
        replace(event(datetime(2027, 10, 17, 2, 30), Repeat.WEEKLY, 5), uid="u2"),
        replace(event(datetime(2027, 1, 17, 18, 30), zone="UTC"), uid="u3"),
    ]
    listed = [Listed(one, tuple(occurrences(one)), WORDING, "America/New_York") for one in some]
    days = [Day("a@sister-city", date(2027, 5, 22), "60 years")]

    file = feed("Harbour", listed, days, stamp=STAMP)

    every = [(o.start, o.end) for one in some for o in occurrences(one)]
    anniversary = datetime(2027, 5, 22, tzinfo=UTC)
    read = Calendar.from_ical(file)
    found = recurring_ical_events.of(read).between(
        datetime(2026, 1, 1, tzinfo=UTC), datetime(2045, 1, 1, tzinfo=UTC)
    )
    timed = [e for e in found if isinstance(e["DTSTART"].dt, datetime)]
    assert sorted(e["DTSTART"].dt.astimezone(UTC) for e in timed) == sorted(s for s, _ in every)
    assert [e["DTSTART"].dt for e in found if e not in timed] == [anniversary.date()]
    assert str(read["X-WR-CALNAME"]) == "Harbour"
    assert file == feed("Harbour", listed, days, stamp=STAMP)
    assert len({str(zone["TZID"]) for zone in read.walk("VTIMEZONE")}) == 3


@pytest.mark.parametrize("zone", ["Europe/Oslo", "America/Los_Angeles", "Australia/Lord_Howe"])
def test_the_zone_in_the_file_tells_the_same_time_as_the_world(zone: str) -> None:
    of = event(datetime(2027, 1, 17, 18, 30), Repeat.WEEKLY, 50, zone)

    file = calendar(of, occurrences(of), WORDING, stamp=STAMP, other_zone="America/New_York")

    told = tzical(StringIO(file.decode())).get(zone)
    assert told is not None
    hour = datetime(2027, 1, 1, tzinfo=UTC)
    for n in range(365 * 24):
        at = hour + timedelta(hours=n)
        wall = at.astimezone(ZoneInfo(zone)).replace(tzinfo=None)
        if wall.replace(tzinfo=ZoneInfo(zone), fold=1).astimezone(UTC) == at:
            assert (
                wall.replace(tzinfo=told, fold=1).utcoffset()
                == at.astimezone(ZoneInfo(zone)).utcoffset()
            ), at


def moved_and_cancelled() -> tuple[bytes, list[Occurrence]]:
    """Return the file of a series of which one time was moved and another called off, and what is left."""
    of = event(datetime(2027, 3, 1, 19), Repeat.WEEKLY, 4)
    planned = occurrences(of)
    moved = replace(
        planned[1],
        start=planned[1].start + timedelta(days=1, hours=3),
        end=planned[1].end + timedelta(days=1, hours=5),
    )
    cancelled = replace(planned[2], state=State.CANCELLED)
    file = calendar(of, [planned[0], moved, cancelled, planned[3]], WORDING, stamp=STAMP)
    return file, [planned[0], moved, planned[3]]


def test_one_occurrence_is_moved_and_another_cancelled_alone() -> None:
    file, expected = moved_and_cancelled()

    assert read_back(file) == [(o.start, o.end) for o in expected]
    assert {e["STATUS"] for e in Calendar.from_ical(file).walk("VEVENT")} == {"CONFIRMED"}
    assert all("STATUS" in e for e in Calendar.from_ical(file).walk("VEVENT"))


def test_an_update_replaces_and_does_not_double() -> None:
    before = event(datetime(2027, 1, 17, 18, 30))
    after = replace(before, start=datetime(2027, 1, 18, 20), sequence=1)

    files = [calendar(e, occurrences(e), WORDING, stamp=STAMP) for e in (before, after)]

    read = [Calendar.from_ical(f).walk("VEVENT")[0] for f in files]
    assert read[0]["UID"] == read[1]["UID"]
    assert read[1]["SEQUENCE"] > read[0]["SEQUENCE"]
    # What a calendar holds is keyed by UID: the higher sequence wins.
    held = {str(e["UID"]): e for e in sorted(read, key=lambda e: e["SEQUENCE"])}
    assert [e["DTSTART"].dt.astimezone(UTC) for e in held.values()] == [occurrences(after)[0].start]


@pytest.mark.parametrize("repeat", [Repeat.NONE, Repeat.WEEKLY])
def test_a_cancelled_event_says_so(repeat: Repeat) -> None:
    of = replace(event(datetime(2027, 1, 17, 18, 30), repeat, 3), state=State.CANCELLED, sequence=2)

    read = Calendar.from_ical(calendar(of, occurrences(of), WORDING, stamp=STAMP))

    assert "METHOD" not in read
    assert {e["STATUS"] for e in read.walk("VEVENT")} == {"CANCELLED"}


def test_punctuation_and_line_breaks_survive_and_lines_stay_short() -> None:
    of = event(datetime(2027, 1, 17, 18, 30))
    long = replace(WORDING, description="Ünïcödé, " * 60)

    file = calendar(of, occurrences(of), long, stamp=STAMP)

    assert str(Calendar.from_ical(file).walk("VEVENT")[0]["SUMMARY"]) == WORDING.summary
    assert all(len(line) <= 75 for line in file.split(b"\r\n"))
