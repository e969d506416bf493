"""Cut a text into words, as evidence about cities is looked for in it."""

import re
from dataclasses import dataclass

from bot.gazetteer.index import CityIndex
from bot.news.evidence_words import SPEAKS
from bot.news.words import fold

# A mark belongs to its letter: vowels of Hindi and Thai are marks.
_WORD = re.compile(
    r"(?:[^\W_]|[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0900-\u0ddf\u0e31\u0e34-\u0e3a\u0e47-\u0e4e\u0f71-\u0f84\u102b-\u103e])+"
)


@dataclass(frozen=True, slots=True)
class Word:
    """A word of a text: folded, whether written large, what stands between it and the next, and whether all in capitals."""

    folded: str
    large: bool
    gap: str
    capitals: bool = False


@dataclass(frozen=True, slots=True)
class Text:
    """A text cut into words, and whole, folded; `cased` says whether capitals mean something in it."""

    words: tuple[Word, ...]
    folded: str
    cased: bool
    titled: bool
    languages: tuple[str, ...] = ()


def read_text(text: str, places: CityIndex | None) -> Text:
    """Return `text` as evidence is looked for in it."""
    found = list(_WORD.finditer(text))
    words = []
    for at, one in enumerate(found):
        end = found[at + 1].start() if at + 1 < len(found) else len(text)
        raw = one.group()
        words.append(
            Word(
                fold_text(raw, places),
                raw[:1].isupper() or not _has_case(raw),
                text[one.end() : end],
                len(raw) > 2 and raw.isupper(),
            )
        )
    large = sum(word.large for word in words)
    languages = tuple(
        language
        for language, spoken in SPEAKS.items()
        if any(word.folded in spoken for word in words)
    )
    return Text(
        tuple(words),
        fold_text(text, places),
        cased=any(word.large for word in words) and any(c.islower() for c in text),
        # In German every noun is written large.
        titled=len(words) > 3 and large >= 0.75 * len(words) and "de" not in languages,
        languages=languages,
    )


def fold_text(text: str, places: CityIndex | None) -> str:
    return places.fold(text) if places is not None and len(text) <= 200 else _unified(text, places)


def _unified(text: str, places: CityIndex | None) -> str:
    if places is None:
        return fold(text)
    return " ".join(places.fold(text[at : at + 190]) for at in range(0, len(text), 190))


def _has_case(raw: str) -> bool:
    return raw.lower() != raw.upper()
