"""Say which entries of several sources tell the same story."""

import re
from collections.abc import Iterable
from dataclasses import replace
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


def gather(entries: Iterable[Entry]) -> tuple[Entry, ...]:
    """Return the entries with those of one story as one: the first, and where else it stands."""
    told: list[Entry] = []
    for entry in entries:
        at = next((at for at, one in enumerate(told) if is_same_story(one, entry)), None)
        if at is None:
            told.append(entry)
        else:
            told[at] = with_also(told[at], entry)
    return tuple(told)


def with_also(entry: Entry, other: Entry) -> Entry:
    """Return `entry` as also told by `other`."""
    name = _publisher(other)
    if any(one.name == name for one in entry.also) or len(entry.also) >= MOST_ELSEWHERE:
        return entry
    return replace(entry, also=(*entry.also, Elsewhere(name, other.link)))


def is_same_story(one: Entry, other: Entry) -> bool:
    """Return whether two sources tell one story: under the same title, or nearly, within days.

    Of one source two entries are two, whatever they are called: it says so itself.
    """
    if not (one.link and other.link) or _publisher(one) == _publisher(other):
        return False
    if one.published and other.published and abs(one.published - other.published) > WITHIN:
        return False
    first, second = _title_words(one), _title_words(other)
    if first == second:
        return len(first) >= LEAST_WORDS or (
            len("".join(first)) >= LEAST_WORDS * 3 and not " ".join(first).isascii()
        )
    if min(len(first), len(second)) < LEAST_ALIKE or _numbers(first) != _numbers(second):
        return False
    common, all_ = set(first) & set(second), set(first) | set(second)
    return len(common) >= ALIKE * len(all_)


def site(entry: Entry) -> str:
    """Return the host an entry leads to, without "www."."""
    return canonical_link(entry.link).partition("://")[2].partition("/")[0].removeprefix("www.")


def _publisher(entry: Entry) -> str:
    return entry.source or site(entry)


def _title_words(entry: Entry) -> tuple[str, ...]:
    return tuple(re.findall(r"\w+", fold(_SOURCE_BEHIND.sub("", entry.title))))


def _numbers(words: tuple[str, ...]) -> list[str]:
    return sorted(word for word in words if any(char.isdigit() for char in word))
