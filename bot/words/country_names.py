"""Find the country that a person names, in any of our languages; knows nothing of Discord."""

import unicodedata
from functools import lru_cache

from bot.words.catalogue import LOCALES, Catalogue

ALSO = {
    "usa": "US",
    "america": "US",
    "uk": "GB",
    "england": "GB",
    "britain": "GB",
    "holland": "NL",
    "czech republic": "CZ",
    "burma": "MM",
    "ivory coast": "CI",
    "korea": "KR",
    "turkey": "TR",
    "swaziland": "SZ",
    "macedonia": "MK",
}
"""What people also say, and CLDR does not."""


def _fold(name: str) -> str:
    plain = unicodedata.normalize("NFKD", name.casefold())
    return " ".join("".join(c for c in plain if not unicodedata.combining(c)).split())


@lru_cache(maxsize=8)
def _names(codes: tuple[str, ...], texts: Catalogue, locale: str) -> dict[str, str]:
    """Return the country of every folded name, those of the person's own language last, to win."""
    names = {}
    for each in (*LOCALES, locale):
        for code in codes:
            names[_fold(texts.territory(each, code))] = code
    return {**ALSO, **names}


def country_named(text: str, codes: tuple[str, ...], texts: Catalogue, locale: str) -> str | None:
    """Return the ISO 3166-1 alpha-2 code that `text` means: the code itself or a name."""
    if text.strip().upper() in codes:
        return text.strip().upper()
    code = _names(codes, texts, locale).get(_fold(text))
    return code if code in codes else None


def countries_like(
    text: str, codes: tuple[str, ...], texts: Catalogue, locale: str, limit: int = 25
) -> list[tuple[str, str]]:
    """Return (name, code) of countries that `text`, still being typed, may become.

    Those that begin so come first, then those with a word that does; by name within each.
    """
    typed = _fold(text)
    found: dict[str, tuple[int, str]] = {}
    for folded, code in _names(codes, texts, locale).items():
        if code not in codes:
            continue
        if folded.startswith(typed):
            rank = 0
        elif f" {typed}" in f" {folded}":
            rank = 1
        else:
            continue
        name = texts.territory(locale, code)
        found[code] = min(found.get(code, (2, name)), (rank, name))
    ordered = sorted(found.items(), key=lambda item: (item[1][0], _fold(item[1][1])))
    return [(name, code) for code, (_, name) in ordered[:limit]]
