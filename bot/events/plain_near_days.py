"""Read which day is meant where it is named by its weekday, or by how far it is from today, by a language's table of words."""

import re
from datetime import date, timedelta

from bot.events.counting import EIGHT_DAYS, SPANS
from bot.events.dates import later, numbered
from bot.events.plain_days import FRIDAY, PlainDays
from bot.events.plain_hours import HOURS, bare
from bot.events.scanner import Doubt, Part, Point, Unread

_LONGEST_SPAN = 5000


class PlainNearDays(PlainDays):
    """Takes weekdays, days near today, and lengths from now or from another day."""

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
        is_clear = self._is_near or (weekday is not None and weekday >= self._today.weekday())
        if day is None or not is_clear or self._is_counted or unit == "month":
            raise Unread("so long after what")
        self._point.day, self._point.rolls = later(day, number, unit), False
        self._is_counted = True

    def _idiom(self) -> None:
        """Take "a otto" behind a day: a week on."""
        if match := self._take("idiom"):
            self._count_on(self._speech.counting.idioms[match["days"]], "day")

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
        if (there := numbered(self._today, day, weekday, FRIDAY)).weekday() != weekday:
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
