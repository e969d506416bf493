"""Tell whether somebody is greeted or thanked by a name: "good morning Sydney", "Hi Paris, how are you?"."""

from bot.gazetteer.phrases import Phrases
from bot.gazetteer.sentence import Stretch, words_of

MARKS = frozenset({"?", "？"})
"""What makes a question of a name behind a greeting: "hi, Paris?"."""


def is_greeted(name: Stretch, phrases: Phrases) -> bool:
    """Return whether nothing but a greeting stands before `name`, and none but such behind it: no "hello Paris, please"."""
    source, first, last = name.source, name.tokens[0].start, name.tokens[-1].end
    behind = source[last:].lstrip()
    return (
        behind[:1] not in MARKS
        and words_of(source[:first].strip(" ,")) in phrases.greets
        and words_of(behind.strip(" ,.!?")) in phrases.greets | {()}
    )
