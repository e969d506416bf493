"""Say whether a text speaks of the bond between sister cities, in any language."""

import re

from bot.news.words import fold, has_word
from bot.said import WORLD, words_of

_TABLE = words_of("bond", WORLD)
_HINTS = tuple(_TABLE["hints"])
"""Words that may mean it, where a sister of the city is named, too."""


def is_said(folded: str) -> bool:
    """Return whether the folded text names the bond."""
    folded = _OTHER_BONDS.sub(" ", folded)
    return (
        any(_stands_in(folded, word) for word in _WORDS)
        or any(has_word(folded, stem, r"\w*") for stem in _FOLDED_STEMS)
        or any(part in folded for part in _WRITTEN_INTO)
        or _APART.search(folded) is not None
    )


def is_hinted(folded: str) -> bool:
    """Return whether the folded text has a word that means the bond between two sisters named with it."""
    return any(has_word(folded, hint, r"\w*") for hint in _HINTS)


def _stands_in(folded: str, word: str) -> bool:
    if "\u0e00" <= word[0] <= "\u0eff":  # Thai and Lao have no blanks between words
        return word in folded
    # Catalan and Italian write their article into the word: "l'agermanament".
    return has_word(folded, word, r"\w{0,3}" if len(word) > 4 else "s?")


_WORDS = tuple(map(fold, _TABLE["sisters"]))
_FOLDED_STEMS = (*map(fold, _TABLE["stems"]), "lagerman", "dagerman")
_WRITTEN_INTO = tuple(map(fold, _TABLE["written_into"]))
_OTHER_BONDS = re.compile("|".join(rf"(?<!\w)(?:{pattern})" for pattern in _TABLE["other_bonds"]))
_APART = re.compile("|".join(rf"(?<!\w){pattern}" for pattern in _TABLE["said_apart"]))
