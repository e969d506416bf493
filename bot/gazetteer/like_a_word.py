"""Tell whether a word of everyday that is a city, too, stands where a city's name is due: "is bath twinned with …".

"A nice sister city", "we are reading about twin towns" and "is it nice to have one" are but the words. They are cities
before a word for sister city that is in some area: "bath sister city in Germany". The answer then offers the area.
"""

from dataclasses import replace

from bot.gazetteer.asked import AboutCity, Question
from bot.gazetteer.phrases import Phrases, Words
from bot.gazetteer.sentence import Stretch
from bot.gazetteer.written import Written, has_capital

OWNS = frozenset({"'s", "'"})


def opens_as_a_city(words: Words, term: tuple[int, int], phrases: Phrases) -> bool:
    """Return whether the first word stands before a word for sister city, "in" and an area: "nice twin towns in Japan".

    `term` is where the word for sister city starts and ends. What begins many names is no city: "best".
    """
    start, end = term
    known = start == 1 and words[0] in phrases.doubtful and words[0] not in phrases.parts
    return known and words[end : end + 1] in phrases.asking.inside and len(words) > end + 1


def doubt_of_a_word(written: Written, at: int, phrases: Phrases, doubt: float) -> float | None:
    """Return what it adds to a city's cost that it is called like a word, None where the word is only that.

    `doubt` is what the look of any name adds there.
    """
    if at and has_capital(written.raw[at]):
        return doubt
    if is_surely_a_city(written.words, at, written.term, phrases):
        return 0.0
    return doubt if _is_in_place(written.words, at, written.term, phrases) else None


def _is_in_place(words: Words, at: int, term: tuple[int, int], phrases: Phrases) -> bool:
    """Return whether a city's name may stand where the word at `at` does; anywhere in a text without a `term`."""
    start, end = term
    if start == len(words) or at == end or words[at] in phrases.parts:
        return True
    before, behind = words[at - 1] if at else "", words[at + 1 : at + 2]
    if at + 1 == start:
        return not (before in phrases.articles and (words[at],) in phrases.chatter)
    asks = phrases.copulas | phrases.verbs
    if at + 2 == start and behind[0] in phrases.articles and before in asks:
        return True  # "is bath a twin town of …"
    joints = phrases.joins - phrases.before
    if not behind or behind[0] in phrases.having | phrases.copulas | joints | OWNS | {","}:
        return True
    led = before == "," or before in phrases.leading - asks - phrases.articles
    return led or not (before in phrases.articles or behind[0] in phrases.common)  # "nice france"


def is_surely_a_city(words: Words, at: int, term: tuple[int, int], phrases: Phrases) -> bool:
    """Return whether nothing but a city can stand there: "is nice twinned with", "does nice have", "twin towns of nice"."""
    start, end = term
    known = words[at] in phrases.doubtful and words[at] not in phrases.parts
    if not known or start == len(words):
        return False
    if at == 0:
        return opens_as_a_city(words, term, phrases)
    before, behind = words[at - 1], words[at + 1 : at + 2]
    if before in phrases.verbs and behind:
        return behind[0] in phrases.having
    if before in phrases.copulas:
        twinned = phrases.term(words[start:end])
        subject = at + 1 == start or behind[0] in phrases.joins if behind else False
        of_article = at + 2 == start and behind[0] in phrases.articles
        return of_article or (subject and twinned is not None and twinned[0] == "twinned")
    return at == end + 1 and before in phrases.prepositions


def with_the_word(question: Question, sentence: Stretch, phrases: Phrases) -> Question:
    """Return the question, and that its city's name is a word of everyday, where one opened the sentence."""
    match question:
        case AboutCity(name, narrowing=asked) if asked is not None and asked.area is not None:
            term = phrases.term(sentence.words)
            as_typed = name == sentence.part(0, 1).text
            if as_typed and term and opens_as_a_city(sentence.words, term[1:], phrases):
                return replace(question, is_word=True)
    return question
