"""Say whether another town leads a headline and the city only follows: it is the other's news."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from bot.news import bond
from bot.news.aside_words import FUNCTION
from bot.news.evidence_forms import is_form, uninflected
from bot.news.evidence_meant import Meant
from bot.news.evidence_others import is_inside, is_known_word
from bot.news.evidence_people import is_people
from bot.news.evidence_text import Text
from bot.news.evidence_words import AND
from bot.news.words import fold
from bot.said import WORLD, words_of

_TABLE = words_of("leading", WORLD)
_WITH = frozenset(_TABLE["with"])
_MEETING = tuple(_TABLE["meeting"])
_FROM_THERE = frozenset(_TABLE["from_there"])
_ADJECTIVES = tuple(_TABLE["adjectives"])
_COPYING = frozenset(_TABLE["copying"])
_THAN = frozenset(_TABLE["than"])
_BETWEEN = frozenset(_TABLE["between"])
_AHEAD = frozenset(_TABLE["ahead"])
_OF: dict[str, list[str]] = _TABLE["of"]
_HANGUL = tuple(_TABLE["hangul"])
_UNSPACED_BEHIND = tuple(_TABLE["unspaced_behind"])
_UNSPACED_TOWN = tuple(_TABLE["unspaced_town"])
_UNSPACED_AND = "".join(_TABLE["unspaced_and"])
_UNSPACED_MEETING = tuple(map(fold, _TABLE["unspaced_meeting"]))
_UNSPACED_LIKE = tuple(map(fold, _TABLE["unspaced_like"]))
_UNSPACED_INSIDE = tuple(_TABLE["unspaced_inside"])
_UNSPACED_INSIDE_AHEAD = tuple(_TABLE["unspaced_inside_ahead"])
_DATELINE = re.compile(r"\s*(?:[:：|]|[.,،、](?=\s|$)|[-–—―](?=\s))|\s+[-–—―](?=\s)")
_JOINTS = frozenset(",،、-–—/&+")
_FAR = 50_000
"""People of a town of another country that newspapers head their news with."""
_NEAR = 15_000
"""People of one of the city's own country."""
_MOST_STANDS = 2
"""A city named more often than so is what the text is about, whoever leads it."""


@dataclass(frozen=True, slots=True)
class _Leader:
    """The town that opens a text: up to which word its name reaches, and whether a mark sets it off, as "Kyiv: …"."""

    end: int
    is_dateline: bool


def is_led_by_another(text: Text, stands: Sequence[tuple[int, int]], city: Meant) -> bool:
    """Return whether another town opens the text and the city, at `stands`, follows without sharing in it.

    It shares where both are named in a row ("Lyon – Marseille", "Oslo og Bergen"), where a bond or a
    meeting of theirs is told, and, unless the other is set off as a dateline, where it happens in the city.
    """
    if not stands or len(stands) > _MOST_STANDS or bond.is_said(text.folded):
        return False
    if any(word.folded.startswith(_MEETING) for word in text.words):
        return False
    if not any(length for _, length in stands):
        return _leads_unspaced(text, city)
    leader = _leader(text, city)
    if leader is None:
        return False
    return all(
        at >= leader.end and _only_follows(text, at, at + length, leader) for at, length in stands
    )


def is_headed_by_another(text: Text, city: Meant) -> bool:
    """Return whether the text opens with another town, no sister of the city."""
    return _leader(text, city) is not None


def is_compared(text: Text, at: int) -> bool:
    """Return whether the name there is what another is measured against: "högre lön än i Umeå"."""
    before = [word.folded for word in text.words[max(0, at - 2) : at]]
    if not before:
        return False
    return before[-1] in _THAN or (len(before) > 1 and before[0] in _THAN and is_inside(text, at))


def _only_follows(text: Text, at: int, end: int, leader: _Leader) -> bool:
    words = text.words
    if _is_in_row(text, at, leader):
        return False
    # "Leipzig: …, Dresden: …" is news of both.
    if end < len(words) and words[end - 1].gap.lstrip().startswith(":"):
        return False
    if leader.is_dateline:
        return True
    if is_compared(text, at):
        return True
    if _is_of_english_noun(text, at, end):
        return False
    ahead = words[at - 1].folded
    is_of = any(ahead in _OF.get(language, ()) for language in text.languages)
    return is_of or not (is_inside(text, at) or ahead in _WITH)


def _is_of_english_noun(text: Text, at: int, end: int) -> bool:
    words = text.words
    if text.languages != ("en",) or end >= len(words) or words[end - 1].gap != " ":
        return False
    if any(word.folded in _COPYING for word in words[max(0, at - 2) : at]):
        return False
    return words[end].folded not in FUNCTION | _FROM_THERE


