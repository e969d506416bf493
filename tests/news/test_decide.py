"""What is news, and for whom."""

from datetime import UTC, datetime, timedelta

import pytest

from bot.news.decide import (
    MAX_POSTS_PER_POLL,
    RESTAMP_AFTER,
    Seen,
    Verdict,
    choose,
    dated,
    decide,
    explain,
    oldest_first,
    passes,
    read_words,
)
from bot.news.model import Entry, Filters

NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)
ALL = Filters()


def entry(key: str, hours_ago: float | None = 1, title: str = "") -> Entry:
    published = None if hours_ago is None else NOW - timedelta(hours=hours_ago)
    return Entry(key=key, title=title or key, published=published)


def seen(key: str, days_ago: float = 0) -> Seen:
    when = NOW - timedelta(days=days_ago)
    return Seen(key, when, when)


def keys(entries: tuple[Entry, ...]) -> list[str]:
    return [one.key for one in entries]


def test_first_poll_stores_everything_and_posts_nothing() -> None:
    decision = decide([entry("b", 1), entry("a", 2)], [], first_poll=True, now=NOW)

    assert decision.fresh == ()
    assert keys(decision.unseen) == ["a", "b"]


def test_a_feed_that_was_empty_at_first_posts_its_first_entry() -> None:
    decision = decide([entry("a")], [], first_poll=False, now=NOW)

    assert keys(decision.fresh) == ["a"]


def test_the_oldest_goes_first() -> None:
    decision = decide([entry("c", 1), entry("a", 3), entry("b", 2)], [], first_poll=False, now=NOW)

    assert keys(decision.fresh) == ["a", "b", "c"]


def test_without_dates_the_feeds_own_order_is_turned_round() -> None:
    entries = [entry("c", None), entry("b", None), entry("a", 1)]

    assert keys(decide(entries, [], first_poll=False, now=NOW).fresh) == ["a", "b", "c"]


def test_a_changed_date_or_title_is_no_new_entry() -> None:
    changed = entry("a", 0, title="Corrected")

    assert decide([changed], [seen("a", 3)], first_poll=False, now=NOW).fresh == ()


def test_stamps_are_renewed_while_the_feed_shows_the_entry() -> None:
    shown = [entry("old"), entry("new")]
    known = [seen("old", RESTAMP_AFTER.days + 1), seen("new", 1), seen("gone", 300)]

    assert decide(shown, known, first_poll=False, now=NOW).restamp == ("old",)


def test_an_undated_entry_is_as_new_as_its_first_sight() -> None:
    assert keys(choose([entry("a", None)], ALL, now=NOW).post) == ["a"]


def test_stale_entries_are_counted_and_not_posted() -> None:
    fresh = [entry("old", 24 * 30), entry("older", 24 * 20), entry("now", 1)]

    choice = choose(fresh, ALL, now=NOW)

    assert keys(choice.post) == ["now"]
    assert choice.skipped == 2


def test_of_a_flood_the_newest_are_posted_and_the_others_told() -> None:
    fresh = [entry(str(i), 100 - i) for i in range(MAX_POSTS_PER_POLL + 12)]

    choice = choose(fresh, ALL, now=NOW)

    assert keys(choice.post) == keys(tuple(fresh[-MAX_POSTS_PER_POLL:]))
    assert keys(choice.told) == keys(tuple(fresh[:12]))
    assert choice.skipped == 0


@pytest.mark.parametrize(
    ("days", "posted"), [(1, ["now"]), (21, ["older", "now"]), (365, ["old", "older", "now"])]
)
def test_how_old_an_item_may_be_is_for_the_subscription_to_say(
    days: int, posted: list[str]
) -> None:
    fresh = [entry("old", 24 * 30), entry("older", 24 * 20), entry("now", 1)]

    choice = choose(fresh, ALL, now=NOW, age=timedelta(days=days))

    assert (keys(choice.post), choice.skipped) == (posted, 3 - len(posted))


def test_what_the_words_keep_out_is_not_counted() -> None:
    choice = choose([entry("a"), entry("b", title="Gala")], Filters(include=("gala",)), now=NOW)

    assert (keys(choice.post), choice.skipped) == (["b"], 0)


@pytest.mark.parametrize(
    ("title", "include", "exclude", "verdict"),
    [
        ("The Gala of Bergen", "gala", "", None),
        ("The galactic ball", "gala", "", Verdict.NOT_INCLUDED),
        ("The galactic ball", "gala*", "", None),
        ("Fête à Québec", "quebec", "", None),
        ("Sister  City visit", "sister city", "", None),
        ("Sister and city", "sister city", "", Verdict.NOT_INCLUDED),
        ("姉妹都市の合唱団", "姉妹都市", "", None),
        ("Gala", "", "gala", Verdict.EXCLUDED),
        ("Gala and ball", "ball", "gala", Verdict.EXCLUDED),
        ("Anything", "", "", None),
        ("C++ (and more)", "c++", "", None),
        ("Anything", "*", "", Verdict.NOT_INCLUDED),
    ],
)
def test_words_choose(title: str, include: str, exclude: str, verdict: Verdict | None) -> None:
    filters = Filters(read_words(include), read_words(exclude))

    assert passes(entry("a", title=title), filters) is verdict


def test_words_are_separated_by_commas_and_lines() -> None:
    assert read_words(" sister city, gala ;ball,,\ngala、祭") == (
        "sister city",
        "gala",
        "ball",
        "祭",
    )


def test_every_entry_is_told_its_fate() -> None:
    entries = [entry("new", 1), entry("out", 2, "Football"), entry("old", 999), entry("known", 3)]

    told = explain(
        entries, [seen("known")], Filters(exclude=("football",)), first_poll=False, now=NOW
    )

    assert {one.key: verdict for one, verdict in told} == {
        "new": Verdict.POST,
        "out": Verdict.EXCLUDED,
        "old": Verdict.STALE,
        "known": Verdict.SEEN,
    }
    assert [one.key for one, _ in told] == ["new", "out", "known", "old"]


def test_an_undated_entry_keeps_its_place_among_the_others() -> None:
    days = [27, 26, None, 24, 23]
    entries = [
        Entry(key=str(i), title=str(i), published=day and datetime(2026, 11, day, tzinfo=UTC))
        for i, day in enumerate(days)
    ]

    assert [entry.key for entry in oldest_first(entries)] == ["4", "3", "2", "1", "0"]
    assert [entry.key for entry in oldest_first(entries[::-1])] == ["4", "3", "2", "1", "0"]


def test_one_undated_entry_does_not_reorder_a_feed_out_of_order() -> None:
    days = [20, 27, None, 22]
    entries = [
        Entry(key=str(i), title=str(i), published=day and datetime(2026, 11, day, tzinfo=UTC))
        for i, day in enumerate(days)
    ]

    dates = [e.published for e in oldest_first(entries) if e.published]

    assert dates == sorted(dates)


def test_what_is_dated_ahead_is_of_now() -> None:
    now = datetime(2026, 11, 27, tzinfo=UTC)
    ahead = Entry(key="a", title="A", published=now + timedelta(days=3))
    past = Entry(key="b", title="B", published=now - timedelta(days=3))

    assert [entry.published for entry in dated((ahead, past), now)] == [now, past.published]
