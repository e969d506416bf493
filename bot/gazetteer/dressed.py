"""Know a bare name by what it is dressed in: a postcode, broken markup, a form of office, another keyboard."""

import re

from bot.gazetteer.areas import OWN, AreaKind
from bot.gazetteer.candidates import named, split
from bot.gazetteer.county import FOR_SHORT, called_for_short, called_like
from bot.gazetteer.formal import name_in_form, without_form
from bot.gazetteer.index import CityIndex
from bot.gazetteer.model import Found, Taken
from bot.gazetteer.names import ALTERNATE, PRIMARY
from bot.gazetteer.phrases import Phrases
from bot.gazetteer.repair import mend, without_flags, without_postcode
from bot.gazetteer.resolve import resolve
from bot.gazetteer.score import TOWN_PEOPLE

LONGEST = 80
"""Characters of a text that may be a name and its dress."""

LONGEST_LABEL = 120
"""Characters of a label."""

MOST_WORDS = 5
"""Words of a town's name and its country's."""

PARTS = 2
"""Pieces between commas that a label has at least."""

PEOPLE = 20_000
"""A city of this population or more is believed to be what is dressed so: "the city of love" is none."""

LONGEST_CODE = 2
"""Letters of what is a town before it is short for an area: "Eu France" is no European Union."""

SHORTEST_RELAID = 5
"""Letters of a word that may have been typed in another keyboard layout."""


def is_written_out(text: str, cities: CityIndex) -> bool:
    """Return whether `text` is a name and the country it lies in, as labels write it: "Dos Hermanas, Andalusia, Spain"."""
    parts = split(text, cities)
    if len(text) > LONGEST_LABEL or len(parts) < PARTS:
        return False
    area = cities.qualifiers.find(parts[-1])
    return area is not None and bool(cities.entries(parts[0], (area,), most=1))


def is_a_county(text: str, cities: CityIndex) -> bool:
    """Return whether `text` is the name of a county that is called like a town: "Landkreis Fürth"."""
    parts = split(text, cities) if len(text) <= LONGEST and text[:1].isupper() else []
    seat = called_like(parts[0]) if 0 < len(parts) <= PARTS else ""
    return bool(seat) and any(kind <= ALTERNATE for _, kind in cities.entries(seat, most=1))


def named_in_full(text: str, cities: CityIndex) -> str:
    """Return what is to be looked up of a county shortened, a city and its form, or a town and its country; "" of others."""
    if is_a_county_for_short(text, cities) or is_in_form(text, cities):
        return text
    return in_its_country(text, cities)


def is_in_form(text: str, cities: CityIndex) -> bool:
    """Return whether `text` is a town and what it is officially: "Borough of Swindon", "Town of Banff".

    Cities are called after many a thing: one without sisters is believed only of another form.
    """
    parts = split(text, cities) if len(text) <= LONGEST and text[:1].isupper() else []
    name = name_in_form(parts[0]) if 0 < len(parts) <= PARTS else ""
    is_city = bool(name) and parts[0].split()[-len(name.split()) - 2] == "city"
    return bool(name) and any(
        kind == PRIMARY
        and (
            cities.has_sisters(row) or (not is_city and cities.city(row).population >= TOWN_PEOPLE)
        )
        for row, kind in cities.entries(name)
    )


def in_its_country(text: str, cities: CityIndex) -> str:
    """Return "Die, France" for "Die France": a town's own name, though it is a word, and its country; else ""."""
    words = text.split()
    capitals = all(word[0].isupper() for word in words)
    if not 1 < len(words) <= MOST_WORDS or "," in text or not capitals:
        return ""
    for cut in range(1, len(words)):
        written, behind = " ".join(words[:cut]), " ".join(words[cut:])
        name = cities.fold(written)
        areas = [
            each.area.means
            for each in cities.areas.named(cities.fold(behind))
            if each.area.kind is AreaKind.COUNTRY and each.how == OWN
        ]
        is_area = cities.areas.named(cities.fold(text)) or (
            len(name) > LONGEST_CODE and cities.areas.named(name)
        )
        if areas and not is_area:
            there = cities.entries(name, (areas[0],))
            return f"{written}, {behind}" if any(k == PRIMARY for _, k in there) else ""
    return ""


_WORDS = re.compile(r"[\w' .]+")


def is_a_county_for_short(text: str, cities: CityIndex) -> bool:
    """Return whether `text` is such a name shortened, as no state is: "Co. Cork", "Cork Co.", not "Denver, CO"."""
    parts = split(text, cities) if len(text) <= LONGEST and text[:1].isupper() else []
    seat = called_for_short(parts[0]) if len(parts) == 1 and _WORDS.fullmatch(text) else ""
    if not seat or FOR_SHORT.upper() in text:
        return False
    state = cities.qualifiers.find(FOR_SHORT)
    if any(kind == PRIMARY for _, kind in cities.entries(parts[0], most=1)):
        return False
    there = state is not None and cities.entries(seat, (state,), most=1)
    return not there and any(kind == PRIMARY for _, kind in cities.entries(seat, most=1))


_YEAR = re.compile(r"\b(?:1[89]|20)\d\d\b")


def is_dressed(text: str, cities: CityIndex, phrases: Phrases) -> bool:
    """Return whether `text` is nothing but a city's name in such a dress: "10115 Berlin"."""
    if len(text) > LONGEST or "\n" in text.strip():
        return False
    mended = without_flags(mend(text), cities.countries)
    plain = mended if _YEAR.search(mended) else without_postcode(mended) or mended
    if plain != text and _is_a_city(plain, cities, phrases):
        return True
    parts = split(plain, cities)
    if any(
        _is_a_city(", ".join([name, *parts[1:]]), cities, phrases)
        for name, _ in (without_form(parts[0]) if parts else ())
    ):
        return True
    return _is_relaid(text, cities)


def _is_a_city(text: str, cities: CityIndex, phrases: Phrases) -> bool:
    """Whether `text` is to the letter what a town of some size is called, and no word of everyday."""
    parts = split(text, cities)
    if not parts or all(word in phrases.common for word in " ".join(parts).split()):
        return False
    hits = named(parts, cities)
    return any(cities.city(hit.row).population >= PEOPLE for hit in hits if hit.spelt)


def _is_relaid(text: str, cities: CityIndex) -> bool:
    if len(text) < SHORTEST_RELAID or not text.isalpha():
        return False
    match resolve(text, cities):
        case Found(_, _, notes):
            return any(note.kind is Taken.REPAIRED and note.typed == text for note in notes)
    return False
