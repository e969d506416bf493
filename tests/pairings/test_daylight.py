"""Day or night: known sunrises, and places where the sun does not rise or set."""

from datetime import UTC, datetime

import pytest

from bot.gazetteer.model import City
from bot.pairings.daylight import is_day, sun_over


def at(lat: float, lon: float) -> City:
    return City("gn:1", "Somewhere", "", "NO", lat, lon, 1, "")


SEATTLE, LONGYEARBYEN, QUITO, SYDNEY = at(47.61, -122.33), at(78.22, 15.64), at(0, -78.5), at(-33.87, 151.21)  # fmt: skip


@pytest.mark.parametrize(
    ("city", "moment", "day"),
    [
        pytest.param(SEATTLE, (2026, 11, 23, 20, 0), True, id="noon in Seattle"),
        pytest.param(SEATTLE, (2026, 11, 23, 8, 0), False, id="midnight in Seattle"),
        # Sunrise in Seattle on 21 June 2026: 05:11 PDT; sunset on 21 December: 16:20 PST.
        pytest.param(SEATTLE, (2026, 6, 21, 12, 5), False, id="before sunrise at midsummer"),
        pytest.param(SEATTLE, (2026, 6, 21, 12, 17), True, id="after sunrise at midsummer"),
        pytest.param(SEATTLE, (2026, 12, 22, 0, 14), True, id="before sunset at midwinter"),
        pytest.param(SEATTLE, (2026, 12, 22, 0, 26), False, id="after sunset at midwinter"),
        pytest.param(LONGYEARBYEN, (2026, 12, 21, 11, 0), False, id="noon of the polar night"),
        pytest.param(LONGYEARBYEN, (2026, 6, 21, 23, 0), True, id="midnight sun"),
        pytest.param(QUITO, (2026, 3, 20, 17, 20), True, id="noon on the equator"),
        pytest.param(SYDNEY, (2026, 11, 23, 21, 0), True, id="morning in Sydney"),
        pytest.param(SYDNEY, (2026, 11, 23, 12, 0), False, id="late evening in Sydney"),
    ],
)
def test_the_sun_is_up_or_not(city, moment, day):
    assert is_day(city, datetime(*moment, tzinfo=UTC)) is day


@pytest.mark.parametrize(
    ("lon", "moment", "angle"),
    [
        # At the March equinox the sun runs seven minutes and a half late: 1.9 degrees.
        pytest.param(0, (2026, 3, 20, 12, 0), -1.9, id="noon in Greenwich"),
        pytest.param(0, (2026, 3, 20, 9, 0), -46.9, id="three hours before"),
        pytest.param(0, (2026, 3, 20, 18, 0), 88.1, id="six hours after"),
        pytest.param(-90, (2026, 3, 20, 12, 0), -91.9, id="a quarter of the earth to the west"),
        # In early November it is sixteen minutes and a half early, the most of the year.
        pytest.param(0, (2026, 11, 3, 12, 0), 4.1, id="noon in November"),
    ],
)
def test_the_sun_stands_highest_when_the_almanac_says(lon, moment, angle):
    found = sun_over(0.0, lon, datetime(*moment, tzinfo=UTC)).hour_angle

    assert found == pytest.approx(angle, abs=0.1)
