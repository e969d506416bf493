"""Read which day is meant by a date, a feast or its place in a month, by a language's table of words."""

import re
from collections.abc import Callable, Mapping
from datetime import date

from dateutil.relativedelta import relativedelta

from bot.events.clocks import Clock
from bot.events.dates import dated, month_named, nth_weekday, numbered, of_month
from bot.events.feasts import coming
from bot.events.plain_hours import HOURS, PlainHours, bare
from bot.events.scanner import Doubt, Part, Point, Unread
from bot.events.tongue import Speech

FRIDAY = 4
_LAST_HOUR = re.compile(r",? (?P<hour>1[3-9]|2[0-3])")


class PlainDays(PlainHours):
    """Takes dates, feasts and days of a month."""

    def __init__(
        self, text: str, speech: Speech, today: date, place_zone: Callable[[str], str]
    ) -> None:
        super().__init__(text, speech, today, place_zone)
        self._is_near = False
        """Whether the day was named by its distance from today."""
        self._is_counted = False
        self._weeks = 0
        self._year: str | None = None
        """Next year, where the text says so."""
        self._swapped: tuple[int, int, str | None] | None = None
        """Day, month and year the other way round, where they may be."""

    def _next_year(self) -> None:
        """Take "5 stycznia przyszłego roku" from wherever it stands."""
        match = self._speech.patterns["next_year"].search(self._text)
        if match is not None:
            self._text = f"{self._text[: match.start()]} {self._text[match.end() :]}"
            self._year = str(self._today.year + 1)

    def _dated(self, day: int, month: int, year: str | None) -> date:
        return dated(self._today, day, month, year or self._year)

    def _settle(self) -> None:
        """Drop the doubt which is day and which is month, where the weekday that was named fits only as read."""
        start = self._found.start
        if self._swapped is None or start.weekday is None or start.day is None:
            return
        day, month, year = self._swapped
        other = self._dated(day, month, year)
        if start.day.weekday() == start.weekday != other.weekday():
            self._found.doubts.discard(Doubt.DAY_OR_MONTH)
            self._found.may_swap = False

    def _set_day(self, day: date) -> None:
        if self._point.day is not None:
            raise Unread("two days")
        self._point.day = day
        if self._point.weekday is not None and self._point.weekday != day.weekday():
            self._found.doubts.add(Doubt.WEEKDAY_MISMATCH)

    def _feast(self) -> bool:
        match = self._take("feast")
        if match is None:
            return False
        name, year = match["name"], match["year"] or match["before"] or self._year
        day = coming(self._speech.feasts[name], self._today, year)
        if self._point.day != day:  # "12月24日平安夜" says it twice.
            self._set_day(day)
        if name in self._speech.nights:
            self._set_part(Part.NIGHT)
        self._take_last_hour()
        return True

    def _take_last_hour(self) -> None:
        """Take a mere number behind a feast that can be no hour but one of 24: "nyårsafton 22"."""
        if self._point.clock is None and (hour := _LAST_HOUR.fullmatch(self._text, self._pos)):
            self._point.clock = Clock(int(hour["hour"]), is_marked=True)
            self._pos = hour.end()

    def _of_month(self) -> bool:
        """Take a day by its place in a month: "il primo sabato di dicembre", "dia 3 do mês que vem"."""
        if match := self._take("nth"):
            month = self._speech.months[match["month"]] if match["month"] else 0
            year = match["year"]
        elif match := self._take("nth_behind"):
            month, year = int(match["figure"] or 0), None
            if match["month"]:
                month = self._speech.months[match["month"]]
        elif match := self._take("of_month") or self._take("month_before"):
            month, year = 0, None
        elif match := self._take("numbered"):
            self._set_day(numbered(self._today, int(match["day"]), self._point.weekday, FRIDAY))
            return True
        else:
            return False
        first = month_named(self._today, ahead=bool(match["following"]), month=month, year=year)
        there = self._in_month(first, match.groupdict())
        if there < self._today and (match["some"] or (month and not year)):
            if match.groupdict().get("weekday") and not month:
                raise Unread("it is over: of which month")
            first += relativedelta(years=1) if month else relativedelta(months=1)
            there = self._in_month(first, match.groupdict())
        self._set_day(there)
        return True

    def _in_month(self, first: date, said: Mapping[str, str | None]) -> date:
        ordinals = self._speech.counting.ordinals
        if weekday := said.get("weekday"):
            return nth_weekday(
                first, ordinals[bare(said["nth"] or "", ordinals)], self._speech.weekdays[weekday]
            )
        number = said.get("day") or said["number"]
        day = int(number) if number else ordinals[bare(said["word"] or "", ordinals)]
        if day < 1:
            raise Unread("the last what")
        return of_month(first, day)

    def _date(self) -> bool:
        if self._days_of_a_month():
            return True
        if match := self._take("cjk") or self._take("iso"):
            self._set_day(self._dated(int(match["day"]), int(match["month"]), match["year"]))
            return True
        if match := self._take("dated"):
            month = self._speech.months[match["month"]]
            self._set_day(self._dated(int(match["day"]), month, match["year"]))
            return True
        begun = self._pos
        match = self._take("figures")
        if match is None:
            return self._with_dash()
        first, second = int(match["a"] or match["a2"]), int(match["b"] or match["b2"])
        if (
            match["sep2"] == "."
            and not match["end"]
            and first <= HOURS
            and not self._hour_follows()
        ):
            self._pos = begun  # "19.30" is an hour; "28.11" is none, nor is "5.12" before one.
            return False
        self._figures(first, second, match["year"], match["sep"] or match["sep2"])
        return True

    def _with_dash(self) -> bool:
        """Take "ma 14-12" before an hour, where dates are written so and the weekday is that day's."""
        begun = self._pos
        match = self._take("dashed") if self._speech.counting.dates_by_dashes else None
        if match is None:
            return False
        day, month = int(match["day"]), int(match["month"])
        there = self._dated(day, month, None) if month <= 12 else None
        is_fitting = there is not None and self._point.weekday in (None, there.weekday())
        if there is None or not is_fitting or not self._hour_follows():
            self._pos = begun
            return False
        self._found.may_swap = day <= 12 and day != month and self._point.weekday is None
        self._set_day(there)
        return True

    def _days_of_a_month(self) -> bool:
        """Take two days of one month: "28-29 novembre", "november 28-29"."""
        begun = self._pos
        if self._speech.month_first and (match := self._take("days_behind")):
            month = self._speech.months[match["month"]] if match["month"] else int(match["figure"])
            start = dated(self._today, int(match["day"]), month, None)
            last = start.replace(day=int(match["last"]))
            self._set_day(start)
            self._found.end = Point(day=last)
            return True
        first = self._take("first")
        if first is None:
            return False
        match = self._take("dated")
        if match is None:
            self._pos = begun
            return False
        last = self._dated(int(match["day"]), self._speech.months[match["month"]], match["year"])
        start = last.replace(day=int(first["day"]))
        self._set_day(start)
        named = first["weekday"]
        if named and self._speech.weekdays[bare(named, self._speech.weekdays)] != last.weekday():
            self._found.doubts.add(Doubt.WEEKDAY_MISMATCH)
        self._found.end = Point(day=last)
        return True

    def _hour_follows(self) -> bool:
        begun = self._pos
        try:
            while self._skip():
                match = self._speech.patterns["hour"].match(self._text, self._pos)
                if match and (match["at"] or match["clock"] or match["sep"] == ":"):
                    return True
                if match and match["sep"] == "." and int(match["minute"]) > 12:
                    return True  # "1.12 19.30"
                if not (self._take("filler") or self._take("weekday")):
                    return False
            return False
        finally:
            self._pos = begun

    def _figures(self, first: int, second: int, year: str | None, sep: str) -> None:
        """Take a date in figures.

        With points or dashes nobody turns day and month round, nor where the month comes first; a weekday may settle
        which is which.
        """
        day, month = (second, first) if self._speech.month_first else (first, second)
        if first <= 12 and second <= 12 and first != second:
            if sep == "/" and not self._speech.month_first:
                self._found.doubts.add(Doubt.DAY_OR_MONTH)
            self._found.may_swap = True
            self._swapped = (month, day, year)
        elif month > 12:
            day, month = month, day
        self._set_day(self._dated(day, month, year))
