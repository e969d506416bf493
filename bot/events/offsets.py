"""Tell a distance from UTC behind a time of day ("8pm -0800") from the end of a range ("18:00 -20:00")."""

import re

_BEHIND_HOUR = re.compile(
    r"(?<![\d:.])(?P<hour>\d{1,2})(?:[:.h](?P<minute>[0-5]\d))?(?P<word> ?[^\W\d_.]{1,4}(?:\.m)?\.?)?"
    r" (?P<sign>[+−-])(?P<blank> ?)(?P<h>0\d|1[0-4])(?P<colon>:?)(?P<m>00|30|45)(?![\d:]| ?[ap]\.?m)",
    re.IGNORECASE,
)
_EVENING = re.compile(r" ?p\.?m?\.?", re.IGNORECASE)
NOON = 12


def with_offset(text: str) -> str | None:
    """Return `text` with a bare distance from UTC named as one: "8pm UTC-08:00"; None where it may be an end as well."""
    match = _BEHIND_HOUR.search(text)
    if match is None or not (match["minute"] or match["word"]):
        return text
    begin = int(match["hour"])
    if match["word"] and _EVENING.fullmatch(match["word"]):
        begin = begin % NOON + NOON
    is_end = (int(match["h"]), int(match["m"])) > (begin, int(match["minute"] or 0))
    if match["blank"]:
        # "18:00 - 0800" is no range, and an offset of nobody's writing.
        return text if match["colon"] or match["sign"] == "+" or is_end else None
    if match["sign"] != "+" and is_end:
        # "9:00 -11:00" is a range; "02:00 -05:00" may be either.
        return None if match["h"][0] == "0" or not match["colon"] else text
    behind = f" UTC{match['sign']}{match['h']}:{match['m']}"
    return f"{text[: match.start('sign') - 1]}{behind}{text[match.end() :]}"
