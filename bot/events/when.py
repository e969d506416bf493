"""Understand when something is, as people write it.

Discord's own timestamps, ISO 8601, and plain words in English, German, French and Spanish, read
in the zone of the city it happens in. A thin reader of our own knows the ways most people write
and never guesses at a word it does not know; the rest is left to dateparser.
"""

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from bot.errors import UserError
from bot.events.vocabulary import fold
from bot.events.words import Words, read_words
from bot.events.zones import ClockChange, at_wall_time

FAR_OFF = timedelta(days=366)
"""Beyond this a preview warns: a mistyped year is likelier than so early an announcement."""

TOO_FAR = timedelta(days=5 * 365)
"""Discord takes no event that starts later than in five years."""

LONGEST_TEXT = 200


class Read(StrEnum):
    """How a text was understood."""

    TIMESTAMP = "timestamp"
    ISO = "iso"
    WORDS = "words"


class Warn(StrEnum):
    """What a moderator should look at before confirming."""

    PAST = "past"
    SKIPPED = "skipped"
    TWICE = "twice"
    FAR_OFF = "far-off"
    DAY_OR_MONTH = "day-or-month"
    WHICH_WEEK = "which-week"
    WEEKDAY_MISMATCH = "weekday-mismatch"


@dataclass(frozen=True, slots=True)
class Understood:
    """The start a text names: aware, in the zone it was read in; what was doubtful about it."""

    start: datetime
    read: Read
    warnings: tuple[Warn, ...] = ()


class WhenUnreadable(UserError):
    """No time can be read from `text`."""

    def __init__(self, text: str) -> None:
        super().__init__("event-when-unreadable", text=text)


class TimeOfDayMissing(UserError):
    """`text` names a day but no time of day."""

    def __init__(self, text: str) -> None:
        super().__init__("event-when-no-time", text=text)


class TooFarOff(UserError):
    """The start lies beyond what Discord can announce."""

    def __init__(self, start: datetime) -> None:
        super().__init__("event-when-too-far", start=start)


def read_when(text: str, *, now: datetime, zone: ZoneInfo, locale: str = "en-US") -> Understood:
    """Return the start that `text` names; `now` is aware.

    `locale` only decides whether 3/4 is a day or a month first. Takes up to a second the first
    time dateparser is needed: keep it off the event loop. Raises WhenUnreadable,
    TimeOfDayMissing or TooFarOff.
    """
    text = text.strip()[:LONGEST_TEXT]
    wall, read, warnings = _read(text, now=now, zone=zone, locale=locale)
    if wall.tzinfo is None:
        instant = at_wall_time(wall, zone)
        start = instant.at
        if instant.clock is ClockChange.SKIPPED:
            warnings.append(Warn.SKIPPED)
        elif instant.clock is ClockChange.TWICE:
            warnings.append(Warn.TWICE)
    else:
        start = wall.astimezone(zone)
    return Understood(start, read, (*warnings, *_distance(start, now)))


def read_day(text: str, *, now: datetime, zone: ZoneInfo, locale: str = "en-US") -> date:
    """Return the day `text` names, with or without a time of day. Raises WhenUnreadable."""
    local = now.astimezone(zone)
    try:
        return date.fromisoformat(text.strip())
    except ValueError:
        pass
    try:
        found = read_words(
            fold(text),
            today=local.date(),
            now=local.replace(tzinfo=None),
            day_first=locale != "en-US",
            german=locale.startswith("de"),
        )
    except ValueError as error:
        raise WhenUnreadable(text) from error
    if found is not None and found.day is not None:
        return found.day
    return read_when(text, now=now, zone=zone, locale=locale).start.date()


def _distance(start: datetime, now: datetime) -> list[Warn]:
    if start - now > TOO_FAR:
        raise TooFarOff(start)
    if start <= now:
        return [Warn.PAST]
    return [Warn.FAR_OFF] if start - now > FAR_OFF else []


