"""Take greetings and politeness off a sentence, but not off a name: "Nice, France" is a city, "hi Nice" greets it."""

from bot.gazetteer.index import CityIndex
from bot.gazetteer.like_a_word import opens_as_a_city
from bot.gazetteer.model import City
from bot.gazetteer.names import PRIMARY
from bot.gazetteer.phrases import Phrases
from bot.gazetteer.sentence import Stretch
from bot.gazetteer.span_costs import LARGE, LONGEST_NAME

WELL_KNOWN = 100_000
"""People of a city that is meant although its name is what people say: "Nice"."""

LONGEST_LEAD = 6
"""Words of a greeting, or of a lead such as "tell me about"."""

LENGTH_OF_STATE, LONGEST_BEFORE_STATE = 2, 4
"""Letters of a state's code, and words of the name before it."""


def without_chatter(sentence: Stretch, cities: CityIndex, phrases: Phrases) -> Stretch:
    """Return `sentence` without greetings and politeness at its ends."""
    part = sentence
    while part:
        if part.words[0] == ",":
            part = part.part(1, len(part))
        elif part.words[-1] == ",":
            part = part.part(0, len(part) - 1)
        else:
            shorter = _shortened(part, cities, phrases)
            if shorter is None:
                return part
            part = shorter
    return part


def _shortened(part: Stretch, cities: CityIndex, phrases: Phrases) -> Stretch | None:
    words = part.words
    if words[0] not in phrases.greeting[0] and words[-1] not in phrases.greeting[1]:
        return None
    for length in range(min(LONGEST_LEAD, len(words)), 0, -1):
        last = len(words) - length
        if words[:length] in phrases.chatter and _may_go(part, 0, length, cities, phrases):
            return part.part(length, len(words))
        if words[last:] in phrases.chatter and _may_go(part, last, len(words), cities, phrases):
            return part.part(0, last)
    return None


def _may_go(part: Stretch, start: int, end: int, cities: CityIndex, phrases: Phrases) -> bool:
    """Whether the chatter is not part of a name: "Nice, France" is, "hi Nice" is not."""
    if end - start == len(part):
        # "Nice" alone is the city; "Nice!" and "hello" are what people say.
        city = _greatest(part.text, cities)
        said = part.source[part.tokens[-1].end :].lstrip()[:1] == "!"
        return said or city is None or city.population < WELL_KNOWN or part.text.islower()
    words = part.words
    if start == 0 and phrases.asking.opens(words):
        return False
    if all(word in phrases.asks for word in words[start:end]):
        return False
    denies = words[start:end] in phrases.asking.is_not
    if denies and end < len(words) and cities.areas.adjective(cities.fold(words[end])):
        return False  # "nie niemieckie miasta partnerskie"
    if end - start == 1 and words[start] in phrases.parts and words[start + 1 : end + 1] != (",",):
        return False  # "Great Torrington"
    if start and words[start - 1] in phrases.leading:
        return False
    if start and end - start == 1 and _is_a_state_behind(part, start, cities):
        return False
    if end < len(part) and words[end] in {"'s", "'"}:
        return False
    if _is_a_city_beside_the_term(part, start, end, cities, phrases):
        return False
    if start == 0 and _is_a_city_beside_another(part, end, cities, phrases):
        return False
    if start == 0 and _is_a_city_of_the_area_behind(part, end, cities):
        return False
    return not _is_in_a_name(part, start, end, cities)


def _is_a_state_behind(part: Stretch, at: int, cities: CityIndex) -> bool:
    """Whether a word in capitals says in which state the city before it lies: "Lima OH", "Miami OK"."""
    code = part.part(at, at + 1).text
    area = cities.qualifiers.find(cities.fold(code)) if code.isupper() else None
    if area is None or len(code) != LENGTH_OF_STATE:
        return False
    end = at - (part.words[at - 1] == ",")
    return any(
        cities.entries(cities.fold(part.part(start, end).text), (area,), most=1)
        for start in range(max(0, end - LONGEST_BEFORE_STATE), end)
    )


def _is_a_city_beside_the_term(
    part: Stretch, start: int, end: int, cities: CityIndex, phrases: Phrases
) -> bool:
    """Whether nothing is said but a word for sister city and Nice, or another name that is chatter, too.

    In lower case it is a well-known city's, and nothing was exclaimed: "nice sister cities!" is praise.
    """
    rest = part.words[end:] if start == 0 else part.words[:start]
    term = phrases.term(rest)
    if start == 0 and term and opens_as_a_city(part.words, (term[1] + end, term[2] + end), phrases):
        return part.source[part.tokens[-1].end :].lstrip()[:1] != "!"
    if end - start != 1 or part.words[start] not in phrases.doubtful:
        return False
    if term is None or term[1:] != (0, len(rest)):
        return False
    text = part.part(start, end).text
    city = _greatest(text, cities)
    known = city is not None and city.population >= WELL_KNOWN
    said = part.source[part.tokens[-1].end :].lstrip()[:1] == "!"
    return text[0].isupper() or (known and start == 0 and not said)


def _is_a_city_beside_another(part: Stretch, end: int, cities: CityIndex, phrases: Phrases) -> bool:
    """Whether Nice, or another name that is chatter, too, stands beside a city: "Nice Cannes", "nice and cannes"."""
    if end != 1 or part.words[0] not in phrases.doubtful:
        return False
    rest = part.part(end, len(part)).text
    if part.text[0].isupper() and rest[:1].isupper() and cities.has_name(rest):
        return True
    if part.words[end] not in phrases.joins - phrases.before:
        return False
    start, last = end + 1, min(len(part), end + 1 + LONGEST_BEFORE_STATE)
    folded = (cities.fold(part.part(start, stop).text) for stop in range(start + 1, last + 1))
    return any(
        kind == PRIMARY and cities.has_sisters(row)
        for name in folded
        if not cities.is_english_word(name)  # "nice and warm"
        for row, kind in cities.entries(name)
    )


def _is_a_city_of_the_area_behind(part: Stretch, end: int, cities: CityIndex) -> bool:
    """Whether the words are the own name of a town in the area right behind them: "nice france", "como, italy"."""
    start = end + (part.words[end] == ",")
    areas = [
        area
        for stop in range(start + 1, min(start + LONGEST_BEFORE_STATE, len(part)) + 1)
        if (area := cities.qualifiers.find(cities.fold(part.part(start, stop).text))) is not None
    ]
    named = cities.fold(part.part(0, end).text)
    return any(
        kind == PRIMARY and (cities.has_sisters(row) or cities.city(row).population >= LARGE)
        for area in areas
        for row, kind in cities.entries(named, (area,))
    )


def _is_in_a_name(part: Stretch, start: int, end: int, cities: CityIndex) -> bool:
    """Whether words are the beginning or the end of a name: "Great" of "Great Falls twin towns"."""
    if start:
        longer = [part.part(at, end).text for at in range(max(0, start - LONGEST_NAME), start)]
    else:
        last = min(len(part), end + LONGEST_NAME)
        longer = [part.part(0, at).text for at in range(end + 1, last + 1)]
    return any(_begins_a_name(text, cities, whole=bool(start)) for text in longer)


def _begins_a_name(text: str, cities: CityIndex, *, whole: bool) -> bool:
    # "Hola Prystans Partnerstädte" greets nobody.
    for name in {text, text.removesuffix("s")}:
        number, goes_on, _ = cities.seek(name)
        if number >= 0 or (goes_on and not whole):
            return True
    return False


def _greatest(text: str, cities: CityIndex) -> City | None:
    return max(cities.named(text), key=lambda city: city.population, default=None)
