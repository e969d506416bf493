"""Read the bytes of an RSS, Atom or JSON feed as a Feed."""

import re
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from bot.errors import NotAFeed, WebPage
from bot.news.dates import order_of, read_date, rises
from bot.news.decode import decode, disarm, unpacked
from bot.news.headings import behind, heading_of
from bot.news.html_text import read_html
from bot.news.json_feed import is_json_feed, read_json_feed
from bot.news.language import language_code
from bot.news.markup import clean, cut, cut_text, markdown, plain, web_address
from bot.news.model import Entry, EntryPicture, Feed
from bot.news.people import person
from bot.news.raw import MAX_ENTRIES, read_raw
from bot.news.recognise import key_of, keys_of
from bot.news.tails import without_tail

EXCERPT_LENGTH = 300
"""Visible characters of an excerpt: about three lines on a phone."""

TEXT_LENGTH = 2000
"""Characters of plain text kept of an entry, for word filters and the terminal."""

_TAGS = re.compile(r"</?(?:p|br|div|span|a|b|i|em|strong|img|ul|ol|li|h\d)\b[^<>]{0,500}>", re.I)
_TINY_THUMBNAIL_PX = 100
_IMAGE_FILE = re.compile(r"\.(?:jpe?g|png|gif|webp|avif)(?:$|\?)", re.IGNORECASE)
_HTML_PAGE = re.compile(r"^\s*(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html)\b", re.I | re.S)
_MARKUP = re.compile(r"</?[a-zA-Z][^<>]{0,500}>|&(?:[a-zA-Z]{2,10}|#\d{1,7}|#x[0-9a-fA-F]{1,6});")


def parse_feed(body: bytes, content_type: str, url: str) -> Feed:
    """Return the feed in `body`; relative links are resolved with `url`.

    Takes up to about a second a megabyte: never on the event loop. Raises FeedError with the
    reason "web-page" for an HTML page, "not-a-feed" for anything else that is no RSS or Atom.
    """
    text = decode(unpacked(body), content_type)
    if _HTML_PAGE.match(text[:5000]) and "<rss" not in text[:5000]:
        raise WebPage(url=url)
    if is_json_feed(text):
        return read_json_feed(text, url)
    raw = read_raw(disarm(text), url)
    if not raw.entries and not raw.version and not raw.feed.get("title"):
        raise NotAFeed(url=url)
    language = str(raw.feed.get("language", ""))[:35]
    entries, unread = _entries(raw.entries, url, language)
    return Feed(
        title=cut_text(_title(raw.feed), 200),
        link=web_address(str(raw.feed.get("link", "")), url),
        entries=entries,
        language=language,
        ttl_minutes=_ttl(raw.feed),
        unread=raw.unread + unread,
    )


def _entries(
    raw_entries: Sequence[dict[str, Any]], url: str, language: str
) -> tuple[tuple[Entry, ...], int]:
    """Return the entries, and how many items could not be read."""
    written = [_written_dates(raw) for raw in raw_entries]
    order = order_of((text for dates in written for text in dates), language)
    published = [_published(dates, language, order) for dates in written]
    if len(raw_entries) > MAX_ENTRIES:
        newest = slice(-MAX_ENTRIES, None) if rises(published) else slice(MAX_ENTRIES)
        raw_entries, published = raw_entries[newest], published[newest]
    entries: dict[str, Entry] = {}
    unread = 0
    for raw, moment in zip(raw_entries, published, strict=True):
        try:
            entry = _entry(raw, url, moment, language)
        except Exception:  # noqa: BLE001 - whatever one item does to a parser, the others are read
            entry = None
        if entry is None:
            unread += 1
        else:
            # Archives keep versions of an entry: the first is the newest.
            keys = entry.keys
            version = keys and keys.guid and keys.page and f"{keys.guid} {keys.page} {keys.name}"
            entries.setdefault(version or entry.key, entry)
    return tuple(entries.values()), unread


def _entry(
    raw: dict[str, Any], url: str, published: datetime | None, language: str
) -> Entry | None:
    link = _link(raw, url)
    html = read_html(_body(raw), link or url)
    title = _title(raw)
    text = plain(html.runs)
    if len(_TAGS.findall(text)) > 1:  # escaped once too often
        html = read_html(text, link or url)
        text = plain(html.runs)
    runs = without_tail(html.runs, title)
    if not title:
        title = heading_of(plain(runs) or text)
    if not title and not link:
        return None
    source = raw.get("source")
    # What was known by its whole text stays known.
    keys = keys_of(str(raw.get("id", "")), link, title, text, published)
    return Entry(
        key=key_of(keys),
        keys=keys,
        title=cut_text(title, 300),
        link=link,
        text=cut_text(plain(runs), TEXT_LENGTH),
        excerpt=markdown(cut(behind(title, runs), EXCERPT_LENGTH)),
        author=_author(raw),
        published=published,
        picture=_picture(raw, html.images, link or url),
        source=cut_text(_title(source), 100) if isinstance(source, Mapping) else "",
        language=language_code(str((raw.get("title_detail") or {}).get("language") or language)),
    )


