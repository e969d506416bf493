"""Answer what is new about a city or a pair, from all that was read."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime

from bot.errors import FeedError
from bot.news.identity import canonical_link
from bot.news.model import Entry
from bot.news.search import Subject, is_about, relevant
from bot.news.story import gather, site
from bot.news.words import fold


@dataclass(frozen=True, slots=True)
class Unreached:
    """A source that could not be read: why, and when what is shown of it was last seen.

    `last_seen` is None where nothing of it is known.
    """

    source: str
    error: FeedError
    last_seen: datetime | None = None


@dataclass(frozen=True, slots=True)
class Read:
    """What one source has: its entries, or those it had last where it could not be read (`error`).

    `ours` are the operator's feeds: they are about sister cities, so to name the city is enough.
    `searched` is the search for just this subject; what is `matched` came of it, whose whole texts hold
    the names and the bond.
    """

    source: str
    entries: tuple[Entry, ...] = ()
    error: FeedError | None = None
    last_seen: datetime | None = None
    ours: bool = False
    searched: bool = False
    matched: bool = False


@dataclass(frozen=True, slots=True)
class NewsFound:
    """What is known about the subject, newest first; empty is "nothing new" unless a source failed.

    `searched` says whether GDELT was asked, or its answer of the last half hour used.
    """

    entries: tuple[Entry, ...]
    unreached: tuple[Unreached, ...] = field(default=())
    searched: bool = False


def news_about(subject: Subject, reads: Iterable[Read]) -> NewsFound:
    """Return what is new about a city or a pair: the one rule of what counts, from all sources.

    Sources stand in order of preference. Each that could not be read is named.
    """
    every = tuple(reads)
    entries = [
        [entry for entry in read.entries if is_about(entry, subject)]
        if read.ours
        else relevant(read.entries, subject, matched=read.matched)
        for read in every
    ]
    return NewsFound(
        gather(merge(*entries)), _unreached(every), any(read.searched for read in every)
    )


def newest_of(reads: Iterable[Read]) -> NewsFound:
    """Return what the sources show, whatever it is about."""
    every = tuple(reads)
    return NewsFound(merge(*(read.entries for read in every)), _unreached(every))


def _unreached(reads: Iterable[Read]) -> tuple[Unreached, ...]:
    return tuple(
        Unreached(read.source, read.error, read.last_seen)
        for read in reads
        if read.error is not None
    )


def merge(*sources: Iterable[Entry]) -> tuple[Entry, ...]:
    """Return the entries of all sources once each, newest first; the earlier source is preferred.

    The same story on the same page, or under the same title on the same site, is one entry.
    """
    unique: dict[tuple[str, str], Entry] = {}
    titles: set[tuple[str, str]] = set()
    for entry in (entry for source in sources for entry in source):
        page = ("page", canonical_link(entry.link)) if entry.link else ("key", entry.key)
        told = (fold(entry.title), site(entry))
        if page in unique or told in titles:
            continue
        titles.add(told)
        unique[page] = entry
    return newest_first(tuple(unique.values()))


def newest_first(entries: Sequence[Entry]) -> tuple[Entry, ...]:
    """Return `entries` by date; those without one last, in the order they came."""
    never = datetime.min.replace(tzinfo=UTC)
    return tuple(sorted(entries, key=lambda entry: entry.published or never, reverse=True))
