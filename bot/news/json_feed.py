"""Read a JSON Feed, versions 1.0 and 1.1, one broken item costing none of the others."""

import json
import re
from collections.abc import Iterator, Mapping
from typing import Any

from bot.errors import NotAFeed
from bot.news.dates import order_of, read_date
from bot.news.headings import behind, heading_of
from bot.news.html_text import read_html
from bot.news.language import language_code
from bot.news.markup import clean, cut, cut_text, markdown, plain, web_address
from bot.news.model import Entry, EntryPicture, Feed
from bot.news.people import person
from bot.news.recognise import key_of, keys_of
from bot.news.tails import without_tail

EXCERPT_LENGTH = 300
TEXT_LENGTH = 2000
MAX_ITEMS = 300
_VERSION = re.compile(r"https?:\\?/\\?/(?:www\.)?jsonfeed\.org")
_IDLE_COMMA = re.compile(r'"(?:[^"\\]|\\.)*"|,(?=\s*[}\]])')
_ITEMS = re.compile(r'"items"\s*:\s*\[')


def is_json_feed(text: str) -> bool:
    """Return whether `text` means to be a JSON Feed."""
    start = text.lstrip("\ufeff \t\r\n")
    return start.startswith("{") and bool(_VERSION.search(start) or _ITEMS.search(start))


def read_json_feed(text: str, url: str) -> Feed:
    """Return the feed in `text`. Raises NotAFeed where it is none after all."""
    head, items = _taken_apart(text.lstrip("\ufeff \t\r\n"))
    title = clean(str(head.get("title") or ""))
    if not title and not items:
        raise NotAFeed(url=url)
    language = str(head.get("language") or "")[:35]
    order = order_of((str(item.get("date_published") or "") for item in items), language)
    entries: dict[str, Entry] = {}
    unread = 0
    for item in items[:MAX_ITEMS]:
        try:
            entry = _entry(item, url, language, order)
        except Exception:  # noqa: BLE001 - whatever one item holds, the others are read
            entry = None
        if entry is None:
            unread += 1
        else:
            entries.setdefault(entry.key, entry)
    return Feed(
        title=cut_text(title, 200),
        link=web_address(str(head.get("home_page_url") or ""), url),
        entries=tuple(entries.values()),
        language=language,
        unread=unread,
    )


def _taken_apart(text: str) -> tuple[Mapping[str, Any], list[Mapping[str, Any]]]:
    try:
        whole = json.loads(text, strict=False)
    except (ValueError, RecursionError):
        return _mended(text)
    if not isinstance(whole, Mapping):
        return {}, []
    items = whole.get("items")
    found = items if isinstance(items, list) else []
    return whole, [item for item in found if isinstance(item, Mapping)]


def _mended(text: str) -> tuple[Mapping[str, Any], list[Mapping[str, Any]]]:
    """Return what can be read of a document with a slip in it: each item by itself."""
    text = _IDLE_COMMA.sub(lambda m: m[0] if m[0] != "," else "", text)
    begin = _ITEMS.search(text)
    if begin is None:
        return {}, []
    titled = re.search(r'"title"\s*:\s*("(?:[^"\\]|\\.){0,300}")', text[: begin.start()])
    head = {"title": json.loads(titled[1], strict=False)} if titled else {}
    return head, list(_objects(text, begin.end()))


def _objects(text: str, at: int) -> Iterator[Mapping[str, Any]]:
    decoder = json.JSONDecoder(strict=False)
    misses = 0
    while (start := text.find("{", at)) >= 0 and misses < 2000:
        try:
            found, at = decoder.raw_decode(text, start)
        except (ValueError, RecursionError):
            at = start + 1
            misses += 1
            continue
        if isinstance(found, Mapping) and {"id", "url", "content_html", "content_text"} & set(
            found
        ):
            yield found


def _entry(item: Mapping[str, Any], url: str, language: str, order: str) -> Entry | None:
    link = web_address(_text(item, "url"), url) or web_address(_text(item, "external_url"), url)
    html = read_html(_text(item, "content_html"), link or url)
    written = _text(item, "summary") or _text(item, "content_text")
    runs = (
        html.runs if html.runs and not _text(item, "summary") else read_html(_escaped(written)).runs
    )
    text = plain(runs)
    title = clean(plain(read_html(_escaped(_text(item, "title"))).runs))
    kept = without_tail(runs, title)
    title = title or heading_of(plain(kept) or text)
    if not title and not (link and isinstance(item.get("url") or item.get("external_url"), str)):
        return None
    dates = (
        read_date(_text(item, name), language=language, order=order)
        for name in ("date_published", "date_modified")
    )
    published = next((moment for moment in dates if moment is not None), None)
    keys = keys_of(_text(item, "id"), link, title, text, published)
    return Entry(
        key=key_of(keys),
        keys=keys,
        title=cut_text(title, 300),
        link=link,
        text=cut_text(plain(kept), TEXT_LENGTH),
        excerpt=markdown(cut(behind(title, kept), EXCERPT_LENGTH)),
        author=cut_text(", ".join(filter(None, map(_name, _authors(item)))), 100),
        published=published,
        picture=_picture(item, link or url, html.images),
        language=language_code(_text(item, "language") or language),
    )


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\n", "<br>")


def _text(item: Mapping[str, Any], name: str) -> str:
    value = item.get(name)
    return (
        str(value) if isinstance(value, str | int | float) and not isinstance(value, bool) else ""
    )


def _authors(item: Mapping[str, Any]) -> list[Any]:
    authors = item.get("authors")
    return authors if isinstance(authors, list) else [item.get("author")]


def _name(author: Any) -> str:
    return person(_text(author, "name")) if isinstance(author, Mapping) else ""


def _picture(item: Mapping[str, Any], base: str, images: tuple[Any, ...]) -> EntryPicture | None:
    for name in ("image", "banner_image"):
        if address := web_address(_text(item, name), base):
            return EntryPicture(address)
    attachments = item.get("attachments")
    for attached in attachments if isinstance(attachments, list) else ():
        if (
            isinstance(attached, Mapping)
            and _text(attached, "mime_type").startswith("image/")
            and (address := web_address(_text(attached, "url"), base))
        ):
            return EntryPicture(address, cut_text(clean(_text(attached, "title")), 200))
    return EntryPicture(images[0].url, images[0].caption or images[0].alt) if images else None
