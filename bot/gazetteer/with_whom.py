"""Tell that a question of yes or no is about a name that nobody knows as well: "Curitiba é irmã de Xanadu?"."""

from dataclasses import replace

from bot.gazetteer.asked import AboutCity, AboutPair, Narrowing, Question
from bot.gazetteer.asking import find
from bot.gazetteer.told import KNOWN, Told
from bot.gazetteer.whether import is_whether

LONGEST_UNKNOWN = 4
"""Words of such a name."""

SHORTEST_OWNER = 5
"""Letters of one that has no capital."""


def with_the_unknown(question: Question | None, told: Told) -> Question | None:
    """Return the pair of the one city and the one name that nobody knows, else the question as it is.

    The name has a capital, or is written in letters that have none, and it is asked of nothing else:
    the answer then says that it is unknown, and no card stands for what was asked. Where nothing was
    read at all, it must be plain that no people are meant.
    """
    reading = told.reading
    if len(reading.unknown) != 1 or len(told.towns) != 1 or told.areas:
        return question
    ((start, end),), (town,) = reading.unknown, told.towns
    match question:
        case AboutCity(narrowing=asked):
            if replace(asked or Narrowing(), whether=False) != Narrowing():
                return question
        case None if not _is_nobody_called_so((town.start, town.end), (start, end), told=told):
            return question
        case None:
            pass
        case _:
            return question
    opens = start == town.end and told.words[start] in told.phrases.joins
    ends = start >= town.end and told.words[end - 1] in told.phrases.joins
    joined = opens or ends  # "神戸とホゲホゲタウン", "京都はホゲホゲタウンと"
    start, end = start + opens, end - ends
    kin = reading.term is not None or find(told.asking.kin, told.free) is not None
    if not (kin and (joined or is_whether(told))) or not 0 < end - start <= LONGEST_UNKNOWN:
        return question
    unknown = reading.sentence.part(start, end).text
    # In a case two names stand side by side: "Побратим ли Омск Абвгдейску?"
    apart = joined or end < town.start or town.end < start or bool(told.phrases.cases)
    lower = unknown[0].islower() and not _is_owner_in_lower_case(start, end, told)
    if lower or unknown[0].isdigit() or not apart:
        return question
    if told.is_inside_at(start):
        return question  # "a sister in Wakanda" is said to be left out.
    if start < town.start:
        return AboutPair(unknown, town.text)
    return AboutPair(town.text, unknown)


def _is_owner_in_lower_case(start: int, end: int, told: Told) -> bool:
    """Whether one word ends a sentence without capitals where a name in a case stands: "je brno partnerem zblorkova".

    It is asked whether the city is one, not what it has, and nothing parts the word for sister city from the name.
    """
    reading = told.reading
    term = reading.term[1:] if reading.term else find(told.asking.kin, told.free)
    if reading.is_cased or not told.phrases.cases or term is None:
        return False
    before, has = told.free[: term[0]], told.phrases.having
    said = not told.phrases.copulas.isdisjoint(before) and has.isdisjoint(before)
    named = term[1] == start == end - 1 == len(told.words) - 1
    return said and named and len(told.words[start]) >= SHORTEST_OWNER


def _is_nobody_called_so(*spans: tuple[int, int], told: Told) -> bool:
    """Whether none of the words is a given name, and the city is great or has sisters: "¿Es Madrid hermana de Xanadu?"."""
    cities, city = told.cities, told.towns[0].city
    words = (word for start, end in spans for word in told.words[start:end])
    known = city is not None and (city.population >= KNOWN or cities.has_sisters(city.row))
    return (
        known
        and told.reading.is_cased
        and not any(cities.is_given_name(cities.fold(word)) for word in words)
    )
