"""Name what a person can ask."""

import re
from dataclasses import dataclass, field
from enum import StrEnum

from bot.gazetteer.areas import Area

NEAR_KM, FARTHEST_KM = 100, 2000
"""How far around a city is looked where nobody says, and at most."""


class Superlative(StrEnum):
    """The one of the sisters that is asked for."""

    OLDEST = "oldest"
    NEWEST = "newest"
    NEAREST = "nearest"
    FARTHEST = "farthest"
    LARGEST = "largest"
    SMALLEST = "smallest"


class Measure(StrEnum):
    """What of a sister is compared with a number."""

    YEAR = "year"
    PEOPLE = "people"
    DISTANCE = "distance_km"


class State(StrEnum):
    """Sisters that are asked for by what has become of them."""

    ENDED = "ended"
    SUSPENDED = "suspended"
    REPORTED = "reported"


@dataclass(frozen=True, slots=True)
class Limits:
    """What a measure must be at `least` and at `most`, both included; None is no limit."""

    measure: Measure
    least: float | None = None
    most: float | None = None


@dataclass(frozen=True, slots=True)
class Narrowing:
    """Which of a city's sisters are asked for: those in `area`, the `best` in some sense, or how many.

    `more` are further areas ("in Norway or Sweden"). `outside`: all but those in these areas:
    "except Japan". `whether`: it was asked whether there are any, so the answer begins with yes or
    no. `rank` is 2 for the second oldest, `top` 3 for the three largest. `limits` are bounds
    ("since 1980", "with more than a million people"), `state` what has become of them. `compared`: the
    sisters in one area are compared with those in the next ("more in Asia or in Europe"). `lies`: it was asked whether the best of all of them lies in these areas.
    """

    area: Area | None = None
    best: Superlative | None = None
    count: bool = False
    whether: bool = False
    outside: bool = False
    more: tuple[Area, ...] = ()
    rank: int = 1
    top: int = 1
    limits: tuple[Limits, ...] = ()
    state: State | None = None
    compared: bool = False
    lies: bool = False

    @property
    def areas(self) -> tuple[Area, ...]:
        """Return every area that is named."""
        return () if self.area is None else (self.area, *self.more)

    @property
    def lists(self) -> bool:
        """Return whether it leaves a list of sisters, not just the one that is the most of something."""
        some = bool(self.areas or self.limits or self.state)
        return self.top > 1 or (some and self.best is None)


class PairAspect(StrEnum):
    """What is asked of two cities."""

    ALL = "all"
    WHETHER = "whether"
    """ "Is Kobe the sister of Riga?": the answer begins with yes or no."""
    ONLY = "only"
    """ "Is Paris only twinned with Rome?": yes only if the first has no other."""
    SINCE = "since"
    """ "Since when are Kobe and Riga twinned?": where the year is not on record, the answer says so."""
    DISTANCE = "distance"
    COUNT = "count"
    """ "Does Kobe have more sisters than Riga?": the answer begins with how many each has."""
    COMMON = "common"
    """ "Which towns are twinned with both Kobe and Riga?": the answer begins with those."""
    SHARED = "shared"
    """ "Do Kobe and Riga share a sister?": the same, after yes or no."""
    ANNIVERSARY = "anniversary"
    """ "When is the anniversary of Seattle and Kobe?": the answer begins with the next one."""


KEY = re.compile(r"gn:\d{1,12}|x[0-9a-f]{10}")
"""A city's key, as autocomplete sends it and people copy it from `ask --json`."""


@dataclass(frozen=True, slots=True)
class Slip:
    """The name of an area as it was `typed`, and the `area` it was `taken` for.

    `cities` are keys of those whose name is as near, `areas` the like.
    """

    typed: str
    taken: str
    area: Area
    cities: tuple[str, ...] = ()
    areas: tuple[Area, ...] = ()


