"""Read what is asked about several areas at once, or about the whole world.

"Norway or Sweden" are the cities of both, "Norway and Sweden" the pairings between; where either may be
meant, "in" tells the one from the other.
"""

from bot.gazetteer.areas import PART, Area, AreaKind, united
from bot.gazetteer.asked import AboutArea, AboutAreas, AboutCity, Narrowing, Question
from bot.gazetteer.asking import find
from bot.gazetteer.index import CityIndex
from bot.gazetteer.place import AreaMeant, place_meant
from bot.gazetteer.score import HAMLET_PEOPLE
from bot.gazetteer.told import Told
from bot.gazetteer.written import is_word

WORLD = "world"
"""Key of the area that holds every country."""

FEW = 3
"""Areas from which on a list of them asks for all, and not for the pairings between."""


class SeveralAreas:
    """Reads the areas of one sentence, of which `areas` are asked about: (word, area) in order."""

    def __init__(self, told: Told, areas: list[tuple[int, Area]]) -> None:
        self._told = told
        self._reading = told.reading
        self._phrases = told.phrases
        self._asking = told.asking
        self._cities = told.cities
        self._words = told.words
        self._towns = told.towns
        self._areas = areas
        self._area_names = told.area_names
        self._free = told.free

    def joined(self) -> Question | None:
        """Return the question of "Bavaria and Brittany", of "France, Germany" or "Seattle and Norway"."""
        names = self._reading.names
        if self._reading.term is not None or len(names) != 2 or not self._area_names:
            return None
        first, second = names
        opens = all(word in self._phrases.articles for word in self._words[: first.start])
        whole = opens and second.end == len(self._words)
        between = tuple(
            word
            for word in self._words[first.end : second.start]
            if word not in self._phrases.articles
        )
        areas = [area for _, area in self._areas]
        if not whole or len(between) != 1:
            return None
        if len(areas) == 2 and between in self._asking.either:
            return AboutArea(united((areas[0], areas[1])))
        if len(areas) == 2 and between[0] in {",", *self._phrases.joins}:
            return self.two()
        if self._towns and between[0] in self._phrases.joins:
            if (part := self._part()) is not None:
                pair = (areas[0], part) if first.area else (part, areas[0])
                return AboutAreas(*pair)
            asked = Narrowing(areas[0])
            return AboutCity(self._towns[0].text, narrowing=asked, areas_instead=self.namesakes(0))
        return None

    def _part(self) -> Area | None:
        """Return what the one town may be as well beside an area, if it is a part of one: Cornwall."""
        text = self._towns[0].text
        meant = place_meant(text, self._cities, inside=True)
        return meant.area if isinstance(meant, AreaMeant) and meant.how == PART else None

    def all(self) -> AboutArea | None:
        """Return the question of "Norway, Sweden and Denmark"."""
        if self._reading.term is not None or self._towns or len(self._areas) < FEW:
            return None
        area, more = self.together()
        last = self._area_names.get(self._areas[-1][0])
        whole = self._areas[0][0] == 0 and last is not None and last.end == len(self._words)
        if area is None or not whole or len(more) + 1 < len(self._areas):
            return None
        return AboutArea(united((area, *more)))

    def two(self) -> AboutAreas:
        (_, one), (_, two) = self._areas[:2]
        return AboutAreas(one, two, (), self.namesakes(0), self.namesakes(1))

    def namesakes(self, number: int) -> tuple[Area, ...]:
        """Return the areas that the words for an area may as well mean."""
        return self._told.namesakes.get(self._areas[number][0], ()) if self._areas else ()

    def together(self) -> tuple[Area | None, tuple[Area, ...]]:
        """Return the first area, and those joined to it: "in Norway, Sweden or Denmark"."""
        together: list[Area] = []
        end = 0
        for at, area in self._areas:
            between = self._words[end:at]
            joined = any(word == "," or word in self._phrases.joins for word in between)
            if together and not (joined and all(map(self._may_join, between))):
                break
            together.append(area)
            named = self._area_names.get(at)
            end = named.end if named else at + 1
        distinct = tuple(dict.fromkeys(together))
        return (distinct[0], distinct[1:]) if distinct else (None, ())

    def _may_join(self, word: str) -> bool:
        """Whether a word may stand between two areas that are named together."""
        known = self._phrases
        joins = word == "," or word in known.joins or word in known.articles
        if (word,) in self._asking.of_another:
            return False  # "sister cities in Japan of Texan cities"
        return (joins or (word,) in self._asking.inside) and word not in known.accompanied

    def are_theirs(self) -> bool:
        """Whether the sisters of one area's cities in another are asked for: "British town with the most French twins"."""
        term, at = self._reading.term, self._areas[1][0]
        kin = self._free[at + 1 : at + 2] in self._asking.kin or (term and term[1] == at + 1)
        return bool(kin) and at not in self._area_names and not self.either()

    def of_the_world(self, asked: Narrowing) -> AboutArea | AboutCity | None:
        """Return the question that is about every city: "which city has the most sister cities?"."""
        if self._towns or self._reading.unknown or self._reading.mine:
            return None
        behind = self._reading.right.words if self._reading.term else ()
        of_all = find(self._asking.world | self._asking.connected, self._free) is not None
        pairs = asked.best is not None and find(self._asking.about_areas, self._free) is not None
        world = self._cities.areas.by_key(AreaKind.REGION, WORLD)
        every = of_all or pairs or (asked.count and any(map(is_word, behind)))
        if world is None or not every:
            return None
        oldest = self._told.oldest
        return AboutCity(world.name, narrowing=oldest, inside=True) if oldest else AboutArea(world)

    def either(self) -> bool:
        """Whether "or" stands between the areas: no pairing between them is meant."""
        (first, _), (second, _) = self._areas[:2]
        return any((word,) in self._asking.either for word in self._words[first:second])

    def are_both_inside(self, number: int) -> bool:
        """Whether the sister cities in several areas are asked for: "in Norway and Sweden"."""
        every = len({area.key for _, area in self._areas}) == number
        bound = any(
            find(words, self._free) is not None
            for words in (self._asking.about_areas, self._asking.between)
        )
        inside = self._told.is_inside_at(self._areas[0][0])
        return inside and every and not bound and self._reading.kind != "twinned"


def in_another(text: str, start: int, end: int, told: Told) -> AboutAreas | None:
    """Return the areas of "California in Mexico" (words `start` to `end`), where but a hamlet there has the name.

    None where a comma joins them ("California, Mexico"), or the name is no region's elsewhere.
    """
    name, comma, outer = text.rpartition(", ")
    words = told.words[start:end]
    if not comma or "," in words or not any((word,) in told.asking.inside for word in words):
        return None
    called = (town.city for town in told.towns if town.start == start)
    if any(city is not None and city.population >= HAMLET_PEOPLE for city in called):
        return None
    region = place_meant(name, told.cities)
    country = place_meant(outer, told.cities, inside=True)
    match region, country:
        case AreaMeant(one), AreaMeant(two) if two.kind is AreaKind.COUNTRY:
            return AboutAreas(one, two) if one.kind is AreaKind.REGION else None
    return None


def are_two_areas(text: str, cities: CityIndex) -> bool:
    """Return whether a hyphen joins two areas that are no name together: "Israel-Germany"."""
    one, hyphen, two = text.partition("-")
    if not hyphen or cities.has_name(text) or place_meant(text, cities) is not None:
        return False
    return all(isinstance(place_meant(each, cities), AreaMeant) for each in (one, two))
