"""Read a date in figures, as one language writes it."""

import re
from datetime import date

from bot.events.dates import dated
from bot.events.scanner import Doubt, Scanner

MONTHS = 12


class Figures(Scanner):
    """Takes dates in figures: 2026-12-05, 5.12., 12/5."""

    def _in_figures(self) -> date | None:
        if m := self._take(r"(?P<y>\d{4})-(?P<m>\d{1,2})-(?P<d>\d{1,2})t?(?=$|[^a-z0-9]|\d)"):
            return date(int(m["y"]), int(m["m"]), int(m["d"]))
        dotted = re.compile(
            r"(?P<d>\d{1,2})\. ?(?P<m>\d{1,2})\.(?: ?(?P<y>\d{4})|(?P<short>\d\d)(?![\d:.-]| ?uhr))?(?!\d)"
        )
        # "10.12" may be an hour; where an hour follows, it is the tenth of December.
        followed = re.compile(
            r"(?P<d>\d{1,2})\.(?P<m>\d{1,2})(?P<y>)(?P<short>)(?=,? (?:\D{1,9} )?\d{1,2}(?:[:h]\d\d| ?(?:uhr|h)\b| ?[-–—] ?\d{1,2}(?:[:.h]\d\d| ?(?:uhr|h)\b)))"
        )
        if m := dotted.match(self.text, self.pos) or followed.match(self.text, self.pos):
            self.pos = m.end()
            day, month, year = int(m["d"]), int(m["m"]), m["y"] or m["short"]
            self.found.may_swap = day != month and day <= 12
            if self.found.may_swap and not self.day_first:
                self.found.doubts.add(Doubt.DAY_OR_MONTH)
                self.swapped = dated(self.today, month, day, year)
            return dated(self.today, day, month, year)
        if (there := self._beside_its_weekday()) is not None:
            return there
        slashed = re.compile(
            r"(?P<a>\d{1,2})(?P<sep>[/-])(?P<b>\d{1,2})(?:(?P=sep)(?P<y>\d{4}|\d\d))?(?![\d/:h]| ?[ap]\.?m)"
        )
        m = slashed.match(self.text, self.pos)
        if m and (m["sep"] == "/" or m["y"]):
            self.pos = m.end()
            return self._slashed(int(m["a"]), int(m["b"]), m["y"])
        return None

    def _beside_its_weekday(self) -> date | None:
        """Take "11.12" of "Fr 11.12 19.30", where it is that Friday: alone it may be an hour."""
        pattern = re.compile(r"(?P<d>\d{1,2})\.(?P<m>\d{1,2})(?=,? \d{1,2}\.[0-5]\d(?!\.?\d))")
        match = pattern.match(self.text, self.pos)
        if match is None or not 1 <= int(match["m"]) <= MONTHS:
            return None
        there = dated(self.today, int(match["d"]), int(match["m"]), None)
        if there.weekday() != self.point.weekday:
            return None
        self.pos = match.end()
        return there

    def _slashed(self, a: int, b: int, year: str | None) -> date:
        if a > 12 or b > 12:
            day, month = (a, b) if a > 12 else (b, a)
        else:
            day, month = (a, b) if self.day_first else (b, a)
            if a != b:
                self.found.doubts.add(Doubt.DAY_OR_MONTH)
                self.swapped = dated(self.today, month, day, year)
        return dated(self.today, day, month, year)
