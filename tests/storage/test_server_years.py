"""The server's year: switched on and off, noted once, and made of what took place."""

from datetime import UTC, datetime, timedelta

import pytest

from bot.events.model import Rsvp, State
from bot.events.year import Meeting
from bot.storage import guilds, homes, quiz, rsvps, server_years
from bot.storage.claims import Shards
from bot.storage.database import Database
from tests.storage.held import EVENT, KYOTO, OSLO, hold

NOW = datetime(2026, 11, 23, 21, 0, tzinfo=UTC)
FIRST, END = datetime(2026, 1, 1, tzinfo=UTC), datetime(2027, 1, 1, tzinfo=UTC)


async def test_what_took_place_in_the_year_counts_with_who_meant_to_come(db: Database) -> None:
    may = datetime(2026, 5, 17, 16, 30, tzinfo=UTC)
    before, after = FIRST - timedelta(minutes=1), END
    [gala] = await hold(db, "gala", (may, State.ENDED))
    await hold(db, "series", (FIRST, State.ENDED), (may, State.CANCELLED), (after, State.PLANNED))
    await hold(db, "before", (before, State.ENDED))
    await hold(db, "draft", (may, State.OPEN), confirmed=False)
    await hold(db, "elsewhere", (may, State.OPEN), guild=KYOTO)
    async with db.begin() as connection:
        for person, answer in ((11, Rsvp.GOING), (12, Rsvp.GOING), (13, Rsvp.MAYBE)):
            await rsvps.store(connection, gala, person, answer, NOW)

        found = await server_years.meetings(connection, OSLO, FIRST, END)

    cities = (EVENT.city, EVENT.other)
    assert found == [Meeting(*cities, 2), Meeting(*cities, 0)]


async def test_homes_are_told_only_where_three_people_of_the_server_share_one(
    db: Database,
) -> None:
    [gala] = await hold(db, "gala", (NOW, State.OPEN))
    async with db.begin() as connection:
        for person in (1, 2):
            await rsvps.store(connection, gala, person, Rsvp.GOING, NOW)
        for person in (2, 3, 4):
            await quiz.join(connection, OSLO, person, NOW)
        for person in (1, 2, 3, 7, 8, 9):
            await homes.store(connection, person, "gn:1850147" if person < 7 else "x1", NOW)
        await homes.store(connection, 4, "gn:5809844", NOW)

        assert await server_years.shared_homes(connection, OSLO) == {"gn:1850147": 3}
        assert await server_years.shared_homes(connection, KYOTO) == {}


async def test_a_year_is_noted_once_and_only_while_switched_on(db: Database) -> None:
    async with db.begin() as connection:
        assert not await server_years.note_told(connection, OSLO, 2026)
        await server_years.turn_on(connection, OSLO, NOW)
        await server_years.turn_on(connection, OSLO, NOW + timedelta(days=9))

        assert await server_years.note_told(connection, OSLO, 2026)
        assert not await server_years.note_told(connection, OSLO, 2026)
        assert await server_years.note_told(connection, OSLO, 2027)

        [kept] = await server_years.list_on(connection)
        assert kept == server_years.Wanted(OSLO, NOW, 2027)
        await server_years.turn_off(connection, OSLO)
        assert await server_years.list_on(connection) == []


@pytest.mark.parametrize(("shard", "found"), [(0, [OSLO]), (1, [KYOTO])])
async def test_a_process_tells_its_own_servers_and_those_the_bot_is_in(
    db: Database, shard: int, found: list[int]
) -> None:
    left = OSLO + 4
    async with db.begin() as connection:
        for guild in (OSLO, KYOTO, left):
            await server_years.turn_on(connection, guild, NOW)
        await guilds.store(connection, guilds.GuildSettings(left), NOW)
        await guilds.mark_left(connection, left, NOW)

        wanted = await server_years.list_on(connection, Shards(2, frozenset({shard})))

    assert [one.guild_id for one in wanted] == found


@pytest.mark.parametrize(
    ("event", "news", "channel"), [(7, 8, 7), (None, 8, 8), (7, None, 7), (None, None, None)]
)
def test_a_year_is_posted_where_events_are_else_where_news_is(event, news, channel):
    settings = guilds.GuildSettings(OSLO, event_channel_id=event, news_channel_id=news)

    assert server_years.channel_of(settings) == channel
