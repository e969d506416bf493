"""Know a bare name by what it is dressed in: a postcode, broken markup, a form of office, another keyboard."""

import re

from bot.gazetteer.areas import OWN, AreaKind
from bot.gazetteer.candidates import named, split
from bot.gazetteer.county import FOR_SHORT, called_for_short, called_like
from bot.gazetteer.formal import cut_from_form, form_of, name_in_form, without_form
from bot.gazetteer.index import CityIndex
from bot.gazetteer.inflected import uninflected
from bot.gazetteer.model import City, Found, Taken
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

FEW = 3
"""Countries that a form of office narrows a name down to; one of more says nothing: "Ayuntamiento de Córdoba"."""

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

_FOUR_FIGURES = frozenset({"AT", "BE", "BG", "CH", "CY", "DK", "GE", "HU", "LU", "NL", "NO", "NZ", "PH", "SI", "TN", "ZA"})  # fmt: skip

_OF_COUNTRIES = (
    (re.compile(r"(?:^|(?<=[\s,]))[A-Z]{1,2}\d{1,2}[A-Z]?$"), frozenset({"GB"})),  # "London SW1"
    (re.compile(r"(?:^|(?<=[\s,]))D(?:\d\d|6W)(?=\s|$)"), frozenset({"IE"})),  # "D02 Dublin"
    (re.compile(r"(?:^|\b(?:NSW|ACT) )20\d\d\b"), frozenset({"AU"})),  # "Sydney NSW 2000"
    (re.compile(r"^(?:1[89]|20)\d\d(?=\s)"), _FOUR_FIGURES),  # "2000 Antwerpen"
)
"""Postcodes that might be something else, and in which countries (ISO 3166-1 alpha-2) they are one."""


def undressed(text: str, cities: CityIndex, phrases: Phrases) -> str:
    """Return what is to be looked up of a text that is nothing but a city's name in such a dress, "" of others.

    A postcode is left away ("10115 Berlin"), and a form with it if the name is in a case: "администрация Казани".
    """
    if len(text) > LONGEST or "\n" in text.strip():
        return ""
    mended = without_flags(mend(text), cities.countries)
    if (plain := _without_postcode(mended, cities)) and _is_a_city(plain, cities, phrases):
        return plain
    if mended != text and _is_a_city(mended, cities, phrases):
        return text
    if town := _in_a_case_at_home(mended, cities, phrases):
        return town
    parts = split(plain or mended, cities)
    _, countries = form_of(parts[0]) if parts else ("", frozenset())
    for name, _ in without_form(parts[0]) if parts else ():
        whole = ", ".join([name, *parts[1:]])
        if _is_a_city(whole, cities, phrases) or _is_asked_for(name, countries, cities):
            narrows = 0 < len(countries) <= FEW
            behind = (rest for rest in cut_from_form(mended) if not mended.startswith(rest))
            said = (rest for rest in behind if cities.fold(rest) == whole)
            return plain or (text if narrows else next(said, text))
    return _in_office(mended, cities, phrases) or (text if _is_relaid(text, cities) else "")


def _is_asked_for(name: str, countries: frozenset[str], cities: CityIndex) -> bool:
    """Whether a town with sisters in a country that has such a form goes by its own name: "obec Lidice"."""
    return bool(countries) and any(
        kind == PRIMARY and cities.has_sisters(row) and cities.city(row).country in countries
        for row, kind in cities.entries(name)
    )


def _in_office(text: str, cities: CityIndex, phrases: Phrases) -> str:
    """Return the city whose office is named in a language with cases, or without spaces: "мэрия Казани", 神戸市役所."""
    for rest in cut_from_form(text):
        if _is_a_city(rest, cities, phrases):
            return rest
        if rest[:1].isupper():
            forms = uninflected(rest, phrases.cases | phrases.town_cases)
            towns = [name for name, _ in forms if _is_a_city(name, cities, phrases)]
            if towns:
                return max(towns, key=lambda name: _people(name, cities))
    return ""


def _in_a_case_at_home(text: str, cities: CityIndex, phrases: Phrases) -> str:
    """Return the town whose office is named in a case, where none itself is called so: "magistrát města Brna", not Pirna's."""
    for rest in cut_from_form(text):
        if rest == text or not rest[:1].isupper() or _are_called(rest, cities):
            continue
        forms = uninflected(rest, phrases.cases | phrases.town_cases)
        towns = [
            name
            for name, _ in forms
            if any(
                city.country in phrases.lands and cities.has_sisters(city.row)
                for city in _are_called(name, cities)
            )
        ]
        if towns:
            return max(towns, key=lambda name: _people(name, cities))
    return ""


def _are_called(name: str, cities: CityIndex) -> list[City]:
    """Return the cities whose own name it is."""
    entries = cities.entries(cities.fold(name))
    return [cities.city(row) for row, kind in entries if kind == PRIMARY]


def _people(name: str, cities: CityIndex) -> int:
    """Return the people of the greatest city called so."""
    hits = named(split(name, cities), cities)
    return max((cities.city(hit.row).population for hit in hits if hit.spelt), default=0)


def _without_postcode(text: str, cities: CityIndex) -> str:
    """Return `text` without its postcode, "" if it has none, or a number that rather is a year."""
    for code, countries in _OF_COUNTRIES:
        if match := code.search(text):
            rest = f"{text[: match.start()]} {text[match.end() :]}".strip(" ,")
            parts = split(rest, cities)
            hits = named(parts, cities) if parts else []
            if any(hit.spelt and cities.city(hit.row).country in countries for hit in hits):
                return rest
    plain = None if _YEAR.search(text) else without_postcode(text)
    return " ".join((plain or "").split())


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
