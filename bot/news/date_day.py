"""Find the day a text names: in figures, with a month's name, in any order, or none for certain."""

import re
from collections.abc import Mapping
from datetime import date

from bot.news.date_eras import western_year
from bot.news.date_words import month_at, tokens, weekday_at

Day = tuple[int, int, int]
"""Year, month, day of the month."""

_YMD = re.compile(
    r"(?<![\d:+])(\d{4})\s*(?:([-/.·_])\s*(\d{1,2})\s*\2\s*(\d{1,2})(?!\d|\2\d)\.?"
    r"|[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일号號]?(?!\d))"
)
DAY_FIRST = re.compile(r"(?<![\d:./-])(\d{1,2})\s*([-/.])\s*(\d{1,2})\s*\2\s*(\d{4})(?![\d:]|\2\d)")
_SHORT = re.compile(r"(?<![\d:./-])(\d{1,2})\s*([-/.])\s*(\d{1,2})\s*\2\s*(\d{2})(?![\d:]|\2\d)")
_MONTH_SIGN = re.compile(r"(?<!\d)(\d{1,2})\s+(\d{1,2})\s*(?:月|월|-р сар)\s*,?\s+(\d{4})(?!\d)")
_ROMAN = re.compile(r"(?<![\d.])(\d{1,2})[. ]\s*(x|xi|xii|ix|iv|v?i{1,3}|v)[. ]\s*(\d{4})(?!\d)")
_ROMANS = dict(
    zip(
        ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"],
        range(1, 13),
        strict=True,
    )
)
_VIETNAMESE = re.compile(
    r"(?:ngay\s*)?(\d{1,2})\s*(?:tháng|thang|thg)\s*(\d{1,2})\s*,?\s*(?:nam\s*)?(\d{4})"
)
_NUMBERED = re.compile(r"(\d{4})\s*(?:оны|жылы)\s*(\d{1,2})\s*(?:-?р)?\s*сар(?:ын)?\s*(\d{1,2})")


def find_day(rest: str, language: str, order: str) -> tuple[Day | None, str]:
    """Return year, month and day, and what is left of the text; None where it is not certain."""
    readings: set[Day] = set()
    weekdays = _weekdays(tokens(rest))
    left = rest
    for pattern in (_YMD, _NUMBERED):
        for found in pattern.finditer(left):
            year, month, day = (int(g) for g in found.groups() if g and g.isdecimal())
            readings.add((western_year(year, rest, language), month, day))
        left = pattern.sub(" ", left)
    for pattern in (_VIETNAMESE, _ROMAN, _MONTH_SIGN):
        for found in pattern.finditer(left):
            month = _ROMANS.get(found[2]) or int(found[2])
            readings.add((int(found[3]), month, int(found[1])))
        left = pattern.sub(" ", left)
    meant, left = _in_figures(DAY_FIRST, left, weekdays, language, order)
    readings |= meant
    meant, left = _named(left, language, weekdays)
    readings |= meant
    # Two figures for the year look like a time with points: only where nothing else is a date.
    if not readings:
        readings, left = _in_figures(_SHORT, left, weekdays, language, order)
    if len(readings) != 1:
        return None, rest
    (only,) = readings
    return (only, left) if _is_day(only) else (None, rest)


def _in_figures(
    pattern: re.Pattern[str], text: str, weekdays: frozenset[int], language: str, order: str
) -> tuple[set[Day], str]:
    """Return the days `pattern` finds, all their readings where one could be several."""
    readings: set[Day] = set()
    for found in pattern.finditer(text):
        meant = _settled(found, weekdays, order, text, language)
        # None of several is certain: two are given, so that none will be taken.
        readings |= meant or {(0, 0, 0), (0, 0, 1)}
    return readings, pattern.sub(" ", text)


def _orders(found: re.Match[str]) -> dict[Day, str]:
    one, two, last = int(found[1]), int(found[3]), int(found[4])
    year = last if len(found[4]) == 4 else _century(last)
    options = {(year, two, one): "dmy"}
    # Nobody writes the month first with points.
    if found[2] != ".":
        options.setdefault((year, one, two), "mdy")
    if len(found[4]) == 2:
        options.setdefault((_century(one), two, last), "ymd")
    return options


def _century(year: int) -> int:
    return year + (2000 if year < 70 else 1900)


def _settled(
    found: re.Match[str], weekdays: frozenset[int], order: str, text: str, language: str
) -> set[Day]:
    """Return the one date a match means; several or none where that cannot be told."""
    ways = {
        (western_year(y, text, language), m, d): how
        for (y, m, d), how in _orders(found).items()
        if _is_day((western_year(y, text, language), m, d))
    }
    by_weekday = {day for day in ways if date(*day).weekday() in weekdays}
    if len(ways) < 2 or len(by_weekday) == 1:
        return by_weekday if len(ways) > 1 else set(ways)
    return {day for day, how in ways.items() if how == order}


