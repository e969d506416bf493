"""Say whether what bears a city's name is something elsewhere: a street, a treaty, a hotel, a ship, a team."""

from bot.news.aside_words import ADJECTIVES, IDIOMS, OF
from bot.news.evidence_aside import is_quoted
from bot.news.evidence_meant import Meant
from bot.news.evidence_text import Text, Word
from bot.said import WORLD, words_of

_TABLE = words_of("named_after", WORLD)
_STREETS = frozenset(_TABLE["streets"])
_OF_IT = _STREETS | frozenset(_TABLE["deals"])
_HOUSES = frozenset(_TABLE["houses"])
_BEHIND = tuple(_TABLE["behind"])
_ADJECTIVE_STREETS = tuple(_TABLE["adjective_streets"])
_ADJECTIVE_DEALS = tuple(_TABLE["adjective_deals"])
_PLURALS = tuple(_TABLE["plurals"])
_ON_STREET = frozenset(_TABLE["on_street"])
_SINGULARS = frozenset(_TABLE["singulars"])
_FIRMS = frozenset(_TABLE["firms"])
_KINDS = frozenset(_TABLE["kinds"])
_TREATIES = frozenset(_TABLE["treaties"])
_CIVIC = frozenset(_TABLE["civic"])
_TEAMS = frozenset(_TABLE["teams"])
_NOUN = 3
_JOINS = frozenset({" ", "-", "\u00a0"})


def is_called_after(text: Text, at: int, end: int, city: Meant) -> bool:
    """Return whether the name from `at` to `end` is a street's, a treaty's, a house's, a ship's or a team's."""
    words = text.words
    if is_quoted(text, at, end) or any(idiom in text.folded for idiom in IDIOMS):
        return True
    before = [words[i] for i in (at - 2, at - 1) if i >= 0]
    after = words[end] if end < len(words) and words[end - 1].gap in _JOINS else None
    if before and words[at - 1].gap in {" ", "\u00a0", ". "}:
        ahead = before[-1].folded
        if ahead in _STREETS | _HOUSES:
            return True
        if ahead in OF and len(before) > 1 and before[0].folded in _OF_IT:
            return True
    if after is not None and after.folded.startswith(_BEHIND):
        return True
    if after is not None and after.large and after.folded in _TEAMS | _FIRMS:
        return _CIVIC.isdisjoint(word.folded for word in words)
    if after is not None and after.folded in _KINDS and end + 1 < len(words):
        return words[end + 1].folded in _TREATIES
    return _is_of_adjective(text, at, end, after, city)


def _is_of_adjective(text: Text, at: int, end: int, after: Word | None, city: Meant) -> bool:
    """Return whether it is an adjective of the name beside a street or a treaty: "ulica Wrocławska", "на Минской"."""
    own = text.words[at].folded
    is_derived = len(own) > len(city.names[0]) or own not in city.names
    if end - at > 1 or not is_derived or not own.endswith(ADJECTIVES):
        return False
    ahead = text.words[at - 1].folded if at else ""
    # "Na Krakowskiej w Bielsku" is a street in Polish.
    if ahead in _ON_STREET and (after is None or len(after.folded) < _NOUN):
        return True
    return any(
        word.startswith(_ADJECTIVE_DEALS)
        or (
            word.startswith(_ADJECTIVE_STREETS)
            and (word in _SINGULARS or not own.endswith(_PLURALS))
        )
        for word in (ahead, after.folded if after else "")
    )
