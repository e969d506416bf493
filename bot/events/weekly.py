"""Read "every Friday" as the coming one: what repeats is said by an option of its own.

Each language has its words for "every", its weekdays as they come again and again ("freitags", "по пятницам"), "every
day", and what stands behind a day ("every week"). The text is read on with the plain weekday in their place.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from bot.events.lexicon import Lexicon
from bot.events.tongue import Speech, folded
from bot.said import words_of


@dataclass(frozen=True, slots=True)
class _Again:
    """The words of one language, separated by "|": `days` from Monday on, each behind one of `before` or nothing.

    A day that is also the plain one counts only behind one of `before`.
    """

    every: str
    days: str = ""
    before: str = ""
    daily: str = ""
    behind: str = ""
    ahead: str = ""
    """What follows such a day, a regular expression: "vinerea la 19", and not "vinerea viitoare"."""
    article: str = ""
    """What says "every" before a weekday at the beginning, where `behind_article` follows and no date."""
    behind_article: str = ""


def once(text: str, tongue: Lexicon | Speech) -> tuple[str, bool]:
    """Return folded `text` with what repeats in it said once, and whether anything does."""
    again = _patterns(tongue)
    found = text
    for pattern, day in again:
        found = pattern.sub(day or r"\g<day>", found)
    return " ".join(found.split()) if found != text else text, found != text


@cache
def _patterns(tongue: Lexicon | Speech) -> tuple[tuple[re.Pattern[str], str | None], ...]:
    """Return what is looked for, and what stands in its place: None for the day that was found."""
    said = _Again(**words_of("when", tongue.code)["weekly"])
    is_spaced = not isinstance(tongue, Speech) or tongue.is_spaced
    begins, ends = (r"(?<![\w'])", r"(?![\w'])") if is_spaced else ("", "")
    gap = " " if is_spaced else " ?"
    weekdays = _any(tongue.weekdays)
    rows: list[tuple[str, str | None]] = []
    for number, names in enumerate(said.days.split("|") if said.days else ()):
        plain = max((w for w, day in tongue.weekdays.items() if day == number), key=len)
        for name in (folded(name.replace("_", " ")) for name in names.split() if name != "-"):
            before = rf"(?:{_words(said.before)}) " if said.before else ""
            is_optional = name not in tongue.weekdays and said.before
            rows.append(
                (
                    rf"{f'(?:{before})?' if is_optional else before}{re.escape(name)}{said.ahead}",
                    plain,
                )
            )
    rows.append((rf"(?:{_words(said.every)}){gap}(?P<day>{weekdays})", None))
    if said.article:
        rows.append((rf"^(?:{said.article}) (?P<day>{weekdays})(?={said.behind_article})", None))
    for alone in filter(None, (said.daily, said.behind)):
        rows.append((rf"(?:{_words(alone)})", " "))
    return tuple((re.compile(f"{begins}(?:{pattern}){ends}"), day) for pattern, day in rows)


def _words(words: str) -> str:
    return "|".join(sorted((folded(word) for word in words.split("|")), key=len, reverse=True))


def _any(words: Iterable[str]) -> str:
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))
