"""Keep when events take place, and what Discord was last told about it."""

from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import BindParameter, Row, case, delete, literal, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.events.model import Announcement, Occurrence, Rsvp, State
from bot.storage.claims import Shards
from bot.storage.statements import change
from bot.storage.tables.events import events, occurrences, rsvps


async def store(
    connection: AsyncConnection, new: Sequence[Occurrence], *, tend_at: datetime
) -> list[int]:
    """Keep new occurrences and return their numbers; the open ones are looked after from `tend_at`."""
    statement = occurrences.insert().returning(occurrences.c.id, sort_by_parameter_order=True)
    made = await connection.execute(
        statement,
        [
            {
                "event_id": o.event,
                "ordinal": o.ordinal,
                "planned_at": o.planned,
                "start_at": o.start,
                "end_at": o.end,
                "state": o.state.value,
                "reason": o.reason,
                "title": o.title,
                "place": o.place,
                "card_shown": "",
                "card_problem": "",
                "native_shown": "",
                "native_problem": "",
                "tend_at": tend_at if o.state is State.OPEN else None,
                "asked": 0,
            }
            for o in new
        ],
    )
    return [int(number) for number in made.scalars()]


async def load(connection: AsyncConnection, occurrence_id: int) -> Announcement | None:
    """Return the occurrence, or None if there is none of this number."""
    found = await _select(connection, occurrences.c.id == occurrence_id)
    return found[0] if found else None


async def list_of_event(connection: AsyncConnection, event_id: int) -> list[Announcement]:
    """Return all occurrences of an event, in their order."""
    return await _select(connection, occurrences.c.event_id == event_id)


async def list_of_guild(connection: AsyncConnection, guild_id: int) -> dict[int, list[Occurrence]]:
    """Return what is still to come of a server's open events, by event, in their order."""
    query = (
        select(occurrences)
        .join(events)
        .where(
            events.c.guild_id == guild_id,
            events.c.state == State.OPEN,
            occurrences.c.state.in_([State.OPEN, State.PLANNED]),
        )
        .order_by(occurrences.c.event_id, occurrences.c.ordinal)
    )
    found: dict[int, list[Occurrence]] = {}
    for row in await connection.execute(query):
        found.setdefault(row.event_id, []).append(_announcement(row).occurrence)
    return found


async def find_native(connection: AsyncConnection, native_id: int) -> Announcement | None:
    """Return the occurrence that Discord's scheduled event `native_id` announces."""
    found = await _select(connection, occurrences.c.native_id == native_id)
    return found[0] if found else None


async def find_card(connection: AsyncConnection, message_id: int) -> Announcement | None:
    """Return the occurrence whose card is the message."""
    found = await _select(connection, occurrences.c.card_id == message_id)
    return found[0] if found else None


async def list_due(
    connection: AsyncConnection, now: datetime, *, shards: Shards | None = None, limit: int = 100
) -> list[Announcement]:
    """Return what is to be looked after on these shards, the longest waiting first."""
    query = (
        select(occurrences)
        .join(events)
        .where(occurrences.c.tend_at <= now, (shards or Shards()).own(events.c.guild_id))
        .order_by(occurrences.c.tend_at)
        .limit(limit)
    )
    return [_announcement(row) for row in await connection.execute(query)]


async def list_waited_for(
    connection: AsyncConnection, now: datetime, *, shards: Shards | None = None, limit: int = 50
) -> list[tuple[int, int]]:
    """Return (occurrence, server) where somebody waits for a place, the next to begin first."""
    waits = (
        select(rsvps.c.occurrence_id)
        .where(rsvps.c.occurrence_id == occurrences.c.id, rsvps.c.answer == Rsvp.WAITING)
        .exists()
    )
    query = (
        select(occurrences.c.id, events.c.guild_id)
        .join(events)
        .where(
            waits,
            occurrences.c.start_at > now,
            occurrences.c.state.in_([State.OPEN, State.PLANNED]),
            (shards or Shards()).own(events.c.guild_id),
        )
        .order_by(occurrences.c.start_at)
        .limit(limit)
    )
    return [(row.id, row.guild_id) for row in await connection.execute(query)]


