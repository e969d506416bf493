"""Find the verb that is denied where names are asked for: "sister cities Leeds doesn't have"."""

from collections.abc import Iterator

from bot.gazetteer.asked import AboutCity, Narrowing, Question
from bot.gazetteer.told import Told


def denied_verbs(question: Question, told: Told) -> Iterator[tuple[int, int]]:
    """Yield where (start, end) a word denies the verb beside the city that `question` is about.

    It would turn the answer upside down. A question of yes or no is answered with both: none is yielded.
    """
    free, known, denying = told.free, told.phrases, told.asking.denying
    narrowing = getattr(question, "narrowing", None) or Narrowing()
    if not isinstance(question, AboutCity) or narrowing.whether or narrowing.outside:
        return
    verbs = known.copulas | known.having | known.verbs
    ends = (named.end for named in told.towns)
    behind = {end + (not verbs.isdisjoint(free[end : end + 1])) for end in ends}
    asks = any((word,) in told.asking.open for word in free)
    before = {named.start - 1 for named in told.towns} if asks else set()
    for i in sorted(behind | before):
        if 0 < i < len(free) and i not in told.limited.used and free[i : i + 1] in denying:
            yield i, i + 1
