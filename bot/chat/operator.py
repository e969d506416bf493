"""The operator's commands in a terminal: what members proposed, and lists of pairs by name."""

import argparse
import asyncio
import sys
from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path

from bot.atlas import overlay
from bot.atlas.open import atlas_path, open_atlas
from bot.chat.news_sources import import_sources, is_source_list
from bot.chat.pair_list import read_list
from bot.clock import Clock
from bot.config import Settings
from bot.errors import DataError
from bot.gazetteer.model import City
from bot.pairings.import_list import Match, Row, Verdict, end_meant, key_meant, unsettled
from bot.pairings.local import LocalPairing, added_on
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
                return await _decide(args, db, clock)
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


async def _decide(args: argparse.Namespace, db: Database, clock: Clock) -> int:
    number: int | None = args.number
    accepted = args.what == "accept"
    if number is None:
        print("Which one? data suggestions list tells the numbers.", file=sys.stderr)
        return 2
    world = open_atlas()
    async with db.begin() as connection:
        waiting = await suggestions.load(connection, number)
        if waiting is None or waiting.status != suggestions.OPEN:
            print(f"✗ No open suggestion has the number {number}.")
            return 1
        ends = {
            "city": end_meant(args.city or waiting.city, world.cities),
            "other": end_meant(args.other or waiting.other, world.cities),
        }
        if accepted and unsettled(tuple(ends.values())):
            print("\n".join([_told(waiting, world), *_how_to_accept(number, ends)]))
            return 1
        keys = key_meant(ends["city"]), key_meant(ends["other"])
        decided = await review.decide(connection, number, accepted=accepted, now=clock(), ends=keys)
    await _copy(db)
    print(_told(waiting, world))
    if not accepted:
        print("✓ declined")
    elif decided is not None and decided[1]:
        print(f"✓ accepted: {_shown_as(keys[0] or '', keys[1] or '', world)}")
    elif unknown := [match.name for match in ends.values() if not match.cities]:
        named = " and ".join(repr(name) for name in unknown)
        print(f"✓ accepted; {named} is not in our data, so nothing is shown of it")
    else:
        print("✓ accepted; both names mean the same place, so nothing is shown of it")
    return 0


def _how_to_accept(number: int, ends: Mapping[str, Match]) -> Iterator[str]:
    """Yield which places the names may mean, and the command that says which."""
    chosen = ""
    for option, match in ends.items():
        if match.cities and not match.sure:
            yield f"        {_meant(match)}"
            chosen += f" --{option} {match.cities[0].key}"
    yield f"✗ Still open: more than one place may be meant. Say which, for instance:\n  python -m bot data suggestions accept {number}{chosen}"


def _shown_as(city: str, other: str, world: World) -> str:
    rows = [world.cities.row_of(key) for key in (city, other)]
    bond = None if None in rows else world.pairings.bond(*(row for row in rows if row is not None))
    if bond is not None and not added_on(bond):
        return f"on record already ({bond.status}), so answers stay as they are"
    return "shown from now on, as added by this bot's operator"


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
    filling = sum(bool(row.fills) for row in rows)
    if unreadable == len(rows):
        raise DataError("no line has two names", file=str(path))
    print(
        f"{len(rows):,} rows: {counts[Verdict.SURE]:,} sure, {counts[Verdict.KNOWN]:,} on record "
        f"already{f' ({filling:,} with something new)' if filling else ''}, {counts[Verdict.ASK]:,} to be asked, {counts[Verdict.UNKNOWN]:,} unknown"
        + (f", {unreadable:,} that cannot be read" if unreadable else "")
    )
    if not apply:
        what = "the sure ones" + (" and what is new of those on record" if filling else "")
        print(f"Nothing was written; --apply adds {what}.")
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
        if row.verdict is Verdict.SURE or row.fills
    ]
    async with db.begin() as connection:
        await local_pairings.add(connection, added, clock())
    await _copy(db)
    filled = f", {filling:,} on record filled" if filling else ""
    print(f"✓ {counts[Verdict.SURE]:,} pairings added{filled}")
    return 0


def _reported(row: Row) -> str:
    if row.verdict is Verdict.UNREADABLE:
        return f"{row.line:>6}  {row.verdict:<10} {row.first.name!r}: {row.problem}"
    told = " – ".join(_meant(match) for match in (row.first, row.second))
    new = f"new: {', '.join(row.fills)}" if row.fills else ""
    left = f"stays out: {', '.join(row.kept_out)}" if row.kept_out else ""
    rest = "".join(f" · {text}" for text in (row.problem, row.remark, new, left) if text)
    return f"{row.line:>6}  {row.verdict:<10} {told}{rest}"


def _meant(match: Match) -> str:
    if not match.cities:
        nothing = "a country or region, no city" if match.is_area else "nothing like it"
        return f"{match.name!r}: {nothing}"
    if match.sure:
        return _label(match.cities[0])
    among = " | ".join(_label(city) for city in match.cities[:ASKED_AMONG])
    return f"{match.name!r}: {among}" + (" | …" if len(match.cities) > ASKED_AMONG else "")
