"""Read which day is meant by a date, a feast or its place in a month, as one language names them."""

import re
from collections.abc import Mapping
from datetime import date
from functools import cached_property

from dateutil.relativedelta import relativedelta

from bot.events.clocks import Clock
from bot.events.dates import (
    dated,
    month_named,
    next_of_month,
    nth_weekday,
    numbered,
    of_month,
)
from bot.events.feasts import coming, feasts
from bot.events.figures import Figures
from bot.events.scanner import Doubt, Point, Unread

_COUNT_DAYS = ("fr", "es")
"""Languages in which the third of a month is "three": "le trois décembre"."""

_UNLUCKY = {"es": 1}
"""The weekday of a 13th that has a name of its own: Tuesday in Spanish, Friday elsewhere."""
_BEFORE_FEASTS = {"en": "at|for", "de": "an|zu", "fr": "a|pour", "es": "en|por|para"}


class Days(Figures):
    """Takes dates, feasts and days of a month."""

    def settle(self) -> None:
        """Drop the doubt which is day and which is month, where the weekday that was named fits only as read."""
        start = self.found.start
        if self.swapped is None or start.weekday is None or start.day is None:
            return
        if start.day.weekday() == start.weekday != self.swapped.weekday():
            self.found.doubts.discard(Doubt.DAY_OR_MONTH)
            self.found.may_swap = False

    def _set_day(self, day: date) -> None:
        if self.point.day is not None:
            raise Unread("two days")
        self.point.day = day
        said = self.point.weekday
        if said is not None and said != day.weekday():
            self.found.doubts.add(Doubt.WEEKDAY_MISMATCH)

    def _feast(self) -> bool:
        known = feasts(self.lexicon.code)
        if self.lexicon.code == "en":
            known = {**known, **feasts("gb" if self.day_first else "us")}
        names = "|".join(sorted(known, key=len, reverse=True))
        # "Easter eve" is the day before.
        m = self._take(
            rf"(?:(?:{self.lexicon.on}|{_BEFORE_FEASTS[self.lexicon.code]}) )?(?P<name>{names})(?! eve\b)(?: (?P<year>\d{{4}})(?![:h]))?"
        )
        if m is None:
            return False
        day = coming(known[m["name"]], self.today, m["year"])
        if self.point.day != day:  # "December 24, Christmas Eve" says it twice.
            self._set_day(day)
        # A mere number behind a feast that can be no hour but one of 24: "Silvester 22".
        hour = re.compile(r",? (1[3-9]|2[0-3])").fullmatch(self.text, self.pos)
        if hour is not None and self.point.clock is None:
            self.point.clock = Clock(int(hour[1]), is_marked=True)
            self.pos = hour.end()
        return True

    def _of_month(self) -> bool:
        """Take a day by its place in a month: "the second Tuesday in May", "the 3rd of next month"."""
        lexicon = self.lexicon
        ordinals = "|".join(re.escape(o) for o in sorted(lexicon.ordinals, key=len, reverse=True))
        alone = self._ordinals
        last = "|".join(o for o, n in lexicon.ordinals.items() if n < 0)
        day = "|".join(word for word, unit in lexicon.units.items() if unit == "day")
        near = rf"(?P<next>(?:(?:{lexicon.of}) )?(?:{lexicon.next_month}))|(?P<this>{lexicon.this_month})|(?P<some>{lexicon.of_month})"
        number = rf"(?P<day>\d{{1,2}}|{alone})(?:{lexicon.day_end or '(?!)'})?"
        m = self._take(
            rf"(?:(?:{lexicon.on}) )*(?P<nth>{ordinals}) (?P<weekday>{self._weekdays})\.? "
            rf"(?:(?:{lexicon.of}) ?(?P<month>{self._months})\.?(?:,? (?:(?:{lexicon.of}) )?(?P<year>\d{{4}}))?|{near})"
        ) or self._take(
            rf"(?:(?:{lexicon.on}) )*(?:{number}|(?P<last>(?:{last}) (?:{day}))) (?:{near})"
        ) or self._take(
            rf"(?:(?:{lexicon.on}) )?(?P<next>{lexicon.next_month}),? (?:(?:{lexicon.on}) )+{number}"
        )  # fmt: skip
        if m is None:
            return False
        groups = m.groupdict()
        month = lexicon.months[groups["month"]] + 1 if groups.get("month") else 0
        first = month_named(
            self.today, ahead=bool(groups["next"]), month=month, year=groups.get("year")
        )
        there = self._in_month(first, groups)
        if there < self.today and (groups.get("some") or (month and not groups.get("year"))):
            if groups.get("weekday") and not month:
                raise Unread("it is over: of which month")
            # "The 3rd of the month", when it is over: the next month's, or the next year's.
            first += relativedelta(years=1) if month else relativedelta(months=1)
            there = self._in_month(first, groups)
        self._set_day(there)
        return True

    def _in_month(self, first: date, said: Mapping[str, str | None]) -> date:
        lexicon = self.lexicon
        if weekday := said.get("weekday"):
            return nth_weekday(
                first, lexicon.ordinals[said["nth"] or ""], lexicon.weekdays[weekday]
            )
        if said.get("last"):
            return of_month(first, -1)
        day = said["day"] or ""
        return of_month(first, int(day) if day.isdigit() else lexicon.ordinals[day])

    def _date(self) -> bool:
        begun = self.pos
        if (first := self._full_date()) is not None:
            self._set_day(first)
            self._until_day(first)
            return True
        # "28-29 Nov": the first end says no month.
        lexicon = self.lexicon
        m = self._take_day_number(rf"(?:(?:{lexicon.range_from}) )?(?:(?:{lexicon.on}) )?")
        if m is not None and self._take_until():
            # "Du vendredi 4 au dimanche 6 décembre"
            named = self._take(rf"(?P<name>{self._weekdays})\.?")
            self._skip()
            last = self._full_date()
            if last is not None:
                if named and lexicon.weekdays[named["name"]] != last.weekday():
                    self.found.doubts.add(Doubt.WEEKDAY_MISMATCH)
                start = last.replace(day=int(m["day"]))
                self._set_day(start)
                self.found.end = Point(day=last)
                return True
        self.pos = begun
        return self._day_of_month()

    def _take_day_number(self, before: str = "") -> re.Match[str] | None:
        end = f"(?:{self.lexicon.day_end})?" if self.lexicon.day_end else ""
        pattern = rf"{before}(?P<day>\d{{1,2}}){end}(?![\d:h])"
        match = re.compile(pattern).match(self.text, self.pos)
        if match:
            self.pos = match.end()
        return match

    def _until_day(self, first: date) -> None:
        """Take the other end of a range of days, if one follows."""
        begun = self.pos
        if not self._take_until():
            return
        last = self._full_date()
        if last is None and self.lexicon.code == "en":
            # "Nov 28-29"
            m = self._take_day_number()
            if m is not None and not self._ahead(r" ?(?:am|pm|a\.m|p\.m|o'?clock|hrs)\b|[:.]\d"):
                last = first.replace(day=int(m["day"]))
        if last is None:
            self.pos = begun
            return
        self.found.end = Point(day=last)

    @cached_property
    def _ordinals(self) -> str:
        """Return a regular expression for the words that count days of a month: "fifth", "twenty-first"."""
        known = (word for word, n in self.lexicon.ordinals.items() if n > 0 and word[0].isalpha())
        return "|".join(sorted(known, key=len, reverse=True))

    def _full_date(self) -> date | None:
        """Take a date with its month."""
        lexicon, begun = self.lexicon, self.pos
        if on := re.compile(rf"(?:{lexicon.on}) (?=\d{{1,4}}[./-]\d)").match(self.text, begun):
            # "Den 12.12.", "el 12-12-2026"
            self.pos = on.end()
            if (day := self._in_figures()) is None:
                self.pos = begun
            return day
        if (day := self._in_figures()) is not None:
            return day
        return self._with_month_named()

    def _with_month_named(self) -> date | None:
        lexicon = self.lexicon
        end = f"(?:{lexicon.day_end})?" if lexicon.day_end else ""
        year = rf"(?:,? (?:(?:{lexicon.of}) )?(?P<year>\d{{4}})(?![:h\d]))?"
        counted = (
            {n: v for n, v in lexicon.numbers.items() if v > 1}
            if lexicon.code in _COUNT_DAYS
            else {}
        )
        words = "|".join(sorted((*self._ordinals.split("|"), *counted), key=len, reverse=True))
        if m := self._take(
            rf"(?:(?:{lexicon.on}) )?(?P<day>\d{{1,2}}|{words}){end}(?:(?: (?:{lexicon.of}))? | ?[-.] ?|(?<=\d))?"
            rf"(?P<month>{self._months})\.?{year}"
        ):
            known = {**counted, **lexicon.ordinals}
            day = int(m["day"]) if m["day"].isdigit() else known[m["day"]]
            return dated(self.today, day, lexicon.months[m["month"]] + 1, m["year"])
        if lexicon.code == "en" and (
            m := self._take(
                rf"(?:on )?(?P<month>{self._months})\.? (?:the )?(?P<day>\d{{1,2}}|{self._ordinals})(?:st|nd|rd|th)?"
                rf"(?![\d:h]|\.\d| ?(?:am|pm|a\.m|p\.m|o'?clock)\b){year}"
            )
        ):
            day = int(m["day"]) if m["day"].isdigit() else lexicon.ordinals[m["day"]]
            return dated(self.today, day, lexicon.months[m["month"]] + 1, m["year"])
        return None

    def _day_of_month(self) -> bool:
        lexicon = self.lexicon
        after_weekday = self.point.weekday is not None and self.point.day is None
        number = {
            "en": r"(?:the )?(?P<day>\d{1,2})(?:st|nd|rd|th)",
            "de": r"(?:am |den |der )(?P<day>\d{1,2})\.?(?![\d:]|/\d| ?uhr)",
            "fr": r"le (?P<day>\d{1,2})(?:er)?(?![\d:]|/\d| ?h(?:eures?)?\b)",
            "es": r"(?:el dia |el |dia )(?P<day>\d{1,2})(?![\d:]|/\d| ?h(?:oras?)?\b)",
        }[lexicon.code]
        if after_weekday:
            plain = {"en": r"(?P<n>\d{1,2})(?= at \d)", "de": r"(?P<n>\d{1,2})\.(?!\d)",
                     "fr": r"(?P<n>\d{1,2})(?:er)?(?![\d:]| ?[ap]\.? ?m\b| ?[-–—]| ?h(?:eures?)?\b)",
                     "es": r"(?P<n>\d{1,2})(?![\d:]| ?[ap]\.? ?m\b| ?[-–—]| (?:a|hasta) \d| ?h(?:oras?)?\b)"}[lexicon.code]  # fmt: skip
            number = f"{number}|{plain}" if plain else number
            self._refuse_day_or_hour()
        match = re.compile(rf"(?:{number})(?![a-z0-9])").match(self.text, self.pos)
        if match is None:
            return False
        groups = match.groupdict()
        self.pos = match.end()
        day = int(groups.get("day") or groups.get("n") or 0)
        weekday = self.point.weekday if self.point.day is None else None
        self._set_day(numbered(self.today, day, weekday, _UNLUCKY.get(lexicon.code, 4)))
        return True

    def _refuse_day_or_hour(self) -> None:
        """Raise Unread for "lunes 14 a 16h" where that Monday is the fourteenth: from two to four, or at four."""
        match = re.compile(r"(?P<day>\d{1,2}) (?:a|hasta) \d").match(self.text, self.pos)
        if self.lexicon.code != "es" or match is None:
            return
        if next_of_month(self.today, int(match["day"])).weekday() == self.point.weekday:
            raise Unread("a day, or an hour")
