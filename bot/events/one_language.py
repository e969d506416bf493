"""Read a text as one language has it, by the clock that it names or else the event's own."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime, timezone, tzinfo
from zoneinfo import ZoneInfo

from bot.errors import UserError
from bot.events.lexicon import CODES, Lexicon, lexicon
from bot.events.local_feasts import with_local_feasts
from bot.events.named_zones import Unclear, clock_of, goes_by, is_called, is_out_of_season
from bot.events.plain import read_plainly
from bot.events.reading import is_minutes_to, read
from bot.events.scanner import Doubt, Reading, Unread
from bot.events.short_days import spelled_out
from bot.events.speech import SPOKEN, speech, spoken_in
from bot.events.timing import Timing, Warn, timing
from bot.events.tongue import Speech, folded
from bot.events.vocabulary import fold
from bot.events.weekly import once
from bot.events.zones import ClockChange, at_wall_time

_MONTH_FIRST = ("hu", "ja", "ko", "zh")
"""Languages in which 3/4 is the fourth of March."""

PlaceZone = Callable[[str], str]
Tongue = Lexicon | Speech


class ZoneUnclear(UserError):
    """Several clocks go by the abbreviation, and none of them is the event's own."""

    def __init__(self, unclear: Unclear) -> None:
        zones = ", ".join(unclear.zones)
        super().__init__("event-zone-unclear", zone=unclear.abbreviation, zones=zones)


@dataclass(frozen=True, slots=True)
class Asked:
    """Who asks, and when (aware): `zone` is the event's own, `place_zone` gives that of a city named, "" for none."""

    now: datetime
    zone: ZoneInfo
    locale: str
    place_zone: PlaceZone


def no_place(_name: str) -> str:
    """Know no city's clock."""
    return ""


def languages_of(text: str, locale: str) -> Iterator[tuple[Tongue, ...]]:
    """Yield the languages to try together: that of the locale, those read by a grammar, those of the letters."""
    own = own_tongue(locale)
    yield (own,)
    yield tuple(lexicon(code) for code in CODES if code != own.code)
    yield tuple(speech(code) for code in spoken_in(text) if code != own.code)


def own_tongue(locale: str) -> Tongue:
    """Return the language of a locale."""
    code = locale[:2]
    return speech(code) if code in SPOKEN else lexicon(code if code in CODES else "en")


def reading_of(text: str, lexicon: Tongue, asked: Asked, clock: tzinfo) -> Reading:
    """Return what one language understands, on the day it is by `clock`.

    Raises FeastUnclear, or ValueError where it understands nothing.
    """
    today = asked.now.astimezone(clock).date()
    text = folded(text) if isinstance(lexicon, Speech) else fold(text)
    text, doubts = with_local_feasts(
        text, lexicon.code, today, zone=asked.zone, locale=asked.locale
    )
    text, is_once = once(text, lexicon)
    if is_once:
        doubts = {*doubts, Doubt.EVERY_WEEK}
    if lexicon is own_tongue(asked.locale):
        text = spelled_out(text, lexicon)
    if isinstance(lexicon, Speech):
        found = read_plainly(text, lexicon, today=today, place_zone=asked.place_zone)
    else:
        found = read(
            text,
            lexicon,
            today=today,
            day_first=asked.locale != "en-US" and asked.locale[:2] not in _MONTH_FIRST,
            place_zone=asked.place_zone,
        )
        if is_minutes_to(text, lexicon, found):
            doubts = {*doubts, Doubt.MINUTES_TO}
    found.doubts |= doubts
    return found


def by_its_clock(text: str, lexicon: Tongue, asked: Asked) -> tuple[Timing, tzinfo]:
    """Return what one language understands, by the clock that is named or else the event's own.

    Raises ZoneUnclear, FeastUnclear, NoTimeOfDay, or ValueError where it understands nothing.
    """
    zone = asked.zone
    local = asked.now.astimezone(zone)
    reading = reading_of(text, lexicon, asked, zone)
    clock = _clock_named(reading, zone, lexicon)
    if clock is not None:
        # "Tomorrow, 8pm ET" is tomorrow over there.
        local = asked.now.astimezone(clock)
        reading = reading_of(text, lexicon, asked, clock)
    found = timing(reading, lexicon, now=local.replace(tzinfo=None))
    is_doubted = Warn.DAY_OR_MONTH in found.doubts
    if reading.may_swap and lexicon is not own_tongue(asked.locale) and not is_doubted:
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
