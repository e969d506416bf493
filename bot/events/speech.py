"""Know how fourteen languages speak of days and hours; names of weekdays and months are CLDR's (by Babel).

`locales/*/when.toml` has the words that CLDR has not: cases ("w piątek", "в среду"), "tomorrow", parts of the day, and
what stands beside an hour. A word that means two things in a language ("mar" in Italian: Tuesday or March) means
neither. Words are separated by "|".
"""

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cache
from typing import Any, TypeVar

from bot.events.clock_words import clocks
from bot.events.counting import Counting, counting
from bot.events.feasts import feasts, nights
from bot.events.length_words import length_words
from bot.events.scanner import Part
from bot.events.tongue import Speech, folded
from bot.said import words_of

_Value = TypeVar("_Value")


@dataclass(frozen=True, slots=True)
class _Words:
    """What a language adds to CLDR. `days` are weekdays from Monday on, `near` by distance, `tonight` today's evening.

    Parts of the day have the names of `Part`, in small letters; what else is said is `Speech`'s.
    """

    locale: str
    days: str
    today: str
    tomorrow: str
    after: str
    parts: Mapping[str, str]
    noon: str
    midnight: str
    at: str
    clock: str
    until: str
    minutes: str
    hours: str
    day: str
    weeks: str
    within: str = ""
    later: str = ""
    next: str = ""
    next_week: str = ""
    this: str = ""
    this_week: str = ""
    week_after: str = ""
    tonight: str = ""
    near: Mapping[str, Sequence[Any]] = field(default_factory=dict)
    fillers: str = ""
    articles: str = ""
    halves: tuple[str, str] = ("", "")
    numbers: str = ""
    months: str = ""
    month_first: bool = False
    is_spaced: bool = True
    is_loose: bool = False
    is_compounding: bool = False
    has_noon_halves: bool = True


SPOKEN = (
    "it", "nl", "pl", "pt", "ru", "uk", "cs", "tr", "hu", "ro", "sv", "ja", "zh", "ko",
)  # fmt: skip
"""The codes of the languages, as a locale begins."""


@cache
def speech(code: str) -> Speech:
    """Return how a language of `SPOKEN` speaks of time. Reads its names from CLDR, a few milliseconds the first time."""
    own = _Words(**words_of("when", code)["speech"])
    days = _alone([*_cldr(own.locale, "days"), *_groups(own.days)])
    months = _alone(
        [
            *_cldr(own.locale, "months"),
            *((word, number + 1) for word, number in _groups(own.months)),
        ]
    )
    weekdays = {word: value for word, value in days.items() if word not in months}
    near = {
        folded(word): what
        for words, what in (
            (own.today, (0, None)), (own.tomorrow, (1, None)), (own.after, (2, None)), (own.tonight, (0, Part.EVENING)),
            *((word, _near(day)) for word, day in own.near.items()),
        )
        for word in filter(None, words.split("|"))
    }  # fmt: skip
    return Speech(
        code,
        weekdays,
        {word: value for word, value in months.items() if word not in days},
        near,
        {word: _part(part) for part, words in own.parts.items() for word in _set(words)},
        _set(own.noon),
        _set(own.midnight),
        _set(own.at),
        _set(own.clock),
        _set(own.until),
        {
            word: unit
            for unit, words in (
                ("minute", own.minutes), ("hour", own.hours), ("day", own.day), ("week", own.weeks),
                ("month", counting(code).months),
            )
            for word in _set(words)
        },
        _set(own.next),
        _set(own.next_week),
        _set(own.this),
        _set(own.this_week),
        _set(own.week_after),
        _set(own.within),
        _set(own.later),
        _set(own.fillers),
        _set(own.articles),
        {word: half for half, words in zip("ap", own.halves, strict=True) for word in _set(words)},
        {word: value + 1 for word, value in _groups(own.numbers)},
        _counting(code),
        {folded(name): rule for name, rule in feasts(code).items()},
        _set(length_words(code).all_day),
        {word: value + 1 for word, value in _groups(length_words(code).numbers)},
        frozenset(folded(name) for name in nights(code)),
        {
            folded(name): zone
            for names, zone in clocks(code).items()
            for name in names.split("|")
        },
        _respelled(days, months),
        month_first=own.month_first,
        is_spaced=own.is_spaced,
        is_loose=own.is_loose,
        has_noon_halves=own.has_noon_halves,
        is_compounding=own.is_compounding,
    )  # fmt: skip


