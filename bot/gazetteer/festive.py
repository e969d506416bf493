"""Read questions about anniversaries: whose, and in which month or year."""

import re

from bot.gazetteer.asked import AboutAnniversaries, AboutPair, PairAspect, When
from bot.gazetteer.asking import Asking, find
from bot.gazetteer.cut_short import Named
from bot.gazetteer.phrases import Phrases
from bot.gazetteer.readings import Reading

PAIR = 2
"""Names of a pair; of more nobody celebrates together."""

_YEAR = re.compile(r"(?:19|20|21)\d\d")


def about_anniversaries(
    reading: Reading, phrases: Phrases
) -> AboutAnniversaries | AboutPair | None:
    """Return whose anniversaries a sentence asks for, None if it speaks of none, or of a family's.

    Without a word for sister city every word must be understood: "our anniversary in Paris" is a couple's.
    """
    asking, words = phrases.asking, reading.sentence.words
    if find(asking.anniversary, words) is None:
        return None
    when = _when(words, asking)
    names = [named for named in reading.names if not _tells_when(named, reading, asking)]
    unknown = [
        reading.sentence.part(start, end).text
        for start, end in reading.unknown
        if not all(_YEAR.fullmatch(word) or (word,) in asking.months for word in words[start:end])
    ]
    if reading.term is None and (unknown or not (names or reading.mine or when != When())):
        return None
    of_a_city = reading.term is not None or find(asking.cities, words) is not None
    if reading.mine and not of_a_city:
        return None
    if len(names) > PAIR:
        return None
    if len(names) == PAIR and not any(named.area for named in names):
        first, second = names
        aspect = PairAspect.ANNIVERSARY
        return AboutPair(first.text, second.text, aspect=aspect, left_out=tuple(unknown))
    name = names[0].text if names else ""
    more = tuple(named.text for named in names[1:])
    of_home = reading.mine and not names
    return AboutAnniversaries(name, when, of_home, (*more, *unknown))


def _when(words: tuple[str, ...], asking: Asking) -> When:
    month = next((asking.months[(word,)] for word in words if (word,) in asking.months), 0)
    year = next((int(word) for word in words if _YEAR.fullmatch(word)), 0)
    return When(
        month,
        _ahead(words, asking.this_month, asking.next_month),
        year,
        _ahead(words, asking.this_year, asking.next_year),
    )


def _ahead(
    words: tuple[str, ...], this: frozenset[tuple[str, ...]], following: frozenset[tuple[str, ...]]
) -> int | None:
    if find(following, words) is not None:
        return 1
    return None if find(this, words) is None else 0


def _tells_when(named: Named, reading: Reading, asking: Asking) -> bool:
    """Whether a name is but a month: March is a town, too."""
    words = reading.sentence.words[named.start : named.end]
    return len(words) == 1 and words in asking.months
