"""Reading feeds as they are found: every format, broken encodings, hostile XML."""

from datetime import UTC, datetime

import pytest

from bot.errors import FeedError
from bot.news.parse import MAX_ENTRIES, parse_feed

URL = "https://news.example/feed/"

RSS_091 = b"""<?xml version="1.0"?><!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN"
 "http://my.netscape.com/publish/formats/rss-0.91.dtd">
<rss version="0.91"><channel><title>Town</title><link>https://news.example/</link>
<item><title>Choir visits</title><link>https://news.example/choir</link></item></channel></rss>"""

RSS_090 = b"""<?xml version="1.0"?><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
 xmlns="http://my.netscape.com/rdf/simple/0.9/"><channel><title>Town</title>
<link>https://news.example/</link></channel>
<item><title>Choir visits</title><link>https://news.example/choir</link></item></rdf:RDF>"""

RSS_10 = b"""<?xml version="1.0" encoding="utf-8"?>
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
 xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="https://news.example/">
<title>Town</title><link>https://news.example/</link></channel>
<item rdf:about="https://news.example/choir"><title>Choir visits</title>
<link>https://news.example/choir</link><dc:date>2026-11-20T10:00:00Z</dc:date></item></rdf:RDF>"""

RSS_20 = b"""<rss version="2.0"><channel><title>Town</title><link>https://news.example/</link>
<item><title>Choir visits</title><link>https://news.example/choir</link>
<pubDate>Fri, 20 Nov 2026 10:00:00 GMT</pubDate></item></channel></rss>"""

ATOM_03 = b"""<feed version="0.3" xmlns="http://purl.org/atom/ns#"><title>Town</title>
<entry><title>Choir visits</title><link rel="alternate" href="https://news.example/choir"/>
<issued>2026-11-20T10:00:00Z</issued></entry></feed>"""

ATOM_10 = b"""<feed xmlns="http://www.w3.org/2005/Atom"><title>Town</title>
<entry><title>Choir visits</title><link href="https://news.example/choir"/>
<updated>2026-11-20T10:00:00Z</updated></entry></feed>"""


def rss(*items: str, head: str = "", encoding: str = "utf-8") -> bytes:
    namespaces = (
        'xmlns:media="http://search.yahoo.com/mrss/" '
        'xmlns:content="http://purl.org/rss/1.0/modules/content/"'
    )
    body = "".join(f"<item>{item}</item>" for item in items)
    text = (
        f'{head}<rss version="2.0" {namespaces}><channel><title>Town</title>{body}</channel></rss>'
    )
    return text.encode(encoding)


@pytest.mark.parametrize(
    "body",
    [RSS_090, RSS_091, RSS_10, RSS_20, ATOM_03, ATOM_10],
    ids=["rss-0.90", "rss-0.91", "rss-1.0", "rss-2.0", "atom-0.3", "atom-1.0"],
)
def test_every_format_gives_title_and_link(body: bytes) -> None:
    feed = parse_feed(body, "text/xml", URL)

    assert feed.title == "Town"
    assert [(e.title, e.link) for e in feed.entries] == [
        ("Choir visits", "https://news.example/choir")
    ]


@pytest.mark.parametrize(
    "body", [RSS_10, RSS_20, ATOM_03, ATOM_10], ids=["rss-1.0", "rss-2.0", "atom-0.3", "atom-1.0"]
)
def test_the_date_is_read_in_utc(body: bytes) -> None:
    (entry,) = parse_feed(body, "text/xml", URL).entries

    assert entry.published == datetime(2026, 11, 20, 10, tzinfo=UTC)


@pytest.mark.parametrize(
    "date",
    ["", "yesterday", "Thu, 01 Jan 1970 00:00:00 GMT", "Fri, 99 Nov 2026 10:00:00 GMT"],
    ids=["empty", "words", "epoch", "impossible"],
)
def test_a_date_that_is_none_is_missing(date: str) -> None:
    (entry,) = parse_feed(rss(f"<title>A</title><pubDate>{date}</pubDate>"), "", URL).entries

    assert entry.published is None


