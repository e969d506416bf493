"""Leave out the city that is named only to be told from the one meant: "Leeds, not Bradford"."""

from bot.gazetteer.asking import Words
from bot.gazetteer.cut_short import Named
from bot.gazetteer.denied import ONE
from bot.gazetteer.index import CityIndex
from bot.gazetteer.phrases import Phrases
from bot.gazetteer.place import AreaMeant, place_meant
from bot.gazetteer.readings import Reading
from bot.gazetteer.sentence import Stretch

LONGEST_DENIAL = 2
"""Words of a phrase such as "and not"."""

SIGNS = frozenset({",", "-", "–", "—", ";"})
"""What sets the words off that leave a name out."""


def without_the_excluded(reading: Reading, phrases: Phrases, cities: CityIndex) -> Stretch | None:
    """Return the sentence without the city it excludes, None where it excludes none.

    Areas are left to `denied`: "not the Alabama one" chooses between namesakes.
    """
    words = reading.sentence.words
    for named in reading.names:
        start = _denial(named, words, phrases)
        if start is None or len(reading.names) == 1 or _goes_on(named, words, phrases):
            continue
        if not _is_apart(reading, start, named) or _is_an_area(named, cities):
            continue
        if _is_a_sister(reading, start):
            continue
        end = named.end
        while start and words[start - 1] in SIGNS:
            start -= 1
        if not start or end == len(words) - 1:
            while end < len(words) and words[end] in SIGNS:
                end += 1
        tokens = reading.sentence.tokens
        return Stretch(reading.sentence.source, [*tokens[:start], *tokens[end:]])
    return None


def _denial(named: Named, words: Words, phrases: Phrases) -> int | None:
    """Return where the words begin that exclude the name, None where none stand right before it."""
    at = named.start
    while at and words[at - 1] in phrases.prepositions | phrases.articles:
        at -= 1
    for length in range(LONGEST_DENIAL, 0, -1):
        if at >= length and words[at - length : at] in phrases.denials:
            return at - length
    return None


def _goes_on(named: Named, words: Words, phrases: Phrases) -> bool:
    """Whether what follows is read elsewhere: "not Paris but Lyon", "not the Main one"."""
    rest = words[named.end :]
    return rest[:1] in {(one,) for one in ONE} or any(
        rest[:length] in phrases.contrasts for length in (1, 2, 3)
    )


def _is_apart(reading: Reading, start: int, named: Named) -> bool:
    """Whether a sign, the sentence's ends or a name set the words off: "is Paris not twinned with Rome?"."""
    words, at = reading.sentence.words, named.end
    if start and words[start - 1] in SIGNS:
        return True
    closes = at == len(words) or words[at] in SIGNS
    return closes and (not start or any(other.end == start for other in reading.names))


def _is_a_sister(reading: Reading, start: int) -> bool:
    """Whether a sister is excluded, not the city: "Seattle's sister cities, not Kobe"."""
    if reading.kind != "sisters" or reading.term is None or start < reading.term[2]:
        return False
    return not any(reading.term[2] <= other.start < start for other in reading.names)


def _is_an_area(named: Named, cities: CityIndex) -> bool:
    return isinstance(place_meant(named.text, cities, inside=True), AreaMeant)
