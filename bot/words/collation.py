"""Say in which order a reader looks for names in a list.

Accents and the like do not count, but for letters that are letters of their own in the reader's
language: a Spaniard looks for Ñuñoa behind Nz, a Swede for Åre behind Zürich (the alphabets are
CLDR's; docs/decisions/0016 says why they are not ICU's). Han characters stand in Unicode's order.
"""

import unicodedata
from functools import cache

from bot.gazetteer.normalise import fold

ALPHABETS = {
    "cs": "c<č h<ch r<ř s<š z<ž",
    "da": "z<æ<ø<å",
    "es": "n<ñ",
    "fi": "z<å<ä<ö",
    "hr": "c<č<ć d<đ s<š z<ž",
    "hu": "o<ö u<ü",
    "lt": "c<č s<š z<ž",
    "no": "z<æ<ø<å",
    "pl": "a<ą c<ć e<ę l<ł n<ń o<ó s<ś z<ź<ż",
    "ro": "a<ă<â i<î s<ș t<ț",
    "sv": "z<å<ä<ö",
    "tr": "c<ç g<ğ h<ı o<ö s<ş u<ü",
    "uk": "г<ґ е<є и<і<ї",
    "vi": "a<ă<â d<đ e<ê o<ô<ơ u<ư",
}
"""The letters that follow another one, by language."""

Order = tuple[tuple[str, int], ...]


def order_of(name: str, locale: str) -> Order:
    """Return what names are sorted by in lists for readers of `locale`."""
    own = _own_letters(locale.split("-")[0])
    text = unicodedata.normalize("NFC", name).casefold()
    if locale.startswith("tr"):
        # Turkish has two letters i; what Unicode folds to one is told apart again.
        text = unicodedata.normalize("NFC", name).replace("I", "ı").replace("İ", "i").casefold()
    order: list[tuple[str, int]] = []
    at = 0
    while at < len(text):
        two = text[at : at + 2]
        letter = two if two in own else text[at]
        order += [own[letter]] if letter in own else [(char, 0) for char in fold(letter) or " "]
        at += len(letter)
    # Signs of all sorts part words, and stand before nothing.
    words = [part for n, part in enumerate(order) if part[0] != " " or (n and order[n - 1] != part)]
    return tuple(words[1:] if words and words[0][0] == " " else words)


@cache
def _own_letters(language: str) -> dict[str, tuple[str, int]]:
    """Return for each letter of its own the letter it follows, and as which."""
    return {
        letter: (first, number)
        for group in ALPHABETS.get(language, "").split()
        for first, *following in [group.split("<")]
        for number, letter in enumerate(following, 1)
    }
