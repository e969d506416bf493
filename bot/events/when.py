"""Understand when something is, as people write it.

Discord's own timestamps, ISO 8601, and plain words in eighteen languages, read in the zone of the city it happens in:
four of them by a grammar each (`lexicon`), the others by one plain one (`speech`). A word that is not understood is
asked about, never guessed at; what was understood in one of two ways is warned of.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, timezone, tzinfo
from enum import StrEnum
from zoneinfo import ZoneInfo

from bot.errors import UserError
from bot.events.dressing import undressed
from bot.events.lexicon import LEXICONS, Lexicon
from bot.events.named_zones import (
    ABBREVIATIONS,
    Unclear,
    clock_of,
    goes_by,
    is_called,
    is_out_of_season,
)
from bot.events.plain import read_plainly
from bot.events.reading import read
from bot.events.scanner import Reading, Unread
from bot.events.short_days import says_too_little, spelled_out
from bot.events.speech import SPOKEN, speech, spoken_in
from bot.events.timing import NoTimeOfDay, Timing, Warn, timing
from bot.events.tongue import Speech, folded
from bot.events.vocabulary import fold
from bot.events.zones import ClockChange, at_wall_time

__all__ = [
    "Read",
    "TimeOfDayMissing",
    "TooFarOff",
    "Understood",
    "Warn",
    "WhenUnreadable",
    "ZoneUnclear",
    "read_day",
    "read_when",
]

FAR_OFF = timedelta(days=366)
"""Beyond this a preview warns: a mistyped year is likelier than so early an announcement."""

TOO_FAR = timedelta(days=5 * 365)
"""Discord takes no event that starts later than in five years."""

LONGEST_TEXT = 200

_CLOCKED = (
    r"\b\d{1,2}(?::\d\d)? ?(?:[ap]\.?m\.?)? ?"
    rf"(?:{ABBREVIATIONS}|(?:eastern|central|mountain|pacific)(?: time)?)(?!\w)"
)
"""An hour with the clock it goes by."""

_MONTH_FIRST = ("hu", "ja", "ko", "zh")
"""Languages in which 3/4 is the fourth of March."""

PlaceZone = Callable[[str], str]
Tongue = Lexicon | Speech


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


class ZoneUnclear(UserError):
    """Several clocks go by the abbreviation, and none of them is the event's own."""

    def __init__(self, unclear: Unclear) -> None:
        zones = ", ".join(unclear.zones)
        super().__init__("event-zone-unclear", zone=unclear.abbreviation, zones=zones)


