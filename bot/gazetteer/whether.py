"""Tell whether a sentence is a question of yes or no."""

from bot.gazetteer.asked import PairAspect
from bot.gazetteer.asking import find
from bot.gazetteer.sentence import words_of
from bot.gazetteer.told import KNOWN, Told

LONGEST_OPENING = 4
"""Words of a phrase that opens such a question: "is it true that"."""

_SIGNS = frozenset("?？")


def is_whether(told: Told) -> bool:
    """Return whether the sentence begins like a question of yes or no, or is put as one.

    "And" and the like before it are left.
    """
    words, free, asking = told.words, told.free, told.asking
    tokens, source = told.reading.sentence.tokens, told.reading.sentence.source
    said_before = words_of(source[: tokens[0].start]) if tokens else ()
    inner = (word for word in free[1:] if word not in told.phrases.joins)
    if any((word,) in asking.open for word in (*said_before, *free[:1], *inner)):
        return False  # "where" and the like; some are taken off as chatter. "Ou" may be "or"
    start = 0
    while start < len(words) and not any(char.isalnum() for char in words[start]):
        start += 1
    if words[start : start + 1] in {("and",), ("und",), ("et",), ("y",), ("so",), ("but",)}:
        start += 1
    if find(asking.within, free) is not None:
        return True
    lengths = range(LONGEST_OPENING, 0, -1)
    opens = any(words[start : start + length] in asking.whether for length in lengths)
    return opens or _is_put_as_a_question(told)


def is_put_with_a_sign(told: Told) -> bool:
    """Return whether a sign ends a sentence that asks for no name: "Омск побратим Твери?" has no other word for it."""
    known, asking, free = told.phrases, told.asking, told.free
    if any((word,) in asking.open for word in free) or find(asking.how_many, free) is not None:
        return False
    return known.asks.isdisjoint(free) and _has_a_sign(told)


def asked_of_two(told: Told) -> PairAspect | None:
    """Return what such a sentence asks of two cities, None where it is no such question."""
    if is_since_when(told):
        return PairAspect.SINCE
    in_common = find(told.asking.shared, told.free) is not None
    if not is_whether(told):
        asked = in_common or is_of_both(told)
        asked &= told.reading.term is not None and told.limited.state is None
        return PairAspect.COMMON if asked else None
    if told.limited.state is not None:
        # "Did Nice end its partnership with Yalta?" is no question that "Yes, they are sisters" answers.
        return PairAspect.ALL
    if in_common:
        return PairAspect.SHARED
    return PairAspect.COMMON if is_of_both(told) or _are_the_same(told) else PairAspect.WHETHER


def is_since_when(told: Told) -> bool:
    """Return whether it is asked since when; a "when" that opens the sentence may be taken off with its chatter."""
    tokens, source = told.reading.sentence.tokens, told.reading.sentence.source
    opening = words_of(source[: tokens[0].start]) if tokens else ()
    return any(find(told.asking.since_when, words) is not None for words in (opening, told.free))


def is_who_has_more(told: Told) -> bool:
    """Return whether nothing else is asked of two great cities: "who has more, London or Paris"."""
    known, asking = told.phrases, told.asking
    great = all(town.city and town.city.population >= KNOWN for town in told.towns)
    little = known.common | known.asks | known.having | known.joins | known.before | {",", ""}
    more = find(asking.more, told.free)
    either = any((word,) in asking.either for word in told.free)
    if not (great and more and either) or told.reading.term is not None:
        return False
    rest = (*told.free[: more[0]], *told.free[more[1] :])
    if any(told.free[more[1] : more[1] + 1]) and told.free[more[1]] != ",":
        return False  # "more people"
    return little.issuperset(rest) and not known.having.isdisjoint(rest)


def is_of_so_many(told: Told) -> bool:
    """Return whether a yes would grant how many there are, too: "are all of Lyon's sisters in Asia?", "does Lyon have three"."""
    every = find(told.asking.every, told.free)
    term = told.reading.term[1:] if told.reading.term else find(told.asking.kin, told.free)
    before = max([town.end for town in told.towns] + [term[1] if term else 0])
    return bool(told.limited.counted) or (every is not None and every[0] < before)


def is_whether_any(told: Told) -> bool:
    """Return whether it is asked if there are any: "is Tokyo bigger than its sisters?" asks for no such yes."""
    words, known = told.words, told.phrases
    opening = next((i for i, word in enumerate(words) if word not in known.joins), 0)
    there = any(words[opening : opening + n] in told.asking.whether for n in (4, 3, 2))
    has = any(word in known.having for word in words)
    return there or has or words[opening] not in known.copulas


def is_of_both(told: Told) -> bool:
    """Return whether it is asked who is bound to two cities: "is there a town twinned with both Kobe and Riga?"."""
    first, term = told.towns[0].start, told.reading.term
    before = told.words[:first]
    led = find(told.asking.both, before) is not None
    anybody = find(told.asking.cities, before) is not None
    if term is None or first < term[2]:
        return led and (anybody or term is None)
    return led or (anybody and told.reading.kind == "twinned")


def _are_the_same(told: Told) -> bool:
    """Whether it is asked if their sisters are the same; which they share, and no yes or no, answers that."""
    term = told.reading.term or find(told.asking.kin, told.free)
    return term is not None and find(told.asking.same, told.free) is not None


def _is_put_as_a_question(told: Told) -> bool:
    """Return whether only the sign at its end tells it from a statement: "Milano è gemellata con Lione?"."""
    known, reading, free = told.phrases, told.reading, told.free
    if not told.towns or not _has_a_sign(told):
        return False
    first = told.towns[0]
    verbs = known.copulas | known.having | known.verbs
    # "Quali sono" and "cu cine" open questions, too, but "sono" and "cu" alone ask for no name.
    asks = known.asks - verbs - known.leading
    if find(told.asking.how_many, free) is not None or asks.intersection(free):
        return False
    if len(told.towns) > 1:
        return first.start == 0 or bool(verbs.intersection(free[first.end :]))
    term = reading.term[1:] if reading.term else find(told.asking.kin, free)
    return term is not None and bool(verbs.intersection(free[first.end : term[0]]))


def _has_a_sign(told: Told) -> bool:
    sentence = told.reading.sentence
    return sentence.source[sentence.tokens[-1].end :].lstrip()[:1] in _SIGNS
