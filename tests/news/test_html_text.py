"""HTML read for what people would see of it: lists, tables, nested marks and pictures."""

import pytest

from bot.news.html_text import read_html
from bot.news.markup import markdown, plain


@pytest.mark.parametrize(
    ("html", "shown"),
    [
        ("<ol><li>one</li><li>two</li></ol>", "1\\. one\n2\\. two"),
        ('<ol start="7"><li>one</li><li>two</li></ol>', "7\\. one\n8\\. two"),
        ("<ul><li>a<ol><li>b</li></ol></li><li>c</li></ul>", "• a\n\u20031\\. b\n• c"),
        ("<table><tr><th>Day</th><th>What</th></tr><tr><td>Mon</td><td>Choir</td></tr></table>", "Day · What\nMon · Choir"),
        ("<ruby>神戸<rp>(</rp><rt>こうべ</rt><rp>)</rp></ruby>市", "神戸市"),
        ("<ruby>神戸<rt>こうべ</ruby>市と<ruby><rb>天津<rt>てんしん</ruby>市", "神戸市と天津市"),
        ("<p><ruby>神戸<rt>こうべ<p>never closed", "神戸\n\nnever closed"),
        ("<b>a<i>b</i></b>", "**a*b***"),
        ("<b>a <i>b</i> c</b>", "**a *b* c**"),
        ("<i>a</i><b>b</b>", "*a*\u200b**b**"),
        ("<b>a</b> <b>b</b>", "**a b**"),
        ("<b><a href='https://a.example/'>a</a></b>", "**[a](https://a.example/)**"),
        ("<i>a <b>b</b></i>", "*a* ***b***"),
    ],
)  # fmt: skip
def test_lists_tables_and_nested_marks_are_shown_as_meant(html: str, shown: str) -> None:
    assert markdown(read_html(html).runs) == shown


@pytest.mark.parametrize(
    ("html", "pictures"),
    [
        ('<img src="/s.jpg" srcset="/m.jpg 800w, /l.jpg 1600w">', ["https://a.example/s.jpg"]),
        ('<img srcset="/m.jpg 800w, /l.jpg 1600w">', ["https://a.example/l.jpg"]),
        ('<img srcset="/m.jpg, /l.jpg 2x">', ["https://a.example/l.jpg"]),
        ('<img src="data:image/gif;base64,R0" data-src="/real.jpg">', ["https://a.example/real.jpg"]),
        ('<img src="/blank.gif" data-src="/real.jpg">', ["https://a.example/real.jpg"]),
        ('<img src="/placeholder.png" data-srcset="/a.jpg 1x, /b.jpg 2x">', ["https://a.example/b.jpg"]),
        ('<picture><source srcset="/a.webp 800w"><img src="/a.jpg"></picture>', ["https://a.example/a.webp", "https://a.example/a.jpg"]),
        ('<img class="wp-smiley" src="/images/smilies/happy.gif"><img src="/a.jpg">', ["https://a.example/a.jpg"]),
        ('<img class="emoji" alt="😀" src="https://s.w.org/images/core/emoji/72x72/1f600.png">', []),
        ('<img src="/i.png" width="16" height="16">', []),
        ('<img src="/i.png" alt="☎">', []),
        ('<img src="/i.png" alt=":-))">', []),
        ('<img src="/i.png" alt="*****">', ["https://a.example/i.png"]),
        ('<img src="/a.jpg" width="600">', ["https://a.example/a.jpg"]),
    ],
)  # fmt: skip
def test_the_real_picture_is_taken_and_never_a_smiley(html: str, pictures: list[str]) -> None:
    assert [image.url for image in read_html(html, "https://a.example/post").images] == pictures


@pytest.mark.parametrize(
    ("html", "shown"),
    [
        ("<!--[if gte mso 9]><xml>x</xml><![endif]--><p>eins</p><p>zwei</p><!-- /wp:paragraph --><p>Ende</p>", "eins\n\nzwei\n\nEnde"),
        ("<!--[if gte mso 9]><xml><w:View>Normal</w:View></xml><![endif]--><p>Sitzung</p>", "Sitzung"),
        ("<!--[if gte mso 9]>x<![endif]--><p>Sitzung</p><!-- intern -->", "Sitzung"),
        ("<!--[if !mso]><!--><p>da</p><!--<![endif]-->", "da"),
        ("<p>a</p><!--[if !supportLists]--><p>1.</p><!--[endif]-->", "a\n\n1."),
        ("<![if !mso]><p>a</p><![endif]>", "a"),
        ("<p>a</p><!-- open <p>b</p>", "a\n\nopen\n\nb"),
        ("<p>a ]]></p>", "a"),
    ],
)  # fmt: skip
def test_comments_hide_only_themselves(html: str, shown: str) -> None:
    assert plain(read_html(html).runs).replace(" \n", "\n") == shown


def test_the_sign_of_a_site_is_no_picture() -> None:
    html = '<img src="https://a.example/favicon.ico"><img src="https://a.example/town.jpg">'

    assert [image.url for image in read_html(html).images] == ["https://a.example/town.jpg"]
