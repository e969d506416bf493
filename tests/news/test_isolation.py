"""One bad item, however bad, costs none of the others; and no document costs others their time."""

import gzip
import json
import random
import re
import time
from contextlib import suppress

import pytest

from bot.errors import FeedError
from bot.fetch.parse_worker import CPU_LIMIT_S
from bot.news.json_feed import is_json_feed
from bot.news.parse import parse_feed

URL = "https://news.example/feed"
GOOD = "<item><title>{0}</title><link>https://news.example/{0}</link><description><![CDATA[<p>About <b>{0}</b></p>]]></description></item>"

BAD = {
    "half a surrogate": "<item><title>Bad &#55357; one</title><link>https://news.example/bad</link></item>",
    "a pair of surrogates": "<item><title>Bad &#55357;&#56832;</title><link>https://news.example/bad</link></item>",
    "beyond Unicode": "<item><title>Bad &#x110000;</title></item>",
    "a number without end": f"<item><title>Bad &#{'9' * 5000};</title></item>",
    "a control character": "<item><title>Bad \x0b\x00 &#0; &#11;</title></item>",
    "a bare and": "<item><title>Bad & worse &copy &nosuch;</title><link>https://news.example/?a=1&b=2</link></item>",
    "a bare less": "<item><title>Bad 1 < 2 <- 3</title></item>",
    "a marked section": "<item><title>Bad</title><description><![CDATA[<![if !supportLists]>x<![endif]>]]></description></item>",
    "a marked section outside": "<item><title>Bad</title><description><![if gte mso 9]>x<![endif]></description></item>",
    "an unknown declaration": "<item><title>Bad</title><description>&lt;!FOO [ &lt;![bar</description></item>",
    "quotes never closed": "<item><title>Bad</title><description><![CDATA[<p>never closed</description></item>",
    "a comment in a comment": "<item><title>Bad</title><!-- a -- b --><description>x</description></item>",
    "a tag never closed": "<item><title>Bad<description>x</description></item>",
    "an item never closed": "<item><title>Bad</title><description>x</description>",
    "tags crossed": "<item><title>Bad</description></title></item>",
    "an attribute twice": '<item a="1" a="2"><title>Bad</title></item>',
    "an attribute without quotes": '<item><enclosure url=https://news.example/a.jpg type=image/jpeg><title>Bad</title></item>',
    "an attribute never closed": '<item><title>Bad</title><enclosure url="https://news.example/a.jpg/></item>',
    "a prefix nobody declared": "<item><title>Bad</title><foo:bar>x</foo:bar></item>",
    "an address that is none": "<item><title>Bad</title><link>http://[::1</link><guid>http://[bad</guid></item>",
    "a port that is none": "<item><title>Bad</title><link>http://news.example:99999999/x</link></item>",
    "an impossible date": "<item><title>Bad</title><pubDate>Fri, 99 Foo 99999 99:99:99 +9999</pubDate></item>",
    "an entity of a DTD": "<item><title>Bad &lol9; &uuml;</title></item>",
    "nothing": "<item></item>",
    "nothing, short": "<item/>",
    "a processing instruction": "<item><title>Bad</title><?php echo 1 ?><?xml version='1.0'?></item>",
    "a doctype inside": "<item><title>Bad</title><!DOCTYPE html><description>x</description></item>",
    "half an item": "<item><title>Ba",
    "deep": f"<item><title>Bad</title><description>{'<div>' * 5000}</description></item>",
    "a thousand attributes": f"<item {' '.join(f'a{i}=' + chr(34) * 2 for i in range(20_000))}><title>Bad</title></item>",
    "a line of dots": f"<item><title>Bad</title><author>{'.' * 48_000}</author></item>",
    "a line of dots, quoted": f"<item><title>Bad</title><author><![CDATA[{'.' * 48_000}]]></author></item>",
    "an item as long as a book": f"<item><title>Bad</title><description>{'word ' * 100_000}</description></item>",
}  # fmt: skip


def rss(*items: str) -> bytes:
    head = '<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>Town</title><language>de</language>'
    return f"{head}{''.join(items)}</channel></rss>".encode()


