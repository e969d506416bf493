"""Keep what a server has set up."""

from dataclasses import asdict, dataclass, fields
from datetime import datetime

from sqlalchemy import bindparam, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.storage.statements import insert
from bot.storage.tables.core import guilds


@dataclass(frozen=True, slots=True)
class GuildSettings:
    """What moderators chose; None where they have not.

    `home_city` is a city key. `locale` is one of ours, such as "de". `time_zone` is an IANA name
    and overrides the home city's. The minutes count from local midnight (0 to 1439): quiet hours
    reach from one to the other, over midnight where the first is the greater; `digest_minute` is
    when digests are posted. `week_ahead`: "Coming up this week" is posted; `mention_going`: reminders
    in a channel mention who is going.
    """

    guild_id: int
    home_city: str | None = None
    locale: str | None = None
    time_zone: str | None = None
    news_channel_id: int | None = None
    event_channel_id: int | None = None
    announcer_role_id: int | None = None
    quiet_from_minute: int | None = None
    quiet_to_minute: int | None = None
    digest_minute: int | None = None
    week_ahead: bool = False
    mention_going: bool = False


_COLUMNS = [guilds.c[field.name] for field in fields(GuildSettings)]
_BY_ID = select(*_COLUMNS).where(guilds.c.guild_id == bindparam("guild"))


async def load(connection: AsyncConnection, guild_id: int) -> GuildSettings:
    """Return the server's settings; of a server never heard of, those with nothing chosen."""
    row = (await connection.execute(_BY_ID, {"guild": guild_id})).one_or_none()
    return GuildSettings(*row) if row else GuildSettings(guild_id)


async def store(connection: AsyncConnection, settings: GuildSettings, now: datetime) -> None:
    """Keep all of the server's settings, in place of those before."""
    values = asdict(settings) | {"updated_at": now, "left_at": None}
    statement = insert(connection, guilds).values(**values)
    await connection.execute(
        statement.on_conflict_do_update(index_elements=["guild_id"], set_=values)
    )


async def calendar_token(connection: AsyncConnection, guild_id: int) -> str | None:
    """Return what makes the address of the server's calendar, None if nobody has asked for it."""
    query = select(guilds.c.calendar_token).where(guilds.c.guild_id == guild_id)
    return (await connection.execute(query)).scalar_one_or_none()


async def store_calendar_token(
    connection: AsyncConnection, guild_id: int, token: str, now: datetime
) -> None:
    """Give the server's calendar another address; the one before leads nowhere from now on."""
    statement = insert(connection, guilds).values(
        guild_id=guild_id, calendar_token=token, updated_at=now
    )
    await connection.execute(
        statement.on_conflict_do_update(index_elements=["guild_id"], set_={"calendar_token": token})
    )


async def by_calendar_token(connection: AsyncConnection, token: str) -> GuildSettings | None:
    """Return the settings of the server whose calendar it is, None if it is none's."""
    query = select(*_COLUMNS).where(guilds.c.calendar_token == token, guilds.c.left_at.is_(None))
    row = (await connection.execute(query)).one_or_none()
    return GuildSettings(*row) if row else None


async def mark_left(connection: AsyncConnection, guild_id: int, now: datetime) -> None:
    """Note that the bot was taken out of the server; its settings wait in case it comes back."""
    await connection.execute(
        update(guilds).where(guilds.c.guild_id == guild_id).values(left_at=now)
    )


async def mark_joined(connection: AsyncConnection, guild_id: int) -> None:
    """Note that the bot is in the server (again)."""
    await connection.execute(
        update(guilds).where(guilds.c.guild_id == guild_id).values(left_at=None)
    )
