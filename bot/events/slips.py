"""Mend one letter in the name of a weekday, a month or tomorrow: "frday" is Friday."""

import re
from functools import cache

from bot.events.lexicon import Lexicon
from bot.events.tongue import Speech, folded

_SHORTEST = 5
"""Shorter words are too near to others."""


def without_slips(text: str, tongue: Lexicon | Speech) -> str | None:
    """Return folded `text` with every word that is one letter away from one name alone replaced by it; None for none."""
    names = _names(tongue)
    said = folded(text)
    mended = re.sub(r"[^\W\d_]+", lambda match: _nearest(match[0], names), said)
    return mended if mended != said else None


def _nearest(word: str, names: dict[str, str]) -> str:
    if len(word) < _SHORTEST - 1 or word in names:
        return word
    near = {name for name in names if name[0] == word[0] and is_one_slip(word, name)}
    return near.pop() if len({names[name] for name in near}) == 1 else word


@cache
def _names(tongue: Lexicon | Speech) -> dict[str, str]:
    """Return the long names of one word, each with what it means."""
    named = [(word, f"weekday {day}") for word, day in tongue.weekdays.items()]
    named += [(word, f"month {month}") for word, month in tongue.months.items()]
    if isinstance(tongue, Speech):
        named += [(word, f"near {near}") for word, near in tongue.near.items()]
    else:
        named += [(word, "tomorrow") for word in tongue.tomorrow.split("|")]
    return {word: what for word, what in named if len(word) >= _SHORTEST and word.isalpha()}


def _singled(word: str) -> str:
    return re.sub(r"(.)\1", r"\1", word)


def is_one_slip(word: str, name: str) -> bool:
    """Whether one letter too many, too few or another, two that changed places, or doubled ones, make `name` of `word`."""
    if _singled(word) == _singled(name):
        return True
    if word == name or abs(len(word) - len(name)) > 1:
        return False
    same = next((n for n, (a, b) in enumerate(zip(word, name, strict=False)) if a != b), None)
    if same is None:
        return True
    rest, other = word[same:], name[same:]
    swapped = rest[1::-1] + rest[2:] if len(rest) > 1 else rest
    return rest[1:] == other or rest == other[1:] or rest[1:] == other[1:] or swapped == other
