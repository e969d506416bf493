"""Tell whether a nickname says nothing of the city's name: "Gotham", "Windy City", unlike "NYC"."""

import re

from bot.gazetteer.areas import LANGUAGES
from bot.gazetteer.model import City
from bot.gazetteer.normalise import fold

_LOCALES = (*LANGUAGES, "it", "pt-BR", "nl", "pl", "cs", "hu", "ro", "sv-SE", "tr")
"""Those in Latin letters in which a city's name is nobody's nickname for it."""

_IN_OTHER_LETTERS = ("ja", "ko", "zh-CN", "zh-TW", "ru", "uk", "bg", "el", "th", "hi")
"""The same of those in other letters."""

_UNSPACED = re.compile(r"[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]")
"""Letters of Thai, Japanese, Chinese and Korean, in which what belongs to a name is written together with it."""


def is_strange(typed: str, city: City) -> bool:
    """Return whether `typed` is neither what some language calls the city nor short for its name.

    Short for a name is a word of it ("Vegas"), or what begins alike and has its letters in order: "LA", "Barna". Nor is
    it strange where it holds the name ("Leeds City", "大阪府").
    """
    said = fold(typed)
    locales = ("", *_LOCALES) if said.isascii() else _IN_OTHER_LETTERS
    names = {fold(city.in_language(locale).name) for locale in locales}
    return not any(
        _holds(said, name) or _holds(name, said) or _is_short_for(said, name) for name in names
    )


def _holds(longer: str, shorter: str) -> bool:
    if _UNSPACED.match(shorter):
        return shorter in longer
    return f" {shorter} " in f" {longer} "


def _is_short_for(said: str, name: str) -> bool:
    rest = iter(name)
    return said[:1] == name[:1] and all(letter in rest for letter in said.replace(" ", ""))
