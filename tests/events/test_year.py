"""What a server's year was made of, and when it is told without anybody asking."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from bot.events.year import Meeting, due_year, server_year, year_to_show
from bot.gazetteer.model import City

SEATTLE_TIME, UTC_TIME = ZoneInfo("America/Los_Angeles"), ZoneInfo("UTC")


class Known:
    """The cities an atlas knows."""

    def __init__(self, *names: str) -> None:
        self._cities = {name: City(name, name, "", "NO", 0.0, 0.0, 1_000, "") for name in names}

    def by_key(self, key: str) -> City | None:
        return self._cities.get(key)


@pytest.fixture
def cities() -> Known:
    return Known("Seattle", "Bergen", "Kobe", "Galway")


@pytest.mark.parametrize(
    ("since", "told", "now", "zone", "due"),
    [
        ("2026-05-01T00:00", None, "2026-12-31T23:59", UTC_TIME, None),
        ("2026-05-01T00:00", None, "2027-01-02T09:59", UTC_TIME, None),
        ("2026-05-01T00:00", None, "2027-01-02T10:00", UTC_TIME, 2026),
        ("2026-05-01T00:00", None, "2027-01-02T17:59", SEATTLE_TIME, None),
        ("2026-05-01T00:00", None, "2027-01-02T18:00", SEATTLE_TIME, 2026),
        ("2026-05-01T00:00", None, "2027-01-31T23:00", UTC_TIME, 2026),
        ("2026-05-01T00:00", None, "2027-02-02T00:00", UTC_TIME, None),
        ("2026-05-01T00:00", 2026, "2027-01-03T00:00", UTC_TIME, None),
        ("2026-05-01T00:00", 2026, "2028-01-02T10:00", UTC_TIME, 2027),
        ("2027-01-02T09:00", None, "2027-01-02T10:00", UTC_TIME, 2026),
        ("2027-01-02T10:00", None, "2027-01-02T10:01", UTC_TIME, None),
        ("2027-01-15T00:00", None, "2027-01-20T00:00", UTC_TIME, None),
        ("2027-01-15T00:00", None, "2028-01-05T00:00", UTC_TIME, 2027),
    ],
)
def test_a_year_is_told_once_early_in_january(since, told, now, zone, due):
    begun, moment = (datetime.fromisoformat(text).replace(tzinfo=UTC) for text in (since, now))

    assert due_year(begun, told, moment, zone) == due


@pytest.mark.parametrize(
    ("now", "zone", "year"),
    [
        ("2026-11-27T12:00", UTC_TIME, 2026),
        ("2027-01-31T12:00", UTC_TIME, 2026),
        ("2027-02-01T12:00", UTC_TIME, 2027),
        ("2027-01-01T04:00", SEATTLE_TIME, 2026),
        ("2026-01-01T04:00", SEATTLE_TIME, 2025),
    ],
)
def test_who_asks_in_january_means_the_year_just_over(now, zone, year):
    assert year_to_show(datetime.fromisoformat(now).replace(tzinfo=UTC), zone) == year


def test_cities_stand_by_how_often_they_were_met_and_pairs_once(cities):
    held = [
        Meeting("Seattle", "Bergen", 4),
        Meeting("Bergen", "Seattle", 1),
        Meeting("Seattle", "Kobe", 0),
    ]

    found = server_year(2026, cities.by_key("Seattle"), held, {}, cities)

    assert [(one.city.name, one.meetings) for one in found.cities] == [
        ("Seattle", 3),
        ("Bergen", 2),
        ("Kobe", 1),
    ]
    assert [{a.name, b.name} for a, b in found.pairs] == [
        {"Seattle", "Bergen"},
        {"Seattle", "Kobe"},
    ]
    assert (found.meetings, found.going) == (3, 5)


def test_an_event_with_one_city_met_the_servers_own(cities):
    alone = server_year(2026, None, [Meeting("Kobe", "", 0)], {}, cities)
    at_home = server_year(
        2026,
        cities.by_key("Seattle"),
        [Meeting("Kobe", "", 0), Meeting("Seattle", "", 0)],
        {},
        cities,
    )

    assert alone.pairs == ()
    assert [{a.name, b.name} for a, b in at_home.pairs] == [{"Kobe", "Seattle"}]


def test_a_home_is_shown_only_where_three_members_share_it(cities):
    found = server_year(2026, None, [], {"Galway": 3, "Bergen": 2, "gone": 9}, cities)

    assert [(one.city.name, one.members) for one in found.cities] == [("Galway", 3)]


def test_a_year_without_a_city_is_empty(cities):
    found = server_year(2026, cities.by_key("Seattle"), [Meeting("", "gone", 7)], {}, cities)

    assert found.is_empty