async def list_in_discord(
    connection: AsyncConnection, now: datetime, *, shards: Shards | None = None, limit: int = 200
) -> list[tuple[int, Announcement]]:
    """Return (server, occurrence) of what stands in Discord's own list and is not over, by server.

    Only so many, of what begins next.
    """
    query = (
        select(occurrences, events.c.guild_id)
        .join(events)
        .where(
            occurrences.c.native_id.is_not(None),
            occurrences.c.state == State.OPEN,
            occurrences.c.end_at > now,
            (shards or Shards()).own(events.c.guild_id),
        )
        .order_by(occurrences.c.start_at)
        .limit(limit)
    )
    found = [(int(row.guild_id), _announcement(row)) for row in await connection.execute(query)]
    return sorted(found, key=lambda one: one[0])


async def interested(connection: AsyncConnection, occurrence_id: int, count: int) -> None:
    """Note how many pressed "Interested" at Discord's own event."""
    await _update(connection, occurrence_id, interested=count)


async def upcoming(
    connection: AsyncConnection, guild_id: int, now: datetime, limit: int = 25
) -> list[Announcement]:
    """Return the server's occurrences that have not ended, the next first."""
    query = (
        select(occurrences)
        .join(events)
        .where(
            events.c.guild_id == guild_id,
            events.c.state == State.OPEN,
            occurrences.c.state.in_([State.OPEN, State.PLANNED]),
            occurrences.c.end_at > now,
        )
        .order_by(occurrences.c.start_at, occurrences.c.id)
        .limit(limit)
    )
    return [_announcement(row) for row in await connection.execute(query)]


async def reschedule(
    connection: AsyncConnection,
    occurrence_id: int,
    *,
    planned: datetime,
    start: datetime,
    end: datetime,
) -> None:
    """Move an occurrence."""
    await _update(connection, occurrence_id, planned_at=planned, start_at=start, end_at=end)


async def set_state(
    connection: AsyncConnection, occurrence_id: int, state: State, *, reason: str = ""
) -> None:
    """Say where an occurrence stands."""
    await _update(connection, occurrence_id, state=state.value, reason=reason)


async def call(connection: AsyncConnection, occurrence_id: int, *, title: str, place: str) -> None:
    """Give an occurrence a title and a place of its own, "" for those of its event."""
    await _update(connection, occurrence_id, title=title, place=place)


async def give_to(connection: AsyncConnection, numbers: Collection[int], event_id: int) -> None:
    """Make occurrences another event's."""
    await connection.execute(
        update(occurrences).where(occurrences.c.id.in_(list(numbers))).values(event_id=event_id)
    )


async def drop(connection: AsyncConnection, occurrence_id: int) -> None:
    """Delete an occurrence that a series no longer has, unless it was announced meanwhile."""
    await connection.execute(
        delete(occurrences).where(
            occurrences.c.id == occurrence_id,
            occurrences.c.state == State.PLANNED,
            occurrences.c.card_id.is_(None),
        )
    )


async def tend_later(connection: AsyncConnection, occurrence_id: int, at: datetime) -> None:
    """Look after it at `at`, unless it is to be looked after sooner."""
    waits = occurrences.c.tend_at
    await _update(
        connection,
        occurrence_id,
        tend_at=case((or_(waits.is_(None), waits > at), _instant(at)), else_=waits),
        asked=occurrences.c.asked + 1,
    )


async def tend_at(connection: AsyncConnection, occurrence_id: int, at: datetime) -> None:
    """Look after it at `at` and not before."""
    await _update(connection, occurrence_id, tend_at=at, asked=occurrences.c.asked + 1)


async def tended(
    connection: AsyncConnection, kept: Announcement, *, next_at: datetime | None, again_at: datetime
) -> None:
    """Note that `kept` was looked after: the next time is `next_at`.

    It is `again_at` if somebody asked for more meanwhile: what they know may not have been shown.
    """
    tend_at = case((occurrences.c.asked == kept.asked, _instant(next_at)), else_=_instant(again_at))
    await _update(connection, kept.id, tend_at=tend_at)


