"""Look the pieces of one question up in the atlas: each once, and no more of them than a person asks about."""

from bot.gazetteer.candidates import named, split
from bot.gazetteer.index import CityIndex
from bot.gazetteer.model import NotFound, Resolution
from bot.gazetteer.place import place_meant
from bot.gazetteer.resolve import resolve

MOST = 4
"""Different pieces of one question that are looked up. A misspelt one costs 2 to 4 ms, and people's
questions have two; what holds more torn names than this is no question."""


class Lookups:
    """What the pieces of one question were found to be. What comes after the first `MOST` is unknown.

    Without `mends`, so is what only a slip makes a name.
    """

    def __init__(self, cities: CityIndex, *, mends: bool = True) -> None:
        self._cities = cities
        self._mends = mends
        self._found: dict[str, Resolution] = {}

    def resolve(self, text: str) -> Resolution:
        """Return what `text` means, as `resolve` does. Never raises."""
        found = self._found.get(text)
        if found is None:
            if len(self._found) >= MOST or not (self._mends or self._is_known(text)):
                return NotFound(text)
            found = self._found[text] = resolve(text, self._cities)
        return found

    def _is_known(self, text: str) -> bool:
        parts = split(text, self._cities)
        return bool(parts and named(parts, self._cities)) or bool(place_meant(text, self._cities))