@pytest.mark.parametrize("place", [0, 1, 3])
@pytest.mark.parametrize("bad", BAD.values(), ids=list(BAD))
def test_a_bad_item_costs_none_of_the_others(bad: str, place: int) -> None:
    items = [GOOD.format(name) for name in ("one", "two", "three")]
    items.insert(place, bad)

    feed = parse_feed(rss(*items), "text/xml", URL)

    good = [e for e in feed.entries if e.title in {"one", "two", "three"}]
    assert [e.title for e in good] == ["one", "two", "three"]
    assert all(e.text == f"About {e.title}" for e in good)
    assert feed.title == "Town"


@pytest.mark.parametrize(
    ("bad", "unread"),
    [("a pair of surrogates", 0), ("a line of dots", 0), ("nothing", 1), ("half an item", 1), ("a tag never closed", 1),
     ("deep", 1), ("an item as long as a book", 1)],
)  # fmt: skip
def test_what_is_left_out_is_counted(bad: str, unread: int) -> None:
    assert parse_feed(rss(GOOD.format("one"), BAD[bad]), "text/xml", URL).unread == unread


@pytest.mark.parametrize(("item", "unread"), [({"title": "x"}, 0), ({}, 1), ({"id": 3}, 1)])
def test_what_a_json_feed_leaves_out_is_counted(item: dict[str, object], unread: int) -> None:
    items = [{"id": "1", "title": "one", "url": "https://news.example/1"}, item]
    version = "https://jsonfeed.org/version/1.1"
    text = json.dumps({"version": version, "title": "Town", "items": items})

    feed = parse_feed(text.encode(), "application/feed+json", URL)

    assert feed.unread == unread
    assert "one" in [entry.title for entry in feed.entries]


def test_what_can_be_mended_is_mended() -> None:
    feed = parse_feed(rss(BAD["a pair of surrogates"], BAD["a bare and"]), "text/xml", URL)

    assert [e.title for e in feed.entries] == ["Bad 😀", "Bad & worse © &nosuch;"]


@pytest.mark.parametrize(
    "hostile",
    [
        pytest.param("<item><title>a" * 100_000, id="open items"),
        pytest.param("<item>" * 200_000, id="bare open items"),
        pytest.param("<item><description>" + "<div>" * 250_000, id="deep"),
        pytest.param("<!--" * 300_000, id="open comments"),
        pytest.param("<![CDATA[" * 130_000, id="open quotes"),
        pytest.param("<item><title>" + "&" * 1_200_000, id="bare ands"),
        pytest.param("<item><title>" + "<" * 1_200_000, id="bare lesses"),
        pytest.param(f"<item><author>{'.' * 48_000}</author></item>" * 25, id="dots"),
        pytest.param("<item><description>" + "&lt;b&gt;" * 130_000, id="open bold"),
        pytest.param(f"<item {'a=1 ' * 300_000}>", id="attributes"),
        pytest.param("<item><title>x</title></item>" * 40_000, id="many items"),
    ],
)
def test_a_hostile_document_is_read_in_bounded_time(hostile: str) -> None:
    begun = time.process_time()

    # Whether anything can be read of it is another matter.
    with suppress(FeedError):
        parse_feed(rss(hostile), "text/xml", URL)

    assert time.process_time() - begun < 4


SEEDS = [
    rss(*(GOOD.format(f"item-{i}") for i in range(6))).decode(),
    '<feed xmlns="http://www.w3.org/2005/Atom"><title>Town</title>'
    + "".join(
        f'<entry><title>item-{i}</title><id>urn:{i}</id><link href="https://news.example/{i}"/>'
        f"<author><name>A</name><email>a@b.example</email></author><updated>2026-11-2{i}T10:00:00Z</updated>"
        f'<content type="html">&lt;p&gt;Text {i}&lt;/p&gt;</content></entry>'
        for i in range(6)
    )
    + "</feed>",
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"'
    ' xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="https://news.example/"><title>Town</title></channel>'
    + "".join(
        f'<item rdf:about="https://news.example/{i}"><title>item-{i}</title><link>https://news.example/{i}</link>'
        f"<dc:date>2026-11-2{i}T10:00:00Z</dc:date></item>"
        for i in range(6)
    )
    + "</rdf:RDF>",
    '{"version": "https://jsonfeed.org/version/1.1", "title": "Town", "items": ['
    + ", ".join(
        f'{{"id": "{i}", "title": "item-{i}", "url": "https://news.example/{i}", "content_html": "<p>Text</p>"}}'
        for i in range(6)
    )
    + "]}",
]
SPLINTERS = ["&", "<", ">", "&#x0;", "&#55357;", "<![CDATA[", "]]>", "</", "<![if x]>", "\0", "\ud800", '"', "'", "&lol;", "--", "<a b=c>",
             "http://[", "<?", "é", "\U0001f600", "=", "/", "{", "}", "\\"]  # fmt: skip


