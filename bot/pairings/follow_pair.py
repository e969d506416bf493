"""Read what is asked next of the two cities just spoken of: "how far?", "since when?", "how many?"."""

from bot.gazetteer.asked import AboutPair, PairAspect
from bot.gazetteer.asking import Asking, Words, find
from bot.gazetteer.phrases import Phrases

MOST_WORDS = 8
"""Words of such a question at most."""


def asked_of_both(words: Words, phrases: Phrases, key: str, other: str) -> AboutPair | None:
    """Return what `words` without signs ask of the cities with these keys, None if they say more."""
    asking = phrases.asking
    # The answer about the pair names the people of both.
    people = asking.limits.counts_people(words)
    for asked, aspect in (
        (asking.how_far, PairAspect.DISTANCE),
        (asking.since_when, PairAspect.SINCE),
        (asking.how_many, PairAspect.ALL if people else PairAspect.COUNT),
    ):
        if _is_all_that_is_said(words, asked, phrases):
            return AboutPair(key, other, aspect=aspect)
    return None


def is_asked_of_each(words: Words, phrases: Phrases) -> bool:
    """Return whether `words` ask what a list of sisters tells of each of them: how far it is, or since when."""
    asking = phrases.asking
    return any(
        _is_all_that_is_said(words, asked, phrases) for asked in (asking.how_far, asking.since_when)
    )


def _is_all_that_is_said(words: Words, asked: frozenset[Words], phrases: Phrases) -> bool:
    """Whether `words` open with one of the phrases `asked`, and only go on with words of everyday."""
    if len(words) > MOST_WORDS:
        return False
    at = find(asked, words)
    if at is None or not _is_little(words[: at[0]], phrases):
        return False
    rest = words[at[1] :]
    if (term := phrases.term(rest)) is not None:
        rest = rest[: term[1]] + rest[term[2] :]
    return _is_little(rest, phrases)


def _is_little(words: Words, phrases: Phrases) -> bool:
    asking = phrases.asking
    little = {word for phrase in asking.it | asking.its | asking.lead for word in phrase}
    return all(word in phrases.common or word in little for word in words)


def without_signs(words: Words) -> Words:
    """Return the words without commas and the like."""
    return tuple(word for word in words if any(map(str.isalnum, word)))


def is_subject(words: Words, asking: Asking) -> bool:
    """Whether words are "is it", "and is it also a": a question whose subject was named before."""
    rest = words
    for phrases in (asking.lead, asking.whether, asking.it):
        for length in range(min(3, len(rest)), 0, -1):
            if rest[:length] in phrases:
                rest = rest[length:]
                break
    asked = find(asking.whether | asking.within, words) is not None
    return asked and all((word,) in asking.also for word in without_signs(rest))
