"""Share work between processes: give each row to one worker at a time."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Row, Table, and_, literal, or_, select, true, update
from sqlalchemy.ext.asyncio import AsyncConnection

LONGEST_LEASE = timedelta(hours=1)
"""Far above what any of our leases lasts, and how far the clocks of processes may differ."""


@dataclass(frozen=True, slots=True)
class Shards:
    """The shards this process runs: `ids` of `count`; by default all there are."""

    count: int = 1
    ids: frozenset[int] = frozenset({0})

    def own(self, guild_id: ColumnElement[int]) -> ColumnElement[bool]:
        """Return the condition that a guild belongs to one of these shards.

        Discord puts guild `g` on shard `(g >> 22) % count`; what belongs to no guild (NULL, a
        direct message) goes to shard 0, as direct messages do.
        """
        if self.are_all:
            return true()
        # A division, because PostgreSQL shifts a bigint only by a plain integer.
        shard = (guild_id // literal(1 << 22)) % literal(self.count)
        mine = shard.in_(sorted(self.ids))
        return or_(guild_id.is_(None), mine) if 0 in self.ids else mine

    def of(self, guild_id: int | None) -> int:
        """Return the shard of a guild, 0 for what belongs to none."""
        return 0 if guild_id is None else (guild_id >> 22) % self.count

    @property
    def are_all(self) -> bool:
        """Whether these are all there are."""
        return len(self.ids) == self.count


def unheld(table: Table, now: datetime) -> ColumnElement[bool]:
    """Return the condition that no worker holds a row."""
    until = table.c.claimed_until
    # A claim longer than any lease was made by a clock that went wrong.
    return or_(until.is_(None), until <= now, until > now + LONGEST_LEASE)


async def claim(
    connection: AsyncConnection,
    table: Table,
    *,
    ready: ColumnElement[bool],
    order_by: Sequence[ColumnElement[Any]],
    limit: int,
    worker: str,
    now: datetime,
    lease: timedelta,
    values: dict[str, Any] | None = None,
    among: ColumnElement[bool] | None = None,
) -> Sequence[Row[Any]]:
    """Take up to `limit` rows that are `ready` and that no worker holds, the first in order first.

    `table` has a primary key `id` and the columns of `tables.columns.claim_columns`. `worker` is a
    name no other process has, up to 64 characters. A claim ends by `release`, by whatever makes
    the row not ready, or after `lease`, when another worker may take it: a worker that died
    keeps nothing, and who gave it up for dead need not wait so long. `values` are set besides; `among` says where to look, and need not hold any more
    when the row is taken. The rows come back as they are after the claim, in no order that is
    promised. Commit before the work is begun: only then do others see the claim.
    """
    free = and_(ready, unheld(table, now))
    # SKIP LOCKED lets workers pass each other instead of queueing (SQLite has one writer and
    # leaves it out). As it locks, PostgreSQL carries the sub-select out once, within its limit.
    chosen = (
        select(table.c.id)
        .where(free, true() if among is None else among)
        .order_by(*order_by, table.c.id)
        .limit(limit)
        .with_for_update(skip_locked=True)
        .cte("chosen")
    )
    taken = (
        update(table)
        .where(
            table.c.id.in_(select(chosen.c.id)),
            # Once more: a row may have been claimed between being chosen and being written, and
            # PostgreSQL looks again only at the conditions that stand here.
            free,
        )
        .values(claimed_by=worker, claimed_until=now + lease, **(values or {}))
        .returning(*table.c)
    )
    return (await connection.execute(taken)).all()


async def hold_on(
    connection: AsyncConnection,
    table: Table,
    number: int,
    *,
    worker: str,
    until: datetime,
    among: ColumnElement[bool] | None = None,
) -> bool:
    """Keep the row `number` claimed until then; return False where it is not the worker's any more.

    Before all else in a transaction that writes what the worker found out: one that was frozen wakes
    and believes to hold what others have done meanwhile. The row is locked until the transaction ends.
    `among` says what must hold besides.
    """
    held = await connection.execute(
        update(table)
        .where(
            table.c.id == number,
            table.c.claimed_by == worker,
            true() if among is None else among,
        )
        .values(claimed_until=until)
    )
    return held.rowcount > 0


async def release(
    connection: AsyncConnection,
    table: Table,
    workers: Collection[str] | None,
    *,
    among: ColumnElement[bool] | None = None,
) -> None:
    """Take back what workers hold: they give it back, or are no more. With None whatever is held by anybody.

    What is being written at this instant is left to whoever writes it. `among` says where to look.
    """
    holder = table.c.claimed_by
    held = holder.is_not(None) if workers is None else holder.in_(sorted(workers))
    chosen = (
        select(table.c.id)
        .where(held, true() if among is None else among)
        .with_for_update(skip_locked=True)
        .cte("chosen")
    )
    await connection.execute(
        update(table)
        .where(table.c.id.in_(select(chosen.c.id)), held)
        .values(claimed_by=None, claimed_until=None)
    )
