"""Decide by the words of which languages a question is read that mixes them: "sister cities de Paris".

By those of its own language "de" is part of a name that nobody knows; by French ones, too, the name is Paris. But
"la pas" is La Paz with a slip, though both are words in French.
"""

from bot.gazetteer.asked import (
    KEY,
    AboutCity,
    AboutHome,
    AboutNear,
    AboutPair,
    NoQuestion,
    Question,
)
from bot.gazetteer.index import CityIndex
from bot.gazetteer.model import NotFound
from bot.gazetteer.resolve import resolve
from bot.gazetteer.sentence import words_of
from bot.gazetteer.tongues import Spoken


def is_plain(question: Question, spoken: Spoken, cities: CityIndex) -> bool:
    """Return whether a question leaves nothing to explain: every name is one, and holds the foreign words."""
    return not isinstance(question, NoQuestion) and not _doubts(question, spoken.foreign, cities)


def is_better(mixed: Question, question: Question, spoken: Spoken, cities: CityIndex) -> bool:
    """Return whether `mixed`, read by the words of more languages, explains more than `question` does.

    It must not do so by leaving out a name, unless that is another language's "hello".
    """
    if isinstance(question, NoQuestion) or isinstance(mixed, NoQuestion):
        return isinstance(question, NoQuestion)
    if _areas(question) - _areas(mixed):
        return False  # "V číně" is in China, though "cine" asks who in Romanian.
    ours, theirs = _names(question), _names(mixed)
    missing = [name for name in ours if not any(name in longer for longer in theirs)]
    greeted = [name for name in missing if spoken.greeting.issuperset(words_of(name))]
    if len(missing) - len(greeted) > len(theirs) or (ours and not theirs):
        return False
    if _doubts(mixed, spoken.unexplained, cities) >= _doubts(question, spoken.foreign, cities):
        return False
    unsure = missing and any(not _is_a_name(name, cities) for name in theirs)
    return not unsure or any(isinstance(resolve(name, cities), NotFound) for name in missing)


def _doubts(question: Question, foreign: frozenset[str], cities: CityIndex) -> int:
    """Return how many names are none to the letter, and how many words were not understood."""
    names = _names(question)
    known = [name for name in names if _is_a_name(name, cities)]
    held = {word for name in known for word in words_of(name)}
    left_out = getattr(question, "left_out", ())
    return len(names) - len(known) + len(foreign - held) + len(left_out)


def _is_a_name(name: str, cities: CityIndex) -> bool:
    """Whether it is one to the letter, perhaps with its area right behind it: "york pa"."""
    if KEY.fullmatch(name) is not None or cities.seek(name.split(",")[0])[0] >= 0:
        return True
    words = cities.fold(name).split()
    return any(
        (area := cities.qualifiers.find(" ".join(words[end:]))) is not None
        and cities.entries(" ".join(words[:end]), (area,), most=1)
        for end in range(1, len(words))
    )


def _areas(question: Question) -> frozenset[str]:
    """Return the keys of the areas in which sisters are asked for."""
    narrowing = getattr(question, "narrowing", None)
    return frozenset(area.key for area in narrowing.areas) if narrowing else frozenset()


def _names(question: Question) -> tuple[str, ...]:
    match question:
        case AboutPair(name, other):
            return name, other
        case AboutCity(name) | AboutNear(name) | AboutHome(other=name):
            return (name,) if name else ()
    return ()
