"""Find the feeds a web page says it has."""

from dataclasses import dataclass
from html.parser import HTMLParser

from bot.news.decode import decode
from bot.news.markup import clean, cut_text, web_address

MAX_PAGE = 300_000
"""Characters of a page that are looked at: its head, and far beyond."""

MAX_FEEDS = 10

_FEED_TYPES = {"application/rss+xml", "application/atom+xml", "application/rdf+xml"}


@dataclass(frozen=True, slots=True)
class FeedLink:
    """A feed a page links to, under the title the page gives it ("" if none)."""

    url: str
    title: str = ""


def find_feeds(body: bytes, content_type: str, url: str) -> tuple[FeedLink, ...]:
    """Return the feeds linked by `<link rel=alternate>`, in the page's order, feeds of comments last."""
    reader = _LinkReader(url)
    reader.feed(decode(body, content_type)[:MAX_PAGE])
    reader.close()
    unique = {link.url: link for link in reversed(reader.links)}
    links = [unique[u] for u in dict.fromkeys(link.url for link in reader.links)]
    # Blogs offer their readers' comments beside their news; nobody follows those first.
    links.sort(key=lambda link: "comment" in link.url.lower() + link.title.lower())
    return tuple(links[:MAX_FEEDS])


class _LinkReader(HTMLParser):
    def __init__(self, base: str) -> None:
        super().__init__(convert_charrefs=True)
        self.base = base
        self.links: list[FeedLink] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        attributes = {name: (value or "").strip() for name, value in attrs}
        if tag == "base" and attributes.get("href"):
            self.base = web_address(attributes["href"], self.base) or self.base
        if tag != "link" or "alternate" not in attributes.get("rel", "").lower().split():
            return
        if attributes.get("type", "").split(";")[0].strip().lower() not in _FEED_TYPES:
            return
        url = web_address(attributes.get("href", ""), self.base)
        if url:
            self.links.append(FeedLink(url, cut_text(clean(attributes.get("title", "")), 100)))