@pytest.mark.parametrize(
    ("body", "content_type"),
    [
        (rss("<title>Käsefest in Zürich</title>"), "text/xml"),
        (rss("<title>Käsefest in Zürich</title>", encoding="latin-1"), "text/xml; charset=utf-8"),
        (
            rss(
                "<title>Käsefest in Zürich</title>",
                head='<?xml version="1.0" encoding="UTF-8"?>',
                encoding="latin-1",
            ),
            "application/xml",
        ),
        (rss("<title>Käsefest in Zürich</title>", encoding="utf-16"), "text/xml"),
        (rss("<title>Käsefest in Zürich</title>", encoding="utf-8-sig"), "text/xml"),
        (
            rss(
                "<title>Käsefest in Zürich</title>", head='<?xml version="1.0" encoding="UTF-16"?>'
            ),
            "text/xml; charset=iso-8859-1",
        ),
        (rss("<title>K&auml;sefest in Z&uuml;rich</title>"), "text/xml"),
        (rss("<title>K&#228;sefest in Z&#xFC;rich</title>"), "text/xml"),
        (rss("<title><![CDATA[K&auml;sefest in Z&uuml;rich]]></title>"), "text/xml"),
    ],
    ids=[
        "utf-8-undeclared",
        "latin-1-sent-as-utf-8",
        "latin-1-declared-as-utf-8",
        "utf-16",
        "utf-8-bom",
        "utf-8-declared-as-utf-16",
        "html-entities",
        "numeric-entities",
        "entities-in-cdata",
    ],
)
def test_letters_survive_wrong_encodings(body: bytes, content_type: str) -> None:
    (entry,) = parse_feed(body, content_type, URL).entries

    assert entry.title == "Käsefest in Zürich"


CYRILLIC = "<title>Мэр Казани посетил город-побратим</title>"


@pytest.mark.parametrize(
    ("language", "title", "encoding", "content_type"),
    [
        pytest.param("ru-RU", CYRILLIC, "cp1251", "text/xml", id="Russian, said to be UTF-8"),
        pytest.param("", CYRILLIC, "cp1251", "text/xml", id="Cyrillic, no language told"),
        pytest.param("bg", "<title>Пловдив и Лайпциг</title>", "cp1251",
                     "text/xml; charset=ISO-8859-1", id="Bulgarian, a server that says Latin-1 of all"),
        pytest.param("ja", "<title>神戸市と天津市の友好都市</title>", "cp932", "text/xml", id="Japanese, Shift_JIS"),
        pytest.param("ja", "<title>神戸市と天津市の友好都市</title>", "euc_jp", "text/xml", id="Japanese, EUC-JP"),
        pytest.param("ko", "<title>부산 자매도시</title>", "cp949", "text/xml", id="Korean"),
        pytest.param("zh-CN", "<title>广州友好城市</title>", "gb18030", "text/xml", id="Chinese of the mainland"),
        pytest.param("zh_TW", "<title>臺北姊妹市</title>", "big5", "text/xml", id="Chinese of Taiwan"),
        pytest.param("el", "<title>Δίδυμη πόλη της Λεμεσού</title>", "iso8859_7", "text/xml", id="Greek"),
        pytest.param("th", "<title>เมืองพี่เมืองน้อง</title>", "cp874", "text/xml", id="Thai"),
        pytest.param("pl", "<title>Żnin i Łódź</title>", "cp1250", "text/xml", id="Polish"),
        pytest.param("tr", "<title>Kardeş şehir İzmir</title>", "cp1254", "text/xml", id="Turkish"),
        pytest.param("de", "<title>Süßes aus Köln</title>", "cp1252", "text/xml", id="German, as before"),
        pytest.param("ru", "<title>Köln – Düsseldorf</title>", "cp1252", "text/xml; charset=ISO-8859-1",
                     id="Latin-1 that is true, in a feed called Russian"),
    ],
)  # fmt: skip
def test_the_language_tells_an_encoding_nobody_told(
    language: str, title: str, encoding: str, content_type: str
) -> None:
    told = f"<language>{language}</language>" if language else ""
    body = (
        '<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel>'
        f"{told}<item>{title}</item></channel></rss>"
    ).encode(encoding)

    (entry,) = parse_feed(body, content_type, "https://town.example/feed").entries

    assert f"<title>{entry.title}</title>" == title


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("redaktion@stadt.hamburg", ""),
        ("Jo Doe &lt;jo.doe@city.amsterdam&gt;", "Jo Doe"),
        ("jo.doe@city.museum (Jo Doe)", "Jo Doe"),
        ("<![CDATA[jo@rathaus.koeln (Jo Döe)]]>", "Jo Döe"),
        ("<![CDATA[Jo <jo@rathaus.koeln>]]>", "Jo"),
        ("jo@news.town.info", ""),
        ("jo @ town.example (Jo)", "Jo"),
        ("jo＠town.example", ""),
        ("jo AT town DOT example", ""),
        ("jo@town.example (Jo); al@town.example (Al)", "Jo; Al"),
        ("=?utf-8?Q?J=C3=B6?= jo@town.example", "Jö"),
        ("@townhall", "@townhall"),
        ("Jo Doe", "Jo Doe"),
    ],
)
@pytest.mark.parametrize("tag", ["author", "dc:creator"])
def test_of_an_address_nothing_is_left(tag: str, written: str, shown: str) -> None:
    body = (
        '<?xml version="1.0"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/">'
        f"<channel><item><title>A</title><{tag}>{written}</{tag}></item></channel></rss>"
    ).encode()

    (entry,) = parse_feed(body, "text/xml", "https://town.example/feed").entries

    assert entry.author == shown


