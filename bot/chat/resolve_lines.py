"""Answer one JSON query a line: the contract's `resolve --jsonl`."""

import json
import sys
from typing import Any

from bot.atlas.open import open_atlas
from bot.gazetteer.index import CityIndex
from bot.gazetteer.model import Ambiguous, City, Found
from bot.gazetteer.resolve import complete, resolve
from bot.streams import nobody_reads

DEFAULT_LIMIT = 25
MODES = ("resolve", "autocomplete")


def run() -> int:
    """Answer until standard input ends. Raises DataError if there is no fit atlas."""
    cities = open_atlas().cities
    sys.stdin.reconfigure(encoding="utf-8", errors="replace")  # type: ignore[union-attr]
    for line in sys.stdin:
        if line.strip():
            sys.stdout.write(json.dumps(answer(line, cities)) + "\n")
            sys.stdout.flush()
            if nobody_reads():
                break
    return 0


def answer(line: str, cities: CityIndex) -> dict[str, Any]:
    """Return the answer to one line; a line that is no query gets `error` and no ids."""
    try:
        asked = json.loads(line)
        query, mode = asked["q"], asked.get("mode", "resolve")
        limit = int(asked.get("limit", DEFAULT_LIMIT))
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError, OverflowError):
        return {"ids": [], "error": 'not of the form {"q": "…", "mode": "resolve", "limit": 25}'}
    if not isinstance(query, str):
        return {"ids": [], "error": f"q is {query!r}; it should be a text"}
    if mode not in MODES:
        return {"ids": [], "error": f"mode is {mode!r}; it should be one of: {', '.join(MODES)}"}
    if limit < 1:
        return {"ids": [], "error": f"limit is {limit}; it should be 1 or more"}
    if mode == "autocomplete":
        found = complete(query, cities, limit)
    else:
        match resolve(query, cities):
            case Found(city):
                found = (city,)
            case Ambiguous(candidates=candidates):
                found = candidates
            case _:
                found = ()
    return {"ids": [identity(city) for city in found[:limit]]}


def identity(city: City) -> int | str:
    """Return GeoNames' number, or our own id as it is."""
    return int(city.key[3:]) if city.key.startswith("gn:") else city.key
