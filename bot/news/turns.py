"""Say which of the feeds that are due are asked now, so that no host keeps the others waiting."""

from collections import Counter
from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import Generic, TypeVar
from urllib.parse import urlsplit

AT_ONCE = 2
"""Feeds of one host that hold a place: one is being asked, and one is next."""

SHORTEST_WAIT_S = 1.0
LONGEST_WAIT_S = 600.0

T = TypeVar("T", bound=Hashable)


@dataclass(frozen=True, slots=True)
class Turns(Generic[T]):
    """What to ask now, and how long the others are put off: each by as long as its host needs."""

    now: tuple[T, ...]
    later: tuple[tuple[T, timedelta], ...] = ()


def take_turns(
    due: Sequence[tuple[T, str]], under_way: Mapping[str, int], takes_s: Mapping[str, float]
) -> Turns[T]:
    """Return who is asked now of feeds that are due, each with its host.

    `under_way` counts what is asked of each host already, `takes_s` is how long its last answer took.
    """
    held = Counter(under_way)
    waiting: Counter[str] = Counter()
    now: list[T] = []
    later: list[tuple[T, timedelta]] = []
    for one, host in due:
        if held[host] < AT_ONCE:
            held[host] += 1
            now.append(one)
            continue
        waiting[host] += 1
        each_s = max(SHORTEST_WAIT_S, takes_s.get(host, 0.0))
        wait_s = min(each_s * (AT_ONCE + waiting[host] - 1), LONGEST_WAIT_S)
        later.append((one, timedelta(seconds=wait_s)))
    return Turns(tuple(now), tuple(later))


def host_of(url: str) -> str:
    """Return the host a feed is asked of; feeds without one are each their own."""
    try:
        return urlsplit(url).hostname or url
    except ValueError:
        return url
