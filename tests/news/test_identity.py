"""One entry stays one entry."""

import pytest

from bot.news.identity import entry_key


@pytest.mark.parametrize(
    ("link", "other"),
    [
        ("http://x.example/a", "https://x.example/a"),
        ("https://x.example/a/", "https://x.example/a"),
        ("https://X.Example:443/a", "https://x.example/a"),
        ("https://x.example/a#more", "https://x.example/a"),
        ("https://x.example/a?utm_source=rss&id=1", "https://x.example/a?id=1"),
        ("https://x.example/a?fbclid=1", "https://x.example/a"),
    ],
    ids=["https", "slash", "port", "fragment", "utm", "fbclid"],
)
def test_the_same_page_under_two_addresses_is_one_entry(link: str, other: str) -> None:
    assert entry_key("", link, "A") == entry_key("", other, "B")
    assert entry_key(link, "", "A") == entry_key(other, "https://elsewhere.example/", "B")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (("", "https://x.example/?p=1", ""), ("", "https://x.example/?p=2", "")),
        (("", "https://x.example/a", ""), ("", "https://y.example/a", "")),
        (("", "", "Gala"), ("", "", "Ball")),
        (("1", "https://x.example/a", ""), ("2", "https://x.example/a", "")),
        (("", "http://[broken", ""), ("", "http://[broken2", "")),
    ],
    ids=["query", "host", "title", "guid", "broken"],
)
def test_different_pages_are_different_entries(
    one: tuple[str, str, str], other: tuple[str, str, str]
) -> None:
    assert entry_key(*one) != entry_key(*other)


def test_guid_goes_before_link_and_link_before_title() -> None:
    assert entry_key("g", "https://x.example/a", "A") == entry_key("g", "https://x.example/b", "B")
    assert entry_key("", "https://x.example/a", "A") == entry_key("", "https://x.example/a", "B")
    assert entry_key("", "", "A  gala") == entry_key("", "", "a Gala")