def mutate(seed: str, chance: random.Random) -> tuple[str, int]:
    """Return the seed with one of its items spoilt, and which."""
    is_json = is_json_feed(seed)
    spans = [
        m.span()
        for m in re.finditer(r'\{"id".*?\}' if is_json else r"<(item|entry)\b.*?</\1>", seed)
    ]
    which = chance.randrange(len(spans))
    start, end = spans[which]
    # Its own bounds stay: what a slip there does to its neighbours no reader can know.
    first, last = start + (1 if is_json else 6), end - (1 if is_json else 8)
    item = seed[first:last]
    for _ in range(chance.randint(1, 3)):
        at = chance.randrange(len(item) + 1)
        match chance.randrange(4):
            case 0:
                item = item[:at] + chance.choice(SPLINTERS) + item[at:]
            case 1:
                item = item[:at] + item[at + chance.randint(1, 12) :]
            case 2:
                item = item[:at] + chr(chance.randrange(0x250)) + item[at + 1 :]
            case _:
                item = item[:at] + item[at : at + 30] * 2 + item[at + 30 :]
    return seed[:first] + item + seed[last:], which


@pytest.mark.parametrize(
    ("packed", "titles"),
    [
        pytest.param(gzip.compress(SEEDS[0].encode()), 6, id="whole"),
        pytest.param(gzip.compress(SEEDS[0].encode())[:-9], 6, id="without its end"),
        pytest.param(gzip.compress(SEEDS[0].encode() + b" " * 60_000_000), 6, id="a bomb"),
    ],
)
def test_a_feed_that_is_packed_without_a_word_is_read(packed: bytes, titles: int) -> None:
    assert len(parse_feed(packed, "text/xml", URL).entries) == titles


@pytest.mark.parametrize("body", [b"\x1f\x8b\x08", b"\x1f\x8b\x08" + b"x" * 99])
def test_what_only_looks_packed_is_no_feed(body: bytes) -> None:
    with pytest.raises(FeedError):
        parse_feed(body, "text/xml", URL)


@pytest.mark.parametrize(
    ("seed", "inputs"),
    [
        pytest.param(14, 800, marks=pytest.mark.thorough),
        # Fifty thousand in all, in shares that several workers take.
        *(pytest.param(seed, 5_000, marks=pytest.mark.slow) for seed in range(2)),
        *(
            pytest.param(seed, 5_000, marks=[pytest.mark.slow, pytest.mark.exhaustive])
            for seed in range(2, 10)
        ),
    ],
)
@pytest.mark.timeout(
    1_800
)  # what is counted is the processor's time: other tests may take the clock's
def test_mutated_feeds_are_read_but_for_the_spoilt_item(seed: int, inputs: int) -> None:
    chance = random.Random(seed)
    lost = []
    slowest_s = 0.0
    for number in range(inputs):
        body, which = mutate(SEEDS[number % len(SEEDS)], chance)

        begun = time.process_time()
        feed = parse_feed(body.encode("utf-8", "surrogatepass"), "text/xml", URL)

        slowest_s = max(slowest_s, time.process_time() - begun)
        titles = {entry.title for entry in feed.entries}
        if missing := {f"item-{i}" for i in range(6) if i != which} - titles:
            lost.append((number, which, missing, body))
    assert not lost, (len(lost), lost[0])
    assert slowest_s < CPU_LIMIT_S
