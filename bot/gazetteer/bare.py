"""Tell whether a text without a word for sister city is a question: a name or two and nothing else.

Chatter must never become a city. So greetings are taken off (`chatter`), a name must be known to the letter or be a
great city's with a slip, and codes are believed of great cities only.
"""

from itertools import pairwise

from bot.gazetteer.asked import AboutCity, AboutPair, NoQuestion, Question
from bot.gazetteer.bare_slip import MOST_WORDS, SHORTEST_SLIP, WELL_KNOWN, is_a_slip
from bot.gazetteer.chatter import LONGEST_LEAD
from bot.gazetteer.cut_short import Named
from bot.gazetteer.greeted import is_greeted
from bot.gazetteer.index import CityIndex
from bot.gazetteer.model import City, Found
from bot.gazetteer.names import NICKNAME, PRIMARY
from bot.gazetteer.nickname import is_strange
from bot.gazetteer.phrases import Phrases
from bot.gazetteer.readings import Reading
from bot.gazetteer.sentence import Stretch, plain
from bot.gazetteer.span_costs import GREAT, LARGE
from bot.gazetteer.written import is_word

CHATTY = 50_000
"""People of a city whose name alone is chatter, too: Como, Bello."""

HAMLET = 1_000
"""People below which a place without sisters is not meant by what a person may be called: George, Washington."""

TOWN = 15_000
"""People of each of several cities with sisters that are named side by side."""

LONGEST_CODE = 4
"""Letters of a bare word that may be a code and not a name."""

LENGTH_OF_CODE, METROPOLIS = 2, 3_000_000
"""Letters of a code that is a word of grammar, too, and people of the city that it is short for."""

MOST_IN_A_ROW = 4
"""Names that may stand side by side with nothing between."""

SHORTEST_IN_A_ROW = 3
"""Letters of each of these names at least."""

PAIR = 2
"""Names that are answered about; more are said to be left out."""


def about_names(
    reading: Reading, cities: CityIndex, phrases: Phrases, *, greeted: bool, mends: bool
) -> Question:
    """Return what a sentence asks that has no word for sister city; `greeted` if it had a greeting, `mends` slips."""
    start = _lead(reading, phrases) or int(not greeted and _is_where_somebody_is(reading, phrases))
    start = start or _tie_between(reading, cities, phrases) or _article(reading, phrases)
    names = [named for named in reading.names if named.start >= start]
    end = len(reading.sentence)
    if greeted and _is_a_person(reading.sentence, names, cities):
        return NoQuestion()
    if len(names) == 1 and (names[0].start, names[0].end) == (start, end):
        (only,) = names
        if greeted and is_greeted(reading.sentence, phrases) and "," not in only.text:
            return NoQuestion()
        if only.city is not None and _is_called_like_a_hamlet(only.text, only.city, cities):
            return NoQuestion()
        said = _is_said_to_be_one(only, reading, cities, phrases)
        if only.city is None or said or _is_surely(only, only.city, cities, greeted=greeted):
            return AboutCity(only.text)
    if _is_an_owner(reading, names, cities):
        return AboutCity(names[0].text)  # "Cincinnati's"
    text = reading.sentence.part(start, end).text
    row = _is_a_row(reading, start, names, cities, phrases) or (
        len(names) > PAIR and _is_a_list(reading, start, names, phrases)
    )
    if _is_all_names(reading, start, phrases):
        whole = reading.lookups.resolve(text)
        if isinstance(whole, Found) and not (row and whole.is_doubtful):
            return AboutCity(text)  # "Chaoyang (Beijing), China", but "Berlin Moskau"
    if len(names) == 2 and names[0].start == start and names[1].end == end:
        first, second = names
        if _are_joined(reading, first.end, second.start, phrases) and all(
            named.city is not None and _is_surely(named, named.city, cities, greeted=False)
            for named in names
        ):
            if _is_told_with(first, second, reading, phrases):
                return AboutCity(first.text, left_out=(_behind(first, reading),))
            if reading.sentence.words[first.end : second.start] in phrases.asking.either:
                return either(reading, start, end, first.text, second.text)
            return AboutPair(first.text, second.text)
        if _is_within(first, second, reading, phrases):
            return AboutCity(first.text, left_out=(_behind(first, reading),))
    if row:
        more = tuple(named.text for named in names[PAIR:])
        return AboutPair(names[0].text, names[1].text, left_out=more)
    if (institution := _of_its_city(reading, start, names, cities, phrases)) is not None:
        return institution
    if _is_unknown_in_an_area(reading, start, names):
        return AboutCity(text)
    pair = _half_known(reading, start, names, cities, phrases)
    if pair is not None:
        return pair
    rest = reading.sentence.part(start, end)
    slip = mends and is_a_slip(rest, cities, phrases)
    return AboutCity(text) if slip else NoQuestion()


