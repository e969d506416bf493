"""Read the date of an entry, however its feed writes it: read right, or read as none."""

import re
from collections.abc import Iterable
from datetime import UTC, date, datetime, timedelta, tzinfo
from functools import cache
from html import unescape
from itertools import pairwise
from zoneinfo import ZoneInfo

from babel import Locale, UnknownLocaleError

from bot.news.date_day import DAY_FIRST, Day, find_day
from bot.news.date_eras import in_common_era
from bot.news.date_words import fold_date, half_at, tokens
from bot.news.date_zones import read_offset, read_zone

LONGEST = 150
"""Characters of a date; what is longer is a text."""

FIRST_YEAR, LAST_YEAR = 1972, 2100
"""The epoch and the years around it are a missing date in disguise; the far future is a slip."""

_CLOCK = re.compile(
    r"(?<![\d:])(\d{1,2}):(\d{2}|\d(?=:\d{1,2}(?!\d)))(?::(\d{1,2}))?(?:[.,]\d+)?(?![\d:])"
    r"(?P<offset>\s*(?:gmt|utc)?\s*[+-]\s?\d{1,2}:?(?:\d{2})?(?![\d:]))?"
)
_OTHER_CLOCK = re.compile(
    r"(?<!\d)(\d{1,2})\s*(?:\.(\d{2})(?:\.(\d{2}))?|(?:h|u|hs|hrs|시|時|时|點|点)(?![a-z])\s*(?:(\d{1,2})\s*(?:min|m|분|分)?)?"
    r"\s*(?:(\d{1,2})\s*(?:초|秒|s))?|\s*(?=uhr|[ap]\.?\s?m\b))(?!\d)"
)
_COMPACT = re.compile(
    r"(\d{4})(\d{2})(\d{2})(?:[t ]?(\d{2})(\d{2})(\d{2})?)?(z|[+-]\d{2}:?(?:\d{2})?)?"
)
_WEEK = re.compile(
    r"(\d{4})-?w(\d{2})-?([1-7])(?:t(\d{2}):?(\d{2})(?::?(\d{2}))?(z|[+-]\d{2}:?(?:\d{2})?)?)?"
)
_DAY_OF_YEAR = re.compile(
    r"(\d{4})-(\d{3})(?:t(\d{2}):(\d{2})(?::(\d{2}))?(z|[+-]\d{2}:?(?:\d{2})?)?)?"
)
_SHORT_HOUR = re.compile(r"(\d{4}-\d{2}-\d{2})t(\d{2})(\d{2})?(\d{2})?(?=z|[+-]|$)")
_THAI_CLOCK = re.compile(r"(\d{1,2}) นาฬิกา (\d{1,2}) นาที(?: (\d{1,2}) วินาที)?")
_VIETNAMESE_WEEKDAY = re.compile(r"\bth(?:u|ứ)?\.? [2-7]\b")
_MONTHS = {
    m: i
    for i, m in enumerate(
        ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"), 1
    )
}
_USUAL = re.compile(
    r"(?:[a-z]{3}, )?(\d{1,2}) ([a-z]{3}) (\d{4}) (\d{2}:\d{2}:\d{2}) (?:gmt|([+-]\d{2}):?(\d{2}))",
    re.I,
)
_USUAL_ISO = re.compile(r"\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:Z|[+-]\d{2}:\d{2})")
_PLACE = re.compile(r"\[?([A-Z][A-Za-z]+/[A-Z][A-Za-z_]+(?:/[A-Z][A-Za-z_]+)?)\]?")
_TAG = re.compile(r"<[^<>]*>")
_WRAPPED_EPOCH = re.compile(r"/?date\((\d{10,13})(?:[+-]\d{4})?\)/?")
# A "+" that went through a form came out as a blank.
_LOST_PLUS = re.compile(r"(\dt\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?) (\d{2}:?\d{2})$")
_BARE_HOUR = re.compile(
    r"(?<![^\s,§])(?:klo|kello|kl|um|saat|alle ore|alle|ore|a las|as|o godz|godz|ob)\.?\s+(\d{1,2})(?![\d.:])"
)


