"""Tell a name from a longer one cut short: "London" of "New London", and "Seville a" of "Seville a une jumelle"."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from bot.gazetteer.county import is_county
from bot.gazetteer.model import City
from bot.gazetteer.phrases import Phrases
from bot.gazetteer.written import Written, is_word

CUT_SHORT = 6.0
"""Added to "London" in "New London", to "Paz" in "La Paz": the longer name was meant."""

CUT_SHORT_BY_AN_ARTICLE = 4.0
"""The same for an article in lower case that the longer name has: "le castellet"."""

CUT_SHORT_OF_ANOTHER = 1.5
"""The same where the longer one is not the city's own name."""


@dataclass(frozen=True, slots=True)
class Named:
    """A stretch read as a name.

    `text` is what is looked up, `start` and `end` the words of the sentence that it takes up (a possessive
    ending among them). `city` is the likeliest city of that name, None where only an area goes by it;
    `area` is whether the words are a country's or region's name, `own` whether the name is the one the city
    goes by itself.
    """

    text: str
    start: int
    end: int
    city: City | None
    area: bool
    cost: float
    own: bool = True


@dataclass(frozen=True, slots=True)
class Base:
    """A name before anything behind it is looked at: `number` is the name's in the atlas."""

    text: str
    number: int
    start: int
    end: int
    extra: float = 0.0


def with_cuts_dearer(found: Sequence[Named], written: Written, phrases: Phrases) -> list[Named]:
    """Return the names, those made dear that are a longer one cut short."""
    return _Cuts(written, phrases).dearer(found)


def may_part(word: str, phrases: Phrases) -> bool:
    """Return whether two names may stand on both sides of a word."""
    parting = (phrases.joins, phrases.having, phrases.copulas, phrases.verbs)
    return any(word in words for words in parting)


class _Cuts:
    def __init__(self, written: Written, phrases: Phrases) -> None:
        self._written = written
        self._words = written.words
        self._phrases = phrases

    def dearer(self, found: Sequence[Named]) -> list[Named]:
        by_start: dict[int, list[int]] = {}
        for number, named in enumerate(found):
            by_start.setdefault(named.start, []).append(number)
        dearer = [0.0] * len(found)
        for long in found:
            for start in range(long.start, long.end):
                for number in by_start.get(start, ()):
                    dearer[number] = max(dearer[number], self._cut(found[number], long))
        return [
            replace(named, cost=named.cost + more) if more else named
            for named, more in zip(found, dearer, strict=True)
        ]

    def _cut(self, short: Named, long: Named) -> float:
        """Return what it costs that `short` leaves out words which `long` takes into the name."""
        if not (
            long.start <= short.start
            and short.end <= long.end
            and long.end - long.start > short.end - short.start
        ):
            return 0.0
        left_out = [*range(long.start, short.start), *range(short.end, long.end)]
        if any(is_county(self._words, i, short.start, short.end) for i in left_out):
            return CUT_SHORT  # "Landkreis Roth", where there is one, is not the town.
        if any(not self._is_everyday(i) for i in left_out):
            return 0.0  # Such words cost enough by themselves.
        if any(self._is_telling(i) for i in left_out) or (long.own and short.end + 1 < long.end):
            return CUT_SHORT if long.own else CUT_SHORT_OF_ANOTHER
        articles = [*range(long.start, short.start)]
        is_articles = all(self._words[i] in self._phrases.articles for i in articles)
        # An article stands before a name: "Seville a une jumelle" is not Seville A.
        return CUT_SHORT_BY_AN_ARTICLE if long.own and is_articles and articles == left_out else 0.0

    def _is_telling(self, i: int) -> bool:
        """Whether an everyday word, left out, tells that another name was meant."""
        word = self._words[i]
        if word in self._phrases.parts or word.isdigit() or self._written.is_capitalised(i):
            return True
        return not (self._written.is_cased or self._is_grammar_word(word))

    def _is_grammar_word(self, word: str) -> bool:
        known = self._phrases
        return may_part(word, known) or any(
            word in words
            for words in (known.before, known.articles, known.asks, known.mine, known.inside)
        )

    def _is_everyday(self, i: int) -> bool:
        word = self._words[i]
        return word in self._phrases.common or word.isdigit() or not is_word(word)
