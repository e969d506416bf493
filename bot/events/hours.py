"""Read which time of day is meant, in which part of the day, and by whose clock."""

import re
from functools import cached_property

from bot.events.clock_words import clocks
from bot.events.clocks import NOON, Clock, NoSuchHour, read_clock
from bot.events.dates import dated
from bot.events.named_zones import ABBREVIATIONS, IANA, OFFSET, offset_of, zone_called
from bot.events.scanner import DASH, END, Doubt, Part, Point, Scanner, Unread

_FIVE_TO = r"five to (?:six|seven|eight|nine|ten|eleven|twelve)\b"
_TEN_TO = r"(?:five|ten) to (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b"


class Hours(Scanner):
    """Takes times of day, alone or two of a range, and the clock they go by."""

    def _time(self) -> bool:
        """Take a time of day, or a range of two."""
        lexicon = self.lexicon
        begun = self.pos
        opened = self._take(rf"(?:{lexicon.between}|{lexicon.range_from}) (?=\S)")
        is_between = (
            opened is not None and re.fullmatch(lexicon.between, opened[0].strip()) is not None
        )
        if opened is None:
            match = re.compile(rf"(?:{lexicon.range_from}|{lexicon.between}) ").match(
                self.text, self.pos
            )
            if match:
                self.pos = match.end()
                is_between = re.fullmatch(lexicon.between, match[0].strip()) is not None
                opened = match
        at = re.compile(rf"@ ?(?:(?:{lexicon.at}) )?|(?:{lexicon.at}) ").match(self.text, self.pos)
        if at:
            self.pos = at.end()
        if (at is None and self._ahead(_FIVE_TO)) or (opened is not None and self._ahead(_TEN_TO)):
            raise Unread("minutes before an hour, or hours of a range")
        # "Tonight 9"
        is_bare = at is not None or opened is not None or self.point.part is not None
        # "Noon tomorrow till 2"
        is_later = self.point is self.found.end and self.point.weekday is None
        is_bare = is_bare or (is_later and self.found.start.clock is not None)
        first = self._clock(bare=True)
        if first is None:
            self.pos = begun
            return False
        clock, is_number, after_first = first
        if (last := self._other_end(is_between=is_between)) is not None:
            if is_number and last[1] and not is_bare and not self._are_hours(clock, last[0]):
                raise Unread("two numbers, which may be anything")
            is_day = opened is not None and opened[0].strip() == lexicon.opens_day
            if is_day and is_number:
                raise Unread("a day and its hour, or two hours")
            if (
                lexicon.code == "en"
                and is_number
                and last[1]
                and last[0].hour > NOON
                and not is_bare
            ):
                # "Wed 12-19" may be the nineteenth of December.
                self.found.doubts.add(Doubt.HALF_DAY)
            self._set_clocks(clock, last[0])
            return True
        self.pos = after_first
        if self._to_another_part(clock):
            return True
        self.pos = after_first
        if is_number and not is_bare and not self._is_part_ahead():
            self.pos = begun
            return False
        self._set_clock(self.point, clock)
        self.hour_ends = after_first
        return True

    def _to_another_part(self, first: Clock) -> bool:
        """Take the rest of a range of which each end has its part of the day: "de 8h du matin à 5h du soir"."""
        self._skip()
        own = self._part_word()
        if own is None or (last := self._other_end(is_between=False)) is None:
            return False
        self._set_clocks(first, last[0])
        self.point.part = self._beside(own, first)
        self._skip()
        if self.found.end is not None and (part := self._part_word()) is not None:
            self.found.end.part = self._beside(part, last[0])
        return True

    def _is_part_ahead(self) -> bool:
        return self._ahead(rf" (?:{self._parts_ahead}){END}")

    def _are_hours(self, first: Clock, last: Clock) -> bool:
        """Whether two mere numbers are hours: behind a day, or before a part of one. Raises Unread where they may be a date."""
        day, weekday = self.point.day, self.point.weekday
        if day is None:
            # "10 to 9 tomorrow evening" is ten minutes to nine.
            is_backwards = self.lexicon.code == "en" and first.hour > last.hour
            return self._is_part_ahead() and not is_backwards
        if self.lexicon.code == "en" or weekday is None or last.hour > 12:
            return True
        try:
            there = dated(self.today, first.hour, last.hour, None)
        except ValueError:
            return True
        if there.weekday() == weekday:
            raise Unread("hours, or a date")
        return True

    def _clock(self, *, bare: bool) -> tuple[Clock, bool, int] | None:
        """Take a time of day; return it, whether it was a mere number, and where it ends."""
        found = read_clock(self.text, self.pos, self.lexicon, bare=False)
        is_number = False
        if found is None and bare:
            found = read_clock(self.text, self.pos, self.lexicon, bare=True)
            is_number = found is not None
        if found is None:
            return None
        self.pos = found[1]
        return found[0], is_number, found[1]

    def _other_end(self, *, is_between: bool) -> tuple[Clock, bool] | None:
        begun = self.pos
        until = self.lexicon.and_ if is_between else self.lexicon.until
        match = re.compile(rf"\s*(?:{DASH}\s*|(?:{until}) )(?:(?:{self.lexicon.at}) )?").match(
            self.text, self.pos
        )
        if match is None:
            self.pos = begun
            return None
        self.pos = match.end()
        try:
            found = self._clock(bare=True)
        except NoSuchHour:
            found = None
        if found is None or self._ahead(
            rf"[./-]\d|(?:st|nd|rd|th)\b|\.? (?:(?:{self.lexicon.of}) )?(?:{self._months})\b"
        ):
            self.pos = begun
            return None
        return found[0], found[1]

    def _set_clock(self, point: Point, clock: Clock) -> None:
        if point.clock is not None:
            raise Unread("two times")
        point.clock = clock

    def _set_clocks(self, first: Clock, last: Clock) -> None:
        self._set_clock(self.point, first)
        if self.point is not self.found.start:
            raise Unread("three times")
        end = self.found.end or Point()
        self.found.end = end
        self._set_clock(end, last)

    @cached_property
    def _parts(self) -> str:
        lexicon = self.lexicon
        parts = (lexicon.morning, lexicon.afternoon, lexicon.evening, lexicon.small_hours)
        return "|".join(parts)

    @cached_property
    def _parts_ahead(self) -> str:
        """What makes a number before it an hour: a part of the day, or a day with one, "7 tomorrow morning"."""
        lexicon = self.lexicon
        days = rf"{lexicon.tomorrow}|{lexicon.today}|{self._weekdays}"
        return rf"{self._parts}|{lexicon.tonight}|(?:(?:{lexicon.on}) )?(?:{days}) (?:{self._parts}|{lexicon.night})"

    def _noon_part(self) -> bool:
        """Take "Mittag" before a time, "del mediodía" behind one: "morgen Mittag um 12"."""
        if self.lexicon.code == "es" and self.point.clock and self._take("del mediodia"):
            self.point.part = Part.AFTERNOON
            return True
        if self.lexicon.code != "de" or not self._take(
            r"mittags?(?= (?:um |gegen )?(?:\d|zwolf|zwoelf|eins|ein uhr|halb))"
        ):
            return False
        self.point.part = Part.AFTERNOON
        return True

    def _part(self) -> bool:
        begun = self.pos
        part = self._part_word()
        if part is None:
            return False
        is_behind = self.hour_ends > 0 and not self.text[self.hour_ends : begun].strip()
        part = self._beside(part, self.point.clock if is_behind else None)
        if self.point.part not in (None, part):
            raise Unread("two parts of a day")
        self.point.part = part
        return True

    def _part_word(self) -> Part | None:
        lexicon = self.lexicon
        for part, pattern in (
            (Part.SMALL_HOURS, lexicon.small_hours),
            (Part.MORNING, lexicon.morning),
            (Part.AFTERNOON, lexicon.afternoon),
            (Part.EVENING, lexicon.evening),
            (Part.NIGHT, lexicon.night),
        ):
            if self._take(pattern):
                return part
        return None

    def _beside(self, part: Part, clock: Clock | None) -> Part:
        """Return a part of the day that is said beside a time: "3 Uhr nachts" is the day's small hour."""
        if part is not Part.NIGHT or clock is None or not 1 <= clock.hour <= 7:
            return part
        if clock.hour > 5 and self.lexicon.code != "en":
            raise Unread("six at night")
        return Part.SMALL_HOURS if clock.hour <= 5 else part

    # ---- clocks of elsewhere

    def _zone(self) -> bool:
        if self.point.clock is None:
            return self._place_zone()
        if m := OFFSET.match(self.text, self.pos):
            self.pos = m.end()
            self.found.offset = offset_of(m)
            return True
        if self.lexicon.code == "en" and (
            m := self._take(r"(?P<z>eastern|central|mountain|pacific)(?: time)?")
        ):
            self.found.abbreviation = f"{m['z'][0]}t"
            return True
        if m := self._take(ABBREVIATIONS):
            if self.found.abbreviation:
                raise Unread("two clocks")
            self.found.abbreviation = m[0]
            if second := self._take(rf"/(?P<z>{ABBREVIATIONS})"):
                self.found.end_abbreviation = second["z"]
            return True
        return self._place_zone()

    def _place_zone(self) -> bool:
        if m := IANA.match(self.text, self.pos):
            zone = zone_called(m[0])
            if zone is None:
                return False
            self.pos = m.end()
            self.found.zone = zone.key
            return True
        for names, zone_name in clocks(self.lexicon.code).items():
            if self._take(names):
                self.found.zone = zone_name
                return True
        match = re.compile(rf"(?:{self.lexicon.time_of}){END}").match(self.text, self.pos)
        if match is None:
            return False
        place = next(
            (p for name, p in match.groupdict().items() if name.startswith("place") and p), ""
        )
        zone_name = self.place_zone(place.strip())
        if not zone_name:
            return False
        self.pos = match.end()
        self.found.zone = zone_name
        return True
