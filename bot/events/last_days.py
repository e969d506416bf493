"""Read the last day of a month or of the year, by which a series may end: "June", "bis Juni 2027", "до конца года"."""

import re
from datetime import date, timedelta
from functools import cache

from bot.events.lexicon import Lexicon
from bot.events.tongue import Speech, folded
from bot.events.vocabulary import fold
from bot.said import WORLD, words_of

_IN_FIGURES = re.compile(r"(?:(?P<y>\d{4}) ?[年년] ?)?(?P<m>\d{1,2}) ?[月월](?:末|底| ?말)?")
_MONTHS = 12


def without_until(text: str, tongue: Lexicon | Speech) -> str:
    """Return `text`, folded, without the word before it that says "until"."""
    said = folded(text) if isinstance(tongue, Speech) else fold(text)
    return re.sub(
        rf" ?(?:{words_of('when', WORLD)['until_behind']})$",
        "",
        re.sub(rf"^(?:{_until(tongue)}) ", "", said),
    )


def last_day(text: str, tongue: Lexicon | Speech, today: date) -> date | None:
    """Return the last day of the month that is named alone, or of this year; None where neither is."""
    said = without_until(text, tongue)
    table = words_of("when", tongue.code)
    if re.fullmatch(folded_pattern(table["end_of_year"]), said):
        return today.replace(month=12, day=31)
    end_of_month = table.get("end_of_month", "(?!)")
    is_plain = isinstance(tongue, Speech)
    months = "|".join(re.escape(month) for month in tongue.months) or "(?!)"
    match = _IN_FIGURES.fullmatch(said) or re.fullmatch(
        rf"(?:(?:{folded_pattern(end_of_month)}) )?(?P<n>{months})\.?(?: (?P<y>\d{{4}}))?",
        said,
    )
    if match is None:
        return None
    if match.re is _IN_FIGURES:
        month = int(match["m"])
        if not 1 <= month <= _MONTHS:
            return None
    else:
        # A lexicon counts months from 0.
        month = tongue.months[match["n"]] + (0 if is_plain else 1)
    year = int(match["y"]) if match["y"] else today.year + (month < today.month)
    return date(year + month // _MONTHS, month % _MONTHS + 1, 1) - timedelta(days=1)


@cache
def folded_pattern(pattern: str) -> str:
    """Return a regular expression of words as they are searched: "й" is folded like any letter with a mark."""
    return folded(pattern)


@cache
def _until(tongue: Lexicon | Speech) -> str:
    if isinstance(tongue, Lexicon):
        return tongue.until
    return (
        "|".join(re.escape(word) for word in sorted(tongue.until, key=len, reverse=True)) or "(?!)"
    )
