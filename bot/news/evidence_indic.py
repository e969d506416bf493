"""Know a name in the scripts of India by its endings and its spellings: சென்னையில், पुण्यात, इंदौर."""

import re
import unicodedata

from bot.news.evidence_words import ENDINGS

_NASAL = re.compile(r"[ङञणनम]\u094d(?=[क-ह])")
_ANUSVARA = "\u0902"


def is_indic_form(word: str, name: str) -> bool:
    """Return whether in Bengali, Devanagari or a script of southern India the word is the name with an ending."""
    if word == name:
        return True
    if name[0] <= "\u097f":
        # पुणे, पुण्यात.
        oblique = name[:-1] + "्य" if name.endswith("े") else name
        return any(
            len(stem) > 2 and word.startswith(stem) and word[len(stem) :] in ENDINGS["devanagari"]
            for stem in (name, oblique)
        )
    stem = name[:-1] if unicodedata.category(name[-1]).startswith("M") else name
    return len(stem) > 2 and word.startswith(stem) and len(word) - len(stem) <= 8


def with_anusvara(name: str) -> str:
    """Return a name in Devanagari with the dot that newspapers write for a nasal: इन्दौर, इंदौर."""
    return _NASAL.sub(_ANUSVARA, name)
