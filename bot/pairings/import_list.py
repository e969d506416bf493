"""Match a list of pairs by name with our places: sure, to be asked, or unknown; never guessed."""

import itertools
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from bot.gazetteer.index import CityIndex
from bot.gazetteer.model import Ambiguous, City, Found
from bot.gazetteer.place import AreaMeant, place_meant
from bot.gazetteer.resolve import resolve
from bot.gazetteer.territories import ALSO_SAID_OF
from bot.pairings.around import tied_around
from bot.pairings.model import Bond, Status
from bot.pairings.world import World

MOST_PARTS = 4
"""Pieces between commas that are tried in every order; more are read as they stand."""


OTHER_NAME_PEOPLE, BARE_OTHER_NAME_PEOPLE = 5_000, 50_000
"""A city that goes by another name than its own is sure from this size on, with or without an area beside
it: "Kashmir" is on record as a name of Cashmere, Washington, and nobody means that."""


class Verdict(StrEnum):
    SURE = "sure"
    KNOWN = "known"
    """Both places are sure, and a source has the pairing: nothing to add."""
    ASK = "ask"
    UNKNOWN = "unknown"
    UNREADABLE = "unreadable"
    """The line is no pair of names."""


@dataclass(frozen=True, slots=True)
class Match:
    """What a name may mean: one city for sure, several, or none (`cities` empty), but an area perhaps."""

    name: str
    cities: tuple[City, ...]
    sure: bool = False
    is_area: bool = False


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the list, with what came of it; `problem` says what is wrong with the rest of it.

    `remark` says as what something was read that was written otherwise. `fills` is what a pairing on
    record lacked and the line has ("since 1998"), `kept_out` what the record has otherwise.
    """

    line: int
    first: Match
    second: Match
    verdict: Verdict
    since: str = ""
    kind: str = ""
    source: str = ""
    problem: str = ""
    remark: str = ""
    fills: tuple[str, ...] = ()
    kept_out: tuple[str, ...] = ()


def matched(name: str, cities: CityIndex) -> Match:
    """Return what `name` means: "city, region, country" in any order and language.

    Sure is a name with areas that all know and that the city lies in, or a bare name that only one
    city of the world goes by. A slip, a code, a dropped word, a namesake: then it is to be asked.
    """
    parts = [part.strip() for part in name.split(",") if part.strip()]
    orders = itertools.permutations(parts) if 1 < len(parts) <= MOST_PARTS else [tuple(parts)]
    sure: dict[str, City] = {}
    perhaps: dict[str, City] = {}
    for order in orders:
        match resolve(", ".join(order), cities):
            case Found(city, others, notes=()) if (
                _agrees(city, order[1:], cities)
                and (order[1:] or not _rivals(order[0], city, others, cities))
                and not _is_said_of_another(city, others, cities)
                and _is_known_as(city, order, cities)
            ):
                sure.setdefault(city.key, city)
            case Found(city, others):
                perhaps |= {each.key: each for each in (city, *others)}
            case Ambiguous(candidates=candidates):
                perhaps |= {each.key: each for each in candidates}
    if len(sure) == 1:
        return Match(name, tuple(sure.values()), sure=True)
    is_area = isinstance(place_meant(name, cities), AreaMeant)
    return Match(name, tuple((sure or perhaps).values()), is_area=is_area)


def end_meant(text: str, cities: CityIndex) -> Match:
    """Return what an end of a suggestion means: a place's key, or a name as people write it."""
    key = cities.standing_key(text)
    city = cities.by_key(key) if key else None
    return matched(text, cities) if city is None else Match(text, (city,), sure=True)


def unsettled(ends: Sequence[Match]) -> Match | None:
    """Return the first end that several places may be meant by, None where there is none."""
    return next((match for match in ends if match.cities and not match.sure), None)


def key_meant(end: Match) -> str | None:
    """Return the key of the place that is meant for sure, None for no place."""
    return end.cities[0].key if end.sure else None


def _is_said_of_another(city: City, others: Sequence[City], cities: CityIndex) -> bool:
    """Return whether people say the country of a namesake, too: "Dakhla, Morocco"."""
    elsewhere = ALSO_SAID_OF.get(city.country, ())
    own = cities.fold(city.name)
    return any(other.country in elsewhere and cities.fold(other.name) == own for other in others)


def _agrees(city: City, where: Sequence[str], cities: CityIndex) -> bool:
    """Return whether each of the words behind the city's name is an area that the city lies in."""
    areas = [cities.qualifiers.find(cities.fold(part)) for part in where]
    return all(
        area is not None and cities.lies_in(city.row, (cities.with_territories(area),))
        for area in areas
    )


