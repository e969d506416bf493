"""Decide what Wikidata's twinnings change in the table of pairings."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date

from bot.atlas import tables
from bot.pairings.model import Bond, Standing, Status

CountryOf = Callable[[str], str | None]
"""The country of a key, None if no such place is known."""


@dataclass(frozen=True, slots=True)
class Twinning:
    """One statement of Wikidata's property P190, by the GeoNames ids (P1566) of both items.

    `since`, `ended` are YYYY, YYYY-MM-DD or "" (qualifiers P580 and P582).
    """

    a: frozenset[str]
    b: frozenset[str]
    since: str = ""
    ended: str = ""


@dataclass(slots=True)
class Changes:
    """How many statements did what."""

    statements: int = 0
    added: int = 0
    confirmed: int = 0
    dated: int = 0
    unknown: int = 0
    """A place that is not in our gazetteer, or an item that is several of its places."""

    def __str__(self) -> str:
        return (
            f"{self.statements:,} statements: {self.added:,} pairings new (reported), "
            f"{self.confirmed:,} known ones confirmed, {self.dated:,} reported ones dated, "
            f"{self.unknown:,} name a place we do not have"
        )


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
    source to the row of the same two places; dates are taken for reported rows only, for a listed
    row's dates come from a page.
    """
    source = f"wikidata-{today.year}"
    by_ends = {(row.a, row.b): row for row in rows}
    changes = Changes()
    touched: set[tuple[str, str]] = set()
    for twinning in twinnings:
        changes.statements += 1
        a, b = (_place(ids, country_of, merged) for ids in (twinning.a, twinning.b))
        if a is None or b is None or a == b:
            changes.unknown += 1
            continue
        first, second = sorted((a, b), key=tables.order_of)
        ends = (first, second)
        known = by_ends.get(ends)
        if known is None:
            domestic = country_of(first) == country_of(second)
            notes = frozenset({"domestic"} if domestic else ())
            bond = Bond(Standing.REPORTED, Status.ACTIVE, notes=notes)
            known = tables.PairingRow(first, second, bond)
            changes.added += 1
        elif ends not in touched:
            changes.confirmed += 1
        touched.add(ends)
        row = _with_source(known, source, today.year)
        dated = _dated(row, twinning)
        changes.dated += dated != row and known.bond.sources != ()
        by_ends[ends] = dated
    order = sorted(by_ends, key=lambda e: (tables.order_of(e[0]), tables.order_of(e[1])))
    return [by_ends[ends] for ends in order], changes


def _place(ids: frozenset[str], country_of: CountryOf, merged: Mapping[str, str]) -> str | None:
    """Return the one place of ours that an item's GeoNames ids name, None if it is not one."""
    keys = {merged.get(key, key) for key in (f"gn:{number}" for number in ids)}
    known = [key for key in keys if tables.KEY.fullmatch(key) and country_of(key) is not None]
    return known[0] if len(known) == 1 else None


def _with_source(row: tables.PairingRow, source: str, year: int) -> tables.PairingRow:
    sources = tuple(sorted({*row.bond.sources, source}, key=tables.source_order))
    last_seen = max(row.bond.last_seen, year)
    return replace(row, bond=replace(row.bond, sources=sources, last_seen=last_seen))


def _dated(row: tables.PairingRow, twinning: Twinning) -> tables.PairingRow:
    bond = row.bond
    if bond.standing is not Standing.REPORTED:
        return row
    since = twinning.since or bond.since
    ended = twinning.ended or bond.ended
    if since and ended and ended[:4] < since[:4]:
        # An end before the beginning: neither can be trusted.
        return row
    status = Status.ENDED if ended else bond.status
    # Sooner than 1945 it is a tie of another nature (data/README.md).
    notes = bond.notes | ({"no-anniversary"} if since and since[:4] < "1945" else frozenset())
    return replace(row, bond=replace(bond, since=since, ended=ended, status=status, notes=notes))
