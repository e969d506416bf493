"""Know the words for days, months, hours and spans in the bot's four languages.

Keys are folded: lower case, without accents. The languages share one table; only short forms that
mean different things in different languages are left to the locale.
"""

import re
import unicodedata


def fold(text: str) -> str:
    """Return `text` in lower case, without accents, with plain spaces."""
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    bare = "".join(c for c in decomposed if not unicodedata.combining(c))
    return re.sub(r"\s+", " ", bare.replace("’", "'")).strip()


def _table(rows: str) -> dict[str, int]:
    return {
        word: number for number, row in enumerate(rows.strip().splitlines()) for word in row.split()
    }


WEEKDAYS = _table("""
monday mon montag montags lundi lun lunes
tuesday tue tues dienstag dienstags mardi martes
wednesday wed weds mittwoch mittwochs mercredi mer miercoles mie
thursday thu thur thurs donnerstag donnerstags jeudi jeu jueves jue
friday fri freitag freitags vendredi ven viernes vie
saturday sat samstag samstags sonnabend samedi sam sabado sab
sunday sun sonntag sonntags dimanche dim domingo dom
""")
"""Monday is 0, as in `date.weekday()`."""

GERMAN_WEEKDAYS = _table("mo\ndi\nmi\ndo\nfr\nsa\nso")

MONTHS = _table("""
-
january jan januar janner jaenner janvier janv enero ene
february feb februar feber fevrier fevr febrero
march mar marz maerz mars marzo
april apr avril avr abril abr
may mai mayo
june jun juni juin junio
july jul juli juillet juil julio
august aug aout agosto ago
september sep sept septembre septiembre setiembre
october oct oktober okt octobre octubre
november nov novembre noviembre
december dec dezember dez decembre diciembre dic
""")

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

TODAY = {"today", "tonight", "heute", "aujourd'hui", "aujourdhui", "hoy"}
TOMORROW = {"tomorrow", "tmrw", "tmr", "morgen", "demain", "manana"}
AFTER_TOMORROW = {"overmorrow", "ubermorgen", "uebermorgen", "apres-demain"}

NEXT = {
    "next", "coming", "nachster", "nachsten", "nachste", "nachstes", "naechsten", "naechste",
    "kommenden", "kommende", "kommender", "prochain", "prochaine", "proximo", "proxima", "que viene",
}  # fmt: skip
THIS = {"this", "diesen", "dieser", "diese", "dieses", "ce", "cette", "este", "esta"}

NAMED_HOURS = {
    "noon": 12, "midday": 12, "mittag": 12, "mittags": 12, "midi": 12, "mediodia": 12,
    "midnight": 0, "mitternacht": 0, "minuit": 0, "medianoche": 0,
}  # fmt: skip

BEFORE_NOON = (
    "in the morning|du matin|de la manana|por la manana|morgens|fruh|vormittags|am morgen|"
    "am vormittag|le matin"
)
AFTER_NOON = (
    "in the afternoon|in the evening|at night|tonight|de l'apres-midi|du soir|de la tarde|"
    "de la noche|por la tarde|por la noche|nachmittags|abends|nachts|am nachmittag|am abend|"
    "abend|nachmittag|evening|afternoon|l'apres-midi|le soir|ce soir|esta tarde|esta noche"
)

FILLERS = {
    "at", "on", "the", "of", "from", "am", "um", "den", "der", "dem", "die", "das", "gegen", "ab",
    "le", "la", "les", "el", "las", "los", "a", "de", "del", "du", "des", "d", "en", "pour", "il",
    "vers", "sobre", "and", "et", "y", "und", "uhr", "o'clock", "sharp",
}  # fmt: skip


def words(table: dict[str, int] | set[str]) -> str:
    """Return a regular expression for any word of `table`, the longest first."""
    return "|".join(re.escape(word) for word in sorted(table, key=len, reverse=True))
