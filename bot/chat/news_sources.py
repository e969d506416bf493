"""The operator's list of what tells the news of cities: matched, read once, and kept."""

import csv
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from bot.chat.pair_list import heading, text_of
from bot.config import Settings
from bot.errors import FeedError
from bot.fetch.client import Fetcher
from bot.fetch.feeds import FeedReader, FeedsFound, Page
from bot.fetch.guard import Guard
from bot.fetch.parsing import ParsePool
from bot.gazetteer.model import City, Found
from bot.gazetteer.resolve import resolve
from bot.news.directory import NewsSource, SourceKind, kind_of, source_of
from bot.news.language import language_code
from bot.pairings.world import World
from bot.storage import directory
from bot.storage.database import Database
from bot.words.catalogue import BASE, TEXTS
from bot.words.feed_errors import feed_error_words
from bot.words.links import shown_host

COLUMNS = ("city", "kind", "language", "url", "source")


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the list; `problem` says why nothing becomes of it, "" where something may."""

    number: int
    city: City | None
    kind: SourceKind
    language: str
    url: str
    told_by: str
    problem: str = ""


def is_source_list(path: Path) -> bool:
    """Return whether a list's first line names the columns of sources: a city and an address."""
    cells = _split(text_of(path).partition("\n")[0])
    # A list of pairs may name an address, too: that of the page which tells of the pair.
    names = {cell.strip().casefold() for cell in cells}
    return {"city", "url"} <= names and ("language" in names or not heading(cells))


def read_lines(path: Path, world: World) -> Iterator[Line]:
    """Yield what each line means."""
    text = text_of(path)
    rows = csv.reader(text.splitlines(), delimiter=_delimiter(text.partition("\n")[0]))
    names: list[str] = []
    for number, cells in enumerate(rows, 1):
        cells = [" ".join(cell.split()) for cell in cells]
        if number == 1:
            names = [cell.casefold() for cell in cells]
            continue
        if any(cells):
            given = dict.fromkeys(COLUMNS, "") | dict(zip(names, cells, strict=False))
            yield _line(number, given, world, path.name)


def _line(number: int, given: dict[str, str], world: World, name: str) -> Line:
    found = resolve(given["city"], world.cities) if given["city"] else None
    kind = kind_of(given["kind"] or "paper")
    problem = ""
    if not isinstance(found, Found):
        problem = f"{given['city']!r} names no city for sure"
    elif kind is None:
        problem = f"{given['kind']!r} is no kind ({', '.join(SourceKind)})"
    elif not given["url"]:
        problem = "there is no address"
    return Line(
        number,
        found.city if isinstance(found, Found) else None,
        kind or SourceKind.PAPER,
        language_code(given["language"]),
        given["url"],
        given["source"] or name,
        problem,
    )


async def import_sources(
    path: Path, db: Database, world: World, settings: Settings, now: datetime, *, apply: bool
) -> int:
    """Say of each line what it is taken for and whether it can be read; keep that with `apply`."""
    read: list[NewsSource] = []
    failed = 0
    guard = Guard(allow_private=settings.allow_private_feeds)
    async with Fetcher(guard, contact=settings.contact) as fetcher, ParsePool() as parser:
        reader = FeedReader(fetcher, parser)
        for line in read_lines(path, world):
            source, problem = await _checked(line, reader, now)
            if source is None:
                failed += 1
                print(f"{line.number:>6}  ✗ {problem}")
            else:
                read.append(source)
                print(f"{line.number:>6}  ✓ {_told(line, source)}")
    print(f"{len(read):,} sources can be read, {failed:,} cannot")
    if not apply:
        print("Nothing was written; --apply adds those that can be read.")
        return 0
    async with db.begin() as connection:
        await directory.add(connection, read)
    print(f"✓ {len(read):,} sources kept; /follow city offers them")
    return 0


async def _checked(line: Line, reader: FeedReader, now: datetime) -> tuple[NewsSource | None, str]:
    if line.problem or line.city is None:
        return None, line.problem
    try:
        page = await reader.find(line.url)
        if isinstance(page, FeedsFound):
            address = page.links[0].url
            page = await reader.find(address)
        else:
            address = page.moved_to or line.url
    except FeedError as error:
        return None, feed_error_words(error, _say, str)
    if not isinstance(page, Page):
        return None, f"{shown_host(line.url)}: neither a feed nor a page with one"
    made = source_of(page.feed, address, line.city.key, line.kind, line.told_by, now, line.language)
    return made, ""


def _say(message_id: str, /, **facts: object) -> str:
    return TEXTS.say(BASE, message_id, **facts)


def _told(line: Line, source: NewsSource) -> str:
    city = line.city.name if line.city else ""
    newest = f", newest {source.newest_at:%Y-%m-%d}" if source.newest_at else ""
    return f"{city} ({source.city_key}): {source.title or shown_host(source.url)} · {source.kind}{newest}"


def _split(line: str) -> list[str]:
    return next(csv.reader([line], delimiter=_delimiter(line)), [])


def _delimiter(line: str) -> str:
    return next((mark for mark in "\t;" if mark in line), ",")
