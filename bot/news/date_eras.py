"""Write the years of other calendars as those of the common era: Japan's, Taiwan's, Thailand's, Iran's."""

import re
from datetime import date

from bot.news.date_words import fold_date
from bot.said import WORLD, words_of

_ERAS = (
    (re.compile(r"(?:令和|\br(?=\d{1,2}[年./-]))\s*(\d{1,2}|元)\s*(?:年|(?=[./-]))"), 2018),
    (re.compile(r"(?:平成|\bh(?=\d{1,2}[年./-]))\s*(\d{1,2}|元)\s*(?:年|(?=[./-]))"), 1988),
    (re.compile(r"(?:昭和)\s*(\d{1,2})\s*(?:年|(?=[./-]))"), 1925),
    (re.compile(r"(?:中華)?民[國国]\s*(\d{2,3})\s*(?:年|(?=[./-]))"), 1911),
    # Nobody else counts a year of three figures: Taiwan's is 115 in 2026.
    (re.compile(r"(?<!\d)(1[0-4]\d)年(?=\s*\d{1,2}\s*月)"), 1911),
)
_TAIWANESE = re.compile(r"(?<![\d/.-])(1[0-4]\d)([/.-])(?=\d{1,2}\2\d{1,2}(?![\d/.-]))")
_TWICE = re.compile(
    r"(?<=\d)\s*[(/]?\s*(?:令和|平成|民[國国])\s*(?:\d{1,3}|元)\s*年?\s*[)/]?\s*(?=年|$)"
    r"|(?<=年)\s*[(/]\s*(?:令和|平成|民[國国])\s*(?:\d{1,3}|元)\s*年?\s*[)/]"
    r"|(?<=年)\s*[(/]\s*(?:20|19)\d\d\s*年?\s*[)/]"
)
_KANJI = re.compile(r"[〇零一二三四五六七八九十]+(?=\s*[年月日号號時时点點分秒])")
_KANJI_DIGITS = {c: i for i, c in enumerate("零一二三四五六七八九")} | {"〇": 0}

_SOLAR_MONTHS = {
    fold_date(word): number
    for words in words_of("dates", WORLD)["solar_months"]
    for number, word in enumerate(words.split(), 1)
}
_SOLAR_NAMES = "|".join(sorted(_SOLAR_MONTHS, key=len, reverse=True))
_SOLAR = re.compile(
    rf"(?<!\d)(\d{{1,2}})[\s,-]+({_SOLAR_NAMES})(?:\s+ماه)?[\s,،-]+(?:سال\s+)?(1[34]\d\d)(?!\d)"
    rf"|(?<!\d)(1[34]\d\d)[\s,-]+({_SOLAR_NAMES})[\s,-]+(\d{{1,2}})(?![\d:])"
)
_SOLAR_FIGURES = re.compile(
    r"(?<![\d/.-])(13[5-9]\d|14[0-4]\d)\s?([/.-])\s?(\d{1,2})\s?\2\s?(\d{1,2})(?![\d/.-])"
    r"|(?<![\d/.-])(\d{1,2})([/.-])(\d{1,2})\6(13[5-9]\d|14[0-4]\d)(?![\d/.-])"
)
_SOLAR_LANGUAGES = frozenset({"", "fa", "prs", "ps", "ckb", "tg", "az", "en"})
_LUNAR_YEARS = range(1430, 1460)
"""The years of the moon that are now, or were lately; the sun's are some forty behind."""

_EPOCH = 226_894
"""The day before the first of Farvardin 1, as `date` counts days."""


def in_common_era(folded: str, language: str) -> str:
    """Return a folded date with Chinese numbers in figures, and years of eras in the common era.

    A day of Iran's calendar becomes a day like 2026-11-28. Raises ValueError where it has none.
    """
    if "年" in folded or "月" in folded:
        folded = _KANJI.sub(lambda m: str(_chinese(m[0])), folded)
        folded = _TWICE.sub("", folded)
    for era, before in _ERAS:
        if found := era.search(folded):
            year = before + (1 if found[1] == "元" else int(found[1]))
            sign = "年" if found[0].endswith("年") else ""
            folded = f"{folded[: found.start()]}{year}{sign}{folded[found.end() :]}"
    if language == "zh":
        folded = _TAIWANESE.sub(lambda m: f"{int(m[1]) + 1911}{m[2]}", folded)
    folded = _SOLAR.sub(_by_name, folded)
    if language in _SOLAR_LANGUAGES:
        folded = _SOLAR_FIGURES.sub(_by_figures, folded)
    return folded


def western_year(year: int, text: str, language: str) -> int:
    """Return a Buddhist year of Thailand in the common era; 0 for a year of Nepal, which is another's day."""
    if language == "ne" and year > 2060:
        return 0
    is_thai = language in {"", "th", "en"} or any("\u0e00" <= c <= "\u0e7f" for c in text)
    return year - 543 if is_thai and 2500 <= year <= 2700 else year


def _chinese(number: str) -> int:
    if "十" not in number:
        return int("".join(str(_KANJI_DIGITS[c]) for c in number))
    tens, _, ones = number.partition("十")
    return (_KANJI_DIGITS[tens] if tens else 1) * 10 + (_KANJI_DIGITS[ones] if ones else 0)


def _by_name(found: re.Match[str]) -> str:
    if found[1]:
        return _solar(int(found[3]), _SOLAR_MONTHS[found[2]], int(found[1]))
    return _solar(int(found[4]), _SOLAR_MONTHS[found[5]], int(found[6]))


def _by_figures(found: re.Match[str]) -> str:
    figures = (found[1], found[3], found[4]) if found[1] else (found[8], found[7], found[5])
    year, month, day = map(int, figures)
    return found[0] if year in _LUNAR_YEARS else _solar(year, month, day)


def _solar(year: int, month: int, day: int) -> str:
    """Return the day of Iran's calendar as ISO writes it: eight leap years in every 33.

    The rule of 33 years is right from 1178 to 1633; it is also what ICU and CLDR count by.
    """
    if not (1 <= month <= 12 and 1 <= day <= (31 if month <= 6 else 30)):
        raise ValueError(day)
    before = 31 * (month - 1) - max(0, month - 7)
    new_year = _EPOCH + 365 * (year - 1) + (8 * year + 21) // 33
    told = date.fromordinal(new_year + before + day)
    if month == 12 and told.toordinal() > _EPOCH + 365 * year + (8 * year + 29) // 33:
        raise ValueError(day)
    return told.isoformat()
