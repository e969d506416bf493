"""Say whether what stands beside a city's name makes another town of it."""

import re

from babel.languages import get_official_languages

from bot.gazetteer.names import PRIMARY
from bot.news.evidence_areas import states_and_countries
from bot.news.evidence_around import names_sister
from bot.news.evidence_forms import uninflected
from bot.news.evidence_meant import Meant
from bot.news.evidence_text import Text, Word
from bot.news.evidence_words import BRITISH, BRITISH_BEHIND, INSTITUTIONS, ONLY_STATES

_TOWN = 15_000
_PAUSE = re.compile(r"\s*[.,;:)–—-]")
JOINS = frozenset({" ", "-", "\u00a0"})


def is_another_towns(text: Text, at: int, end: int, city: Meant) -> bool:
    """Return whether what may be a case of the name is another town's own: Wittenberge beside Wittenberg."""
    own = text.words[at].folded
    if end - at > 1 or own in city.names or city.places is None:
        return False
    is_named_so = any(
        kind == PRIMARY
        and city.places.city(row).population >= _TOWN
        and not _is_told_at_home(text, city, city.places.city(row).country)
        for row, kind in city.places.entries(own)
    )
    return is_named_so and not names_sister(text, city)


def _is_told_at_home(text: Text, city: Meant, there: str) -> bool:
    """Return whether the text is in a language of the city's country that is none of the country `there`."""
    ours, theirs = (get_official_languages(code) for code in (city.country, there))
    return any(language in ours and language not in theirs for language in text.languages)


def in_longer_name(text: Text, at: int, end: int, city: Meant) -> bool:
    if city.places is None:
        return False
    for start in range(max(0, at - 2), at + 1):
        for stop in range(end, min(len(text.words), end + 3) + 1):
            if stop - start == end - at:
                continue
            inside = text.words[start:stop]
            if any(word.gap not in JOINS for word in inside[:-1]):
                continue
            if not inside[0].large or not inside[-1].large:
                continue
            # "Florence City Council" is the council of Florence, whatever else is a Florence City.
            behind = text.words[stop].folded if stop < len(text.words) else ""
            if inside[-1].folded in {"city", "town"} and behind in INSTITUTIONS:
                continue
            rows = {row for row, _ in city.places.entries(" ".join(word.folded for word in inside))}
            if rows and city.row not in rows:
                return True
    return _in_longer_case(text, at, end, city)


def _in_longer_case(text: Text, at: int, end: int, city: Meant) -> bool:
    """Return whether the word ahead makes another town's name of it in some case: "в Нижнем Новгороде"."""
    if not at or end - at > 1 or text.words[at - 1].gap not in JOINS or city.places is None:
        return False
    ahead, own = text.words[at - 1], text.words[at]
    if not (ahead.large and text.cased) or ahead.folded[0] < "\u0400":
        return False
    for first in uninflected(ahead.folded):
        for second in (own.folded, *uninflected(own.folded)):
            rows = {row for row, _ in city.places.entries(f"{first} {second}")}
            if rows and city.row not in rows:
                return True
    return False


def is_elsewhere(text: Text, end: int, city: Meant) -> bool:
    """Return whether the name is followed by the area of a namesake: "Portland, Maine"."""
    is_abroad = city.country not in {"GB", "IE", ""}
    behind = " ".join(word.folded for word in text.words[end : end + 2])
    if behind in BRITISH_BEHIND and is_abroad:
        return True
    if end >= len(text.words) or not re.fullmatch(r"\s*[,(]\s*", text.words[end - 1].gap):
        return False
    if text.cased and not text.words[end].large:
        return False  # "Lafayette, in a ceremony" is not Indiana
    for length in (3, 2, 1):
        area = " ".join(word.folded for word in text.words[end : end + length])
        if area in city.areas:
            return False
        if area in city.elsewhere:
            return True
        if area in BRITISH and is_abroad and _ends_there(text, end + length):
            return True
        if area in states_and_countries() and _ends_there(text, end + length):
            # "Paris, Luxembourg and Rome" are three cities.
            return area in ONLY_STATES or not (
                city.places is not None and city.places.is_large(area)
            )
    return False


def _ends_there(text: Text, end: int) -> bool:
    """Return whether something ends in front of the word at `end`: "Dresden, Ontario, hosts"."""
    return end >= len(text.words) or bool(_PAUSE.match(text.words[end - 1].gap))


def is_qualified_otherwise(text: Text, end: int, city: Meant) -> bool:
    """Return whether what stands behind a name in brackets or a stroke is a namesake's: "Frankfurt (Oder)"."""
    if end >= len(text.words) or not re.fullmatch(r" ?\(|/", text.words[end - 1].gap):
        return False
    further = text.words[end]
    if _is_of_a_namesake(further, city):
        return True
    told = set(city.names[0].split()[1:])
    if len(further.folded) <= 2:
        letters = [word.folded[0] for word in text.words[end : end + 3] if len(word.folded) == 1]
        initials = {part[0] for part in told}
        return further.gap.startswith((".", ")")) and not set(letters) <= initials
    if further.folded in told or city.places is None:
        return False
    name = f"{text.words[end - 1].folded} {further.folded}"
    rows = {row for row, _ in city.places.entries(name)}
    return bool(rows) and city.row not in rows


def _is_of_a_namesake(area: Word, city: Meant) -> bool:
    """Return whether the word in brackets is an area of another city of the name: "Vienne (Isère)"."""
    if city.places is None or not area.large or area.folded in city.areas:
        return False
    found = city.places.qualifiers.find(area.folded)
    return found is not None and not city.places.lies_in(city.row, (found,))
