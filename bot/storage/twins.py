"""Keep which servers are twinned, and the codes that ask for it."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, and_, delete, func, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.storage.tables.twins import twins

CODE_LASTS = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class Twin:
    """Another server, as one server sees it, and the channel there in which events are offered."""

    code: str
    guild: int
    channel: int


async def invite(
    connection: AsyncConnection, code: str, guild: int, channel: int, now: datetime
) -> None:
    """Keep a server's code; one of its that nobody has used yet leads nowhere from now on."""
    await connection.execute(
        delete(twins).where(twins.c.guild_id == guild, twins.c.accepted_at.is_(None))
    )
    await connection.execute(
        twins.insert().values(code=code, guild_id=guild, channel_id=channel, invited_at=now)
    )


async def inviter(connection: AsyncConnection, code: str, now: datetime) -> Twin | None:
    """Return the server that gave the code; None if it is used up, too old, or none at all."""
    query = select(twins.c.code, twins.c.guild_id, twins.c.channel_id).where(
        twins.c.code == code, twins.c.accepted_at.is_(None), twins.c.invited_at > now - CODE_LASTS
    )
    row = (await connection.execute(query)).one_or_none()
    return None if row is None else Twin(*row)


async def accept(
    connection: AsyncConnection, code: str, guild: int, channel: int, now: datetime
) -> bool:
    """Twin a server with the one that gave the code; return False if that was used meanwhile."""
    done = await connection.execute(
        update(twins)
        .where(twins.c.code == code, twins.c.accepted_at.is_(None))
        .values(other_guild_id=guild, other_channel_id=channel, accepted_at=now)
    )
    return done.rowcount > 0


async def list_of(connection: AsyncConnection, guild: int) -> list[Twin]:
    """Return the servers that a server is twinned with, the oldest first."""
    return await _list(connection, guild, twins.c.blocking_guild_id.is_(None))


async def blocked(connection: AsyncConnection, guild: int) -> list[Twin]:
    """Return the servers that a server has parted from for good, the oldest first."""
    return await _list(connection, guild, twins.c.blocking_guild_id == guild)


async def blocker(connection: AsyncConnection, guild: int, other: int) -> int:
    """Return which of two servers has parted from the other for good, 0 for neither."""
    query = select(twins.c.blocking_guild_id).where(
        or_(
            and_(twins.c.guild_id == guild, twins.c.other_guild_id == other),
            and_(twins.c.guild_id == other, twins.c.other_guild_id == guild),
        ),
        twins.c.blocking_guild_id.is_not(None),
    )
    return (await connection.execute(query)).scalars().first() or 0


async def _list(connection: AsyncConnection, guild: int, which: ColumnElement[bool]) -> list[Twin]:
    rows = await connection.execute(
        select(twins)
        .where(
            or_(twins.c.guild_id == guild, twins.c.other_guild_id == guild),
            twins.c.accepted_at.is_not(None),
            which,
        )
        .order_by(twins.c.accepted_at, twins.c.code)
    )
    return [
        Twin(row.code, row.other_guild_id, row.other_channel_id)
        if row.guild_id == guild
        else Twin(row.code, row.guild_id, row.channel_id)
        for row in rows
    ]


async def count(connection: AsyncConnection, guild: int) -> int:
    """Return how many servers a server is twinned with."""
    query = select(func.count()).where(
        or_(twins.c.guild_id == guild, twins.c.other_guild_id == guild),
        twins.c.accepted_at.is_not(None),
        twins.c.blocking_guild_id.is_(None),
    )
    return int((await connection.execute(query)).scalar_one())


async def end(connection: AsyncConnection, code: str, *, blocked_by: int = 0) -> bool:
    """Let two servers be twinned no more, or never again (`blocked_by` one of them).

    Return False if they were not.
    """
    parting = update(twins).values(blocking_guild_id=blocked_by) if blocked_by else delete(twins)
    done = await connection.execute(
        parting.where(twins.c.code == code, twins.c.blocking_guild_id.is_(None))
    )
    return done.rowcount > 0


async def unblock(connection: AsyncConnection, code: str, guild: int) -> None:
    """Let a server be twinned again with one that it had parted from for good."""
    await connection.execute(
        delete(twins).where(twins.c.code == code, twins.c.blocking_guild_id == guild)
    )
