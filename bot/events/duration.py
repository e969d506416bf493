"""Understand how long something lasts, as people write it."""

import re
from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

from bot.errors import UserError
from bot.events import vocabulary as v
from bot.events.lengths import end_of, in_decimals, is_all_day, read_length
from bot.events.lexicon import CODES, lexicon
from bot.events.scanner import Unread
from bot.events.speech import of_text
from bot.events.when import TimeOfDayMissing, WhenUnreadable, read_when
from bot.events.zones import at_wall_time

DEFAULT = timedelta(hours=2)
"""How long an event lasts if nobody says so: Discord wants an end."""

LONGEST = timedelta(days=31)

_UNIT = rf"(?:{v.words(set(v.MINUTES) - {'uhr'})})"
_PART = re.compile(
    rf"(?<![a-z])(?P<number>-?\d+(?:[.,]\d+)?(?= ?[a-z])|(?:{v.words(set(v.NUMBERS))}|half an?|eine halbe|une demi|media)(?=[ -]))"
    rf"[ -]?(?P<unit>{_UNIT})(?![a-z])(?P<half> and a half| et demie?| y media)?"
    rf"(?: ?(?P<rest>\d{{1,2}})(?!\d| ?[a-z]))?"
)
_CLOCK = re.compile(r"(?P<hours>0?\d|\d{2,3}(?=:\d\d ?h)):(?P<minutes>[0-5]\d)(?: ?h)?")
"""A length; "20:00" without "h" is rather the hour it ends."""
_ABOUT = re.compile(
    r"^(?:(?:about|around|approx|approximately|roughly|ca|circa|etwa|ungefähr|environ|unos|unas|aprox)\b\.? ?|[~≈] ?)",
    re.IGNORECASE,
)
_AND_A_HALF = re.compile(
    rf"(?:(?P<number>\d+|{v.words(set(v.NUMBERS))}) and a half|(?P<one>anderthalb|eineinhalb)|(?P<two>zweieinhalb)) (?P<unit>{_UNIT})"
)
_UNTIL = re.compile(
    r"(?:until|till|til|to|bis|jusqu'a|jusqu'au|hasta)(?: um| las?| le| el)? (?P<end>.+)"
)
_HALVES = {"half a": 0.5, "half an": 0.5, "eine halbe": 0.5, "une demi": 0.5, "media": 0.5}


class DurationUnreadable(UserError):
    """No length of time can be read from `text`."""

    def __init__(self, text: str) -> None:
        super().__init__("event-duration-unreadable", text=text)


class EndBeforeStart(UserError):
    """The end would not come after the start."""

    def __init__(self, start: datetime, end: datetime) -> None:
        super().__init__("event-end-before-start", start=start, end=end)


class TooLong(UserError):
    """The event would last longer than Sister City announces."""

    def __init__(self, days: int) -> None:
        super().__init__("event-too-long", days=days)


def read_duration(
    text: str, *, start: datetime, zone: ZoneInfo, locale: str = "en-US"
) -> timedelta:
    """Return how long an event beginning at `start` lasts: "90 min", "1h30", "until 22:00".

    A span of days keeps the clock: three days across a clock change end at the hour they began.
    Raises DurationUnreadable, EndBeforeStart or TooLong.
    """
    text = in_decimals(_ABOUT.sub("", text.strip()[:100]))
    if not text:
        return DEFAULT
    folded = v.fold(text)
    codes = of_text(text, locale)
    if any(re.fullmatch(lexicon(code).all_day, folded) for code in CODES) or any(
        is_all_day(text, code) for code in codes
    ):
        midnight = at_wall_time(
            datetime.combine(start.astimezone(zone).date() + timedelta(days=1), time()), zone
        )
        return midnight.at.astimezone(UTC) - start.astimezone(UTC)
    if re.fullmatch(r"[1-9]\d{1,3}", folded):
        # A mere "90" is minutes to everybody; a mere "2" may be hours.
        folded = f"{folded} min"
    if (spoken := _spoken(text, codes)) is not None:
        length = _from(start, *spoken, zone=zone)
    elif until := _UNTIL.fullmatch(folded):
        length = _until(until["end"], text, start=start, zone=zone, locale=locale)
    elif end := next(filter(None, (end_of(text, code) for code in codes)), ""):
        length = _until(end, text, start=start, zone=zone, locale=locale)
    else:
        length = _span(folded, text, start=start, zone=zone)
    if length <= timedelta():
        raise EndBeforeStart(start, start + length)
    if length > LONGEST:
        raise TooLong(LONGEST.days)
    return length


def _span(folded: str, text: str, *, start: datetime, zone: ZoneInfo) -> timedelta:
    if clock := _CLOCK.fullmatch(folded):
        return timedelta(hours=int(clock["hours"]), minutes=int(clock["minutes"]))
    if half := _AND_A_HALF.fullmatch(folded):
        number = 1 if half["one"] else 2 if half["two"] else _number(half["number"])
        return timedelta(minutes=(number + 0.5) * v.MINUTES[half["unit"]])
    minutes = 0.0
    rest = folded = f"una {folded}" if folded == "hora y media" else folded
    while part := _PART.search(rest):
        unit = v.MINUTES[part["unit"]]
        minutes += (_number(part["number"]) + (0.5 if part["half"] else 0)) * unit
        if part["rest"]:
            if unit != 60:
                raise DurationUnreadable(text)
            minutes += int(part["rest"])
        rest = f"{rest[: part.start()]} {rest[part.end() :]}"
    if rest == folded or re.sub(r"\b(?:and|und|et|y|for|lang|pendant|durante)\b|[ ,.]", "", rest):
        raise DurationUnreadable(text)
    if abs(minutes) > 2 * LONGEST / timedelta(minutes=1):
        raise TooLong(LONGEST.days)
    days, rest_minutes = divmod(round(minutes), 24 * 60)
    return _from(start, days, rest_minutes, zone=zone)


def _spoken(text: str, codes: tuple[str, ...]) -> tuple[int, float] | None:
    """Return the days and minutes that all languages that understand `text` read alike, None if none does."""
    found = set()
    for code in codes:
        try:
            found.add(read_length(text, code))
        except Unread:
            continue
    return found.pop() if len(found) == 1 else None


def _from(start: datetime, days: int, minutes: float, *, zone: ZoneInfo) -> timedelta:
    if days * 24 * 60 + minutes > 2 * LONGEST / timedelta(minutes=1):
        raise TooLong(LONGEST.days)
    # Days are the calendar's, hours are the stopwatch's.
    wall = start.astimezone(zone) + timedelta(days=days)
    return wall.astimezone(UTC) - start.astimezone(UTC) + timedelta(minutes=round(minutes))


def _number(word: str) -> float:
    if word in _HALVES:
        return _HALVES[word]
    if word in v.NUMBERS:
        return v.NUMBERS[word]
    return float(word.replace(",", "."))


def _until(end_text: str, text: str, *, start: datetime, zone: ZoneInfo, locale: str) -> timedelta:
    """Return the span to the end that is named; a bare time of day is the first after the start."""
    try:
        end = read_when(end_text, now=start, zone=zone, locale=locale).start
    except (WhenUnreadable, TimeOfDayMissing):
        try:
            end = read_when(f"at {end_text}", now=start, zone=zone).start
        except UserError as error:
            raise DurationUnreadable(text) from error
    return end.astimezone(UTC) - start.astimezone(UTC)
