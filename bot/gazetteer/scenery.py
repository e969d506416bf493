"""Tell what sisters have, or lie on, from a second city: "sister cities with a port", "vänorter vid kusten"."""

from collections.abc import Iterator

from bot.gazetteer.asked import AboutPair, PairAspect, Question
from bot.gazetteer.attribute import WELL_KNOWN, Attribute
from bot.gazetteer.cut_short import Named
from bot.gazetteer.index import CityIndex
from bot.gazetteer.names import PRIMARY
from bot.gazetteer.phrases import Phrases
from bot.gazetteer.readings import Reading
from bot.gazetteer.sentence import Stretch
from bot.gazetteer.told import Told
from bot.gazetteer.unspaced import is_unspaced
from bot.gazetteer.written import is_lower

LONGEST_SLIP = 5
"""Letters up to which a small-written word that only resembles a great city's name is no slip in it."""

MOST_ARTICLES = 2
"""Little words between "with" and what is said to be there: "with the"."""


def scenery_of(
    question: Question, reading: Reading, cities: CityIndex, phrases: Phrases
) -> Attribute | None:
    """Return the words of `reading` that `question` took for a second city though they tell of the sisters, else None.

    They stand behind "with", "on" or "by" and the first city: a word for what is found in a town (in a sentence
    with capitals it has none, unless every noun has one), or one written small that is no great city's own name.
    """
    if not isinstance(question, AboutPair) or question.aspect is not PairAspect.ALL:
        return None
    if reading.term is None or len(reading.names) < 2:
        return None
    if reading.term[0] == "twinned" and reading.term[2] > reading.names[-2].start:
        return None  # "Bari è gemellata con Porto"
    words, last = reading.sentence.words, reading.names[-1]
    if words[0] in phrases.copulas or cities.fold(last.text) != cities.fold(question.other):
        return None
    lead = _lead(words, last.start, phrases)
    first = reading.names[-2]
    if lead is None or lead < max(first.end, reading.term[2]):
        return None
    if not _is_scenery(last, reading, cities, phrases):
        return None
    end = last.end
    while end < len(words) and words[end] in phrases.scenery | phrases.joins | phrases.articles:
        end += 1
    tokens = reading.sentence.tokens
    rest = Stretch(reading.sentence.source, [*tokens[:lead], *tokens[end:]])
    return Attribute(reading.sentence.part(lead, end).text, rest)


def left_scenery(told: Told) -> Iterator[tuple[int, int]]:
    """Yield where (start, end) no name, but what is found in a town, is told of behind "with" or the like."""
    for at, word in enumerate(told.free):
        if word in told.phrases.scenery:
            # Where no words are apart, the word is said with what leads to it: "海のある".
            lead = at if is_unspaced(word) else _lead(told.free, at, told.phrases)
            if lead is not None:
                yield lead, at + 1


def _lead(words: tuple[str, ...], start: int, phrases: Phrases) -> int | None:
    """Return where "with" or the like stands before word `start`, None where none does."""
    for at in range(start - 1, max(0, start - 2 - MOST_ARTICLES), -1):
        if words[at] in phrases.beside or words[at] in phrases.accompanied:
            return at
        if words[at] not in phrases.articles | phrases.common:
            return None
    return None


def _is_scenery(named: Named, reading: Reading, cities: CityIndex, phrases: Phrases) -> bool:
    raw = reading.sentence.part(named.start, named.end).text
    small = reading.is_cased and is_lower(raw)
    said = reading.sentence.words[named.start : named.end]
    twinned = reading.term is not None and reading.term[0] == "twinned"
    known = [
        kind
        for row, kind in cities.entries(cities.fold(raw))
        if cities.city(row).population >= WELL_KNOWN
    ]
    if len(said) == 1 and said[0] in phrases.scenery:
        # "Partnerstädte von Köln mit Bergen" names a great city, "mit Dom" none.
        may_be = not reading.is_cased or said[0] in phrases.capital_scenery
        return small or (may_be and PRIMARY not in known)
    if not small or len(said) > 1 or twinned:
        return False
    slip = len(raw) > LONGEST_SLIP and named.city is not None
    slip = slip and named.city is not None and named.city.population >= WELL_KNOWN
    return not slip and PRIMARY not in known