def _is_a_person(sentence: Stretch, names: list[Named], cities: CityIndex) -> bool:
    """Whether who is greeted with a cry is called so, and no great city is: "well done Chelsea!", but no "ok Paris!"."""
    first, last = sentence.tokens[0].start, sentence.tokens[-1].end
    cried = first > 0 and sentence.source[last:].lstrip()[:1] == "!"
    great = any(named.city is not None and named.city.population >= GREAT for named in names)
    return cried and not great and cities.is_given_name(cities.fold(sentence.text))


def _is_said_to_be_one(named: Named, reading: Reading, cities: CityIndex, phrases: Phrases) -> bool:
    """Whether "town of" leads to a name as it is written: "town of vail", but no "city of god", Göd, nor "city of dreams"."""
    words, start = reading.sentence.words, named.start
    if start <= 1 or (words[start - 2],) not in phrases.asking.cities or named.city is None:
        return False
    spelt = named.city.name.casefold() == named.text.casefold() or "," in named.text
    return spelt and not cities.is_english_word(cities.fold(named.text))


def _is_called_like_a_hamlet(text: str, city: City, cities: CityIndex) -> bool:
    """Whether somebody is called so, given name and surname, rather than a hamlet in its area: "George Washington"."""
    words = cities.fold(text).split()
    name = len(words) == 2 and "," not in text and all(map(cities.is_given_name, words))
    return name and city.population < HAMLET and not cities.has_sisters(city.row)


def _is_an_owner(reading: Reading, names: list[Named], cities: CityIndex) -> bool:
    """Whether nothing is said but whose sisters are asked for, a great city's by its own name: no "Sam's"."""
    words = reading.sentence.words
    if len(names) != 1 or names[0].start or words[names[0].end :] not in {("'s",), ("'",)}:
        return False
    (city, text) = names[0].city, names[0].text
    if city is None or city.population < WELL_KNOWN or cities.is_given_name(cities.fold(text)):
        return False
    return cities.fold(text) == cities.fold(city.name)


def either(reading: Reading, start: int, end: int, first: str, second: str) -> AboutCity:
    """Return the question that asks which of two is meant: "Dortmund or Lille"."""
    return AboutCity(reading.sentence.part(start, end).text, instead=(first, second))


def _of_its_city(
    reading: Reading, start: int, names: list[Named], cities: CityIndex, phrases: Phrases
) -> AboutCity | None:
    """Return the city of "Oxford University" and "the Université de Liège", with what was left out; None for others."""
    words = reading.sentence.words
    if len(names) != 1 or names[0].city is None or not cities.has_sisters(names[0].city.row):
        return None
    (named,) = names
    before, behind = words[start : named.start], words[named.end :]
    little = phrases.articles | phrases.before | phrases.joins
    told = [word for word in (*before, *behind) if word not in little]
    said = bool(told) and phrases.institutions.issuperset(told)
    if not said or (behind and behind[-1] in little) or not named.text[0].isupper():
        return None
    rest = [reading.sentence.part(start, named.start), reading.sentence.part(named.end, len(words))]
    return AboutCity(named.text, left_out=tuple(part.text for part in rest if part))


def _is_told_with(first: Named, second: Named, reading: Reading, phrases: Phrases) -> bool:
    """Whether the second of two names is a word in lower case behind "with": "Madrid con playa" asks for a beach."""
    raw = [reading.sentence.part(named.start, named.end).text for named in (first, second)]
    joint = reading.sentence.words[first.end]
    return joint in phrases.accompanied and raw[1].islower() and not raw[0].islower()


def _is_within(first: Named, second: Named, reading: Reading, phrases: Phrases) -> bool:
    """Whether "in the" stands between a great city and what is no area: "London in the Commonwealth"."""
    between = reading.sentence.words[first.end : second.start]
    great = first.city is not None and first.city.population >= WELL_KNOWN
    little = len(between) == 2 and between[0] in phrases.inside and between[1] in phrases.articles
    return great and little


def _behind(named: Named, reading: Reading) -> str:
    return reading.sentence.part(named.end, len(reading.sentence)).text


