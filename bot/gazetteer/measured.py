"""Tell that sisters are measured by another city, which no pairing is asked about with: "a twin larger than Leipzig"."""

from bot.gazetteer.asked import AboutCity, Limits, Measure, Narrowing, Question
from bot.gazetteer.asking import find
from bot.gazetteer.distance import distance_km
from bot.gazetteer.model import City, Found
from bot.gazetteer.told import KNOWN, Told
from bot.gazetteer.whether import is_whether

LONGEST_COMPARISON = 4
"""Words of one: "more people than"."""


def measured_by_a_city(told: Told) -> AboutCity | None:
    """Return the first of two cities where its sisters are compared with the second, right behind what compares.

    Those that have more people, or are farther from it, are asked for; None where no city measures. What else is
    compared is left out.
    """
    first, second = told.towns
    term = told.reading.term[1:] if told.reading.term else find(told.asking.kin, told.free)
    if term is None or second.start < max(term[1], first.end):
        return None
    asked = told.limited
    over = any(end == second.start for _, end in asked.over) or _compared(told) is not None
    if not (over or second.start - 1 in asked.used):
        return None
    great = first.city is not None and first.city.population >= KNOWN
    if told.reading.term is None and first.start >= term[1] and not great:
        return None  # "which sister of Charlotte is bigger"
    limits = _limits(told)
    if limits is None:
        return AboutCity(first.text)
    return AboutCity(first.text, narrowing=Narrowing(limits=(limits,), whether=is_whether(told)))


def what_measures(question: Question, told: Told) -> tuple[int, int] | None:
    """Return where "bigger than Leipzig" stands if the question holds it, None if it does not."""
    narrowing = question.narrowing if isinstance(question, AboutCity) else None
    if narrowing is None or not narrowing.limits or told.limited.limits or len(told.towns) <= 1:
        return None
    second = told.towns[1]
    compared = _compared(told)
    return None if compared is None else (second.start - compared[1], second.end)


def _limits(told: Told) -> Limits | None:
    """Return what a sister must have to be what is asked for, None where we cannot tell."""
    compared = _compared(told)
    cities = [_city(town.text, told) for town in told.towns]
    if compared is None or None in cities:
        return None
    first, second = (city for city in cities if city is not None)
    measure, more = compared[0], compared[2]
    than = round(distance_km(first, second)) if measure is Measure.DISTANCE else second.population
    if not than:
        return None
    # It is not asked for itself.
    return Limits(measure, least=than + 1.0) if more else Limits(measure, most=than - 1.0)


def _compared(told: Told) -> tuple[Measure, int, bool] | None:
    """Return what is compared with the second city, in how many words, and whether more of it is asked for."""
    asking, end = told.asking, told.towns[1].start
    sets = (
        (asking.bigger, Measure.PEOPLE, True),
        (asking.smaller, Measure.PEOPLE, False),
        (asking.farther, Measure.DISTANCE, True),
        (asking.closer, Measure.DISTANCE, False),
    )
    for length in range(LONGEST_COMPARISON, 0, -1):
        said = told.words[max(0, end - length) : end]
        for phrases, measure, more in sets:
            if said in phrases:
                return measure, length, more
    return None


def _city(text: str, told: Told) -> City | None:
    match told.reading.lookups.resolve(text):
        case Found(city):
            return city
    return None
