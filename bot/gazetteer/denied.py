"""Read "not the Alabama one" and "except Japan": an area that is named only to be left out.

Read like any other, such an area would turn the answer upside down.
"""

import re
from dataclasses import dataclass, replace

from bot.gazetteer.areas import Area
from bot.gazetteer.asked import AboutCity, AboutHome, Narrowing, Question
from bot.gazetteer.asking import find
from bot.gazetteer.index import CityIndex
from bot.gazetteer.model import Ambiguous, City, Found, NotFound, Resolution
from bot.gazetteer.phrases import Phrases
from bot.gazetteer.place import AreaMeant, lies_in, place_meant
from bot.gazetteer.readings import Reading
from bot.gazetteer.resolve import resolve
from bot.gazetteer.sentence import Stretch

_APART = re.compile(r"[-–—,;:(\[]\s*(?:\w+\s+)?$")
"""A sign, and perhaps a "but", right before the denial: what follows tells of the city, not of its sisters."""


@dataclass(frozen=True, slots=True)
class Denied:
    """An area that is denied; `rest` is the sentence without it.

    `of_city` is whether the city must not lie there; if not, it is the sisters that must not.
    """

    area: Area
    rest: Stretch
    of_city: bool


def denied(reading: Reading, phrases: Phrases, cities: CityIndex) -> Denied | None:
    """Return the area that the last name of `reading` is denied to lie in, None where none is."""
    if len(reading.names) < 2:
        return None
    town, last = reading.names[-2:]
    words, asking = reading.sentence.words, phrases.asking
    start = max(town.end, reading.term[2] if reading.term else 0)
    if start > last.start:
        start = town.end
    found = find(asking.without | asking.is_not, words[start : last.start])
    if found is None:
        return None
    begin, end = start + found[0], start + found[1]
    little = phrases.common | phrases.articles | phrases.before
    if not all(word in little for word in words[end : last.start]):
        return None
    meant = place_meant(last.text, cities, inside=True)
    if not isinstance(meant, AreaMeant):
        return None
    tokens, source = reading.sentence.tokens, reading.sentence.source
    gap = source[tokens[begin - 1].end : tokens[begin].start]
    before = source[tokens[town.end - 1].end : tokens[begin].start]
    behind_term = reading.term is None or reading.term[2] <= town.start
    is_not = words[begin:end] in asking.is_not
    apart = bool(_APART.search(gap) or _APART.search(before))
    kept = [*tokens[:begin], *tokens[last.end :]]
    return Denied(meant.area, Stretch(source, kept), of_city=is_not and apart and behind_term)


def elsewhere(asked: AboutCity, area: Area, cities: CityIndex) -> AboutCity:
    """Return what is asked about the city of that name that does not lie in `area`."""
    found = resolve(asked.name, cities)
    left = [city for city in _meant(found) if not lies_in(city, area, cities)]
    if not left or (isinstance(found, Found) and left[0] == found.city):
        return asked
    return AboutCity(left[0].key, tuple(other.key for other in left[1:]), asked.narrowing)


def outside(question: Question | None, area: Area) -> Question | None:
    """Return the question with the sisters in `area` left out, unless they lie in another anyway."""
    if not isinstance(question, AboutCity | AboutHome):
        return question
    asked = question.narrowing or Narrowing()
    if asked.area is not None or (isinstance(question, AboutCity) and question.inside):
        return question
    return replace(question, narrowing=replace(asked, area=area, outside=True))


def _meant(resolution: Resolution) -> tuple[City, ...]:
    match resolution:
        case Found(city, others):
            return (city, *others)
        case Ambiguous(_, candidates):
            return candidates
        case NotFound():
            return ()