def _title(raw: Mapping[str, Any]) -> str:
    """Return the title as plain text: HTML in it is read, a plain "a < b" stays as it is."""
    title = str(raw.get("title") or raw.get("media_ourtitle") or raw.get("itunes_title") or "")
    detail = raw.get("title_detail") or {}
    if detail.get("type") != "text/plain" or _MARKUP.search(title):
        return clean(plain(read_html(title).runs))
    return clean(title)


def _author(raw: Mapping[str, Any]) -> str:
    names = [person(str(one.get("name", ""))) for one in raw.get("authors", ()) if one]
    return cut_text(
        ", ".join(dict.fromkeys(filter(None, names))) or person(str(raw.get("author", ""))), 100
    )


def _link(raw: Mapping[str, Any], url: str) -> str:
    link = web_address(str(raw.get("link", "")), url)
    if link:
        return link
    for other in raw.get("links", ()):
        if other.get("rel", "alternate") == "alternate" and web_address(other.get("href", ""), url):
            return web_address(other["href"], url)
    if page := web_address(str(raw.get("id", ""))) if raw.get("guidislink", True) else "":
        return page
    # An episode without a page of its own is what there is to hear.
    enclosed = (web_address(str(one.get("href", "")), url) for one in raw.get("enclosures", ()))
    return next(filter(None, enclosed), "")


def _body(raw: Mapping[str, Any]) -> str:
    """Return the summary where the feed writes one, for it is written to be an excerpt."""
    contents = [str(part.get("value", "")) for part in raw.get("content", ())]
    summary = str(raw.get("summary", ""))
    full = max(contents, key=len, default="")
    if summary.strip():
        # Pictures often stand in the full text only: let the reader meet them behind the summary.
        images = "".join(re.findall(r"<figure\b.*?</figure>|<img\b[^<>]*>", full[:65_536], re.S))
        return summary + images if full != summary else summary
    return full or str(raw.get("media_ourdescription", ""))


def _written_dates(raw: dict[str, Any]) -> tuple[str, ...]:
    # Past feedparser's own lookup, which puts one date in the place of another; and past its own
    # reading, which makes the first of a month of what it does not know.
    return tuple(str(dict.get(raw, name) or "") for name in ("published", "updated", "created"))


def _published(dates: tuple[str, ...], language: str, order: str) -> datetime | None:
    readings = (read_date(text, language=language, order=order) for text in dates)
    return next((moment for moment in readings if moment is not None), None)


def _picture(raw: Mapping[str, Any], images: tuple[Any, ...], base: str) -> EntryPicture | None:
    caption = _words(raw.get("media_ourdescription", ""))
    credits_ = [_words(part.get("content", "")) for part in raw.get("media_credit", ())]
    credit = ", ".join(dict.fromkeys(filter(None, credits_)))
    for media in raw.get("media_content", ()):
        address = web_address(str(media.get("url", "")), base)
        kind = str(media.get("medium", "") or media.get("type", ""))
        if address and (kind.startswith("image") or (not kind and _IMAGE_FILE.search(address))):
            # The same picture in the text may carry the caption the feed does not give.
            shown = next((i for i in images if i.url == address), None)
            return EntryPicture(address, caption or (shown.caption if shown else ""), credit)
    for enclosure in raw.get("enclosures", ()):
        address = web_address(str(enclosure.get("href", "")), base)
        kind = str(enclosure.get("type", ""))
        if address and (kind.startswith("image") or (not kind and _IMAGE_FILE.search(address))):
            return EntryPicture(address, caption, credit)
    for thumbnail in () if images and _is_tiny(raw) else raw.get("media_thumbnail", ()):
        address = web_address(str(thumbnail.get("url", "")), base)
        if address:
            return EntryPicture(address, caption if caption != _words(_body(raw)) else "", credit)
    # itunes:image, and an <image> of the item's own (see `raw`).
    own = raw.get("image")
    for given in (own.get("href", "") if isinstance(own, Mapping) else "", raw.get("href", "")):
        if address := web_address(str(given), base):
            return EntryPicture(address, caption, credit)
    if images:
        return EntryPicture(
            images[0].url, cut_text(images[0].caption or images[0].alt, 200), credit
        )
    return None


def _is_tiny(raw: Mapping[str, Any]) -> bool:
    """Return whether the item's thumbnails are signs of a picture in its text."""
    sizes = [str(one.get("width", "")) for one in raw.get("media_thumbnail", ())]
    return all(size.isdecimal() and int(size[:6]) < _TINY_THUMBNAIL_PX for size in sizes)


def _words(html: str) -> str:
    return cut_text(clean(plain(read_html(str(html)).runs)), 200) if html else ""


def _ttl(raw: Mapping[str, Any]) -> int | None:
    """Return the feed's <ttl> in minutes, at most a day."""
    ttl = str(raw.get("ttl", ""))
    return min(int(ttl), 1440) if ttl.isdecimal() and len(ttl) < 9 else None
