"""Name the famous city beside a small one that the words name to the letter.

"Salzburg, Germany" is a hamlet; who types it may mean the city over the border. "Pittsburg" is a town in
California; who types it may mean the city that is four times its size and one letter longer.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from bot.gazetteer.candidates import Hit, best, disagreeing
from bot.gazetteer.decide import as_typed, notes_of
from bot.gazetteer.edits import cost
from bot.gazetteer.index import CityIndex
from bot.gazetteer.model import City, Found, Note, Resolution, Taken
from bot.gazetteer.names import ALTERNATE, NICKNAME, PRIMARY
from bot.gazetteer.rank import people_prior
from bot.gazetteer.score import (
    GREAT_PEOPLE,
    HAMLET_PEOPLE,
    LIGHTER,
    OTHERS,
    SLIP_PEOPLE,
    SLIP_SHORTEST,
    SLIP_TIMES,
    WEIGHT_STEPS,
)
from bot.gazetteer.territories import ALSO_SAID_OF


def with_famous(
    query: str, parts: Sequence[str], hits: Sequence[Hit], found: Resolution, cities: CityIndex
) -> Resolution:
    """Return what was `found` of `hits`, with the far greater cities that may have been meant before the others.

    A hamlet that goes by the name among others yields to them where it is far lesser ("Charleston, NC"), and
    is else said to be what was taken ("Rothenburg, Poland").
    """
    if not isinstance(found, Found) or found.is_doubtful or found.city != cities.city(hits[0].row):
        return found
    if hits[0].whole:
        if _is_an_odd_name(hits[0], found.city, parts, cities):
            return _owning_up(query, parts, found, cities)
        return _offering(found, _one_slip_away(parts, hits[0], cities), cities)
    beside = _beside_an_area(query, parts, hits[0], found, cities)
    return _offering(beside, _said_to_lie_there(beside.city, cities), cities)


def _is_an_odd_name(top: Hit, city: City, parts: Sequence[str], cities: CityIndex) -> bool:
    """Return whether a hamlet that nobody asks for here only goes by the name among others: "Edmundton"."""
    hamlet = city.population < HAMLET_PEOPLE and not cities.has_sisters(top.row)
    return hamlet and top.kind >= ALTERNATE and " ".join(parts).isascii()


def _owning_up(query: str, parts: Sequence[str], found: Found, cities: CityIndex) -> Found:
    """Return the hamlet with what its odd name was taken for, the great cities two slips away beside it."""
    typed = " ".join(parts)
    taken = Note(Taken.SLIP, as_typed(query, typed, cities), found.city.name, found.city)
    least = people_prior(GREAT_PEOPLE)
    rows = [
        (cost(typed, name), row)
        for number, name, _ in cities.scan.near(typed, 2, int(least * WEIGHT_STEPS))
        if len(typed) >= SLIP_SHORTEST
        for row, kind in cities.entries_of(number, most=1)
        if kind <= NICKNAME and cities.prior(row) >= least
    ]
    return _offering(
        replace(found, notes=(*found.notes, taken)), [row for _, row in sorted(rows)], cities
    )


def _said_to_lie_there(city: City, cities: CityIndex) -> list[int]:
    """Return the rows of greater namesakes of which people say its country, too: "Dakhla, Morocco"."""
    countries = ALSO_SAID_OF.get(city.country, ())
    namesakes = [(cities.city(row), kind) for row, kind in cities.entries(cities.fold(city.name))]
    return [
        namesake.row
        for namesake, kind in namesakes
        if kind == PRIMARY
        and namesake.country in countries
        and namesake.population > city.population
    ]


def _beside_an_area(
    query: str, parts: Sequence[str], top: Hit, found: Found, cities: CityIndex
) -> Found:
    """Return what a name means beside the area it lies in, where a famous city elsewhere bears it."""
    by_name = top.kind >= ALTERNATE
    asked_for = cities.has_sisters(top.row) and not by_name
    hamlet = found.city.population < HAMLET_PEOPLE
    if asked_for or not (hamlet or by_name):
        return found
    least = cities.prior(top.row) + (0.0 if by_name and hamlet else LIGHTER)
    famous = [
        hit
        for hit in best(disagreeing(list(parts), cities))
        if hit.row != top.row
        and (by_name or hit.kind <= NICKNAME)
        and cities.has_sisters(hit.row)
        and cities.prior(hit.row) >= least
    ]
    if not famous:
        return found
    head, *rest = famous
    if (
        hamlet
        and by_name
        and head.is_own
        and cities.prior(head.row) >= cities.prior(top.row) + LIGHTER
    ):
        lesser = (found.city, *(cities.city(hit.row) for hit in rest), *found.others)
        return Found(cities.city(head.row), lesser[:OTHERS], notes_of(query, head, cities))
    found = _offering(found, [hit.row for hit in famous], cities)
    if not by_name:
        return found
    area = head.notes[0].typed
    name = " ".join(parts).removesuffix(area).strip()
    typed = as_typed(query, name, cities)
    taken = Note(Taken.SLIP, typed, found.city.name, found.city)
    return replace(found, notes=(*found.notes, taken))


def _one_slip_away(parts: Sequence[str], top: Hit, cities: CityIndex) -> list[int]:
    """Return the rows of cities some times greater whose own name is one letter longer or shorter."""
    typed = " ".join(parts)
    if top.kind != PRIMARY or len(typed) < SLIP_SHORTEST:
        return []
    least = people_prior(max(SLIP_PEOPLE, SLIP_TIMES * cities.city(top.row).population))
    rows = [
        (cost(typed, name), row)
        for number, name, _ in cities.scan.near(typed, 1, int(least * WEIGHT_STEPS))
        if len(name) != len(typed) and name.replace(" ", "") != typed.replace(" ", "")
        for row, kind in cities.entries_of(number, most=1)
        if kind == PRIMARY and cities.prior(row) >= least
    ]
    return [row for _, row in sorted(rows)]


def _offering(found: Found, rows: Iterable[int], cities: CityIndex) -> Found:
    others = dict.fromkeys([*map(cities.city, rows), *found.others])
    others.pop(found.city, None)
    return replace(found, others=tuple(others)[:OTHERS])
