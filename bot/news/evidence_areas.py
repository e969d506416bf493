"""Say what states and countries are called in newspapers, in full and in short."""

from functools import cache

from babel import Locale

from bot.news.evidence_words import STATES
from bot.news.words import fold


@cache
def states_and_countries() -> frozenset[str]:
    """Return states of English-speaking lands, also in short, and all countries in English and German."""
    names = set(STATES) | {code for state in STATES for code in state_codes(state) if len(code) > 2}
    for language in ("en", "de"):
        names |= {
            fold(name)
            for code, name in Locale.parse(language).territories.items()
            if len(code) == 2
        }
    return frozenset(names)


@cache
def country_words(code: str) -> frozenset[str]:
    """Return what a country is called in the languages feeds are written in, folded."""
    names = set()
    for language in (
        "en", "de", "fr", "es", "it", "pt", "nl", "pl", "cs", "sv", "fi", "hu", "tr", "ru", "uk", "el",
        "ja", "zh", "ko", "ar", "fa", "he", "ro", "bg", "sr", "hr", "da", "nb", "lt", "lv", "et", "sk", "sl", "ca",
    ):  # fmt: skip
        if name := Locale.parse(language).territories.get(code):
            names.add(fold(name))
    return frozenset(names)


@cache
def countries() -> frozenset[str]:
    """Return what all countries are called in the languages feeds are written in, folded."""
    codes = [code for code in map(str, Locale.parse("en").territories) if len(code) == 2]
    return frozenset().union(*map(country_words, codes))


def state_codes(region: str) -> frozenset[str]:
    """Return the short names of a state, as they stand behind a comma: "SC", and "S.C." as words."""
    codes = STATES.get(region, "").split()
    return frozenset(codes) | {" ".join(code) for code in codes if len(code) <= 3}


_FOR_ALL = frozenset(
    [
        "ac",
        "ai",
        "am",
        "as",
        "bz",
        "cc",
        "cd",
        "co",
        "dj",
        "fm",
        "gg",
        "gl",
        "im",
        "io",
        "je",
        "la",
        "ly",
        "me",
        "ms",
        "mu",
        "nu",
        "pn",
        "sc",
        "sh",
        "so",
        "st",
        "tk",
        "tm",
        "to",
        "tv",
        "vc",
        "vg",
        "ws",
    ]
)
"""Endings of countries that sites of the whole world use."""


def country_of(host: str) -> str:
    """Return the code of the country a host's name says, "" where it says none."""
    ending = host.rstrip(".").rpartition(".")[2].lower()
    if len(ending) != 2 or ending in _FOR_ALL:
        return ""
    code = {"uk": "GB"}.get(ending, ending.upper())
    return code if code in Locale.parse("en").territories else ""
