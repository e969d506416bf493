"""Digests come in the morning of the server, whatever the clocks do."""

from datetime import UTC, datetime

import pytest

from bot.news.digest import MAX_ITEMS, digest, next_digest
from bot.news.model import Entry, Filters, Mode


@pytest.mark.parametrize(
    ("mode", "timezone", "now", "due"),
    [
        (Mode.DAILY, "Europe/Oslo", "2026-11-23T07:00", "2026-11-23T08:00"),
        (Mode.DAILY, "Europe/Oslo", "2026-11-23T08:00", "2026-11-24T08:00"),
        (Mode.DAILY, "Europe/Oslo", "2026-07-01T08:00", "2026-07-02T07:00"),
        (Mode.DAILY, "Asia/Tokyo", "2026-11-23T23:00", "2026-11-24T00:00"),
        (Mode.DAILY, "", "2026-11-23T08:59", "2026-11-23T09:00"),
        # The night Oslo's clocks go back.
        (Mode.DAILY, "Europe/Oslo", "2026-10-24T12:00", "2026-10-25T08:00"),
        (Mode.WEEKLY, "America/Los_Angeles", "2026-11-23T16:00", "2026-11-23T17:00"),
        (Mode.WEEKLY, "America/Los_Angeles", "2026-11-23T17:00", "2026-11-30T17:00"),
    ],
)
def test_a_digest_is_due_at_nine_local_time(mode: Mode, timezone: str, now: str, due: str) -> None:
    asked = datetime.fromisoformat(now).replace(tzinfo=UTC)

    assert next_digest(mode, timezone, asked) == datetime.fromisoformat(due).replace(tzinfo=UTC)


def test_a_server_may_choose_the_hour() -> None:
    due = next_digest(Mode.DAILY, "Europe/Oslo", datetime(2026, 11, 23, tzinfo=UTC), minute=1110)

    assert due == datetime(2026, 11, 23, 17, 30, tzinfo=UTC)


def test_instant_posting_has_no_digest() -> None:
    assert next_digest(Mode.INSTANT, "Europe/Oslo", datetime(2026, 1, 1, tzinfo=UTC)) is None


def test_a_digest_holds_ten_newest_and_says_how_many_more() -> None:
    entries = [Entry(key=str(i), title=str(i)) for i in range(MAX_ITEMS + 3)]

    made = digest(entries, Filters())

    assert [e.key for e in made.entries] == [str(i) for i in range(12, 2, -1)]
    assert made.more == 3


@pytest.mark.parametrize(
    ("include", "exclude", "kept"),
    [
        ((), (), ["concert", "council", "choir"]),
        (("choir",), (), ["choir"]),
        ((), ("council",), ["concert", "choir"]),
        (("concert", "choir"), ("choir",), ["concert"]),
        (("football",), (), []),
    ],
    ids=["no words", "include", "exclude", "both", "nothing passes"],
)
def test_a_digest_heeds_the_words_of_its_follower(
    include: tuple[str, ...], exclude: tuple[str, ...], kept: list[str]
) -> None:
    entries = [
        Entry(key=word, title=f"A {word} tonight") for word in ("choir", "council", "concert")
    ]

    made = digest(entries, Filters(include, exclude))

    assert [entry.key for entry in made.entries] == kept
    assert made.more == 0


def test_what_does_not_pass_is_not_counted_as_more() -> None:
    entries = [Entry(key=str(i), title="a concert" if i % 2 else "a council") for i in range(24)]

    made = digest(entries, Filters(include=("concert",)))

    assert (len(made.entries), made.more) == (10, 2)
