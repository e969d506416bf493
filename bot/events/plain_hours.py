"""Read which time of day is meant, by a language's table of words."""

import re
from collections.abc import Callable, Mapping
from datetime import date

from bot.events.clocks import Clock, NoSuchHour
from bot.events.dates import dated
from bot.events.named_zones import ABBREVIATIONS, IANA, OFFSET, offset_of, zone_called
from bot.events.scanner import Part, Point, Reading, Unread
from bot.events.tongue import Speech

_ZONE = re.compile(rf"(?:{ABBREVIATIONS})(?![a-z0-9+-])")
_SIGNS = " ,;.()!、。，"
NOON = 12
HOURS = 24
_LAST_SMALL_HOUR = 5
_OF_24 = ("h", "u")
_EARLIEST_LATE_HOUR = 7
"""Up to here an hour of the night may be of its end, where later ones are of its beginning."""


class PlainHours:
    """Stands at a place in the text; takes times of day, alone or two of a range, and the clock they go by."""

    def __init__(
        self, text: str, speech: Speech, today: date, place_zone: Callable[[str], str]
    ) -> None:
        self._place_zone = place_zone
        self._text = text
        self._pos = 0
        self._speech = speech
        self._today = today
        self._found = Reading()
        self._point = self._found.start
        self._is_from_day = False
        """Whether a weekday was named as the first of several: "od piątku"."""
        self._hour_ends = -1
        """Where the time of day ends that was taken last."""

    def _skip(self) -> bool:
        while self._pos < len(self._text) and self._text[self._pos] in _SIGNS:
            self._pos += 1
        return self._pos < len(self._text)

    def _take(self, name: str) -> re.Match[str] | None:
        match = self._speech.patterns[name].match(self._text, self._pos)
        if match is not None and match.end() > self._pos:
            self._pos = match.end()
            return match
        return None

    def _value(self, word: str) -> int:
        return (
            int(word) if word.isdigit() else self._speech.numbers[bare(word, self._speech.numbers)]
        )

    def _hours(self) -> bool:
        """Take a time of day, or a range of two."""
        begun = self._pos
        is_between = self._take("between") is not None and self._skip()
        first = self._clock(is_second=is_between)
        if first is None:
            self._pos = begun
            return False
        if self._point.clock is not None:
            raise Unread("two times")
        self._point.clock = first
        said = self._text[begun : self._pos].strip()
        is_bare = said.isdigit()
        is_of_day = (
            is_bare and self._text[:begun].strip().rpartition(" ")[2] in self._speech.articles
        )
        begun = self._hour_ends = self._pos
        self._skip()
        own = self._take("part")
        if own is None:
            self._pos = begun  # "16:00 (-03)" has no end.
        until = self._take("and" if is_between else "until")
        if until is None:
            self._pos = begun
            return True
        if (
            is_of_day
            and until[0].strip() in self._speech.at
            and not self._speech.counting.has_bare_ranges
        ):
            raise Unread("a day and its hour, or two hours")
        if self._is_date_ahead():
            self._pos = begun
            return True
        part = self._take("part")
        self._skip()
        last = self._clock(is_second=True)
        if last is None:
            self._pos = begun
            return True
        if first.is_plain and not last.is_plain and last.hour > 12 and not last.half:
            self._point.clock = Clock(first.hour, first.minute, is_marked=True)
        if own and not part:
            # "С 10 вечера до 2 ночи"
            self._skip()
            part = self._take("part")
        self._found.end = Point(clock=last)
        if own:
            self._set_part(self._part_beside(own[0], first))
        if part:
            self._found.end.part = self._part_beside(part[0], last)
        self._hour_ends = self._pos
        return True

    def _is_date_ahead(self) -> bool:
        """Whether a date follows, whose day is no hour: "19:20 – 25 Nisan"."""
        self._skip()
        dates = (self._speech.patterns[name] for name in ("dated", "cjk", "iso"))
        return any(pattern.match(self._text, self._pos) for pattern in dates)

    def _clock(self, *, is_second: bool) -> Clock | None:
        if self._take("midnight"):
            return Clock(0, is_midnight=True)
        if self._take("noon"):
            begun = self._pos
            self._skip()
            if (said := self._clock(is_second=True)) is not None:
                # "中午12点": the hour is said as well.
                if said.hour in {1, 2} and not said.half:
                    return Clock(said.hour + NOON, said.minute)
                return said if said.hour in {11, 12, 13} else _refuse("no such noon")
            self._pos = begun
            if match := self._take("behind_noon"):
                return Clock(12, self._speech.counting.behind[match["behind"]])
            return Clock(12)
        match = self._take("hour")
        if match is None:
            return None
        return self._told(match, is_second=is_second)

    def _told(self, match: re.Match[str], *, is_second: bool) -> Clock | None:
        word, minute = match["hour"], int(match["minute"] or match["more"] or 0)
        said = any(
            match[name] for name in ("half", "at", "before", "clock", "more", "behind", "meridiem")
        )
        is_announced = said or self._point.part is not None
        behind = self._speech.patterns["part"].match(
            self._text, self._pos + (self._text[self._pos : self._pos + 1] == " ")
        )
        is_time = match["minute"] or is_announced or is_second or behind
        if not (is_time or self._ranges() or self._is_bare_range(match)):
            return None
        speech = self._speech
        is_article = word in speech.lengths or word in speech.units
        if not (said or is_second) and is_article and self._value(word) == 1:
            return None  # "een ochtend" is a morning, not one o'clock.
        if match["sep"] == "." and not is_announced and not is_second and 0 < minute <= 12:
            return None  # as well the tenth of December
        hour = self._value(word)
        added = self._added(match)
        if added is not None:
            if minute and added:
                raise Unread("minutes twice")
            hour, minute = (hour - (added < 0)) % 24, minute or added % 60
        half = self._speech.halves.get(match["half"] or "", "")
        if match["meridiem"]:
            if half or not word.isdigit() or not 1 <= hour <= NOON:
                raise NoSuchHour(match[0])
            half = match["meridiem"].strip()[0]
        if half and hour == NOON and not self._speech.has_noon_halves:
            raise Unread("noon or midnight")
        if hour > 24 or (half and hour > 12) or (hour == 24 and minute):
            raise NoSuchHour(match[0])
        if half:
            hour = hour % 12 + (12 if half == "p" else 0)
        is_loose = added is not None or not match["minute"] or self._speech.is_loose
        # "10h" is one of 24 hours as "22h" is.
        is_marked = match["sep"] == "h" or (match["clock"] or "").strip() in _OF_24
        is_plain = not half and is_loose and not is_marked and 1 <= hour <= 11 and word[0] != "0"
        return Clock(hour, minute, half, is_plain, hour == 24, is_marked)

    def _added(self, match: re.Match[str]) -> int | None:
        """Return the minutes said beside an hour, below 0 for those before it; None for none."""
        counting = self._speech.counting
        if match["before"] and match["behind"]:
            raise Unread("minutes twice")
        if match["before"]:
            return counting.before[bare(match["before"].strip(), counting.before)]
        if match["behind"]:
            return counting.behind[bare(match["behind"], counting.behind)]
        return None

    def _ranges(self) -> bool:
        """Whether a time follows that is one: "18-20h"."""
        begun = self._pos
        try:
            if self._take("until") is None:
                return False
            match = self._take("hour")
            return match is not None and any(match[n] for n in ("minute", "clock", "meridiem"))
        finally:
            self._pos = begun

    def _is_bare_range(self, first: re.Match[str]) -> bool:
        """Whether two mere numbers behind a day are hours: "piątek 19-21". Raises Unread where they may be a date."""
        day, weekday = self._point.day, self._point.weekday
        match = self._speech.patterns["two_figures"].match(self._text, first.start())
        if match is None or day is None or first[0] != match["first"]:
            return False
        begin, end = int(match["first"]), int(match["last"])
        if begin == end or max(begin, end) > HOURS:
            return False
        if weekday is not None and begin >= 1 and 1 <= end <= 12:
            try:
                is_date = dated(self._today, begin, end, None).weekday() == weekday
            except ValueError:
                is_date = False
            if is_date:
                raise Unread("hours, or a date")
        return True

    def _set_part(self, part: Part) -> None:
        if self._point.part not in (None, part):
            raise Unread("two parts of a day")
        self._point.part = part

    def _part(self) -> bool:
        match = self._take("part")
        if match is None:
            return False
        is_behind = (
            self._text[self._hour_ends : match.start()].strip() == "" and self._hour_ends > 0
        )
        self._set_part(self._part_beside(match[0], self._point.clock if is_behind else None))
        return True

    def _part_beside(self, word: str, clock: Clock | None) -> Part:
        """Return a part of the day that is said beside a time: "o pierwszej w nocy" is the day's small hour.

        "W piątek w nocy o 1" may be of either night.
        """
        part = self._speech.parts[bare(word, self._speech.parts)]
        if part is not Part.NIGHT or clock is None or not 1 <= clock.hour <= _EARLIEST_LATE_HOUR:
            return part
        if clock.hour > _LAST_SMALL_HOUR:
            raise Unread("six at night")
        return Part.SMALL_HOURS

    def _zone(self) -> bool:
        """Take the clock it goes by, behind a time: "UTC"."""
        if match := self._take("clock_of"):
            if self._found.zone:
                raise Unread("two clocks")
            self._found.zone = self._speech.clocks[bare(match["place"], self._speech.clocks)]
            return True
        if self._city_clock():
            return True
        if self._point.clock is None:
            return False
        if (named := IANA.match(self._text, self._pos)) and (zone := zone_called(named[0])):
            self._pos = named.end()
            self._found.zone = zone.key
            return True
        # "UTC+1", "(-03)"
        offset = OFFSET.match(self._text, self._pos)
        if offset and (offset["name"] or self._text[self._pos - 1] == "("):
            self._pos = offset.end()
            self._found.offset = offset_of(offset)
            return True
        match = _ZONE.match(self._text, self._pos)
        if match is None or self._found.abbreviation:
            return False
        self._pos = match.end()
        self._found.abbreviation = match[0]
        if second := re.compile(rf"/({ABBREVIATIONS})\b").match(self._text, self._pos):
            self._pos = second.end()
            self._found.end_abbreviation = second[1]
        return True

    def _city_clock(self) -> bool:
        """Take the clock of a city: "ora di Parigi", "西雅图时间"."""
        match = self._speech.patterns["time_of"].match(self._text, self._pos)
        if match is None:
            return False
        said = match["place"].split(" ")
        is_last = match.end("place") == match.end()
        # Where nothing ends the name, what follows may be no part of it.
        for words in range(len(said), 0, -1) if is_last else (len(said),):
            name = " ".join(said[:words])
            if zone := self._place_zone(name):
                self._found.zone = zone
                self._pos = match.start("place") + len(name) if is_last else match.end()
                return True
        return False

    def _filler(self) -> bool:
        begun = self._pos
        match = self._take("filler")
        if match is None:
            return False
        if self._speech.patterns["opens"].fullmatch(match[0]) and self._skip():
            weekday = self._speech.patterns["weekday"]
            self._is_from_day |= weekday.match(self._text, self._pos) is not None
        if not begun and match[0] in self._speech.articles:
            self._skip()
            hour = self._speech.patterns["hour"].fullmatch(self._text, self._pos)
            if hour is not None:
                raise Unread("an article of no day")
        return True


def bare(found: str, known: Mapping[str, object]) -> str:
    """Return the word of `known` that was found, however its spaces were written."""
    if found in known:
        return found
    return next(word for word in known if word.replace(" ", "") == found.replace(" ", ""))


def _refuse(why: str) -> Clock:
    raise Unread(why)
