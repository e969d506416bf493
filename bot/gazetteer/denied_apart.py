"""Find a city that is left out by the words behind its name, or before it where it opens the question.

"Győr testvérvárosai Erfurt kivételével", "Berlin hariç İstanbul'un …", "except Lille, which are Cologne's …".
"""

from bot.gazetteer.asking import Words
from bot.gazetteer.cut_short import Named
from bot.gazetteer.index import CityIndex
from bot.gazetteer.phrases import Phrases
from bot.gazetteer.place import AreaMeant, place_meant
from bot.gazetteer.readings import Reading
from bot.gazetteer.sentence import Stretch

LONGEST = 2
"""Words of a phrase that follows what is left out: "in kívül"."""


SIGNS = frozenset({",", "-", "–", "—", ";"})
"""What parts a city that is left out from what is asked."""


def city_denied_apart(
    reading: Reading, phrases: Phrases, cities: CityIndex
) -> tuple[Stretch, bool, str] | None:
    """Return the sentence without a city that is left out, that it is none of the city's own, and its words.

    None where no city is, or where none is left to ask about. Areas are read as those that narrow.
    """
    words, names = reading.sentence.words, reading.names
    if (opening := _opening(reading, phrases, cities)) is not None:
        return opening
    for number, named in enumerate(names):
        length = words_behind(words[named.end :], phrases)
        if not length or _is_an_area(named, cities):
            continue
        first = number
        while first and _is_joined(words[names[first - 1].end : names[first].start], phrases):
            first -= 1
        if number - first + 1 == len(names) and not reading.mine:
            first = number
        if len(names) > 1 or reading.mine:
            return _without(names[first].start, named.end + length, reading)
    return None


def _opening(
    reading: Reading, phrases: Phrases, cities: CityIndex
) -> tuple[Stretch, bool, str] | None:
    """Return the same of "except Lille", with which a question about another city opens."""
    if len(reading.names) == 1 or reading.term is None or reading.names[:1] == ():
        return None
    first, words = reading.names[0], reading.sentence.words
    start = first.start
    known = phrases.asking.without - phrases.asking.is_not - phrases.asking.denying
    while start > 1 and words[:start] not in known and words[start - 1] in phrases.prepositions:
        start -= 1
    if words[:start] not in known or first.start > reading.term[1] or _is_an_area(first, cities):
        return None
    end = first.end
    for other in reading.names[1:-1]:
        if _is_joined(words[end : other.start], phrases):
            end = other.end
    while end < len(words) and words[end] in SIGNS:
        end += 1
    rest, of_city, said = _without(0, end, reading)
    return rest, of_city, said.rstrip(", –—;-")


def _without(begin: int, end: int, reading: Reading) -> tuple[Stretch, bool, str]:
    source, tokens = reading.sentence.source, reading.sentence.tokens
    rest = Stretch(source, [*tokens[:begin], *tokens[end:]])
    return rest, False, Stretch(source, tokens[begin:end]).text


def _is_an_area(named: Named, cities: CityIndex) -> bool:
    return isinstance(place_meant(named.text, cities, inside=True), AreaMeant)


def words_behind(behind: Words, phrases: Phrases) -> int:
    """Return how many words behind a name leave it out, 0 for none.

    What may lead to a name as well must close the question: "Köln, Lille ausgenommen".
    """
    asking = phrases.asking
    for n in range(min(LONGEST, len(behind)), 0, -1):
        closes = behind[:n] not in asking.without or behind[n : n + 1] in {
            (),
            *((s,) for s in SIGNS),
        }
        if behind[:n] in asking.without_behind and closes:
            return n
    return 0


def _is_joined(between: Words, phrases: Phrases) -> bool:
    """Whether nothing but "and" or a comma stands between two names."""
    return bool(between) and phrases.joins.union({","}).issuperset(between)
