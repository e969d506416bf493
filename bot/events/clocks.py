"""Read a time of day at a place in a text, as one language writes it."""

import re
from dataclasses import dataclass
from datetime import time
from functools import lru_cache

from bot.errors import SisterCityError
from bot.events.lexicon import Lexicon

_HALF = r"(?P<half>[ap])\.? ?m\b\.?"
_ENGLISH_HALF = r"(?:(?P<half>[ap])(?:\.? ?m\b\.?|(?<=\d[ap])(?![a-z0-9.])))"
"""In English "8p" is the evening's, too."""
_GERMAN_HALF = r"(?P<half>p(?=\.? ?m)|a(?=\.m|m(?:$|[,;])))\.? ?m\b\.?"
"""In German "am" is "on the": "um 3 am Nachmittag"."""

NOON = 12
_END = r"(?![a-y0-9]|z[a-z0-9])"
"""Where a word ends; "18:00Z" is a time and its clock."""


@dataclass(frozen=True, slots=True)
class Clock:
    """What the hands show; `half` is "a" or "p" where that was said.

    `is_plain` is whether nothing tells the half of the day, `is_marked` whether the hour is one of
    24 ("18 Uhr", "18h"), `is_midnight` whether it is the midnight that ends a day.
    """

    hour: int
    minute: int = 0
    half: str = ""
    is_plain: bool = False
    is_midnight: bool = False
    is_marked: bool = False

    @property
    def at(self) -> time:
        return time(self.hour % 24, self.minute)


class NoSuchHour(SisterCityError, ValueError):
    """The clock shows no such hour."""


def read_clock(text: str, pos: int, lexicon: Lexicon, *, bare: bool) -> tuple[Clock, int] | None:
    """Return the time of day that begins at `pos` and where it ends, None if there is none.

    A mere number is one only where `bare`. Raises NoSuchHour.
    """
    for name, pattern in _patterns(lexicon):
        if name == "bare" and not bare:
            continue
        if match := pattern.match(text, pos):
            found = _clock(name, match, lexicon)
            return None if found is None else (found, match.end())
    return None


@lru_cache(maxsize=8)
def _patterns(lexicon: Lexicon) -> tuple[tuple[str, re.Pattern[str]], ...]:
    number = lexicon.number
    hour = rf"(?P<hour>{number})"
    digits = r"(?P<hour>\d{1,2})"
    half = {"de": _GERMAN_HALF, "en": _ENGLISH_HALF}.get(lexicon.code, _HALF)
    said = rf"(?: ?{half})?"
    clock = rf"(?: ?(?P<marked>{lexicon.clock}))"
    rows = [
        ("midnight", rf"(?:{lexicon.midnight}){_END}"),
        ("noon", rf"(?:{lexicon.noon})(?P<added> et demie?| et quart| moins le quart)?{_END}"),
        *_FRACTIONS[lexicon.code](number, said),
        ("clock", rf"{digits} ?(?P<h>[:h]) ?(?P<minute>\d\d)(?::\d\d)?(?!\d){said}{clock}?{_END}"),
        ("dotted", rf"{digits}\.(?P<minute>\d\d)(?!\.?\d){said}{clock}?{_END}"),
        ("compact", rf"(?P<hour>1[0-2]|[1-9])(?P<minute>[0-5]\d) ?{half}{_END}"),
        ("half", rf"{hour} ?{half}{_END}"),
        ("military", r"(?P<hour>[01]\d|2[0-3])(?P<minute>[0-5]\d) ?(?P<marked>hrs|hours|uhr|h)(?![a-z0-9])"),
        ("figures", rf"(?P<hour>[01]\d|2[0-3])(?P<minute>00|15|30|45)(?<!20[23]\d){_END}(?![/-])" if lexicon.code == "en" else "(?!)"),
        ("marked", rf"{hour}{clock}(?: (?P<minute>[0-5]\d)(?! ?[:a-z]))?{said}{_END}"),
        ("bare", rf"{hour}(?![a-z0-9:./]|-\d\d-)(?! (?:{lexicon.clock}|{'|'.join(lexicon.units)}|{'|'.join(lexicon.months)}){_END})"),
    ]  # fmt: skip
    return tuple((name, re.compile(pattern)) for name, pattern in rows)


def _english(number: str, said: str) -> list[tuple[str, str]]:
    return [
        ("past", rf"(?P<part>half|(?:a )?quarter|five|ten|twenty(?:-five)?|{number} min(?:ute)?s?) (?P<to>past|after|to) (?P<hour>{number})(?: o'?clock)?{said}{_END}"),
        ("beside_noon", rf"(?P<part>half|(?:a )?quarter|five|ten|twenty(?:-five)?) (?P<to>past|after|to) (?:noon|midday){_END}"),
        ("past", rf"(?P<part>half) (?P<hour>{number}){said}{_END}"),
        ("words", rf"(?P<hour>{number})[ -](?P<words>fifteen|thirty|forty[- ]five){said}{_END}"),
    ]  # fmt: skip


