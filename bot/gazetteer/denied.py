"""Read "not the Alabama one" and "except Japan": areas that are named only to be left out.

Read like any other, such an area would turn the answer upside down.
"""

import re
from dataclasses import dataclass, replace

from bot.gazetteer.areas import Area
from bot.gazetteer.asked import (
    AboutArea,
    AboutCity,
    AboutHome,
    AboutKinds,
    Narrowing,
    NoQuestion,
    Question,
)
from bot.gazetteer.asking import find
from bot.gazetteer.cut_short import Named
from bot.gazetteer.denied_apart import city_denied_apart
from bot.gazetteer.index import CityIndex
from bot.gazetteer.model import City, Found, cities_of
from bot.gazetteer.phrases import Phrases
from bot.gazetteer.place import AreaMeant, lies_in, place_meant
from bot.gazetteer.readings import Reading
from bot.gazetteer.resolve import resolve
from bot.gazetteer.sentence import Stretch
from bot.gazetteer.written import is_word

_APART = re.compile(r"[-–—,;:(\[]\s*(?:\w+\s+)?$")
"""A sign, and perhaps a "but", right before the denial: what follows tells of the city, not of its sisters."""


ONE = frozenset({"one", "ones"})
"""What stands for the city in "not the Maine one"."""


@dataclass(frozen=True, slots=True)
class Denied:
    """Areas that are denied; `rest` is the sentence without them.

    `of_city` is whether the city must not lie there; if not, it is the sisters that must not.
    `called` is what the city's own name must not hold, where it is no area that is denied: the "am
    Main" of Frankfurt am Main. `said` is the denial as written: "except Kobe".
    """

    areas: tuple[Area, ...]
    rest: Stretch
    of_city: bool
    said: str
    called: str = ""


def denied(reading: Reading, phrases: Phrases, cities: CityIndex) -> Denied | None:
    """Return the areas that the last names of `reading` are denied to lie in, None where none is."""
    names, asking = reading.names, phrases.asking
    words = reading.sentence.words
    if (apart := city_denied_apart(reading, phrases, cities)) is not None:
        return Denied((), *apart)
    if len(names) > 1 and not names[-1].own and cities.areas.adjective(cities.fold(names[-1].text)):
        # "Which twin towns of Leeds are not German" asks for no town that is written alike.
        return _denied_by_adjective(reading, names[-2], phrases, cities)
    for number in range(len(names) - 1, 0, -1):
        town, behind = names[number - 1], names[number:]
        start = max(town.end, reading.term[2] if reading.term else 0)
        if start > behind[0].start:
            start = town.end
        found = find(asking.without | asking.is_not, words[start : behind[0].start])
        if found is not None:
            begin, end = start + found[0], start + found[1]
            return _denied(reading, town, begin, end, behind, phrases, cities)
    return _denied_by_adjective(reading, names[-1], phrases, cities) if names else None


def _denied_by_adjective(
    reading: Reading, town: Named, phrases: Phrases, cities: CityIndex
) -> Denied | None:
    """Return the area that an adjective denies at the end, behind `town`: "Birmingham, not the English one"."""
    asking, words = phrases.asking, reading.sentence.words
    found = find(asking.is_not, words[town.end :])
    if found is None:
        return None
    begin, end = town.end + found[0], town.end + found[1]
    if reading.term is not None and reading.term[1] == end + 1:
        return None  # "Leeds's non German twin towns"
    little = phrases.common | ONE
    if reading.term is not None:  # "Sisters of Leeds that are not German", "die nicht deutsch sind"
        little |= phrases.copulas | {word for words in asking.clause for word in words}
    articles = phrases.articles & set(words[end:])
    behind = [word for word in words[end:] if word not in phrases.articles]
    while len(behind) > 1 and behind[0] in phrases.copulas:
        behind = behind[1:]
    area = cities.areas.adjective(cities.fold(behind[0])) if behind else None
    if area is None or not all(word in little for word in behind[1:]):
        return None
    between = words[town.end : begin]
    if not all(word in little or not is_word(word) for word in between):
        return None
    tokens, source = reading.sentence.tokens, reading.sentence.source
    kept = begin if reading.term is None else begin - len(between)
    while kept and words[kept - 1] == ",":
        kept -= 1
    of_city = reading.term is None or reading.term[2] <= town.start
    apart = bool(_APART.search(source[tokens[town.end - 1].end : tokens[begin].start]))
    # "Partnerstädte von Köln, nicht europäische" tells of the sisters, "not the English one" of the city.
    of_city &= (apart and (reading.term is None or bool(articles))) or "one" in behind
    rest, said = Stretch(source, tokens[:kept]), Stretch(source, tokens[begin:]).text
    return Denied((area,), rest, of_city, said)


