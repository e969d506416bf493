"""Read what a language says of a day and its hours by a table of its words: all of it, or nothing.

For languages whose ways with time fit one plain grammar: a day (a date, a weekday, "tomorrow"), a part of the day,
a time or two of a range, in whatever order, and words that say nothing. The tables are in `speech` and `counting`.
What is not in them ends the reading, so that "half acht" is never eight.
"""

import re
from collections.abc import Callable
from datetime import date, timedelta

from bot.events.lengths import read_length
from bot.events.plain_hours import NOON, bare
from bot.events.plain_near_days import PlainNearDays
from bot.events.scanner import Part, Reading, Unread
from bot.events.tongue import Speech, folded

_DAY = 24 * 60
"""Minutes from which on a length is counted in days."""


def read_plainly(
    text: str, speech: Speech, *, today: date, place_zone: Callable[[str], str]
) -> Reading:
    """Return what `text` says in one language; `place_zone` gives the IANA zone of a place named, "" for none.

    Raises Unread, or ValueError for a day or an hour that does not exist.
    """
    said = folded(text)
    if speech.is_compounding:
        weekdays, parts = ("|".join(words) for words in (speech.weekdays, speech.parts))
        said = re.sub(rf"({weekdays})s?({parts})\b", r"\1 \2", said)
    for written, meant in (*speech.respelled, *speech.counting.rewritten):
        said = re.sub(written, meant, said)
    said = _day_in_figures(said, speech)
    if (span := _only_a_span(said, speech)) is not None:
        return Reading(span=span)
    return _Reader(said, speech, today, place_zone).read()


def _day_in_figures(said: str, speech: Speech) -> str:
    """Return "пятого декабря" as "5 декабря": a day in words beside its month."""
    days, pattern = speech.counting.days, speech.patterns["day_in_words"]

    def figures(match: re.Match[str]) -> str:
        return match["before"] + str(days[bare(match["day"], days)])

    return pattern.sub(figures, said) if days else said


def _only_a_span(said: str, speech: Speech) -> timedelta | None:
    """Return how long from now a text says that is nothing else, by the stopwatch: "через полтора часа"."""
    match = speech.patterns["only_span"].fullmatch(said)
    if match is None:
        return None
    try:
        days, minutes = read_length(match["length"] or match["length2"], speech.code)
    except Unread:
        return None
    is_by_stopwatch = not days and 0 < minutes < _DAY
    return timedelta(minutes=minutes) if is_by_stopwatch else None


class _Reader(PlainNearDays):
    """Takes whatever comes next, until nothing is left."""

    def read(self) -> Reading:
        steps = (
            self._feast, self._all_day, self._closed, self._span, self._of_month, self._date, self._near, self._weekday, self._hours, self._part, self._zone, self._second_end, self._dash, self._open_end, self._filler,
        )  # fmt: skip
        self._next_year()
        while self._skip():
            if not any(step() for step in steps):
                raise Unread(self._text[self._pos :])
        if self._is_from_day and self._found.end is None and self._found.start.clock is not None:
            raise Unread("from a day on")
        self._settle()
        start = self._found.start
        if self._year and (start.day is None or str(start.day.year) != self._year):
            raise Unread("of next year, and no date of it")
        is_twelve = start.clock is not None and start.clock.hour == NOON
        if start.part is Part.MORNING and is_twelve:
            raise Unread("noon or midnight")
        return self._found

    def _all_day(self) -> bool:
        if self._take("all_day") is None:
            return False
        self._found.is_all_day = True
        return True

    def _closed(self) -> bool:
        """Pass over what only stands behind a range: "18時から20時まで"."""
        return self._found.end is not None and self._take("closed") is not None

    def _open_end(self) -> bool:
        """Pass over a dash behind all else: "13:30〜" says no end."""
        return self._point.clock is not None and self._take("open_end") is not None

    def _dash(self) -> bool:
        """Pass over what parts a day from its time: "za 28/11 - 20u"."""
        dash = re.compile("[-–—] ").match(self._text, self._pos)
        if dash is None or (self._point.day is None) == (self._point.clock is None):
            return False
        self._pos = dash.end()
        return True
