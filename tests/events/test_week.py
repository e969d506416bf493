"""When a week is told: on Monday at nine by the server's clock, once, and not when half of it is over."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest

from bot.events.week import begun, due_week, week_of

BERGEN, SEATTLE, APIA = (
    ZoneInfo(name) for name in ("Europe/Oslo", "America/Los_Angeles", "Pacific/Apia")
)
MONDAY = date(2027, 3, 29)


@pytest.mark.parametrize(
    ("at", "zone", "told", "is_due"),
    [
        pytest.param("2027-03-29T08:59", BERGEN, None, False, id="before-nine"),
        pytest.param("2027-03-29T09:00", BERGEN, None, True, id="at-nine-after-the-clocks-changed"),
        pytest.param("2027-03-29T09:00", SEATTLE, date(2027, 3, 22), True, id="told-last-week"),
        pytest.param("2027-03-29T12:00", BERGEN, MONDAY, False, id="told-already"),
        pytest.param("2027-03-31T08:59", APIA, None, True, id="late-after-an-outage"),
        pytest.param("2027-03-31T09:00", APIA, None, False, id="too-late"),
        pytest.param("2027-04-04T12:00", BERGEN, None, False, id="sunday"),
    ],
)
def test_a_week_is_told_once_on_its_monday_or_soon_after(at, zone, told, is_due):
    now = datetime.fromisoformat(at).replace(tzinfo=zone)

    week = due_week(told, now, zone)

    assert (week is not None) is is_due
    assert week is None or week.monday == MONDAY


def test_a_week_ends_at_midnight_though_its_clocks_change():
    now = datetime(2027, 3, 24, 12, tzinfo=BERGEN)

    week = week_of(now, BERGEN)

    assert week.ends == datetime(2027, 3, 29, tzinfo=BERGEN)
    assert week.told_from == datetime(2027, 3, 22, 9, tzinfo=BERGEN)


@pytest.mark.parametrize(
    ("at", "told"),
    [("2027-03-29T08:59", None), ("2027-03-29T09:00", MONDAY), ("2027-04-04T23:59", MONDAY)],
)
def test_switched_on_late_it_begins_with_the_next_week(at, told):
    assert begun(datetime.fromisoformat(at).replace(tzinfo=BERGEN), BERGEN) == told
