"""Tell whether the sisters asked for must not lie in an area: "outside the US", "minus the German ones"."""

from bot.gazetteer.asking import Words
from bot.gazetteer.cut_short import Named
from bot.gazetteer.told import Told

LONGEST_DENIAL = 3
"""Words of a phrase such as "with exception of"."""

MOST_LITTLE = 3
"""Little words between it and the area: "apart from the ones in Germany"."""

SIGNS = frozenset({",", "-", "–", "—", ";", "("})
"""What sets "no German ones" off from the sisters."""


def is_outside(at: int, named: Named | None, told: Told) -> bool:
    """Return whether "outside" or the like leads to the area at word `at`, or follows it: "Avrupa dışında".

    `named` is the name of the area, None where an adjective tells of it.
    """
    asking, free = told.asking, told.free
    end = named.end if named is not None else at + 1
    if any(free[end : end + length] in asking.without_behind for length in (1, 2)):
        return True
    # "Не европейские": beside an adjective a plain "not" does so, too.
    denying = asking.without if named is not None else asking.without | asking.is_not
    begin = at
    while at - begin <= MOST_LITTLE:
        for length in range(min(LONGEST_DENIAL, begin), 0, -1):
            phrase = free[begin - length : begin]
            if phrase in denying:
                return True
            apart = free[begin - length - 1 : begin - length] if begin > length else ()
            if phrase in asking.none and SIGNS.issuperset(apart) and apart:
                return named is None or begin < at
        if not begin or not _is_little(told.words[begin - 1 : begin], told):
            return False
        begin -= 1
    return False


def _is_little(word: Words, told: Told) -> bool:
    asking = told.asking
    return word[0] in told.phrases.articles or word in asking.inside or word in asking.ones
