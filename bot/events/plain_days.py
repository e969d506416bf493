"""Read which day is meant, by a language's table of words."""

import re
from collections.abc import Callable, Mapping
from datetime import date, timedelta

from dateutil.relativedelta import relativedelta

from bot.events.counting import EIGHT_DAYS, SPANS
from bot.events.dates import dated, later, month_named, nth_weekday, numbered, of_month
from bot.events.feasts import coming
from bot.events.plain_hours import HOURS, PlainHours, bare
from bot.events.scanner import Doubt, Part, Point, Unread
from bot.events.tongue import Speech

_LONGEST_SPAN = 5000
_FRIDAY = 4


class PlainDays(PlainHours):
    """Takes dates, weekdays, days near today and days of a month."""

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

    def _span(self) -> bool:
        """Take a length from now or, of days, from the day that was named: "zaterdag over een week"."""
        if match := self._take("alone"):
            number, unit = 1, self._speech.counting.alone[match["unit"]]
        elif (match := self._take("span")) and not self._is_before_hour(match):
            word = match["number"] or match["number2"]
            number = int(word) if word.isdigit() else self._number(word)
            unit = self._speech.units[match["unit"] or match["unit2"]]
        else:
            return False
        if number > _LONGEST_SPAN or self._found.span is not None:
            raise Unread("too long a span")
        if unit in SPANS:
            self._found.span = timedelta(minutes=number * SPANS[unit])
            return True
        if self._point.day is not None:
            self._count_on(number, unit)
            return True
        if unit == "day" and number in self._speech.counting.counts_today:
            self._found.doubts.add(Doubt.EIGHT_DAYS)
            number = EIGHT_DAYS[number]
        self._set_day(later(self._today, number, unit))
        self._weeks = number if unit == "week" else 0
        self._is_counted = True
        return True

    def _is_before_hour(self, span: re.Match[str]) -> bool:
        """Whether a length stands before its hour: "za deset minut sedm"; gives it back."""
        hour = self._speech.patterns["hour"].match(self._text, span.start())
        if hour is None or not hour["before"] or hour.end() <= span.end():
            return False
        self._pos = span.start()
        return True

    def _number(self, word: str) -> int:
        known = {**self._speech.numbers, **self._speech.lengths}
        return known[bare(word, known)]

    def _count_on(self, number: int, unit: str) -> None:
        """Put a day that was named so much later. Raises Unread where it was a date, or may be either of two."""
        day, weekday = self._point.day, self._point.weekday
        is_clear = self._is_near or (weekday is not None and weekday > self._today.weekday())
        if day is None or not is_clear or self._is_counted or unit == "month":
            raise Unread("so long after what")
        self._point.day, self._point.rolls = later(day, number, unit), False
        self._is_counted = True

    def _idiom(self) -> None:
        """Take "a otto" behind a day: a week on."""
        if match := self._take("idiom"):
            self._count_on(self._speech.counting.idioms[match["days"]], "day")

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
        return True

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
            self._set_day(numbered(self._today, int(match["day"]), self._point.weekday, _FRIDAY))
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

    def _second_end(self) -> bool:
        """Take the other end of a range that has a day of its own: "28 nov. 10:00 – 29 nov. 16:00"."""
        start, begun = self._point, self._pos
        if self._found.end is not None or start is not self._found.start or start.day is None:
            return False
        if self._take("until") is None:
            return False
        self._point = Point()
        self._is_near = False
        self._skip()
        if self._feast() or self._date() or self._near() or self._weekday():
            self._found.end = self._point
            return True
        self._pos, self._point = begun, start
        return False

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

    def _near(self) -> bool:
        match = self._take("near")
        if match is None:
            return False
        ahead, part = self._speech.near[bare(match[0], self._speech.near)]
        self._set_day(self._today + timedelta(days=ahead))
        self._is_near = True
        self._idiom()
        self._point.is_tonight = part is Part.NIGHT and not ahead
        if part is not None:
            self._set_part(part)
        return True

    def _weekday(self) -> bool:
        match = self._take("weekday")
        if match is None:
            return False
        weekday = self._speech.weekdays[bare(match["weekday"], self._speech.weekdays)]
        if self._point.weekday is not None:
            raise Unread("two weekdays")
        self._point.weekday = weekday
        behind = self._take("behind")
        if self._point.day is not None:
            if self._point.day.weekday() != weekday:
                self._fit(self._point.day, weekday)
            return True
        begun = self._pos
        self._skip()
        if self._of_month():  # "fredag den 4:e"
            return True
        filler = self._take("filler")
        if filler is not None:
            self._skip()
        # "в субботу в 19" is an hour, "zaterdag de 19" a date.
        is_hour = filler is not None and filler[0] in self._speech.at
        if self._date() or self._of_month() or (not is_hour and self._number_behind(weekday)):
            return True
        self._pos = begun
        self._point.day = self._coming(
            weekday,
            is_second_week=bool(match["second"]),
            is_this_week=bool(match["present"] or (behind and behind["present"])),
            is_next_week=bool(match["week"] or (behind and behind["week"])),
            is_next=bool(match["next"] or (behind and behind["next"])),
        )
        if self._point.rolls and match["coming"]:
            self._point.day, self._point.rolls = self._today + timedelta(days=7), False
        elif self._point.rolls and match["this"]:
            self._found.doubts.add(Doubt.WHICH_WEEK)
        self._idiom()
        return True

    def _fit(self, day: date, weekday: int) -> None:
        """Bring a day and a weekday together that differ: "za tydzień w sobotę" is that week's Saturday."""
        if not self._is_counted:
            self._found.doubts.add(Doubt.WEEKDAY_MISMATCH)
            return
        if not self._weeks or weekday <= self._today.weekday():
            raise Unread("which of two weeks")
        self._point.day = day + timedelta(days=weekday - self._today.weekday())

    def _number_behind(self, weekday: int) -> bool:
        """Take the day's number behind its weekday: "lunedì 30". Raises Unread where it may be an hour."""
        counting, begun = self._speech.counting, self._pos
        match = self._take("number") if counting.numbers_follow_weekdays else None
        if match is None:
            return False
        day = int(match["day"])
        if (there := numbered(self._today, day, weekday, _FRIDAY)).weekday() != weekday:
            self._pos = begun
            return False
        behind = self._pos
        if until := self._take("until"):
            # "18 tot 20 uur" is a range; "18 às 20h" may be one, and "18 alle 20" is none.
            word = until[0].strip()
            if word not in self._speech.at and self._clock(is_second=True):
                self._pos = begun
                return False
            if counting.has_bare_ranges and 7 <= day <= HOURS:
                raise Unread("a day, or an hour")
        self._pos = behind
        self._point.day = there
        return True

    def _coming(
        self,
        weekday: int,
        *,
        is_second_week: bool,
        is_this_week: bool,
        is_next_week: bool,
        is_next: bool,
    ) -> date:
        ahead = (weekday - self._today.weekday()) % 7
        if is_second_week:
            ahead = weekday - self._today.weekday() + 14
        elif is_this_week:
            if weekday < self._today.weekday():
                raise Unread("this week's is over")
        elif is_next_week:
            ahead = weekday - self._today.weekday() + 7
        elif is_next:
            ahead = ahead or 7
            if self._today.weekday() + ahead < 7:
                # On Monday "next Friday" is this week's to some and the week after's to others.
                self._found.doubts.add(Doubt.WHICH_WEEK)
        else:
            self._point.rolls = ahead == 0
        return self._today + timedelta(days=ahead)
