"""Refresh the pairings and the cities' sites from Wikidata: the only place that asks it, and never while somebody waits."""

import asyncio
import json
import re
import sys
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from datetime import datetime
from pathlib import Path
from typing import Any

import aiohttp

from bot.atlas import identity, refresh, sites, tables
from bot.atlas.cells import is_date
from bot.atlas.update import Twinning
from bot.errors import DataError, RefreshError
from bot.words.links import shown_host

PAGE = 5_000
"""Statements asked for at a time: well under the service's limit of 60 s a query."""

ATTEMPTS = 5
FIRST_PAUSE_S = 2.0
LONGEST_PAUSE_S = 120.0
BETWEEN_PAGES_S = 1.0
TIMEOUT_S = 90.0
MOST_BYTES = 64 << 20
RETRIED = frozenset({429, 500, 502, 503, 504})

# The inner query pages over statements; what follows is optional, so that a page shorter than its
# limit is the last one. Deprecated statements are what Wikidata itself holds for wrong.
QUERY = """
SELECT ?s ?idA ?idB ?since ?sincePrecision ?ended ?endedPrecision WHERE {
  { SELECT ?s ?a ?b WHERE {
      ?a p:P190 ?s .
      ?s ps:P190 ?b ; wikibase:rank ?rank .
      FILTER(?rank != wikibase:DeprecatedRank)
    } ORDER BY ?s LIMIT %(limit)d OFFSET %(offset)d }
  OPTIONAL { ?a wdt:P1566 ?idA }
  OPTIONAL { ?b wdt:P1566 ?idB }
  OPTIONAL { ?s pqv:P580 [ wikibase:timeValue ?since ; wikibase:timePrecision ?sincePrecision ] }
  OPTIONAL { ?s pqv:P582 [ wikibase:timeValue ?ended ; wikibase:timePrecision ?endedPrecision ] }
}
"""

# A city without an id or a site gives an empty row, so that here, too, a short page is the last one.
SITES_QUERY = """
SELECT ?a ?id ?site WHERE {
  { SELECT DISTINCT ?a WHERE { ?a p:P190 ?s } ORDER BY ?a LIMIT %(limit)d OFFSET %(offset)d }
  OPTIONAL { ?a wdt:P1566 ?id }
  OPTIONAL { ?a wdt:P856 ?site }
}
"""

YEAR, DAY = 9, 11
"""Wikidata's precisions: 9 is a year, 10 a month, 11 a day."""

Sleep = Callable[[float], Awaitable[None]]
Binding = Mapping[str, Mapping[str, str]]


def run(
    url: str,
    contact: str,
    data_dir: Path,
    now: datetime,
    *,
    dry_run: bool = False,
    accept: bool = False,
) -> int:
    """Refresh the tables in `data_dir` and say what changed; return the exit code.

    Beyond the limits of a refresh nothing is written unless `accept`; with `dry_run` never.
    """
    print(f"Asking Wikidata at {shown_host(url)} …", file=sys.stderr)
    try:
        planned = refresh.plan(data_dir, asyncio.run(fetch_all(url, contact)), now.date())
        for line in planned.report:
            print(line)
        if planned.odd:
            print(f"  Left out, because the dates cannot be ({len(planned.odd):,}):")
        for line in refresh.told(planned.odd, "–"):
            print(line)
        refused = bool(planned.against) and not accept
        for line in refresh.told(planned.against):
            print(line, file=sys.stderr)
        if not (dry_run or refused):
            refresh.write(data_dir, planned, now)
    except (RefreshError, DataError, OSError) as error:
        print(f"✗ {error}\n  The tables are as they were.", file=sys.stderr)
        return 1
    if refused:
        print(
            "✗ That is more than a refresh may change unasked. The tables are as they were; "
            "to write it all the same: python -m bot data update --accept",
            file=sys.stderr,
        )
        return 1
    if dry_run:
        print("✓ Nothing was written (--dry-run).")
        return 0
    print("✓ Written. To use it: python -m bot data build; to take it back: … data rollback")
    refresh_sites(url, contact, data_dir, accept=accept)
    return 0