def no_place(_name: str) -> str:
    """Know no city's clock."""
    return ""


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
    WhenUnreadable, TimeOfDayMissing, ZoneUnclear or TooFarOff.
    """
    text = text.strip()[:LONGEST_TEXT]
    if stamp := re.fullmatch(r"<t:(-?\d{1,12})(?::[tTdDfFRsS])?>", text):
        return _understood(_of_epoch(int(stamp[1]), text), Read.TIMESTAMP, now=now, zone=zone)
    if re.fullmatch(r"\d{9,11}", text):
        return _understood(_of_epoch(int(text), text), Read.TIMESTAMP, now=now, zone=zone)
    if iso := _iso(text):
        return _understood(iso, Read.ISO, now=now, zone=zone)
    text = undressed(text) or text
    if both := _by_two_clocks(text):
        first, second = (
            read_when(one, now=now, zone=zone, locale=locale, place_zone=place_zone) for one in both
        )
        if (first.start, first.end) != (second.start, second.end):
            raise WhenUnreadable(text)
        return first
    found, own = _in_words(text, now=now, zone=zone, locale=locale, place_zone=place_zone)
    if found.exact is not None:
        # "In 3 hours" is a span of time, not of the clock's hands.
        return _understood(now.astimezone(UTC) + found.exact, Read.WORDS, now=now, zone=zone)
    return _understood(
        found.start, Read.WORDS, now=now, zone=zone, own=own, end=found.end, doubts=found.doubts
    )


def _by_two_clocks(text: str) -> tuple[str, str] | None:
    """Return a text that says one moment by two clocks as two texts: "Friday 7pm PT / 10pm ET"."""
    match = re.search(rf"(?P<one>{_CLOCKED}) ?/ ?(?P<other>{_CLOCKED})", text, re.IGNORECASE)
    if match is None:
        return None
    before, behind = text[: match.start()], text[match.end() :]
    return f"{before}{match['one']}{behind}", f"{before}{match['other']}{behind}"


def read_day(text: str, *, now: datetime, zone: ZoneInfo, locale: str = "en-US") -> date:
    """Return the day `text` names, with or without a time of day; of a month its last.

    Raises WhenUnreadable.
    """
    text = text.strip()[:LONGEST_TEXT]
    today = now.astimezone(zone).date()
    for languages in _languages(text, locale):
        found: set[date] = set()
        for lexicon in languages:
            try:
                reading = _read(text, lexicon, today, locale, no_place)
            except ValueError:
                day = _month_end(text, lexicon, today)
            else:
                day = reading.start.day if reading.end is None else None
            found |= {day} if day is not None else set()
        if len(found) == 1:
            return found.pop()
        if found:
            break
    raise WhenUnreadable(text)


def _month_end(text: str, lexicon: Tongue, today: date) -> date | None:
    """Return the last day of a month that is named alone: "June", "juin 2028"."""
    is_plain = isinstance(lexicon, Speech)
    months = "|".join(lexicon.months)
    m = re.fullmatch(
        rf"(?:(?:end of|ende|fin de|finales de) )?(?P<m>{months})\.?(?: (?P<y>\d{{4}}))?",
        folded(text) if is_plain else fold(text),
    )
    if m is None:
        return None
    # A lexicon counts months from 0.
    month = lexicon.months[m["m"]] + (0 if is_plain else 1)
    year = int(m["y"]) if m["y"] else today.year + (month < today.month)
    return date(year + month // 12, month % 12 + 1, 1) - timedelta(days=1)


def _languages(text: str, locale: str) -> Iterator[tuple[Tongue, ...]]:
    """Yield the languages to try together: that of the locale, those read by a grammar, those of the letters."""
    own = _own(locale)
    yield (own,)
    yield tuple(lexicon for lexicon in LEXICONS.values() if lexicon is not own)
    yield tuple(speech(code) for code in spoken_in(text) if code != own.code)


def _own(locale: str) -> Tongue:
    code = locale[:2]
    return speech(code) if code in SPOKEN else LEXICONS.get(code, LEXICONS["en"])


def _read(text: str, lexicon: Tongue, today: date, locale: str, place_zone: PlaceZone) -> Reading:
    text = folded(text) if isinstance(lexicon, Speech) else fold(text)
    if lexicon is _own(locale):
        text = spelled_out(text, lexicon)
    if isinstance(lexicon, Speech):
        return read_plainly(text, lexicon, today=today, place_zone=place_zone)
    return read(
        text,
        lexicon,
        today=today,
        day_first=locale != "en-US" and locale[:2] not in _MONTH_FIRST,
        place_zone=place_zone,
    )


def _in_words(
    text: str, *, now: datetime, zone: ZoneInfo, locale: str, place_zone: PlaceZone
) -> tuple[Timing, tzinfo]:
    """Return what the words say, and the clock they say it by.

    The person's own language counts; where it does not understand the text, the others have to
    agree on what it says: first those that we know best, then those with letters like the text's.
    """
    missing: NoTimeOfDay | None = None
    for languages in _languages(text, locale):
        found: list[tuple[Timing, tzinfo]] = []
        is_weak = False
        for lexicon in languages:
            try:
                found.append(
                    _by_its_clock(
                        text, lexicon, now=now, zone=zone, locale=locale, place_zone=place_zone
                    )
                )
            except NoTimeOfDay as error:
                missing = missing or error
            except (ValueError, OverflowError):
                continue
            else:
                own = _own(locale)
                is_weak |= lexicon is not own and says_too_little(text, lexicon, own)
        if any(other[0].said() != found[0][0].said() for other in found) or is_weak:
            raise WhenUnreadable(text)
        if found:
            return found[0]
    if missing is not None:
        raise TimeOfDayMissing(text) from missing
    raise WhenUnreadable(text)


def _by_its_clock(
    text: str,
    lexicon: Tongue,
    *,
    now: datetime,
    zone: ZoneInfo,
    locale: str,
    place_zone: PlaceZone,
) -> tuple[Timing, tzinfo]:
    """Return what one language understands, by the clock that is named or else the event's own.

    Raises ZoneUnclear, NoTimeOfDay, or ValueError where it understands nothing.
    """
    local = now.astimezone(zone)
    reading = _read(text, lexicon, local.date(), locale, place_zone)
    clock = _clock_named(reading, zone, lexicon)
    if clock is not None:
        # "Tomorrow, 8pm ET" is tomorrow over there.
        local = now.astimezone(clock)
        reading = _read(text, lexicon, local.date(), locale, place_zone)
    found = timing(reading, lexicon, now=local.replace(tzinfo=None))
    is_doubted = Warn.DAY_OR_MONTH in found.doubts
    if reading.may_swap and lexicon is not _own(locale) and not is_doubted:
        found.doubts.append(Warn.DAY_OR_MONTH)
    if found.end is not None and reading.end_abbreviation:
        is_later = is_called(found.end.replace(tzinfo=zone, fold=1), reading.end_abbreviation)
        found.end = found.end.replace(fold=int(is_later))
    if reading.abbreviation and isinstance(clock, ZoneInfo) and found.exact is None:
        if (hour := _of_two_hours(found.start, clock, reading.abbreviation)) is not None:
            return found, hour
        if is_out_of_season(reading.abbreviation, found.start.replace(tzinfo=clock)) or (
            reading.abbreviation == "gmt" and _says_gmt_in_summer(found.start, clock, zone)
        ):
            found.doubts.append(Warn.ZONE_SEASON)
    return found, clock or zone


def _says_gmt_in_summer(wall: datetime, clock: ZoneInfo, own: ZoneInfo) -> bool:
    """Whether the event's own clock goes by GMT, and not on that day: in London many say GMT all year."""
    return goes_by(own, "gmt") and not is_called(wall.replace(tzinfo=clock).astimezone(own), "gmt")


def _of_two_hours(wall: datetime, clock: ZoneInfo, abbreviation: str) -> timezone | None:
    """Return the offset an abbreviation names in an hour that comes twice, None in every other."""
    if at_wall_time(wall, clock).clock is not ClockChange.TWICE:
        return None
    for second in (0, 1):
        at = wall.replace(tzinfo=clock, fold=second)
        offset = at.utcoffset()
        if offset is not None and is_called(at, abbreviation):
            return timezone(offset)
    return None


def _clock_named(reading: Reading, own: ZoneInfo, lexicon: Tongue) -> tzinfo | None:
    if reading.offset is not None and reading.abbreviation in ("", "utc", "gmt"):
        return timezone(reading.offset)
    if reading.zone:
        return ZoneInfo(reading.zone)
    if not reading.abbreviation:
        return None
    if reading.end_abbreviation:
        if not all(goes_by(own, name) for name in (reading.abbreviation, reading.end_abbreviation)):
            raise Unread(reading.end_abbreviation)
        return own
    match clock_of(reading.abbreviation, own, english=lexicon.code == "en"):
        case Unclear() as unclear:
            raise ZoneUnclear(unclear)
        case None:
            raise Unread(reading.abbreviation)
        case ZoneInfo() as clock:
            return clock


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
