"""Read a country's flag that stands where a name is due: "sister cities of 🇫🇷"."""

import re
from collections.abc import Mapping

from bot.gazetteer.phrases import Phrases

_FLAG = re.compile("[\U0001f1e6-\U0001f1ff]{2}")
_A = ord("\U0001f1e6")
"""The letter A of which flags are made, two of them the country's code."""

_ENDS = "?!.… "


def with_its_name(text: str, phrases: Phrases, countries: Mapping[str, str]) -> str | None:
    """Return `text` with the country's name for its one flag, None if a name stands beside it or it is no country's.

    `countries` are names by ISO 3166-1 alpha-2 code. "Ontario 🇺🇸" has a name, and only its country in the flag.
    """
    if text.isascii() or len(flags := list(_FLAG.finditer(text))) != 1:
        return None
    (flag,) = flags
    before, behind = text[: flag.start()].split(), text[flag.end() :].strip(_ENDS)
    leads = phrases.leading | phrases.inside
    if behind or not before or before[-1].casefold() not in leads:
        return None
    name = countries.get("".join(chr(ord(char) - _A + ord("A")) for char in flag[0]), "")
    return f"{text[: flag.start()]}{name}{text[flag.end() :]}" if name else None
