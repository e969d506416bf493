"""Tell what a text means that opens with a correction: "no, Paris Texas", "Sorry, I meant Perth, Scotland"."""

from bot.gazetteer.asking import Words
from bot.gazetteer.phrases import Phrases
from bot.gazetteer.sentence import Stretch

LONGEST_OPENING = 6
"""Words of the longest phrase that takes back what was said."""

SHORTEST_SURE = 2
"""Words of such a phrase that needs no sign behind it: "I meant Paris", but "no, Paris"."""


def begin(words: Words, phrases: frozenset[Words]) -> int | None:
    """Return where what follows one of `phrases` and signs begins, None if `words` begin with none."""
    for length in range(min(LONGEST_OPENING, len(words)), 0, -1):
        if words[:length] in phrases:
            return length + _signs(words[length:])
    return None


def taken_back(words: Words, phrases: Phrases) -> int:
    """Return how many words at the beginning only take back what was said: "oh sorry, no, I meant"."""
    at = _signs(words)
    while (more := begin(words[at:], phrases.corrections | phrases.asking.no)) is not None:
        at += more
    return at if at > _signs(words) else 0


def corrected(said: Stretch, phrases: Phrases) -> Stretch | None:
    """Return what is left of a sentence that opens with a correction, None where it surely opens with none."""
    words = said.words
    at = taken_back(words, phrases)
    if not 0 < at < len(said):
        return None
    sign = any(not any(map(str.isalnum, word)) for word in words[:at])
    return said.part(at, len(said)) if sign or at >= SHORTEST_SURE else None


def _signs(words: Words) -> int:
    """Return how many of the first words are signs."""
    return next((i for i, word in enumerate(words) if any(map(str.isalnum, word))), len(words))
