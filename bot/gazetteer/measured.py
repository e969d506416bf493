"""Tell that sisters are measured by another city, which no pairing is asked about with: "a twin larger than Leipzig"."""

from dataclasses import dataclass

from bot.gazetteer.asked import AboutCity, Limits, Measure, Narrowing, Question
from bot.gazetteer.asking import Words, find
from bot.gazetteer.cut_short import Named
from bot.gazetteer.distance import distance_km
from bot.gazetteer.model import City, Found
from bot.gazetteer.told import KNOWN, Told
from bot.gazetteer.whether import is_whether

LONGEST_COMPARISON, LONGEST_BEHIND = 4, 3
"""Words of one before the city's name, "more people than", and behind it, "보다 더 큰"."""

CITY = "~"
"""Stands in a phrase for that name where the phrase does not only lead to it."""


def measured_by_a_city(told: Told) -> AboutCity | None:
    """Return the first of two cities where its sisters are compared with the second, right beside what compares.

    Those that have more people, or are farther from it, are asked for; None where no city measures. What else is
    compared is left out.
    """
    first, second = told.towns
    term = told.reading.term[1:] if told.reading.term else find(told.asking.kin, told.free)
    if term is None:
        return None
    if (opening := _compared_with_the_first(told)) is not None:
        limits = _limits(opening, told.towns[::-1], told)
        if limits is None:
            return AboutCity(second.text)
        narrowing = Narrowing(limits=(limits,), whether=is_whether(told))
        return AboutCity(second.text, narrowing=narrowing)
    compared = _compared(told)
    behind = compared is not None and compared.end > second.end
    if second.start < (first.end if behind else max(term[1], first.end)):
        return None
    asked = told.limited
    over = any(end == second.start for _, end in asked.over) or compared is not None
    if not (over or second.start - 1 in asked.used):
        return None
    great = first.city is not None and first.city.population >= KNOWN
    if told.reading.term is None and first.start >= term[1] and not great:
        return None  # "which sister of Charlotte is bigger"
    limits = _limits(compared, told.towns, told)
    if limits is None:
        return AboutCity(first.text)
    return AboutCity(first.text, narrowing=Narrowing(limits=(limits,), whether=is_whether(told)))


def what_measures(question: Question, told: Told) -> tuple[int, int] | None:
    """Return where "bigger than Leipzig" stands if the question holds it, None if it does not."""
    narrowing = question.narrowing if isinstance(question, AboutCity) else None
    if narrowing is None or not narrowing.limits or told.limited.limits or len(told.towns) <= 1:
        return None
    compared = _compared_with_the_first(told) or _compared(told)
    return None if compared is None else (compared.start, compared.end)


Sets = tuple[tuple[frozenset[Words], Measure, bool], ...]
"""What compares: phrases, what they measure, and whether more of it is asked for."""


@dataclass(frozen=True, slots=True)
class _Compared:
    """What is compared with the second city, whether `more` of it is asked for, and where that is said, city and all."""

    measure: Measure
    more: bool
    start: int
    end: int


def _limits(compared: _Compared | None, towns: list[Named], told: Told) -> Limits | None:
    """Return what a sister of the first must have, measured by the second, None where we cannot tell."""
    cities = [_city(town.text, told) for town in towns]
    if compared is None or None in cities:
        return None
    first, second = (city for city in cities if city is not None)
    measure = compared.measure
    than = round(distance_km(first, second)) if measure is Measure.DISTANCE else second.population
    if not than:
        return None
    # It is not asked for itself.
    return Limits(measure, least=than + 1.0) if compared.more else Limits(measure, most=than - 1.0)


def _sets(told: Told) -> Sets:
    asking = told.asking
    return (
        (asking.bigger, Measure.PEOPLE, True),
        (asking.smaller, Measure.PEOPLE, False),
        (asking.farther, Measure.DISTANCE, True),
        (asking.closer, Measure.DISTANCE, False),
    )


def _compared_with_the_first(told: Told) -> _Compared | None:
    """Return what is compared with a city that opens: "Köln'den büyük İstanbul kardeş şehirleri"."""
    (first, second), words, term = told.towns, told.words, told.reading.term
    if term is None or term[1] < first.end:
        return None
    for after in range(min(LONGEST_BEHIND, second.start - first.end), -1, -1):
        behind = (CITY, *words[first.end : first.end + after]) if after else ()
        for phrases, measure, more in _sets(told):
            if words[: first.start] + behind in phrases:
                return _Compared(measure, more, 0, first.end + after)
    return None


def _compared(told: Told) -> _Compared | None:
    """Return what is compared with the second city: before its name, behind it, or on both sides."""
    town, words, sets = told.towns[1], told.words, _sets(told)
    for after in range(LONGEST_BEHIND, -1, -1):
        behind = (CITY, *words[town.end : town.end + after]) if after else ()
        for length in range(LONGEST_COMPARISON, -1, -1):
            start = max(0, town.start - length)
            said = words[start : town.start] + behind
            for phrases, measure, more in sets:
                if said in phrases:
                    return _Compared(measure, more, start, town.end + after)
    return _around_the_term(sets, told)


def _around_the_term(sets: Sets, told: Told) -> _Compared | None:
    """Return what is compared where the word for sister city parts it: "a bigger sister city than Leipzig"."""
    town, words, term = told.towns[1], told.words, told.reading.term
    if term is None or not 0 < town.start - term[2] <= LONGEST_COMPARISON:
        return None
    if told.phrases.having.isdisjoint(words):
        return None  # "Is Berlin a bigger sister city than Paris?" compares these two.
    for start in range(max(0, term[1] - LONGEST_COMPARISON), term[1]):
        said = words[start : term[1]] + words[term[2] : town.start]
        for phrases, measure, more in sets:
            if said in phrases:
                return _Compared(measure, more, start, town.end)
    return None


def _city(text: str, told: Told) -> City | None:
    match told.reading.lookups.resolve(text):
        case Found(city):
            return city
    return None
