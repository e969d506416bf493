"""Decide what Wikidata's twinnings change in the table of pairings."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date

from bot.atlas import tables
from bot.atlas.cells import GONE, KEY, PAGE, order_of
from bot.pairings.model import Bond, Standing, Status

Ends = tuple[str, str]
CountryOf = Callable[[str], str | None]
"""The country of a key, None if no such place is known."""


@dataclass(frozen=True, slots=True)
class Twinning:
    """One statement of Wikidata's property P190, by the GeoNames ids (P1566) of both items.

    `since`, `ended` are YYYY, YYYY-MM-DD or "" (qualifiers P580 and P582). `item` is the item that
    states it ("Q5083"), "" unknown. `is_odd` says that a date of it cannot be (`without_odd_dates`).
    """

    a: frozenset[str]
    b: frozenset[str]
    since: str = ""
    ended: str = ""
    item: str = ""
    is_odd: bool = False


@dataclass(slots=True)
class Changes:
    """How many statements did what."""

    statements: int = 0
    added: int = 0
    confirmed: int = 0
    dated: int = 0
    gone: int = 0
    """Marked as no longer stated; they stay."""
    left_out: int = 0
    """Two places of ours that only statements with impossible dates join."""
    unknown: int = 0
    """A place that is not in our gazetteer, or an item that is several of its places."""

    def __str__(self) -> str:
        return (
            f"{self.statements:,} statements: {self.added:,} pairings new (reported), "
            f"{self.confirmed:,} known ones confirmed, {self.dated:,} dated anew, "
            f"{self.gone:,} marked as gone, {self.left_out:,} left out, "
            f"{self.unknown:,} name a place we do not have"
        )


def without_odd_dates(
    twinnings: Iterable[Twinning],
    *,
    today: date,
    country_of: CountryOf,
    merged: Mapping[str, str],
) -> tuple[list[Twinning], list[str]]:
    """Return the statements without dates that cannot be, and what was left out, in words.

    A date after `today` is a plan at best; of an end before the beginning neither can be trusted.
    What is left of such a statement is odd: it confirms a tie that is known, and adds none. Nothing
    is said of places that are not ours.
    """
    sane, odd = [], []
    for twinning in twinnings:
        since, ended = twinning.since, twinning.ended
        wrong = [
            f"{what} in the future ({when})"
            for what, when in (("begins", since), ("ends", ended))
            if tables.is_after(when, today)
        ]
        if since and ended and ended[:4] < since[:4]:
            wrong.append(f"ends ({ended}) before it begins ({since})")
        if not wrong:
            sane.append(twinning)
            continue
        sane.append(replace(twinning, since="", ended="", is_odd=True))
        a, b = (_place(ids, country_of, merged) for ids in (twinning.a, twinning.b))
        if a is not None and b is not None:
            odd += [f"{a} – {b} {problem}" for problem in wrong]
    return sane, odd


def apply(
    rows: Iterable[tables.PairingRow],
    twinnings: Iterable[Twinning],
    *,
    today: date,
    country_of: CountryOf,
    merged: Mapping[str, str],
) -> tuple[list[tables.PairingRow], Changes]:
    """Return the rows as they should be now, in order, and what changed.

    Nothing is taken away and nothing becomes listed: a statement adds a reported row, or its
    source to the row of the same two places. Its dates fill what no page tells (`_dated`). A row
    that only Wikidata told of and that it no longer states is marked (`GONE`).
    """
    source = f"wikidata-{today.year}"
    by_ends = {(row.a, row.b): row for row in rows}
    under: dict[Ends, list[Ends]] = {}
    for ends in by_ends:
        under.setdefault(_standing(ends, merged), []).append(ends)
    changes = Changes()
    stated = _by_ends(twinnings, country_of, merged, changes)
    for meant, written in under.items():
        if meant not in stated:
            for ends in written:
                marked = _no_longer_stated(by_ends[ends])
                changes.gone += marked != by_ends[ends]
                by_ends[ends] = marked
    for meant, said in stated.items():
        if meant not in under:
            if all(twinning.is_odd for twinning in said):
                changes.left_out += 1
                continue
            domestic = country_of(meant[0]) == country_of(meant[1])
            notes = frozenset({"domestic"} if domestic else ())
            new = tables.PairingRow(*meant, Bond(Standing.REPORTED, Status.ACTIVE, notes=notes))
            changes.added += 1
            by_ends[meant] = _dated(_with_source(new, source, today.year, said), said, source)
            continue
        changes.confirmed += 1
        for ends in under[meant]:
            row = _with_source(by_ends[ends], source, today.year, said)
            by_ends[ends] = _dated(row, said, source)
            changes.dated += by_ends[ends] != row
    order = sorted(by_ends, key=lambda e: (order_of(e[0]), order_of(e[1])))
    return [by_ends[ends] for ends in order], changes


def _standing(ends: Ends, merged: Mapping[str, str]) -> Ends:
    """Return the ends by the keys that stand for their places; a row may be written under another."""
    first, second = sorted((merged.get(key, key) for key in ends), key=order_of)
    return first, second


def _no_longer_stated(row: tables.PairingRow) -> tables.PairingRow:
    """Return a row that only Wikidata told of, marked.

    Places of our own have no GeoNames id by which a statement could name them: they stay as they are.
    """
    findable = row.a.startswith("gn:") and row.b.startswith("gn:")
    if not findable or row.bond.standing is not Standing.REPORTED:
        return row
    return replace(row, bond=replace(row.bond, notes=row.bond.notes | {GONE}))


def _by_ends(
    twinnings: Iterable[Twinning],
    country_of: CountryOf,
    merged: Mapping[str, str],
    changes: Changes,
) -> dict[tuple[str, str], list[Twinning]]:
    """Return what Wikidata says of each two places of ours; both items may state the tie."""
    said: dict[tuple[str, str], list[Twinning]] = {}
    for twinning in twinnings:
        changes.statements += 1
        a, b = (_place(ids, country_of, merged) for ids in (twinning.a, twinning.b))
        if a is None or b is None or a == b:
            changes.unknown += 1
            continue
        first, second = sorted((a, b), key=order_of)
        said.setdefault((first, second), []).append(twinning)
    return said


def _place(ids: frozenset[str], country_of: CountryOf, merged: Mapping[str, str]) -> str | None:
    """Return the one place of ours that an item's GeoNames ids name, None if it is not one."""
    keys = (f"gn:{number}" for number in ids)
    # GeoNames' id may stand for a place of our own, which no country is asked of.
    known = {
        merged.get(key, key)
        for key in keys
        if KEY.fullmatch(key) and (country_of(merged.get(key, key)) or country_of(key))
    }
    return known.pop() if len(known) == 1 else None


