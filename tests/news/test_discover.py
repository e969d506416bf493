"""A page's own word for its feeds."""

import pytest

from bot.news.discover import FeedLink, find_feeds, well_known_feeds

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


@pytest.mark.parametrize(
    ("html", "links"),
    [
        ('<a href="/rss.xml">RSS</a>', ["https://news.example/rss.xml"]),
        ('<a href="/feed/" title="Subscribe by RSS"><img src="i.png"></a>', ["https://news.example/feed/"]),
        ('<a href="feeds/news.atom"><img alt="Atom"></a>', ["https://news.example/blog/feeds/news.atom"]),
        ('<a class="icon-rss" href="/index.php?format=feed"></a>', ["https://news.example/index.php?format=feed"]),
        ('<a type="application/rss+xml" href="/n">News</a>', ["https://news.example/n"]),
        ('<a href="/news.rss">All news</a>', ["https://news.example/news.rss"]),
        ('<a href="https://feedly.com/i/subscription/feed/x">RSS</a>', []),
        ('<a href="/feeding-the-ducks">Feeding the ducks</a>', []),
        ('<a href="/feed">Feed the hungry</a>', []),
        ('<a href="/press">Press</a> <a href="mailto:rss@a.example">RSS</a>', []),
        ('<link rel="feed" href="/f">', ["https://news.example/f"]),
        ('<link rel="feed" type="text/html" href="/f">', []),
        ('<link rel="alternate" type="application/feed+json" href="/f.json">', ["https://news.example/f.json"]),
        ('<a href="/rss.xml">RSS</a><link rel="alternate" type="application/rss+xml" href="/a">', ["https://news.example/a", "https://news.example/rss.xml"]),
        ('<a href="/rss.xml">RSS</a><a href="/rss.xml">RSS 2.0</a>', ["https://news.example/rss.xml"]),
    ],
)  # fmt: skip
def test_feeds_are_found_among_a_pages_links(html: str, links: list[str]) -> None:
    assert [link.url for link in find_feeds(html.encode(), "text/html", URL)] == links


@pytest.mark.parametrize(
    ("header", "found"),
    [
        ('</feed>; rel="alternate"; type="application/rss+xml"; title="News"', [FeedLink("https://news.example/feed", "News")]),
        ("<https://a.example/f>; rel=alternate; type=application/atom+xml", [FeedLink("https://a.example/f")]),
        ('</a.css>; rel=preload; as=style, </f>; rel="feed"', [FeedLink("https://news.example/f")]),
        ('<https://api.w.org/>; rel="https://api.w.org/"', []),
        ("<javascript:x>; rel=feed", []),
        ('<a;b,c>; rel="alternate home"; type="application/rss+xml"', [FeedLink("https://news.example/blog/a;b,c")]),
    ],
)  # fmt: skip
def test_feeds_are_found_in_the_header(header: str, found: list[FeedLink]) -> None:
    assert list(find_feeds(b"", "text/html", URL, header)) == found


@pytest.mark.parametrize(
    ("url", "first"),
    [
        ("https://town.example", "https://town.example/feed"),
        ("https://town.example/news?page=2#top", "https://town.example/news/feed"),
        ("https://town.example:8443/", "https://town.example:8443/feed"),
    ],
)
def test_a_page_that_names_none_is_tried_where_feeds_stand(url: str, first: str) -> None:
    tried = well_known_feeds(url)

    assert tried[0] == first
    assert all(address.startswith("https://town.example") for address in tried)


def test_a_title_has_room_in_a_menu() -> None:
    # A choice of Discord's menus shows a hundred characters.
    page = f'<link rel="alternate" type="application/rss+xml" href="/a" title="{"x" * 120}">'
    header = f'<https://news.example/b>; rel="alternate"; type="application/rss+xml"; title="{"x" * 120}"'

    found = find_feeds(page.encode(), "text/html", URL, header)

    assert [len(link.title) for link in found] == [100, 100]
