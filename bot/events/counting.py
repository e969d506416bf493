"""Know how languages count parts of an hour, weeks from a day, and days in a month.

Words are separated by "|", several words for one thing by a comma where they may hold blanks.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cache

from bot.said import words_of


@dataclass(frozen=True, eq=False)
class Counting:
    """What a language counts by.

    `before` and `behind` are minutes that stand before or behind an hour: "kwart over" zeven, sette "e mezza".
    `days` are those of a month in words, beside its name: "пятого" декабря. `between` opens a range whose ends `and_` parts. `ordinals` name the nth of a month (-1: the last), `of` stands
    between. `of_month` is the month that has such a day next, `this_month` the one that is. `numbered` is a regular
    expression for a day by its number alone, with (?P<day>…). `alone` are lengths that need no number ("za tydzień").
    `idioms` are days counted on from a day that was named, `counts_today` numbers that count the day one stands on.
    `coming` makes a weekday the next one, never today. `opens` stands before a range of days, `closes` behind a range of hours and nowhere else ("20時まで" alone is an
    end), `this_behind` behind a weekday, `next_year` makes a date one of the year that comes. `rewritten` are words that are written together or change places, each a
    regular expression over folded text with what it becomes.
    """

    before: Mapping[str, int] = field(default_factory=dict)
    behind: Mapping[str, int] = field(default_factory=dict)
    days: Mapping[str, int] = field(default_factory=dict)
    between: str = ""
    and_: str = ""
    ordinals: Mapping[str, int] = field(default_factory=dict)
    of: str = ""
    of_month: str = ""
    this_month: str = ""
    next_month: str = ""
    numbered: str = "(?!)(?P<day>)"
    next_year: str = ""
    months: str = ""
    alone: Mapping[str, str] = field(default_factory=dict)
    idioms: Mapping[str, int] = field(default_factory=dict)
    counts_today: frozenset[int] = frozenset()
    opens: str = ""
    coming: str = ""
    closes: str = ""
    this_behind: str = ""
    rewritten: tuple[tuple[str, str | Callable[[re.Match[str]], str]], ...] = ()
    numbers_follow_weekdays: bool = False
    """Whether "lunedì 30" is a date."""
    dates_by_dashes: bool = False
    """Whether "14-12" may be a date."""
    has_bare_ranges: bool = False
    """Whether "18 às 20h" may be from six to eight, where others would say "from"."""


HOURS_A_DAY = 24
_ROMAN = ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii")


def figures(match: re.Match[str]) -> str:
    """Return a number up to 99 in figures: "二十八" is "28"."""
    tens, ten, units = match[0].rpartition("十")
    digits = "一二三四五六七八九"
    if ten and not (len(tens) <= 1 and len(units) <= 1):
        return match[0]
    value = 10 * (digits.find(tens) + 1 or 1) if ten else 0
    return (
        str(value + (digits.find(units) + 1 if units else 0))
        if ten or len(units) == 1
        else match[0]
    )


def western(match: re.Match[str]) -> str:
    """Return the year that a year of Reiwa (from 2019 on) is elsewhere."""
    return f"{2018 + (1 if match[1] == '元' else int(match[1]))}年"


def next_morning(match: re.Match[str]) -> str:
    """Return an hour beyond midnight as the next day's: a range until "26時" ends at two."""
    return f"{match[1]}翌{int(match[2]) - HOURS_A_DAY}"


def month_in_figures(match: re.Match[str]) -> str:
    """Return a date whose month is a Roman numeral in figures: "5 XII" is "5.12.", "2026. XII." is "2026.12."."""
    before, numeral = match[1], match[2]
    if numeral not in _ROMAN:
        return match[0]
    return f"{before.rstrip('.')}.{_ROMAN.index(numeral) + 1}."


def _ordinals(text: str, last: str) -> dict[str, int]:
    """Return each word of "first 1st|second" with its number, and those of `last` with -1; a "_" is a space in one."""
    counted = {word: n for n, words in enumerate(text.split("|"), 1) for word in words.split()}
    counted |= dict.fromkeys(last.split(), -1)
    return {word.replace("_", " "): n for word, n in counted.items()}


_RECKONED: Mapping[str, Callable[[re.Match[str]], str]] = {
    "figures": figures,
    "western": western,
    "next_morning": next_morning,
    "month_in_figures": month_in_figures,
}
"""What a word becomes that no other word can stand for, by the names of the tables."""


@cache
def counting(code: str) -> Counting:
    """Return how a language of `speech` counts."""
    table = words_of("when", code)["counting"]
    return Counting(
        **{
            **{key: value for key, value in table.items() if key != "last"},
            "days": _ordinals(table.get("days", ""), ""),
            "ordinals": _ordinals(table.get("ordinals", ""), table.get("last", "")),
            "counts_today": frozenset(table.get("counts_today", ())),
            "rewritten": tuple(
                (row["words"], row["by"] if "by" in row else _RECKONED[row["reckoned"]])
                for row in table.get("rewritten", ())
            ),
        }
    )


SPANS = {"minute": 1, "half": 30, "hour": 60, "hour and a half": 90}
"""Minutes of the lengths that the stopwatch measures."""

EIGHT_DAYS = {8: 7, 15: 14}
"""Days that are a week and a fortnight to most who count the day they stand on, and that many days to others."""
