"""Say whether a text only passes by a city: who was born there, a train to it, its government."""

import re
from collections.abc import Sequence

from bot.news import bond
from bot.news.aside_words import CAPITALS, MADE_OF_IT, OF, TOWN_NOUNS
from bot.news.evidence import mentions
from bot.news.evidence_areas import countries, states_and_countries
from bot.news.evidence_called_after import is_called_after
from bot.news.evidence_forms import is_form, uninflected
from bot.news.evidence_leading import is_compared, is_headed_by_another, is_led_by_another
from bot.news.evidence_meant import Meant
from bot.news.evidence_others import Other, other_places
from bot.news.evidence_text import Text
from bot.news.evidence_third import names_unspaced, third_city
from bot.news.evidence_words import INSTITUTIONS, PLACED
from bot.said import WORLD, words_of

_TABLE = words_of("passing", WORLD)
_AHEAD = frozenset(_TABLE["ahead"])
_BEHIND = frozenset(_TABLE["behind"])
_UNSPACED_BEHIND = "|".join(map(re.escape, _TABLE["unspaced_behind"]))
_SCHOOLED = frozenset(_TABLE["schooled"])
_LIKENED = frozenset(_TABLE["likened"])
_AS = frozenset(_TABLE["as"])
_ORIGIN = frozenset(_TABLE["origin"])
_ORIGIN_ENDINGS = tuple(_TABLE["origin_endings"])
_ORIGIN_BEHIND = frozenset(_TABLE["origin_behind"])
_GOAL = frozenset(_TABLE["goal"])
_SOMEBODY = frozenset(_TABLE["somebody"])
_AFTER = frozenset(_TABLE["after"])
_FORMER = frozenset(_TABLE["former"])
_DIPLOMACY = tuple(_TABLE["diplomacy"])
_OF_STATES = tuple(_TABLE["of_states"])
_TOWN = 20_000
"""People of a place that something happens in rather than in the one passed by."""


def is_passed_by(text: Text, city: Meant) -> bool:
    """Return whether the text has the city but for what is called after it, or as an origin, a goal or a likeness.

    Those tell only where another place is named.
    """
    stands = list(mentions(text, city))
    passing = [
        (at, length)
        for at, length in stands
        if not (length and is_called_after(text, at, at + length, city))
    ]
    if not passing:
        return bool(stands)
    if all(
        _is_passing(text, at, at + length) if length else _is_passing_unspaced(text, city)
        for at, length in passing
    ):
        return (
            third_city(text, (city,))
            or _names_another_place(text, city)
            or names_unspaced(text, city)
            or is_headed_by_another(text, city)
        )
    return _is_left_behind(text, passing, city) or is_led_by_another(text, passing, city)


def _is_left_behind(text: Text, stands: Sequence[tuple[int, int]], city: Meant) -> bool:
    """Return whether each time it is another place that acts: "Graz architect builds in Linz"."""
    roles = [role for at, length in stands if length and (role := _role(text, at, at + length))]
    if len(roles) < len(stands) or bond.is_said(text.folded):
        return False
    others = [one for one in other_places(text, city) if all(one.at != at for at, _ in stands)]
    return all(
        _is_told_of_another(role, at, others) for role, (at, _) in zip(roles, stands, strict=True)
    )


def _role(text: Text, at: int, end: int) -> str:
    """Return as what a city stands there: "likened", "former", "origin", "goal", "after" or ""."""
    words = text.words
    before = [word.folded for word in words[max(0, at - 6) : at]]
    behind = words[end].folded if end < len(words) else ""
    if words[end - 1].gap == "-" and behind in MADE_OF_IT:
        return "likened"
    if not _LIKENED.isdisjoint(before[-4:]):
        return "likened"
    if any(word in _FORMER for word in before[-3:]):
        return "former"
    ahead = before[-1] if before else ""
    if ahead in _AS or is_compared(text, at):
        return "likened"
    if ahead in OF and not _SOMEBODY.isdisjoint(before[-4:-2]):
        return "origin"
    if ahead in _ORIGIN or words[at].folded.endswith(_ORIGIN_ENDINGS) or behind in _ORIGIN_BEHIND:  # fmt: skip
        return "origin"
    if ahead in _GOAL:
        return "goal"
    if not _AFTER.isdisjoint(before[:-1]):
        return "after"
    return "thing" if _heads_name(text, end) else ""


