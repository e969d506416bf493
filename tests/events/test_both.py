"""The hours that suit two cities."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from bot.events.both import proposals, weeks

OSLO, SEATTLE, TOKYO = (ZoneInfo(n) for n in ("Europe/Oslo", "America/Los_Angeles", "Asia/Tokyo"))
AUCKLAND, LONDON = ZoneInfo("Pacific/Auckland"), ZoneInfo("Europe/London")
NOW = datetime(2027, 2, 24, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    ("first", "other", "here"),
    [
        pytest.param(OSLO, SEATTLE, ["17–22"], id="nine hours"),
        pytest.param(SEATTLE, OSLO, ["8–13"], id="the other way round"),
        pytest.param(OSLO, TOKYO, ["8–14"], id="eastwards"),
        pytest.param(OSLO, OSLO, ["8–22"], id="one clock"),
        pytest.param(LONDON, AUCKLAND, ["8–9", "19–22"], id="another day over there"),
    ],
)
def test_it_is_by_day_in_both(first: ZoneInfo, other: ZoneInfo, here: list[str]) -> None:
    week = weeks(first, other, NOW)[0]

    assert [
        f"{c.start.astimezone(first).hour}–{c.end.astimezone(first).hour}" for c in week.common
    ] == here


def test_the_weeks_in_which_only_one_has_changed_its_clocks_are_marked() -> None:
    """America changes on 14 March 2027, Europe on 28 March."""
    found = weeks(OSLO, SEATTLE, NOW)

    assert [f"{week.monday:%d.%m.}" for week in found if week.is_odd] == ["15.03.", "22.03."]
    assert found[0].monday.isoformat() == "2027-03-01"
    assert not any(week.is_odd for week in weeks(OSLO, LONDON, NOW))


def test_how_far_apart_they_are_from_now_on_is_what_is_usual() -> None:
    """Kazakhstan left its old time for good on 1 March 2024."""
    after = datetime(2024, 3, 4, 12, tzinfo=UTC)

    found = weeks(ZoneInfo("Asia/Tashkent"), ZoneInfo("Asia/Almaty"), after)

    assert not any(week.is_odd for week in found)


@pytest.mark.parametrize(
    ("first", "other", "at"),
    [
        pytest.param(OSLO, SEATTLE, "18:00", id="midway"),
        pytest.param(OSLO, OSLO, "14:00", id="one clock"),
        pytest.param(LONDON, AUCKLAND, "19:00", id="in the longer of two"),
        pytest.param(OSLO, ZoneInfo("Asia/Kolkata"), "11:00", id="half an hour apart"),
    ],
)
def test_a_start_is_proposed_for_each_week_with_room_for_it(first, other, at):
    found = proposals(weeks(first, other, NOW))

    assert f"{found[0].astimezone(first):%H:%M}" == at
    assert all(first_of.astimezone(first).weekday() in (5, 6) for first_of in found)


def test_where_it_is_never_by_day_in_both_nothing_is_proposed():
    assert proposals(weeks(ZoneInfo("Etc/GMT+6"), ZoneInfo("Etc/GMT-6"), NOW)[:0]) == ()