def _is_a_row(
    reading: Reading, start: int, names: list[Named], cities: CityIndex, phrases: Phrases
) -> bool:
    """Whether all that is said are names of cities side by side, one great or all with sisters: "Leeds Dortmund".

    Nobody is called so, as "Charlotte Sydney" may be; nor is one of them a word of everyday.
    """
    end = len(reading.sentence)
    if not PAIR <= len(names) <= MOST_IN_A_ROW or (names[0].start, names[-1].end) != (start, end):
        return False
    if any(one.end != two.start for one, two in pairwise(names)):
        return False
    texts = [cities.fold(named.text) for named in names]
    great = any(named.city is not None and named.city.population >= WELL_KNOWN for named in names)
    asked_for = [_is_asked_for(named, cities) for named in names]
    return (great or all(asked_for)) and all(
        named.city is not None
        and (asked_for[number] or named.city.population >= (CHATTY if named.own else GREAT))
        and len(text) >= SHORTEST_IN_A_ROW
        and (text not in phrases.common or (text in phrases.doubtful and named.text[0].isupper()))
        and not (cities.is_given_name(text) and (number == 0 or named.city.population < GREAT))
        for number, (named, text) in enumerate(zip(names, texts, strict=True))
    )


def _is_asked_for(named: Named, cities: CityIndex) -> bool:
    """Whether a name with a capital is a city's with sisters, its own or one that a language has for a great one: Lipsk."""
    city = named.city
    if city is None or not named.text[0].isupper() or not cities.has_sisters(city.row):
        return False
    return city.population >= (TOWN if named.own else WELL_KNOWN)


def _is_a_list(reading: Reading, start: int, names: list[Named], phrases: Phrases) -> bool:
    """Whether all that is said is "Kobe, Riga and Lima"."""
    words = reading.sentence.words
    gaps = [words[one.end : two.start] for one, two in pairwise(names)]
    whole = names[0].start == start and names[-1].end == len(words)
    joints = phrases.joins | {","}
    return (
        whole
        and all(gap and joints.issuperset(gap) for gap in gaps)
        and all(named.city is not None and named.city.population >= LARGE for named in names)
    )


def _lead(reading: Reading, phrases: Phrases) -> int:
    """Return where "tell me about" ends, 0 where the sentence does not begin so."""
    sentence = reading.sentence
    if any(named.start == 0 for named in reading.names):
        return 0
    for length in range(min(LONGEST_LEAD, len(sentence) - 1), 0, -1):
        if sentence.words[:length] in phrases.about:
            return length
    return 0


def _tie_between(reading: Reading, cities: CityIndex, phrases: Phrases) -> int:
    """Return where "the friendship between" ends before two names that nobody is called, 0 for any other sentence."""
    words, asking = reading.sentence.words, phrases.asking
    if len(reading.names) != PAIR:
        return 0
    end = reading.names[0].start
    begin = int(words[0] in phrases.articles)
    told = any(
        words[begin:at] in asking.about_areas and words[at:end] in asking.between
        for at in range(begin + 1, end)
    )
    people = all(cities.is_given_name(cities.fold(named.text)) for named in reading.names)
    return end if told and not people else 0


def _article(reading: Reading, phrases: Phrases) -> int:
    """Return where the article before an area ends of which nothing else is said: "l'Italie"."""
    names, words = reading.names, reading.sentence.words
    if len(names) != 1 or not names[0].area or names[0].end != len(words):
        return 0
    return names[0].start if phrases.articles.issuperset(words[: names[0].start]) else 0


def _is_where_somebody_is(reading: Reading, phrases: Phrases) -> bool:
    """Whether all that is said is "у Києві", "in Ulm": a large city's own name with its capital."""
    sentence, names = reading.sentence, reading.names
    if len(names) != 1 or (names[0].start, names[0].end) != (1, len(sentence)):
        return False
    city, raw = names[0].city, sentence.part(1, 2).text
    own = names[0].own or names[0].text != raw
    large = city is not None and own and city.population >= LARGE
    return large and raw[0].isupper() and sentence.words[0] in phrases.inside


def _is_unknown_in_an_area(reading: Reading, start: int, names: list[Named]) -> bool:
    """Whether all that is said is "Xanadu, China": a name that nobody knows, and where it should lie."""
    if len(names) != 1 or len(reading.unknown) != 1 or names[0].city is not None:
        return False
    (named,), ((begin, stop),) = names, reading.unknown
    sentence = reading.sentence
    whole = begin == start and named.end == len(sentence) and stop - begin <= MOST_WORDS
    unknown = sentence.part(begin, stop).text
    return (
        whole
        and sentence.words[stop : named.start] == (",",)
        and len(unknown) >= SHORTEST_SLIP
        and unknown[0].isupper()
        and sentence.source[sentence.tokens[-1].end :].lstrip()[:1] != "!"
    )


