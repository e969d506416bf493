"""Say whether a text speaks of the bond between sister cities, in any language."""

import re

from bot.news.bond_words import OTHER_BONDS, SISTER_WORDS, STEMS, WRITTEN_INTO
from bot.news.words import fold, has_word

_HINTS = (
    "partnerschaft", "partnership", "partnerstvi", "partnerstv", "partnerstw", "partenariat", "parceria", "partnerskap", "friendship",
    "freundschaft", "amitie", "побратим", "partnera", "ikizler", "sister", "twin", "twins", "delegation", "delegacja", "delegacija",
    "делегац", "делегаці", "delegace", "delegaci", "delegazione", "delegacion", "delegatie", "delegasyon", "αντιπροσωπ",
    "anniversary", "jubilaum", "jubileum", "gaste aus", "gasten uit", "empfangt", "besuch aus", "invites de", "guests from", "visitors from",
)  # fmt: skip
"""Words that may mean it, where a sister of the city is named, too."""


def is_said(folded: str) -> bool:
    """Return whether the folded text names the bond."""
    folded = _OTHER_BONDS.sub(" ", folded)
    return (
        any(_stands_in(folded, word) for word in _WORDS)
        or any(has_word(folded, stem, r"\w*") for stem in _FOLDED_STEMS)
        or any(part in folded for part in _WRITTEN_INTO)
    )


def is_hinted(folded: str) -> bool:
    """Return whether the folded text has a word that means the bond between two sisters named with it."""
    return any(has_word(folded, hint, r"\w*") for hint in _HINTS)


def _stands_in(folded: str, word: str) -> bool:
    if "\u0e00" <= word[0] <= "\u0eff":  # Thai and Lao have no blanks between words
        return word in folded
    # Catalan and Italian write their article into the word: "l'agermanament".
    return has_word(folded, word, r"\w{0,3}" if len(word) > 4 else "s?")


_WORDS = tuple(map(fold, SISTER_WORDS))
_FOLDED_STEMS = (*map(fold, STEMS), "lagerman", "dagerman")
_WRITTEN_INTO = tuple(map(fold, WRITTEN_INTO))
_OTHER_BONDS = re.compile("|".join(rf"(?<!\w)(?:{pattern})" for pattern in OTHER_BONDS))
