"""Tell what a refresh would change in the pairings, and whether that is more than usual."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from bot.atlas.cells import GONE
from bot.atlas.tables import PairingRow
from bot.pairings.model import Bond, Status

MOST_CHANGED = 0.05
"""Part of the rows that a refresh may add or change; the world's councils do less in a year."""

MOST_A_CITY = 50
"""Rows of one city that a refresh may add or change: nobody signs so many contracts."""

CITIES_TOLD, COUNTRIES_TOLD = 10, 10


@dataclass(frozen=True, slots=True)
class Difference:
    """What changes from one table to the next; a source confirmed is no change.

    `gone` are rows that only Wikidata told of and that it no longer states: they stay, marked.
    """

    rows: int
    new: tuple[PairingRow, ...]
    changed: tuple[PairingRow, ...]
    ended: tuple[PairingRow, ...]
    gone: tuple[PairingRow, ...]

    @property
    def touched(self) -> tuple[PairingRow, ...]:
        """The rows that come out different: new ones and changed ones."""
        return (*self.new, *self.changed)


def difference(old: Iterable[PairingRow], new: Iterable[PairingRow]) -> Difference:
    """Compare two tables, the one before a refresh and the one after it."""
    before = {(row.a, row.b): row for row in old}
    added, changed, ended, gone = [], [], [], []
    for row in new:
        known = before.get((row.a, row.b))
        if known is None:
            added.append(row)
        elif _said(known.bond) != _said(row.bond):
            changed.append(row)
        was = Status.ACTIVE if known is None else known.bond.status
        if row.bond.status is Status.ENDED and was is not Status.ENDED:
            ended.append(row)
        if GONE in row.bond.notes and known is not None and GONE not in known.bond.notes:
            gone.append(row)
    return Difference(len(before), tuple(added), tuple(changed), tuple(ended), tuple(gone))


def beyond_limits(difference: Difference, odd: int = 0) -> list[str]:
    """Return why this is more than a refresh may change unasked, [] if it is not.

    `odd` impossible dates were left out: a few are slips, many are vandalism that may hide more.
    """
    problems = []
    most = int(difference.rows * MOST_CHANGED)
    if odd > most:
        problems.append(f"{odd:,} dates cannot be; at most {most:,} ({MOST_CHANGED:.0%}) may be so")
    if len(difference.touched) > most:
        problems.append(
            f"{len(difference.touched):,} rows would be new or changed; "
            f"at most {most:,} ({MOST_CHANGED:.0%}) may be"
        )
    problems += [
        f"{key} would have {count:,} rows new or changed; at most {MOST_A_CITY} may be"
        for key, count in _by_city(difference).most_common()
        if count > MOST_A_CITY
    ]
    return problems


def lines(
    difference: Difference,
    country_of: Callable[[str], str | None],
    name_of: Callable[[str], str],
) -> Iterator[str]:
    """Yield the report: new, changed, ended, gone; by country; the cities most changed."""
    yield f"  {len(difference.new):>8,}  new (reported)"
    yield f"  {len(difference.changed):>8,}  with other dates, another status or mark"
    yield f"  {len(difference.ended):>8,}  of all these ended"
    yield f"  {len(difference.gone):>8,}  no longer on Wikidata (they stay, marked)"
    countries = Counter(
        country
        for row in difference.touched
        for country in {country_of(row.a), country_of(row.b)} - {None}
    )
    if countries:
        named = ", ".join(f"{c} {n:,}" for c, n in countries.most_common(COUNTRIES_TOLD))
        yield f"  By country: {named}"
    for key, count in _by_city(difference).most_common(CITIES_TOLD):
        yield f"  {count:>8,}  {name_of(key)} ({key})"


def _by_city(difference: Difference) -> Counter[str]:
    return Counter(key for row in difference.touched for key in (row.a, row.b))


def _said(bond: Bond) -> tuple[object, ...]:
    return (bond.status, bond.since, bond.suspended, bond.ended, GONE in bond.notes)
