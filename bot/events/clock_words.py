"""Know what the clock of a country or a city is called in each language: "по московскому времени", "Seattle time".

Only names of one clock: a country with several is told by a city or an abbreviation.
"""

from collections.abc import Mapping

from bot.said import words_of

_PLACES = {
    "{words}": r"(?P<place>[^\W\d_][\w.'-]*(?: [^\W\d_][\w.'-]*){0,2})",
    "{word}": r"(?P<place>[^\W\d_][\w.'-]*(?: [^\W\d_][\w.'-]*)?)",
    "{signs}": r"(?P<place>[^\W\d_]{1,10}?)",
}


def time_of(code: str) -> str:
    """Return how the clock of a city is named in a language of `speech`: a regular expression over folded text."""
    pattern: str = words_of("when", code).get("time_of", "(?!)(?P<place>)")
    for sign, place in _PLACES.items():
        pattern = pattern.replace(sign, place)
    return pattern


def clocks(code: str) -> Mapping[str, str]:
    """Return IANA zones by names separated by "|"; regular expressions over folded text in the languages of `lexicon`."""
    zones: Mapping[str, str] = words_of("when", code).get("clocks", {})
    return zones
