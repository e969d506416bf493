"""Keep which reminders are still to be sent."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.events.model import Reminder
from bot.storage.claims import Shards
from bot.storage.statements import insert
from bot.storage.tables.events import events, occurrences, reminders

PLANNED = "planned"
QUEUED = "queued"
DROPPED = "dropped"


@dataclass(frozen=True, slots=True)
class Planned:
    """A reminder of an occurrence that is neither sent nor dropped."""

    id: int
    occurrence_id: int
    reminder: Reminder


async def plan_new(connection: AsyncConnection, wanted: Mapping[int, Sequence[Reminder]]) -> None:
    """Plan the reminders of occurrences that have none yet, by their numbers."""
    rows = [_values(number, reminder) for number, planned in wanted.items() for reminder in planned]
    if rows:
        await connection.execute(reminders.insert(), rows)


def _values(occurrence_id: int, reminder: Reminder) -> dict[str, Any]:
    return {
        "occurrence_id": occurrence_id,
        "start_at": reminder.start,
        "lead_minutes": reminder.lead,
        "due_at": reminder.at,
        "state": PLANNED,
    }


async def plan(connection: AsyncConnection, occurrence_id: int, wanted: Sequence[Reminder]) -> None:
    """Plan these reminders of an occurrence and drop every other one planned for it."""
    await connection.execute(
        update(reminders)
        .where(reminders.c.occurrence_id == occurrence_id, reminders.c.state == PLANNED)
        .values(state=DROPPED)
    )
    for reminder in wanted:
        statement = insert(connection, reminders).values(_values(occurrence_id, reminder))
        # One that was sent stays sent; one that was dropped (moved there and back) is planned again.
        await connection.execute(
            statement.on_conflict_do_update(
                index_elements=["occurrence_id", "start_at", "lead_minutes"],
                set_={"state": PLANNED},
                where=reminders.c.state == DROPPED,
            )
        )


async def list_due(
    connection: AsyncConnection, now: datetime, *, shards: Shards | None = None, limit: int = 100
) -> list[Planned]:
    """Return what is due on these shards, the earliest first."""
    query = (
        select(
            reminders.c.id,
            reminders.c.occurrence_id,
            reminders.c.start_at,
            reminders.c.lead_minutes,
        )
        .join(occurrences, occurrences.c.id == reminders.c.occurrence_id)
        .join(events, events.c.id == occurrences.c.event_id)
        .where(
            reminders.c.state == PLANNED,
            reminders.c.due_at <= now,
            (shards or Shards()).own(events.c.guild_id),
        )
        .order_by(reminders.c.due_at, reminders.c.id)
        .limit(limit)
    )
    return [
        Planned(row.id, row.occurrence_id, Reminder(row.start_at, row.lead_minutes))
        for row in await connection.execute(query)
    ]


async def list_planned(connection: AsyncConnection, occurrence_id: int) -> list[Reminder]:
    """Return the reminders still planned for an occurrence, the earliest first."""
    query = (
        select(reminders.c.start_at, reminders.c.lead_minutes)
        .where(reminders.c.occurrence_id == occurrence_id, reminders.c.state == PLANNED)
        .order_by(reminders.c.due_at)
    )
    return [Reminder(*row) for row in await connection.execute(query)]


async def is_planned(connection: AsyncConnection, reminder_id: int) -> bool:
    """Return whether nobody has settled it; who else wants to know waits for our transaction's end."""
    query = (
        select(reminders.c.id)
        .where(reminders.c.id == reminder_id, reminders.c.state == PLANNED)
        .with_for_update()
    )
    return (await connection.execute(query)).one_or_none() is not None


async def settle(connection: AsyncConnection, reminder_id: int, state: str) -> bool:
    """Mark a planned reminder queued or dropped; return False if somebody else has."""
    done = await connection.execute(
        update(reminders)
        .where(reminders.c.id == reminder_id, reminders.c.state == PLANNED)
        .values(state=state)
    )
    return done.rowcount > 0
