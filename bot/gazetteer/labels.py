"""Tell cities of one list apart that would print alike.

Discord takes the first of two choices with equal names, whichever was pressed; and nobody can choose
between "Seaton, England, United Kingdom" and "Seaton, England, United Kingdom".
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from bot.gazetteer.model import City
from bot.gazetteer.normalise import fold


class Mark(StrEnum):
    """What tells a city from a namesake of its region, the most telling first."""

    DISTRICT = "district"
    """Its second-level division: "Devon"."""
    NEAR = "near"
    """A greater city nearby: "Exeter"."""
    PEOPLE = "people"
    """How many live there: "7096", in digits alone so that it can be typed back."""
    KEY = "key"
    """Its key, where nothing else is known: "gn:2638386"."""


@dataclass(frozen=True, slots=True)
class Distinction:
    """What must be said of a city besides what is printed of it."""

    mark: Mark
    text: str


_MARKS: tuple[tuple[Mark, Callable[[City], str]], ...] = (
    (Mark.DISTRICT, lambda city: "" if city.district == city.region else city.district),
    (Mark.NEAR, lambda city: city.landmark),
    (Mark.PEOPLE, lambda city: str(city.population) if city.population else ""),
    (Mark.KEY, lambda city: city.key),
)


def told_apart(listed: Sequence[City], printed: Sequence[str]) -> list[Distinction | None]:
    """Return what each of `listed` needs besides what is `printed` of it, None if that is enough.

    A city that stands in the list twice is printed twice. Prints that differ by accents alone are alike: nobody types them back.
    """
    rivals: dict[str, set[City]] = {}
    for city, text in zip(listed, printed, strict=True):
        rivals.setdefault(fold(text), set()).add(city)
    told: dict[tuple[str, City], Distinction] = {}
    for text, cities in rivals.items():
        if len(cities) > 1:
            told |= {(text, city): mark for city, mark in _marked(list(cities))}
    return [told.get((fold(text), city)) for city, text in zip(listed, printed, strict=True)]


def _marked(rivals: Sequence[City]) -> list[tuple[City, Distinction]]:
    """Return each city with the first mark that none of its rivals shares, so that it can be typed back."""
    marked = []
    for city in rivals:
        for mark, text_of in _MARKS:
            text = text_of(city)
            if text and [fold(text_of(rival)) for rival in rivals].count(fold(text)) == 1:
                marked.append((city, Distinction(mark, text)))
                break
    return marked
