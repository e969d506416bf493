"""Name what is known of a bond between two cities, and the answers about it."""

from dataclasses import dataclass
from enum import StrEnum

from bot.gazetteer.areas import OWN, Area
from bot.gazetteer.asked import AboutKinds, Narrowing, NoQuestion, PairAspect, When
from bot.gazetteer.model import Ambiguous, Belonging, City, Note, NotFound


class Standing(StrEnum):
    """How sure the bond is: never mix the two."""

    LISTED = "listed"
    """Some Wikipedia list or a dated page has it."""
    REPORTED = "reported"
    """Only Wikidata has it: it may have ended or be a mere friendship."""


class Status(StrEnum):
    ACTIVE = "active"
    SUSPENDED = "suspended"
    ENDED = "ended"


@dataclass(frozen=True, slots=True)
class Bond:
    """What is on record about one pairing, apart from its two ends.

    `kind` is the source's word ("sister city", "twin town", …) or "". `since` is YYYY or
    YYYY-MM-DD or ""; `ended` YYYY or "", `suspended` YYYY or "". `status_source` is what tells of
    the end or the pause: the address of a page, or the short name of a source; "" while active.
    `sources` are short names ("wikipedia-2026"), newest first; `pages` are addresses of dated
    pages; `item` is the Wikidata item that states it ("Q5083"), "" unknown. `last_seen` is the
    year of the newest source (0 unknown). `notes` hold words from data/README.md: domestic,
    multilateral, not-in-2026-list, northern-cyprus, no-anniversary, not-on-wikidata,
    wikidata-names-another, list-names-another, sources-name-two. `remark` is a remark on a
    dated page, in English ("suspended by the city council on 27 April 2022"). `caution` is the id
    of the sentence that says why it may no longer stand (`pairings.caution`), mostly "".
    """

    standing: Standing
    status: Status
    kind: str = ""
    since: str = ""
    ended: str = ""
    sources: tuple[str, ...] = ()
    pages: tuple[str, ...] = ()
    last_seen: int = 0
    notes: frozenset[str] = frozenset()
    remark: str = ""
    suspended: str = ""
    status_source: str = ""
    item: str = ""
    caution: str = ""

    @property
    def celebrated(self) -> bool:
        """Whether its anniversaries may be told.

        Nobody is congratulated on what has ended or rests, on a tie that public life has put in
        doubt, nor on one of another nature (data/README.md).
        """
        return (
            self.status is Status.ACTIVE
            and not self.caution
            and self.notes.isdisjoint({"no-anniversary", "multilateral"})
        )


@dataclass(frozen=True, slots=True)
class Sister:
    """One partner of a city, with the bond between them and the distance of their centres.

    `beside` is the town of which the partner is a district or around which it lies, where the city
    is bound to that town as well.
    """

    city: City
    bond: Bond
    distance_km: float
    beside: City | None = None


@dataclass(frozen=True, slots=True)
class Neighbour:
    """A city nearby that has sisters: how far, and how many listed ones."""

    city: City
    distance_km: float
    listed: int


@dataclass(frozen=True, slots=True)
class Part:
    """A place that belongs with a town, how, and with how many ties that have not ended."""

    city: City
    sisters: int
    belonging: Belonging = Belonging.PART


@dataclass(frozen=True, slots=True)
class NamedInstead:
    """A tie for which a source names the city, but which stands with `town`, of the same name.

    `listed`: a list of Wikipedia names it, not only Wikidata.
    """

    town: City
    partner: City
    listed: bool


