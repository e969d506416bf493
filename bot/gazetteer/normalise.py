"""Bring a name and what a person typed into one search form."""

import unicodedata
from collections.abc import Callable, Mapping
from functools import lru_cache

Fold = Callable[[str], str]

_LETTERS = {
    "ø": "o", "æ": "ae", "œ": "oe", "đ": "d", "ð": "d", "ł": "l", "ı": "i", "þ": "th", "ħ": "h",
    "ŋ": "n", "ŧ": "t", "ĸ": "k", "ə": "e", "ɓ": "b", "ɗ": "d", "ƙ": "k", "ƴ": "y", "ɔ": "o", "ɛ": "e",
    # One Arabic letter has a code point per language; people type the one on their keyboard.
    "ى": "ي", "ی": "ي", "ې": "ي", "ک": "ك", "ە": "ه", "ة": "ه", "ھ": "ه", "ہ": "ه", "ۀ": "ه", "ۆ": "و",
    "ё": "е", "ґ": "г", "ҝ": "к",
}  # fmt: skip
"""Letters that Unicode does not decompose, and the plain letter people type instead."""

_DROPPED = (
    "'’‘ʼʻ`´ʹʺʽʾʿˈ′″‛＇\"“”„«»‹›"  # apostrophes and quotes of all sorts: Xi'an, 's-Hertogenbosch
    ".·‧"  # St. John's, Sant Cugat del Vallès' l·l
    "\u00ad\u034f\u061c\u180e\u200b\u200c\u200d\u200e\u200f"  # soft hyphen, joiners, direction marks
    "\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069\ufe0e\ufe0f\ufeff"
    "ـ"  # tatweel only stretches the line
)

# Marks that people leave out: Latin, Greek and Cyrillic accents, Hebrew points, Arabic vowels.
# Marks of Indic scripts, Thai and kana stay, for without them the words are others.
_MARKS = (
    *range(0x0300, 0x0370),
    *range(0x0591, 0x05C8),
    *range(0x0610, 0x061B),
    *range(0x064B, 0x0660),
    0x0670,
    *range(0x06D6, 0x06DD),
    *range(0x06DF, 0x06E9),
    *range(0x06EA, 0x06EE),
)


class _Table(dict[int, str]):
    """A translate table that decides about a character when it first meets it."""

    def __missing__(self, code: int) -> str:
        char = chr(code)
        # P…: punctuation, Z…: spaces, C…: controls and unassigned. Symbols (+, €, emoji) stay:
        # no name of a city has them, so what has them is none.
        plain = " " if unicodedata.category(char)[0] in "PZC" else char
        if len(self) < 100_000:
            self[code] = plain
        return plain


_TABLE = _Table(dict.fromkeys(_MARKS, ""))
_TABLE.update({ord(char): "" for char in _DROPPED})
_TABLE.update({ord(char): plain for char, plain in _LETTERS.items()})
# Japanese joins the words of a French name with it: "エクス＝レ＝バン".
_TABLE[ord("=")] = " "

LONGEST = 200
"""Characters of a query that are read at all: the longest name on record has 118."""


@lru_cache(maxsize=4096)
def fold(text: str) -> str:
    """Return the search form of `text`: no case, accents, apostrophes or dots, single spaces.

    Names and queries are folded alike, so "'s-Hertogenbosch" meets "s hertogenbosch" and "İSTANBUL"
    meets "istanbul". Folding what is folded changes nothing. Only the first `LONGEST` characters count.
    """
    text = text[:LONGEST]
    if text.isascii():
        return " ".join(text.lower().translate(_TABLE).split())
    plain = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", text).casefold())
    plain = unicodedata.normalize("NFC", plain.translate(_TABLE))
    return " ".join(plain.split())


def unify(folded: str, variants: Mapping[int, int]) -> str:
    """Return `folded` with each variant of a Han character as one form (data/han.tsv).

    Simplified, traditional and Japanese forms then meet, as do hiragana and katakana:
    臺北 and 台北, 廣州 and 广州, とうきょう and トウキョウ.
    """
    return folded.translate(variants).translate(_KATAKANA)


# Hiragana lies 0x60 before katakana, sign by sign.
_KATAKANA = {code: code + 0x60 for code in range(0x3041, 0x3097)}
