"""Know the words for numbers and lengths of time in the bot's four languages, which share one table.

Keys are folded: lower case, without accents.
"""

import re
import unicodedata


def fold(text: str) -> str:
    """Return `text` in lower case, without accents, with plain spaces."""
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    bare = "".join(c for c in decomposed if not unicodedata.combining(c))
    return re.sub(r"\s+", " ", bare.replace("’", "'")).strip()


NUMBERS = {
    "a": 1, "an": 1, "one": 1, "ein": 1, "eine": 1, "einem": 1, "einer": 1, "einen": 1, "eins": 1,
    "un": 1, "une": 1, "una": 1, "uno": 1,
    "two": 2, "zwei": 2, "deux": 2, "dos": 2,
    "three": 3, "drei": 3, "trois": 3, "tres": 3,
    "four": 4, "vier": 4, "quatre": 4, "cuatro": 4,
    "five": 5, "funf": 5, "fuenf": 5, "cinq": 5, "cinco": 5,
    "six": 6, "sechs": 6, "seis": 6,
    "seven": 7, "sieben": 7, "sept": 7, "siete": 7,
    "eight": 8, "acht": 8, "huit": 8, "ocho": 8,
    "nine": 9, "neun": 9, "neuf": 9, "nueve": 9,
    "ten": 10, "zehn": 10, "dix": 10, "diez": 10,
    "eleven": 11, "elf": 11, "onze": 11, "once": 11,
    "twelve": 12, "zwolf": 12, "zwoelf": 12, "douze": 12, "doce": 12,
}  # fmt: skip

MINUTES = {
    **dict.fromkeys(["m", "min", "mins", "minute", "minutes", "minuten", "minuto", "minutos"], 1),
    **dict.fromkeys(
        [
            "h",
            "hr",
            "hrs",
            "hour",
            "hours",
            "std",
            "stunde",
            "stunden",
            "heure",
            "heures",
            "hora",
            "horas",
            "uhr",
        ],
        60,
    ),
    **dict.fromkeys(
        ["d", "day", "days", "tag", "tage", "tagen", "jour", "jours", "dia", "dias"], 24 * 60
    ),
    **dict.fromkeys(
        ["w", "week", "weeks", "woche", "wochen", "semaine", "semaines", "semana", "semanas"],
        7 * 24 * 60,
    ),
}
"""How many minutes a unit of time lasts."""


def words(table: dict[str, int] | set[str]) -> str:
    """Return a regular expression for any word of `table`, the longest first."""
    return "|".join(re.escape(word) for word in sorted(table, key=len, reverse=True))