async def tend_guild(connection: AsyncConnection, guild_id: int, at: datetime) -> None:
    """Look after every open occurrence of a server: we were away and do not know what happened."""
    mine = select(events.c.id).where(events.c.guild_id == guild_id)
    await connection.execute(
        update(occurrences)
        .where(occurrences.c.event_id.in_(mine), occurrences.c.state == State.OPEN)
        .values(tend_at=at, asked=occurrences.c.asked + 1)
    )


async def card_tried(connection: AsyncConnection, occurrence_id: int, now: datetime) -> None:
    """Note that a card is about to be posted."""
    await _update(connection, occurrence_id, card_tried_at=now)


async def card_posted(
    connection: AsyncConnection, occurrence_id: int, channel_id: int, message_id: int, shown: str
) -> None:
    """Note where the card is and what it shows."""
    await _update(
        connection,
        occurrence_id,
        card_channel_id=channel_id,
        card_id=message_id,
        card_shown=shown,
        card_problem="",
    )


async def card_lost(connection: AsyncConnection, occurrence_id: int, problem: str) -> None:
    """Note that the card is gone, or cannot be posted, and why."""
    await _update(
        connection,
        occurrence_id,
        card_id=None,
        thread_id=None,
        card_tried_at=None,
        card_shown="",
        card_problem=problem,
    )


async def thread_opened(connection: AsyncConnection, occurrence_id: int, thread: int) -> None:
    """Note where people talk about it."""
    await _update(connection, occurrence_id, thread_id=thread)


async def card_failed(connection: AsyncConnection, occurrence_id: int, problem: str) -> None:
    """Note why the card cannot be written just now."""
    await _update(connection, occurrence_id, card_problem=problem)


async def native_tried(connection: AsyncConnection, occurrence_id: int, now: datetime) -> None:
    """Note that Discord is about to be asked for its own event."""
    await _update(connection, occurrence_id, native_tried_at=now)


async def native_written(
    connection: AsyncConnection, occurrence_id: int, native_id: int, shown: str
) -> None:
    """Note Discord's own event and what it shows."""
    await _update(
        connection, occurrence_id, native_id=native_id, native_shown=shown, native_problem=""
    )


async def native_failed(connection: AsyncConnection, occurrence_id: int, problem: str) -> None:
    """Note why Discord's own event cannot be written just now."""
    await _update(connection, occurrence_id, native_problem=problem)


async def native_lost(connection: AsyncConnection, occurrence_id: int, problem: str) -> None:
    """Note that there is no event of Discord's, and why."""
    await _update(
        connection,
        occurrence_id,
        native_id=None,
        native_tried_at=None,
        native_shown="",
        native_problem=problem,
    )


def _instant(at: datetime | None) -> BindParameter[datetime]:
    """Return `at` as a value of the column's own type, which SQL expressions do not guess."""
    return literal(at, type_=occurrences.c.tend_at.type)


async def _update(connection: AsyncConnection, occurrence_id: int, **values: Any) -> None:
    await change(
        connection, update(occurrences).where(occurrences.c.id == occurrence_id).values(**values)
    )


async def _select(connection: AsyncConnection, condition: Any) -> list[Announcement]:
    query = select(occurrences).where(condition).order_by(occurrences.c.ordinal)
    return [_announcement(row) for row in await connection.execute(query)]


def _announcement(row: Row[Any]) -> Announcement:
    return Announcement(
        id=row.id,
        occurrence=Occurrence(
            event=row.event_id,
            ordinal=row.ordinal,
            planned=row.planned_at,
            start=row.start_at,
            end=row.end_at,
            state=State(row.state),
            reason=row.reason,
            title=row.title,
            place=row.place,
        ),
        card_tried_at=row.card_tried_at,
        card_channel=row.card_channel_id,
        card=row.card_id,
        card_shown=row.card_shown,
        card_problem=row.card_problem,
        native_tried_at=row.native_tried_at,
        native=row.native_id,
        native_shown=row.native_shown,
        native_problem=row.native_problem,
        thread=row.thread_id,
        interested=row.interested,
        tend_at=row.tend_at,
        asked=row.asked,
    )
