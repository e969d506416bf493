"""The operator's commands in a terminal: what members proposed, and lists of pairs by name."""

import argparse
import asyncio
import sys
from collections import Counter
from pathlib import Path

from bot.atlas import overlay
from bot.atlas.open import atlas_path, open_atlas
from bot.chat.news_sources import import_sources, is_source_list
from bot.chat.pair_list import read_list
from bot.clock import Clock
from bot.config import Settings
from bot.errors import DataError
from bot.gazetteer.model import City
from bot.pairings.import_list import Match, Row, Verdict
from bot.pairings.local import LocalPairing
from bot.pairings.world import World
from bot.storage import local_pairings, review, suggestions
from bot.storage.database import Database, open_database
from bot.storage.suggestions import Proposal

ASKED_AMONG = 4
"""Cities that are named where one is to be asked for."""


def run(args: argparse.Namespace, settings: Settings, clock: Clock) -> int:
    """Run `data suggestions …` or `data import FILE` and return the exit code. Raises DataError."""
    return asyncio.run(_run(args, settings, clock))


async def _run(args: argparse.Namespace, settings: Settings, clock: Clock) -> int:
    async with open_database(settings.database_url) as db:
        if args.action == "import" and is_source_list(Path(args.file)):
            return await import_sources(
                Path(args.file), db, open_atlas(), settings, clock(), apply=args.apply
            )
        if args.action == "import":
            return await _import(Path(args.file), db, clock, apply=args.apply)
        match args.what:
            case "export":
                async with db.read() as connection:
                    local = await local_pairings.load(connection)
                print("\n".join(overlay.lines(local)))
                return 0
            case "accept" | "decline":
                return await _decide(args.number, db, clock, accepted=args.what == "accept")
            case _:
                return await _list(db)


async def _list(db: Database) -> int:
    async with db.read() as connection:
        waiting = await suggestions.list_open(connection, limit=1000)
        local = await local_pairings.load(connection)
    world = open_atlas()
    for proposal in waiting:
        print(_told(proposal, world))
    print(f"{len(waiting):,} open; {len(local):,} pairings added so far (data suggestions export)")
    return 0


async def _decide(number: int | None, db: Database, clock: Clock, *, accepted: bool) -> int:
    if number is None:
        print("Which one? data suggestions list tells the numbers.", file=sys.stderr)
        return 2
    world = open_atlas()
    async with db.begin() as connection:
        decided = await review.decide(
            connection, number, accepted=accepted, now=clock(), known=world.cities.standing_key
        )
    if decided is None:
        print(f"✗ No open suggestion has the number {number}.")
        return 1
    proposal, shown = decided
    await _copy(db)
    print(_told(proposal, world))
    if shown:
        print("✓ accepted: shown from now on, as added by this bot's operator")
    elif accepted:
        print("✓ accepted; one of the places is not in our data, so nothing is shown of it")
    else:
        print("✓ declined")
    return 0


async def _copy(db: Database) -> None:
    """Write what the store holds beside the atlas, where every answer finds it."""
    async with db.read() as connection:
        local = await local_pairings.load(connection)
    overlay.write(overlay.local_path(atlas_path()), local)


def _told(proposal: Proposal, world: World) -> str:
    ends = [world.cities.by_key(key) or key for key in (proposal.city, proposal.other)]
    named = " – ".join(_label(end) if isinstance(end, City) else repr(end) for end in ends)
    rest = " · ".join(" ".join(part.split()) for part in (proposal.source, proposal.note) if part)
    return f"{proposal.id:>6}  {named}" + (f"\n        {rest}" if rest else "")


def _label(city: City) -> str:
    parts = (city.name, city.told_region, city.country)
    return f"{', '.join(part for part in parts if part)} ({city.key})"


async def _import(path: Path, db: Database, clock: Clock, *, apply: bool) -> int:
    world = open_atlas()
    rows = list(read_list(path, world, clock().date()))
    for row in rows:
        print(_reported(row))
    counts = Counter(row.verdict for row in rows)
    unreadable = counts[Verdict.UNREADABLE]
    if unreadable == len(rows):
        raise DataError("no line has two names", file=str(path))
    print(
        f"{len(rows):,} rows: {counts[Verdict.SURE]:,} sure, {counts[Verdict.KNOWN]:,} on record "
        f"already, {counts[Verdict.ASK]:,} to be asked, {counts[Verdict.UNKNOWN]:,} unknown"
        + (f", {unreadable:,} that cannot be read" if unreadable else "")
    )
    if not apply:
        print("Nothing was written; --apply adds the sure ones.")
        return 0
    today = clock().date().isoformat()
    added = [
        LocalPairing(
            row.first.cities[0].key,
            row.second.cities[0].key,
            row.since,
            row.kind,
            row.source or path.name,
            today,
        )
        for row in rows
        if row.verdict is Verdict.SURE
    ]
    async with db.begin() as connection:
        new = await local_pairings.add(connection, added, clock())
    await _copy(db)
    print(f"✓ {new:,} pairings added")
    return 0


def _reported(row: Row) -> str:
    if row.verdict is Verdict.UNREADABLE:
        return f"{row.line:>6}  {row.verdict:<10} {row.first.name!r}: {row.problem}"
    told = " – ".join(_meant(match) for match in (row.first, row.second))
    rest = "".join(f" · {text}" for text in (row.problem, row.remark) if text)
    return f"{row.line:>6}  {row.verdict:<10} {told}{rest}"


def _meant(match: Match) -> str:
    if not match.cities:
        nothing = "a country or region, no city" if match.is_area else "nothing like it"
        return f"{match.name!r}: {nothing}"
    if match.sure:
        return _label(match.cities[0])
    among = " | ".join(_label(city) for city in match.cities[:ASKED_AMONG])
    return f"{match.name!r}: {among}" + (" | …" if len(match.cities) > ASKED_AMONG else "")