def read_date(text: str, *, language: str = "", order: str | None = None) -> datetime | None:
    """Return the moment `text` names, in UTC; None if it names none, or could name several.

    `language` is the feed's; `order` ("dmy", "mdy", "ymd") is how it writes dates in figures alone,
    "" if not known: see `order_of`; None is the order of the language. A time without a zone, or no time, is taken as UTC.
    """
    text = _TAG.sub(" ", unescape(text)).strip()
    if not text or len(text) > LONGEST:
        return None
    if order is None:
        order = _order_in(language)
    try:
        moment = _usual(text)
        if moment is None or moment.year > LAST_YEAR:  # 2569 is Thailand's 2026
            base = language.lower().replace("_", "-").split("-")[0]
            moment = _read(text, base, order)
        return _in_range(moment)
    except (ValueError, OverflowError):
        return None


def order_of(texts: Iterable[str], language: str = "") -> str:
    """Return in which order dates in figures stand in a feed: its own dates tell, or its language.

    English tells nothing: half its readers write the month first, and sites say "en-US" unasked.
    """
    votes = set()
    for text in texts:
        found = DAY_FIRST.search(fold_date(text[:LONGEST]))
        if found and found[2] != "." and len(found[4]) == 4:
            one, two = int(found[1]), int(found[3])
            if one > 12 >= two:
                votes.add("dmy")
            elif two > 12 >= one:
                votes.add("mdy")
    if votes:
        return votes.pop() if len(votes) == 1 else ""
    return _order_in(language)


@cache
def _order_in(language: str) -> str:
    name = language.strip().replace("_", "-")
    base, _, region = name.partition("-")
    if not base or (
        base.lower() == "en" and region.upper() not in {"GB", "AU", "NZ", "IE", "IN", "ZA"}
    ):
        return ""
    try:
        pattern = Locale.parse(name, sep="-").date_formats["short"].pattern
    except (ValueError, UnknownLocaleError):
        if not region:
            return ""
        return _order_in(base)
    return "".join(dict.fromkeys(c for c in pattern.lower() if c in "dmy"))


def _usual(text: str) -> datetime | None:
    """Return the moment of a date as the standards write it, which nearly all are; else None."""
    if _USUAL_ISO.fullmatch(text):
        return _checked(text)
    found = _USUAL.fullmatch(text)
    if found is None or found[2].lower() not in _MONTHS:
        return None
    month = _MONTHS[found[2].lower()]
    zone = f"{found[5]}:{found[6]}" if found[5] else "Z"
    return _checked(f"{found[3]}-{month:02}-{int(found[1]):02}T{found[4]}{zone}")


def _checked(iso: str) -> datetime | None:
    try:
        moment = datetime.fromisoformat(iso)
    except ValueError:
        return None  # 24:00, a leap second, "+9999": left to the long way
    away = moment.utcoffset()
    return moment if away is not None and abs(away) <= timedelta(hours=14) else None


def _in_range(moment: datetime | None) -> datetime | None:
    if moment is None:
        return None
    moment = moment.astimezone(UTC)
    return moment if FIRST_YEAR <= moment.year <= LAST_YEAR else None


def _read(text: str, language: str, order: str) -> datetime | None:
    place: tzinfo | None = None
    if named := _PLACE.search(text):
        try:
            place = ZoneInfo(named[1])
        except (KeyError, OSError):
            place = None
        text = text.replace(named[0], " ")
    folded = _VIETNAMESE_WEEKDAY.sub(" ", in_common_era(fold_date(text), language))
    folded = _THAI_CLOCK.sub(lambda m: f"{m[1]}:{m[2]}:{m[3] or '00'}", folded)
    if (epoch := _epoch(folded)) is not None:
        return epoch
    if moment := _compact(folded):
        return moment
    folded = _LOST_PLUS.sub(r"\1+\2", folded)
    folded = _SHORT_HOUR.sub(lambda m: f"{m[1]} {m[2]}:{m[3] or '00'}:{m[4] or '00'}", folded)
    # A time with a colon is one whatever stands around it; others only once the date is known.
    clocks = list(_CLOCK.finditer(folded))
    if len(clocks) > 1:
        return None
    rest = folded
    clock: tuple[int, int, int] | None = None
    zone: tzinfo | None = None
    if clocks:
        found = clocks[0]
        clock = int(found[1]), int(found[2]), int(found[3] or 0)
        zone = read_offset(found["offset"]) if found["offset"] else None
        after = folded[found.end() :]
        zone = zone or read_zone(after, language)
        rest = f"{folded[: found.start()]} § {after}"
    day, rest = find_day(rest, language, order)
    if day is None:
        return None
    words = tokens(rest)
    half = _half(words, language)
    if clock is None:
        found_clock = _OTHER_CLOCK.search(rest)
        if found_clock:
            h, m, s, m2, s2 = found_clock.groups()
            clock = int(h), int(m or m2 or 0), int(s or s2 or 0)
            zone = read_zone(rest[found_clock.end() :], language)
            rest = rest[: found_clock.start()] + " " + rest[found_clock.end() :]
        elif bare := _BARE_HOUR.search(rest):
            clock = int(bare[1]), 0, 0
            rest = rest[: bare.start()] + " " + rest[bare.end() :]
    if any(word.isdecimal() for word in tokens(_without_offset(rest))):
        return None
    return _moment(day, clock, half, zone or place or UTC)


