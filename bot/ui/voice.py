"""Say things in one person's language, as Discord's Markdown."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from bot.gazetteer.model import City
from bot.ui.limits import plain, safe
from bot.words.catalogue import Catalogue


@dataclass(frozen=True, slots=True)
class Voice:
    """The texts in one locale; names of places come out escaped."""

    texts: Catalogue
    locale: str

    def say(self, message_id: str, /, **facts: object) -> str:
        """Return the sentence; facts from people must have been made `safe` by the caller."""
        return self.texts.say(self.locale, message_id, **facts)

    def name(self, city: City) -> str:
        """Return the city's bare name."""
        return safe(city.name)

    def place(self, city: City) -> str:
        """Return "Seattle, Washington, United States 🇺🇸"."""
        return self.texts.place(
            self.locale, replace(city, name=safe(city.name), region=safe(city.region))
        )

    def short_place(self, city: City) -> str:
        """Return "Bergen, Norway 🇳🇴"."""
        return self.texts.short_place(self.locale, replace(city, name=safe(city.name)))

    def label(self, city: City) -> str:
        """Return the place in full for a label or a menu, where Markdown is not read."""
        return self.texts.place(
            self.locale, replace(city, name=plain(city.name), region=plain(city.region))
        )

    def listing(self, items: Sequence[str]) -> str:
        """Return "a, b, and c"."""
        return self.texts.listing(self.locale, items)
