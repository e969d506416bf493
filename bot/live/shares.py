"""Decide which shards a process holds: of all that run each has its share, and none has another's."""

from collections import Counter
from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Lease:
    """Who holds a shard, and until when unless it says so again."""

    shard: int
    holder: str
    until: datetime


@dataclass(frozen=True, slots=True)
class Move:
    """What a process does about its shards: say again that it holds some, take some, give some back."""

    keep: frozenset[int] = frozenset()
    take: frozenset[int] = frozenset()
    give: frozenset[int] = frozenset()


def move(
    me: str,
    leases: Collection[Lease],
    alive: Collection[str],
    count: int,
    now: datetime,
    *,
    was_away: bool = False,
) -> Move:
    """Return what `me` does, where `count` shards are shared by whoever is `alive`.

    Each has as many as any other, or one less. What nobody else took meanwhile is still its own. Who
    `was_away` for longer than a lease takes nothing yet: if the database was away the others were, too,
    and are about to say what they hold.
    """
    everybody = sorted({*alive, me})
    least, over = divmod(count, len(everybody))
    mine = {one.shard for one in leases if one.holder == me and one.shard < count}
    holding = Counter(one.holder for one in leases if one.until > now and one.holder in everybody)
    holding[me] = len(mine)
    may_keep = _most(me, everybody, holding, least, over)
    give = set(sorted(mine)[may_keep:])
    held = {one.shard for one in leases if one.until > now or one.holder == me}
    free = sorted(set(range(count)) - held)
    take: set[int] = set()
    if not was_away and not give:
        wanted = _wanted(me, everybody, holding, least, may_keep, len(free))
        take = set(_turned(free, everybody.index(me), len(everybody))[:wanted])
    return Move(frozenset(mine - give), frozenset(take), frozenset(give))


def move_named(me: str, leases: Collection[Lease], named: frozenset[int], now: datetime) -> Move:
    """Return what `me` does that is to hold the `named` shards and no others, whoever else there is."""
    mine = {one.shard for one in leases if one.holder == me}
    others = {one.shard for one in leases if one.holder != me and one.until > now}
    return Move(frozenset(mine & named), named - mine - others, frozenset(mine - named))


def _most(me: str, everybody: list[str], holding: Counter[str], least: int, over: int) -> int:
    """Return how many `me` may hold: one more than the least, for as many processes as there are left over.

    Those that have one more already keep it; the others come by their names.
    """
    by_right = sorted(everybody, key=lambda name: (-min(holding[name], least + 1), name))
    return least + (me in by_right[:over])


def _wanted(
    me: str, everybody: list[str], holding: Counter[str], least: int, most: int, free: int
) -> int:
    """Return how many to take: up to the least at once, one more only if it is nobody's need."""
    lacking = min(max(0, least - holding[me]), free)
    needed = sum(max(0, least - holding[name]) for name in everybody if name != me)
    more = most - max(holding[me], least)
    return lacking + (more if more > 0 and free - lacking - needed > 0 else 0)


def _turned(free: list[int], rank: int, of: int) -> list[int]:
    """Return the free ones beginning elsewhere for each process, so that few reach for the same."""
    start = rank * len(free) // of
    return free[start:] + free[:start]
