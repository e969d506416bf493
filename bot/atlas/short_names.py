"""Share a short name between the cities of a country that it may stand for.

GeoNames has "Reggio" for Reggio Emilia and not for Reggio Calabria, "Weil" for Weil der Stadt and not for
the greater Weil am Rhein. Whoever types it means either.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from bot.atlas.place import PlaceRow
from bot.gazetteer.names import ALTERNATE, NICKNAME
from bot.gazetteer.normalise import Fold

PEOPLE = 20_000
"""Population from which a city may share another's short name."""

SHARE = 4
"""It does unless the other has so many times its people."""


class ShortNames:
    """Collects which cities begin alike, and which of them go by the beginning alone."""

    def __init__(self, places: Sequence[PlaceRow], fold: Fold) -> None:
        self._places = places
        self._own = [""] * len(places)
        self._begun: dict[tuple[str, str], list[int]] = defaultdict(list)
        self._holders: dict[tuple[str, str], set[int]] = defaultdict(set)
        for at, place in enumerate(places):
            self._own[at] = fold(place.name)
            if place.population >= PEOPLE:
                words = self._own[at].split()
                for count in range(1, len(words)):
                    self._begun[place.country, " ".join(words[:count])].append(at)

    def note(self, at: int, kinds: Mapping[str, int]) -> None:
        """Take the folded names of place `at` with what kind each is."""
        country = self._places[at].country
        for text, kind in kinds.items():
            if NICKNAME <= kind <= ALTERNATE and self._own[at].startswith(f"{text} "):
                self._holders[country, text].add(at)

    def shared(self) -> Iterator[tuple[str, int]]:
        """Yield (name, place) of each short name that another city has and the place lacks."""
        for key, holders in self._holders.items():
            greatest = max(self._places[at].population for at in holders)
            for at in self._begun.get(key, ()):
                if at not in holders and self._places[at].population * SHARE >= greatest:
                    yield key[1], at
