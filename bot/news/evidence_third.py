"""Say whether a text names a city besides those whose news is asked for."""

import re
from collections.abc import Iterator, Sequence

from bot.gazetteer.index import CityIndex
from bot.news.evidence_around import has_any
from bot.news.evidence_forms import is_form
from bot.news.evidence_meant import Meant
from bot.news.evidence_text import Text
from bot.news.evidence_words import PLACED

_PARTICLES = frozenset("와과의에서는은가이")
_GREAT = 100_000
_METROPOLIS = 500_000
_KANA_OR_HAN = re.compile(r"[ァ-ヺー]{4,}|[\u4e00-\u9fff]{2,}")


def _is_great(name: str, places: CityIndex) -> bool:
    """Return whether a great city is called so in some language: Norymberga, Francfort."""
    return len(name) > 5 and any(
        places.city(row).population >= _GREAT for row, _ in places.entries(name)
    )


def names_unspaced(text: Text, city: Meant) -> bool:
    """Return whether in text without blanks another great city stands, also by two characters: 札幌."""
    places = city.places
    return places is not None and any(
        row != city.row and places.city(row).population >= _METROPOLIS
        for name in _unspaced_names(text.folded, (4, 3, 2))
        for row, _ in places.entries(name)[:1]
    )


def _unspaced_names(folded: str, lengths: tuple[int, ...] = (4, 3)) -> Iterator[str]:
    """Yield what may be names in Japanese or Chinese text: rows of katakana, and some characters."""
    for found in _KANA_OR_HAN.finditer(folded):
        row = found.group()
        if row[0] < "\u4e00":
            # The fold makes one row of a name and the particles around it: 札幌市とミュンヘン市.
            yield from (row, row[1:], row[:-1], row[1:-1])
            continue
        for length in lengths:
            yield from (row[at : at + length] for at in range(len(row) - length + 1))


def third_city(text: Text, cities: Sequence[Meant]) -> bool:
    """Return whether the text names a city besides these: one of their sisters, or a large one."""
    ours = {name for city in cities for name in city.names}
    areas = frozenset().union(*(city.areas for city in cities))
    sisters = frozenset().union(*(city.sisters for city in cities)) - ours
    if has_any(text, frozenset(s for s in sisters if len(s) > 3 or s >= "\u2e80")):
        return True
    places = cities[0].places
    if places is None:
        return False
    if any(
        places.is_large(name)
        and name not in ours
        and not any(name in own or own in name for own in ours if own >= "\u2e80")
        for name in _unspaced_names(text.folded)
    ):
        return True
    for length in (3, 2, 1):
        for at in range(len(text.words) - length + 1):
            inside = text.words[at : at + length]
            if not all(word.large for word in inside) or not text.cased:
                continue
            name = " ".join(word.folded for word in inside)
            if len(name) < 4 or name in ours or name in areas or places.names_no_city(name):
                continue
            if any(is_form(name, own) for own in ours if own[:3] == name[:3]):
                continue
            # "In Austin" is no person.
            is_placed = at > 0 and text.words[at - 1].folded in PLACED
            if places.is_given_name(name) and not is_placed:
                continue
            # Korean writes "and", "with", "of" behind the name.
            bare = name[:-1] if name[-1] in _PARTICLES else name
            if places.is_large(name) or places.is_large(bare) or _is_great(name, places):
                return True
    return False
