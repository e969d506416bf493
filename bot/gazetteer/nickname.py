"""Tell whether a nickname says nothing of the city's name: "Gotham", "Windy City", unlike "NYC"."""

from bot.gazetteer.areas import LANGUAGES
from bot.gazetteer.model import City
from bot.gazetteer.normalise import fold


def is_strange(typed: str, city: City) -> bool:
    """Return whether `typed` is neither what some language calls the city nor short for its name.

    Short for a name is a word of it ("Vegas"), or what begins alike and has its letters in order: "LA", "Barna".
    """
    said = fold(typed)
    names = {fold(city.in_language(language).name) for language in ("", *LANGUAGES)}
    return not any(f" {said} " in f" {name} " or _is_short_for(said, name) for name in names)


def _is_short_for(said: str, name: str) -> bool:
    rest = iter(name)
    return said[:1] == name[:1] and all(letter in rest for letter in said.replace(" ", ""))
