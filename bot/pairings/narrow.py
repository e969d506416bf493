"""Pick from a city's sisters those that a question asks for."""

from collections.abc import Callable, Sequence

from bot.gazetteer.areas import Area
from bot.gazetteer.asked import Narrowing, Superlative
from bot.gazetteer.place import lies_in
from bot.pairings.model import (
    CityAnswer,
    EndedOnly,
    Narrowed,
    NoneOnRecord,
    Sister,
    SisterCities,
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


def narrow(answer: CityAnswer, narrowing: Narrowing, world: World) -> Narrowed:
    """Return the sisters of `answer` that `narrowing` asks for: listed ones, reported ones, ended ones.

    The best of them is one that has not ended, and a listed one if there are any: the most a
    list knows. Where its year or population is what counts, those without one are left out.
    """
    sisters = _all(answer)
    if narrowing.area is not None:
        sisters = _in(sisters, narrowing.area, world, outside=narrowing.outside)
    if narrowing.best is None:
        return Narrowed(answer, narrowing, sisters)
    living = [s for s in sisters if s.bond.status is not Status.ENDED]
    among = [s for s in living if s.bond.standing is living[0].bond.standing]
    measure = _MEASURES[narrowing.best]
    measured = [sister for sister in among if measure(sister)]
    choose = max if narrowing.best in _GREATEST else min
    best = choose(map(measure, measured), default=0.0)
    chosen = tuple(sister for sister in measured if measure(sister) == best)
    return Narrowed(answer, narrowing, chosen, len(measured), len(among))


def _all(answer: CityAnswer) -> tuple[Sister, ...]:
    match answer:
        case SisterCities(listed=listed, reported=reported, ended=ended):
            return (*listed, *reported, *ended)
        case EndedOnly(ended=ended):
            return ended
        case NoneOnRecord():
            return ()


def _in(
    sisters: Sequence[Sister], area: Area, world: World, *, outside: bool
) -> tuple[Sister, ...]:
    return tuple(s for s in sisters if lies_in(s.city, area, world.cities) is not outside)