def test_a_declared_encoding_is_believed_where_it_is_right() -> None:
    body = rss(
        "<title>Город-побратим</title>",
        head='<?xml version="1.0" encoding="windows-1251"?>',
        encoding="cp1251",
    )

    (entry,) = parse_feed(body, "text/xml", URL).entries

    assert entry.title == "Город-побратим"


@pytest.mark.parametrize(
    ("title", "shown"),
    [
        ("&lt;b&gt;Gala&lt;/b&gt; &amp;amp; ball", "Gala & ball"),
        ("<![CDATA[<em>Gala</em> &amp; ball]]>", "Gala & ball"),
        ("3 &lt; 4", "3 < 4"),
        ("AT&amp;T", "AT&T"),
        ("  two\n lines ", "two lines"),
        ("a\u202egnp.exe", "agnp.exe"),
    ],
    ids=["escaped", "cdata", "less-than", "ampersand", "line-break", "bidi-override"],
)
def test_a_title_is_plain_text(title: str, shown: str) -> None:
    (entry,) = parse_feed(rss(f"<title>{title}</title>"), "text/xml", URL).entries

    assert entry.title == shown


def test_an_entry_without_title_is_called_by_its_text() -> None:
    (entry,) = parse_feed(rss("<description>A choir sang.</description>"), "", URL).entries

    assert entry.title == "A choir sang."


@pytest.mark.parametrize(
    ("link", "resolved"),
    [
        ("/choir", "https://news.example/choir"),
        ("choir.html", "https://news.example/feed/choir.html"),
        ("//other.example/a", "https://other.example/a"),
        ("javascript:alert(1)", ""),
        ("data:text/html,x", ""),
        ("https://news.example/a b", "https://news.example/a%20b"),
        ("https://user:word@news.example:81/a", "https://news.example:81/a"),
    ],
    ids=["root", "relative", "scheme", "javascript", "data", "blank", "password"],
)
def test_links_become_absolute_web_addresses(link: str, resolved: str) -> None:
    (entry,) = parse_feed(rss(f"<title>A</title><link>{link}</link>"), "", URL).entries

    assert entry.link == resolved


def test_relative_links_follow_xml_base() -> None:
    body = ATOM_10.replace(b"<entry>", b'<entry xml:base="https://base.example/x/">').replace(
        b"https://news.example/choir", b"choir"
    )

    (entry,) = parse_feed(body, "", URL).entries

    assert entry.link == "https://base.example/x/choir"


def test_a_guid_on_several_pages_identifies_none_of_them() -> None:
    feed = parse_feed(
        rss(
            "<title>A</title><guid>1</guid><link>https://x.example/a</link>",
            "<title>B</title><guid>1</guid><link>https://x.example/b</link>",
        ),
        "",
        URL,
    )

    assert len(feed.entries) == 2


def test_the_same_entry_twice_is_one() -> None:
    item = "<title>A</title><link>https://x.example/a</link>"

    assert len(parse_feed(rss(item, item), "", URL).entries) == 1


def test_a_feed_of_thousands_is_cut() -> None:
    body = rss(*(f"<title>{i}</title>" for i in range(MAX_ENTRIES + 20)))

    assert len(parse_feed(body, "", URL).entries) == MAX_ENTRIES


LAUGHS = """<!DOCTYPE rss [<!ENTITY lol "lol"><!ENTITY a "&lol;&lol;&lol;&lol;&lol;&lol;&lol;&lol;">
<!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]>"""


