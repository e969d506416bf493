"""Know how each language of ours speaks of days and hours.

Words are folded: lower case, without accents. Each language has its own tables, so that no word of
one language can pass for another's ("et" is no Eastern Time in a French sentence, nor the other way
round). Several words for one thing are separated by "|".
"""

from dataclasses import dataclass
from functools import cache, cached_property

from bot.said import words_of


def _table(text: str) -> dict[str, int]:
    """Return each word of "monday mon, tuesday tue" with the number of its group, from 0."""
    return {
        word.replace("_", " "): number
        for number, group in enumerate(text.split(","))
        for word in group.split()
    }


def _numbers(text: str) -> dict[str, int]:
    """Return each word of "one a an, two" with its number, from 1."""
    return {word: number + 1 for word, number in _table(text).items()}


@dataclass(frozen=True, eq=False)
class Lexicon:
    """The words of one language. Patterns are regular expressions over folded text."""

    code: str
    weekdays: dict[str, int]
    months: dict[str, int]
    """January is 0."""
    numbers: dict[str, int]
    ordinals: dict[str, int]
    """-1 is the last."""
    units: dict[str, str]
    """To minute, hour, day, week, fortnight, month or year."""
    today: str
    tomorrow: str
    after_tomorrow: str
    tonight: str
    noon: str
    midnight: str
    morning: str
    afternoon: str
    evening: str
    night: str
    small_hours: str
    next: str
    this: str
    after_next: str
    next_week: str
    next_month: str
    of_month: str
    """What stands behind "the second Tuesday": of the month that has one next."""
    this_month: str
    week_later: str
    """What puts a weekday a week on: "Saturday week"."""
    fortnight_later: str
    span: str
    """What opens a span from now: "in" three days."""
    until: str
    """What stands between the ends of a range; a dash does so everywhere."""
    range_from: str
    between: str
    and_: str
    at: str
    """What announces a time of day, so that a bare number is one."""
    on: str
    """What may stand before a day and says nothing."""
    of: str
    """What may stand between day, month and year."""
    clock: str
    """What makes a number a time: "18 Uhr"."""
    all_day: str
    lasting: str
    fillers: str
    opens_day: str = ""
    """Which of `range_from` stands before a day, and before no hour: "du 6"."""
    day_end: str = ""
    """What follows the number of a day: "5th", "1er"."""
    says_half_day: bool = False
    """Whether an hour without am or pm leaves people in doubt which half of the day is meant."""
    counted_from: str = ""
    """What stands between a length and the day it is counted from: "a week from" Friday."""
    from_now: str = ""
    """What stands behind a length that is counted from now."""
    counts_today: frozenset[int] = frozenset()
    """Numbers of days that count the day one stands on: "in acht Tagen" is a week."""
    time_of: str = ""
    """How the clock of a city is named, with (?P<place>…)."""

    @cached_property
    def number(self) -> str:
        return rf"(?:\d+|{_any(self.numbers)})"

    def value(self, word: str) -> int:
        """Return the number that digits or a word name."""
        return int(word) if word.isdigit() else self.numbers[word]


def _any(words: dict[str, int] | dict[str, str]) -> str:
    return "|".join(sorted(words, key=len, reverse=True))


CODES = ("en", "de", "fr", "es")
"""The languages that are read by a grammar of their own."""


@cache
def lexicon(code: str) -> Lexicon:
    """Return the words of a language of `CODES`."""
    table = words_of("when", code)["lexicon"]
    return Lexicon(
        code=code,
        **{
            **table,
            "weekdays": _table(table["weekdays"]),
            "months": _table(table["months"]),
            "numbers": _numbers(table["numbers"]),
            "counts_today": frozenset(table.get("counts_today", ())),
        },
    )
