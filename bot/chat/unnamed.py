"""Read options that were given without their names: `/pairing Seattle Bergen`, `/explore near Kobe 50`."""

from bot.chat.commands import CITY, COUNTRY, FLAG, NUMBER, YES, Command, Options
from bot.gazetteer.index import CityIndex
from bot.gazetteer.model import Ambiguous, City, Found
from bot.gazetteer.resolve import resolve
from bot.words.country_names import country_named
from bot.words.voice import Voice

MOST_WORDS = 12


def spread(command: Command, given: Options, line: str, cities: CityIndex, voice: Voice) -> Options:
    """Return the options of `line`, a value without a name spread over the first two of them.

    As it was given where a name was written, where the whole is one city's name, or where no way to
    part it makes sense.
    """
    if not command.options or list(given) != [command.options[0].name]:
        return given
    first, *others = command.options
    text = given[first.name]
    if f"{first.name}:" in line or first.takes != CITY or not others:
        return given
    words, flags = text.split(), {}
    for option in others:
        if option.takes == FLAG and len(words) > 1 and words[-1].casefold() in YES:
            flags[option.name] = words.pop()
    parted = None
    if 2 <= len(words) <= MOST_WORDS:
        parted = _parted(words, others[0].takes, cities, voice)
    if parted is None:
        return {first.name: " ".join(words), **flags}
    return {first.name: parted[0], others[0].name: parted[1], **flags}


def _parted(
    words: list[str], takes: str, cities: CityIndex, voice: Voice
) -> tuple[str, str] | None:
    if takes == NUMBER:
        number = words[-1] if words[-1].isdecimal() else ""
        return (" ".join(words[:-1]), number) if number else None
    ways = [(" ".join(words[:at]), " ".join(words[at:])) for at in range(1, len(words))]
    if takes == COUNTRY:
        named = (way for way in ways if _is_country(way[1], cities, voice))
        return next((way for way in named if _plainly(way[0], cities)), None)
    if takes != CITY or _plainly(" ".join(words), cities):
        return None
    found = {
        way: (left, right)
        for way in ways
        if (left := _plainly(way[0], cities)) and (right := _plainly(way[1], cities))
    }
    # "Paris Texas Berlin": of two ways to part it, the one with the greater cities is meant.
    return max(found, key=lambda way: sum(c.population for c in found[way]), default=None)


def _plainly(text: str, cities: CityIndex) -> City | None:
    """Return the city that `text` names to the letter, the likeliest of several."""
    match resolve(text.strip(" ,;&/"), cities):
        case Found(city, notes=()):
            return city
        case Ambiguous(candidates=[first, *_], notes=()):
            return first
    return None


def _is_country(text: str, cities: CityIndex, voice: Voice) -> bool:
    codes = cities.country_codes
    return country_named(text, codes, voice.texts, voice.locale) is not None
