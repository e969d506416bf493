"""Keep which servers are told their week ahead, and load what comes in it."""

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.events.model import Look, State
from bot.events.week import MOST_SHOWN, Week
from bot.storage import event_life
from bot.storage.claims import Shards
from bot.storage.outbox import Order
from bot.storage.statements import insert
from bot.storage.tables.core import guilds
from bot.storage.tables.events import events, occurrences

KIND = "week"
"""Of its orders in the outbox."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """A server that is told its week ahead, and the Monday of the last one that was told."""

    guild_id: int
    told: date | None


async def turn(
    connection: AsyncConnection, guild_id: int, *, on: bool, told: date | None, now: datetime
) -> None:
    """Tell the server its weeks from now on, or no more; the week of the Monday `told` not again."""
    values = {"week_ahead": on, "week_told": told, "updated_at": now}
    statement = insert(connection, guilds).values(guild_id=guild_id, **values)
    await connection.execute(
        statement.on_conflict_do_update(index_elements=["guild_id"], set_=values)
    )


async def list_on(connection: AsyncConnection, shards: Shards | None = None) -> list[Wanted]:
    """Return the servers of these shards that are told their week, and that the bot is in."""
    query = (
        select(guilds.c.guild_id, guilds.c.week_told)
        .where(
            guilds.c.week_ahead,
            guilds.c.left_at.is_(None),
            (shards or Shards()).own(guilds.c.guild_id),
        )
        .order_by(guilds.c.guild_id)
    )
    return [Wanted(*row) for row in await connection.execute(query)]


async def note_told(connection: AsyncConnection, guild_id: int, monday: date) -> bool:
    """Note that the week is told; return False if it was noted before, or switched off."""
    c = guilds.c
    done = await connection.execute(
        update(guilds)
        .where(
            c.guild_id == guild_id, c.week_ahead, or_(c.week_told.is_(None), c.week_told < monday)
        )
        .values(week_told=monday)
    )
    return done.rowcount > 0


async def coming(
    connection: AsyncConnection, guild_id: int, now: datetime, ends: datetime
) -> tuple[list[Look], int]:
    """Return what begins in the server until the week `ends`, the next first, and how many more do."""
    query = (
        select(occurrences.c.id)
        .join(events)
        .where(
            events.c.guild_id == guild_id,
            events.c.state == State.OPEN,
            occurrences.c.state.in_([State.OPEN, State.PLANNED]),
            occurrences.c.start_at > now,
            occurrences.c.start_at < ends,
        )
        .order_by(occurrences.c.start_at, occurrences.c.id)
    )
    numbers = [int(number) for number in (await connection.execute(query)).scalars()]
    looks = [await event_life.look(connection, number) for number in numbers[:MOST_SHOWN]]
    return [look for look in looks if look is not None], max(0, len(numbers) - MOST_SHOWN)


def order_of(guild_id: int, channel_id: int, week: Week, now: datetime) -> Order:
    """Return the order to tell a server its week; each week of a server is told once."""
    return Order(
        kind=KIND,
        reference=f"guild:{guild_id}",
        item=week.monday.isoformat(),
        channel_id=channel_id,
        guild_id=guild_id,
        due_at=now,
        expires_at=week.ends,
        payload={"ends": int(week.ends.timestamp())},
    )
