"""Keep the events that moderators announce, from the first draft to the end."""

from collections.abc import Collection, Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import delete, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.events.model import Event, Repeat, Series, State
from bot.storage.statements import change, insert
from bot.storage.tables.events import event_pictures, events


async def store(connection: AsyncConnection, event: Event, now: datetime) -> Event:
    """Keep a new event and return it with its number."""
    statement = events.insert().values(**values_of(event), created_at=now, updated_at=now)
    number = (await connection.execute(statement.returning(events.c.id))).scalar_one()
    return replace(event, id=int(number))


async def update_event(connection: AsyncConnection, event: Event, now: datetime) -> None:
    """Keep `event` in place of what was kept under its number."""
    await change(
        connection,
        update(events).where(events.c.id == event.id).values(**values_of(event), updated_at=now),
    )


async def confirm(connection: AsyncConnection, event_id: int, now: datetime) -> bool:
    """Open a draft; return False if it was none any more: confirmed, or gone."""
    done = await connection.execute(
        update(events)
        .where(events.c.id == event_id, events.c.state == State.DRAFT)
        .values(state=State.OPEN, updated_at=now)
    )
    return done.rowcount > 0


async def load(
    connection: AsyncConnection, event_id: int, *, for_update: bool = False
) -> Event | None:
    """Return the event, or None if there is none of this number.

    With `for_update` others who want to change it wait for the end of the transaction.
    """
    query = select(events).where(events.c.id == event_id)
    row = (await connection.execute(query.with_for_update() if for_update else query)).one_or_none()
    return None if row is None else event_of(row._asdict())


async def list_of_guild(
    connection: AsyncConnection, guild_id: int, states: Collection[State] = (State.OPEN,)
) -> list[Event]:
    """Return the server's events in these states, the newest first."""
    query = (
        select(events)
        .where(events.c.guild_id == guild_id, events.c.state.in_([s.value for s in states]))
        .order_by(events.c.id.desc())
    )
    return [event_of(row._asdict()) for row in await connection.execute(query)]


async def list_public(
    connection: AsyncConnection, city: str, other: str = "", limit: int = 300
) -> list[Event]:
    """Return the public events in or with a city, or of both, announced or over, the newest first."""
    touches = [or_(events.c.city == key, events.c.other == key) for key in (city, other) if key]
    query = (
        select(events)
        .where(events.c.public, events.c.state != State.DRAFT, *touches)
        .order_by(events.c.id.desc())
        .limit(limit)
    )
    return [event_of(row._asdict()) for row in await connection.execute(query)]


async def copies_of(connection: AsyncConnection, event_id: int) -> list[int]:
    """Return the numbers of the events that follow this one in other servers, the oldest first."""
    query = select(events.c.id).where(events.c.shared_from == event_id).order_by(events.c.id)
    return [int(number) for number in (await connection.execute(query)).scalars()]


async def share(connection: AsyncConnection, event_id: int, origin: int) -> None:
    """Let an event follow another one from now on."""
    await change(
        connection, update(events).where(events.c.id == event_id).values(shared_from=origin)
    )


async def forget_drafts(connection: AsyncConnection, before: datetime) -> int:
    """Delete the drafts nobody has touched since `before`; return how many there were."""
    done = await connection.execute(
        delete(events).where(events.c.state == State.DRAFT, events.c.updated_at < before)
    )
    return done.rowcount


async def forget(connection: AsyncConnection, event_id: int) -> bool:
    """Delete a draft; return False if it was gone."""
    done = await connection.execute(
        delete(events).where(events.c.id == event_id, events.c.state == State.DRAFT)
    )
    return done.rowcount > 0


async def store_picture(
    connection: AsyncConnection, event_id: int, filename: str, content: bytes
) -> None:
    """Keep the event's picture, in place of an earlier one."""
    statement = insert(connection, event_pictures).values(
        event_id=event_id, filename=filename, content=content
    )
    await connection.execute(
        statement.on_conflict_do_update(
            index_elements=["event_id"], set_={"filename": filename, "content": content}
        )
    )


async def picture_name(connection: AsyncConnection, event_id: int) -> str:
    """Return the file name of the event's picture, "" if it has none."""
    query = select(event_pictures.c.filename).where(event_pictures.c.event_id == event_id)
    return (await connection.execute(query)).scalar_one_or_none() or ""


async def load_picture(connection: AsyncConnection, event_id: int) -> tuple[str, bytes] | None:
    """Return the picture's file name and content, None if the event has none."""
    row = (
        await connection.execute(
            select(event_pictures.c.filename, event_pictures.c.content).where(
                event_pictures.c.event_id == event_id
            )
        )
    ).one_or_none()
    return None if row is None else (row.filename, row.content)


def _wall_text(wall: datetime) -> str:
    """Return ISO 8601; a small "t" where the second of two equal hours is meant."""
    return wall.isoformat(sep="t" if wall.fold else "T", timespec="seconds")


def _wall(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(fold=int("t" in text))


def values_of(event: Event) -> dict[str, Any]:
    """Return what is kept of an event, by the names of the columns."""
    return {
        "uid": event.uid,
        "guild_id": event.guild,
        "channel_id": event.channel,
        "creator_id": event.creator,
        "title": event.title,
        "start_wall": _wall_text(event.start),
        "timezone": event.timezone,
        "duration_s": int(event.duration.total_seconds()),
        "state": event.state.value,
        "repeat": event.series.repeat.value,
        "until": event.series.until,
        "times": event.series.count,
        "place": event.place,
        "city": event.city,
        "other": event.other,
        "host": event.host,
        "description": event.description,
        "role_id": event.role,
        "capacity": event.capacity,
        "reminders": list(event.reminders),
        "sequence": event.sequence,
        "locale": event.locale,
        "first_ordinal": event.first,
        "anchor_ordinal": event.anchor,
        "opens_at": event.opens,
        "thread": event.thread,
        "share": event.share,
        "shared_from": event.shared_from,
        "public": event.public,
    }


def event_of(row: Mapping[str, Any]) -> Event:
    """Return the event that the columns' values say."""
    return Event(
        id=row["id"],
        uid=row["uid"],
        guild=row["guild_id"],
        channel=row["channel_id"],
        creator=row["creator_id"],
        title=row["title"],
        start=_wall(row["start_wall"]),
        timezone=row["timezone"],
        duration=timedelta(seconds=row["duration_s"]),
        state=State(row["state"]),
        series=Series(Repeat(row["repeat"]), row["until"], row["times"]),
        place=row["place"],
        city=row["city"],
        other=row["other"],
        host=row["host"],
        description=row["description"],
        role=row["role_id"],
        capacity=row["capacity"],
        reminders=tuple(row["reminders"]),
        sequence=row["sequence"],
        locale=row["locale"],
        first=row["first_ordinal"],
        anchor=row["anchor_ordinal"],
        opens=row["opens_at"],
        thread=row["thread"],
        share=row["share"],
        shared_from=row["shared_from"],
        public=row["public"],
    )
