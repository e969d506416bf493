"""Name what the gazetteer speaks of: a city, and the outcomes of looking one up."""

from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import NamedTuple, Protocol

from bot.gazetteer.areas import Area
from bot.gazetteer.asked import Narrowing


class Called(NamedTuple):
    """What a city, its region and its landmark are called in a language; "" where as shown."""

    name: str
    region: str
    landmark: str


class NamesOfPlaces(Protocol):
    """What places are called in each language."""

    def called(self, row: int, locale: str) -> Called: ...


class Belonging(StrEnum):
    """What a place with ties of its own is to the town it is shown with."""

    PART = "part"
    """A district of it, or what has joined it."""
    AROUND = "around"
    """The municipality, district, county or region around it."""
    SEAT = "seat"
    """A town or village in it, the municipality around."""


@dataclass(frozen=True, slots=True)
class City:
    """A populated place, or one of our supplementary places that GeoNames lacks.

    `key` is `gn:<geonameid>` or our own `x` + 10 hex digits; it is what autocomplete sends, what
    the store keeps and what `ask --json` calls `id`. `row` is the place's row in the open atlas:
    fast to look up with, never to be kept. `region` is the first-level division's English name
    ("" where unknown), `country` ISO 3166-1 alpha-2, `lat`/`lon` degrees WGS 84, `population` 0
    where unknown, `timezone` an IANA name ("" where unknown), `kind` one of place, district, region.
    Only of a place that another of its region is called like: `district` is its second-level division,
    `landmark` a greater city nearby ("" where unknown). `toponyms` knows what all of them are called
    elsewhere; a city that is `in_language` has none.
    """

    key: str
    name: str
    region: str
    country: str
    lat: float
    lon: float
    population: int
    timezone: str
    kind: str = "place"
    district: str = field(default="", compare=False, repr=False)
    landmark: str = field(default="", compare=False, repr=False)
    row: int = field(default=-1, compare=False, repr=False)
    toponyms: NamesOfPlaces | None = field(default=None, compare=False, repr=False)

    @property
    def told_region(self) -> str:
        """Return the region as it stands beside the name: "" where it says the name once more.

        Minsk lies in Minsk City, which is not Minsk Region around it.
        """
        region, name = self.region.casefold(), self.name.casefold()
        return "" if region in (name, f"{name} city") else self.region

    def in_language(self, locale: str) -> "City":
        """Return the city as it is called in `locale` (BCP 47, as Discord has it), for showing only.

        Which city is meant is decided by its key, or by the names as the atlas has them.
        """
        if self.toponyms is None:
            return self
        called = self.toponyms.called(self.row, locale)
        return replace(
            self,
            name=called.name or self.name,
            region=self.told_region and (called.region or self.region),
            landmark=called.landmark or self.landmark,
            toponyms=None,
        )


class Taken(StrEnum):
    """How the words of a query were taken, where that is doubtful enough to be said."""

    SLIP = "slip"
    """A slip was mended: "barcalona" was taken for Barcelona."""
    DROPPED = "dropped"
    """The area named is not where the city lies, or is no more: "Prague, Czechoslovakia"."""
    LIGHTER = "lighter"
    """The words are some small place's name; a far greater city's is one slip away."""
    NICKNAME = "nickname"
    """A nickname was taken for the city: "Gotham" for New York City."""
    CODE = "code"
    """A code was taken for the city: "CAN" for Guangzhou."""
    REPAIRED = "repaired"
    """Broken text was mended, or the other keyboard layout was on: "Ьщысщц"."""
    PART = "part"
    """A county was taken for all of its region: "Leeds, Kent" was looked for in England."""
    LEFT_OUT = "left out"
    """Words that say nothing known were left out: "Leeds, Somewhere"."""


@dataclass(frozen=True, slots=True)
class Note:
    """What was taken for what: the words as `typed`, and what they were `taken` for ("" if dropped).

    `city` is the city whose name was `taken`, for who reads of it in another language; of a part of a region, it
    lies in the region that was `taken`. `area` is the same of an area.
    """

    kind: Taken
    typed: str
    taken: str = ""
    city: City | None = field(default=None, compare=False, repr=False)
    area: Area | None = field(default=None, compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class Found:
    """The query names `city`; `others` are lesser cities it may mean ("or did you mean …").

    `notes` are what the answer must say about how the query was read.
    """

    city: City
    others: tuple[City, ...] = ()
    notes: tuple[Note, ...] = ()

    @property
    def is_doubtful(self) -> bool:
        """Return whether the name was taken for another than was typed, or lies elsewhere.

        That a county was taken for its region leaves little doubt of "Canterbury, Kent", nor does a nickname.
        """
        return any(note.kind not in {Taken.PART, Taken.NICKNAME} for note in self.notes)


@dataclass(frozen=True, slots=True)
class Ambiguous:
    """The query may mean any of `candidates`, best first; asking beats guessing.

    `asked`, here and below, is what was asked of the city's sisters, for when one is chosen.
    """

    query: str
    candidates: tuple[City, ...]
    notes: tuple[Note, ...] = ()
    asked: Narrowing | None = None


@dataclass(frozen=True, slots=True)
class NotFound:
    """No city is meant by the query; `near` are up to five names that look like it."""

    query: str
    near: tuple[City, ...] = ()
    notes: tuple[Note, ...] = ()
    asked: Narrowing | None = None


Resolution = Found | Ambiguous | NotFound


def cities_of(resolution: Resolution) -> tuple[City, ...]:
    """Return the cities that may be meant, best first; what only looks like the name is none of them."""
    match resolution:
        case Found(city, others):
            return (city, *others)
        case Ambiguous(_, candidates):
            return candidates
        case NotFound():
            return ()
