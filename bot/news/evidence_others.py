"""Find the places a text names besides a city, and say where in the text they act."""

from collections.abc import Iterator
from dataclasses import dataclass

from bot.news.evidence_areas import countries
from bot.news.evidence_forms import is_form, uninflected
from bot.news.evidence_meant import Meant
from bot.news.evidence_text import Text
from bot.news.evidence_words import COMMON
from bot.said import WORLD, words_of

_TABLE = words_of("passing", WORLD)
_INSIDE = frozenset(_TABLE["inside"])
_INSIDE_BEHIND = frozenset(_TABLE["inside_behind"])
_INSIDE_ENDINGS = tuple(_TABLE["inside_endings"])
_SHORTEST = 4
_PEOPLE = 50_000
"""People of a place that newspapers name without saying where it is."""


@dataclass(frozen=True, slots=True)
class Other:
    """Another place: at which word it stands, whether it opens the text, and whether something happens there."""

    at: int
    is_head: bool
    is_inside: bool
    is_sister: bool


def other_places(text: Text, city: Meant) -> Iterator[Other]:
    """Yield the towns and countries a text names besides the city, in whatever case."""
    words = text.words
    for at, word in enumerate(words):
        if not word.large:
            continue
        if any(is_form(word.folded, own) for own in city.names):
            continue
        ahead = words[at - 1].folded if at else ""
        behind = words[at + 1].folded if at + 1 < len(words) and word.gap in {"'", "’"} else ""
        is_placed = ahead in _INSIDE or behind in _INSIDE_BEHIND
        names = []
        if len(word.folded) >= _SHORTEST - (word.folded > "\u0900"):
            names = [word.folded, *uninflected(word.folded)]
            # Of a short name only one letter can be its ending: код Ниша.
            names += [word.folded[:-1]] if is_placed and len(word.folded) == _SHORTEST else []
        if at + 1 < len(words) and words[at + 1].large and word.gap in {" ", "-"}:
            names.append(f"{word.folded} {words[at + 1].folded}")
        row = next((row for name in names if (row := _row(name, text, city, is_placed)) is not None), None)  # fmt: skip
        if row is None:
            continue
        yield Other(
            at,
            is_head=at == 0 or (at == 1 and (is_placed or not words[0].large)),
            is_inside=is_placed or word.folded.endswith(_INSIDE_ENDINGS),
            is_sister=row in city.sister_rows,
        )


def _row(name: str, text: Text, city: Meant, is_placed: bool) -> int | None:
    """Return the row of the town of that name, -1 for a country, None where it is neither."""
    places = city.places
    if places is None:
        return None
    if name in countries():
        return None if name in city.areas else -1
    if places.names_no_city(name):
        return None
    if is_known_word(name, text, city, is_placed=is_placed):
        return None
    for row, _ in places.entries(name)[:3]:
        if row != city.row and places.city(row).population >= _PEOPLE:
            return row
    return None


def is_known_word(name: str, text: Text, city: Meant, *, is_placed: bool) -> bool:
    """Return whether people are called so or it is a word of the text's language, and no "in" stands before it."""
    return not is_placed and (
        (city.places is not None and city.places.is_given_name(name))
        or (city.places is not None and city.places.is_english_word(name))
        or any(name in COMMON[language] for language in text.languages)
    )


def is_inside(text: Text, at: int) -> bool:
    """Return whether at that word something is said to happen in what it names: "in Leeds", Tampereella."""
    words = text.words
    behind = words[at + 1].folded if at + 1 < len(words) and words[at].gap in {"'", "’"} else ""
    return (
        (at > 0 and words[at - 1].folded in _INSIDE)
        or behind in _INSIDE_BEHIND
        or words[at].folded.endswith(_INSIDE_ENDINGS)
    )
