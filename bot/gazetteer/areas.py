"""Tell which region, country or continent words name."""

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from functools import cached_property, lru_cache
from typing import Any

import numpy.typing as npt

from bot.gazetteer.edits import cost
from bot.gazetteer.scan import Scan
from bot.gazetteer.strings import Strings

SAYS_REGION = frozenset("府県縣省州道주성도")
"""Letters that end the name of a region, and say that it is one: 大阪府 is not the city."""

OWN, SECOND, PART = range(3)
"""How a name means an area: as its own, as another one ("Holland"), or as a part of it ("Alsace")."""


class AreaKind(StrEnum):
    """Kinds of areas. A group of countries or regions that people speak of ("Scandinavia") is a region."""

    REGION = "region"
    COUNTRY = "country"
    CONTINENT = "continent"


LANGUAGES = ("en", "de", "fr", "es")
"""Languages in which an area's name is its own, and kept with it."""

NamesOfRegions = Callable[[int, str], str]
"""What tells the name of the region of a number in a locale, "" where it is the English one."""

CODES = {
    "AF": "002", "AS": "142", "EU": "150", "NA": "003", "SA": "005", "OC": "009", "AN": "AQ", "americas": "019",
    "european-union": "EU", "latin-america": "419", "caribbean": "029", "central-america": "013", "central-asia": "143",
    "south-asia": "034", "southeast-asia": "035", "east-asia": "030", "west-africa": "011", "east-africa": "014",
    "central-africa": "017", "north-africa": "015", "southern-africa": "018", "northern-europe": "154",
    "southern-europe": "039", "eastern-europe": "151", "western-europe": "155", "polynesia": "061", "world": "001",
}  # fmt: skip
"""CLDR's code of a continent or a group of countries, by the key of the area."""


@dataclass(frozen=True, slots=True)
class Area:
    """A region, country or continent.

    `key` is ISO 3166-1 alpha-2 of a country, GeoNames' "DE.02" of a region, GeoNames' two letters of
    a continent, or a word of ours ("scandinavia"). `name` is English, `names` are those by language
    of `LANGUAGES` ("" where it is the English one). `country` is a region's or a country's own code,
    "" of what has several. `means` are the numbers of countries and regions it consists of, as
    `CityIndex.lie_in` takes them. `people` live in the cities of it that are on record.
    `parts` are the areas that are named together ("Norway and Sweden"), see `united`. `asked` is the name
    of the part of it that was meant ("Alsace"), where it is to be said that the answer is about all of it.
    `called` are (locale, name) of a group in further languages. `regions` tells what a region is called in every language there is a name in.
    """

    kind: AreaKind
    key: str
    name: str
    names: tuple[str, ...] = ()
    country: str = ""
    means: frozenset[int] = frozenset()
    people: int = 0
    parts: tuple["Area", ...] = ()
    asked: str = field(default="", compare=False)
    called: tuple[tuple[str, str], ...] = ()
    regions: NamesOfRegions | None = field(default=None, compare=False, repr=False)

    def name_in(self, locale: str) -> str:
        """Return the name in that locale ("pt-BR"), else the English one."""
        if self.regions is not None:
            (number,) = self.means
            return self.regions(number, locale) or self.name
        if name := dict(self.called).get(locale):
            return name
        language = locale.split("-")[0]
        number = LANGUAGES.index(language) if language in LANGUAGES else 0
        return (self.names[number] if number < len(self.names) else "") or self.name


LETTERS = {AreaKind.COUNTRY: "c", AreaKind.REGION: "r", AreaKind.CONTINENT: "k"}
"""What stands for a kind where areas are written together: "cNO+cSE"."""

_KINDS = {letter: kind for kind, letter in LETTERS.items()}


def written(areas: Iterable[Area]) -> str:
    """Return areas as they are written together, the opposite of `AreaIndex.several`."""
    return "+".join(f"{LETTERS[area.kind]}{area.key}" for area in areas)


def united(parts: tuple[Area, ...]) -> Area:
    """Return the area that several are together; people of what lies in two of them count twice."""
    if len(parts) == 1:
        return parts[0]
    return Area(
        AreaKind.REGION,
        written(parts),
        " + ".join(part.name for part in parts),
        means=frozenset[int]().union(*(part.means for part in parts)),
        people=sum(part.people for part in parts),
        parts=parts,
    )


