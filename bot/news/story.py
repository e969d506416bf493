"""Say which entries of several sources tell the same story."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import timedelta

from bot.news.identity import canonical_link
from bot.news.model import Elsewhere, Entry
from bot.news.words import fold

WITHIN = timedelta(days=3)
"""How far apart the same story may be told; what comes round again later is another."""

LEAST_WORDS = 4
"""Titles shorter than this ("Weather warning") are the same by chance."""

ALIKE = 0.8
"""Of the words of both titles so many must be common, where each has at least LEAST_ALIKE."""

LEAST_ALIKE = 6
MOST_ELSEWHERE = 8

_SOURCE_BEHIND = re.compile(r"\s+(?:[-–—|·•]|::)\s+[^-–—|·•]{2,60}$")


@dataclass(frozen=True, slots=True)
class Told:
    """What two stories are compared by: looked up once for each entry, compared with many."""

    entry: Entry
    publisher: str
    words: tuple[str, ...]
    distinct: frozenset[str]
    numbers: tuple[str, ...]

    @classmethod
    def of(cls, entry: Entry) -> "Told":
        words = _title_words(entry)
        numbers = tuple(sorted(word for word in words if any(map(str.isdigit, word))))
        return cls(entry, _publisher(entry), words, frozenset(words), numbers)

    def is_same_story(self, other: "Told") -> bool:
        """Return whether two sources tell one story: under the same title, or nearly, within days.

        Of one source two entries are two, whatever they are called: it says so itself.
        """
        if self.publisher == other.publisher or self.numbers != other.numbers:
            return False
        if self.words != other.words and not self._is_nearly(other):
            return False
        if self.words == other.words and not self._says_enough():
            return False
        one, two = self.entry, other.entry
        if not (one.link and two.link):
            return False
        return not (one.published and two.published) or (
            abs(one.published - two.published) <= WITHIN
        )

    def _is_nearly(self, other: "Told") -> bool:
        if min(len(self.words), len(other.words)) < LEAST_ALIKE:
            return False
        common = len(self.distinct & other.distinct)
        return common >= ALIKE * (len(self.distinct) + len(other.distinct) - common)

    def _says_enough(self) -> bool:
        written = "".join(self.words)
        return len(self.words) >= LEAST_WORDS or (
            len(written) >= LEAST_WORDS * 3 and not written.isascii()
        )


def gather(entries: Iterable[Entry]) -> tuple[Entry, ...]:
    """Return the entries with those of one story as one: the first, and where else it stands."""
    every = [Told.of(entry) for entry in entries]
    if len({one.publisher for one in every}) < 2:
        return tuple(one.entry for one in every)
    told: list[Told] = []
    stories: list[Entry] = []
    for one in every:
        at = next((at for at, other in enumerate(told) if other.is_same_story(one)), None)
        if at is None:
            told.append(one)
            stories.append(one.entry)
        else:
            stories[at] = with_also(stories[at], one.entry)
    return tuple(stories)


def with_also(entry: Entry, other: Entry) -> Entry:
    """Return `entry` as also told by `other`."""
    name = _publisher(other)
    if any(one.name == name for one in entry.also) or len(entry.also) >= MOST_ELSEWHERE:
        return entry
    return replace(entry, also=(*entry.also, Elsewhere(name, other.link)))


def site(entry: Entry) -> str:
    """Return the host an entry leads to, without "www."."""
    return canonical_link(entry.link).partition("://")[2].partition("/")[0].removeprefix("www.")


def _publisher(entry: Entry) -> str:
    return entry.source or site(entry)


def _title_words(entry: Entry) -> tuple[str, ...]:
    return tuple(re.findall(r"\w+", fold(_SOURCE_BEHIND.sub("", entry.title))))
