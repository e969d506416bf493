"""Set a language's sentences as its printers do, so that nobody has to type what cannot be seen."""

import re

_NARROW, _WIDE = "\u202f", "\u00a0"


def dressed(locale: str, source: str) -> str:
    """Return the texts of a locale with the spaces that must not break.

    French sets a narrow one before ; ! ? and inside its quotation marks, a wide one before a colon.
    Only our own words are dressed, never a name or an address that is put into them.
    """
    if locale.split("-")[0] != "fr":
        return source
    source = re.sub(r"(?<=\S) (?=[;!?»])", _NARROW, source)
    source = source.replace("« ", f"«{_NARROW}")
    return re.sub(r"(?<=\S) (?=:(?:\s|$))", _WIDE, source, flags=re.MULTILINE)