def _with_source(
    row: tables.PairingRow, source: str, year: int, said: list[Twinning]
) -> tables.PairingRow:
    sources = tuple(sorted({*row.bond.sources, source}, key=tables.source_order))
    item = next((t.item for t in said if t.item), row.bond.item)
    bond = replace(
        row.bond,
        sources=sources,
        item=item,
        last_seen=max(row.bond.last_seen, year),
        notes=row.bond.notes - {GONE},
    )
    return replace(row, bond=bond)


def _dated(row: tables.PairingRow, said: list[Twinning], source: str) -> tables.PairingRow:
    """Return `row` with Wikidata's dates where they win (data/README.md, "Which source wins").

    A page's own year and a page's word on an end or a pause stay. An end that Wikidata itself had
    stated goes again when it no longer does.
    """
    bond = row.bond
    paged = PAGE in bond.sources and bool(bond.since)
    since = bond.since if paged else _begun(said) or bond.since
    if not bond.status_source.startswith(("http://", "https://")):
        ended = _ended(said)
        bond = replace(
            bond,
            status=Status.ENDED if ended else Status.ACTIVE,
            status_source=source if ended else "",
            ended=ended,
        )
    if since and (end := bond.ended or bond.suspended) and end[:4] < since[:4]:
        # An end before the beginning: neither can be trusted.
        return row
    # Sooner than 1945 it is a tie of another nature (data/README.md).
    notes = bond.notes | ({"no-anniversary"} if since and since[:4] < "1945" else frozenset())
    return replace(row, bond=replace(bond, since=since, notes=notes))


def _begun(said: list[Twinning]) -> str:
    """Return the earliest beginning stated, by its year; of one year the one with the day."""
    begun = [twinning.since for twinning in said if twinning.since]
    return min(begun, key=lambda since: (since[:4], -len(since), since), default="")


def _ended(said: list[Twinning]) -> str:
    """Return the latest end stated, "" if a statement without one begins after it."""
    ended = max((twinning.ended for twinning in said), default="")
    renewed = any(t.since[:4] >= ended[:4] for t in said if t.since and not t.ended)
    return "" if renewed else ended
