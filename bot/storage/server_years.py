"""Keep which servers have their year told, and gather what a year was made of."""

from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from sqlalchemy import delete, distinct, func, or_, select, union, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.events.model import Rsvp, State
from bot.events.year import LATE, SHARED_BY, Meeting, ServerYear, bounds, server_year
from bot.events.zones import zone_of
from bot.gazetteer.index import CityIndex
from bot.storage.claims import Shards
from bot.storage.guilds import GuildSettings
from bot.storage.outbox import Order
from bot.storage.statements import insert
from bot.storage.tables.core import guilds, homes
from bot.storage.tables.events import events, occurrences, rsvps
from bot.storage.tables.quiz import quiz_scores
from bot.storage.tables.year import server_years

KIND = "year"
"""Of its orders in the outbox."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """A server that has its year told: since when, and the last year that was."""

    guild_id: int
    since: datetime
    told: int | None


async def turn_on(connection: AsyncConnection, guild_id: int, now: datetime) -> None:
    """Have the server's years told from now on; where they are already, all stays as it is."""
    statement = insert(connection, server_years).values(guild_id=guild_id, since=now)
    await connection.execute(statement.on_conflict_do_nothing(index_elements=["guild_id"]))


async def turn_off(connection: AsyncConnection, guild_id: int) -> None:
    await connection.execute(delete(server_years).where(server_years.c.guild_id == guild_id))


async def is_on(connection: AsyncConnection, guild_id: int) -> bool:
    query = select(server_years.c.guild_id).where(server_years.c.guild_id == guild_id)
    return (await connection.execute(query)).one_or_none() is not None


async def list_on(connection: AsyncConnection, shards: Shards | None = None) -> list[Wanted]:
    """Return the servers of these shards that have their year told, and that the bot is in."""
    query = (
        select(server_years)
        .outerjoin(guilds, guilds.c.guild_id == server_years.c.guild_id)
        .where(guilds.c.left_at.is_(None), (shards or Shards()).own(server_years.c.guild_id))
        .order_by(server_years.c.guild_id)
    )
    return [Wanted(*row) for row in await connection.execute(query)]


async def note_told(connection: AsyncConnection, guild_id: int, year: int) -> bool:
    """Note that the year is told; return False if it was noted before, or switched off."""
    c = server_years.c
    done = await connection.execute(
        update(server_years)
        .where(c.guild_id == guild_id, or_(c.told.is_(None), c.told < year))
        .values(told=year)
    )
    return done.rowcount > 0


async def meetings(
    connection: AsyncConnection, guild_id: int, first: datetime, end: datetime
) -> list[Meeting]:
    """Return the server's events that began in this time and were not called off."""
    going = func.count(rsvps.c.user_id)
    query = (
        select(events.c.city, events.c.other, going)
        .select_from(occurrences.join(events))
        .outerjoin(
            rsvps,
            (rsvps.c.occurrence_id == occurrences.c.id) & (rsvps.c.answer == Rsvp.GOING.value),
        )
        .where(
            events.c.guild_id == guild_id,
            events.c.state != State.DRAFT.value,
            occurrences.c.state.in_([State.OPEN.value, State.ENDED.value]),
            occurrences.c.start_at >= first,
            occurrences.c.start_at < end,
        )
        .group_by(occurrences.c.id, events.c.city, events.c.other)
        .order_by(occurrences.c.id)
    )
    rows = await connection.execute(query)
    return [Meeting(city, other, int(count)) for city, other, count in rows]


async def shared_homes(connection: AsyncConnection, guild_id: int) -> dict[str, int]:
    """Return how many members have each home, of those who answered an event or play the quiz here.

    Homes that fewer than SHARED_BY of them have are left out here already.
    """
    answered = (
        select(rsvps.c.user_id)
        .select_from(rsvps.join(occurrences).join(events))
        .where(events.c.guild_id == guild_id)
    )
    playing = select(quiz_scores.c.user_id).where(quiz_scores.c.guild_id == guild_id)
    number = func.count(distinct(homes.c.user_id))
    query = (
        select(homes.c.city_key, number)
        .where(homes.c.user_id.in_(union(answered, playing)))
        .group_by(homes.c.city_key)
        .having(number >= SHARED_BY)
    )
    return {key: int(count) for key, count in await connection.execute(query)}


async def gather(
    connection: AsyncConnection,
    settings: GuildSettings,
    year: int,
    cities: CityIndex,
    now: datetime,
) -> ServerYear:
    """Return what the year of a server has been made of until `now`."""
    first, end = bounds(year, zone_in(settings, cities))
    held = await meetings(connection, settings.guild_id, first, min(end, now))
    shared = await shared_homes(connection, settings.guild_id)
    return server_year(year, cities.by_key(settings.home_city or ""), held, shared, cities)


def zone_in(settings: GuildSettings, cities: CityIndex) -> ZoneInfo:
    """Return the server's time zone: its own, else its home city's, else UTC."""
    home = cities.by_key(settings.home_city or "")
    return zone_of(settings.time_zone or (home.timezone if home else ""))


def channel_of(settings: GuildSettings) -> int | None:
    """Return where the year is posted: where events are, else where news is; None if nowhere."""
    return settings.event_channel_id or settings.news_channel_id


def order_of(guild_id: int, channel_id: int, year: int, item: str, now: datetime) -> Order:
    """Return the order to post a year; equal `item`s of a server are posted once."""
    return Order(
        kind=KIND,
        reference=f"guild:{guild_id}",
        item=item,
        channel_id=channel_id,
        guild_id=guild_id,
        due_at=now,
        expires_at=now + LATE,
        payload={"year": year},
    )
