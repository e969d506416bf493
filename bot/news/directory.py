"""Say what can be followed of a city: the sources that are known for it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from bot.news.language import language_code
from bot.news.model import Feed

QUIET_AFTER = timedelta(days=90)
"""A source without a new item for so long is offered last, and said to be quiet."""

MOST_OFFERED = 25


class SourceKind(StrEnum):
    """Whose a source is."""

    TOWN_HALL = "town-hall"
    PAPER = "paper"
    ASSOCIATION = "association"


_WORDS = {
    SourceKind.TOWN_HALL: ("town hall", "city", "municipality", "council", "official"),
    SourceKind.PAPER: ("local paper", "newspaper", "news", "radio", "television"),
    SourceKind.ASSOCIATION: ("society", "club", "committee", "sister cities"),
}


@dataclass(frozen=True, slots=True)
class NewsSource:
    """A feed of a city: `url` is the feed's own, `told_by` who says that it is the city's.

    `newest_at` is when its newest item was published, None where it dates none.
    """

    city_key: str
    kind: SourceKind
    language: str
    url: str
    title: str
    told_by: str
    checked_at: datetime
    newest_at: datetime | None = None

    def is_quiet(self, now: datetime) -> bool:
        """Return whether nothing new has come for long."""
        return self.newest_at is not None and now - self.newest_at > QUIET_AFTER


@dataclass(frozen=True, slots=True)
class OfficialSite:
    """The web site of a city's town hall, where nobody has looked for a feed yet."""

    city_key: str
    url: str


def source_of(
    feed: Feed,
    url: str,
    city_key: str,
    kind: SourceKind,
    told_by: str,
    now: datetime,
    language: str = "",
) -> NewsSource:
    """Return a feed that was just read at `url` as a source of a city; `language` overrules the feed's own."""
    dates = [entry.published for entry in feed.entries if entry.published]
    return NewsSource(
        city_key=city_key,
        kind=kind,
        language=language or language_code(feed.language),
        url=url,
        title=feed.title,
        told_by=told_by[:200],
        checked_at=now,
        newest_at=min(max(dates), now) if dates else None,
    )


def unexplored(sites: Mapping[str, str], known: Iterable[NewsSource]) -> list[OfficialSite]:
    """Return the sites of those cities of whose town hall no feed is known."""
    have = {one.city_key for one in known if one.kind is SourceKind.TOWN_HALL}
    return [OfficialSite(key, url) for key, url in sites.items() if key not in have]


def kind_of(text: str) -> SourceKind | None:
    """Return the kind a word names: its own name, or what people call it; None for another word."""
    said = " ".join(text.casefold().replace("_", " ").replace("-", " ").split())
    for kind, words in _WORDS.items():
        if said in {kind.value.replace("-", " "), *words}:
            return kind
    return None


def offered(sources: list[NewsSource], followed: set[str], now: datetime) -> list[NewsSource]:
    """Return what is offered of what is known: nothing that is followed already, the liveliest first."""
    order = list(SourceKind)
    free = [one for one in sources if one.url not in followed]
    free.sort(key=lambda one: (one.is_quiet(now), order.index(one.kind), one.title))
    return free[:MOST_OFFERED]
