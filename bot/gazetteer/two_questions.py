"""Tell two questions that are asked in one sentence from a pair: "who is Seattle twinned with and how many does Boston have".

A second question begins with a word that asks ("and with whom Leeds"), or, where its name comes first, asks again behind
it: "ve İzmir kiminle", "上海有多少个", "and Pune's?".
"""

from collections.abc import Iterator

from bot.gazetteer.asked import AboutPair
from bot.gazetteer.asking import LONGEST_OPENING, find
from bot.gazetteer.cut_short import Named
from bot.gazetteer.phrases import Phrases, Words
from bot.gazetteer.readings import Reading
from bot.gazetteer.sentence import Stretch
from bot.gazetteer.unspaced import is_unspaced

OWNERS = frozenset({("'s",), ("'",)})


def first_and_rest(
    asked: AboutPair, reading: Reading, phrases: Phrases
) -> tuple[Stretch, str] | None:
    """Return the first question and the words of the second, None where the two names are asked about together."""
    sentence = reading.sentence
    if asked.instead or asked.other_instead or len(reading.names) != 2:
        return None
    first, second = sorted(reading.names, key=lambda named: named.start)
    if _is_its_sister(first, second, reading, phrases):
        words, tokens = sentence.part(first.start, second.start).text, sentence.tokens
        rest = Stretch(sentence.source, [*tokens[: first.start], *tokens[second.start :]])
        return rest, words
    at = _where_it_opens(first, second, sentence.words, phrases)
    if at is None and _asks_again(first, second, reading, phrases):
        at = _where_it_goes_on(second, reading, phrases)
    if at is None:
        return None
    return sentence.part(0, at), sentence.part(at, len(sentence)).text.lstrip(", ")


def _is_its_sister(first: Named, second: Named, reading: Reading, phrases: Phrases) -> bool:
    """Whether the sisters of the second are asked for, told as the sister of the first: "of Coventry's sister Dresden"."""
    words, term = reading.sentence.words, reading.term
    if term is None or term[2] > first.start or second.end != len(words):
        return False
    owner, sister = words[first.end : first.end + 1], words[first.end + 1 : second.start]
    told = phrases.term(sister)
    kin = sister in phrases.asking.kin or (told is not None and told[1:] == (0, len(sister)))
    led = phrases.prepositions.intersection(words[term[2] : first.start])
    return owner in OWNERS and kin and bool(led)


def _where_it_opens(first: Named, second: Named, words: Words, phrases: Phrases) -> int | None:
    """Return the "and" or comma behind which a question word or a verb of its own stands before the second name.

    A word or more of the first question stands before its name, or its name owns what is asked for.
    """
    joins = _joins(phrases)
    owns = words[first.end : first.end + 1] in OWNERS
    for at in range(first.end, second.start - 1) if first.start or owns else ():
        if words[at] not in joins:
            continue
        start = at + 1
        while start < second.start and words[start] in joins:
            start += 1
        rest = words[start : second.start]
        if _opens(rest, phrases) or _is_of_others(rest, phrases):
            return at
    return None


def _is_of_others(words: Words, phrases: Phrases) -> bool:
    """Whether sister cities are spoken of once more, "those of" or "the twin towns of" what follows."""
    if not words or words[-1] not in phrases.prepositions:
        return False
    little = phrases.articles | phrases.prepositions
    said = tuple(word for word in words if word not in little)
    term = phrases.term(words)
    return said in phrases.asking.ones or (term is not None and said == words[slice(*term[1:])])


def _joins(phrases: Phrases) -> frozenset[str]:
    # "E" is "and", and "è" or "é", which leads to a name.
    return (phrases.joins - (phrases.before - phrases.copulas)) | {","}


def _opens(words: Words, phrases: Phrases) -> bool:
    """Whether a question begins there: "how many does", "what is the oldest one of", "does", "with whom"."""
    begins = phrases.asking.whether | set(_asking(phrases))
    led = len(words) > 1 and words[0] in phrases.joins | phrases.before
    return any(
        words[start : start + length] in begins
        for start in range(1 + led)
        for length in range(1, LONGEST_OPENING + 1)
    )


def _asking(phrases: Phrases) -> Iterator[Words]:
    """Yield what asks for something other than yes or no."""
    asking = phrases.asking
    yield from asking.open | asking.how_many | asking.how_far
    yield from ((word,) for word in phrases.asks if (word,) not in OWNERS)


def _asks_again(first: Named, second: Named, reading: Reading, phrases: Phrases) -> bool:
    """Whether the word for sister city stands between the names, and the second one is asked about for itself."""
    if reading.term is None or not first.end <= reading.term[1] < reading.term[2] <= second.start:
        return False
    words, (_, start, end) = reading.sentence.words, reading.term
    behind = words[second.end :]
    if words[second.start - 1] in _joins(phrases) and behind in OWNERS:
        return True  # "Kanpur's sister cities and Pune's"
    if words[start:end] in {behind[i : i + end - start] for i in range(len(behind))}:
        return is_unspaced(words[second.start]) or words[second.start - 1] in _joins(phrases)
    asking = frozenset(_asking(phrases))
    if find(asking, words[: second.start]) is None:
        return False
    if is_unspaced(words[second.start]):
        # What asks "which" stands in front of all there; a sign parts the questions.
        return "," in words[end : second.start] or find(asking, behind) is not None
    return words[second.start - 1] in _joins(phrases) and find(asking, behind) is not None


def _where_it_goes_on(second: Named, reading: Reading, phrases: Phrases) -> int | None:
    """Return where the words end that belong to the first question: at "and", a sign or what nobody knows."""
    end = reading.term[2] if reading.term else 0
    unknown = {i for run in reading.unknown for i in range(*run)}
    joins = _joins(phrases)
    parts = (
        i for i in range(end, second.start) if reading.sentence.words[i] in joins or i in unknown
    )
    return next(parts, second.start)
