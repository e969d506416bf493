"""Name what news is made of: a feed, its entries, and who follows them how."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from bot.news.recognise import Keys


@dataclass(frozen=True, slots=True)
class EntryPicture:
    """A picture the feed itself gives; `caption` and `credit` are plain text, "" where unknown."""

    url: str
    caption: str = ""
    credit: str = ""


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """Where the same story stands, too."""

    name: str
    link: str


@dataclass(frozen=True, slots=True)
class Entry:
    """One item of a feed, ready to be shown.

    `key` is of this entry as it stands (see `recognise` for what makes it the same). `title`, `author` and `text` are plain
    text, `text` up to 2,000 characters of it; `excerpt` is Discord Markdown, escaped and cut at a
    word. `published` is None where the feed gives no date that can be read. `source` names the
    publication where the entry's feed is a collection of many ("" otherwise). `via` is "gdelt" for
    what GDELT found, which has to be said wherever it is shown. `keys` are what it may be known
    again by, None where that is `key` alone, and once it is stored. `language` is a code such as
    "nb", "" where nobody says; `also` is where else the story stands.
    """

    key: str
    title: str
    link: str = ""
    text: str = ""
    excerpt: str = ""
    author: str = ""
    published: datetime | None = None
    picture: EntryPicture | None = None
    source: str = ""
    via: str = ""
    keys: Keys | None = None
    language: str = ""
    also: tuple[Elsewhere, ...] = ()


@dataclass(frozen=True, slots=True)
class Feed:
    """A feed as read: entries in the feed's own order, newest first by custom.

    `ttl_minutes` is how long the feed asks to be left alone, None if it does not say; `unread` is
    how many of its items said nothing that could be read or mended.
    """

    title: str
    link: str
    entries: tuple[Entry, ...]
    language: str = ""
    ttl_minutes: int | None = None
    unread: int = 0


class Mode(StrEnum):
    """How a subscription posts."""

    INSTANT = "instant"
    DAILY = "daily"
    WEEKLY = "weekly"


class Threads(StrEnum):
    """Where a post goes within its channel: there, into a thread of its own, or into its city's."""

    NONE = "none"
    EACH = "each"
    CITY = "city"


@dataclass(frozen=True, slots=True)
class Filters:
    """Words an entry must have one of, and words it must have none of; both empty lets all pass."""

    include: tuple[str, ...] = ()
    exclude: tuple[str, ...] = ()
