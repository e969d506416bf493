"""When a feed is asked again."""

from datetime import UTC, datetime, timedelta

import pytest

from bot.news.schedule import has_failed_too_long, next_poll

NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)
HOUR = timedelta(hours=1)


@pytest.mark.parametrize(
    ("wishes", "hours"),
    [
        ({}, 1),
        ({"ttl_minutes": 30}, 1),
        ({"ttl_minutes": 180}, 3),
        ({"ttl_minutes": 10_000}, 24),
        ({"failures": 1}, 1),
        ({"failures": 2}, 2),
        ({"failures": 4}, 8),
        ({"failures": 40}, 24),
        ({"retry_after_s": 7200.0, "failures": 1}, 2.05),
        ({"retry_after_s": 5.0, "failures": 1}, 1),
    ],
    ids=str,
)
def test_waits(wishes: dict[str, float], hours: float) -> None:
    due = next_poll(NOW, HOUR, chance=0.5, **wishes)  # type: ignore[arg-type]

    assert due - NOW == timedelta(hours=hours)


def test_a_feed_asked_seldom_is_not_asked_more_often_because_it_fails() -> None:
    due = next_poll(NOW, 48 * HOUR, chance=0.5, failures=3)

    assert due - NOW == 48 * HOUR


def test_chance_spreads_feeds_by_a_tenth() -> None:
    assert next_poll(NOW, HOUR, chance=0.0) - NOW == timedelta(minutes=54)
    assert next_poll(NOW, HOUR, chance=1.0) - NOW == timedelta(minutes=66)


def test_nobody_comes_before_retry_after() -> None:
    assert next_poll(NOW, HOUR, chance=0.0, retry_after_s=9000.0) - NOW >= timedelta(seconds=9000)


@pytest.mark.parametrize(
    ("since", "too_long"),
    [(None, False), (NOW - timedelta(days=9), False), (NOW - timedelta(days=10), True)],
)
def test_ten_days_are_too_long(since: datetime | None, too_long: bool) -> None:
    assert has_failed_too_long(since, NOW) is too_long
