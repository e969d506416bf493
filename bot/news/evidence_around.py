"""Say whether a text names a sister or an area of a city besides the city."""

import re

from bot.news.evidence_forms import uninflected
from bot.news.evidence_meant import Meant
from bot.news.evidence_text import Text

_GREAT = 100_000


def names_sister(text: Text, city: Meant) -> bool:
    """Return whether the text names a sister of the city."""
    return has_any(text, city.sisters) or has_row(text, city.sister_rows, city, inflected=True)


def names_area(text: Text, city: Meant) -> bool:
    """Return whether the text names the region or country of the city."""
    return areas_in(text, city.areas)


def areas_in(text: Text, areas: frozenset[str]) -> bool:
    return any(area in text.folded and re.search(rf"(?<!\w){re.escape(area)}(?!\w)", text.folded) for area in areas if len(area) > 3)  # fmt: skip


def has_any(text: Text, names: frozenset[str]) -> bool:
    """Return whether a name of several letters stands in the text as words."""
    words = [word.folded for word in text.words]
    for length in (1, 2, 3):
        for at in range(len(words) - length + 1):
            if text.words[at].large and " ".join(words[at : at + length]) in names:
                return True
    return any(
        name in text.folded for name in names if name and name[0] >= "\u2e80" and len(name) > 1
    )


def has_row(text: Text, rows: frozenset[int], city: Meant, *, inflected: bool = False) -> bool:
    """Return whether one of these places is named in whatever language, by a name that is no word.

    `inflected` finds it in its cases, too: a delegation "ze Stuttgartu".
    """
    places = city.places
    if places is None or not rows:
        return False
    for length in (3, 2, 1):
        for at in range(len(text.words) - length + 1):
            inside = text.words[at : at + length]
            name = " ".join(word.folded for word in inside)
            if not inside[0].large or name in city.names:
                continue
            is_short = len(name) < 5 - (name > "\u0370")
            if len(name) < 4 - (name > "\u0370"):
                continue
            for called in (name, *(uninflected(name) if inflected and length == 1 else ())):
                if places.names_no_city(called) or places.is_given_name(called):
                    continue
                found = rows.intersection(row for row, _ in places.entries(called))
                # Four letters are a name where many people live: Lwiw.
                if any(not is_short or places.city(row).population >= _GREAT for row in found):
                    return True
    return False
