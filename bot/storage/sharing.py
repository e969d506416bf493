"""Keep events that twinned servers hold together: offered, taken, followed, let go."""

from collections.abc import Iterable
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
    """Offer an event that is announced to every twinned server that has not taken it already.

    Return to how many.
    """
    if not origin.share:
        return 0
    query = select(table.c.guild_id).where(table.c.shared_from == origin.id)
    there = set((await connection.execute(query)).scalars())
    found = await twins.list_of(connection, origin.guild)
    to = [(twin.guild, twin.channel) for twin in found if twin.guild not in there]
    await _offer(connection, origin, to, now)
    return len(to)


async def offer_rest(connection: AsyncConnection, head: int, rest: Event, now: datetime) -> None:
    """Let whoever has not answered yet to a series that was split be offered all of it.

    The offer of the one part stands while something of that is to come, and the `rest` has its own.
    """
    course = await event_life.load_course(connection, head)
    is_ahead = course is not None and any(a.is_ahead for a in course.all_of)
    for number in await events.copies_of(connection, head):
        copy = await events.load(connection, number)
        if copy is None or copy.state is not State.DRAFT:
            continue
        if is_ahead:
            await _offer(connection, rest, [(copy.guild, copy.channel)], now)
        else:
            await events.share(connection, number, rest.id)


async def _offer(
    connection: AsyncConnection, origin: Event, to: Iterable[tuple[int, int]], now: datetime
) -> None:
    """Offer an event to servers, each in a channel."""
    picture = await events.load_picture(connection, origin.id)
    for guild, channel in to:
        draft = sharing.offered(origin, guild, channel, await _home(connection, guild))
        copy = await events.store(connection, draft, now)
        if picture is not None:
            await events.store_picture(connection, copy.id, *picture)
        order = Order(
            kind=event_life.REMINDER,
            reference=f"event:{copy.id}",
            item=f"offer:{copy.id}",
            channel_id=channel,
            guild_id=guild,
            due_at=now,
            expires_at=now + OFFER_LASTS,
            payload={"offer": copy.id},
        )
        await outbox.enqueue(connection, [order], now)


async def load_offer(connection: AsyncConnection, number: int, guild: int) -> Event | None:
    """Return what a server was offered and has not answered yet, if its event is still to come."""
    copy = await events.load(connection, number)
    if copy is None or copy.guild != guild or copy.state is not State.DRAFT:
        return None
    origin = await events.load(connection, copy.shared_from or 0)
    return copy if origin is not None and origin.state is State.OPEN else None


async def home_of_origin(connection: AsyncConnection, copy: Event) -> str:
    """Return the key of the city that the server offering an event is at home in, "" if none."""
    origin = await events.load(connection, copy.shared_from or 0)
    return await _home(connection, origin.guild) if origin is not None else ""


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
    taken = await event_life.load_course(connection, copy.id)
    if taken is not None:
        await event_life.wait_to_open(connection, taken)
    return taken


async def cover(
    connection: AsyncConnection, copy: Course, picture: tuple[str, bytes], now: datetime
) -> None:
    """Give a copy that was taken a picture of its own."""
    await events.store_picture(connection, copy.event.id, *picture)
    await _look_after(connection, copy, now)


async def pass_on(
    connection: AsyncConnection, event_id: int, now: datetime, *, new_picture: bool = False
) -> None:
    """Let the copies in other servers be as the event is now, and tell the people there.

    A copy that has a picture of its own keeps it unless the event has a `new_picture`.
    """
    for number in await events.copies_of(connection, event_id):
        origin = await event_life.load_course(connection, event_id)
        copy = await event_life.load_course(connection, number, for_update=True)
        if origin is None or copy is None:
            continue
        home = await _home(connection, copy.event.guild)
        picture = await events.load_picture(connection, event_id)
        if picture is not None and (new_picture or not copy.picture):
            await events.store_picture(connection, number, *picture)
        if copy.event.state is State.DRAFT:
            await events.update_event(
                connection, sharing.follow(origin.event, copy.event, home), now
            )
            continue
        after = sharing.mirror(origin, copy, home)
        await event_life.write(connection, life.difference(copy, after, now), now)
        await event_life.tell(connection, copy, after, now)


async def let_go(connection: AsyncConnection, guild: int, other: int, now: datetime) -> None:
    """Part what two servers hold together: offers are withdrawn, what was taken follows no more."""
    origins = table.alias()
    query = (
        select(table.c.id, table.c.shared_from)
        .join(origins, origins.c.id == table.c.shared_from)
        .where(
            or_(
                and_(table.c.guild_id == guild, origins.c.guild_id == other),
                and_(table.c.guild_id == other, origins.c.guild_id == guild),
            )
        )
    )
    for row in (await connection.execute(query)).all():
        await _part(connection, row.id, row.shared_from, now)


async def withdraw(connection: AsyncConnection, event_id: int, now: datetime) -> None:
    """Share an event no more: what was taken follows no more, and offers are withdrawn."""
    for number in await events.copies_of(connection, event_id):
        await _part(connection, number, event_id, now)


async def _part(connection: AsyncConnection, copy: int, origin: int, now: datetime) -> None:
    if await events.forget(connection, copy):
        return
    await connection.execute(update(table).where(table.c.id == copy).values(shared_from=None))
    for number in (copy, origin):
        course = await event_life.load_course(connection, number)
        if course is not None:
            await _look_after(connection, course, now)


async def _look_after(connection: AsyncConnection, course: Course, now: datetime) -> None:
    for announcement in course.announced():
        await occurrences.tend_at(connection, announcement.id, now)


async def _home(connection: AsyncConnection, guild: int) -> str:
    return (await guilds.load(connection, guild)).home_city or ""