@dataclass(frozen=True, slots=True)
class SisterCities:
    """Outcome listed or reported: the city has pairings that have not ended.

    `listed` (active and suspended), `reported` and `ended` are disjoint and sorted for display;
    multilateral ties stand last in `listed`. The outcome is "listed" if `listed` is not empty.
    `notes` are what the answer must say about how the question was read, here and below.
    `others` are lesser cities of the name that was asked for, `areas` what else it names.
    `parts` have ties of their own, most first; `town` is what the city itself belongs with, and
    `belonging` how. `instead` are ties that a source has with the city, and others with a namesake;
    `parts` to `instead` are the same below.
    """

    city: City
    listed: tuple[Sister, ...]
    reported: tuple[Sister, ...]
    ended: tuple[Sister, ...]
    others: tuple[City, ...] = ()
    notes: tuple[Note, ...] = ()
    areas: tuple[Area, ...] = ()
    parts: tuple[Part, ...] = ()
    town: City | None = None
    belonging: Belonging = Belonging.PART
    instead: tuple[NamedInstead, ...] = ()


@dataclass(frozen=True, slots=True)
class NoneOnRecord:
    """Outcome none: nothing in our data, which is not to say that the city has none.

    `town_sisters` are how many `town` has, here and below.
    """

    city: City
    nearest: tuple[Neighbour, ...]
    others: tuple[City, ...] = ()
    notes: tuple[Note, ...] = ()
    areas: tuple[Area, ...] = ()
    parts: tuple[Part, ...] = ()
    town: City | None = None
    belonging: Belonging = Belonging.PART
    instead: tuple[NamedInstead, ...] = ()
    town_sisters: int = 0


@dataclass(frozen=True, slots=True)
class EndedOnly:
    """Outcome ended: every pairing on record has ended."""

    city: City
    ended: tuple[Sister, ...]
    nearest: tuple[Neighbour, ...]
    others: tuple[City, ...] = ()
    notes: tuple[Note, ...] = ()
    areas: tuple[Area, ...] = ()
    parts: tuple[Part, ...] = ()
    town: City | None = None
    belonging: Belonging = Belonging.PART
    instead: tuple[NamedInstead, ...] = ()
    town_sisters: int = 0


@dataclass(frozen=True, slots=True)
class PairAnswer:
    """What binds `city` and `other`: `sister` seen from `city`, or None if not paired.

    `chain` is the shortest way from one to the other over listed pairings when they are not
    paired, both ends included; empty if there is none; `steps` bind each of them to the next. `shared` are the sisters they have in common.
    `counts` are how many sisters each has that have not ended, and how many of those are only reported,
    where that is what was asked.
    `through` are the ties, where the two have none, of a district of theirs or of the region around;
    `through_ended` those of them that have ended.
    """

    city: City
    other: City
    sister: Sister | None
    distance_km: float
    chain: tuple[City, ...] = ()
    shared: tuple[City, ...] = ()
    notes: tuple[Note, ...] = ()
    aspect: PairAspect = PairAspect.ALL
    counts: tuple[tuple[int, int], ...] = ()
    through: tuple[tuple[City, City], ...] = ()
    through_ended: tuple[tuple[City, Sister], ...] = ()
    steps: tuple[Bond, ...] = ()

    @property
    def paired(self) -> bool:
        """Whether a pairing on record has not ended, listed or reported."""
        return self.sister is not None and self.sister.bond.status is not Status.ENDED


@dataclass(frozen=True, slots=True)
class PairUnclear:
    """Two cities were named, but not both can be told.

    `unclear` are the names that could not be told, first what nobody knows; `known` is the
    city that could, None if neither could.
    """

    unclear: tuple[Ambiguous | NotFound, ...]
    known: City | None = None


@dataclass(frozen=True, slots=True)
class NoCityGiven:
    """The asker's own city is meant, and no home is set."""


CityAnswer = SisterCities | NoneOnRecord | EndedOnly