def _denied(
    reading: Reading,
    town: Named,
    begin: int,
    end: int,
    behind: tuple[Named, ...],
    phrases: Phrases,
    cities: CityIndex,
) -> Denied | None:
    """Return what the words from `begin` to `end` deny of the names `behind` them."""
    words, asking = reading.sentence.words, phrases.asking
    little = phrases.common | phrases.articles | phrases.before | phrases.joins | {","}
    at = end
    last = behind[-1].end
    for named in behind:
        if not all(word in little for word in words[at : named.start]):
            return None
        at = named.end
    while at < len(words) and words[at] in ONE:
        at += 1
    tokens, source = reading.sentence.tokens, reading.sentence.source
    gap = source[tokens[begin - 1].end : tokens[begin].start]
    before = source[tokens[town.end - 1].end : tokens[begin].start]
    behind_term = reading.term is None or reading.term[2] <= town.start
    is_not = words[begin:end] in asking.is_not
    apart = bool(_APART.search(gap) or _APART.search(before))
    # "Portland but not the one in Oregon"; "Seattle's sisters but not the ones in Japan" are sisters.
    one = "one" in words[end:at] and (reading.term is None or reading.term[2] <= town.start)
    # "Portland not Oregon", with nothing asked, is about the city.
    bare = reading.term is None and (begin, end) == (town.end, behind[0].start)
    of_city = is_not and (apart or one or bare) and behind_term
    kept = begin
    while kept and words[kept - 1] == ",":
        kept -= 1
    rest = Stretch(source, [*tokens[:kept], *tokens[at:]])
    said = Stretch(source, tokens[begin:at]).text
    areas = tuple(area for named in behind if (area := _area_of(named, words, cities)) is not None)
    if len(areas) == len(behind):
        return Denied(areas, rest, of_city, said)
    if is_not and end - begin == 1 and (words[end] not in phrases.articles or not of_city):
        return None  # "Rome, no, Paris", "is Munich not twinned with Rome?"
    if len(behind) > 1 or not of_city:
        return Denied((), rest, of_city=False, said=said)
    called = [word for word in words[end:last] if word not in phrases.articles]
    return Denied((), rest, of_city, said, " ".join(called))


def _area_of(named: Named, words: tuple[str, ...], cities: CityIndex) -> Area | None:
    """Return the area that a name denies: "English", before "one", is no town."""
    if words[named.end : named.end + 1] and words[named.end] in ONE:
        area = cities.areas.adjective(cities.fold(named.text))
        if area is not None:
            return area
    meant = place_meant(named.text, cities, inside=True)
    return meant.area if isinstance(meant, AreaMeant) else None


def is_of_city(asked: AboutCity, left_out: Denied, cities: CityIndex) -> bool:
    """Return whether a city of that name is denied: nobody doubts that Seattle is "not in Norway"."""
    if not left_out.of_city:
        return False
    name = re.split(r"[,(]", asked.name)[0]
    return any(_is_denied(city, left_out, cities) for city in cities_of(resolve(name, cities)))


def elsewhere(asked: AboutCity, left_out: Denied, cities: CityIndex) -> AboutCity:
    """Return what is asked about the city of that name that is not the one denied."""
    found = resolve(asked.name, cities)
    left = [city for city in cities_of(found) if not _is_denied(city, left_out, cities)]
    typed = cities.fold(re.split(r"[,(]", asked.name)[0])
    left = [city for city in left if typed in cities.fold(city.name)] or left
    if not left or (isinstance(found, Found) and left[0] == found.city):
        return asked
    return replace(asked, name=left[0].key, instead=tuple(other.key for other in left[1:]))


def is_told_by(where: str, city: City, cities: CityIndex) -> bool:
    """Return whether the folded words `where` are of the city's name, or of where it lies."""
    told = cities.areas.adjective(where)
    area = cities.qualifiers.find(where) if told is None else told.means
    lies_there = area is not None and cities.lies_in(city.row, (area,))
    return lies_there or f" {where} " in f" {cities.fold(city.name)} "


def _is_denied(city: City, left_out: Denied, cities: CityIndex) -> bool:
    if left_out.called:
        return f" {cities.fold(left_out.called)} " in f" {cities.fold(city.name)} "
    return any(lies_in(city, area, cities) for area in left_out.areas)


def outside(question: Question | None, left_out: Denied, cities: CityIndex) -> Question | None:
    """Return the question with what lies in the areas denied left out.

    Where that cannot be asked, the denial is said to have been left out itself.
    """
    if question is None or isinstance(question, AboutKinds | NoQuestion):
        return question
    areas = left_out.areas
    unread = replace(question, left_out=(*question.left_out, left_out.said))
    if not areas:
        return unread
    if isinstance(question, AboutArea):
        return replace(question, without=areas[0]) if len(areas) == 1 else unread
    if not isinstance(question, AboutCity | AboutHome):
        return unread
    asked = question.narrowing or Narrowing()
    if asked.area is not None and asked.outside:
        # "Not in Europe and not in Asia"
        return replace(question, narrowing=replace(asked, more=(*asked.more, *areas)))
    if asked.area is not None:
        # "In Norway, not Sweden" leaves nothing out; "in Europe except Germany" would.
        apart = all(_are_apart(one, two) for one in asked.areas for two in areas)
        return question if apart else unread
    if isinstance(question, AboutCity) and _only_tells_where(question, areas, cities):
        return question
    if isinstance(question, AboutCity):
        meant = place_meant(question.name, cities, inside=question.inside)
        if isinstance(meant, AreaMeant):
            return AboutArea(meant.area, areas[0]) if len(areas) == 1 else unread
    return replace(question, narrowing=replace(asked, area=areas[0], more=areas[1:], outside=True))


def _only_tells_where(question: AboutCity, areas: tuple[Area, ...], cities: CityIndex) -> bool:
    """Whether a namesake of a city that is told by where it lies is denied: "Kingston, Jamaica not Canada"."""
    name, comma, _ = question.name.partition(",")
    folded = cities.fold(name)
    return bool(comma) and all(cities.entries(folded, (area.means,)) for area in areas)


def _are_apart(one: Area, two: Area) -> bool:
    """Whether nothing lies in both: two countries, but not a country and a region of it."""
    within = one.key == two.country or two.key == one.country
    return not within and not one.means & two.means
