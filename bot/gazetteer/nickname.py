"""Tell whether a nickname says nothing of the city's name: "Gotham", "Windy City", unlike "NYC"."""

from bot.gazetteer.areas import LANGUAGES
from bot.gazetteer.model import City
from bot.gazetteer.normalise import fold

_LOCALES = (*LANGUAGES, "it", "pt-BR", "nl", "pl", "cs", "hu", "ro", "sv-SE", "tr")
"""Those in Latin letters in which a city's name is nobody's nickname for it."""


def is_strange(typed: str, city: City) -> bool:
    """Return whether `typed` is neither what some language calls the city nor short for its name.

    Short for a name is a word of it ("Vegas"), or what begins alike and has its letters in order: "LA", "Barna". Nor is
    it strange where it holds the name ("Leeds City"), or is written in other letters.
    """
    said = fold(typed)
    if not said.isascii():
        return False
    names = {fold(city.in_language(locale).name) for locale in ("", *_LOCALES)}
    return not any(
        _holds(said, name) or _holds(name, said) or _is_short_for(said, name) for name in names
    )


def _holds(longer: str, shorter: str) -> bool:
    return f" {shorter} " in f" {longer} "


def _is_short_for(said: str, name: str) -> bool:
    rest = iter(name)
    return said[:1] == name[:1] and all(letter in rest for letter in said.replace(" ", ""))
