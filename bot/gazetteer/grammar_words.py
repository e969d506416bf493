"""Tell whether a word alone is there for the grammar, though a place is called so."""

from bot.gazetteer.county import BEFORE, LINKS
from bot.gazetteer.phrases import Phrases
from bot.gazetteer.place import opens_an_area
from bot.gazetteer.sentence import words_of
from bot.gazetteer.written import Written, has_capital, is_name_word

LONGEST_SHORT = 3
"""Letters of a word that is no nickname where it is of everyday."""


def is_no_name(written: Written, i: int, phrases: Phrases) -> bool:
    """Return whether word `i` is grammar, or says what of the city behind it is meant: "condado de Kent", "University of Oxford"."""
    if _is_grammar(written, i, phrases):
        return True
    words, behind = written.words, i + 1
    if words[i] in phrases.institutions and _is_behind_a_name(written, i, phrases):
        return True  # "Oxford University"
    if behind >= len(words) or written.in_term(behind):
        return False
    sort = words[i] in phrases.institutions
    if words[behind] in LINKS:
        return behind + 1 < len(words) and (sort or opens_an_area(words[i]))
    everyday = words[behind] in phrases.common
    named = is_name_word(words[behind]) and (not everyday or written.is_capitalised(behind))
    part = words[i] in phrases.parts and words[i] not in phrases.doubtful  # "North Kobe"
    return named and (sort or part or words[i] in BEFORE)


def is_no_nickname(text: str, phrases: Phrases) -> bool:
    """Return whether everyday words are there for their own sake: "La Antigua" is not in LA, nor is "a town" Atlanta."""
    words = words_of(text)
    if len(words) == 1:
        return len(words[0]) <= LONGEST_SHORT
    return words[0] in phrases.articles and text.islower()


def _is_behind_a_name(written: Written, i: int, phrases: Phrases) -> bool:
    before = i - 1
    if before < 0 or written.in_term(before) or not is_name_word(written.words[before]):
        return False
    return written.words[before] not in phrases.common


def _is_grammar(written: Written, i: int, phrases: Phrases) -> bool:
    """Return whether it cannot be a name for being of everyday, and not even capitalised."""
    word = written.words[i]
    return (
        word in phrases.common
        and word not in phrases.doubtful
        and not has_capital(written.raw[i])
        and i > 0
    )