def _german(number: str, said: str) -> list[tuple[str, str]]:
    uhr = r"(?: uhr)?"
    return [
        ("words", rf"(?P<hour>{number}) uhr (?P<words>{'|'.join(_GERMAN_MINUTES)}){_END}"),
        ("around_half", rf"(?P<part>funf|fuenf|zehn|5|10)(?: minuten)? (?P<to>nach|vor) halb (?P<hour>{number}){uhr}{_END}"),
        ("towards", rf"(?P<part>halb|dreiviertel|viertel) (?P<hour>{number}){uhr}{_END}"),
        ("past", rf"(?P<part>viertel|{number}(?: minuten)?) (?P<to>nach|vor) (?P<hour>{number}){uhr}{_END}"),
    ]  # fmt: skip


def _french(number: str, said: str) -> list[tuple[str, str]]:
    hour = rf"(?P<hour>{number}) ?(?:heures?|h)"
    return [
        ("words", rf"{hour} (?P<words>{'|'.join(_MINUTES)}){_END}"),
        ("added", rf"{hour} (?P<added>et demie?|et quart|moins le quart){_END}"),
        ("less", rf"{hour} moins (?P<less>{number}){_END}"),
    ]


def _spanish(number: str, said: str) -> list[tuple[str, str]]:
    hour = rf"(?:las? )?(?P<hour>{number})"
    return [
        ("added", rf"{hour} (?P<added>y media|y cuarto|menos cuarto|en punto){_END}"),
        ("less", rf"{hour} menos (?P<less>{number}){_END}"),
        ("more", rf"{hour} y (?P<more>cinco|diez|veinte|veinticinco){_END}"),
    ]


_FRACTIONS = {"en": _english, "de": _german, "fr": _french, "es": _spanish}
_ADDED = {
    "et demie": 30, "et demi": 30, "et quart": 15, "moins le quart": -15,
    "y media": 30, "y cuarto": 15, "menos cuarto": -15, "en punto": 0,
}  # fmt: skip
_GERMAN_MINUTES = {
    "funf": 5, "zehn": 10, "funfzehn": 15, "zwanzig": 20, "dreissig": 30, "vierzig": 40, "funfundvierzig": 45,
    "funfzig": 50,
}  # fmt: skip
_MINUTES = {
    **_GERMAN_MINUTES,
    "fifteen": 15, "thirty": 30, "forty-five": 45, "forty five": 45,
    "dix": 10, "quinze": 15, "vingt": 20, "trente": 30, "quarante-cinq": 45,
}  # fmt: skip


def _clock(name: str, match: re.Match[str], lexicon: Lexicon) -> Clock | None:
    groups = match.groupdict()
    if name == "midnight":
        return Clock(0, is_midnight=True)
    if name == "noon":
        minutes = _ADDED[groups["added"].strip()] if groups["added"] else 0
        return Clock(12 - (minutes < 0), minutes % 60)
    if name == "beside_noon":
        minutes = _minutes_beside(groups, lexicon)
        return Clock(12 - (minutes < 0), minutes % 60)
    word = groups["hour"]
    hour, minute, half = (
        lexicon.value(word),
        int(groups.get("minute") or 0),
        groups.get("half") or "",
    )
    if name == "dotted" and not half and not groups["marked"] and 0 < minute <= NOON:
        return None  # as well the tenth of December
    is_alone = match[0] == match.string
    if name == "dotted" and is_alone and not half and 0 < minute <= NOON and minute % 5:
        return None  # "5.12 Uhr": an odd minute, or the fifth of December and no hour
    hour, minute = _with_part(name, groups, hour, minute, lexicon)
    if hour > 24 or minute > 59 or (half and not 1 <= hour <= 12) or (hour == 24 and minute):
        raise NoSuchHour(match[0])
    if half:
        hour = hour % 12 + (12 if half == "p" else 0)
    # "5 o'clock" is a time, and of neither half of the day.
    is_of_24 = (groups.get("marked") or "").replace("'", "") not in ("", "oclock")
    marked = is_of_24 or groups.get("h") == "h" or name in ("military", "figures")
    # In German "8:30" is the morning's; "halb neun" and "um neun" may be either.
    is_loose = lexicon.code != "de" or name in ("bare", "past", "towards", "around_half")
    is_plain = is_loose and not half and not marked and 1 <= hour <= 11 and word[0] != "0"
    return Clock(hour, minute, half, is_plain, hour == 24, marked)


def _minutes_beside(groups: dict[str, str | None], lexicon: Lexicon) -> int:
    """Return the minutes that are said past an hour, below 0 for those before it."""
    part = str(groups["part"]).removeprefix("a ").split()[0]
    minutes = {"half": 30, "quarter": 15, "viertel": 15}.get(part) or lexicon.value(part)
    return -minutes if groups.get("to") in ("to", "vor") else minutes


def _with_part(
    name: str, groups: dict[str, str | None], hour: int, minute: int, lexicon: Lexicon
) -> tuple[int, int]:
    """Return hour and minute with the quarters and minutes that were said beside them."""
    match name:
        case "past":
            minute = _minutes_beside(groups, lexicon)
        case "around_half":
            return (hour - 1) % 24, 30 + _minutes_beside(groups, lexicon)
        case "towards":
            minute = {"halb": 30, "viertel": 15, "dreiviertel": 45}[str(groups["part"])]
            return (hour - 1) % 24, minute
        case "added":
            minute = _ADDED[str(groups["added"])]
        case "less":
            minute = -lexicon.value(str(groups["less"]))
        case "more":
            minute = lexicon.value(str(groups["more"]))
        case "words":
            minute = _MINUTES[str(groups["words"])]
    return ((hour - 1) % 24, 60 + minute) if minute < 0 else (hour, minute)