@dataclass(frozen=True, slots=True)
class AboutHome:
    """ "Who is my sister city?": the asker's own city is meant, or what `aspect` tells of it and `other`.

    `left_out`, here and below, are words that would narrow what is asked, but were not understood, `slips` names
    of areas that were mended.
    """

    narrowing: Narrowing | None = None
    other: str = ""
    left_out: tuple[str, ...] = ()
    slips: tuple[Slip, ...] = field(default=(), kw_only=True)
    aspect: PairAspect = PairAspect.ALL


@dataclass(frozen=True, slots=True)
class AboutCity:
    """The sisters of the city that `name` names are asked for.

    `instead` are other names that the words may as well be ("Edmonds twin towns": Edmonds, or Edmond's).
    `inside`: the name stood behind "in", so that an area of the name is meant before a city. `left_out` are
    words that may have been meant for something, and are answered as if they had not been said. `areas_instead`
    are other areas that the first one of `narrowing` may as well be ("in Georgia"). `is_word`: the name may as well
    be the word of everyday it is called like, and the area asked about: "nice sister city in Japan".
    """

    name: str
    instead: tuple[str, ...] = ()
    narrowing: Narrowing | None = None
    inside: bool = False
    left_out: tuple[str, ...] = ()
    slips: tuple[Slip, ...] = field(default=(), kw_only=True)
    areas_instead: tuple[Area, ...] = ()
    is_word: bool = False


@dataclass(frozen=True, slots=True)
class AboutPair:
    """Whether and how two cities are paired is asked; `instead`, `other_instead` and `left_out` as in `AboutCity`."""

    name: str
    other: str
    instead: tuple[str, ...] = ()
    other_instead: tuple[str, ...] = ()
    aspect: PairAspect = PairAspect.ALL
    left_out: tuple[str, ...] = ()
    slips: tuple[Slip, ...] = field(default=(), kw_only=True)


@dataclass(frozen=True, slots=True)
class AboutNear:
    """The cities within `km` of a city are asked for that have sisters; "" names the asker's own city."""

    name: str
    km: int
    left_out: tuple[str, ...] = ()
    slips: tuple[Slip, ...] = field(default=(), kw_only=True)


@dataclass(frozen=True, slots=True)
class AboutArea:
    """The sister cities of a region, country or continent are asked for, but for those in `without`."""

    area: Area
    without: Area | None = None
    left_out: tuple[str, ...] = ()
    slips: tuple[Slip, ...] = field(default=(), kw_only=True)


@dataclass(frozen=True, slots=True)
class When:
    """The month and the year that are asked about; 0 and None where none is.

    `months_ahead` is 0 for this month and 1 for the next, `years_ahead` the like.
    """

    month: int = 0
    months_ahead: int | None = None
    year: int = 0
    years_ahead: int | None = None


@dataclass(frozen=True, slots=True)
class AboutAnniversaries:
    """The round anniversaries of a city's ties, or an area's, are asked for; "" of all there are.

    `of_home`: of the asker's own city.
    """

    name: str = ""
    when: When = When()
    of_home: bool = False
    left_out: tuple[str, ...] = ()
    slips: tuple[Slip, ...] = field(default=(), kw_only=True)


@dataclass(frozen=True, slots=True)
class AboutAreas:
    """The pairings between two areas are asked for; `instead`, `other_instead` are namesakes of theirs.

    `compared`: it was asked which of the two has more pairings.
    """

    area: Area
    other: Area
    left_out: tuple[str, ...] = ()
    slips: tuple[Slip, ...] = field(default=(), kw_only=True)
    instead: tuple[Area, ...] = ()
    other_instead: tuple[Area, ...] = ()
    compared: bool = False


@dataclass(frozen=True, slots=True)
class AboutKinds:
    """What sister cities are, and how they differ from twin towns, is asked."""


@dataclass(frozen=True, slots=True)
class NoQuestion:
    """Chatter that names no city."""


Question = (
    AboutHome
    | AboutCity
    | AboutPair
    | AboutNear
    | AboutArea
    | AboutAreas
    | AboutAnniversaries
    | AboutKinds
    | NoQuestion
)
