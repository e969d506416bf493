"""HTML as text for Discord: styled where the author styled, powerless otherwise."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.news.html_text import read_html
from bot.news.markup import Run, cut, cut_text, escape, markdown, plain, web_address


@pytest.mark.parametrize(
    ("html", "shown"),
    [
        ("<p>One</p><p>Two</p>", "One\n\nTwo"),
        ("a<br>b", "a\nb"),
        ("<ul><li>one<li>two</ul>", "• one\n• two"),
        ("<b>bold </b>text", "**bold** text"),
        ("<b><i>both</i></b>", "***both***"),
        ('<a href="/x(1)">there</a>', "[there](https://t.example/x%281%29)"),
        ('<a href="javascript:x()">there</a>', "there"),
        ("<script>alert(1)</script>text", "text"),
        ("<style>p{}</style>text", "text"),
        ("2 * 3 * 4 and __init__", "2 \\* 3 \\* 4 and \\_\\_init\\_\\_"),
        ("&lt;@123&gt; @everyone @here", "\\<@123\\> @\u200beveryone @\u200bhere"),
        ("# no heading", "\\# no heading"),
        ("1. no list", "1\\. no list"),
        ("||spoiler|| `code` ~~x~~", "\\|\\|spoiler\\|\\| \\`code\\` \\~\\~x\\~\\~"),
        ("[a](https://evil.example)", "\\[a\\](https://evil.example)"),
        ("see https://x.example/a_b_c now", "see https://x.example/a_b_c now"),
        ("<p>unclosed <b>tag", "unclosed **tag**"),
        ("AT&amp;T &nbsp; caf&eacute;", "AT&T café"),
    ],
)
def test_html_becomes_markdown_that_can_do_nothing(html: str, shown: str) -> None:
    assert markdown(read_html(html, "https://t.example/").runs) == shown


@pytest.mark.parametrize(
    ("text", "limit", "shown"),
    [
        ("short", 10, "short"),
        ("The choir of Bergen sang", 20, "The choir of Bergen…"),
        ("The choir of Bergen, sang", 21, "The choir of Bergen…"),
        ("姉妹都市の合唱団がベルゲンを訪れました", 8, "姉妹都市の合唱…"),
        ("e\u0301" * 8, 8, "e\u0301e\u0301e\u0301…"),
    ],
    ids=["short", "word", "comma", "no-blanks", "combining"],
)
def test_a_text_is_cut_at_a_word(text: str, limit: int, shown: str) -> None:
    assert cut_text(text, limit) == shown


def test_a_cut_inside_bold_text_leaves_the_marks_closed() -> None:
    runs = read_html("Before <b>the bold text that goes on</b> and on").runs

    assert markdown(cut(runs, 20)) == "Before **the bold**…"


@given(st.text(max_size=300), st.integers(10, 100))
def test_a_cut_text_is_never_longer_than_asked(text: str, limit: int) -> None:
    assert len(cut_text(text, limit)) <= limit
    assert len(plain(cut(read_html(text).runs, limit))) <= limit


@given(st.text(alphabet="<@!&#>*_~|`[]()\\ everyonehere123\n", max_size=80))
def test_no_text_mentions_anybody(text: str) -> None:
    escaped = escape(text)

    assert "@everyone" not in escaped
    assert "@here" not in escaped
    for i, letter in enumerate(escaped):
        if letter == "<":
            # An odd number of backslashes in front of it escapes it.
            marks = len(escaped[:i]) - len(escaped[:i].rstrip("\\"))
            assert marks % 2 == 1


@pytest.mark.parametrize(
    ("url", "address"),
    [
        ("https://münchen.example/a", "https://xn--mnchen-3ya.example/a"),
        ("https://пример.example:8080/б", "https://xn--e1afmkfd.example:8080/%D0%B1"),
        ("https://例え.example/", "https://xn--r8jz45g.example/"),
        ("https://MÜNCHEN.example/", "https://xn--mnchen-3ya.example/"),
        ("https://plain.example/ü", "https://plain.example/%C3%BC"),
    ],
)
def test_hosts_in_letters_are_addresses(url: str, address: str) -> None:
    assert web_address(url) == address


@pytest.mark.parametrize(
    ("url", "address"),
    [
        ("www.town.example/x", "https://www.town.example/x"),
        ("www.pdf", "https://paper.example/a/www.pdf"),
        ("https:///news/3", "https://paper.example/news/3"),
        ("http://default/node/7", "https://paper.example/node/7"),
        ("feed://town.example/x", "https://town.example/x"),
        ("feed:https://town.example/x", "https://town.example/x"),
        ("http://https://town.example/x", "https://town.example/x"),
        ("x?to=http://https://a", "https://paper.example/a/x?to=http://https://a"),
        ("https://town.example:99999/x", ""),
        ("https://town.example:0/x", ""),
        ("https://town.example:8080/x", "https://town.example:8080/x"),
    ],
)
def test_addresses_are_mended_as_they_were_meant(url: str, address: str) -> None:
    assert web_address(url, "https://paper.example/a/feed") == address


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("See www.town.example/a_b?c=1.", "See https://www.town.example/a_b?c=1."),
        ("(www.town.example)", "(https://www.town.example)"),
        ("www.a.example, www.b-c.example!", "https://www.a.example, https://www.b-c.example!"),
        ("https://www.town.example/x_y", "https://www.town.example/x_y"),
        ("https://a.example/?u=www.town.example", "https://a.example/?u=www.town.example"),
        ("ann@www.town.example", "ann@www.town.example"),
        ("www.town.", "www.town."),
        ("awww.town.example", "awww.town.example"),
    ],
)
def test_an_address_without_a_scheme_is_a_link(text: str, shown: str) -> None:
    assert markdown([Run(text)]) == shown