def _moment(
    day: Day, clock: tuple[int, int, int] | None, half: int | None, zone: tzinfo
) -> datetime | None:
    hour, minute, second = clock or (0, 0, 0)
    if half is not None and 1 <= hour <= 12:
        hour = hour % 12 + half
    if hour > 24 or minute > 59 or second > 60 or (hour == 24 and (minute or second)):
        return None
    # The end of a day, and a leap second, are the beginning of what follows.
    return datetime(*day, tzinfo=zone) + timedelta(hours=hour, minutes=minute, seconds=second)


def _epoch(folded: str) -> datetime | None:
    """Return the moment of seconds, milliseconds or microseconds since 1970; None if it is no such."""
    if wrapped := _WRAPPED_EPOCH.fullmatch(folded):
        folded = wrapped[1]
    whole = folded.partition(".")[0] if re.fullmatch(r"\d{9,10}\.\d+", folded) else folded
    if not whole.isdecimal() or len(whole) not in {9, 10, 13, 16}:
        return None
    seconds = int(whole) // {9: 1, 10: 1, 13: 1000, 16: 1_000_000}[len(whole)]
    if len(whole) == 10 and re.fullmatch(
        r"(19|20)\d\d(0[1-9]|1[0-2])([0-2]\d|3[01])([01]\d|2[0-3])", whole
    ):
        raise ValueError(folded)  # a date and an hour without blanks, as likely
    return datetime.fromtimestamp(seconds, UTC)


def _compact(folded: str) -> datetime | None:
    """Return the moment of ISO 8601 without separators, by week or by day of the year."""
    if m := _COMPACT.fullmatch(folded):
        day = int(m[1]), int(m[2]), int(m[3])
        clock, offset = (int(m[4] or 0), int(m[5] or 0), int(m[6] or 0)), m[7]
    elif m := _WEEK.fullmatch(folded):
        given = date.fromisocalendar(int(m[1]), int(m[2]), int(m[3]))
        day = given.year, given.month, given.day
        clock, offset = (int(m[4] or 0), int(m[5] or 0), int(m[6] or 0)), m[7]
    elif (m := _DAY_OF_YEAR.fullmatch(folded)) and 1 <= int(m[2]) <= 366:
        given = date(int(m[1]), 1, 1) + timedelta(days=int(m[2]) - 1)
        if given.year != int(m[1]):
            return None
        day = given.year, given.month, given.day
        clock, offset = (int(m[3] or 0), int(m[4] or 0), int(m[5] or 0)), m[6]
    else:
        return None
    return _moment(day, clock, None, read_offset(offset) if offset and offset != "z" else UTC)


def _without_offset(rest: str) -> str:
    return re.sub(
        r"§\s*(?:gmt|utc)?\s*[+-]\s?\d{1,2}:?(?:\d{2})?(?!\d)|\b(?:gmt|utc)[+-]\d{1,2}\b", " ", rest
    )


def _half(words: tuple[str, ...], language: str) -> int | None:
    """Return 0 for the morning, 12 for the afternoon, None where the day has 24 hours."""
    if "am" in words:
        return 0
    if "pm" in words:
        return 12
    if all(word.isdecimal() or word in {"t", "z"} for word in words):
        return None
    halves = (half_at(words, at, language) for at in range(len(words)))
    return next((half for half in halves if half is not None), None)


def rises(moments: Iterable[datetime | None]) -> bool:
    """Return whether a feed stands oldest first, as far as its dates tell."""
    dated = [moment for moment in moments if moment is not None]
    later = sum(b > a for a, b in pairwise(dated))
    earlier = sum(b < a for a, b in pairwise(dated))
    return later > earlier
