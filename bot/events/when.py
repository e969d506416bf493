"""Understand when something is, as people write it.

Discord's own timestamps, ISO 8601, and plain words in eighteen languages, read in the zone of the city it happens in:
four of them by a grammar each (`lexicon`), the others by one plain one (`speech`). A word that is not understood is
asked about, never guessed at; what was understood in one of two ways is warned of.
"""

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, tzinfo
from enum import StrEnum
from zoneinfo import ZoneInfo

from bot.errors import UserError
from bot.events.dressing import undressed
from bot.events.last_days import last_day, without_until
from bot.events.local_feasts import FeastUnclear
from bot.events.named_zones import ABBREVIATIONS
from bot.events.offsets import with_offset
from bot.events.one_language import (
    Asked,
    PlaceZone,
    ZoneUnclear,
    by_its_clock,
    languages_of,
    no_place,
    own_tongue,
    reading_of,
)
from bot.events.scanner import Doubt
from bot.events.short_days import says_too_little
from bot.events.slips import without_slips
from bot.events.timing import NoTimeOfDay, Timing, Warn
from bot.events.zones import ClockChange, at_wall_time

__all__ = [
    "FeastUnclear",
    "PlaceZone",
    "Read",
    "TimeOfDayMissing",
    "TooFarOff",
    "Understood",
    "Warn",
    "WhenUnreadable",
    "ZoneUnclear",
    "no_place",
    "read_day",
    "read_when",
]

FAR_OFF = timedelta(days=366)
"""Beyond this a preview warns: a mistyped year is likelier than so early an announcement."""

TOO_FAR = timedelta(days=5 * 365)
"""Discord takes no event that starts later than in five years."""

LONGEST_TEXT = 200

_STAMP = re.compile(r"<t:(-?\d{1,12})(?::[tTdDfFRsS])?>")
"""How Discord writes an instant."""

_CLOCKED = (
    r"\b\d{1,2}(?::\d\d)? ?(?:[ap]\.?m\.?)? ?"
    rf"(?:{ABBREVIATIONS}|(?:eastern|central|mountain|pacific)(?: time)?)(?!\w)"
)
"""An hour with the clock it goes by."""


class Read(StrEnum):
    """How a text was understood."""

    TIMESTAMP = "timestamp"
    ISO = "iso"
    WORDS = "words"


@dataclass(frozen=True, slots=True)
class Understood:
    """The start a text names, its end where it names one, and what was doubtful about them.

    Both are aware, in the zone the text was to be read in.
    """

    start: datetime
    read: Read
    warnings: tuple[Warn, ...] = ()
    end: datetime | None = None


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


def read_when(
    text: str,
    *,
    now: datetime,
    zone: ZoneInfo,
    locale: str = "en-US",
    place_zone: PlaceZone = no_place,
) -> Understood:
    """Return the start, and the end if there is one, that `text` names; `now` is aware.

    The language of `locale` is tried first; it also decides whether 3/4 is a day or a month first.
    `place_zone` gives the IANA zone of a city named ("Seattle time"), "" for none. Raises
    WhenUnreadable, TimeOfDayMissing, ZoneUnclear, FeastUnclear or TooFarOff.
    """
    text = text.strip()[:LONGEST_TEXT]
    if stamp := _STAMP.fullmatch(text):
        return _understood(_of_epoch(int(stamp[1]), text), Read.TIMESTAMP, now=now, zone=zone)
    if re.fullmatch(r"\d{9,11}", text):
        return _understood(_of_epoch(int(text), text), Read.TIMESTAMP, now=now, zone=zone)
    if iso := _iso(text):
        return _understood(iso, Read.ISO, now=now, zone=zone)
    text = undressed(text) or text
    if (clear := with_offset(text)) is None:
        raise WhenUnreadable(text)
    text = clear
    if both := _by_two_clocks(text):
        first, second = (
            read_when(one, now=now, zone=zone, locale=locale, place_zone=place_zone) for one in both
        )
        if (first.start, first.end) != (second.start, second.end):
            raise WhenUnreadable(text)
        return first
    found, own = _in_words(text, Asked(now, zone, locale, place_zone))
    if found.exact is not None:
        # "In 3 hours" is a span of time, not of the clock's hands.
        return _understood(now.astimezone(UTC) + found.exact, Read.WORDS, now=now, zone=zone)
    understood = _understood(
        found.start, Read.WORDS, now=now, zone=zone, own=own, end=found.end, doubts=found.doubts
    )
    # By the clock's hands it may end later: "2:30-3am" in the night that skips an hour.
    if understood.end is not None and understood.end <= understood.start:
        raise WhenUnreadable(text)
    return understood