@dataclass(frozen=True, slots=True)
class AreaName:
    """An area, and how the words meant it: OWN, SECOND or PART."""

    area: Area
    how: int


class AreaIndex:
    """The areas of the atlas and every name they go by."""

    def __init__(self, arrays: Mapping[str, npt.NDArray[Any]], regions: NamesOfRegions) -> None:
        """Take the arrays that `atlas.compile_areas` names "area.…", and what tells regions' names."""
        self._regions = regions
        self._names = Strings(arrays["area.name.text"], arrays["area.name.start"])
        self._facts = Strings(arrays["area.facts.text"], arrays["area.facts.start"])
        self._adjectives = Strings(arrays["area.adjective.text"], arrays["area.adjective.start"])
        self._adjective_of = arrays["area.adjective.number"]
        self._adjective_part = Strings(
            arrays["area.adjective.part.text"], arrays["area.adjective.part.start"]
        )
        self._spelt = Strings(arrays["area.spelt.text"], arrays["area.spelt.start"])
        self._scan = Scan(self._names, arrays, "area.scan")
        self._first = arrays["area.first"]
        self._number = arrays["area.number"]
        self._how = arrays["area.how"]
        self._people = arrays["area.people"]
        self.named = lru_cache(maxsize=4096)(self._named)
        self.adjective = lru_cache(maxsize=4096)(self._adjective)
        self._area = lru_cache(maxsize=1024)(self._load)

    def _named(self, folded: str) -> tuple[AreaName, ...]:
        """Return the areas that go by exactly this folded name, the likeliest first."""
        name = self._names.find(folded.encode())
        if name < 0:
            return ()
        first, end = self._first[name : name + 2].tolist()
        numbers, hows = self._number[first:end].tolist(), self._how[first:end].tolist()
        return tuple(
            AreaName(self._area(number), how) for number, how in zip(numbers, hows, strict=True)
        )

    def near(self, folded: str, edits: int) -> list[tuple[str, float]]:
        """Return (folded name, cost) of the names that are 1 to `edits` (1 or 2) away, the cheapest first."""
        found = [
            (name, cost(folded, name))
            for _, name, distance in self._scan.near(folded, edits)
            if distance
        ]
        return sorted(found, key=lambda each: each[1])

    def goes_on(self, folded: str) -> bool:
        """Return whether the name of an area begins with these words and goes on: "european"."""
        return self._names.seek(folded.encode())[1]

    def _adjective(self, folded: str) -> Area | None:
        """Return the area that an adjective tells of ("german", "deutschen", "walisischen"), or None.

        It is `asked` for its part where the adjective is only of one: "alsaciennes".
        """
        at = self._adjectives.find(folded.encode())
        if at < 0:
            return None
        area = self._area(int(self._adjective_of[at]))
        return replace(area, asked=part) if (part := self._adjective_part[at]) else area

    def is_spelt(self, name: str, area: Area) -> bool:
        """Return whether some language writes the area with these very marks; `name` is in lower case: "frança"."""
        return self._spelt.find(f"{name}\t{area.key}".encode()) >= 0

    def _load(self, number: int) -> Area:
        kind, key, country, names, means, called = json.loads(self._facts[number])
        return Area(
            AreaKind(kind),
            key,
            names[0],
            tuple(names),
            country,
            frozenset(means),
            int(self._people[number]),
            called=tuple((locale, name) for locale, name in called),
            regions=self._regions if kind == AreaKind.REGION and country else None,
        )

    def by_key(self, kind: AreaKind, key: str) -> Area | None:
        """Return the area of that kind and key, None if there is none."""
        if "+" in key:
            parts = self.several(key)
            return united(parts) if parts else None
        number = self._numbers.get((kind, key))
        return None if number is None else self._area(number)

    def several(self, text: str) -> tuple[Area, ...]:
        """Return the areas of "cNO+cSE", () if one of them is none."""
        found = [
            self.by_key(_KINDS[part[0]], part[1:]) if part[:1] in _KINDS else None
            for part in text.split("+")
        ]
        return tuple(area for area in found if area is not None) if all(found) else ()

    @cached_property
    def _numbers(self) -> dict[tuple[AreaKind, str], int]:
        return {(area.kind, area.key): number for number, area in enumerate(self.every())}

    def every(self) -> Iterator[Area]:
        """Yield every area there is. Reads them all: some ten milliseconds."""
        return (self._load(number) for number in range(len(self._facts)))