def _respelled(days: Mapping[str, int], months: Mapping[str, int]) -> tuple[tuple[str, str], ...]:
    """Return what tells a weekday from a month of the same short name: in "5 mar" it is March, in "mar 5 gennaio" Tuesday."""
    names = {word: number for word, number in months.items() if word not in days}
    a_month = "|".join(map(re.escape, sorted(names, key=len, reverse=True)))

    def full(number: int, known: Mapping[str, int], other: Mapping[str, int]) -> str:
        return max((w for w, n in known.items() if n == number and w not in other), key=len)

    return tuple(
        pair
        for word in days.keys() & months.keys()
        for pair in (
            (rf"\b{word}\.?(?=,? \d{{1,2}} (?:{a_month})\b)", full(days[word], days, months)),
            (rf"(?<=\d ){word}\b\.?", full(months[word], months, days)),
        )
    )


def _counting(code: str) -> Counting:
    own = counting(code)
    return replace(
        own,
        before=_keyed(own.before),
        behind=_keyed(own.behind),
        ordinals=_keyed(own.ordinals),
        days=_keyed(own.days),
        alone=_keyed(own.alone),
        idioms=_keyed(own.idioms),
    )


def _keyed(words: Mapping[str, _Value]) -> dict[str, _Value]:
    return {folded(word): value for word, value in words.items()}


_LETTERS = (
    (re.compile("[\u3040-\u30ff]"), ("ja",)),
    (re.compile("[\uac00-\ud7a3]"), ("ko",)),
    (re.compile("[\u4e00-\u9fff]"), ("zh", "ja")),
    (re.compile("[іїєґ]", re.IGNORECASE), ("uk",)),
    (re.compile("[а-яё]", re.IGNORECASE), ("ru", "uk")),
    (re.compile("[a-z]", re.IGNORECASE), ("it", "nl", "pl", "pt", "cs", "tr", "hu", "ro", "sv")),
)


def spoken_in(text: str) -> tuple[str, ...]:
    """Return the codes of `SPOKEN` that are written with the letters of `text`."""
    return next((codes for letters, codes in _LETTERS if letters.search(text)), ())


def of_text(text: str, locale: str) -> tuple[str, ...]:
    """Return the languages that `text` is read in: the reader's own, if it is of `SPOKEN`, else all of its letters."""
    own = locale.partition("-")[0]
    possible = spoken_in(text)
    return (own,) if own in possible else possible


def _part(name: str) -> Part:
    return Part[name.upper()]


def _near(said: Sequence[Any]) -> tuple[int, Part | None]:
    """Return [1, "evening"] as a day by its distance, with the part of it; [3] is all of that day."""
    return said[0], _part(said[1]) if said[1:] else None


def _set(words: str) -> frozenset[str]:
    return frozenset(folded(word) for word in words.split("|") if word)


def _groups(words: str) -> list[tuple[str, int]]:
    """Return each word of "mon monday|tue" with the number of its group, from 0."""
    return [
        (folded(word.replace("_", " ")), number)
        for number, group in enumerate(words.split("|"))
        for word in group.split()
    ]


def _cldr(locale: str, what: str) -> list[tuple[str, int]]:
    """Return CLDR's names of weekdays (Monday is 0) or months (January is 1), in full and in short."""
    from babel import Locale

    known: Mapping[str, Mapping[str, Mapping[int, str]]] = getattr(Locale.parse(locale), what)
    return [
        (folded(name).rstrip("."), number)
        for context in known.values()
        for width in ("wide", "abbreviated")
        for number, name in context.get(width, {}).items()
        # "1月" is read as figures are, and one letter may be anything.
        if len(name) > 1 and not name[0].isdigit()
    ]


def _alone(names: Iterable[tuple[str, int]]) -> dict[str, int]:
    """Return the names that mean one thing only."""
    kept = set(names)
    counted = Counter(word for word, _ in kept)
    return {word: value for word, value in kept if counted[word] == 1}
