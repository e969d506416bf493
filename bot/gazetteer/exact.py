"""Tell whether words are, to the letter, the name of a city."""

import re

from bot.gazetteer.index import CityIndex
from bot.gazetteer.model import City
from bot.gazetteer.qualifier import readings
from bot.gazetteer.sentence import plain

KEY = re.compile(r"gn:\d{1,12}|x[0-9a-f]{10}")
"""A city's key, as autocomplete sends it and people copy it from `ask --json`."""

LONGEST_NAME = 8
"""Words of a city's name, with region and country, that are looked up in a sentence."""


class ExactNames:
    """Looks names up without forgiving a slip; remembers them, for a reader asks again and again."""

    def __init__(self, cities: CityIndex, everyday: frozenset[str]) -> None:
        """Take the words that by themselves name no city ("have", "please")."""
        self._cities = cities
        self._everyday = everyday
        self._known: dict[str, City | None] = {}

    def city(self, text: str) -> City | None:
        """Return the greatest city that goes by exactly this name, alone or with its area."""
        if text not in self._known:
            self._known[text] = self._look_up(text)
        return self._known[text]

    def is_area(self, text: str) -> bool:
        """Return whether `text` names a country or region: "Castilla y León" is no pair of cities."""
        return len(text) >= 5 and self._cities.qualifiers.find(self._cities.fold(text)) is not None

    def is_country(self, text: str) -> bool:
        """Return whether `text` names a country; codes such as "us" do not count."""
        area = self._cities.qualifiers.find(self._cities.fold(text))
        return len(text) > 3 and area is not None and self._cities.has_country(area)

    def _look_up(self, text: str) -> City | None:
        if KEY.fullmatch(text.strip()):
            return self._cities.by_key(text.strip())
        named = self._cities.named(text)
        if named:
            return max(named, key=lambda city: city.population)
        parts = [self._cities.fold(part) for part in text.split(",")]
        if not self._may_be_qualified(parts, text.split()):
            return None
        for reading in readings(parts, self._cities.qualifiers):
            if reading.edits:
                return None
            entries = self._cities.entries(reading.name, reading.areas)
            if entries and (len(parts) > 1 or reading.name not in self._everyday):
                return self._cities.city(entries[0][0])
        return None

    def _may_be_qualified(self, parts: list[str], words: list[str]) -> bool:
        """Whether a name may end in its region or country: "paris tx", but not "Seattle have"."""
        if len(parts) > 1:
            return all(parts) and len(words) <= LONGEST_NAME * 2
        if not 2 <= len(words) <= 5:
            return False
        last = words[-1]
        return len(last) <= 2 or not (last.islower() and plain(last) in self._everyday)
