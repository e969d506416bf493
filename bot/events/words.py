"""Read a day and a time of day from plain words."""

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo

from dateutil.relativedelta import relativedelta

from bot.events import vocabulary as v

_NUMBER = rf"(?:\d+|{v.words(set(v.NUMBERS))})"
_MONTH = rf"(?P<month>{v.words(set(v.MONTHS) - {'-'})})\.?"
_NAMED_DAY = re.compile(
    rf"\b(?P<day>\d{{1,2}})(?:st|nd|rd|th|er|o)?\.?(?: of| de)? ?{_MONTH}(?![a-z])"
    rf"(?:,? ?(?:de |del )?(?P<year>\d{{4}})\b(?!:))?"
)
_NAMED_DAY_AFTER = re.compile(
    rf"\b{_MONTH} (?:the )?(?P<day>\d{{1,2}})(?:st|nd|rd|th)?(?![\d:h])(?:,? ?(?P<year>\d{{4}})\b(?!:))?"
)
_ISO_DAY = re.compile(r"\b(?P<year>\d{4})-(?P<month>\d{1,2})-(?P<day>\d{1,2})t?\b")
_DOTTED_DAY = re.compile(
    r"(?<![\d.])(?P<day>\d{1,2})\.(?P<month>\d{1,2})\.(?P<year>\d{4}|\d{2}(?![\d:.]))?(?!\d)"
)
_SLASHED_DAY = re.compile(
    r"(?<!\d)(?P<first>\d{1,2})[/-](?P<second>\d{1,2})(?:[/-](?P<year>\d{4}|\d\d))?(?!\d)"
)
_DAY_OF_MONTH = re.compile(
    r"\b(?:the )?(?P<day>\d{1,2})(?:st|nd|rd|th)\b|\bam (?P<de>\d{1,2})\.(?!\d)|"
    r"\b(?:le|el(?: dia)?) (?P<fr>\d{1,2})(?:er)?(?= a(?: las?)? )"
)
_CLOCK = re.compile(
    r"(?<![\d.])(?P<hour>\d{1,2})(?: ?[:h] ?(?P<minute>\d\d)|\.(?P<dotted>\d\d)(?= ?(?:uhr|h\b|am|pm|a\.m|p\.m|$)))"
    r"(?::\d\d)?(?! ?\d)(?: ?(?P<half>[ap])\.? ?m\b\.?)?(?: ?(?:uhr|h|hrs)\b)?"
)
_HOUR = re.compile(
    r"(?<![\d.:])(?P<hour>\d{1,2}) ?(?:(?P<half>[ap])\.? ?m\b\.?|(?:uhr|h|heures?|horas?)\b(?: ?(?P<minute>\d\d)\b)?|o'clock)"
)
_BARE_HOUR = re.compile(
    rf"\b(?:at|um|gegen|a las|a la|vers) (?P<hour>\d{{1,2}}|{v.words(set(v.NUMBERS))})\b(?! ?[:.h]\d)(?P<and_half> y media| et demie)?(?: uhr\b| heures?\b)?"
)
_GERMAN_HALF = re.compile(rf"\bhalb (?P<hour>\d{{1,2}}|{v.words(set(v.NUMBERS))})\b")
_PAST_HOUR = re.compile(
    rf"\b(?P<part>half|(?:a )?quarter) (?P<to>past|to) (?P<hour>\d{{1,2}}|{v.words(set(v.NUMBERS))})\b"
)
_NAMED_HOUR = re.compile(rf"\b(?P<name>{v.words(set(v.NAMED_HOURS))})\b")
_HALF_DAY = re.compile(rf"\b(?:(?P<before>{v.BEFORE_NOON})|(?P<after>{v.AFTER_NOON}))\b")
_SPAN = re.compile(
    rf"\b(?:in|en|dans|dentro de) (?P<number>{_NUMBER}) (?P<unit>{v.words(set(v.MINUTES) - {'uhr'})}|"
    rf"month|months|monat|monate|monaten|mois|mes|meses|year|years|jahr|jahre|jahren|an|ans|ano|anos)\b"
)
_NEXT_WEEK = re.compile(
    r"\b(?:next week|nachste woche|naechste woche|kommende woche|(?:de )?la semaine prochaine|"
    r"(?:de )?la (?:proxima semana|semana proxima|semana que viene))\b"
)
_WEEK_AFTER_NEXT = re.compile(r"\b(?:uber|ueber)n(?:a|ae)chste[nrs]?\b")
_AFTER_TOMORROW = re.compile(
    rf"\b(?:{v.words(v.AFTER_TOMORROW)}|(?:the )?day after tomorrow|pasado manana)\b"
)
_UTC = re.compile(r"\b(?:utc|gmt|zulu)\b(?! ?[+-])")


