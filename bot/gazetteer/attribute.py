"""Tell a word of English beside "sister city" from a name: "sister city gala", "famous twin towns"."""

from dataclasses import dataclass, replace

from bot.gazetteer.asked import AboutArea, AboutAreas, AboutCity, AboutPair, NoQuestion, Question
from bot.gazetteer.index import CityIndex
from bot.gazetteer.names import ALTERNATE, NICKNAME
from bot.gazetteer.phrases import Phrases
from bot.gazetteer.place import place_meant
from bot.gazetteer.readings import Reading
from bot.gazetteer.sentence import Stretch
from bot.gazetteer.written import has_capital, is_lower

LONGEST = 4
"""Words that may be taken for a name together."""

WELL_KNOWN = 100_000
"""A city of so many people is called by another name than its own, too: "canton sister cities"."""


@dataclass(frozen=True, slots=True)
class Attribute:
    """Words that are no name, as written, and the sentence without them."""

    words: str
    rest: Stretch


def attribute_of(
    question: Question, reading: Reading, cities: CityIndex, phrases: Phrases
) -> Attribute | None:
    """Return the words that `question` took for a city's name though they are none, None where they may be one.

    They are none where they are words of English beside the English word for sister city, have no capital of
    their own, and nothing leads to a name. What a city with sisters calls itself stays its name: Reading,
    Bath, "mobile sister city"; what is hardly spelt like one is no slip in it.
    """
    match question:
        case AboutCity(name):
            names: tuple[str, ...] = (name,)
        case AboutPair(name, other):
            names = (other, name)
        case _:
            return None
    return next(
        (found for name in names if (found := _attribute(name, reading, cities, phrases))), None
    )


def _attribute(
    name: str, reading: Reading, cities: CityIndex, phrases: Phrases
) -> Attribute | None:
    at = _where(name, reading.sentence)
    if at is None or reading.term is None:
        return None
    (kind, first, last), (start, end) = reading.term, at
    words, tokens = reading.sentence.words, reading.sentence.tokens
    english = _are_english(words[first:last], cities) and _are_english(words[start:end], cities)
    if not english or not _is_plain(reading, start) or _is_a_name(name, cities):
        return None
    if _has_its_area(start, end, reading, cities):
        return None
    # "is gala twinned" asks about it, whatever it is.
    if (kind == "twinned" and end <= first) or _is_led(words, start, end, first, phrases):
        return None
    return Attribute(name, Stretch(reading.sentence.source, [*tokens[:start], *tokens[end:]]))


def _where(name: str, sentence: Stretch) -> tuple[int, int] | None:
    """Return the words (start, end) of the sentence that `name` is."""
    for start in range(len(sentence)):
        for end in range(start + 1, min(start + LONGEST, len(sentence)) + 1):
            if sentence.part(start, end).text == name:
                return start, end
    return None


def _are_english(words: tuple[str, ...], cities: CityIndex) -> bool:
    return all(cities.is_english_word(cities.fold(word)) for word in words)


def _is_plain(reading: Reading, start: int) -> bool:
    """Whether a word has no capital, or only one that says nothing: the first word's, or that of a heading."""
    raw = reading.sentence.part(start, start + 1).text
    last = reading.term[2] - 1 if reading.term else 0
    heading = last > 0 and has_capital(reading.sentence.part(last, last + 1).text)
    return is_lower(raw) or start == 0 or heading


def _is_led(words: tuple[str, ...], start: int, end: int, term: int, phrases: Phrases) -> bool:
    """Whether a name is due there: "sister city of gala", "gala's sister city"."""
    if words[end : end + 1] in {("'s",), ("'",)}:
        return True
    if end == term:
        return False  # "my favourite sister city", "about wine twin towns"
    before = words[start - 1] if start else ""
    led = (phrases.before, phrases.joins, phrases.copulas, phrases.verbs, phrases.having)
    return any(before in each for each in led) or before in phrases.inside


def _is_a_name(text: str, cities: CityIndex) -> bool:
    """Whether an area is called so, a city with sisters or many people, or any by a name of several words."""
    if place_meant(text, cities) is not None:
        return True
    for row, kind in cities.entries(cities.fold(text)):
        known = cities.city(row).population >= WELL_KNOWN
        if kind <= NICKNAME and (known or cities.has_sisters(row) or " " in text):
            return True
        if kind <= ALTERNATE and known and (text[0].isupper() or cities.has_sisters(row)):
            return True
    return False


def _has_its_area(start: int, end: int, reading: Reading, cities: CityIndex) -> bool:
    """Whether words are read as a name with the area it lies in: "deal new jersey"."""
    return any(
        (named.start, named.end) == (start, end)
        and named.city is not None
        and not cities.has_name(named.text)
        for named in reading.names
    )


def also_left_out(again: Question | None, words: str) -> Question:
    """Return what is asked without the attribute, and that it was left out; nothing where no place is named then."""
    if not isinstance(again, AboutCity | AboutPair | AboutArea | AboutAreas):
        return NoQuestion()
    return replace(again, left_out=(*again.left_out, words))
