"""Tell that words of grammar lead to a name nobody knows, though it has no capital: "are leeds and winterfell sisters"."""

from bot.gazetteer.asking import find
from bot.gazetteer.cut_short import Named
from bot.gazetteer.told import KNOWN, Told

SHORTEST = 4
"""Letters of such a name."""

LONGEST_LEAD = 4
"""Words that lead to one: "by the name of"."""


def is_plainly_named(town: Named, unknown: tuple[int, int], told: Told) -> bool:
    """Return whether words of grammar join what nobody knows to the one city that is told of.

    It is no word of English, and nobody is called so, nor is the asker's family spoken of.
    """
    words, known, cities = told.words, told.phrases, told.cities
    first, last = sorted(((town.start, town.end), unknown))
    far = find(told.asking.how_far, told.free) is not None
    kin = told.reading.kind in {"", "weak"} and not far
    strange = words[slice(*unknown)]
    named = (*words[town.start : town.end], *strange) if kin else strange
    if told.reading.mine or not is_known(town, told):
        return False
    if any(cities.is_given_name(cities.fold(word)) for word in named):
        return False
    if any(cities.is_english_word(cities.fold(word)) for word in strange):
        return False
    between = frozenset(words[first[1] : last[0]])
    joined = not between.isdisjoint(known.joins - known.before)
    if _is_called_so(unknown[0], told):
        return True
    text = told.reading.sentence.part(*unknown).text
    if text[0].isupper():
        return joined or not kin
    if told.reading.is_cased or len(text) < SHORTEST or not text[0].islower():
        return False
    # "a partner of boeing" may be anybody's, and "de la mer" leads to no name.
    led = known.leading if far else known.joins | known.having
    beside = between if unknown == first else {words[unknown[0] - 1]}
    return joined or (not kin and (not led.isdisjoint(beside) or _is_owned(town, unknown, told)))


def is_known(town: Named, told: Told) -> bool:
    """Return whether a city is great or has sisters."""
    city = town.city
    return city is not None and (city.population >= KNOWN or told.cities.has_sisters(city.row))


def _is_called_so(start: int, told: Told) -> bool:
    """Whether "called" or the like stands before word `start`."""
    lengths = range(1, LONGEST_LEAD + 1)
    return any(told.words[start - length : start] in told.phrases.called for length in lengths)


def _is_owned(town: Named, unknown: tuple[int, int], told: Told) -> bool:
    """Whether it is asked if the name is one of the city's own: "is winterfell leeds' twin town?"."""
    opens = unknown[0] == 1 and told.words[0] in told.phrases.copulas
    return opens and unknown[1] == town.start
