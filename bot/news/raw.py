"""Take a feed's items out of its XML with feedparser, one bad item costing none of the others."""

import io
import re
from dataclasses import dataclass
from typing import Any

import feedparser

from bot.news import mend
from bot.news.dates import read_date, rises

MAX_ENTRIES = 300
"""Entries looked at in one feed; no feed that is polled hourly needs more."""

# feedparser folds media:title and media:description into the entry's own title and summary, which
# loses the caption. Under these names it keeps them apart.
_MEDIA_WORDS = re.compile(r"<(/?)media:(title|description)\b[^<>]*?(/?)>")
# An item's <image> with the address as its text, which feedparser passes over.
_BARE_IMAGE = re.compile(
    r"<image>\s*(?:<!\[CDATA\[\s*)?(https?://[^<>\s\]\"]{1,2000})\s*(?:\]\]>)?\s*</image>"
)
_NUMBER = re.compile(r"(\d+)[^\d<>]{0,40}</(?:\w+:)?(?:link|guid|id)>", re.IGNORECASE)
_DATE = re.compile(
    r"<(?:\w+:)?(?:pubdate|published|updated|date|issued|modified)\b[^<>]{0,200}>\s*(?:<!\[CDATA\[)?([^<\]]{4,100})",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class RawFeed:
    """What feedparser makes of a feed and of its entries, in the feed's order.

    `unread` is how many of the items looked at said nothing that could be read or mended.
    """

    feed: dict[str, Any]
    entries: tuple[dict[str, Any], ...]
    version: str
    unread: int = 0


def read_raw(xml: str, url: str) -> RawFeed:
    """Return the feed in `xml`, at most its newest MAX_ENTRIES items.

    Read as a whole where that works; else each item for itself, mended or left out. What would
    cost the square of its length is left out beforehand.
    """
    xml = _MEDIA_WORDS.sub(r"<\1media:our\2\3>", mend.mend_characters(xml))
    xml = _BARE_IMAGE.sub(r'<enclosure type="image/*" url="\1"/>', xml)
    parts = mend.take_apart(xml)
    newest = _newest(parts.items)
    kept = tuple(item for item in newest if mend.is_bounded(item))
    unbounded = len(newest) - len(kept)
    whole = xml if len(kept) == len(parts.items) else parts.whole(kept)
    if mend.is_well_formed(whole):
        read = _tried(whole, url)
        if read is not None and len(read.entries) >= len(kept):
            return RawFeed(read.feed, tuple(read.entries), str(read.get("version", "")), unbounded)
    return _one_by_one(mend.Parts(parts.head, kept, parts.tail), unbounded, url)


def _newest(items: tuple[str, ...]) -> tuple[str, ...]:
    if len(items) <= MAX_ENTRIES:
        return items
    dates = [_DATE.search(item) for item in items[:: max(1, len(items) // 40)]]
    oldest_first = rises(read_date(found[1]) if found else None for found in dates)
    if not any(dates):
        # Without dates the numbers in the addresses tell, where there are any.
        numbers = [int(n[-1][-15:]) for n in map(_NUMBER.findall, (items[0], items[-1])) if n]
        oldest_first = len(numbers) == 2 and numbers[0] < numbers[1]
    return items[-MAX_ENTRIES:] if oldest_first else items[:MAX_ENTRIES]


def _one_by_one(parts: mend.Parts, unbounded: int, url: str) -> RawFeed:
    head = _tried(_head_of(parts), url)
    before, after = mend.shell_of(parts.head, parts.items)
    sound: list[str] = []
    for item in parts.items:
        candidates = (item, mend.mend_item(item))
        good = next(
            (c for c in candidates if mend.is_well_formed(before + c + after)), candidates[1]
        )
        sound.append(good)
    well = [item for item in sound if mend.is_well_formed(before + item + after)]
    at_once = _tried(before + "".join(well) + after, url) if well else None
    together = list(at_once.entries) if at_once and len(at_once.entries) == len(well) else None
    entries: list[dict[str, Any]] = []
    queue = iter(together or ())
    good_ones = set(map(id, well)) if together is not None else set()
    for item in sound:
        if id(item) in good_ones:
            entries.append(next(queue))
        elif read := _tried(before + item + after, url):
            entries += read.entries[:1]
    feed = dict(head.feed) if head else {}
    version = str((head or {}).get("version", "")) or ("rss" if entries else "")
    return RawFeed(feed, tuple(entries), version, unbounded + len(parts.items) - len(entries))


def _head_of(parts: mend.Parts) -> str:
    return parts.head[:30_000] + parts.tail[:10_000]


def _tried(xml: str, url: str) -> Any:
    """Return what feedparser reads, None where it fails; it fails in every way there is."""
    try:
        return _parse(xml, url)
    except Exception:  # noqa: BLE001 - a parser's own faults differ by version; the item is mended or left out
        return None


def _parse(xml: str, url: str) -> Any:
    # A stream, because feedparser would open a string that is a path or an address. Its own
    # sanitiser is left out: nothing of the HTML is kept but the text `markup` reads from it.
    return feedparser.parse(
        io.BytesIO(xml.encode("utf-8", "replace")),
        response_headers={
            "content-type": "application/xml; charset=utf-8",
            "content-location": url,
        },
        sanitize_html=False,
        resolve_relative_uris=False,
    )
