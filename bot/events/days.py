"""Read which day is meant, as one language names days."""

import re
from datetime import date, timedelta

from dateutil.relativedelta import relativedelta

from bot.events.scanner import Doubt, Part, Point, Scanner, Unread

_COMING = re.compile("coming|this coming|kommende|que viene")
"""Says "next" of the very next one, whatever the week."""


class Days(Scanner):
    """Takes dates, weekdays and days near today."""

    def _set_day(self, day: date) -> None:
        if self.point.day is not None:
            raise Unread("two days")
        self.point.day = day
        said = self.point.weekday
        if said is not None and said != day.weekday():
            self.found.doubts.add(Doubt.WEEKDAY_MISMATCH)

    def _holiday(self) -> bool:
        names = "|".join(sorted(self.lexicon.holidays, key=len, reverse=True))
        m = self._take(
            rf"(?:(?:{self.lexicon.on}) )?(?P<name>{names})(?: (?P<year>\d{{4}})(?![:h]))?"
        )
        if m is None:
            return False
        month, day = self.lexicon.holidays[m["name"]]
        self._set_day(self._dated(day, month, m["year"]))
        return True

    def _nth_weekday(self) -> bool:
        lexicon = self.lexicon
        ordinals = "|".join(re.escape(o) for o in sorted(lexicon.ordinals, key=len, reverse=True))
        m = self._take(
            rf"(?:(?:{lexicon.on}) )?(?P<nth>{ordinals}) (?P<weekday>{self._weekdays})\.? "
            rf"(?:(?:{lexicon.of}) ?(?P<month>{self._months})\.?(?:,? (?:(?:{lexicon.of}) )?(?P<year>\d{{4}}))?"
            rf"|(?P<next>(?:(?:{lexicon.of}) )?(?:{lexicon.next_month}))|(?P<this>{lexicon.of_month}))"
        )
        if m is None:
            return False
        nth, weekday = lexicon.ordinals[m["nth"]], lexicon.weekdays[m["weekday"]]
        first = self.today.replace(day=1)
        if m["month"]:
            first = first.replace(month=lexicon.months[m["month"]] + 1)
            if m["year"]:
                first = first.replace(year=int(m["year"]))
            elif _nth(first, nth, weekday) < self.today:
                first = first.replace(year=first.year + 1)
        elif m["next"]:
            first += relativedelta(months=1)
        self._set_day(_nth(first, nth, weekday))
        return True

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
            last = self._full_date()
            if last is not None:
                start = self._day_before(int(m["day"]), last)
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
        if last < first:
            raise Unread("the days run backwards")
        self.found.end = Point(day=last)

    def _day_before(self, day: int, last: date) -> date:
        first = last.replace(day=day)
        if first >= last:
            raise Unread("the days run backwards")
        return first

    def _full_date(self) -> date | None:
        """Take a date with its month."""
        lexicon = self.lexicon
        if m := self._take(r"(?P<y>\d{4})-(?P<m>\d{1,2})-(?P<d>\d{1,2})t?(?=$|[^a-z0-9]|\d)"):
            return date(int(m["y"]), int(m["m"]), int(m["d"]))
        dotted = re.compile(
            r"(?P<d>\d{1,2})\. ?(?P<m>\d{1,2})\.(?: ?(?P<y>\d{4})|(?P<short>\d\d)(?![\d:.-]| ?uhr))?(?!\d)"
        )
        if m := dotted.match(self.text, self.pos):
            self.pos = m.end()
            return self._dated(int(m["d"]), int(m["m"]), m["y"] or m["short"])
        slashed = re.compile(
            r"(?P<a>\d{1,2})(?P<sep>[/-])(?P<b>\d{1,2})(?:(?P=sep)(?P<y>\d{4}|\d\d))?(?![\d/:h]| ?[ap]\.?m)"
        )
        m = slashed.match(self.text, self.pos)
        if m and (m["sep"] == "/" or m["y"]):
            self.pos = m.end()
            return self._slashed(int(m["a"]), int(m["b"]), m["y"])
        end = f"(?:{lexicon.day_end})?" if lexicon.day_end else ""
        year = rf"(?:,? (?:(?:{lexicon.of}) )?(?P<year>\d{{4}})(?![:h\d]))?"
        words = "|".join(o for o, n in lexicon.ordinals.items() if n > 0 and o.isalpha())
        if m := self._take(
            rf"(?:(?:{lexicon.on}) )?(?P<day>\d{{1,2}}|{words}){end}(?:(?: (?:{lexicon.of}))? | ?[-.] ?|(?<=\d))?"
            rf"(?P<month>{self._months})\.?{year}"
        ):
            day = int(m["day"]) if m["day"].isdigit() else lexicon.ordinals[m["day"]]
            return self._dated(day, lexicon.months[m["month"]] + 1, m["year"])
        if lexicon.code == "en" and (
            m := self._take(
                rf"(?:on )?(?P<month>{self._months})\.? (?:the )?(?P<day>\d{{1,2}})(?:st|nd|rd|th)?"
                rf"(?![\d:h]|\.\d| ?(?:am|pm|a\.m|p\.m|o'?clock)\b){year}"
            )
        ):
            return self._dated(int(m["day"]), lexicon.months[m["month"]] + 1, m["year"])
        return None

    def _slashed(self, a: int, b: int, year: str | None) -> date:
        if a > 12 or b > 12:
            day, month = (a, b) if a > 12 else (b, a)
        else:
            if a != b:
                self.found.doubts.add(Doubt.DAY_OR_MONTH)
            day, month = (a, b) if self.day_first else (b, a)
        return self._dated(day, month, year)

    def _dated(self, day: int, month: int, year: str | None) -> date:
        if year:
            return date(int(year) if len(year) > 2 else 2000 + int(year), month, day)
        # Without a year: the next such day; 29 February may be eight years off (1896 to 1904).
        for ahead in range(9):
            try:
                there = date(self.today.year + ahead, month, day)
            except ValueError:
                continue
            if there >= self.today:
                return there
        raise Unread("no such day")

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
            plain = {"en": "", "de": r"(?P<n>\d{1,2})\.(?!\d)",
                     "fr": r"(?P<n>\d{1,2})(?![\d:-]| ?h(?:eures?)?\b)",
                     "es": r"(?P<n>\d{1,2})(?![\d:-]| ?h(?:oras?)?\b)"}[lexicon.code]  # fmt: skip
            number = f"{number}|{plain}" if plain else number
        match = re.compile(rf"(?:{number})(?![a-z0-9])").match(self.text, self.pos)
        if match is None:
            return False
        groups = match.groupdict()
        self.pos = match.end()
        self._set_day(self._next_day_of_month(int(groups.get("day") or groups.get("n") or 0)))
        return True

    def _next_day_of_month(self, day: int) -> date:
        first = self.today.replace(day=1)
        for month in (first + relativedelta(months=ahead) for ahead in range(3)):
            there = month + relativedelta(day=day)
            if there.day == day and there >= self.today:
                return there
        raise Unread("no such day")

    # ---- weekdays and days near today

    def _weekday(self) -> bool:
        lexicon = self.lexicon
        before = rf"(?:(?P<week>{lexicon.next_week}),? )?(?:(?:{lexicon.on}) )?(?:(?P<how>{lexicon.next}|{lexicon.this}{'|uber ?n(?:a|ae)chste[nrs]?|ueber ?n(?:a|ae)chste[nrs]?' if lexicon.code == 'de' else ''}) )?"
        m = self._take(rf"{before}(?P<name>{self._weekdays})\.?")
        if m is None:
            return False
        if (
            lexicon.code == "de"
            and m["name"] == "so"
            and self._ahead(" (?:gegen|um|ca|circa|etwa)")
        ):
            return True  # "so gegen 15 Uhr" is about three, and no Sunday
        weekday = lexicon.weekdays[m["name"]]
        if self.point.weekday is not None:
            raise Unread("two weekdays")
        self.point.weekday = weekday
        if self.point.day is not None:
            if self.point.day.weekday() != weekday:
                self.found.doubts.add(Doubt.WEEKDAY_MISMATCH)
            return True
        self._skip()
        if (day := self._date_after_weekday()) is not None:
            self._set_day(day)
            self._until_day(day)
            return True
        self._coming(weekday, m["how"] or "", is_next_week=bool(m["week"]))
        return True

    def _date_after_weekday(self) -> date | None:
        begun, end = self.pos, self.found.end
        if (day := self._full_date()) is not None:
            return day
        if self._date():
            day, self.point.day = self.point.day, None
            return day
        self.pos, self.found.end = begun, end
        return None

    def _coming(self, weekday: int, how: str, *, is_next_week: bool) -> None:
        lexicon = self.lexicon
        ahead = (weekday - self.today.weekday()) % 7
        week_after = how.startswith(("uber", "ueber"))
        after = self._take(
            "|".join(
                f"(?P<{name}>{pattern})"
                for name, pattern in (
                    ("week", lexicon.next_week),
                    ("fortnight", lexicon.fortnight_later),
                    ("later", lexicon.week_later),
                    ("after", lexicon.after_next),
                    ("next", lexicon.next if lexicon.code in ("fr", "es") else ""),
                )
                if pattern
            )
        )
        said = after.lastgroup if after else ""
        if is_next_week or said == "week":
            ahead = weekday - self.today.weekday() + 7
        elif week_after or said == "after":
            ahead = (ahead or 7) + 7
        elif said in ("later", "fortnight"):
            ahead = (ahead or 7) + (14 if said == "fortnight" else 7)
        elif said == "next" or (how and re.fullmatch(lexicon.next, how)):
            ahead = ahead or 7
            # To Americans the week begins on Sunday.
            begins = (0, -1) if lexicon.code == "en" else (0,)
            is_same_week = any((self.today.weekday() - day) % 7 + ahead < 7 for day in begins)
            if is_same_week and not _COMING.match(how or (after[0] if after else "")):
                # On Monday "next Friday" is this week's to some and the week after's to others.
                self.found.doubts.add(Doubt.WHICH_WEEK)
        else:
            self.point.rolls = ahead == 0 and not how
        self.point.day = self.today + timedelta(days=ahead)

    def _relative_day(self) -> bool:
        lexicon = self.lexicon
        if lexicon.code == "de" and self._take("heute (?:morgen|fruh|frueh|vormittag)"):
            self._set_day(self.today)
            self.point.part = Part.MORNING
            return True
        if self._take(lexicon.tonight):
            self._set_day(self.today)
            self.point.part = Part.EVENING
            return True
        if self._take(lexicon.after_tomorrow):
            self._set_day(self.today + timedelta(days=2))
            return True
        if self._take(lexicon.today):
            self._set_day(self.today)
            return True
        if lexicon.code == "de" and self.point.day is not None and self._take("morgen"):
            self.point.part = Part.MORNING
            return True
        if self._take(lexicon.tomorrow):
            self._set_day(self.today + timedelta(days=1))
            return True
        return False


def later(day: date, number: int, unit: str) -> date:
    match unit:
        case "day":
            return day + timedelta(days=number)
        case "week":
            return day + timedelta(weeks=number)
        case "fortnight":
            return day + timedelta(weeks=2 * number)
        case "month":
            return day + relativedelta(months=number)
    return day + relativedelta(years=number)


def _nth(first: date, nth: int, weekday: int) -> date:
    """Return the nth such weekday of the month that begins on `first`, the last for -1."""
    if nth < 0:
        last = first + relativedelta(day=31)
        return last - timedelta(days=(last.weekday() - weekday) % 7)
    there = first + timedelta(days=(weekday - first.weekday()) % 7 + 7 * (nth - 1))
    if there.month != first.month:
        raise Unread("no such weekday")
    return there