def _is_in_row(text: Text, at: int, leader: _Leader) -> bool:
    """Return whether but names, numbers, commas, dashes and "and" stand between: "Lyon, Marseille et Lille"."""
    between = text.words[leader.end : at]
    return all(
        word.large or word.folded in AND | _BETWEEN or word.folded.isdigit() for word in between
    ) and all(set(word.gap.strip()) <= _JOINTS for word in text.words[leader.end - 1 : at])


def _leader(text: Text, city: Meant) -> _Leader | None:
    """Return the town that opens the text, in whatever case, None where none does or a sister of the city."""
    words = text.words
    start = 1 if len(words) > 1 and (words[0].folded in _AHEAD) else 0
    for length in (3, 2, 1):
        inside = words[start : start + length]
        if len(inside) < length or not all(word.large for word in inside):
            continue
        if any(word.gap not in {" ", "-", "'", "’"} for word in inside[:-1]):
            continue
        end = start + length
        gap = words[end - 1].gap
        is_dateline = bool(_DATELINE.match(gap)) and end < len(words)
        name = " ".join(word.folded for word in inside)
        # "Kimberley guesthouse" is a town's, "Kimberley Brown" a person.
        is_placed = is_dateline or start > 0 or not words[min(end, len(words) - 1)].large
        row = _row(name, text, city, is_placed=is_placed)
        if row is None:
            continue
        if row in city.sister_rows:
            return None
        after = words[end].folded if end < len(words) and gap == " " else ""
        if not is_dateline and (after in _FROM_THERE or name.endswith(_ADJECTIVES)):
            return None
        return _Leader(end, is_dateline)
    return None


def _row(name: str, text: Text, city: Meant, *, is_placed: bool) -> int | None:
    places = city.places
    if places is None or len(name) < 3 or name in city.areas:
        return None
    if any(is_form(name, own) or is_people(name, own, large=True) for own in city.names):
        return None
    is_doubtful = is_known_word(name, text, city, is_placed=False)
    for called in _called(name):
        if places.names_no_city(called):
            return None
        for row, _ in places.entries(called)[:3]:
            one = places.city(row)
            is_near = one.country == city.country
            if is_doubtful and not (is_near and is_placed):
                continue
            if row != city.row and one.population >= (_NEAR if is_near else _FAR):
                return row
    return None


def _called(name: str) -> tuple[str, ...]:
    """Return what a name at the head may be a case of: Pärnus, Пензе, 광주시."""
    if " " in name:
        return (name,)
    bare = [name.removesuffix(end) for end in _HANGUL if name.endswith(end)]
    short = (name[:-1],) if len(name) == 5 else ()
    return (name, *bare, *uninflected(name), *short)


def _leads_unspaced(text: Text, city: Meant) -> bool:
    """Return whether in text without blanks another town stands first: 姫路市、神戸市の…"""
    places, folded = city.places, text.folded
    if places is None or any(word in folded for word in _UNSPACED_MEETING):
        return False
    names = [name for name in city.names if name >= "\u2e80" and name in folded]
    found = [(folded.find(name), name) for name in names]
    if not found:
        return False
    at, name = min(found, key=lambda one: (one[0], -len(one[1])))
    for length in (4, 3, 2):
        end = length
        if end > at or folded[:end].endswith(_UNSPACED_TOWN):
            continue
        if not folded.startswith(_UNSPACED_BEHIND, end):
            continue
        rows = [row for row, _ in places.entries(folded[:end])[:2] if row != city.row]
        if not any(places.city(row).population >= _FAR for row in rows):
            continue
        if city.sister_rows.intersection(rows):
            return False
        between = folded[end:at].lstrip("".join(_UNSPACED_TOWN))
        first = text.words[0]
        is_dateline = first.gap.strip() in {":", "："} and len(first.folded) <= end + 1
        # The fold leaves a blank of the comma: 姫路市、 is who acts, 札幌、 stands in a row.
        is_subject = folded.startswith(_UNSPACED_TOWN, end) and folded[end + 1 : end + 2] == " "
        if not (is_subject or is_dateline or between.strip(_UNSPACED_AND)):
            return False
        behind = folded[at + len(name) :].lstrip("".join(_UNSPACED_TOWN))
        is_there = behind.startswith(_UNSPACED_INSIDE) or between.endswith(_UNSPACED_INSIDE_AHEAD)
        return is_dateline or behind.startswith(_UNSPACED_LIKE) or not is_there
    return False
