"""Of one host few feeds are asked at a time; the others come later, each when there is time for it."""

from datetime import timedelta

import pytest

from bot.news.turns import AT_ONCE, host_of, take_turns


def test_hosts_take_turns() -> None:
    due = [(number, "a") for number in range(4)] + [(9, "b")]

    turns = take_turns(due, {}, {})

    assert turns.now == (0, 1, 9)
    assert turns.later == ((2, timedelta(seconds=2)), (3, timedelta(seconds=3)))


def test_what_is_under_way_counts() -> None:
    assert take_turns([(1, "a"), (2, "b")], {"a": AT_ONCE}, {}).now == (2,)


def test_a_slow_host_is_put_off_for_longer_but_never_for_good() -> None:
    due = [(number, "a") for number in range(100)]

    waits = [wait for _, wait in take_turns(due, {}, {"a": 10.0}).later]

    assert waits[:2] == [timedelta(seconds=20), timedelta(seconds=30)]
    assert waits[-1] == timedelta(minutes=10)


@pytest.mark.parametrize(
    ("url", "host"),
    [
        ("https://A.example:8080/feed", "a.example"),
        ("search:gn:1|gn:2", "search:gn:1|gn:2"),
        ("https://[::1", "https://[::1"),
    ],
)
def test_a_feeds_host(url: str, host: str) -> None:
    assert host_of(url) == host