def _read(
    text: str, *, now: datetime, zone: ZoneInfo, locale: str
) -> tuple[datetime, Read, list[Warn]]:
    """Return the wall time (naive) or the instant (aware), and doubts about the text itself."""
    if stamp := re.fullmatch(r"<t:(-?\d{1,12})(?::[tTdDfFRsS])?>", text):
        return _of_epoch(int(stamp[1]), text), Read.TIMESTAMP, []
    if re.fullmatch(r"\d{9,11}", text):
        return _of_epoch(int(text), text), Read.TIMESTAMP, []
    if iso := _iso(text):
        return iso, Read.ISO, []

    local = now.astimezone(zone)
    try:
        found = read_words(
            fold(text),
            today=local.date(),
            now=local.replace(tzinfo=None),
            day_first=locale != "en-US",
            german=locale.startswith("de"),
        )
    except ValueError as error:
        raise WhenUnreadable(text) from error
    if found is None:
        return _dateparser(text, local=local, zone=zone, locale=locale), Read.WORDS, []
    if found.exact is not None:
        # "In 3 hours" is a span of time, not of the clock's hands.
        return now.astimezone(UTC) + found.exact, Read.WORDS, []
    if found.clock is None:
        raise TimeOfDayMissing(text)
    wall = datetime.combine(found.day or _next_day(found.clock, local), found.clock)
    if found.zone is not None:
        return wall.replace(tzinfo=found.zone), Read.WORDS, _doubts(found, local.date())
    return wall, Read.WORDS, _doubts(found, local.date())


def _doubts(found: Words, today: date) -> list[Warn]:
    doubts = []
    if found.day_or_month:
        doubts.append(Warn.DAY_OR_MONTH)
    if found.weekday_mismatch:
        doubts.append(Warn.WEEKDAY_MISMATCH)
    # On Monday "next Friday" is this week's to some and the week after's to others.
    if (
        found.said_next
        and found.day is not None
        and found.day.isocalendar()[:2] == today.isocalendar()[:2]
    ):
        doubts.append(Warn.WHICH_WEEK)
    return doubts


def _next_day(at: time, local: datetime) -> date:
    """Return today, or tomorrow if `at` is over today."""
    return local.date() if at > local.time() else local.date() + timedelta(days=1)


def _of_epoch(seconds: int, text: str) -> datetime:
    try:
        return datetime.fromtimestamp(seconds, UTC)
    except (OverflowError, ValueError, OSError) as error:
        raise WhenUnreadable(text) from error


def _iso(text: str) -> datetime | None:
    """Return ISO 8601's date and time, aware if it has an offset; None if it is not of that form."""
    if not re.match(r"\d{4}-?\d\d-?\d\d[Tt ]\d\d(?::?\d\d)", text):
        return None
    try:
        return datetime.fromisoformat(text.upper())
    except ValueError:
        return None


def _dateparser(text: str, *, local: datetime, zone: ZoneInfo, locale: str) -> datetime:
    """Return what dateparser makes of `text`. Raises WhenUnreadable or TimeOfDayMissing."""
    # Imported here: it takes a second, and most texts never need it.
    from dateparser.date import DateDataParser

    language = locale.split("-", maxsplit=1)[0]
    parser = DateDataParser(
        languages=list(dict.fromkeys([language, "en", "de", "fr", "es"])),
        use_given_order=True,
        settings={
            "RELATIVE_BASE": local.replace(tzinfo=None),
            "TIMEZONE": zone.key,
            "PREFER_DATES_FROM": "future",
            "RETURN_TIME_AS_PERIOD": True,
            "DATE_ORDER": "MDY" if locale == "en-US" else "DMY",
        },
    )
    try:
        found = parser.get_date_data(text)
    except (ValueError, OverflowError, re.error) as error:
        raise WhenUnreadable(text) from error
    if found.date_obj is None or not re.search(r"\d", text):
        raise WhenUnreadable(text)
    if found.period != "time":
        raise TimeOfDayMissing(text)
    wall: datetime = found.date_obj
    return wall.replace(microsecond=0, second=0)
