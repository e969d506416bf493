"""Join rows that speak of one pairing: of one place under two ids, or of a town and its district."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace

from bot.atlas import tables
from bot.atlas.cells import (
    LISTED_NAMESAKE,
    NAMESAKE,
    NOT_IN_NEWEST,
    PAGE,
    TWO_NAMESAKES,
    order_of,
)
from bot.atlas.identity import BELONGING, MERGING, MistakenTie, SamePlace
from bot.atlas.tables import PairingRow
from bot.pairings.model import Bond, Standing, Status

CONFIDENCE_ORDER = ("", "both", "admin", "name")

UNLISTED = 9999
"""Later than any list."""

Named = Callable[[str], tuple[str, str]]
"""Returns (folded name, country) of the place with a key."""


def standing_of(sources: Iterable[str]) -> Standing:
    """Return the standing that follows from the sources: only Wikidata's word is a report."""
    only_wikidata = all(source.startswith("wikidata-") for source in sources)
    return Standing.REPORTED if only_wikidata else Standing.LISTED


def joined(a: PairingRow, b: PairingRow) -> PairingRow:
    """Return one row, with the ends of `a`, that says what both say.

    The surer place and the dated page win; standing is the better of both, sources are united.
    """
    sources = tuple(sorted({*a.bond.sources, *b.bond.sources}, key=tables.source_order))
    dated, other = (b, a) if PAGE in b.bond.sources else (a, b)
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
    rows: Iterable[tuple[int, PairingRow]],
    relations: Iterable[SamePlace],
    mistaken: Iterable[MistakenTie],
    named: Named,
) -> list[tuple[int, PairingRow]]:
    """Return (line, row) with one row for each two places, whatever ids they stand under.

    Where a town and its district (or the county around it) both have a tie with a third place and
    no list has both, the one is the other's, written down at the wrong level. Of two namesakes in a
    country that have a tie with one third place, the one that an older list has stands (lists of
    2023 give the state), else the one that a list has and not only Wikidata; it notes that another
    source names the other: it is one tie, and either may have the place wrong. Where nothing tells
    which of them it is, both stand and note that. Ties that `mistaken` knows are those of the place
    that was meant. A tie of a place with itself is none. `line` is that
    of the row that comes first.
    """
    known = list(relations)
    into = {row.key: row.into for row in known if row.relation in MERGING}
    found: dict[tuple[str, str], tuple[int, PairingRow]] = {}
    meant = {frozenset((tie.key, tie.other)): (tie.key, tie.meant) for tie in mistaken}
    for line, row in rows:
        ends = meant.get(frozenset((row.a, row.b)), (row.a, row.b))
        a, b = (into.get(key, key) for key in ends)
        if a != b:
            _add(found, line, _between(row, a, b))
    for district, town in _parts(known, into):
        _fold(found, district, town)
    _one_of_namesakes(found, named)
    return list(found.values())


def _parts(known: Iterable[SamePlace], into: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    for row in known:
        if row.relation in BELONGING:
            yield into.get(row.key, row.key), into.get(row.into, row.into)


def _fold(found: dict[tuple[str, str], tuple[int, PairingRow]], district: str, town: str) -> None:
    ends = [ends for ends in found if district in ends and town not in ends]
    for mine in ends:
        [partner] = set(mine) - {district}
        theirs = _ends(town, partner)
        if theirs not in found:
            continue
        of_district, of_town = found[mine][1].bond, found[theirs][1].bond
        if _tell_apart(of_district, of_town):
            continue
        if _rank(of_district) > _rank(of_town):
            _join(found, mine, theirs)
        else:
            _join(found, theirs, mine)


def _tell_apart(a: Bond, b: Bond) -> bool:
    """Return whether a list has both ties: two that no list has together are one."""
    lists = (source for source in a.sources if source.startswith("wikipedia-"))
    return any(source in b.sources for source in lists)


def _rank(bond: Bond) -> tuple[bool, int]:
    return bond.standing is Standing.LISTED, _last_listed(bond)


def _last_listed(bond: Bond) -> int:
    """Return the year of the newest list that has the tie, 0 if none has."""
    return max(_editions(bond), default=0)


def _editions(bond: Bond) -> list[int]:
    """Return the years of the lists that have the tie."""
    years = (source.removeprefix("wikipedia-") for source in bond.sources)
    return [int(year) for year in years if year.isdigit()]


def _one_of_namesakes(found: dict[tuple[str, str], tuple[int, PairingRow]], named: Named) -> None:
    groups: dict[tuple[str, str, str], list[tuple[str, str]]] = defaultdict(list)
    names = {key: named(key) for key in {key for ends in found for key in ends}}
    for ends in found:
        for place, partner in (ends, ends[::-1]):
            # All the Neustadts are friends because of their name: there each is meant.
            if not _friends(names[place][0], names[partner][0]):
                groups[partner, *names[place]].append(ends)
    for group in groups.values():
        left = [ends for ends in group if ends in found]
        since = {ends: _first_listed(found[ends][1].bond) for ends in left}
        stands = [ends for ends in left if since[ends] == min(since.values())]
        if len(left) > len(stands) == 1:
            for ends in left:
                if ends not in stands:
                    _give_way(found, ends, stands[0])
        elif len(stands) > 1:
            for ends in stands:
                line, row = found[ends]
                notes = row.bond.notes | {TWO_NAMESAKES}
                found[ends] = line, replace(row, bond=replace(row.bond, notes=notes))


def _friends(name: str, other: str) -> bool:
    """Return whether a name made two places friends: Saint-Cloud and St. Cloud, the Königsteins."""
    one, two = (f"{each.replace('saint ', 'st ')} " for each in (name, other))
    return one.startswith(two) or two.startswith(one)


def _first_listed(bond: Bond) -> int:
    """Return the year of the oldest list that has the tie; where none has, one after all of them."""
    if bond.standing is not Standing.LISTED:
        return UNLISTED
    return min(_editions(bond), default=UNLISTED - 1)


def _give_way(
    found: dict[tuple[str, str], tuple[int, PairingRow]],
    gone: tuple[str, str],
    stands: tuple[str, str],
) -> None:
    _, other = found.pop(gone)
    listed = other.bond.standing is Standing.LISTED
    line, row = found[stands]
    if listed:
        # The newer list has the tie after all, with the namesake.
        notes = row.bond.notes - {NOT_IN_NEWEST} | {LISTED_NAMESAKE}
    else:
        notes = row.bond.notes | {NAMESAKE}
    named_instead = {other.a, other.b} - {row.a, row.b}
    found[stands] = (
        line,
        replace(
            row,
            bond=replace(row.bond, notes=notes),
            namesakes=(*row.namesakes, *sorted(named_instead)),
        ),
    )


def _join(
    found: dict[tuple[str, str], tuple[int, PairingRow]],
    kept: tuple[str, str],
    gone: tuple[str, str],
) -> None:
    (line, row), (other_line, other) = found[kept], found.pop(gone)
    found[kept] = (min(line, other_line), joined(row, other))


def _add(found: dict[tuple[str, str], tuple[int, PairingRow]], line: int, row: PairingRow) -> None:
    first, known = found.get((row.a, row.b), (line, None))
    found[row.a, row.b] = (first, row if known is None else joined(known, row))


def _between(row: PairingRow, a: str, b: str) -> PairingRow:
    first, second = _ends(a, b)
    return row if (first, second) == (row.a, row.b) else replace(row, a=first, b=second)


def _ends(a: str, b: str) -> tuple[str, str]:
    first, second = sorted((a, b), key=order_of)
    return first, second