def _rivals(name: str, city: City, others: Sequence[City], cities: CityIndex) -> Sequence[City]:
    """Return which of the lesser cities may be meant as well: beside the city's own name its bearers alone.

    Cannonvale, Queensland, is on record as "Deauville", too; no list means it by that.
    """
    own = cities.fold(city.name)
    if cities.fold(name) != own:
        return others
    return [other for other in others if cities.fold(other.name) == own]


def _is_known_as(city: City, order: Sequence[str], cities: CityIndex) -> bool:
    """Return whether the city's own name (or key) was written, or it is so large that another will do."""
    least = OTHER_NAME_PEOPLE if order[1:] else BARE_OTHER_NAME_PEOPLE
    own = order[0] == city.key or cities.fold(order[0]) == cities.fold(city.name)
    # Every name of a place that GeoNames lacks is one that a list of pairings had.
    return own or city.key.startswith("x") or city.population >= least


def _namesake_bound(city: City, partner: City, world: World) -> City | None:
    """Return the namesake of `city` in its country that `partner` is bound to, None if there is none."""
    fold = world.cities.fold
    for row, _ in world.pairings.partners(partner.row):
        bound = world.cities.city(row)
        if bound.country == city.country and fold(bound.name) == fold(city.name):
            return bound
    return None


def _against(bond: Bond, since: str) -> str:
    """Return in what a pairing on record is not as the list says, "" if it is."""
    if bond.status is Status.ENDED:
        return f"on record as ended{f' in {bond.ended}' if bond.ended else ''}"
    if since and bond.since and since[:4] != bond.since[:4]:
        return f"on record since {bond.since}, not {since}"
    return ""


def _beyond(bond: Bond, cells: Mapping[str, str]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return what a pairing on record lacks and the line has, and what the record has otherwise."""
    fills: list[str] = []
    kept_out: list[str] = []
    for column, known in (("since", bond.since), ("kind", bond.kind)):
        written = cells.get(column, "")
        if written and not known:
            fills.append(f"{column} {written}")
        elif written and written != known:
            kept_out.append(f"{column} {written} (on record: {known})")
    source = cells.get("source", "")
    if source and not fills and source not in bond.pages:
        kept_out.append(f"source {source}")
    return tuple(fills), tuple(kept_out)


def _perhaps(first: Match, second: Match, world: World) -> str:
    """Return which of the places that two names may mean are on record as a pair, if it is one pair."""
    tied = [
        (one, other)
        for one, other in itertools.product(first.cities, second.cities)
        if one != other and world.pairings.bond(one.row, other.row) is not None
    ]
    if len(tied) != 1:
        return ""
    [(one, other)] = tied
    return (
        f"probably {one.name} ({one.key}) – {other.name} ({other.key}), which is on record already"
    )


def row_of(
    line: int, cells: Mapping[str, str], world: World, *, problem: str = "", remark: str = ""
) -> Row:
    """Return the verdict on one line; `cells` holds city, other, since, kind, source."""
    first, second = (matched(cells[column], world.cities) for column in ("city", "other"))
    verdict = Verdict.SURE
    fills: tuple[str, ...] = ()
    kept_out: tuple[str, ...] = ()
    if not first.cities or not second.cities:
        verdict = Verdict.UNKNOWN
    elif not (first.sure and second.sure) or problem or first.cities[0] == second.cities[0]:
        verdict = Verdict.ASK
    elif (bond := world.pairings.bond(first.cities[0].row, second.cities[0].row)) is not None:
        problem = _against(bond, cells.get("since", ""))
        verdict = Verdict.ASK if problem else Verdict.KNOWN
        if verdict is Verdict.KNOWN:
            fills, kept_out = _beyond(bond, cells)
    elif through := tied_around(first.cities[0], second.cities[0], world):
        verdict = Verdict.ASK
        problem = f"on record between {through[0][0].name} and {through[0][1].name}"
    elif bound := (
        _namesake_bound(first.cities[0], second.cities[0], world)
        or _namesake_bound(second.cities[0], first.cities[0], world)
    ):
        verdict = Verdict.ASK
        problem = (
            f"on record with another {bound.name}: {bound.region or bound.country}, {bound.key}"
        )
    rest = {column: cells.get(column, "") for column in ("since", "kind", "source")}
    if not problem and first.sure and second.sure and first.cities[0] == second.cities[0]:
        problem = "both names mean the same place"
    problem = problem or ("" if first.sure and second.sure else _perhaps(first, second, world))
    return Row(
        line,
        first,
        second,
        verdict,
        **rest,
        problem=problem,
        remark=remark,
        fills=fills,
        kept_out=kept_out,
    )