def _is_day(day: Day) -> bool:
    try:
        date(*day)
    except ValueError:
        return False
    return True


def _weekdays(words: tuple[str, ...]) -> frozenset[int]:
    if all(word.isdecimal() or word in {"t", "z"} for word in words):
        return frozenset()
    return frozenset(n for at in range(len(words)) for n in weekday_at(words, at)[0].values())


def _named(rest: str, language: str, weekdays: frozenset[int]) -> tuple[set[Day], str]:
    """Return the dates with a month in letters, and the words that belong to none of them."""
    parts = re.sub(r"(?<=\d)(?:st|nd|rd|th)\b", "", rest)
    spoken = parts.partition("§")
    words = (*tokens(spoken[0]), *(("§", *tokens(spoken[2])) if spoken[1] else ()))
    if not any(word.isalpha() or not word.isdecimal() for word in words):
        return set(), rest
    readings: set[Day] = set()
    used: set[int] = set()
    at = 0
    while at < len(words):
        months, length = month_at(words, at)
        if not months:
            at += 1
            continue
        around = _around(words, at, at + length)
        if around is None:
            at += 1
            continue
        year, day, places = around
        year = western_year(year, rest, language)
        options = {
            (year, m, day) for m in _months_meant(months, language) if _is_day((year, m, day))
        }
        if len(options) > 1:
            options = {o for o in options if date(*o).weekday() in weekdays}
        if len(options) != 1:
            return set(), rest
        readings |= options
        used |= {*places, *range(at, at + length)}
        at += length
    # Times such as "10.30" lose their point in words: they are looked for in the text as it stands.
    return readings, _rest_of(rest, words, used) if used else rest


def _rest_of(rest: str, words: tuple[str, ...], used: set[int]) -> str:
    at, left = 0, rest
    for i, word in enumerate(words):
        found = left.find(word, at)
        if found < 0:
            continue
        if i in used:
            left = left[:found] + " " * len(word) + left[found + len(word) :]
        at = found + len(word)
    return re.sub(r"(?<=\s)['.,]+(?=\s)|^[.,\s]+", " ", left)


def _months_meant(months: Mapping[str, int], language: str) -> set[int]:
    if language in months:
        return {months[language]}
    # Languages share abbreviations ("listopada" is October in Croatian, November in Polish).
    return {months["en"]} if "en" in months else set(months.values())


def _around(words: tuple[str, ...], start: int, end: int) -> tuple[int, int, set[int]] | None:
    """Return year, day and their places around a month's name, None where they are not all there."""
    before = _number(words, start - 1, -1)
    after = _number(words, end, 1)
    if before and after and _is_dayish(words[before[0]]) and _is_year(words[after[0]]):
        return _year(words[after[0]]), int(words[before[0]]), {before[0], after[0]}
    if before and after and len(words[before[0]]) == 4 and _is_dayish(words[after[0]]):
        return int(words[before[0]]), int(words[after[0]]), {before[0], after[0]}
    if after and _is_dayish(words[after[0]]):
        later = _number(words, after[0] + 1, 1, past_clock=True)
        if later and len(words[later[0]]) == 4:
            return int(words[later[0]]), int(words[after[0]]), {after[0], later[0]}
    if before and _is_dayish(words[before[0]]):
        earlier = _number(words, before[0] - 1, -1)
        if earlier and len(words[earlier[0]]) == 4:
            return int(words[earlier[0]]), int(words[before[0]]), {earlier[0], before[0]}
        later = _number(words, end, 1, past_clock=True)
        if later and len(words[later[0]]) == 4:
            return int(words[later[0]]), int(words[before[0]]), {before[0], later[0]}
    return None


def _number(
    words: tuple[str, ...], at: int, step: int, *, past_clock: bool = False
) -> tuple[int] | None:
    """Return the place of the next number, past at most two short words ("de", "of", "năm")."""
    skipped = 0
    while 0 <= at < len(words) and skipped <= 2:
        word = words[at]
        if word.isdecimal():
            return (at,)
        if word == "§":
            if not past_clock:
                return None
        elif len(word) > 5 or (len(word) > 2 and month_at(words, at)[0]):
            return None
        else:
            skipped += 1
        at += step
    return None


def _is_dayish(word: str) -> bool:
    return word.isdecimal() and len(word) <= 2 and 1 <= int(word) <= 31


def _is_year(word: str) -> bool:
    return word.isdecimal() and len(word) in {2, 4}


def _year(word: str) -> int:
    return _century(int(word)) if len(word) == 2 else int(word)
