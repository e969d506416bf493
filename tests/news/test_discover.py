"""A page's own word for its feeds."""

import pytest

from bot.news.discover import FeedLink, find_feeds

URL = "https://news.example/blog/"


@pytest.mark.parametrize(
    ("html", "links"),
    [
        ('<link rel="alternate" type="application/rss+xml" href="feed">', ["https://news.example/blog/feed"]),
        ("<LINK REL='Alternate' TYPE='application/atom+xml; charset=utf-8' HREF='/a'>", ["https://news.example/a"]),
        ('<base href="https://cdn.example/x/"><link rel=alternate type=application/rss+xml href=f>', ["https://cdn.example/x/f"]),
        ('<link rel="alternate" hreflang="de" href="/de">', []),
        ('<link rel="stylesheet" type="application/rss+xml" href="/x">', []),
        ('<link rel="alternate" type="application/rss+xml" href="javascript:x">', []),
        ('<link rel="alternate" type="application/rss+xml" href="/a">' * 3, ["https://news.example/a"]),
        ("", []),
    ],
    ids=["relative", "capitals", "base", "translation", "stylesheet", "script", "twice", "empty"],
)  # fmt: skip
def test_links_are_found(html: str, links: list[str]) -> None:
    assert [link.url for link in find_feeds(html.encode(), "text/html", URL)] == links


def test_comments_stand_last() -> None:
    html = "".join(
        f'<link rel="alternate" type="application/rss+xml" href="/{path}" title="{title}">'
        for path, title in (("comments/feed", "Town » Comments"), ("feed", "Town &amp; country"))
    )

    found = find_feeds(html.encode(), "text/html", URL)

    assert found[0] == FeedLink("https://news.example/feed", "Town & country")
