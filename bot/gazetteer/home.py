"""Read what is asked after the asker's city was named: "I'm from Leeds, any twin in Germany?"."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from bot.gazetteer.asked import (
    AboutArea,
    AboutCity,
    AboutHome,
    AboutPair,
    Narrowing,
    PairAspect,
    Question,
)
from bot.gazetteer.asking import find
from bot.gazetteer.cut_short import Named
from bot.gazetteer.index import CityIndex
from bot.gazetteer.narrowing import narrowed
from bot.gazetteer.phrases import Phrases
from bot.gazetteer.place import AreaMeant, place_meant
from bot.gazetteer.readings import Reading
from bot.gazetteer.sentence import Stretch
from bot.gazetteer.slots import Slots
from bot.gazetteer.told import Told

LONGEST_LEAD = 6
"""Words of a phrase such as "my home town is"."""

GREAT = 100_000
"""People of a city that is meant where the area has its name, too."""

OPENING = 4
"""Words of a phrase that opens a question: "y a-t-il"."""


def home_of(reading: Reading, phrases: Phrases, cities: CityIndex) -> Named | None:
    """Return the city of "I live in Seattle", None where nobody says where they live."""
    words = reading.sentence.words
    for named in reading.names:
        if named.city is None and not _is_a_city_too(named.text, cities):
            continue
        article = named.start > 0 and words[named.start - 1] in phrases.articles
        # French "du" is a word of the phrase and of the name: "je suis du Havre".
        swallowed = words[named.start] in phrases.contractions
        starts = {named.start - article, named.start + swallowed}
        lengths = range(1, LONGEST_LEAD + 1)
        leads = [
            start - length
            for start in starts
            for length in lengths
            if words[max(0, start - length) : start] in phrases.lives
        ]
        if any(
            not phrases.persons.issuperset(words[max(0, at - 1) : at]) or not at for at in leads
        ):
            return named  # "妹は札幌に住んでいます" is somebody else's
        written = reading.sentence.part(named.start, named.end).text
        if named.text != written and any(
            words[named.end : named.end + length] in phrases.lives_behind for length in lengths
        ):
            return named
    return None


def _is_a_city_too(area: str, cities: CityIndex) -> bool:
    """Whether a great city is called like an area: São Paulo."""
    folded = cities.fold(area)
    return any(
        city.population >= GREAT and cities.fold(city.name) == folded for city in cities.named(area)
    )


def asked_from_home(
    parts: Sequence[Stretch],
    read: Callable[[Stretch], Reading],
    phrases: Phrases,
    cities: CityIndex,
) -> Question | None:
    """Return what of the sisters of the city first named the rest asks for, None where it narrows nothing."""
    reading = read(parts[0])
    home = home_of(reading, phrases, cities)
    if home is None:
        return None
    behind = reading.sentence.part(home.end, len(reading.sentence))
    rests = [part for part in (behind, *parts[1:]) if part]
    if len(rests) != 1:
        return None
    rest = _without_lead(rests[0], phrases)
    question = _narrowing(read(rest), phrases, cities) if rest else None
    match question:
        case AboutHome(narrowing=None, other=other) if other:
            return AboutPair(home.text, other, aspect=PairAspect.WHETHER)
        case AboutHome(narrowing=Narrowing() as asked):
            return AboutCity(home.text, narrowing=asked)
        case AboutArea(area, without=None):
            return AboutCity(home.text, narrowing=Narrowing(area))
        case AboutCity(name, inside=True):
            meant = place_meant(name, cities, inside=True)
            if isinstance(meant, AreaMeant):
                return AboutCity(home.text, narrowing=Narrowing(meant.area))
    return None


def _without_lead(rest: Stretch, phrases: Phrases) -> Stretch:
    while rest and (
        not rest.words[0][0].isalnum()
        or (rest.words[0] in phrases.joins and (rest.words[0],) not in phrases.asking.whether)
    ):
        rest = rest.part(1, len(rest))
    return rest


def _narrowing(reading: Reading, phrases: Phrases, cities: CityIndex) -> Question | None:
    """Return what a sentence asks whose sisters are those of the asker's city, whatever it says."""
    words, term = reading.sentence.words, reading.term
    if term is None or term[0] == "weak":
        kin = find(phrases.asking.kin, words)
        asks = any(words[:length] in phrases.asking.whether for length in range(1, OPENING + 1))
        if kin is None or not asks or any(word in phrases.mine for word in words):
            return None  # "my sister lives in Germany"
        term = ("sisters", *kin)
    told = Told(replace(reading, term=term, mine=True), phrases, cities)
    if told.towns:
        slots = Slots(told.reading, cities, phrases)
        if (other := slots.beside_home()) is not None:
            return AboutHome(other=other.text)
        filled, it = slots.filled(), any((word,) in phrases.asking.it for word in words)
        asks = words[0] in phrases.copulas
        one = it and asks and len(filled) == 1 and not filled[0].area
        return AboutHome(other=filled[0].text) if one else None
    return narrowed(told)
