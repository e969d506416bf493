"""Addresses as they are shown."""

import pytest

from bot.words.links import shown_address


@pytest.mark.parametrize(
    ("url", "shown"),
    [
        ("https://town.example/feed", "https://town.example/feed"),
        ("https://town.example/feed?key=1234", "https://town.example/feed"),
        ("https://town.example/feed#1234", "https://town.example/feed"),
        ("https://user:pass@town.example:8443/feed", "https://town.example:8443/feed"),
        ("https://user@town.example", "https://town.example"),
        ("https://a@b@town.example/x@y", "https://town.example/x@y"),
        ("http://[::1/feed", ""),
        ("", ""),
    ],
)
def test_what_may_be_a_secret_is_not_shown(url: str, shown: str) -> None:
    assert shown_address(url) == shown
