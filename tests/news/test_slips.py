"""Feeds with the slips their makers make: what they meant is shown, and nothing else is lost by it."""

import pytest

from bot.news.parse import parse_feed
from tests.news.test_parse import rss


def test_no_address_of_an_editor_beside_the_author_is_left() -> None:
    body = rss(
        "<title>A</title><managingEditor>chief@town.example</managingEditor>"
        '<dc:creator xmlns:dc="http://purl.org/dc/elements/1.1/">Anna Ek</dc:creator>'
    )

    (entry,) = parse_feed(body, "text/xml", "https://town.example/feed").entries

    assert entry.author == "Anna Ek"


@pytest.mark.parametrize("content_type", ["text/xml", "text/xml; charset=utf-8"])
@pytest.mark.parametrize(
    ("title", "bad", "instead", "shown"),
    [
        ("Gdańsk gościem w Łodzi", "ń", b"\xc5", "Gda\ufffdsk gościem w Łodzi"),
        ("Город встретил гостей", "ей", b"\xd0\xb5\xd0", "Город встретил госте\ufffd"),
        ("神戸市とリガ市の交流", "流", b"\xe6\xb5", "神戸市とリガ市の交\ufffd"),
        ("Łódź, café", "é", b"\xe9", "Łódź, caf\ufffd"),
    ],
)
def test_one_wrong_byte_spoils_no_other_letter(
    title: str, bad: str, instead: bytes, shown: str, content_type: str
) -> None:
    body = rss(f"<title>{title}</title>").replace(bad.encode(), instead, 1)

    (entry,) = parse_feed(body, content_type, "https://town.example/feed").entries

    assert entry.title == shown


def test_of_a_feed_cut_off_within_its_last_item_the_whole_ones_are_read() -> None:
    items = "".join(
        f"<item><title>{n}</title><link>https://town.example/{n}</link></item>" for n in "abc"
    )
    body = f'<?xml version="1.0"?><rss version="2.0"><channel>{items}'.encode()[:-20]

    feed = parse_feed(body, "text/xml", "https://town.example/feed")

    assert [entry.title for entry in feed.entries] == ["a", "b"]


def test_an_episode_has_its_own_title_and_leads_to_what_there_is_to_hear() -> None:
    body = (
        b'<?xml version="1.0"?><rss version="2.0" '
        b'xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"><channel><item>'
        b"<itunes:title>First</itunes:title><description>Notes</description>"
        b'<guid isPermaLink="false">x</guid>'
        b'<enclosure url="https://town.example/1.mp3" type="audio/mpeg" length="1"/></item></channel></rss>'
    )

    (entry,) = parse_feed(body, "text/xml", "https://town.example/feed").entries

    assert (entry.title, entry.link) == ("First", "https://town.example/1.mp3")


@pytest.mark.parametrize(
    ("description", "text"),
    [
        ("&amp;lt;p&amp;gt;Hello &amp;amp;amp; bye&amp;lt;/p&amp;gt;", "Hello & bye"),
        ("&lt;p&gt;Write &amp;lt;b&amp;gt; for bold&lt;/p&gt;", "Write <b> for bold"),
        ("&lt;span&gt;jo@town.example&lt;/span&gt; &lt;p&gt;The text&lt;/p&gt;", "The text"),
    ],
)
def test_a_text_is_shown_as_meant(description: str, text: str) -> None:
    body = rss(f"<title>A</title><description>{description}</description>")

    (entry,) = parse_feed(body, "text/xml", "https://town.example/feed").entries

    assert entry.text == text


def test_a_json_feed_with_a_comma_too_many_is_read_whole() -> None:
    body = (
        b'{"version": "https://jsonfeed.org/version/1.1", "title": "T", "items": ['
        b'{"id": "1", "url": "https://town.example/1", "title": "One, ]",},'
        b'{"id": "2", "url": "https://town.example/2", "title": "Two"},]}'
    )

    feed = parse_feed(body, "application/json", "https://town.example/feed")

    assert [entry.title for entry in feed.entries] == ["One, ]", "Two"]
