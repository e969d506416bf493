"""What is new about a city or a pair is decided once, whoever gathered it."""

from datetime import UTC, datetime

import pytest

from bot.errors import Unreachable
from bot.news.found import Read, newest_of, news_about
from bot.news.model import Entry
from bot.news.search import Subject

SEATTLE = Subject(("Seattle",), ())
PAIR = Subject(("Seattle",), ("Bergen",))
DAY = datetime(2026, 11, 20, tzinfo=UTC)
DOWN = Unreachable(url="https://down.example", host="down.example")


def entry(title: str, *, text: str = "") -> Entry:
    return Entry(title, title, f"https://x.example/{title.replace(' ', '-')}", text=text)


@pytest.mark.parametrize(
    ("subject", "read", "told"),
    [
        pytest.param(
            SEATTLE,
            Read("ours", (entry("Seattle youth choir"), entry("Oslo tram")), ours=True),
            ["Seattle youth choir"],
            id="the operator's feeds need only name the city",
        ),
        pytest.param(
            SEATTLE,
            Read("followed", (entry("Seattle youth choir"), entry("Seattle sister city visit"))),
            ["Seattle sister city visit"],
            id="any other feed must name the bond, too",
        ),
        pytest.param(
            PAIR,
            Read("GDELT", (entry("Seattle and Bergen"), entry("Bergen rain")), searched=True),
            ["Seattle and Bergen"],
            id="of a pair both are named",
        ),
        pytest.param(
            SEATTLE,
            Read("GDELT", (entry("Seattle sister city visit"),), DOWN, DAY, searched=True),
            ["Seattle sister city visit"],
            id="what was found last is shown while the source is down",
        ),
    ],
)
def test_what_counts_as_news_of_the_subject(subject: Subject, read: Read, told: list[str]) -> None:
    assert [one.title for one in news_about(subject, [read]).entries] == told


def test_every_source_that_fails_is_named_with_when_it_was_last_seen() -> None:
    reads = [Read("town", error=DOWN, ours=True), Read("GDELT", (), DOWN, DAY, searched=True)]

    found = news_about(SEATTLE, reads)

    assert [(one.source, one.last_seen) for one in found.unreached] == [
        ("town", None),
        ("GDELT", DAY),
    ]
    assert found.searched


def test_the_newest_of_all_feeds_needs_no_subject() -> None:
    found = newest_of([Read("a", (entry("Oslo tram"),)), Read("b", error=DOWN)])

    assert [one.title for one in found.entries] == ["Oslo tram"]
    assert [one.source for one in found.unreached] == ["b"]
    assert not found.searched
