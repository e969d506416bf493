"""Tell two questions that are asked in one sentence from a pair: "who is Seattle twinned with and how many does Boston have"."""

from bot.gazetteer.asked import AboutPair
from bot.gazetteer.asking import LONGEST_OPENING
from bot.gazetteer.phrases import Phrases
from bot.gazetteer.readings import Reading
from bot.gazetteer.sentence import Stretch


def first_and_rest(
    asked: AboutPair, reading: Reading, phrases: Phrases
) -> tuple[Stretch, str] | None:
    """Return the first question and the words of the second, None where the two names are asked about together.

    The second begins behind "and" or a comma with a question word or a verb of its own, and holds the second name;
    a word or more of the first stands before its name.
    """
    sentence, words = reading.sentence, reading.sentence.words
    if asked.instead or asked.other_instead or len(reading.names) != 2:
        return None
    first, second = sorted(reading.names, key=lambda named: named.start)
    joins = (phrases.joins - phrases.before) | {","}
    for at in range(first.end, second.start - 1):
        if words[at] not in joins:
            continue
        start = at + 1
        while start < second.start and words[start] in joins:
            start += 1
        if first.start and _opens(words[start : second.start], phrases):
            return sentence.part(0, at), sentence.part(at, len(sentence)).text.lstrip(", ")
    return None


def _opens(words: tuple[str, ...], phrases: Phrases) -> bool:
    """Whether a question begins there: "how many does", "what is the oldest one of", "does"."""
    asking = phrases.asking
    begins = asking.open | asking.whether | asking.how_many | asking.how_far
    return any(words[:length] in begins for length in range(1, LONGEST_OPENING + 1))
