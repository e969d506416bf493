"""Read what one language says of a day and its hours: every word is understood, or nothing is.

The reader goes through the text from left to right. It knows its language's words only; what it
does not know ends it. What is said twice, or not at all, is left to whoever resolves the reading.
"""

import re
from collections.abc import Callable
from datetime import date, timedelta

from bot.events.counting import EIGHT_DAYS
from bot.events.dates import later
from bot.events.hours import Hours
from bot.events.lexicon import Lexicon
from bot.events.near_days import NearDays
from bot.events.scanner import DASH, Doubt, Point, Reading, Unread


def read(
    text: str,
    lexicon: Lexicon,
    *,
    today: date,
    day_first: bool,
    place_zone: Callable[[str], str],
) -> Reading:
    """Return what the folded `text` says in one language.

    `place_zone` gives the IANA zone of a place named, "" for none. Raises Unread, or ValueError for
    a day or an hour that does not exist.
    """
    return _Reader(text, lexicon, today, day_first, place_zone).read()


def is_minutes_to(text: str, lexicon: Lexicon, found: Reading) -> bool:
    """Whether a range that was read from folded `text` may be minutes before an hour: "5 to 7pm" is 18:55 to some."""
    said = re.search(
        r"(?<!from )(?<!between )(?<![:.\d])\b(?:5|10|20|25) to (?:1[0-2]|[1-9])(?![:.]?\d)", text
    )
    is_range = found.end is not None and found.end.clock is not None
    return lexicon.code == "en" and is_range and said is not None


class _Reader(NearDays, Hours):
    """Takes whatever comes next, until nothing is left."""

    def read(self) -> Reading:
        steps = (
            self._all_day, self._span, self._feast, self._days_from, self._of_month, self._until_au, self._date,
            self._weekday, self._relative_day, self._zone, self._noon_part, self._time, self._part,
            self._lasting,
            self._second_end, self._filler,
        )  # fmt: skip
        while self._skip():
            if not any(step() for step in steps):
                raise Unread(self.text[self.pos :])
        self.settle()
        return self.found

    def _all_day(self) -> bool:
        if not self._take(self.lexicon.all_day):
            return False
        self.found.is_all_day = True
        return True

    def _span(self) -> bool:
        lexicon = self.lexicon
        if self._take(
            "in (?:three quarters of an hour|three-quarters of an hour)|in einer dreiviertelstunde|dans trois quarts d'heure|(?:en|dentro de) tres cuartos de hora"
        ):
            self.found.span = timedelta(minutes=45)
            return True
        if self._take(
            "in (?:a )?quarter of an hour|in einer viertelstunde|dans un quart d'heure|(?:en|dentro de) un cuarto de hora"
        ):
            self.found.span = timedelta(minutes=15)
            return True
        if self._take(
            "in half an hour|half an hour from now|in einer halben stunde|dans une demi[- ]heure|(?:en|dentro de) media hora"
        ):
            self.found.span = timedelta(minutes=30)
            return True
        if self._take(
            "in an? hour and a half|an hour and a half from now|in one and a half hours|in anderthalb stunden|in eineinhalb stunden"
            "|dans une heure et demie|(?:en|dentro de) (?:una )?hora y media"
        ):
            self.found.span = timedelta(minutes=90)
            return True
        if m := self._take(
            rf"(?:{lexicon.span}) (?P<hours>\d{{1,2}}) ?h ?(?P<minutes>[0-5]\d)(?: ?min)?"
        ):
            self.found.span = timedelta(hours=int(m["hours"]), minutes=int(m["minutes"]))
            return True
        if m := self._take(
            rf"(?:{lexicon.span}) (?P<whole>\d{{1,2}})[.,](?P<part>25|5|75) ?(?P<unit>{self._units})"
        ):
            if lexicon.units[m["unit"]] != "hour":
                raise Unread("a part of a day")
            self.found.span = timedelta(hours=float(f"{m['whole']}.{m['part']}"))
            return True
        m = self._take(
            rf"(?:{lexicon.span}) (?P<number>{lexicon.number}) ?(?P<unit>{self._units})"
            rf"|(?P<number2>{lexicon.number}) ?(?P<unit2>{self._units}) (?:{lexicon.from_now or '(?!)'})"
        )
        if m is None:
            return False
        number = lexicon.value(m["number"] or m["number2"])
        unit = lexicon.units[m["unit"] or m["unit2"]]
        if number > 5000:
            raise Unread("too long a span")
        if unit in ("minute", "hour"):
            self.found.span = timedelta(minutes=number * (60 if unit == "hour" else 1))
            return True
        if unit == "day" and number in lexicon.counts_today:
            self.found.doubts.add(Doubt.EIGHT_DAYS)
            number = EIGHT_DAYS[number]
        self._set_day(later(self.today, number, unit))
        self.is_counted = True
        self.weeks = number * {"week": 1, "fortnight": 2}.get(unit, 0)
        return True

    def _lasting(self) -> bool:
        lexicon = self.lexicon
        m = self._take(
            rf"(?:{lexicon.lasting}) (?P<number>{lexicon.number}) ?(?P<unit>{self._units})"
        )
        if m is None:
            return False
        unit, number = lexicon.units[m["unit"]], lexicon.value(m["number"])
        if unit not in ("minute", "hour") or number > 1000:
            raise Unread("not a length of hours")
        self.found.lasting = timedelta(minutes=number * (60 if unit == "hour" else 1))
        return True

    def _until_au(self) -> bool:
        """Take "au" where it is no article: "du 5 à 18h au 6 à 14h", "du vendredi au dimanche"."""
        has_both = self.point.day is not None and self.point.clock is not None
        is_end = has_both and self._ahead("au ")
        is_weekday = self.point.weekday is not None and self._ahead(rf"au (?:{self._weekdays})\b")
        return self.lexicon.code == "fr" and (is_end or is_weekday) and self._second_end()

    def _second_end(self) -> bool:
        """Take what stands between two ends that each have a day or a time of their own."""
        if self.found.end is not None or self.point is not self.found.start:
            return False
        if self.point.clock is None and self.point.day is None:
            return False
        begun = self.pos
        if self.point.clock is None or self.point.day is None:
            # "Fri 27 Nov - 7pm"
            dash = re.compile(rf" ?{DASH} (?=\S)").match(self.text, self.pos)
            if dash:
                self.pos = dash.end()
                return True
        if not self._take_until():
            return False
        # Without a time before it "a" may be "at": "mañana a medianoche".
        follows = r"\S" if self.point.clock else rf"(?:{self._weekdays})\b"
        if not self._ahead(follows):
            self.pos = begun
            return False
        self.found.end = self.point = Point()
        return True

    def _filler(self) -> bool:
        if self.text[self.pos] == "@" or re.compile(r"(?<![^ ])~(?=\d)").match(self.text, self.pos):
            self.pos += 1
            return True
        return self._take(self.lexicon.fillers) is not None
