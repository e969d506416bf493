"""Find who else holds an event: the same occurrence in the servers twinned with this one."""

from collections.abc import Collection

from sqlalchemy import ColumnElement, and_, func, or_, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.events.model import Counts, Event, Party, Rsvp, State
from bot.storage.tables.core import guilds
from bot.storage.tables.events import events, occurrences, rsvps


def _is_shared(event: Event) -> bool:
    return event.share or event.shared_from is not None


def _same(event: Event, ordinal: int) -> ColumnElement[bool]:
    root = event.shared_from or event.id
    return and_(
        or_(events.c.id == root, events.c.shared_from == root),
        events.c.state != State.DRAFT,
        occurrences.c.ordinal == ordinal,
    )


async def one_at_a_time(connection: AsyncConnection, numbers: Collection[int]) -> None:
    """Let whoever answers to these occurrences, in any of the servers that hold them, come one after
    the other (PostgreSQL): each takes them in the same order, so that no two wait for each other.
    """
    asked, mine = occurrences.alias(), events.alias()
    root = func.coalesce(mine.c.shared_from, mine.c.id)
    held = (
        select(occurrences.c.id)
        .join(events, events.c.id == occurrences.c.event_id)
        .join(mine, or_(events.c.id == root, events.c.shared_from == root))
        .join(
            asked,
            and_(asked.c.event_id == mine.c.id, asked.c.ordinal == occurrences.c.ordinal),
        )
        .where(asked.c.id.in_(list(numbers)))
    )
    await connection.execute(
        select(occurrences.c.id)
        .where(occurrences.c.id.in_(held))
        .order_by(occurrences.c.id)
        .with_for_update()
    )


async def beside_of(connection: AsyncConnection, event: Event, ordinal: int) -> list[int]:
    """Return the numbers of the same occurrence in the other servers."""
    if not _is_shared(event):
        return []
    query = (
        select(occurrences.c.id)
        .join(events, events.c.id == occurrences.c.event_id)
        .where(_same(event, ordinal), events.c.id != event.id)
    )
    return [int(number) for number in (await connection.execute(query)).scalars()]


async def parties(connection: AsyncConnection, event: Event, ordinal: int) -> tuple[Party, ...]:
    """Return each server's answers, this one's first; () where it is held by this one alone."""
    if not _is_shared(event):
        return ()
    query = (
        select(events.c.id, guilds.c.home_city, rsvps.c.answer, func.count(rsvps.c.user_id))
        .join(occurrences, occurrences.c.event_id == events.c.id)
        .outerjoin(guilds, guilds.c.guild_id == events.c.guild_id)
        .outerjoin(rsvps, rsvps.c.occurrence_id == occurrences.c.id)
        .where(_same(event, ordinal))
        .group_by(events.c.id, guilds.c.home_city, rsvps.c.answer)
        .order_by(events.c.id)
    )
    homes: dict[int, str] = {}
    answers: dict[int, dict[str, int]] = {}
    for number, home, answer, count in await connection.execute(query):
        homes[number] = home or ""
        answers.setdefault(number, {})[answer or ""] = int(count)
    if len(homes) < 2:  # one alone holds nothing together
        return ()
    return tuple(
        Party(homes[number], Counts(**{a.value: answers[number].get(a.value, 0) for a in Rsvp}))
        for number in sorted(homes, key=lambda number: (number != event.id, number))
    )
