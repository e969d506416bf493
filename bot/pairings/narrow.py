"""Pick from a city's sisters those that a question asks for."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from bot.gazetteer.areas import Area
from bot.gazetteer.asked import Limits, Measure, Narrowing, State, Superlative
from bot.gazetteer.place import OFFERED, lies_in
from bot.pairings.model import (
    CityAnswer,
    EndedOnly,
    Narrowed,
    NoneOnRecord,
    Sister,
    SisterCities,
    Standing,
    Status,
)
from bot.pairings.world import World

_MEASURES: dict[Superlative, Callable[[Sister], float]] = {
    Superlative.OLDEST: lambda sister: float(sister.bond.since[:4] or 0),
    Superlative.NEWEST: lambda sister: float(sister.bond.since[:4] or 0),
    Superlative.NEAREST: lambda sister: sister.distance_km,
    Superlative.FARTHEST: lambda sister: sister.distance_km,
    Superlative.LARGEST: lambda sister: sister.city.population,
    Superlative.SMALLEST: lambda sister: sister.city.population,
}
_GREATEST = frozenset({Superlative.NEWEST, Superlative.FARTHEST, Superlative.LARGEST})


_LIMITED: dict[Measure, Callable[[Sister], float]] = {
    Measure.PEOPLE: lambda sister: sister.city.population,
    Measure.DISTANCE: lambda sister: sister.distance_km,
}


def narrow(answer: CityAnswer, narrowing: Narrowing, world: World) -> Narrowed:
    """Return the sisters of `answer` that `narrowing` asks for: listed ones, reported ones, ended ones.

    The best of them is one that has not ended, and a listed one if there are any: the most a
    list knows. Where its year or population is what counts, those without one are left out.
    """
    sisters = _of_state(_all(answer), narrowing.state)
    if narrowing.areas and not narrowing.lies:
        sisters = _in(sisters, narrowing.areas, world, outside=narrowing.outside)
    measured = among = 0
    if narrowing.limits:
        among = len(sisters)
        known = [s for s in sisters if all(_value(s, each, narrowing) for each in narrowing.limits)]
        measured = len(known)
        sisters = tuple(
            s for s in known if all(_fits(s, each, narrowing) for each in narrowing.limits)
        )
    if narrowing.best is None:
        found = Narrowed(answer, narrowing, sisters, measured, among)
        counts = (len(_in(found.living, (area,), world, outside=False)) for area in narrowing.areas)
        return replace(found, by_area=tuple(counts)) if narrowing.compared else found
    best = _best(Narrowed(answer, narrowing, sisters), narrowing.best)
    there = _in(best.sisters, narrowing.areas, world, outside=narrowing.outside)
    return replace(best, lie_there=narrowing.lies and bool(there))


def in_the_likelier_area(found: Narrowed, instead: tuple[Area, ...], world: World) -> Narrowed:
    """Return the sisters in the first of several areas of one name that has any, with the others to choose."""
    first = found.narrowing.area
    tried = [first, *instead] if first is not None else []
    ways = [narrow(found.answer, replace(found.narrowing, area=area), world) for area in tried]
    chosen = next((way for way in ways if way.sisters), found)
    others = tuple(area for area in tried if area != chosen.narrowing.area)
    return replace(chosen, others=others[:OFFERED])


def _best(found: Narrowed, best: Superlative) -> Narrowed:
    """Return as many of the sisters as were asked for, best first; those that are equal belong together."""
    living = found.sisters if found.narrowing.state is State.ENDED else found.living
    among = [s for s in living if s.bond.standing is living[0].bond.standing]
    measure = _MEASURES[best]
    measured = sorted(filter(measure, among), key=measure, reverse=best in _GREATEST)
    rank, top = found.narrowing.rank, found.narrowing.top
    chosen = measured[rank - 1 : rank - 1 + top]
    # "The third of the largest": whoever has as many people is the third as well.
    equal = [s for s in measured if chosen and measure(s) == measure(chosen[-1])]
    chosen = [*chosen, *(s for s in equal if s not in chosen)]
    beyond: tuple[Sister, ...] = ()
    if chosen and rank == top == 1:
        unconfirmed = [s for s in living if s not in among and measure(s)]
        ranked = sorted([chosen[0], *unconfirmed], key=measure, reverse=best in _GREATEST)
        beyond = tuple(ranked[:1]) if ranked[0] is not chosen[0] else ()
    return replace(
        found, sisters=tuple(chosen), measured=len(measured), among=len(among), beyond=beyond
    )


def _value(sister: Sister, limits: Limits, narrowing: Narrowing) -> float:
    """Return what is limited of the sister, 0 unknown; a year is that of what is asked for.

    "Which ended in 2022" asks when they ended, "which are suspended since 2022" when they were.
    """
    if limits.measure is not Measure.YEAR:
        return _LIMITED[limits.measure](sister)
    match narrowing.state:
        case State.ENDED:
            when = sister.bond.ended
        case State.SUSPENDED:
            when = sister.bond.suspended
        case _:
            when = sister.bond.since
    return float(when[:4] or 0)


def _fits(sister: Sister, limits: Limits, narrowing: Narrowing) -> bool:
    value = _value(sister, limits, narrowing)
    above = limits.least is None or value >= limits.least
    return above and (limits.most is None or value <= limits.most)


def _of_state(sisters: tuple[Sister, ...], state: State | None) -> tuple[Sister, ...]:
    match state:
        case State.ENDED:
            return tuple(s for s in sisters if s.bond.status is Status.ENDED)
        case State.SUSPENDED:
            return tuple(s for s in sisters if s.bond.status is Status.SUSPENDED)
        case State.REPORTED:
            reported = (s for s in sisters if s.bond.standing is Standing.REPORTED)
            return tuple(s for s in reported if s.bond.status is not Status.ENDED)
        case None:
            return sisters


def _all(answer: CityAnswer) -> tuple[Sister, ...]:
    match answer:
        case SisterCities(listed=listed, reported=reported, ended=ended):
            return (*listed, *reported, *ended)
        case EndedOnly(ended=ended):
            return ended
        case NoneOnRecord():
            return ()


def _in(
    sisters: Sequence[Sister], areas: tuple[Area, ...], world: World, *, outside: bool
) -> tuple[Sister, ...]:
    return tuple(
        sister
        for sister in sisters
        if any(lies_in(sister.city, area, world.cities) for area in areas) is not outside
    )
