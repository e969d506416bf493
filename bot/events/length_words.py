"""Know how fourteen languages say how long something lasts, and how long before it somebody is reminded.

Units are those of `speech`. Words are separated by "|", those for one number by a space; a "_" is a space in one.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache

from bot.said import words_of


@dataclass(frozen=True, slots=True)
class LengthWords:
    """What a language adds to its units.

    `numbers` count from one; `others` are further numbers. `and_half` adds half a unit, before the unit or behind it;
    `whole` are lengths in one word, in minutes. `joins` stand between parts. `until` stands before an end, `by` behind
    it. `before` stands behind how long before the start somebody is reminded, `ahead` before it. `none` is no reminder.
    `lasting` says nothing, before a length or behind it.
    """

    numbers: str
    joins: str
    until: str
    all_day: str
    before: str
    none: str
    by: str = ""
    ahead: str = ""
    and_half: str = ""
    lasting: str = ""
    others: Mapping[str, float] = field(default_factory=dict)
    whole: Mapping[str, int] = field(default_factory=dict)
    units: Mapping[str, str] = field(default_factory=dict)
    """Further words for a unit: shorter ones, and those that only stand before "before"."""


@cache
def length_words(code: str) -> LengthWords:
    """Return the words of a language, by the codes of `speech.SPOKEN`."""
    return LengthWords(**words_of("when", code)["lengths"])
