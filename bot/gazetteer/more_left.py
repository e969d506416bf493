"""Tell where "more" and what else compares stands in a question that compares nothing: "more sister cities than Galway"."""

from collections.abc import Iterator

from bot.gazetteer.asking import Words
from bot.gazetteer.told import Told

LONGEST = 3
"""Words of a phrase such as "as many"."""

Span = tuple[int, int]


def more_left(told: Told) -> Iterator[Span]:
    """Yield the words that compare, as (start, end), where `told` is answered as if they had not been said.

    "More" compares in a question of yes or no, and where it counts the sisters, or a city is measured by it:
    "does Lyon have more twins?", "quali città hanno più gemellaggi di Galway?", "ゴールウェイより姉妹都市が多い都市".
    Any other only asks on: "tell me more about Lyon".
    """
    asks = (told.words[0],) in told.asking.whether
    for start, end in _mores(told.free, told.asking.more):
        used = not told.limited.used.isdisjoint(range(start, end))
        if not used and (asks or _counts(start, end, told)):
            yield start, end
    for i, word in enumerate(told.free):
        if i not in told.limited.used and told.asking.limits.compares(word):
            yield (
                i,
                i + 1,
            )  # "is Lyon's twin Birmingham bigger?", "a bigger sister city than Leipzig"


def _mores(words: Words, more: frozenset[Words]) -> Iterator[Span]:
    """Yield where each of the phrases stands, the longest that begins at a word."""
    for start in range(len(words)):
        lengths = range(min(LONGEST, len(words) - start), 0, -1)
        end = next((start + n for n in lengths if words[start : start + n] in more), None)
        if end is not None:
            yield start, end


def _counts(start: int, end: int, told: Told) -> bool:
    """Whether the words stand right before the word for sister city or beside a city's name."""
    term = told.reading.term
    if not told.towns:
        return len(told.areas) > 1  # "which British town has the most French twins"
    if term is not None and start < term[1]:
        little = told.phrases.prepositions | told.phrases.articles
        return little.issuperset(told.free[end : term[1]])
    return any(start == town.end or end == town.start for town in told.towns)
