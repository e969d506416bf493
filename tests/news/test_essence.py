"""What of a feed's bytes counts when one look is compared with the next."""

import pytest

from bot.news.essence import essence

HEAD = "<rss><channel><title>Town</title>"
ITEM = "<item><title>Choir</title><pubDate>Fri, 27 Nov 2026 10:00:00 GMT</pubDate></item>"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        pytest.param(
            f"{HEAD}{ITEM}<!-- 0.31 s -->", f"{HEAD}{ITEM}<!-- 0.12 s, cached -->", id="comment"
        ),
        pytest.param(f"{HEAD}{ITEM}", f"{HEAD}{ITEM}<!-- advertising -->", id="comment-added"),
        pytest.param(
            f"{HEAD}<lastBuildDate>Fri, 27 Nov 2026 10:00:00 GMT</lastBuildDate>{ITEM}",
            f"{HEAD}<lastBuildDate>Fri, 27 Nov 2026 11:00:00 GMT</lastBuildDate>{ITEM}",
            id="built-at",
        ),
        pytest.param(
            '<feed><updated>2026-11-27T10:00:00Z</updated><entry a="1">x</entry></feed>',
            '<feed><updated>2026-11-27T11:00:00Z</updated><entry a="1">x</entry></feed>',
            id="atom-updated",
        ),
    ],
)
def test_what_says_nothing_does_not_count(before: str, after: str) -> None:
    assert essence(before.encode()) == essence(after.encode())


@pytest.mark.parametrize(
    ("before", "after"),
    [
        pytest.param(f"{HEAD}{ITEM}", f"{HEAD}{ITEM}{ITEM}", id="item"),
        pytest.param(f"{HEAD}{ITEM}", f"{HEAD}{ITEM}".replace("27 Nov", "28 Nov"), id="its-date"),
        pytest.param(
            f"{HEAD}<item>one <!-- begins</item><item>two --> ends</item>",
            f"{HEAD}<item>one <!-- begins</item><item>2 --> ends</item>",
            id="no-comment-across-items",
        ),
        pytest.param('{"text": "a <!-- b -->"}', '{"text": "a <!-- c -->"}', id="no-markup"),
    ],
)
def test_what_an_item_says_counts(before: str, after: str) -> None:
    assert essence(before.encode()) != essence(after.encode())
