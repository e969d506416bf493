"""Read "Córdoba, la de Argentina" as "Córdoba, Argentina": an afterthought that tells which namesake is meant."""

from collections.abc import Callable
from dataclasses import replace

from bot.gazetteer.asking import Words
from bot.gazetteer.phrases import Phrases
from bot.gazetteer.readings import Reading
from bot.gazetteer.sentence import Stretch

LONGEST = 5
"""Words of "the one in", "тот, что в" and the like."""


def with_the_one_in(
    sentence: Stretch, phrases: Phrases, read: Callable[[Stretch], Reading]
) -> Reading | None:
    """Return what `read` makes of the sentence with only the comma between a city and where it lies.

    None where nothing else stands there, or no name reaches over the comma then. It is looked for before the
    sentence is read: "la" of "Córdoba, la de Argentina" is no Louisiana.
    """
    words = sentence.words
    for comma in range(1, len(words) - 2):
        end = _behind_the_one_in(words, comma, phrases)
        if not comma + 1 < end < len(words):
            continue
        again = read(_without(sentence, comma + 1, end))
        if any(each.start < comma < each.end - 1 and each.city for each in again.names):
            return again
    return None


def _behind_the_one_in(words: Words, comma: int, phrases: Phrases) -> int:
    """Return where the longest phrase behind the comma there ends, `comma` where there is none."""
    if words[comma : comma + 1] != (",",):
        return comma
    start = comma + 1
    ends = (start + length for length in range(LONGEST, 0, -1))
    return next((end for end in ends if words[start:end] in phrases.asking.one_in), comma)


def _without(sentence: Stretch, start: int, end: int) -> Stretch:
    """Return the sentence as if the words from `start` up to `end` had not been written."""
    tokens, source = sentence.tokens, sentence.source
    begin, stop = tokens[start].start, tokens[end].start
    behind = [
        replace(token, start=token.start - stop + begin, end=token.end - stop + begin)
        for token in tokens[end:]
    ]
    return Stretch(source[:begin] + source[stop:], [*tokens[:start], *behind])
