"""Say how far from UTC the zone is that stands behind a time."""

import re
from datetime import timedelta, timezone, tzinfo
from zoneinfo import ZoneInfo

_HOURS = {
    "gmt": 0, "utc": 0, "ut": 0, "z": 0, "wet": 0, "west": 1, "bst": 1, "cet": 1, "met": 1, "mez": 1, "cest": 2,
    "mest": 2, "mesz": 2, "eet": 2, "eest": 3, "oez": 2, "oesz": 3, "msk": 3, "msd": 4, "trt": 3, "samt": 4,
    "gst": 4, "pkt": 5, "yekt": 5, "ist": 5.5, "npt": 5.75, "ict": 7, "wib": 7, "wita": 8, "wit": 9, "hkt": 8,
    "sgt": 8, "myt": 8, "pht": 8, "awst": 8, "jst": 9, "kst": 9, "acst": 9.5, "acdt": 10.5, "aest": 10,
    "aedt": 11, "nzst": 12, "nzdt": 13, "sast": 2, "cat": 2, "eat": 3, "wat": 1, "brt": -3, "brst": -2, "art": -3,
    "uyt": -3, "clt": -4, "clst": -3, "pet": -5, "cot": -5, "ast": -4, "adt": -3, "nst": -3.5, "ndt": -2.5,
    "est": -5, "edt": -4, "cst": -6, "cdt": -5, "mst": -7, "mdt": -6, "pst": -8, "pdt": -7, "akst": -9,
    "akdt": -8, "hst": -10, "idt": 3, "irst": 3.5, "мск": 3,
}  # fmt: skip
_PLACES = {
    "et": "America/New_York", "ct": "America/Chicago", "mt": "America/Denver", "pt": "America/Los_Angeles",
    "est5edt": "America/New_York", "cst6cdt": "America/Chicago", "mst7mdt": "America/Denver", "pst8pdt": "America/Los_Angeles",
}  # fmt: skip
_BY_LANGUAGE = {("cst", "zh"): 8.0, ("ist", "he"): 2.0, ("ist", "ga"): 1.0, ("bst", "bn"): 6.0}


def read_offset(text: str) -> tzinfo:
    """Return the zone of "+0100", "GMT-5", "+05:30". Raises ValueError for what no place keeps."""
    figures = re.sub(r"\D", "", text)
    hours = int(figures[:-2] if len(figures) > 2 else figures)
    minutes = int(figures[-2:]) if len(figures) > 2 else 0
    if hours > 14 or minutes > 59:
        raise ValueError(text)
    away = timedelta(hours=hours, minutes=minutes)
    return timezone(-away if "-" in text else away)


def read_zone(after: str, language: str) -> tzinfo | None:
    """Return the zone named behind a time, None where there is none that we know."""
    if away := re.match(
        r"\s*(?:[ap]\.?m\.?)?\s*\(?(?:(?:gmt|utc)\s?)?([+-]\d{1,2}:?(?:\d{2})?)(?!\d)", after
    ):
        return read_offset(away[1])
    for word in re.findall(r"[a-zа-я][a-zа-я0-9]*", after)[:3]:
        hours = _BY_LANGUAGE.get((word, language), _HOURS.get(word))
        if hours is not None:
            return timezone(timedelta(hours=hours))
        if word in _PLACES:
            return ZoneInfo(_PLACES[word])
    return None
