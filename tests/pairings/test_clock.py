from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from bot.gazetteer.model import City
from bot.pairings.clock import hours_apart, local_time
from tests.pairings.small_world import BERGEN, KOBE, SEATTLE, SUVA

SUMMER = datetime(2026, 7, 1, 12, tzinfo=UTC)
WEEK_BETWEEN = datetime(2026, 10, 28, 12, tzinfo=UTC)
"""Europe has left summer time, North America has not."""


@pytest.mark.parametrize(
    ("a", "b", "now", "hours"),
    [
        (SEATTLE, BERGEN, SUMMER, 9),
        (SEATTLE, BERGEN, WEEK_BETWEEN, 8),
        (BERGEN, SEATTLE, SUMMER, -9),
        (SEATTLE, SUVA, SUMMER, 19),
        (KOBE, replace(SEATTLE, timezone="Asia/Kathmandu"), SUMMER, -3.25),
    ],
    ids=["summer", "between two changes", "behind", "across the date line", "quarter hours"],
)
def test_clocks_are_compared_at_the_instant(a: City, b: City, now: datetime, hours: float) -> None:
    assert hours_apart(a, b, now) == timedelta(hours=hours)


@pytest.mark.parametrize("timezone", ["", "Mars/Olympus_Mons", "../etc/passwd"])
def test_an_unknown_time_zone_is_not_guessed(timezone: str) -> None:
    nowhere = replace(SEATTLE, timezone=timezone)

    assert local_time(nowhere, SUMMER) is None
    assert hours_apart(nowhere, BERGEN, SUMMER) is None
