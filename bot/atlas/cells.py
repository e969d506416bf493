"""What may stand in the cells of the tables of facts: keys, dates, words of ours, open lists."""

import calendar
import re
from collections.abc import Mapping

KIND = re.compile(r"[a-z][a-z' -]{2,59}")
"""The shape of a page's own word for the tie: an open list, in lower case."""

GONE = "not-on-wikidata"
"""Of a tie that only Wikidata told of, and no longer does: kept, marked, unmarked when it is there again."""

NAMESAKE = "wikidata-names-another"
"""Of a listed tie that Wikidata has with another town of the name in that country: put on when compiled."""

NOT_IN_NEWEST = "not-in-2026-list"

LISTED_NAMESAKE = "list-names-another"
"""Of a tie that a newer list, which gives no state, has with another town of the name: likewise."""

TWO_NAMESAKES = "sources-name-two"
"""Of a tie that stands with two towns of the name, and nothing tells which of them has it: likewise."""

NOTES = frozenset(
    {"domestic", "multilateral", NOT_IN_NEWEST, "northern-cyprus", "no-anniversary", GONE}
)

CONFIDENCES = frozenset({"", "both", "admin", "name"})

RELATIONS = frozenset({"same", "mistaken", "part", "around", "seat", "apart"})

FOUND = frozenset({"rule", "hand"})

PLACE_KINDS = frozenset({"place", "district", "region"})

PAGE = "page"
"""The short name of a source that is a dated page, its address in `pages`."""

KEY = re.compile(r"gn:[1-9][0-9]{0,9}|x[0-9a-f]{10}")

SOURCE = re.compile(r"[a-z][a-z-]*(-20[0-9]{2})?")
"""The shape of a source's short name: an open list, each with its line in sources.tsv."""

ITEM = re.compile(r"Q[1-9][0-9]*")

COUNTRY = re.compile(r"[A-Z]{2}")


Cells = Mapping[str, str]


def order_of(key: str) -> tuple[int, str]:
    """Return what keys are sorted by: GeoNames ids by number, then our own places."""
    return (int(key[3:]), "") if key.startswith("gn:") else (1 << 62, key)


def is_date(text: str) -> bool:
    """Return whether `text` is YYYY or YYYY-MM-DD, a day that exists, from 800 to 2100."""
    match = re.fullmatch(r"([0-9]{4})(?:-([0-9]{2})-([0-9]{2}))?", text)
    if match is None or not 800 <= int(match[1]) <= 2100:
        return False
    if match[2] is None:
        return True
    year, month, day = int(match[1]), int(match[2]), int(match[3])
    return 1 <= month <= 12 and 1 <= day <= calendar.monthrange(year, month)[1]


def parted(text: str, separator: str) -> tuple[str, ...]:
    """Return the parts of a cell that holds several, none of an empty one."""
    return tuple(text.split(separator)) if text else ()
