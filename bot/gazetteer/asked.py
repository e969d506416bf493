"""Name what a person can ask."""

import re
from dataclasses import dataclass
from enum import StrEnum

from bot.gazetteer.areas import Area


class Superlative(StrEnum):
    """The one of the sisters that is asked for."""

    OLDEST = "oldest"
    NEWEST = "newest"
    NEAREST = "nearest"
    FARTHEST = "farthest"
    LARGEST = "largest"
    SMALLEST = "smallest"


@dataclass(frozen=True, slots=True)
class Narrowing:
    """Which of a city's sisters are asked for: those in `area`, the `best` in some sense, or how many.

    `outside`: all but those in `area`: "except Japan".
    `whether`: it was asked whether there are any, so the answer begins with yes or no.
    """

    area: Area | None = None
    best: Superlative | None = None
    count: bool = False
    whether: bool = False
    outside: bool = False


class PairAspect(StrEnum):
    """What is asked of two cities."""

    ALL = "all"
    WHETHER = "whether"
    """ "Is Kobe the sister of Riga?": the answer begins with yes or no."""
    DISTANCE = "distance"


KEY = re.compile(r"gn:\d{1,12}|x[0-9a-f]{10}")
"""A city's key, as autocomplete sends it and people copy it from `ask --json`."""


@dataclass(frozen=True, slots=True)
class AboutHome:
    """ "Who is my sister city?": the asker's own city is meant, or whether it is paired with `other`."""

    narrowing: Narrowing | None = None
    other: str = ""


@dataclass(frozen=True, slots=True)
class AboutCity:
    """The sisters of the city that `name` names are asked for.

    `instead` are other names that the words may as well be ("Edmonds twin towns": Edmonds, or Edmond's).
    `inside`: the name stood behind "in", so that an area of the name is meant before a city.
    """

    name: str
    instead: tuple[str, ...] = ()
    narrowing: Narrowing | None = None
    inside: bool = False


@dataclass(frozen=True, slots=True)
class AboutPair:
    """Whether and how two cities are paired is asked; `instead` and `other_instead` as in `AboutCity`."""

    name: str
    other: str
    instead: tuple[str, ...] = ()
    other_instead: tuple[str, ...] = ()
    aspect: PairAspect = PairAspect.ALL


@dataclass(frozen=True, slots=True)
class AboutArea:
    """The sister cities of a region, country or continent are asked for."""

    area: Area


@dataclass(frozen=True, slots=True)
class AboutAreas:
    """The pairings between two areas are asked for."""

    area: Area
    other: Area


@dataclass(frozen=True, slots=True)
class AboutKinds:
    """What sister cities are, and how they differ from twin towns, is asked."""


@dataclass(frozen=True, slots=True)
class NoQuestion:
    """Chatter that names no city."""


Question = AboutHome | AboutCity | AboutPair | AboutArea | AboutAreas | AboutKinds | NoQuestion