def _by_two_clocks(text: str) -> tuple[str, str] | None:
    """Return a text that says one moment by two clocks as two texts: "Friday 7pm PT / 10pm ET"."""
    match = re.search(rf"(?P<one>{_CLOCKED}) ?/ ?(?P<other>{_CLOCKED})", text, re.IGNORECASE)
    if match is None:
        return None
    before, behind = text[: match.start()], text[match.end() :]
    return f"{before}{match['one']}{behind}", f"{before}{match['other']}{behind}"


def read_day(text: str, *, now: datetime, zone: ZoneInfo, locale: str = "en-US") -> date:
    """Return the day `text` names, with or without a time of day; of a month its last.

    Raises WhenUnreadable or FeastUnclear.
    """
    text = text.strip()[:LONGEST_TEXT]
    if stamp := _STAMP.fullmatch(text):
        return _of_epoch(int(stamp[1]), text).astimezone(zone).date()
    asked = Asked(now, zone, locale, no_place)
    unclear: FeastUnclear | None = None
    for languages in languages_of(text, locale):
        found: set[date] = set()
        for lexicon in languages:
            try:
                reading = reading_of(without_until(text, lexicon), lexicon, asked, zone)
            except FeastUnclear as error:
                unclear, day = error, None
            except ValueError:
                day = last_day(text, lexicon, now.astimezone(zone).date())
            else:
                is_one = reading.end is None and Doubt.EVERY_WEEK not in reading.doubts
                day = reading.start.day if is_one else None
            found |= {day} if day is not None else set()
        if len(found) == 1:
            return found.pop()
        if found:
            break
    raise unclear or WhenUnreadable(text)


def _in_words(text: str, asked: Asked) -> tuple[Timing, tzinfo]:
    """Return what the words say, and the clock they say it by.

    The person's own language counts; where it does not understand the text, the others have to
    agree on what it says: first those that we know best, then those with letters like the text's.
    """
    missing: NoTimeOfDay | None = None
    unclear: FeastUnclear | None = None
    for languages in languages_of(text, asked.locale):
        found: list[tuple[Timing, tzinfo]] = []
        is_weak = False
        for lexicon in languages:
            try:
                found.append(by_its_clock(text, lexicon, asked))
            except NoTimeOfDay as error:
                missing = missing or error
            except FeastUnclear as error:
                unclear = unclear or error
            except (ValueError, OverflowError):
                continue
            else:
                own = own_tongue(asked.locale)
                is_weak |= lexicon is not own and says_too_little(text, lexicon, own)
        if any(other[0].said() != found[0][0].said() for other in found) or is_weak:
            raise WhenUnreadable(text)
        if found:
            return found[0]
    if unclear is not None:
        raise unclear
    if missing is not None:
        raise TimeOfDayMissing(text) from missing
    return _mended(text, asked)


def _mended(text: str, asked: Asked) -> tuple[Timing, tzinfo]:
    """Return what the words say in the person's own language with a letter mended, and warn of it."""
    own = own_tongue(asked.locale)
    mended = without_slips(text, own)
    if mended is None:
        raise WhenUnreadable(text)
    try:
        found, clock = by_its_clock(mended, own, asked)
    except NoTimeOfDay as error:
        raise TimeOfDayMissing(text) from error
    except (ValueError, OverflowError) as error:
        raise WhenUnreadable(text) from error
    found.doubts.append(Warn.SLIP)
    return found, clock


def _understood(
    start: datetime,
    how: Read,
    *,
    now: datetime,
    zone: ZoneInfo,
    own: tzinfo | None = None,
    end: datetime | None = None,
    doubts: list[Warn] | None = None,
) -> Understood:
    """Return a start (naive by the clock `own`, or aware) as an instant in `zone`."""
    warnings = list(doubts or [])
    at, change = _instant(start, own or zone)
    until, end_change = (None, ClockChange.NONE) if end is None else _instant(end, own or zone)
    if ClockChange.SKIPPED in (change, end_change):
        warnings.append(Warn.SKIPPED)
    elif change is ClockChange.TWICE or (end_change is ClockChange.TWICE and end and not end.fold):
        warnings.append(Warn.TWICE)
    at = at.astimezone(zone)
    if at - now > TOO_FAR:
        raise TooFarOff(at)
    if at <= now:
        warnings.append(Warn.PAST)
    elif at - now > FAR_OFF:
        warnings.append(Warn.FAR_OFF)
    return Understood(at, how, tuple(warnings), None if until is None else until.astimezone(zone))


def _instant(wall: datetime, clock: tzinfo) -> tuple[datetime, ClockChange]:
    if wall.tzinfo is not None:
        return wall, ClockChange.NONE
    if not isinstance(clock, ZoneInfo):
        return wall.replace(tzinfo=clock), ClockChange.NONE
    instant = at_wall_time(wall, clock)
    return instant.at, instant.clock


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