def refresh_sites(url: str, contact: str, data_dir: Path, *, accept: bool) -> None:
    """Write the cities' official sites. Without them nothing is wrong, so a failure is only said."""
    path, merged = (
        data_dir / sites.NAME,
        identity.merged(identity.read(data_dir / tables.SAME_PLACE)),
    )
    try:
        found = sites.chosen(asyncio.run(fetch_sites(url, contact)), merged)
        if sites.is_cut(found, _sites_before(path)) and not accept:
            raise RefreshError(f"only {len(found):,} are left")
        sites.write(path, found)
    except (RefreshError, OSError) as error:
        print(f"  The official sites of cities are as they were: {error}", file=sys.stderr)
        return
    print(f"✓ {len(found):,} official sites of cities; /follow city looks for feeds there")


def _sites_before(path: Path) -> dict[str, str]:
    try:
        return sites.read(path)
    except DataError:
        return {}


async def fetch_all(url: str, contact: str, *, sleep: Sleep = asyncio.sleep) -> list[Twinning]:
    """Return every twinning on Wikidata. Raises RefreshError if it cannot be read to the end."""
    twinnings: dict[str, Twinning] = {}
    async with _session(contact) as session:
        async for page in _pages(session, url, QUERY, "s", sleep):
            twinnings |= twinnings_of(page)
            print(f"  {len(twinnings):,} statements", file=sys.stderr)
    return list(twinnings.values())


async def fetch_sites(
    url: str, contact: str, *, sleep: Sleep = asyncio.sleep
) -> list[tuple[str, str]]:
    """Return (GeoNames id, official site) of every twinned place. Raises RefreshError likewise."""
    told: list[tuple[str, str]] = []
    async with _session(contact) as session:
        async for bindings in _pages(session, url, SITES_QUERY, "a", sleep):
            told += sites_of(bindings)
    return told


def sites_of(bindings: list[Binding]) -> list[tuple[str, str]]:
    """Return (GeoNames id, official site), "" where there is none.

    Raises RefreshError where the rows are not those of our query.
    """
    try:
        return [
            (geonameid, binding["site"]["value"] if "site" in binding else "")
            for binding in bindings
            for geonameid in _geonameid(binding, "id")
        ]
    except (KeyError, TypeError, AttributeError) as error:
        raise RefreshError("Wikidata's answer is not what was asked for") from error


def _session(contact: str) -> aiohttp.ClientSession:
    agent = f"SisterCity/0.1 (sister cities bot; {contact or 'no contact given'}) aiohttp"
    return aiohttp.ClientSession(
        headers={"User-Agent": agent, "Accept": "application/sparql-results+json"},
        timeout=aiohttp.ClientTimeout(total=TIMEOUT_S),
    )


async def _pages(
    session: aiohttp.ClientSession, url: str, query: str, what: str, sleep: Sleep
) -> AsyncIterator[list[Binding]]:
    """Yield the answers to `query`, page by page, until one holds fewer of `what` than were asked for."""
    offset = 0
    while True:
        bindings = await _ask(session, url, query % {"limit": PAGE, "offset": offset}, sleep)
        yield bindings
        try:
            length = len({binding[what]["value"] for binding in bindings})
        except (KeyError, TypeError, AttributeError) as error:
            raise RefreshError("Wikidata's answer is not what was asked for") from error
        if length < PAGE:
            return
        offset += PAGE
        await sleep(BETWEEN_PAGES_S)


