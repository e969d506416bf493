"""Read which day is meant where it is named by its weekday, or by how far it is from today or from another day."""

import re
from datetime import date, timedelta

from bot.events.dates import later
from bot.events.days import Days
from bot.events.scanner import Doubt, Part, Unread

_COMING = re.compile("coming|this coming|kommende|que viene")
"""Says "next" of the very next one, whatever the week."""
_PARTS_OF_TODAY = {
    "en": "this (?:morning|afternoon)",
    "de": "heute (?:morgen|fruh|frueh|vormittag)",
}


class NearDays(Days):
    """Takes weekdays, days near today, and days so long after another."""

    def _days_from(self) -> bool:
        """Take a day so long after another: "two weeks from Friday"."""
        lexicon = self.lexicon
        if not lexicon.counted_from or self.point.day is not None:
            return False
        m = self._take(
            rf"(?P<number>{lexicon.number}) (?P<unit>{self._units}) (?:{lexicon.counted_from})(?= \S)"
        )
        if m is None:
            return False
        unit = lexicon.units[m["unit"]]
        self._skip()
        if unit in ("minute", "hour") or not (
            self._date() or self._weekday() or self._relative_day()
        ):
            raise Unread("so long after what")
        if self.point.rolls and self.point.day == self.today:
            raise Unread("from today, or from the next such day")
        self.point.day = later(self.point.day or self.today, lexicon.value(m["number"]), unit)
        self.point.rolls = False
        return True

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
                self._fit(self.point.day, weekday)
            return True
        self._skip()
        if (day := self._date_after_weekday()) is not None:
            self._set_day(day)
            self._until_day(day)
            return True
        self._coming(weekday, m["how"] or "", is_next_week=bool(m["week"]))
        return True

    def _fit(self, day: date, weekday: int) -> None:
        """Bring a day and a weekday together that differ: "in two weeks on Saturday" is that week's Saturday."""
        if not self.is_counted:
            self.found.doubts.add(Doubt.WEEKDAY_MISMATCH)
            return
        if not self.weeks or weekday <= self.today.weekday():
            raise Unread("which of two weeks")
        self.point.day = day + timedelta(days=weekday - self.today.weekday())

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
            ahead += 14 if said == "fortnight" else 7
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
        ahead = (
            self._take("(?:a )?(?P<unit>week|fortnight)(?= to(?:day|morrow))")
            if self.lexicon.code == "en"
            else None
        )
        if ahead is not None:
            self._skip()
        if not self._near_today():
            return False
        if ahead is not None and self.point.day is not None:
            self.point.day = later(self.point.day, 1, ahead["unit"])
            return True
        # "Tomorrow week", "heute in acht Tagen"
        if self._take(rf" (?:{self.lexicon.week_later})"):
            self.point.day = later(self.point.day or self.today, 1, "week")
        elif self._take(rf" (?:{self.lexicon.fortnight_later})"):
            self.point.day = later(self.point.day or self.today, 1, "fortnight")
        return True

    def _near_today(self) -> bool:
        lexicon = self.lexicon
        if said := self._take(_PARTS_OF_TODAY.get(lexicon.code, "")):
            self._set_day(self.today)
            self.point.part = Part.AFTERNOON if said[0].endswith("noon") else Part.MORNING
            return True
        if m := self._take(lexicon.tonight):
            self._set_day(self.today)
            is_night = m[0].endswith(("nacht", "nuit"))
            self.point.part = Part.NIGHT if is_night else Part.EVENING
            self.point.is_tonight = is_night or m[0] in ("tonight", "tonite", "2nite", "esta noche")
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
