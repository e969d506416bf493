"""Keep events that twinned servers hold together: offered, taken, followed, let go."""

from datetime import datetime, timedelta

from sqlalchemy import and_, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.events import life, sharing
from bot.events.model import Course, Event, State
from bot.storage import event_life, events, guilds, occurrences, outbox, twins
from bot.storage.outbox import Order
from bot.storage.tables.events import events as table

OFFER_LASTS = timedelta(days=7)
"""As long as drafts are kept."""


async def offer(connection: AsyncConnection, origin: Event, now: datetime) -> int:
    """Offer an event that is announced to every twinned server; return to how many."""
    if not origin.share:
        return 0
    picture = await events.load_picture(connection, origin.id)
    found = await twins.list_of(connection, origin.guild)
    for twin in found:
        home = await _home(connection, twin.guild)
        draft = sharing.offered(origin, twin.guild, twin.channel, home)
        copy = await events.store(connection, draft, now)
        if picture is not None:
            await events.store_picture(connection, copy.id, *picture)
        order = Order(
            kind=event_life.REMINDER,
            reference=f"event:{copy.id}",
            item=f"offer:{copy.id}",
            channel_id=twin.channel,
            guild_id=twin.guild,
            due_at=now,
            expires_at=now + OFFER_LASTS,
            payload={"offer": copy.id},
        )
        await outbox.enqueue(connection, [order], now)
    return len(found)


async def load_offer(connection: AsyncConnection, number: int, guild: int) -> Event | None:
    """Return what a server was offered and has not answered yet, if its event is still to come."""
    copy = await events.load(connection, number)
    if copy is None or copy.guild != guild or copy.state is not State.DRAFT:
        return None
    origin = await events.load(connection, copy.shared_from or 0)
    return copy if origin is not None and origin.state is State.OPEN else None


async def take(
    connection: AsyncConnection, copy: Event, channel: int, locale: str, now: datetime
) -> Course | None:
    """Announce an offered event in a server's channel; None if somebody has answered meanwhile."""
    origin = await event_life.load_course(connection, copy.shared_from or 0, for_update=True)
    if origin is None or not await events.confirm(connection, copy.id, now):
        return None
    fresh = await event_life.load_course(connection, copy.id, for_update=True)
    if fresh is None:
        return None
    after = sharing.mirror(origin, fresh, await _home(connection, copy.guild))
    placed = life.placed(after, channel, locale)
    await event_life.write(connection, life.difference(fresh, placed, now), now)
    # From now on the cards tell what both answer.
    await _look_after(connection, origin, now)
    return await event_life.load_course(connection, copy.id)


async def pass_on(connection: AsyncConnection, event_id: int, now: datetime) -> None:
    """Let the copies in other servers be as the event is now, and tell the people there."""
    for number in await events.copies_of(connection, event_id):
        origin = await event_life.load_course(connection, event_id)
        copy = await event_life.load_course(connection, number, for_update=True)
        if origin is None or copy is None:
            continue
        home = await _home(connection, copy.event.guild)
        if copy.event.state is State.DRAFT:
            await events.update_event(
                connection, sharing.follow(origin.event, copy.event, home), now
            )
            continue
        picture = await events.load_picture(connection, event_id)
        if picture is not None and picture[0] != copy.picture:
            await events.store_picture(connection, number, *picture)
        after = sharing.mirror(origin, copy, home)
        await event_life.write(connection, life.difference(copy, after, now), now)
        await event_life.tell(connection, copy, after, now)


async def let_go(connection: AsyncConnection, guild: int, other: int, now: datetime) -> None:
    """Part what two servers hold together: offers are withdrawn, what was taken follows no more."""
    origins = table.alias()
    query = (
        select(table.c.id, table.c.shared_from, table.c.state)
        .join(origins, origins.c.id == table.c.shared_from)
        .where(
            or_(
                and_(table.c.guild_id == guild, origins.c.guild_id == other),
                and_(table.c.guild_id == other, origins.c.guild_id == guild),
            )
        )
    )
    for row in (await connection.execute(query)).all():
        if row.state == State.DRAFT:
            await events.forget(connection, row.id)
            continue
        await connection.execute(update(table).where(table.c.id == row.id).values(shared_from=None))
        for number in (row.id, row.shared_from):
            course = await event_life.load_course(connection, number)
            if course is not None:
                await _look_after(connection, course, now)


async def _look_after(connection: AsyncConnection, course: Course, now: datetime) -> None:
    for announcement in course.announced():
        await occurrences.tend_at(connection, announcement.id, now)


async def _home(connection: AsyncConnection, guild: int) -> str:
    return (await guilds.load(connection, guild)).home_city or ""