async def _ask(session: aiohttp.ClientSession, url: str, query: str, sleep: Sleep) -> list[Binding]:
    """Return the answer to one query, trying again where that may help."""
    pause_s = FIRST_PAUSE_S
    for attempt in range(1, ATTEMPTS + 1):
        try:
            async with session.post(url, data={"query": query}) as response:
                if response.status == 200:
                    body = await _read(response)
                    return _bindings(body)
                problem = f"HTTP {response.status}"
                if response.status not in RETRIED:
                    raise RefreshError(
                        f"Wikidata refused the question at {shown_host(url)}: {problem}"
                    )
                if (asked_s := _retry_after_s(response)) > LONGEST_PAUSE_S:
                    raise RefreshError(f"Wikidata asks to come back in {asked_s:.0f} s ({problem})")
                pause_s = max(pause_s, asked_s)
        except (aiohttp.ClientError, TimeoutError) as error:
            problem = str(error) or type(error).__name__
        except ValueError:
            # The service breaks off a long answer in the middle when its time is up.
            problem = "a web page instead of data" if _is_page(body) else "an answer cut short"
        if attempt < ATTEMPTS:
            print(f"  {problem}; asking again in {pause_s:.0f} s", file=sys.stderr)
            await sleep(pause_s)
            pause_s *= 2
    raise RefreshError(
        f"Wikidata could not be asked at {shown_host(url)}: {problem} ({ATTEMPTS} attempts)"
    )


async def _read(response: aiohttp.ClientResponse) -> bytes:
    body = bytearray()
    async for chunk in response.content.iter_chunked(1 << 16):
        body += chunk
        if len(body) > MOST_BYTES:
            raise RefreshError(f"Wikidata's answer is longer than {MOST_BYTES >> 20} MB")
    return bytes(body)


def _is_page(body: bytes) -> bool:
    """Return whether the answer is HTML or XML: of a proxy, a captive network, or a wrong address."""
    return body.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"<")


def _retry_after_s(response: aiohttp.ClientResponse) -> float:
    value = response.headers.get("Retry-After", "")
    return float(value) if value.isdecimal() else 0.0


def _bindings(body: bytes) -> list[Binding]:
    answer: Any = json.loads(body)
    try:
        bindings = answer["results"]["bindings"]
    except (KeyError, TypeError) as error:
        raise ValueError("no SPARQL result") from error
    if not isinstance(bindings, list):
        raise ValueError("no SPARQL result")
    return bindings


def twinnings_of(bindings: list[Binding]) -> dict[str, Twinning]:
    """Return the twinnings by statement; one statement may have several rows.

    An item with several GeoNames ids gives a row for each. What is no id or date is left out.
    Raises RefreshError where the rows are not those of our query.
    """
    ids: dict[str, tuple[set[str], set[str]]] = {}
    dates: dict[str, tuple[str, str]] = {}
    for binding in bindings:
        try:
            statement = binding["s"]["value"]
            a, b = ids.setdefault(statement, (set(), set()))
            a.update(_geonameid(binding, "idA"))
            b.update(_geonameid(binding, "idB"))
            since, ended = dates.get(statement, ("", ""))
            dates[statement] = (
                since or _date(binding, "since"),
                ended or _date(binding, "ended"),
            )
        except (KeyError, TypeError, AttributeError) as error:
            raise RefreshError("Wikidata's answer is not what was asked for") from error
    return {
        statement: Twinning(frozenset(a), frozenset(b), *dates[statement], _item(statement))
        for statement, (a, b) in ids.items()
    }


def _item(statement: str) -> str:
    """Return the item that a statement stands on: ".../statement/Q5083-6F12…" is of Q5083."""
    found = re.search(r"/([Qq][1-9][0-9]*)[-$][0-9A-Fa-f-]+$", statement)
    return found[1].upper() if found else ""


def _geonameid(binding: Binding, name: str) -> set[str]:
    value = binding[name]["value"] if name in binding else ""
    return {value} if re.fullmatch(r"[1-9][0-9]{0,9}", value) else set()


def _date(binding: Binding, name: str) -> str:
    """Return YYYY-MM-DD where the day is known, YYYY where the year is, else ""."""
    if name not in binding or f"{name}Precision" not in binding:
        return ""
    value, precision = binding[name]["value"], binding[f"{name}Precision"]["value"]
    match = re.match(r"([0-9]{4})-([0-9]{2})-([0-9]{2})T", value)
    if match is None or not precision.isdecimal() or int(precision) < YEAR:
        return ""
    found = match[0][:-1] if int(precision) >= DAY else match[1]
    return found if is_date(found) else ""
