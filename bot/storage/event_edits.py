"""Keep changes of events that somebody looks at before confirming them."""

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.events.edits import Edit, Scope, Target
from bot.events.model import Event
from bot.storage import events
from bot.storage.statements import insert
from bot.storage.tables.events import event_edits


async def store(connection: AsyncConnection, draft_id: int, edit: Edit) -> None:
    """Keep what a draft is a change of, in place of what was kept of it."""
    values = {
        "event_id": edit.event,
        "scope": edit.target.scope.value,
        "ordinal": edit.target.ordinal,
        "is_cancel": edit.is_cancel,
        "before": _written(edit.before),
    }
    statement = insert(connection, event_edits).values(draft_id=draft_id, **values)
    await connection.execute(
        statement.on_conflict_do_update(index_elements=["draft_id"], set_=values)
    )


async def load(connection: AsyncConnection, draft: Event) -> Edit | None:
    """Return the change that a draft is, None where it is an event nobody has announced yet."""
    query = select(event_edits).where(event_edits.c.draft_id == draft.id)
    row = (await connection.execute(query)).one_or_none()
    if row is None:
        return None
    target = Target(Scope(row.scope), row.ordinal)
    return Edit(row.event_id, target, _read(row.before), draft, row.is_cancel)


def _written(event: Event) -> dict[str, Any]:
    values = events.values_of(event)
    return {name: v.isoformat() if isinstance(v, date) else v for name, v in values.items()}


def _read(values: Mapping[str, Any]) -> Event:
    until, opens = values["until"], values["opens_at"]
    return events.event_of(
        {
            # What was kept before events could be shared, or public, does not know of it.
            "share": False,
            "shared_from": None,
            "public": False,
            **values,
            "id": 0,
            "until": date.fromisoformat(until) if until else None,
            "opens_at": datetime.fromisoformat(opens) if opens else None,
        }
    )
