"""Find the verb that is denied where names are asked for: "sister cities Leeds doesn't have"."""

from collections.abc import Iterator

from bot.gazetteer.asked import AboutHome, AboutPair, Narrowing, Question
from bot.gazetteer.told import Told


def denied_verbs(question: Question, told: Told) -> Iterator[tuple[int, int]]:
    """Yield where (start, end) a word denies what `question` asks for, which would turn the answer upside down.

    Beside the city, before a bound ("weren't twinned after 2000"), or where areas alone are told of. A question of
    yes or no is answered with both.
    """
    free, denying = told.free, told.asking.denying
    narrowing = getattr(question, "narrowing", None) or Narrowing()
    held = narrowing.outside or getattr(question, "without", None) is not None
    if held or isinstance(question, AboutPair):
        return
    alone = not told.towns and not isinstance(question, AboutHome)
    beside = set() if narrowing.whether else _beside_towns(told)
    for i in range(1, len(free)):
        if i in told.limited.used or free[i : i + 1] not in denying:
            continue
        if i in beside or alone or narrowing.limits:
            yield i, i + 1


def _beside_towns(told: Told) -> set[int]:
    """Return the words right behind a city, or its verb, and right before it where a name is asked for."""
    free, known = told.free, told.phrases
    verbs = known.copulas | known.having | known.verbs
    behind = {at.end + (not verbs.isdisjoint(free[at.end : at.end + 1])) for at in told.towns}
    asks = any((word,) in told.asking.open for word in free)
    return behind | ({at.start - 1 for at in told.towns} if asks else set())
