"""Addresses as they are shown."""

import pytest

from bot.words.links import open_page, shown_host


@pytest.mark.parametrize(
    ("url", "shown"),
    [
        ("https://www.town.example/feed", "town.example"),
        ("https://town.example/private/Zm9vYmFyMTIz/feed?key=1234", "town.example"),
        ("https://town.example/feed#1234", "town.example"),
        ("https://user:pass@town.example:8443/feed", "town.example"),
        ("https://user@town.example", "town.example"),
        ("https://a@b@town.example/x@y", "town.example"),
        ("https://user:pa/ss@town.example/feed", "…"),
        ("http://[::1/feed", "…"),
        ("", "…"),
    ],
)
def test_what_may_be_a_secret_is_not_shown(url: str, shown: str) -> None:
    assert shown_host(url) == shown


@pytest.mark.parametrize(
    ("link", "shown"),
    [
        ("https://town.example/", "https://town.example/"),
        ("https://town.example/news?key=1234#top", "https://town.example/news"),
        ("https://town.example/private/Zm9vYmFyMTIz", ""),
        ("https://town.example/Zm9vYmFyMTIz/news", ""),
        ("https://user:pass@town.example/", ""),
        ("http://[::1/", ""),
        ("", ""),
    ],
)
def test_the_page_of_a_feed_shows_nothing_of_its_address(link: str, shown: str) -> None:
    assert open_page(link, "https://town.example/private/Zm9vYmFyMTIz/feed?key=1234") == shown
