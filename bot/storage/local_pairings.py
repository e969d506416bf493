"""Keep the pairings that this bot's operator added."""

from collections.abc import Iterable
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.pairings.local import LocalPairing, ordered
from bot.storage.statements import insert
from bot.storage.tables.local import local_pairings


async def add(
    connection: AsyncConnection,
    pairings: Iterable[LocalPairing],
    now: datetime,
    *,
    suggestion: int | None = None,
) -> int:
    """Add pairings and return how many are new; of one that is there already the newer word counts."""
    known = {(each.city, each.other) for each in await load(connection)}
    new = 0
    for pairing in map(ordered, pairings):
        new += (pairing.city, pairing.other) not in known
        values = {
            "since": pairing.since,
            "kind": pairing.kind,
            "source": pairing.source,
            "suggestion": suggestion,
            "added_at": now,
        }
        statement = insert(connection, local_pairings).values(
            city=pairing.city, other=pairing.other, **values
        )
        await connection.execute(
            statement.on_conflict_do_update(index_elements=["city", "other"], set_=values)
        )
    return new


async def load(connection: AsyncConnection) -> list[LocalPairing]:
    """Return every pairing that was added, in the order of adding."""
    c = local_pairings.c
    query = select(c.city, c.other, c.since, c.kind, c.source, c.added_at).order_by(c.id)
    return [
        LocalPairing(*row[:5], added=row[5].date().isoformat())
        for row in await connection.execute(query)
    ]