@dataclass(frozen=True, slots=True)
class Narrowed:
    """What a city's sisters were asked: `sisters` are those that `narrowing` leaves, perhaps none.

    They stand in the order listed, reported, ended. Of a superlative they are the best, or as many
    as were asked for, best first; more only where they are equal. Of `among` that might be, `measured`
    could be compared; `beyond` is who would be the best if the unconfirmed counted. `others` are areas that the one of `narrowing` may be instead. `by_area` are how many
    of the living lie in each of its areas. `lie_there` is whether the best does, where that was asked.
    """

    answer: CityAnswer
    narrowing: Narrowing
    sisters: tuple[Sister, ...]
    measured: int = 0
    among: int = 0
    beyond: tuple[Sister, ...] = ()
    others: tuple[Area, ...] = ()
    by_area: tuple[int, ...] = ()
    lie_there: bool = False

    @property
    def living(self) -> tuple[Sister, ...]:
        """Return those whose pairing has not ended."""
        return tuple(s for s in self.sisters if s.bond.status is not Status.ENDED)


@dataclass(frozen=True, slots=True)
class Connected:
    """A city and how many listed pairings of it have not ended."""

    city: City
    listed: int


@dataclass(frozen=True, slots=True)
class Bound:
    """A country (ISO alpha-2) and how many listed pairings lead there."""

    country: str
    pairings: int


@dataclass(frozen=True, slots=True)
class AreaAnswer:
    """Outcome area: a region, country or continent and its pairings that have not ended.

    `cities` are the most connected ones, of `connected` that have listed sisters. `within` of the
    `listed` pairings have both ends in the area; `bound` are the countries where the others lead.
    `ties` are some of the pairings of the first of `cities`, to be drawn; `sources` report them all.
    `asked` are the words that meant it, `how` they did (`gazetteer.areas`); `others` are areas of
    the same name, `namesakes` cities. `own` is the area as a place with ties of its own (a province's
    council). What lies in `without` is left out of all of it.
    """

    area: Area
    cities: tuple[Connected, ...]
    connected: int
    listed: int
    reported: int
    within: int
    bound: tuple[Bound, ...]
    ties: tuple[tuple[City, City], ...] = ()
    sources: tuple[str, ...] = ()
    how: int = OWN
    asked: str = ""
    others: tuple[Area, ...] = ()
    namesakes: tuple[City, ...] = ()
    without: Area | None = None
    notes: tuple[Note, ...] = ()
    own: Part | None = None


@dataclass(frozen=True, slots=True)
class AreaPairs:
    """Outcome area: the pairings between two areas that have not ended.

    `pairs` are a city of `area` and its sister in `other`, listed ones first and of them those of
    the best-known cities: all there are, or the first fifty of more. `others` are areas that the two
    may be instead ("Georgia"), with those they would be paired with. `counts` are the listed pairings of
    each, where it was asked which has more.
    """

    area: Area
    other: Area
    pairs: tuple[tuple[City, Sister], ...]
    listed: int
    reported: int
    notes: tuple[Note, ...] = ()
    others: tuple[tuple[Area, Area], ...] = ()
    counts: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Oldest:
    """Outcome area: the oldest listed ties of an area, or of the world (None), the oldest first."""

    area: Area | None
    ties: tuple[tuple[City, Sister], ...]
    notes: tuple[Note, ...] = ()


@dataclass(frozen=True, slots=True)
class Nearby:
    """The cities within `km` of `city` that have sisters, nearest first."""

    city: City
    km: int
    neighbours: tuple[Neighbour, ...]
    notes: tuple[Note, ...] = ()


@dataclass(frozen=True, slots=True)
class Festive:
    """Ties whose anniversaries are asked for: a city's, those of an `area`, or all there are.

    Of more than a city's only those whose beginning is on record. Which of them come round in the month and
    year that `when` tells, only the day can say on which it is asked (`pairings.dated.celebrated`).
    """

    city: City | None
    area: Area | None
    ties: tuple[tuple[City, Sister], ...]
    when: When
    notes: tuple[Note, ...] = ()


Answer = (
    CityAnswer
    | Narrowed
    | PairAnswer
    | PairUnclear
    | AreaAnswer
    | AreaPairs
    | Oldest
    | Nearby
    | Festive
    | Ambiguous
    | NotFound
    | NoCityGiven
    | AboutKinds
    | NoQuestion
)
