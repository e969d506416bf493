"""Tell "A or B" from a pair where both are asked about with a third: "is Wexford or Waterford twinned with Lorient?"."""

from dataclasses import dataclass
from itertools import pairwise

from bot.gazetteer.asking import Words, find
from bot.gazetteer.phrases import Phrases
from bot.gazetteer.readings import Reading
from bot.gazetteer.sentence import Stretch

FEWEST = 3
"""Names of such a sentence: two that are joined, and the third that both are asked about with."""


@dataclass(frozen=True, slots=True)
class Alternative:
    """The names behind the first of those that are joined, as written, and the sentence without them."""

    words: str
    rest: Stretch


def alternative_in(reading: Reading, phrases: Phrases) -> Alternative | None:
    """Return what stands beside the name that opens the sentence as it does, None where no third name follows.

    "Or" and "and" join names alike: "are Wexford and Waterford twinned with Lorient?" asks of each of them, too.
    """
    names = reading.names
    if len(names) < FEWEST or reading.mine or any(named.area for named in names):
        return None
    words, asking = reading.sentence.words, phrases.asking
    joints = _joints(phrases)
    gaps = [words[one.end : two.start] for one, two in pairwise(names)]
    last = 0
    while last < len(gaps) and gaps[last] and joints.issuperset(gaps[last]):
        last += 1
    if last == len(gaps) and _words(asking.either_too).issuperset(gaps[-1]):
        last -= 1  # "İzmir mi Ankara mı Bremen'in kardeş şehri?"
    if not 0 < last < len(gaps) or all(set(gap) <= {","} for gap in gaps[:last]):
        return None
    if find(asking.shared, words) is not None or find(asking.same, words) is not None:
        return None  # What two have in common is asked of both at once.
    start, end = names[0].end, names[last].end
    tokens, source = reading.sentence.tokens, reading.sentence.source
    left = start + (words[start] == "," or words[start] in _words(asking.either_too))
    rest = Stretch(source, [*tokens[:start], *tokens[end:]])
    return Alternative(reading.sentence.part(left, end).text, rest)


def _joints(phrases: Phrases) -> frozenset[str]:
    """Return what joins names: no verb, though "e" is "and" and "è" alike."""
    asking = phrases.asking
    joins = phrases.joins - phrases.accompanied - (phrases.before - phrases.copulas)
    little = phrases.articles | {","}
    return joins | _words(asking.either) | _words(asking.either_too) | little


def _words(phrases: frozenset[Words]) -> frozenset[str]:
    return frozenset(word for phrase in phrases for word in phrase)
