"""Tell which city is meant where another is denied, or where it is only said to lie: "not Paris but Lyon"."""

from bot.gazetteer.asked import AboutCity
from bot.gazetteer.denied import ONE
from bot.gazetteer.index import CityIndex
from bot.gazetteer.model import Found
from bot.gazetteer.phrases import Phrases
from bot.gazetteer.place import AreaMeant, place_meant
from bot.gazetteer.readings import Reading
from bot.gazetteer.sentence import Stretch

LONGEST_CORRECTION = 4
"""Words of a phrase that takes a name back: "no wait", "i mean"."""

BOTH = 2
"""Names of a contrast."""


def correction(part: Stretch, phrases: Phrases) -> int:
    """Return how many words at the beginning take back what was said, signs with them."""
    signs = 0
    while signs < len(part) and part.words[signs] in {",", "-", "–", "—"}:
        signs += 1
    for length in range(LONGEST_CORRECTION, 0, -1):
        if part.words[signs : signs + length] in phrases.corrections:
            return signs + length
    return signs if signs and signs < len(part) else 0


def lies_elsewhere(reading: Reading, phrases: Phrases) -> AboutCity | None:
    """Return the city of "Portland, not Oregon but Maine", where nothing else is said."""
    if len(reading.names) != BOTH + 1:
        return None
    (city, wrong, right), words = reading.names, reading.sentence.words
    little = {",", *phrases.before, *phrases.articles}
    denies, contrasts = (
        tuple(word for word in words[start:end] if word not in little)
        for start, end in ((city.end, wrong.start), (wrong.end, right.start))
    )
    if denies not in phrases.asking.is_not or contrasts not in phrases.contrasts:
        return None
    return AboutCity(f"{city.text}, {right.text}") if right.end == len(words) else None


def contrasted(reading: Reading, phrases: Phrases, cities: CityIndex) -> AboutCity | None:
    """Return the city of "not Paris but Lyon", "not Paris, Lyon", where nothing else is said."""
    little = {",", *phrases.before, *phrases.articles}
    if len(reading.names) == 1:
        namesake = _its_namesake(reading, little, phrases, cities)
        return namesake or _of_one_row(reading, little, phrases, cities)
    if len(reading.names) != BOTH:
        return None
    (first, second), words = reading.names, reading.sentence.words
    opens, between = (
        tuple(word for word in words[start:end] if word not in little)
        for start, end in ((0, first.start), (first.end, second.start))
    )
    if second.end < len(words):
        return None
    if not opens and _takes_back(reading.sentence.part(first.end, second.start), phrases):
        return AboutCity(second.text)
    denied = opens in phrases.asking.is_not
    if denied and words[first.end : second.start] == (",",):
        return AboutCity(second.text)
    denied |= not opens and between in phrases.corrections
    return AboutCity(second.text) if denied and between in phrases.contrasts else None


def _its_namesake(
    reading: Reading, little: set[str], phrases: Phrases, cities: CityIndex
) -> AboutCity | None:
    """Return the city of "not paris texas, the french one", which an adjective tells from the one denied."""
    (named,), words = reading.names, reading.sentence.words
    opens = tuple(word for word in words[: named.start] if word not in little)
    behind = [word for word in words[named.end :] if word not in little]
    if opens not in phrases.asking.is_not or named.city is None or len(behind) != BOTH:
        return None
    area = cities.areas.adjective(cities.fold(behind[0])) if behind[1] in ONE else None
    return None if area is None else AboutCity(f"{named.city.name}, {area.name}")


def _of_one_row(
    reading: Reading, little: set[str], phrases: Phrases, cities: CityIndex
) -> AboutCity | None:
    """Return the second of two names that were read as one: "not Paris France, Paris Texas"."""
    (named,), words = reading.names, reading.sentence.words
    opens = tuple(word for word in words[: named.start] if word not in little)
    first, sign, second = (part.strip() for part in named.text.partition(","))
    if opens not in phrases.asking.is_not or named.end < len(words) or not sign or "," in second:
        return None
    found = [reading.lookups.resolve(name) for name in (first, second)]
    # "Not Paris, France" only says which one is not meant.
    is_area = isinstance(place_meant(second, cities), AreaMeant)
    return (
        None if is_area or not all(isinstance(each, Found) for each in found) else AboutCity(second)
    )


def lies_in(reading: Reading, phrases: Phrases, cities: CityIndex) -> AboutCity | None:
    """Return the city of "Valence dans la Drôme", where nothing else is said and one of the name lies there."""
    if len(reading.names) != BOTH:
        return None
    (city, area), words = reading.names, reading.sentence.words
    inside, known = words[city.end : area.start], phrases.asking.inside
    while len(inside) > 1 and inside not in known and inside[-1] in phrases.articles:
        inside = inside[:-1]
    if (city.start, area.end) != (0, len(words)) or inside not in known:
        return None
    meant = place_meant(area.text, cities, inside=True)
    if not isinstance(meant, AreaMeant):
        return None
    there = cities.entries(cities.fold(city.text), (meant.area.means,))
    return AboutCity(cities.city(there[0][0]).key) if len(there) == 1 else None


def _takes_back(between: Stretch, phrases: Phrases) -> bool:
    """Whether nothing but signs and words that take a name back stand there: ", sorry, I mean"."""
    rest = between
    while cut := correction(rest, phrases):
        rest = rest.part(cut, len(rest))
    return rest.words in {(), (",",)} and len(between) > 1 and between.words[0] == ","
