"""All sources make one answer."""

from datetime import UTC, datetime

from bot.news.found import merge
from bot.news.model import Entry

OLD = datetime(2026, 11, 1, tzinfo=UTC)
NEW = datetime(2026, 11, 20, tzinfo=UTC)


def test_the_newest_stands_first_and_undated_ones_last() -> None:
    entries = [
        Entry("a", "Undated", "https://x.example/u"),
        Entry("b", "Old", "https://x.example/o", published=OLD),
        Entry("c", "New", "https://x.example/n", published=NEW),
    ]

    assert [e.title for e in merge(entries)] == ["New", "Old", "Undated"]


def test_the_same_page_is_one_entry_and_the_feeds_own_is_kept() -> None:
    ours = Entry("a", "Choir visits", "https://www.x.example/choir?utm_source=rss", text="Long")
    found = Entry("b", "Choir visits – X", "http://www.x.example/choir")

    assert merge([ours], [found]) == (ours,)


def test_the_same_title_on_the_same_site_is_one_entry() -> None:
    one = Entry("a", "Choir visits", "https://www.x.example/1")
    again = Entry("b", "Choir  Visits!", "https://x.example/2")
    elsewhere = Entry("c", "Choir visits", "https://y.example/1")

    assert merge([one, again, elsewhere]) == (one, elsewhere)