@pytest.mark.parametrize(
    "head",
    [
        LAUGHS,
        "<!-- <a> ' --> " + LAUGHS,
        "<?pi <a> ?>" + LAUGHS,
        '<!DOCTYPE rss [<!-- " ]> --><!ENTITY c "lol">]>',
        '<!DOCTYPE rss SYSTEM "file:///etc/passwd" [<!ENTITY c SYSTEM "file:///etc/passwd">]>',
        '<!DOCTYPE rss [<!ENTITY % p SYSTEM "http://127.0.0.1:9/x.dtd"> %p; <!ENTITY c "]>">]>',
    ],
    ids=["laughs", "behind-comment", "behind-pi", "quote-in-comment", "external", "parameter"],
)
def test_entities_are_never_expanded(head: str) -> None:
    (entry,) = parse_feed(
        rss("<title>A &c; B</title>", head='<?xml version="1.0"?>' + head), "", URL
    ).entries

    assert entry.title == "A &c; B"


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        (b"<!DOCTYPE html><html><head></head></html>", "web-page"),
        (b"<html><body>Not found</body></html>", "web-page"),
        (b"", "not-a-feed"),
        (b"\x89PNG\r\n\x1a\n" + bytes(range(256)), "not-a-feed"),
        (b'{"items": []}', "not-a-feed"),
        (b"<opml><body/></opml>", "not-a-feed"),
        (b"<!DOCTYPE rss [ <!ENTITY x 'never ends", "not-a-feed"),
    ],
    ids=["html5", "html", "empty", "png", "json", "opml", "unfinished"],
)
def test_what_is_no_feed_is_said_so(body: bytes, reason: str) -> None:
    with pytest.raises(FeedError) as caught:
        parse_feed(body, "text/html", URL)

    assert caught.value.code == reason


def test_broken_xml_gives_what_can_be_read() -> None:
    body = b"<rss><channel><title>Town</title><item><title>A & B</title><item><title>C"

    titles = [e.title for e in parse_feed(body, "text/xml", URL).entries]

    assert titles[0] == "A & B"


MEDIA = (
    '<media:content url="https://p.example/a.jpg" medium="image">'
    "<media:description>The choir</media:description><media:credit>Jo Vik</media:credit>"
    "</media:content>"
)


@pytest.mark.parametrize(
    ("item", "url", "caption", "credit"),
    [
        (MEDIA, "https://p.example/a.jpg", "The choir", "Jo Vik"),
        (
            '<media:content url="https://p.example/a.jpg" medium="image"/>'
            "<description><![CDATA[<figure><img src='/i.jpg'><figcaption>The hall</figcaption></figure>"
            "<figure><img src='https://p.example/a.jpg'><figcaption>The choir</figcaption></figure>"
            "]]></description>",
            "https://p.example/a.jpg",
            "The choir",
            "",
        ),
        ('<media:thumbnail url="https://p.example/t.jpg"/>', "https://p.example/t.jpg", "", ""),
        (
            '<enclosure url="https://p.example/e.png" type="image/png" length="1"/>',
            "https://p.example/e.png",
            "",
            "",
        ),
        (
            "<description>&lt;img src='/i.jpg' alt='Choir'&gt;</description>",
            "https://news.example/i.jpg",
            "Choir",
            "",
        ),
        (
            "<description>Short</description><content:encoded><![CDATA[<p>Long</p><figure>"
            '<img src="/f.jpg"><figcaption>On <b>stage</b></figcaption></figure>]]></content:encoded>',
            "https://news.example/f.jpg",
            "On stage",
            "",
        ),
    ],
    ids=[
        "media-content",
        "captioned-in-the-text",
        "thumbnail",
        "enclosure",
        "img",
        "figure-in-full-text",
    ],
)
def test_a_picture_comes_with_caption_and_credit(
    item: str, url: str, caption: str, credit: str
) -> None:
    (entry,) = parse_feed(rss("<title>A</title>" + item), "", URL).entries

    assert entry.picture is not None
    assert (entry.picture.url, entry.picture.caption, entry.picture.credit) == (
        url,
        caption,
        credit,
    )


@pytest.mark.parametrize(
    "item",
    [
        '<enclosure url="https://p.example/e.mp3" type="audio/mpeg" length="1"/>',
        '<media:content url="https://p.example/v.mp4" medium="video"/>',
        "<description>&lt;img src='https://stat.example/p.gif' width='1' height='1'&gt;</description>",
        "<description>&lt;img src='data:image/png;base64,AAAA'&gt;</description>",
        "<title>A</title>",
    ],
    ids=["audio", "video", "tracking-pixel", "data-address", "none"],
)
def test_what_is_no_picture_is_not_shown(item: str) -> None:
    (entry,) = parse_feed(rss("<title>A</title>" + item), "", URL).entries

    assert entry.picture is None


