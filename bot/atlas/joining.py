"""Join rows that speak of one pairing: of one place under two ids, or of a town and its district."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from bot.atlas import tables
from bot.atlas.identity import MERGING, Relation, SamePlace
from bot.atlas.tables import PairingRow
from bot.pairings.model import Bond, Standing, Status

CONFIDENCE_ORDER = ("", "both", "admin", "name")


def standing_of(sources: Iterable[str]) -> Standing:
    """Return the standing that follows from the sources: only Wikidata's word is a report."""
    only_wikidata = all(source.startswith("wikidata-") for source in sources)
    return Standing.REPORTED if only_wikidata else Standing.LISTED


def joined(a: PairingRow, b: PairingRow) -> PairingRow:
    """Return one row, with the ends of `a`, that says what both say.

    The surer place and the dated page win; standing is the better of both, sources are united.
    """
    sources = tuple(sorted({*a.bond.sources, *b.bond.sources}, key=tables.source_order))
    dated, other = (b, a) if tables.PAGE in b.bond.sources else (a, b)
    # An end or a pause that only the other one knows of counts, unless a page tells another.
    living = dated if dated.bond.status is not Status.ACTIVE else other
    bond = Bond(
        standing=standing_of(sources),
        status=living.bond.status,
        kind=dated.bond.kind or other.bond.kind,
        since=dated.bond.since or other.bond.since,
        suspended=living.bond.suspended,
        ended=living.bond.ended,
        status_source=living.bond.status_source,
        sources=sources,
        pages=tuple(dict.fromkeys(a.bond.pages + b.bond.pages)),
        item=dated.bond.item or other.bond.item,
        last_seen=max(a.bond.last_seen, b.bond.last_seen),
        notes=a.bond.notes | b.bond.notes,
        remark=dated.bond.remark or other.bond.remark,
    )
    if bond.since and (end := bond.ended or bond.suspended) and end[:4] < bond.since[:4]:
        # Two sources speak of two ties of the same cities: the page's tie is the one shown.
        bond = replace(bond, since=dated.bond.since)
    confidence = min(
        (c for c in (a.confidence, b.confidence) if c), key=CONFIDENCE_ORDER.index, default=""
    )
    return PairingRow(a.a, a.b, bond, confidence)


def one_row_a_pair(
    rows: Iterable[tuple[int, PairingRow]], relations: Iterable[SamePlace]
) -> list[tuple[int, PairingRow]]:
    """Return (line, row) with one row for each two places, whatever ids they stand under.

    Where a town and its district (or the county around it) both have a tie with a third place and
    only Wikidata says so of one of them, that one is the other's, written down at the wrong level.
    A tie of a place with itself is none. `line` is that of the row that comes first.
    """
    known = list(relations)
    into = {row.key: row.into for row in known if row.relation in MERGING}
    found: dict[tuple[str, str], tuple[int, PairingRow]] = {}
    for line, row in rows:
        a, b = (into.get(key, key) for key in (row.a, row.b))
        if a != b:
            _add(found, line, _between(row, a, b))
    for district, town in _parts(known, into):
        _fold(found, district, town)
    return list(found.values())


def _parts(known: Iterable[SamePlace], into: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    for row in known:
        if row.relation is Relation.PART:
            yield into.get(row.key, row.key), into.get(row.into, row.into)


def _fold(found: dict[tuple[str, str], tuple[int, PairingRow]], district: str, town: str) -> None:
    ends = [ends for ends in found if district in ends and town not in ends]
    for mine in ends:
        [partner] = set(mine) - {district}
        theirs = _ends(town, partner)
        if theirs not in found:
            continue
        (line, of_district), (town_line, of_town) = found[mine], found[theirs]
        listed = of_district.bond.standing is Standing.LISTED
        if listed and of_town.bond.standing is Standing.LISTED:
            continue  # Lists tell the two apart: both have the tie.
        kept, gone = (mine, theirs) if listed else (theirs, mine)
        first, second = (of_district, of_town) if listed else (of_town, of_district)
        found[kept] = (min(line, town_line), joined(first, second))
        del found[gone]


def _add(found: dict[tuple[str, str], tuple[int, PairingRow]], line: int, row: PairingRow) -> None:
    first, known = found.get((row.a, row.b), (line, None))
    found[row.a, row.b] = (first, row if known is None else joined(known, row))


def _between(row: PairingRow, a: str, b: str) -> PairingRow:
    first, second = _ends(a, b)
    return row if (first, second) == (row.a, row.b) else replace(row, a=first, b=second)


def _ends(a: str, b: str) -> tuple[str, str]:
    first, second = sorted((a, b), key=tables.order_of)
    return first, second
