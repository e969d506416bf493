"""Know which clock is meant by "ET", "MESZ" or "Europe/Berlin"."""

import re
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cache
from zoneinfo import ZoneInfo, available_timezones

_AMERICA = {
    "e": "America/New_York", "c": "America/Chicago", "m": "America/Denver",
    "p": "America/Los_Angeles", "ak": "America/Anchorage",
}  # fmt: skip
_CLOCKS: dict[str, tuple[str, ...]] = {
    "utc": ("UTC",), "gmt": ("UTC",), "zulu": ("UTC",), "z": ("UTC",),
    **{f"{letter}{kind}t": (zone,) for letter, zone in _AMERICA.items() for kind in ("", "s", "d")},
    "cst": ("America/Chicago", "Asia/Shanghai", "America/Havana"),
    "cdt": ("America/Chicago", "America/Havana"),
    "hst": ("Pacific/Honolulu",), "ast": ("America/Halifax", "Asia/Riyadh"), "adt": ("America/Halifax",),
    "bst": ("Europe/London", "Asia/Dhaka"), "ist": ("Asia/Kolkata", "Europe/Dublin", "Asia/Jerusalem"),
    "wet": ("Europe/Lisbon",), "west": ("Europe/Lisbon",), "cet": ("Europe/Paris",),
    "cest": ("Europe/Paris",), "mez": ("Europe/Berlin",), "mesz": ("Europe/Berlin",),
    "eet": ("Europe/Helsinki",), "eest": ("Europe/Helsinki",), "msk": ("Europe/Moscow",),
    "jst": ("Asia/Tokyo",), "kst": ("Asia/Seoul",), "hkt": ("Asia/Hong_Kong",),
    "sgt": ("Asia/Singapore",), "aest": ("Australia/Sydney", "Australia/Brisbane"),
    "aedt": ("Australia/Sydney",), "acst": ("Australia/Adelaide", "Australia/Darwin"),
    "acdt": ("Australia/Adelaide",), "awst": ("Australia/Perth",), "nzst": ("Pacific/Auckland",),
    "nzdt": ("Pacific/Auckland",), "nst": ("America/St_Johns",), "brt": ("America/Sao_Paulo",),
    "sast": ("Africa/Johannesburg",), "eat": ("Africa/Nairobi",), "wat": ("Africa/Lagos",),
    "pkt": ("Asia/Karachi",), "wib": ("Asia/Jakarta",),
}  # fmt: skip
_GERMAN = {"mez": "cet", "mesz": "cest"}
_ENGLISH_ONLY = {"et", "ct", "mt", "pt", "akt", "est", "mst"}
"""Words of other languages too: French "et", "est"; read as a clock in English only."""

_NEIGHBOURS = ("est", "mst", "pst", "akst")
"""Where clocks go by one of these, "CST" is Chicago's."""

ABBREVIATIONS = "|".join(sorted(_CLOCKS, key=len, reverse=True))

IANA = re.compile(r"[a-z]+(?:/[a-z_+-]+){1,2}")
"""What may be the name of a zone, folded."""

OFFSET = re.compile(
    r"(?P<name>utc|gmt)? ?(?P<sign>[+-]|−)(?P<h>\d{1,2})(?::?(?P<m>\d\d))?(?![\d:])"
)
"""A distance from UTC: "UTC+1", "-03"."""


def offset_of(match: re.Match[str]) -> timedelta:
    """Return the distance that OFFSET found. Raises ValueError beyond 14 hours."""
    minutes = int(match["h"]) * 60 + int(match["m"] or 0)
    if minutes > 14 * 60:
        raise ValueError(match[0])
    return timedelta(minutes=minutes if match["sign"] == "+" else -minutes)


@dataclass(frozen=True, slots=True)
class Unclear:
    """An abbreviation that several clocks go by."""

    abbreviation: str
    zones: tuple[str, ...]


def clock_of(abbreviation: str, own: ZoneInfo, *, english: bool) -> ZoneInfo | Unclear | None:
    """Return the zone of an abbreviation; `own` is the event's, which decides between two.

    None where it is no clock in this language.
    """
    zones = _CLOCKS.get(abbreviation)
    if zones is None or (abbreviation in _ENGLISH_ONLY and not english):
        return None
    # Phoenix has an MST of its own, which knows no summer.
    if zones != ("UTC",) and goes_by(own, abbreviation):
        return own
    is_american = zones[0] in _AMERICA.values() and any(goes_by(own, a) for a in _NEIGHBOURS)
    if len(zones) == 1 or is_american:
        return ZoneInfo(zones[0])
    return Unclear(abbreviation.upper(), zones)


def is_called(at: datetime, abbreviation: str) -> bool:
    """Whether the clock's hour at that moment goes by this abbreviation."""
    return (at.tzname() or "").casefold() == _GERMAN.get(abbreviation, abbreviation)


def goes_by(zone: ZoneInfo, abbreviation: str) -> bool:
    """Whether the clocks of a zone go by this abbreviation, in winter or in summer."""
    names = {datetime(2027, month, 1, tzinfo=zone).tzname() or "" for month in (1, 7)}
    return abbreviation in {name.casefold() for name in names}


def is_out_of_season(abbreviation: str, at: datetime) -> bool:
    """Whether the clock shows another time than the abbreviation says: EST in summer."""
    name = (at.tzname() or "").casefold()
    wanted = _GERMAN.get(abbreviation, abbreviation)
    known = {
        (_.tzname() or "").casefold()
        for _ in (at.replace(month=1, day=1), at.replace(month=7, day=1))
    }
    return wanted in known and name != wanted


@cache
def _by_folded_name() -> dict[str, str]:
    return {name.casefold(): name for name in available_timezones() if "/" in name}


def zone_called(name: str) -> ZoneInfo | None:
    """Return the IANA zone of a name in any case, with blanks or underscores; None for no such."""
    found = _by_folded_name().get(name.casefold().replace(" ", "_"))
    return ZoneInfo(found) if found else None