def test_the_caption_does_not_replace_the_summary() -> None:
    (entry,) = parse_feed(
        rss("<title>A</title><description>The summary</description>" + MEDIA), "", URL
    ).entries

    assert entry.text == "The summary"


@pytest.mark.parametrize(
    "more",
    [
        '<itunes:image xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd" href="https://a.example/i.jpg"/>',
        "<image><url>https://a.example/i.jpg</url></image>",
        "<image>https://a.example/i.jpg</image>",
        '<enclosure url="https://a.example/i.jpg"/>',
        '<description>&lt;img srcset="https://a.example/s.jpg 300w, https://a.example/i.jpg 900w"&gt;</description>',
    ],
)  # fmt: skip
def test_pictures_are_found_wherever_feeds_put_them(more: str) -> None:
    xml = f"<rss version='2.0'><channel><title>T</title><image><url>https://a.example/logo.png</url></image><item><title>a</title>{more}</item></channel></rss>"

    (entry,) = parse_feed(xml.encode(), "", "https://a.example/feed").entries

    assert entry.picture is not None
    assert entry.picture.url == "https://a.example/i.jpg"


def test_the_feeds_own_sign_is_no_items_picture() -> None:
    xml = "<rss version='2.0'><channel><title>T</title><image><url>https://a.example/logo.png</url></image><item><title>a</title></item></channel></rss>"

    (entry,) = parse_feed(xml.encode(), "", "https://a.example/feed").entries

    assert entry.picture is None


@pytest.mark.parametrize(
    ("language", "titles", "encodings"),
    [
        ("de", ("Müller grüßt Köln", "Süßes aus Köln"), ("utf-8", "cp1252")),
        ("", ("Müller grüßt Köln", "„Zitat“ – Süßes", "Köln"), ("utf-8", "cp1252", "utf-8")),
        ("pl", ("Święto Łodzi", "Święto Żywca"), ("utf-8", "cp1250")),
        ("pl", ("Święto Łodzi", "Łódź", "Święto Żywca"), ("utf-8", "utf-8", "cp1250")),
        ("", ("Побратимы", "Побратимы Волгограда", "Дни города"), ("utf-8", "utf-8", "cp1251")),
        ("el", ("Αθήνα και Λευκωσία", "Αθήνα"), ("iso8859_7", "utf-8")),
        ("he", ("תל אביב", "חיפה"), ("cp1255", "utf-8")),
        ("ja", ("姉妹都市", "神戸市長訪問", "訪問"), ("utf-8", "euc_jp", "utf-8")),
        ("ja", ("姉妹都市", "神戸市長訪問", "訪問"), ("utf-8", "cp932", "utf-8")),
    ],
)
def test_an_item_of_another_encoding_is_read_and_garbles_no_other(
    language: str, titles: tuple[str, ...], encodings: tuple[str, ...]
) -> None:
    body = (
        '<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel>'
        f"<language>{language}</language>"
    ).encode()
    for number, (title, encoding) in enumerate(zip(titles, encodings, strict=True)):
        body += b"<item><title>" + title.encode(encoding)
        body += f"</title><guid>{number}</guid><link>/{number}</link></item>".encode()
    body += b"</channel></rss>"

    feed = parse_feed(body, "text/xml", "https://town.example/feed")

    assert tuple(entry.title for entry in feed.entries) == titles


def test_two_letters_of_gbk_are_not_taken_for_utf8() -> None:
    body = "<rss version='2.0'><channel><item><title>联通</title></item></channel></rss>"
    declared = b"<?xml version='1.0' encoding='gbk'?>" + body.encode("gbk")
    declared = declared.replace(b"</channel>", "<title>北京友城</title></channel>".encode("gbk"))

    (entry,) = parse_feed(declared, "text/xml", "https://town.example/feed").entries

    assert entry.title == "联通"


def test_an_item_of_json_with_nothing_to_show_is_left_out() -> None:
    body = b'{"version": "https://jsonfeed.org/version/1.1", "title": "T", "items": [{"id": {"a": 1}, "title": ["x"], "url": 5}, {"id": "2", "title": "Choir", "url": "https://a.example/2"}]}'

    feed = parse_feed(body, "application/feed+json", "https://a.example/feed")

    assert [entry.title for entry in feed.entries] == ["Choir"]
