"""Say in which language something is written, as far as somebody declares it."""

import re
from functools import cache

from babel import Locale

_CODE = re.compile(r"\s*([A-Za-z]{2,3})(?:[-_][A-Za-z0-9]+)*\s*")
_SAME = {"no": "nb", "nn": "nb", "iw": "he", "in": "id", "sh": "sr"}


def language_code(declared: str) -> str:
    """Return the language of "nb-NO", "EN_us" or "Norwegian" as a code, "" for what is none."""
    if name := _by_name().get(declared.strip().casefold()):
        return name
    found = _CODE.fullmatch(declared)
    return found[1].lower() if found and found[1].lower() in _known() else ""


def is_same_language(one: str, other: str) -> bool:
    """Return whether who reads the one reads the other: regions and Norwegian's two forms are one."""
    bases = [code.replace("_", "-").split("-")[0].lower() for code in (one, other)]
    first, second = (_SAME.get(base, base) for base in bases)
    return first == second


@cache
def _known() -> frozenset[str]:
    return frozenset(_by_name().values())


@cache
def _by_name() -> dict[str, str]:
    """Return codes by the names GDELT gives languages: those of English."""
    named = dict(Locale("en").languages).items()
    names = {str(name).casefold(): str(code) for code, name in named if "_" not in str(code)}
    return {"no": "nb", **names, "norwegian": "nb"}
