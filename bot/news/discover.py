"""Find the feeds a web page says it has, or may have."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from html.parser import HTMLParser
from urllib.parse import urlsplit

from bot.news.decode import decode
from bot.news.markup import clean, cut_text, web_address

MAX_PAGE = 300_000
"""Characters of a page that are looked at: its head, and far beyond."""

MAX_FEEDS = 10

_FEED_TYPES = {
    "application/rss+xml",
    "application/atom+xml",
    "application/rdf+xml",
    "application/feed+json",
    "text/rss+xml",
}
_WELL_KNOWN = ("feed", "rss.xml", "feed.xml", "atom.xml", "rss", "index.xml", "feed.json")
"""Where sites that say nothing have their feed: WordPress, Drupal, Jekyll, Hugo, Ghost."""

_LINK = re.compile(r"<([^<>]*)>((?:\s*;\s*[\w*-]+\s*=\s*(?:\"[^\"]*\"|[^;,\"\s]+))*)")
_PARAMETER = re.compile(r";\s*([\w*-]+)\s*=\s*(?:\"([^\"]*)\"|([^;,\"\s]+))")
_FEED_PATH = re.compile(
    r"(?:^|[/._-])(?:rss|atom|feeds?)(?:$|[/._?-])|\.rdf$|[?&](?:format|type|feed)=(?:rss2?|atom|feed)",
    re.IGNORECASE,
)
_FEED_WORDS = re.compile(r"\b(?:rss|atom|web ?feed|news ?feed|json feed)\b", re.IGNORECASE)
_FEED_READERS = re.compile(r"feedly|inoreader|netvibes|newsblur|subtome|validator", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class FeedLink:
    """A feed a page links to, under the title the page gives it ("" if none)."""

    url: str
    title: str = ""


def find_feeds(body: bytes, content_type: str, url: str, links: str = "") -> tuple[FeedLink, ...]:
    """Return the feeds the page names: in its head, its Link header, and where it links to them.

    What it declares (`<link rel=alternate>`, `rel=feed`) stands first, in the page's order, then
    what looks like a feed among its links; feeds of comments last.
    """
    reader = _LinkReader(url)
    reader.feed(decode(body, content_type)[:MAX_PAGE])
    reader.close()
    declared = [*reader.declared, *_from_header(links, url)]
    unique: dict[str, FeedLink] = {}
    for link in (*declared, *reader.linked):
        if link.url not in unique or (link.title and not unique[link.url].title):
            unique[link.url] = link
    found = list(unique.values())
    # Blogs offer their readers' comments beside their news; nobody follows those first.
    found.sort(key=lambda link: "comment" in link.url.lower() + link.title.lower())
    return tuple(found[:MAX_FEEDS])


def well_known_feeds(url: str) -> Sequence[str]:
    """Return where the site of a page that names no feed may have one: beneath it, then at its root."""
    parts = urlsplit(url)
    root = f"{parts.scheme}://{parts.netloc}/"
    folder = url.partition("?")[0].partition("#")[0].rstrip("/") + "/"
    beneath = [folder + "feed"] if folder != root else []
    return tuple(dict.fromkeys([*beneath, *(root + path for path in _WELL_KNOWN)]))


def _from_header(links: str, base: str) -> list[FeedLink]:
    found = []
    for target, parameters in _LINK.findall(links):
        given = {name.lower(): a or b for name, a, b in _PARAMETER.findall(parameters)}
        address = web_address(target, base)
        if address and _declares(given.get("rel", ""), given.get("type", "")):
            found.append(FeedLink(address, cut_text(clean(given.get("title", "")), 100)))
    return found


def _declares(rel: str, kind: str) -> bool:
    words = rel.lower().split()
    is_feed = kind.split(";")[0].strip().lower() in _FEED_TYPES
    return ("alternate" in words and is_feed) or ("feed" in words and (is_feed or not kind))


class _LinkReader(HTMLParser):
    def __init__(self, base: str) -> None:
        super().__init__(convert_charrefs=True)
        self.base = base
        self.declared: list[FeedLink] = []
        self.linked: list[FeedLink] = []
        self._anchor: dict[str, str] | None = None
        self._text: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        attributes = {name: (value or "").strip() for name, value in attrs}
        if tag == "base" and attributes.get("href"):
            self.base = web_address(attributes["href"], self.base) or self.base
        url = web_address(attributes.get("href", ""), self.base)
        if tag in {"link", "a"} and url:
            if _declares(attributes.get("rel", ""), attributes.get("type", "")):
                title = cut_text(clean(attributes.get("title", "")), 100)
                self.declared.append(FeedLink(url, title))
            elif tag == "a":
                self._anchor, self._text = {**attributes, "href": url}, []
        elif tag == "img" and self._anchor is not None:
            self._text.append(attributes.get("alt", ""))

    def handle_data(self, data: str) -> None:
        if self._anchor is not None:
            self._text.append(data)

    def handle_endtag(self, tag: str) -> None:
        if tag != "a" or self._anchor is None:
            return
        anchor, self._anchor = self._anchor, None
        url, text = anchor["href"], clean(" ".join(self._text))
        said = f"{text} {anchor.get('title', '')} {anchor.get('aria-label', '')} {anchor.get('class', '')}"
        parts = urlsplit(url)
        address = f"{parts.path}?{parts.query}" if parts.query else parts.path
        kind = anchor.get("type", "").split(";")[0].strip().lower()
        looks_so = bool(_FEED_PATH.search(address)) and (
            _FEED_WORDS.search(said) is not None
            or address.lower().endswith((".rss", ".atom", ".rdf"))
        )
        # A link "RSS" to a page about feeds is tried too: at worst it is a page.
        named_so = bool(_FEED_WORDS.search(text)) and address.lower().endswith((".xml", "/"))
        if (kind in _FEED_TYPES or looks_so or named_so) and not _FEED_READERS.search(url):
            title = anchor.get("title", "") or text
            self.linked.append(FeedLink(url, cut_text(clean(title), 100)))
