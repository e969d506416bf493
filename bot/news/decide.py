"""Decide which entries of a feed are news, and for whom."""

import re
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum

from bot.news.dates import rises
from bot.news.model import Entry, Filters
from bot.news.recognise import Keys, Known, recognise
from bot.news.story import gather
from bot.news.words import fold, has_word

MEMORY = timedelta(days=365)
"""How long an entry is remembered after its feed has stopped showing it."""

RESTAMP_AFTER = timedelta(days=7)
"""How old a stamp may get before it is renewed: often enough for MEMORY, seldom enough for the disk."""

STALE_AFTER = timedelta(days=7)
"""Entries published longer ago are no news, whatever made them appear now; a subscription may say otherwise."""

CORRECTED_WITHIN = timedelta(days=1)
"""How long after its first sight an entry that changes corrects its post; later it is let be."""

BACKLOG = 3
"""So many entries older than all a feed has shown are its past, of which it shows more than before."""

MAX_POSTS_PER_POLL = 10
"""More new entries than this at once are a flood: the newest are posted, the others told in one line."""


@dataclass(frozen=True, slots=True)
class Seen:
    """An entry met before: when first, when it was last known to stand in its feed, and its keys."""

    key: str
    first_seen: datetime
    last_seen: datetime
    id: int = 0
    keys: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Decision:
    """What a poll brought: `fresh` entries oldest first, all `unseen` ones, and keys to re-stamp.

    On a first poll everything is unseen and nothing fresh. `named` are further keys of entries seen
    before, by their ids; `recent` those first seen within a day, as they are shown now.
    """

    fresh: tuple[Entry, ...]
    unseen: tuple[Entry, ...]
    restamp: tuple[str, ...]
    named: tuple[tuple[int, str], ...] = ()
    recent: tuple[tuple[Seen, Entry], ...] = ()


def decide(
    entries: Sequence[Entry], seen: Collection[Seen], *, first_poll: bool, now: datetime
) -> Decision:
    """Return what of `entries` is new; `recognise` knows the others again."""
    known = {one.id or -at: one for at, one in enumerate(seen, 1)}
    shown = oldest_first(entries)
    found = recognise(
        [entry.keys or Keys(old=(entry.key,)) for entry in shown],
        [Known(number, one.keys or frozenset({one.key})) for number, one in known.items()],
    )
    unseen = tuple(entry for at, entry in enumerate(shown) if at not in found)
    met = {found[at].id for at in found}
    restamp = tuple(
        known[number].key for number in met if now - known[number].last_seen >= RESTAMP_AFTER
    )
    named = tuple(
        (one.id, key)
        for at, one in found.items()
        for key in keys_kept(shown[at])
        if key not in one.keys
    )
    recent = tuple(
        (known[one.id], shown[at])
        for at, one in found.items()
        if now - known[one.id].first_seen < CORRECTED_WITHIN
    )
    fresh = () if first_poll else _without_backlog(_without_twins(shown, found), shown, found)
    return Decision(fresh, unseen, restamp, named, recent)


def _without_twins(shown: Sequence[Entry], found: Collection[int]) -> tuple[Entry, ...]:
    """Return what was not found, each once: page, title, text and date are one item's, under whatever ids."""
    told = {_looks(shown[at]) for at in found}
    fresh = []
    for at, entry in enumerate(shown):
        if at in found:
            continue
        looks = _looks(entry)
        if looks is None or looks not in told:
            fresh.append(entry)
            told.add(looks)
    return tuple(fresh)


def _looks(entry: Entry) -> tuple[str, ...] | None:
    keys = entry.keys
    if keys is None or not keys.page or not keys.name:
        return None
    return keys.page, keys.name, keys.text, keys.date


def _without_backlog(
    fresh: tuple[Entry, ...], shown: Sequence[Entry], found: Collection[int]
) -> tuple[Entry, ...]:
    """Return what is fresh without what a feed that has grown shows of times before all it showed till now."""
    known = [shown[at].published for at in found]
    dates = [moment for moment in known if moment is not None]
    if len(dates) < BACKLOG:
        return fresh
    earliest = min(dates)
    backlog = {one.key for one in fresh if one.published and one.published < earliest}
    if len(backlog) < BACKLOG:
        return fresh
    return tuple(one for one in fresh if one.key not in backlog)


def is_corrected(known: Entry, shown: Entry) -> bool:
    """Return whether an entry's title or text has changed, other than in its blanks."""
    return any(
        before.split() != after.split()
        for before, after in ((known.title, shown.title), (known.text, shown.text))
    )


def keys_asked(entry: Entry) -> tuple[str, ...]:
    """Return the keys by which an entry may have been remembered."""
    return entry.keys.asked() if entry.keys else (entry.key,)


