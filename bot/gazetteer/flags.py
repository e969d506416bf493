"""Read flags that stand where a name is due, or beside one: "sister cities of 🇫🇷", "Valencia 🇪🇸 twins"."""

import re

from bot.gazetteer.areas import Area, AreaKind
from bot.gazetteer.asking import find
from bot.gazetteer.index import CityIndex
from bot.gazetteer.phrases import Phrases
from bot.gazetteer.sentence import words_of

_FLAG = re.compile(
    "([\U0001f1e6-\U0001f1ff]{2})|\U0001f3f4([\U000e0061-\U000e007a]{4,6})\U000e007f"
)
"""A country's, of two letters of its own, or one of a part of it, of a black flag and the letters of its code."""

_A, _TAG = ord("\U0001f1e6"), 0xE0000
"""The letter A of which countries' flags are made, and what is added to a letter of a part's."""

COUNTRY_CODE = 2
"""Letters of the code of a country."""

LONGEST_NAME = 4
"""Words before a flag that may be the name of the city it tells of."""


def with_their_names(text: str, phrases: Phrases, cities: CityIndex) -> str | None:
    """Return `text` with the names of areas for their flags, None where none is read so.

    Behind "in" or "of" a flag stands for the area; where sisters are asked for, behind a city's name or all else, it
    tells where that or they lie. "Ontario 🇺🇸" alone is a name with its country, and left to `resolve`.
    """
    if text.isascii() or not (flags := list(_FLAG.finditer(text))):
        return None
    told, at = "", 0
    said = words_of(text)
    asks = phrases.term(said) is not None or find(phrases.asking.kin, said) is not None
    for flag in flags:
        before = text[: flag.start()]
        area = _area(flag, cities)
        if area is None:
            continue
        sign = _sign(before, phrases, cities)
        # `resolve` knows the flags of countries, but not "Perth 🏴󠁧󠁢󠁳󠁣󠁴󠁿".
        alone = flag[1] and not asks
        if sign is None or (sign == ", " and (alone or _is_told(before, area, cities))):
            continue
        told += text[at : flag.start()].rstrip() + sign + area.name
        at = flag.end()
    return told + text[at:] if at else None


def _area(flag: re.Match[str], cities: CityIndex) -> Area | None:
    """Return the country, or the part of one, whose flag it is."""
    if flag[1]:
        code = "".join(chr(ord(sign) - _A + ord("A")) for sign in flag[1])
        return cities.areas.by_key(AreaKind.COUNTRY, code)
    code = "".join(chr(ord(sign) - _TAG) for sign in flag[2]).upper()
    key = f"{code[:COUNTRY_CODE]}.{code[COUNTRY_CODE:]}"
    return cities.areas.by_key(AreaKind.REGION, key)


def _sign(before: str, phrases: Phrases, cities: CityIndex) -> str | None:
    """Return what stands between the words before a flag and its name, None where it is not read."""
    words = before.split()
    if not words:
        return None
    if words[-1].casefold() in phrases.leading | phrases.inside:
        return " "
    tails = (" ".join(words[-length:]) for length in range(1, LONGEST_NAME + 1))
    term = phrases.term(said := words_of(before))
    ends = term is not None and term[2] == len(said)
    return ", " if ends or any(map(cities.has_name, tails)) else None


def _is_told(before: str, area: Area, cities: CityIndex) -> bool:
    """Whether where the city lies stands before the flag already: "Kobe, Japan 🇯🇵"."""
    said = cities.fold(before)
    return "," in before or any(name and cities.fold(name) in said for name in area.names)