def _heads_name(text: Text, end: int) -> bool:
    """Return whether in English more capitals behind a name make a firm or a team of it: "Boston Dynamics"."""
    if "en" not in text.languages or text.titled or not text.cased:
        return False
    behind = []
    while end < len(text.words) and text.words[end].large and text.words[end - 1].gap == " ":
        behind.append(text.words[end].folded)
        end += 1
    return bool(behind) and TOWN_NOUNS.isdisjoint(behind) and INSTITUTIONS.isdisjoint(behind)


def _is_told_of_another(role: str, at: int, others: Sequence[Other]) -> bool:
    """Return whether beside a city in that role one of the others is where it happens, or who acts."""
    if role in {"likened", "former"}:
        return bool(others)
    strange = [one for one in others if not one.is_sister]
    if role == "origin":
        return any(one.is_head or one.is_inside or one.at > at for one in strange)
    if role in {"goal", "thing"}:
        return any(one.is_inside for one in strange)
    return any(one.at < at for one in strange)


def is_government(text: Text, cities: Sequence[Meant]) -> bool:
    """Return whether capitals stand for their governments: no word of a town or a bond, but of diplomacy."""
    if not all(city.names[0] in CAPITALS for city in cities) or bond.is_said(text.folded):
        return False
    words = [word.folded for word in text.words]
    if not any(word.startswith(_DIPLOMACY) for word in words):
        return False
    if any(word in INSTITUTIONS or word in TOWN_NOUNS for word in words):
        return False
    return len(cities) > 1 or _names_state(text, cities[0])


def _is_passing(text: Text, at: int, end: int) -> bool:
    before = [word.folded for word in text.words[max(0, at - 7) : at]]
    after = [word.folded for word in text.words[end : end + 3]]
    if any(" ".join(before[-count:]) in _AHEAD for count in range(1, min(4, len(before)) + 1)):
        return True
    if any(" ".join(after[:count]) in _BEHIND for count in range(1, len(after) + 1)):
        return True
    return bool(before) and before[-1] in PLACED and bool(_SCHOOLED.intersection(before[:-1]))


def _is_passing_unspaced(text: Text, city: Meant) -> bool:
    names = "|".join(re.escape(name) for name in city.names if name >= "\u2e80")
    return bool(names) and not re.search(rf"(?:{names})(?! ?(?:{_UNSPACED_BEHIND}))", text.folded)


def _names_another_place(text: Text, city: Meant) -> bool:
    places = city.places
    if places is None:
        return False
    for word in text.words:
        name = word.folded
        if not word.large or len(name) < 4 - (name > "\u0900"):
            continue
        if any(is_form(name, own) for own in city.names):
            continue
        for called in (name, *(uninflected(name) if len(name) > 5 else ())):
            if called in states_and_countries() or _is_area_elsewhere(called, city):
                return True
            if places.is_given_name(called) or places.names_no_city(called):
                continue
            if any(
                row != city.row and places.city(row).population >= _TOWN
                for row, _ in places.entries(called)
            ):
                return True
    return False


def _is_area_elsewhere(name: str, city: Meant) -> bool:
    area = city.places.qualifiers.find(name) if city.places is not None and len(name) > 4 else None
    return (
        area is not None and city.places is not None and not city.places.lies_in(city.row, (area,))
    )


def _names_state(text: Text, city: Meant) -> bool:
    """Return whether another capital, a country or what is of one is named, in whatever language."""
    if any(word.folded.startswith(_OF_STATES) for word in text.words):
        return True
    places = city.places
    if places is None:
        return False
    for word in text.words:
        for called in (word.folded, *uninflected(word.folded)) if word.large else ():
            is_state = called in states_and_countries() or called in countries()
            if is_state and called not in city.areas:
                return True
            for row, _ in places.entries(called)[:1]:
                if row != city.row and places.fold(places.city(row).name) in CAPITALS:
                    return True
    return False