def keys_kept(entry: Entry) -> tuple[str, ...]:
    """Return the keys by which an entry is remembered."""
    return entry.keys.kept() if entry.keys else (entry.key,)


def dated(entries: Iterable[Entry], now: datetime) -> tuple[Entry, ...]:
    """Return `entries` with none from the future: what is announced ahead, or a slip, is of now."""
    return tuple(
        replace(entry, published=now) if entry.published and entry.published > now else entry
        for entry in entries
    )


def oldest_first(entries: Sequence[Entry]) -> tuple[Entry, ...]:
    """Return `entries` in the order they are to be posted.

    An entry without a date is as old as the one before it; where none has a date, order of
    appearance is all we have, and feeds stand newest first by custom.
    """
    appeared = tuple(entries) if rises(e.published for e in entries) else tuple(reversed(entries))
    earliest = min((e.published for e in appeared if e.published), default=None)
    if earliest is None:
        return appeared
    moments = []
    last = earliest
    for entry in appeared:
        last = entry.published or last
        moments.append(last)
    return tuple(appeared[i] for i in sorted(range(len(appeared)), key=lambda i: (moments[i], i)))


class Verdict(StrEnum):
    """What becomes of an entry, and why."""

    POST = "post"
    SEEN = "seen"
    FIRST_POLL = "first-poll"
    STALE = "stale"
    NOT_INCLUDED = "not-included"
    EXCLUDED = "excluded"
    FLOOD = "flood"
    TOLD = "told"


@dataclass(frozen=True, slots=True)
class Choice:
    """The entries one subscription posts, oldest first; those told in one line; how many are too old."""

    post: tuple[Entry, ...]
    told: tuple[Entry, ...] = ()
    skipped: int = 0


def choose(
    fresh: Sequence[Entry], filters: Filters, *, now: datetime, age: timedelta = STALE_AFTER
) -> Choice:
    """Return which of the `fresh` entries, oldest first, a subscription posts.

    What its words keep out is not counted as skipped: nobody misses it.
    """
    wanted = [entry for entry in fresh if passes(entry, filters) is None]
    current = tuple(entry for entry in wanted if not is_stale(entry, now, age))
    stories = gather(current)
    post, told = stories[-MAX_POSTS_PER_POLL:], stories[:-MAX_POSTS_PER_POLL]
    return Choice(post, told, len(wanted) - len(current))


def is_stale(entry: Entry, now: datetime, age: timedelta = STALE_AFTER) -> bool:
    """Return whether `entry` is too old to be news; without a date it is as new as its first sight."""
    return entry.published is not None and now - entry.published > age


def passes(entry: Entry, filters: Filters) -> Verdict | None:
    """Return None if the words let `entry` through, else NOT_INCLUDED or EXCLUDED."""
    text = fold(f"{entry.title}\n{entry.text}\n{entry.author}")
    if any(_has(text, word) for word in filters.exclude):
        return Verdict.EXCLUDED
    if filters.include and not any(_has(text, word) for word in filters.include):
        return Verdict.NOT_INCLUDED
    return None


def explain(
    entries: Sequence[Entry],
    seen: Collection[Seen],
    filters: Filters,
    *,
    first_poll: bool,
    now: datetime,
    age: timedelta = STALE_AFTER,
) -> tuple[tuple[Entry, Verdict], ...]:
    """Return what would become of each entry if the feed were polled now, newest first."""
    decision = decide(entries, seen, first_poll=first_poll, now=now)
    fresh = {entry.key for entry in decision.fresh}
    choice = choose(decision.fresh, filters, now=now, age=age)
    posted = {entry.key for entry in choice.post}
    links = {one.link for entry in (*choice.post, *choice.told) for one in entry.also}
    told = []
    for entry in reversed(oldest_first(entries)):
        by_words = passes(entry, filters)
        if by_words is not None:
            verdict = by_words
        elif entry.key in posted:
            verdict = Verdict.POST
        elif entry.key not in fresh:
            verdict = Verdict.FIRST_POLL if first_poll else Verdict.SEEN
        elif entry.link in links:
            verdict = Verdict.TOLD
        else:
            verdict = Verdict.STALE if is_stale(entry, now, age) else Verdict.FLOOD
        told.append((entry, verdict))
    return tuple(told)


def read_words(text: str) -> tuple[str, ...]:
    """Return the words and phrases a moderator typed, separated by commas or line breaks."""
    words = (" ".join(word.split()) for word in re.split(r"[,;\n、，]", text))
    return tuple(dict.fromkeys(filter(None, words)))


def _has(folded: str, word: str) -> bool:
    """Return whether the text has the word or phrase; "festival*" matches its beginning."""
    return has_word(folded, fold(word.rstrip("*")), r"\w*" if word.endswith("*") else "")
