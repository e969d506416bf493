"""Read how long something lasts by a language's table of words: all of it, or nothing."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from bot.events.length_words import length_words
from bot.events.scanner import Unread
from bot.events.speech import speech
from bot.events.tongue import folded

UNIT_MINUTES = {"minute": 1, "hour": 60, "day": 24 * 60, "week": 7 * 24 * 60}

_LETTERED = {"min": "minute", "h": "hour", "d": "day"}
"""Units that everybody writes."""

_LISTED = re.compile(r"[,;，；、]")


@dataclass(frozen=True, slots=True)
class _Grammar:
    """What is looked for in one language: patterns over folded text, and what their words are worth."""

    part: re.Pattern[str]
    rest: re.Pattern[str]
    joint: re.Pattern[str]
    until: re.Pattern[str]
    all_day: frozenset[str]
    none: frozenset[str]
    before: re.Pattern[str]
    and_: re.Pattern[str]
    numbers: dict[str, float]
    units: dict[str, str]
    whole: dict[str, int]


@cache
def _grammar(code: str) -> _Grammar:
    own, spoken = length_words(code), speech(code)
    numbers: dict[str, float] = {
        word.replace("_", " "): at + 1
        for at, group in enumerate(own.numbers.split("|"))
        for word in folded(group).split()
    }
    numbers |= {folded(word): value for word, value in own.others.items()}
    units = {
        **_LETTERED,
        **spoken.units,
        **{folded(word): unit for word, unit in own.units.items()},
    }
    whole = {folded(phrase): minutes for phrase, minutes in own.whole.items()}
    gap = r" ?" if not spoken.is_spaced else r" ?-?"
    ends = r"(?![^\W\d_])" if spoken.is_spaced else ""
    half = rf"(?: ?{_any(own.and_half)}{ends})"
    figure = r"\d+(?:[.,]\d+)?"
    number = rf"(?:{figure}|{_any(numbers, raw=True)}{'(?= |$|(?<=[^a-z]))' if spoken.is_spaced else ''})"
    return _Grammar(
        re.compile(
            rf"(?:(?P<number>{number})(?P<half>{half})?{gap}(?P<unit>{_any(units, raw=True)}){ends}\.?(?P<more>{half})?"
            rf"|(?P<whole>{_any(whole, raw=True)}){ends}(?P<and_half>{half})?)"
        ),
        re.compile(r" ?(?P<minutes>[0-5]?\d)(?= *$)"),
        re.compile(rf"(?: |,|、|{_any(own.joins)}{ends}|{_any(own.lasting)}{ends})"),
        re.compile(
            rf"(?:{_any(own.until)})\.? ?(?P<end>(?<=[ .\d]).+|(?<=[^a-z ]).+)|(?P<end2>.+?) ?(?:{_any(own.by)})"
        ),
        _folded(own.all_day),
        _folded(own.none),
        re.compile(rf"(?:(?:{_any(own.ahead)}) ?)?(?P<length>.+?)(?: ?(?:{_any(own.before)}))?"),
        re.compile(rf" {_any(own.joins)} " if spoken.is_spaced else _any(own.joins)),
        numbers,
        units,
        whole,
    )


def _any(words: str | Iterable[str], *, raw: bool = False) -> str:
    """Return a regular expression for one of the words, the longest first; `raw` ones are folded already."""
    several = words.split("|") if isinstance(words, str) else list(words)
    known = {word if raw else folded(word) for word in several if word}
    inner = "|".join(
        re.escape(word).replace(r"\ ", " ?") for word in sorted(known, key=len, reverse=True)
    )
    return f"(?:{inner})" if inner else "(?!)"


def _folded(words: str) -> frozenset[str]:
    return frozenset(folded(word) for word in words.split("|"))


def read_length(text: str, code: str) -> tuple[int, float]:
    """Return the days and the minutes that `text` says in the language of `code`: "2時間半" is (0, 150).

    Raises Unread.
    """
    grammar, said = _grammar(code), folded(text)
    days, minutes, at, read = 0, 0.0, 0, False
    while at < len(said):
        part = grammar.part.match(said, at)
        if part is None:
            joint = grammar.joint.match(said, at)
            if joint is None:
                raise Unread(said[at:])
            at = joint.end()
            continue
        at, read = part.end(), True
        if part["whole"]:
            whole = grammar.whole[_bare(part["whole"], grammar.whole)]
            minutes += whole * (1.5 if part["and_half"] else 1)
            continue
        unit = UNIT_MINUTES.get(grammar.units[_bare(part["unit"], grammar.units)])
        if unit is None:
            raise Unread("months, which differ")
        number = _value(part["number"], grammar) + (0.5 if part["half"] or part["more"] else 0)
        whole_days, left = divmod(number * unit, 24 * 60) if unit >= 24 * 60 else (0, number * unit)
        days += int(whole_days)
        minutes += left
        rest = grammar.rest.match(said, at) if unit == 60 else None
        if rest is not None:
            minutes += int(rest["minutes"])
            at = rest.end()
    if not read:
        raise Unread(said)
    return days, minutes


def _value(word: str, grammar: _Grammar) -> float:
    return (
        float(word.replace(",", "."))
        if word[0].isdigit()
        else grammar.numbers[_bare(word, grammar.numbers)]
    )


def _bare(found: str, known: Iterable[str]) -> str:
    """Return the word of `known` that was found, however its spaces were written."""
    return next(word for word in known if word.replace(" ", "") == found.replace(" ", ""))


def end_of(text: str, code: str) -> str:
    """Return the end that `text` names, "22:00" of "do 22:00"; "" where it names none."""
    match = _grammar(code).until.fullmatch(folded(text))
    return "" if match is None else match["end"] or match["end2"]


def is_all_day(text: str, code: str) -> bool:
    """Return whether `text` says that something lasts all day."""
    return folded(text) in _grammar(code).all_day


def read_leads_in(text: str, code: str) -> tuple[float, ...]:
    """Return the minutes before a start that `text` lists: "1日前、15分" is (1440, 15); () where it says none.

    Raises Unread.
    """
    grammar, said = _grammar(code), folded(text)
    if said in grammar.none:
        return ()
    found = []
    for listed in _LISTED.split(said):
        for each in grammar.and_.split(listed):
            match = grammar.before.fullmatch(each.strip())
            if match is None:
                raise Unread(said)
            days, minutes = read_length(match["length"], code)
            found.append(days * 24 * 60 + minutes)
    return tuple(found)


_FRACTIONS = {"½": 5, "¼": 25, "¾": 75, "1/2": 5, "1/4": 25, "3/4": 75}


def in_decimals(text: str) -> str:
    """Return `text` with "1½", "1 1/2" and "¾" as decimals: "1.5", "0.75"."""
    return re.sub(
        r"(?:(?<![\d/.,])(?P<whole>\d{1,3}) ?)?(?P<part>½|¼|¾|(?<![\d/])(?:1/2|1/4|3/4)(?![\d/]))",
        lambda match: f"{match['whole'] or 0}.{_FRACTIONS[match['part']]}",
        text,
    )