def _is_all_names(reading: Reading, start: int, phrases: Phrases) -> bool:
    """Whether nothing but names and signs is said, and nothing that joins them."""
    named = {i for each in reading.names for i in range(each.start, each.end)}
    words = reading.sentence.words
    return any(named) and all(
        i in named or (not is_word(words[i]) and words[i] not in phrases.joins)
        for i in range(start, len(words))
    )


def _are_joined(reading: Reading, start: int, end: int, phrases: Phrases) -> bool:
    return end - start == 1 and reading.sentence.words[start] in phrases.joins


def _half_known(
    reading: Reading, start: int, names: list[Named], cities: CityIndex, phrases: Phrases
) -> Question | None:
    """Return the pair of a city and a name that nobody knows: "Seattle and Atlantis"."""
    if len(names) != 1 or len(reading.unknown) != 1:
        return None
    (named,), ((begin, stop),) = names, reading.unknown
    end, city = len(reading.sentence), named.city
    if city is None or stop - begin > MOST_WORDS:
        return None
    if city.population < WELL_KNOWN and not _are_no_people(named, begin, reading, cities):
        return None
    if not _is_surely(named, city, cities, greeted=False):
        return None
    if reading.sentence.words[begin] in phrases.joins and begin == named.end:
        begin += 1  # "上海和呼噜噜"
    if reading.sentence.words[stop - 1] in phrases.joins and stop == named.start:
        stop -= 1
    other = reading.sentence.part(begin, stop).text
    between = (
        reading.sentence.words[named.end : begin] or reading.sentence.words[stop : named.start]
    )
    if between in phrases.asking.either and named.text[0].islower():
        return None  # "орёл или решка" is said of a coin.
    if (named.start, stop) == (start, end) and _are_joined(reading, named.end, begin, phrases):
        return AboutPair(named.text, other)
    if (begin, named.end) == (start, end) and _are_joined(reading, stop, named.start, phrases):
        return AboutPair(other, named.text)
    return None


def _are_no_people(named: Named, begin: int, reading: Reading, cities: CityIndex) -> bool:
    """Whether a town with sisters goes by its own name, and nobody is called like it or the word at `begin`."""
    unknown = reading.sentence.part(begin, begin + 1).text
    people = any(cities.is_given_name(cities.fold(text)) for text in (named.text, unknown))
    known = named.city is not None and cities.has_sisters(named.city.row)
    own = known and named.own and not named.text[0].islower()
    return own and not unknown[0].islower() and not people


def is_bare_own_name(text: str, cities: CityIndex, phrases: Phrases) -> bool:
    """Return whether `text` is one word of everyday, written as the name of a town with sisters: "Como"."""
    if not text.isalpha() or not text[0].isupper() or text.isupper():
        return False
    # "Hola" greets, though it is a town in Kenya; Como is no question for how.
    chatter = (plain(text),) in phrases.chatter
    if chatter and text.casefold() != cities.fold(text):
        return False  # "Cómo"
    least = CHATTY if chatter else LARGE
    return any(
        kind == PRIMARY and cities.has_sisters(row) and cities.city(row).population >= least
        for row, kind in cities.entries(cities.fold(text))
    )


def is_bare_code(text: str, cities: CityIndex) -> bool:
    """Return whether `text` is two capitals that are short for a metropolis, whatever they mean as a word: "LA", "NY"."""
    if len(text) != LENGTH_OF_CODE or not (text.isascii() and text.isalpha() and text.isupper()):
        return False
    return any(
        kind == NICKNAME
        and cities.city(row).population >= METROPOLIS
        and not is_strange(text, cities.city(row))
        for row, kind in cities.entries(cities.fold(text))
    )


def _is_surely(named: Named, city: City, cities: CityIndex, *, greeted: bool) -> bool:
    """Whether a bare word is the city's name, not by chance an airport's code or a hamlet's."""
    text = named.text
    if "," in text:
        return True
    if greeted and city.population < LARGE:
        return False  # "ok Boomer"
    if not (text.isascii() and text.isalpha()):
        return True
    short = len(text) <= LONGEST_CODE and cities.fold(text) != cities.fold(city.name)
    if short and (text.islower() or text.isupper()):
        known = text.isupper() and city.population >= WELL_KNOWN
        return city.population >= GREAT or (known and _is_a_nickname(text, city, cities))
    return not text.islower() or city.population >= LARGE


def _is_a_nickname(text: str, city: City, cities: CityIndex) -> bool:
    """Whether people call the city so: SLC, NOLA; no airport's code."""
    return any(
        row == city.row and kind == NICKNAME for row, kind in cities.entries(cities.fold(text))
    )
