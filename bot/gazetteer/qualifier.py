"""Read the words of a query that say in which country or region the city lies."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import numpy.typing as npt

from bot.gazetteer.edits import cost
from bot.gazetteer.scan import Scan
from bot.gazetteer.score import AREA_FIRST, UNKNOWN_PIECE
from bot.gazetteer.strings import Strings

COUNTRY = 0x8000
"""Set in the meaning of a qualifier that is a country's number; without it, it is a region's."""

Area = frozenset[int]
"""Countries and regions, any of which is meant: "CA" is California or Canada."""

LONGEST_WORDS = 5
"""Words of the longest qualifier tried: "united states of america" and one to spare."""

SHORTEST = 2
"""Letters of the shortest qualifier: codes have two."""

_FILLERS = frozenset({"in", "of", "the", "de", "en", "im"})


_SORTS_BEFORE = frozenset({
    "state of", "province of", "region of", "department of", "prefecture of", "republic of", "canton of", "oblast of", "land",
    "estado de", "estado do", "estado da", "edo de", "edo", "provincia de", "provincia di", "provincia da", "provincia", "prov",
    "region", "region de", "region d", "regione", "departamento de", "departamento del", "departement", "comunidad de",
    "comunidad autonoma de", "freistaat", "bundesland", "kanton", "canton de", "etat de", "wojewodztwo", "woj", "kraj", "judetul", "judet",
    "propinsi", "provinsi", "tinh", "ostan e", "muhafazat", "wilaya de", "gouvernorat de", "nomos", "zupanija", "область", "республика", "край",
})  # fmt: skip
_SORTS_AFTER = frozenset({
    "state", "province", "region", "department", "prefecture", "governorate", "canton", "oblast", "krai", "kray", "republic", "territory",
    "voivodeship", "autonomous region", "autonomous republic", "emirate", "ken", "sheng", "do", "lan", "fylke", "maakunta", "megye", "zupanija",
    "eyaleti", "ili", "changwat", "pradesh state", "union territory", "capital region", "special region", "area", "область", "край", "республика",
})  # fmt: skip
"""What sort of region it is, said beside its name: "Estado de Michoacán", "Jharkhand State". No counties and
districts: those are smaller, and share names with states."""


def _without_sort(folded: str) -> Iterator[str]:
    words = folded.split()
    for count in range(min(3, len(words) - 1), 0, -1):
        if " ".join(words[:count]) in _SORTS_BEFORE:
            yield " ".join(words[count:])
        if " ".join(words[-count:]) in _SORTS_AFTER:
            yield " ".join(words[:-count])


@dataclass(frozen=True, slots=True)
class Reading:
    """One way to take a query apart: the city's name, and the areas it must all lie in.

    `cost` is what the reading costs in rank; `typed` are the qualifier's words; `filler` says that an
    "in" or "de" before them, which may be a code as well, was left out; `meant` is the qualifier that
    `typed` misspells; a `spare` reading counts only where no other leads to a city.
    """

    name: str
    areas: tuple[Area, ...] = ()
    cost: float = 0.0
    typed: str = ""
    edits: int = 0
    filler: bool = False
    meant: str = ""
    spare: bool = False


class Qualifiers:
    """The dictionary of countries, regions and their codes in the atlas."""

    def __init__(self, arrays: Mapping[str, npt.NDArray[Any]]) -> None:
        self._texts = Strings(arrays["qualifier.text"], arrays["qualifier.start"])
        self._former = Strings(arrays["qualifier.former.text"], arrays["qualifier.former.start"])
        self._first = arrays["qualifier.first"]
        self._means = arrays["qualifier.means"]
        self._scan = Scan(self._texts, arrays, "qualifier.scan")
        self.find = lru_cache(maxsize=1024)(self._find)
        self.seek = lru_cache(maxsize=8192)(self._seek)

    def _meaning(self, number: int) -> Area:
        first, end = self._first[number : number + 2].tolist()
        return frozenset(self._means[first:end].tolist())

    def _find(self, folded: str) -> Area | None:
        """Return what the words mean exactly, None if they are no qualifier."""
        for text in (folded, *_without_sort(folded)):
            if len(text) >= SHORTEST and (number := self._texts.find(text.encode())) >= 0:
                return self._meaning(number)
        return None

    def is_former(self, folded: str) -> bool:
        """Return whether the words name a state that is no more: "czechoslovakia"."""
        return self._former.find(folded.encode()) >= 0

    def _seek(self, folded: str) -> tuple[Area | None, bool]:
        """Return what the words mean exactly, and whether longer qualifiers begin with them."""
        number, longer = self._texts.seek(folded.encode())
        short = len(folded) < SHORTEST
        return None if number < 0 or short else self._meaning(number), longer

    def begun(self, folded: str) -> Area:
        """Return everything that words being typed may become ("mas": Massachusetts, Masovia …)."""
        low, high = self._texts.beginning(folded.encode())
        first, end = int(self._first[low]), int(self._first[high])
        return frozenset(self._means[first:end].tolist())

    def near(self, folded: str) -> list[tuple[Area, float, str]]:
        """Return (area, cost, text) of qualifiers one edit away; two from 8 letters; none below 4."""
        if len(folded) < 4:
            return []
        edits = 2 if len(folded) >= 8 else 1
        found = [
            (self._meaning(number), cost(folded, text), text)
            for number, text, _ in self._scan.near(folded, edits)
            if len(text) >= 4
        ]
        return sorted(found, key=lambda each: each[1])[:4]


def readings(parts: list[str], qualifiers: Qualifiers) -> Iterator[Reading]:
    """Yield every reading of a query with a qualifier in it, the likeliest first.

    `parts` are the folded pieces between commas. With commas, the pieces after the name must be
    qualifiers; without, the last words may be one ("paris tx"), or two ("dallas tx usa"), or else
    the first ("germany, berlin" is typed that way round too).
    """
    seen: set[tuple[str, tuple[Area, ...]]] = set()
    for reading in _readings(parts, qualifiers):
        key = (reading.name, reading.areas)
        if key not in seen:
            seen.add(key)
            yield reading


def _readings(parts: list[str], qualifiers: Qualifiers) -> Iterator[Reading]:
    if len(parts) > 1:
        for cut in range(1, len(parts)):
            found = [qualifiers.find(part) for part in parts[cut:]]
            areas = tuple(area for area in found if area is not None)
            if areas:
                # An unknown piece between is a county or a district: "Mansfield, Tarrant County, TX".
                missed = len(found) - len(areas)
                typed = " ".join(parts[cut:])
                yield Reading(" ".join(parts[:cut]), areas, UNKNOWN_PIECE * missed, typed)
            if len(parts) - cut > 1 and found[0] is not None and areas[1:]:
                # A county may be called like an area elsewhere: "Santa Ana, León, Guanajuato, Mexico".
                yield Reading(" ".join(parts[:cut]), areas[1:], UNKNOWN_PIECE, typed, spare=True)
        first = qualifiers.find(parts[0])
        if first is not None:
            yield Reading(" ".join(parts[1:]), (first,), AREA_FIRST, parts[0])
    words = " ".join(parts).split()
    for name, area, typed in _ends(words, qualifiers):
        if len(name) > 1 and name[-1] in _FILLERS and name[-1] not in parts:
            yield Reading(" ".join(name[:-1]), (area,), 0.0, typed, filler=True)
        yield Reading(" ".join(name), (area,), 0.0, typed)
        for shorter, second, more in _ends(name, qualifiers):
            yield Reading(" ".join(shorter), (second, area), 0.0, f"{more} {typed}")
    for count in range(1, min(LONGEST_WORDS, len(words) - 1) + 1):
        area_ = qualifiers.find(" ".join(words[:count]))
        if area_ is not None:
            yield Reading(" ".join(words[count:]), (area_,), AREA_FIRST, " ".join(words[:count]))


def _ends(words: list[str], qualifiers: Qualifiers) -> Iterator[tuple[list[str], Area, str]]:
    for count in range(min(LONGEST_WORDS, len(words) - 1), 0, -1):
        typed = " ".join(words[-count:])
        area = qualifiers.find(typed)
        if area is not None:
            yield words[:-count], area, typed


def misspelt(parts: list[str], qualifiers: Qualifiers) -> Iterator[Reading]:
    """Yield readings whose qualifier is misspelt ("portland, oregn")."""
    if len(parts) > 1:
        splits = [(" ".join(parts[:-1]), parts[-1])]
    else:
        words = parts[0].split() if parts else []
        splits = [
            (" ".join(words[:-count]), " ".join(words[-count:]))
            for count in range(1, min(3, len(words) - 1) + 1)
        ]
    for name, typed in splits:
        for area, slip, meant in qualifiers.near(typed):
            yield Reading(name, (area,), slip, typed, edits=1, meant=meant)
