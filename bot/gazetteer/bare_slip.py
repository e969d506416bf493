"""Tell whether a bare text is a great city's name misspelt: "Siddney", "Buenas Aires", "chigaco"."""

from rapidfuzz import fuzz
from rapidfuzz.distance import OSA

from bot.gazetteer.asked import KEY
from bot.gazetteer.chatter import LENGTH_OF_STATE
from bot.gazetteer.index import CityIndex
from bot.gazetteer.model import Ambiguous, City, Found, Resolution, Taken
from bot.gazetteer.phrases import Phrases
from bot.gazetteer.resolve import resolve
from bot.gazetteer.sentence import Stretch, sentences
from bot.gazetteer.span_costs import GREAT
from bot.gazetteer.written import is_word

WELL_KNOWN = 100_000
"""A bare misspelt name is believed only of a city of this population or more …"""

KNOWN_BY_A_LONG_NAME, LONG_NAME = 50_000, 8
"""… or, of so many letters, of one of these people: Norrköping, Halmstad."""

LIKENESS = 82
"""… and only if the two are this much alike (rapidfuzz ratio, 0 … 100)."""

LIKENESS_OF_GREAT = 75
"""The same for one word with a capital, which no person is called: "Siddney" is a great city's."""

SHORTEST_SLIP = 5
"""Letters from which a bare name may be misspelt, by more than two letters that changed places ("Kiyv")."""

MOST_WORDS = 4
"""Words of a bare name that is misspelt, or unknown beside a known one."""


def is_bare_slip(text: str, cities: CityIndex, phrases: Phrases) -> bool:
    """Return whether `text` is a great city's name misspelt that begins as a greeting does: "Buenas Aires"."""
    parts = sentences(text)
    if len(parts) != 1 or len(parts[0]) < 2 or not all(w[:1].isupper() for w in text.split()):
        return False
    (part,) = parts
    return part.words[0] in phrases.greeting[0] and is_a_slip(part, cities, phrases)


def is_a_slip(part: Stretch, cities: CityIndex, phrases: Phrases) -> bool:
    """Whether a bare text is a great city's name misspelt."""
    words = [word for word in part.words if is_word(word)]
    if any(map(KEY.fullmatch, words)):
        return False
    everyday = {word for word in words if word in phrases.common}
    telling = [word for word in words if word not in everyday]
    if not 0 < len(telling) <= MOST_WORDS:
        return False
    if len(words) > 2 * MOST_WORDS:
        return False
    resolution = resolve(part.text, cities)
    match resolution:
        case Found(city):
            found: tuple[City, ...] = (city,)
        case Ambiguous(candidates=candidates):
            found = candidates
        case _:
            return False
    typed = cities.fold(part.text.split(",")[0])
    if (before := _before_its_state(part, resolution, cities)) is not None:
        typed, everyday = before, everyday & set(before.split())
    name = len(words) == 1 and part.text[0].isupper() and not cities.is_given_name(typed)
    if name and len(found) == 1 and _is_great_misspelt(found[0], typed, cities):
        return True
    return len(part.text) >= SHORTEST_SLIP and any(
        _is_misspelt(city, typed, everyday, cities) for city in found
    )


def _before_its_state(part: Stretch, found: Resolution, cities: CityIndex) -> str | None:
    """Return the name with a slip that the code of its state stands behind without a comma: "Lousville KY"."""
    slip = next((note.typed for note in found.notes if note.kind is Taken.SLIP), "")
    behind = part.text.removeprefix(slip).strip()
    is_code = behind.isupper() and len(behind) == LENGTH_OF_STATE
    if not slip or not part.text.startswith(slip) or not is_code:
        return None
    return cities.fold(slip) if cities.qualifiers.find(cities.fold(behind)) is not None else None


def _is_great_misspelt(city: City, typed: str, cities: CityIndex) -> bool:
    """Whether one word is a great city's name with more than a slip, or a short one's with two letters swapped."""
    name = cities.fold(city.name)
    if city.population < GREAT or typed[:1] != name[:1]:
        return False
    if len(typed) < SHORTEST_SLIP:
        return sorted(typed) == sorted(name)
    return len(typed) > SHORTEST_SLIP and fuzz.ratio(typed, name) >= LIKENESS_OF_GREAT


def _is_misspelt(city: City, typed: str, everyday: set[str], cities: CityIndex) -> bool:
    """Whether `typed` is a great city's name with a slip.

    "buenos aries", "ne york": a word of everyday must be one of the name's, or one slip off.
    """
    least = KNOWN_BY_A_LONG_NAME if len(typed) >= LONG_NAME else WELL_KNOWN
    if not typed.isascii():
        names = map(cities.fold, cities.names_of(city.row))
        return city.population >= least and any(
            not name.isascii() and fuzz.ratio(typed, name) >= LIKENESS for name in names
        )
    name = cities.fold(city.name).removesuffix(" city")
    shuffled = sorted(typed) == sorted(name) and typed[:1] == name[:1]  # "chigaco"
    alike = (shuffled or fuzz.ratio(typed, name) >= LIKENESS) and city.population >= least
    return alike and all(_is_word_of(cities.fold(word), name.split()) for word in everyday)


def _is_word_of(word: str, name: list[str]) -> bool:
    """Whether `word` is one of a name's, or begins like one and is a slip away from it."""
    return any(
        word == other
        or (word[:1] == other[:1] and len(word) > 1 and OSA.distance(word, other) == 1)
        for other in name
    )