@dataclass(slots=True)
class Words:
    """What was read: a day and a time of day, or a span from now (`exact`)."""

    day: date | None = None
    clock: time | None = None
    exact: timedelta | None = None
    zone: tzinfo | None = None
    said_next: bool = False
    day_or_month: bool = False
    weekday_mismatch: bool = False


def read_words(
    text: str, *, today: date, now: datetime, day_first: bool, german: bool = False
) -> Words | None:
    """Return what the folded `text` says, or None if a word of it is unknown.

    `now` is the naive local time. Raises ValueError for a day or an hour that does not exist.
    """
    return _Reader(text, today, now, day_first, german).read()


class _Reader:
    """Takes what it knows out of the text, piece by piece; what is left was not understood."""

    def __init__(
        self, text: str, today: date, now: datetime, day_first: bool, german: bool
    ) -> None:
        self.rest = text.replace(",", " ").replace("@", " at ")
        self.today = today
        self.now = now
        self.day_first = day_first
        self.weekdays = v.WEEKDAYS | v.GERMAN_WEEKDAYS if german else v.WEEKDAYS
        self.found = Words()

    def read(self) -> Words | None:
        self._day()
        self._time()
        left = [w.strip(".;-") for w in self.rest.split()]
        if any(word and word not in v.FILLERS for word in left):
            return None
        if self.found.day is None and self.found.clock is None and self.found.exact is None:
            return None
        return self.found

    def _take(self, pattern: re.Pattern[str]) -> re.Match[str] | None:
        match = pattern.search(self.rest)
        if match:
            self.rest = f"{self.rest[: match.start()]} {self.rest[match.end() :]}"
        return match

    def _take_word(self, table: set[str]) -> bool:
        return self._take(re.compile(rf"\b(?:{v.words(table)})\b")) is not None

    # ---- the day

    def _day(self) -> None:
        if span := self._take(_SPAN):
            self._span(span)
        elif self._calendar_day():
            weekday = self._take_weekday()
            self.found.weekday_mismatch = (
                weekday is not None
                and self.found.day is not None
                and self.found.day.weekday() != weekday
            )
        elif self._take(_AFTER_TOMORROW):
            self.found.day = self.today + timedelta(days=2)
        else:
            self._relative_day()

    def _relative_day(self) -> None:
        next_week = self._take(_NEXT_WEEK) is not None
        after_next = self._take(_WEEK_AFTER_NEXT) is not None
        weekday = self._take_weekday()
        if weekday is None:
            # "Mañana por la mañana": the part of the day is read with the time.
            parts = _HALF_DAY.search(self.rest)
            head = self.rest[: parts.start()] if parts else self.rest
            tail = self.rest[parts.start() :] if parts else ""
            self.rest = head
            if self._take_word(v.TOMORROW):
                self.found.day = self.today + timedelta(days=1)
            elif (
                self._take_word(v.TODAY)
                or "tonight" in tail
                or tail.startswith(("ce soir", "esta noche", "esta tarde"))
            ):
                self.found.day = self.today
            self.rest += tail
            if next_week or after_next:
                raise ValueError("a week without its day")
            return
        ahead = (weekday - self.today.weekday()) % 7
        if next_week:
            ahead = weekday - self.today.weekday() + 7
        elif self._take_word(v.NEXT) or after_next:
            self.found.said_next = not after_next
            ahead = (ahead or 7) + (7 if after_next else 0)
        else:
            self._take_word(v.THIS)
        self.found.day = self.today + timedelta(days=ahead)
        self._today_is_over = ahead == 0

    _today_is_over = False
    """Whether a bare weekday is today's: next week's then, if its time has passed."""

    def _take_weekday(self) -> int | None:
        match = self._take(re.compile(rf"\b(?P<name>{v.words(set(self.weekdays))})\b\.?"))
        return None if match is None else self.weekdays[match["name"]]

    def _span(self, span: re.Match[str]) -> None:
        number = int(span["number"]) if span["number"].isdigit() else v.NUMBERS[span["number"]]
        if number > 5000:
            raise ValueError("too long a span")
        unit = span["unit"]
        minutes = v.MINUTES.get(unit)
        if minutes is not None and minutes < 24 * 60:
            self.found.exact = timedelta(minutes=number * minutes)
            return
        if minutes is not None:
            there = self.now + timedelta(minutes=number * minutes)
        elif unit[0] == "m":
            there = self.now + relativedelta(months=number)
        else:
            there = self.now + relativedelta(years=number)
        self.found.day = there.date()

    def _calendar_day(self) -> bool:
        """Take a date of the calendar. Raises ValueError if there is no such day."""
        if m := self._take(_NAMED_DAY) or self._take(_NAMED_DAY_AFTER):
            self._set_day(m["year"], v.MONTHS[m["month"]], int(m["day"]))
        elif m := self._take(_ISO_DAY) or self._take(_DOTTED_DAY):
            self._set_day(m["year"], int(m["month"]), int(m["day"]))
        elif m := self._take(_SLASHED_DAY):
            first, second = int(m["first"]), int(m["second"])
            if first > 12 or second > 12:
                day, month = (first, second) if first > 12 else (second, first)
            else:
                self.found.day_or_month = first != second
                day, month = (first, second) if self.day_first else (second, first)
            self._set_day(m["year"], month, day)
        elif m := self._take(_DAY_OF_MONTH):
            self._next_day_of_month(int(m["day"] or m["de"] or m["fr"]))
        else:
            return False
        return True

    def _set_day(self, year: str | None, month: int, day: int) -> None:
        if year:
            self.found.day = date(int(year) if len(year) > 2 else 2000 + int(year), month, day)
            return
        # Without a year: the next such day; 29 February may be eight years off (1896 to 1904).
        for ahead in range(9):
            try:
                there = date(self.today.year + ahead, month, day)
            except ValueError:
                continue
            if there >= self.today:
                self.found.day = there
                return
        raise ValueError("no such day")

    def _next_day_of_month(self, day: int) -> None:
        first = self.today.replace(day=1)
        for month in (first + relativedelta(months=ahead) for ahead in range(3)):
            there = month + relativedelta(day=day)
            if there.day == day and there >= self.today:
                self.found.day = there
                return
        raise ValueError("no such day")

    # ---- the time of day

    def _time(self) -> None:
        if self._take(_UTC):
            self.found.zone = UTC
        half = ""
        hour: int | None = None
        minute = 0
        if m := self._take(_CLOCK):
            hour, minute, half = int(m["hour"]), int(m["minute"] or m["dotted"]), m["half"] or ""
        elif m := self._take(_HOUR):
            hour, minute, half = int(m["hour"]), int(m["minute"] or 0), m["half"] or ""
        elif m := self._take(_GERMAN_HALF):
            hour, minute = (self._hour(m["hour"]) - 1) % 24, 30
        elif m := self._take(_BARE_HOUR):
            hour, minute = self._hour(m["hour"]), 30 if m["and_half"] else 0
        elif m := self._take(_PAST_HOUR):
            hour = self._hour(m["hour"])
            minute = 30 if m["part"] == "half" else 15
            if m["to"] == "to":
                hour, minute = (hour - 1) % 24, 60 - minute
        elif m := self._take(_NAMED_HOUR):
            hour = v.NAMED_HOURS[m["name"]]
        part = self._take(_HALF_DAY)
        if hour is None:
            return
        if half:
            if not 1 <= hour <= 12:
                raise ValueError("no such hour")
            hour = hour % 12 + (12 if half == "p" else 0)
        elif part and part["after"] and hour < 12:
            hour += 12
        self.found.clock = time(hour, minute)
        self.found.exact = None
        if (
            self._today_is_over
            and self.found.day is not None
            and self.found.clock <= self.now.time()
        ):
            self.found.day += timedelta(days=7)

    def _hour(self, word: str) -> int:
        return int(word) if word.isdigit() else v.NUMBERS[word]
